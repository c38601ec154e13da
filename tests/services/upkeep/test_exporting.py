"""Export takes every table along: another program, with nothing but the standard library, finds every row again."""

from __future__ import annotations

import contextlib
import csv
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Literal

import pytest

from paracase import paths
from paracase.services.upkeep.exporting import export
from paracase.store.engine import connect
from tests.support.rows import FILLED, Filler

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

_READER = """
import csv, json, sys
from pathlib import Path

csv.field_size_limit(2**31 - 1)
counts = {}
for path in Path(sys.argv[1]).iterdir():
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file) if path.suffix == ".csv" else map(json.loads, file)
        counts[path.stem] = sum(1 for row in rows)
print(json.dumps(counts))
"""
PACKED = b"x\x9c\xff\x00"


@pytest.fixture
def full(office: Office) -> Office:
    """An office with a row in every table."""
    with office.store.write() as tx:
        Filler(tx.db, 10_001, 1).fill()
        tx.db.execute("UPDATE shown_text SET pages = ?", (PACKED,))
        # What is shut is not given away: the row that stands for sequestered papers is of a paper of its own.
        (shut,) = tx.db.execute(
            "INSERT INTO document(name, size, state, handling, arrived_at, recognised, indexed_rev, rev) "
            "VALUES('shut', 1, 'trash', 'normal', '', 1, 0, 1) RETURNING id"
        ).fetchall()
        tx.db.execute("UPDATE sequestered SET document_id = ?", (shut[0],))
        tx.db.execute("UPDATE cases SET folder = ?", (b"hex:00",))
    return office


@pytest.mark.parametrize("form", ["csv", "json"])
def test_another_program_finds_every_row(full: Office, tmp_path: Path, form: Literal["csv", "json"]) -> None:
    said = export(full, tmp_path / "out", form)
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _READER, str(tmp_path / "out")], capture_output=True, text=True, check=True
    )
    with contextlib.closing(connect(paths.store(full.folder), read_only=True)) as db:
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").fetchall()
        counts = {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in names}
    del counts["alembic_version"]
    assert json.loads(done.stdout) == counts == said
    assert all(counts[name] > 0 for name in FILLED)


def test_bytes_are_found_again(full: Office, tmp_path: Path) -> None:
    export(full, tmp_path / "csv", "csv")
    export(full, tmp_path / "json", "json")
    with (tmp_path / "csv" / "shown_text.csv").open(encoding="utf-8-sig", newline="") as file:
        shown = next(csv.DictReader(file))["pages"]
    case = json.loads((tmp_path / "json" / "cases.jsonl").read_text(encoding="utf-8"))
    assert bytes.fromhex(shown.removeprefix("hex:")) == PACKED
    assert bytes.fromhex(case["folder"].removeprefix("hex:")) == b"hex:00"
