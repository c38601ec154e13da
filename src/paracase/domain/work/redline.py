"""What changed between two versions of a text, word by word, however the lines are broken and wherever pages end.

Rare runs of words that stand once in both texts anchor the comparison (patience diff, after Bram Cohen); between anchors
``difflib`` works on little. So a brief of forty pages is compared in a tenth of a second, and a paragraph that stands
somewhere else is called moved, not removed and added.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from paracase.domain.papers.by_ocr import MAY_BE_WRONG, NOT_BY_OCR, ByOcr
from paracase.domain.papers.differing import NOTHING_BESIDE, Differing
from paracase.domain.papers.running import Parted, parted, running_changes, running_keys
from paracase.domain.visible import counted
from paracase.domain.work.matching import matches, without_islands
from paracase.domain.work.mattering import Mattering, matter_of
from paracase.domain.work.runs import GONE, MOVED, UNCHANGED, Run, WordRow, runs_of, with_moves
from paracase.domain.work.runs import Mark as Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.domain.papers.running import RunningChange

_HARD_WRAPPED = 130
"""Pages with longer lines have a paragraph on each line; in others lines are broken where the paper ends."""


WRITTEN: dict[Mark, tuple[str, str]] = {
    Mark.SAME: ("", ""),
    Mark.ADDED: ("{+", "+}"),
    Mark.REMOVED: ("[-", "-]"),
    Mark.REMOVED_THERE: ("[-", "-]"),
    Mark.MOVED_HERE: ("{+moved here: ", "+}"),
    Mark.MOVED_AWAY: ("[-moved away: ", "-]"),
    Mark.MOVED_CHANGED: ("", ""),
}
"""What stands before and behind the words of each mark, on every terminal."""
MOVED_AND_CHANGED = "(moved here and changed)"
"""Before a paragraph that did both."""


@dataclass(frozen=True, slots=True)
class RedlinePart:
    """Words of one mark."""

    mark: Mark
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the newer text with what was removed beside it.

    Attributes:
        page: of the newer text, from 1.
        first: counts changes before this paragraph.
        changes: how many changes begin in it.
    """

    parts: tuple[RedlinePart, ...]
    page: int
    first: int
    changes: int

    @property
    def is_moved_and_changed(self) -> bool:
        """Whether it stood somewhere else, with other words."""
        return any(part.mark is Mark.MOVED_CHANGED for part in self.parts)

    @property
    def sign(self) -> str:
        """``+``, ``−``, ``±``, ``→`` for what was moved; empty where nothing changed."""
        marks = {part.mark for part in self.parts} - {Mark.SAME}
        if not marks:
            return ""
        if marks & MOVED:
            return "→"
        if marks == {Mark.ADDED}:
            return "+"
        return "−" if marks == {Mark.REMOVED} else "±"


@dataclass(frozen=True, slots=True)
class Redline:
    """The newer text with every change in place, and the counts."""

    paragraphs: tuple[Paragraph, ...]
    added: int
    removed: int
    moved: int
    changes: int
    beside: str = ""
    """What changed in the file that no word shows: parts that are no text; empty when that is nothing."""
    differing: Differing = NOTHING_BESIDE
    """The same part by part, and what was compared and is the same."""
    running: tuple[RunningChange, ...] = ()
    """What changed of the lines that run along the pages; its words are not among those counted."""
    mattering: tuple[Mattering, ...] = ()
    """The changes to read first."""
    by_ocr: ByOcr = NOT_BY_OCR
    """The pages of the newer text that OCR read."""
    by_ocr_before: ByOcr = NOT_BY_OCR
    """Those of the older text."""

    @property
    def read_by_ocr(self) -> str:
        """Which pages OCR read, of both texts, and what that means; empty where it read none."""
        before = f"of the version before, {self.by_ocr_before.words}" if self.by_ocr_before.words else ""
        said = "; ".join(filter(None, [self.by_ocr.words, before]))
        return f"{said}: {MAY_BE_WRONG}" if said else ""

    @property
    def unchanged(self) -> str:
        """What is said where no word of the text changed."""
        if self.running:
            return "No word of the text changed, but headers, footers or stamps did"
        return "No word changed, but the file did" if self.beside else "No word changed"

    @property
    def sentence(self) -> str:
        """What changed, in one line: never a bare *0 changes*."""
        said = [f"{counted(self.changes, 'change')} ({self.summary} words)"] if self.changes else [self.unchanged]
        said += [f"headers, footers, stamps: {'; '.join(one.sentence for one in self.running)}"] if self.running else []
        return "; ".join([*said, *filter(None, [self.beside, self.read_by_ocr])])

    @property
    def summary(self) -> str:
        """``+41 -12``; words."""
        moved = f" ({self.moved} moved)" if self.moved else ""
        return f"+{self.added:,} -{self.removed:,}{moved}"


