"""A ZIP file is taken out on demand: safe names, caps, a manifest of everything, undone like any other act."""

from __future__ import annotations

import csv
import hashlib
import io
import stat
import zipfile
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, Damaged, NotAllowed
from paracase.domain.papers.documents import READERS
from paracase.intake.extract import archive
from paracase.intake.extract.streamed import Source
from paracase.services.papers.archives import contents, unpack
from paracase.services.papers.attached import member_place
from paracase.services.papers.filing import file_document
from paracase.services.papers.looking import document_record
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find
from paracase.services.papers.taking_out import preview, take_out
from paracase.services.papers.triage import queue
from paracase.services.undo import redo, undo
from paracase.store.office.roots import root_of_kind
from tests.intake.test_rereading import read_again
from tests.support.offices import assert_whole, drop, garcia, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

SLIPS = ("../../slip.txt", "/etc/passwd", "C:\\Windows\\x.txt", "a/../../b.txt")
LINK = zipfile.ZipInfo("link.txt")
LINK.external_attr = (stat.S_IFLNK | 0o777) << 16


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members:
            made.writestr(name, data)
    return out.getvalue()


def locked(data: bytes, name: bytes) -> bytes:
    """The same archive, with one member said to need a password (bit 0 of its flags, in both headers)."""
    changed = bytearray(data)
    for magic, flags, at_name in ((b"PK\x03\x04", 6, 30), (b"PK\x01\x02", 8, 46)):
        at = data.find(magic)
        while at >= 0:
            if data[at + at_name : at + at_name + len(name)] == name:
                changed[at + flags] |= 1
            at = data.find(magic, at + 4)
    return bytes(changed)


PRODUCTION = locked(
    zipped(
        ("Vol 1/A.txt", b"the first covenant"), ("Vol 1/a.TXT", b"another by its case"), ("B.txt", b"the second"),
        ("=cmd.txt", b"a formula's name"), ("locked.txt", b"secret"), (LINK, b"/etc/passwd"), ("empty/", b""),
        *((path, b"slip " + path.encode()) for path in SLIPS), ("nested.zip", zipped(("deep.txt", b"deep"))),
    ),
    b"locked.txt",
)  # fmt: skip


@pytest.fixture
def files(office: Office) -> Path:
    """The folder of the case, with the production in file."""
    folder = garcia(office).folder
    drop(office, "Production A.zip", PRODUCTION)
    scan(office)
    file_document(office, 1, FilingDecision((1,), name="Production A", folder="Discovery"))
    return folder


def out(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and "Production A" in path.parent.as_posix())
    return {path.relative_to(folder).as_posix().partition("Production A/")[2]: path.read_bytes() for path in found}


def manifest(folder: Path) -> list[list[str]]:
    (path,) = folder.rglob("*manifest.csv")
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))[1:]


def test_members_are_taken_out_into_a_folder_with_a_manifest_of_all(office: Office, files: Path) -> None:
    looked = preview(office, 1)
    assert out(files) == {}, "a preview writes nothing"
    done = take_out(office, 1)
    assert done.summary.startswith("Took 9 files out of Production A.zip")
    taken = out(files)
    assert taken["Vol 1/A.txt"] == b"the first covenant"
    assert taken["Vol 1/a (2).TXT"] == b"another by its case", "no two names that differ by case only"
    assert {taken[name] for name in ("slip.txt", "etc/passwd", "Windows/x.txt", "a/b.txt")} == {
        b"slip " + path.encode() for path in SLIPS
    }
    assert not list(office.folder.parent.rglob("slip.txt"))[1:]
    rows = manifest(files)
    assert len(rows) == 11, "every member, and none of the folders"
    by_path = {row[0]: row for row in rows}
    assert by_path["B.txt"][1:] == ["10", hashlib.sha256(b"the second").hexdigest(), "B.txt", "taken out"]
    assert by_path["locked.txt"][4] == "stays inside: needs a password"
    assert by_path["link.txt"][4] == "stays inside: a link, not a file"
    assert "'=cmd.txt" in by_path
    assert {of.to.partition("Production A/")[2] for of in looked if of.to} == set(taken) - {"Production A manifest.csv"}
    assert {(of.name, of.why) for of in looked if of.why} == {
        ("locked.txt", "needs a password"), ("link.txt", "a link, not a file"),
    }  # fmt: skip
    report = scan(office)
    assert report.sum.files == report.sum.documents == len(taken) + 1
    assert report.waiting == 0, "what was taken out does not come back as new papers"
    assert [hit.document_id for hit in find(office, "covenant").hits]
    assert_whole(office)


def test_undo_takes_away_what_was_written_unless_it_was_changed(office: Office, files: Path) -> None:
    take_out(office, 1)
    names = set(out(files))
    undo(office)
    assert out(files) == {}
    redo(office)
    assert set(out(files)) == names
    (changed,) = files.rglob("B.txt")
    changed.write_bytes(b"what somebody wrote into it")
    done = undo(office)
    assert "“B.txt” stays: it was changed since it was written" in done.summary
    assert out(files) == {"B.txt": b"what somebody wrote into it"}
    scan(office)
    assert_whole(office)


