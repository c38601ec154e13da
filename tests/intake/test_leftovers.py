"""The folder is shared: what servers and programs leave is passed over and counted, and listed when it stays."""

from __future__ import annotations

import hashlib
import logging
import os
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.documents import ALIKE_NAME, CONFLICT_COPY, DOUBTFUL_NAME
from paracase.domain.papers.leftovers import STALE
from paracase.intake.pipeline import Intake
from paracase.intake.scan import walk, walk_steps
from paracase.intake.walked import MOST_COUNTED, RootWalk
from paracase.services.papers.filing import file_document
from paracase.services.papers.looking import failures
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.taking_in import Watch
from paracase.services.upkeep.doctor import examine
from paracase.services.upkeep.strays import Strays
from paracase.store.papers import lists
from paracase.store.upkeep.purges import Digest
from tests.support.offices import assert_whole, drop, garcia, inbox, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.clock import AheadClock

HOUR = STALE.total_seconds()


def names(office: Office) -> set[str]:
    return {row.name for row in lists.triage_list(office.store.read)}


def papers(office: Office) -> list[tuple[int, bytes, bool]]:
    """Every paper: its number, its place, whether it is missing."""
    sql = "SELECT id, relpath, missing_since IS NOT NULL FROM document ORDER BY id"
    return [(number, relpath, bool(missing)) for number, relpath, missing in office.store.read.execute(sql)]


def flags(office: Office) -> dict[str, tuple[str, ...]]:
    sql = "SELECT name, id FROM document ORDER BY id"
    return {
        name: lists.versions(office.store.read, number)[-1].flags for name, number in office.store.read.execute(sql)
    }


def refused(office: Office) -> dict[str, str]:
    return {row.path: row.reason for row in lists.refused(office.store.read)}


JUNK = [
    "@eaDir/Order.pdf/SYNOFILE_THUMB_M.jpg", "sub/@EADIR/x.jpg", "#recycle/Privileged memo.txt",
    "$RECYCLE.BIN/S-1-5/$R1A2B3.txt", "System Volume Information/Guid", ".stversions/Brief~20261119.txt",
    "lost+found/#131077",
    ".git/config", "thumbs.DB",
    "~$Brief.docx", ".~lock.Brief.odt#", "Brief.docx.sb-4f3c2b1a-Qw12Er/Brief.docx", "Motion.pdf.part", "Icon\r",
    "._Brief.docx", ".snapshot/daily.0/Brief.txt",
]  # fmt: skip
REAL = [
    "Lease Part 1.part", "Key.lock", "Notes on settlement~", "Minutes.tmp", "recycle/Paper.txt", "snapshots/Paper 2.txt",
    "Brief.sync-conflict-20261119-101500-ABCDEFG.docx",
]  # fmt: skip


def test_what_programs_leave_is_passed_over_and_counted_and_papers_with_unlucky_names_are_taken_in(
    office: Office,
) -> None:
    for number, name in enumerate([*JUNK, *REAL]):
        drop(office, name, b"content %d" % number)
    report = scan(office)
    assert names(office) == {name.rpartition("/")[2] for name in REAL}
    assert report.sum.files == len(REAL)
    counts = dict(report.sum.left.counts)
    assert counts == {"server": 4, "snapshot": 1, "system": 5, "sync": 1, "versions": 1, "lock": 2, "unfinished": 2}
    assert report.sum.passed_over == len(JUNK)
    assert report.refused == ()
    said = flags(office)
    assert said["Minutes.tmp"] == said["Key.lock"] == (DOUBTFUL_NAME,)
    assert said["Brief.sync-conflict-20261119-101500-ABCDEFG.docx"] == (CONFLICT_COPY,)
    assert said["Paper.txt"] == ()
    found = next(check for check in examine(office) if check.name == "Beside papers")
    assert "4 files in folders of the file server" in found.finding
    assert_whole(office)


