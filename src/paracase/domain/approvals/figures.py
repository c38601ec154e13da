"""How much of a paper somebody read: the share of its words that stood on their screen, and for how long.

A page that was opened is no page that was read: of a long one only the beginning may have been in sight. So words are
counted, as they were painted. What runs along the pages (headers, footers, the numbers beside the lines) is not among them.
Text that was sent into a pipe, and a page seen as a picture, are said, and are no reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.dates.shown import time_spent
from paracase.domain.papers.drawn import listed
from paracase.domain.papers.running import parted, running_keys
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Span = tuple[int, int]
"""Words of a page from one to before another, from 0."""


def own_pages(pages: Sequence[str]) -> tuple[str, ...]:
    """The pages by what one reads of them, without what runs along them."""
    return parted(pages, running_keys(pages)).pages


def positions(shown: Sequence[str], own: Sequence[str]) -> list[int | None]:
    """Where the words that are shown stand among a page's own; None for those that run along the pages.

    One of the two is the other with words left out: both keep their order.
    """
    if len(shown) >= len(own):
        found: list[int | None] = [None] * len(shown)
        for place, at in _within(own, shown):
            found[at] = place
        return found
    within = dict(_within(shown, own))
    return [within.get(at) for at in range(len(shown))]


def _within(few: Sequence[str], many: Sequence[str]) -> Iterable[Span]:
    """Each of a few words with its place among many; one that is not there is passed over."""
    places: dict[str, list[int]] = {}
    for at in range(len(many) - 1, -1, -1):
        places.setdefault(many[at], []).append(at)
    last = -1
    for number, word in enumerate(few):
        waiting = places.get(word, [])
        while waiting and waiting[-1] <= last:
            waiting.pop()
        if waiting:
            last = waiting.pop()
            yield number, last


def spans_of(words: Iterable[int]) -> tuple[Span, ...]:
    """Single words as spans."""
    return merged((word, word + 1) for word in words)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in their order, none over another."""
    found: list[Span] = []
    for first, end in sorted(spans):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif end > first:
            found.append((first, end))
    return tuple(found)


def to_text(spans: Iterable[Span]) -> str:
    """Spans as they are kept: ``0-12,40-99``."""
    return ",".join(f"{first}-{end}" for first, end in merged(spans))


def from_text(text: str) -> tuple[Span, ...]:
    """The spans again.

    Raises:
        ValueError: they are none.
    """
    pairs = (part.split("-") for part in text.split(",") if part)
    return tuple((int(first), int(end)) for first, end in pairs)


class PageLook(NamedTuple):
    """What a person had of one page.

    Attributes:
        seconds: on the screen.
        seen: words that stood there.
        sent: how many words of it were written into a pipe or a terminal, where nobody knows what was seen.
        is_drawn: whether it was seen as a picture.
    """

    seconds: int = 0
    seen: tuple[Span, ...] = ()
    sent: int = 0
    is_drawn: bool = False

    def and_then(self, more: PageLook) -> PageLook:
        """This, and what was looked at since."""
        return PageLook(
            self.seconds + more.seconds, merged((*self.seen, *more.seen)), max(self.sent, more.sent),
            self.is_drawn or more.is_drawn,
        )  # fmt: skip

    @property
    def is_opened(self) -> bool:
        """Whether it stood on the screen as text."""
        return bool(self.seen) or self.seconds > 0


