"""An attorney does not sign off an element that was received: it is missing again, with the reason and a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases import acts
from paracase.domain.cases.elements import ElementState
from paracase.domain.cases.tasks import TaskState
from paracase.domain.errors import NotAllowed
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.cases.elements import CASE, label_of
from paracase.store import rows
from paracase.store.cases import cases, elements
from paracase.store.cases.tasks import insert_task

if TYPE_CHECKING:
    from paracase.domain.practice.checklists import Element
    from paracase.services.context import Office
    from paracase.services.done import Done


def send_back(office: Office, case_id: int, element: Element, *, reason: str, of: int = CASE) -> Done:
    """Say that an element is not good: it is missing again, and whoever received it has a task that says why.

    Raises:
        NotAllowed: only an attorney does, known by account or key; or it was not received (any more).
        BadInput: no reason.
    """
    office.require(Right.REVIEW_GATED)
    office.see_case(case_id)
    why = line(reason, "reason", limit=1000)
    key = (case_id, element.id, of)
    with office.store.write() as tx:
        now = rows.row_of(tx.db, elements.TABLE, key) or {}
        label, number = label_of(office, case_id, element, of), cases.get_case(tx.db, case_id).number
        if now.get("state") != ElementState.RECEIVED:
            raise NotAllowed(f"“{label}” was not received, or was decided meanwhile.", hint="Look at it again.")
        after = {
            "state": ElementState.MISSING.value, "reason": why, "decided_by": office.person.id, "decided_at": office.now(),
        }  # fmt: skip
        rows.update_row(tx.db, elements.TABLE, key, after)
        task = insert_task(
            tx, what=f"{label}: not signed off", due_on=office.today.isoformat(), case_id=case_id,
            document_id=now["document_id"], assignee_id=now["decided_by"], note=why, by=office.person.id, at=office.now(),
        )  # fmt: skip
        return record(
            office,
            tx,
            acts.ELEMENT_SENT_BACK,
            f"Did not sign off {label} ({number}): {why}",
            data={"case": case_id, "element": element.id, "party": of, "document": now["document_id"], "task": task},
            texts={"reason": why},
            steps=[
                RowStep(elements.TABLE, key, {name: now[name] for name in after}, after),
                RowStep("task", (task,), {"state": TaskState.DROPPED.value}, {"state": TaskState.OPEN.value}),
            ],
        )
