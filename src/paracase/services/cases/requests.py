"""Requests: who was asked for an element, asked again, answered; when to ask again; what is silent the longest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.cases import acts
from paracase.domain.cases.elements import ElementState
from paracase.domain.cases.requests import (
    RequestEntry,
    cadence_text,
    cadence_words,
    parse_cadence,
    standing,
    usual_cadence,
)
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.cases.elements import CASE, label_of
from paracase.store import rows, steps
from paracase.store.cases import cases, elements, requests

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.cases.requests import RequestStanding
    from paracase.domain.practice.checklists import Element
    from paracase.domain.steps import Step
    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.elements import RequestedElement
    from paracase.store.cases.requests import EntryRow
    from paracase.store.engine import Transaction

LONGEST = 500
"""Letters of what is said about an answer."""


@dataclass(frozen=True, slots=True)
class RequestLine:
    """Something that was asked for and is not here.

    Attributes:
        label: the element's name, with whose it is.
        cadence: after how many days it is asked for again.
        entries: what went to and fro, in its order.
    """

    row: RequestedElement
    label: str
    cadence: tuple[int, ...]
    standing: RequestStanding
    entries: tuple[EntryRow, ...]

    def has_expired(self, today: date) -> bool:
        """Whether the authorization with which it was asked for holds no more."""
        until = self.row.authorized_until
        return until is not None and date.fromisoformat(until) < today


def outstanding(office: Office, case_id: int | None = None, *, mine: bool = False) -> list[RequestLine]:
    """What was asked for and did not come, of one case or all open ones; the longest ago first.

    Args:
        mine: only of the cases the person acting looks after.
    """
    db = office.store.read
    found = elements.requested(db, office.person.id) if mine else elements.all_requested(db)
    logs = requests.all_entries(db)
    return [
        _line(office, row, logs.get((row.case_id, row.element_id, row.party_id), []))
        for row in found
        if case_id is None or row.case_id == case_id
    ]


def _line(office: Office, row: RequestedElement, log: Sequence[EntryRow]) -> RequestLine:
    stages = office.practice.checklists.matters.get(row.matter_type, {})
    element = next((one for some in stages.values() for one in some if one.id == row.element_id), None)
    label = element.label if element is not None else row.element_id.replace("_", " ")
    usual = usual_cadence(element) if element is not None else parse_cadence("14")
    cadence = parse_cadence(row.cadence) if row.cadence else usual
    asked = date.fromisoformat(row.requested_on) if row.requested_on else None
    name = f"{label}: {row.party}" if row.party else label
    return RequestLine(row, name, cadence, standing(log, cadence, asked_on=asked), tuple(log))


def log_of(office: Office, case_id: int, element: Element, *, of: int = CASE) -> list[EntryRow]:
    """Everything that went to and fro about an element, what was before it came too."""
    return requests.entries_of(office.store.read, case_id).get((element.id, of), [])


def begin(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """An element was asked for: its log begins, or goes on with another asking."""
    day = next(
        (step.after["requested_on"] for step in occasion.steps if isinstance(step, RowStep) and step.after), None
    )
    whom = next(
        (step.after["requested_from"] for step in occasion.steps if isinstance(step, RowStep) and step.after), ""
    )
    return (_entry(office, tx, occasion, RequestEntry.ASKED, day=day, whom=str(whom)),)


def come(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """An element that was asked for is here: they answered. Whether it is all, somebody says."""
    was = next((step.before for step in occasion.steps if isinstance(step, RowStep)), None)
    if was is None or was.get("state") != ElementState.REQUESTED:
        return ()
    return (_entry(office, tx, occasion, RequestEntry.ANSWERED, day=None),)


def _entry(
    office: Office, tx: Transaction, occasion: Occasion, kind: RequestEntry, *, day: str | None, whom: str = ""
) -> Step:
    key = (str(occasion.data["element"]), int(occasion.data["party"]))
    entry_id = requests.insert_entry(
        tx.db, int(occasion.data["case"]), key, kind=kind, day=day or office.today.isoformat(), whom=whom,
        by=office.person.id, at=office.now(),
    )  # fmt: skip
    return steps.added(tx.db, requests.TABLE, (entry_id,))


_SAID = {
    RequestEntry.CHASED: "Asked again for",
    RequestEntry.ANSWERED: "An answer about",
    RequestEntry.INCOMPLETE: "Not complete:",
    RequestEntry.COMPLETE: "Complete:",
}


def note(
    office: Office,
    case_id: int,
    element: Element,
    kind: RequestEntry,
    *,
    of: int = CASE,
    said_by: str = "",
    words: str = "",
    on: date | None = None,
) -> Done:
    """Note what went to and fro about an element that was asked for: asked again, answered, complete or not.

    Args:
        said_by: who says whether it is complete.
        words: what was said, or is lacking.
        on: the day; today where nobody says another.

    Raises:
        NotAllowed: it was not asked for.
        BadInput: nobody is named who says whether it is complete, or the day is yet to come.
    """
    office.require(Right.TICK)
    office.see_case(case_id)
    day = on or office.today
    if day > office.today:
        raise BadInput(f"{neutral(day)} is yet to come.", hint="Say the day it was.")
    who = line(said_by, "name of who says so", limit=200, may_be_empty=True)
    told = line(words, "words", limit=LONGEST, may_be_empty=True)
    if kind in {RequestEntry.COMPLETE, RequestEntry.INCOMPLETE} and not who:
        raise BadInput(
            "Who says whether it is complete?", hint="Name them: the custodian, the records office, yourself."
        )
    key = (case_id, element.id, of)
    with office.store.write() as tx:
        now = rows.row_of(tx.db, elements.TABLE, key) or {}
        label, number = label_of(office, case_id, element, of), cases.get_case(tx.db, case_id).number
        if kind is RequestEntry.ASKED or not now.get("requested_on"):
            raise NotAllowed(f"“{label}” was not asked for.", hint="r on the Checklist, or paracase checklist request.")
        entry_id = requests.insert_entry(
            tx.db, case_id, (element.id, of), kind=kind, day=day.isoformat(), whom=now["requested_from"] or "",
            said_by=who, words=told, by=office.person.id, at=office.now(),
        )  # fmt: skip
        by = f", says {who}" if who else ""
        return record(
            office,
            tx,
            acts.REQUEST_NOTED,
            f"{_SAID[kind]} {label} ({number}){by}{f': {told}' if told else ''}",
            data={"case": case_id, "element": element.id, "party": of, "entry": entry_id, "kind": kind.value},
            steps=[steps.added(tx.db, requests.TABLE, (entry_id,))],
        )


def arrange(
    office: Office,
    case_id: int,
    element: Element,
    *,
    of: int = CASE,
    cadence: str | None = None,
    authorized_until: date | None = None,
) -> Done:
    """Say how often who was asked is asked again, and how long the authorization holds.

    Raises:
        BadInput: nothing is said, or it is no number of days.
    """
    office.require(Right.TICK)
    office.see_case(case_id)
    values: dict[str, str] = {}
    told = []
    if cadence is not None:
        days = parse_cadence(cadence)
        values["cadence"] = cadence_text(days)
        told.append(f"asked again {cadence_words(days)}")
    if authorized_until is not None:
        values["authorized_until"] = authorized_until.isoformat()
        told.append(f"authorization until {neutral(authorized_until)}")
    if not values:
        raise BadInput("Nothing to change.", hint="Say how often, or until when the authorization holds.")
    key = (case_id, element.id, of)
    with office.store.write() as tx:
        elements.ensure_element(tx.db, *key)
        now = rows.row_of(tx.db, elements.TABLE, key) or {}
        rows.update_row(tx.db, elements.TABLE, key, values)
        number = cases.get_case(tx.db, case_id).number
        return record(
            office,
            tx,
            acts.REQUEST_ARRANGED,
            f"{label_of(office, case_id, element, of)} ({number}): {', '.join(told)}",
            data={"case": case_id, "element": element.id, "party": of, **values},
            steps=[RowStep(elements.TABLE, key, {name: now[name] for name in values}, values)],
        )
