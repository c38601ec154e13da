"""The demo's events and deadlines: in every state the calendar shows, entered by one and verified by another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time
from typing import TYPE_CHECKING

from paracase.domain.deadlines.events import BySide
from paracase.services.cases import cases
from paracase.services.deadlines import accepting, closing, recording, verifying
from paracase.services.deadlines.starting import NewEvent
from paracase.services.demo.delegated import acting_as
from paracase.services.demo.matters import court_day
from paracase.services.papers.lines import listed_documents
from paracase.services.people import people
from paracase.store.deadlines import deadlines

if TYPE_CHECKING:
    from paracase.services.context import Office


@dataclass(frozen=True, slots=True)
class Happening:
    """One invented event and what became of it.

    Attributes:
        case: index of the matter.
        days: from today; on a weekend, the Monday after it.
        event: what is said of it; the case and the day are filled in.
        shown_by: type of the case's paper that shows it; empty where none does.
        starts: the rules that are started; None is all.
        verified_by: initials of who verified what it started; empty where nobody did yet.
        proof: type of the case's paper with which it is closed; empty where it is open.
    """

    case: int
    days: int
    event: NewEvent
    shown_by: str = ""
    starts: frozenset[str] | None = None
    verified_by: str = ""
    proof: str = ""


def _by_mail(paper: str) -> NewEvent:
    return NewEvent(0, "served", method="mail", by_side=BySide.THEIRS, paper=paper)


def _set(kind: str, what: str, hour: int, motion: str = "") -> NewEvent:
    return NewEvent(0, kind, at=time(hour), by_side=BySide.COURT, motion=motion, what=what)


_COMPLAINT = NewEvent(0, "served", method="personal", by_side=BySide.THEIRS, paper="summons_complaint")
_AMENDED = NewEvent(0, "served", method="electronic", by_side=BySide.THEIRS, paper="amended_complaint")
_CLOSES = NewEvent(0, "discovery_closes", by_side=BySide.COURT)
ORDER = "scheduling_order"
HAPPENINGS = (
    Happening(2, -158, _COMPLAINT, "complaint", frozenset({"fed-12a1Ai"}), "AH", "proof_of_service"),
    Happening(2, -5, _AMENDED),
    Happening(1, -28, _by_mail("interrogatories"), verified_by="PN"),
    Happening(1, 85, _CLOSES, ORDER, frozenset({"date"}), "MR"),
    Happening(3, -30, _by_mail("requests_for_production"), verified_by="MR"),
    Happening(3, 2, _set("conference", "status conference", 10), ORDER, verified_by="PN"),
    Happening(4, 21, _set("hearing", "motion for summary judgment", 9, "msj"), ORDER),
    Happening(5, 45, _set("trial", "jury trial", 9), ORDER, frozenset({"date", "fed-26a3B", "fed-68a"}), "AH"),
    Happening(7, -40, _by_mail("interrogatories")),
)
"""A served complaint that was answered, orders with their dates, a hearing whose papers local rules govern, discovery."""


def calendar_the_procession(office: Office) -> int:
    """Record every event, verify and close what was; what a paper says is to come waits under PROPOSED.

    Returns:
        How many there are.
    """
    matters = cases.all_cases(office)
    proposed = recording.listed(office, state="proposed")
    waits = [row for row in proposed if row.on_day is not None and row.on_day > office.today.isoformat()]
    seen: dict[int, set[str] | None] = {row.id: set() for row in proposed if row not in waits}
    accepting.accept(office, seen)  # complaints of months ago: what they started was done then
    by_initials = {person.initials: person for person in people.everybody(office)}
    for one in HAPPENINGS:
        case_id = matters[one.case].id
        papers = {row.doc_type: row.id for row in listed_documents(office, case_id, order="newest", words="")}
        said = replace(
            one.event, case_id=case_id, on=court_day(office.today, one.days), document_id=papers.get(one.shown_by)
        )
        accept = set(one.starts) if one.starts is not None else None
        event_id = recording.record_event(office, said, accept).made("event")
        started = [row.id for row in deadlines.agenda(office.store.read, event_id=event_id)]
        if one.verified_by:
            verifying.verify(acting_as(office, by_initials[one.verified_by]), started)
        for number in started if one.proof else ():
            closing.close(office, number, papers[one.proof])
    return len(HAPPENINGS) + len(waits)
