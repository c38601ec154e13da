"""Clients' questions in the attorney's queue: a answers in exactly the words that are told, b sends it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.approvals.statements import digest_groups
from paracase.domain.clients.questions import QuestionMove, answer_id, answer_words, digest_of_words
from paracase.domain.office.levels import DECIDED_OWED
from paracase.domain.visible import counted, visible
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.paragraphs import Paragraphs
from paracase.tui.dialogs.questions import Ask
from paracase.tui.display import cell, list_day, piece, whole_day, whole_moment
from paracase.tui.screens.approvals.dialogs import ApproveDialog
from paracase.tui.screens.approvals.signing import at_hand, signer_of
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.services.clients.answering import QuestionToAnswer
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line
    from paracase.tui.screens.approvals.signing import AtHand

MOVES = {
    "decide('approve')": QuestionMove.ANSWER,
    "decide('back')": QuestionMove.SEND_BACK,
    "decide('changes')": QuestionMove.TAKE_OVER,
}
"""What the keys of a decision do about a question."""
_BEFORE = 5
"""Answers of the case before that are shown."""


def question_blocks(waiting: Sequence[QuestionToAnswer], *, wide: bool, today: date) -> list[Block]:
    """A heading and a row for each."""
    if not waiting:
        return []
    blocks: list[Block] = []
    for title, rows in (
        ("QUESTIONS OF CLIENTS", [one for one in waiting if not one.is_of_the_office]),
        ("HELD: MAY THE CLIENT BE TOLD", [one for one in waiting if one.is_of_the_office]),
    ):
        if rows:
            blocks += [heading([])] if wide else []
            blocks += [heading([(" ", "text"), (title, "strong bold")]), *(_row(one, today) for one in rows)]
    return blocks


def _row(one: QuestionToAnswer, today: date) -> Block:
    row = one.row

    def paint(_at: int, width: int, chosen: bool) -> Line:
        note, ink = ("overdue", "alarm") if one.is_overdue else (list_day(row.due_on, today), "muted")
        if one.owed is not None:
            note, ink = "signature owed", "warn"
        room = max(8, width - 16 - len(note))
        return [
            ("? ", "warn"), cell(row.caption or "no case", 10, "muted", how="caption"), ("  ", "text"),
            cell(f"“{' '.join(row.words.split())}”", room, "strong bold" if chosen else "text"), ("  ", "text"), (note, ink),
        ]  # fmt: skip

    return Block(("question", row.id), 1, paint)


def question_lines(one: QuestionToAnswer, width: int) -> list[Line]:
    """What was asked, by whom and when, what else was said; what was answered in the case before."""
    row, entry = one.row, one.entry
    told: list[tuple[str, str]] = [(f"“{row.words}”", "strong bold")]
    told.append((f"{row.caption or 'of no case'}{f', {row.case_number}' if row.case_number else ''}", "muted"))
    if entry is not None:
        told.append((f"{entry.kind.words} with {entry.who}, {entry.standing.words}, {whole_day(entry.on_day)}; "
                     f"{entry.staff} spoke as {entry.capacity}", "text"))  # fmt: skip
        for label, words in (("Said", entry.said), ("Promised", entry.promised)):
            if words:
                told.append((f"{label}: {words}", "text"))
        if entry.held_why:
            told.append((f"! Held: {entry.held_why}", "warn"))
    if row.asked_by and row.asked_at:
        told.append((f"Asked by {row.asked_by}, {whole_moment(row.asked_at)}", "text"))
    if one.has_left:
        told.append((f"Asked of {row.attorney}, who left since: it waits for every attorney.", "warn"))
    told += _owed(one)
    if one.before:
        told += [("", "text"), ("Answered in this case before", "strong bold")]
        told += [(f"{answer_id(was.id)}, {whole_moment(was.at)}: {was.words}", "muted") for was in one.before[:_BEFORE]]
    lines: list[Line] = []
    for text, ink in told:
        shown = visible(text, lines=True)
        lines += [[piece(shown[start:end], ink)] for start, end in wrapped(shown, max(20, width - 4))] or [[]]
    if one.owed is not None:
        return [*lines, [], [("a", "accent key"), (" signs it with the key at hand, or answers it otherwise", "muted")]]
    return [
        *lines, [],
        [("a", "accent key"), (" answers it; exactly your words are told", "muted")],
        [("b", "accent key"), (" sends it back: no legal question, call me", "muted")],
        *([[("w", "accent key"), (" takes it over: it waits for you alone, owed by the same day", "muted")]]
          if one.has_left else []),
    ]  # fmt: skip


def _owed(one: QuestionToAnswer) -> list[tuple[str, str]]:
    """By when an answer is owed; or the answer that waits for its signature, and how that is given."""
    answer = one.owed
    if answer is None:
        late = ": overdue" if one.is_overdue else ""
        return [(f"An answer is owed by {whole_day(one.row.due_on)}{late}", "alarm" if late else "text")]
    return [
        (f"! {answer_id(answer.id)} by {answer.staff}, {whole_moment(answer.at)}: {DECIDED_OWED}. It is told to nobody "
         f"until then: ssh office answer-statement {one.row.id}", "warn"),
        (f"“{answer.words}”", "text"),
        (f"SHA-256 {' '.join(digest_groups(answer.sha256))}", "muted"),
    ]  # fmt: skip


async def decide(desk: Desk, one: QuestionToAnswer, action: str) -> bool:
    """Answer it, or send it back with a reason; returns whether that was done."""
    office, number = desk.office, one.row.id
    if MOVES[action] is QuestionMove.ANSWER:
        return await _answer(desk, one)
    if MOVES[action] is QuestionMove.TAKE_OVER:
        take_over = services.clients.answering.take_over
        return await desk.carry_out(lambda: take_over(office, number), safe="It waits as before.") is not None
    reason = await desk.ask_person(
        Ask("Send the question back", placeholder="no legal question; call me. Empty: not yet", verb="send back",
            allow_empty=True)
    )  # fmt: skip
    if not reason:
        return False
    send_back = services.clients.answering.send_back
    done = await desk.carry_out(lambda: send_back(office, number, reason), safe="It waits as before.")
    return done is not None


async def _answer(desk: Desk, one: QuestionToAnswer) -> bool:
    """The words, then the initials under exactly these; not yet goes back to the words."""
    office, number, words = desk.office, one.row.id, one.owed.words if one.owed is not None else ""
    answer = services.clients.answering.answer
    about: list[Line] = prose(f"“{one.row.words}”", 68, "text italic")[:4]
    while True:
        typed = await desk.ask_person(Paragraphs("Your answer, as it is told", about=about, value=words, verb="go on"))
        if not typed:
            return False
        words = typed
        kept = await desk.ask(lambda said=typed: answer_words(said))  # type: ignore[misc]
        if kept is None:
            continue
        found = await at_hand(desk)
        if found is None:
            return False
        initials = await desk.ask_person(
            ApproveDialog(
                f"Answer as {office.person.name}, attorney",
                lambda width, said=kept, how=found: _bound(one, said, width, how),  # type: ignore[misc]
                initials=office.person.initials,
                verb=found.verb("answer"),
                now=office.clock.monotonic,
                pressed_at=lambda: desk.pressed_at,
            )
        )
        if not initials:
            continue
        is_there, sign = await signer_of(desk, found)
        if not is_there:
            continue
        done = await desk.carry_out(
            lambda said=kept, by=initials, key=sign: answer(office, number, said, initials=by, sign=key),  # type: ignore[misc]
            safe="Nothing was answered; the question waits as before.",
        )
        return done is not None


def _bound(one: QuestionToAnswer, words: str, width: int, found: AtHand) -> list[Line]:
    """What is about to be bound: the words whole, their bytes and digest, and what becomes of them."""
    groups = digest_groups(digest_of_words(words))
    return [
        *prose(words, width, "strong"),
        [],
        [("Bytes    ", "muted"), (" ".join(groups[:8]), "text")],
        [("         ", "muted"), (" ".join(groups[8:]), "text")],
        [("         ", "muted"), piece(counted(len(words.encode()), "byte"), "muted")],
        *prose(
            f"Told to {one.row.who or 'who asked'} word for word, under its id. It cannot be taken back.",
            width,
            "muted",
        ),
        *found.lines(width, by=f"answer-statement {one.row.id}"),
    ]
