"""An import in parts: each holds, others write in between, the next run goes on, and one undo takes back all of them."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import DiskFull, NotAllowed
from paracase.services.cases.cases import NewCase, add_case, all_cases, named_case
from paracase.services.cases.tasks import NewTask, add_task
from paracase.services.clients.conflicts import all_searches, search_detail
from paracase.services.leaving import exports, searching, taking
from paracase.services.office.opening import open_office
from paracase.services.undo import next_undo, redo, undo
from paracase.store import ledger
from paracase.store.cases import tasks
from tests.support.clock import AheadClock
from tests.support.offices import assert_whole

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.services.leaving.preparing import ImportPlan

MAP = """\
source: Ledgerline
files:
  - {file: matters.csv, kind: matters, columns: {id: Key, number: No, caption: Caption, client: Client}}
  - {file: tasks.csv, kind: tasks, columns: {id: Key, matter: Key of, what: What}}
  - {file: calendar.csv, kind: calendar, columns: {id: Key, matter: Key of, on: On, what: What}}
"""
SURNAMES = ("Alvarado", "Birnbaum", "Castellano", "Dombrowski", "Ekwueme", "Fitzgerald", "Grigoryan")
ROWS = {"matters": 7, "tasks": 7, "calendar": 7}
WRITES = ("cases", "party", "person", "task", "event", "deadline", "import_run", "imported_row", "conflict_search")


@pytest.fixture
def export(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Seven matters with a task and a date each, taken four rows at a time: six parts."""
    monkeypatch.setattr(taking, "PART", 4)
    monkeypatch.setattr(taking, "BREATH", 0.0)
    folder = tmp_path / "export"
    folder.mkdir()
    matters = [f"m{at},,{name} v. Port,Ida {name}" for at, name in enumerate(SURNAMES)]
    tasks_csv = [f"t{at},m{at},Call {name}" for at, name in enumerate(SURNAMES)]
    dates = [f"d{at},m{at},2027-03-0{at + 1},Hearing" for at in range(7)]
    (folder / "matters.csv").write_text("\n".join(["Key,No,Caption,Client", *matters]), encoding="utf-8")
    (folder / "tasks.csv").write_text("\n".join(["Key,Key of,What", *tasks_csv]), encoding="utf-8")
    (folder / "calendar.csv").write_text("\n".join(["Key,Key of,On,What", *dates]), encoding="utf-8")
    (tmp_path / "map.yaml").write_text(MAP, encoding="utf-8")
    return folder


def _prepared(office: Office, export: Path) -> ImportPlan:
    return exports.prepared(office, export.parent / "map.yaml", export)


def _here(office: Office) -> dict[str, int]:
    return {name: int(office.store.read.execute(f"SELECT count(*) FROM {name}").fetchone()[0]) for name in WRITES}


def _cut_off(office: Office, export: Path, after: int, monkeypatch: pytest.MonkeyPatch) -> str:
    """Take so many parts, then the disk is full; what is said."""
    plan, parts = _prepared(office, export), iter(range(after))

    def until_full(*_: object) -> None:
        if next(parts, None) is None:
            raise DiskFull("The disk is full.")

    monkeypatch.setattr(taking, "changed", until_full)
    with pytest.raises(DiskFull) as refused:
        taking.take(office, plan, export)
    monkeypatch.undo()
    monkeypatch.setattr(taking, "PART", 4)
    return refused.value.hint


