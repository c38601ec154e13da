"""The request in front: which of its papers, which page, the full text or what changed. No widget, no store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import tui
from paracase.domain.approvals.figures import PageLook, merged
from paracase.domain.approvals.requests import RequestState
from paracase.domain.papers.account import Fate
from paracase.domain.visible import visible
from paracase.tui.display import fitted
from paracase.tui.screens.approvals.beside import key_of
from paracase.tui.screens.approvals.page import PageSet, get_command

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Sequence
    from datetime import date

    from paracase.domain.approvals.figures import Span
    from paracase.domain.work.redline import Paragraph, Redline
    from paracase.services.approvals.reading import ItemDetail, ReadingPlace, RequestDetail
    from paracase.tui.display import Line
    from paracase.tui.screens.approvals.beside import Beside


def changes_to_read(found: Redline) -> list[Paragraph]:
    """The paragraphs that changed, each once: those with a change that matters first."""
    matters = {one.change for one in found.mattering}
    changed = [p for p in found.paragraphs if p.sign]
    return sorted(changed, key=lambda p: matters.isdisjoint(range(p.first, p.first + p.changes)))


def _carry_over(known: Sequence[ItemDetail], read: Sequence[ItemDetail]) -> None:
    """What was looked at a moment ago, and was not kept yet when these were read again, counts all the same."""
    looks = {item.item.version_id: item.read for item in known}
    for item in read:
        for page, look in looks.get(item.item.version_id, {}).items():
            kept = item.read.get(page, PageLook())
            item.read[page] = kept.and_then(look)._replace(seconds=max(kept.seconds, look.seconds))


class RequestInFront:
    """Where the person reads."""

    def __init__(self) -> None:
        self.detail: RequestDetail | None = None
        self.beside: Beside | None = None
        """A sequestered paper or a case to accept, where the bar is on one instead of a request."""
        self.item_no = 0
        self.page = 1
        self.whole = False
        self.kept: ReadingPlace | None = None
        """Where they read last time, until they are there again."""
        self.to_be: dict[int, str] = {}
        """Of requests, by number, how a decision would stand, where the queue has no room to say it."""
        self._redlines: dict[int, Redline | None] = {}
        self._set = PageSet([], [])
        self._unsaved: dict[int, dict[int, PageLook]] = {}
        self._looked_at = (0, 0)
        """The paper whose changes ``m`` shows, and how many of them it has shown."""

    def take(self, detail: RequestDetail, redlines: dict[int, Redline | None]) -> bool:
        """A request was read anew, or another one; returns whether it is the same as before."""
        same = self.detail is not None and self.detail.row.id == detail.row.id
        if self.detail is not None and same:
            _carry_over(self.detail.items, detail.items)
        self.detail, self._redlines, self.beside = detail, redlines, None
        if not same:
            self.item_no, self.page, self.whole, self._looked_at = 0, 1, False, (0, 0)
            if self.kept is not None and self.kept.request_id == detail.row.id:
                self.page, self.whole = self.kept.page, self.kept.whole
                self.item_no, self.kept = min(self.kept.item_no, len(detail.items) - 1), None
        return same

    def takes(self, asked: str, of_beside: Container[str]) -> bool:
        """Whether anything is in front that a key of deciding is for.

        Args:
            of_beside: the keys that what waits beside requests takes.
        """
        return self.detail is not None or (self.beside is not None and asked in of_beside)

    def take_beside(self, one: Beside | None) -> bool:
        """What waits beside requests, or nothing: no request is in front any more. Whether it is the same as before."""
        was = self.beside
        self.detail, self._redlines, self.beside = None, {}, one
        return one is not None and was is not None and key_of(one) == key_of(was)

    @property
    def item(self) -> ItemDetail | None:
        """The paper in front."""
        return self.detail.items[self.item_no] if self.detail is not None else None

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return self.item.pages if self.item is not None else 0

    @property
    def redline(self) -> Redline | None:
        """What changed in it, when there is something to compare with."""
        return self._redlines.get(self.item.item.document_id) if self.item is not None else None

    @property
    def changes(self) -> Redline | None:
        """What changed, where that is what one reads; None shows the full text."""
        return None if self.whole else self.redline

    def target(self, by: int) -> tuple[int, int] | None:
        """Paper and page so far on or back; of the changes, the next page that has any. 2 is the last, -2 the first."""
        if self.detail is None:
            return None
        if abs(by) == 2:
            return (self.item_no, self.pages if by > 0 else 1)
        page = self.page + by
        if self.changes is not None:
            changed = {p.page for p in self.changes.paragraphs if p.sign}
            ahead = [n for n in changed if (n > self.page if by > 0 else n < self.page)]
            page = (min(ahead) if by > 0 else max(ahead)) if ahead else 0
        if 1 <= page <= self.pages:
            return self.item_no, page
        other = self.item_no + by
        if 0 <= other < len(self.detail.items):
            return other, 1 if by > 0 else self.detail.items[other].pages
        return None

    def next_change(self) -> Paragraph | None:
        """The paragraph of the next change: those that matter first, then the others; None after the last.

        The full text gives way to what changed, and the page is that of the change.
        """
        found = self.redline
        order = changes_to_read(found) if found is not None else []
        item_no, shown = self._looked_at
        shown = shown if item_no == self.item_no else 0
        if shown >= len(order):
            self._looked_at = (self.item_no, 0)
            return None
        paragraph = order[shown]
        self._looked_at = (self.item_no, shown + 1)
        self.whole, self.page = False, paragraph.page
        return paragraph

    @property
    def can_comment(self) -> bool:
        """Whether there is a page in front about which something is still to be decided."""
        return self.detail is not None and self.detail.row.state.is_open

    @property
    def subject(self) -> tuple[int | None, int | None]:
        """Case and document in front."""
        if self.detail is None or self.item is None:
            return None, None
        return self.detail.row.case_id, self.item.item.document_id

    def lines(self, width: int, today: date) -> list[Line]:
        """The page in front, set in so many cells; no lines where nothing is."""
        if self.detail is None or self.item is None:
            return []
        self._set = tui.screens.approvals.page.page_set(
            self.detail,
            self.item,
            self.changes,
            self.page,
            width=width,
            today=today,
            to_be=self.to_be.get(self.detail.row.id, ""),
        )
        return self._set.lines

    def looked(self, painted: Collection[int], seconds: int = 0) -> None:
        """What was had of the page in front: the lines that were painted, as words of the page; it counts at once."""
        item, words = self.item, self._set.words
        if item is None:
            return
        look = PageLook(seconds, merged(words[line] for line in painted if line < len(words)))
        item.read[self.page] = item.read.get(self.page, PageLook()).and_then(look)
        self.note(self.page, look)

    def drawn(self, page: int) -> None:
        """A page of the paper in front was seen as a picture."""
        item = self.item
        assert item is not None
        look = PageLook(is_drawn=True)
        item.read[page] = item.read.get(page, PageLook()).and_then(look)
        self.note(page, look)

    @property
    def drawn_otherwise(self) -> int | None:
        """The version before, where something drawn on the page in front is another than there; else None."""
        found = self.redline
        if self.item is None or found is None:
            return None
        drawn = [part for part in found.differing.parts if part.fate is Fate.DRAWN and part.what == "changed"]
        is_here = any(part.page == self.page for part in drawn)
        return self.item.before_version if is_here else None

    def words_on(self, line: int) -> Span:
        """Which of the page's own words stand on a line."""
        return self._set.words[line] if line < len(self._set.words) else (0, 0)

    def note(self, page: int, look: PageLook) -> None:
        """Something that is to be kept of a page of the paper in front."""
        assert self.item is not None
        of_version = self._unsaved.setdefault(self.item.item.version_id, {})
        of_version[page] = of_version.get(page, PageLook()).and_then(look)

    def take_unsaved(self) -> dict[int, dict[int, PageLook]]:
        """What was had of pages and is not kept yet, by version and page."""
        found, self._unsaved = self._unsaved, {}
        return found

    def line_of(self, paragraph: Paragraph, lines: list[Line], width: int) -> int:
        """Where a paragraph begins among the lines of the page."""
        found = self.changes
        return tui.screens.approvals.page.line_of(lines, found, paragraph, width=width) if found is not None else 0

    @property
    def way_to_copy(self) -> str:
        """How the document itself is had, in a sentence."""
        assert self.detail is not None
        assert self.item is not None
        return f"The document itself: {get_command(self.detail, self.item)}"

    def header(self, width: int) -> tuple[str, str]:
        """The name of the paper in front, in what room there is, and where one is in it."""
        found, item = self.detail, self.item
        assert found is not None
        assert item is not None
        read = item.figure.short_of(found.reader)
        where = f"page {self.page} of {self.pages}, {read}" if item.has_pages else read
        if len(found.items) > 1:
            where = f"{self.item_no + 1} of {len(found.items)} papers, {where}"
        name = item.item.name if self.item_no else found.row.title
        state = "" if found.row.state is RequestState.WAITING else f" ({found.row.state})"
        title = fitted(visible(f"{name}, v{item.item.version}{state}"), max(10, width - len(where) - 6), "middle")
        return title.rstrip(), where
