"""The demo's texts to clients, one in each state: waiting, returned, approved, gone with proof, from a template, held."""

from __future__ import annotations

import tempfile
from datetime import time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.approvals.statements import Decision
from paracase.domain.clients.recipients import TextFile
from paracase.domain.deadlines.events import BySide
from paracase.services.approvals import deciding
from paracase.services.approvals.said import Said
from paracase.services.cases import cases
from paracase.services.clients import deciding_templates, letters, persons, texts_out, writing
from paracase.services.clients.writing import NewText
from paracase.services.deadlines import listing, recording, verifying
from paracase.services.deadlines.starting import NewEvent
from paracase.services.demo.delegated import acting_as
from paracase.services.demo.matters import MATTERS
from paracase.services.papers import versions
from paracase.services.papers.drafts import drafts_folder, write_draft
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people import people

if TYPE_CHECKING:
    from paracase.services.context import Office

SENDER = """name = "Hale Ruiz LLP"
e_mail = "office@hale-ruiz.example"
address = "100 Main Street, Fresno, CA 93721"
"""
CONFERENCE = """Title: Date and place of a conference
Subject: Conference on {{day}}
Slot: who name
Slot: day date of conference
Slot: hour time of conference
Slot: place place of conference

Dear {{who}},

the conference in your case is set for {{day}} at {{hour}}, at {{place}}. Please be there half an hour before.
"""
RECORDS = """Title: A paper that came
Subject: We received {{paper}}
Slot: who name
Slot: paper document
Slot: missing item

Dear {{who}},

we received {{paper}}. We still need {{missing}}. Please bring it to the office.
"""
HELD = "You should take the offer; you will not get a better one."
FREE = (
    (7, "Your deposition transcript", "Your transcript came today. Please read it; note each line that you did not say.",
     "waits"),
    (4, "What to bring to the inspection", "Please bring the keys and the photographs that you took in March.", "returned"),
    (1, "Where the depositions are", "Your deposition is in our office, on the third floor. One can park behind it.",
     "approved"),
    (2, "Copy of the scheduling order", "Enclosed is a copy of the order. Ms. Hale will call you about it.", "proved"),
    (3, "The offer", HELD, "held"),
)  # fmt: skip
"""Index of the matter, subject, words, how far it is."""


def write_to_clients(office: Office) -> int:
    """Texts to clients in each state, two templates; returns how many texts."""
    folder = letters.folder(office)
    folder.mkdir(parents=True, exist_ok=True)
    for name, words in ((letters.SENDER, SENDER), ("conference.txt", CONFERENCE), ("records.txt", RECORDS)):
        (folder / name).write_text(words, encoding="utf-8")
    for case, subject, words, until in FREE:
        _free(office, case, subject, words, until)
    _from_template(office)
    letters.ask(office, "records")
    return len(FREE) + 1


def _reached(office: Office, case: int) -> int:
    """The client of a matter, with an address and the ways by which they are reached."""
    number = persons.named_person(office, MATTERS[case].us).id
    name = ".".join(part for part in MATTERS[case].us.lower().split() if part.isalpha())
    reach = {"email": f"{name}@example.com", "address": f"{case + 1} Elm Street, Fresno, CA 93721",
             "safe_way": "e-mail, letter, call"}  # fmt: skip
    persons.edit_person(office, number, reach)
    return number


def _counsel(office: Office, case_id: int) -> Office:
    """As the attorney of a case."""
    return acting_as(office, people.counsel_of(office, case_id)[0])


def _free(office: Office, case: int, subject: str, words: str, until: str) -> None:
    case_id = cases.all_cases(office)[case].id
    file = TextFile.WORD if until == "proved" else TextFile.E_MAIL
    new = NewText((_reached(office, case),), file, subject=subject, words=words)
    number = writing.write(office, case_id, new).made("client_text")
    if until == "held":
        return
    attorney = _counsel(office, case_id)
    request = writing.ask(office, number).made("request")
    if until == "returned":
        said = Said(Decision.RETURNED, attorney.person.initials, "Say which keys: the gate’s too.")
        deciding.decide(attorney, request, said)
    elif until != "waits":
        deciding.decide(attorney, request, Said(Decision.APPROVED, attorney.person.initials))
    if until == "proved":
        place = drafts_folder(office, case_id)
        receipt = write_draft(place, "Receipt of certified mail.txt", b"Certified mail 7012 3460, received.\n")
        proof = versions.document_at(office, str(receipt), case_id=case_id)
        facts = {"doc_type": "correspondence_client", "title": "Receipt of Certified Mail"}
        file_document(office, proof, FilingDecision((case_id,), facts, folder="Correspondence"))
        texts_out.sent_otherwise(office, number, proof, "certified mail 7012 3460")


def _from_template(office: Office) -> None:
    """A letter that nobody reads: the template approved, the date verified by another person, gone out at once."""
    case = 5
    case_id = cases.all_cases(office)[case].id
    attorney = _counsel(office, case_id)
    number = letters.ask(office, "conference").made("text_template")
    deciding_templates.approve(attorney, number, initials=attorney.person.initials)
    known = {row.id for row in listing.agenda(office, case_id=case_id)}
    on = office.today + timedelta(days=45 - (office.today + timedelta(days=45)).weekday())  # a Monday
    event = NewEvent(case_id, "conference", on, time(10), by_side=BySide.COURT, what="settlement conference")
    recording.record_event(office, event)
    day = next(row.id for row in listing.agenda(office, case_id=case_id) if row.id not in known and not row.rule)
    verifying.verify(attorney, [day])
    picks = (("day", str(day)), ("hour", str(day)), ("place", str(day)))
    new = NewText((_reached(office, case),), template="conference", picks=picks)
    text = writing.write(office, case_id, new).made("client_text")
    with tempfile.TemporaryDirectory() as out:
        texts_out.send(office, text, Path(out))
