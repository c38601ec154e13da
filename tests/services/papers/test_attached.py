"""What came inside a mail is a paper: filing the mail writes it where it belongs, undo takes it away again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import DiskFull, NotAllowed
from paracase.domain.papers.documents import TriageState
from paracase.services import journal
from paracase.services.office.opening import open_office
from paracase.services.papers.attached import take_out, to_take_out
from paracase.services.papers.filing import file_document, move_document, trash
from paracase.services.papers.looking import document_record
from paracase.services.papers.proposing import FilingDecision
from paracase.services.undo import redo, undo
from paracase.store import moves
from paracase.store.papers.documents import place_of
from paracase.store.relocate import write_out
from tests.support.clock import AheadClock
from tests.support.offices import assert_whole, drop, garcia, inbox, scan
from tests.support.papers import mail, stamped

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

ORDER = stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is hereby ordered. " * 8)
NOTE = b"a note that hangs on the mail"


@pytest.fixture
def files(office: Office) -> Path:
    """The folder of the case; a mail with an order and a note waits in Triage."""
    folder = garcia(office).folder
    drop(
        office, "a.eml", mail("Case 2:24-cv-01234 papers", "Re 2:24-cv-01234", ("order.pdf", ORDER), ("note.txt", NOTE))
    )
    scan(office)
    return folder


def written(folder: Path) -> dict[bytes, Path]:
    return {path.read_bytes(): path for path in folder.rglob("*") if path.is_file() and path.suffix != ".eml"}


def parts(office: Office) -> list[int]:
    sql = "SELECT id FROM document WHERE parent_id IS NOT NULL ORDER BY child_no"
    return [number for (number,) in office.store.read.execute(sql)]


def test_an_order_inside_a_mail_is_filed_as_an_order(office: Office, files: Path) -> None:
    file_document(office, 1, FilingDecision((1,)))
    out = written(files)
    assert set(out) == {ORDER, NOTE}
    order, note = parts(office)
    record = document_record(office, order)
    assert record["doc_type"] == "order"
    assert record["place"] == str(out[ORDER])
    # By its own type, and by its own name; the note, of no type, beside the mail.
    assert out[ORDER].relative_to(files).parts[0] == "Orders"
    assert "41" in out[ORDER].name
    assert out[NOTE].name == "note.txt", "it says no day of its own"
    assert out[NOTE].parent == next(files.rglob("*.eml")).parent
    report = scan(office)
    assert (report.sum.files, report.sum.documents) == (3, 3)
    assert_whole(office)
    move_document(office, note, name="a better name")
    assert "a better name.txt" in {path.name for path in files.rglob("*.txt")}
    move_document(office, 1, folder="Correspondence/Court")
    assert written(files)[ORDER] == out[ORDER], "an order stays with the orders"
    assert written(files)[NOTE].parent == files / "Correspondence" / "Court"
    assert_whole(office)


def test_undo_takes_away_what_was_written_and_redo_writes_it(office: Office, files: Path) -> None:
    names = [document_record(office, number)["name"] for number in parts(office)]
    facts = [document_record(office, number) for number in parts(office)]
    file_document(office, 1, FilingDecision((1,)))
    after = {path.relative_to(files): data for data, path in written(files).items()}
    undo(office)
    assert written(files) == {}
    assert [document_record(office, number)["name"] for number in parts(office)] == names
    assert [document_record(office, number) for number in parts(office)] == facts
    assert [path.name for path in inbox(office).iterdir()] == ["a.eml"]
    assert scan(office).sum.files == 1
    assert_whole(office)
    redo(office)
    assert {path.relative_to(files): data for data, path in written(files).items()} == after
    assert_whole(office)


def test_a_written_file_that_somebody_changed_stays_and_is_said(office: Office, files: Path) -> None:
    file_document(office, 1, FilingDecision((1,)))
    path = written(files)[NOTE]
    path.write_bytes(b"what somebody wrote into it")
    done = undo(office)
    assert f"“{path.name}” stays: it was changed since it was written" in done.summary
    assert path.read_bytes() == b"what somebody wrote into it"
    assert set(written(files)) == {b"what somebody wrote into it"}
    order, note = parts(office)
    assert place_of(office.store.read, order) is None
    assert place_of(office.store.read, note) is not None
    report = scan(office)
    assert (report.sum.files, report.sum.fits) == (2, True)
    assert_whole(office)


def test_an_office_can_leave_them_inside(office: Office, files: Path) -> None:
    settled = replace(office, settings=replace(office.settings, attachments="inside"))
    file_document(settled, 1, FilingDecision((1,)))
    assert written(files) == {}
    assert [document_record(office, number)["state"] for number in parts(office)] == ["in file", "in file"]
    assert_whole(office)


def test_a_name_that_is_taken_is_not_overwritten(office: Office, files: Path) -> None:
    (files / "Orders").mkdir(exist_ok=True)
    file_document(office, 1, FilingDecision((1,)))
    name = written(files)[ORDER].name
    undo(office)
    (files / "Orders" / name).write_bytes(b"another's")
    file_document(office, 1, FilingDecision((1,)))
    assert (files / "Orders" / name).read_bytes() == b"another's"
    assert ORDER in written(files)


def test_a_disk_that_is_full_writes_nothing_and_decides_nothing(
    office: Office, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = write_out, 0

    def full(path: bytes, handle: int, *, mtime_ns: int) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise DiskFull("The disk of the case's folder is full.")
        real(path, handle, mtime_ns=mtime_ns)

    monkeypatch.setattr("paracase.services.journal.write_out", full)
    with pytest.raises(DiskFull):
        file_document(office, 1, FilingDecision((1,)))
    assert written(files) == {}
    assert [path.name for path in inbox(office).iterdir()] == ["a.eml"]
    assert {document_record(office, number)["state"] for number in [1, *parts(office)]} == {TriageState.NEW.value}
    assert_whole(office)


@pytest.mark.parametrize("written_before", [0, 1, 2])
def test_what_was_cut_off_is_finished_by_the_next_start(
    office: Office, files: Path, monkeypatch: pytest.MonkeyPatch, written_before: int
) -> None:
    class Killed(BaseException):
        pass

    real, calls = write_out, 0

    def cut_off(path: bytes, handle: int, *, mtime_ns: int) -> None:
        nonlocal calls
        if calls == written_before:
            raise Killed
        calls += 1
        real(path, handle, mtime_ns=mtime_ns)

    def killed(*_: object) -> None:
        raise Killed

    monkeypatch.setattr("paracase.services.journal.write_out", cut_off)
    monkeypatch.setattr(journal._Journal, "take_back", killed)  # a process that was killed takes nothing back
    monkeypatch.setattr(journal._Journal, "finish", killed)
    with pytest.raises(Killed):
        file_document(office, 1, FilingDecision((1,)))
    monkeypatch.undo()
    assert len(moves.open_intents(office.store.read)) == 1
    again = open_office(office.folder, clock=AheadClock())
    assert moves.open_intents(again.store.read) == []
    assert set(written(files)) == {ORDER, NOTE}
    assert {document_record(again, number)["state"] for number in [1, *parts(again)]} == {"in file"}
    assert_whole(again)
    assert paths.store(office.folder).is_file()


def test_what_was_written_goes_into_the_trash_with_its_mail(office: Office, files: Path) -> None:
    file_document(office, 1, FilingDecision((1,)))
    trash(office, 1)
    assert written(files) == {}
    assert scan(office).sum.files == 0
    undo(office)
    assert set(written(files)) == {ORDER, NOTE}
    assert_whole(office)


def test_an_office_takes_out_what_it_had_left_inside(office: Office, files: Path) -> None:
    settled = replace(office, settings=replace(office.settings, attachments="inside"))
    file_document(settled, 1, FilingDecision((1,)))
    (found,) = to_take_out(office)
    order, note = parts(office)
    assert (found.document_id, [number for number, _, _ in found.files]) == (1, [order, note])
    assert written(files) == {}, "a preview writes nothing"
    done = take_out(office, 1)
    assert done.summary == "Took 2 attachments out of " + next(files.rglob("*.eml")).name
    out = written(files)
    assert set(out) == {ORDER, NOTE}
    said = {place.rpartition("/")[2] for _, _, place in found.files}
    assert {path.name for path in out.values()} == said
    assert document_record(office, order)["doc_type"] == "order"
    assert to_take_out(office) == []
    assert_whole(office)
    with pytest.raises(NotAllowed, match="can be taken out"):
        take_out(office, 1)
    undo(office)
    assert written(files) == {}
    assert len(to_take_out(office)) == 1
    assert_whole(office)


def test_a_mail_that_waits_keeps_what_is_inside(office: Office, files: Path) -> None:
    assert to_take_out(office) == []
    with pytest.raises(NotAllowed, match="can be taken out"):
        take_out(office, 1)
    assert written(files) == {}
