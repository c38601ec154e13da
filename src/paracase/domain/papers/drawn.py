"""What a viewer draws on a page, against what its text says: how a page was compared, and what was found, in words.

A PDF can give other words to who copies or searches than it draws (a table of letters that lies, replacement text, white
ink, a picture over words). So before an approval each page is drawn, read by OCR, and its words are compared place by place.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.visible import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MAX_KEPT = 40
"""Differences of one page that are kept word by word; the others are counted."""
NOT_YET = "not yet compared"
"""Said of a paper whose pages were not all compared."""
NO_PROGRAM = "not compared: no Tesseract on this machine"
_TOLD = 3
"""Differences that are told word by word in a sentence."""
_BESIDE, _GAP, _LONG = 6, 30, 120
"""Among how many differences before it one is looked for that goes on in it; how far it stands from it, in thousandths of
the page's width; and from how many characters on a phrase is not made longer."""
_MANY = 12
"""Pages that are named in a sentence."""


class PageState(StrEnum):
    """What comparing a page gave."""

    SAME = "same"
    """Its words are drawn as its text says."""
    DIFFERS = "differs"
    DRAWN_ONLY = "drawn_only"
    """It has no text of its own that could say something else than what is drawn."""
    FAILED = "failed"
    """It could not be compared: never an all-clear."""

    @property
    def words(self) -> str:
        """As it is said of a page, or of some."""
        return _STATES[self]


_STATES = {
    PageState.SAME: "drawn as written",
    PageState.DIFFERS: "drawn otherwise than written",
    PageState.DRAWN_ONLY: "without text of its own",
    PageState.FAILED: "could not be compared",
}


class Difference(NamedTuple):
    """Words that are drawn otherwise than they are written."""

    written: str
    """What the text says there; empty where it says nothing."""
    drawn: str
    """What is drawn there; empty where nothing is."""
    place: tuple[int, int, int, int]
    """Left, top, right, bottom in thousandths of the page's width and height, as it is drawn."""

    @property
    def words(self) -> str:
        """As it is said of a page."""
        if not self.drawn:
            return f"draws nothing where the text says “{self.written}”"
        if not self.written:
            return f"draws “{self.drawn}”, which its text does not have"
        return f"draws {self.drawn} where the text says {self.written}"


class ComparedPage(NamedTuple):
    """What was found on one page."""

    page: int
    """From 1."""
    state: PageState
    why: str = ""
    """Why it could not be compared."""
    words: int = 0
    """Words of its text that were looked for."""
    unsure: int = 0
    """Those of them that OCR could not make out."""
    found: tuple[Difference, ...] = ()
    more: int = 0
    """Differences beyond those."""
    digest: str = ""
    """Of its drawing and its words: a page of another version with the same need not be compared again."""
    program: str = ""

    @property
    def told(self) -> list[str]:
        """What was found, in words."""
        if self.state is PageState.FAILED:
            return [self.why]
        told = [one.words for one in self.found[:_TOLD]]
        more = len(self.found) + self.more - len(told)
        return [*told, f"draws {counted(more, 'more word')} otherwise"] if more > 0 else told


def phrases(found: Iterable[Difference]) -> list[Difference]:
    """Words side by side that are only drawn, or only written, as one difference."""
    whole: list[Difference] = []
    for one in sorted(found, key=lambda of: (of.place[1] + of.place[3], of.place[0])):
        last = next((of for of in reversed(whole[-_BESIDE:]) if _goes_on(of, one)), None)
        if last is None:
            whole.append(one)
            continue
        place = (
            last.place[0], min(last.place[1], one.place[1]), one.place[2], max(last.place[3], one.place[3])
        )  # fmt: skip
        written, drawn = f"{last.written} {one.written}".strip(), f"{last.drawn} {one.drawn}".strip()
        whole[whole.index(last)] = Difference(written, drawn, place)
    return whole


def _goes_on(first: Difference, second: Difference) -> bool:
    is_same_kind = bool(first.written) == bool(second.written) and bool(first.drawn) == bool(second.drawn)
    if not is_same_kind or (first.written and first.drawn) or len(first.written + first.drawn) > _LONG:
        return False
    height = min(first.place[3] - first.place[1], second.place[3] - second.place[1])
    down = min(first.place[3], second.place[3]) - max(first.place[1], second.place[1])
    return down * 2 >= height and -5 <= second.place[0] - first.place[2] <= _GAP


def to_values(found: Iterable[Difference]) -> list[list[Any]]:
    """Differences as they are kept."""
    return [[one.written, one.drawn, list(one.place)] for one in found]


def from_values(values: Iterable[Any]) -> tuple[Difference, ...]:
    """The differences again.

    Raises:
        ValueError, TypeError: they are none.
    """
    found = []
    for written, drawn, place in values:
        left, top, right, bottom = map(int, place)
        if not isinstance(written, str) or not isinstance(drawn, str):
            raise TypeError("a difference that is none")
        found.append(Difference(written, drawn, (left, top, right, bottom)))
    return tuple(found)


def sentences(compared: Sequence[ComparedPage], pages: int, *, can_ocr: bool) -> list[str]:
    """What is to be said of a paper, the worst first; empty when every page is drawn as its text says.

    Args:
        pages: how many it has.
        can_ocr: whether pages can be read by OCR on this machine.
    """
    said = [f"page {page.page} {told}" for page in compared if page.state is PageState.DIFFERS for told in page.told]
    for why, numbers in _by_reason(compared).items():
        said.append(f"page {listed(numbers)} could not be compared: {why}")
    left = sorted(set(range(1, pages + 1)) - {page.page for page in compared})
    if left:
        which = "" if len(left) == pages else f": page {listed(left)}"
        said.append((NOT_YET if can_ocr else NO_PROGRAM) + which)
    return [f"drawn against written: {words}" for words in said]


def summary(compared: Sequence[ComparedPage], pages: int, *, can_ocr: bool) -> str:
    """How far a paper was compared, and with what result, in one line."""
    if len(compared) < pages:
        rest = NOT_YET if can_ocr else NO_PROGRAM
        return rest if not compared else f"{len(compared)} of {counted(pages, 'page')} compared; {rest}"
    many = {state: sum(1 for page in compared if page.state is state) for state in PageState}
    said = [f"{count} {state.words}" for state, count in many.items() if count]
    return f"{counted(pages, 'page')}: " + ", ".join(said)


_MARK = " (not yet compared)"
"""What a rule's flag says of itself until the page was compared (intake/extract/pdfium/inspecting.py)."""


def told_on(flags: Iterable[str], *, is_whole: bool) -> list[str]:
    """Flags of a rule that only suspects, as they are said once every page was compared."""
    return [flag.replace(_MARK, "") if is_whole else flag for flag in flags]


def _by_reason(compared: Iterable[ComparedPage]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for page in compared:
        if page.state is PageState.FAILED:
            found.setdefault(page.why, []).append(page.page)
    return found


def listed(numbers: Sequence[int]) -> str:
    """Pages by number: runs as *3 to 7*, and no more of them than a line holds."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    words = [f"{run[0]} to {run[-1]}" if len(run) > 1 else str(run[0]) for run in runs[:_MANY]]
    return ", ".join(words) + (" …" if len(runs) > _MANY else "")
