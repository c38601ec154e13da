"""Texts to clients: written, previewed, put before an attorney, sent as exactly the bytes that were approved."""

from __future__ import annotations

import json as standard_json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseName, CaseOption, given_text
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, tell, write, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.clients import guard
from paracase.domain.clients.recipients import TextFile
from paracase.domain.errors import BadInput
from paracase.services.clients.writing import NewText

if TYPE_CHECKING:
    from paracase.domain.clients.guard import Marking
    from paracase.services.clients.texts_out import TextToClient
    from paracase.services.context import Office

app = commands("client")

Text = Annotated[int, typer.Argument(metavar="TEXT", help="The text's number, as “client held” lists it.")]
To = Annotated[list[str], typer.Option("--to", help="Whom it goes to: a person of the case; may be given again.")]
Cc = Annotated[list[str] | None, typer.Option("--cc", help="Who gets a copy; part of what is approved.")]
Kind = Annotated[str, typer.Option("--as", help="e_mail, letter (a PDF), or word (a letter as .docx).")]
Template = Annotated[str, typer.Option("--template", help="A template of the office; else free text.")]
Slot = Annotated[
    list[str] | None, typer.Option("--slot", help="SLOT=NUMBER of a verified date or a document, or an element's id.")
]
Subject = Annotated[str, typer.Option("--subject", help="Of free text.")]
Words = Annotated[str, typer.Option("--words", help="Free text; - reads standard input.")]
Attach = Annotated[list[int] | None, typer.Option("--attach", help="A document of the case that goes along.")]


def _new(
    office: Office, to: list[str], cc: list[str] | None, kind: str, template: str, slot: list[str] | None, subject: str,
    words: str, attach: list[int] | None,
) -> NewText:  # fmt: skip
    picks = []
    for one in slot or ():
        name, equals, pick = one.partition("=")
        if not equals:
            raise BadInput(f"“{one}” is not a slot and what is picked for it.", hint="--slot day=17")
        picks.append((name.strip(), pick.strip()))
    named = services.clients.persons.named_person
    return NewText(
        tuple(named(office, one).id for one in to), choice(TextFile, kind.replace("-", "_"), "kind"),
        tuple(named(office, one).id for one in cc or ()), subject, given_text(words), template, tuple(picks),
        tuple(attach or ()),
    )  # fmt: skip


def _slot(name: str, kind: str, pick: str, words: str, source: str) -> str:
    """A slot with what stands in it, and where that is from."""
    return f"{name} ({kind} {pick}): {words}{f', from {source}' if source else ''}"


def _mark(one: Marking) -> dict[str, Any]:
    return {"words": one.words, "category": one.category, "why": one.why, "may_stand": one.instead or None}


@app.command("preview")
def preview(
    context: typer.Context, case: CaseName, to: To, cc: Cc = None, kind: Kind = "e_mail", template: Template = "",
    slot: Slot = None, subject: Subject = "", words: Words = "", attach: Attach = None, json: Json = False,
) -> None:  # fmt: skip
    """What a text would say, to whom, and what the guard marks in it; nothing is kept."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        new = _new(office, to, cc, kind, template, slot, subject, words, attach)
        found = services.clients.writing.compose(office, case_id, new)
    whom = services.clients.whom.in_words(found.recipients)
    if json:
        write_json({"to": whom, "subject": found.subject, "words": found.words, "template": found.template_id,
                    "slots": [_slot(one.name, one.kind.value, one.pick, one.words, one.source) for one in found.slots],
                    "marks": [_mark(one) for one in found.marks],
                    "note": None if found.marks else guard.NOTHING_MARKED})  # fmt: skip
        return
    write(f"To: {whom}\nSubject: {found.subject}\n\n{found.words}")
    for one in found.slots:
        say(_slot(one.name, one.kind.value, one.pick, one.words, one.source))
    for line in guard.told(found.marks):
        say(f"! {line}" if found.marks else line)


@app.command("write")
def write_(
    context: typer.Context, case: CaseName, to: To, cc: Cc = None, kind: Kind = "e_mail", template: Template = "",
    slot: Slot = None, subject: Subject = "", words: Words = "", attach: Attach = None,
    hold: Annotated[bool, typer.Option("--hold", help="Keep free text without asking the attorney yet.")] = False,
    json: Json = False,
) -> None:  # fmt: skip
    """Write to a client: free text goes before the attorney; from a template with verified slots it may go at once."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        new = _new(office, to, cc, kind, template, slot, subject, words, attach)
        done = services.clients.writing.write(office, case_id, new)
        number = done.made("client_text")
        asked = None if hold or template else services.clients.writing.ask(office, number)
        row = services.clients.writing.text_row(office, number)
        marks = services.clients.writing.marks_of(office, row)
    if json:
        write_json({"text": number, "document": row.document_id, "sha256": row.sha256, "template": row.template,
                    "request": asked.made("request") if asked else None, "marks": [_mark(one) for one in marks],
                    "note": None if marks else guard.NOTHING_MARKED})  # fmt: skip
        return
    tell(done, as_json=False)
    if asked is not None:
        tell(asked, as_json=False)
    say(f"  text {number}, SHA-256 {row.sha256}")
    for line in guard.told(marks):
        say(f"! {line}" if marks else f"  {line}")


