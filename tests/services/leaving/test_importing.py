"""Exports of other systems: every row is taken, here, or refused with its line; dates stay as they were; nothing twice."""

from __future__ import annotations

import hashlib
import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from paracase.domain.agenda.entries import EntryKind
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.leaving.mapping import RowKind
from paracase.domain.leaving.reconciling import RowFate
from paracase.services.agenda.listed import agenda, why
from paracase.services.cases import cases as cases_service
from paracase.services.cases.cases import NewCase, add_case, case_detail, named_case
from paracase.services.cases.tasks import NewTask, add_task
from paracase.services.clients import persons
from paracase.services.deadlines import of_cases, saying
from paracase.services.deadlines.listing import sign_of
from paracase.services.leaving import exports
from paracase.services.leaving.taking import take
from paracase.services.undo import redo, undo
from paracase.store.cases import tasks
from paracase.store.deadlines import deadlines, events
from paracase.store.people import contacts
from paracase.tui.screens.calendar.computation import computation_lines
from tests.support.offices import scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.services.leaving.preparing import ImportPlan

MAP = """\
source: Ledgerline
files:
  - file: matters.csv
    kind: matters
    columns: {id: Key, number: No, caption: Caption, client: Client, opponent: Against, status: State, docket: Docket,
              court: Court}
    values: {status: {Active: open, Done: closed}}
  - file: contacts.csv
    kind: contacts
    columns: {id: Key, name: [First, Last], matter: Matter, phone: Phone, email: Mail}
  - file: tasks.csv
    kind: tasks
    columns: {id: Key, what: Task, matter: Matter, due: Due, assignee: Who, done: Ready}
  - file: notes.csv
    kind: notes
    columns: {id: Key, matter: Matter, on: On, author: By, subject: Re, words: Text}
  - file: calendar.csv
    kind: calendar
    columns: {id: Key, matter: Matter, on: Date, at: Time, what: Entry, note: Remark}
"""
MATTERS = """\
Key,No,Caption,Client,Against,State,Docket,Court,Rate
m1,24-001,Garcia v. Meridian Freight,Ana Garcia,Meridian Freight LLC,Active,2:24-cv-01234,cacd,300
m2,24-002,"Estate of
Lee",Kim Lee,,Done,,,300
m3,24-001,Another with this number,X,,Active,,,300
m4,24-003,,Nobody,,Active,,,300
m5,24-004,Odd,Y,,Sleeping,,,300
m1,24-001,Garcia v. Meridian Freight,Ana Garcia,Meridian Freight LLC,Active,2:24-cv-01234,cacd,300
m6,24-005,Short
"""
CONTACTS = """\
Key,First,Last,Matter,Phone,Mail
c1,Ana,Garcia,24-001,213-555-0100,ana@example.com
c2,Old,Phone,m2,ext 5,not an address
c3,Lost,Soul,99-999,,
"""
NOTES = """\
Key,Matter,On,By,Re,Text
n1,24-001,03/04/2024,JP,Intake,"Said she was
hit from behind, ""hard""."
n2,24-001,02/01/2024,,,First call
n3,24-777,02/01/2024,,,Nowhere
"""


def _calendar(today: date) -> str:
    soon, far = (today + timedelta(days=days) for days in (30, 200))
    return (
        "Key,Matter,Date,Time,Entry,Remark\n"
        f"d1,24-001,{soon:%m/%d/%Y},9:30 AM,Hearing: motion to compel,Dept. 5\n"
        f"d2,m2,{far:%m/%d/%Y},,Trial,\n"
        "d3,24-001,03/15/2020,,Statute runs,\n"
        "d4,24-001,31/12/2026,,Day first,\n"
        f"d5,,{soon:%m/%d/%Y},,No matter,\n"
    )


@pytest.fixture
def export(office: Office, tmp_path: Path) -> Path:
    """An export of five files, with its mapping beside it."""
    folder = tmp_path / "export"
    folder.mkdir()
    tasks_csv = (
        "Key,Task,Matter,Due,Who,Ready\nt1,Order the transcript,24-001,12/01/2026,Dana Ruiz,no\n"
        "t2,Send retainer,24-001,,Somebody Else,yes\nt3,,24-001,,,\n"
    )
    files = {"matters": MATTERS, "contacts": CONTACTS, "notes": NOTES, "tasks": tasks_csv,
             "calendar": _calendar(office.today)}  # fmt: skip
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8", newline="")
    (tmp_path / "map.yaml").write_text(MAP, encoding="utf-8")
    return folder


