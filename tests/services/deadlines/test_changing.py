"""What an order says of dates that stand: struck or moved by a person's Enter, in one act, sure only where it fits one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import Side
from paracase.domain.deadlines.changing import is_moved, kind_named
from paracase.domain.deadlines.standing import EventState
from paracase.domain.errors import BadInput
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.tasks import case_tasks
from paracase.services.cases.typed import parse_docket
from paracase.services.deadlines import accepting, filed, listing, of_papers, recording, telling
from paracase.services.deadlines.starting import NewEvent
from paracase.services.papers.filing import file_document, move_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.undo import redo, undo
from tests.support.notices import notice
from tests.support.offices import assert_whole, drop, scan

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.deadlines.changing import DateChange

NAME, NUMBER = "Garcia v. Meridian Freight", "2:24-cv-01234-ABC"
SIGNED = " Signed by Judge Ada Orr on 11/18/2026. (dr) (Entered: 11/19/2026)"
MOVED = "ORDER: The Jury Trial set for 10/18/2027 is CONTINUED to 3/6/2028 at 9:00 AM."
OLD, NEW = "2027-10-18", "2028-03-06"


def paper(office: Office, text: str, name: str = "notice.eml") -> int:
    """A notice in the Inbox that was read; returns its number."""
    drop(office, name, notice(text + SIGNED, (NAME, NUMBER, "24")))
    scan(office)
    found: int = office.store.read.execute("SELECT max(id) FROM document WHERE parent_id IS NULL").fetchone()[0]
    return found


@pytest.fixture
def case_id(office: Office) -> int:
    """The case that the notices are for."""
    dockets = (parse_docket("2:24-cv-01234@cacd", today=office.today),)
    return add_case(
        office, NewCase(NAME, dockets=dockets, parties=(), side=Side.DEFENDANT, matter_type="civil_litigation")
    ).case.id


@pytest.fixture
def trial(office: Office, case_id: int) -> int:
    """A trial with the two dates that are counted back from it."""
    new = NewEvent(case_id, "trial", date(2027, 10, 18), time(9), what="jury trial")
    return recording.record_event(office, new, {"date", "fed-26a3B", "fed-68a"}).made("event")


def hearing(office: Office, case_id: int, day: date, what: str) -> int:
    new = NewEvent(case_id, "hearing", day, time(10), what=what, motion="none")
    return recording.record_event(office, new).made("event")


def changes(office: Office, document_id: int) -> list[DateChange]:
    found = of_papers.starts_of_paper(office, document_id, FilingDecision())
    return [one for start in found.starts for one in start.changes]


def trial_days(office: Office) -> list[tuple[str, str | None]]:
    return sorted((row.rule, row.due_on) for row in listing.agenda(office))


def test_a_trial_that_an_order_moves_takes_its_deadlines_along_in_the_act_that_files_it(
    office: Office, trial: int
) -> None:
    # FRCP 26(a)(3)(B): 30 days before; FRCP 68(a): 14 days before; counted by hand.
    before = [("", OLD), ("fed-26a3B", "2027-09-17"), ("fed-68a", "2027-10-04")]
    assert trial_days(office) == before
    document_id = paper(office, MOVED)
    [change] = changes(office, document_id)
    assert (change.key, change.before, change.after, change.doubt) == (f"move:{trial}", OLD, NEW, "")
    assert {(one.before_day, one.after_day) for one in change.moves} == {
        (OLD, NEW), ("2027-09-17", "2028-02-04"), ("2027-10-04", "2028-02-18"),
    }  # fmt: skip
    done = filed.file_sure(office, document_id, FilingDecision())
    assert done.act_id
    assert trial_days(office) == [("", NEW), ("fed-26a3B", "2028-02-04"), ("fed-68a", "2028-02-18")]
    moved = recording.event_row(office, trial)
    assert (moved.on_day, moved.at_time, moved.state) == (NEW, "09:00", "recorded")
    [shown] = [row for row in recording.listed(office, state=EventState.RECORDED) if row.type == "vacated"]
    assert (shown.on_day, shown.document_id) == (OLD, document_id)
    for row in listing.agenda(office):
        [past] = listing.history(office, row.id)
        assert "CONTINUED to 3/6/2028" in past.why
        assert [one.what for one in telling.told(office, row.id)] == ["entered", "moved"]
    undo(office)
    assert trial_days(office) == before
    assert recording.listed(office, state=EventState.PROPOSED) == []
    redo(office)
    assert recording.event_row(office, trial).on_day == NEW
    assert_whole(office)


def test_a_hearing_taken_off_is_struck_with_its_deadlines(office: Office, case_id: int) -> None:
    number = hearing(office, case_id, date(2027, 1, 11), "motion to compel")
    document_id = paper(office, "ORDER: The hearing on the Motion to Compel set for 1/11/2027 at 10:00 AM is VACATED.")
    [change] = changes(office, document_id)
    assert (change.key, change.doubt) == (f"strike:{number}", "")
    assert [one.after for one in change.moves] == [None]
    filed.file_sure(office, document_id, FilingDecision())
    row = recording.event_row(office, number)
    assert row.state == "struck"
    assert "is VACATED" in row.why
    assert listing.agenda(office) == []
    undo(office)
    assert [one.due_on for one in listing.agenda(office)] == ["2027-01-11"]


def test_what_is_filed_without_looking_waits_and_is_accepted_later(office: Office, trial: int) -> None:
    file_document(office, paper(office, MOVED), FilingDecision())
    assert recording.event_row(office, trial).on_day == OLD
    [row] = recording.listed(office, state=EventState.PROPOSED)
    [start] = of_papers.starts_waiting(office, [row.id]).starts
    assert of_papers.ticked_at_first(start) == frozenset({f"move:{trial}"})
    accepting.accept(office, {row.id: None})
    assert recording.event_row(office, trial).on_day == NEW
    undo(office)
    assert recording.event_row(office, trial).on_day == OLD
    assert recording.event_row(office, row.id).type == "trial"


def test_without_its_old_day_the_only_one_of_its_kind_is_meant(office: Office, trial: int) -> None:
    [change] = changes(office, paper(office, "ORDER: The jury trial is hereby VACATED."))
    assert (change.key, change.doubt) == (f"strike:{trial}", "")


def test_of_two_it_is_not_sure_which(office: Office, case_id: int) -> None:
    first = hearing(office, case_id, date(2027, 1, 11), "motion to compel")
    hearing(office, case_id, date(2027, 2, 8), "motion to dismiss")
    document_id = paper(office, "ORDER: The hearing on the Motion to Compel is VACATED.")
    found = changes(office, document_id)
    assert len(found) == 2
    assert found[0].target == first  # what it is called puts it first
    assert all(one.doubt for one in found)
    filed.file_sure(office, document_id, FilingDecision())
    assert len(listing.agenda(office)) == 2
    [row] = recording.listed(office, state=EventState.PROPOSED)
    with pytest.raises(BadInput, match="not sure"):
        accepting.accept(office, {row.id: None})
    accepting.accept(office, {row.id: {f"strike:{first}"}})
    assert recording.event_row(office, first).state == "struck"
    assert len(listing.agenda(office)) == 1


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("settlement conference", "ORDER: The Status Conference is VACATED."),
        ("settlement conference", "ORDER: The Status Conference set for 2/1/2027 is CONTINUED to 3/1/2027 at 9:00 AM."),
    ],
    ids=["called otherwise", "another day"],
)
def test_what_is_called_otherwise_or_has_another_day_is_not_sure(
    office: Office, case_id: int, what: str, text: str
) -> None:
    recording.record_event(office, NewEvent(case_id, "conference", date(2027, 1, 11), time(10), what=what))
    document_id = paper(office, text)
    [change] = changes(office, document_id)
    assert change.doubt
    filed.file_sure(office, document_id, FilingDecision())
    assert [row.due_on for row in listing.agenda(office)] == ["2027-01-11"]


@pytest.mark.parametrize(
    "text",
    [
        "[PROPOSED] ORDER: The Jury Trial set for 10/18/2027 is CONTINUED to 3/6/2028 at 9:00 AM.",
        "MOTION to Continue Jury Trial from 10/18/2027 to 3/6/2028 filed by Plaintiff Ana Garcia.",
        "STIPULATION to Continue Jury Trial from 10/18/2027 to 3/6/2028 filed by Plaintiff Ana Garcia.",
        "ORDER: The request to continue the Jury Trial set for 10/18/2027 to 3/6/2028 is DENIED.",
        "ORDER: The Jury Trial set for 10/18/2027 remains set and is not vacated.",
        "ORDER: The settlement conference set for 10/18/2027 is VACATED.",
    ],
    ids=["proposed", "asked", "agreed", "denied", "stays", "another kind"],
)
def test_what_moves_nothing_proposes_nothing(office: Office, trial: int, text: str) -> None:
    document_id = paper(office, text)
    assert changes(office, document_id) == []
    filed.file_sure(office, document_id, FilingDecision())
    assert recording.event_row(office, trial).on_day == OLD
    assert recording.event_row(office, trial).state == "recorded"


def test_on_a_condition_it_is_shown_and_never_sure(office: Office, trial: int) -> None:
    document_id = paper(office, "ORDER: If the parties settle, the Jury Trial set for 10/18/2027 will be VACATED.")
    [change] = changes(office, document_id)
    assert change.doubt
    filed.file_sure(office, document_id, FilingDecision())
    assert recording.event_row(office, trial).state == "recorded"


def test_of_another_case_nothing_is_moved(office: Office, case_id: int, trial: int) -> None:
    other = add_case(office, NewCase("Ames v. Brill", parties=(), side=Side.DEFENDANT, matter_type="civil_litigation"))
    document_id = paper(office, MOVED)
    found = of_papers.starts_of_paper(office, document_id, FilingDecision((other.case.id,), against_the_stamp=True))
    assert [one.changes for one in found.starts if one.new.type == "trial"] == [()]


def test_a_paper_said_to_be_a_proposed_order_after_all_changes_nothing(office: Office, trial: int) -> None:
    document_id = paper(office, MOVED)
    decision = FilingDecision(facts={"doc_type": "proposed_order"})
    assert of_papers.starts_of_paper(office, document_id, decision).starts == ()


def test_it_moves_or_starts_not_both(office: Office, trial: int) -> None:
    file_document(office, paper(office, MOVED), FilingDecision())
    [row] = recording.listed(office, state=EventState.PROPOSED)
    with pytest.raises(BadInput):
        accepting.accept(office, {row.id: {f"move:{trial}", "date"}})
    accepting.accept(office, {row.id: {"date"}})  # a second trial, as a person says
    assert sorted(one.due_on or "" for one in listing.agenda(office) if not one.rule) == [OLD, NEW]


def test_an_orders_own_date_is_offered_in_the_place_of_a_computed_one_and_taken_only_when_ticked(
    office: Office, case_id: int
) -> None:
    served = NewEvent(case_id, "conference", date(2026, 11, 2), paper="rule_26f", what="Rule 26(f) conference")
    recording.record_event(office, served)
    [computed] = [row for row in listing.agenda(office) if "initial disclosures" in row.what.lower()]
    file_document(office, paper(office, "ORDER: Initial disclosures due by 1/15/2027."), FilingDecision())
    [row] = [one for one in recording.listed(office, state=EventState.PROPOSED) if one.type == "date_set"]
    [start] = of_papers.starts_waiting(office, [row.id]).starts
    assert [(one.key, one.after) for one in start.changes] == [(f"replace:{computed.id}", "2027-01-15")]
    assert of_papers.ticked_at_first(start) == frozenset({"date"})  # never silently
    chosen = of_papers.ChosenStart(start.new, frozenset({"date", f"replace:{computed.id}"}), row.id)
    of_papers.accept_chosen(office, [chosen])
    assert listing.deadline_row(office, computed.id).state == "replaced"
    assert "2027-01-15" in {one.due_on for one in listing.agenda(office)}
    recording.strike(office, row.id, "the order was vacated")
    assert listing.deadline_row(office, computed.id).state == "open"


def test_a_date_for_something_else_replaces_nothing(office: Office, case_id: int) -> None:
    recording.record_event(office, NewEvent(case_id, "conference", date(2026, 11, 2), paper="rule_26f"))
    other = NewEvent(case_id, "date_set", date(2027, 1, 15), what="Dispositive motions", quote="")
    assert of_papers.start_of(office, other).changes == ()
    assert of_papers.start_of(office, replace(other, what="")).changes == ()


def test_a_paper_of_the_wrong_case_moves_nothing_in_the_right_one_and_its_day_is_not_lost(
    office: Office, case_id: int, trial: int
) -> None:
    right = add_case(office, NewCase("Doe v. Roe", side=Side.DEFENDANT, matter_type="civil_litigation")).case.id
    recording.record_event(office, NewEvent(right, "trial", date(2027, 10, 18), time(9), what="jury trial"), {"date"})
    document_id = paper(office, MOVED)
    filed.file_sure(office, document_id, FilingDecision())
    assert recording.event_row(office, trial).on_day == NEW
    move_document(office, document_id, case_id=right)
    there = [row for row in recording.listed(office) if row.case_id == right]
    assert [(row.type, row.on_day, row.state) for row in there if row.document_id == document_id] == [
        ("trial", NEW, "proposed")
    ]
    assert any("vacates or moves a date" in task.what and task.urgent for task in case_tasks(office, right))
    assert any("put back" in task.what for task in case_tasks(office, case_id))
    undo(office)
    assert [row.on_day for row in recording.listed(office) if row.case_id == right and row.state == "proposed"] == []
    assert_whole(office)


def test_a_hearing_of_one_motion_is_not_surely_moved_by_words_of_another(office: Office, case_id: int) -> None:
    msj = NewEvent(case_id, "hearing", date(2027, 1, 12), time(10), motion="msj")
    recording.record_event(office, msj, {"date"})
    found = changes(office, paper(office, "ORDER: Hearing on Motion to Compel is RESCHEDULED to 1/25/2027 at 9:00 AM."))
    assert [one.doubt for one in found] == ["it is heard of another motion"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Final Pretrial Conference", "conference"),
        ("pre-trial conference", "conference"),
        ("Trial Setting Conference", "conference"),
        ("Jury Trial", "trial"),
        ("motion hearing before trial", "hearing"),
    ],
)
def test_the_kind_that_words_name(words: str, kind: str) -> None:
    assert kind_named(words) == kind


@pytest.mark.parametrize(
    "words",
    [
        "Defendant moved for summary judgment, and the hearing is set for December 14, 2026.",
        "Hearing on Defendant's Motion to Continue Trial is set for December 14, 2026.",
        "Evidentiary hearing on continuing objections is set for May 3, 2027.",
    ],
)
def test_what_was_asked_for_moves_nothing(words: str) -> None:
    assert not is_moved(words)


@pytest.mark.parametrize(
    "words",
    [
        "The hearing was moved from December 1 to January 4, 2027.",
        "The trial is moved to January 4, 2027.",
        "Trial moved to Monday, January 4, 2027.",
        "The motion to continue the hearing is GRANTED; hearing January 4, 2027.",
        "The court continues the hearing to January 4, 2027.",
    ],
)
def test_words_that_move(words: str) -> None:
    assert is_moved(words)


def test_one_order_that_moves_a_hearing_and_vacates_the_trial_does_both(
    office: Office, case_id: int, trial: int
) -> None:
    moved = hearing(office, case_id, date(2026, 12, 14), "Motion to Compel")
    text = (
        "ORDER: The 12/14/2026 hearing on the Motion to Compel is CONTINUED to 1/11/2027 at 9:00 AM, and the Jury Trial "
        "set for 10/18/2027 is VACATED."
    )
    found = changes(office, paper(office, text))
    assert sorted((one.key, one.doubt) for one in found) == [(f"move:{moved}", ""), (f"strike:{trial}", "")]


ALL_VACATED = "ORDER: All dates and deadlines are VACATED pending arbitration."


def test_where_all_dates_are_vacated_each_is_shown_and_none_is_ticked(office: Office, case_id: int, trial: int) -> None:
    number = hearing(office, case_id, date(2027, 1, 11), "motion to compel")
    document_id = paper(office, ALL_VACATED)
    found = changes(office, document_id)
    assert [one.key for one in found[:2]] == [f"strike:{number}", f"strike:{trial}"]  # by their days
    # Beside them the two that are counted back from the trial, by their days: one may end where the trial stays.
    assert [(one.kind, one.before) for one in found[2:]] == [("end", "2027-09-17"), ("end", "2027-10-04")]
    assert {one.doubt for one in found} == {"the paper speaks of all dates and names none"}
    # Filed without a look it only waits, with its sentence.
    filed.file_sure(office, document_id, FilingDecision())
    assert [row.due_on for row in listing.agenda(office)] == ["2027-01-11", "2027-09-17", "2027-10-04", OLD]
    [row] = recording.listed(office, state=EventState.PROPOSED)
    assert "All dates and deadlines are VACATED" in row.quote
    with pytest.raises(BadInput, match="names none"):
        accepting.accept(office, {row.id: None})
    assert [one.due_on for one in listing.agenda(office)] == ["2027-01-11", "2027-09-17", "2027-10-04", OLD]


def test_what_is_ticked_of_all_dates_is_struck_in_one_act_and_one_undo_puts_it_back(
    office: Office, case_id: int, trial: int
) -> None:
    number = hearing(office, case_id, date(2027, 1, 11), "motion to compel")
    file_document(office, paper(office, ALL_VACATED), FilingDecision())
    [row] = recording.listed(office, state=EventState.PROPOSED)
    [start] = of_papers.starts_waiting(office, [row.id]).starts
    expert = next(one for one in start.changes if one.kind == "end" and one.before == "2027-09-17")
    accepting.accept(office, {row.id: {f"strike:{number}", expert.key}})
    assert [one.due_on for one in listing.agenda(office)] == ["2027-10-04", OLD]
    assert "All dates and deadlines are VACATED" in listing.deadline_row(office, expert.target).why
    kept = recording.event_row(office, row.id)
    assert (kept.type, kept.state, kept.on_day) == ("vacated", "recorded", "2027-01-11")
    undo(office)
    assert [one.due_on for one in listing.agenda(office)] == ["2027-01-11", "2027-09-17", "2027-10-04", OLD]
    redo(office)
    assert recording.event_row(office, trial).state == "recorded"
    assert_whole(office)


def test_an_event_and_what_is_counted_from_it_may_both_be_ticked(office: Office, trial: int) -> None:
    file_document(office, paper(office, ALL_VACATED), FilingDecision())
    [row] = recording.listed(office, state=EventState.PROPOSED)
    [start] = of_papers.starts_waiting(office, [row.id]).starts
    accepting.accept(office, {row.id: {one.key for one in start.changes}})
    assert listing.agenda(office) == []
    assert recording.event_row(office, trial).state == "struck"


def test_a_request_that_is_granted_moves_the_trial(office: Office, trial: int) -> None:
    document_id = paper(office, "ORDER granting 33 Request to Continue Trial to March 6, 2028.")
    [change] = changes(office, document_id)
    assert (change.key, change.before, change.after, change.doubt) == (f"move:{trial}", OLD, NEW, "")
