"""Approvals: the attorney's queue, what is decided, signed and proved."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase.cli.document import tell
from paracase.cli.output import Form, chosen_form, say, write, write_exact, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.domain.approvals.requests import RequestState
    from paracase.domain.approvals.statements import Part, Purpose
    from paracase.services.approvals.deciding import Decided

app = typer.Typer(help="Approvals: the attorney's queue.", no_args_is_help=True, rich_markup_mode=None)
queue = typer.Typer(help="An attorney's queue in absence.", no_args_is_help=True, rich_markup_mode=None)

Number = Annotated[int, typer.Argument(metavar="ID", help="The request's number, as listed.")]
About = Annotated[list[str], typer.Argument(metavar="ID…|owed", help="Requests by number, or all that is owed.")]
Initials = Annotated[str, typer.Option(help="Your initials: you approve exactly these bytes.")]


def purpose_of(text: str) -> Purpose:
    """What is to be done with it."""
    from paracase.cli.choices import choice
    from paracase.domain.approvals.statements import Purpose

    return choice(Purpose, text, "purpose")


def parts_of(texts: list[str]) -> Iterator[tuple[int, Part]]:
    """``DOCUMENT=exhibit`` as document and part."""
    from paracase.domain.approvals.statements import Part
    from paracase.domain.errors import BadInput

    for text in texts:
        number, _, part = text.partition("=")
        if not number.strip().isdigit() or (part.strip() or "exhibit") not in set(Part):
            raise BadInput(f"“{text}” is not a document and its part.", hint="Known are " + ", ".join(Part) + ".")
        yield int(number), Part(part.strip() or "exhibit")


@app.command("list")
def list_(
    context: typer.Context,
    decided: Annotated[bool, typer.Option("--decided", help="What was decided.")] = False,
    everybody: Annotated[bool, typer.Option("--all", help="Every attorney's.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What waits for the attorney, by due date."""
    from paracase.domain.approvals.requests import DECIDED, OPEN
    from paracase.services.approvals.queue import also_waiting
    from paracase.services.approvals.queue import queue as waiting

    with session(context).open() as office:
        lines = waiting(office, everybody=everybody, states=DECIDED if decided else OPEN)
        also = also_waiting(office)
    rows = [
        (
            line.row.id, line.row.due_on, line.row.case_number, line.row.title, f"v{line.row.version}", line.pages,
            f"{line.opened} of {line.pages}", _state(line.row.state, changed=line.row.changed, owed=line.row.is_owed),
            line.row.attorney, "; ".join(line.flags),
        )
        for line in lines
    ]  # fmt: skip
    columns = ("id", "due", "case", "what", "version", "pages", "opened", "state", "attorney", "flags")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing waits.")
    counts = {
        "signatures owed": also.unsigned, "to ratify": also.to_ratify, "to acknowledge": also.to_acknowledge,
        "elements to review": also.elements, "questions": also.questions,
    }  # fmt: skip
    told = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    if told and not json:
        say(f"Also waiting: {told}")


def given_text(text: str) -> str:
    """A text as given; ``-`` is what comes on standard input."""
    return sys.stdin.buffer.read(40_000).decode("utf-8", "replace").strip() if text == "-" else text


def _state(state: RequestState, *, changed: bool, owed: bool) -> str:
    from paracase.domain.approvals.requests import RequestState as Known

    words = state.words
    if owed:
        words += ", signature owed"
    if changed:
        is_void = state is Known.APPROVED
        words += "; approved version is not the file in the folder" if is_void else "; file changed since"
    return words