def test_all_parts_are_one_import_and_one_undo(office: Office, export: Path) -> None:
    before = _here(office)
    seen: list[tuple[int, int]] = []
    plan = _prepared(office, export)
    assert [sum(part.taken.values()) for part in taking.parted(plan)] == [4, 4, 4, 4, 4, 1]
    done = taking.take(office, plan, export, progress=lambda *at: seen.append(at))
    assert done.summary == "Took in from Ledgerline: 7 matters, 7 tasks, 7 dates not verified"
    assert seen[-1] == (21, 21)
    assert [at for at, _ in seen] == sorted(at for at, _ in seen)
    assert {one["kind"]: one["taken"] for one in exports.counts_of(office, done.made("import")) or []} == ROWS
    assert exports.standing(office) == {done.made("import"): "all 21 rows"}
    taken = _here(office)
    assert (taken["cases"] - before["cases"], taken["deadline"] - before["deadline"]) == (7, 7)
    steps: list[tuple[int, int]] = []
    undone = undo(office, progress=lambda *at: steps.append(at))
    assert undone.summary.endswith("6 parts, all of it")
    assert steps == [(at, 6) for at in range(1, 7)]
    assert _here(office) == before
    assert not any(path.name.endswith("v. Port") for path in (office.folder / "Cases").iterdir())
    again = redo(office)
    assert again.summary.endswith("6 parts, all of it")
    assert _here(office) == taken
    undo(office)
    assert _here(office) == before
    assert_whole(office)


