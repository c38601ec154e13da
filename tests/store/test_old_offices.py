"""Offices of every schema version so far: they open, lose nothing, finish what was cut off, and their acts are undone.

What is right was said by the program of their time (``tests/support/old``), not by the one that is tested.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from paracase import paths
from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.roles import Identity
from paracase.services.cases.cases import named_case
from paracase.services.office import policy
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import restore
from paracase.services.papers.triage import queue
from paracase.services.people.people import everybody, person_named
from paracase.services.undo import next_redo, redo, undo
from paracase.services.upkeep.verifying import verify
from paracase.store.engine import SCHEMA_VERSION, connect
from paracase.store.ledger import body_at
from paracase.store.opening import open_store
from tests.support.clock import AheadClock
from tests.support.figures import so_many
from tests.support.offices import assert_whole, scan
from tests.support.old_offices import (
    NO_INDEX,
    VERSIONS,
    expected,
    lay_out,
    lay_out_store,
    old_store,
    papers_in,
    rows_like,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office
    from paracase.store.driver import sqlite3

every_version = pytest.mark.parametrize("version", VERSIONS)
REPLACED = {"act": {"inverse", "conditions", "steps"}, "intent": {"plan"}}
"""Columns that a later schema keeps in another form; what they are for is tested by using it."""
POINTS = so_many(30, short=10)
OWN_WORDS = 4
"""From this version on a refusal to undo says word for word what today's says: acts are kept as steps since then."""
MORE_NOW = {
    5: {
        # Since version 6 every other attorney is told, too, that what the office allows was taken back.
        "notice": [
            [5, 5, "approval.agent is no now; it was yes. Undone by Dolores Ortega."],
            [6, 5, "approval.recorded is none now; it was notice_of_entry. Undone by Dolores Ortega."],
        ],
    },
}
"""Rows that stand at the end of a table when today's program has undone everything, and did not when the program of that
version had: where the design changed, and how. Everything else is the same."""


@contextmanager
def entered(folder: Path, initials: str) -> Iterator[Office]:
    """The office as one of its staff, at an account of their own."""
    office = open_office(folder, clock=AheadClock(), acting_as=initials, identity=Identity())
    try:
        yield office
    finally:
        office.close()


def schema_of(db: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """Everything a store is made of, spaces aside."""
    rows = db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {(kind, name): " ".join(sql.split()) for kind, name, sql in rows}


def columns_of(db: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})")]


def rows_lost(old: sqlite3.Connection, new: sqlite3.Connection) -> dict[str, Any]:
    """What of an older store does not stand in a newer one: columns that went, rows that are gone or different."""
    lost: dict[str, Any] = {}
    tables = [name for kind, name in schema_of(old) if kind == "table" and name != "alembic_version"]
    assert len(tables) >= 17
    for table in tables:
        before, after = columns_of(old, table), columns_of(new, table)
        if missing := set(before) - set(after) - REPLACED.get(table, set()):
            lost[table] = missing
            continue
        same = [name for name in before if name in after and name not in REPLACED.get(table, ())]
        read = f"SELECT {', '.join(same)} FROM {table}"
        rows = [sorted(map(repr, db.execute(read).fetchall())) for db in (old, new)]
        if rows[0] != rows[1]:
            lost[table] = set(rows[0]) ^ set(rows[1]) or "as many rows, other counts"
    return lost


@every_version
def test_an_old_store_gets_the_schema_of_a_fresh_one_and_keeps_every_row(
    office: Office, tmp_path: Path, version: int
) -> None:
    store = open_store(lay_out_store(tmp_path / "old", version))
    with closing(old_store(version)) as old, closing(connect(paths.store(tmp_path / "old"))) as new:
        assert old.execute("PRAGMA user_version").fetchone()[0] == version
        assert new.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
        assert schema_of(new) == schema_of(office.store.read)
        assert rows_lost(old, new) == {}
    store.close()


