"""Lines with a label before a value (``Case Number: 1:26-cv-1``), in one line or, as tables are read, in the next."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class LabelledValue(NamedTuple):
    """One value with its label."""

    label: str
    """In small letters."""
    value: str
    """All up to the next label."""
    start: int
    words: str
    """Label and first line of the value, as they stand there."""


@cache
def _pattern(labels: tuple[str, ...], *, needs_colon: bool) -> re.Pattern[str]:
    names = "|".join(re.escape(name).replace(r"\ ", r"[ \t]+") for name in sorted(labels, key=len, reverse=True))
    colon = ":" if needs_colon else r"(?::|(?=[ \t]|$))"
    return re.compile(rf"^[ \t*|\u2022-]*(?P<label>{names})[ \t*]*{colon}[ \t*]*", re.I | re.M)


def values(text: str, labels: Sequence[str], *, needs_colon: bool = True) -> list[LabelledValue]:
    """All values whose labels are among these, in order; each goes on up to the next of them."""
    marks = list(_pattern(tuple(labels), needs_colon=needs_colon).finditer(text))
    found = []
    for index, mark in enumerate(marks):
        end = marks[index + 1].start() if index + 1 < len(marks) else len(text)
        value = text[mark.end() : end].strip()
        first = value.split("\n", 1)[0].strip()
        label = " ".join(mark["label"].split())
        words = " ".join(f"{text[mark.start('label') : mark.end()]} {first[:160]}".split())
        found.append(LabelledValue(label.casefold(), value, mark.start(), words))
    return found


def first_line(value: str) -> str:
    """The first line of a value that has words."""
    return next((" ".join(line.split()) for line in value.split("\n") if line.strip()), "")


class LabelledLines:
    """The values of a notice whose labels stand once each."""

    def __init__(self, text: str, labels: Sequence[str]) -> None:
        self._found: dict[str, LabelledValue] = {}
        for one in values(text, labels, needs_colon=False):
            if one.value or one.label not in self._found:
                self._found.setdefault(one.label, one)

    def line(self, *labels: str) -> str:
        """The first line of the first of these that is there; empty when none is."""
        return next((first_line(self._found[name].value) for name in labels if name in self._found), "")

    def block(self, label: str) -> str:
        """All of a value, up to the next label."""
        return self._found[label].value if label in self._found else ""

    def words(self, *labels: str) -> str:
        """The notice's own words for the first of these that is there."""
        return next((self._found[name].words for name in labels if name in self._found), "")
