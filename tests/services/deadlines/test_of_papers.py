"""From a paper to its deadlines: what waits as proposed after filing, what + accepts, and one undo for all of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import Side
from paracase.domain.deadlines.events import BySide
from paracase.domain.deadlines.standing import DeadlineState, EventState
from paracase.domain.errors import NotAllowed
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.typed import parse_docket
from paracase.services.deadlines import filed, listing, marked, of_papers, recording
from paracase.services.deadlines.starting import NewEvent
from paracase.services.papers.filing import file_document
from paracase.services.papers.marked import each_as_proposed
from paracase.services.papers.proposing import FilingDecision
from paracase.services.undo import undo
from tests.support.notices import notice
from tests.support.offices import assert_whole, drop, scan

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.deadlines.events import EventRow

NAME, NUMBER = "Garcia v. Meridian Freight", "2:24-cv-01234-ABC"
ORDER = (
    "SCHEDULING ORDER: Discovery due by 5/28/2027. Final Pretrial Conference set for 10/1/2027 at 10:00 AM. Jury Trial "
    "set for "
    "10/18/2027 at 08:30 AM. The parties shall file a joint report within 14 days of this order. Signed by Judge Ada Orr on "
    "11/18/2026. (dr) (Entered: 11/19/2026)"
)


def one(office: Office, text: str, name: str = "notice.eml") -> int:
    """A notice in the Inbox that was read; returns its number."""
    drop(office, name, notice(text, (NAME, NUMBER, "24")))
    scan(office)
    found: int = office.store.read.execute("SELECT max(id) FROM document WHERE parent_id IS NULL").fetchone()[0]
    return found


@pytest.fixture
def case_id(office: Office) -> int:
    """The case that the notices are for; we represent the defendant."""
    dockets = (parse_docket("2:24-cv-01234@cacd", today=office.today),)
    return add_case(
        office, NewCase(NAME, dockets=dockets, parties=(), side=Side.DEFENDANT, matter_type="civil_litigation")
    ).case.id


def events(office: Office, state: str | None = None) -> list[EventRow]:
    return recording.listed(office, state=state)


def open_tasks(office: Office) -> int:
    found: int = office.store.read.execute("SELECT count(*) FROM task WHERE state = 'open'").fetchone()[0]
    return found


def test_what_is_filed_waits_as_proposed_and_starts_nothing(office: Office, case_id: int) -> None:
    file_document(office, one(office, ORDER), FilingDecision())
    waiting = events(office, EventState.PROPOSED)
    assert {(row.type, row.on_day) for row in waiting} >= {
        ("discovery_closes", "2027-05-28"),
        ("conference", "2027-10-01"),
        ("trial", "2027-10-18"),
        ("period_set", "2026-11-19"),
    }  # fmt: skip
    assert all(row.case_id == case_id and row.document_id for row in waiting)
    [period] = [row for row in waiting if row.type == "period_set"]
    assert (period.period, period.safe_on) == ("14 day after", "2026-11-18")
    assert "within 14 days of this order" in period.quote
    assert listing.agenda(office) == []
    assert open_tasks(office) == 0


def test_undo_takes_the_proposals_with_the_filing(office: Office, case_id: int) -> None:
    file_document(office, one(office, ORDER), FilingDecision())
    undo(office)
    assert events(office, EventState.PROPOSED) == []
    assert office.store.read.execute("SELECT count(*) FROM document WHERE state = 'new'").fetchone()[0] == 1
    assert_whole(office)


def test_what_is_sure_is_accepted_and_filed_in_one_act(office: Office, case_id: int) -> None:
    document_id = one(office, ORDER)
    filed.file_sure(office, document_id, FilingDecision())
    recorded = {(row.type, row.on_day) for row in events(office, EventState.RECORDED)}
    assert {("discovery_closes", "2027-05-28"), ("conference", "2027-10-01"), ("trial", "2027-10-18")} <= recorded
    # From when the period runs is not said: it waits.
    assert [row.type for row in events(office, EventState.PROPOSED)] == ["period_set"]
    due = {row.due_on for row in listing.agenda(office)}
    assert {"2027-05-28", "2027-10-01", "2027-10-18"} <= due
    assert open_tasks(office) == len(listing.agenda(office))
    undo(office)
    assert events(office, EventState.RECORDED) == events(office, EventState.PROPOSED) == []
    assert listing.agenda(office) == []
    assert listing.agenda(office, state=DeadlineState.STRUCK)
    assert open_tasks(office) == 0
    assert_whole(office)


def test_a_period_is_due_from_entry_and_safe_from_the_earliest_day(office: Office, case_id: int) -> None:
    found = of_papers.starts_of_paper(office, one(office, ORDER), FilingDecision())
    [start] = [each for each in found.starts if each.new.period]
    assert not start.is_sure
    [computed] = [each.computed for each in start.would.starts]
    assert computed is not None
    # Entered Nov 19: Dec 3. Dated Nov 18: Dec 2 (FRCP 6(a)(1), counted by hand).
    assert (computed.due.isoformat(), computed.safe.isoformat() if computed.safe else "") == (
        "2026-12-03",
        "2026-12-02",
    )


def test_the_notice_and_the_order_show_one_event(office: Office, case_id: int) -> None:
    file_document(office, one(office, ORDER), FilingDecision())
    file_document(office, one(office, ORDER.replace("(dr)", "(jm)"), "again.eml"), FilingDecision())
    days = [(row.type, row.on_day, row.what) for row in events(office)]
    assert len(days) == len(set(days))


def test_of_marked_papers_is_said_how_many_dates_wait_before_and_after(office: Office, case_id: int) -> None:
    """Two notices of one order show each date once, as they are proposed once; leaving one out takes away its own alone."""
    first, again = one(office, ORDER), one(office, ORDER.replace("(dr)", "(jm)"), "again.eml")
    plain = one(office, "NOTICE of Change of Address by Ana Garcia. (Lee, Counsel)", "plain.eml")
    going = each_as_proposed(office, [first, again, plain]).going
    found = marked.dates_of(office, going)
    assert [found.of([first]), found.of([first, again]), found.of([plain]), found.of([])] == [4, 4, 0, 0]
    assert events(office) == [], "it is only looked at"
    done = marked.file_and_tell(office, going)
    assert done.summary.startswith("4 dates wait under PROPOSED (+ accepts). Filed ")
    assert len(events(office, EventState.PROPOSED)) == 4
    undo(office)
    assert marked.dates_of(office, each_as_proposed(office, [first, again]).going).of([again]) == 4
    file_document(office, first, FilingDecision())
    rest = each_as_proposed(office, [again, plain]).going
    assert marked.dates_of(office, rest).of([again, plain]) == 0, "the case has them"
    assert marked.file_and_tell(office, rest).summary.startswith("Filed ")


def test_a_motions_notice_is_service_when_it_was_sent(office: Office, case_id: int) -> None:
    text = "MOTION to Compel filed by Plaintiff Ana Garcia. (Lee, Counsel)"
    file_document(
        office, one(office, text), FilingDecision(facts={"doc_type": "motion_to_compel", "filed_on": "2026-11-18"})
    )
    served = [row for row in events(office) if row.type == "served"]
    for row in served:
        assert (row.on_day, row.safe_on, row.method) == ("2026-11-19", "2026-11-18", "electronic")


@pytest.mark.parametrize(
    "facts",
    [{"doc_type": "proposed_order"}, {"doc_type": "motion_to_compel", "handling": "sealed"}],
    ids=["proposed", "sealed"],
)
def test_what_is_no_event_starts_nothing(office: Office, case_id: int, facts: dict[str, str]) -> None:
    decision = FilingDecision(facts={**facts, "served_on": "2026-11-19", "service_method": "electronic"})
    found = of_papers.starts_of_paper(office, one(office, ORDER), decision)
    assert [each for each in found.starts if each.new.type == "served"] == []
    if facts["doc_type"] == "proposed_order":
        assert found.starts == ()


def test_a_day_that_a_person_says_is_counted_and_kept(office: Office, case_id: int) -> None:
    file_document(office, one(office, ORDER), FilingDecision())
    waiting = of_papers.starts_waiting(office, [row.id for row in events(office, EventState.PROPOSED)])
    [period] = [each for each in waiting.starts if each.new.period]
    said = of_papers.on_another_day(office, period, date(2026, 11, 20), None)
    assert said.is_sure
    of_papers.accept_chosen(office, [of_papers.ChosenStart(said.new, of_papers.ticked_at_first(said), said.event_id)])
    [row] = events(office, EventState.RECORDED)
    assert (row.on_day, row.safe_on) == ("2026-11-20", None)
    assert [each.due_on for each in listing.agenda(office)] == ["2026-12-04"]
    undo(office)
    [row] = [row for row in events(office, EventState.PROPOSED) if row.period]
    assert (row.on_day, row.safe_on) == ("2026-11-19", "2026-11-18")
    assert listing.agenda(office) == []


def test_without_a_case_nothing_is_computed(office: Office) -> None:
    with pytest.raises(NotAllowed, match="No case"):
        of_papers.starts_of_paper(office, one(office, ORDER), FilingDecision())


def test_events_of_two_sides_or_people_are_two_and_one_hearing_is_one() -> None:
    day = date(2026, 11, 20)
    ours = NewEvent(1, "served", day, by_side=BySide.OURS, paper="interrogatories")
    theirs = replace(ours, by_side=BySide.THEIRS)
    ames, brill = (NewEvent(1, "deposition", day, time(10), what=who) for who in ("Ames", "Brill"))
    morning = NewEvent(1, "hearing", day, time(9), what="Motion to Compel")
    noon, again = replace(morning, at=time(13, 30)), replace(morning, at=None, what="")
    renamed = replace(morning, what="Motion Hearing")
    found = of_papers.not_there([ours, theirs, theirs, ames, brill, morning, noon, again, renamed], [])
    assert found == [ours, theirs, ames, brill, morning, noon]


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("NOTICE OF MOTION AND MOTION for Summary Judgment filed by Plaintiff Ana Garcia.", "msj"),
        ("NOTICE OF MOTION AND MOTION to Compel Further Responses filed by Plaintiff Ana Garcia.", "other"),
        ("MOTION to Dismiss, or in the Alternative, MOTION for Summary Judgment filed by Ana Garcia.", ""),
        ("STATUS REPORT by Plaintiff Ana Garcia.", ""),
    ],
)
def test_a_motions_notice_says_of_which_motion_its_hearing_is(
    office: Office, case_id: int, text: str, motion: str
) -> None:
    """CM/ECF's own sentence names none; of two, and of another paper, somebody is asked."""
    paper = one(office, f"{text} Motion set for hearing on 1/25/2027 at 08:30 AM before Judge Ada Orr. (Lee, Kim)")
    found = of_papers.starts_of_paper(office, paper, FilingDecision())
    assert "set for hearing" not in found.title
    (hearing,) = [start.new for start in found.starts if start.new.type == "hearing"]
    assert (hearing.on, hearing.at, hearing.motion) == (date(2027, 1, 25), time(8, 30), motion)