def _row_counts(office: Office) -> dict[str, int]:
    """How many rows the tables have in which an import writes."""
    db = office.store.read
    names = ("cases", "party", "docket", "contact", "task", "event", "deadline", "import_run", "imported_row", "act")
    return {name: int(db.execute(f"SELECT count(*) FROM {name}").fetchone()[0]) for name in names}


def _prepared(office: Office, export: Path) -> ImportPlan:
    return exports.prepared(office, export.parent / "map.yaml", export)


def _sums(plan: ImportPlan) -> dict[str, tuple[int, int, int, int]]:
    assert all(one.fits for one in plan.counts)
    return {one.kind: (one.read, one.taken, one.here, one.refused) for one in plan.counts}


def _refused(plan: ImportPlan) -> dict[str, str]:
    return {one.row.place: one.why for one in plan.judged if one.fate is RowFate.REFUSED}


def test_every_row_is_taken_here_or_refused_with_its_line(office: Office, export: Path) -> None:
    before = _row_counts(office)
    plan = _prepared(office, export)
    assert _sums(plan) == {
        "matters": (7, 2, 1, 4), "contacts": (3, 2, 0, 1), "tasks": (3, 2, 0, 1), "notes": (3, 2, 0, 1),
        "calendar": (5, 3, 0, 2),
    }  # fmt: skip
    why = _refused(plan)
    assert "24-001 is another case's" in why["matters.csv, line 5"]
    assert "caption" in why["matters.csv, line 6"]
    assert "Sleeping" in why["matters.csv, line 7"]
    assert "it has 3 cells, and the header 9" in why["matters.csv, line 9"]
    assert "99-999" in why["contacts.csv, line 4"]
    assert "is no day" in why["calendar.csv, line 5"]
    assert why["calendar.csv, line 6"] == "it names no matter"
    assert any("matters.csv: 7 rows, utf-8; not taken: Rate" in one for one in plan.said)
    assert _row_counts(office) == before
    assert not list((office.folder / "Cases").iterdir())


def test_what_is_taken_is_here_as_it_was_there(office: Office, export: Path) -> None:
    take(office, _prepared(office, export), export)
    garcia, lee = named_case(office, "24-001"), named_case(office, "24-002")
    assert (garcia.caption, garcia.status) == ("Garcia v. Meridian Freight", "open")
    assert (lee.caption, lee.status) == ("Estate of Lee", "closed")
    detail = case_detail(office, garcia.id)
    assert [(one.name, one.is_client) for one in detail.parties] == [
        ("Ana Garcia", True),
        ("Meridian Freight LLC", False),
    ]
    assert [(one.number, one.court) for one in detail.dockets] == [("2:24-cv-01234", "cacd")]
    assert detail.folder_present
    (ana,) = contacts.list_contacts(office.store.read, case_id=garcia.id)
    assert (ana.name, ana.phone, ana.email) == ("Ana Garcia", "213-555-0100", "ana@example.com")
    (old,) = contacts.list_contacts(office.store.read, case_id=lee.id)
    assert (old.phone, old.email) == ("", "")
    assert "ext 5" in old.note
    assert "not an address" in old.note
    (done,) = tasks.list_tasks(office.store.read, case_id=garcia.id, state="done")
    assert (done.what, done.assignee) == ("Send retainer", None)
    assert "Somebody Else" in done.note
    notes = (detail.folder / "Notes from Ledgerline.txt").read_text(encoding="utf-8")
    assert notes.index("First call") < notes.index('hit from behind, "hard".')
    assert "=== 2024-03-04, JP, Intake" in notes
    assert not list(office.folder.rglob("*.part"))


