"""Writes ``store/schema.py`` anew from the tables: ``python -m paracase.store.tables``."""

from __future__ import annotations

from pathlib import Path

from paracase.store.tables.plain import source

if __name__ == "__main__":
    (Path(__file__).parents[1] / "schema.py").write_text(source(), encoding="utf-8")
