"""Entries of time: written in one line, listed, changed, not counted; and what may be struck of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseOption, past_day
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.time.entries import TimeKind, TimeState, hours_number, hours_text
from paracase.domain.time.rates import parse_rate
from paracase.domain.time.typed import tenths_of
from paracase.services.time.entries import TimeChange
from paracase.services.time.seeing import TimePeriod

if TYPE_CHECKING:
    from paracase.domain.time.lint import LintFound
    from paracase.services.context import Office
    from paracase.store.time.entries import TimeRow

app = commands("time")

Number = Annotated[int, typer.Argument(metavar="ID", help="The entry's number, as listed.")]
Numbers = Annotated[list[int], typer.Argument(metavar="ID", help="The entries' numbers, as listed.")]
On = Annotated[str | None, typer.Option("--on", metavar="DATE", help="Of one day.")]
From = Annotated[
    str | None, typer.Option("--from", metavar="DATE", help="The first day; else the first of this month.")
]
To = Annotated[str | None, typer.Option("--to", metavar="DATE", help="The last day; else today.")]
Who = Annotated[
    str | None, typer.Option("--who", help="Whose: name or initials. Attorneys and administrators see others'.")
]
Everybody = Annotated[bool, typer.Option("--everybody", help="Everybody's.")]
Billable = Annotated[bool | None, typer.Option("--billable/--not-billable", help="Else what is not clerical.")]
Clerical = Annotated[bool | None, typer.Option("--clerical/--substantive", help="Else as the words say.")]
Rate = Annotated[str | None, typer.Option("--rate", help="Dollars an hour, where it is not the role's.")]
_COLUMNS = (
    "entry", "day", "case", "person", "role", "hours", "task", "activity", "kind", "billable", "counted", "source", "words",
)  # fmt: skip


def period(office: Office, on: str | None, begin: str | None, end: str | None) -> TimePeriod:
    """The days that are meant: one, or from the first of the month until today."""
    if on is not None and (day := past_day(office, on)) is not None:
        return TimePeriod(day, day)
    return TimePeriod(past_day(office, begin) or office.today.replace(day=1), past_day(office, end) or office.today)


@app.command()
def add(
    context: typer.Context,
    line: Annotated[
        str, typer.Argument(metavar="LINE", help="“.4 26-0003 A103 draft opposition”, yesterday at its end.")
    ],
    case: CaseOption = None,
    on: On = None,
    clerical: Clerical = None,
    billable: Billable = None,
    rate: Rate = None,
    json: Json = False,
) -> None:
    """Write an entry of your own in one line: how long (.4, 1.2, 1h20m, 80m), case, UTBMS codes, what was done."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        new = services.time.lines.understood(office, line, case_id=case_id, on_day=past_day(office, on))
        cents = parse_rate(rate) if rate else None
        whole = services.time.entries.completed(new, kind=_kind(clerical), billable=billable, rate_cents=cents)
        done = services.time.entries.add_time(office, whole)
        tell(done, as_json=json)
        _say_lint(services.time.linting.of_entry(office, done.made("time")))


def _kind(clerical: bool | None) -> TimeKind | None:
    return None if clerical is None else TimeKind.CLERICAL if clerical else TimeKind.SUBSTANTIVE


def _say_lint(found: list[LintFound]) -> None:
    for one in found:
        say(f"  ? {one.words} {one.hint}")


