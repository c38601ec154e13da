"""The file of a case for the client or other counsel: made, signed off by an attorney, handed out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, tell, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, Progress, session
from paracase.domain.leaving.handovers import Recipient

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.leaving.contents import FileContents
    from paracase.store.leaving.handovers import HandoverRow, LeftRow

app = commands("handover")

Number = Annotated[int, typer.Argument(metavar="HANDOVER", help="Its number: paracase handover list.")]
To = Annotated[str, typer.Option("--to", metavar="client|successor|other", help="To whom the file goes.")]


@app.command("make")
def make(
    context: typer.Context,
    case: CaseName,
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder outside the office.")],
    to: To,
    name: Annotated[str, typer.Option("--name", help="Who that is: the firm, the person.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would go and what not; write nothing.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Make the file of a case: its papers in order, chronology, tasks, approvals, a manifest. Waits for an attorney then."""
    recipient = choice(Recipient, to, "recipient")
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        if dry_run:
            found = services.leaving.making.planned(office, case_id, recipient, name, directory)
            _write_plan(found, as_json=json, plain=plain)
            return
        with Progress("Copying") as progress:
            done = services.leaving.making.make(office, case_id, directory, recipient, name=name, progress=progress.at)
        number = done.made("handover")
        row = services.leaving.deciding.handover(office, number)
        left = services.leaving.deciding.left_out(office, number)
    if json:
        write_json(_record(row) | {"summary": done.summary, "left_out": [_left(one) for one in left]})
        return
    tell(done, as_json=False)
    _write_left(left, plain=plain)
    say(f"It lies in {services.leaving.deciding.place_of(row)}. An attorney signs it: paracase handover sign {number}")


def _write_plan(found: FileContents, *, as_json: bool, plain: bool) -> None:
    left = [
        (paper.id, line.title, what.why, what.by)
        for (paper, what), line in zip(found.left, found.file.left, strict=True)
    ]
    if as_json:
        write_json(
            {
                "papers": [{"path": one.path, "size": one.size, "sha256": one.sha256} for one in found.file.papers],
                "left_out": [dict(zip(_LEFT, row, strict=True)) for row in left],
                "files": [{"path": path, "size": len(page)} for path, page in sorted(found.pages.items())],
                "sections": {one.name: len(one.rows) for one in found.file.sections},
                "mind": list(found.file.mind),
            }
        )
        return
    rows = [(one.path, one.size) for one in found.file.papers]
    rows += [(path, len(page)) for path, page in sorted(found.pages.items())]
    write_rows(chosen_form(as_json=False, plain=plain), ("path", "size"), rows, empty="")
    if not found.file.papers:
        say("No paper would go.")
    write_rows(chosen_form(as_json=False, plain=plain), _LEFT, left, empty="Nothing would be left out.")
    for words in found.file.mind:
        say(words)


_LEFT = ("document", "name", "why", "decided_by")


def _left(one: LeftRow) -> dict[str, object]:
    return {"document": one.document_id, "name": one.name, "why": one.why, "decided_by": one.decided}


def _write_left(left: list[LeftRow], *, plain: bool) -> None:
    rows = [(one.document_id, one.name, one.why, one.decided) for one in left]
    write_rows(chosen_form(as_json=False, plain=plain), _LEFT, rows, empty="Nothing was left out.")


def _record(row: HandoverRow) -> dict[str, object]:
    return {
        "handover": row.id,
        "case": row.number,
        "caption": row.caption,
        "to": f"{row.recipient.value}{f': {row.name}' if row.name else ''}",
        "state": row.state.value,
        "folder": str(services.leaving.deciding.place_of(row)),
        "papers": row.papers,
        "files": row.files,
        "bytes": row.size,
        "manifest_sha256": row.manifest,
        "made_by": row.made_by,
        "made_at": row.made_at,
        "decided_by": row.decided_by,
        "decided_at": row.decided_at,
        "reason": row.reason,
        "handed_out_by": row.handed_by,
        "handed_out_at": row.handed_at,
    }


@app.command("list")
def list_(
    context: typer.Context,
    case: Annotated[str, typer.Argument(metavar="[CASE]", help="Of one case; else of all.")] = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """The handovers that were made, the newest first."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        rows = [
            (one.id, one.number, one.caption, one.recipient.value, one.name, one.state.value, one.papers, one.made_by,
             office.day_of(one.made_at))
            for one in services.leaving.deciding.listed(office, case_id)
        ]  # fmt: skip
    columns = ("handover", "case", "caption", "to", "name", "state", "papers", "by", "on")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing was made to be handed over.")


@app.command("show")
def show(context: typer.Context, number: Number, json: Json = False, plain: Plain = False) -> None:
    """One handover: what is signed, where it lies, what it leaves out and why."""
    with session(context).open() as office:
        row = services.leaving.deciding.handover(office, number)
        left = services.leaving.deciding.left_out(office, number)
    if json:
        write_json(_record(row) | {"left_out": [_left(one) for one in left]})
        return
    write_record(OutputForm.PLAIN, _record(row))
    _write_left(left, plain=plain)


@app.command("sign")
def sign(context: typer.Context, number: Number, json: Json = False) -> None:
    """Sign off that it may go, exactly as it is: every file is compared first. An attorney does."""
    with session(context).open() as office:
        tell(services.leaving.deciding.sign(office, number), as_json=json)
    if not json:
        say(f"Hand it out: paracase handover release {number}")


@app.command("send-back")
def send_back(
    context: typer.Context,
    number: Number,
    reason: Annotated[str, typer.Option(help="Why; stays in the record.")],
    json: Json = False,
) -> None:
    """Do not let it go, with the reason and a task for who made it. An attorney does."""
    with session(context).open() as office:
        tell(services.leaving.deciding.send_back(office, number, reason=reason), as_json=json)


@app.command("withdraw")
def withdraw(context: typer.Context, number: Number, json: Json = False) -> None:
    """It does not go after all; its folder stays, under the name that says that it was not signed off."""
    with session(context).open() as office:
        tell(services.leaving.deciding.withdraw(office, number), as_json=json)


@app.command("release")
def release(context: typer.Context, number: Number, json: Json = False) -> None:
    """Hand out exactly what was signed off: every file is compared once more, and the folder gets its name."""
    with session(context).open() as office:
        tell(services.leaving.deciding.hand_out(office, number), as_json=json)
        folder = _where(office, number)
    if not json:
        say(f"It lies in {folder}. Whoever receives it checks it: sha256sum -c MANIFEST.sha256")


def _where(office: Office, number: int) -> Path:
    return services.leaving.deciding.place_of(services.leaving.deciding.handover(office, number))
