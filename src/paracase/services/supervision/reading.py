"""Supervision read from what is recorded anyway: time that was counted, decisions, deliveries, communications, acts.

Of the cases that whoever asks may see; a case behind their wall is in no sum.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from paracase.domain.clients.offers import OfferState
from paracase.domain.clients.payments import STANDING
from paracase.domain.clock import instants_of
from paracase.domain.errors import BadInput
from paracase.domain.roles import Right
from paracase.domain.supervision.delegable import LABELS, counted_acts, delegable_rights
from paracase.domain.supervision.figures import (
    CaseFigures,
    CountedTime,
    Hours,
    PersonFigures,
    Supervision,
    in_bulk,
    summed,
)
from paracase.domain.supervision.offered import MoneyFact, OfferFact
from paracase.domain.time.entries import TimeKind, TimeState
from paracase.services.time import seeing
from paracase.services.time.seeing import TimePeriod
from paracase.store import ledger
from paracase.store.clients import offers
from paracase.store.supervision import sums

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from paracase.domain.supervision.figures import AwaitedAnswer, DelegableCount, TimeSum
    from paracase.services.context import Office
    from paracase.store.driver import sqlite3
    from paracase.store.supervision.sums import DoneCount, Span

Fact = TypeVar("Fact")
Key = TypeVar("Key")
MOST_DAYS = 3700
"""Days that are looked at together: ten years."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked: a period, both days counted in, and one case and person, or all.

    Raises:
        BadInput: it ends before it begins, or is longer than ten years.
    """

    begin: date
    end: date
    case_id: int | None = None
    staff_id: int | None = None

    def __post_init__(self) -> None:
        if self.end < self.begin:
            raise BadInput("The period ends before it begins.", hint="Say the first day, then the last.")
        if (self.end - self.begin).days > MOST_DAYS:
            raise BadInput("The period is longer than ten years.", hint="Say a shorter one.")


def supervision(office: Office, asked: Asked) -> Supervision:
    """Everything that is known of a period. Not for the event loop.

    Hours of everybody are an attorney's or administrator's to see; to anybody else their own only, and it is said.
    """
    zone = office.settings.time_zone
    span = sums.Span(
        asked.begin.isoformat(),
        asked.end.isoformat(),
        instants_of(asked.begin, zone)[0],
        instants_of(asked.end, zone)[1],
    )
    sees_all = office.can(Right.SEE_TIME)
    read = _Read(office, office.store.read, span, asked, None if sees_all else office.person.id)
    return read.whole(sees_all_time=sees_all)


def counted_time(office: Office, asked: Asked) -> list[CountedTime]:
    """The counted entries of a period, the newest first: everybody's where whoever asks may see them, else their own."""
    everybody = office.can(Right.SEE_TIME)
    rows = seeing.listed(
        office, TimePeriod(asked.begin, asked.end), everybody=everybody, case_id=asked.case_id, state=TimeState.COUNTED
    )
    return [
        CountedTime(
            row.id, row.case_id, row.case_number, row.caption, row.initials, row.on_day, row.tenths, row.activity, row.words,
            row.kind is TimeKind.CLERICAL,
        )
        for row in sorted(rows, key=lambda row: (row.on_day, row.id), reverse=True)
        if asked.staff_id in {None, row.staff_id}
    ]  # fmt: skip


