"""How assignments look: rows in their groups, the brief, the examination."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.approvals.requests import RequestState
from paracase.domain.dates.shown import time_spent
from paracase.domain.visible import visible
from paracase.domain.work.assignments import Group, State, group_of, hours_text, rescue_alarm
from paracase.tui.display import cell, list_day, piece
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.practice.examinations import ExaminationLine as Looked
    from paracase.services.work.assignments import Whole
    from paracase.store.work.assignments import AssignmentRow, FindingRow
    from paracase.tui.display import Line

_NOTES = {
    Group.EXAMINE: "yours",
    Group.RETURNED: "by attorney",
    Group.RELEASE: "approved",
    Group.OUT: "with staff",
    Group.WITH_ATTORNEY: "",
    Group.RELEASED: "lately",
}
RELEASED_ROWS = 20


def group(row: AssignmentRow) -> Group:
    """Whose move it is."""
    return group_of(row.state, returned_to_assignee=row.returned_to == row.assignee_id)


def work_blocks(found: Sequence[AssignmentRow], *, today: date, width: int, me: int, examines: bool) -> list[Block]:
    """Assignments in their groups; the columns give way as there is less room."""
    blocks: list[Block] = []
    if width >= 100:
        blocks.append(Block(None, 1, lambda _at, room, _chosen: _columns(room)))
    for name in Group:
        rows = [row for row in found if group(row) is name]
        if not rows:
            continue
        if len(blocks) > 1:
            blocks.append(heading([]))
        ink = "warn" if name is Group.EXAMINE and examines else "strong"
        note = _NOTES[name] if examines or name is not Group.EXAMINE else "with the paralegal"
        blocks.append(
            heading(
                [(" ", "text"), (name.value.upper(), f"{ink} bold"), (f" {len(rows)}", "muted"), (f"  {note}", "muted")]
            )
        )
        blocks += [_block(row, today=today, me=me) for row in rows]
    return blocks


def _widths(width: int) -> tuple[int, int, int, int]:
    """Case, what, to, since-last; what does not fit is 0."""
    case = 12
    to = 12 if width >= 98 else 0
    since = 24 if width >= 116 else 0
    what = width - 1 - case - 2 - (to + 2 if to else 0) - 12 - 13 - 6 - (since if since else 0)
    return case, max(12, what), to, since


def _columns(width: int) -> Line:
    case, what, to, since = _widths(width)
    line: Line = [(" ", "text"), cell("Case", case + 2, "muted"), cell("What", what, "muted")]
    if to:
        line += [("  ", "text"), cell("To", to, "muted")]
    line += [("  ", "text"), cell("Due", 11, "muted"), cell("  Rescue", 13, "muted"), cell("Ver.", 5, "muted")]
    return [*line, cell("Since last", since, "muted")] if since else line


def _block(row: AssignmentRow, *, today: date, me: int) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        case, what, to, since = _widths(width)
        rescue = date.fromisoformat(row.rescue_on) if row.rescue_on else None
        state = row.state
        alarm = rescue_alarm(state, rescue, today, deliveries=row.deliveries)
        over = state in {State.RELEASED, State.DONE, State.FOR_APPROVAL}
        ink = "strong bold" if chosen else "muted" if state.is_over else "text"
        line: Line = [(" ", "text"), cell(row.caption, case, "muted", how="caption"), ("  ", "text"),
                      cell(row.what, what, ink)]  # fmt: skip
        if to:
            name = (
                row.attorney or "" if state is State.FOR_APPROVAL else "you" if row.assignee_id == me else row.assignee
            )
            line += [("  ", "text"), cell(_short(name), to, "muted")]
        line += [("  ", "text"), _due(row.due_on, today, over=over or bool(row.deliveries))]
        if alarm:
            line += [cell(f"! {list_day(row.rescue_on, today)}", 13, "alarm bold")]
        else:
            line += [cell(f"  {list_day(row.rescue_on, today)}", 13, "text" if row.rescue_on and not over else "muted")]
        line.append(cell(f"v{row.version}" if row.version else "", 5, "muted"))
        if since:
            line.append(_since(row, alarm.words if alarm else "", since))
        return line

    return Block(("assignment", row.id), 1, paint)


def _due(day: str | None, today: date, *, over: bool) -> tuple[str, str]:
    if not day:
        return cell("no date", 11, "muted")
    if day == today.isoformat():
        return cell("today", 11, "muted" if over else "warn")
    return cell(list_day(day, today), 11, "muted")


def _short(name: str) -> str:
    """``J. Park``."""
    first, _, rest = name.partition(" ")
    return f"{first[:1]}. {rest.rpartition(' ')[2]}" if rest else first


def _since(row: AssignmentRow, alarm: str, width: int) -> tuple[str, str]:
    """What matters most of the last delivery."""
    if alarm:
        return cell(alarm, width, "alarm")
    if row.request_state is RequestState.PHONE:
        return cell("unapproved, must ratify", width, "warn")
    changed = row.version is not None and row.present_version not in {None, row.version}
    if changed and row.state in {State.APPROVED, State.RELEASED}:
        return cell("! approval is void", width, "alarm")
    if changed:
        return cell(f"? saved again: v{row.present_version}", width, "warn")
    if row.questions:
        return cell("? question waits", width, "warn")
    if row.notes:
        return cell(f"{row.notes} notes open", width, "warn")
    if row.added is not None:
        return cell(f"+{row.added} -{row.removed}", width, "muted")
    return cell("", width)


LABEL = 12


def _labelled(label: str, text: str, width: int, ink: str = "text") -> list[Line]:
    """A label, and text under its own beginning."""
    shown = visible(text, lines=True)
    lines: list[Line] = []
    for number, (a, b) in enumerate(wrapped(shown, max(20, width - LABEL - 2))):
        lines.append([(" ", "text"), (f"{label if number == 0 else '':<{LABEL}}", "muted"), (shown[a:b], ink)])
    return lines


def brief_lines(found: Whole, *, width: int, today: date) -> list[Line]:
    """What was asked, by whom; what was delivered; what was said."""
    row = found.row
    lines: list[Line] = []
    if row.request_state is RequestState.PHONE:
        lines += _labelled("Standing", "! unapproved: authority by phone, attorney must ratify", width, "warn")
    if found.standing:
        lines += _labelled("In folder", f"! {found.standing}; v{row.version} was delivered", width, "warn")
    lines += _labelled("Brief", found.brief or "–", width)
    if found.authorities:
        lines += _labelled("Authorities", found.authorities, width)
    if found.limits:
        lines += _labelled("Limits", found.limits, width)
    told = sum(d.minutes for d in found.deliveries)
    hours = f", {hours_text(row.minutes)} h expected" if row.minutes else ""
    hours += f", {hours_text(told)} h told" if told else ""
    lines += _labelled("From, to", f"{row.from_name} to {row.assignee}{hours}", width)
    lines += _labelled("Attorney", row.attorney or "nobody on the team", width, "text" if row.attorney else "warn")
    if row.filing_on:
        lines += _labelled("Filing due", list_day(row.filing_on, today), width)
    for number, delivery in enumerate(found.deliveries):
        words = f"v{delivery.version} {list_day(delivery.at, today)}  {delivery.who}"
        words += f"  +{delivery.added} -{delivery.removed} words" if delivery.added is not None else ""
        words += f"  “{delivery.note}”" if delivery.note else ""
        lines += _labelled("Versions" if number == 0 else "", words, width, "text" if number == 0 else "muted")
    if found.deliveries:
        last = found.deliveries[0]
        words = (
            f"{last.ai_tool}; saw {last.ai_saw}; verified by {last.ai_verifier}" if last.ai_tool else "none declared"
        )
        lines += _labelled("AI help", words, width, "warn" if last.ai_tool else "muted")
    else:
        lines += _labelled("Versions", "none delivered yet", width, "muted")
    for number, remark in enumerate(r for r in found.remarks if r.kind == "note"):
        sign, ink = ("✓", "muted") if remark.done_at else ("□", "text")
        words = f"{sign} {remark.told}  ({_short(remark.staff)})"
        lines += _labelled("Notes" if number == 0 else "", words, width, ink)
    answered = {r.answers for r in found.remarks if r.answers}
    for number, remark in enumerate(r for r in found.remarks if r.kind != "note"):
        waits = remark.kind == "question" and remark.id not in answered
        sign = "?" if remark.kind == "question" else "→"
        words = f"{sign} {remark.words}  ({_short(remark.staff)})"
        lines += _labelled("Questions" if number == 0 else "", words, width, "warn" if waits else "muted")
    return lines


RESULTS = {"good": ("✓", "good"), "fault": ("!", "warn"), "none": ("–", "muted")}


def examination_lines(lines: Sequence[Looked], found: dict[str, FindingRow], *, width: int, begins: str) -> list[Line]:
    """The checklist, with what was found."""
    shown: list[Line] = []
    for item in lines:
        noted = found.get(item.id)
        result, words = (noted.result, noted.words) if noted is not None else ("", "")
        sign, ink = RESULTS.get(result, ("□", "text"))
        label: Line = [(" ", "text"), (f"{sign} ", ink), cell(item.label, 26, "text" if not result else ink)]
        if words:
            label.append(("  ", "text"))
            label.append(piece(" ".join(words.split())[: max(10, width - 32)], "muted"))
        shown.append(label)
    return [*shown, [], *([[(" ", "text"), (begins, "muted")]] if begins else [])]


def examined_words(found: Whole) -> str:
    """What the last examination came to, for a header."""
    if not found.examinations:
        return "not begun"
    last = found.examinations[0]
    if last.ended_at is None:
        return f"{_short(last.staff)} has begun"
    verdict = last.verdict.words if last.verdict is not None else ""
    by = f"by {_short(last.staff)}" if last.said_by_id is None else f"said to be by {_short(last.staff)}"
    return f"{verdict} {by}{', own work' if last.is_own else ''}, {time_spent(last.seconds)}"
