"""Conflict searches: made, listed, shown, and names that people bring along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.given import CaseOption
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, said, say, tell, write, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.errors import BadInput
from paracase.domain.visible import counted, visible

if TYPE_CHECKING:
    from paracase.services.cases.conflicts import ConflictCheck
    from paracase.services.clients.conflicts import SearchDetail

app = commands("conflicts")


@app.command("search")
def search(
    context: typer.Context,
    names: Annotated[list[str], typer.Argument(metavar="NAME…", help="People, organizations, captions.")],
    case: CaseOption = None,
    ask: Annotated[bool, typer.Option("--ask", help="Put what is met before an attorney.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Look for names among all the office knows: paracase conflicts "Rosa Alvarado". The search is kept.

    What it meets goes before an attorney with --ask, or later by “conflicts ask”; what you may not see does by itself.
    """
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        conflicts = services.clients.conflicts
        search_id = conflicts.search(office, names, case_id=case_id, put=ask).made("conflict_search")
        check, kept = conflicts.check_kept(office, search_id), conflicts.search_detail(office, search_id)
    _say(kept, check, chosen_form(as_json=json, plain=plain))


def _say(kept: SearchDetail, check: ConflictCheck, form: OutputForm) -> None:
    row = kept.row
    if form is OutputForm.JSON:
        hits = [
            {"asked": hit.asked, "name": hit.name, "role": hit.role, "standing": hit.standing.value, "where": hit.where,
             "alike": hit.alike, "opposed": hit.opposed} for hit in check.hits
        ]  # fmt: skip
        write_json({"search": row.id, "names": list(check.names), "among": check.among, "hits": hits,
                    "unmatched": list(check.unmatched), "hidden": check.hidden, "before_attorney": row.put})  # fmt: skip
        return
    for words in check.words:
        write(said(words))
    if check.names and not check.hits:
        write(f"Looked for {'; '.join(check.names)}.")  # what was not found is told with its letters: a slip is seen
    if form is not OutputForm.PLAIN:
        say(f"  kept as conflict search {row.id}{_next_of(kept)}")


def _next_of(kept: SearchDetail) -> str:
    """What becomes of what was met."""
    row = kept.row
    if not row.hits:
        return ""
    if row.put:
        rest = f"; the others: paracase conflicts ask {row.id}" if kept.not_put else ""
        return f"; {row.put} of {counted(row.hits, 'match', 'matches')} put before an attorney{rest}"
    return f"; before no attorney: paracase conflicts ask {row.id}" if kept.not_put else ""


@app.command("ask")
def ask_attorney(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="The search's number, as listed.")],
    json: Json = False,
) -> None:
    """Put what a search met before an attorney, who decides in the queue; undo takes it away again."""
    with session(context).open() as office:
        tell(services.clients.conflicts.put_before(office, number), as_json=json)


@app.command("list")
def list_(context: typer.Context, case: CaseOption = None, json: Json = False, plain: Plain = False) -> None:
    """The searches that were made, the newest first."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        found = services.clients.conflicts.all_searches(office, case_id=case_id)
    rows = [
        (one.id, one.at, one.by_name, one.reason.value, one.case_number, one.names.replace("\n", "; "), one.among, one.hits,
         one.put, one.anyway) for one in found
    ]  # fmt: skip
    columns = ("id", "at", "by", "for", "case", "names", "among", "matches", "before_attorney", "anyway")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No conflict search yet.")


@app.command("show")
def show(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="The search's number, as listed.")],
    json: Json = False,
    plain: Plain = False,
) -> None:
    """One search: who, when, which names, among how many, at which head of the ledger, and what was decided."""
    with session(context).open() as office:
        found = services.clients.conflicts.search_detail(office, number)
    row = found.row
    hits = [
        f"{hit.id} {hit.asked} / {hit.name} ({hit.role}, {hit.standing.value}, {hit.alike})"
        f"{f' in {hit.case_number} {hit.caption}' if hit.case_number else ''}: {hit.state_words}"
        f"{f' by {hit.decided_by_name}: {hit.words}' if hit.decided_by_name else ''}"
        f"{f'; waiver: {hit.waiver}' if hit.waiver else ''}{f'; screen: {hit.screen}' if hit.screen else ''}"
        for hit in found.hits
    ]
    write_record(
        chosen_form(as_json=json, plain=plain),
        {
            "id": row.id, "at": row.at, "by": row.by_name, "for": row.reason.value, "case": row.case_number,
            "names": row.names.split("\n"), "among": row.among, "matches": row.hits, "not_in_sight": found.hidden,
            "before_attorney": row.put, "head": row.head, "anyway": row.anyway, "hits": hits,
        },
    )  # fmt: skip


@app.command("bring")
def bring(
    context: typer.Context,
    file: Annotated[Path | None, typer.Argument(metavar="FILE.csv", help="Columns name, side, matter, office.")] = None,
    who: Annotated[str | None, typer.Option("--of", help="Who brings it along; else you.")] = None,
    name: Annotated[list[str] | None, typer.Option("--name", help="A name, typed; may be given again.")] = None,
    side: Annotated[str, typer.Option(help="Of typed names: client, opponent or other.")] = "client",
    matter: Annotated[str, typer.Option(help="Of typed names: of what matter.")] = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Names that a new lawyer or paralegal brings along from an earlier office; they are searched for, and kept."""
    bringing = services.clients.bringing
    if (file is None) == (not name):
        raise BadInput(
            "Give a file, or names with --name.", hint="The file is CSV with a heading: name, side, matter, office."
        )
    with session(context).open() as office:
        person = services.people.people.person_named(office, who) if who else office.person
        given = bringing.from_csv(_read(file)) if file is not None else [
            bringing.typed(one, side, matter) for one in name or ()
        ]  # fmt: skip
        done = bringing.bring(office, person, given)
        kept = services.clients.conflicts.search_detail(office, done.made("conflict_search"))
        check = services.clients.conflicts.check_kept(office, kept.row.id)
    form = chosen_form(as_json=json, plain=plain)
    if form is not OutputForm.JSON:
        write(said(f"{done.summary}."))
    _say(kept, check, form)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise BadInput(f"{visible(str(file))} cannot be read: {error.strerror}.", hint="Name another file.") from error


@app.command("brought")
def brought(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """What people of the staff brought along."""
    with session(context).open() as office:
        found = services.clients.bringing.brought(office)
    rows = [(one.id, one.staff, one.name, one.side, one.matter, one.office) for one in found]
    columns = ("id", "staff", "name", "side", "matter", "office")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nobody brought anything along.")
