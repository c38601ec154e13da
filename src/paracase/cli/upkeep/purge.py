"""Purging: an attorney's order, what holds the same bytes, carrying it out, and the copies that are owed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import domain, services
from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, tell, write, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, Progress, session
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput
from paracase.domain.visible import name_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.services.context import Office
    from paracase.services.upkeep.gone import GoneReport
    from paracase.services.upkeep.orders import OrderDetail
    from paracase.store.upkeep.purges import CopyRow

app = commands("purge")

Order = Annotated[int, typer.Argument(metavar="ORDER", help="The order's number: paracase purge list.")]
Reason = Annotated[str, typer.Option(help="Why; stays in the record.")]


@app.command("order")
def order(
    context: typer.Context,
    case: CaseName,
    documents: Annotated[list[int], typer.Argument(metavar="DOCUMENT…", help="Numbers of documents of the case.")],
    authority: Annotated[str, typer.Option(help="What it rests on: the court's order, FRE 502(b), FRCP 26(b)(5)(B).")],
    reason: Reason,
    json: Json = False,
) -> None:
    """Order documents purged. An attorney does; nothing is destroyed yet."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        done = services.upkeep.orders.order(office, case_id, documents, authority=authority, reason=reason)
    tell(done, as_json=json)
    if not json:
        say(f"What holds the same bytes: paracase purge show {done.made('purge')}")


@app.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Every order, the newest first."""
    with session(context).open() as office:
        rows = [
            (
                one.id,
                one.case_number,
                one.state.value,
                one.attorney,
                office.day_of(one.ordered_at),
                one.authority,
                one.reason,
            )
            for one in services.upkeep.orders.orders(office)
        ]
    columns = ("order", "case", "state", "by", "on", "authority", "reason")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing was ordered purged.")


@app.command("show")
def show(context: typer.Context, number: Order, json: Json = False) -> None:
    """An order with every paper that holds its bytes, what was decided of each, and the copies it reaches."""
    with session(context).open() as office:
        detail = services.upkeep.orders.detail(office, number)
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, _record(office, detail))
    if not json and detail.undecided:
        say(f"Decide each: paracase purge decide {number} DOCUMENT --too, or --keep REASON.")


def _record(office: Office, detail: OrderDetail) -> dict[str, object]:
    found = detail.order
    return {
        "order": found.id,
        "state": found.state.value,
        "case": found.case_number,
        "by": f"{found.attorney}, {neutral(office.day_of(found.ordered_at))}",
        "authority": found.authority,
        "reason": found.reason,
        "documents": [
            f"{paper.id}  {paper.name}  ({', '.join(paper.cases) or 'no case'}; {paper.versions} v, {paper.size:,} bytes)  "
            f"{paper.relation.value}  → {paper.decided}"
            for paper in detail.papers
        ],
        "destroys": detail.sentence,
        "copies_here": list(detail.here),
        "copies_elsewhere": [_copy(copy) for copy in detail.copies],
    }


def _copy(copy: CopyRow) -> str:
    return f"{copy.id}  {copy.kind.value} {name_text(copy.path)}  {copy.state.value}: {copy.detail}"


@app.command("decide")
def decide(
    context: typer.Context,
    number: Order,
    document: Annotated[int, typer.Argument(metavar="DOCUMENT", help="A document on the order's list.")],
    too: Annotated[bool, typer.Option("--too", help="It goes too.")] = False,
    keep: Annotated[str, typer.Option(metavar="REASON", help="It stays, and why. An attorney says so.")] = "",
    json: Json = False,
) -> None:
    """Decide of one document on the list. The same bytes go by whoever carries it out; all else an attorney decides."""
    if too == bool(keep):
        raise BadInput("Either it goes too, or it stays.", hint="Say --too, or --keep REASON.")
    choices = domain.upkeep.purges.PurgeChoice
    with session(context).open() as office:
        chosen = choices.PURGE if too else choices.KEEP
        tell(services.upkeep.orders.decide(office, number, document, chosen, why=keep), as_json=json)


@app.command("withdraw")
def withdraw(context: typer.Context, number: Order, reason: Reason, json: Json = False) -> None:
    """Withdraw an order that was not begun. An attorney does."""
    with session(context).open() as office:
        tell(services.upkeep.orders.withdraw(office, number, reason=reason), as_json=json)


@app.command("carry-out")
def carry_out(
    context: typer.Context,
    number: Order,
    case_number: Annotated[
        str, typer.Option("--case-number", help="The case's number, for scripts; else it is asked for.")
    ] = "",
    json: Json = False,
) -> None:
    """Destroy what an order names, everywhere. Asks for the case's number; never undone. Exit code 1 if not all is gone."""
    with session(context).open() as office:
        detail = services.upkeep.orders.detail(office, number)
        typed = case_number or _asked(detail)
        with Progress("Purging") as progress:
            report = services.upkeep.purging.carry_out(office, number, case_number=typed, progress=progress.at)
    _tell([report], as_json=json)


