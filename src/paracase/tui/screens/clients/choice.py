"""What of clients is shown: which kinds, whose, of which case."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from paracase.domain.clients.communications import CommunicationKind
from paracase.domain.words import fold
from paracase.tui.narrowing import Narrowed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.clients.texts import TextStanding
    from paracase.services.clients.listed import (
        ClientsNow,
        CommunicationRow,
        MoneyRow,
        NoContact,
        OfferRow,
        QuestionRow,
        TextRow,
    )


class SpokenKinds(Enum):
    """Which kinds are shown, in the order of their key."""

    ALL = "all kinds"
    CALLS = "calls"
    LETTERS = "letters"
    E_MAILS = "e-mails"
    MEETINGS = "meetings"
    MESSAGES = "messages"

    def has(self, kind: str) -> bool:
        """Whether a kind is shown."""
        return self is SpokenKinds.ALL or kind in _KINDS[self]


_KINDS = {
    SpokenKinds.CALLS: {CommunicationKind.CALL},
    SpokenKinds.LETTERS: {CommunicationKind.LETTER},
    SpokenKinds.E_MAILS: {CommunicationKind.E_MAIL},
    SpokenKinds.MEETINGS: {CommunicationKind.MEETING},
    SpokenKinds.MESSAGES: {CommunicationKind.PORTAL, CommunicationKind.TEXT},
}


@dataclass(frozen=True, slots=True)
class ShownRows:
    """The rows of each group, as they are shown."""

    answered: Sequence[QuestionRow]
    waiting: Sequence[QuestionRow]
    held: Sequence[CommunicationRow]
    follow_up: Sequence[CommunicationRow]
    lately: Sequence[CommunicationRow]
    no_contact: Sequence[NoContact]
    texts: Sequence[TextRow] = ()
    marks: Mapping[int, int] = field(default_factory=dict)
    """Of entries that have any, how many marks."""
    owed: frozenset[int] = frozenset()
    """Of ``answered`` those that owe a signature."""
    offers: Sequence[OfferRow] = ()
    money: Sequence[MoneyRow] = ()
    standing: Mapping[int, TextStanding] = field(default_factory=dict)
    """Of each text what it waits for."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown."""
        return not any(
            (
                self.answered,
                self.waiting,
                self.held,
                self.follow_up,
                self.lately,
                self.no_contact,
                self.texts,
                self.offers,
                self.money,
            )
        )


class ClientsChoice(Narrowed[SpokenKinds]):
    """What its keys chose."""

    def __init__(self) -> None:
        super().__init__(SpokenKinds.ALL)

    @property
    def words(self) -> str:
        """Whose, which kinds, of which case; empty where it is everything."""
        return ", ".join(part for part in (self.besides, self.of if self.case is not None else "") if part)

    def shown(self, now: ClientsNow, typed: str, me: int) -> ShownRows:
        """What is shown of it.

        Args:
            typed: words that filter it.
            me: who looks.
        """
        wanted = fold(typed).split()

        def says(text: str) -> bool:
            folded = fold(text)
            return all(word in folded for word in wanted)

        def question(one: QuestionRow) -> bool:
            theirs = one.case_id in now.mine or me in {one.made_by_id, one.asked_by_id, one.attorney_id}
            is_kind = one.kind is None or self.kinds.has(one.kind)
            return (theirs or not self.is_mine) and is_kind and says(f"{one.caption} {one.who} {one.words}")

        def entry(one: CommunicationRow) -> bool:
            theirs = one.case_id in now.mine or me in {one.made_by_id, one.staff_id}
            is_kind = self.kinds.has(one.kind)
            words = f"{one.caption} {one.who} {one.asked} {one.said} {one.task_what}"
            return (theirs or not self.is_mine) and is_kind and says(words)

        def text(one: TextRow) -> bool:
            theirs = one.case_id in now.mine or me == one.made_by_id
            is_kind = self.kinds.has(one.kind)
            return (theirs or not self.is_mine) and is_kind and says(f"{one.caption} {one.person} {one.subject}")

        return ShownRows(
            [one for one in now.answered if question(one)],
            [one for one in now.waiting if question(one)],
            [one for one in now.held if entry(one)],
            [one for one in now.follow_up if entry(one)],
            [one for one in now.lately if entry(one)],
            [one for one in now.no_contact if (one.case_id in now.mine or not self.is_mine) and says(one.caption)],
            [one for one in now.texts if text(one)],
            now.marks,
            now.owed,
            [
                one
                for one in now.offers
                if (one.case_id in now.mine or not self.is_mine) and says(f"{one.caption} {one.who} {one.words}")
            ],
            [
                one
                for one in now.money
                if (one.case_id in now.mine or not self.is_mine or now.approves)
                and says(f"{one.caption} {one.payee} {one.words}")
            ],
            now.standing,
        )
