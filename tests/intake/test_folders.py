"""A folder that is not simply there is a state of the folder, never a deletion: its papers keep their facts."""

from __future__ import annotations

import os
import shutil
import socket
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.documents import HARD_LINKED, IntakeRefusal
from paracase.domain.papers.folders import FolderState
from paracase.domain.roles import Role
from paracase.intake import batches
from paracase.intake.scan import DEEPEST, is_gone
from paracase.services.cases.walls import put_up
from paracase.services.office.opening import open_office
from paracase.services.papers.adopting import adopt, survey
from paracase.services.papers.filing import file_document
from paracase.services.papers.folders import folders_now
from paracase.services.papers.looking import failures
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find
from paracase.services.people.people import add_person
from paracase.services.upkeep.doctor import examine
from paracase.store.engine import change_seq
from paracase.store.papers import lists
from paracase.store.people.staff import find_staff
from tests.support.mounts import mount, small_disk, unmount
from tests.support.offices import assert_whole, drop, garcia, inbox, scan
from tests.support.plain_user import bound_scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def papers(office: Office) -> list[tuple[int, str, bool]]:
    """Every paper: its number, its state, whether it is missing."""
    sql = "SELECT id, state, missing_since IS NOT NULL FROM document ORDER BY id"
    return [(row[0], row[1], bool(row[2])) for row in office.store.read.execute(sql)]


def filed(office: Office, *names: str) -> Path:
    """Papers filed in a case's folder of orders; returns it."""
    detail = garcia(office)
    for name in names:
        drop(office, name, f"the words of {name}".encode())
    scan(office)
    for number, name in enumerate(names, start=1):
        file_document(office, number, FilingDecision((detail.case.id,), name=name, folder="Orders"))
    scan(office)
    return detail.folder / "Orders"


def test_a_known_file_that_may_not_be_read_any_more_is_listed_and_the_scan_ends(office: Office) -> None:
    path = drop(office, "a.txt", b"one")
    scan(office)
    path.write_bytes(b"one more")
    path.chmod(0)
    before = change_seq(office.store.read, "arrivals")
    found = bound_scan(office.folder)
    assert found["sum"] == [1, 0, 1, 0]
    assert found["refused"] == [["a.txt", IntakeRefusal.UNREADABLE]]
    assert change_seq(office.store.read, "arrivals") - before < 20
    assert papers(office) == [(1, "new", False)]
    assert bound_scan(office.folder)["sum"] == [1, 0, 1, 0]
    path.chmod(0o600)
    assert bound_scan(office.folder) == {"sum": [1, 1, 0, 0], "refused": [], "folders": []}
    assert [v.seq for v in lists.versions(office.store.read, 1)] == [1, 2]
    assert_whole(office)


def test_a_new_file_that_may_not_be_read_is_listed_with_its_first_time(office: Office) -> None:
    drop(office, "a.txt", b"one").chmod(0)
    assert bound_scan(office.folder)["sum"] == [1, 0, 1, 0]
    since = "SELECT first_seen_at FROM arrival ORDER BY id"
    began = office.store.read.execute(since).fetchall()
    assert bound_scan(office.folder)["sum"] == [1, 0, 1, 0]
    assert office.store.read.execute(since).fetchall() == began


def test_a_folder_that_cannot_be_entered_keeps_its_papers(office: Office) -> None:
    orders = filed(office, "a.txt", "b.txt")
    orders.chmod(0)
    try:
        found = bound_scan(office.folder)
    finally:
        orders.chmod(0o755)
    assert found["sum"] == [1, 0, 1, 0]
    (sentence,) = found["folders"]
    assert sentence.startswith(f"Cases/{orders.parent.name}/Orders cannot be entered since ")
    assert papers(office) == [(1, "in_file", False), (2, "in_file", False)]
    assert bound_scan(office.folder) == {"sum": [2, 2, 0, 0], "refused": [], "folders": []}
    assert papers(office) == [(1, "in_file", False), (2, "in_file", False)]


def test_a_folder_whose_entries_cannot_be_looked_at_keeps_its_papers(office: Office) -> None:
    """It may be listed and not entered (mode 0444): every name in it is known, and nothing else."""
    orders = filed(office, "a.txt")
    orders.chmod(0o444)
    try:
        found = bound_scan(office.folder)
    finally:
        orders.chmod(0o755)
    assert found["refused"] == [[f"{orders.parent.name}/Orders/a.txt", IntakeRefusal.UNREADABLE]]
    assert papers(office) == [(1, "in_file", False)]


