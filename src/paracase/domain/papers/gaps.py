"""What of a case should have come and did not: numbers of its docket, papers of notices, attachments, notices themselves."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

FREE_LOOK_DAYS = 15
"""A notice's link opens its document once without charge, within 15 days (CM/ECF's notices say so themselves)."""
NOTICE_WITHIN = timedelta(hours=1)
"""CM/ECF sends its notice when the filing is made; after an hour something is wrong."""


class Gap(NamedTuple):
    """One thing that should be there."""

    kind: str
    """``number``, ``document``, ``attachment`` or ``notice``."""
    number: str
    """On the docket: ``42``, ``44-47``, ``41-2``; empty for a notice of a filing."""
    what: str


def free_look_until(noticed: date) -> date:
    """The last day on which the link of a notice can open its document without charge; its first use ends it."""
    return noticed + timedelta(days=FREE_LOOK_DAYS)


def missing_numbers(have: Iterable[int]) -> list[Gap]:
    """The docket numbers between the first and the last that came of which nothing did.

    What stands before the first is older than the office's part in the case, as far as anybody can tell.
    """
    found = []
    for before, after in pairwise(sorted(set(have))):
        if after - before == 2:
            found.append(Gap("number", str(before + 1), f"Between {before} and {after} nothing came."))
        elif after - before > 2:
            span = f"{before + 1}-{after - 1}"
            found.append(
                Gap("number", span, f"Between {before} and {after} nothing came ({after - before - 1} numbers).")
            )
    return found


def missing_documents(noticed: Mapping[int, str], have: Iterable[int]) -> list[Gap]:
    """Documents of which only the notice came.

    Args:
        noticed: of each number that a notice names, what was filed.
        have: numbers of which the document itself is there, or an attachment of it.
    """
    there = set(have)
    return [
        Gap("document", str(number), f"Only its notice came: {title}" if title else "Only its notice came.")
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
        Gap("attachment", f"{number}-{attachment}", f"A notice lists it: {words}")
        for (number, attachment), words in sorted(listed.items())
        if (number, attachment) not in there
    ]


def answer_is_late(*, recorded_at: datetime, filed_on: date, now: datetime, today: date, is_ecf: bool) -> bool:
    """Whether a court's word on a filing of ours should have come.

    CM/ECF sends its notice within the hour; a state system has answered by the next weekday.

    Args:
        recorded_at: when it was put on record that it was filed.
    """
    if is_ecf:
        return now - recorded_at > NOTICE_WITHIN
    answered_by = filed_on + timedelta(days=1)
    while answered_by.weekday() > 4:
        answered_by += timedelta(days=1)
    return today > answered_by
