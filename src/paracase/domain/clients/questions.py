"""A question that an attorney answers: what it goes through, and who may move it.

A paralegal passes on a question and, word for word, its answer; whether, which and why for this client is advice, and an
attorney's (ABA Model Rules 5.3 and 5.5; NALA guideline 3). So an answer is kept as exactly these bytes, and the telling
names it by its id.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from paracase.domain.errors import BadInput
from paracase.domain.moves import Movable, MoveRule
from paracase.domain.roles import Refusal, Right
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from paracase.domain.roles import Identity, Person


class QuestionState(StrEnum):
    """Where a question stands."""

    OPEN = "open"
    """Tagged when it was logged; nobody asked the attorney yet, or they sent it back."""
    ASKED = "asked"
    ANSWERED = "answered"
    """Not told to who asked."""
    RELAYED = "relayed"
    WITHDRAWN = "withdrawn"

    @property
    def words(self) -> str:
        """As lists say it."""
        return {
            "open": "not asked yet",
            "asked": "waits for the attorney",
            "answered": "answered, to be told",
            "relayed": "told",
            "withdrawn": "withdrawn",
        }[self.value]


STILL_OPEN = (QuestionState.OPEN, QuestionState.ASKED, QuestionState.ANSWERED)
"""What is not over for the client: the answer has not come to them."""


class QuestionToMove(Movable[QuestionState], Protocol):
    """What the moves look at."""

    @property
    def id(self) -> int:
        """Its number."""


class QuestionMove(StrEnum):
    """What a person does about a question."""

    ASK = "ask"
    ANSWER = "answer"
    SEND_BACK = "send back"
    TAKE_OVER = "take over"
    RELAY = "relay"
    WITHDRAW = "withdraw"

    def refused(
        self, row: QuestionToMove | None, person: Person, identity: Identity, *, stands_for: Collection[int] = ()
    ) -> Refusal | None:
        """Why somebody known in this way cannot make the move; None when they can."""
        return MOVES[self].refused(row, person, identity, _not_now, _not_now, stands_for=stands_for)


MOVES: Mapping[QuestionMove, MoveRule[QuestionState]] = {
    QuestionMove.ASK: MoveRule(Right.LOG, frozenset({QuestionState.OPEN}), QuestionState.ASKED),
    QuestionMove.ANSWER: MoveRule(
        Right.ANSWER, frozenset({QuestionState.ASKED, QuestionState.ANSWERED}), QuestionState.ANSWERED
    ),
    QuestionMove.SEND_BACK: MoveRule(Right.ANSWER, frozenset({QuestionState.ASKED}), QuestionState.OPEN),
    QuestionMove.TAKE_OVER: MoveRule(Right.ANSWER, frozenset({QuestionState.ASKED}), QuestionState.ASKED),
    QuestionMove.RELAY: MoveRule(Right.RELAY, frozenset({QuestionState.ANSWERED}), QuestionState.RELAYED),
    QuestionMove.WITHDRAW: MoveRule(
        Right.LOG, frozenset({QuestionState.OPEN, QuestionState.ASKED}), QuestionState.WITHDRAWN
    ),
}
"""Who moves a question, from where, to where. Until it is told, another answer takes the place of the last."""


def _not_now(_rule: MoveRule[QuestionState], row: QuestionToMove) -> Refusal:
    words = f"Question {row.id}: {row.state.words}."
    return Refusal(words, f"See “paracase client question {row.id}”.", row.state.words, is_for_now=True)


MAX_ANSWER = 8_000
"""Characters of an answer."""


def answer_words(text: str) -> str:
    """An answer as it is kept, and told: lines end in LF, nothing before and behind, nothing that cannot be seen.

    Raises:
        BadInput: it is empty, too long, or holds what cannot be seen.
    """
    words = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if visible(words, lines=True) != words:
        raise BadInput("The answer holds characters that cannot be seen.", hint="Type it again.")
    if not 1 <= len(words) <= MAX_ANSWER:
        raise BadInput(f"The answer must have 1 to {MAX_ANSWER:,} characters.")
    return words


def digest_of_words(words: str) -> str:
    """The SHA-256 of exactly these words, as UTF-8."""
    return hashlib.sha256(words.encode()).hexdigest()


@frozen
class AnswerBlock:
    """What a statement says of an answer: the question, and the words whole.

    Attributes:
        asked: the question's words; ``words`` the answer's, as ``answer_words`` keeps them.
    """

    question: int
    case: str
    asked: str
    words: str

    def lines(self) -> list[str]:
        """What a statement says of it; every line of the answer stands behind ``says``, so that none is taken for a fact."""
        return [
            *_named(self.question, digest_of_words(self.words)),
            f"bytes {len(self.words.encode())}",
            "purpose told to who asked, word for word",
            f"case {visible(self.case)}",
            f"asked {visible(' '.join(self.asked.split()))}",
            *(f"says {one}" for one in self.words.split("\n")),
        ]


def _named(question: int, sha256: str) -> tuple[str, str, str]:
    return f"question {question}", "decision answered", f"sha256 {sha256}"


def answer_named_in(text: str, question: int, sha256: str) -> bool:
    """Whether a statement says that this question is answered with exactly the bytes of this digest."""
    return "\n{}\n".format("\n".join(_named(question, sha256))) in text


def answer_id(number: int) -> str:
    """As an answer is named wherever it is told: ``A-0417``."""
    return f"A-{number:04d}"


_ID = late_pattern(r"(?:[Aa]-?)?(?P<number>[0-9]{1,9})")


def answer_number(text: str) -> int:
    """The number an id names: ``A-0417``, ``a417``, ``417``.

    Raises:
        BadInput: it is none.
    """
    found = _ID.fullmatch(text.strip())
    if found is None:
        raise BadInput(f"“{visible(text)[:40]}” is not the id of an answer.", hint="It looks like A-0417.")
    return int(found["number"])
