"""How supervision looks: a case, a person, an approval in one line each, under the names of their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.supervision.bars import Bar
from paracase.domain.supervision.delegable import NOT_KNOWN
from paracase.domain.supervision.figures import as_percent, in_hours
from paracase.domain.supervision.offered import money_short, offers_short
from paracase.tui.display import cell, list_day, piece, width_of
from paracase.tui.widgets.charts import bar_line, legend
from paracase.tui.widgets.models import Block, heading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.domain.supervision.figures import (
        ApprovalFact,
        CaseFigures,
        CountedTime,
        DelegableCount,
        Hours,
        PersonFigures,
        Supervision,
    )
    from paracase.tui.display import Line

WIDE = 100
"""From so many cells on the day of the last act stands in a column of its own."""
_NAME, _NAME_LOW = 31, 30
_WORDS, _WORDS_LOW = ("attorney", "paralegal, substantive", "clerical"), ("atty", "para.", "clerical")


def case_blocks(found: Sequence[CaseFigures], *, today: date, sees_all_time: bool) -> list[Block]:
    """Cases with their bars; the longest bar is that of the most hours."""
    most = max((case.hours.total for case in found), default=0)
    return [
        _head("Case", is_case=True, sees_all_time=sees_all_time),
        *(_case(case, most, today, sees_all_time) for case in found),
    ]


def _head(name: str, *, is_case: bool, sees_all_time: bool) -> Block:
    hours = "hours" if sees_all_time else "yours"

    def paint(_at: int, width: int, _chosen: bool) -> Line:
        is_wide = width >= WIDE
        line: Line = [("  ", "text"), cell(name, _NAME if is_wide else _NAME_LOW, "muted"), (" ", "text")]
        signs = legend(_WORDS if is_wide else _WORDS_LOW)
        if width_of(signs) > _bar_room(width):  # no room to say them here: the signs stand in the order of the roles
            signs = [("■ atty □ para.", "muted")] if _bar_room(width) >= 14 else [("■atty □", "muted")]
        room = _bar_room(width)
        line += [*signs, (" " * max(1, room - width_of(signs)), "text"), cell(hours, 7, "muted", right=True)]
        line.append(cell("attorney", 10, "muted", right=True))
        if is_wide and is_case:
            line.append(cell("last act", 15, "muted", right=True))
        return line

    return Block(None, 1, paint)


def _bar_room(width: int) -> int:
    return max(8, width - (2 + _NAME + 1 + 7 + 10 + 15 + 1 if width >= WIDE else 2 + _NAME_LOW + 1 + 7 + 10 + 1))


def _case(case: CaseFigures, most: int, today: date, sees_all_time: bool) -> Block:
    is_silent = case.lacks_act(today) or case.unapproved > 0 or case.untold > 0

    def paint(_at: int, width: int, chosen: bool) -> Line:
        is_wide = width >= WIDE
        line: Line = [
            ("!" if case.untold or case.unapproved or (is_silent and not is_wide) else " ", "warn"), (" ", "text"),
            cell(case.caption, _NAME if is_wide else _NAME_LOW, "strong bold" if chosen else "text"), (" ", "text"),
            *_measured(case.hours, most, width, is_late=is_silent and not is_wide, knows_share=sees_all_time),
        ]  # fmt: skip
        if is_wide:
            day = list_day(case.acted_on.isoformat(), today) if case.acted_on else "not known"
            late = case.lacks_act(today)
            line.append(cell(f"! {day}" if late else day, 15, "warn bold" if late else "muted", right=True))
        return line

    return Block(("case", case.case_id), 1, paint)


def _measured(hours: Hours, most: int, width: int, *, is_late: bool, knows_share: bool = True) -> Line:
    """The bar, and its numbers beside it; of one's own hours alone no attorney's share is known."""
    bar = Bar((hours.attorney, hours.substantive, hours.clerical), most)
    share = as_percent(hours.share) if hours.share is not None and knows_share else "–"
    return [
        *bar_line(bar, _bar_room(width)), cell(in_hours(hours.total), 7, "text", right=True),
        cell(share, 10, "warn" if is_late else "text", right=True),
    ]  # fmt: skip


def person_blocks(found: Sequence[PersonFigures]) -> list[Block]:
    """People with what they did."""
    return [_PEOPLE_HEAD, *(_person(one) for one in found)]


def _paint_people_head(_at: int, width: int, _chosen: bool) -> Line:
    return [
        (" ", "text"), cell("", _person_room(width), "text"), cell("hours", 7, "muted", right=True),
        cell("examined", 10, "muted", right=True), cell("approved", 10, "muted", right=True),
    ]  # fmt: skip


_PEOPLE_HEAD = Block(None, 1, _paint_people_head)


def _person_room(width: int) -> int:
    return max(10, width - 1 - 7 - 10 - 10 - 1)


def _person(one: PersonFigures) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        room = _person_room(width)
        name = min(room - 10, 24)
        hours = in_hours(one.hours.total) if one.hours is not None else "not seen"
        approved = str(one.approved) if one.role.value == "attorney" else "–"
        return [
            (" ", "text"), cell(one.name, name, "strong bold" if chosen else "text"),
            cell(f" {one.role.value}", room - name, "muted"),
            cell(hours, 7, "text" if one.hours is not None else "muted", right=True),
            cell(one.examined, 10, "text", right=True),
            cell(approved, 10, "text", right=True),
        ]  # fmt: skip

    return Block(("person", one.staff_id), 1, paint)


def person_bars(found: Sequence[PersonFigures], *, sees_all_time: bool) -> list[Block]:
    """People with their bars, in the place of cases."""
    most = max((one.hours.total for one in found if one.hours is not None), default=0)
    blocks = [_head("Person", is_case=False, sees_all_time=sees_all_time)]
    for one in found:

        def paint(_at: int, width: int, chosen: bool, one: PersonFigures = one) -> Line:
            name = _NAME if width >= WIDE else _NAME_LOW
            left: Line = [
                ("  ", "text"),
                cell(f"{one.name}, {one.role.value}", name, "strong bold" if chosen else "text"),
            ]
            if one.hours is None:
                return [*left, (" ", "text"), ("an attorney’s to see", "muted")]
            return [*left, (" ", "text"), *_measured(one.hours, most, width, is_late=False)]

        blocks.append(Block(("person", one.staff_id), 1, paint))
    return blocks


def delegable_blocks(found: Sequence[DelegableCount], *, is_whole: bool) -> list[Block]:
    """What only an attorney may do, and who did it; nothing in it is picked.

    Args:
        is_whole: also what nobody did, a line each; else these together, in one.
    """
    shown = [one for one in found if is_whole or one.total or one.waits]
    blocks = [heading([(" NOT DELEGABLE", "strong bold")])]
    for one in shown:
        ink = "alarm bold" if one.is_wrong else "text" if one.total or one.waits else "muted"
        words = f"{'! ' if one.is_wrong else ''}{one.words}"
        blocks.append(heading([(" ", "text"), cell(one.label, 29, "muted"), piece(words, ink)]))
    blocks += [heading([(" ", "text"), cell(label, 29, "muted"), ("not known", "muted")]) for label in NOT_KNOWN]
    rest = len(found) - len(shown)
    if rest:
        blocks.append(heading([(f" and {rest} kinds that nobody did", "muted")]))
    return blocks


def offer_blocks(found: Supervision) -> list[Block]:
    """Offers and money in a line each; nothing in it is picked."""
    answers = f"{found.answers.answered} answered, {found.answers.told} told"
    told = [("OFFERS", offers_short(found.offers)), ("MONEY", money_short(found.money)), ("QUESTIONS", answers)]
    blocks = []
    for title, words in told:
        ink = "warn" if "! " in words else "muted"
        blocks.append(heading([(" ", "text"), cell(title, 10, "strong bold"), piece(words, ink)]))
    return blocks


def approval_blocks(found: Sequence[ApprovalFact], bulk: frozenset[int], *, today: date) -> list[Block]:
    """Decisions, the newest first."""
    return [_APPROVALS_HEAD, *(_approval(one, one.id in bulk, today) for one in found)]


def _paint_approvals_head(_at: int, width: int, _chosen: bool) -> Line:
    return [
        (" ", "text"), cell("When", 12, "muted"), cell("What", max(8, width - 13 - 8 - 8 - 5), "muted"),
        cell("pages", 8, "muted", right=True), cell("min.", 8, "muted", right=True), cell("sign", 5, "muted", right=True),
    ]  # fmt: skip


_APPROVALS_HEAD = Block(None, 1, _paint_approvals_head)


def _approval(one: ApprovalFact, is_bulk: bool, today: date) -> Block:
    minutes = f"{one.seconds // 60}:{one.seconds % 60:02}"
    sign = {"signed": ("✓", "good"), "signature owed": ("owed", "warn"), "said by phone": ("tel.", "warn")}
    sent_back = one.is_returned

    def paint(_at: int, width: int, chosen: bool) -> Line:
        mark, ink = sign.get(one.proof, ("–", "muted"))
        pages = f"{one.pages_opened}/{one.pages}" if one.pages else "–"
        room = max(8, width - 13 - 8 - 8 - 5)
        title = f"{'sent back: ' if sent_back else ''}{one.title}{', in bulk' if is_bulk else ''}"
        return [
            (" ", "text"), cell(list_day(one.at, today), 12, "muted"),
            cell(title, room, "strong bold" if chosen else "warn" if is_bulk else "text"),
            cell(f"! {pages}" if one.is_partial else pages, 8, "warn bold" if one.is_partial else "text", right=True),
            cell(f"! {minutes}" if one.is_short else minutes, 8, "warn bold" if one.is_short else "text", right=True),
            cell(mark, 5, ink, right=True),
        ]  # fmt: skip

    return Block(("approval", one.id), 1, paint)


def time_blocks(found: Sequence[CountedTime], *, today: date) -> list[Block]:
    """Counted entries, the newest first."""
    blocks = []
    for row in found:

        def paint(_at: int, width: int, chosen: bool, row: CountedTime = row) -> Line:
            return [
                (" ", "text"), cell(list_day(row.on_day, today), 12, "muted"), cell(row.initials, 4, "text"),
                cell(row.case_number, 8, "muted"), (" ", "text"),
                cell(row.words, max(8, width - 12 - 4 - 8 - 2 - 7 - 9 - 1), "strong bold" if chosen else "text"),
                cell("clerical" if row.is_clerical else row.activity, 9, "muted", right=True),
                cell(in_hours(row.tenths), 7, "text", right=True),
            ]  # fmt: skip

        blocks.append(Block(("time", row.id), 1, paint))
    return blocks


def figure_lines(found: Supervision, *, today: date, is_wide: bool) -> list[tuple[Line, Line, Line]]:
    """The four things first: a number, and two lines that say what it is."""
    unapproved, approvals = len(found.unapproved), found.let_out
    silent = sum(case.lacks_act(today) for case in found.cases)
    signed = sum(one.proof == "signed" for one in approvals)
    hours = found.hours
    went = ("reached a client or a court", "without approval") if is_wide else ("went out", "unapproved")
    if found.by_template:  # they are neither: an attorney approved the template, and nobody of them the letter
        by_template = f"{len(found.by_template)} by template{', not read' if is_wide else ''}"
        went = ("out without approval" if is_wide else "out unapproved", by_template)
    short = f"{len(found.short)} under a minute"
    mute = ("cases without an attorney", "act for over 30 days") if is_wide else ("no attorney", "act for 30 days")
    share = as_percent(hours.share) if found.sees_all_time else "–"
    of = f"{in_hours(hours.attorney)} of {in_hours(hours.total)}" if found.sees_all_time else "an attorney’s to see"
    is_clear = ("✓ 0", "good bold")
    return [
        ([(f"! {unapproved}", "alarm bold") if unapproved else is_clear], [(went[0], "text")], [(went[1], "muted")]),
        ([(f"{len(approvals):,}", "strong bold")], [("approvals", "text")],
         [(f"{signed} signed, {short}" if is_wide else short, "muted")]),
        ([(share, "strong bold")], [("attorney hours", "text")], [(of, "muted")]),
        ([(f"! {silent}", "warn bold") if silent else is_clear], [(mute[0], "text")], [(mute[1], "muted")]),
    ]  # fmt: skip
