"""A damaged or lost store is built again: as much as can be, and nothing shown as proved that is not."""

from __future__ import annotations

import os
import random
import shutil
import time
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.approvals.statements import Decision
from paracase.domain.errors import NotFound, OfficeBusy
from paracase.services.approvals.deciding import decide
from paracase.services.approvals.said import Said
from paracase.services.cases.tasks import NewTask, add_task
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find
from paracase.services.upkeep.repairing import LEFT_OUT, repair
from paracase.services.upkeep.verifying import verify
from paracase.store.engine import connect
from paracase.store.locks import FileLock
from tests.support.clock import AheadClock
from tests.support.delegated import firm_in
from tests.support.figures import so_many
from tests.support.forks import Forks
from tests.support.made import copy_of
from tests.support.offices import assert_whole, drop, garcia, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

PAGE = 4096
_REPAIR = """
from pathlib import Path
from tests.support.clock import AheadClock
from paracase.services.upkeep.repairing import repair

def work(folder):
    print("ready", flush=True)
    repair(Path(folder), clock=AheadClock())
"""


def filled(office: Office, count: int = 60) -> None:
    """Papers, half of them filed, and tasks; closed."""
    detail = garcia(office)
    for number in range(count):
        drop(office, f"paper {number}.txt", f"paper number {number} of the bundle".encode())
    scan(office)
    for number in range(1, count // 2):
        file_document(office, number, FilingDecision((detail.case.id,), folder="Orders"))
    for number in range(20):
        add_task(office, NewTask(f"Call number {number}", case_id=detail.case.id))
    scan(office)
    office.close()


def overwrite(store: Path, pages: list[int], chance: random.Random) -> None:
    """Overwrite pages of a store that nobody has open."""
    with store.open("r+b") as file:
        for page in pages:
            file.seek(page * PAGE)
            file.write(chance.randbytes(PAGE))


def test_a_whole_store_is_left_alone(office: Office) -> None:
    filled(office, 4)
    before = paths.store(office.folder).read_bytes()
    done = repair(office.folder, clock=AheadClock())
    assert done.is_whole
    assert done.aside is None
    assert "is whole" in done.sentences[0]
    assert paths.store(office.folder).read_bytes()[100:] == before[100:]
    assert not paths.building(office.folder).exists()


def test_where_nothing_is_nothing_is_made(tmp_path: Path, office: Office) -> None:
    with pytest.raises(NotFound, match="nothing of an office"):
        repair(tmp_path, clock=AheadClock())
    office.close()
    lease = FileLock(paths.lease(office.folder))
    assert lease.acquire()
    with pytest.raises(OfficeBusy):
        repair(office.folder, clock=AheadClock())
    lease.release()


def test_without_a_store_vault_and_folders_give_the_office(office: Office) -> None:
    filled(office, 20)
    folder = office.folder
    (folder / "Inbox" / "paper 18.txt").unlink()  # its bytes are in the vault only
    for left in paths.home(folder).glob("*.db*"):
        left.unlink()
    done = repair(folder, clock=AheadClock(), staff_name="Dana Ruiz")
    assert not done.is_whole
    opened = open_office(folder, clock=AheadClock())
    assert opened.person.name == "Dana Ruiz"
    assert_whole(opened)
    assert scan(opened).sum.documents == 19
    assert find(opened, "bundle").total == 20
    assert find(opened, "is:missing").total == 1
    assert find(opened, "is:filed").total == 9
    assert "Garcia" in " ".join(row[0] for row in opened.store.read.execute("SELECT caption FROM cases"))
    opened.close()
    assert "is whole" in repair(folder, clock=AheadClock()).sentences[0]


@pytest.mark.parametrize("seed", range(so_many(12, short=4)))
def test_overwritten_pages_cost_what_stood_on_them(office: Office, seed: int) -> None:
    """Whichever pages: afterwards the office is whole, its ledger too, and every file is a paper of it."""
    filled(office)
    store = paths.store(office.folder)
    chance = random.Random(seed)
    pages = store.stat().st_size // PAGE
    overwrite(store, [chance.randrange(1, pages) for _ in range(3)], chance)
    damaged = store.read_bytes()
    done = repair(office.folder, clock=AheadClock())
    assert done.aside is not None
    assert (done.aside / "office.db").read_bytes() == damaged
    opened = open_office(office.folder, clock=AheadClock())
    report = scan(opened)
    assert report.sum.documents == 60
    assert_whole(opened)
    assert find(opened, "bundle").total >= 60
    opened.close()


def test_the_rows_of_one_page_are_lost_and_no_others(office: Office) -> None:
    filled(office)
    store = paths.store(office.folder)
    db = connect(store)
    root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'task'").fetchone()[0]
    before = {
        table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("document", "version", "cases", "ledger", "document_case", "act")
    }
    db.close()
    overwrite(store, [root - 1], random.Random(1))
    done = repair(office.folder, clock=AheadClock())
    assert not done.is_whole
    db = connect(store)
    after = {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in before}
    assert db.execute("SELECT count(*) FROM task").fetchone()[0] == 0
    db.close()
    assert after == before | {"ledger": before["ledger"] + 1}
    told = {name: lost for name, _, lost in done.rows if lost}
    assert set(told) <= {"task", "task_date"}
    assert told["task"] >= 1  # how many there were nobody knows


def test_an_approval_that_cannot_be_proved_waits_again(office: Office) -> None:
    firm = firm_in(office)
    first = firm.ready()
    attorney = firm.come_in(firm.attorney)
    decide(attorney, first, Said(Decision.APPROVED, firm.attorney.initials))
    firm.save("Reply.docx", "REPLY", "The reply says so.")
    second = firm.ask("Reply.docx")
    decide(attorney, second, Said(Decision.APPROVED, firm.attorney.initials))
    attorney.close()
    db = office.store.read
    seqs = dict(db.execute("SELECT request_id, ledger_seq FROM approval").fetchall())
    office.close()
    raw = connect(paths.store(office.folder))
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("DROP TRIGGER ledger_no_delete")
    raw.execute("DELETE FROM ledger WHERE seq = ?", (seqs[second] - 1,))
    raw.close()
    done = repair(office.folder, clock=AheadClock())
    assert not done.is_whole
    assert any("wait for the attorney again" in sentence for sentence in done.sentences)
    opened = open_office(office.folder, clock=AheadClock())
    states = dict(opened.store.read.execute("SELECT id, state FROM request").fetchall())
    assert states == {first: "approved", second: "waiting"}
    assert [row[0] for row in opened.store.read.execute("SELECT request_id FROM approval")] == [first]
    result = verify(opened)
    lost = "no entry of the ledger made it"  # with the entries it stood on; it is asked again
    assert result.faults == (f"request {second}: {lost}", f"request_item {second}/1: {lost}")
    assert result.entries == seqs[second] - 1
    opened.close()
    assert done.aside is not None
    assert f'"request_id": {second}' in (done.aside / LEFT_OUT).read_text(encoding="utf-8")


def test_lost_bytes_come_from_the_files_and_a_lost_log_is_read(office: Office) -> None:
    filled(office, 10)
    folder = office.folder
    vault = sorted((paths.vault(folder) / "objects").rglob("*"))
    objects = [path for path in vault if path.is_file()]
    for path in objects[:3]:
        path.unlink()
    store = paths.store(folder)
    db = connect(store)
    root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'contact'").fetchone()[0]
    db.close()
    overwrite(store, [root - 1], random.Random(2))
    repair(folder, clock=AheadClock())
    assert all(path.is_file() for path in objects)
    opened = open_office(folder, clock=AheadClock())
    assert_whole(opened)
    opened.close()


@pytest.mark.slow
@pytest.mark.parametrize("is_gone", [False, True])
def test_kill_9_at_twenty_points_of_a_repair(office: Office, tmp_path: Path, is_gone: bool) -> None:
    filled(office, 60)
    made = office.folder
    chance = random.Random(3)
    if is_gone:
        paths.store(made).unlink()
    else:
        overwrite(paths.store(made), [9, 17], chance)
    folder = copy_of(made, tmp_path / "work")
    cut = 0
    with Forks(_REPAIR, tmp_path) as forks:
        for _ in range(so_many(20, short=8)):
            process = forks.start(str(folder))
            with process.out as out:
                assert out.readline() == "ready\n"
                time.sleep(chance.uniform(0.0, 0.5))
                cut += forks.kill(process)
    assert cut
    repair(folder, clock=AheadClock())
    assert "is whole" in repair(folder, clock=AheadClock()).sentences[0]
    assert sorted(os.listdir(folder)) == [".paracase", "Cases", "Inbox"]  # noqa: PTH208
    opened = open_office(folder, clock=AheadClock())
    assert scan(opened).sum.documents == 60
    assert_whole(opened)
    opened.close()
    if not is_gone:
        damaged = [path / "office.db" for path in paths.home(folder).glob("damaged*")]
        assert paths.store(made).read_bytes() in [path.read_bytes() for path in damaged if path.is_file()]
    shutil.rmtree(folder)


def test_lost_people_come_back_from_the_ledger(office: Office) -> None:
    firm_in(office)
    filled(office, 6)
    store = paths.store(office.folder)
    db = connect(store)
    names = db.execute("SELECT id, name, role, is_admin FROM staff ORDER BY id").fetchall()
    roots = [
        row[0]
        for row in db.execute("SELECT rootpage FROM sqlite_master WHERE name IN ('staff', 'cases') AND type = 'table'")
    ]
    cases = db.execute("SELECT id, number, caption FROM cases ORDER BY id").fetchall()
    db.close()
    overwrite(store, [root - 1 for root in roots], random.Random(4))
    repair(office.folder, clock=AheadClock())
    opened = open_office(office.folder, clock=AheadClock())
    now = opened.store.read
    assert now.execute("SELECT id, name, role, is_admin FROM staff ORDER BY id").fetchall() == [
        found
        for found in names
        if found[1] in {"Dana Ruiz", "Dolores Ortega"}  # those whom other rows name
    ]
    assert now.execute("SELECT id, number, caption FROM cases ORDER BY id").fetchall() == cases
    assert scan(opened).sum.documents == 6
    assert_whole(opened)
    opened.close()


def test_without_the_first_entry_nothing_is_proved(office: Office) -> None:
    """The chain begins anew; people stand as numbers, and one of them can go on."""
    firm = firm_in(office)
    request = firm.ready()
    attorney = firm.come_in(firm.attorney)
    decide(attorney, request, Said(Decision.APPROVED, firm.attorney.initials))
    attorney.close()
    office.close()
    store = paths.store(office.folder)
    db = connect(store)
    root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'staff'").fetchone()[0]
    db.execute("PRAGMA foreign_keys=OFF")
    db.execute("DROP TRIGGER ledger_no_delete")
    db.execute("DELETE FROM ledger WHERE seq = 1")
    db.close()
    overwrite(store, [root - 1], random.Random(5))
    done = repair(office.folder, clock=AheadClock())
    assert any("administrator" in sentence for sentence in done.sentences)
    opened = open_office(office.folder, clock=AheadClock())
    assert opened.person.is_admin
    found = verify(opened)
    assert not found.clean
    assert all(fault.endswith(": no entry of the ledger made it") for fault in found.faults), found.faults
    assert verify(opened).approvals == 0
    assert dict(opened.store.read.execute("SELECT id, state FROM request").fetchall()) == {request: "waiting"}
    opened.close()
