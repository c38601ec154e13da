"""The court that ``docs/adding-a-court.md`` adds: its files as the page has them, put into an office."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "adding-a-court.md"


def files_of_page() -> dict[str, str]:
    """By the path that stands in its first line."""
    blocks = re.findall(r"^```\n# (\.paracase/practice/\S+)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.S | re.M)
    return dict(blocks)


def add_court(office: Path) -> None:
    """Write the files of the page where it says."""
    for name, text in files_of_page().items():
        path = office / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
