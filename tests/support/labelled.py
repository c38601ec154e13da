"""The labelled papers as real files: 60 invented papers of courts, 40 letters, 40 cases they can be mistaken for.

Their words are in ``tests/labelled/sources``; names, numbers and firms are invented. ``python -m tests.support.labelled
DIR`` makes them, with their labels and cases, for ``paracase triage evaluate DIR``.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.services.demo import formats

if TYPE_CHECKING:
    from collections.abc import Collection

LABELLED = Path(__file__).resolve().parents[1] / "labelled"
SOURCES = LABELLED / "sources"
LABELS, CASES, DOCKET_CORRECTIONS = (LABELLED / name for name in ("labels.csv", "cases.csv", "docket_corrections.csv"))
_PAGE = "\n=== page ===\n"
"""Stands between two pages of a source: form feeds are hidden by editors."""


def paper_of(source: Path) -> tuple[str, bytes]:
    """A paper's name and bytes: an e-mail stands as it is, ``x.pdf.txt`` and ``x.docx.txt`` are made."""
    text = source.read_text("utf-8")
    if source.suffix == ".eml":
        return source.name, text.encode()
    name = source.name.removesuffix(".txt")
    pages = text.rstrip("\n").split(_PAGE)
    data = formats.docx("\n".join(pages)) if name.endswith(".docx") else formats.pdf_of_pages(pages)
    return name, data


def make(folder: Path, *, only: Collection[str] = ()) -> None:
    """Write the papers, or some of them, with their labels and the cases."""
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted(SOURCES.iterdir()):
        name, data = paper_of(source)
        if not only or name in only:
            (folder / name).write_bytes(data)
    lines = LABELS.read_text("utf-8").splitlines(keepends=True)
    kept = [lines[0], *(line for line in lines[1:] if not only or line.split(",", 1)[0] in only)]
    (folder / "labels.csv").write_text("".join(kept), "utf-8")
    shutil.copy(CASES, folder / "cases.csv")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
