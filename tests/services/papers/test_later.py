"""Attachments that are found in papers filed before are offered once, together, and taken out or left inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import NotAllowed
from paracase.services.papers.attached import take_out
from paracase.services.papers.filing import file_document
from paracase.services.papers.later import how_many, leave_inside, offered, take_out_found
from paracase.services.papers.looking import document_record
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.triage import queue
from paracase.services.undo import undo
from tests.intake.test_rereading import read_again, was_read_before
from tests.support.offices import assert_whole, drop, garcia, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


@pytest.fixture
def files(office: Office) -> Path:
    """Two mails in file, each with two attachments that the readers of then had not seen; a third waits."""
    folder = garcia(office).folder
    for name in ("a", "b", "waits"):
        drop(office, f"{name}.eml", mail(f"Mail {name}", name, (f"{name}1.txt", b"1" + name.encode()),
                                         (f"{name}2.txt", b"2" + name.encode())))  # fmt: skip
    scan(office)
    with office.store.write() as tx:
        tx.db.execute("CREATE TEMP TABLE inside AS SELECT id, version_id FROM document WHERE parent_id IS NOT NULL")
        tx.db.execute("UPDATE document SET version_id = NULL WHERE id IN (SELECT id FROM temp.inside)")
        for sql in ("suggestion", "version"):
            tx.db.execute(f"DELETE FROM {sql} WHERE document_id IN (SELECT id FROM temp.inside)")
        tx.db.execute("DELETE FROM document WHERE id IN (SELECT id FROM temp.inside)")
        (left,) = tx.db.execute("SELECT id FROM document WHERE name = 'waits.eml'").fetchone()
    for number in [i for (i,) in office.store.read.execute("SELECT id FROM document ORDER BY id")]:
        if number != left:
            file_document(office, number, FilingDecision((1,)))
    was_read_before(office)
    read_again(office)
    return folder


def names(office: Office) -> list[str]:
    return [one.name for one in offered(office)]


def out(folder: Path) -> list[bytes]:
    return sorted(path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix != ".eml")


def test_they_are_offered_together_and_the_mail_stays_where_it_is(office: Office, files: Path) -> None:
    assert names(office) == ["b1.txt", "b2.txt", "a1.txt", "a2.txt"], "not those of the mail that waits"
    assert queue(office).decided.later == how_many(office) == (4, 2)
    assert out(files) == []
    first = offered(office)[0]
    assert (first.parent_name, first.case_number) == ("Mail b", "26-0001")
    read_again(office)
    assert len(names(office)) == 4, "read again, they are no more"
    assert_whole(office)


def test_one_is_taken_out_one_left_inside_and_all_the_rest(office: Office, files: Path) -> None:
    b1, b2, *_ = (one.id for one in offered(office))
    done = take_out_found(office, [b1])
    assert done.summary == "Took 1 attachment out of 1 paper filed before"
    assert out(files) == [b"1b"]
    leave_inside(office, [b2])
    assert names(office) == ["a1.txt", "a2.txt"]
    take_out_found(office, [one.id for one in offered(office)])
    assert out(files) == [b"1a", b"1b", b"2a"]
    assert names(office) == []
    assert how_many(office).attachments == 0
    scan(office)
    assert_whole(office)
    undo(office)
    assert (names(office), out(files)) == (["a1.txt", "a2.txt"], [b"1b"])
    undo(office)
    assert names(office) == ["b2.txt", "a1.txt", "a2.txt"]
    undo(office)
    assert (len(names(office)), out(files)) == (4, [])
    assert_whole(office)
    with pytest.raises(NotAllowed, match="None of these is offered"):
        leave_inside(office, [1])


def test_taking_a_mails_out_by_its_number_answers_the_offer(office: Office, files: Path) -> None:
    paper = offered(office)[0].parent_id
    take_out(office, paper)
    assert names(office) == ["a1.txt", "a2.txt"]
    undo(office)
    assert len(names(office)) == 4


def test_what_is_found_in_a_mail_that_was_filed_unread_is_offered_too(office: Office) -> None:
    garcia(office)
    drop(office, "a.eml", mail("Mail", "words", ("in.eml", mail("Inner", "words", ("deep.txt", b"deep")))))
    scan(office)
    inner, deep = (
        i for (i,) in office.store.read.execute("SELECT id FROM document WHERE parent_id IS NOT NULL ORDER BY id")
    )
    assert document_record(office, deep)["hangs_on"] == inner
    file_document(office, 1, FilingDecision((1,)))
    assert offered(office) == [], "what was there is filed with its mail"
