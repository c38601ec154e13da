"""The figures of supervision: hours by role, approvals with what was read of them, the client's attorney. Pure.

Nothing is made to look better: time that nobody counted is not there, what nobody recorded is *not known* and never 0 or
*never*, and an approval under a minute or among many is said to be one. The duty is the attorney's (ABA Model Rules 5.1 and
5.3); a client is to be told and asked by the attorney (1.2 and 1.4).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.clock import parse_instant
from paracase.domain.roles import Role
from paracase.domain.supervision.offered import AnswerCount
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from paracase.domain.supervision.offered import MoneyFact, OfferFact

SHORT_SECONDS = 60
"""An approval with less reading than this is said to be *under a minute*."""
BULK_COUNT, BULK_SECONDS = 3, 60
"""So many approvals of one person within so many seconds are said to be *in bulk*."""
CONTACT_DAYS = 45
"""An open case whose client heard from no attorney for longer is warned about (ABA Model Rule 1.4(a)(3))."""
ACT_DAYS = 30
"""An open case in which no attorney acted for longer is warned about."""
REVIEW_DAYS = 30
"""An open file that nobody reviewed for longer is overdue."""
APPROVING = frozenset({"approved", "changes", "phone"})
"""Decisions that let something go out."""


@frozen
class Hours:
    """Counted time, in whole tenths of an hour. An attorney's is an attorney's, clerical or not."""

    attorney: int = 0
    substantive: int = 0
    clerical: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.attorney + self.substantive + self.clerical

    @property
    def share(self) -> int | None:
        """Of a hundred, the attorney's, rounded down: 19.9 is not 20; None where no time is counted."""
        return self.attorney * 100 // self.total if self.total else None

    def __add__(self, more: Hours) -> Hours:
        return Hours(self.attorney + more.attorney, self.substantive + more.substantive, self.clerical + more.clerical)


@frozen
class TimeSum:
    """Counted time of a person in a case, as one role, of one kind."""

    case_id: int
    staff_id: int
    role: Role
    kind: str
    tenths: int

    @property
    def hours(self) -> Hours:
        """As hours."""
        if self.role is Role.ATTORNEY:
            return Hours(attorney=self.tenths)
        return Hours(clerical=self.tenths) if self.kind == "clerical" else Hours(substantive=self.tenths)


@frozen
class ApprovalFact:
    """A decision about papers: who, how much of it had stood on the screen, for how long, and how it is provable.

    Attributes:
        at: the instant, as kept.
        seconds: how long its pages stood on the attorney's screen.
    """

    id: int
    request_id: int
    case_id: int
    case_number: str
    caption: str
    title: str
    decision: str
    staff_id: int
    who: str
    at: str
    level: str
    is_owed: bool
    door: str
    pages_opened: int
    pages: int
    seconds: int

    @property
    def lets_out(self) -> bool:
        """Whether it let something go out."""
        return self.decision in APPROVING

    @property
    def is_returned(self) -> bool:
        """Whether it was sent back."""
        return self.decision == "returned"

    @property
    def is_by_phone(self) -> bool:
        """Whether it was said by phone, and recorded by another."""
        return self.decision == "phone"

    @property
    def is_short(self) -> bool:
        """Approved with less than a minute of reading."""
        return self.lets_out and not self.is_by_phone and self.seconds < SHORT_SECONDS

    @property
    def is_partial(self) -> bool:
        """Approved with pages that were never opened."""
        return self.lets_out and not self.is_by_phone and self.pages_opened < self.pages

    @property
    def pages_said(self) -> str:
        """``2 of 6``; a Word file has no pages until it is printed."""
        return f"{self.pages_opened} of {self.pages}" if self.pages else "no pages"

    @property
    def proof(self) -> str:
        """How it is provable, in the office's words."""
        if self.is_by_phone:
            return "said by phone"
        if self.is_owed:
            return "signature owed"
        if self.level == "signed":
            return "signed"
        return "recorded by gate" if self.door else "desk-recorded"


@frozen
class WentOut:
    """Something that was filed, served, sent or told, and by what right it went.

    Attributes:
        case_id: None where it was logged in no case.
        how: *filed*, *served* or *sent*; of what was logged, and of texts, the kind of communication.
        standing: of a release its own; *held* where it was logged and no attorney approved it, *template* where it is an
            approved template's and no attorney read it.
        source: ``released``, ``logged`` (a communication) or ``text`` (to a client): ``id`` is unique within each.
    """

    id: int
    case_id: int | None
    case_number: str
    caption: str
    how: str
    recipient: str
    day: str
    standing: str
    reason: str
    who: str
    is_owed: bool
    source: str = "released"

    @property
    def is_unapproved(self) -> bool:
        """Whether it went out although nobody had approved it, and somebody had to."""
        return self.standing in {"exception", "held"}

    @property
    def how_said(self) -> str:
        """``served``; ``e-mail, as logged``."""
        how = self.how.replace("_", "-")
        return f"{how}, as logged" if self.source == "logged" else how


@frozen
class CountedTime:
    """A counted entry of time, as the report lists it."""

    id: int
    case_id: int
    case_number: str
    caption: str
    initials: str
    on_day: str
    tenths: int
    activity: str
    words: str
    is_clerical: bool


@frozen
class AwaitedAnswer:
    """A question for an attorney that has no answer yet."""

    id: int
    case_id: int | None
    state: str
    since: str


