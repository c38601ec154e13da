"""How Today looks: tasks over all cases in their groups; beside them what waits, for whom, and what never came."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cases.tasks import spans
from paracase.domain.papers.proposals import Confidence
from paracase.domain.visible import cell_width, counted, visible
from paracase.services.approvals.today import CHASE_AFTER_DAYS, TodayPlace
from paracase.tui.display import (
    cell,
    clock_time,
    fitted,
    in_words,
    late,
    list_day,
    moment_day,
    piece,
    short_caption,
    width_of,
)
from paracase.tui.widgets import gap_rows
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from paracase.services.approvals.gaps import CaseGap
    from paracase.services.approvals.today import Day, NextMove, NotAnswered
    from paracase.services.papers.triage import QueuePaper
    from paracase.store.cases.tasks import TaskRow
    from paracase.tui.display import Line, Piece

CASE = 12
"""The cells of a case's name."""
WHO = 10
"""Those of a person's or a case's where the column is narrow."""
WIDE = 70
"""From so many cells on what is known of a task besides stands in a column of its own."""
NOTE = 20


class WaitingOfCase(NamedTuple):
    """The papers of one case that wait."""

    case_id: int | None
    papers: int
    sure: int
    """How many of them ``*`` would mark in Triage."""
    first: int
    """The one that Triage shows first."""
    types: str
    """Short types, the most frequent first."""


def task_key(task_id: int) -> tuple[str, int]:
    """What identifies a task's row, as an undo names it."""
    return "task", task_id


def headings(day: Day, today: date) -> list[tuple[int, list[Line]]]:
    """Where each group of tasks begins, and the lines above it."""
    found: list[tuple[int, list[Line]]] = []
    for group, first, count in spans([key.due_on for key in day.tasks], today):
        ink = {"overdue": "alarm bold", "today": "warn bold"}.get(group, "strong bold")
        head: Line = [(" ", "text"), (group.upper(), ink), (f" {count:,}", "muted")]
        found.append((first, [[], head] if found else [head]))
    return found


def task_line(task: TaskRow, width: int, *, captions: Mapping[int, str], today: date, chosen: bool) -> Line:
    """When, whose case, what; how late it is or what it is about."""
    due = date.fromisoformat(task.due_on) if task.due_on else None
    is_late, is_today = due is not None and due < today, due == today
    day = clock_time(task.due_time) if is_today else list_day(task.due_on, today)
    note = _note(task, due, today)
    room = max(
        8, width - 15 - CASE - ((NOTE if width >= WIDE else cell_width(note)) + 2 if note or width >= WIDE else 0)
    )
    line: Line = [
        ("!", "alarm bold") if task.urgent else (" ", "text"),
        cell(day, 10, "alarm bold" if is_late else "muted"), ("  ", "text"),
        cell(short_caption(captions.get(task.case_id or 0, "")), CASE, "text"), ("  ", "text"),
        cell(task.what, room, "strong bold" if chosen else "text"),
    ]  # fmt: skip
    return [*line, ("  ", "text"), (fitted(note, NOTE) if width >= WIDE else note, "alarm" if is_late else "muted")]


def _note(task: TaskRow, due: date | None, today: date) -> str:
    """What is most worth knowing of a task beside its words."""
    if due is not None and due < today:
        return late(due, today)
    if task.was_on and task.was_on != task.due_on:
        return f"was {list_day(task.was_on, today)}"
    if task.assignee_id is None:
        return "nobody’s"
    return visible(task.document_name or "") if task.document_id is not None else ""


def waiting_by_case(papers: Iterable[QueuePaper], captions: Mapping[int, str]) -> tuple[WaitingOfCase, ...]:
    """Papers that wait by the case that is proposed (a guess counts as none), by caption; those of none last."""
    of: dict[int | None, list[QueuePaper]] = {}
    for paper in papers:
        is_known = paper.case_id in captions and paper.case_confidence > Confidence.GUESS
        of.setdefault(paper.case_id if is_known else None, []).append(paper)
    found = []
    for case_id, inside in of.items():
        types = Counter(paper.short_type or "?" for paper in inside)
        words = ", ".join(word for word, _ in sorted(types.items(), key=lambda pair: (-pair[1], pair[0])))
        first = min(inside, key=lambda paper: (paper.urgency, paper.id))
        sure = sum(paper.goes_as_proposed for paper in inside)
        found.append(WaitingOfCase(case_id, len(inside), sure, first.id, words))
    return tuple(sorted(found, key=lambda one: (one.case_id is None, captions.get(one.case_id or 0, "").casefold())))