class ReadFigure(NamedTuple):
    """How much of one or several papers somebody read; the same wherever it is said.

    Attributes:
        words: there are to read.
        seen: of those, on the screen.
        sent: of those, written out as text, on the screen or not.
        seconds: on the screen.
        opened: pages of which something stood on the screen.
        pages: there are; 0 where papers have none, as a Word file.
        drawn: pages that were seen as a picture.
        unopened: pages of which nothing stood on the screen; a paper without pages and without words is one.
    """

    words: int = 0
    seen: int = 0
    sent: int = 0
    seconds: int = 0
    opened: int = 0
    pages: int = 0
    drawn: tuple[int, ...] = ()
    unopened: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether every word stood on the screen, and every page that has none was opened."""
        return self.seen >= self.words and not self.unopened

    @property
    def share(self) -> str:
        """``26%``; never all where a word is missing, never nothing where one was seen."""
        if self.seen <= 0 or self.words <= 0:
            return "0%"
        if self.seen >= self.words:
            return "100%"
        return "under 1%" if self.seen * 100 < self.words else f"{self.seen * 100 // self.words}%"

    @property
    def told(self) -> str:
        """``26% of the text on the screen, 48 s``, and what else there was of it."""
        said = [f"{self.share} of the text on the screen" if self.words else "there is no text to read"]
        if self.seconds or self.seen:
            said.append(time_spent(self.seconds))
        if self.sent:
            said.append("all of it sent as text" if self.sent >= self.words else f"{self.sent:,} words sent as text")
        if self.drawn:
            said.append(f"page {listed(self.drawn)} seen as a picture")
        if self.unopened and self.seen >= self.words:
            said.append(f"{counted(self.unopened, 'page')} not opened" if self.opened else "not opened")
        return ", ".join(said)

    @property
    def short(self) -> str:
        """In a row, what stood on the screen, which is not what was understood.

        ``not opened``, ``26% shown``, ``all shown``; ``text shown`` where a page without text was not opened.
        """
        if self.is_whole:
            return "all shown" if self.words else "opened"
        if self.seen:
            return "text shown" if self.seen >= self.words else f"{self.share} shown"
        part = "part opened" if self.unopened else "opened"
        return "sent" if self.sent else part if self.opened else "not opened"

    def short_of(self, whose: str, *, timed: bool = True) -> str:
        """The same with whose screen it was, and how long: ``MR: 26% shown, 48 s``.

        Args:
            whose: initials; ``you`` of the person who looks; empty where only one can be meant.
            timed: with the time, where it is known by now.
        """
        who = f"{whose}: " if whose else ""
        return f"{who}{self.short}{f', {time_spent(self.seconds)}' if timed and self.seconds else ''}"

    @property
    def lines(self) -> list[str]:
        """As a statement says it, a fact a line."""
        said = [f"read {self.seen} of {self.words} words on the screen, {counted(self.seconds, 'second')}"]
        said += [f"pages-opened {self.opened} of {self.pages}"] if self.pages else []
        said += [f"sent-as-text {self.sent} of {self.words} words"] if self.sent else []
        return said + ([f"seen-as-picture page {listed(self.drawn)}"] if self.drawn else [])

    @property
    def record(self) -> dict[str, object]:
        """For the ledger and ``--json``."""
        return {
            "words": self.words, "on_screen": self.seen, "sent": self.sent, "seconds": self.seconds,
            "pages_opened": self.opened, "pages": self.pages or None, "pages_as_picture": list(self.drawn),
            "said": self.told,
        }  # fmt: skip


def figure_of(words: Mapping[int, int], looks: Mapping[int, PageLook], *, pages: int) -> ReadFigure:
    """What somebody read of a paper.

    Args:
        words: of each page, by number; what counts no words is asked by the whole under 0.
        pages: it has; 0 where it has none.
    """
    total = sum(words.values())
    seen = sum(min(sum(end - first for first, end in look.seen), words.get(n, total)) for n, look in looks.items())
    sent = sum(look.sent for look in looks.values())
    opened = sum(1 for n, look in looks.items() if look.is_opened and (not pages or n <= pages))
    drawn = tuple(sorted(n for n, look in looks.items() if look.is_drawn))
    seconds = sum(one.seconds for one in looks.values())
    unopened = pages - opened if pages or total else int(not opened)
    return ReadFigure(total, min(seen, total), min(sent, total), seconds, opened, pages, drawn, max(0, unopened))


def together(figures: Iterable[ReadFigure]) -> ReadFigure:
    """What somebody read of several papers; pages seen as pictures are said only of one."""
    found = list(figures)
    if len(found) == 1:
        return found[0]
    return ReadFigure(
        sum(one.words for one in found), sum(one.seen for one in found), sum(one.sent for one in found),
        sum(one.seconds for one in found), sum(one.opened for one in found), sum(one.pages for one in found),
        unopened=sum(one.unopened for one in found),
    )  # fmt: skip