@every_version
def test_a_filing_that_was_cut_off_is_finished_and_can_be_undone(tmp_path: Path, version: int) -> None:
    folder = lay_out(tmp_path / "old", version)
    with closing(old_store(version)) as old:
        ((batch,),) = old.execute("SELECT batch FROM intent WHERE state = 'open'").fetchall()
        ((paper,),) = old.execute("SELECT document_id FROM move WHERE state = 'open'").fetchall()
        entries = old.execute("SELECT max(seq) FROM ledger").fetchone()[0]
    with entered(folder, "DR") as office:
        db = office.store.read
        opened = expected(version)["opened"]
        assert rows_like(db, opened["rows"]) == {name: kept["rows"] for name, kept in opened["rows"].items()}
        assert papers_in(folder) == opened["files"]
        assert db.execute("SELECT state FROM intent WHERE batch = ?", (batch,)).fetchone() == ("done",)
        zoe = next(person for person in everybody(office) if person.initials == "ZÑ")
        written = "SELECT staff_id, ledger_seq FROM act WHERE kind = 'document.filed' AND ledger_seq > ?"
        ((by, seq),) = db.execute(written, (entries,)).fetchall()
        body = body_at(db, seq)
        assert body is not None
        assert (by, body["staff"], body["kind"]) == (zoe.id, zoe.id, "document.filed")
        assert paper in {document["id"] for document in body["data"]["documents"]}
        assert verify(office).faults == (NO_INDEX,)
    with entered(folder, "ZÑ") as office:
        undo(office)
        place = "SELECT relpath, state FROM document WHERE id = ?"
        assert office.store.read.execute(place, (paper,)).fetchone() == (b"witness.txt", "new")
        assert (folder / "Inbox" / "witness.txt").is_file()
        assert_whole(office, but=(NO_INDEX,))


@every_version
def test_what_an_old_program_could_undo_is_undone_to_the_same_end(tmp_path: Path, version: int) -> None:
    folder = lay_out(tmp_path / "old", version)
    for step in expected(version)["undos"]:
        with entered(folder, step["by"]) as office:
            for summary in step["undone"]:
                assert summary in undo(office).summary
            with pytest.raises((NotFound, NotAllowed)) as refused:
                undo(office)
            assert version < OWN_WORDS or str(refused.value) == step["then"]
    with entered(folder, "DR") as office:
        undone = expected(version)["undone"]
        more = MORE_NOW.get(version, {})
        rows = {name: kept["rows"] + more.get(name, []) for name, kept in undone["rows"].items()}
        assert rows_like(office.store.read, undone["rows"]) == rows
        assert papers_in(folder) == undone["files"]
        assert_whole(office, but=(NO_INDEX,))


@pytest.mark.parametrize("version", [version for version in VERSIONS if version >= 4])
def test_what_was_taken_back_last_is_done_again_and_taken_back_again(tmp_path: Path, version: int) -> None:
    folder = lay_out(tmp_path / "old", version)
    described = expected(version)["redone"]
    with entered(folder, described["by"]) as office:
        assert next_redo(office) == described["redone"].removeprefix("Done again: ")
        assert redo(office).summary == described["redone"]
        now = rows_like(office.store.read, described["rows"])
        assert now == {name: kept["rows"] for name, kept in described["rows"].items()}
        assert papers_in(folder) == described["files"]
        undo(office)
        opened = expected(version)["opened"]
        again = rows_like(office.store.read, opened["rows"])
        assert again == {name: kept["rows"] for name, kept in opened["rows"].items()}
        assert papers_in(folder) == opened["files"]
        assert_whole(office, but=(NO_INDEX,))


@every_version
def test_names_that_differ_by_case_or_accent_only_find_each_their_own(tmp_path: Path, version: int) -> None:
    with entered(lay_out(tmp_path / "old", version), "DR") as office:
        found = {name: person_named(office, name).initials for name in ("Zoë Núñez", "Zoe Nunez", "ZÑ", "ZN")}
        assert found == {"Zoë Núñez": "ZÑ", "Zoe Nunez": "ZN", "ZÑ": "ZÑ", "ZN": "ZN"}
        assert named_case(office, "26-Á001").caption == "Estate of Whitlow"
        assert named_case(office, "26-A001").caption == "ESTATE OF WHITLOW"


