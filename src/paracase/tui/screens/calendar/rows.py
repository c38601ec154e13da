"""How the agenda looks: sections under their headings, an entry in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.agenda.entries import AgendaEntry, DayHeading, EntryKind, WhichDay
from paracase.domain.deadlines.standing import CONFIRMED, ENTERED, PROPOSED, UNSEEN, VERIFIED
from paracase.tui.display import cell, clock_time, list_day, piece, short_caption, whole_day
from paracase.tui.widgets.models import Block, heading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.domain.agenda.entries import Section
    from paracase.tui.display import Line

WIDE = 70
"""From so many cells on the rule stands in a column of its own."""
_HEAD_INKS = {
    DayHeading.PROPOSED: "warn bold", DayHeading.MANUALLY: "warn bold", DayHeading.OVERDUE: "alarm bold",
    DayHeading.TODAY: "warn bold",
}  # fmt: skip
_SIGN_INKS = {PROPOSED: "warn", ENTERED: "warn", UNSEEN: "warn", VERIFIED: "good", CONFIRMED: "good"}


def agenda_blocks(found: Sequence[Section], *, today: date, low: bool) -> list[Block]:
    """The agenda; where it is low without gaps, and a closed day beside its date."""
    blocks: list[Block] = []
    for section in found:
        if blocks and not low:
            blocks.append(heading([]))
        blocks.append(_heading(section, today, low=low))
        if not low:
            blocks += [
                heading([(" ×", "muted"), (" " * 19, "text"), piece(words, "muted")]) for words in section.closed
            ]
        blocks += [_row(entry, section, today) for entry in section.entries]
    return blocks


def _heading(section: Section, today: date, *, low: bool) -> Block:
    name, day = section.heading, _day(section.day, today)
    ink = _HEAD_INKS.get(name, "strong bold")
    line: Line = [(" ", "text"), (f"{name.value.upper()}  {day}".strip(), ink)]
    if section.day is None:
        line.append((f" {len(section.entries):,}", "muted"))
    if low and section.closed:
        line += [("   × ", "muted"), piece("; ".join(section.closed), "muted")]
    note = "+ accepts" if name is DayHeading.PROPOSED else ""

    def paint(_at: int, width: int, _chosen: bool) -> Line:
        del width
        return [*line, (f"   {note}", "muted")] if note else line

    return Block(None, 1, paint)


def _day(day: date | None, today: date) -> str:
    """A day by its weekday: near ones as lists have them, others whole."""
    if day is None:
        return ""
    near = list_day(day.isoformat(), today)
    return near if near[:1].isalpha() else whole_day(day)


def when(entry: AgendaEntry, section: Section, today: date) -> str:
    """What stands where a list has the date: an hour, ``safe``, ``due``, or how late it is."""
    if entry.part is WhichDay.MANUALLY:
        return "manually"
    if entry.part is WhichDay.REMINDER:
        return "reminder"
    if section.heading in {DayHeading.OVERDUE, DayHeading.THEIRS} and entry.day is not None:
        days = (today - entry.day).days
        return f"{days} day{'' if days == 1 else 's'}"
    if section.day is None:
        return list_day(entry.day.isoformat() if entry.day else None, today)
    return clock_time(entry.at) or entry.part.value.replace("rescue", "")


def words_of(entry: AgendaEntry) -> str:
    """What an entry is, in words."""
    return f"Rescue: {entry.what}" if entry.part is WhichDay.RESCUE else entry.what


def _row(entry: AgendaEntry, section: Section, today: date) -> Block:
    is_late = section.heading is DayHeading.OVERDUE
    label = when(entry, section, today)

    def paint(_at: int, width: int, chosen: bool) -> Line:
        is_wide = width >= WIDE
        case = 10 if is_wide else 8
        rule = 23 if is_wide else 0
        room = max(8, width - 16 - case - (rule + 1 if rule else 0))
        ink = "strong bold" if chosen else "alarm" if is_late and is_wide else "text"
        if not entry.is_ours and not chosen:
            ink = "muted"
        line: Line = [
            (" ", "text"), cell(label, 10, "warn" if entry.part in {WhichDay.MANUALLY, WhichDay.REMINDER} else "muted"),
            ("  " if is_wide else " ", "text"), cell(short_caption(entry.caption), case, "text"), (" ", "text"),
            cell(words_of(entry), room - (1 if is_wide else 0), ink),
        ]  # fmt: skip
        if rule:
            line += [(" ", "text"), cell(_note(entry), rule, "muted")]
        return [*line, cell(entry.sign, 3, _SIGN_INKS.get(entry.sign, "text"), right=True)]

    return Block(entry.key, 1, paint)


def _note(entry: AgendaEntry) -> str:
    """Beside the words where there is room: the rule; whose it is where it is not ours; who has it."""
    if entry.manual:
        return entry.manual
    if entry.cite:
        return entry.cite if entry.is_ours else f"{entry.whose}: {entry.cite}"
    return "proposed" if entry.kind is EntryKind.PROPOSED else entry.who