@app.command("list")
def list_(
    context: typer.Context,
    on: On = None,
    from_: From = None,
    to: To = None,
    case: CaseOption = None,
    who: Who = None,
    everybody: Everybody = False,
    state: Annotated[str | None, typer.Option("--state", help="counted or not_counted; else both.")] = None,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Entries of a period, yours unless others' are asked for; and how many hours are counted."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        wanted = choice(TimeState, state, "state") if state else None
        found = services.time.seeing.listed(
            office, period(office, on, from_, to), who=who, everybody=everybody, case_id=case_id, state=wanted
        )
    write_rows(chosen_form(as_json=json, plain=plain), _COLUMNS, [_row(row) for row in found], empty="No time entries.")
    counts = [row.tenths for row in found if row.state is TimeState.COUNTED]
    if counts:
        say(f"{hours_text(sum(counts))} h counted")


def _row(row: TimeRow) -> tuple[object, ...]:
    return (
        row.id, row.on_day, row.case_number, row.initials, row.role.value, hours_number(row.tenths), row.task, row.activity,
        row.kind.value, row.billable, row.state is TimeState.COUNTED, row.source.value, row.words,
    )  # fmt: skip


@app.command()
def show(context: typer.Context, number: Number, json: Json = False, plain: Plain = False) -> None:
    """One entry, and what stood in it before it was changed."""
    with session(context).open() as office:
        row = services.time.seeing.entry(office, number)
        past = services.time.seeing.past(office, number)
        found = services.time.linting.of_entry(office, number) if row.state is TimeState.COUNTED else []
        moments = [office.when(one.changed_at) for one in past]
    rows: list[tuple[object, ...]] = [(*_row(row), None, None)]
    for one, at in zip(reversed(past), reversed(moments), strict=True):
        rows.append(
            (row.id, one.on_day, one.case_number, row.initials, row.role.value, hours_number(one.tenths), one.task,
             one.activity, one.kind.value, one.billable, one.state is TimeState.COUNTED, row.source.value, one.words, at,
             one.changed_who)
        )  # fmt: skip
    columns = (*_COLUMNS, "until", "changed_by")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="")
    _say_lint(found)


@app.command()
def edit(
    context: typer.Context,
    number: Number,
    time: Annotated[str | None, typer.Option("--time", help=".4, 1.2, 1h20m, 80m.")] = None,
    words: Annotated[str | None, typer.Option("--words", help="What was done.")] = None,
    on: On = None,
    case: CaseOption = None,
    task: Annotated[str | None, typer.Option("--task", help="UTBMS task code; empty for none.")] = None,
    activity: Annotated[str | None, typer.Option("--activity", help="UTBMS activity code.")] = None,
    clerical: Clerical = None,
    billable: Billable = None,
    rate: Annotated[str | None, typer.Option("--rate", help="Dollars an hour; role for the role's again.")] = None,
    json: Json = False,
) -> None:
    """Change an entry; what stood in it is kept."""
    with session(context).open() as office:
        change = TimeChange(
            services.cases.cases.named_case(office, case).id if case else None, tenths_of(time) if time else None, words,
            past_day(office, on), task, activity, _kind(clerical), billable,
            parse_rate(rate) if rate and rate != "role" else None, own_rate=rate != "role",
        )  # fmt: skip
        tell(services.time.entries.edit(office, number, change), as_json=json)
        _say_lint(services.time.linting.of_entry(office, number))


@app.command()
def drop(context: typer.Context, numbers: Numbers, json: Json = False) -> None:
    """Entries are not counted; they stay, and are not proposed again."""
    with session(context).open() as office:
        tell(services.time.entries.not_counted(office, numbers), as_json=json)


@app.command("count")
def count_(context: typer.Context, numbers: Numbers, json: Json = False) -> None:
    """Entries that were not counted count again."""
    with session(context).open() as office:
        tell(services.time.entries.count_again(office, numbers), as_json=json)


@app.command()
def lint(
    context: typer.Context,
    on: On = None,
    from_: From = None,
    to: To = None,
    case: CaseOption = None,
    who: Who = None,
    everybody: Everybody = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What courts and clients may strike of counted entries: clerical, vague, blocks, rates, duplicates (docs/time.md)."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        found = services.time.linting.over(
            office, period(office, on, from_, to), who=who, everybody=everybody, case_id=case_id
        )
    rows = [
        (
            row.id,
            row.on_day,
            row.case_number,
            row.initials,
            hours_number(row.tenths),
            one.lint.value,
            one.words,
            one.hint,
        )
        for row, one in found
    ]
    columns = ("entry", "day", "case", "person", "hours", "is", "words", "hint")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing to ask about.")
