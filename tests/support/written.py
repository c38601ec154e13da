"""A firm that writes to its client: who may be written to, templates on disk, an attorney's yes."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.approvals.statements import Decision
from paracase.domain.deadlines.events import BySide
from paracase.services.approvals import deciding
from paracase.services.approvals.said import Said
from paracase.services.clients import deciding_templates, letters, persons
from paracase.services.deadlines import listing, recording, verifying
from paracase.services.deadlines.starting import NewEvent
from paracase.services.people.contacts import add_contact, add_party

if TYPE_CHECKING:
    from tests.support.delegated import Firm

TEMPLATE = """Title: Conference
Subject: Conference on {{day}}
Slot: who name
Slot: day date of conference
Slot: place place of conference

Dear {{who}},

the case management conference is set for {{day}} at {{place}}. Please be there half an hour before.
"""
SENDER = 'name = "Hale Ortega LLP"\ne_mail = "office@hale-ortega.example"\naddress = "100 Main Street"\n'
MAIL = "maria.alvarez@example.com"


def add_client(firm: Firm, **values: str) -> int:
    """The client, who is reached by e-mail and letter."""
    add_party(firm.office, firm.case_id, "Maria Alvarez", "plaintiff", is_client=True)
    number = persons.named_person(firm.office, "Maria Alvarez").id
    safe = {"email": MAIL, "address": "7 Elm Street, Fresno", "safe_way": "e-mail, letter"}
    persons.edit_person(firm.office, number, safe | values)
    return number


def add_somebody(firm: Firm, name: str, role: str, **values: str) -> int:
    """A contact of the case who is reached by e-mail."""
    add_contact(firm.office, {"name": name, "role": role}, case_id=firm.case_id)
    number = persons.named_person(firm.office, name).id
    persons.edit_person(firm.office, number, {"email": "somebody@example.com", "safe_way": "e-mail"} | values)
    return number


def put_letters(firm: Firm, text: str = TEMPLATE, name: str = "conference") -> None:
    """Write a template and who sends into the office's folder."""
    folder = letters.folder(firm.office)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / letters.SENDER).write_text(SENDER, encoding="utf-8")


def approve_template(firm: Firm, name: str = "conference") -> int:
    """Ask about a template and approve it as the attorney."""
    number = letters.ask(firm.office, name).made("text_template")
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding_templates.approve(attorney, number, initials=firm.attorney.initials)
    return number


def set_date(firm: Firm, event: NewEvent | None = None, *, verified: bool = True) -> int:
    """Enter a date certain at the desk; another person verifies it."""
    known = {row.id for row in listing.agenda(firm.office, case_id=firm.case_id)}
    recording.record_event(
        firm.office,
        event
        or NewEvent(
            firm.case_id, "conference", date(2027, 3, 17), by_side=BySide.COURT, what="case management conference"
        ),
    )
    new = [row for row in listing.agenda(firm.office, case_id=firm.case_id) if row.id not in known]
    number = min(new, key=lambda row: bool(row.rule)).id  # the day itself, before what is counted from it
    if verified:
        with closing(firm.come_in(firm.attorney)) as attorney:
            verifying.verify(attorney, [number])
    return number


def approve(firm: Firm, request: int) -> None:
    """The attorney approves what was asked."""
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding.decide(attorney, request, Said(Decision.APPROVED, firm.attorney.initials))