@app.command("ask")
def ask(
    context: typer.Context,
    case: Annotated[str, typer.Argument(metavar="CASE", help="Number, docket number, or words of the caption.")],
    documents: Annotated[list[str], typer.Argument(metavar="DOCUMENT[=part]…", help="The first leads.")],
    purpose: Annotated[str, typer.Option(help="file, serve or send.")] = "file",
    attorney: Annotated[str | None, typer.Option(help="Who decides; else the case's lead.")] = None,
    due: Annotated[str | None, typer.Option(help="By when.")] = None,
    note: Annotated[str, typer.Option(help="A word to the attorney.")] = "",
    json: Json = False,
) -> None:
    """Put papers into the attorney's queue, exactly as they are now. One request may be a set."""
    from paracase.domain.approvals.statements import Part
    from paracase.domain.cases.tasks import parse_due
    from paracase.services.approvals.requests import NewRequest
    from paracase.services.approvals.requests import ask as put
    from paracase.services.cases.cases import named_case
    from paracase.services.papers.versions import document_at
    from paracase.services.people.people import person_named

    with session(context).open() as office:
        case_id = named_case(office, case).id
        first, *rest = documents
        lead = document_at(office, first.removesuffix("=lead"), case_id=case_id)
        new = NewRequest(
            ((lead, Part.LEAD), *parts_of(rest)),
            purpose_of(purpose),
            person_named(office, attorney).id if attorney else None,
            parse_due(due, today=office.today)[0] if due else None,
            note,
        )
        request_id, done = put(office, case_id, new)
    if json:
        write_json({"request": request_id, "summary": done.summary})
        return
    write(f"{done.summary}.")
    write(f"  request {request_id}")


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
    from paracase.services.approvals import signatures
    from paracase.services.approvals.reading import detail
    from paracase.services.approvals.releasing import filed_copies

    with session(context).open() as office:
        found = detail(office, number)
        files = signatures.proof(office, number) if proof is not None else None
        stamped = [copy for item in found.items for copy in filed_copies(office, item.item.version_id)]
    if files is not None and proof is not None:
        from paracase.cli.files import write_files

        write_files(
            proof,
            {"statement": files.statement, "statement.sig": files.signature, "allowed_signers": files.allowed_signers},
        )
        write(files.command)
        say(f"  in {proof}; needs nothing but OpenSSH 9.1 or newer")
        return
    row = found.row
    exam = found.found
    record: dict[str, Any] = {
        "request": row.id,
        "what": row.title,
        "case": f"{row.case_number} {row.caption}",
        "state": _state(row.state, changed=row.changed, owed=row.is_owed),
        "purpose": row.purpose,
        "attorney": row.attorney,
        "asked": f"{row.asked_at[:16]} {row.asked_by}",
        "due": row.due_on,
        "note": row.note,
        "prepared_by": found.prepared_by,
        "examined_by": f"{exam.examiner}{', own work' if exam.is_own else ''}, {exam.seconds // 60} min"
        if exam
        else None,
        "faults": [f"{label}: {words}" for label, words in exam.faults] if exam else [],
        "examiner_note": exam.note if exam else None,
        "papers": [
            f"{d.item.document_id} v{d.item.version}  {d.item.part}  {d.item.name}  {d.item.size:,} bytes  {d.item.sha256}"
            for d in found.items
        ],
        "opened": f"{found.opened} of {found.pages} pages, {found.seconds} seconds",
        "flags": list(found.flags),
        "standing": found.standing,
        "filed_copies": stamped,
        "decided": [
            f"{a.at[:16]}  {a.decision}  {a.staff}  {a.level}{' (signature owed)' if a.is_owed else ''}  {a.proof}"
            for a in found.approvals
        ],
        "notes": [f"{f'p. {r.page}: ' if r.page else ''}{r.words}" for r in found.remarks if r.kind == "note"],
    }
    write_record(Form.JSON if json else Form.PLAIN, record)


