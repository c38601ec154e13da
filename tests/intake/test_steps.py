"""What an arriving paper costs does not grow with what lies beside it, and no look or copy holds anything up."""

from __future__ import annotations

import hashlib
import os
import threading
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clock import format_instant
from paracase.domain.errors import DiskFull
from paracase.intake import scan as scanning
from paracase.intake import sieve
from paracase.intake.children import INSERTED, Children, insert_children
from paracase.intake.hints import FILES_AT, Hints
from paracase.intake.pipeline import Intake
from paracase.intake.scan import walk_steps
from paracase.intake.sieve import KnownPapers
from paracase.intake.walked import RootWalk
from paracase.services.office.opening import open_office
from paracase.services.papers.searching import find
from paracase.store.papers import lists
from paracase.store.papers.reading import PendingVersion
from paracase.store.vault import CHUNK, CutShort, Receiving
from tests.support.clock import AheadClock
from tests.support.offices import assert_whole, drop, inbox, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from paracase.services.context import Office

TRICKY = ("a", "a.txt", "a-b/c.txt", "a/b.txt", "a/b/c.txt", "a0.txt", "a/b0", "b/a/a/a.txt", "zé/ü.txt", "é.txt")
"""Folders and files whose order by path is not that of their names."""


@pytest.fixture
def root_id(office: Office) -> int:
    return int(office.store.read.execute("SELECT id FROM root WHERE kind = 'inbox'").fetchone()[0])


def tree(office: Office) -> set[bytes]:
    names = {name for name in TRICKY if not any(other.startswith(name + "/") for other in TRICKY)}
    for name in names:
        drop(office, name, name.encode())
    return {name.encode() for name in names}


def sifted(office: Office, root_id: int, folder: bytes, *, deep: bool) -> tuple[RootWalk, KnownPapers]:
    walked = RootWalk()
    papers = KnownPapers(office.store, root_id, folder, walked, deep=deep)
    for _ in walk_steps(os.fsencode(inbox(office)), folder, walked, deep=deep, sieve=papers):
        pass
    for _ in papers.rest():
        pass
    return walked, papers


@pytest.mark.parametrize("page", [1, 2, 1000])
def test_only_what_differs_is_held(office: Office, root_id: int, monkeypatch: pytest.MonkeyPatch, page: int) -> None:
    monkeypatch.setattr(sieve, "PAGE", page)
    names = tree(office)
    scan(office)
    walked, papers = sifted(office, root_id, b"", deep=True)
    assert (walked.unchanged, walked.files, papers.others) == (len(names), {}, {})
    assert walked.devices == {inbox(office).stat().st_dev}
    (inbox(office) / "a" / "b.txt").unlink()
    drop(office, "a0.txt", b"other words")
    drop(office, "b/new.txt", b"new")
    walked, papers = sifted(office, root_id, b"", deep=True)
    assert walked.unchanged == len(names) - 2
    assert set(walked.files) == {b"a0.txt", b"b/new.txt"}
    assert set(papers.others) == {b"a/b.txt", b"a0.txt"}
    walked, papers = sifted(office, root_id, b"a", deep=False)
    assert (walked.unchanged, set(walked.files), set(papers.others)) == (1, set(), {b"a/b.txt"})
    walked, papers = sifted(office, root_id, b"", deep=False)
    assert (set(walked.files), set(papers.others)) == ({b"a0.txt"}, {b"a0.txt"})