def test_walks_by_path_tell_the_same(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("thumbs.DB", "@eaDir/x.jpg", "Motion.pdf.part", "a.txt"):
        drop(office, name, b"content")
    monkeypatch.setattr("paracase.intake.scan.HAS_DIR_FD", False)
    found = RootWalk()
    for _ in walk_steps(os.fsencode(inbox(office)), b"", found, deep=True):
        pass
    assert set(found.files) == {b"a.txt"}
    assert found.passed_over == 3


def test_a_half_copy_that_stays_is_listed_and_is_a_paper_under_its_own_name(office: Office, clock: AheadClock) -> None:
    path = drop(office, "Motion.pdf.part", b"half of it")
    drop(office, "~$Motion.docx", b"D" * 162)
    drop(office, "empty.pdf.part", b"")
    assert scan(office).refused == ()
    clock.moves_on(HOUR)
    report = scan(office)
    assert [(file.path, file.reason) for file in report.refused] == [("Motion.pdf.part", "unfinished")]
    assert report.refused[0].detail.startswith("unchanged since ")
    assert report.sum.files == 1
    assert dict(report.sum.left.counts) == {"lock": 1, "unfinished": 1}
    told = next(failure for failure in failures(office) if failure.name == "Inbox/Motion.pdf.part")
    assert "looks unfinished" in told.reason
    found = next(check for check in examine(office) if check.name == "Beside papers")
    assert "“Motion.pdf.part” looks unfinished, unchanged since" in found.finding
    path.rename(path.with_name("Motion.pdf"))
    scan(office)
    assert names(office) == {"Motion.pdf"}
    assert refused(office) == {}


def test_an_old_half_copy_that_was_put_here_a_moment_ago_is_waited_for_and_listed(
    office: Office, clock: AheadClock
) -> None:
    clock.sets_wrong(0)
    path = drop(office, "Motion.pdf.part", b"half of it")
    old = clock.now().timestamp() - 3 * 86_400
    os.utime(path, (old, old))
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    found = intake.look()
    assert [relpath for _, relpath in found.arriving] == [b"Motion.pdf.part"]
    assert intake.count().fits
    clock.moves_on(7)
    assert intake.look().arriving == []
    assert intake.count().fits
    intake.close()
    assert refused(office) == {"Motion.pdf.part": "unfinished"}


def test_a_half_copy_that_goes_on_is_taken_off_the_list(office: Office, clock: AheadClock) -> None:
    path = drop(office, "Motion.pdf.part", b"half of it")
    clock.moves_on(HOUR)
    scan(office)
    assert refused(office) == {"Motion.pdf.part": "unfinished"}
    path.write_bytes(b"more than half of it")
    os.utime(path, (clock.now().timestamp(), clock.now().timestamp()))
    scan(office)
    assert refused(office) == {}


STAYING = [
    ("~$Brief.docx", 162, "Brief.docx", False),
    ("~$Brief.docx", 162, None, False),
    ("~$Brief.docx", 40_000, "Brief.docx", True),
    (".~lock.Brief.odt#", 90, "Brief.odt", False),
    ("Brief.docx~", 40_000, "Brief.docx", False),
    ("Brief.docx~", 40_000, None, True),
    ("~WRL0001.tmp", 40_000, "Brief.docx", True),
    (".Brief.docx.Xy12Ab", 40_000, None, True),
    ("Brief.docx.sb-4f3c2b1a-Qw12Er/Brief.docx", 40_000, None, True),
    ("Thumbs.db", 40_000, None, False),
]
"""What stays: its name and size, what lies beside it, whether it is listed."""


def test_what_stays_is_listed_where_it_may_hold_somebodys_words(office: Office, clock: AheadClock) -> None:
    for number, (name, size, beside, _) in enumerate(STAYING):
        drop(office, f"{number}/{name}", b"w" * size)
        if beside:
            drop(office, f"{number}/{beside}", b"the document %d" % number)
    clock.moves_on(HOUR)
    scan(office)
    assert set(refused(office)) == {
        f"{number}/{name.partition('/')[0]}" for number, (name, _, _, listed) in enumerate(STAYING) if listed
    }


def test_a_name_that_looks_unfinished_is_not_taken_while_somebody_writes(office: Office, clock: AheadClock) -> None:
    """The old file is put aside under a doubtful name: as long as that is fresh, it is a step of a save."""
    clock.sets_wrong(0)
    path = drop(office, "Minutes", b"first")
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)

    def look() -> None:
        intake.look()
        while intake.keep_ready():
            pass

    look()
    clock.moves_on(3)
    look()
    path.rename(path.with_name("Minutes~"))
    clock.moves_on(1)
    look()
    assert papers(office) == [(1, b"Minutes", True)]
    assert office.store.read.execute("SELECT relpath, state FROM arrival").fetchall() == [(b"Minutes~", "arriving")]
    clock.moves_on(7)
    look()
    look()
    intake.close()
    assert office.store.read.execute("SELECT id, relpath, missing_since FROM document").fetchall() == [
        (1, b"Minutes~", None)
    ]


