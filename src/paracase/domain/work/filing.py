"""The check of a filing set: what was looked for in each paper, what was found and where, and what the court says of it.

A help for who files, never a clearance: what has no pattern is not found, and a limit that is not known is said not to be.
"""

from __future__ import annotations

import re
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from paracase.domain.practice.filing_limits import UNKNOWN
from paracase.domain.visible import counted
from paracase.domain.work.identifiers import places_in
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.practice.filing_limits import FilingLimit, IdentifierRule


class RowStanding(StrEnum):
    """What a row of the check comes to."""

    FINE = "fine"
    """Looked for, and nothing found against it."""
    LOOK = "look"
    """Somebody has to look, and accept it or mend it."""
    UNKNOWN = "unknown"
    """What the court asks is not known; what the paper is stands there."""


@frozen
class SetPaper:
    """A paper of a filing set, as far as it was looked at.

    Attributes:
        looked: what ``intake/extract/pdfium/filing`` says; empty of what is no PDF, or cannot be opened.
        flags: what its readers flagged.
        pages: its text, by page.
    """

    document_id: int
    version_id: int
    sha256: str
    part: str
    title: str
    name: str
    size: int
    pages: tuple[str, ...]
    flags: tuple[str, ...]
    looked: Mapping[str, Any]


@frozen
class CheckRow:
    """One thing that was looked for in a paper, or in the set.

    Attributes:
        document_id: the paper; of the set the one that leads.
        asked: what the court says, with its source and the day it was read; or that it is not known.
    """

    document_id: int
    version_id: int
    name: str
    looked_for: str
    found: str
    asked: str
    standing: RowStanding


_PARTS = ("lead", "declaration", "exhibit", "attachment", "proposed order", "proof of service")
_COVERED = re.compile(r"black box|covered text|redaction|hidden text|cropped text|embedded in a paper with", re.I)
_ADDRESS = re.compile(
    r"\b\d{1,6}\s+(?:[NSEW]\.?\s+)?(?:[A-Z][a-z]+\s+){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Terrace|Circle)\b\.?"
)
_LICENSE = re.compile(r"\b(?:driver'?s?\s+licen[sc]e|passport)\s*(?:no\.?|number|#|:)?\W{0,3}[A-Z]{0,2}\d{5,9}\b", re.I)
_PART_OF = re.compile(
    r"(?:\b[xX]{3}|[*•]{3})[- ]?(?:[xX]{2}|[*•]{2})[- ]?\d{4}\b|"
    r"\b(?:account|card|acct)\b[^.\n]{0,30}\bending\s+(?:in|with)\s+\d{4}\b",
    re.I,
)
_MORE = {"home address": _ADDRESS, "license or passport": _LICENSE, "part of a number": _PART_OF}
_NO_MARK = "AN|AND|AS|AT|BY|FOR|IN|IS|NO|OF|ON|OR|TO"
_EXHIBIT = re.compile(
    rf"\bEx(?:hibit|h\.|\.)\s*(?:No\.?\s*)?(?P<mark>\d{{1,3}}|(?!(?:{_NO_MARK})\b)(?-i:[A-Z]{{2}})|[A-Z])\b", re.I
)
"""A mark of two letters is written in capitals: *Exhibit to the motion* has none."""


def check(papers: Sequence[SetPaper], limit: FilingLimit | None, rule: IdentifierRule | None) -> list[CheckRow]:
    """Everything looked for in a set, paper by paper, then the set as one."""
    rows = [row for paper in papers for row in _paper_rows(paper, limit, rule)]
    return rows + (_set_rows(papers) if papers else [])


def _paper_rows(paper: SetPaper, limit: FilingLimit | None, rule: IdentifierRule | None) -> list[CheckRow]:
    looked = paper.looked
    rows = [_size(paper, limit), _searchable(paper, limit), _identifiers(paper, rule), _redactions(paper)]
    if not looked:
        what = "it is no PDF, or cannot be opened" if paper.pages else "nothing of it could be read"
        return [*rows, _row(paper, "PDF", what, UNKNOWN, RowStanding.LOOK)]
    return [
        *rows,
        _pages(paper),
        _page_size(paper, limit),
        _encryption(paper, limit),
        _plain(paper, "form fields", "a form that can still be filled in" if looked["form"] else ""),
        _plain(paper, "fonts within", _named("not within", looked["not_embedded"])),
        _plain(paper, "links", f"{counted(looked['links'], 'link')} that lead out of it" if looked["links"] else ""),
        _plain(paper, "files within", f"{counted(looked['files'], 'file')} within" if looked["files"] else ""),
        _metadata(paper),
        *([_archival(paper, limit)] if limit is not None and limit.archival else []),
    ]


