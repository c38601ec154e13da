"""The bytes of any version, a copy to look at of what is inside a mail, and a deleted file back at its place."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import Damaged, NotAllowed, NotFound
from paracase.services.papers.filing import file_document
from paracase.services.papers.kept import copy_of, put_back, viewed
from paracase.services.papers.looking import document_record, ledger_entries
from paracase.services.papers.proposing import FilingDecision
from paracase.services.undo import undo
from tests.support.offices import assert_whole, drop, garcia, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def copied(office: Office, document_id: int, number: int | None = None) -> tuple[str, bytes]:
    name, chunks = copy_of(office, document_id, number)
    return name, b"".join(chunks)


@pytest.fixture
def filed(office: Office) -> Path:
    """A letter in file."""
    folder = garcia(office).folder
    drop(office, "letter.txt", b"first words")
    scan(office)
    file_document(office, 1, FilingDecision((1,), name="letter.txt", folder="Letters"))
    return folder / "Letters" / "letter.txt"


def test_any_version_of_anything_can_be_had(office: Office, filed: Path) -> None:
    filed.write_bytes(b"second words")
    scan(office)
    drop(office, "a.eml", mail("Exhibits", "see attached", ("note.txt", b"inside words")))
    scan(office)
    assert copied(office, 1) == ("letter.txt", b"second words")
    assert copied(office, 1, 1) == ("letter.txt", b"first words")
    assert copied(office, 3) == ("note.txt", b"inside words")
    with pytest.raises(NotFound, match="no version 3"):
        copy_of(office, 1, 3)
    assert (
        sum(entry["kind"] == "document.copied" for entry in ledger_entries(office, limit=9, before=None, kind=None))
        == 3
    )


def test_damaged_bytes_are_not_given(office: Office, filed: Path) -> None:
    (sha,) = office.store.read.execute("SELECT sha256 FROM version").fetchone()
    (kept,) = [
        path for path in paths.vault(office.folder).rglob("*") if path.is_file() and sha.endswith(path.name[-40:])
    ]
    kept.chmod(0o600)
    kept.write_bytes(b"other words")
    with pytest.raises(Damaged, match=r"letter\.txt"):
        copy_of(office, 1)
    filed.unlink()
    scan(office)
    with pytest.raises(Damaged):
        put_back(office, 1)
    assert not filed.exists()


def test_what_is_inside_a_mail_is_looked_at_in_a_copy_that_nobody_writes(office: Office) -> None:
    drop(office, "a.eml", mail("Exhibits", "see attached", ("../note.txt", b"inside words")))
    scan(office)
    path = viewed(office, 2)
    assert path.read_bytes() == b"inside words"
    assert path.is_relative_to(paths.scratch(office.folder))
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    assert viewed(office, 1).name == "a.eml"
    assert_whole(office)


def test_a_deleted_file_comes_back(office: Office, filed: Path) -> None:
    with pytest.raises(NotAllowed, match="is there"):
        put_back(office, 1)
    filed.unlink()
    scan(office)
    assert document_record(office, 1)["state"] == "missing"
    done = put_back(office, 1)
    assert (done.summary, done.can_undo) == ("Brought the file of letter.txt back", False)
    assert filed.read_bytes() == b"first words"
    record = document_record(office, 1)
    assert (record["state"], record["place"], len(record["versions"])) == ("in file", str(filed), 1)
    report = scan(office)
    assert (report.sum.files, report.sum.documents) == (1, 1)
    assert_whole(office)
    assert undo(office).summary.startswith("Undone: Filed in"), "what was done before can be taken back"


def test_it_comes_back_also_before_anybody_noticed_and_with_its_folder(office: Office, filed: Path) -> None:
    filed.unlink()
    filed.parent.rmdir()
    put_back(office, 1)
    assert filed.read_bytes() == b"first words"
    assert_whole(office)


def test_nothing_at_its_place_is_overwritten(office: Office, filed: Path) -> None:
    filed.unlink()
    scan(office)
    filed.write_bytes(b"another's")
    with pytest.raises(NotAllowed, match="Another file lies where"):
        put_back(office, 1)
    assert filed.read_bytes() == b"another's"
    assert sorted(os.listdir(filed.parent)) == ["letter.txt"]  # noqa: PTH208