def test_what_was_taken_out_is_no_part_that_nobody_read(office: Office, files: Path) -> None:
    assert document_record(office, 1)["not_as_text"] == "11 files"
    take_out(office, 1)
    assert document_record(office, 1)["not_as_text"] == "2 files"
    with office.store.write() as tx:
        tx.db.execute("UPDATE version SET reader = ? WHERE document_id = 1", (READERS - 1,))
    read_again(office)
    assert document_record(office, 1)["not_as_text"] == "2 files", "also when it is read again"
    assert [row[0] for row in office.store.read.execute("SELECT count(*) FROM found_later")] == [0]


def test_an_archive_inside_an_archive_and_inside_a_mail(office: Office, files: Path) -> None:
    take_out(office, 1)
    (nested,) = [i for i, name in office.store.read.execute("SELECT id, name FROM document") if name == "nested.zip"]
    with pytest.raises(NotAllowed, match="was not read yet"):
        take_out(office, nested)
    scan(office)
    take_out(office, nested)
    assert out(files)["nested/deep.txt"] == b"deep"
    drop(office, "m.eml", mail("Papers", "see attached", ("Exhibits.zip", zipped(("X/1.txt", b"exhibit one")))))
    scan(office)
    sql = "SELECT id, parent_id FROM document WHERE name = 'Exhibits.zip'"
    number, lead = office.store.read.execute(sql).fetchone()
    with pytest.raises(NotAllowed, match="not in file"):
        take_out(office, number)
    assert [member.name for member in unpack(office, number)] == ["X/1.txt"]
    unpack(office, number)
    inside = queue(office).papers[lead].children
    assert [(child.name, child.depth) for child in inside] == [
        ("Exhibits.zip", 1), ("X/1.txt", 2), ("Exhibits manifest.csv", 2),
    ]  # fmt: skip
    file_document(office, lead, FilingDecision((1,)))
    (path,) = [path for path in files.rglob("1.txt") if path.read_bytes() == b"exhibit one"]
    assert path.parent.parts[-2:] == ("Exhibits", "X")
    assert scan(office).waiting == 0
    assert_whole(office)


@pytest.mark.parametrize("damage", ["torn", "wrong sum", "no archive", "all locked"])
def test_what_cannot_be_read_is_said(office: Office, damage: str) -> None:
    garcia(office)
    data = zipped(("a.txt", b"words " * 50), ("b.txt", b"other words"))
    if damage == "wrong sum":
        at = data.find(b"PK\x01\x02") + 16
        data = data[:at] + b"\0\0\0\0" + data[at + 4 :]
    drop(office, "x.zip", {"torn": data[:-40], "no archive": b"PK\x03\x04 none", "all locked": locked(
        locked(data, b"a.txt"), b"b.txt")}.get(damage, data))  # fmt: skip
    scan(office)
    file_document(office, 1, FilingDecision((1,)))
    if damage == "wrong sum":
        by_path = {member.path: member.why for member in contents(office, 1)}
        assert by_path["b.txt"] == ""
        assert by_path["a.txt"].startswith("it cannot be read: Bad CRC-32")
    else:
        with pytest.raises((Damaged, NotAllowed)):
            take_out(office, 1)
    assert_whole(office)


def test_bombs_stay_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    def why(data: bytes) -> list[str]:
        return [row[4] for row in archive.unpack(Source.of(data), takes=False).meta["members"]]

    assert why(zipped(("bomb.txt", b"\0" * (20 << 20)), ("ok.txt", b"fine"))) == [
        "it swells to 1,028 times its size, as no paper does", "",
    ]  # fmt: skip
    monkeypatch.setattr(archive, "MAX_MEMBERS", 2)
    assert why(zipped(*((f"{i}.txt", b"x") for i in range(4))))[2:] == ["more than 2 files in one archive"] * 2
    monkeypatch.setattr(archive, "MAX_ALL", 5)
    assert why(zipped(("a", b"123"), ("b", b"456")))[1].startswith("more than 0 GB")
    deep = "/".join(f"folder {i}" for i in range(40)) + "/x.txt"
    (member,) = archive.unpack(Source.of(zipped((deep, b"x"))), takes=False).meta["members"]
    assert member[1].count("/") <= archive.MAX_FOLDERS


def test_a_member_gets_no_folder_outside_the_archives(office: Office) -> None:
    """Whatever a reader says that it is called: a reader may have been taken over."""
    root = root_of_kind(office.store.read, "cases")
    with pytest.raises(BadInput, match="not a folder inside"):
        member_place(office, root, b"26-0001 A/P", "../../26-0002 B/.git/x.txt")
    deep = "/".join(["folder of a long name " + "x" * 18] * 4)
    place = member_place(office, root, b"26-0001 A/" + b"P" * 90, f"{deep}/b.txt")
    assert place[1].startswith(b"26-0001 A/" + b"P" * 90 + b"/")
    assert place[1].endswith(b"/b.txt")