def beside(
    waiting: Sequence[WaitingOfCase], day: Day, gaps: Sequence[CaseGap], *, today: date, me: int, shows_gaps: bool
) -> list[Block]:
    """What is beside the tasks: a section is there when it has rows; the papers' is always, and says so under its header."""
    blocks = _waiting_rows(waiting, day.captions)
    sections = (
        ("Others", "waiting for", [_move_row(one, today, me) for one in day.moves]),
        ("Not answered yet", "asked for", [_asked_row(one, today) for one in day.not_answered]),
        ("Never came", f"{len(gaps):,}", gap_rows.gap_blocks(gaps, is_open=shows_gaps)),
    )
    for title, right, rows in sections:
        if rows:
            blocks += [heading([]), _section(title, right), *rows]
    return blocks


def _section(title: str, right: str) -> Block:
    """A pane's header within the list: its name, a rule, what its rows are."""

    def paint(_at: int, width: int, _chosen: bool) -> Line:
        rule = "─" * max(0, width - cell_width(title) - cell_width(right) - 4)
        return [(" ", "text"), (title, "strong bold"), (f" {rule} ", "faint"), (right, "muted")]

    return Block(None, 1, paint)


def _waiting_rows(waiting: Sequence[WaitingOfCase], captions: Mapping[int, str]) -> list[Block]:
    """Case, how many, how many of them sure, what they are."""
    if not waiting:
        return [heading([(" No papers wait.", "muted")])]
    return [
        heading([(" ", "text"), cell("Case", CASE, "muted"), cell("papers", 7, "muted", right=True),
                 cell("sure", 6, "muted", right=True)]),
        *(_waiting_row(one, captions) for one in waiting),
    ]  # fmt: skip


def _waiting_row(one: WaitingOfCase, captions: Mapping[int, str]) -> Block:
    whose = short_caption(captions[one.case_id]) if one.case_id is not None else "no case"

    def paint(_at: int, width: int, chosen: bool) -> Line:
        ink = "warn" if one.case_id is None else "strong bold" if chosen else "text"
        return [
            (" ", "text"), cell(whose, CASE, ink), cell(one.papers, 7, "text", right=True),
            cell(one.sure or "·", 6, "good" if one.sure else "muted", right=True), ("  ", "text"),
            cell(one.types, max(0, width - 28), "muted"),
        ]  # fmt: skip

    return Block(("waiting", one.case_id or 0), 1, paint)


def move_words(one: NextMove, today: date) -> str:
    """``4 to decide, oldest 13 d``, ``2 to deliver, due Mon Nov 30``."""
    words = f"{one.waits:,} {one.what}"
    if one.since:
        days = (today - moment_day(one.since)).days
        return f"{words}, oldest {f'{days:,} d' if days > 0 else 'today'}"
    return f"{words}, due {list_day(one.due_on, today)}" if one.due_on else words


def _move_row(one: NextMove, today: date, me: int) -> Block:
    name = "you" if one.staff_id == me else _short_name(one.name)
    is_late = one.due_on is not None and one.due_on < today.isoformat()

    def paint(_at: int, width: int, chosen: bool) -> Line:
        sign: Piece = ("!", "alarm bold") if is_late else ("→", "muted") if one.staff_id != me else (" ", "text")
        ink = "strong bold" if chosen else "text"
        what = cell(move_words(one, today), max(0, width - WHO - 2), "alarm" if is_late else "muted")
        return [sign, cell(name, WHO, ink), (" ", "text"), what]

    return Block(("move", one.staff_id, one.what), 1, paint)


def _short_name(name: str) -> str:
    """``D. Ortega``."""
    first, _, rest = name.partition(" ")
    return f"{first[:1]}. {rest.rpartition(' ')[2]}" if rest else first


def days_waited(one: NotAnswered, today: date) -> int | None:
    """For how many days nobody answered; None where it is not known since when."""
    return (today - moment_day(one.since)).days if one.since else None


