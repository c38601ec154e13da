"""Everything as CSV or JSON, one file for each table: no lock-in.

Bytes that are UTF-8 stand as that text, all others as ``hex:`` with their hexadecimal digits (and so do bytes that
would read so themselves).
"""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

from paracase.store.schema import TABLES
from paracase.store.upkeep.everything import table_rows

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.store.driver import sqlite3

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        try:
            text = value.decode("utf-8")
        except UnicodeDecodeError:
            return f"hex:{value.hex()}"
        return f"hex:{value.hex()}" if text.startswith("hex:") else text
    return value


def spreadsheet_cell(value: Any) -> Any:
    """A spreadsheet runs a cell that begins like a formula; an apostrophe before it keeps it text."""
    value = _plain(value)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def export_csv(db: sqlite3.Connection, folder: Path) -> dict[str, int]:
    """Write a CSV file for each table (UTF-8 with mark, so that Excel reads it); returns rows by table."""
    counts = {}
    for table in TABLES:
        names, found = table_rows(db, table)
        with (folder / f"{table}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(names)
            counts[table] = 0
            for row in found:
                writer.writerow([spreadsheet_cell(value) for value in row])
                counts[table] += 1
    return counts


def export_json(db: sqlite3.Connection, folder: Path) -> dict[str, int]:
    """Write a file of JSON lines for each table; returns rows by table."""
    counts = {}
    for table in TABLES:
        names, found = table_rows(db, table)
        with (folder / f"{table}.jsonl").open("w", encoding="utf-8") as file:
            counts[table] = 0
            for row in found:
                record = dict(zip(names, map(_plain, row), strict=True))
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
                counts[table] += 1
    return counts
