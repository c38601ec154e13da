"""What a person decided about documents, as it is carried out and as the journal keeps it until it is done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from paracase.domain.roles import Identity, Person, Proof, Right, Role
from paracase.domain.steps import Content, PaperStep, Place, RowStep, step_from_plain, step_to_plain
from paracase.services.acts import ACTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.acts import Act

FORMAT = 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to become of one document."""

    document_id: int
    after: dict[str, Any]
    target: Place | None = None
    """Where its file goes; None leaves it where it is."""
    content: Content | None = None
    """The bytes its file has, those it gets, and whether they are a version more or the one that was added goes."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a person decided, as the journal keeps it until it is done."""

    act: Act
    summary: str
    person: Person
    identity: Identity
    papers: tuple[PaperStep, ...]
    """With the places that are wanted; where each file really comes to lie stands in the journal's moves."""
    rows: tuple[RowStep, ...] = ()
    moved_summary: tuple[str, str] | None = None
    plain_summary: bool = False
    undoes: int | None = None
    right: Right | None = None
    against: Mapping[int, str] = field(default_factory=dict)
    """By document what its sure stamp says, where the person decided otherwise."""
    said: Mapping[str, Any] = field(default_factory=dict)
    """What the acting service adds for those who follow the act, plain."""

    def to_plain(self) -> dict[str, Any]:
        """As kept in the intent's row."""
        who, how = self.person, self.identity
        return {
            "v": FORMAT,
            "kind": self.act.kind,
            "summary": self.summary,
            "person": [who.id, who.name, who.initials, who.role.value],
            "identity": [how.proof.value, how.fingerprint, how.account],
            "steps": [*map(step_to_plain, self.papers), *map(step_to_plain, self.rows)],
            "moved_summary": self.moved_summary,
            "plain_summary": self.plain_summary,
            "undoes": self.undoes,
            "right": self.right.name if self.right is not None else "",
            "against": [[document_id, said] for document_id, said in self.against.items()],
            "said": dict(self.said),
        }

    @classmethod
    def from_plain(cls, kept: dict[str, Any]) -> Plan:
        """As kept, read again."""
        staff_id, name, initials, role = kept["person"]
        proof, fingerprint, account = kept["identity"]
        steps = [step_from_plain(step) for step in kept["steps"]]
        told = kept["moved_summary"]
        return cls(
            ACTS[kept["kind"]],
            kept["summary"],
            Person(staff_id, name, initials, Role(role), is_admin=False),
            Identity(Proof(proof), fingerprint, account),
            tuple(step for step in steps if isinstance(step, PaperStep)),
            tuple(step for step in steps if isinstance(step, RowStep)),
            (told[0], told[1]) if told else None,
            kept["plain_summary"],
            kept["undoes"],
            Right[kept["right"]] if kept["right"] else None,
            dict(kept.get("against", [])),
            dict(kept.get("said", {})),
        )
