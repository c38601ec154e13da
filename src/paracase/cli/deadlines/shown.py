"""How a computed date is written: the dates first, then the steps, then what has to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.cli.output import OutputForm, said, write, write_json, write_rows
from paracase.domain.dates.shown import neutral

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.deadlines.applying import RuleAnswer
    from paracase.domain.deadlines.computing import Computed
    from paracase.domain.deadlines.rules import CourtRule

    Line = tuple[str, str, str, str, str]

NOT_KNOWN = "not known: see what is said below"
"""Of a safe date that hangs on a day nobody gave."""


def computed_json(found: Computed) -> dict[str, Any]:
    """Everything that was computed, in stable keys."""
    return {
        "kind": found.kind.value,
        "due": found.due.isoformat(),
        "safe": found.safe.isoformat() if found.safe else None,
        "moment": found.moment.isoformat() if found.moment else None,
        "until": f"{found.at:%H:%M}" if found.at else None,
        "alternatives": [{"day": one.day, "reading": one.reading, "cite": one.cite} for one in found.alternatives],
        "steps": [{"day": one.day, "what": one.words} for one in found.steps],
        "notes": list(found.notes),
    }


def rule_json(rule: CourtRule) -> dict[str, Any]:
    """What a rule is known by."""
    return {
        "rule": rule.id,
        "event": rule.event,
        "cite": rule.cite,
        "mark": rule.mark.value,
        "actor": rule.actor,
        "extendable": rule.extendable or "yes",
        "note": rule.note,
        "confirmed": False,
    }


def write_computed(found: Computed, form: OutputForm) -> None:
    """A period alone."""
    if form is OutputForm.JSON:
        write_json(computed_json(found))
    elif form is OutputForm.PLAIN:
        write_lines(lines_of(found))
    else:
        _write(found)


def write_outcome(one: RuleAnswer, form: OutputForm) -> None:
    """A rule and what it gives."""
    if form is OutputForm.JSON:
        write_json(outcome_json(one))
        return
    if form is OutputForm.PLAIN:
        write_lines(outcome_lines(one))
        return
    rule = one.rule
    write(f"{rule.due_words}  ({rule.cite})")
    write(f"unconfirmed rule, {rule.mark.words}")
    if one.computed is None:
        write(one.words)
    else:
        _write(one.computed)


def outcome_json(one: RuleAnswer) -> dict[str, Any]:
    """The rule, and its dates or the words in their place."""
    dates = computed_json(one.computed) if one.computed is not None else {"manually": one.words}
    return {**rule_json(one.rule), **dates}


def write_lines(lines: Iterable[Line]) -> None:
    """Lines for scripts: the rule, which line it is, its day, its words, its source."""
    write_rows(OutputForm.PLAIN, ("rule", "line", "day", "words", "cite"), lines, empty="")


def outcome_lines(one: RuleAnswer) -> list[Line]:
    """The lines of a rule."""
    first = [
        (one.rule.id, "rule", "", one.rule.due_words, one.rule.cite),
        (one.rule.id, "unconfirmed", "", one.rule.mark.words, ""),
    ]
    if one.computed is None:
        return [*first, (one.rule.id, "manually", "", one.words, "")]
    return [*first, *lines_of(one.computed, one.rule.id)]


def lines_of(found: Computed, rule: str = "") -> list[Line]:
    """The lines of a date: due, safe, the other readings, the steps, what has to be looked at."""
    until = f"until {found.at:%H:%M}" if found.at else ""
    due = f"{found.moment:%Y-%m-%dT%H:%M%z}" if found.moment else found.due.isoformat()
    return [
        (rule, "due", due, until, ""),
        (rule, "safe", found.safe.isoformat() if found.safe else "", "" if found.safe else NOT_KNOWN, ""),
        *((rule, "or", one.day.isoformat(), one.reading, one.cite) for one in found.alternatives),
        *((rule, "step", one.day.isoformat(), one.words, "") for one in found.steps),
        *((rule, "note", "", note, "") for note in found.notes),
    ]


def _write(found: Computed) -> None:
    until = f", {found.moment:%H:%M}" if found.moment else f", until {found.at:%H:%M}" if found.at else ""
    write(said(f"due   {neutral(found.due)}{until}"))
    write(said(f"safe  {neutral(found.safe) if found.safe else NOT_KNOWN}"))
    for other in found.alternatives:
        cite = f" ({other.cite})" if other.cite else ""
        write(said(f"or    {neutral(other.day)}: {other.reading}{cite}"))
    write("")
    for step in found.steps:
        write(said(f"  {neutral(step.day)}  {step.words}"))
    for note in found.notes:
        write(said(f"! {note}"))
