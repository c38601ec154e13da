"""Templates of texts to clients: listed, looked at with test data, checked, asked about, decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.given import given_signature, given_text
from paracase.cli.groups import commands
from paracase.cli.output import (
    OutputForm,
    chosen_form,
    say,
    tell,
    write,
    write_exact,
    write_json,
    write_record,
    write_rows,
)
from paracase.cli.session import Json, Plain, session
from paracase.domain.clients import guard
from paracase.domain.clients.letters import TemplateState

if TYPE_CHECKING:
    from paracase.services.clients.deciding_templates import TemplateToDecide

app = commands("template")

Name = Annotated[str, typer.Argument(metavar="NAME", help="The file's name in practice/letters, without .txt.")]
Number = Annotated[int, typer.Argument(metavar="ID", help="The number under which it was asked about.")]


@app.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """The office's templates, and whether a text may be made from each."""
    with session(context).open() as office:
        found = services.clients.letters.listed(office)
    rows = [
        (one.name, one.template.title if one.template else None, one.row.id if one.row else None,
         one.row.state if one.row else None, one.row.decided_by if one.row else None,
         one.row.decided_at if one.row else None, one.why_not or "in force")
        for one in found
    ]  # fmt: skip
    columns = ("name", "title", "id", "state", "by", "at", "stands")
    empty = "No template. They are files in .paracase/practice/letters (docs/writing.md)."
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty=empty)


@app.command("show")
def show(context: typer.Context, name: Name, json: Json = False) -> None:
    """One template: its slots, its text, its SHA-256, what an attorney said of it."""
    with session(context).open() as office:
        found = services.clients.letters.known(office, name)
    one, row = found.template, found.row
    record = {
        "name": name, "title": one.title if one else None, "subject": one.subject if one else None,
        "slots": one.told() if one else [],
        "text": one.body if one else None, "sha256": one.sha256 if one else None, "id": row.id if row else None,
        "state": row.state if row else None, "asked_by": row.asked_by if row else None,
        "decided_by": row.decided_by if row else None, "decided_at": row.decided_at if row else None,
        "reason": row.reason or None if row else None, "ledger": row.ledger_seq or None if row else None,
        "stands": found.why_not or "in force",
    }  # fmt: skip
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)


@app.command("preview")
def preview(context: typer.Context, name: Name, json: Json = False) -> None:
    """A template with test data in every slot."""
    with session(context).open() as office:
        subject, words = services.clients.letters.preview(office, name)
    if json:
        write_json({"subject": subject, "words": words})
    else:
        write(f"Subject: {subject}\n\n{words}")


@app.command("check")
def check(context: typer.Context, name: Name, json: Json = False) -> None:
    """See that a template can be used, and what in it may be read as advice. Exit code 1 when something is marked."""
    with session(context).open() as office:
        marks = services.clients.letters.check(office, name)
    if json:
        write_json({"template": name, "marks": [{"words": one.words, "category": one.category, "why": one.why}
                                                for one in marks],
                    "note": None if marks else guard.NOTHING_MARKED})  # fmt: skip
    else:
        for line in guard.told(marks):
            write(line)
    if marks:
        raise typer.Exit(1)


@app.command("ask")
def ask(context: typer.Context, name: Name, json: Json = False) -> None:
    """Put a template, as exactly these bytes, before the attorneys."""
    with session(context).open() as office:
        done = services.clients.letters.ask(office, name)
    tell(done, as_json=json)
    if not json:
        say(f"  template {done.made('text_template')}: an attorney approves it (paracase template approve)")


@app.command("waiting")
def waiting(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """The templates that wait for you as an attorney, and those you approved and owe a signature for."""
    with session(context).open() as office:
        found = services.clients.deciding_templates.waiting(office)
    rows = [
        (one.row.id, one.row.name, one.row.asked_by, one.row.asked_at, len(one.marks), _stands(one), one.row.sha256)
        for one in found
    ]  # fmt: skip
    columns = ("id", "name", "asked_by", "asked_at", "marks", "stands", "sha256")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No template waits for you.")


def _stands(one: TemplateToDecide) -> str:
    if one.is_owed:
        return "signature owed"
    if not one.is_the_file and one.row.state is TemplateState.WAITING:
        return "its file was changed since"
    return one.fault or one.row.state.value


@app.command("asked")
def asked(context: typer.Context, number: Number, json: Json = False) -> None:
    """A template as it was asked about: its bytes, its slots, what it says with test data, what changed, the guard."""
    with session(context).open() as office:
        one = services.clients.deciding_templates.to_decide(office, number)
    row = one.row
    record = {
        "id": row.id, "name": row.name, "title": one.template.title if one.template else None, "stands": _stands(one),
        "fault": one.fault or None, "asked_by": row.asked_by, "asked_at": row.asked_at, "decided_by": row.decided_by,
        "decided_at": row.decided_at, "reason": row.reason or None, "guard": guard.told(one.marks),
        "subject": one.subject, "with_test_data": one.words,
        "slots": one.template.told() if one.template else [],
        "changed": one.differs or None, "file": row.words, "bytes": one.size, "sha256": row.sha256,
    }  # fmt: skip
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)


@app.command("approve")
def approve(
    context: typer.Context,
    number: Number,
    initials: Annotated[str, typer.Option(help="Yours, typed.")],
    agent: Annotated[bool, typer.Option("--agent", help="Sign with the key in a forwarded agent.")] = False,
    json: Json = False,
) -> None:
    """Approve a template as its bytes are; an attorney's act. It lapses when the file is changed, or after a year."""
    with session(context).open() as office:
        sign = services.people.agent.signer(office) if agent else None
        done = services.clients.deciding_templates.approve(office, number, initials=initials, sign=sign)
        tell(done, as_json=json)


@app.command("statement")
def statement(context: typer.Context, number: Number) -> None:
    """The statement about a template to sign, exactly: pipe it through ssh-keygen -Y sign, then into “template submit”."""
    with session(context).open() as office:
        text = services.clients.deciding_templates.give_out(office, number)
    write_exact(text)


@app.command("submit")
def submit(context: typer.Context, number: Number, json: Json = False) -> None:
    """Take a signature (on standard input, or pasted) over a template's statement: it is approved, and signed."""
    with session(context).open() as office:
        done = services.clients.deciding_templates.submit(office, number, given_signature())
        tell(done, as_json=json)


@app.command("return")
def return_(
    context: typer.Context,
    number: Number,
    reason: Annotated[str, typer.Option(help="What is to be changed; - reads standard input.")],
    json: Json = False,
) -> None:
    """Send a template back with a reason; an attorney's act."""
    with session(context).open() as office:
        tell(services.clients.deciding_templates.send_back(office, number, given_text(reason)), as_json=json)


@app.command("withdraw")
def withdraw(context: typer.Context, number: Number, json: Json = False) -> None:
    """Take a template back before an attorney decides."""
    with session(context).open() as office:
        tell(services.clients.letters.withdraw(office, number), as_json=json)
