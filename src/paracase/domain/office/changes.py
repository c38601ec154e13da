"""A change of what the office allows: by an attorney, or by two people where no attorney can come in to say it."""

from __future__ import annotations

from enum import StrEnum

from paracase.domain.office.policy import ITEMS
from paracase.frozen import frozen


class ChangeKind(StrEnum):
    """What is to be done."""

    SET = "set"
    """An item gets a value."""
    EXEMPT = "exempt"
    """Papers of a type go out without an attorney's approval from now on."""
    END = "end"
    """They do not any more."""


class AskedState(StrEnum):
    """How a change stands that somebody asked for who may not make it alone."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


@frozen
class Change:
    """What is to be allowed, or not any more.

    Attributes:
        item: of policy, by name.
        value: what it is to be; of an exemption the document type.
        reason: why; of an exemption only.
    """

    kind: ChangeKind
    item: str
    value: str
    reason: str = ""

    @property
    def is_an_attorneys(self) -> bool:
        """Whether an attorney alone says it, and no two others in an office where none can come in."""
        return self.item in {item.name for item in ITEMS if item.is_an_attorneys}

    @property
    def words(self) -> str:
        """What is asked for, as a list says it."""
        match self.kind:
            case ChangeKind.EXEMPT:
                return f"{self.value} goes out without an approval: {self.reason}"
            case ChangeKind.END:
                return f"{self.value} goes out with an approval only"
            case _:
                return f"{self.item} {self.value or 'none'}"


class WhoseWord(StrEnum):
    """Whose word a change needs."""

    ALONE = "alone"
    """An attorney's, who has said it by asking."""
    AN_ATTORNEY = "an attorney"
    """An attorney's, and this person is none."""
    SECOND = "a second person"
    """Theirs and another's: no attorney of the office can say it."""


def needed_of(change: Change, *, is_attorney: bool, attorney_comes_in: bool) -> WhoseWord:
    """Whose word a change needs that somebody asks for.

    Args:
        attorney_comes_in: an attorney of the office has a key, or an account of their own, by the ledger; or had one
            until another took it away.
    """
    if is_attorney:
        return WhoseWord.ALONE
    return WhoseWord.AN_ATTORNEY if attorney_comes_in or change.is_an_attorneys else WhoseWord.SECOND


def why_not_second(
    change: Change, *, is_attorney: bool, asked_it: bool, was_known: bool, attorney_comes_in: bool
) -> tuple[str, str] | None:
    """Why somebody does not confirm what another asked for, and what to do instead; None where they do.

    Args:
        asked_it: it is they who asked, or who only said to be another when they did.
        was_known: the key or account they come in with was theirs by the ledger before it was asked for, and still is.
        attorney_comes_in: another attorney has a key or an account by now, or had one until another took it away.
    """
    if asked_it:
        return "Who asked for it does not confirm it.", "A second person of the office does."
    if is_attorney:
        return None
    if change.is_an_attorneys:
        return f"Only an attorney says what {change.item} is.", "Decline it; an attorney sets it."
    if attorney_comes_in:
        return (
            "While an attorney has a key or an account here, or had one that another took away, only an attorney "
            "confirms it.",
            "Ask that attorney; a new key of theirs is vouched for first (docs/ssh.md).",
        )
    if not was_known:
        return (
            "Only who comes in with a key or an account that was theirs before it was asked for confirms it.",
            "Decline it, and ask for it anew once a second person has one (docs/approvals.md).",
        )
    return None
