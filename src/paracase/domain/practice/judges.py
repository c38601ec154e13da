"""Cards of courts and judges: standing orders, page limits, hours, orders about AI, chambers' rules, each with its source.

An office keeps them as ``practice/judges/NAME.yaml``; none is shipped. What was read over 120 days ago is stale: judges
change their orders without a word, so it is shown as such and has to be read again.
"""

from __future__ import annotations

import re
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BeforeValidator, Field

from paracase.domain.errors import PracticeFileError
from paracase.domain.practice.numbered import Strict, checked, numbered
from paracase.domain.words import fold
from paracase.frozen import frozen

if TYPE_CHECKING:
    from paracase.domain.cases.courts import Court

STALE_AFTER = 120
"""Days after which a line has to be read again."""
_TITLES = re.compile(
    r"\b(?:the|hon|honorable|chief|senior|district|circuit|magistrate|presiding|judge|justice|u\.?s|united states|mag)\b\.?",
    re.I,
)


class JudgeTopic(StrEnum):
    """What a line of a card is about."""

    STANDING_ORDER = "standing_order"
    PAGES = "pages"
    HOURS = "hours"
    AI = "ai"
    CHAMBERS = "chambers"
    HEARINGS = "hearings"

    @property
    def words(self) -> str:
        """As a list shows it."""
        return "AI" if self is JudgeTopic.AI else self.value.replace("_", " ")


@frozen
class JudgeLine:
    """One thing a court or judge asks.

    Attributes:
        closes: the time of day until which papers are taken; None of what is not about that.
        read: the day somebody read the source.
    """

    about: JudgeTopic
    says: str
    source: str
    read: date
    closes: time | None = None

    def is_stale(self, today: date) -> bool:
        """Whether it has to be read again."""
        return (today - self.read).days > STALE_AFTER

    def words(self, today: date) -> str:
        """``16:00 at the latest (Standing Order 3, read 2026-11-01)``, with what is stale said."""
        stale = f", {(today - self.read).days} days ago: read it again" if self.is_stale(today) else ""
        return f"{self.says} ({self.source}, read {self.read.isoformat()}{stale})"


@frozen
class JudgeCard:
    """What is known of a judge of a court, or with an empty name of the court itself."""

    court: str
    judge: str
    also: tuple[str, ...]
    lines: tuple[JudgeLine, ...]
    file: str

    @property
    def name(self) -> str:
        """As it is shown."""
        return self.judge or "the court itself"

    def is_of(self, judge: str) -> bool:
        """Whether it is about a judge, as a docket names them; the court's own card is about every judge."""
        wanted = _plain(judge)
        return not self.judge or (bool(wanted) and wanted in {_plain(name) for name in (self.judge, *self.also)})


def _plain(name: str) -> str:
    return " ".join(re.findall(r"\w+", _TITLES.sub(" ", fold(name))))


def _time(value: Any) -> time:
    match = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)", str(value))
    if match is None:
        raise ValueError('must be a time in quotes: "16:00"')
    return time(int(match[1]), int(match[2]))


class _Line(Strict):
    about: JudgeTopic
    says: str = Field(min_length=2, max_length=1000)
    source: str = Field(min_length=3, max_length=300)
    read: date
    closes: Annotated[time, BeforeValidator(_time)] | None = None


class _Card(Strict):
    court: str = Field(min_length=2)
    judge: str = Field(default="", max_length=120)
    also: list[str] = Field(default_factory=list)
    lines: list[Any] = Field(min_length=1)


def parse_card(text: str, source: str) -> JudgeCard:
    """Read the file of one card.

    Raises:
        PracticeFileError: names file, line and field; a line without source or day is refused.
    """
    data = numbered(text, source)
    # What is checked first is the card without its lines: each of them is named by its own line of the file.
    card = checked(_Card, {**data, "__line__": 1}, source)
    items = data["lines"]
    found = [checked(_Line, item, source) for item in items]
    for item, line in zip(items, found, strict=True):
        if line.closes is not None and line.about is not JudgeTopic.HOURS:
            raise PracticeFileError(
                f"{source}, line {item['__line__']}, field closes: only a line about hours closes at a time.",
                hint="about: hours",
            )
    lines = tuple(JudgeLine(one.about, one.says, one.source, one.read, one.closes) for one in found)
    return JudgeCard(card.court, card.judge, tuple(card.also), lines, source)


def cards_for(cards: tuple[JudgeCard, ...], court: Court | None, judge: str) -> list[JudgeCard]:
    """The cards of a court and a judge, the judge's own before the court's."""
    if court is None:
        return []
    names = {fold(name) for name in (court.code, court.name, *court.also)}
    found = [card for card in cards if fold(card.court) in names and card.is_of(judge)]
    return sorted(found, key=lambda card: not card.judge)


def closing_time(cards: list[JudgeCard]) -> tuple[JudgeCard, JudgeLine] | None:
    """The earliest time of day until which papers are taken, with the card that says it; None where none does."""
    closing = [(card, line) for card in cards for line in card.lines if line.closes is not None]
    return min(closing, key=lambda one: one[1].closes or time.max, default=None)