def paragraphs(page: str) -> list[list[str]]:
    """The paragraphs of a page as words; no word is lost, none is made."""
    lines = page.split("\n")
    longest = max((len(line.strip()) for line in lines), default=0)
    full = 0 if longest > _HARD_WRAPPED else int(longest * 0.75)
    found: list[list[str]] = []
    goes_on = False
    for line in lines:
        words = line.split()
        if not words:
            goes_on = False
            continue
        if goes_on:
            found[-1] += words
        else:
            found.append(words)
        goes_on = bool(full) and len(line.strip()) >= full
    return found


def _read(pages: Sequence[str]) -> WordRow:
    text = WordRow([], [], [])
    for number, page in enumerate(pages, start=1):
        for paragraph in paragraphs(page):
            text.starts.append(len(text.words))
            text.words += paragraph
            text.pages += [number] * len(paragraph)
    return text


def redline(old_pages: Sequence[str], new_pages: Sequence[str], *, is_parted: bool = True) -> Redline:
    """Compare two versions by what one reads of them; what runs along their pages is compared on its own.

    Args:
        is_parted: False compares every word in its place, also those along the pages.
    """
    keys = running_keys(old_pages) | running_keys(new_pages) if is_parted else frozenset()
    old_parted, new_parted = (
        parted(pages, keys) if is_parted else Parted(tuple(pages), ()) for pages in (old_pages, new_pages)
    )
    old, new = _read(old_parted.pages), _read(new_parted.pages)
    blocks = without_islands(matches(old.words, new.words), old.words, len(new.words))
    runs = runs_of(blocks, old, new)
    found = _laid_out(with_moves(runs, old, new), old, new)
    return replace(
        found, running=running_changes(old_parted, new_parted), mattering=tuple(_mattering(found.paragraphs))
    )


def _mattering(laid: Sequence[Paragraph]) -> Iterator[Mattering]:
    for paragraph in laid:
        change = paragraph.first
        before: list[str] = []
        for is_same, group in groupby(paragraph.parts, key=lambda part: part.mark in UNCHANGED):
            parts = list(group)
            if is_same:
                before = parts[-1].text.split()[-1:]
                continue
            removed = " ".join(part.text for part in parts if part.mark in {Mark.REMOVED, Mark.REMOVED_THERE})
            added = " ".join(part.text for part in parts if part.mark is Mark.ADDED)
            matter = matter_of(removed, added, " ".join(before))
            if matter is not None:
                yield Mattering(matter, removed, added, paragraph.page, change)
            before = (added or removed).split()[-1:]
            change += 1


def _laid_out(runs: list[Run], old: WordRow, new: WordRow) -> Redline:
    """Runs in the paragraphs of the newer text; a removed paragraph stands by itself."""
    old_starts = {*old.starts, len(old.words)}
    new_starts = {*new.starts, len(new.words)}
    found: list[tuple[list[RedlinePart], int]] = []
    goes_on = False
    for run in runs:
        is_gone = run.mark in GONE
        if is_gone:
            opens = run.start in old_starts and run.before in new_starts
            # Only the beginning of the paragraph is gone: what stands in its place belongs beside it.
            goes_on = opens and run.end not in old_starts
        else:
            opens, goes_on = run.start in new_starts and not goes_on, False
        part = RedlinePart(run.mark, " ".join((old if is_gone else new).words[run.start : run.end]))
        if opens or not found:
            found.append(([part], new.pages[min(run.before, len(new.pages) - 1)] if new.pages else 1))
        else:
            found[-1][0].append(part)
    return _counted(found)


def _counted(found: list[tuple[list[RedlinePart], int]]) -> Redline:
    laid: list[Paragraph] = []
    counts: Counter[Mark] = Counter()
    changes = moved = 0
    for parts, page in found:
        begun = 0
        previous = Mark.SAME
        for part in parts:
            counts[part.mark] += part.text.count(" ") + 1
            begun += part.mark is not Mark.SAME and previous is Mark.SAME
            moved += part.mark is Mark.MOVED_AWAY
            previous = part.mark
        laid.append(Paragraph(tuple(parts), page, changes, begun))
        changes += begun
    removed = counts[Mark.REMOVED] + counts[Mark.REMOVED_THERE]
    return Redline(tuple(laid), counts[Mark.ADDED], removed, moved, changes)
