"""The day's time: the timer, what the record proposes, and the yes or no to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.given import CaseName, CaseOption, past_day
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.dates.shown import neutral, time_spent
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.time.entries import hours_number, hours_text
from paracase.domain.time.typed import tenths_of
from paracase.domain.visible import counted, visible
from paracase.services.time.entries import NewTime
from paracase.services.time.timers import TimerStart

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.time.proposals import TimeDay, TimeProposal
    from paracase.store.time.entries import TimeRow

app = commands("time")

Words = Annotated[str, typer.Option("--words", help="What was done.")]
Time = Annotated[str | None, typer.Option("--time", help="How long it was: .4, 1h20m.")]
Codes = Annotated[list[str] | None, typer.Option("--code", help="UTBMS codes, such as A103 or L240.")]
On = Annotated[str | None, typer.Option("--on", metavar="DATE", help="Another day than today.")]


@app.command()
def start(context: typer.Context, case: CaseName, words: Words = "", code: Codes = None, json: Json = False) -> None:
    """Let the timer run for a case; it runs on when the program ends."""
    with session(context).open() as office:
        new = TimerStart(services.cases.cases.named_case(office, case).id, words, tuple(code or ()))
        tell(services.time.timers.start(office, new), as_json=json)


@app.command()
def switch(
    context: typer.Context,
    case: CaseName,
    words: Words = "",
    code: Codes = None,
    time: Time = None,
    done: Annotated[
        str, typer.Option("--done", help="What was done until now, where the timer does not know it.")
    ] = "",
    json: Json = False,
) -> None:
    """Stop the timer, count what it ran, and let it run for another case: one act."""
    with session(context).open() as office:
        new = TimerStart(services.cases.cases.named_case(office, case).id, words, tuple(code or ()))
        given = tenths_of(time) if time else None
        tell(services.time.timers.switch(office, new, tenths=given, words=done), as_json=json)


@app.command()
def stop(
    context: typer.Context,
    words: Words = "",
    code: Codes = None,
    time: Time = None,
    drop: Annotated[bool, typer.Option("--drop", help="Count nothing.")] = False,
    json: Json = False,
) -> None:
    """Stop the timer and count what it ran, to the nearest tenth of an hour."""
    with session(context).open() as office:
        if drop:
            tell(services.time.timers.drop(office), as_json=json)
            return
        given = tenths_of(time) if time else None
        done = services.time.timers.stop(office, tenths=given, words=words, codes=tuple(code or ()))
        tell(done, as_json=json)


@app.command()
def day(context: typer.Context, on: On = None, json: Json = False, plain: Plain = False) -> None:
    """Your day: what is counted, what the record proposes (numbered), what of it has no known time."""
    with session(context).open() as office:
        found = services.time.proposals.of_day(office, past_day(office, on) or office.today)
    rows: list[tuple[object, ...]] = [_entry(row) for row in found.entries]
    rows += [_proposal(number, one) for number, one in enumerate(found.proposals, start=1)]
    columns = ("number", "entry", "state", "case", "hours", "task", "activity", "kind", "words", "task_why")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty=f"No time on {neutral(found.day)}.")
    _say_day(found)


def _entry(row: TimeRow) -> tuple[object, ...]:
    hours = hours_number(row.tenths) if row.tenths else None
    codes = (row.task, row.activity, row.kind.value)
    return ("", row.id, row.state.value, row.case_number, hours, *codes, row.words, "")


def _proposal(number: int, one: TimeProposal) -> tuple[object, ...]:
    what = one.what
    hours = hours_number(what.tenths) if what.is_known else None
    codes = (what.task, what.activity, what.kind.value)
    return (number, "", "proposed", one.case_number, hours, *codes, what.words, what.why_task)


def _say_day(found: TimeDay) -> None:
    if found.running is not None:
        row = found.running.row
        words = visible(row.words) or "no words yet"
        say(f"Timer runs: {visible(row.case_number)}, {time_spent(found.running.seconds)}, {words}")
    if found.entries or found.proposals:
        say(f"{hours_text(found.tenths)} h counted. What lies between is not known.")
    if found.proposals:
        unknown = f", {found.unknown} without a known time" if found.unknown else ""
        say(f"{counted(len(found.proposals), 'entry', 'entries')} proposed{unknown}: paracase time accept")


@app.command()
def accept(
    context: typer.Context,
    numbers: Annotated[list[int] | None, typer.Argument(metavar="N", help="As time day numbers them.")] = None,
    on: On = None,
    all_known: Annotated[bool, typer.Option("--all", help="All whose time is known.")] = False,
    time: Annotated[str | None, typer.Option("--time", help="How long it was, of one.")] = None,
    words: Annotated[str | None, typer.Option("--words", help="Other words, of one.")] = None,
    case: CaseOption = None,
    code: Codes = None,
    no: Annotated[bool, typer.Option("--no", help="Not counted, and not proposed again.")] = False,
    json: Json = False,
) -> None:
    """Count what the record proposes, or say no to it; nothing counts without that."""
    with session(context).open() as office:
        of = past_day(office, on) or office.today
        found = services.time.proposals.of_day(office, of)
        chosen = _chosen(found, numbers or [], all_known=all_known)
        if no:
            done = services.time.proposals.turn_down(office, of, [one.what.origin for one in chosen])
        elif time is None and words is None and case is None and not code:
            done = services.time.proposals.accept(office, of, {one.what.origin: None for one in chosen})
        else:
            if len(chosen) != 1:
                raise BadInput("Only one can be changed while it is counted.", hint="Name one: time accept 2 --time .4")
            case_id = services.cases.cases.named_case(office, case).id if case else None
            new = _instead(office, chosen[0], time, words, code or [])
            said = replace(new, on_day=of, case_id=case_id or new.case_id)
            done = services.time.proposals.accept(office, of, {chosen[0].what.origin: said})
        tell(done, as_json=json)
    left = [one for one in found.proposals if not one.what.is_known and one not in chosen]
    if all_known and left:
        say(f"  {counted(len(left), 'proposal has', 'proposals have')} no known time and stay: time accept N --time .4")


def _chosen(found: TimeDay, numbers: list[int], *, all_known: bool) -> list[TimeProposal]:
    if all_known:
        return [one for one in found.proposals if one.what.is_known]
    wrong = [number for number in numbers if not 1 <= number <= len(found.proposals)]
    if wrong:
        raise NotFound(f"Nothing is proposed under {wrong[0]}.", hint="See: paracase time day")
    return [found.proposals[number - 1] for number in dict.fromkeys(numbers)]


def _instead(office: Office, one: TimeProposal, time: str | None, words: str | None, codes: list[str]) -> NewTime:
    task, activity = services.time.entries.codes_meant(office, codes)
    return NewTime(
        one.what.case_id, tenths_of(time) if time else one.what.tenths, words or one.what.words,
        task=task or one.what.task, activity=activity or one.what.activity, kind=one.what.kind,
    )  # fmt: skip