class _Read:
    """What was read, put together."""

    def __init__(
        self, office: Office, db: sqlite3.Connection, span: Span, asked: Asked, own_time_of: int | None
    ) -> None:
        self._office, self._asked = office, asked
        case_id, person = asked.case_id, asked.staff_id
        self._times = [
            one
            for one in sums.time_sums(db, span, case_id=case_id, staff_id=own_time_of)
            if person in {None, one.staff_id}
        ]
        decided = sums.approvals(db, span, None)  # a minute's approvals are in bulk whichever cases they are of
        self._bulk = in_bulk(decided)
        self._approvals = [one for one in decided if person in {None, one.staff_id} and case_id in {None, one.case_id}]
        left = (sums.went_out, sums.told_and_held, sums.sent_by_template)
        self._went_out = sorted(
            (one for read in left for one in read(db, span, case_id)), key=lambda one: one.day, reverse=True
        )
        self._handed_in = [one for one in sums.handed_in(db, span, case_id) if person in {None, one.staff_id}]
        self._examined = [one for one in sums.examined(db, span, case_id) if person in {None, one.staff_id}]
        self._cases = sums.cases(db, case_id)
        self._staff = [one for one in sums.staff(db) if person in {None, one.id}]
        self._acted = {one.case_id: office.day_of(one.at) for one in sums.last_acts(db, case_id)}
        self._spoke = {one.case_id: date.fromisoformat(one.at) for one in sums.last_contacts(db, case_id)}
        self._questions = sums.open_questions(db, case_id)
        self._delegable = _delegable(db, span, case_id)
        self._offers = _offers(db, asked)
        self._money = _money(office, db, asked)
        self._answers = sums.answered(db, span, case_id)
        head = ledger.head(db)
        self._head = (head.seq, head.hash)

    def whole(self, *, sees_all_time: bool) -> Supervision:
        """All of it."""
        return Supervision(
            begin=self._asked.begin,
            end=self._asked.end,
            cases=tuple(self._of_cases()),
            people=tuple(self._of_people(sees_all_time=sees_all_time)),
            approvals=tuple(self._approvals),
            went_out=tuple(self._went_out),
            not_delegable=self._delegable,
            hours=summed(self._times),
            sees_all_time=sees_all_time,
            bulk=self._bulk & {one.id for one in self._approvals},
            head=self._head,
            offers=tuple(self._offers),
            money=tuple(self._money),
            answers=self._answers,
            of_person=self._staff[0].name if self._asked.staff_id is not None and self._staff else "",
        )

    def _of_cases(self) -> list[CaseFigures]:
        """Those that are open, or had something in the period; the most hours first."""
        hours = _grouped(self._times, lambda one: one.case_id)
        approvals = _parted(self._approvals, lambda one: one.case_id)
        prepared, examined = _counted(self._handed_in), _counted(self._examined)
        unapproved = _parted([one for one in self._went_out if one.is_unapproved], lambda one: one.case_id)
        questions = _parted(self._questions, lambda one: one.case_id)
        found = []
        for case in self._cases:
            decided = approvals.get(case.id, [])
            one = CaseFigures(
                case_id=case.id,
                number=case.number,
                caption=case.caption,
                is_open=case.is_open,
                hours=hours.get(case.id, Hours()),
                approved=sum(a.lets_out for a in decided),
                returned=sum(a.is_returned for a in decided),
                prepared=prepared.get(case.id, 0),
                examined=examined.get(case.id, 0),
                unapproved=len(unapproved.get(case.id, [])),
                acted_on=self._acted.get(case.id),
                contact_on=self._spoke.get(case.id),
                reviewed_on=self._office.day_of(case.reviewed_at) if case.reviewed_at else None,
                questions=len(questions.get(case.id, [])),
                oldest_question=self._oldest(questions.get(case.id, [])),
                opened_on=self._office.day_of(case.created_at),
                untold=sum(offer.is_untold for offer in self._offers if offer.case_id == case.id),
            )
            had_something = one.hours.total or decided or one.prepared or one.examined or one.unapproved
            if case.is_open or self._asked.case_id is not None or had_something:
                found.append(one)
        return sorted(found, key=lambda one: (-one.hours.total, one.number))

    def _oldest(self, questions: Sequence[AwaitedAnswer]) -> int | None:
        today = self._office.today
        return max(((today - self._office.day_of(one.since)).days for one in questions), default=None)

    def _of_people(self, *, sees_all_time: bool) -> list[PersonFigures]:
        """Who works here, and who did something in the period."""
        hours = _grouped(self._times, lambda one: one.staff_id)
        approvals = _parted(self._approvals, lambda one: one.staff_id)
        prepared = _counted(self._handed_in, by_person=True)
        examined = _counted(self._examined, by_person=True)
        found = []
        for person in self._staff:
            decided = approvals.get(person.id, [])
            may_see = sees_all_time or person.id == self._office.person.id
            one = PersonFigures(
                staff_id=person.id,
                name=person.name,
                role=person.role,
                hours=hours.get(person.id, Hours()) if may_see else None,
                prepared=prepared.get(person.id, 0),
                examined=examined.get(person.id, 0),
                approved=sum(a.lets_out for a in decided),
                returned=sum(a.is_returned for a in decided),
                open_matters=person.open_matters,
            )
            if person.active or one.prepared or one.examined or decided or (one.hours and one.hours.total):
                found.append(one)
        return found


def _offers(db: sqlite3.Connection, asked: Asked) -> list[OfferFact]:
    """Those made in the period, and those that were made before and are open."""
    first, last = asked.begin.isoformat(), asked.end.isoformat()
    return [
        OfferFact(
            row.id, row.case_id, row.case_number, row.side.value, row.who, row.cents, row.on_day, row.expires_on,
            row.told_on, row.told_how, row.state, row.decided_on, row.decided_who,
        )
        for row in offers.list_offers(db, case_id=asked.case_id)
        if row.on_day <= last and (row.on_day >= first or row.state is OfferState.OPEN)
    ]  # fmt: skip


def _money(office: Office, db: sqlite3.Connection, asked: Asked) -> list[MoneyFact]:
    """What was asked for in the period, and what was asked before and still waits for somebody."""
    found = []
    for row in offers.list_money(db, case_id=asked.case_id):
        day = office.day_of(row.asked_at)
        if day <= asked.end and (day >= asked.begin or row.state in STANDING):
            found.append(
                MoneyFact(
                    row.id, row.case_id, row.case_number, row.kind, row.cents, row.payee, row.state, row.asked_who,
                    day.isoformat(), row.decided_who, row.bookkeeper, row.confirmed_on, row.is_own_word,
                )
            )  # fmt: skip
    return found


def _delegable(db: sqlite3.Connection, span: Span, case_id: int | None) -> tuple[DelegableCount, ...]:
    waits = {
        Right.ACCEPT: sums.waiting(db, "cases", case_id),
        Right.CLOSE: sums.waiting(db, "closings", case_id),
        Right.APPROVE_MONEY: sums.waiting(db, "money", case_id),
        Right.ANSWER: sums.waiting(db, "questions", case_id),
    }
    named = sorted(right.name for right in delegable_rights() if right in LABELS)
    return counted_acts(
        ((one.needs, one.role, one.number) for one in sums.acts_by_right(db, span, named, case_id)), waits
    )


def _grouped(times: Iterable[TimeSum], key: Callable[[TimeSum], int]) -> Mapping[int, Hours]:
    parts: dict[int, list[TimeSum]] = defaultdict(list)
    for one in times:
        parts[key(one)].append(one)
    return {number: summed(found) for number, found in parts.items()}


def _counted(done: Iterable[DoneCount], *, by_person: bool = False) -> Mapping[int, int]:
    found: dict[int, int] = defaultdict(int)
    for one in done:
        found[one.staff_id if by_person else one.case_id] += one.number
    return found


def _parted(facts: Iterable[Fact], key: Callable[[Fact], Key]) -> Mapping[Key, list[Fact]]:
    found: dict[Key, list[Fact]] = defaultdict(list)
    for one in facts:
        found[key(one)].append(one)
    return found
