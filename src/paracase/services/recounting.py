"""What the journal says of a plan it carried out: to the person, and in the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.visible import name_text, visible
from paracase.store.papers import facts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.steps import PaperStep, Place
    from paracase.services.plan import Plan
    from paracase.store.driver import sqlite3


def stays_of(staying: Sequence[PaperStep]) -> str:
    if not staying:
        return ""
    names = (f"“{visible(name_text(step.target[1]).rpartition('/')[2])}”" for step in staying if step.target)
    return f"; {', '.join(names)} stays: it was changed since it was written"


def summary_of(plan: Plan, moved: dict[int, Place]) -> str:
    """What was done, with the place where the first document really is now."""
    first = plan.papers[0]
    place = moved.get(first.document_id)
    if place is None or plan.plain_summary:
        return plan.summary
    folder, _, name = name_text(place[1]).rpartition("/")
    if plan.moved_summary:
        before, after = plan.moved_summary
        return f"{before}{folder}/ as {name}{after}"
    return plan.summary + (f" (as {name}: its name was taken)" if first.target != place else "")


def entry_of(db: sqlite3.Connection, plan: Plan, moved: dict[int, Place]) -> dict[str, Any]:
    described = []
    for step in plan.papers:
        held, before, after = facts.present_bytes(db, step.document_id), step.before, step.after
        described.append(
            {
                "id": step.document_id,
                "sha256": held.sha256 if held else None,
                "state": after["state"],
                "type": after["doc_type"],
                "cases": [pair[0] for pair in after["cases"]],
                "moved": step.document_id in moved,
                "changed": sorted(name for name in after if before.get(name) != after[name]),
            }
        )
    rows_too = {"rows": [{"table": row.table, "key": list(row.key)} for row in plan.rows]} if plan.rows else {}
    said = {"documents": described, "undoes": plan.undoes, **rows_too}
    return said | {"against_the_stamp": sorted(plan.against)} if plan.against else said
