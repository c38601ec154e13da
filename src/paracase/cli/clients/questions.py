"""Questions that an attorney answers: listed, asked, answered, sent back, told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.clients.client import AtOption, CapacityOption, KindOption, OnOption, TimeOption, WhoOption, hour
from paracase.cli.given import CaseOption, given_signature, given_text, past_day
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, tell, write_exact, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.clients.communications import CommunicationKind, kind_of, minutes_of
from paracase.domain.clients.questions import STILL_OPEN, QuestionState, answer_id, answer_number
from paracase.domain.office.levels import DECIDED_OWED
from paracase.services.clients.relaying import Telling

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.office.levels import ApprovalLevel
    from paracase.services.clients.questions import QuestionDetail
    from paracase.services.context import Office
    from paracase.services.done import Done

app = commands("client")

Question = Annotated[int, typer.Argument(metavar="QUESTION", help="The question's number, as listed.")]


@app.command("questions")
def questions(
    context: typer.Context,
    case: CaseOption = None,
    every: Annotated[bool, typer.Option("--all", help="Also those told and withdrawn.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Questions of clients that an attorney answers, by the day an answer is owed."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        states = tuple(QuestionState) if every else STILL_OPEN
        found = services.clients.questions.listed(office, case_id=case_id, states=states)
        late = {row.id for row in found if services.clients.questions.is_overdue(row, office.today)}
        owed = services.clients.answers_owed.owed_questions(office)
    rows = [
        (row.id, row.state.value, row.due_on, "overdue" if row.id in late else None, row.case_number, row.who,
         row.attorney, answer_id(row.answer_id) if row.answer_id else None,
         "owed" if row.id in owed else None, row.words)
        for row in found
    ]  # fmt: skip
    columns = ("id", "state", "due", "late", "case", "who", "attorney", "answer", "signature", "words")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No question is open.")


@app.command("question")
def question(context: typer.Context, number: Question, json: Json = False) -> None:
    """One question, and every answer with its SHA-256."""
    with session(context).open() as office:
        found = services.clients.questions.detail(office, number)
        level_of, db = services.clients.answer_proof.level_of_answer, office.store.read
        levels = {one.id: level_of(db, one) for one in found.answers}
        owed = number in services.clients.answers_owed.owed_questions(office)
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, _record(found, levels, owed=owed))


def _record(found: QuestionDetail, levels: Mapping[int, ApprovalLevel | None], *, owed: bool) -> dict[str, Any]:
    row = found.row
    answers: list[Any] = [
        {"id": answer_id(one.id), "version": one.version, "words": one.words, "sha256": one.sha256, "by": one.staff,
         "at": one.at, "proof": one.proof, "key": one.fingerprint, "ledger": one.ledger_seq,
         "level": level.words if (level := levels[one.id]) is not None else "not proved"}
        for one in found.answers
    ]  # fmt: skip
    return {
        "id": row.id, "state": row.state.value, "case": row.case_number, "words": row.words, "who": row.who,
        "communication": row.communication_id, "category": row.category or None, "cue": row.cue or None,
        "attorney": row.attorney, "asked_by": row.asked_by, "asked_at": row.asked_at, "due": row.due_on,
        "sent_back": row.back_why or None, "told_in": row.relay_id,
        "signature": "owed" if owed else None, "answers": answers,
    }  # fmt: skip


@app.command("ask")
def ask(
    context: typer.Context,
    number: Annotated[int | None, typer.Argument(metavar="QUESTION", help="A question that was tagged.")] = None,
    about: Annotated[int | None, typer.Option(help="Or a communication: what is asked in it.")] = None,
    words: Annotated[str, typer.Option(help="The question, where it is to be put otherwise.")] = "",
    attorney: Annotated[str | None, typer.Option(help="Whom; else the lead of the case.")] = None,
    json: Json = False,
) -> None:
    """Put a question before the attorney: from now on an answer is owed (policy answer.days)."""
    with session(context).open() as office:
        asked = services.cases.tasks.assignee(office, attorney).id if attorney else None
        if about is not None:
            tell(services.clients.questions.ask_about(office, about, words, attorney_id=asked), as_json=json)
        elif number is not None:
            tell(services.clients.questions.ask(office, number, attorney_id=asked), as_json=json)
        else:
            raise typer.BadParameter("Name a question, or a communication with --about.")


@app.command("answer")
def answer(
    context: typer.Context,
    number: Question,
    words: Annotated[str, typer.Argument(help="The answer, exactly as it is told; - reads standard input.")],
    initials: Annotated[str, typer.Option(help="Yours, as for an approval.")],
    agent: Annotated[bool, typer.Option("--agent", help="Sign with the key in a forwarded agent.")] = False,
    json: Json = False,
) -> None:
    """Answer a client's question: an attorney does. Exactly these words are told, under their id."""
    with session(context).open() as office:
        sign = services.people.agent.signer(office) if agent else None
        done = services.clients.answering.answer(office, number, given_text(words), initials=initials, sign=sign)
        _tell_answer(office, number, done, as_json=json)