def _asked_row(one: NotAnswered, today: date) -> Block:
    days = days_waited(one, today)
    age = "" if days is None else f"{days} d"
    is_due = one.chase_on <= today.isoformat() if one.chase_on else days is not None and days >= CHASE_AFTER_DAYS
    words = f"{one.what}, {one.whom}" if one.whom else one.what

    def paint(_at: int, width: int, chosen: bool) -> Line:
        return [
            ("→", "muted"), cell(short_caption(one.caption), WHO, "strong bold" if chosen else "text"), (" ", "text"),
            cell(words, max(0, width - WHO - 7), "muted"),
            cell(age, 5, "warn" if is_due else "muted", right=True),
        ]  # fmt: skip

    return Block(("asked", one.key), 1, paint)


class RowFacts(NamedTuple):
    """What is said of the row in front."""

    title: str
    right: str
    lines: list[tuple[str, str]]
    """Each with its ink."""


def facts_of_task(task: TaskRow, caption: str, today: date) -> RowFacts:
    """The case whole, the task's own words whole, its note, what it is about, how late it is."""
    lines = [(task.what, "text")]
    if task.due_on and date.fromisoformat(task.due_on) < today:
        lines.append((late(date.fromisoformat(task.due_on), today), "alarm"))
    if task.was_on and task.was_on != task.due_on:
        lines.append((f"was due {list_day(task.was_on, today)}", "muted"))
    if task.document_name:
        lines.append((f"about {task.document_name}", "muted"))
    if task.assignee_id is None:
        lines.append(("nobody has it yet; a gives it to somebody", "warn"))
    if task.note:
        lines.append((task.note, "muted"))
    return RowFacts(caption or "no case", task.case_number or "", lines)


def facts_beside(
    key: Hashable, waiting: Sequence[WaitingOfCase], day: Day, gaps: Sequence[CaseGap], today: date
) -> RowFacts | None:
    """What is said of a row beside the tasks."""
    kind, value = (key[0], key[1]) if isinstance(key, tuple) else ("", None)
    if kind == "waiting":
        of = next((one for one in waiting if (one.case_id or 0) == value), None)
        if of is not None:
            said = f"{counted(of.papers, 'paper')}, {of.sure} sure: {of.types}"
            return RowFacts(day.captions.get(of.case_id or 0, "No case is known of these"), "", [(said, "muted")])
    if kind == "asked" and (asked := next((one for one in day.not_answered if one.key == value), None)) is not None:
        days = days_waited(asked, today)
        waits = "" if days is None else f"since {list_day(asked.since, today)}, {counted(days, 'day')}"
        return RowFacts(asked.caption, "", [(asked.what, "text"), (asked.whom, "muted"), (waits, "muted")])
    if kind == "gap" and (gap := next((one for one in gaps if gap_rows.gap_key(one) == value), None)) is not None:
        lines = [(f"{gap.label}: {in_words(gap.gap.what)}", "text"), ("Space says why nobody waits for it", "muted")]
        return RowFacts(gap.caption, gap.case_number, lines)
    if kind == "move" and isinstance(key, tuple):
        move = next((one for one in day.moves if (one.staff_id, one.what) == key[1:]), None)
        if move is not None:
            where = {
                TodayPlace.WORK: "Enter goes to Work",
                TodayPlace.APPROVALS: "Enter goes to Approvals",
                TodayPlace.CALENDAR: "Enter goes to Calendar",
                TodayPlace.CLIENTS: "Enter goes to Clients",
            }
            return RowFacts(move.name, "", [(move_words(move, today), "text"), (where.get(move.place, ""), "muted")])
    return None


def facts_lines(facts: RowFacts | None, width: int, height: int) -> list[Line]:
    """As many lines as there is room for."""
    if facts is None:
        return []
    lines: list[Line] = [[(" ", "text"), cell(facts.title, width - 2, "strong bold", how="caption")]]
    for text, ink in facts.lines:
        shown = visible(text)
        lines += [[(" ", "text"), piece(shown[a:b], ink)] for a, b in wrapped(shown, max(8, width - 2)) if shown]
    if len(lines) > height and height > 0:
        last = lines[height - 1]
        lines = [*lines[: height - 1], [*last, ("…", "muted")] if width_of(last) < width - 1 else last]
    return lines[:height]
