"""The log of a day: what came, what was decided by whom, what was corrected; the days are the office's, and walls hold."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clock import instants_of
from paracase.domain.papers.daylog import DayOutcome
from paracase.domain.papers.proposals import Confidence, Field, best
from paracase.domain.roles import Role
from paracase.services.cases import walls
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.opening import open_office
from paracase.services.papers import filing
from paracase.services.papers.daylog import day_log
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from paracase.store.papers.recognised import proposals_for
from tests.support.clock import AheadClock
from tests.support.offices import drop, garcia, scan
from tests.support.papers import mail, stamped

if TYPE_CHECKING:
    from paracase.domain.papers.daylog import DayLog, DayPaper
    from paracase.services.context import Office

ORDER = stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is hereby ordered. " * 8)


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 3, 8), 23), (date(2026, 11, 1), 25), (date(2026, 11, 20), 24), (date(2026, 12, 31), 24)],
)
def test_a_day_is_the_offices_also_where_the_clock_is_changed(day: date, hours: int) -> None:
    begin, end = instants_of(day, "America/New_York")
    assert end == instants_of(day + timedelta(days=1), "America/New_York")[0]
    assert (int(end[8:10]) - int(begin[8:10])) % 31 in {1, 0, 30}
    there = {date(2026, 3, 8): ("05", "04"), date(2026, 11, 1): ("04", "05")}.get(day, ("05", "05"))
    assert (begin[11:13], end[11:13]) == there
    assert hours == 24 + int(there[1]) - int(there[0])


def papers(log: DayLog) -> dict[str, DayPaper]:
    return {paper.name: paper for paper in log.papers}


def number(office: Office, name: str) -> int:
    return int(office.store.read.execute("SELECT id FROM document WHERE name = ?", (name,)).fetchone()[0])


def test_what_came_and_what_became_of_it(office: Office) -> None:
    case = garcia(office)
    other = add_case(office, NewCase("Ames v. Bell"))
    drop(office, "order.pdf", ORDER)
    drop(office, "mail.eml", mail("Lunch", "at noon", ("menu.txt", b"soup and more")))
    drop(office, "Scans/a.txt", b"one thing")
    drop(office, "b.txt", b"another thing")
    drop(office, "c.txt", b"a third thing")
    scan(office)
    order = number(office, "order.pdf")
    said = proposals_for(office.store.read, order)
    proposed = best(said, Field.CASE)
    assert proposed is not None
    assert proposed.confidence > Confidence.GUESS
    filing.file_document(office, order, FilingDecision((other.case.id,), {"docket_no": "41"}, against_the_stamp=True))
    filing.set_aside(office, number(office, "mail.eml"))
    filing.trash(office, number(office, "b.txt"))
    filing.trash(office, number(office, "c.txt"))
    undo(office)
    log = day_log(office, office.today)
    found = {paper.id: paper for paper in log.papers}
    filed = found[order]
    assert (log.came, len(log.papers), log.adopted) == (5, 5, 0)
    assert (filed.outcome, filed.case, filed.case_is) == (DayOutcome.FILED, case.case.number, proposed.confidence.word)
    assert (filed.by, filed.source) == (office.person.name, "Inbox")
    assert filed.decided.startswith(other.case.number)
    case_wrong = filed.corrections[0]
    assert (case_wrong.what, case_wrong.proposed, case_wrong.decided) == ("case", case.case.number, other.case.number)
    assert case_wrong.reason == proposed.reason
    assert "docket no" not in {one.what for one in filed.corrections}
    rest = papers(log)
    assert (rest["mail.eml"].outcome, rest["mail.eml"].source, rest["mail.eml"].attached) == (
        DayOutcome.SET_ASIDE, "counsel@example.com", 1
    )  # fmt: skip
    assert (rest["a.txt"].outcome, rest["a.txt"].source, rest["a.txt"].by) == (DayOutcome.WAITS, "Inbox/Scans", "")
    assert rest["b.txt"].outcome is DayOutcome.TRASHED
    assert rest["c.txt"].outcome is DayOutcome.WAITS_AGAIN
    assert log.corrected == 1
    assert day_log(office, office.today - timedelta(days=1)).papers == ()


def test_what_is_decided_on_a_later_day_is_told_on_both(office: Office) -> None:
    drop(office, "a.txt", b"one thing")
    scan(office)
    later = replace(office, clock=AheadClock(timedelta(days=2).total_seconds()))
    filing.set_aside(later, number(office, "a.txt"))
    first, second = day_log(office, office.today), day_log(office, later.today)
    assert [(p.outcome, p.came) for p in first.papers] == [(DayOutcome.LATER, True)]
    assert [(p.outcome, p.came) for p in second.papers] == [(DayOutcome.SET_ASIDE, False)]
    assert (first.came, second.came) == (1, 0)


def test_who_stands_outside_a_case_reads_nothing_of_it(office: Office) -> None:
    priya = add_person(office, "Priya Nair", Role.PARALEGAL)
    case = garcia(office)
    other = add_case(office, NewCase("Ames v. Bell"))
    drop(office, "order.pdf", ORDER)
    drop(office, "wrong.pdf", ORDER.replace(b"41", b"42"))
    drop(office, "a.txt", b"one thing")
    scan(office)
    order, wrong = number(office, "order.pdf"), number(office, "wrong.pdf")
    filing.file_document(office, order, FilingDecision((case.case.id,)))
    filing.file_document(office, wrong, FilingDecision((other.case.id,), against_the_stamp=True))
    walls.put_up(office, case.case.id, priya, reason="worked for them")
    hers = open_office(office.folder, clock=office.clock, acting_as="Priya Nair")
    with contextlib.closing(hers):
        log = day_log(hers, hers.today)
    assert order not in {paper.id for paper in log.papers}
    shown = repr(log)
    assert case.case.number not in shown.replace(other.case.number, "")
    assert len(day_log(office, office.today).papers) == 3


def test_a_paper_of_two_cases_tells_whoever_sees_the_second_nothing_of_the_first(office: Office) -> None:
    """The folder it came in, and what was proposed of its number on the first docket, are the walled case's."""
    priya = add_person(office, "Priya Nair", Role.PARALEGAL)
    case = garcia(office)
    other = add_case(office, NewCase("Ames v. Bell"))
    drop(office, "Garcia settlement/order.pdf", ORDER)
    scan(office)
    filing.file_document(office, 1, FilingDecision((case.case.id, other.case.id), {"docket_no": "77"}))
    (mine,) = day_log(office, office.today).papers
    assert mine.source == "Inbox/Garcia settlement"
    assert [(one.what, one.decided) for one in mine.corrections] == [("docket no", "77")]
    walls.put_up(office, case.case.id, priya, reason="worked for them")
    with contextlib.closing(open_office(office.folder, clock=office.clock, acting_as="Priya Nair")) as hers:
        (theirs,) = day_log(hers, hers.today).papers
    assert (theirs.source, theirs.corrections) == ("", ())
    assert "Garcia" not in repr(theirs)
