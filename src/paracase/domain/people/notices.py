"""Changes of who can act in a person's name, and who may answer for them: a key that person had before, and no other.

A further key of a person binds nothing until it is answered for. An attorney's first key has nobody to answer for it: it is
added at the desk, and every proof says by whom. Where an attorney's older keys are all gone, another attorney vouches for a
new one, or two people of the office; that stands in every proof too.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from paracase.domain.people import acts
from paracase.domain.roles import Proof, Role

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from paracase.domain.roles import Identity, Person

VOUCHING_PEOPLE = 2
"""So many people vouch for a key where no other attorney does."""
STATEMENT_FORMAT = "paracase key statement 1"


class NoticeKind(StrEnum):
    """What changed."""

    KEY = "key"
    REVOKED = "revoked"
    ACCOUNT = "account"
    ATTORNEY = "attorney"
    LEFT = "left"


TOLD_BY = {
    NoticeKind.KEY: acts.KEY_ADDED.kind,
    NoticeKind.REVOKED: acts.KEY_REVOKED.kind,
    NoticeKind.ACCOUNT: acts.ACCOUNT_GIVEN.kind,
    NoticeKind.ATTORNEY: acts.ADDED.kind,
    NoticeKind.LEFT: acts.LEFT.kind,
}
"""The kind of the entry that a notice is made with."""


class NoticeAnswer(StrEnum):
    """What the person says to it."""

    MINE = "mine"
    NOT_MINE = "not_mine"


class How(StrEnum):
    """What an answer was given with."""

    KEY = "key"
    """A session of an older key."""
    SIGNATURE = "signature"
    """A signature of an older key over the statement."""
    ACCOUNT = "account"
    """The person's own account; never an attorney's."""
    VOUCHED = "vouched"
    """By others: no older key is left."""


class KnownKey(Protocol):
    """A key of the person, as far as it matters here."""

    @property
    def id(self) -> int:
        """Its number."""
        ...

    @property
    def fingerprint(self) -> str:
        """``SHA256:…``."""
        ...

    @property
    def added_at(self) -> str:
        """The instant since when it is registered."""
        ...

    @property
    def binds(self) -> bool:
        """Whether it may decide: the first one, or answered for."""
        ...


def answering_keys(live: Sequence[KnownKey], *, told_at: str, about_key: int | None) -> list[KnownKey]:
    """The keys that may answer a notice: those that bind and stood before it.

    Where none of these is left, any other that binds: else what an attorney's lost keys left behind stayed for ever.

    Args:
        live: the person's keys that are not taken away.
        about_key: the key it tells of, which never answers for itself.
    """
    binding = [key for key in live if key.binds and key.id != about_key]
    return [key for key in binding if key.added_at < told_at] or binding


def waits_at_first(person: Person, *, has_binding: bool, had_any: bool, by_other: bool, has_account: bool) -> bool:
    """Whether a key that is added to a person must be answered for before it binds.

    Args:
        has_binding: the person has a key that binds, not taken away.
        had_any: the person has, or had, any key.
        by_other: somebody else adds it, or somebody who only says to be that person.
        has_account: the person has an account of this machine.
    """
    if person.role is Role.ATTORNEY:
        return had_any  # taken away in between makes no new first key
    return has_binding or (by_other and has_account)


def account_answers(person: Person, identity: Identity, *, kind: NoticeKind, account: str | None) -> bool:
    """Whether somebody at their own account may answer: no attorney, and not about the very account."""
    at_own = identity.proof is Proof.ACCOUNT and bool(identity.account)
    return (
        at_own and person.role is not Role.ATTORNEY and not (kind is NoticeKind.ACCOUNT and account == identity.account)
    )


def is_vouched(attorneys: Collection[int], others: Collection[int]) -> bool:
    """Whether enough people vouch for a key: another attorney, or two people."""
    return bool(attorneys) or len(set(others)) >= VOUCHING_PEOPLE


def why_not_voucher(
    *, is_attorney: bool, other_attorney: bool, added_it: bool, was_known: bool
) -> tuple[str, str] | None:
    """Why somebody's word for a key does not count, and what to do instead; None where it does.

    Args:
        other_attorney: an attorney has a key that bound them before the person was asked, and still does.
        added_it: it is they who added the key.
        was_known: a key or an account was theirs before the person was asked, and still is.
    """
    if added_it:
        return "Who added a key does not vouch for it.", "Somebody else does: another attorney, or two people."
    if not was_known:
        return (
            "Only who had a key or an account of their own here before this key was added vouches for it.",
            "Another attorney does, or two people who were here before.",
        )
    if other_attorney and not is_attorney:
        return "While another attorney has a key here, only an attorney vouches.", "Ask that attorney."
    return None


def answer_namespace(install: str) -> str:
    """What a signature under an answer is made for, and nothing else."""
    return f"key@{install}"


def answer_statement(install: str, person: Person, notice_id: int, about: str, at: str, answer: NoticeAnswer) -> str:
    """The text that an older key signs to answer a notice; it says everything that is answered.

    Args:
        about: the key or account: ``key SHA256:…``.
        at: when it was told.
    """
    lines = [
        STATEMENT_FORMAT,
        f"office {install}",
        f"person {person.initials}, staff {person.id}",
        f"notice {notice_id}",
        about,
        f"told {at}",
        f"answer {answer.value}",
        "end",
        "",
    ]
    return "\n".join(lines)
