"""A follower as a later capability would write one: filing a paper makes a task, and the step that takes it off again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.steps import RowStep
from paracase.store.cases.tasks import insert_task

if TYPE_CHECKING:
    from paracase.domain.steps import Step
    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.store.engine import Transaction


def task_of_reading(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """Somebody has to read what was filed."""
    case_id = occasion.data["documents"][0]["cases"][0]
    task_id = insert_task(
        tx,
        what="Read what was filed",
        due_on=None,
        case_id=case_id,
        document_id=occasion.data["documents"][0]["id"],
        assignee_id=office.person.id,
        by=office.person.id,
        at=office.now(),
    )
    return (RowStep("task", (task_id,), {"state": "dropped"}, {"state": "open"}),)