@every_version
def test_every_kind_of_act_is_in_it(version: int) -> None:
    kept = "inverse" if version < 4 else "steps"
    with closing(old_store(version)) as old:
        live = old.execute(f"SELECT DISTINCT kind FROM act WHERE {kept} IS NOT NULL AND undone_by IS NULL").fetchall()
        taken_back = old.execute("SELECT count(*) FROM act WHERE undone_by IS NOT NULL").fetchone()[0]
    kinds = {"case.changed"} | {f"document.{did}" for did in ("filed", "set_aside", "trashed", "restored", "changed")}
    if version >= 2:
        kinds |= {"document.moved", "document.brought_back", "case.reviewed"}
        kinds |= {f"task.{did}" for did in ("added", "done", "reopened", "moved", "assigned", "changed")}
        kinds |= {f"element.{state}" for state in ("missing", "requested", "received", "reviewed", "waived")}
        kinds |= {f"{what}.{did}" for what in ("contact", "party") for did in ("added", "changed", "removed")}
    if version >= 3:
        kinds |= {f"assignment.{did}" for did in ("given", "changed", "reassigned", "begun", "withdrawn", "done")}
    if version >= 4:
        kinds |= {"case.opened", "act.undone", "act.redone"}
    if version >= 5:
        kinds |= {"policy.set"}
    assert {kind for (kind,) in live} == kinds
    assert taken_back >= 1


def trashed(office: Office) -> list[tuple[int, str, str]]:
    """Two papers in the trash: one that waited before, one that was in file; where each was."""
    find = "SELECT id FROM document WHERE state = 'trash' AND name = ?"
    was = {
        "advertisement.txt": ("Inbox/advertisement.txt", "new"),
        "2026-11-25 Will.txt": ("Cases/26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt", "in_file"),
    }
    return [(office.store.read.execute(find, (name,)).fetchone()[0], *place) for name, place in was.items()]


@every_version
def test_what_an_old_program_put_into_the_trash_is_restored(tmp_path: Path, version: int) -> None:
    folder = lay_out(tmp_path / "old", version)
    with entered(folder, "DR") as office:
        for document_id, place, state in trashed(office):
            restore(office, document_id)
            assert (folder / place).is_file()
            now = office.store.read.execute("SELECT state FROM document WHERE id = ?", (document_id,)).fetchone()
            assert now == (state,)
        assert_whole(office, but=(NO_INDEX,))


@every_version
def test_a_scan_finds_every_paper_where_it_was_and_takes_in_the_one_that_was_arriving(
    tmp_path: Path, version: int
) -> None:
    with entered(lay_out(tmp_path / "old", version), "DR") as office:
        db = office.store.read
        assert db.execute("SELECT relpath, state FROM arrival").fetchall() == [(b"late fax.txt", "arriving")]
        scan(office)
        opened = expected(version)["opened"]["rows"]
        now = rows_like(db, opened)
        late = now["document"].pop()
        assert late[opened["document"]["columns"].index("name")] == "late fax.txt"
        assert now == {name: kept["rows"] for name, kept in opened.items()}


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_what_each_person_filed_last_is_offered_again(tmp_path: Path, version: int) -> None:
    folder = lay_out(tmp_path / "old", version)
    for initials, documents in expected(version)["last_filed"].items():
        with entered(folder, initials) as office:
            assert [filed[0] for filed in queue(office).decided.filed] == documents


@pytest.mark.parametrize("version", [version for version in VERSIONS if version >= 5])
def test_everything_an_office_ever_decided_stays_in_its_history(tmp_path: Path, version: int) -> None:
    folder = lay_out(tmp_path / "old", version)
    recorded, agent = "approval.recorded is notice_of_entry now; it was none", "approval.agent is yes now; it was no"
    with entered(folder, "DO") as office:
        undo(office)
        newest = [words for _, _, _, words in policy.history(office)][:5]
    assert newest == [f"Undone: {agent}", agent, f"Done again: {recorded}", f"Undone: {recorded}", recorded]