def _row(paper: SetPaper, looked_for: str, found: str, asked: str, standing: RowStanding) -> CheckRow:
    return CheckRow(paper.document_id, paper.version_id, paper.name, looked_for, found, asked, standing)


def _plain(paper: SetPaper, looked_for: str, found: str) -> CheckRow:
    """What no limit that is known speaks of: found or not."""
    return _row(paper, looked_for, found or "none found", UNKNOWN, RowStanding.LOOK if found else RowStanding.FINE)


def _named(before: str, names: Sequence[str]) -> str:
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"{before}: {', '.join(names[:3])}{more}" if names else ""


def _size(paper: SetPaper, limit: FilingLimit | None) -> CheckRow:
    megabytes = paper.size / 1_000_000
    found = f"{megabytes:.1f} MB" if megabytes >= 0.1 else f"{paper.size:,} bytes"
    if limit is None or limit.size_mb is None:
        return _row(paper, "size", found, UNKNOWN, RowStanding.UNKNOWN)
    standing = RowStanding.FINE if megabytes <= limit.size_mb else RowStanding.LOOK
    return _row(paper, "size", found, f"{limit.size_mb:g} MB a file; {limit.words}", standing)


def _searchable(paper: SetPaper, limit: FilingLimit | None) -> CheckRow:
    without = [number for number, page in enumerate(paper.pages, start=1) if not page.strip()]
    many = int(paper.looked.get("pages", len(paper.pages)) or 0)
    if not paper.pages or len(without) == len(paper.pages):
        found = "no page has a text"
    elif without:
        found = f"no text on {_places(without)}"
    else:
        found = f"text on all of {counted(len(paper.pages), 'page')}"
    is_whole = bool(paper.pages) and not without and many <= len(paper.pages)
    asked = f"searchable; {limit.words}" if limit is not None and limit.searchable else UNKNOWN
    return _row(paper, "text layer", found, asked, RowStanding.FINE if is_whole else RowStanding.LOOK)


def _places(pages: Sequence[int]) -> str:
    return "p. " + ", ".join(map(str, pages[:8])) + (f" and {len(pages) - 8} more" if len(pages) > 8 else "")


def _identifiers(paper: SetPaper, rule: IdentifierRule | None) -> CheckRow:
    """Personal identifiers the court's rule names: by kind and page, the number itself is repeated nowhere."""
    found = [(place.kind, place.page) for place in places_in(paper.pages)]
    for kind, pattern in _MORE.items():
        found += [(kind, number) for number, page in enumerate(paper.pages, start=1) for _ in pattern.finditer(page)]
    wanted = rule.look_for if rule is not None else tuple(dict.fromkeys(kind for kind, _ in found))
    told = list(dict.fromkeys(f"{kind} p. {page}" for kind, page in found if kind in wanted))
    words = f"{len(told)}: " + ", ".join(told[:10]) + (" …" if len(told) > 10 else "") if told else "none found by scan"
    asked = f"{rule.words}: {', '.join(rule.look_for)}" if rule is not None else UNKNOWN
    missed = _not_scanned(paper)
    words = "; ".join(filter(None, (words if told or not missed else "", missed)))
    standing = RowStanding.LOOK if told or missed else RowStanding.FINE
    return _row(paper, "personal identifiers", words, asked, standing)


def _not_scanned(paper: SetPaper) -> str:
    """What of a paper nobody looked through, because no text is there; empty where all of it was."""
    if not any(page.strip() for page in paper.pages):
        return "no page has a text: not scanned"
    many = int(paper.looked.get("pages", 0) or 0)
    without = [number for number, page in enumerate(paper.pages, start=1) if not page.strip()]
    without += range(len(paper.pages) + 1, many + 1)
    have = "have" if len(without) > 1 else "has"
    return f"{_places(without)} {have} no text: not scanned" if without else ""


def _redactions(paper: SetPaper) -> CheckRow:
    """Words that stand under what was to hide them."""
    found = [flag for flag in paper.flags if _COVERED.search(flag)]
    missed = _not_scanned(paper)
    if not missed and not paper.looked and paper.name.lower().endswith(".pdf"):
        missed = "it cannot be opened: not scanned"
    return _plain(paper, "failed redactions", "; ".join([*found, *filter(None, [missed])]))


def _pages(paper: SetPaper) -> CheckRow:
    pages, seen = int(paper.looked["pages"]), int(paper.looked["looked_at"])
    if seen < pages:
        return _row(paper, "pages", f"{pages}, {seen} looked at", UNKNOWN, RowStanding.LOOK)
    return _row(paper, "pages", f"{pages}", UNKNOWN, RowStanding.UNKNOWN)


