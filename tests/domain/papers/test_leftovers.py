"""What servers and programs leave is told from papers by name."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers.leftovers import (
    LEFTOVERS,
    Leftover,
    LeftoverKind,
    is_among_leftovers,
    is_conflict_copy,
    is_doubtful,
    left_by,
    may_be_left,
    may_be_left_of,
    original_of,
    passed_over,
    placeholder_of,
    stands_for,
)

PAGE = Path(__file__).resolve().parents[3] / "docs" / "folders.md"


@pytest.mark.parametrize("row", LEFTOVERS, ids=lambda row: row.example.strip())
def test_each_row_means_its_example_in_any_case_and_shape(row: Leftover) -> None:
    shapes = {"file": (False,), "folder": (True,), "either": (False, True)}[row.shape]
    for is_folder in shapes:
        for name in (row.example, row.example.upper(), row.example.lower()):
            found = left_by(name, is_folder=is_folder)
            assert found is not None
            assert found.kind is row.kind
    if row.shape == "folder":
        assert left_by(row.example) is None or row.example[0] in ".~", "a paper may have a folder's name"


@pytest.mark.parametrize("row", LEFTOVERS, ids=lambda row: row.example.strip())
def test_the_page_of_folders_names_each(row: Leftover) -> None:
    assert f"`{row.example.strip()}`" in PAGE.read_text("utf-8")


@pytest.mark.parametrize(
    "name",
    [
        "snapshots", "Snapshot", "recycle", "Recycled papers", "Trash", "tmp", "temp", "sync", "eaDir", "git", "lost found",
        "System Volume", "Thumbs", "@Smith letters", "#1 Exhibits", "~ Drafts", ".hidden", "$ Costs", "Temporary Items",
    ],
)  # fmt: skip
def test_folders_that_a_person_may_have_named_are_folders_of_papers(name: str) -> None:
    assert left_by(name, is_folder=True) is None


@pytest.mark.parametrize(
    "name",
    [
        "Lease Part 1.part", "Deposition of R. Temp.temp", "Notes on settlement~", "Key.lock", "Minutes.tmp",
        "Smith v. Jones Exhibit 4.download", "Rule 3.5.tmp",
    ],
)  # fmt: skip
def test_unlucky_names_are_doubtful_and_no_more(name: str) -> None:
    assert left_by(name) is None
    assert is_doubtful(name)


@pytest.mark.parametrize(
    "name",
    [
        "Motion.docx", "#1 Exhibit.pdf", "@Smith letter.pdf", "$5000 invoice.pdf", "_Order.pdf", ".profile", "a.Xy12Ab",
        "Order (2).pdf", "Brief.sync-conflict-20261119-101500-ABCDEFG.docx", "part.pdf", "Thumbs db.pdf", "Template.tmpl",
    ],
)  # fmt: skip
def test_papers_are_papers(name: str) -> None:
    assert left_by(name) is None
    assert not is_doubtful(name)


def test_conflict_copies_are_papers_and_conflicts_are_no_conflict_copies() -> None:
    assert is_conflict_copy("Brief.sync-conflict-20261119-101500-ABCDEFG.docx")
    assert is_conflict_copy("Brief (Dana's conflicted copy 2026-11-19).docx")
    assert is_conflict_copy("Brief_conflict-20261119-101500.docx")
    assert not is_conflict_copy("Motion to Disqualify (conflict of interest).pdf")
    assert not is_conflict_copy("Conflict check.pdf")


def test_what_lies_in_a_programs_folder_is_its_own() -> None:
    assert is_among_leftovers(b"Cases/Smith/@eaDir/Order.pdf")
    assert is_among_leftovers(b"Brief.docx.sb-4f3c2b1a-Qw12Er")
    assert not is_among_leftovers(b"Cases/Smith/recycle")
    assert not is_among_leftovers(b"")


@pytest.mark.parametrize("name", [b"Motion.pdf", b"a b.docx", b"M\xfcller.txt"])
def test_a_placeholder_stands_for_its_paper(name: bytes) -> None:
    assert stands_for(placeholder_of(name)) == name


@pytest.mark.parametrize("backup", [b"Brief.docx~", b"#Brief.docx#", b".Brief.docx.swp"])
def test_a_backup_is_of_its_file(backup: bytes) -> None:
    assert left_by(backup.decode()) is not None
    assert original_of(backup) == b"Brief.docx"


def test_what_was_passed_over_is_said_by_kind() -> None:
    counts = {LeftoverKind.LOCK: 1, LeftoverKind.SERVER: 12}
    assert passed_over(counts).sentence == "12 files in folders of the file server, 1 lock of an open document"
    assert passed_over(counts).total == 13
    assert passed_over(counts, at_least=True).sentence.startswith("at least 12")
    assert passed_over({}).sentence == ""


@given(st.text(max_size=60), st.booleans())
def test_any_name_has_an_answer(name: str, is_folder: bool) -> None:
    row = left_by(name, is_folder=is_folder)
    assert row is None or row.shape in {"either", "folder" if is_folder else "file"}


_PIECES = st.sampled_from(
    [
        *(row.example for row in LEFTOVERS),
        "a",
        "\u0130",
        "A\u03a3",
        ".",
        "~",
        "#",
        "Word Work File",
        ".sb-",
        ".TMP",
        "\ud800",
    ]
)


@given(st.lists(st.builds("".join, st.lists(_PIECES, min_size=1, max_size=3)), max_size=6))
def test_of_many_names_those_are_worth_the_table_that_are_by_themselves(names: list[str]) -> None:
    assert may_be_left_of(names) == {name for name in names if may_be_left(name)}
