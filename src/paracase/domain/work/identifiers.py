"""Personal identifiers that FRCP 5.2(a) and FRCrP 49.1(a) want redacted, looked for in a text.

A help for who examines, never a clearance: a name of a minor or a home address has no pattern. What is found is shown by
its page and kind only; the number itself is not repeated anywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.sifting import Sifted, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PATTERNS = (
    # SSNs never begin with 000, 666 or 9xx, and no part is all zeros (SSA, POMS RM 10201.035).
    ("social security number", Sifted(r"\b(?!000|666|9\d\d)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}\b")),
    ("taxpayer number", Sifted(
        r"\b(?:EIN|TIN|ITIN|(?:tax|taxpayer)\s+(?:id|identification)\D{0,15})\W{0,3}\d{2}-?\d{7}\b", re.I)),
    ("birth date", Sifted(
        r"\b(?:born(?:\s+on)?|date\s+of\s+birth|birth\s*date|D\.?O\.?B\.?)\W{0,4}"
        r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},?|\d{1,2}\s+[A-Z][a-z]{2,8}\.?)\s+\d{4})",
        re.I, signs=("born", "birth", "dob", "d.o", "do.b"))),
    ("account number", Sifted(
        r"\b(?:account|acct|card|policy|routing)\s*(?:no\.?|number|#|:)?\W{0,3}(?=(?:\d[ -]?){7})\d[\d -]{5,22}\d\b", re.I)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Identifier:
    """One place."""

    kind: str
    page: int


@dataclass(frozen=True, slots=True)
class Labelled:
    """One place, with the words right before the number; what is said of it repeats only these."""

    kind: str
    page: int
    label: str


def found_in(pages: Sequence[str]) -> list[Identifier]:
    """Every place where something looks like a personal identifier, in order."""
    return [
        Identifier(kind, number)
        for number, page in enumerate(pages, start=1)
        for kind, found in _in_page(page, Words(page))
        for _ in found
    ]


def _in_page(page: str, words: Words) -> Iterator[tuple[str, Iterator[re.Match[str]]]]:
    """What each pattern finds in a page."""
    for kind, pattern in _PATTERNS:
        if kind == _IN_DIGITS and not _may_be_in(page):
            continue
        yield kind, pattern.finditer(page, words)


_IN_DIGITS = "social security number"
_SHAPES = bytes(48 if 48 <= code <= 57 else 45 if code in b"- " else 120 for code in range(256))


def _may_be_in(page: str) -> bool:
    """Whether digits stand in the shape of such a number somewhere: found many times faster than by the pattern."""
    if b"000-00-0000" in page.encode("ascii", "replace").translate(_SHAPES):
        return True
    return not page.isascii() and any(ch.isdecimal() for ch in set(page) if not ch.isascii())


_MINOR = Sifted(
    r"\b(?:a\s+minor(?:\s+child)?,?\s+by\s+and\s+through|(?:as\s+)?(?:guardian\s+ad\s+litem|next\s+friend)\s+(?:of|for)|"
    r"minor\s+(?:child|plaintiff|son|daughter)),?\s+(?=[A-Z][a-z]+(?:\s+[A-Z]\.)?\s+[A-Z][a-z]+)"
)
"""A name of two words after these; initials (``T.B.``) are as the rule wants them."""
_BEFORE = re.compile(r"[^\W\d_](?:[^\d\n]{0,28}[^\d\s])?(?=\s*$)")


def places_in(pages: Sequence[str], words: Sequence[Words] = ()) -> list[Labelled]:
    """Every place where an identifier stands whole, with the words before its digits; names of minors too.

    Args:
        words: those of each page, where they are known.
    """
    found = []
    for number, page in enumerate(pages, start=1):
        known = words[number - 1] if words else Words(page)
        for kind, matches in _in_page(page, known):
            for match in matches:
                first = re.search(r"\d", match.group())
                before = page[max(0, match.start() - 30) : match.start() + (first.start() if first else 0)]
                label = _BEFORE.search(re.split(r"\n|\s{2,}|\t", before.rstrip())[-1])
                found.append(Labelled(kind, number, label.group().strip() if label else ""))
        found += [Labelled("minor's name", number, match.group().strip(" ,")) for match in _MINOR.finditer(page, known)]
    return found


def summary(found: Sequence[Identifier]) -> str:
    """``none found by scan``, or ``2 found: social security number p. 3, birth date p. 4``."""
    if not found:
        return "none found by scan"
    places = list(dict.fromkeys(f"{item.kind} p. {item.page}" for item in found))
    return f"{len(found)} found: " + ", ".join(places[:4]) + (" …" if len(places) > 4 else "")
