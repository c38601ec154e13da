"""Releases: what was filed, served and sent, and what proves it."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, said, say, tell, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.dates.finding import Lean
from paracase.domain.dates.typed import parse_day

app = commands("release")


@app.command("add")
def add(
    context: typer.Context,
    case: CaseName,
    documents: Annotated[list[int], typer.Argument(metavar="DOCUMENT…", help="The papers that went out.")],
    how: Annotated[str, typer.Option(help="filed, served or sent.")],
    to: Annotated[str, typer.Option(help="The court, the parties, the client.")],
    on: Annotated[str, typer.Option(help="When.")] = "today",
    proof: Annotated[str, typer.Option(help="What proves it: NEF number, certified mail, read receipt.")] = "",
    proof_document: Annotated[int | None, typer.Option(help="The document that proves it.")] = None,
    exception: Annotated[str, typer.Option(help="Attorneys: why something not approved goes out.")] = "",
    account: Annotated[str, typer.Option(help="Filed: whose filing account; else that of who approved it.")] = "",
    pressed_by: Annotated[str, typer.Option(help="Filed: who pressed it; else you.")] = "",
    open_cites: Annotated[
        bool, typer.Option("--open-cites", help="Filed: I have read which citations nobody looked up.")
    ] = False,
    open_check: Annotated[
        bool, typer.Option("--open-check", help="Filed: I have read what its check found and nobody signed off.")
    ] = False,
    json: Json = False,
) -> None:
    """Papers went out. Only approved bytes do; anything else is an attorney's exception, and recorded as that."""
    with session(context).open() as office:
        day = parse_day(on, today=office.today, lean=Lean.BACK)
        out = services.approvals.going_out.Release(
            tuple(documents),
            how,
            to,
            day,
            proof,
            proof_document,
            exception,
            account,
            pressed_by,
            open_cites,
            open_check,
        )
        done = services.approvals.releasing.release(office, services.cases.cases.named_case(office, case).id, out)
    if json:
        write_json({"release": done.made("release"), "summary": done.summary})
        return
    write(said(f"{done.summary}."))
    write(f"  release {done.made('release')}")


@app.command("list")
def list_(
    context: typer.Context,
    case: Annotated[str | None, typer.Option("--case", help="Only of this case.")] = None,
    owed: Annotated[bool, typer.Option("--owed", help="What an attorney must still ratify or acknowledge.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What went out, newest first, and how it stood."""
    with session(context).open() as office:
        found = services.approvals.releasing.releases(
            office, case_id=services.cases.cases.named_case(office, case).id if case else None, owed=owed
        )
        levels = [services.approvals.levels.level_of_release(office, r) for r in found]
    rows = [
        (r.id, r.day, r.case_number, r.how, r.documents, r.recipient,
         r.standing.words(is_owed=r.is_owed), level.words if level else "", r.reason, r.proof, r.staff, r.account or None,
         r.authorized_by or None, r.pressed_by or None)
        for r, level in zip(found, levels, strict=True)
    ]  # fmt: skip
    columns = ("id", "day", "case", "how", "what", "to", "standing", "level", "reason", "proof", "by",
               "account", "authorized_by", "pressed_by")  # fmt: skip
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing went out.")
    if found and not json:
        say(services.approvals.releasing.summary_of(found))


@app.command("stamped")
def stamped(
    context: typer.Context,
    document: Annotated[int, typer.Argument(help="The paper that came back from the court.")],
    release: Annotated[int, typer.Argument(help="The release it is the filed copy of.")],
    json: Json = False,
) -> None:
    """A paper is the court-stamped copy of what was filed: compared, the stamp aside, and recorded."""
    with session(context).open() as office:
        tell(services.approvals.releasing.record_filed_copy(office, document, release), as_json=json)
