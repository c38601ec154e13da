"""The words of a page as they are searched for: whole at the ends of lines, without ligatures, not letter by letter."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

_JOINED = re.compile(r"([^\W\d_]+)\x02([^\W\d_]+)")
"""A word that was parted at the end of a line: PDFium writes U+0002 for hyphen and line break."""
_HYPHENATED = re.compile(r"([^\W\d_]{2,})-\n([a-zà-öø-ÿ]{2,}) ?")
_KEEPS_HYPHEN = frozenset([
    "all", "anti", "attorney", "co", "counter", "cross", "decision", "double", "ex", "fact", "first", "follow",
    "full", "half", "high", "ill", "in", "inter", "law", "left", "long", "low", "multi", "non", "off", "on", "one",
    "out", "over", "part", "post", "pre", "pro", "quasi", "re", "right", "second", "self", "semi", "short", "so",
    "sub", "third", "three", "time", "to", "two", "ultra", "under", "up", "vice", "well", "year",
])  # fmt: skip
"""First parts of words that are written with a hyphen also within a line."""
_LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)
_HAS_LIGATURE = re.compile("[\ufb00-\ufb06]")
_SPACED = re.compile(r"(?<!\S)(?:[^\W\d_] ){3,}[^\W\d_](?:(?= [^\w\s]| |$)|(?=\n))[^\n]*", re.MULTILINE)
"""A line from where four letters stand apart."""
_MAY_BE_SPACED = re.compile(r" [^\W\d_] [^\W\d_] ")
_APART = re.compile(r"(?<!\S)\S(?: \S)*(?!\S)")
SAMPLE = 1500
"""Characters of a page by which it is judged whether they are a language."""
_COMMON = (" the ", " of ", " to ", " and ", " in ", " de ", " la ")
_ODD = re.compile("[\x00-\x1f\ue000-\uf8ff\ufffd]")
_MOST_LATIN = re.compile(r"[A-Za-z]")
_HEADER = re.compile(
    r"^[^\n]{0,40}(?:\bcase|\bno\.|\busca|\busdc|\bappellate case|\bdocument)\b[^\n]{0,140}"
    r"(?:\bdocument|\bdoc\b|\bfiled|\bdktentry|\bpage(?:id)?\b|\bentered)[^\n]{0,120}$",
    re.IGNORECASE | re.MULTILINE,
)
"""The line a court's filing system prints on every page."""


def own_words(text: str) -> str:
    """A page's text without the line that the court printed on it."""
    return _HEADER.sub("", text)


def joined(text: str) -> str:
    """A page's text with the words whole that its lines part."""
    if "\x02" in text:
        text = _JOINED.sub(lambda m: m[1] + _hyphen(m[1], m[2], text) + m[2], text).replace("\x02", "-")
    if "-\n" in text:
        text = _HYPHENATED.sub(lambda m: m[1] + _hyphen(m[1], m[2], text) + m[2] + "\n", text)
    if not text.isascii() and _HAS_LIGATURE.search(text):
        text = text.translate(_LIGATURES)
    return text


def _hyphen(first: str, second: str, text: str) -> str:
    """What stands between the two halves: a hyphen where the word has one of its own."""
    is_own = (
        first.lower() in _KEEPS_HYPHEN or f"{first}-{second}" in text or (second[0].isupper() and not first.isupper())
    )
    return "-" if is_own else ""


class DrawnLetter(NamedTuple):
    """A character of a page, and where it stands from left to right."""

    mark: str
    left: float
    right: float


def has_letters_apart(text: str) -> bool:
    """Whether words stand letter by letter: only then is it worth while to ask where each letter stands."""
    return _MAY_BE_SPACED.search(text) is not None and _SPACED.search(text) is not None


def put_together(text: str, lines: list[list[DrawnLetter]]) -> str:
    """The words of letters that stand apart (*M U N O Z*), by the gaps between them.

    Args:
        lines: the characters of the page by line, without spaces.
    """
    by_marks: dict[str, list[DrawnLetter]] = {}
    for line in lines:
        by_marks.setdefault("".join(letter.mark for letter in line), line)

    def whole(match: re.Match[str]) -> str:
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.start())
        line = text[start : end if end >= 0 else len(text)]
        found = by_marks.get("".join(line.split()))
        if found is None:
            return match[0]
        before = len("".join(text[start : match.start()].split()))
        return _spelled(found[before:], match[0])

    return _SPACED.sub(whole, text)


def _spelled(letters: list[DrawnLetter], as_it_was: str) -> str:
    """A run of single letters as words; what follows in words stays as it is."""
    run = _APART.match(as_it_was)
    if run is None:
        return as_it_was
    marks = run[0].replace(" ", "")
    letters = letters[: len(marks)]
    gaps = sorted(after.left - before.right for before, after in pairwise(letters))
    if len(letters) != len(marks) or not gaps:
        return as_it_was
    usual = gaps[len(gaps) // 3]
    width = sum(letter.right - letter.left for letter in letters) / len(letters)
    words = letters[0].mark
    for before, after in pairwise(letters):
        is_word = after.left - before.right > max(usual, 0) + 0.35 * width
        words += (" " if is_word and after.mark not in ".,;:" else "") + after.mark
    return words + as_it_was[run.end() :]


def is_no_language(text: str) -> bool:
    """Whether a text layer cannot be what is written there: signs for letters, or letters by a wrong table.

    Numbers, tables and languages without Latin letters are no fault; so only what surely is one counts.
    """
    sample = text[:SAMPLE]
    if sum(map(sample.count, _COMMON)) >= 3:
        return False
    marks = "".join(sample.split())
    if len(marks) < 60:
        return False
    if len(_ODD.findall(marks)) * 10 > len(marks):
        return True
    letters = sum(map(str.isalpha, marks))
    figures = sum(map(str.isdigit, marks))
    if (letters + figures) * 2 < len(marks) and marks.count(".") * 3 < len(marks) and marks.count("_") * 3 < len(marks):
        return letters * 2 < len(marks)
    latin = len(_MOST_LATIN.findall(marks))
    if latin < 60 or latin * 10 < letters * 9:
        return False
    vowels = sum(map(marks.lower().count, "aeiouy"))
    return vowels * 100 < latin * 15