def test_what_icloud_keeps_elsewhere_is_listed_and_a_known_paper_keeps_its_place(office: Office) -> None:
    path = drop(office, "Motion.txt", b"the motion")
    scan(office)
    path.rename(path.with_name(".Motion.txt.icloud"))
    drop(office, ".Other.txt.icloud", b"bplist00")
    report = scan(office)
    assert refused(office) == {"Motion.txt": "not_downloaded", "Other.txt": "not_downloaded"}
    assert report.sum.fits
    assert office.store.read.execute("SELECT missing_since FROM document").fetchall() == [(None,)]
    path.with_name(".Motion.txt.icloud").rename(path)
    scan(office)
    assert refused(office) == {"Other.txt": "not_downloaded"}
    assert office.store.read.execute("SELECT count(*) FROM document").fetchone() == (1,)


def test_events_in_a_servers_folder_take_nothing_in(office: Office, clock: AheadClock) -> None:
    drop(office, "@eaDir/Order.pdf/thumb.txt", b"a thumbnail")
    root_id = office.store.read.execute("SELECT id FROM root WHERE kind = 'inbox'").fetchone()[0]
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    intake.take_in({root_id: {b"@eaDir/Order.pdf": True}}, wait_seconds=1)
    found = intake.look_at_files({root_id: [b"@eaDir/Order.pdf/thumb.txt", b"@eaDir"]})
    assert (found.ready, found.arriving) == ([], [])
    intake.close()
    assert names(office) == set()


def test_a_bin_that_holds_more_than_the_office_is_counted_so_far(tmp_path: Path) -> None:
    many = tmp_path / "#recycle"
    many.mkdir()
    for number in range(MOST_COUNTED + 5):
        (many / str(number)).touch()
    left = walk({1: os.fsencode(tmp_path)})[1].left
    assert left.total == MOST_COUNTED
    assert left.sentence == "at least 5,000 files in folders of the file server"


