"""How a computed date is written: the dates first, then the steps, then what has to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.cli.output import OutputForm, said, write, write_json
from paracase.domain.dates.shown import neutral

if TYPE_CHECKING:
    from paracase.domain.deadlines.applying import Outcome
    from paracase.domain.deadlines.computing import Computed
    from paracase.domain.deadlines.rules import Rule


def computed_json(found: Computed) -> dict[str, Any]:
    """Everything that was computed, in stable keys."""
    return {
        "kind": found.kind.value,
        "due": found.due.isoformat(),
        "safe": found.safe.isoformat(),
        "moment": found.moment.isoformat() if found.moment else None,
        "until": f"{found.at:%H:%M}" if found.at else None,
        "alternatives": [{"day": one.day, "reading": one.reading, "cite": one.cite} for one in found.alternatives],
        "steps": [{"day": one.day, "what": one.words} for one in found.steps],
        "notes": list(found.notes),
    }


def rule_json(rule: Rule) -> dict[str, Any]:
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
        return
    _write(found, form)


def write_outcome(one: Outcome, form: OutputForm) -> None:
    """A rule and what it gives."""
    if form is OutputForm.JSON:
        write_json(outcome_json(one))
        return
    rule = one.rule
    write(f"rule\t{rule.id}\t{rule.cite}" if form is OutputForm.PLAIN else f"{rule.due_words}  ({rule.cite})")
    if form is not OutputForm.PLAIN:
        write(f"unconfirmed rule, {rule.mark.words}")
        if rule.note:
            write(f"note: {rule.note}")
    if one.computed is None:
        write(f"manually\t{one.words}" if form is OutputForm.PLAIN else one.words)
        return
    _write(one.computed, form)


def outcome_json(one: Outcome) -> dict[str, Any]:
    """The rule, and its dates or the words in their place."""
    dates = computed_json(one.computed) if one.computed is not None else {"manually": one.words}
    return {**rule_json(one.rule), **dates}


def _write(found: Computed, form: OutputForm) -> None:
    if form is OutputForm.PLAIN:
        write(f"due\t{found.moment.isoformat() if found.moment else found.due.isoformat()}")
        write(f"safe\t{found.safe.isoformat()}")
        for other in found.alternatives:
            write(f"or\t{other.day.isoformat()}\t{other.reading}\t{other.cite}")
        for step in found.steps:
            write(f"step\t{step.day.isoformat()}\t{step.words}")
        for note in found.notes:
            write(f"note\t{note}")
        return
    until = f", {found.moment:%H:%M}" if found.moment else f", until {found.at:%H:%M}" if found.at else ""
    write(said(f"due   {neutral(found.due)}{until}"))
    write(said(f"safe  {neutral(found.safe)}"))
    for other in found.alternatives:
        cite = f" ({other.cite})" if other.cite else ""
        write(said(f"or    {neutral(other.day)}: {other.reading}{cite}"))
    write("")
    for step in found.steps:
        write(said(f"  {neutral(step.day)}  {step.words}"))
    for note in found.notes:
        write(said(f"! {note}"))
