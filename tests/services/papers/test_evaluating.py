"""Measuring triage: the labelled set is well formed, the real way is measured, and no office is written into."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, NotFound
from paracase.domain.papers.evaluation import FactVerdict
from paracase.domain.papers.labels import COLUMNS
from paracase.domain.papers.proposals import Confidence
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.typed import parse_docket
from paracase.services.papers import evaluating, labelled
from paracase.store.office.practice import Practice
from tests.support import labelled as made
from tests.support.clock import AheadClock
from tests.support.offices import SAMPLES
from tests.support.papers import stamped

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.services.papers.evaluating import Measurement
    from paracase.services.papers.labelled import KnownCases

ENTRIES = SAMPLES.parent / "practice" / "docket_entries_labelled.csv"


def _known(dockets: str = "2:24-cv-01234@cacd") -> KnownCases:
    return labelled.KnownCases({"K": NewCase("Hollis v. Brandt", dockets=(parse_docket(dockets, today=date.min),))})


def _measured(folder: Path, labels: str, known: KnownCases) -> tuple[Measurement, dict[tuple[str, str], FactVerdict]]:
    (folder / "labels.csv").write_text(labels, "utf-8")
    loaded = labelled.load_labels(folder / "labels.csv")
    measurement = evaluating.measure(folder, loaded, known, clock=AheadClock(), ocr=False)
    return measurement, {(one.paper, one.column): one.verdict for one in measurement.judged(loaded)}


def test_every_labelled_row_is_well_formed() -> None:
    """Its paper is there, its type and cases are known, its dates are dates, and a type that is wanted is none yet."""
    labels = labelled.load_labels(made.LABELS)
    sources = {made.paper_of(source)[0] for source in made.SOURCES.iterdir()}
    assert sources == {label.paper for label in labels}
    groups = [label.group for label in labels]
    assert {group: groups.count(group) for group in groups} == {"notices": 16, "papers": 44, "letters": 40}
    known = labelled.load_cases(made.CASES)
    assert len(known.by_label) == 40
    types = {kind.code for kind in Practice(None).document_types}
    evaluating.check_labels(labels, types, known)
    for label in labels:
        assert label.right.keys() == COLUMNS.keys()
        assert label.right["carrier"].has_value is (label.group == "notices")
        for partner in (name for choice in label.right["partner"].choices for name in choice):
            assert partner in sources, (label.paper, partner)
        for column in ("dated", "filed", "entered", "served", "hearings"):
            for day in (day for choice in label.right[column].choices for day in choice):
                date.fromisoformat(day)
    with made.LABELS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert all(row["reason"] and row["form"] for row in rows)
    assert not {row["wants"] for row in rows} & types, "the list has this type by now: label the papers with it"


def test_every_colliding_case_says_with_what_it_collides() -> None:
    with made.CASES.open(encoding="utf-8", newline="") as file:
        assert all(row["reason"] for row in csv.DictReader(file))


@pytest.mark.skipif(not ENTRIES.is_file(), reason="the docket entries are not here")
def test_the_corrections_of_docket_entries_fit_their_rows() -> None:
    labels = labelled.load_labels(ENTRIES)
    better = labelled.load_corrected(labels, made.DOCKET_CORRECTIONS)
    assert 0 < sum(one != other for one, other in zip(labels, better, strict=True)) <= 14


def test_papers_are_judged_as_they_are_read(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    order = stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is hereby ordered. " * 8)
    (tmp_path / "sub" / "a.pdf").write_bytes(order)
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "beside.txt").write_text("nobody labelled it")
    labels = (
        "paper,case,type,filed,docket_no,court\nsub/a.pdf,K,order,2026-11-19,42,cacd\n"
        "empty.pdf,,,,,\ngone.pdf,K,order,,,\n"
    )
    measurement, verdicts = _measured(tmp_path, labels, _known())
    assert verdicts["sub/a.pdf", "case"] is FactVerdict.RIGHT
    assert verdicts["sub/a.pdf", "filed"] is FactVerdict.RIGHT
    assert verdicts["sub/a.pdf", "docket_no"] is FactVerdict.WRONG
    assert verdicts["empty.pdf", "case"] is FactVerdict.BLANK
    assert not any(paper == "gone.pdf" for paper, _ in verdicts)
    assert measurement.not_there == ("gone.pdf",)
    assert measurement.not_read == (("empty.pdf", "the file is empty (0 bytes)"),)
    assert measurement.not_labelled == ("beside.txt",)
    assert len(measurement.proposed) + len(measurement.not_there) == 3


def test_a_paper_of_a_case_that_is_not_open_belongs_nowhere(tmp_path: Path) -> None:
    """The worst there is: the case is not ours, and another one of ours has the same number in another court."""
    (tmp_path / "cases.csv").write_text(
        "case,caption,dockets,open\nours,Hollis v. Brandt,2:24-cv-01234@azd,\ntheirs,Vole v. Marsh,2:24-cv-01234@cacd,no\n"
    )
    (tmp_path / "a.pdf").write_bytes(stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING"))
    (tmp_path / "b.txt").write_text("Dear Ms. Vole")
    known = labelled.load_cases(tmp_path / "cases.csv")
    measurement, verdicts = _measured(tmp_path, "paper,case\na.pdf,theirs\nb.txt,theirs\n", known)
    assert measurement.cases == 1
    assert verdicts["b.txt", "case"] is FactVerdict.BLANK
    proposed = measurement.proposed["a.pdf"].get("case", ())
    taken = [one for one in proposed if one.confidence > Confidence.GUESS]
    assert verdicts["a.pdf", "case"] is (FactVerdict.FILLED if taken else FactVerdict.BLANK)


def test_a_paper_that_cannot_be_copied_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Dear Ms. Hollis")
    copy = shutil.copy2

    def refuses(source: Path, place: Path) -> object:
        if source.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return copy(source, place)

    monkeypatch.setattr(shutil, "copy2", refuses)
    measurement, verdicts = _measured(tmp_path, "paper,type\na.txt,order\nb.txt,\n", _known())
    assert measurement.not_read == (("a.txt", "Permission denied"),)
    assert verdicts["a.txt", "type"] is FactVerdict.MISSED
    assert ("b.txt", "type") in verdicts


def test_a_measurement_writes_nothing_into_the_office(office: Office, tmp_path: Path) -> None:
    add_case(office, NewCase("Hollis v. Brandt", dockets=(parse_docket("2:24-cv-01234@cacd", today=office.today),)))
    number = "26-0001"
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "a.pdf").write_bytes(stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING"))
    known = labelled.cases_of(office)
    before = _everything(office.folder)
    measurement, verdicts = _measured(papers, f"paper,case\na.pdf,{number}\n", known)
    assert verdicts == {("a.pdf", "case"): FactVerdict.RIGHT}
    assert measurement.cases == 1
    assert _everything(office.folder) == before
    assert sorted(path.name for path in papers.iterdir()) == ["a.pdf", "labels.csv"]


def _everything(folder: Path) -> dict[str, str]:
    """Each file of an office by its bytes, but SQLite's note of who reads. Another process looks: this one may not."""
    code = (
        "import hashlib, json, pathlib, sys; folder = pathlib.Path(sys.argv[1]); print(json.dumps({str(p): "
        "hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.rglob('*') if p.is_file() and p.suffix != '.db-shm'}))"
    )
    done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, check=True)
    found: dict[str, str] = json.loads(done.stdout)
    assert any(name.endswith("office.db") for name in found)
    return found


