"""How the list of clients looks: groups under their headings, an entry in one line."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.clients.communications import CommunicationState, SpokenWay, time_spent
from paracase.domain.clients.offers import amount_said
from paracase.domain.clients.payments import MoneyState
from paracase.domain.clients.questions import QuestionState, answer_id
from paracase.domain.visible import counted
from paracase.tui.display import cell, list_day, moment_day, piece, short_caption
from paracase.tui.widgets.models import Block, heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.domain.clients.texts import TextStanding
    from paracase.services.clients.listed import (
        CommunicationRow,
        MoneyRow,
        NoContact,
        OfferRow,
        QuestionRow,
        TextRow,
    )
    from paracase.tui.display import Line, Piece
    from paracase.tui.screens.clients.choice import ShownRows

WIDE = 70
"""From so many cells on the question itself stands in the row, and the id of its answer."""
_CASE = 10


def client_blocks(shown: ShownRows, *, today: date, low: bool) -> list[Block]:
    """All groups that have rows."""
    groups: tuple[tuple[str, str, list[Block]], ...] = (
        ("ANSWERED, TELL THE CLIENT", "warn bold",
         [_answered(one, today, is_owed=one.id in shown.owed) for one in shown.answered]),
        ("OFFERS OF SETTLEMENT", "strong bold", [_offer(one, today) for one in shown.offers]),
        ("WAITS FOR THE ATTORNEY", "strong bold",
         [_waiting(one, today) for one in shown.waiting if one.state is not QuestionState.OPEN]),
        ("NOT BEFORE THE ATTORNEY", "strong bold",
         [*(_waiting(one, today) for one in shown.waiting if one.state is QuestionState.OPEN),
          *(_held(one, today) for one in shown.held)]),
        ("TEXTS THAT DID NOT GO OUT", "strong bold", [_text(one, today, shown.standing[one.id]) for one in shown.texts]),
        ("MONEY ASKED FOR", "strong bold", [_money(one, today) for one in shown.money]),
        ("FOLLOW UP", "strong bold", [_follow_up(one, today) for one in shown.follow_up]),
        ("LAST TWO WEEKS", "strong bold", [_lately(one, today, shown.marks.get(one.id, 0)) for one in shown.lately]),
        ("NO ATTORNEY CONTACT FOR 45 DAYS", "strong bold", [_no_contact(one) for one in shown.no_contact]),
    )  # fmt: skip
    blocks: list[Block] = []
    for title, ink, rows in groups:
        if rows:
            blocks += [heading([])] if blocks and not low else []
            blocks += [heading([(" ", "text"), (title, ink), (f" {len(rows):,}", "muted")]), *rows]
    return blocks


def _row(
    key: tuple[str, int], sign: Piece, day: str, caption: str, words: Callable[[int], str],
    note: Callable[[int], Piece], today: date,
) -> Block:  # fmt: skip
    """Sign, day, case, what, and a note at the right."""

    def paint(_at: int, width: int, chosen: bool) -> Line:
        right = note(width)
        room = max(8, width - 16 - _CASE - len(right[0]) - 2)
        return [
            sign, (" ", "text"), cell(list_day(day, today), 10, "muted"), ("  ", "text"),
            cell(short_caption(caption), _CASE, "text"), (" ", "text"),
            cell(words(width), room, "strong bold" if chosen else "text"), (" ", "text"), right, (" ", "text"),
        ]  # fmt: skip

    return Block(key, 1, paint)


def _asked(one: QuestionRow, width: int) -> str:
    """The question itself where there is room; else what it was, and what it is about."""
    words = " ".join(one.words.split())
    if width >= WIDE:
        return f"“{words}”"
    kind = (one.kind or "").replace("_", "-").capitalize()
    return f"{kind}, {words}" if kind else words


def _day(one: QuestionRow) -> str:
    return one.on_day or moment_day(one.made_at).isoformat()


def _answered(one: QuestionRow, today: date, *, is_owed: bool) -> Block:
    named, short = f"r relay {answer_id(one.answer_id or 0)}", "r"
    if is_owed:
        named = short = "signature owed"
    return _row(
        ("question", one.id), ("→", "accent"), _day(one), one.caption or "", lambda width: _asked(one, width),
        lambda width: (named if width >= WIDE else short, "warn"), today,
    )  # fmt: skip


def waits(one: QuestionRow, today: date) -> tuple[str, str]:
    """By when an answer is owed, or what is to be done so that one is, with its ink."""
    if one.back_why:
        return "sent back", "warn"
    if one.state is QuestionState.OPEN:
        return "A asks", "warn"
    if one.due_on is not None and date.fromisoformat(one.due_on) < today:
        days = (today - date.fromisoformat(one.due_on)).days
        return f"{days} d overdue", "alarm"
    if one.due_on is not None:
        return f"owed {list_day(one.due_on, today)}", "muted"
    days = (today - moment_day(one.asked_at or one.made_at)).days
    return f"asked {counted(days, 'day')} ago" if days else "asked today", "muted"


def _waiting(one: QuestionRow, today: date) -> Block:
    note = waits(one, today)
    return _row(
        ("question", one.id), ("?", "alarm" if note[1] == "alarm" else "warn"), _day(one), one.caption or "",
        lambda width: _asked(one, width), lambda width: note if width >= WIDE else (_briefly(note[0]), note[1]), today,
    )  # fmt: skip


def _briefly(note: str) -> str:
    """*owed Wed Dec 2* where the entry stands beside the list: *by Dec 2*."""
    day = note.removeprefix("owed ")
    return note if day == note else f"by {day.split(' ', 1)[-1]}"


def what(one: CommunicationRow, width: int) -> str:
    """*Call out, no answer*: what it was, which way, what was said; where the entry stands beside the list, *Call out*."""
    way = "" if one.kind.value == "meeting" else f" {one.direction.value}"
    kind = {"E-mail": "E-mail", "Portal message": "Portal", "Text message": "Text"}.get(one.kind.words, one.kind.words)
    said = " ".join((one.asked or one.said).split())
    return f"{kind}{way}, {said}" if width >= WIDE else f"{kind}{way}"


def _held(one: CommunicationRow, today: date) -> Block:
    return _row(
        ("held", one.id), ("!", "warn"), one.on_day, one.caption or "", lambda width: what(one, width),
        lambda width: ("held, A asks" if width >= WIDE else "held", "warn"), today,
    )  # fmt: skip


def _follow_up(one: CommunicationRow, today: date) -> Block:
    due = date.fromisoformat(one.task_due) if one.task_due else None
    days = (due - today).days if due is not None else None
    note = ("", "muted")
    if days is not None:
        note = (f"{-days} d late", "alarm") if days < 0 else ("today", "warn") if not days else note
        note = ("tomorrow", "muted") if days == 1 else note
    return _row(
        ("task", one.task_id or 0), (" ", "text"), one.task_due or "", one.caption or "",
        lambda _width: one.task_what or "", lambda _width: note, today,
    )  # fmt: skip


def _lately(one: CommunicationRow, today: date, marks: int) -> Block:
    is_held = one.state is CommunicationState.HELD
    is_untold = is_held and one.direction is SpokenWay.OUT
    note = ("held, not told", "warn") if is_untold else (time_spent(one.minutes) or " · ", "muted")
    if marks and not is_untold:  # what may be advice, and what asks for it: y says which
        note = (f"{counted(marks, 'mark')}  {note[0]}", "warn")
    return _row(
        ("communication", one.id), ("!", "warn") if is_held else (" ", "text"), one.on_day, one.caption or "no case",
        lambda width: what(one, width), lambda _width: note, today,
    )  # fmt: skip


def _text(one: TextRow, today: date, stands: TextStanding) -> Block:
    """What it waits for; why, and whether it is free text, stands beside the list."""
    note = (stands.short, "good" if stands.may_go else "warn")
    return _row(
        ("text", one.id), ("✎", "accent"), moment_day(one.made_at).isoformat(), one.caption,
        lambda _width: f"To {one.person}: {one.subject}", lambda _width: note, today,
    )  # fmt: skip


def _no_contact(one: NoContact) -> Block:
    note = f"{one.days} days" if one.is_known else f"none known, {one.days} d"

    def paint(_at: int, width: int, chosen: bool) -> Line:
        name = cell(one.caption, max(8, width - len(note) - 4), "strong bold" if chosen else "text", how="caption")
        return [("!", "warn"), (" ", "text"), name, (" ", "text"), piece(note, "warn"), (" ", "text")]

    return Block(("case", one.case_id), 1, paint)


def _offer(one: OfferRow, today: date) -> Block:
    """One open offer: whose, how much, whether the client was told."""
    note = ("! not told", "alarm bold") if one.is_untold else (f"told {list_day(one.told_on, today)}", "muted")
    return _row(
        ("offer", one.id), ("$", "alarm" if one.is_untold else "accent"), one.on_day, one.caption,
        lambda _width: f"{one.who}: {amount_said(one.cents)}", lambda _width: note, today,
    )  # fmt: skip


def _money(one: MoneyRow, today: date) -> Block:
    """One request: what for, how much, who has to do something."""
    waits = ("O attorney", "warn") if one.state is MoneyState.ASKED else ("bookkeeper", "muted")
    return _row(
        ("money", one.id), ("$", "accent"), moment_day(one.asked_at).isoformat(), one.caption,
        lambda _width: f"{amount_said(one.cents)} {one.kind.words}, {one.payee}", lambda _width: waits, today,
    )  # fmt: skip
