"""Why a day is the day: due, safe, the event, the rule, every step, the weeks of the count, who answered for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.agenda.drawn import weeks_of
from paracase.domain.agenda.entries import AgendaEntry, EntryKind, WhichDay, week_of
from paracase.domain.dates.shown import WEEKDAYS
from paracase.domain.deadlines.counting import Step
from paracase.domain.deadlines.standing import AS_IMPORTED, ENTERED, UNSEEN
from paracase.domain.visible import visible
from paracase.tui.display import cell, clock_time, in_words, list_day, piece, whole_day
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from paracase.domain.agenda.facts import DeadlineFacts
    from paracase.domain.deadlines.computing import Computed
    from paracase.tui.display import Line

_LABEL = 7
_WHOSE = {"ours": "Ours.", "joint": "Everybody’s; ours too.", "theirs": "Theirs.", "court": "The court’s."}
_IMPORTED = "Whose it is nobody said: it is warned of as ours. Look it up in the court's docket before it is verified."


def computation_lines(
    facts: DeadlineFacts, computed: Computed | None, *, width: int, today: date, me: int, from_monday: bool
) -> list[Line]:
    """The computation, whole.

    Args:
        computed: None where it has to be calendared manually.
        me: who looks: whoever entered it does not verify it.
    """
    lines = _dates(facts, today, width)
    lines += [[], *_labelled("From", _event(facts, today), width)]
    if facts.document:
        lines += _labelled("", f"{facts.document}{f', {facts.place}' if facts.place else ''}", width, "text underline")
    if facts.quote:
        lines += _labelled("", f"“{' '.join(facts.quote.split())}”", width, "muted italic")
    is_imported = computed is not None and any(step.words.startswith(AS_IMPORTED) for step in computed.steps)
    none = "none: as imported" if is_imported else "an order"
    lines += _labelled("Rule", facts.cite or facts.rule.replace("_", " ") or none, width)
    if computed is not None:
        lines += [[], *_steps(computed, today, width), *_drawn(computed, today, width, from_monday=from_monday)]
        lines += _readings(computed, width)
    lines += [[], *_answered(facts, today, me, width, is_imported=is_imported), []]
    may = f" The court may extend it: {facts.extendable}." if facts.extendable else ""
    whose = _IMPORTED if is_imported else _WHOSE[facts.whose]
    return [*lines, *_prose(f"{whose}{may}", width, "muted")]


def _dates(facts: DeadlineFacts, today: date, width: int) -> list[Line]:
    if facts.due_on is None:
        return [*_labelled("Due", "calendar manually", width, "warn bold"), *_labelled("", facts.manual, width, "warn")]
    due = date.fromisoformat(facts.due_on)
    at = f" {clock_time(facts.due_time)}" if facts.due_time else ""
    zone = f" {facts.zone}" if at and facts.zone else ""
    ahead = (due - today).days
    how = (
        "today" if not ahead else f"in {ahead} days" if ahead > 1 else "tomorrow" if ahead == 1 else f"{-ahead} d late"
    )
    lines: list[Line] = [
        [("  ", "text"), ("Due    ", "muted"), piece(f"{whole_day(due)}{at}{zone}", "strong bold"),
         (f"   {how}", "alarm" if ahead < 0 else "text")]
    ]  # fmt: skip
    if facts.kind != "deadline":
        lines += _labelled("", facts.kind.replace("_", " "), width, "muted")
    if facts.safe_on:
        same = facts.safe_on == facts.due_on
        which = "last arguable" if facts.kind == "not_before" else "earliest arguable"
        safe = "the same" if same else whole_day(facts.safe_on)
        lines.append([("  ", "text"), ("Safe   ", "muted"), (safe, "text"), ("" if same else f"   {which}", "muted")])
    else:
        lines += _labelled("Safe", "not known", width, "warn")
    return lines


def _event(facts: DeadlineFacts, today: date) -> str:
    how = f" by {facts.method.replace('_', ' ')}" if facts.method else ""
    day = whole_day(facts.event_on) if facts.event_on else "no day"
    del today
    return f"{facts.event_type.replace('_', ' ')}{how} {day}"


def _labelled(label: str, text: str, width: int, ink: str = "text") -> list[Line]:
    shown = visible(text, lines=True)
    return [
        [("  ", "text"), (f"{label if number == 0 else '':<{_LABEL}}", "muted"), (shown[a:b], ink)]
        for number, (a, b) in enumerate(wrapped(shown, max(16, width - _LABEL - 3)))
    ]


def _prose(text: str, width: int, ink: str) -> list[Line]:
    shown = in_words(text)
    return [[("  ", "text"), (shown[a:b], ink)] for a, b in wrapped(shown, max(16, width - 3))]


def steps_to_the_day(computed: Computed) -> list[Step]:
    """The steps, and where the last says only that its day is closed the open day it led to: that is the one in bold."""
    steps = list(computed.steps)
    if steps and steps[-1].day != computed.due:
        steps.append(Step(computed.due, "the day it is due"))
    return steps


def _steps(computed: Computed, today: date, width: int) -> list[Line]:
    lines: list[Line] = []
    room = max(16, width - 17)
    steps = steps_to_the_day(computed)
    for number, step in enumerate(steps, 1):
        shown = in_words(step.words[:1].upper() + step.words[1:])
        is_last = number == len(steps)
        for at, (a, b) in enumerate(wrapped(shown, room)):
            head = f"{number:>2} " if at == 0 else "   "
            line: Line = [(" ", "text"), (head, "muted"), cell(shown[a:b], room, "text")]
            if at == 0:
                line += [("  ", "text"), (list_day(step.day.isoformat(), today), "strong bold" if is_last else "text")]
            lines.append(line)
    return lines


def _drawn(computed: Computed, today: date, width: int, *, from_monday: bool) -> list[Line]:
    del today
    weeks = weeks_of(computed, first_is_monday=from_monday)
    if not weeks or width < 45:
        return []
    names = [WEEKDAYS[day.weekday()][:2] for day in week_of(weeks[0].first, first_is_monday=from_monday)]
    lines: list[Line] = [[], [(" " * 10, "text"), ("".join(f"{name:<5}" for name in names), "muted")]]
    for week in weeks:
        if week.left_out:
            weeks_words = "week" if week.left_out == 1 else "weeks"
            lines.append([(f"  …       {week.left_out} {weeks_words} more", "muted")])
        line: Line = [("  ", "text"), (f"{week.first:%b %d}  ", "muted")]
        for one in week.cells:
            words = f"{one.text}{'×' if one.is_closed else ''}"
            ink = "strong match" if one.text == "DUE" else "strong bold" if one.is_mark else "muted"
            line.append((f"{words:<5}", ink))
        lines.append(line)
    return lines


def _readings(computed: Computed, width: int) -> list[Line]:
    lines: list[Line] = [[]]
    for other in computed.alternatives:
        lines += _prose(
            f"{whole_day(other.day)}: {other.reading}{f' ({other.cite})' if other.cite else ''}.", width, "muted"
        )
    for note in computed.notes:
        lines += _prose(f"{note[:1].upper()}{note[1:]}{'' if note.endswith('.') else '.'}", width, "muted")
    return lines if len(lines) > 1 else []


def _answered(facts: DeadlineFacts, today: date, me: int, width: int, *, is_imported: bool) -> list[Line]:
    """Who entered it, who verified it, or who may."""
    del today
    by = "you" if facts.entered_by == me else visible(facts.entered)
    entered = f"entered by {by} {whole_day(facts.entered_at)}"
    if facts.verified_by is None:
        how = "as imported, not verified" if is_imported else "not verified"
        sign = UNSEEN if is_imported else ENTERED
        lines = _prose(f"{sign} {how}: {entered}", width, "warn")
        return [*lines, *_prose(who_verifies(facts, me), width, "muted")]
    lines = _prose(f"✓✓ verified by {facts.verified} {whole_day(facts.verified_at)}, {entered}", width, "good")
    if facts.confirmed_at:
        lines += _prose(f"A confirmed by {facts.confirmed} {whole_day(facts.confirmed_at)}", width, "good")
    return lines


def who_verifies(facts: DeadlineFacts, me: int) -> str:
    """Who may say that it is right."""
    return "You entered it, so another person presses v." if facts.entered_by == me else "v verifies it."


def entry_lines(entry: AgendaEntry, *, width: int, today: date) -> list[Line]:
    """What is said of an entry that nothing was computed for."""
    lines = _labelled("Case", entry.caption or "none", width, "strong bold")
    lines += _labelled("What", entry.what, width)
    if entry.day is not None:
        at = f" {clock_time(entry.at)}" if entry.at else ""
        label = {WhichDay.RESCUE: "Rescue"}.get(entry.part, "When")
        lines += _labelled(label, f"{whole_day(entry.day)}{at}", width, "alarm" if entry.day < today else "text")
    if entry.kind is EntryKind.PROPOSED:
        lines += [
            [],
            *_prose(
                "? proposed: it starts nothing until somebody accepts it. + shows what it would start.", width, "warn"
            ),
        ]
    elif entry.who:
        lines += _labelled("Who", entry.who, width)
    return lines