def test_dates_come_in_certain_unverified_and_as_they_were(office: Office, export: Path) -> None:
    plan = _prepared(office, export)
    take(office, plan, export)
    soon = office.today + timedelta(days=30)
    found = {one.what: one for one in deadlines.agenda(office.store.read)}
    hearing = found["Hearing: motion to compel"]
    assert (hearing.due_on, hearing.due_time, hearing.kind, hearing.rule) == (
        soon.isoformat(),
        "09:30",
        "date_certain",
        "",
    )
    assert {one.state for one in found.values()} == {"open"}
    assert {one.verified_by for one in found.values()} == {None}
    assert {sign_of(one) for one in found.values()} == {"imp"}  # ✓ would say that somebody looked it up
    shown = [each for each in agenda(office).entries if each.kind is EntryKind.DEADLINE]
    assert {one.sign for one in shown} == {"imp"}
    assert found["Statute runs"].due_on == "2020-03-15"
    assert len(found) == 3  # no rule started anything from a hearing
    event = next(one for one in events.list_events(office.store.read) if one.what == "Hearing: motion to compel")
    assert (event.type, event.place, event.quote) == ("date_set", "calendar.csv, line 2", "Dept. 5")
    assert "as imported from Ledgerline, calendar.csv, line 2" in deadlines.computed_of(office.store.read, hearing.id)
    assert [row[2:] for row in exports.to_verify(office, plan)] == [
        ("24-001", "Hearing: motion to compel", "calendar.csv, line 2")
    ]
    case = named_case(office, "24-001")
    saying.say(office, case.id, court="cacd", closes="16:00")
    assert of_cases.of_case(office, office.rulebook, case.id).court is not None
    again = {one.what: one.due_on for one in deadlines.agenda(office.store.read)}
    assert again == {what: one.due_on for what, one in found.items()}


def test_a_second_run_takes_nothing_twice(office: Office, export: Path) -> None:
    take(office, _prepared(office, export), export)
    scan(office)
    counts = _row_counts(office)
    second = _prepared(office, export)
    assert second.is_empty
    assert {kind: (taken, here) for kind, (_, taken, here, _) in _sums(second).items()} == {
        "matters": (0, 3), "contacts": (0, 2), "tasks": (0, 2), "notes": (0, 2), "calendar": (0, 3),
    }  # fmt: skip
    with pytest.raises(NotAllowed, match="nothing to take"):
        take(office, second, export)
    assert _row_counts(office) == counts
    more = (export / "notes.csv").read_text(
        encoding="utf-8"
    ) + "n9,24-001,,,,One more\nn1,24-001,03/04/2024,JP,Intake,Other\n"
    (export / "notes.csv").write_text(more, encoding="utf-8")
    third = _prepared(office, export)
    assert _sums(third)["notes"] == (5, 1, 3, 1)
    assert any("differs by now" in one.why for one in third.judged if one.fate is RowFate.HERE)
    take(office, third, export)
    names = sorted(path.name for path in case_detail(office, named_case(office, "24-001").id).folder.glob("Notes*"))
    assert names == ["Notes from Ledgerline (2).txt", "Notes from Ledgerline.txt"]


def test_whoever_is_taken_in_is_a_person_once(office: Office, export: Path) -> None:
    take(office, _prepared(office, export), export)
    names = {row.name: row for row in persons.all_persons(office)}
    assert set(names) == {"Ana Garcia", "Meridian Freight LLC", "Kim Lee", "Old Phone"}
    assert {role.table_name for role in persons.detail(office, names["Ana Garcia"].id).roles} == {"party", "contact"}
    undo(office)
    assert persons.all_persons(office) == []


def test_one_undo_takes_all_of_it_back_and_it_can_be_taken_again(office: Office, export: Path) -> None:
    add_task(office, NewTask("before"))
    before = _row_counts(office)
    take(office, _prepared(office, export), export)
    undo(office)
    after = _row_counts(office)
    assert {name: count for name, count in after.items() if name != "act"} == {
        name: count for name, count in before.items() if name != "act"
    }
    redo(office)
    assert named_case(office, "24-001").caption == "Garcia v. Meridian Freight"
    undo(office)
    again = _prepared(office, export)
    assert _sums(again)["matters"] == (7, 2, 1, 4)
    take(office, again, export)
    assert len(deadlines.agenda(office.store.read)) == 3


