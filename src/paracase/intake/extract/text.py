"""Plain text, Markdown, CSV: decoded, and parted into pages where the file itself has form feeds."""

from __future__ import annotations

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.charsets import MARKS, best, wide
from paracase.intake.extract.protocol import Extracted, capped, storable

MAX_PAGES = 20_000
"""What follows the last of so many pages stands on it."""


def decode(data: bytes) -> str:
    """Text by its mark, else as UTF-16 or UTF-8 where it is that, else as Windows-1252, as old files are."""
    is_marked = data.startswith(tuple(mark for mark, _ in MARKS))
    encoding = wide(data) if b"\x00" in data[:4096] and not is_marked else None
    return data.decode(encoding, "replace") if encoding else best(data, None)


def extract(data: bytes, _name: str) -> Extracted:
    """Read a text file."""
    text = decode(data).replace("\r\n", "\n")
    pages, cut = capped([storable(page) for page in text.split("\f", MAX_PAGES - 1)])
    outcome = Outcome.TEXT if any(page.strip() for page in pages) else Outcome.NO_TEXT
    return Extracted(outcome, pages, page_count=len(pages), flags=["text cut"] if cut else [])
