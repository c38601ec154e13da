"""The file of a case, handed over: to whom, what of it goes, in which order, under which names. Pure.

The file is the client's: ABA Model Rule 1.16(d) has papers and property to which the client is entitled surrendered when
the representation ends. So to the client and to successor counsel everything goes but what an attorney leaves out, paper
by paper, with a reason that is printed. To anybody else nothing goes that is privileged, work product or under seal, but
what an attorney lets go, again paper by paper. What was asked back as privileged (FRE 502(b), FRCP 26(b)(5)(B)) goes to
nobody. Nothing is kept back for fees but by such an act of an attorney.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from paracase.domain.moves import Movable, MoveRule
from paracase.domain.papers.documents import Handling
from paracase.domain.papers.naming import safe_name, split_extension
from paracase.domain.roles import Refusal, Right
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from paracase.domain.roles import Identity, Person


class Recipient(StrEnum):
    """To whom a file goes."""

    CLIENT = "client"
    SUCCESSOR = "successor"
    OTHER = "other"

    @property
    def words(self) -> str:
        """As lists say it."""
        return {"client": "the client", "successor": "successor counsel", "other": "somebody else"}[self.value]

    @property
    def is_entitled(self) -> bool:
        """Whether the whole file is theirs: nothing is left out unless an attorney says so."""
        return self is not Recipient.OTHER


NOT_SIGNED = " (not signed off)"
"""What stands after the name of a folder until it is handed out."""


class HandoverState(StrEnum):
    """Where a handover stands."""

    MADE = "made"
    """It waits for an attorney."""
    SIGNED = "signed"
    SENT_BACK = "sent_back"
    WITHDRAWN = "withdrawn"
    HANDED_OUT = "handed_out"

    @property
    def words(self) -> str:
        """As lists say it."""
        return {
            "made": "waits for an attorney", "signed": "is signed off, and not handed out yet",
            "sent_back": "was sent back", "withdrawn": "was withdrawn", "handed_out": "was handed out",
        }[self.value]  # fmt: skip


class HandoverToMove(Movable[HandoverState], Protocol):
    """What the moves look at."""

    @property
    def id(self) -> int:
        """Its number."""


class HandoverMove(StrEnum):
    """What a person does about a handover."""

    SIGN = "sign"
    SEND_BACK = "send back"
    WITHDRAW = "withdraw"
    HAND_OUT = "hand out"

    def refused(
        self, row: HandoverToMove | None, person: Person, identity: Identity, *, stands_for: Collection[int] = ()
    ) -> Refusal | None:
        """Why somebody known in this way cannot make the move; None when they can."""
        return MOVES[self].refused(row, person, identity, _not_now, _not_now, stands_for=stands_for)


_HERE = frozenset({HandoverState.MADE, HandoverState.SIGNED})
MOVES: Mapping[HandoverMove, MoveRule[HandoverState]] = {
    HandoverMove.SIGN: MoveRule(Right.SIGN_HANDOVER, frozenset({HandoverState.MADE}), HandoverState.SIGNED),
    HandoverMove.SEND_BACK: MoveRule(Right.SIGN_HANDOVER, _HERE, HandoverState.SENT_BACK),
    HandoverMove.WITHDRAW: MoveRule(Right.HAND_OVER, _HERE, HandoverState.WITHDRAWN),
    HandoverMove.HAND_OUT: MoveRule(Right.HAND_OVER, frozenset({HandoverState.SIGNED}), HandoverState.HANDED_OUT),
}
"""Who moves a handover, from where, to where. What was sent back or withdrawn is made anew, as another."""


def _not_now(_rule: MoveRule[HandoverState], row: HandoverToMove) -> Refusal:
    words = f"Handover {row.id} {row.state.words}."
    return Refusal(words, f"See “paracase handover show {row.id}”.", row.state.words, is_for_now=True)


class PaperChoice(StrEnum):
    """What an attorney said of one paper."""

    OUT = "out"
    IN = "in"


@frozen
class FilePaper:
    """A paper of the case, as what goes is decided of it.

    Attributes:
        days: the days it is ordered by, the first that is known: filed, entered, served, dated, received.
        inside: the name of the paper it came in, where it has no file of its own.
        is_work: it was handed in by an assignment, and never went out: work product (FRCP 26(b)(3)).
        is_lacking: its bytes are not in the vault.
    """

    id: int
    version_id: int
    no: int
    sha256: str
    size: int
    name: str
    title: str
    doc_type: str
    docket_no: str
    attachment_no: str
    day: str
    handling: Handling
    inside: str = ""
    is_sequestered: bool = False
    is_purged: bool = False
    is_trash: bool = False
    is_lacking: bool = False
    is_work: bool = False
    is_older: bool = False


@frozen
class PaperFate:
    """What becomes of a paper: it goes, or the reason why not."""

    goes: bool
    why: str = ""
    by: str = ""


@frozen
class Chosen:
    """What an attorney said of a paper, and who it was."""

    choice: PaperChoice
    reason: str
    by: str


GOES = PaperFate(goes=True)
_NOT_TO_OTHERS = {
    Handling.PRIVILEGED: "privileged",
    Handling.SEALED: "under seal",
    Handling.CONFIDENTIAL: "confidential under a protective order",
    Handling.AEO: "for attorneys' eyes only",
}


_PRIVILEGED_KINDS = {
    "correspondence_client": "privileged by its kind: between client and attorney",
    "retainer_agreement": "privileged by its kind: between client and attorney",
    "conflict_check": "privileged by its kind: the office's own",
    "memorandum_internal": "work product by its kind",
    "mediation_brief": "confidential by its kind: mediation",
}
"""Types of papers (``domain/practice/doc_types.csv``) that go to nobody else, marked as privileged or not."""


def fate(paper: FilePaper, to: Recipient, chosen: Chosen | None) -> PaperFate:
    """Whether a paper goes to this recipient.

    Args:
        chosen: what an attorney said of it for such a recipient; None where nobody said anything.
    """
    if paper.is_sequestered:
        return PaperFate(
            goes=False, why="sequestered: asked back as privileged; goes to nobody until an attorney decides"
        )
    if paper.is_purged:
        return PaperFate(goes=False, why="purged by an attorney's order: it is not there any more")
    if paper.is_lacking:
        return PaperFate(goes=False, why="LACKING: paracase does not hold its bytes; add its file by hand")
    if chosen is not None and chosen.choice is PaperChoice.OUT:
        return PaperFate(goes=False, why=chosen.reason, by=chosen.by)
    if paper.is_trash:
        return PaperFate(goes=False, why="in the trash: taken out of the file")
    if to.is_entitled or (chosen is not None and chosen.choice is PaperChoice.IN):
        return GOES
    if paper.handling in _NOT_TO_OTHERS:
        return PaperFate(goes=False, why=_NOT_TO_OTHERS[paper.handling])
    if paper.doc_type in _PRIVILEGED_KINDS or not paper.doc_type:
        return PaperFate(goes=False, why=_PRIVILEGED_KINDS.get(paper.doc_type, "nobody said yet what it is"))
    return PaperFate(goes=False, why="work product: not filed, served or sent") if paper.is_work else GOES


_NUMBER = late_pattern(r"\d+")


def in_order(paper: FilePaper) -> tuple[object, ...]:
    """What papers are put in order by: their number on the docket, then attachments, then their day; others by day."""
    numbers = [int(found) for found in _NUMBER.findall(paper.docket_no)[:3]]
    attached = [int(found) for found in _NUMBER.findall(paper.attachment_no)[:2]]
    return (not numbers, numbers, attached, paper.day or "9999", paper.id, -paper.no)


MAX_NAME = 110
"""Characters of a file's name: with the folder it lies in it is copied to anywhere Windows reads."""


def file_name(at: int, paper: FilePaper) -> str:
    """``0012 Dkt 12-1 2026-05-03 Exhibit A.pdf``: in order wherever names are sorted, safe on every system."""
    docket = (
        f" Dkt {paper.docket_no}{f'-{paper.attachment_no}' if paper.attachment_no else ''}" if paper.docket_no else ""
    )
    stem, extension = split_extension(paper.name)
    older = f" (version {paper.no})" if paper.is_older else ""
    day = f" {paper.day}" if paper.day else ""
    title = safe_name((paper.title or stem) + extension, most=MAX_NAME - 40)
    stem, extension = split_extension(title)
    return safe_name(f"{at:04}{docket}{day} {stem}{older}{extension}", most=MAX_NAME)