def test_what_was_moved_out_of_the_settings_file_is_in_the_history(tmp_path: Path) -> None:
    with entered(lay_out(tmp_path / "old", 5), "DO") as office:
        *_, (_, _, who, words) = policy.history(office)
        assert who == "Dana Ruiz"
        assert words.startswith("What the office allows is kept in the store from now on")


@pytest.mark.parametrize(("version", "approvals"), {3: 5, 4: 3, 5: 3, 6: 3, 7: 3}.items())
def test_what_was_approved_and_signed_still_holds(tmp_path: Path, version: int, approvals: int) -> None:
    with entered(lay_out(tmp_path / "old", version), "DR") as office:
        found = verify(office)
        assert (found.approvals, found.signatures, found.faults) == (approvals, 1, (NO_INDEX,))


_DYING = """
import gc, os, signal, sys
from pathlib import Path
from paracase.store import engine, migrate, opening

seen = stop = 0

def step(_statement):
    global seen
    seen += 1
    if seen == stop:
        os.kill(os.getpid(), signal.SIGKILL)

def traced(path, *, connect=engine.connect, **more):
    connection = connect(path, **more)
    connection.set_trace_callback(step)
    return connection

def opened(office):
    store = opening.open_store(Path(office))
    store.read.execute("SELECT count(*) FROM act").fetchone()
    return store

engine.connect = opening.connect = migrate.connect = traced
for line in sys.stdin:
    seen, (office, before) = 0, line.rstrip("\\n").split("\\t")
    stop = int(before)
    if not stop:
        opened(office).close()
        gc.freeze()
        print(seen, flush=True)
        continue
    child = os.fork()
    if not child:
        opened(office)
        os._exit(0)
    print(-os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Opens offices, as it is told: whole, and says with how many statements; or in a process that kills itself before one
of them, and says by which signal it ended. What a migration imports was imported by the first that was opened whole, and
no connection is open across a fork."""


class Dying:
    """A process that opens offices and may be killed over it."""

    def __init__(self) -> None:
        # Not measured: what a process covered that was killed is never written, and measuring it took most of the time.
        bare = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
        self.process = subprocess.Popen(
            [sys.executable, "-c", _DYING], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=bare
        )

    def _ask(self, folder: Path, before: int) -> int:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(folder, before, sep="\t", file=self.process.stdin, flush=True)
        return int(self.process.stdout.readline())

    def opened(self, folder: Path) -> int:
        """Open an office whole; how many statements that took."""
        return self._ask(folder, 0)

    def killed(self, folder: Path, before: int) -> bool:
        """Open an office and be killed before a statement, counted from 1; whether it was."""
        return self._ask(folder, before) == signal.SIGKILL


@pytest.fixture(scope="module")
def dying() -> Iterator[Dying]:
    started = Dying()
    yield started
    started.process.communicate()
    assert started.process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
@pytest.mark.parametrize("version", [version for version in VERSIONS if version < SCHEMA_VERSION])
def test_a_migration_that_is_killed_leaves_the_old_store_or_the_new_one(
    office: Office, tmp_path: Path, dying: Dying, version: int
) -> None:
    whole = lay_out_store(tmp_path / "whole", version)
    folders = [Path(shutil.copytree(whole, tmp_path / f"{number}")) for number in range(POINTS)]
    statements = dying.opened(whole)
    points = {1 + number * (statements - 1) // (POINTS - 1): folder for number, folder in enumerate(folders)}
    assert len(points) == min(POINTS, statements)
    states = set()
    with closing(old_store(version)) as old:
        fresh, older = schema_of(office.store.read), schema_of(old)
        for point, folder in points.items():
            assert dying.killed(folder, point)
            with closing(connect(paths.store(folder))) as db:
                found = db.execute("PRAGMA user_version").fetchone()[0]
                assert schema_of(db) == {version: older, SCHEMA_VERSION: fresh}[found]
                assert rows_lost(old, db) == {}
                states.add(found)
            dying.opened(folder)
            with closing(connect(paths.store(folder))) as db:
                assert schema_of(db) == fresh
                assert rows_lost(old, db) == {}
                assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert states == {version, SCHEMA_VERSION}
