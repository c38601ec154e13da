"""Which document is this file: same path first, then the very file by its inode, then its bytes."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from paracase.services.cases.cases import case_detail
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find
from paracase.store.papers import lists
from tests.support.offices import assert_whole, drop, garcia, inbox, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.clock import AheadClock


def papers(office: Office) -> list[tuple[int, str, str | None]]:
    """Every paper: number, state, and its place or None when it is missing."""
    sql = "SELECT id, state, missing_since, relpath FROM document ORDER BY id"
    return [
        (number, state, None if missing else bytes(relpath).decode().rpartition("/")[2])
        for number, state, missing, relpath in office.store.read.execute(sql).fetchall()
    ]


def orders_with(office: Office, *papers_of: tuple[str, bytes]) -> Path:
    """Papers filed among a case's orders, in this order; returns the folder."""
    detail = garcia(office)
    for name, data in papers_of:
        drop(office, name, data)
    scan(office)
    ids = {row.name: row.id for row in lists.triage_list(office.store.read)}
    for name, _ in papers_of:
        file_document(office, ids[name], FilingDecision((detail.case.id,), name=name, folder="Orders"))
    scan(office)
    return detail.folder / "Orders"


def test_twins_that_went_and_came_back_are_themselves(office: Office, tmp_path: Path) -> None:
    orders = orders_with(office, ("paper 1.txt", b"same"), ("paper 2.txt", b"same"))
    before = papers(office)
    assert [state for _, state, _ in before] == ["in_file", "in_file"]
    shutil.move(orders, tmp_path / "out")
    scan(office)
    assert [place for _, _, place in papers(office)] == [None, None]
    shutil.copytree(
        tmp_path / "out", orders, dirs_exist_ok=True
    )  # other inodes: as a cloud client or rsync brings them
    scan(office)
    assert papers(office) == before
    assert lists.triage_list(office.store.read) == []
    assert_whole(office)


def test_twins_that_came_back_elsewhere_are_told_by_their_inodes(office: Office, tmp_path: Path) -> None:
    orders = orders_with(office, ("paper 1.txt", b"same"), ("paper 2.txt", b"same"))
    shutil.move(orders, tmp_path / "out")
    scan(office)
    (tmp_path / "out" / "paper 1.txt").rename(tmp_path / "out" / "first.txt")
    (tmp_path / "out" / "paper 2.txt").rename(tmp_path / "out" / "second.txt")
    (tmp_path / "out").rename(orders.with_name("Orders old"))
    scan(office)
    assert papers(office) == [(1, "in_file", "first.txt"), (2, "in_file", "second.txt")]


def test_an_older_content_that_comes_back_to_its_place_is_the_same_document(office: Office) -> None:
    path = drop(office, "draft.txt", b"first")
    scan(office)
    path.write_bytes(b"second")
    scan(office)
    path.unlink()
    scan(office)
    path.write_bytes(b"first")
    scan(office)
    assert papers(office) == [(1, "new", "draft.txt")]
    versions = lists.versions(office.store.read, 1)
    assert [v.seq for v in versions] == [1, 2, 3]
    assert versions[0].sha256 == versions[2].sha256


@pytest.mark.parametrize(("minutes", "same"), [(9, True), (11, False)])
def test_other_bytes_at_the_place_of_a_filed_paper_are_a_slow_save_for_ten_minutes(
    office: Office, clock: AheadClock, minutes: float, same: bool
) -> None:
    orders = orders_with(office, ("letter.txt", b"first draft"))
    (orders / "letter.txt").unlink()
    scan(office)
    clock.moves_on(minutes * 60)
    (orders / "letter.txt").write_bytes(b"second draft")
    scan(office)
    if same:
        assert papers(office) == [(1, "in_file", "letter.txt")]
        assert len(lists.versions(office.store.read, 1)) == 2
    else:
        assert papers(office) == [(1, "in_file", None), (2, "new", "letter.txt")]
    assert_whole(office)


def test_other_bytes_at_the_place_of_a_paper_that_waits_are_a_new_paper(office: Office) -> None:
    """A scanner gives every paper of the day the same name, and somebody takes them away."""
    path = drop(office, "scan.txt", b"first paper")
    scan(office)
    path.unlink()
    scan(office)
    path.write_bytes(b"second paper")
    scan(office)
    assert papers(office) == [(1, "new", None), (2, "new", "scan.txt")]


def test_the_name_of_a_paper_that_was_filed_away_is_free_for_another(office: Office) -> None:
    orders_with(office, ("scan.txt", b"first paper"))
    drop(office, "scan.txt", b"second paper")
    scan(office)
    assert [(number, state) for number, state, _ in papers(office)] == [(1, "in_file"), (2, "new")]
    assert len(lists.versions(office.store.read, 1)) == 1


def test_a_copy_does_not_take_the_place_of_a_twin_that_is_back(office: Office) -> None:
    """Both are seen at once: the paper that has its place again, and a copy that came with it."""
    path = drop(office, "z.txt", b"same")
    scan(office)
    path.unlink()
    scan(office)
    drop(office, "a.txt", b"same")
    path.write_bytes(b"same")
    scan(office)
    assert papers(office) == [(1, "new", "z.txt"), (2, "new", "a.txt")]


def test_a_missing_paper_is_found_elsewhere_though_its_name_was_given_to_another(office: Office) -> None:
    path = drop(office, "scan.txt", b"first paper")
    scan(office)
    path.unlink()
    scan(office)
    path.write_bytes(b"second paper")
    scan(office)
    drop(office, "kept.txt", b"first paper")
    scan(office)
    assert papers(office) == [(1, "new", "kept.txt"), (2, "new", "scan.txt")]


def test_a_folder_reported_alone_follows_its_papers_by_inode(office: Office, clock: AheadClock) -> None:
    """Events name the new place only: twins that were moved into it are known by their inodes, without a whole walk."""
    from paracase.intake.pipeline import Intake

    drop(office, "sub/a.txt", b"same")
    drop(office, "sub/b.txt", b"same")
    scan(office)
    (inbox(office) / "sub").rename(inbox(office) / "other")
    root_id = office.store.read.execute("SELECT id FROM root WHERE kind = 'inbox'").fetchone()[0]
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    intake.take_in({root_id: {b"other": True}}, wait_seconds=2)
    intake.close()
    assert papers(office) == [(1, "new", "a.txt"), (2, "new", "b.txt")]
    assert office.store.read.execute("SELECT relpath FROM document WHERE id = 1").fetchone() == (b"other/a.txt",)


def test_a_case_folder_that_got_another_name_is_followed_where_only_it_was_reported(
    office: Office, clock: AheadClock
) -> None:
    from paracase.intake.pipeline import Intake

    orders = orders_with(office, ("a.txt", b"one"), ("b.txt", b"two"))
    case = orders.parent
    case_id = office.store.read.execute("SELECT id FROM cases").fetchone()[0]
    case.rename(case.with_name("Garcia old matter"))
    root_id = office.store.read.execute("SELECT id FROM root WHERE kind = 'cases'").fetchone()[0]
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    intake.take_in({root_id: {b"Garcia old matter": True}}, wait_seconds=2)
    intake.close()
    assert case_detail(office, case_id).folder.name == "Garcia old matter"
    assert scan(office).folders == ()
    assert find(office, "is:missing").total == 0
