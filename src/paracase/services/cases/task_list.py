"""The list of tasks, which is asked for all day: it waits for nothing that only an act needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.store.cases import tasks

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.cases.tasks import TaskRow


def listed(
    office: Office, *, case_id: int | None = None, assignee_id: int | None = None, state: str = "open"
) -> list[TaskRow]:
    """Tasks of a case, a person, or all."""
    return tasks.list_tasks(office.store.read, case_id=case_id, assignee_id=assignee_id, state=state)