def test_a_purge_finds_its_bytes_in_bins_and_older_versions(tmp_path: Path) -> None:
    for name in ("#recycle/memo.txt", ".stversions/memo~1.txt", "memo.pdf.part", "paper.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"privileged" if "memo" in name else b"another pa")
    digest = Digest(hashlib.sha256(b"privileged").hexdigest(), 10)
    found = {path.rpartition(b"/")[2] for path in Strays({1: os.fsencode(tmp_path)}, [digest])}
    assert found == {b"memo.txt", b"memo~1.txt", b"memo.pdf.part"}


def test_names_that_differ_by_case_only_are_both_taken_in_and_flagged_until_one_is_renamed(office: Office) -> None:
    drop(office, "Order.txt", b"one")
    drop(office, "ORDER.TXT", b"two")
    drop(office, "sub/order.txt", b"elsewhere")
    drop(office, "Brief.txt", b"alone")
    scan(office)
    assert names(office) == {"Order.txt", "ORDER.TXT", "order.txt", "Brief.txt"}
    said = flags(office)
    assert said == {"Order.txt": (ALIKE_NAME,), "ORDER.TXT": (ALIKE_NAME,), "order.txt": (), "Brief.txt": ()}
    found = next(check for check in examine(office) if check.name == "Beside papers")
    assert "names that Windows and Macs take for one: “ORDER.TXT”, “Order.txt”" in found.finding
    (inbox(office) / "ORDER.TXT").rename(inbox(office) / "Second order.txt")
    scan(office)
    assert all(of_one == () for of_one in flags(office).values())


def test_composed_and_decomposed_names_are_one_to_a_mac(office: Office) -> None:
    drop(office, "Mu\u00f1oz.txt", b"one")
    drop(office, "Mun\u0303oz.txt", b"two")
    scan(office)
    assert set(flags(office).values()) == {(ALIKE_NAME,)}


@pytest.mark.parametrize(("seconds", "same"), [(590, True), (610, False)])
def test_a_watching_intake_knows_a_slow_save_by_ten_minutes(
    office: Office, clock: AheadClock, seconds: float, same: bool
) -> None:
    """Deleted while it watches, seen as gone, written again with other bytes: at the edge of ten minutes."""
    detail = garcia(office)
    drop(office, "letter.txt", b"first draft")
    scan(office)
    file_document(office, 1, FilingDecision((detail.case.id,), name="letter.txt", folder="Drafts"))
    path = detail.folder / "Drafts" / "letter.txt"
    steps = iter(["gone", "written"])
    step = [next(steps)]
    turns = [0]

    def drive() -> None:
        rows = office.store.read.execute("SELECT id, missing_since IS NOT NULL FROM document ORDER BY id").fetchall()
        turns[0] += 1
        assert turns[0] < 20_000
        if step[0] == "gone":
            path.unlink(missing_ok=True)
            if rows == [(1, 1)]:
                clock.moves_on(seconds)
                path.write_bytes(b"second draft")
                step[0] = next(steps)
        elif rows in ([(1, 0)], [(1, 1), (2, 0)]):
            watch.stop()

    watch = Watch(office, say=lambda _words: None, log=_silent(), beside=drive)
    watch.run()
    found = office.store.read.execute("SELECT id, state, missing_since IS NULL FROM document ORDER BY id").fetchall()
    assert found == ([(1, "in_file", 1)] if same else [(1, "in_file", 0), (2, "new", 1)])
    assert len(lists.versions(office.store.read, 1)) == (2 if same else 1)


def test_a_file_that_came_within_ten_minutes_may_take_longer_to_be_whole(office: Office, clock: AheadClock) -> None:
    detail = garcia(office)
    drop(office, "letter.txt", b"first draft")
    scan(office)
    file_document(office, 1, FilingDecision((detail.case.id,), name="letter.txt", folder="Drafts"))
    path = detail.folder / "Drafts" / "letter.txt"
    path.unlink()
    scan(office)
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    clock.moves_on(590)
    for number in range(6):
        path.write_bytes(b"draft %d" % number)
        os.utime(path, (clock.now().timestamp(), clock.now().timestamp()))
        intake.look()
        clock.moves_on(1)
        while intake.keep_ready():
            pass
    clock.moves_on(30)
    for _ in range(2):
        intake.look()
        while intake.keep_ready():
            pass
    intake.close()
    found = office.store.read.execute("SELECT id, missing_since FROM document").fetchall()
    assert found == [(1, None)]
    assert len(lists.versions(office.store.read, 1)) == 2


def _silent() -> logging.Logger:
    found = logging.getLogger("tests.silent")
    found.addHandler(logging.NullHandler())
    found.propagate = False
    return found
