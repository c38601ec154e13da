"""What people are told of keys, accounts and colleagues, and their answers: by a key they had before."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write_exact, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.approvals.sshsig import MAX_ARMORED
from paracase.domain.errors import BadInput
from paracase.domain.people.notices import NoticeAnswer

app = commands("staff")

Notice = Annotated[int, typer.Argument(metavar="N", help="The notice's number.")]
Signed = Annotated[
    Path | None,
    typer.Option("--signature", metavar="FILE", help="Over the statement, by an older key; - is standard input."),
]


@app.command("notices")
def notices(
    context: typer.Context,
    everybody: Annotated[bool, typer.Option("--all", help="What anybody has not answered yet.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What I was told of keys, accounts and colleagues, and have not answered."""
    with session(context).open() as office:
        found = services.people.notices.open_rows(office, everybody=everybody)
        rows = [
            (row.id, row.staff, row.kind.value, row.fingerprint or row.account or row.about, office.when(row.at), row.by,
             row.by_proof)
            for row in found
        ]  # fmt: skip
    columns = ("notice", "to", "kind", "about", "on", "by", "known_by")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing waits for an answer.")


@app.command("mine")
def mine(context: typer.Context, number: Notice, signature: Signed = None, json: Json = False) -> None:
    """It is mine, or right: answered in a session of a key I had before, or with its signature."""
    _answer(context, number, NoticeAnswer.MINE, signature, as_json=json)


@app.command("not-mine")
def not_mine(context: typer.Context, number: Notice, signature: Signed = None, json: Json = False) -> None:
    """It is not mine, or not right: it is blocked at once, and the office is told."""
    _answer(context, number, NoticeAnswer.NOT_MINE, signature, as_json=json)


def _answer(context: typer.Context, number: int, said: NoticeAnswer, signature: Path | None, *, as_json: bool) -> None:
    armored = _read(signature) if signature is not None else ""
    with session(context).open() as office:
        tell(services.people.answering.answer(office, number, said, signature=armored), as_json=as_json)


def _read(file: Path) -> str:
    try:
        if str(file) == "-":
            return sys.stdin.buffer.read(MAX_ARMORED + 1).decode("ascii", "replace")
        with file.expanduser().open("rb") as given:
            return given.read(MAX_ARMORED + 1).decode("ascii", "replace")
    except OSError as error:
        raise BadInput(
            f"{file} cannot be read: {error.strerror}.", hint="Give what ssh-keygen -Y sign wrote."
        ) from error


@app.command("statement")
def statement(
    context: typer.Context,
    number: Notice,
    answer: Annotated[str, typer.Argument(metavar="ANSWER", help="mine or not-mine.")] = "mine",
) -> None:
    """The statement that an older key signs to answer, exactly; how it is signed stands on standard error."""
    said = choice(NoticeAnswer, answer.replace("-", "_"), "answer")
    with session(context).open() as office:
        text, purpose = services.people.answering.statement_for(office, number, said)
    write_exact(text)
    say(f"Sign it: ssh-keygen -Y sign -n {purpose} -f KEY, then: paracase staff {answer} {number} --signature FILE")


@app.command("vouch")
def vouch(context: typer.Context, number: Notice, json: Json = False) -> None:
    """A key is that person's, who has no older one left: an attorney says so, or two people. It stands in every proof."""
    with session(context).open() as office:
        tell(services.people.answering.vouch(office, number), as_json=json)
