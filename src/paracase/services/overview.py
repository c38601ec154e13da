"""How the office stands, in a few sentences that are true now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import paths
from paracase.store import cases, tasks
from paracase.store.locks import FileLock
from paracase.store.read import lists

if TYPE_CHECKING:
    from paracase.services.office import Office


def overview(office: Office) -> list[str]:
    """The lines ``paracase`` shows when it is given nothing to do."""
    rows = office.store.read
    open_cases = cases.list_cases(rows, status="open")
    waiting = lists.count_triage(rows)
    unread = lists.unread(rows)
    refused = lists.refused(rows)
    today = office.today.isoformat()
    due = [task for task in tasks.open_tasks(rows) if task.due_on is not None and task.due_on <= today]
    holder = FileLock(paths.lease(office.folder)).holder()
    lines = [
        f"{office.settings.name}  {office.folder}  ({office.person.name}, {office.person.role.value})",
        f"  {len(open_cases)} open cases, {waiting.get('new', 0)} papers waiting, {len(due)} tasks late or today",
    ]
    if refused or unread:
        lines.append(f"  {len(refused)} files refused, {len(unread)} papers that could not be read: paracase scan")
    lines.append(f"  intake: {'process ' + str(holder) + ' watches' if holder else 'nobody watches; paracase watch'}")
    if waiting.get("new"):
        lines.append("  next: paracase triage list")
    elif not open_cases:
        lines.append("  next: paracase case add CAPTION")
    return lines
