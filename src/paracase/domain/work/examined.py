"""Who wrote and who examined, and what is known of it: a name given with ``--as`` is never somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import Proof

if TYPE_CHECKING:
    from paracase.domain.roles import Identity, Person


def said_by(name: str, said_by_id: int | None) -> str:
    """Who did something, as records say it.

    Args:
        said_by_id: whose account it was where the name was only said; None where it is known who it was.
    """
    return name if said_by_id is None else f"said to be by {name}"


def hands(person: Person, identity: Identity) -> frozenset[int]:
    """Who it may be that acts: the person, and whoever owns the account where that was only said."""
    said = identity.owner_id if identity.proof is Proof.SAID else None
    return frozenset({person.id} if said is None else {person.id, said})


def said_at(identity: Identity) -> int | None:
    """Whose account it is where a name is only said; 0 where that is nobody known, None where nothing is only said."""
    return (identity.owner_id or 0) if identity.proof is Proof.SAID else None


def not_by_another(examiner: str, *, is_own: bool, said_by_id: int | None) -> str:
    """What an attorney must be told where nobody else is known to have examined; empty where somebody else did."""
    if is_own:
        return "examined only by the one who wrote it"
    if said_by_id is not None:
        return f"examined, said to be by {examiner}: that it was somebody else is not known"
    return ""
