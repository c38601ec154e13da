"""What several desks share: the intake, who works on what, what changed; and bringing an older store up to date."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import OfficeNotFound
from paracase.domain.roles import Proof, Role
from paracase.services.office.desks import OpenDesk, any_desk, intake_process, start_intake, watch_changes
from paracase.services.office.opening import open_office
from paracase.services.office.own import OwnSettings, load_own, save_own
from paracase.services.papers import picking, reading, triage
from paracase.services.papers.filing import file_document
from paracase.services.papers.finder import Finder
from paracase.services.papers.looking import document_history
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import completions, quick_find
from paracase.services.people.people import add_person
from paracase.store.engine import SCHEMA_VERSION, connect
from paracase.store.locks import FileLock
from paracase.store.migrations.versions import v0001_first
from paracase.store.schema import TABLES
from tests.support.offices import drop, garcia, scan
from tests.support.papers import pdf, stamped

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from paracase.services.context import Office


def wait_for(condition: Callable[[], object], seconds: float = 60.0) -> None:
    import time

    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "never came"
        time.sleep(0.05)


def test_a_desk_is_open_until_its_process_ends(office: Office) -> None:
    assert not any_desk(office.folder)
    opened = OpenDesk(office.folder)
    assert any_desk(office.folder)
    opened.close()
    assert not any_desk(office.folder)
    code = (
        "import sys, time; from pathlib import Path; from paracase.services.office.desks import OpenDesk; "
        "desk = OpenDesk(Path(sys.argv[1])); print('open', flush=True); time.sleep(60)"
    )
    child = subprocess.Popen([sys.executable, "-c", code, str(office.folder)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()
    assert any_desk(office.folder)
    child.kill()
    child.wait()
    child.stdout.close()
    assert not any_desk(office.folder)
    assert list(paths.desks(office.folder).iterdir()) == []


def test_the_intake_a_desk_starts_ends_with_the_last_desk(office: Office) -> None:
    first, lock = OpenDesk(office.folder), FileLock(paths.desks(office.folder) / "second")
    assert lock.acquire()
    start_intake(office.folder)
    start_intake(office.folder)  # a second one finds the lease taken, and leaves
    wait_for(lambda: intake_process(office.folder))
    holder = intake_process(office.folder)
    first.close()
    drop(office, "late.pdf", pdf("the words of a late paper"))
    wait_for(lambda: office.store.read.execute("SELECT count(*) FROM document").fetchone()[0] == 1)
    assert intake_process(office.folder) == holder
    lock.release()
    wait_for(lambda: intake_process(office.folder) is None)


def test_looking_at_a_lock_changes_nothing(office: Office, tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock")
    assert FileLock(tmp_path / "lock").holder() is None
    assert lock.acquire_soon()
    assert FileLock(tmp_path / "lock").holder() == os.getpid()
    assert not FileLock(tmp_path / "lock").acquire_soon(wait=0.05)
    lock.release()
    assert FileLock(tmp_path / "lock").holder() is None


def test_what_others_change_is_seen(office: Office) -> None:
    changes = watch_changes(office.folder)
    assert changes.moved() == frozenset()
    garcia(office)
    assert "cases" in changes.moved()
    assert changes.moved() == frozenset()
    changes.close()


def test_a_removed_office_takes_no_writes(office: Office) -> None:
    shutil.move(office.folder, office.folder.with_name("elsewhere"))
    with pytest.raises(OfficeNotFound, match="not there any more"):
        garcia(office)
    shutil.move(office.folder.with_name("elsewhere"), office.folder)
    garcia(office)


def test_who_works_on_what(office: Office) -> None:
    drop(office, "a.pdf", pdf("one"))
    scan(office)
    paper = office.store.read.execute("SELECT id FROM document").fetchone()[0]
    other = add_person(office, "Marcus Ruiz", Role.ATTORNEY)
    triage.work_on(office, paper)
    assert triage.queue(office).decided.claims == {}  # my own
    office.store._write.execute("UPDATE claim SET staff_id = ?, process = ?", (other.id, os.getppid()))
    assert triage.queue(office).decided.claims == {paper: "MR"}
    office.store._write.execute("UPDATE claim SET process = 999999999")
    assert triage.queue(office).decided.claims == {}  # its process is dead
    office.store._write.execute("UPDATE claim SET process = ?", (os.getpid(),))
    triage.work_on(office, None)
    assert office.store.read.execute("SELECT count(*) FROM claim").fetchone()[0] == 0


def test_the_queue_has_court_papers_first_and_folders_as_rows(office: Office) -> None:
    garcia(office)
    for number in range(3):
        drop(office, f"prod_0001/p{number}.txt", b"page %d" % number)
    drop(office, "order.pdf", stamped("2:24-cv-01234", "12", "11/20/26", "ORDER SETTING HEARING"))
    scan(office)
    queue = triage.queue(office)
    first, second = queue.lineup.entries
    assert queue.papers[first.papers[0]].name == "order.pdf"
    assert (second.folder, len(second.papers)) == ("prod_0001", 3)
    options = picking.case_options(office, [], came_from=queue.papers[first.papers[0]].case_id)
    assert options[0].note == "", "what is in front of a person is no witness"
    kinds = picking.type_options(office, triage.prepare(office, first.papers[0], FilingDecision()).sheet.proposals)
    assert kinds[0].is_best


def test_a_paper_is_prepared_as_it_will_be_filed(office: Office) -> None:
    case = garcia(office).case
    drop(office, "order.pdf", stamped("2:24-cv-01234", "12", "11/20/26", "ORDER SETTING HEARING"))
    drop(office, "unknown.pdf", pdf("nothing known about this"))
    scan(office)
    rows = dict(office.store.read.execute("SELECT name, id FROM document").fetchall())
    prepared = triage.prepare(office, rows["order.pdf"], FilingDecision())
    assert prepared.planned.case is not None
    wanted = f"{prepared.planned.folder}/ as {prepared.planned.name}"
    assert wanted in file_document(office, rows["order.pdf"], FilingDecision()).summary
    nothing = triage.prepare(office, rows["unknown.pdf"], FilingDecision()).planned
    assert (nothing.case, nothing.moves) == (None, False)
    kept = triage.prepare(office, rows["unknown.pdf"], FilingDecision((case.id,), move=False)).planned
    assert (kept.moves, kept.name) == (False, "unknown.pdf")


def test_reading_says_why_there_is_no_text(office: Office) -> None:
    drop(office, "empty.txt", b"")
    drop(office, "locked.pdf", b"%PDF-1.4\nbroken")
    scan(office)
    for (paper,) in office.store.read.execute("SELECT id FROM document").fetchall():
        found = reading.reading(office, paper)
        assert found is not None
        assert found.pages == ()
        assert found.why_not
        assert found.what_to_do
    assert reading.reading(office, 999) is None


def test_search_while_typing_answers_the_last_question(office: Office) -> None:
    garcia(office)
    drop(office, "order.pdf", stamped("2:24-cv-01234", "12", "11/20/26", "ORDER SETTING HEARING"))
    scan(office)
    finder = Finder(office)
    asked = [finder.ask(text, order="newest", limit=10) for text in ("hea*", "hear*", "hearing")]
    last = asked[-1].result(timeout=10)
    finder.close()
    assert last is not None
    assert [hit.name for hit in last.hits] == ["order.pdf"]
    assert "26-0001" in completions(office)["case"]
    cases, documents = quick_find(office, "ord")
    assert (cases, documents[0][1]) == ([], "order.pdf")
    assert quick_find(office, "garcia")[0][0].number == "26-0001"


def test_own_settings_are_kept_and_a_broken_file_is_none(tmp_path: Path) -> None:
    assert load_own(tmp_path) == OwnSettings()
    assert save_own(tmp_path, OwnSettings("light"))
    assert load_own(tmp_path) == OwnSettings("light")
    paths.own_settings(tmp_path).write_text("theme = [", encoding="utf-8")
    assert load_own(tmp_path) == OwnSettings()
    assert not save_own(tmp_path / "desk.toml" / "below", OwnSettings("light"))


def test_an_older_store_is_brought_up_to_date(office: Office) -> None:
    """The first schema, with a ledger that names documents, becomes this one."""
    drop(office, "a.pdf", pdf("one"))
    scan(office)
    then = {
        "staff": "id, name, initials, role, is_admin, active, created_at",
        "document": ", ".join(
            name for name in TABLES["document"].columns if name not in {"touched", "came_inside", "carrier", "side"}
        ),
        "version": ", ".join(name for name in TABLES["version"].columns if name not in {"parts", "partly", "reader"}),
    }
    saved = {
        table: office.store.read.execute(f"SELECT {then.get(table, '*')} FROM {table}").fetchall()
        for table in ("office", "staff", "root", "document", "version", "ledger", "ledger_text")
    }
    folder, clock = office.folder, office.clock
    store = paths.store(folder)
    office.close()
    for path in (store, store.with_name("office.db-wal"), store.with_name("office.db-shm")):
        path.unlink(missing_ok=True)
    old = connect(store)
    for statement in [*v0001_first.TABLES.split(";\n"), *v0001_first.TRIGGERS]:
        if statement.strip():
            old.execute(statement)
    old.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    old.execute("INSERT INTO alembic_version VALUES('0001')")
    old.execute("PRAGMA foreign_keys=OFF")
    for table, rows in saved.items():
        for row in rows:
            old.execute(f"INSERT INTO {table} VALUES({','.join('?' * len(row))})", row)
    old.execute("PRAGMA application_id=0x50436173")
    old.execute("PRAGMA user_version=1")
    old.close()
    again = open_office(folder, clock=clock)
    try:
        paper = again.store.read.execute("SELECT id FROM document").fetchone()[0]
        assert document_history(again, paper)[0][2] == "intake.taken"
        assert reading.reading(again, paper) is not None
        assert again.identity.proof is Proof.ACCOUNT
        assert (paths.home(folder) / f"office-before-{SCHEMA_VERSION}.db").is_file()
    finally:
        again.close()