@pytest.mark.parametrize("which", ["the case's folder", "a folder in it"])
def test_a_folder_replaced_by_a_link_keeps_its_papers(office: Office, tmp_path: Path, which: str) -> None:
    orders = filed(office, "a.txt", "b.txt")
    folder = orders.parent if which == "the case's folder" else orders
    away = tmp_path / "away"
    folder.rename(away)
    folder.symlink_to(away)
    report = scan(office)
    assert (report.sum.files, report.sum.refused) == (1, 1)
    assert [now.state for now in report.folders] == [FolderState.LINKED]
    assert "was replaced by a link since" in report.folders[0].sentence
    assert papers(office) == [(1, "in_file", False), (2, "in_file", False)]
    folder.unlink()
    away.rename(folder)
    again = scan(office)
    assert (again.sum.documents, again.folders) == (2, ())
    assert papers(office) == [(1, "in_file", False), (2, "in_file", False)]
    assert_whole(office)


def test_a_copy_that_turns_up_while_the_folder_is_a_link_takes_nothing_away(office: Office, tmp_path: Path) -> None:
    orders = filed(office, "a.txt")
    orders.rename(tmp_path / "away")
    orders.symlink_to(tmp_path / "away")
    shutil.copyfile(tmp_path / "away" / "a.txt", inbox(office) / "copy.txt")
    scan(office)
    assert papers(office) == [(1, "in_file", False), (2, "new", False)]
    assert office.store.read.execute("SELECT duplicate_of FROM document WHERE id = 2").fetchone() == (1,)


def test_a_file_replaced_by_a_link_is_listed_and_not_missing(office: Office, tmp_path: Path) -> None:
    path = drop(office, "a.txt", b"words")
    scan(office)
    path.rename(tmp_path / "a.txt")
    path.symlink_to(tmp_path / "a.txt")
    report = scan(office)
    assert [(file.path, file.reason) for file in report.refused] == [("a.txt", IntakeRefusal.SYMLINK)]
    assert papers(office) == [(1, "new", False)]


def test_a_case_folder_that_is_gone_is_said_with_its_time(office: Office) -> None:
    orders = filed(office, "a.txt")
    case = orders.parent
    case.rename(office.folder / "away")
    report = scan(office)
    assert [(now.path, now.state) for now in report.folders] == [(f"Cases/{case.name}", FolderState.MISSING)]
    assert papers(office) == [(1, "in_file", False)]
    assert failures(office)[0].reason.startswith("is not there since ")
    assert next(c.finding for c in examine(office) if c.name == "Folders").startswith(f"Cases/{case.name} is not there")
    (office.folder / "away").rename(case)
    assert scan(office).folders == ()


def test_an_empty_case_folder_that_is_gone_is_nobodys_business(office: Office) -> None:
    garcia(office).folder.rename(office.folder / "away")
    assert scan(office).folders == ()


def test_a_folder_that_was_deleted_has_missing_papers(office: Office) -> None:
    """The other side: what is plainly gone below a folder that is there is missing."""
    drop(office, "sub/a.txt", b"one")
    drop(office, "sub/b.txt", b"two")
    scan(office)
    shutil.rmtree(inbox(office) / "sub")
    assert scan(office).sum.files == 0
    assert papers(office) == [(1, "new", True), (2, "new", True)]


def test_a_deleted_and_made_anew_folder_is_taken_in_whole(office: Office) -> None:
    for number in range(20):
        drop(office, f"{number}.txt", b"old %d" % number)
    scan(office)
    shutil.rmtree(inbox(office))
    inbox(office).mkdir()
    for number in range(100):
        drop(office, f"new {number}.txt", b"new %d" % number)
    assert scan(office).sum.documents == 100
    assert_whole(office)


def test_what_is_behind_a_wall_is_not_named_by_its_state(office: Office) -> None:
    detail = garcia(office)
    drop(office, "a.txt", b"words")
    scan(office)
    file_document(office, 1, FilingDecision((detail.case.id,), folder="Orders"))
    add_person(office, "Pat Outside", Role.PARALEGAL)
    person = find_staff(office.store.read, "Pat Outside")
    assert person is not None
    put_up(office, detail.case.id, person, reason="conflict")
    detail.folder.rename(office.folder / "away")
    scan(office)
    assert [now.path for now in folders_now(office)] == [f"Cases/{detail.folder.name}"]
    outside = open_office(office.folder, clock=office.clock, acting_as="Pat Outside")
    assert folders_now(outside) == ()
    outside.close()


