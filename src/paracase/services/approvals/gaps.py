"""What of a case should have come and did not, as far as the office can tell from what it has; and answering for it."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.approvals import acts
from paracase.domain.clock import parse_instant
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import NotFound
from paracase.domain.papers.gaps import (
    Gap,
    GapKind,
    GapPlace,
    GapReason,
    docket_number,
    missing_attachments,
    missing_documents,
    missing_numbers,
    notice_is_late,
    place_of,
    unanswered,
)
from paracase.domain.roles import Right
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.deadlines.answering import answer_due
from paracase.store import steps
from paracase.store.approvals import gaps as kept
from paracase.store.approvals.releases import list_releases
from paracase.store.cases import cases
from paracase.store.moments import moment
from paracase.store.papers import docketed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from paracase.services.approvals.kept_numbers import KeptNumbers
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.approvals.gaps import GapAnswer
    from paracase.store.approvals.releases import ReleaseRow
    from paracase.store.cases.cases import DocketRow
    from paracase.store.papers.docketed import Docketed, Listed

_FEDERAL_COURT = re.compile(r"ca(?:\d{1,2}|dc|fc)|[a-z]{2,4}[db]", re.I)
"""Codes of courts whose filings are made in CM/ECF: circuits, districts (``cacd``), bankruptcy courts (``cacb``)."""


class CaseGap(NamedTuple):
    """A gap and the case it is of."""

    case_id: int
    case_number: str
    caption: str
    gap: Gap
    is_ecf: bool
    """Whether its court counts filings in CM/ECF."""

    @property
    def label(self) -> str:
        """What is missing, in a few cells: ``ECF 32``, ``No. 44-47``, ``notice``."""
        if self.gap.kind is GapKind.NOTICE:
            return "notice" if self.is_ecf else "answer"
        return f"{'ECF' if self.is_ecf else 'No.'} {self.gap.number}"


def gaps_of(office: Office, case: cases.CaseRow) -> list[CaseGap]:
    """Docket numbers that never came, documents and attachments of which only a notice came, filings without an answer.

    What somebody answered for is not among them.
    """
    return _found(office, [case], case.id, docketed.waiting_numbers(office.store.read))


def all_gaps(office: Office, *, mine: bool = False, numbers: KeptNumbers | None = None) -> list[CaseGap]:
    """The same of every open case the person may see, by number of the case.

    Args:
        mine: only of cases the person looks after: on their teams, and on nobody's.
        numbers: those of papers that wait, where they are kept from the look before.
    """
    with moment(office.store.read) as db:
        found = cases.list_cases(db, status="open")
        if mine:
            theirs = cases.looked_after(db, office.person.id)
            found = [case for case in found if case.id in theirs]
        waiting = numbers.look(office, db) if numbers is not None else docketed.waiting_numbers(db)
        return _found(office, found, None, waiting)


def _found(
    office: Office, of_cases: Sequence[cases.CaseRow], case_id: int | None, waiting: Iterable[Docketed]
) -> list[CaseGap]:
    db = office.store.read
    there: defaultdict[int, list[Docketed]] = defaultdict(list)
    listed: defaultdict[int, list[Listed]] = defaultdict(list)
    dockets: defaultdict[int, list[DocketRow]] = defaultdict(list)
    released: defaultdict[str, list[ReleaseRow]] = defaultdict(list)
    for paper in (*docketed.docketed(db, case_id), *waiting):
        there[paper.case_id].append(paper)
    for attachment in docketed.listed_attachments(db, case_id):
        listed[attachment.case_id].append(attachment)
    for docket in cases.list_dockets(db, case_id):
        dockets[docket.case_id].append(docket)
    for release in list_releases(db, case_id=case_id):
        released[release.case_number].append(release)
    answered = _answered(kept.answered(db, case_id))
    found = []
    for case in of_cases:
        is_ecf = any(
            _FEDERAL_COURT.fullmatch(one.court) if one.court else one.parsed.key.count("-") == 2
            for one in dockets[case.id]
        )
        missing = [
            *_of_docket(there[case.id], listed[case.id]),
            *_without_answer(office, case.id, released[case.number], is_ecf=is_ecf),
        ]
        found += [
            CaseGap(case.id, case.number, case.caption, gap, is_ecf)
            for gap in unanswered(missing, answered.get(case.id, ()))
        ]
    return found


def _of_docket(there: Iterable[Docketed], listed: Iterable[Listed]) -> list[Gap]:
    """What the numbers of one docket say."""
    numbered = [(number, of) for of in there if (number := docket_number(of.docket_no)) is not None]
    papers = [(number, of) for number, of in numbered if not of.carrier]
    noticed = {number: of.title or "" for number, of in numbered if of.carrier and of.is_seen}
    attached = {
        (number, attachment): of.description
        for of in listed
        if (number := docket_number(of.docket_no)) is not None and (attachment := docket_number(of.number)) is not None
    }
    have = {(number, no) for number, of in papers if (no := docket_number(of.attachment_no or "")) is not None}
    return [
        *missing_numbers(number for number, _ in numbered),
        *missing_documents(noticed, (number for number, _ in papers)),
        *missing_attachments(attached, have),
    ]


def _without_answer(office: Office, case_id: int, released: Iterable[ReleaseRow], *, is_ecf: bool) -> list[Gap]:
    """Filings of ours on which the court's system should have said something by now."""
    waits = [of for of in released if of.how == "filed" and of.proof_document_id is None]
    if not waits:
        return []
    now = office.clock.now()
    came = [office.day_of(of.arrived_at) for of in docketed.notices_came(office.store.read, case_id)]
    found = []
    for of in waits:
        day = date.fromisoformat(of.day)
        if any(one >= day for one in came):
            continue
        recorded = parse_instant(of.at)
        if is_ecf:
            missing = "no notice came" if notice_is_late(recorded_at=recorded, now=now) else ""
        else:
            due = answer_due(office, case_id, day)
            missing = f"neither accepted nor rejected {due.words}" if due.is_over(now, office.today) else ""
        if missing:
            found.append(Gap(GapKind.NOTICE, str(of.id), f"filed {neutral(day)}, {missing}: {of.documents}"))
    return found


