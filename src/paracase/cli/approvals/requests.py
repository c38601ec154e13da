"""The attorney's queue: what is asked, listed, shown, read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.approvals.number import Number
from paracase.cli.approvals.owed import write_owed
from paracase.cli.approvals.waiting import also_waits
from paracase.cli.files import write_files
from paracase.cli.given import CaseName, given_day, parts_of, purpose_of
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, said, say, write, write_json, write_record, write_rows
from paracase.cli.redlining import redline_record, write_redline
from paracase.cli.session import Json, Plain, session
from paracase.domain.approvals.figures import PageLook
from paracase.domain.approvals.requests import DECIDED, OPEN, RequestState
from paracase.domain.approvals.statements import Part
from paracase.domain.dates.shown import time_spent
from paracase.domain.office.levels import DECIDED_OWED
from paracase.domain.papers.differing import looked_for
from paracase.domain.roles import Right
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from paracase.services.approvals.reading import RequestDetail
    from paracase.services.approvals.signatures import ProofFiles
    from paracase.services.context import Office

app = commands("approvals")


@app.command("list")
def list_(
    context: typer.Context,
    decided: Annotated[bool, typer.Option("--decided", help="What was decided.")] = False,
    owed: Annotated[bool, typer.Option("--owed", help="What was decided and owes a signature.")] = False,
    everybody: Annotated[bool, typer.Option("--all", help="Every attorney's.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What waits for the attorney, by due date."""
    with session(context).open() as office:
        if owed:
            found = services.approvals.owing.owed(office, everybody=everybody or not office.can(Right.DECIDE))
            write_owed(found, chosen_form(as_json=json, plain=plain))
            return
        lines = services.approvals.queue.queue(office, everybody=everybody, states=DECIDED if decided else OPEN)
        also = also_waits(office)
    rows = [
        (
            line.row.id, line.row.due_on, line.row.case_number, line.row.title, f"v{line.row.version}", line.pages or None,
            line.figure.told,
            _state(line.row.state, changed=line.row.changed, owed=line.row.is_owed, unproven=line.unproven),
            line.level.words if line.level else "", line.to_be or None, line.row.attorney, "; ".join(line.flags),
        )
        for line in lines
    ]  # fmt: skip
    columns = ("id", "due", "case", "what", "version", "pages", "read", "state", "level", "to_be", "attorney", "flags")
    form = chosen_form(as_json=json, plain=plain)
    if rows and form is OutputForm.PLAIN and not plain:  # over SSH there is no terminal here, and a person reads it
        say("\t".join(columns))
    nothing = "Nothing was decided." if decided else "No paper waits to be decided." if also else "Nothing waits."
    write_rows(form, columns, rows, empty=nothing)
    if also and not json:
        say("Also waiting:")
        for words, see in also:
            say(f"  {words}{f': paracase {see}' if see else ''}")


def _changed(office: Office, found: RequestDetail) -> list[dict[str, object]]:
    """What changed in each paper since the version decided before: never a bare count."""
    told = []
    for item in found.items:
        redline = services.approvals.reading.changes_since(office, item)
        if redline is not None and item.before_version is not None:
            before = services.papers.versions.version(office, item.before_version).no
            told.append({"document": item.item.document_id, "since_version": before} | redline_record(redline))
    return told


def _state(state: RequestState, *, changed: bool, owed: bool, unproven: str) -> str:
    """Where a request stands; what the ledger does not bear out is not called decided."""
    if unproven:
        return f"NOT PROVEN: the ledger does not bear out “{state.words}” ({unproven})"
    words = f"{state.words}: {DECIDED_OWED}" if owed else state.words
    if changed:
        is_void = state is RequestState.APPROVED
        words += "; approved version is not the file in the folder" if is_void else "; file changed since"
    return words


