"""Adoption: in place, moving nothing, resumable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput
from paracase.services.cases.cases import all_cases
from paracase.services.papers.adopting import adopt, survey
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find
from paracase.store.papers import lists
from tests.support.offices import scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """An old firm's folders."""
    root = tmp_path / "Matters"
    for folder, names in {
        "24-0031 Garcia v Meridian 2_24-cv-01234": ["Pleadings/complaint.txt", "Letters/a.txt"],
        "Smith (2023-12345)": ["order.txt"],
        "Old stuff": ["x/y/z.txt"],
    }.items():
        for name in names:
            path = root / folder / name
            path.parent.mkdir(parents=True)
            path.write_text(f"the words of {name} in {folder}", encoding="utf-8")
    (root / "loose.txt").write_text("loose words", encoding="utf-8")
    return root


def listing(root: Path) -> list[tuple[str, float]]:
    return sorted((str(p.relative_to(root)), p.stat().st_mtime) for p in root.rglob("*"))


def test_survey_shows_before_anything_is_done(office: Office, tree: Path) -> None:
    found = survey(office, tree)
    assert [(g.number, g.caption, g.dockets, g.files) for g in found.cases] == [
        ("24-0031", "Garcia v Meridian", ("2:24-cv-01234",), 2),
        (None, "Old stuff", (), 1),
        (None, "Smith", ("2023-12345",), 1),
    ]
    assert (found.files, found.loose) == (5, 1)
    assert all_cases(office) == []


def test_adoption_moves_nothing_and_files_everything(office: Office, tree: Path) -> None:
    before = listing(tree)
    report = adopt(office, survey(office, tree), matter_type="civil_litigation")
    assert listing(tree) == before
    assert report.sum.documents == 5
    assert {case.number for case in all_cases(office)} == {"24-0031", "26-0001", "26-0002"}
    assert find(office, "case:24-0031 complaint is:filed").total == 1
    again = adopt(office, survey(office, tree), matter_type="civil_litigation")
    assert again.sum.documents == 5
    assert len(all_cases(office)) == 3
    (tree / "Old stuff" / "new.txt").write_text("arrives later", encoding="utf-8")
    scan(office)
    assert [row.name for row in lists.triage_list(office.store.read)] == ["new.txt"]


def test_what_cannot_be_adopted(office: Office, tmp_path: Path) -> None:
    for folder in (tmp_path / "nowhere", office.folder, office.folder / "Cases", tmp_path):
        with pytest.raises(BadInput):
            survey(office, folder)


def test_index_only_keeps_bytes_at_the_first_filing(office: Office, tree: Path) -> None:
    adopt(office, survey(office, tree), matter_type="probate", index_only=True)
    assert list(office.vault.objects()) == []
    hit = find(office, "order.txt").hits[0]
    assert find(office, "words is:filed").total == 5
    file_document(office, hit.document_id, FilingDecision((1,)))
    assert [size for _, size in office.vault.objects()] == [len("the words of order.txt in Smith (2023-12345)")]
    (tree / "Old stuff" / "later.txt").write_text("kept as usual", encoding="utf-8")
    scan(office)
    assert len(list(office.vault.objects())) == 2


def test_an_adoption_cut_off_goes_on(office: Office, tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from paracase.services.papers import adopting

    def cut(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(adopting, "scan", cut)
    with pytest.raises(KeyboardInterrupt):
        adopt(office, survey(office, tree), matter_type="probate")
    monkeypatch.undo()
    assert len(all_cases(office)) == 3
    assert all(guess.case_number for guess in survey(office, tree).cases)
    scan(office)
    assert find(office, "words is:filed").total == 5
    (tree / "loose2.txt").write_text("new", encoding="utf-8")
    scan(office)
    assert [row.name for row in lists.triage_list(office.store.read)] == ["loose2.txt"]
