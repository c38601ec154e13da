"""Attachments that were found in papers filed before: offered once, taken out or left inside, each an act of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import NotAllowed
from paracase.domain.papers import acts
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.services.journal import carry_out
from paracase.services.papers.attached import answered, wanted_out
from paracase.services.papers.proposing import document_row
from paracase.services.plan import Wanted
from paracase.store.papers import ahead, facts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.papers.ahead import FoundInside, LaterCount


def offered(office: Office) -> list[FoundInside]:
    """What was found in papers filed before and nobody answered yet, the newest paper first."""
    return ahead.found_later(office.store.read)


def how_many(office: Office) -> LaterCount:
    """How many there are, in how many papers."""
    return ahead.count_later(office.store.read)


def take_out_found(office: Office, document_ids: Sequence[int]) -> Done:
    """Write some of them as files of their own, where their own type belongs or beside their papers; one act.

    Raises:
        NotAllowed: none of them is offered, or none can be written (its paper has no file, or lies outside the cases).
        DiskFull: no room; nothing was written.
    """
    office.require(Right.FILE)
    found = _offered_among(office, document_ids)
    leads = dict.fromkeys(_with_file(office, number) for number in found)
    wanted = [one for lead in leads if lead is not None for one in wanted_out(office, lead) if one.document_id in found]
    if not wanted:
        raise NotAllowed("None of these can be taken out.", hint="The file of the paper they are in is not there.")
    rows = answered(office, [one.document_id for one in wanted], "taken_out")
    told = f"Took {counted(len(wanted), 'attachment')} out of {counted(len(leads), 'paper')} filed before"
    return carry_out(office, acts.TAKEN_OUT, told, wanted, rows=rows, plain_summary=True)


def leave_inside(office: Office, document_ids: Sequence[int]) -> Done:
    """Leave some of them inside their papers; they are not offered again.

    Raises:
        NotAllowed: none of them is offered.
    """
    office.require(Right.FILE)
    found = _offered_among(office, document_ids)
    unchanged = [Wanted(number, facts.facts_of(office.store.read, number)) for number in found]
    rows = answered(office, found, "left_inside")
    told = f"Left {counted(len(found), 'attachment')} inside"
    return carry_out(office, acts.LEFT_INSIDE, told, unchanged, rows=rows, plain_summary=True)


def _offered_among(office: Office, document_ids: Sequence[int]) -> list[int]:
    there = {found.id for found in offered(office)}
    found = [number for number in dict.fromkeys(document_ids) if number in there]
    if not found:
        raise NotAllowed("None of these is offered (any more).", hint="See “paracase triage found”.")
    return found


def _with_file(office: Office, document_id: int) -> int | None:
    """The nearest paper around an attachment that has a file."""
    row = document_row(office, document_id)
    while row.parent_id is not None:
        row = document_row(office, row.parent_id)
        if row.relpath is not None:
            return row.id
    return None