@pytest.mark.parametrize("after", [1, 2, 5])
def test_cut_off_it_says_what_holds_and_the_next_run_goes_on(
    office: Office, export: Path, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _here(office)
    hint = _cut_off(office, export, after, monkeypatch)
    assert f"{4 * after} of 21 rows are in and hold" in hint
    assert exports.standing(office) == {1: f"cut off: {4 * after} of 21 rows"}
    plan = _prepared(office, export)
    assert plan.continued == 1
    assert all(one.fits for one in (*plan.counts, *plan.whole_counts))
    assert sum(one.here for one in plan.counts) == 4 * after
    done = taking.take(office, plan, export)
    assert done.made("import") == 1
    assert done.summary == "Took in from Ledgerline: 7 matters, 7 tasks, 7 dates not verified"
    assert exports.standing(office) == {1: "all 21 rows"}
    assert [one.caption for one in all_cases(office)].count("Alvarado v. Port") == 1
    assert _prepared(office, export).is_empty
    undo(office)
    assert _here(office) == before


def test_what_was_cut_off_is_taken_back_by_one_undo_too(
    office: Office, export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _here(office)
    _cut_off(office, export, 3, monkeypatch)
    upon = next_undo(office)
    assert upon is not None
    assert "part 3 of 6" in upon.words
    undo(office)
    assert _here(office) == before
    assert _prepared(office, export).continued == 0


def test_an_export_that_changed_meanwhile_still_adds_up(
    office: Office, export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _cut_off(office, export, 2, monkeypatch)
    lines = (export / "matters.csv").read_text("utf-8").splitlines()
    (export / "matters.csv").write_text(
        "\n".join([*lines[:1], *lines[2:], "m9,,Hart v. Port,Ida Hart"]), encoding="utf-8"
    )
    plan = _prepared(office, export)
    taking.take(office, plan, export)
    counts = {one["kind"]: one for one in exports.counts_of(office, 1) or []}
    assert counts["matters"] == {"kind": "matters", "read": 8, "taken": 8, "here": 0, "refused": 0}
    # The task and the date of the matter that is not in the export any more name no matter: refused where not taken before.
    assert counts["calendar"]["read"] == counts["calendar"]["taken"] + counts["calendar"]["refused"] == 7


def test_another_desk_writes_between_two_parts(office: Office, export: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = _prepared(office, export)
    with closing(open_office(office.folder, clock=AheadClock())) as other:
        monkeypatch.setattr(
            "paracase.services.leaving.taking.time.sleep", lambda _: add_task(other, NewTask("Written meanwhile"))
        )
        taking.take(office, plan, export)
        monkeypatch.undo()
    written = [one for one in tasks.list_tasks(office.store.read) if one.what == "Written meanwhile"]
    assert len(written) == 5


def test_who_came_meanwhile_is_met_too(office: Office, export: Path) -> None:
    plan = _prepared(office, export)
    with closing(open_office(office.folder, clock=AheadClock())) as other:
        parties = (("Ida Dombrowski", "defendant", False), ("Somebody Else", "plaintiff", True))
        add_case(other, NewCase("Else v. Other", number="T-1", parties=parties))
    taking.take(office, plan, export)
    (search,) = [one for one in all_searches(office) if one.case_number == _number_of(office, "Dombrowski v. Port")]
    assert ("Ida Dombrowski", "T-1", True) in {
        (one.name, one.case_number, one.opposed) for one in search_detail(office, search.id).hits
    }


def test_a_number_that_went_to_another_desk_meanwhile_is_not_taken(office: Office, export: Path) -> None:
    plan = _prepared(office, export)
    wanted = plan.cases[-1].number
    with closing(open_office(office.folder, clock=AheadClock())) as other:
        add_case(other, NewCase("Theirs v. Ours", number=wanted))
    taking.take(office, plan, export)
    assert named_case(office, wanted).caption == "Theirs v. Ours"
    captions = [one.caption for one in all_cases(office)]
    assert sorted(one for one in captions if one.endswith("v. Port")) == [f"{name} v. Port" for name in SURNAMES]


def test_a_row_that_was_changed_since_stops_undo_before_anything_is_taken_back(office: Office, export: Path) -> None:
    taking.take(office, _prepared(office, export), export)
    with office.store.write() as tx:  # somebody else's doing
        tx.db.execute("UPDATE task SET note = 'called' WHERE what = 'Call Alvarado'")
    counts = _here(office)
    before = len(ledger.listed(office.store.read, limit=1000))
    with pytest.raises(NotAllowed, match="note was changed since"):
        undo(office)
    assert _here(office) == counts
    assert len(ledger.listed(office.store.read, limit=1000)) == before


def test_something_that_hangs_on_the_first_part_puts_the_others_back(office: Office, export: Path) -> None:
    taking.take(office, _prepared(office, export), export)
    first = named_case(office, _number_of(office, "Alvarado v. Port"))
    with office.store.write() as tx:  # somebody else's
        tx.db.execute(
            "INSERT INTO task(case_id, what, priority, state, created_at, note) VALUES(?, 'theirs', 0, 'open', ?, '')",
            (first.id, office.now()),
        )
    counts = _here(office)
    with pytest.raises(NotAllowed, match="hangs on the case"):
        undo(office)
    assert _here(office) == counts
    assert exports.standing(office) == {1: "all 21 rows"}
    with office.store.write() as tx:
        tx.db.execute("DELETE FROM task WHERE what = 'theirs'")
    undo(office)
    assert _here(office)["import_run"] == 0


def test_a_client_with_very_many_matters_meets_no_more_than_the_newest(office: Office, export: Path) -> None:
    count = 3 * searching.MOST_SAME
    lines = [f"b{at},,First Harbor Bank v. Debtor{at} Lopez,First Harbor Bank" for at in range(count)]
    (export / "matters.csv").write_text("\n".join(["Key,No,Caption,Client", *lines]), encoding="utf-8")
    plan = _prepared(office, export)
    told = [words for row, words in plan.conflicts if row.key == f"b{count - 1}"]
    assert (
        f"First Harbor Bank is like First Harbor Bank in {count - 1 - searching.MOST_TOLD} more of this export" in told
    )
    taking.take(office, plan, export)
    hits = {one.case_number: one for one in all_searches(office)}
    last = hits[_number_of(office, f"First Harbor Bank v. Debtor{count - 1} Lopez")]
    bank = [one for one in search_detail(office, last.id).hits if one.asked == "First Harbor Bank"]
    assert len(bank) == searching.MOST_SAME
    assert last.hits == len(search_detail(office, last.id).hits)


def test_what_somebody_did_meanwhile_is_undone_first(office: Office, export: Path) -> None:
    taking.take(office, _prepared(office, export), export)
    add_task(office, NewTask("after it"))
    undo(office)
    assert exports.standing(office) == {1: "all 21 rows"}
    undo(office)
    assert exports.standing(office) == {}


def _number_of(office: Office, caption: str) -> str:
    return next(one.number for one in all_cases(office) if one.caption == caption)
