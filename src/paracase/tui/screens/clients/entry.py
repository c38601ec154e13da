"""What stands beside the list: the entry, the attorney's answer with the id of the approved text, texts to this client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.communications import LEAST, CommunicationState, Counterpart, SpokenWay, time_spent
from paracase.domain.clients.questions import QuestionState, answer_id
from paracase.domain.office.levels import DECIDED_OWED
from paracase.domain.visible import visible
from paracase.tui.display import clock_time, list_day, piece, spread, whole_day, whole_moment
from paracase.tui.screens.clients.rows import waits, what
from paracase.tui.widgets.drawn import Drawn
from paracase.tui.widgets.history import short_name
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.services.clients.communications import CommunicationDetail
    from paracase.services.clients.listed import CommunicationRow, NoContact, ShownEntry
    from paracase.services.clients.questions import QuestionDetail
    from paracase.tui.display import Line

_LABEL = 12
TEXTS = 8
"""Texts to the client that are listed."""
_CLERICAL = {"attorney", "lawyer", "counsel"}
"""As what nobody introduces themselves who is none."""


class SaidOfRow(Drawn):
    """What there is to say of the row in front, where the entry has no room beside the list."""

    DEFAULT_CSS = """
    SaidOfRow { height: 2; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._line: Line = []

    def say(self, line: Line) -> None:
        """Another row."""
        self._line = line
        self.refresh()

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """A rule, then the line."""
        del height
        return [[("─" * width, "faint")], [(" ", "text"), *spread(self._line, [], width - 2)]]


def short_line(shown: ShownEntry) -> Line:
    """*Call from Maria Alvarez, R. Vance, 18 min   promised an answer by Tuesday*."""
    if shown.entry is None:
        return [piece(title_of(shown))]
    row = shown.entry.row
    took = f", {row.minutes} min" if row.minutes else ""
    line: Line = [piece(title_of(shown)), piece(f", {short_name(row.staff)}{took}", "muted")]
    if row.held_why:
        return [*line, piece(f"   ! {row.held_why}", "warn")]
    return [*line, ("   promised ", "muted"), piece(row.promised)] if row.promised else line


def title_of(shown: ShownEntry) -> str:
    """*Call from Maria Alvarez*."""
    if shown.entry is None:
        return f"Question {shown.question.row.id}" if shown.question is not None else "Nothing chosen"
    row = shown.entry.row
    way = "with" if row.kind.value == "meeting" else "from" if row.direction is SpokenWay.IN else "to"
    return f"{row.kind.words} {way} {row.who}"


def entry_lines(shown: ShownEntry, *, width: int, today: date) -> list[Line]:
    """All of it, in so many cells."""
    lines: list[Line] = []
    if shown.entry is not None:
        lines += _entry(shown.entry, width)
    if shown.question is not None:
        lines += _question(shown, shown.question, width, today)
    if shown.entry is not None and shown.entry.past:
        lines += _past(shown.entry, width)
    if shown.texts:
        lines += [[], spread([("Texts to this client", "strong bold")], [("newest first ", "muted")], width)]
        lines += [_text(one, width, today) for one in shown.texts[:TEXTS]]
        if len(shown.texts) > TEXTS:
            lines.append([(f"  and {len(shown.texts) - TEXTS} more: paracase client list", "muted")])
    return lines


def said_lines(label: str, words: str, width: int, ink: str = "text") -> list[Line]:
    """Words beside what they are, over as many lines as they need."""
    shown = visible(words, lines=True)
    room = max(16, width - _LABEL - 3)
    lines: list[Line] = []
    for at, (start, end) in enumerate(wrapped(shown, room)):
        lines.append([("  ", "text"), (f"{label if not at else '':<{_LABEL}}", "muted"), (shown[start:end], ink)])
    return lines


def _entry(found: CommunicationDetail, width: int) -> list[Line]:
    row = found.row
    at = f", {clock_time(row.at_time)}" if row.at_time else ""
    took = f", {row.minutes} min" if row.minutes else ""
    spent = [(f"{time_spent(row.minutes)} h ", "muted")] if row.minutes >= LEAST else []
    when: Line = [("  ", "text"), (f"{'When':<{_LABEL}}", "muted"), piece(f"{whole_day(row.on_day)}{at}{took}")]
    lines: list[Line] = [[], spread(when, spent, width)]
    claims = row.staff_role != "attorney" and _CLERICAL & set(row.capacity.lower().split()) and "to" not in row.capacity
    mark = " !" if claims else ""
    lines += said_lines("Spoke", f"{row.staff}, as {row.capacity}{mark}", width, "warn" if claims else "text")
    if row.standing is not Counterpart.CLIENT:
        lines += said_lines("With", f"{row.who}, {row.standing.words}", width)
    lines.append([])
    if row.said:
        lines += said_lines("Said", row.said, width)
    if row.asked:
        lines += said_lines("Asked", f"“{row.asked}”", width, "text italic")
        lines += [
            line
            for one in found.questions
            if one.cue
            for line in said_lines("", f"? asks for advice (“{one.cue}”): the attorney answers", width, "warn")
        ]
    for marking in found.may_be_advice:
        lines += said_lines("", f"! may be advice: {marking.words_of_it}", width, "warn")
    if row.state is CommunicationState.HELD:
        lines += said_lines("Held", f"! {row.held_why}", width, "warn")
        lines += said_lines("", "y says what may stand; A asks the attorney; e corrects", width, "muted")
    if row.promised:
        lines += said_lines("Promised", row.promised, width)
    if row.task_what and row.task_state in {"open", "done"}:
        day = f"{whole_day(row.task_due)}, " if row.task_due else ""
        done = "✓ " if row.task_state == "done" else ""
        lines += said_lines("Follow-up", f"{done}{day}{row.task_who or 'nobody'}: {row.task_what}", width)
    if row.made_by_id != row.staff_id:
        lines += said_lines("Logged by", row.made_by, width, "muted")
    return lines


def _question(shown: ShownEntry, found: QuestionDetail, width: int, today: date) -> list[Line]:
    row, answer, beside = found.row, found.answer, shown.entry
    if answer is None:
        note, ink = waits(row, today)
        head: Line = [("Question", "strong bold"), piece(f"  {row.attorney or ''}", "muted")]
        lines: list[Line] = [[], spread(head, [(f"{note} ", ink)], width)]
        if beside is None or row.words != beside.row.asked:
            lines += said_lines("Asked", f"“{row.words}”", width, "text italic")
        if row.back_why:
            lines += said_lines("Sent back", row.back_why, width, "warn")
            lines += said_lines("", "A asks again; Space is done with it", width, "muted")
        elif row.state is QuestionState.OPEN:
            lines += said_lines("", "A asks the attorney: from then on an answer is owed", width, "muted")
        elif row.due_on:
            lines += said_lines("Owed by", f"{whole_day(row.due_on)}; asked by {row.asked_by}", width)
        return lines
    by: Line = [piece(f"{answer.staff}, {whole_moment(answer.at)} ", "muted")]
    how = f"✓ key {answer.fingerprint[:15]}…" if answer.fingerprint else "✓ recorded"
    approved: Line = [
        ("  ", "text"), (f"{'Approved':<{_LABEL}}", "muted"), (answer_id(answer.id), "strong bold"),
        (f"  sha256 {answer.sha256[:4]} {answer.sha256[4:8]}  ", "muted"), piece(how, "good"),
    ]  # fmt: skip
    lines = [[], spread([("Answer", "strong bold")], by, width), [], approved, []]
    lines += said_lines("", f"“{answer.words}”", width, "text italic")
    if shown.is_owed:
        lines += [[], *said_lines("", f"! {DECIDED_OWED}: it is told when {answer.staff} has signed it", width, "warn")]
    elif row.state is QuestionState.ANSWERED:
        told: Line = [(" " * (_LABEL + 2), "text"), ("r", "accent key")]
        lines += [[], [*told, (" relay it word for word, and log that it was told", "text")]]
    elif row.state is QuestionState.RELAYED:
        told_by = f"told, communication {row.relay_id}" if row.relay_id else "told"
        lines += [[], *said_lines("", f"✓ {told_by}", width, "good")]
    return lines


def _past(found: CommunicationDetail, width: int) -> list[Line]:
    lines: list[Line] = [[], [("Before it was corrected", "strong bold")]]
    for one in reversed(found.past):
        lines.append([piece(f"  until {whole_moment(one.replaced_at)}, {one.replaced_by}", "muted")])
        for label, words in (("said", one.said), ("asked", one.asked), ("promised", one.promised)):
            if words:
                lines += said_lines(label, words, width, "muted")
    return lines


def _text(one: CommunicationRow, width: int, today: date) -> Line:
    is_held = one.state is CommunicationState.HELD
    sign = ("!", "warn") if is_held else (" ", "text")
    left: Line = [sign, (" ", "text"), piece(f"{list_day(one.on_day, today)} ", "muted"), piece(what(one, 70))]
    return spread(left, [("held " if is_held else "logged ", "warn" if is_held else "muted")], width)


def no_contact_lines(one: NoContact, width: int) -> list[Line]:
    """Of a case whose client no attorney has spoken with for long."""
    since = (
        "the last one that is recorded" if one.is_known else "none is recorded; counted from when the case was opened"
    )
    return [
        [],
        *said_lines("Case", f"{one.caption}, {one.number}", width),
        *said_lines("Attorney", f"{one.days} days without a word with the client: {since}.", width, "warn"),
        [],
        *said_lines("", "C logs a call or meeting of the attorney with the client.", width, "muted"),
    ]