def test_undo_says_what_hangs_on_it_and_changes_nothing(office: Office, export: Path) -> None:
    done = take(office, _prepared(office, export), export)
    case = named_case(office, "24-001")
    with office.store.write() as tx:  # somebody else's task
        tx.db.execute(
            "INSERT INTO task(case_id, what, priority, state, created_at, note) VALUES(?, 'theirs', 0, 'open', ?, '')",
            (case.id, office.now()),
        )
    counts = _row_counts(office)
    with pytest.raises(NotAllowed, match="hangs on the case"):
        undo(office)
    assert _row_counts(office) == counts
    assert done.made("import") == 1


def test_a_matter_that_is_here_already_is_found_by_its_number(office: Office, export: Path) -> None:
    here = add_case(office, NewCase("Garcia v. Meridian Freight", number="24-001")).case
    add_case(office, NewCase("Something else", number="24-002"))
    plan = _prepared(office, export)
    assert _sums(plan)["matters"][1:3] == (0, 2)
    take(office, plan, export)
    assert [one.case_id for one in deadlines.agenda(office.store.read)] == [here.id] * 2
    assert "names no matter that is here" in _refused(plan)["calendar.csv, line 3"]
    assert cases_service.all_cases(office)[0].id == here.id


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_an_export_in_any_encoding_with_hostile_cells(office: Office, tmp_path: Path, encoding: str) -> None:
    rows = ["Nr;Sache", "1;=cmd|' /C calc'!A0", "2;Müller – “Söhne”", "3;a\x1b[31mred", "4;" + "x" * 400, ";;", "5"]
    (tmp_path / "m.csv").write_text("\r\n".join(rows), encoding=encoding, newline="")
    text = "source: Alt\nfiles:\n  - {file: m.csv, kind: matters, columns: {number: Nr, caption: Sache}}\n"
    (tmp_path / "map.yaml").write_text(text, encoding="utf-8")
    plan = exports.prepared(office, tmp_path / "map.yaml", tmp_path)
    assert _sums(plan)["matters"] == (6, 2, 0, 4)
    take(office, plan, tmp_path)
    assert [one.caption for one in cases_service.all_cases(office)] == ["=cmd|' /C calc'!A0", "Müller – “Söhne”"]


