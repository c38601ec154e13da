"""The week on paper, and the day's docket: what is overdue, due, came in, and waits for whom."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from paracase.domain.agenda.sheets import DaySheet, SheetPart, SheetRow, docket_parts, week_sheet
from paracase.domain.dates.shown import day_whole, said
from paracase.domain.visible import counted
from paracase.services.agenda.listed import agenda
from paracase.services.agenda.publishing import walled
from paracase.services.approvals.today import next_moves, not_answered
from paracase.services.papers.daylog import day_log
from paracase.store.agenda import published
from paracase.store.cases import cases
from paracase.store.papers.documents import case_ids

if TYPE_CHECKING:
    from collections.abc import Collection

    from paracase.domain.agenda.entries import AgendaEntry
    from paracase.services.agenda.listed import AgendaNow
    from paracase.services.context import Office

CAME_DAYS = 1
"""The docket lists what came in today and on so many days before."""


def week(
    office: Office,
    *,
    of: date | None = None,
    case_id: int | None = None,
    staff_id: int | None = None,
    leaves: bool = False,
) -> DaySheet:
    """The sheet of a week: of this one, or of the week of a day; of all cases or one, of everybody or one person.

    Args:
        leaves: as for ``docket``.
    """
    found = agenda(office, around=of, case_id=case_id)
    shut = walled(office) if leaves else set[int]()
    entries = [
        entry
        for entry in found.entries
        if (staff_id is None or entry.staff_id == staff_id) and entry.case_id not in shut
    ]
    today, form = office.today, office.settings.dates
    return week_sheet(
        entries,
        found.closed,
        week=of or today,
        today=today,
        form=form,
        of=_of(office, found, entries, case_id, staff_id) + _of_walls(office, shut, case_id, leaves=leaves),
    )


def _of(office: Office, found: AgendaNow, entries: list[AgendaEntry], case_id: int | None, staff_id: int | None) -> str:
    """Whose sheet it is, and what it could not know."""
    case = next((entry.caption for entry in entries if case_id is not None), "one case" if case_id else "all cases")
    who = next((entry.who for entry in entries if staff_id is not None), "one person" if staff_id else "everybody")
    missing = f"; closed days not known: {', '.join(found.not_loaded)}" if found.not_loaded else ""
    return f"{office.settings.name}: {case}, {who}; as of {day_whole(office.today, office.settings.dates)}{missing}"


def _of_walls(office: Office, shut: set[int], case_id: int | None, *, leaves: bool) -> str:
    """What of walls a reader has to know: that something is left out, or whose eyes the sheet is for."""
    found = shut if leaves else published.walled(office.store.read)
    number = len(found if case_id is None else found & {case_id})
    if not number:
        return ""
    told = f"{counted(number, 'case')} with a wall"
    return f"; {told} left out" if leaves else f"; as {office.person.name} sees it, {told} included"


def docket(office: Office, *, leaves: bool = False) -> DaySheet:
    """The day's docket, of all cases that the person acting sees.

    Args:
        leaves: it goes where others read it: nothing of a case that somebody stands outside of, unless the office allows it.
    """
    found = agenda(office)
    shut = walled(office) if leaves else set[int]()
    entries = [entry for entry in found.entries if entry.case_id not in shut]
    today, form = office.today, office.settings.dates
    parts = docket_parts(entries, found.closed, today=today, form=form)
    parts += [_came(office, shut), *_waits(office, shut)]
    subtitle = _of(office, found, [], None, None) + _of_walls(office, shut, None, leaves=leaves)
    return DaySheet(f"Docket of {day_whole(today, form)}", subtitle, tuple(parts))


def _came(office: Office, shut: Collection[int]) -> SheetPart:
    """Papers of today and yesterday, and what was decided about them."""
    rows = []
    numbers = {case.number for case in cases.list_cases(office.store.read) if case.id in shut}
    for back in range(CAME_DAYS, -1, -1):
        day = office.today - timedelta(days=back)
        for paper in day_log(office, day).papers:
            of_shut = paper.case in numbers or any(one in shut for one in case_ids(office.store.read, paper.id))
            if paper.came and not of_shut:
                what = f"{paper.name}{f' (+{paper.attached})' if paper.attached else ''}"
                decided = paper.decided or paper.outcome.value
                rows.append(SheetRow((day_whole(day, office.settings.dates), paper.case, what, paper.source, decided)))
    return SheetPart("Came in since yesterday", tuple(rows), "nothing")


def _waits(office: Office, shut: Collection[int]) -> list[SheetPart]:
    """What waits for whom, and what was asked for and not answered."""
    form = office.settings.dates
    moves = [
        SheetRow(
            (one.name, "", f"{one.waits:,} {one.what}", f"due {day_whole(date.fromisoformat(one.due_on), form)}"
             if one.due_on else "", "")
        )
        for one in next_moves(office)
    ]  # fmt: skip
    asked = []
    for one in not_answered(office):
        if one.case_id in shut:
            continue
        since = office.day_of(one.since) if one.since else None
        asked.append(
            SheetRow((day_whole(since, form) if since else "", one.caption, said(one.what, form), one.whom, ""))
        )
    return [
        SheetPart("Waits for", tuple(moves), "nobody"),
        SheetPart("Asked for, not answered", tuple(asked), "nothing"),
    ]