def test_a_reported_file_is_looked_at_alone(
    office: Office, root_id: int, clock: AheadClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No folder is listed for it, so the papers beside it cost nothing."""
    for number in range(30):
        drop(office, f"many/{number}.txt", b"%d" % number)
    scan(office)
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    monkeypatch.setattr(os, "scandir", lambda _: pytest.fail("a folder was listed"))
    drop(office, "many/one more.txt", b"one more")
    drop(office, "many/3.txt", b"another")
    (inbox(office) / "many" / "4.txt").unlink()
    (inbox(office) / "many" / "link").symlink_to("5.txt")
    names = [b"many/one more.txt", b"many/3.txt", b"many/4.txt", b"many/link", b"nowhere/at all.txt"]
    clock.moves_on(10)
    found = intake.look_at_files({root_id: names})
    assert {candidate.relpath for candidate in found.ready} == {b"many/one more.txt", b"many/3.txt"}
    assert [place[1] for _, place in found.gone] == [b"many/4.txt"]
    assert [refused.path.rpartition("/")[2] for refused in lists.refused(office.store.read)] == ["link"]
    while intake.keep_ready():
        pass
    monkeypatch.undo()
    intake.close()
    assert scan(office).sum.documents == 30


def test_what_is_gone_at_a_second_look_is_missing_where_its_folder_tells(
    office: Office, root_id: int, clock: AheadClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("many/1.txt", "many/2.txt", "many/3.txt", "other/4.txt", "linked/5.txt"):
        drop(office, name, name.encode())
    scan(office)
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    monkeypatch.setattr(os, "scandir", lambda _: pytest.fail("a folder was listed"))
    (inbox(office) / "many" / "1.txt").unlink()
    (inbox(office) / "many" / "2.txt").rename(inbox(office) / "many" / "moved.txt")
    (inbox(office) / "other").rename(office.folder / "away")
    (inbox(office) / "linked" / "5.txt").unlink()
    (inbox(office) / "linked" / "5.txt").symlink_to("elsewhere")
    gone = {root_id: [b"many/1.txt", b"many/3.txt", b"other/4.txt", b"linked/5.txt"]}
    assert {place[1] for _, place in intake.look_at_files(gone).gone} == {b"many/1.txt", b"other/4.txt"}
    assert find(office, "is:missing").total == 0
    intake.look_at_files({root_id: [b"many/2.txt", b"many/moved.txt"]})
    found = intake.look_at_files(gone, decides=True)
    assert [place[1] for _, place in found.gone] == [b"other/4.txt"]  # its folder is not there: a whole look tells
    assert [hit.name for hit in find(office, "is:missing").hits] == ["1.txt"]
    monkeypatch.undo()
    intake.close()


def test_what_comes_while_a_look_goes_on_is_taken_in(
    office: Office, root_id: int, clock: AheadClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanning, "STEP", 1)
    for number in range(20):
        drop(office, f"{number:02d}.txt", b"%d" % number)
    scan(office)
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    intake.begin_look()
    while intake.look_on(0.0) is None:
        if not (inbox(office) / "00 late.txt").exists():
            drop(office, "00 late.txt", b"it came behind the walk")
            clock.moves_on(10)
            intake.look_at_files({root_id: [b"00 late.txt"]})
            assert intake.keep_ready() == 1
        assert intake.count().fits
    assert not intake.is_looking
    assert not intake.keep_ready()
    assert intake.count().fits
    intake.close()
    assert len(lists.triage_list(office.store.read)) == 21
    assert_whole(office)


def test_many_reported_files_are_a_reported_folder() -> None:
    hints = Hints()
    hints.add_file(1, b"a/b.txt")
    hints.add_file(1, b"c.txt")
    assert hints.waiting.is_set()
    assert hints.take_files(most=9) == {1: [b"a/b.txt", b"c.txt"]}
    assert not hints.waiting.is_set()
    for number in range(FILES_AT + 1):
        hints.add_file(1, b"a/%d" % number)
    hints.add_file(1, b"a/later")
    assert hints.take_files(most=9) == {}
    assert hints.waiting.is_set()
    assert hints.take() == ({1: {b"a": False}}, False)


def test_reported_files_are_taken_some_at_a_time() -> None:
    hints = Hints()
    reported = {b"%d/%d" % (folder, number) for folder in range(3) for number in range(50)}
    for name in reported:
        hints.add_file(1, name)
    parts = []
    while hints.waiting.is_set():
        parts.append(hints.take_files(most=40)[1])
    assert [len(part) for part in parts] == [40, 40, 40, 30]
    assert {name for part in parts for name in part} == reported
    assert hints.take_files(most=40) == {}


def test_a_copy_ends_when_the_intake_does(office: Office) -> None:
    copied: list[BaseException] = []

    def copy() -> None:
        path = office.folder / "large"
        path.write_bytes(b"x" * (3 * CHUNK))
        with path.open("rb") as file:
            office.vault.end_copies()
            try:
                office.vault.stage(file.fileno())
            except CutShort as short:
                copied.append(short)

    thread = threading.Thread(target=copy)
    thread.start()
    thread.join()
    assert copied
    assert not list((office.vault.folder / "tmp").iterdir())


def test_children_that_are_not_wanted_leave_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = office.vault
    children = Children(vault, most=0)
    children.write("a", b"first try")
    children.end("a")
    children.begin_anew()
    children.write("a", b"raw")
    children.again()
    children.write("a", b"decoded")
    children.end("a")
    children.end("empty")
    kept = children.keep()
    assert [(name, size) for name, _, size in kept] == [("a", 7), ("empty", 0)]
    assert vault.path(kept[0][1]).read_bytes() == b"decoded"
    children.write("b", b"never whole")
    children.discard()

    def full(_self: Receiving, _data: bytes) -> None:
        raise DiskFull("no room")

    monkeypatch.setattr(Receiving, "write", full)
    with pytest.raises(DiskFull):
        children.write("c", b"x")
    children.discard()
    assert not list((vault.folder / "tmp").iterdir())


def test_two_intakes_that_read_the_same_mail_make_its_attachments_once(office: Office) -> None:
    drop(office, "box.eml", mail("Exhibits", "see attached"))
    scan(office)
    other = open_office(office.folder, clock=AheadClock())
    (row,) = office.store.read.execute(
        "SELECT v.id, v.document_id, v.sha256, v.size, v.kept, d.name FROM version v JOIN document d ON d.id = v.document_id"
    ).fetchall()
    version = PendingVersion(*row)
    taken = [(f"exhibit {number}.txt", hashlib.sha256(b"%d" % number).hexdigest(), 1) for number in range(INSERTED * 3)]
    at = format_instant(office.clock.now())
    intakes = [insert_children(each.store, version, taken, at=at) for each in (office, other)]
    for _ in taken:  # in turns, one transaction of each
        for intake in intakes:
            next(intake, None)
    numbers = [n for (n,) in office.store.read.execute("SELECT child_no FROM document WHERE parent_id IS NOT NULL")]
    assert sorted(numbers) == list(range(1, len(taken) + 1))


def test_an_attachment_that_another_reader_finds_gets_a_number_of_its_own(office: Office) -> None:
    drop(office, "box.eml", mail("Exhibits", "see attached"))
    scan(office)
    row = office.store.read.execute(
        "SELECT v.id, v.document_id, v.sha256, v.size, v.kept, d.name FROM version v JOIN document d ON d.id = v.document_id"
    ).fetchone()
    version, at = PendingVersion(*row), format_instant(office.clock.now())
    first, second, twin = (
        (name, hashlib.sha256(data).hexdigest(), len(data))
        for name, data in (("photo.jpg", b"photo"), ("order.pdf", b"order"), ("order again.pdf", b"order"))
    )
    for taken in ([second], [first, second], [first, second, twin], [twin, second, first]):
        for _ in insert_children(office.store, version, taken, at=at):
            pass
    sql = "SELECT name, child_no FROM document WHERE parent_id IS NOT NULL ORDER BY child_no"
    assert office.store.read.execute(sql).fetchall() == [("order.pdf", 1), ("photo.jpg", 2), ("order again.pdf", 3)]