def _answered(found: Iterable[GapAnswer]) -> Mapping[int, set[GapPlace]]:
    places: dict[int, set[GapPlace]] = defaultdict(set)
    for one in found:
        first = one.released_id if one.kind is GapKind.NOTICE else one.first_no
        if first is not None:
            last = first if one.last_no is None else one.last_no
            places[one.case_id].add(GapPlace(one.kind, first, last, one.attachment_no))
    return places


def answers(office: Office, case_id: int) -> list[GapAnswer]:
    """What of a case was answered for, in the order it was."""
    office.see_case(case_id)
    return kept.answered(office.store.read, case_id)


def answer_for(office: Office, case_id: int, kind: GapKind, number: str, *, how: GapReason, reason: str = "") -> Done:
    """Nobody waits any more for something that never came: it came otherwise, is sealed, is not ours.

    Of a span of numbers a part may be named; the rest stays open.

    Raises:
        BadInput: the number is none of this kind; another reason is not said in words.
        NotFound: nothing of the case is missing there.
    """
    office.require(Right.TICK)
    office.see_case(case_id)
    why = line(reason, "reason", may_be_empty=how is not GapReason.OTHER, limit=300)
    place = place_of(kind, number)
    missing = next((gap for gap in _missing(office, case_id) if _is_within(place, gap.place)), None)
    if missing is None:
        raise NotFound(f"Nothing of this kind is missing at {number}.", hint="See “paracase case gaps CASE”.")
    is_notice = kind is GapKind.NOTICE
    with office.store.write() as tx:
        case = cases.get_case(tx.db, case_id)
        answer_id = kept.insert_answer(
            tx.db,
            {
                "case_id": case_id, "kind": kind.value, "first_no": None if is_notice else place.first,
                "last_no": None if is_notice else place.last, "attachment_no": place.attachment,
                "released_id": place.first if is_notice else None, "how": how.value, "reason": why,
                "answered_by": office.person.id, "answered_at": office.now(),
            },
        )  # fmt: skip
        what = "The court's word on a filing" if is_notice else f"Docket number {number}"
        said = f"{what} that never came ({case.number}): {how.words if how is not GapReason.OTHER else why}"
        return record(
            office,
            tx,
            acts.GAP_ANSWERED,
            said,
            data={"case": case_id, "gap": answer_id, "kind": kind.value, "how": how.value},
            texts={"reason": why} if why else {},
            steps=[steps.added(tx.db, kept.TABLE, (answer_id,))],
        )


def _missing(office: Office, case_id: int) -> list[Gap]:
    return [of.gap for of in gaps_of(office, cases.get_case(office.store.read, case_id))]


def _is_within(asked: GapPlace, missing: GapPlace) -> bool:
    return (
        asked.kind is missing.kind
        and asked.attachment == missing.attachment
        and missing.first <= asked.first
        and asked.last <= missing.last
    )