@app.command("ask")
def ask(
    context: typer.Context,
    case: CaseName,
    documents: Annotated[list[str], typer.Argument(metavar="DOCUMENT[=part]…", help="The first leads.")],
    purpose: Annotated[str, typer.Option(help="file, serve or send.")] = "file",
    attorney: Annotated[str | None, typer.Option(help="Who decides; else the case's lead.")] = None,
    due: Annotated[str | None, typer.Option(help="By when.")] = None,
    note: Annotated[str, typer.Option(help="A word to the attorney.")] = "",
    json: Json = False,
) -> None:
    """Put papers into the attorney's queue, exactly as they are now. One request may be a set."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        first, *rest = documents
        lead = services.papers.versions.document_at(office, first.removesuffix("=lead"), case_id=case_id)
        new = services.approvals.requests.NewRequest(
            ((lead, Part.LEAD), *parts_of(rest)),
            purpose_of(purpose),
            services.people.people.person_named(office, attorney).id if attorney else None,
            given_day(office, due),
            note,
        )
        done = services.approvals.requests.ask(office, case_id, new)
    if json:
        write_json({"request": done.made("request"), "summary": done.summary})
        return
    write(said(f"{done.summary}."))
    write(f"  request {done.made('request')}")


def _decided(office: Office, found: RequestDetail) -> list[str]:
    """Each decision with its level and what that proves, how one knows who gave it, and whose the key is said to be."""
    lines = []
    for one in found.approvals:
        level = services.approvals.levels.level_kept(office, one)
        owed = f"  ({DECIDED_OWED})" if one.is_owed else ""
        line = f"{office.when(one.at)}  {one.decision}  {one.staff}  {level.words}: {level.proves}{owed}  {one.proof}"
        with_key = services.approvals.signatures.signed_with(office, one.signature_id)
        lines.append(f"{line}  {with_key}" if with_key else line)
    return lines


def _write_proof(folder: Path, files: ProofFiles, went_out: list[str]) -> None:
    """What an outsider checks; beside it what went out: that the office recorded, the attorney did not sign it."""
    parts = {"statement": files.statement, "statement.sig": files.signature, "allowed_signers": files.allowed_signers}
    if went_out:
        parts["went_out"] = "".join(f"{visible(text)}\n" for text in went_out)
    write_files(folder, parts)
    write(files.command)
    say(f"  in {folder}; needs nothing but OpenSSH 9.1 or newer")


def _record(office: Office, found: RequestDetail, *, as_json: bool) -> dict[str, Any]:
    """A request whole, a fact a field."""
    changed = _changed(office, found)
    stamped = [
        copy for item in found.items for copy in services.approvals.releasing.filed_copies(office, item.item.version_id)
    ]
    row = found.row
    exam = found.found
    sought = list(dict.fromkeys(what for d in found.items for what in looked_for(d.facts.format)))
    return {
        "request": row.id,
        "what": row.title,
        "case": f"{row.case_number} {row.caption}",
        "state": _state(row.state, changed=row.changed, owed=row.is_owed, unproven=found.unproven),
        "purpose": row.purpose,
        "attorney": row.attorney,
        "asked": f"{office.when(row.asked_at)} {row.asked_who}",
        "due": row.due_on,
        "note": row.note,
        "prepared_by": found.prepared_by,
        "examined_by": f"{exam.who}, {time_spent(exam.seconds)}{exam.not_by_another and f' ({exam.not_by_another})'}"
        if exam
        else None,
        "faults": [f"{label}: {words}" for label, words in exam.faults] if exam else [],
        "examiner_note": exam.note if exam else None,
        "papers": [
            f"{d.item.document_id} v{d.item.version}  {d.item.part}  {d.item.name}  {d.item.size:,} bytes  {d.item.sha256}"
            for d in found.items
        ],
        "read": found.figure.record if as_json else found.figure.told,
        "changed": changed if as_json else [str(one["said"]) for one in changed],
        "flags": list(found.flags),
        "looked_for": sought if as_json else ", ".join(sought),
        "standing": found.standing,
        "went_out": services.approvals.filed.told(office, row.id),
        "filed_copies": stamped,
        "decided": _decided(office, found),
        "notes": [r.told for r in found.remarks if r.kind == "note"],
    }


@app.command("show")
def show(
    context: typer.Context,
    number: Number,
    proof: Annotated[
        Path | None,
        typer.Option("--proof", metavar="DIR", help="Write statement, signature and allowed signers there."),
    ] = None,
    json: Json = False,
) -> None:
    """A request whole: bytes, flags, who prepared and examined it, what was decided. With --proof, for outsiders."""
    with session(context).open() as office:
        found = services.approvals.reading.detail(office, number)
        if proof is not None:
            files = services.approvals.signatures.proof(office, number)
            _write_proof(proof, files, services.approvals.filed.told(office, number))
            return
        record = _record(office, found, as_json=json)
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)


@app.command("read")
def read(
    context: typer.Context,
    number: Number,
    changes: Annotated[bool, typer.Option("--changes", help="Only what changed since it was decided last.")] = False,
    page: Annotated[int | None, typer.Option(min=1, help="Only this page.")] = None,
) -> None:
    """The text of the version that is asked about, by page. It counts as sent: nobody knows what was seen of it."""
    with session(context).open() as office:
        found = services.approvals.reading.detail(office, number)
        for item in found.items:
            write(f"— {item.item.name}, v{item.item.version} —")
            redline = services.approvals.reading.changes_since(office, item) if changes else None
            if redline is not None:
                write_redline(redline)
                continue
            shown = [n for n in range(1, len(item.text.pages) + 1) if page in {None, n}]
            for n in shown:
                ocr = ", by OCR: words may be wrong" if n in item.by_ocr.pages else ""
                write(f"— page {n} of {item.pages}{ocr} —" if item.has_pages else f"— no pages of its own{ocr} —")
                write(item.text.pages[n - 1])
            services.approvals.reading.note_reading(
                office, item.item.version_id, {n: PageLook(sent=item.words.get(n, 0)) for n in shown}
            )