@frozen
class DelegableCount:
    """Acts that are an attorney's own, of one kind: how many by an attorney, of how many.

    Attributes:
        waits: how many still wait for an attorney; None where nothing of the kind can wait.
    """

    label: str
    by_attorney: int
    total: int
    waits: int | None = None

    @property
    def words(self) -> str:
        """``52 of 57 by an attorney, 5 wait``; ``none``."""
        waits = f", {self.waits} {'waits' if self.waits == 1 else 'wait'}" if self.waits else ""
        return f"{self.by_attorney} of {self.total} by an attorney{waits}" if self.total or self.waits else "none"

    @property
    def is_wrong(self) -> bool:
        """Whether somebody else did one."""
        return self.by_attorney < self.total


@frozen
class CaseFigures:
    """One case in a period; days are the office's, None is *not known*.

    Attributes:
        prepared: versions that were handed in for it.
        examined: examinations of them that were ended.
        acted_on: the day an attorney last did anything in it, ever.
        contact_on: the day an attorney last spoke with its client, ever, as it was logged.
        reviewed_on: the day somebody last went through the file.
    """

    case_id: int
    number: str
    caption: str
    is_open: bool
    hours: Hours
    approved: int
    returned: int
    prepared: int
    examined: int
    unapproved: int
    acted_on: date | None
    contact_on: date | None
    reviewed_on: date | None
    questions: int
    oldest_question: int | None
    """Days the oldest open question waits."""
    opened_on: date | None = None
    """The day the case was opened: what never happened is counted from it."""
    untold: int = 0
    """Open offers that the client was not told of."""

    def _is_silent(self, last: date | None, days: int, today: date) -> bool:
        """Whether so many days passed since something last happened, or, where it never did, since the case was opened."""
        since = last or self.opened_on
        return self.is_open and (since is None or (today - since).days > days)

    def lacks_act(self, today: date) -> bool:
        """Whether no attorney acted in it for 30 days; where none ever did, since it was opened."""
        return self._is_silent(self.acted_on, ACT_DAYS, today)

    def lacks_contact(self, today: date) -> bool:
        """Whether its client heard from no attorney for 45 days; where nothing is logged, since it was opened."""
        return self._is_silent(self.contact_on, CONTACT_DAYS, today)

    def lacks_review(self, today: date) -> bool:
        """Whether nobody went through the file for 30 days; where nobody ever did, since it was opened."""
        return self._is_silent(self.reviewed_on, REVIEW_DAYS, today)


@frozen
class PersonFigures:
    """One person in a period. ``hours`` is None where whoever asks may not see it."""

    staff_id: int
    name: str
    role: Role
    hours: Hours | None
    prepared: int
    examined: int
    approved: int
    returned: int
    open_matters: int
    """Open cases that are theirs as lead, today."""


@frozen
class Supervision:
    """All of it, of the cases that whoever asks may see.

    Attributes:
        hours: None where whoever asks may not see everybody's; then those of cases are None in the sum too.
        head: number and hash of the ledger's last entry it was made from.
    """

    begin: date
    end: date
    cases: tuple[CaseFigures, ...]
    people: tuple[PersonFigures, ...]
    approvals: tuple[ApprovalFact, ...]
    went_out: tuple[WentOut, ...]
    not_delegable: tuple[DelegableCount, ...]
    hours: Hours
    sees_all_time: bool
    bulk: frozenset[int]
    """Numbers of the approvals that were given in bulk."""
    head: tuple[int, str]
    offers: tuple[OfferFact, ...] = ()
    money: tuple[MoneyFact, ...] = ()
    answers: AnswerCount = AnswerCount()
    of_person: str = ""
    """Whose work alone is in it; empty for everybody's. What went out, and what only an attorney may do, is everybody's."""

    @property
    def knows_share(self) -> bool:
        """Whether everybody's hours are in it: of one person's alone no attorney's share can be told."""
        return self.sees_all_time and not self.of_person

    @property
    def unapproved(self) -> tuple[WentOut, ...]:
        """What went out although nobody had approved it."""
        return tuple(one for one in self.went_out if one.is_unapproved)

    @property
    def by_template(self) -> tuple[WentOut, ...]:
        """Letters of an approved template, which no attorney read."""
        return tuple(one for one in self.went_out if one.standing == "template")

    @property
    def let_out(self) -> tuple[ApprovalFact, ...]:
        """Approvals, without what was sent back."""
        return tuple(one for one in self.approvals if one.lets_out)

    @property
    def short(self) -> tuple[ApprovalFact, ...]:
        """Approvals under a minute."""
        return tuple(one for one in self.approvals if one.is_short)


def in_bulk(approvals: Sequence[ApprovalFact]) -> frozenset[int]:
    """The approvals that one person gave three or more of within a minute."""
    found: set[int] = set()
    by_person: dict[int, list[ApprovalFact]] = {}
    for one in approvals:
        if one.lets_out:
            by_person.setdefault(one.staff_id, []).append(one)
    for given in by_person.values():
        given.sort(key=lambda one: (one.at, one.id))
        moments = [parse_instant(one.at) for one in given]
        first = 0
        for last, moment in enumerate(moments):
            while moment - moments[first] > timedelta(seconds=BULK_SECONDS):
                first += 1
            if last - first + 1 >= BULK_COUNT:
                found.update(one.id for one in given[first : last + 1])
    return frozenset(found)


def summed(sums: Iterable[TimeSum]) -> Hours:
    """Hours together."""
    total = Hours()
    for one in sums:
        total += one.hours
    return total


def in_hours(tenths: int) -> str:
    """``63.8``: hours with one decimal, as time is kept."""
    return f"{tenths // 10:,}.{tenths % 10}"


def as_percent(share: int | None) -> str:
    """``19%``, or ``not known`` where no time was counted."""
    return "not known" if share is None else f"{share}%"
