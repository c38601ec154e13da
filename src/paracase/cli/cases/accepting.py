"""A case that is opened from a paper, and the attorney's word about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import given_text
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.cases.cases import DocketRelation, Side
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, ParacaseError
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from paracase.services.cases.cases import NewCase
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.papers.new_case import NewCaseSheet

app = commands("case")

Case = Annotated[str | None, typer.Argument(metavar="CASE", help="Number, docket number, or words of the caption.")]
Id = Annotated[int | None, typer.Option("--id", help="Its id, as “case unaccepted” lists it, instead of CASE.")]


@app.command("open-from")
def open_from(
    context: typer.Context,
    paper: Annotated[int, typer.Argument(metavar="ID", help="The paper that waits in Triage.")],
    caption: Annotated[str | None, typer.Option(help="Else as the paper says.")] = None,
    docket: Annotated[str | None, typer.Option(help="NUMBER[@court[@judge]]; else as the paper says.")] = None,
    party: Annotated[
        list[str] | None, typer.Option("--party", help="NAME=role, instead of those of the paper. May be given again.")
    ] = None,
    side: Annotated[str, typer.Option(help="The side we would represent.")] = "other",
    matter: Annotated[str | None, typer.Option(help="Matter type; else by the kind of the number.")] = None,
    into: Annotated[
        str | None, typer.Option("--into", help="It is another number of this case of ours: add it there, open none.")
    ] = None,
    relation: Annotated[
        str, typer.Option(help="With --into: related, transferred, removed, member, lead, appeal, main.")
    ] = "related",
    alone: Annotated[bool, typer.Option("--alone", help="Leave the other papers of that number in Triage.")] = False,
    preview: Annotated[bool, typer.Option("--preview", help="Show it, with the conflict check; open nothing.")] = False,
    json: Json = False,
) -> None:
    """Open a case from a paper of an unknown one, not accepted yet, and file the waiting papers of its number into it."""
    with session(context).open() as office:
        sheet = services.papers.new_case.new_case_sheet(office, paper)
        new = _wanted(office, sheet, caption, docket, party, side, matter)
        _tell_check(office, sheet, new)
        if preview:
            _write_preview(sheet, new, as_json=json)
            return
        if into is not None:
            case_id = services.cases.cases.named_case(office, into).id
            if not new.dockets:
                raise BadInput("The paper gives no docket number that could be added.", hint="Say it with --docket.")
            number = replace(new.dockets[0], relation=choice(DocketRelation, relation, "relation"))
            done = services.papers.new_case.add_number(office, paper, case_id, number)
        else:
            done = services.papers.new_case.open_from_paper(office, paper, new)
            case_id = done.made("case")
            if not services.cases.acceptance.has_attorney(office):
                say(services.cases.acceptance.NOBODY)
        filed = _file(office, (paper, *(() if alone else sheet.others)), case_id)
        case = services.cases.cases.case_detail(office, case_id).case
    acts = [done, *([filed] if filed is not None else [])]
    if json:
        told = [{"act": act.act_id, "summary": act.summary, "moved": dict(act.moved)} for act in acts]
        write_json({"id": case.id, "number": case.number, "caption": case.caption, "acts": told})
        return
    for act in acts:
        tell(act, as_json=False)


def _wanted(
    office: Office,
    sheet: NewCaseSheet,
    caption: str | None,
    docket: str | None,
    party: list[str] | None,
    side: str,
    matter: str | None,
) -> NewCase:
    """The case as the paper proposes it, with what was said instead."""
    new = services.papers.new_case.proposed_case(office, sheet)
    if caption is not None:
        new = replace(new, caption=caption)
    if docket is not None:
        new = replace(new, dockets=(services.cases.typed.parse_docket(docket, today=office.today),))
    if party:
        new = replace(new, parties=tuple(services.cases.typed.parse_party(text) for text in party))
    return replace(new, side=choice(Side, side, "side"), matter_type=matter or new.matter_type)


def _tell_check(office: Office, sheet: NewCaseSheet, new: NewCase) -> None:
    """What must be known before: cases of ours that it may be of, the conflict check, the dates it names."""
    for one in sheet.ours:
        say(f"It may be of {one.number} {one.caption}: {one.why}.")
    if sheet.is_hidden:
        say(services.papers.new_case.ASK)
    for words in services.cases.conflicts.check_conflicts(office, services.papers.new_case.names_of(new)).words:
        say(words)
    for found in sheet.dates:
        say(f"! {neutral(date.fromisoformat(found.day))}: {found.what}")


def _write_preview(sheet: NewCaseSheet, new: NewCase, *, as_json: bool) -> None:
    number = new.dockets[0] if new.dockets else None
    record: dict[str, object] = {
        "paper": sheet.name,
        "caption": new.caption,
        "docket": number.number if number else "",
        "court": number.court if number else "",
        "judge": number.judge if number else "",
        "matter": new.matter_type,
        "parties": [f"{name}, {role}" for name, role, _ in new.parties],
        "other_papers": list(sheet.others),
    }
    if as_json:
        write_json(record)
        return
    for name, value in record.items():
        shown = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        write(f"{name.replace('_', ' ')}: {shown or '-'}")


def _file(office: Office, papers: tuple[int, ...], case_id: int) -> Done | None:
    """File the papers into the case; what cannot be filed waits, and is said."""
    found = services.papers.marked.all_into(office, papers, case_id)
    for paper in found.staying:
        say(f"Stays in Triage: {paper.name}: {paper.stays}")
    for paper in found.going:
        if paper.against:
            say(f"Stays in Triage: {paper.name}: {paper.against}")
    going = [paper for paper in found.going if not paper.against]
    if not going:
        return None
    try:
        return services.papers.marked.file_marked(office, going)
    except ParacaseError as error:
        say(f"The case is there; {counted(len(going), 'paper')} still to be filed: {error}")
        return None


@app.command("unaccepted")
def unaccepted(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Cases that no attorney has accepted: those that wait, then those declined; seen by their opener and attorneys."""
    with session(context).open() as office:
        rows = [
            (row.case_id, row.number, row.caption, row.state.words, row.opened_by, row.opened_at, row.reason)
            for row in services.approvals.to_accept.unaccepted(office)
        ]
        nobody = bool(rows) and not services.cases.acceptance.has_attorney(office)
    columns = ("id", "number", "caption", "state", "by", "at", "reason")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Every case is accepted.")
    if nobody:
        say(services.cases.acceptance.NOBODY)


