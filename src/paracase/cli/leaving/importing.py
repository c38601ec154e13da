"""Taking in what another system exported: a dry run first, every row that could not be taken, the dates to be verified."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write_json, write_rows
from paracase.cli.session import Json, Plain, Progress, session
from paracase.domain.errors import NotFound
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.leaving.preparing import ImportPlan

app = commands("import")

_COUNTS = ("kind", "read", "taken", "here", "refused")
_ROWS = ("file", "line", "kind", "state", "why")
_MET = ("file", "line", "match")
_DATES = ("on", "time", "case", "what", "from")


@app.command("take")
def take(
    context: typer.Context,
    source: Annotated[Path, typer.Argument(metavar="SOURCE", help="The folder of the export; or its only file.")],
    map_: Annotated[Path, typer.Option("--map", metavar="FILE", help="Which columns are what (docs/import.md).")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would become of each row; write nothing.")
    ] = False,
    anyway: Annotated[
        bool,
        typer.Option(
            "--anyway", help="Take matters too whose client is an opponent elsewhere, or the other way round."
        ),
    ] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Take in an export. A second run takes nothing twice. Exit code 1 where a row was refused, or the sum does not fit."""
    with session(context).open() as office:
        plan = services.leaving.exports.prepared(office, map_.expanduser(), source.expanduser(), anyway=anyway)
        soon = services.leaving.exports.to_verify(office, plan)
        done = None
        if not dry_run and not plan.is_empty:
            with Progress("Taking in") as progress:
                done = services.leaving.exports.take(office, plan, source.expanduser().absolute(), progress=progress.at)
    _tell(plan, soon, done, dry_run=dry_run, as_json=json, plain=plain)
    if any(one.refused or not one.fits for one in plan.counts):
        raise typer.Exit(1)


def _tell(
    plan: ImportPlan, soon: list[tuple[str, ...]], done: Done | None, *, dry_run: bool, as_json: bool, plain: bool
) -> None:
    named = [
        (one.row.file, one.row.line, one.row.kind.value, one.fate.value, one.why) for one in plan.judged if one.why
    ]
    met = [(row.file, row.line, words) for row, words in plan.conflicts]
    if as_json:
        write_json(
            {
                "source": plan.source,
                "dry_run": dry_run,
                "goes_on_with": plan.continued or None,
                "act": done.act_id if done else None,
                "counts": [one.plain for one in plan.counts],
                "fits": all(one.fits for one in plan.counts),
                "files": plan.said,
                "rows": [dict(zip(_ROWS, row, strict=True)) for row in named],
                "conflicts": [dict(zip(_MET, row, strict=True)) for row in met],
                "same_captions": plan.twins,
                "to_verify": [dict(zip(_DATES, row, strict=True)) for row in soon],
            }
        )
        return
    form = chosen_form(as_json=False, plain=plain)
    for words in plan.said:
        say(words)
    if plan.continued:
        before = counted(sum(plan.continues.values()), "row")
        say(f"Import {plan.continued} was cut off after {before}: this goes on with it; they are counted as here.")
    write_rows(form, _COUNTS, [tuple(one.plain.values()) for one in plan.counts], empty="The export is empty.")
    if named:
        write_rows(form, _ROWS, named, empty="")
    if plan.twins:
        say(f"{counted(plan.twins, 'matter')} under a caption that another case has: see the rows")
    if plan.cases or met:
        said = counted(len(met), "match", "matches")
        say(
            f"Conflict search among {counted(plan.among, 'name')} and the export's own: {said}; an attorney decides them"
        )
        write_rows(form, _MET, met, empty="")
    if soon:
        say(f"To verify against the court's own docket: {counted(len(soon), 'date')} of the next 90 days")
        write_rows(form, _DATES, soon, empty="")
    if done is not None:
        tell(done, as_json=False)
    elif dry_run:
        say("A dry run: nothing was written.")
    else:
        say("Nothing was new: nothing was written.")


@app.command("map")
def map_(
    context: typer.Context,
    source: Annotated[Path, typer.Argument(metavar="SOURCE", help="The folder of the export; or one CSV file.")],
    to: Annotated[Path | None, typer.Option("--to", metavar="FILE", help="Write the draft there, a new file.")] = None,
    system: Annotated[str, typer.Option("--source", help="The other system's name.")] = "Other system",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Draft a mapping from the headers, with examples, for you to look at. Nothing is taken by it before you confirm it."""
    with session(context).open():
        files = services.leaving.drafting.proposed(source.expanduser())
        if to is not None:
            services.leaving.drafting.write_draft(files, system, to.expanduser())
    rows = [
        (one.file, str(one.kind or ""), column.column, column.field, "; ".join(column.samples))
        for one in files
        for column in one.columns
    ]
    columns = ("file", "kind", "column", "is", "examples")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="The export has no column.")
    if json:
        return
    for one in files:
        if one.kind is None or one.missing:
            lacks = f"no column for {', '.join(one.missing)}" if one.missing else "nothing says what its rows are"
            say(f"{one.file}: {lacks}; it is left out of the draft until you say it")
    if to is not None:
        say("The draft is written. Look at every line, make a dry run, then take out “proposed: true”.")


@app.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """What was taken in from other systems, the newest first."""
    with session(context).open() as office:
        state = services.leaving.exports.standing(office)
        rows = [
            (one.id, one.source, office.day_of(one.at), one.by, state[one.id])
            for one in services.leaving.exports.listed(office)
        ]
    columns = ("import", "source", "on", "by", "state")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing was imported.")


@app.command("show")
def show(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="IMPORT", help="Its number: paracase import list.")],
    json: Json = False,
    plain: Plain = False,
) -> None:
    """The reconciliation of an import, as it was then."""
    with session(context).open() as office:
        rows = [tuple(one[name] for name in _COUNTS) for one in _counts(office, number)]
    write_rows(chosen_form(as_json=json, plain=plain), _COUNTS, rows, empty="It took nothing.")


def _counts(office: Office, number: int) -> list[dict[str, object]]:
    found = services.leaving.exports.counts_of(office, number)
    if found is None:
        raise NotFound(f"There is no import {number}.", hint="See “paracase import list”.")
    return found
