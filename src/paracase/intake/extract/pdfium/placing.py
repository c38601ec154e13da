"""Puts what was laid upon a page into its text, where it stands."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from paracase.intake.extract.pdfium.letters import letters, text_of

if TYPE_CHECKING:
    import pypdfium2

    from paracase.intake.extract.pdfium.laid import LaidOn
    from paracase.intake.extract.pdfium.letters import Box, Placed

MAX_COMPARED = 2_000_000
"""Pairs of a character and a place; where there are more, what annotations say stands at the end of the page."""
_NEAR = 3.0
"""Points by which a field may stand higher or lower than its line."""


def text_with(text: pypdfium2.PdfTextPage, marks: list[LaidOn], shown: Box) -> str:
    """The text of a page with what its annotations say.

    Args:
        text: the page's, before anything was made flat.
        shown: what is shown of the page.
    """
    on = [letter for letter in letters(text) if letter.generated or shown.holds(*letter.box.middle)]
    page = _Page(on)
    if len(on) * (len(marks) + sum(len(mark.quads) for mark in marks)) > MAX_COMPARED:
        return "\n".join([page.text(), *(mark.words for mark in marks if mark.words)]).strip("\n")
    for mark in sorted(marks, key=lambda mark: (-round(mark.box.top), mark.box.left)):
        if mark.kind == "strike-out":
            page.strike(mark)
        if not mark.words:
            continue
        if mark.is_inline:
            page.write_in_line(mark)
        else:
            page.write_line(mark)
    return page.text().strip("\n")


class _Page:
    """Characters, and what comes before and after some of them."""

    def __init__(self, found: list[Placed]) -> None:
        self._letters = found
        self._seen = [(at, letter) for at, letter in enumerate(found) if not letter.generated]
        self._before: dict[int, list[str]] = defaultdict(list)
        self._after: dict[int, list[str]] = defaultdict(list)
        self._lines: dict[int, list[str]] = defaultdict(list)

    def text(self) -> str:
        """The text with everything in it."""
        written = self._lines[-1]
        pieces = ["\n".join([*written, ""])] if written else []
        start = 0
        cuts = sorted({*self._before, *self._after, *(at for at in self._lines if at >= 0)})
        for at in cuts:
            pieces.append(text_of(self._letters[start:at]))
            pieces += [f"{words} " if not words.endswith(": ") else words for words in self._before[at]]
            pieces.append(text_of(self._letters[at : at + 1]))
            pieces += [words if words == "]" else f" {words}" for words in self._after[at]]
            pieces += [f"\n{words}" for words in self._lines[at]]
            start = at + 1
        pieces.append(text_of(self._letters[start:]))
        return "".join(pieces)

    def strike(self, mark: LaidOn) -> None:
        """Say which words are struck."""
        struck = [at for at, one in self._seen if any(quad.holds(*one.box.middle) for quad in mark.quads)]
        if not struck:
            return
        runs = [[struck[0], struck[0]]]
        for at in struck[1:]:
            if all(letter.generated for letter in self._letters[runs[-1][1] + 1 : at]):
                runs[-1][1] = at
            else:
                runs.append([at, at])
        for first, last in runs:
            self._before[first].append("[struck: ")
            self._after[last].append("]")

    def write_in_line(self, mark: LaidOn) -> None:
        """Into the line beside which it stands: after what is to its left, a check before what is to its right."""
        _, y = mark.box.middle
        beside = [
            (at, one)
            for at, one in self._seen
            if one.box.bottom - _NEAR <= y <= one.box.top + _NEAR and one.mark.strip()
        ]
        left = max(
            ((at, one) for at, one in beside if one.box.middle[0] < mark.box.left + 2),
            key=lambda found: found[1].box.right,
            default=None,
        )
        right = min(
            ((at, one) for at, one in beside if one.box.middle[0] > mark.box.right - 2),
            key=lambda found: found[1].box.left,
            default=None,
        )
        is_nearer = (
            left is None
            or right is None
            or (mark.is_check and right[1].box.left - mark.box.right < mark.box.left - left[1].box.right)
        )
        if right is not None and is_nearer:
            self._before[right[0]].append(mark.words)
        elif left is not None:
            self._after[left[0]].append(mark.words)
        else:
            self.write_line(mark)

    def write_line(self, mark: LaidOn) -> None:
        """As a line of its own: below the line it lies on, or the nearest above it."""
        _, y = mark.box.middle
        above = min(
            ((one.box.bottom, -at) for at, one in self._seen if one.box.top >= y), key=lambda found: found, default=None
        )
        if above is None:
            self._lines[-1].append(mark.words)
            return
        at = -above[1]
        while at + 1 < len(self._letters) and self._letters[at + 1].mark not in "\r\n":
            at += 1
        self._lines[at].append(mark.words)
