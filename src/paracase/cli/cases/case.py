"""Cases: open, list, show, edit, review, history."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.cases import hanging
from paracase.cli.choices import choice
from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, tell, write, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.cases.cases import CaseStatus, Side, TeamPart
from paracase.domain.dates.shown import neutral

if TYPE_CHECKING:
    from paracase.services.cases.cases import CaseDetail
    from paracase.services.context import Office

app = commands("case")

Parties = Annotated[
    list[str] | None, typer.Option("--party", help="NAME=role; NAME=role* is our client. May be given again.")
]
Dockets = Annotated[
    list[str] | None,
    typer.Option(
        "--docket",
        help="NUMBER[@court[@judge[@FROM..TO]]][=main|lead|member|removed|appeal|related|transferred]. May be given again.",
    ),
]
Team = Annotated[
    list[str] | None, typer.Option("--team", help="NAME=lead|second|local|paralegal|assistant. May be given again.")
]


def _team(values: list[str] | None) -> tuple[tuple[str, TeamPart], ...]:
    pairs = [value.rpartition("=") if "=" in value else (value, "=", "paralegal") for value in values or []]
    return tuple((name.strip(), choice(TeamPart, part, "part of the team")) for name, _, part in pairs)


@app.command("add")
def add(
    context: typer.Context,
    caption: Annotated[str, typer.Argument(help="E.g. “Garcia v. Meridian Freight”.")],
    number: Annotated[str | None, typer.Option(help="Else the next of the office's pattern.")] = None,
    matter: Annotated[str, typer.Option(help="Matter type, e.g. civil_litigation.")] = "civil_litigation",
    stage: Annotated[str | None, typer.Option(help="Else the first of the matter type.")] = None,
    side: Annotated[str, typer.Option(help="The side we represent.")] = "plaintiff",
    party: Parties = None,
    docket: Dockets = None,
    team: Team = None,
    folder: Annotated[str | None, typer.Option(help="Folder name; else number and caption.")] = None,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Go on where a client is the opponent elsewhere; recorded.")
    ] = False,
    json: Json = False,
) -> None:
    """Open a case, with its folder and subfolders."""
    with session(context).open() as office:
        new = services.cases.cases.NewCase(
            caption,
            number,
            matter,
            stage,
            choice(Side, side, "side"),
            hanging.parties(party),
            hanging.dockets(office, docket),
            _team(team),
            folder,
            anyway,
        )
        detail = services.cases.cases.add_case(office, new)
    if json:
        write_json(_record(office, detail))
    else:
        write(f"Opened case {detail.case.number} {detail.case.caption} in {detail.folder}.")


@app.command("list")
def list_(
    context: typer.Context,
    closed: Annotated[bool, typer.Option("--all", help="Closed cases too.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """The cases by number."""
    with session(context).open() as office:
        found = services.cases.cases.all_cases(office, status=None if closed else CaseStatus.OPEN)
        words = {row.case_id: row.state.words for row in services.approvals.to_accept.unaccepted(office)}
    rows = [(c.number, c.caption, c.matter_type, c.stage, c.side, words.get(c.id, c.status)) for c in found]
    columns = ("number", "caption", "matter", "stage", "side", "status")
    write_rows(
        chosen_form(as_json=json, plain=plain),
        columns,
        rows,
        empty="No cases yet. paracase case add CAPTION opens one.",
    )


def _span(since: str | None, until: str | None) -> str:
    """``from Mon 2020-06-01 to Thu 2026-12-03``; said so, it is shown as the office shows days."""
    ends = [f"{word} {neutral(date.fromisoformat(day))}" for word, day in (("from", since), ("to", until)) if day]
    return " ".join(ends)


def _acceptance(office: Office, detail: CaseDetail) -> dict[str, object]:
    """Of a case that no attorney has accepted: that it is so, who opened it, and what its papers announce."""
    row = detail.acceptance
    if row is None or not row.state.words:
        return {}
    told = f"{row.state.words}: opened by {row.opened_by} {neutral(office.day_of(row.opened_at))}"
    if row.decided_by and row.decided_at:
        told += f", declined by {row.decided_by} {neutral(office.day_of(row.decided_at))}: {row.reason}"
    return {
        "accepted": told,
        "dates_found": [
            f"{neutral(date.fromisoformat(one.day))}  {one.what}  ({one.paper})" for one in detail.dates_found
        ],
    }


def _record(office: Office, detail: CaseDetail) -> dict[str, object]:
    case = detail.case
    return {
        "number": case.number,
        "caption": case.caption,
        "matter": case.matter_type,
        "stage": case.stage,
        "side": case.side,
        "status": case.status,
        **_acceptance(office, detail),
        "folder": str(detail.folder) + ("" if detail.folder_present else "  (not there)"),
        "docket_numbers": [
            "  ".join(part for part in (d.number, d.court, d.judge, d.relation, _span(d.from_on, d.to_on)) if part)
            for d in detail.dockets
        ],
        "parties": [f"{p.name}, {p.role}{' (client)' if p.is_client else ''}" for p in detail.parties],
        "team": [f"{t.name}, {t.part}" for t in detail.team],
        "on_hold": [f"since {neutral(office.day_of(h.set_at))} by {h.set_by}: {h.reason}" for h in detail.holds],
        "documents": detail.documents,
        "waiting": detail.new,
        "elements_of_stage": detail.elements,
    }


@app.command("show")
def show(
    context: typer.Context,
    case: CaseName,
    json: Json = False,
) -> None:
    """A case with its docket numbers, people and counts."""
    with session(context).open() as office:
        detail = services.cases.cases.case_detail(office, services.cases.cases.named_case(office, case).id)
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, _record(office, detail))


@app.command("edit")
def edit(
    context: typer.Context,
    case: CaseName,
    caption: Annotated[str | None, typer.Option(help="The new caption; the folder keeps its name.")] = None,
    stage: Annotated[str | None, typer.Option(help="The new stage.")] = None,
    side: Annotated[str | None, typer.Option(help="The side we represent.")] = None,
    status: Annotated[str | None, typer.Option(help="open or closed.")] = None,
    party: Parties = None,
    docket: Dockets = None,
    team: Team = None,
    json: Json = False,
) -> None:
    """Change a case, or add people and docket numbers to it."""
    with session(context).open() as office:
        change = services.cases.cases.CaseChange(
            caption,
            stage,
            choice(Side, side, "side") if side else None,
            choice(CaseStatus, status, "status") if status else None,
            hanging.dockets(office, docket),
            hanging.parties(party),
            _team(team),
        )
        row = services.cases.cases.named_case(office, case)
        lacking = services.cases.elements.open_of_stage(office, row.id, row.stage) if stage else []
        detail = services.cases.cases.edit_case(office, row.id, change)
    if lacking and detail.case.stage != row.stage:
        names = ", ".join(one.label for one in lacking)
        say(
            f"  Left open in {row.stage}: {names}. paracase checklist show CASE --stage {row.stage}; undo takes it back."
        )
    if json:
        write_json(_record(office, detail))
    else:
        write(f"Changed case {detail.case.number}.")


@app.command("review")
def review(
    context: typer.Context,
    case: CaseName,
    json: Json = False,
) -> None:
    """I went through the whole case."""
    with session(context).open() as office:
        tell(services.cases.cases.review_case(office, services.cases.cases.named_case(office, case).id), as_json=json)


@app.command("history")
def history(
    context: typer.Context,
    case: CaseName,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="So many acts, newest first.")] = 200,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Every act in a case: when, who, what."""
    with session(context).open() as office:
        rows = services.papers.looking.case_history(
            office, services.cases.cases.named_case(office, case).id, limit=limit
        )
    write_rows(chosen_form(as_json=json, plain=plain), ("at", "who", "kind", "summary"), rows, empty="No acts yet.")


Reason = Annotated[str, typer.Option(help="Why; stays in the record.")]


@app.command("hold")
def hold(
    context: typer.Context,
    case: CaseName,
    reason: Reason,
    trigger: Annotated[str, typer.Option(help="What made it a duty: a demand, a complaint, a subpoena.")] = "",
    json: Json = False,
) -> None:
    """Put a case on hold: nothing of it is destroyed. An attorney does."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        tell(services.cases.holds.hold(office, case_id, reason=reason, triggered_by=trigger), as_json=json)


@app.command("release-hold")
def release_hold(context: typer.Context, case: CaseName, reason: Reason, json: Json = False) -> None:
    """Release every hold on a case. An attorney does."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        tell(services.cases.holds.release(office, case_id, reason=reason), as_json=json)
