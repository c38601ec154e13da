"""A sheet that is read on paper: a title, parts with rows; as plain text here, as PDF in ``reports``. Pure.

Signs are words on paper: a printer's font need not have them, and the reader need not know them.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from paracase.domain.agenda.entries import AgendaEntry, DayHeading, EntryKind, WhichDay, sections, week_of
from paracase.domain.dates.shown import DateForm, day_whole, time_of_day
from paracase.domain.deadlines.standing import CONFIRMED, ENTERED, PROPOSED, UNSEEN, VERIFIED
from paracase.domain.visible import cut, padded, visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.agenda.entries import Section

WIDTH = 100
"""Columns of the plain text: what a printer puts on a page at ten points."""
COLUMNS = (17, 18, 30, 18, 12)
"""When, case, what, rule, how far it is verified; the last ends at the margin."""
SIGNS = {
    PROPOSED: "proposed", ENTERED: "not verified", UNSEEN: "imported, not verified", VERIFIED: "verified",
    CONFIRMED: "confirmed",
}  # fmt: skip
_OF_DAYS = {DayHeading.TODAY: "Today", DayHeading.TOMORROW: "Tomorrow"}
SOON = 14
"""Days ahead that the day's docket looks."""


@frozen
class SheetRow:
    """One row; ``is_late`` is printed bold."""

    cells: tuple[str, ...]
    is_late: bool = False


@frozen
class SheetPart:
    """Rows under a heading; ``empty`` stands where there are none."""

    heading: str
    rows: tuple[SheetRow, ...]
    empty: str = ""


@frozen
class DaySheet:
    """What is printed."""

    title: str
    subtitle: str
    parts: tuple[SheetPart, ...]


def week_sheet(
    entries: Sequence[AgendaEntry],
    closed: Mapping[date, Sequence[str]],
    *,
    week: date,
    today: date,
    form: DateForm,
    of: str,
) -> DaySheet:
    """A week, day by day; what is overdue first.

    Args:
        week: a day of the week.
        of: whose it is, and of which cases.
    """
    entries = [entry for entry in entries if entry.kind is not EntryKind.REMINDER]
    days = week_of(week, first_is_monday=form is DateForm.ISO)
    found = sections(entries, closed, today)
    parts = [_part(one, form, today) for one in found if one.heading in {DayHeading.OVERDUE, DayHeading.MANUALLY}]
    by_day: dict[date, list[AgendaEntry]] = {}
    for entry in entries:
        if entry.day is not None and entry.kind is not EntryKind.PROPOSED:
            by_day.setdefault(entry.day, []).append(entry)
    for day in days:
        rows = [SheetRow(("closed", "", words, "", "")) for words in closed.get(day, ())]
        of_day = sections(by_day.get(day, ()), {}, day)
        rows += [_row(entry, form, today, is_dated=False) for one in of_day for entry in one.entries]
        parts.append(SheetPart(day_whole(day, form) + (" (today)" if day == today else ""), tuple(rows), "nothing due"))
    return DaySheet(f"Week of {day_whole(days[0], form)}", of, tuple(parts))


def docket_parts(
    entries: Sequence[AgendaEntry], closed: Mapping[date, Sequence[str]], *, today: date, form: DateForm
) -> list[SheetPart]:
    """Overdue, today, the next 14 days, and what is proposed or has no day."""
    until = today + timedelta(days=SOON)
    found = sections(entries, closed, today)
    parts = [_part(one, form, today) for one in found if one.heading in {DayHeading.OVERDUE, DayHeading.MANUALLY}]
    if not any(one.heading is DayHeading.OVERDUE for one in found):
        parts.insert(0, SheetPart("Overdue", (), "nothing"))
    now = next((one for one in found if one.heading is DayHeading.TODAY), None)
    parts.append(_part(now, form, today) if now else SheetPart(f"Today, {day_whole(today, form)}", (), "nothing"))
    soon: list[SheetRow] = []
    for one in found:
        if one.day is not None and today < one.day <= until:
            soon += [
                SheetRow((day_whole(one.day, form), "", f"courts closed: {words}", "", "")) for words in one.closed
            ]
            soon += [_row(entry, form, today, is_dated=True) for entry in one.entries]
    parts.append(SheetPart(f"Next {SOON} days", tuple(soon), "nothing"))
    parts += [_part(one, form, today) for one in found if one.heading in {DayHeading.PROPOSED, DayHeading.THEIRS}]
    return parts


def _part(section: Section, form: DateForm, today: date) -> SheetPart:
    name = _OF_DAYS.get(section.heading, section.heading.value.capitalize())
    if section.heading in _OF_DAYS and section.day is not None:
        name = f"{name}, {day_whole(section.day, form)}"
    closed = [SheetRow(("closed", "", words, "", "")) for words in section.closed]
    dated = section.heading not in _OF_DAYS
    rows = [_row(entry, form, today, is_dated=dated) for entry in section.entries]
    return SheetPart(name, (*closed, *rows), "nothing")


def _row(entry: AgendaEntry, form: DateForm, today: date, *, is_dated: bool) -> SheetRow:
    part = "" if entry.part is WhichDay.MANUALLY else entry.part.value
    at = time_of_day(time.fromisoformat(entry.at), form) if entry.at else ""
    if is_dated:
        when = day_whole(entry.day, form) if entry.day is not None else "no date"
        first = f"{part} {at}".strip()  # in front: the end of a long line is cut on the plain text
        what = f"{first}: {entry.what}" if first else entry.what
    else:
        when, what = f"{at} {part}".strip(), entry.what
    rule = entry.cite or entry.manual or entry.who
    is_late = entry.day is not None and entry.day < today and entry.is_ours
    return SheetRow((when, entry.caption, what, rule, SIGNS.get(entry.sign, "")), is_late)


def as_text(sheet: DaySheet) -> str:
    """The sheet as plain text, ``WIDTH`` columns; every value visible."""
    lines = [visible(sheet.title), visible(sheet.subtitle), "=" * WIDTH]
    for part in sheet.parts:
        lines += ["", visible(part.heading)]
        lines += [f"  {part.empty}"] if not part.rows and part.empty else []
        lines += [_line(row) for row in part.rows]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _line(row: SheetRow) -> str:
    cells = [visible(" ".join(cell.split())) for cell in row.cells]
    shown = [padded(cut(cell, width), width) for cell, width in zip(cells, COLUMNS, strict=True)]
    return ("! " if row.is_late else "  ") + " ".join(shown)
