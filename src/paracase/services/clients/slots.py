"""What fills the slots of a template: picked in the case, said in words that are not the writer's own."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from paracase.domain.clients.letters import SlotKind, name_in_slot, why_not_said
from paracase.domain.clients.said_dates import why_not_of_kind
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.services.cases.elements import element_named
from paracase.services.deadlines.listing import deadline_row
from paracase.services.deadlines.starting import event_words, paper_labels
from paracase.store.cases import cases
from paracase.store.deadlines import deadlines
from paracase.store.papers import documents
from paracase.store.papers.lines import document_ids
from paracase.store.papers.lists import get_document
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.clients.letters import LetterTemplate
    from paracase.services.context import Office
    from paracase.store.deadlines.deadlines import DeadlineRow

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@frozen
class PickedSlot:
    """A slot with what was picked, and the words that it became.

    Attributes:
        source: which date, paper or element that is, and who stands for it; empty of a name.
    """

    name: str
    kind: SlotKind
    pick: str
    words: str
    source: str = ""


def filled(
    office: Office, case_id: int, template: LetterTemplate, picks: Mapping[str, str], *, to: str
) -> tuple[PickedSlot, ...]:
    """Every slot of a template, with its words.

    Args:
        picks: by slot: the number of a date, of a document, the id of an element. A name is the recipient's.
        to: the recipient's name.

    Raises:
        BadInput: a slot is empty; names it. Or a slot is named that there is not.
        NotFound: what was picked is not there.
        NotAllowed: it may not stand in a text that no attorney reads, or the text is not about it; says why.
    """
    if more := [slot for slot in picks if slot not in dict(template.slots)]:
        raise BadInput(f"“{template.name}” has no slot “{visible(more[0])[:40]}”.", hint="See paracase template show.")
    found = []
    for slot, kind in template.slots:
        pick = to if kind is SlotKind.NAME else picks.get(slot, "").strip()
        if not pick:
            raise BadInput(f"The slot “{slot}” is empty: nothing is left open in a text to a client.",
                           hint=f"Pick it: --slot {slot}=NUMBER")  # fmt: skip
        words = _words(office, case_id, template, slot, kind, pick)
        found.append(PickedSlot(slot, kind, pick, words, _source(office, kind, pick)))
    _check_one_date(found)
    return tuple(found)


def _check_one_date(found: list[PickedSlot]) -> None:
    """An hour and a place are those of a day that the text says."""
    days = {one.pick for one in found if one.kind is SlotKind.DATE}
    for one in found:
        if days and one.kind in {SlotKind.TIME, SlotKind.PLACE} and one.pick not in days:
            raise BadInput(f"The slot “{one.name}” is of date {one.pick}, and that is no day of this text.",
                           hint="Pick the same date for its day, its hour and its place.")  # fmt: skip


def _source(office: Office, kind: SlotKind, pick: str) -> str:
    """Where the words of a slot are from."""
    if kind is SlotKind.NAME:
        return ""
    if kind is SlotKind.ITEM:
        return f"element {pick} of the checklist"
    if kind is SlotKind.DOCUMENT:
        return f"document {pick}"
    return date_in_words(office, deadline_row(office, int(pick)))


def date_in_words(office: Office, row: DeadlineRow) -> str:
    """Which date it is and where it is from: *date 3, Conference: scheduling (document 44), verified by Ann Hale*."""
    event = event_words(office.rulebook.events, row.event_type, row.event_paper, row.event_what, paper_labels(office))
    what = f"{row.what}, counted from {event}" if row.rule else row.what
    paper = f"document {row.event_document_id}" if row.event_document_id is not None else "no paper is named"
    by = staff.get_staff(office.store.read, row.verified_by) if row.verified_by is not None else None
    return f"date {row.id}, {what} ({paper}), verified by {by.name if by is not None else 'nobody'}"


def _words(office: Office, case_id: int, template: LetterTemplate, slot: str, kind: SlotKind, pick: str) -> str:
    if kind is SlotKind.NAME:
        return name_in_slot(pick)
    if kind is SlotKind.ITEM:
        return element_named(office, case_id, pick).what
    if not pick.isascii() or not pick.isdigit():
        raise BadInput(f"The slot “{slot}” takes no words: “{visible(pick)[:40]}”.",
                       hint="Pick a date (paracase deadline list) or a document by its number.")  # fmt: skip
    if kind is SlotKind.DOCUMENT:
        return _document(office, case_id, int(pick))
    row = certain(office, case_id, int(pick))
    if why := why_not_of_kind(row, template.dates_of(slot), is_place=kind is SlotKind.PLACE):
        raise NotAllowed(
            f"The slot “{slot}”: date {row.id} ({visible(row.what)[:60]}) is {why}.",
            hint="Pick another date, or write freely: an attorney reads it then.",
        )
    if kind is SlotKind.PLACE:
        return _court(office, case_id)
    if kind is SlotKind.TIME:
        if not row.due_time:
            raise NotAllowed(f"The slot “{slot}”: date {row.id} has no time of day.", hint="Pick another date.")
        return _clock(time.fromisoformat(row.due_time))
    return day_in_words(date.fromisoformat(row.due_on or ""))


def certain(office: Office, case_id: int, number: int) -> DeadlineRow:
    """A date of this case that two people stand for.

    Raises:
        NotFound: there is none in this case.
        NotAllowed: nobody else verified it, it is over, or a limitations or appeal date.
    """
    row = deadline_row(office, number)
    if row.case_id != case_id:
        raise NotFound(f"There is no date {number} in this case.", hint="See “paracase deadline list --case CASE”.")
    facts = [row.rule, row.cite, row.what, row.event_type, row.event_paper, row.event_what, *_of_rule(office, row.rule)]
    if why := why_not_said(row, facts):
        raise NotAllowed(
            f"Not in a text: {why}.", hint="Another person verifies it; or an attorney approves free text."
        )
    return row


def may_be_said(office: Office, case_id: int, template: LetterTemplate, slot: str) -> list[DeadlineRow]:
    """The dates of a case that can be picked for a slot, by day."""
    kind, kinds = dict(template.slots)[slot], template.dates_of(slot)
    found = []
    for row in deadlines.agenda(office.store.read, case_id=case_id):
        try:
            one = certain(office, case_id, row.id)
        except NotAllowed:
            continue
        has_hour = kind is not SlotKind.TIME or bool(one.due_time)
        if has_hour and not why_not_of_kind(one, kinds, is_place=kind is SlotKind.PLACE):
            found.append(one)
    return found


def _of_rule(office: Office, rule_id: str) -> list[str]:
    return [words for rule in office.rulebook.rules if rule.id == rule_id for words in (rule.event, rule.manual)]


def _court(office: Office, case_id: int) -> str:
    for docket in cases.list_dockets(office.store.read, case_id):
        court = office.practice.courts.named(docket.court)
        if court is not None:
            return court.name
    raise NotAllowed("The case has no court that is known by name.", hint="Add it: paracase case edit --docket …")


def _document(office: Office, case_id: int, number: int) -> str:
    row = get_document(office.store.read, number)
    if row is None or case_id not in documents.case_ids(office.store.read, number):
        raise NotFound(f"There is no document {number} in this case.", hint="See “paracase document list”.")
    kind = next((one.label for one in office.practice.document_types if one.code == row.doc_type), "")
    if not kind or row.is_sequestered:
        raise NotAllowed(f"Document {number} has no type that says what it is.", hint="File it under its type first.")
    return f"{kind} received on {day_in_words(office.day_of(row.arrived_at))}"


def day_in_words(day: date) -> str:
    """``Monday, December 14, 2026``."""
    return f"{_DAYS[day.weekday()]}, {_MONTHS[day.month - 1]} {day.day}, {day.year}"


def _clock(at: time) -> str:
    return f"{at.hour % 12 or 12}:{at.minute:02} {'a.m.' if at.hour < 12 else 'p.m.'}"


def documents_to_name(office: Office, case_id: int, *, most: int = 100) -> list[tuple[int, str]]:
    """The documents of a case that can be picked, the newest first, as a text says them."""
    kinds = {one.code: one.label for one in office.practice.document_types}
    found = []
    for number in document_ids(office.store.read, case_id):
        row = get_document(office.store.read, number)
        if row is not None and row.doc_type in kinds and not row.is_sequestered:
            found.append((number, f"{kinds[row.doc_type]} received on {day_in_words(office.day_of(row.arrived_at))}"))
        if len(found) == most:
            break
    return found
