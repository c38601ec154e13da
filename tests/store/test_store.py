"""The store: writers that wait for each other, that hold the lock for no longer than they must, no stale reads."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import OfficeBusy
from paracase.store.cases.tasks import insert_task, list_tasks
from paracase.store.engine import change_seq, changed, connect, immediate
from paracase.store.ledger import check
from tests.support.offices import garcia

if TYPE_CHECKING:
    from paracase.services.context import Office

_WRITER = """
import sys
from pathlib import Path
from tests.support.clock import AheadClock
from paracase.services.office.opening import open_office
from paracase.store import ledger
office = open_office(Path(sys.argv[1]), clock=AheadClock())
for number in range(100):
    with office.store.write() as tx:
        seq = ledger.append(tx.db, at=office.now(), kind="test", staff=None, data={"n": number})
    print(seq, flush=True)
"""


def test_four_processes_write_one_chain(office: Office) -> None:
    processes = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(office.folder)], stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    acknowledged = []
    for process in processes:
        out, _ = process.communicate(timeout=120)
        assert process.returncode == 0
        acknowledged += [int(line) for line in out.split()]
    assert sorted(acknowledged) == list(range(2, 402))
    entries, _, fault = check(office.store.read)
    assert (entries, fault) == (401, None)


def test_a_locked_store_is_said_after_the_wait(office: Office) -> None:
    other = connect(paths.store(office.folder))
    with (
        immediate(other),
        pytest.raises(OfficeBusy, match="writing"),
        immediate(connect(paths.store(office.folder)), wait=0.1),
    ):
        pass
    other.close()


def test_a_failed_transaction_leaves_nothing(office: Office) -> None:
    def fail() -> None:
        with office.store.write() as tx:
            insert_task(tx, what="never", due_on=None, case_id=None, assignee_id=None, by=1, at=office.now())
            tx.db.execute("INSERT INTO change(topic, seq) VALUES('never', 1)")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert change_seq(office.store.read, "never") == 0
    assert list_tasks(office.store.read, state=None) == []


_FIRST_WRITE = """
import contextlib, sys
from pathlib import Path
from paracase.domain.roles import Role
from paracase.services.cases import cases, tasks
from paracase.services.office.opening import open_office
from paracase.services.people import contacts, people
from paracase.store import engine
from tests.support.clock import AheadClock

began, grown = [], []
inner = engine.immediate

@contextlib.contextmanager
def watched(connection, **settings):
    with inner(connection, **settings) as writing:
        began.append(writing)
        before = set(sys.modules)
        yield writing
        grown.extend(set(sys.modules) - before)

engine.immediate = watched
office = open_office(Path(sys.argv[1]), clock=AheadClock())
{act}
print(len(began) > 0, sorted(grown), "sqlalchemy" in sys.modules)
"""


@pytest.mark.parametrize(
    "act",
    [
        "tasks.add_task(office, tasks.NewTask('Call the clerk'))",
        "cases.add_case(office, cases.NewCase('Lima v. Oslo'))",
        "contacts.add_party(office, 1, 'Oslo Freight', 'defendant', is_client=False)",
        "people.add_person(office, 'Ann Hale', Role.ATTORNEY)",
    ],
)
def test_the_first_write_of_a_process_imports_nothing_while_it_holds_the_lock(office: Office, act: str) -> None:
    garcia(office)
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_WRITE.replace("{act}", act), str(office.folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "True [] False", done.stderr


def test_changes_are_counted_for_other_processes(office: Office) -> None:
    before = change_seq(office.store.read, "cases")
    with office.store.write() as tx:
        changed(tx.db, "cases")
    assert change_seq(office.store.read, "cases") == before + 1


def test_acknowledged_means_synced(office: Office) -> None:
    with office.store.write() as tx:
        assert tx.db.execute("PRAGMA synchronous").fetchone()[0] == 2
        assert tx.db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert tx.db.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_what_is_found_out_again_waits_for_no_disk(office: Office) -> None:
    with office.store.write(is_derived=True) as tx:
        assert tx.db.execute("PRAGMA synchronous").fetchone()[0] == 1
    with office.store.write() as tx:  # and flushes what came before it, which stands in the same log
        assert tx.db.execute("PRAGMA synchronous").fetchone()[0] == 2
    with pytest.raises(ValueError, match="cut off"), office.store.write(is_derived=True):
        raise ValueError("cut off")
    with office.store.write() as tx:
        assert tx.db.execute("PRAGMA synchronous").fetchone()[0] == 2
