"""Delivering work: a version in the case, with what it took."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.visible import visible
from paracase.domain.words import prose
from paracase.domain.work import acts
from paracase.domain.work.assignments import Move
from paracase.domain.work.examined import said_at
from paracase.services.acts import record
from paracase.services.papers import versions
from paracase.services.papers.drafts import stays_where_it_is
from paracase.services.work.assignments import assignment_for, move_on
from paracase.store.work import assignments

if TYPE_CHECKING:
    from paracase.domain.work.redline import Redline
    from paracase.services.context import Office
    from paracase.services.done import Done


@dataclass(frozen=True, slots=True)
class Handed:
    """What somebody says when handing work in."""

    note: str = ""
    minutes: int = 0
    ai_tool: str = ""
    """Which AI tool helped; empty declares that none did."""
    ai_saw: str = ""
    """What it was shown."""
    ai_verifier: str = ""
    """Who verified its output."""


def deliver(office: Office, assignment_id: int, document_id: int, handed: Handed) -> Done:
    """Hand in the version that a document's file is now.

    Raises:
        NotAllowed: it is somebody else's assignment, or the same version was handed in before.
        BadInput: an AI tool without what it saw and who verified it.
    """
    row = assignment_for(office, assignment_id, Move.DELIVER)
    if handed.ai_tool.strip() and not (handed.ai_saw.strip() and handed.ai_verifier.strip()):
        raise BadInput(
            "An AI tool was named, but not what it saw and who verified it.", hint="Say both, or name no tool."
        )
    found = versions.settled_version(office, document_id)
    before = assignments.deliveries(office.store.read, assignment_id)
    if before and before[0].version_id == found.id:
        raise NotAllowed(
            f"v{found.no} of “{found.name}” is delivered already.", hint="Save the changed file, then deliver it."
        )
    versions.text_of(office, found.id)
    changes = versions.changes(office, before[0].version_id, found.id) if before else None
    ai = {name: prose(getattr(handed, name), "word about AI help") for name in ("ai_tool", "ai_saw", "ai_verifier")}
    note = prose(handed.note, "note")
    with office.store.write() as tx:
        at = office.now()
        move_on(office, tx, row, Move.DELIVER)
        stays_where_it_is(office, tx, document_id)
        counted = {"added": changes.added if changes else None, "removed": changes.removed if changes else None}
        delivery_id, no = assignments.insert_delivery(
            tx.db,
            {"assignment_id": assignment_id, "document_id": document_id, "version_id": found.id,
             "staff_id": office.person.id, "at": at, "note": note, "minutes": handed.minutes, **ai, **counted,
             "said_by_id": said_at(office.identity)},
        )  # fmt: skip
        return record(
            office,
            tx,
            acts.DELIVERED,
            f"Delivered {row.what}, v{found.no}" + _changed(changes),
            data={"assignment": assignment_id, "case": row.case_id, "delivery": delivery_id, "document": document_id,
                  "version": found.no, "version_id": found.id, "no": no, "at": at, "sha256": found.sha256,
                  "minutes": handed.minutes, "ai": bool(ai["ai_tool"]), **counted,
                  "said_by": said_at(office.identity)},
            texts={"note": note, **ai},
        )  # fmt: skip


def _changed(found: Redline | None) -> str:
    if found is None:
        return ""
    return f" ({found.summary} words{'; ' + visible(found.beside) if found.beside else ''})"