def test_an_unmounted_share_keeps_its_papers(office: Office, tmp_path: Path) -> None:
    share = tmp_path / "share"
    with small_disk(tmp_path / "disk") as disk:
        share.mkdir()
        for name in ("Smith/a.txt", "Smith/same.txt", "Jones/same.txt", "loose.txt"):
            (disk / name).parent.mkdir(exist_ok=True)
            (disk / name).write_text("same words" if "same" in name else name, encoding="utf-8")
        mount("--bind", str(disk), str(share))
        try:
            adopt(office, survey(office, share), matter_type="probate")
            before = papers(office)
            assert len(before) == 4
            unmount(share)
            (inbox(office) / "copy.txt").write_text("loose.txt", encoding="utf-8")
            report = scan(office)
            assert (report.sum.files, report.sum.documents) == (1, 1)
            assert [(now.path, now.state) for now in report.folders] == [(str(share), FolderState.NOT_MOUNTED)]
            assert papers(office)[:4] == before
            assert [c.health.name for c in examine(office) if c.name == "Folders"] == ["BAD"]
            (share / "stray.txt").write_text("saved into the bare mount point", encoding="utf-8")
            assert scan(office).sum.documents == 2
            assert papers(office)[:4] == before
            assert scan(office).sum.documents == 2
            assert papers(office)[:4] == before
            mount("--bind", str(disk), str(share))
            again = scan(office)
            assert again.folders == ()
            assert papers(office)[:4] == before
            (share / "loose.txt").unlink()
            scan(office)
            assert find(office, "is:missing").total == 2  # it, and the stray one under the mount
        finally:
            unmount(share)


def test_another_disk_mounted_in_a_folder_is_listed_and_hides_nothing(office: Office) -> None:
    drop(office, "sub/a.txt", b"under it")
    scan(office)
    with small_disk(inbox(office) / "sub") as disk:
        (disk / "other.txt").write_bytes(b"of another disk")
        report = scan(office)
        assert [(file.path, file.reason) for file in report.refused] == [("sub", IntakeRefusal.OTHER_FILE_SYSTEM)]
        assert papers(office) == [(1, "new", False)]
    assert scan(office).sum.documents == 1


def test_every_odd_entry_is_listed_within_one_scan(office: Office, tmp_path: Path) -> None:
    """AT-12 of the acceptance tests: nine kinds; a hard link is taken in and flagged."""
    where = inbox(office)
    (where / "link.txt").symlink_to("/etc/passwd")
    (where / "dangling").symlink_to("nowhere")
    (where / "loop").symlink_to("loop")
    (where / "device").symlink_to("/dev/zero")
    os.mkfifo(where / "pipe")
    (tmp_path / "source.txt").write_bytes(b"linked words")
    os.link(tmp_path / "source.txt", where / "hard.txt")
    drop(office, "shut.txt", b"no").chmod(0)
    drop(office, "good.txt", b"fine")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(where / "socket"))
        found = bound_scan(office.folder)
    assert sorted(found["refused"]) == [
        ["dangling", IntakeRefusal.SYMLINK], ["device", IntakeRefusal.SYMLINK], ["link.txt", IntakeRefusal.SYMLINK],
        ["loop", IntakeRefusal.SYMLINK], ["pipe", IntakeRefusal.SPECIAL], ["shut.txt", IntakeRefusal.UNREADABLE],
        ["socket", IntakeRefusal.SPECIAL],
    ]  # fmt: skip
    assert found["sum"] == [9, 2, 7, 0]
    flags = {
        row.name: lists.versions(office.store.read, row.id)[0].flags for row in lists.triage_list(office.store.read)
    }
    assert flags == {"good.txt": (), "hard.txt": (HARD_LINKED,)}


def test_hard_links_are_refused_where_anybody_can_make_them(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "hard_links_are_guarded", lambda: False)
    path = drop(office, "a.txt", b"words")
    other = tmp_path / "other name"
    os.link(path, other)
    report = scan(office)
    assert [(file.path, file.reason) for file in report.refused] == [("a.txt", IntakeRefusal.HARD_LINK)]
    assert papers(office) == []
    other.unlink()
    assert scan(office).sum.documents == 1


def test_folders_without_end_are_listed_and_stop_nothing(office: Office) -> None:
    drop(office, "good.txt", b"fine")
    at = os.open(inbox(office), os.O_RDONLY)
    for _ in range(DEEPEST + 60):
        os.mkdir("d", dir_fd=at)
        below = os.open("d", os.O_RDONLY, dir_fd=at)
        os.close(at)
        at = below
    os.close(at)
    report = scan(office)
    assert [file.reason for file in report.refused] == [IntakeRefusal.NAME_TOO_LONG]
    assert report.sum.documents == 1


def test_gone_is_only_what_is_certainly_gone(tmp_path: Path) -> None:
    root = os.fsencode(tmp_path / "root")
    (tmp_path / "root" / "in" / "deep").mkdir(parents=True)
    (tmp_path / "root" / "in" / "a.txt").write_bytes(b"a")
    assert not is_gone(root, b"in/a.txt")
    assert is_gone(root, b"in/b.txt")
    assert is_gone(root, b"none/b.txt")
    assert is_gone(root, b"in/deep")  # a folder where the file was
    assert is_gone(root, b"in/a.txt/b.txt")  # a file where its folder was
    assert not is_gone(os.fsencode(tmp_path / "nowhere"), b"a.txt")
    (tmp_path / "root" / "in").rename(tmp_path / "away")
    (tmp_path / "root" / "in").symlink_to(tmp_path / "away")
    assert not is_gone(root, b"in/b.txt")
