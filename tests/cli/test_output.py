"""What commands show to people: days and moments as the office says; ISO in what machines read."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.cli import output
from paracase.cli.clients.offer import ON_TERMINAL
from paracase.cli.output import OutputForm, days_are_shown, write_record, write_rows
from paracase.domain.dates.shown import DateForm

if TYPE_CHECKING:
    from collections.abc import Iterator

ROW = ("2026-11-20", "2026-11-02", "! 2026-11-02", "2026-11-20 14:00", "2026-11-25T02:30:00.000000Z", "2026-11-20 Order.pdf",
       "2026-11-20", date(2026, 11, 20), "until Fri 2026-12-04 (Ann)")  # fmt: skip
COLUMNS = ("due", "filed", "rescue", "moment", "at", "file", "title", "on", "said")


@pytest.fixture(autouse=True)
def _reading() -> Iterator[None]:
    before = output._Reading.form
    days_are_shown(DateForm.US, today=date(2026, 11, 24), zone="America/New_York")
    yield
    output._Reading.form = before


def test_a_table_is_for_people(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    write_rows(OutputForm.TABLE, COLUMNS, [ROW], empty="")
    shown = [cell for cell in capsys.readouterr().out.splitlines()[1].split("  ") if cell]
    assert [cell.strip() for cell in shown] == [
        "Fri Nov 20", "11/02/2026", "! 11/02/2026", "Fri Nov 20 2:00 pm", "Tue Nov 24, 2026 9:30 pm", "2026-11-20 Order.pdf",
        "2026-11-20", "Fri Nov 20", "until Fri Dec 4, 2026 (Ann)",
    ]  # fmt: skip


def test_a_list_too_wide_for_the_terminal_breaks_no_word(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    columns = ("entry", "day", "case", "person", "role", "hours", "task", "activity", "kind", "billable", "words")
    row = (1, "Mon Nov 30", "26-0001", "Mireille Delacroix", "paralegal", "1.2", "L240", "A103", "substantive", True,
           "Draft opposition to the motion for summary judgment and its declarations")  # fmt: skip
    write_rows(OutputForm.TABLE, columns, [row, row], empty="none")
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    words = " ".join(lines).split()
    assert words.count("substantive;") == words.count("judgment") == 2
    assert sum(line.startswith("entry 1") for line in lines) == 2
    write_rows(OutputForm.TABLE, columns[:3], [row[:3]], empty="none")
    assert capsys.readouterr().out.splitlines()[0].split() == ["entry", "day", "case"]


def test_offers_are_a_table_on_80_columns(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    row = (
        12,
        "26-0005",
        "theirs",
        "Vantage Freight Insurance Company",
        "$1,125,000.00",
        "2026-12-04",
        "not known",
        "open",
    )
    write_rows(OutputForm.TABLE, ON_TERMINAL, [row], empty="none")
    lines = capsys.readouterr().out.splitlines()
    assert [len(lines), lines[0].split()] == [2, list(ON_TERMINAL)]
    assert max(map(len, lines)) <= 80
    assert all(word in lines[1] for word in ("26-0005", "$1,125,000.00", "not known"))


def test_plain_lines_and_json_are_iso(capsys: pytest.CaptureFixture[str]) -> None:
    kept = [str(value) for value in ROW]
    write_rows(OutputForm.PLAIN, COLUMNS, [ROW], empty="")
    assert capsys.readouterr().out.rstrip("\n").split("\t") == kept
    write_rows(OutputForm.JSON, COLUMNS, [ROW], empty="")
    assert list(json.loads(capsys.readouterr().out)[0].values()) == kept
    write_record(OutputForm.PLAIN, {"due": "2026-11-20"})
    assert capsys.readouterr().out == "due  2026-11-20\n"
