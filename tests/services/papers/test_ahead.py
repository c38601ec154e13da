"""What an attachment becomes is decided before its mail is filed, kept, and taken back like any other act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, NotAllowed
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.papers.ahead import decide, planned_inside
from paracase.services.papers.attached import said_of, take_out
from paracase.services.papers.filing import file_document, file_together, move_document
from paracase.services.papers.kept import viewed
from paracase.services.papers.looking import document_record
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.triage import prepare, queue, queue_since
from paracase.services.undo import redo, undo
from paracase.store.upkeep.tombstones import entomb
from tests.support.offices import assert_whole, drop, garcia, scan
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
    drop(office, "a.eml", mail("Papers", "Re 2:24-cv-01234", ("order.pdf", ORDER), ("note.txt", NOTE)))
    scan(office)
    return folder


def parts(office: Office) -> list[int]:
    sql = "SELECT id FROM document WHERE parent_id IS NOT NULL ORDER BY child_no"
    return [number for (number,) in office.store.read.execute(sql)]


def written(folder: Path, data: bytes) -> list[str]:
    return [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and path.read_bytes() == data]


def test_filing_the_mail_does_what_was_decided_of_each_attachment(office: Office, files: Path) -> None:
    order, note = parts(office)
    said = FilingDecision(
        facts={"doc_type": "exhibit", "title": "Bill of Lading"}, name="Exhibit 7", folder="Trial/Day 1"
    )
    done = decide(office, note, said)
    assert done.summary == "Decided what becomes of note.txt in a.eml"
    planned = planned_inside(office, note, FilingDecision((1,)))
    assert (planned.folder, planned.name, planned.moves) == ("Trial/Day 1", "Exhibit 7.txt", True)
    assert written(files, NOTE) == [], "nothing moves before the mail is filed"
    file_document(office, 1, FilingDecision((1,)))
    assert written(files, NOTE) == ["Trial/Day 1/Exhibit 7.txt"]
    assert len(written(files, ORDER)) == 1, "of the other nothing was decided: it goes as proposed"
    assert written(files, ORDER)[0].startswith("Orders/")
    record = document_record(office, note)
    assert (record["doc_type"], record["title"], record["state"]) == ("exhibit", "Bill of Lading", "in file")
    assert_whole(office)
    undo(office)
    assert written(files, NOTE) == written(files, ORDER) == []
    assert said_of(office, note).name == "Exhibit 7"
    redo(office)
    assert written(files, NOTE) == ["Trial/Day 1/Exhibit 7.txt"]
    assert scan(office).sum.files == 3
    assert_whole(office)
    assert document_record(office, order)["doc_type"] == "order"


def test_an_attachment_can_belong_to_another_case_than_its_mail(office: Office, files: Path) -> None:
    other = add_case(office, NewCase("Estate of Whitlow"))
    _, note = parts(office)
    decide(office, note, FilingDecision((other.case.id,)))
    file_document(office, 1, FilingDecision((1,)))
    assert written(files, NOTE) == []
    assert len(written(other.folder, NOTE)) == 1
    cases = document_record(office, note)["cases"]
    assert ["Estate of Whitlow" in cases[0], "Garcia" in cases[1]] == [True, True]
    move_document(office, 1, name="Renamed")
    assert document_record(office, note)["cases"] == cases, "renaming the mail is no decision about the note"
    assert len(written(other.folder, NOTE)) == 1
    assert_whole(office)


def test_a_fact_that_was_cleared_stays_empty(office: Office, files: Path) -> None:
    order, _ = parts(office)
    decide(office, order, FilingDecision(facts={"filed_on": None, "doc_type": "exhibit"}))
    file_document(office, 1, FilingDecision((1,)))
    record = document_record(office, order)
    assert (record["doc_type"], record["filed_on"], record["docket_no"]) == ("exhibit", None, "41")


def test_an_office_that_leaves_them_inside_writes_what_was_named(office: Office, files: Path) -> None:
    order, note = parts(office)
    leaving = replace(office, settings=replace(office.settings, attachments="inside"))
    decide(leaving, note, FilingDecision(name="Kept note"))
    file_document(leaving, 1, FilingDecision((1,)))
    assert [name.rpartition("/")[2] for name in written(files, NOTE)] == ["Kept note.txt"]
    assert written(files, ORDER) == []
    decide(leaving, order, FilingDecision(folder="Motions"))
    take_out(leaving, 1)
    assert written(files, ORDER)[0].startswith("Motions/"), "also where it is taken out later"
    assert_whole(office)


def test_deciding_is_undone_and_done_again(office: Office, files: Path) -> None:
    _, note = parts(office)
    decide(office, note, FilingDecision(name="One"))
    decide(office, note, FilingDecision(name="Two", folder="Trial"))
    undo(office)
    assert said_of(office, note) == FilingDecision(name="One")
    undo(office)
    assert said_of(office, note) == FilingDecision()
    redo(office)
    redo(office)
    assert said_of(office, note) == FilingDecision(name="Two", folder="Trial")
    decide(office, note, FilingDecision())
    assert said_of(office, note) == FilingDecision()
    with pytest.raises(BadInput, match="Nothing to change"):
        decide(office, note, FilingDecision())


def test_triage_hears_of_it_and_shows_it(office: Office, files: Path) -> None:
    _, note = parts(office)
    before = queue(office)
    decide(office, note, FilingDecision(name="Exhibit 7"))
    change = queue_since(office, before.touch)
    assert change is not None
    assert [child.decided for child in change.waiting[0].children] == [None, "Exhibit 7"]
    prepared = prepare(office, note, FilingDecision(), FilingDecision((1,)))
    assert (prepared.said, prepared.planned.name) == (FilingDecision(name="Exhibit 7"), "Exhibit 7.txt")
    assert viewed(office, note).read_bytes() == NOTE


def test_what_cannot_be_decided_is_refused(office: Office, files: Path) -> None:
    _, note = parts(office)
    for wrong in (FilingDecision(facts={"doc_type": "no such"}), FilingDecision(folder="../../etc")):
        with pytest.raises(BadInput):
            decide(office, note, wrong)
    with pytest.raises(NotAllowed, match="a file of its own"):
        decide(office, 1, FilingDecision(name="x"))
    file_document(office, 1, FilingDecision((1,)))
    with pytest.raises(NotAllowed, match="a file of its own"):
        decide(office, note, FilingDecision(name="x"))


def test_papers_filed_together_take_what_was_decided_of_theirs(office: Office, files: Path) -> None:
    drop(office, "b.txt", b"another paper")
    scan(office)
    _, note = parts(office)
    lone = next(i for i in range(2, 6) if i not in parts(office))
    decide(office, note, FilingDecision(name="Exhibit 7", folder="Trial"))
    file_together(office, (1, lone), FilingDecision((1,)))
    assert written(files, NOTE) == ["Trial/Exhibit 7.txt"]
    assert_whole(office)


def test_what_was_decided_of_it_goes_with_a_purge(office: Office, files: Path) -> None:
    order, note = parts(office)
    decide(office, note, FilingDecision(name="Privileged memo", facts={"title": "Privileged memo"}))
    decide(office, order, FilingDecision(name="Order to keep"))
    with office.store.write() as tx:
        entomb(tx.db, {note}, name="gone", names=set())
    kept = [str(row) for row in office.store.read.execute("SELECT steps, summary FROM act")]
    kept += [str(row) for row in office.store.read.execute("SELECT name, facts FROM decided_ahead")]
    kept += [str(row) for row in office.store.read.execute("SELECT plan FROM intent")]
    assert not [row for row in kept if "Privileged memo" in row]
    assert [row for row in kept if "Order to keep" in row]
