"""Computing a date, and checking worked examples. Works without an office too."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import paths, services
from paracase.cli.choices import choice
from paracase.cli.deadlines.shown import outcome_json, outcome_lines, write_computed, write_lines, write_outcome
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.clock import SystemClock, day_here
from paracase.domain.dates.finding import Lean
from paracase.domain.dates.typed import parse_day
from paracase.domain.deadlines.applying import Given
from paracase.domain.deadlines.counting import Trigger
from paracase.domain.deadlines.profiles import Direction, Period, Unit
from paracase.domain.deadlines.rules import CaseFacts, CourtLevel
from paracase.domain.errors import BadInput, OfficeNotFound
from paracase.services.deadlines.asking import Closings, Where

if TYPE_CHECKING:
    from datetime import date

    from paracase.cli.opened import Session

app = commands("deadlines")

On = Annotated[str, typer.Option("--on", metavar="DATE", help="The day of the event.")]
Court = Annotated[str, typer.Option("--court", help="us-fed, us-ca, us-ny, us-tx, or a court's code: casd.")]
State = Annotated[str, typer.Option("--state", help="The district's state, two letters, when the court is us-fed.")]
Service = Annotated[str, typer.Option("--service", help="How it was served: personal, electronic, mail …")]
At = Annotated[str, typer.Option("--at", metavar="HH:MM", help="The time of the event, for hours.")]
Zone = Annotated[str, typer.Option("--zone", help="Time zone, when the court's own is not known: America/Denver.")]
Days = list[str] | None
Level = Annotated[str, typer.Option("--level", help="trial, appellate, bankruptcy, justice.")]
CaseType = Annotated[str, typer.Option("--case-type", help="civil, criminal, bankruptcy, family …")]
Motion = Annotated[str, typer.Option("--motion", help="What the event is about: msj, rule_91a, other …")]
Governed = Annotated[
    str, typer.Option("--governed-on", metavar="DATE", help="The day that decides which version is law.")
]
Closes = Annotated[str, typer.Option("--closes", metavar="HH:MM", help="Until when the court or judge takes papers.")]
Other = Annotated[list[str] | None, typer.Option("--event", metavar="NAME=DATE", help="The day of another event.")]


def office_folder(open_session: Session) -> Path | None:
    """The office that was named or lies here; None where there is none, and none was named."""
    try:
        return services.office.opening.find_office(open_session.office, here=Path.cwd(), config=paths.personal_config())
    except OfficeNotFound:
        if open_session.office is not None:
            raise
        return None


def today() -> date:
    """The day it is here; for dates typed without a year."""
    return day_here(SystemClock())


def _time(text: str) -> time | None:
    if not text:
        return None
    try:
        return time.fromisoformat(text)
    except ValueError as error:
        raise BadInput(f"“{text}” is not a time.", hint="17:00") from error


def _days(texts: list[str] | None) -> tuple[date, ...]:
    return tuple(parse_day(text, today=today(), lean=Lean.BACK) for text in texts or [])


def _others(texts: list[str] | None) -> dict[str, date]:
    found = {}
    for text in texts or []:
        name, _, day = text.partition("=")
        if not day:
            raise BadInput(f"“{text}” is not an event and its day.", hint="--event judgment_entered=2026-11-02")
        found[name] = parse_day(day, today=today(), lean=Lean.BACK)
    return found


@app.command("compute")
def compute(
    context: typer.Context,
    on: On,
    rule: Annotated[str, typer.Option("--rule", help="A rule's id; paracase deadlines rules lists them.")] = "",
    court: Court = "",
    count: Annotated[int | None, typer.Option("--count", min=0, help="Without a rule: how many.")] = None,
    unit: Annotated[str, typer.Option("--unit", help="day, court_day, business_day, hour, month, year.")] = "day",
    direction: Annotated[str, typer.Option("--direction", help="after or before.")] = "after",
    service: Service = "",
    state: State = "",
    at: At = "",
    zone: Zone = "",
    level: Level = "",
    case_type: CaseType = "",
    motion: Motion = "",
    governed_on: Governed = "",
    event: Other = None,
    holiday: Annotated[
        Days, typer.Option("--holiday", metavar="DATE", help="A legal holiday the calendar does not have.")
    ] = None,
    state_holiday: Annotated[
        Days,
        typer.Option("--state-holiday", metavar="DATE", help="A holiday of the district's state (FRCP 6(a)(6)(C))."),
    ] = None,
    county_closed: Annotated[
        Days, typer.Option("--county-closed", metavar="DATE", help="The county's courthouse is closed.")
    ] = None,
    inaccessible: Annotated[
        Days, typer.Option("--inaccessible", metavar="DATE", help="The clerk could not be reached.")
    ] = None,
    closes: Closes = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """When it is due, the safe date, other readings, and every step. Nothing is stored; no legal advice."""
    form = chosen_form(as_json=json, plain=plain)
    folder = office_folder(session(context))
    book = services.deadlines.asking.rulebook(folder)
    if bool(rule) == (count is not None):
        raise BadInput(
            "A rule, or a count; not both, and not neither.", hint="--rule fed-12a1Ai, or --court us-ca --count 16"
        )
    said = Closings(_days(holiday), _days(state_holiday), _days(county_closed), _days(inaccessible))
    profile = court or next((one.profile for one in book.rules if one.id == rule), "us-fed" if rule else "")
    if not profile:
        raise BadInput("Which court's days are counted?", hint="--court us-ca, or a court's code")
    where = services.deadlines.asking.counting_court(book, Where(profile, state, zone, said), folder)
    day = parse_day(on, today=today(), lean=Lean.BACK)
    if rule:
        given = Given(day, _time(at), service, _others(event), _governed(governed_on), _time(closes))
        facts = _facts(level, case_type, motion)
        write_outcome(services.deadlines.asking.by_rule(book, rule, where, given, facts), form)
        return
    period = Period(count or 0, choice(Unit, unit, "unit"), choice(Direction, direction, "direction"))
    trigger = Trigger(day, _time(at), service, adds=True)
    write_computed(services.deadlines.asking.by_period(where, period, trigger, closes=_time(closes)), form)


def _facts(level: str, case_type: str, motion: str) -> CaseFacts:
    return CaseFacts(choice(CourtLevel, level, "level") if level else None, case_type, motion)


def _governed(text: str) -> date | None:
    return parse_day(text, today=today(), lean=Lean.BACK) if text else None


@app.command("start")
def start(
    context: typer.Context,
    what: Annotated[str, typer.Argument(metavar="EVENT", help="deadlines rules --events lists them.")],
    on: On,
    court: Court,
    service: Service = "",
    state: State = "",
    level: Level = "",
    case_type: CaseType = "",
    motion: Motion = "",
    governed_on: Governed = "",
    event: Other = None,
    closes: Closes = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What an event starts in a case, and what it does not, each with the reason or with what has to be asked first."""
    form = chosen_form(as_json=json, plain=plain)
    folder = office_folder(session(context))
    book = services.deadlines.asking.rulebook(folder)
    where = services.deadlines.asking.counting_court(book, Where(court, state), folder)
    day = parse_day(on, today=today(), lean=Lean.BACK)
    given = Given(day, None, service, _others(event), _governed(governed_on), _time(closes))
    facts = _facts(level, case_type, motion)
    found, passed = services.deadlines.asking.by_event(book, what, where, given, facts)
    not_started = [(rule.id, rule.due_words, f"asks {one.ask}" if one.ask else one.why_not) for rule, one in passed]
    if form is OutputForm.JSON:
        keys = ("rule", "event", "why")
        write_json(
            {
                "starts": [outcome_json(one) for one in found],
                "not": [dict(zip(keys, one, strict=True)) for one in not_started],
            }
        )
        return
    if form is OutputForm.PLAIN:
        lines = [line for one in found for line in outcome_lines(one)]
        write_lines([*lines, *((name, "not", "", f"{words}: {why}", "") for name, words, why in not_started)])
        return
    for one in found:
        write_outcome(one, form)
        write("")
    if not found:
        say("Nothing is started.")
    for name, words, why in not_started:
        write(f"not: {words} ({name}): {why}")


@app.command("check")
def check(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE.csv", help="Worked examples; columns in docs/deadlines.md.")],
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Worked examples against what is computed: every miss with both dates and the steps. Exit code 1 on any miss."""
    form = chosen_form(as_json=json, plain=plain)
    folder = office_folder(session(context))
    checked = services.deadlines.checking.check_file(services.deadlines.asking.rulebook(folder), file, folder)
    missed = [one for one in checked if one.misses]
    rows = [(one.id, one.line, one.expected, one.got, "; ".join(one.misses)) for one in missed]
    write_rows(form, ("id", "line", "expected", "got", "miss"), rows, empty=f"{len(checked)} examples, none missed.")
    if form is OutputForm.TABLE:
        for one in missed:
            write(f"\n{one.id}")
            if one.computed is not None:
                write_computed(one.computed, form)
    if missed:
        if form is not OutputForm.JSON:
            say(f"{len(missed)} of {len(checked)} examples missed.")
        raise typer.Exit(1)