@app.command("answer-statement")
def answer_statement(context: typer.Context, number: Question) -> None:
    """The statement about your answer to sign, exactly: pipe it through ssh-keygen -Y sign, then into “answer-submit”."""
    with session(context).open() as office:
        text = services.clients.answering.give_out(office, number)
    write_exact(text)


@app.command("answer-submit")
def answer_submit(context: typer.Context, number: Question, json: Json = False) -> None:
    """Take a signature (on standard input, or pasted) over your answer's statement: it is signed, and may be told."""
    with session(context).open() as office:
        done = services.clients.answering.submit(office, number, given_signature())
        _tell_answer(office, number, done, as_json=json)


def _tell_answer(office: Office, number: int, done: Done, *, as_json: bool) -> None:
    """What was recorded: the id, the digest, and that a signature is owed where it is."""
    made = services.clients.answering.answered(office, number)
    owed = made is not None and services.clients.answer_proof.is_owed(office, made)
    if as_json and made is not None:
        write_json({"answer": answer_id(made.id), "sha256": made.sha256, "ledger": made.ledger_seq, "owed": owed})
        return
    tell(done, as_json=as_json)
    if made is not None:
        say(f"  {answer_id(made.id)}  sha256 {made.sha256}")
    if owed:
        say(f"  {DECIDED_OWED}: client answer-statement {number} (docs/communications.md)")


@app.command("send-back")
def send_back(
    context: typer.Context,
    number: Question,
    reason: Annotated[str, typer.Option(help="Why: no legal question; call me. - reads standard input.")],
    json: Json = False,
) -> None:
    """Do not answer it: an attorney sends it back, with the reason."""
    with session(context).open() as office:
        tell(services.clients.answering.send_back(office, number, given_text(reason)), as_json=json)


@app.command("take-over")
def take_over(context: typer.Context, number: Question, json: Json = False) -> None:
    """Take over what was asked of an attorney who left, or whose queue is yours: attorneys. The day it is owed stays."""
    with session(context).open() as office:
        tell(services.clients.answering.take_over(office, number), as_json=json)


@app.command("relay")
def relay(
    context: typer.Context,
    answer: Annotated[str, typer.Argument(help="The id of the approved text: A-0417.")],
    kind: KindOption = None,
    who: WhoOption = None,
    words: Annotated[str | None, typer.Option(help="What was told, to be compared; else the approved text.")] = None,
    capacity: CapacityOption = None,
    took: TimeOption = None,
    on: OnOption = None,
    at: AtOption = None,
    json: Json = False,
) -> None:
    """Say that an answer was told, word for word. Other words than the approved are held (exit code 4)."""
    with session(context).open() as office:
        telling = Telling(
            kind_of(kind) if kind else CommunicationKind.CALL, given_text(words) if words is not None else None,
            who or "", past_day(office, on), hour(at), minutes_of(took or ""), capacity or "",
        )  # fmt: skip
        done = services.clients.relaying.relay(office, answer_number(answer), telling)
        row = services.clients.communications.entry(office, done.made("communication"))
    if json:
        write_json({"communication": row.id, "state": row.state.value, "held_why": row.held_why or None})
    else:
        tell(done, as_json=False)
    if row.held_why:
        raise typer.Exit(4)


@app.command("withdraw")
def withdraw(context: typer.Context, number: Question, json: Json = False) -> None:
    """A question needs no attorney any more."""
    with session(context).open() as office:
        tell(services.clients.questions.withdraw(office, number), as_json=json)


@app.command("no-contact")
def no_contact(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Open cases whose client no attorney has spoken with for more than 45 days."""
    with session(context).open() as office:
        found = services.clients.listed.no_contact(office)
    rows = [(one.number, one.caption, one.days, "recorded" if one.is_known else "none recorded") for one in found]
    columns = ("case", "caption", "days", "last_contact")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="None.")
