"""How the office stands, in a few sentences that are true now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.visible import counted, visible
from paracase.services.papers.folders import folders_now
from paracase.services.upkeep.standing import standing
from paracase.store.cases import cases, tasks
from paracase.store.locks import FileLock
from paracase.store.office import changes
from paracase.store.office.policy import unseen_notices
from paracase.store.papers import lists

if TYPE_CHECKING:
    from paracase.services.context import Office


def overview(office: Office) -> list[str]:
    """The lines ``paracase`` shows when it is given nothing to do."""
    db = office.store.read
    open_cases = cases.list_cases(db, status="open")
    waiting = lists.count_waiting(db)
    unread = lists.count_unread(db)
    refused = lists.refused(db)
    today = office.today.isoformat()
    due = [task for task in tasks.open_tasks(db) if task.due_on is not None and task.due_on <= today]
    holder = FileLock(paths.lease(office.folder)).holder()
    lines = [
        f"{office.settings.name}  {office.folder}  ({office.person.name}, {office.person.role.value})",
        f"  {counted(len(open_cases), 'open case')}, {counted(waiting, 'paper')} waiting, "
        f"{counted(len(due), 'task')} late or today",
    ]
    if refused or unread:
        could_not = counted(unread, "paper that could not be read", "papers that could not be read")
        lines.append(f"  {counted(len(refused), 'file')} refused, {could_not}: paracase scan")
    lines += [f"  {now.sentence}" for now in folders_now(office)[:3]]
    lines.append(f"  intake: {'process ' + str(holder) + ' watches' if holder else 'nobody watches; paracase watch'}")
    told = unseen_notices(db, office.person.id)
    if told:
        lines.append(f"  ! {visible(told[-1].words)} ({counted(len(told), 'notice')}: paracase policy notices)")
    for asked in changes.waiting(db)[:3]:
        lines.append(f"  ! waits for a second person: {visible(asked.what.words)} (paracase policy waiting)")
    words, _ = standing(office).told(office.clock.now())
    if words:
        lines.append(f"  {words}")
    if waiting:
        lines.append("  next: paracase triage list")
    elif not open_cases:
        lines.append("  next: paracase case add CAPTION")
    return lines