@app.command("read")
def read(
    context: typer.Context,
    number: Number,
    changes: Annotated[bool, typer.Option("--changes", help="Only what changed since it was decided last.")] = False,
    page: Annotated[int | None, typer.Option(min=1, help="Only this page.")] = None,
) -> None:
    """The text of the version that is asked about, by page. What is written counts as opened."""
    from paracase.cli.redlining import write_redline
    from paracase.services.approvals.reading import changes_since, detail, note_reading

    with session(context).open() as office:
        found = detail(office, number)
        for item in found.items:
            write(f"— {item.item.name}, v{item.item.version} —")
            redline = changes_since(office, item) if changes else None
            if redline is not None:
                write_redline(redline)
                continue
            shown = [n for n in range(1, len(item.text.pages) + 1) if page in {None, n}]
            for n in shown:
                write(f"— page {n} of {item.pages} —")
                write(item.text.pages[n - 1])
            note_reading(office, item.item.version_id, dict.fromkeys(shown, 0))


def _told(decided: Decided, *, as_json: bool) -> None:
    if as_json:
        write_json({"approvals": list(decided.approval_ids), "summary": decided.summary, "level": decided.level,
                    "owed": decided.is_owed, "entries": decided.seq, "head": decided.head})  # fmt: skip
        return
    write(f"{decided.summary}.")
    write(f"  {decided.seq} entries, head {decided.head}")


@app.command("approve")
def approve(
    context: typer.Context,
    number: Number,
    initials: Initials,
    comment: Annotated[str, typer.Option(help="A word.")] = "",
    read_as: Annotated[str, typer.Option("--read-as", help="screen, PDF or paper: how you read it.")] = "screen",
    agent: Annotated[bool, typer.Option("--agent", help="Sign with the key in a forwarded agent.")] = False,
    json: Json = False,
) -> None:
    """Approve exactly these bytes. Cannot be taken back."""
    from paracase.domain.approvals.statements import Decision
    from paracase.services.approvals.deciding import decide
    from paracase.services.approvals.said import Said

    with session(context).open() as office:
        sign = None
        if agent:
            from paracase.services.people.agent import signer

            sign = signer(office)
        said = Said(Decision.APPROVED, initials, comment, read_as=read_as)
        _told(decide(office, number, said, sign=sign), as_json=json)


Comments = Annotated[
    list[str] | None, typer.Option("--page", help="PAGE:words, a comment to a page; may be given several times.")
]


def _by_page(texts: list[str] | None) -> tuple[tuple[int | None, str], ...]:
    from paracase.domain.errors import BadInput

    found = []
    for text in texts or []:
        page, _, words = text.partition(":")
        if not page.strip().isdigit() or not words.strip():
            raise BadInput(f"“{text}” is not a comment to a page.", hint="Write it as 4:This relies on Smalls.")
        found.append((int(page), words.strip()))
    return tuple(found)


@app.command("changes")
def changes(
    context: typer.Context,
    number: Number,
    initials: Initials,
    comment: Annotated[str, typer.Option(help="The changes, to the whole; - reads standard input.")] = "",
    pages: Comments = None,
    final: Annotated[bool, typer.Option("--final", help="The changed version need not come back.")] = False,
    json: Json = False,
) -> None:
    """Approve with changes: they become a task, and the changed version comes back unless you say otherwise."""
    from paracase.domain.approvals.statements import Decision
    from paracase.services.approvals.deciding import decide
    from paracase.services.approvals.said import Said

    with session(context).open() as office:
        said = Said(Decision.CHANGES, initials, given_text(comment), _by_page(pages), comes_back=not final)
        _told(decide(office, number, said), as_json=json)


@app.command("return")
def return_(
    context: typer.Context,
    number: Number,
    initials: Initials,
    comment: Annotated[str, typer.Option(help="What is to be done, to the whole; - reads standard input.")] = "",
    pages: Comments = None,
    to_paralegal: Annotated[bool, typer.Option("--to-paralegal", help="Back to who asked, not to who did it.")] = False,
    json: Json = False,
) -> None:
    """Send back with comments: the assignee sees them as a list to tick off."""
    from paracase.domain.approvals.statements import Decision
    from paracase.services.approvals.deciding import decide
    from paracase.services.approvals.said import Said

    with session(context).open() as office:
        said = Said(Decision.RETURNED, initials, given_text(comment), _by_page(pages), to_assignee=not to_paralegal)
        _told(decide(office, number, said), as_json=json)