def _asked(detail: OrderDetail) -> str:
    """The case's number, typed by a person who was told what goes."""
    if not sys.stdin.isatty():
        raise BadInput("Nothing was destroyed: nobody typed the case's number.", hint="Say it: --case-number NUMBER.")
    for paper in detail.goes:
        say(f"  {paper.id}  {paper.name}  {paper.versions} v, {paper.size:,} bytes")
    for name in detail.here:
        say(f"  with it, whole: {name}")
    say(f"{detail.sentence} of {detail.order.case_number} are destroyed for good, by order of {detail.order.attorney}.")
    return str(typer.prompt("The case's number", err=True))


@app.command("resume")
def resume(context: typer.Context, json: Json = False) -> None:
    """Carry on an order that was cut off; opening the office does so, too. Exit code 1 while copies are owed."""
    with session(context).open() as office, Progress("Purging") as progress:
        reports = services.upkeep.purging.resume(office, progress=progress.at)
    if not reports:
        say("No order is begun and not through.")
        return
    _tell(reports, as_json=json)


@app.command("check")
def check(context: typer.Context, number: Order, json: Json = False) -> None:
    """Look again for what an order destroyed. Exit code 1 if something is there, or owed."""
    with session(context).open() as office:
        report = services.upkeep.gone.check(office, number)
    _tell([report], as_json=json)


@app.command("owed")
def owed(
    context: typer.Context,
    settle: Annotated[
        int | None,
        typer.Option(metavar="COPY", help="This copy will never be reached; --reason says what became of it."),
    ] = None,
    reason: Annotated[str, typer.Option(help="With --settle: shredded, returned, lost. An attorney says so.")] = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Reach the copies that are owed and can be reached now: backups, exports, folders. Exit code 1 while any is owed."""
    states = domain.upkeep.purges.CopyState
    with session(context).open() as office:
        if settle is not None:
            tell(services.upkeep.owed.settle(office, settle, reason=reason), as_json=json)
            return
        found = services.upkeep.owed.reach_all(office)
    rows = [(one.id, one.purge_id, one.kind.value, name_text(one.path), one.state.value, one.detail) for one in found]
    columns = ("copy", "order", "kind", "where", "state", "what")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing is owed.")
    if any(one.state is states.OWED for one in found):
        raise typer.Exit(1)


def _tell(reports: Iterable[GoneReport], *, as_json: bool) -> None:
    """What was looked at, what is left, what is owed, and what nobody can look at; exit code 1 where it is not all gone."""
    found = list(reports)
    if as_json:
        write_json([_plain(report) for report in found])
    for report in () if as_json else found:
        write(f"{report.sentence}.")
        for title, lines in (
            ("Looked at", report.looked),
            ("LEFT", tuple(f"{one.place}: {one.what}" for one in report.found)),
            ("Kept by decision, with the same bytes", report.kept),
            ("Owed", tuple(_copy(copy) for copy in report.owed)),
            ("Not covered", report.not_covered),
        ):
            for line in lines:
                write(f"  {title}: {line}")
    if not all(report.is_gone for report in found):
        raise typer.Exit(1)


def _plain(report: GoneReport) -> dict[str, object]:
    return {
        "order": report.purge_id,
        "gone": report.is_gone,
        "looked_at": list(report.looked),
        "left": [{"place": one.place, "what": one.what} for one in report.found],
        "kept": list(report.kept),
        "owed": [_copy(copy) for copy in report.owed],
        "not_covered": list(report.not_covered),
    }