def test_a_file_with_other_columns_or_none_is_refused_whole(office: Office, export: Path) -> None:
    (export / "tasks.csv").write_text("Key,Title,Matter\n1,x,y\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"tasks\.csv has no column Due, Ready, Task, Who") as told:
        _prepared(office, export)
    assert "Key, Title, Matter" in (told.value.hint or "")
    (export / "tasks.csv").write_text("Key,Task,Task,Matter,Due,Who,Ready\n", encoding="utf-8")
    with pytest.raises(BadInput, match="Task twice"):
        _prepared(office, export)
    (export / "tasks.csv").write_bytes(b"")
    with pytest.raises(BadInput, match="is empty"):
        _prepared(office, export)
    (export / "tasks.csv").unlink()
    with pytest.raises(NotFound, match=r"no tasks\.csv"):
        _prepared(office, export)
    with pytest.raises(NotFound, match="no mapping"):
        exports.prepared(office, export / "none.yaml", export)


def _paperless(folder: Path, documents: dict[int, tuple[str, bytes, dict[str, Any]]], *more: dict[str, Any]) -> None:
    records: list[dict[str, Any]] = list(more)
    for key, (name, data, fields) in documents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
        checksum = hashlib.md5(data, usedforsecurity=False).hexdigest()
        said: dict[str, Any] = {
            "title": f"Paper {key}",
            "created": "2024-05-03",
            "checksum": checksum,
            "tags": [],
            "correspondent": None,
        }
        records.append(
            {"model": "documents.document", "pk": key, "fields": said | fields, "__exported_file_name__": name}
        )
    (folder / "manifest.json").write_text(json.dumps(records), encoding="utf-8")


def test_papers_of_paperless_ngx_come_to_their_case_or_the_inbox(office: Office, tmp_path: Path) -> None:
    case = add_case(office, NewCase("Garcia v. Meridian Freight", number="24-001")).case
    folder = tmp_path / "p"
    folder.mkdir()
    _paperless(
        folder,
        {
            1: ("2024/order.txt", b"Order of the court\n", {"tags": [7], "title": "Order"}),
            2: ("letter.txt", b"A letter\n", {}),
            3: ("bad.txt", b"changed\n", {"checksum": "0" * 32}),
            4: ("../out.txt", b"outside\n", {}),
        },
        {"model": "documents.tag", "pk": 7, "fields": {"name": "Matter: 24-001"}},
        {
            "model": "documents.note",
            "pk": 1,
            "fields": {"note": "Call chambers", "document": 1, "created": "2024-05-04T08:00:00Z"},
        },
        {
            "model": "documents.note",
            "pk": 2,
            "fields": {"note": "Lost", "document": 2, "created": "2024-05-04T08:00:00Z"},
        },
        {"model": "auth.user", "pk": 1, "fields": {"username": "x"}},
    )
    (tmp_path / "map.yaml").write_text('source: Paperless\npaperless: {tag: "Matter:"}\n', encoding="utf-8")
    plan = exports.prepared(office, tmp_path / "map.yaml", folder)
    assert _sums(plan) == {"notes": (2, 1, 0, 1), "documents": (4, 2, 0, 2)}
    whys = [one.why for one in plan.judged if one.fate is RowFate.REFUSED]
    assert any("bytes are not those" in why for why in whys)
    assert any("outside the export" in why for why in whys)
    take(office, plan, folder)
    there = case_detail(office, case.id).folder
    assert (there / "2024-05-03 Order.txt").read_bytes() == b"Order of the court\n"
    assert (office.folder / "Inbox" / "Paperless" / "2024-05-03 Paper 2.txt").read_bytes() == b"A letter\n"
    assert "Call chambers" in (there / "Notes from Paperless.txt").read_text(encoding="utf-8")
    scan(office)
    assert case_detail(office, case.id).documents == 2
    again = exports.prepared(office, tmp_path / "map.yaml", folder)
    assert again.is_empty
    with pytest.raises(NotAllowed, match="cannot be taken back"):
        undo(office)
    (folder / "letter.txt").rename(folder / "moved.txt")
    _paperless(folder, {9: ("twin.txt", b"A letter\n", {})})
    twin = exports.prepared(office, tmp_path / "map.yaml", folder)
    assert _sums(twin)["documents"] == (1, 0, 1, 0)


@pytest.mark.parametrize("text", ["{", "{}", '[{"model": 1}]', "[1]"])
def test_a_manifest_that_is_none_is_refused(office: Office, tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    (tmp_path / "map.yaml").write_text("source: Paperless\npaperless: {tag: x}\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"manifest\.json"):
        exports.prepared(office, tmp_path / "map.yaml", tmp_path)


def test_five_hundred_matters_reconcile(office: Office, tmp_path: Path) -> None:
    lines = ["Key,Caption"] + [f"k{at},Person {at} v. Company {at % 7}" for at in range(500)]
    (tmp_path / "m.csv").write_text("\n".join(lines), encoding="utf-8")
    text = "source: Big\nfiles:\n  - {file: m.csv, kind: matters, columns: {id: Key, caption: Caption}}\n"
    (tmp_path / "map.yaml").write_text(text, encoding="utf-8")
    plan = exports.prepared(office, tmp_path / "map.yaml", tmp_path)
    take(office, plan, tmp_path)
    found = cases_service.all_cases(office)
    assert len({one.number for one in found}) == len({one.folder for one in found}) == 500
    assert plan.read == {RowKind.MATTERS: 500}
    assert exports.counts_of(office, 1) == [{"kind": "matters", "read": 500, "taken": 500, "here": 0, "refused": 0}]
    assert exports.counts_of(office, 2) is None
    assert exports.prepared(office, tmp_path / "map.yaml", tmp_path).is_empty


def test_the_computation_of_an_imported_date_says_that_nobody_verified_it(office: Office, export: Path) -> None:
    take(office, _prepared(office, export), export)
    (row,) = [one for one in deadlines.agenda(office.store.read) if one.what == "Trial"]
    found = why(office, row.id)
    lines = computation_lines(
        found.facts, found.computed, width=78, today=office.today, me=office.person.id, from_monday=False
    )
    shown = " ".join(" ".join(text for text, _ in line) for line in lines)
    assert "none: as imported" in shown
    assert "as imported, not verified" in shown
    assert "Whose it is nobody said" in shown
    for wrong in ("an order", "verified by nobody", "Everybody"):
        assert wrong not in shown