@pytest.mark.parametrize(
    "labels",
    [
        "paper,type\na.pdf,ordr\n",
        "paper,case\na.pdf,Q\n",
        "paper,carrier\na.pdf,order\n",
        "paper,type\n../a.pdf,order\n",
        "paper,type\n/a.pdf,order\n",
        "paper,type\n",
    ],
)
def test_labels_that_would_count_against_the_program_are_refused(tmp_path: Path, labels: str) -> None:
    with pytest.raises(BadInput):
        _measured(tmp_path, labels, _known())


def test_a_docket_entry_is_measured_as_a_notice_and_by_the_docket_cues(tmp_path: Path) -> None:
    labels = 'docket_text,mapped_type\n"ORDER granting 12 Motion to Compel. (jw)",order\n'
    measurement, verdicts = _measured(tmp_path, labels, labelled.KnownCases({}))
    assert verdicts["2", "docket cue"] is FactVerdict.RIGHT
    assert ("2", "type") in verdicts
    assert measurement.cases == 0


@pytest.mark.parametrize(
    "text",
    [
        "caption\nA v. B\n",
        "case,caption,what\nK,A v. B,x\n",
        "case,caption\nK,A v. B\nK,C v. D\n",
        "case,caption,side\nK,A v. B,up\n",
        "case,caption,open\nK,A v. B,perhaps\n",
    ],
)
def test_cases_that_cannot_be_used_are_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "cases.csv").write_text(text, "utf-8")
    with pytest.raises(BadInput):
        labelled.load_cases(tmp_path / "cases.csv")


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        labelled.load_labels(tmp_path / "labels.csv")
    with pytest.raises(NotFound):
        labelled.load_cases(tmp_path / "nowhere" / "cases.csv")