@app.command("statement")
def statement(context: typer.Context, about: About) -> None:
    """The statement to sign, exactly: pipe it through ssh-keygen -Y sign, then into “approvals submit”."""
    from paracase.services.approvals.signing import give_out

    with session(context).open() as office:
        text = give_out(office, " ".join(about))
    write_exact(text)


@app.command("submit")
def submit(context: typer.Context, about: About, json: Json = False) -> None:
    """Take a signature (on standard input) over a statement that was given out; the approval is recorded and signed."""
    from paracase.domain.approvals.sshsig import MAX_ARMORED
    from paracase.services.approvals.signing import submit as take

    armored = sys.stdin.buffer.read(MAX_ARMORED + 1).decode("ascii", "replace")
    with session(context).open() as office:
        _told(take(office, " ".join(about), armored), as_json=json)


@app.command("withdraw")
def withdraw(context: typer.Context, number: Number, json: Json = False) -> None:
    """Take a request back before it is decided."""
    from paracase.services.approvals.requests import withdraw as take_back

    with session(context).open() as office:
        tell(take_back(office, number), as_json=json)


@app.command("phone")
def phone(
    context: typer.Context,
    number: Number,
    words: Annotated[str, typer.Option(help="What the attorney said.")],
    when: Annotated[str, typer.Option(help="When: “today 16:40”.")],
    json: Json = False,
) -> None:
    """Record the attorney's authority by phone for exactly these bytes. Unapproved until the attorney ratifies it."""
    from paracase.services.approvals.releasing import record_phone

    with session(context).open() as office:
        tell(record_phone(office, number, when=when, words=words), as_json=json)


@app.command("acknowledge")
def acknowledge(context: typer.Context, number: Number, json: Json = False) -> None:
    """I have seen what was filed after I approved with changes (its redline is shown first)."""
    from paracase.cli.redlining import write_redline
    from paracase.services.approvals.releasing import acknowledge as see
    from paracase.services.approvals.releasing import as_filed

    with session(context).open() as office:
        found = as_filed(office, number)
        if found is not None and not json:
            write_redline(found)
        tell(see(office, number), as_json=json)


@app.command("reassign")
def reassign(
    context: typer.Context,
    number: Number,
    to: Annotated[str, typer.Argument(help="Another attorney who is counsel in the case.")],
    reason: Annotated[str, typer.Option(help="Why.")],
    json: Json = False,
) -> None:
    """A managing attorney gives an absent attorney's request to another."""
    from paracase.services.approvals.lending import hand_to
    from paracase.services.people.people import person_named

    with session(context).open() as office:
        tell(hand_to(office, number, person_named(office, to), reason=reason), as_json=json)


@queue.command("lend")
def lend(
    context: typer.Context,
    to: Annotated[str, typer.Argument(help="Another attorney.")],
    until: Annotated[str, typer.Option(help="The last day: 2026-12-04, or Friday.")],
    json: Json = False,
) -> None:
    """Another attorney decides what waits for me, until a day."""
    from paracase.domain.cases.tasks import parse_due
    from paracase.domain.errors import BadInput
    from paracase.services.approvals.lending import lend as give
    from paracase.services.people.people import person_named

    with session(context).open() as office:
        last, _ = parse_due(until, today=office.today)
        if last is None:
            raise BadInput("A lent queue has a last day.", hint="Give it with --until.")
        tell(give(office, person_named(office, to), until=last), as_json=json)


@queue.command("back")
def back(context: typer.Context, json: Json = False) -> None:
    """I decide again."""
    from paracase.services.approvals.lending import take_back_queue

    with session(context).open() as office:
        tell(take_back_queue(office), as_json=json)
