"""The log of a day of Triage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.given import past_day
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, said, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.papers.daylog import DayOutcome
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from paracase.domain.papers.daylog import DayLog, DayPaper

app = commands("triage")

_SIGNS = {"sure": "✓", "likely": "~", "guess": "?"}
_WAITING = frozenset([DayOutcome.WAITS, DayOutcome.WAITS_AGAIN, DayOutcome.LATER])
_SUMMED = tuple(outcome for outcome in DayOutcome if outcome is not DayOutcome.WAITS)


@app.command("log")
def log_(
    context: typer.Context,
    day: Annotated[str | None, typer.Option(help="The day; else today.")] = None,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What came on a day and from where, what was proposed, what was decided by whom, what waits, what was corrected."""
    with session(context).open() as office:
        found = services.papers.daylog.day_log(office, past_day(office, day) or office.today)
        today = office.today.isoformat()
    form = chosen_form(as_json=json, plain=plain)
    if form is OutputForm.JSON:
        write_json(_plain(found))
        return
    if form is OutputForm.TABLE:
        _write_sums(found, is_today=found.day == today)
    columns = ("id", "name", "from", "proposed", "outcome", "decided", "by", "at", "corrected")
    rows = [
        (p.id, p.name, p.source, _proposed(p), p.outcome.value, p.decided, p.by, p.at, _corrected(p))
        for p in found.papers
    ]
    write_rows(form, columns, rows, empty="Nothing came on that day, and nothing was decided.")


def _write_sums(found: DayLog, *, is_today: bool) -> None:
    write(said(f"{found.day}: {counted(found.came, 'paper')} came"))
    parts = [f"{found.with_outcome(one):,} {one.value}" for one in _SUMMED if found.with_outcome(one)]
    waits = sum(1 for p in found.papers if p.came and p.outcome in _WAITING)
    parts += [f"{waits:,} of them {'wait' if is_today else 'waited at its end'}"]
    parts += [f"{counted(found.corrected, 'paper')} filed otherwise than proposed"] if found.corrected else []
    parts += [f"{counted(found.adopted, 'paper')} of adopted folders taken over"] if found.adopted else []
    write("  " + " · ".join(parts))


def _proposed(paper: DayPaper) -> str:
    parts = [
        f"{_SIGNS[sure]} {value}"
        for value, sure in ((paper.case, paper.case_is), (paper.type, paper.type_is))
        if value and sure
    ]
    return ", ".join(parts)


def _corrected(paper: DayPaper) -> str:
    return "; ".join(f"{one.what}: {one.proposed} → {one.decided or 'none'}" for one in paper.corrections)


def _plain(found: DayLog) -> dict[str, Any]:
    sums = {outcome.name.lower(): found.with_outcome(outcome) for outcome in DayOutcome}
    return {
        "day": found.day,
        "came": found.came,
        **sums,
        "corrected": found.corrected,
        "adopted": found.adopted,
        "papers": [
            {
                "id": p.id,
                "name": p.name,
                "came_at": p.came_at,
                "came": p.came,
                "from": p.source,
                "attached": p.attached,
                "proposed": {"case": p.case, "case_is": p.case_is, "type": p.type, "type_is": p.type_is},
                "outcome": p.outcome.value,
                "decided": p.decided,
                "by": p.by,
                "at": p.at,
                "corrections": [
                    {
                        "fact": c.what,
                        "proposed": c.proposed,
                        "is": c.confidence,
                        "decided": c.decided,
                        "reason": c.reason,
                    }
                    for c in p.corrections
                ],
            }
            for p in found.papers
        ],
    }
