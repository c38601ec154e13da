"""Plain text, Markdown, CSV: decoded, and parted into pages where the file itself has form feeds."""

from __future__ import annotations

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.protocol import Extracted, capped, storable

MAX_PAGES = 20_000
"""What follows the last of so many pages stands on it."""
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def decode(data: bytes) -> str:
    """Text by its mark, else as UTF-8, else as Windows-1252, which is what US offices' old files are in."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def extract(data: bytes, _name: str) -> Extracted:
    """Read a text file."""
    text = decode(data).replace("\r\n", "\n")
    pages, cut = capped([storable(page) for page in text.split("\f", MAX_PAGES - 1)])
    outcome = Outcome.TEXT if any(page.strip() for page in pages) else Outcome.NO_TEXT
    return Extracted(outcome, pages, page_count=len(pages), flags=["text cut"] if cut else [])
