"""``triage evaluate`` on a few labelled papers: the tables, the misfiled, what is said of what was not measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.cli.app import run
from tests.support import labelled

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.support.commands import Commands

FEW = ("p02.eml", "p17.pdf", "l16.docx")


def test_a_few_labelled_papers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No office is needed where the set brings its cases."""
    monkeypatch.chdir(tmp_path)
    papers = tmp_path / "papers"
    labelled.make(papers, only=FEW)
    (papers / "p17.pdf").rename(papers / "other.pdf")
    assert run(["triage", "evaluate", str(papers), "--misses", "--no-ocr"]) == 0
    out, err = capsys.readouterr()
    lines = [line.split("\t") for line in out.splitlines()]
    assert [line[3] for line in lines if line[:3] == ["as labeled", "notices", "filed"]] == ["1"]
    assert not [line for line in lines if line[:2] == ["as labeled", "papers"]]
    assert "Misfiled by Enter:" in out
    assert ["letters", "l16.docx", "side", "missed"] in [line[:4] for line in lines]
    assert "Not there: p17.pdf" in err
    assert "Without a label: 1 files" in err
    assert "2 measured, 1 not there; 40 cases open." in err


def test_raw_and_corrected_scores_stand_beside_each_other(paracase: Commands, tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text('docket_text,mapped_type\n"MOTION for Extension of Time",motion_other\n')
    (tmp_path / "corrections.csv").write_text(
        "paper,column,was,right,reason\n2,type,motion_other,motion_for_extension,so it says\n"
    )
    code, answer, _ = paracase("triage", "evaluate", str(tmp_path), "--json")
    assert code == 0
    cues = {row["labels"]: row["good_percent"] for row in answer["scores"] if row["field"] == "docket cue"}
    assert cues == {"as labeled": 0, "as corrected": 100}
    assert answer["papers"] == 1
    assert answer["not_there"] == answer["not_read"] == []


def test_what_cannot_be_used_is_refused(paracase: Commands, tmp_path: Path) -> None:
    assert paracase("triage", "evaluate", str(tmp_path))[0] == 3
    (tmp_path / "labels.csv").write_text("paper,colour\nx.pdf,red\n")
    code, _, err = paracase("triage", "evaluate", str(tmp_path))
    assert code == 2
    assert "colour" in err