def _page_size(paper: SetPaper, limit: FilingLimit | None) -> CheckRow:
    sizes = [(float(width), float(height), int(many)) for width, height, many in paper.looked["sizes"]]
    found = ", ".join(f"{width:g} × {height:g} in on {many}" for width, height, many in sizes[:4]) or "no page"
    if limit is None or limit.page_inches is None:
        standing = RowStanding.LOOK if len(sizes) > 1 else RowStanding.UNKNOWN
        return _row(paper, "page size", found, UNKNOWN, standing)
    width, height = limit.page_inches
    fits = all(
        abs(min(w, h) - min(width, height)) <= 0.05 and abs(max(w, h) - max(width, height)) <= 0.05 for w, h, _ in sizes
    )
    asked = f"{width:g} × {height:g} in; {limit.words}"
    return _row(paper, "page size", found, asked, RowStanding.FINE if fits and sizes else RowStanding.LOOK)


def _encryption(paper: SetPaper, limit: FilingLimit | None) -> CheckRow:
    is_locked = bool(paper.looked["encrypted"])
    asked = f"not locked; {limit.words}" if limit is not None and limit.unlocked else UNKNOWN
    standing = RowStanding.LOOK if is_locked else RowStanding.FINE
    return _row(paper, "encryption", "it is encrypted" if is_locked else "none found", asked, standing)


def _metadata(paper: SetPaper) -> CheckRow:
    """Who and what the file itself names: a name or a former title goes out with it."""
    told = [f"{tag} “{value}”" for tag, value in paper.looked["metadata"].items() if value and tag in _TELLING]
    return _plain(paper, "metadata", "; ".join(told))


_TELLING = ("Title", "Author", "Subject", "Keywords")


def _archival(paper: SetPaper, limit: FilingLimit) -> CheckRow:
    part = str(paper.looked["archival"])
    found = f"it says it is PDF/A-{part}" if part else "it does not say that it is PDF/A"
    return _row(paper, "PDF/A", found, f"PDF/A; {limit.words}", RowStanding.FINE if part else RowStanding.LOOK)


def _set_rows(papers: Sequence[SetPaper]) -> list[CheckRow]:
    """Order and names of the parts; how the court's own system wants them named is not known here."""
    lead = papers[0]
    order = [_PARTS.index(paper.part) if paper.part in _PARTS else len(_PARTS) for paper in papers]
    wrong = [] if order[:1] == [0] else ["the paper that leads does not stand first"]
    if sum(paper.part == "lead" for paper in papers) > 1:
        wrong.append("several papers lead")
    if "proof of service" in {paper.part for paper in papers[:-1]} and papers[-1].part != "proof of service":
        wrong.append("a proof of service stands before other papers")
    wrong += _exhibits_out_of_order(papers)
    titles = [" ".join(paper.title.lower().split()) for paper in papers]
    twice = sorted({title for title in titles if title and titles.count(title) > 1})
    names = [f"{counted(sum(not title for title in titles), 'part')} without a name"] if not all(titles) else []
    names += [f"“{title}” names {titles.count(title)} parts" for title in twice]
    rows = [
        _row(lead, "order of parts", "; ".join(wrong) or f"{counted(len(papers), 'part')} in order", UNKNOWN,
             RowStanding.LOOK if wrong else RowStanding.FINE),
        _row(lead, "names of parts", "; ".join(names) or "each has a name of its own", UNKNOWN,
             RowStanding.LOOK if names else RowStanding.FINE),
    ]  # fmt: skip
    total = sum(paper.size for paper in papers) / 1_000_000
    return [*rows, _row(lead, "size of the set", f"{total:.1f} MB", UNKNOWN, RowStanding.UNKNOWN)]


def _exhibits_out_of_order(papers: Sequence[SetPaper]) -> list[str]:
    """What is wrong with the marks; those by number and those by letter are two series, each in its own order."""
    marks = [
        match["mark"].upper() for paper in papers if paper.part == "exhibit" and (match := _EXHIBIT.search(paper.title))
    ]
    series = ([mark for mark in marks if mark.isdigit()], [mark for mark in marks if not mark.isdigit()])
    return [wrong for some in series for wrong in _series_out_of_order(some)]


def _series_out_of_order(marks: Sequence[str]) -> list[str]:
    values = [int(mark) if mark.isdigit() else _letters(mark) for mark in marks]
    if len(set(values)) < len(values):
        return ["two exhibits have one mark"]
    if values != sorted(values):
        return [f"exhibits stand as {', '.join(marks)}"]
    gaps = [b for a, b in pairwise(values) if b != a + 1]
    return [f"a mark is missing between exhibits {', '.join(marks)}"] if gaps else []


def _letters(mark: str) -> int:
    """``A`` is 1, ``Z`` 26, ``AA`` 27."""
    value = 0
    for letter in mark:
        value = value * 26 + ord(letter) - 64
    return value
