"""What of a case should have come and did not: numbers of its docket, papers of notices, attachments, notices themselves."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date, datetime

FREE_LOOK_DAYS = 15
"""A notice's link opens its document once without charge, within 15 days (CM/ECF's notices say so themselves)."""
NOTICE_WITHIN = timedelta(hours=1)
"""CM/ECF sends its notice when the filing is made; after an hour something is wrong."""


class GapKind(StrEnum):
    """What it is that did not come."""

    NUMBER = "number"
    """Docket numbers of which nothing came."""
    DOCUMENT = "document"
    """A document of which only the notice came."""
    ATTACHMENT = "attachment"
    """What a notice lists beside its document."""
    NOTICE = "notice"
    """The court's word on a filing of ours."""


class GapReason(StrEnum):
    """Why nobody waits for it any more."""

    CAME = "came"
    SEALED = "sealed"
    NOT_OURS = "not_ours"
    OTHER = "other"

    @property
    def words(self) -> str:
        """As a person says it."""
        return _REASONS[self]


_REASONS = {
    GapReason.CAME: "it came otherwise",
    GapReason.SEALED: "it is sealed",
    GapReason.NOT_OURS: "it is not ours to have",
    GapReason.OTHER: "another reason",
}


class GapPlace(NamedTuple):
    """Where on a docket something is missing, so that an answer is known again when other papers have come."""

    kind: GapKind
    first: int
    """The number on the docket, of a span the first; of a notice which filing of ours it is (``released.id``)."""
    last: int
    attachment: int | None = None


class Gap(NamedTuple):
    """One thing that should be there."""

    kind: GapKind
    number: str
    """On the docket: ``42``, ``44-47``, ``41-2``; of a notice the number of the filing on record."""
    what: str

    @property
    def place(self) -> GapPlace:
        """Where it is missing."""
        return place_of(self.kind, self.number)


def docket_number(text: str) -> int | None:
    """A plain number of a docket; None for anything else, and for what no docket reaches (ten digits and more)."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def place_of(kind: GapKind, number: str) -> GapPlace:
    """The place that a number means, as a gap of this kind writes it: ``42``, ``44-47``, of an attachment ``41-2``.

    Raises:
        BadInput: it is none of these.
    """
    first, dash, second = (part.strip() for part in number.partition("-"))
    low, high = docket_number(first), docket_number(second) if dash else docket_number(first)
    if kind is GapKind.ATTACHMENT and low is not None and dash and high is not None:
        return GapPlace(kind, low, low, high)
    is_span = bool(dash) and kind is not GapKind.NUMBER
    if kind is GapKind.ATTACHMENT or is_span or low is None or high is None or low > high:
        wanted = {GapKind.ATTACHMENT: "41-2", GapKind.NUMBER: "42 or 44-47"}.get(kind, "42")
        raise BadInput(
            f"“{visible(number)}” is no number of this kind.", hint=f"As paracase case gaps lists it: {wanted}."
        )
    return GapPlace(kind, low, high)


def unanswered(gaps: Iterable[Gap], answered: Collection[GapPlace]) -> list[Gap]:
    """The gaps nobody answered for; of a span what is left of it.

    An answer is for its numbers and nothing else: when one of them comes, or others are missing too, it still holds.
    """
    spans = sorted((place.first, place.last) for place in answered if place.kind is GapKind.NUMBER)
    others = {place for place in answered if place.kind is not GapKind.NUMBER}
    found = []
    for gap in gaps:
        if gap.kind is GapKind.NUMBER:
            found += [_span(first, last, gap.what) for first, last in _left(gap.place, spans)]
        elif gap.place not in others:
            found.append(gap)
    return found


def _left(place: GapPlace, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """What of a span lies in none of these, which come in their order."""
    left, at = [], place.first
    for first, last in spans:
        if last < at:
            continue
        if first > place.last:
            break
        if first > at:
            left.append((at, first - 1))
        at = last + 1
    return [*left, (at, place.last)] if at <= place.last else left


def _span(first: int, last: int, what: str) -> Gap:
    return Gap(GapKind.NUMBER, str(first) if first == last else f"{first}-{last}", what)


def free_look_until(noticed: date) -> date:
    """The last day on which the link of a notice can open its document without charge; its first use ends it."""
    return noticed + timedelta(days=FREE_LOOK_DAYS)


def missing_numbers(have: Iterable[int]) -> list[Gap]:
    """The docket numbers between the first and the last that came of which nothing did.

    What stands before the first is older than the office's part in the case, as far as anybody can tell.
    """
    return [
        _span(before + 1, after - 1, f"{before} and {after} are here")
        for before, after in pairwise(sorted(set(have)))
        if after - before > 1
    ]


def missing_documents(noticed: Mapping[int, str], have: Iterable[int]) -> list[Gap]:
    """Documents of which only the notice came.

    Args:
        noticed: of each number that a notice names, what was filed.
        have: numbers of which the document itself is there, or an attachment of it.
    """
    there = set(have)
    return [
        Gap(GapKind.DOCUMENT, str(number), f"only its notice came: {title}" if title else "only its notice came")
        for number, title in sorted(noticed.items())
        if number not in there
    ]


def missing_attachments(listed: Mapping[tuple[int, int], str], have: Iterable[tuple[int, int]]) -> list[Gap]:
    """Attachments that a notice lists and that did not come.

    Args:
        listed: by document and attachment number, what the notice calls it.
    """
    there = set(have)
    return [
        Gap(GapKind.ATTACHMENT, f"{number}-{attachment}", f"a notice lists it: {words}")
        for (number, attachment), words in sorted(listed.items())
        if (number, attachment) not in there
    ]


def notice_is_late(*, recorded_at: datetime, now: datetime) -> bool:
    """Whether CM/ECF's notice of a filing of ours should have come: it is sent within the hour.

    Args:
        recorded_at: when it was put on record that it was filed.
    """
    return now - recorded_at > NOTICE_WITHIN
