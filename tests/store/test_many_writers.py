"""AT-10: six processes that write while others read; nobody is told of a lock, everybody sees it."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

from paracase.store.cases.tasks import list_tasks
from paracase.store.changes import ChangeWatch
from tests.support.figures import so_many

if TYPE_CHECKING:
    from paracase.services.context import Office

WRITERS, TASKS = 6, so_many(500, short=40)
_WRITER = """
import sys
from pathlib import Path
from paracase.services.cases.tasks import NewTask, add_task
from paracase.services.office.opening import open_office
from tests.support.clock import AheadClock
office = open_office(Path(sys.argv[1]), clock=AheadClock())
for number in range(int(sys.argv[3])):
    add_task(office, NewTask(f"task {sys.argv[2]}-{number}", office.today))
"""


def test_six_processes_write_while_others_read(office: Office) -> None:
    command = [sys.executable, "-c", _WRITER, str(office.folder)]
    writers = [
        subprocess.Popen([*command, str(number), str(TASKS)], stderr=subprocess.PIPE, text=True)
        for number in range(WRITERS)
    ]
    changes, counts = ChangeWatch(office.folder), []
    while any(writer.poll() is None for writer in writers):
        if "tasks" in changes.moved():
            counts.append(len(list_tasks(office.store.read)))
        time.sleep(0.01)
    for writer in writers:
        _, said = writer.communicate()
        assert (writer.returncode, said) == (0, "")
    assert counts == sorted(counts)
    assert len(set(counts)) > 5, "what others wrote was not seen while they wrote"
    assert len(list_tasks(office.store.read)) == WRITERS * TASKS
