"""Triage: deciding case, type, date and name of incoming papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, tell, write_record, write_rows
from paracase.cli.papers.along import Yes, agreed
from paracase.cli.papers.facts import Facts, facts_of
from paracase.cli.papers.marked import file_as_proposed
from paracase.cli.papers.waiting import write_waiting
from paracase.cli.session import Json, Plain, session
from paracase.domain.errors import BadInput
from paracase.domain.papers.documents import Handling, Outcome, TriageState
from paracase.domain.papers.handling import warnings
from paracase.domain.papers.proposals import Field

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.papers.proposing import FilingSheet

app = commands("triage")

AgainstTheStamp = Annotated[
    bool, typer.Option("--against-the-stamp", help="File it into --case though its stamp is sure of another case.")
]
Paper = Annotated[int, typer.Argument(metavar="ID", help="The document's number, as listed.")]


@app.command("list")
def list_(
    context: typer.Context,
    state: Annotated[str, typer.Option(help="new, set_aside or trash.")] = "new",
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 200,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Papers that wait: court papers first, then the rest, oldest first."""
    with session(context).open() as office:
        found = services.papers.triage.waiting(office, choice(TriageState, state, "state"), limit=limit)
    columns = ("id", "name", "handling", "case", "case_is", "type", "type_is", "proposed_name", "reading")
    rows = [
        (
            w.row.id,
            w.row.name,
            Handling(w.row.handling).word,
            w.case,
            w.case_confidence,
            w.type,
            w.type_confidence,
            w.proposed,
            w.reading,
        )
        for w in found
    ]
    form = chosen_form(as_json=json, plain=plain)
    if form is OutputForm.TABLE and found:
        write_waiting(found)
        if len(found) == limit:
            say(f"The first {limit}; --limit shows more.")
    else:
        write_rows(form, columns, rows, empty="No papers wait.")


def _record(office: Office, sheet: FilingSheet) -> dict[str, Any]:
    """A paper and its proposals as lines."""
    row = sheet.document
    numbers = {str(case.id): case.number for case in services.cases.cases.all_cases(office)}
    record: dict[str, Any] = {
        "document": row.id,
        "name": row.name,
        "state": row.state.replace("_", " "),
        "handling": Handling(row.handling).word,
        "place": row.relpath.decode("utf-8", "surrogateescape") if row.relpath else None,
        "pages": row.pages,
        "bytes": row.size,
        "reading": Outcome(row.outcome).sentence + (f" ({row.detail})" if row.detail else ""),
        "duplicate_of": row.duplicate_of,
        "attachments": [f"{child.id}  {child.name}" for child in sheet.children],
        "filed_with_it": [f"{other.id}  {other.name}" for other in sheet.along],
    }
    for field in Field:
        if field in {Field.ACT, Field.VERSION_OF}:  # by which papers meet; what met is said by itself
            continue
        found = [s for s in sheet.proposals if s.field is field]
        lines = [
            f"{numbers.get(s.value, s.value) if field is Field.CASE else s.value}  [{s.confidence.word}] {s.reason}"
            for s in sorted(found, key=lambda s: -s.confidence)
        ]
        record[f"suggested_{field.value.removesuffix('_on')}"] = list(dict.fromkeys(lines))
    record["warnings"] = warnings(sheet.proposals)
    record["text"] = " ".join(sheet.pages[0][:400].split()) if sheet.pages else None
    return record


def _inside(office: Office, paper: int) -> dict[str, Any]:
    """Of an attachment: whose it is, and what filing that paper makes of it."""
    row = services.papers.proposing.document_row(office, paper)
    if not services.papers.ahead.is_inside(row) or row.parent_id is None:
        return {}
    said = services.papers.attached.said_of(office, paper)
    lead = services.papers.proposing.document_row(office, row.parent_id)
    plan = services.papers.ahead.planned_inside(office, paper, services.papers.proposing.FilingDecision())
    decided = {**said.facts, "name": said.name, "folder": said.folder}
    case = f"{plan.case.number} {plan.case.caption}" if plan.case is not None else "no case known"
    where = "/".join(part for part in (case, plan.folder, plan.name) if part)
    return {
        "hangs_on": f"{lead.id}  {lead.name}",
        "decided": [f"{key} {value or 'none'}" for key, value in decided.items() if value or key in said.facts]
        + (["case"] if said.cases else []),
        "goes_to": where if plan.moves else f"stays inside ({case})",
    }


@app.command("show")
def show(context: typer.Context, paper: Paper, json: Json = False) -> None:
    """A paper with everything suggested for it, each with its reason, and the beginning of its text."""
    with session(context).open() as office:
        sheet = services.papers.proposing.propose(office, paper)
        record = _record(office, sheet) | _inside(office, paper)
        near = services.papers.near.near_paper(office, sheet.document, sheet.proposals)
        record["nearly_the_same"] = f"{near.id}  {near.sentence}" if near is not None else None
        found = services.papers.free_look.awaited(office, paper)
        if found is not None:
            record["not_here"] = found.words(found.until.isoformat())
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)


