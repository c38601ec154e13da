"""The papers that wait in the demo's Inbox: notices with their papers, court papers, letters, bills, discovery, copies.

Their words stand in ``sources/``, one text file for each kind, so that a page can be read as it will look. In a source
``##### NAME`` begins a paper, ``##### + NAME`` what hangs on the mail above it, ``=== page ===`` a page. Behind ``|``
stands how it is made: ``scan`` (no text layer), or ``copy of a paper in file: CASE NUMBER``. ``{-2:long}`` is a day,
counted from today; ``us`` is 11/27/2026, ``stamp`` 11/27/26, ``long`` November 27, 2026.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.services.demo import formats
from paracase.services.demo.matters import MATTERS, case_papers, first_waiting

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCES = Path(__file__).parent / "sources"
PAGE = "\n=== page ===\n"
_BEGIN = re.compile(r"^##### (\+ )?(.+?)(?: \| (.+))?\n", re.MULTILINE)
_DAY = re.compile(r"\{([+-]?\d+):(us|stamp|long)\}")
_COPY = re.compile(r"copy of a paper in file: (\d+) (\d+)")


@dataclass(frozen=True, slots=True)
class _Source:
    """One paper as its source says it, its days filled in."""

    name: str
    made: str
    text: str
    hangs_on_the_last: bool


def waiting_papers(today: date) -> list[tuple[str, bytes]]:
    """Fifty papers in the Inbox that nobody has looked at, and what belongs to some of them: names and bytes."""
    return [*first_waiting(today), *_from_sources(today)]


def _from_sources(today: date) -> Iterator[tuple[str, bytes]]:
    for path in sorted(SOURCES.glob("*.txt")):
        papers = _parted(path.read_text("utf-8"), today)
        for at, paper in enumerate(papers):
            if paper.hangs_on_the_last:
                continue
            attached: list[tuple[str, bytes]] = []
            for other in papers[at + 1 :]:
                if not other.hangs_on_the_last:
                    break
                attached.append((other.name, _made(other, today, ())))
            yield paper.name, _made(paper, today, attached)


def _parted(text: str, today: date) -> list[_Source]:
    found = list(_BEGIN.finditer(text))
    ends = [*(begin.start() for begin in found[1:]), len(text)]
    return [
        _Source(begin[2], begin[3] or "", _with_days(text[begin.end() : end], today).rstrip("\n"), begin[1] is not None)
        for begin, end in zip(found, ends, strict=True)
    ]


def _with_days(text: str, today: date) -> str:
    def said(match: re.Match[str]) -> str:
        day = today + timedelta(days=int(match[1]))
        if match[2] == "long":
            return f"{day:%B} {day.day}, {day.year}"
        return f"{day:%m/%d/%y}" if match[2] == "stamp" else f"{day.month}/{day.day}/{day.year}"

    return _DAY.sub(said, text)


def _made(paper: _Source, today: date, attached: list[tuple[str, bytes]] | tuple[()]) -> bytes:
    copied = _COPY.fullmatch(paper.made)
    if copied is not None:
        index = int(copied[1]) - 1
        return next(one.data for one in case_papers(MATTERS[index], today, index) if one.docket_no == copied[2])
    if paper.made == "scan":
        return formats.scan(paper.text)
    ending = Path(paper.name).suffix
    if ending == ".eml":
        head, _, body = paper.text.partition("\n\n")
        says = dict(line.split(": ", 1) for line in head.split("\n"))
        at = datetime.combine(today - timedelta(days=1), time(18, 30), UTC)
        return formats.mail(says["From"], says["Subject"], body + "\n", at, *attached)
    if ending == ".docx":
        return formats.docx(paper.text)
    if ending == ".xlsx":
        return formats.xlsx([[cell.strip() for cell in line.split("|")] for line in paper.text.split("\n")])
    return formats.pdf_of_pages(paper.text.split(PAGE))
