"""The store: writers that wait for each other, a schema that is what the models say, no stale reads."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel, select

from paracase import paths
from paracase.domain.errors import OfficeBusy
from paracase.store import models  # noqa: F401  fills SQLModel.metadata
from paracase.store.engine import change_seq, changed, connect, immediate
from paracase.store.entities import engine_on
from paracase.store.ledger import check

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


def test_models_and_schema_agree(office: Office) -> None:
    connection = connect(paths.store(office.folder))
    with engine_on(connection).connect() as alchemy:
        names = set(SQLModel.metadata.tables)
        context = MigrationContext.configure(
            alchemy, opts={"include_name": lambda name, kind, _: kind != "table" or name in names, "compare_type": True}
        )
        found = [d if isinstance(d, tuple) else d[0] for d in compare_metadata(context, SQLModel.metadata)]
        # SQLite reports INTEGER PRIMARY KEY as nullable; indexes and uniqueness stand in the schema only.
        assert [
            d for d in found if "index" not in d[0] and d[0] != "modify_nullable" and "constraint" not in d[0]
        ] == []
    connection.close()


def test_a_failed_transaction_leaves_nothing(office: Office) -> None:
    from paracase.store.models import Task

    def fail() -> None:
        with office.store.write() as tx:
            tx.session.add(Task(what="never", created_at=office.now()))
            tx.db.execute("INSERT INTO change(topic, seq) VALUES('never', 1)")
            tx.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert change_seq(office.store.read, "never") == 0
    with office.store.write() as tx:
        assert tx.session.exec(select(Task)).all() == []


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