@app.command("file")
def file(
    context: typer.Context,
    papers: Annotated[list[int], typer.Argument(metavar="ID...", help="The document's number; several --as-proposed.")],
    case: Annotated[
        list[str] | None, typer.Option("--case", help="The case; again for further cases. Else the one suggested.")
    ] = None,
    name: Annotated[str | None, typer.Option(help="The new name; the extension stays.")] = None,
    folder: Annotated[str | None, typer.Option(help="Subfolder of the case.")] = None,
    facts: Facts = None,
    exhibit: Annotated[
        list[int] | None, typer.Option("--exhibit", help="A paper that hangs on this one. May be given again.")
    ] = None,
    move: Annotated[bool | None, typer.Option("--move/--no-move", help="Else the office's filing.move.")] = None,
    alone: Annotated[bool, typer.Option("--alone", help="Without its notice and other copies of it.")] = False,
    against_the_stamp: AgainstTheStamp = False,
    starts: Annotated[
        bool, typer.Option("--starts", help="Accept what of its events is sure, with their deadlines.")
    ] = False,
    as_proposed: Annotated[
        bool, typer.Option("--as-proposed", help="Each of them, if its case is sure and its type likely at least.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="With --as-proposed: only list what goes and stays.")
    ] = False,
    yes: Yes = False,
    json: Json = False,
) -> None:
    """File a paper: what is not said is taken from the proposals that are sure or likely; or each of several as proposed."""
    if as_proposed:
        said = (case, name, folder, facts, exhibit, move, against_the_stamp or None, alone or None, starts or None)
        if any(value is not None for value in said):
            raise BadInput("--as-proposed takes nothing that is said of a paper.", hint="File that one by itself.")
        file_as_proposed(context, papers, dry_run=dry_run, as_json=json)
        return
    if len(papers) > 1 or dry_run:
        raise BadInput(
            "Several papers are filed each as proposed, or into one case."
            if not dry_run
            else "--dry-run lists proposals.",
            hint="Add --as-proposed, or use “paracase triage file-together ID… --case NUMBER”.",
        )
    (paper,) = papers
    with session(context).open() as office:
        cases = tuple(services.cases.cases.named_case(office, text).id for text in case or [])
        decision = services.papers.proposing.FilingDecision(
            cases, facts_of(facts), name, folder, move, tuple(exhibit or []), against_the_stamp, alone
        )
        if not agreed(office, [paper], cases, yes=yes, as_json=json):
            return
        does = services.deadlines.filed.file_sure if starts else services.deadlines.filed.file_and_say
        tell(does(office, paper, decision), as_json=json)


@app.command("as-version")
def as_version(context: typer.Context, paper: Paper, json: Json = False) -> None:
    """Make a paper the next version of the one it is nearly the same as (see triage show); what that one was is kept."""
    with session(context).open() as office:
        tell(services.papers.near.take_as_version(office, paper), as_json=json)


@app.command("fetch")
def fetch(context: typer.Context, paper: Paper, json: Json = False) -> None:
    """Make a task to fetch the document of a notice that came without it, due when its free look ends. No link is opened."""
    with session(context).open() as office:
        tell(services.papers.free_look.add_fetch_task(office, paper), as_json=json)


@app.command("set-aside")
def set_aside(context: typer.Context, paper: Paper, json: Json = False) -> None:
    """Decide that a paper is for no case; its file stays where it is."""
    with session(context).open() as office:
        tell(services.papers.filing.set_aside(office, paper), as_json=json)


@app.command("trash")
def trash(context: typer.Context, paper: Paper, json: Json = False) -> None:
    """Put a paper into the trash; it can be restored, and its bytes stay in the vault."""
    with session(context).open() as office:
        tell(services.papers.filing.trash(office, paper), as_json=json)


@app.command("restore")
def restore(context: typer.Context, paper: Paper, json: Json = False) -> None:
    """Take a paper out of the trash, back to its place and name; or back to Triage when it was set aside."""
    with session(context).open() as office:
        back = (
            services.papers.filing.bring_back
            if services.papers.proposing.document_row(office, paper).state == TriageState.SET_ASIDE
            else services.papers.filing.restore
        )
        tell(back(office, paper), as_json=json)


@app.command("file-together")
def file_together(
    context: typer.Context,
    papers: Annotated[list[int], typer.Argument(metavar="ID...", help="The documents' numbers, as listed.")],
    case: Annotated[str, typer.Option(help="The case of all of them.")],
    folder: Annotated[str | None, typer.Option(help="Subfolder of the case, for all of them.")] = None,
    facts: Facts = None,
    against_the_stamp: AgainstTheStamp = False,
    yes: Yes = False,
    json: Json = False,
) -> None:
    """File several papers with one answer, as one act; all of them, or none."""
    with session(context).open() as office:
        decision = services.papers.proposing.FilingDecision(
            (services.cases.cases.named_case(office, case).id,),
            facts_of(facts),
            folder=folder,
            against_the_stamp=against_the_stamp,
        )
        if agreed(office, papers, decision.cases, yes=yes, as_json=json):
            tell(services.papers.filing.file_together(office, tuple(dict.fromkeys(papers)), decision), as_json=json)