def _meant(office: Office, case: str | None, case_id: int | None) -> int:
    if (case is None) == (case_id is None):
        raise BadInput("Say which case: CASE, or --id with its id.", hint="See “paracase case unaccepted”.")
    return case_id if case_id is not None else services.cases.cases.named_case(office, case or "").id


@app.command("accept")
def accept(context: typer.Context, case: Case = None, case_id: Id = None, json: Json = False) -> None:
    """An attorney accepts a case that was opened from a paper; where no attorney is on its team, this one leads it."""
    with session(context).open() as office:
        _tell_conflicts(office, number := _meant(office, case, case_id))
        tell(services.cases.acceptance.accept(office, number), as_json=json)


def _tell_conflicts(office: Office, case_id: int) -> None:
    """The conflict check in the attorney's own sight."""
    for found in services.approvals.to_accept.cases_to_decide(office):
        if found.row.case_id == case_id:
            for words in found.check.words:
                say(words)


@app.command("decline")
def decline(
    context: typer.Context,
    case: Case = None,
    case_id: Id = None,
    reason: Annotated[str, typer.Option(help="Why; stays in the record. - reads standard input.")] = "",
    json: Json = False,
) -> None:
    """An attorney declines it: it is shut with its papers, for all but its opener and the attorneys."""
    with session(context).open() as office:
        number = _meant(office, case, case_id)
        tell(services.cases.acceptance.decline(office, number, reason=given_text(reason)), as_json=json)