@app.command("submit")
def submit(context: typer.Context, number: Text, json: Json = False) -> None:
    """Put a text that is held before the attorney, in the queue where papers wait."""
    with session(context).open() as office:
        tell(services.clients.writing.ask(office, number), as_json=json)


@app.command("send")
def send(
    context: typer.Context,
    number: Text,
    out: Annotated[Path | None, typer.Option(help="Hand out the file into this folder.")] = None,
    proof: Annotated[int | None, typer.Option(help="Sent by other means: the document that proves it.")] = None,
    words: Annotated[str, typer.Option(help="By which means.")] = "",
    json: Json = False,
) -> None:
    """It goes out: exactly the approved bytes, or a template's with verified slots; nothing else does."""
    if (out is None) == (proof is None):
        raise BadInput("Say how it goes out.", hint="--out DIR, or --proof DOCUMENT where it went by other means.")
    with session(context).open() as office:
        if out is not None:
            path: Path | None = out / services.clients.texts_out.file_name(office, number)
            done = services.clients.texts_out.send(office, number, out)
        else:
            assert proof is not None
            done, path = services.clients.texts_out.sent_otherwise(office, number, proof, words), None
        row = services.clients.writing.text_row(office, number)
    if json:
        write_json({"text": number, "state": row.state.value, "file": str(path) if path else None, "sha256": row.sha256,
                    "ledger": done.ledger_seq})  # fmt: skip
        return
    tell(done, as_json=False)
    if path is not None:
        say(f"  {path}, SHA-256 {row.sha256}")


@app.command("held")
def held(context: typer.Context, case: CaseOption = None, json: Json = False, plain: Plain = False) -> None:
    """Texts that did not go out: what each waits for, and what the guard marks."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        found = services.clients.texts_out.held(office, case_id=case_id)
    rows = [
        (one.row.id, one.row.case_number, one.row.person, one.row.kind.value, one.row.subject, one.row.template,
         one.standing.value if one.standing else None, one.why, len(one.marks))
        for one in found
    ]  # fmt: skip
    columns = ("id", "case", "to", "kind", "subject", "template", "stands", "why", "marks")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No text is held.")


@app.command("text")
def text(context: typer.Context, number: Text, json: Json = False) -> None:
    """One text: its words, whom it goes to, its SHA-256, why it is held, and what may stand instead."""
    with session(context).open() as office:
        record = _record(services.clients.texts_out.shown(office, number))
        record["attempts"] = [
            f"{one.at} {one.server}: {one.state.words}{f' ({one.reply})' if one.reply else ''}"
            f"{f'; {one.settled_by}: {one.words}' if one.settled_by else ''}"
            for one in services.clients.posting.attempts(office, number)
        ]
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)


def _record(found: TextToClient) -> dict[str, Any]:
    row = found.row
    return {
        "id": row.id, "case": row.case_number, "kind": row.kind.value, "state": row.state.value,
        "stands": found.standing.value if found.standing else None, "why": found.why or None,
        "to": services.clients.whom.in_words(services.clients.writing.addressees(row)), "subject": row.subject,
        "words": row.words, "template": row.template,
        "slots": [_slot(one["slot"], one["kind"], one["pick"], one["words"], one.get("from", ""))
                  for one in standard_json.loads(row.slots)],
        "attachments": [f"{one['name']} {one['sha256']}" for one in standard_json.loads(row.attachments)],
        "document": row.document_id, "sha256": row.sha256, "message_id": row.message_id, "written_by": row.made_by,
        "written_at": row.made_at, "sent_by": row.out_by, "sent_at": row.out_at, "proof": row.proof_id,
        "communication": row.communication_id, "guard": guard.told(found.marks),
    }  # fmt: skip
