"""``paracase import``: the dry run, the sum, every refused row, the dates to be verified; a second run; wrong files."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.support.commands import Commands

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

MAP = """\
source: Ledgerline
files:
  - {file: matters.csv, kind: matters, columns: {id: Key, number: No, caption: Caption}}
  - {file: calendar.csv, kind: calendar, columns: {id: Key, matter: Matter, on: On, what: What}}
"""


@pytest.fixture
def paracase(office: Office, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Runs a command in the office, in this process."""
    return Commands(office.folder, capsys)


@pytest.fixture
def export(office: Office, tmp_path: Path) -> list[str]:
    """An export, as the command is told of it."""
    soon = office.today + timedelta(days=10)
    (tmp_path / "matters.csv").write_text("Key,No,Caption\n1,24-001,Garcia v. Freight\n2,24-002,\n", encoding="utf-8")
    (tmp_path / "calendar.csv").write_text(
        f"Key,Matter,On,What\n1,24-001,{soon},Hearing\n2,24-009,{soon},Lost\n", encoding="utf-8"
    )
    (tmp_path / "map.yaml").write_text(MAP, encoding="utf-8")
    return ["import", str(tmp_path), "--map", str(tmp_path / "map.yaml")]


def test_a_dry_run_says_what_the_import_then_does(paracase: Commands, export: list[str], office: Office) -> None:
    code, dry, _ = paracase(*export, "--dry-run", "--json")
    assert (code, dry["fits"], dry["act"]) == (1, True, None)
    assert paracase("case", "list", "--json")[1] == []
    code, done, _ = paracase(*export, "--json")
    assert code == 1  # two rows were refused
    assert {**done, "act": None, "dry_run": True} == dry
    assert done["counts"] == [
        {"kind": "matters", "read": 2, "taken": 1, "here": 0, "refused": 1},
        {"kind": "calendar", "read": 2, "taken": 1, "here": 0, "refused": 1},
    ]
    assert [(one["file"], one["line"]) for one in done["rows"]] == [("matters.csv", 3), ("calendar.csv", 3)]
    (shown,) = done["to_verify"]
    assert (shown["case"], shown["what"], shown["from"]) == ("24-001", "Hearing", "calendar.csv, line 2")
    assert [one["number"] for one in paracase("case", "list", "--json")[1]] == ["24-001"]
    (listed,) = paracase("import", "list", "--json")[1]
    assert (listed["source"], listed["state"]) == ("Ledgerline", "all 2 rows")
    assert paracase("import", "show", "1", "--json")[1] == done["counts"]
    code, again, err = paracase(*export, "--plain")
    assert "Nothing was new" in err
    assert len(office.store.read.execute("SELECT id FROM cases").fetchall()) == 1
    assert paracase("undo")[0] == 0
    assert paracase("case", "list", "--json")[1] == []
    assert "matters.csv" in again


def test_wrong_files_are_said(paracase: Commands, export: list[str], tmp_path: Path) -> None:
    assert paracase(*export[:2], "--map", str(tmp_path / "none.yaml"))[0] == 3
    (tmp_path / "map.yaml").write_text(MAP.replace("caption", "captoin"), encoding="utf-8")
    code, _, err = paracase(*export)
    assert code == 9
    assert "line 3" in err
    (tmp_path / "map.yaml").write_text(MAP.replace("Caption", "Title"), encoding="utf-8")
    code, _, err = paracase(*export)
    assert code == 2
    assert "Key, No, Caption" in err
    assert paracase("import", str(tmp_path / "nowhere"), "--map", export[-1])[0] == 3
    assert paracase("import", "show", "7")[0] == 3
    assert paracase("import", "list", "--plain")[0] == 0


def test_a_mapping_is_drafted_with_examples_and_not_applied_unseen(
    paracase: Commands, office: Office, tmp_path: Path
) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    (folder / "matters.csv").write_text(
        "Id,Display Number,Description,Status,Colour\n1,24-9,Garcia v. Freight,Active,red\n2,24-10,Lee v. Port,Odd,\n",
        encoding="utf-8",
    )
    (folder / "events.csv").write_text("Start Date,Summary,Matter\n13/02/2027,Hearing,24-9\n", encoding="utf-8")
    (folder / "odd.csv").write_text("A,B\n1,\x1b[2J\n", encoding="utf-8")
    draft = tmp_path / "map.yaml"
    code, rows, _ = paracase("import", "map", str(folder), "--to", str(draft), "--source", "Theirs", "--json")
    assert code == 0
    assert {(one["file"], one["column"]): one["is"] for one in rows} == {
        ("matters.csv", "Id"): "id", ("matters.csv", "Display Number"): "number", ("matters.csv", "Description"): "caption",
        ("matters.csv", "Status"): "status", ("matters.csv", "Colour"): "", ("events.csv", "Start Date"): "on",
        ("events.csv", "Summary"): "what", ("events.csv", "Matter"): "matter", ("odd.csv", "A"): "", ("odd.csv", "B"): "",
    }  # fmt: skip
    text = draft.read_text("utf-8")
    assert "\x1b" not in text
    assert "dates: day-first" in text
    assert 'values: {status: {"Active": open}}' in text
    take = ["import", str(folder), "--map", str(draft)]
    code, dry, _ = paracase(*take, "--dry-run", "--json")
    assert [(one["kind"], one["taken"], one["refused"]) for one in dry["counts"]] == [
        ("matters", 1, 1),
        ("calendar", 1, 0),
    ]
    code, _, err = paracase(*take)
    assert code == 4
    assert "nobody confirmed it" in err
    assert office.store.read.execute("SELECT id FROM cases").fetchall() == []
    draft.write_text(text.replace("proposed: true\n", ""), encoding="utf-8")
    assert paracase(*take)[0] == 1  # one status is none of ours: refused, and said
    assert [one["number"] for one in paracase("case", "list", "--json")[1]] == ["24-9"]
    assert paracase("import", "map", str(folder), "--to", str(draft))[0] == 2, "a file that is there is left alone"
    code, _, err = paracase("import", "map", str(folder), "--plain")
    assert "odd.csv: nothing says what its rows are" in err
    assert paracase("import", "map", str(tmp_path / "nowhere"))[0] == 3
    assert paracase("import", "map", str(draft.parent / "theirs" / "none.csv"))[0] == 3


@pytest.mark.parametrize("form", ["--plain", ""])
def test_it_fits_80_columns_and_says_what_went_on(
    paracase: Commands, export: list[str], monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    code, out, err = paracase(*export, *filter(None, [form]))
    assert code == 1
    assert "calendar.csv" in out
    assert "To verify against the court's own docket: 1 date" in err
    assert "Took in from Ledgerline" in out + err
