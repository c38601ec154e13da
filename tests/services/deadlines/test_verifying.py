"""Entered by one, verified by another, never the same person; closed with a proof; rules an attorney confirms."""

from __future__ import annotations

from contextlib import closing as closed
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import TeamPart
from paracase.domain.deadlines.events import BySide
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Identity, Proof
from paracase.services.approvals import to_verify
from paracase.services.cases import tasks
from paracase.services.cases.cases import CaseChange, edit_case
from paracase.services.deadlines import closing, listing, moving, recording, verifying
from paracase.services.deadlines.saying import say
from paracase.services.deadlines.starting import NewEvent
from paracase.services.office.opening import open_office
from paracase.services.undo import undo
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.delegated import Firm


def _rogs(firm: Firm, on: date) -> NewEvent:
    return NewEvent(firm.case_id, "served", on, method="mail", by_side=BySide.THEIRS, paper="interrogatories")


def _enter(office: Office, firm: Firm) -> int:
    say(office, firm.case_id, court="cacd", level="trial", case_type="civil")
    event = NewEvent(
        firm.case_id, "served", date(2026, 11, 20), method="mail", by_side=BySide.THEIRS, paper="interrogatories"
    )
    recording.record_event(office, event)
    (row,) = listing.agenda(office, case_id=firm.case_id)
    return row.id


def test_another_verifies_and_never_the_same(office: Office, firm: Firm) -> None:
    number = _enter(office, firm)
    with pytest.raises(NotAllowed, match="yourself"):
        verifying.verify(office, [number])
    edit_case(office, firm.case_id, CaseChange(team=((firm.assistant.name, TeamPart.ASSISTANT),)))
    with closed(firm.come_in(firm.assistant)) as other:
        verifying.verify(other, [number])
        with pytest.raises(NotAllowed, match="already"):
            verifying.verify(other, [number])
    row = listing.deadline_row(office, number)
    assert (row.verified_by, listing.sign_of(row)) == (firm.assistant.id, "✓✓")
    with closed(firm.come_in(firm.attorney)) as attorney:
        verifying.verify(attorney, [number])
        assert listing.sign_of(listing.deadline_row(attorney, number)) == "A"
        undo(attorney)
        assert listing.sign_of(listing.deadline_row(attorney, number)) == "✓✓"


def test_who_only_said_to_be_somebody_verifies_nothing(office: Office, firm: Firm) -> None:
    number = _enter(office, firm)
    said = Identity(Proof.SAID, account="office", owner_id=office.person.id)
    with closed(
        open_office(office.folder, clock=office.clock, acting_as=firm.assistant.initials, identity=said)
    ) as other:
        with pytest.raises(NotAllowed, match="only said"):
            verifying.verify(other, [number])
        event = NewEvent(
            firm.case_id, "served", date(2026, 11, 23), method="mail", by_side=BySide.THEIRS, paper="interrogatories"
        )
        recording.record_event(other, event)
    theirs = next(row for row in listing.agenda(office, case_id=firm.case_id) if row.id != number)
    assert (theirs.entered_by, theirs.entered_owner) == (firm.assistant.id, office.person.id)
    with pytest.raises(NotAllowed, match="yourself"):
        verifying.verify(office, [theirs.id])  # Dana was at the keyboard when “the assistant” entered it


def test_what_has_no_date_is_verified_by_nobody(office: Office, firm: Firm) -> None:
    say(office, firm.case_id, court="cacd", level="trial", case_type="criminal")
    recording.record_event(office, _rogs(firm, date(2026, 11, 20)))
    (row,) = listing.agenda(office, case_id=firm.case_id)
    assert (row.due_on, listing.sign_of(row)) == (None, "○")
    with closed(firm.come_in(firm.attorney)) as attorney:
        assert (verifying.to_verify(attorney), to_verify.count_deadlines(attorney)) == ([], 0)
        with pytest.raises(NotAllowed, match="no date to verify"):
            verifying.verify(attorney, [row.id])


def test_a_moved_deadline_is_unverified_again(office: Office, firm: Firm) -> None:
    number = _enter(office, firm)
    with closed(firm.come_in(firm.attorney)) as attorney:
        verifying.verify(attorney, [number])
    row = listing.deadline_row(office, number)
    new = moving.moved_event(office, row.event_id, on=date(2026, 11, 25))
    (one,) = moving.preview(office, row.event_id, new)
    assert one.is_verified
    moving.move(office, row.event_id, new, "other day")
    row = listing.deadline_row(office, number)
    assert (row.verified_by, row.confirmed_by, listing.sign_of(row)) == (None, None, "○")
    (past,) = listing.history(office, number)
    assert past.verified_by == firm.attorney.id


def test_sent_back_with_a_task_for_who_entered_it(office: Office, firm: Firm) -> None:
    number = _enter(office, firm)
    with closed(firm.come_in(firm.attorney)) as attorney:
        verifying.doubt(attorney, number, "the envelope says the 18th")
    mine = [task for task in tasks.case_tasks(office, firm.case_id) if "Look again" in task.what]
    assert [(task.assignee_id, task.urgent) for task in mine] == [(office.person.id, True)]
    assert listing.deadline_row(office, number).why == "the envelope says the 18th"


def test_rules_are_confirmed_by_an_attorney_in_their_words(office: Office, firm: Firm) -> None:
    _enter(office, firm)
    assert [rule.id for rule in verifying.rules_to_confirm(office)] == ["fed-33b2"]
    with pytest.raises(NotAllowed):
        verifying.confirm_rule(office, "fed-33b2")
    with closed(firm.come_in(firm.attorney)) as attorney:
        verifying.confirm_rule(attorney, "fed-33b2")
        assert verifying.rules_to_confirm(attorney) == []
        with pytest.raises(NotAllowed, match="already"):
            verifying.confirm_rule(attorney, "fed-33b2")
        assert verifying.standing_of(attorney, "fed-33b2") == f"confirmed by {firm.attorney.name}"
        undo(attorney)
        assert len(verifying.rules_to_confirm(attorney)) == 1
        verifying.confirm_rule(attorney, "fed-33b2")
        assert verifying.rules_to_confirm(attorney) == []


def test_done_needs_its_proof(office: Office, firm: Firm) -> None:
    number = _enter(office, firm)
    drop(office, "letter.txt", b"Dear counsel, nothing of note.")
    scan(office)
    with pytest.raises(BadInput, match="not in case"):
        closing.close(office, number, 1)
    closing.close(office, number)
    row = listing.deadline_row(office, number)
    assert row.state == "unproven"
    assert tasks.task_row(office, row.task_id).state == "done"
    with pytest.raises(NotAllowed, match="proof missing"):
        closing.close(office, number)
    closing.reopen(office, number, "it was another one")
    row = listing.deadline_row(office, number)
    assert (row.state, tasks.task_row(office, row.task_id).state) == ("open", "open")
    undo(office)
    undo(office)
    assert listing.deadline_row(office, number).state == "open"


def test_the_task_of_a_deadline_goes_with_it(office: Office, firm: Firm) -> None:
    number = _enter(office, firm)
    row = listing.deadline_row(office, number)
    with pytest.raises(NotAllowed, match="from an event"):
        tasks.postpone(office, row.task_id, date(2027, 1, 4))
    tasks.complete(office, row.task_id)
    assert listing.deadline_row(office, number).state == "unproven"
    tasks.reopen(office, row.task_id)
    assert listing.deadline_row(office, number).state == "open"
    tasks.complete(office, row.task_id)
    undo(office)
    assert listing.deadline_row(office, number).state == "open"


def test_a_date_by_hand_is_the_date_of_what_is_calendared_manually(office: Office, firm: Firm) -> None:
    say(office, firm.case_id, court="cacd", level="trial", case_type="civil")
    hearing = NewEvent(firm.case_id, "hearing", date(2027, 3, 17), by_side=BySide.THEIRS, motion="other")
    recording.record_event(office, hearing, {"fed-6c2"})
    (row,) = listing.agenda(office, case_id=firm.case_id)
    assert row.due_on is None
    tasks.postpone(office, row.task_id, date(2027, 2, 24))
    row = listing.deadline_row(office, row.id)
    assert (row.due_on, row.safe_on, row.manual) == ("2027-02-24", "2027-02-24", "calendar manually: local rule")


def test_a_rejection_opens_it_again_and_tells_the_attorney(office: Office, firm: Firm) -> None:
    number = _enter(office, firm)
    closing.close(office, number)
    rejected = NewEvent(
        firm.case_id, "rejected", date(2026, 12, 24), what="Answers to Interrogatories", about=(number,)
    )
    recording.record_event(office, rejected)
    row = listing.deadline_row(office, number)
    assert (row.state, row.why) == ("open", "the court rejected the filing")
    task = tasks.task_row(office, row.task_id)
    assert (task.state, task.urgent) == ("open", True)
    alarm = next(task for task in tasks.case_tasks(office, firm.case_id) if "rejected" in task.what)
    assert (alarm.urgent, alarm.due_on) == (True, office.today.isoformat())
    undo(office)
    assert listing.deadline_row(office, number).state == "unproven"


def test_a_rule_an_attorney_refuses_is_not_confirmed_and_says_why(office: Office, firm: Firm) -> None:
    number = _enter(office, firm)
    with closed(firm.come_in(firm.attorney)) as attorney:
        assert to_verify.waiting(attorney) == 2  # the deadline and its rule
        with pytest.raises(BadInput):
            verifying.refuse_rule(attorney, "fed-33b2", " ")
        verifying.refuse_rule(attorney, "fed-33b2", "a stipulation says 45 days")
        (rule,) = to_verify.rules_in_use(attorney)
        assert (rule.is_refused, [row.id for row in rule.used]) == (True, [number])
        assert rule.stands == f"refused by {firm.attorney.name}: a stipulation says 45 days"
        assert to_verify.waiting(attorney) == 1
        told = [task for task in tasks.case_tasks(attorney, firm.case_id) if "fed-33b2 refused" in task.what]
        assert [(task.assignee_id, task.urgent) for task in told] == [(office.person.id, True)]
        verifying.confirm_rule(attorney, "fed-33b2")
        assert to_verify.rules_in_use(attorney) == []
        undo(attorney)
        assert [one.is_refused for one in to_verify.rules_in_use(attorney)] == [True]
        undo(attorney)
        assert [one.stands for one in to_verify.rules_in_use(attorney)] == ["unconfirmed rule"]


def test_what_was_sent_back_does_not_wait_until_it_is_entered_anew(office: Office, firm: Firm) -> None:
    number = _enter(office, firm)
    with closed(firm.come_in(firm.attorney)) as attorney:
        verifying.doubt(attorney, number, "the envelope says the 18th")
        assert [one.is_sent_back for one in to_verify.deadlines_to_verify(attorney)] == [True]
        assert to_verify.waiting(attorney) == 1  # its rule
        row = listing.deadline_row(office, number)
        new = moving.moved_event(office, row.event_id, on=date(2026, 11, 18))
        moving.move(office, row.event_id, new, "the envelope")
        assert [one.is_sent_back for one in to_verify.deadlines_to_verify(attorney)] == [False]
        assert to_verify.waiting(attorney) == 2
    assert (to_verify.deadlines_to_verify(office), to_verify.waiting(office)) == ([], 0)  # a paralegal's queue is empty
    with closed(firm.come_in(firm.other)) as other:  # not on the team
        assert (to_verify.deadlines_to_verify(other), to_verify.rules_in_use(other)) == ([], [])


def test_a_deadline_that_does_not_apply_is_struck_alone(office: Office, firm: Firm) -> None:
    number = _enter(office, firm)
    with pytest.raises(BadInput):
        closing.strike(office, number, " ")
    closing.strike(office, number, "a stipulation took its place")
    row = listing.deadline_row(office, number)
    assert (row.state, row.why) == ("struck", "a stipulation took its place")
    assert recording.event_row(office, row.event_id).state == "recorded"
    assert [task.id for task in tasks.case_tasks(office, firm.case_id) if task.id == row.task_id] == []
    with pytest.raises(NotAllowed):
        closing.strike(office, number, "again")
    undo(office)
    assert listing.deadline_row(office, number).state == "open"


def test_an_acceptance_is_shown_by_a_notice_and_by_no_other_paper(office: Office, firm: Firm) -> None:
    number = _enter(office, firm)
    drop(office, "letter.txt", b"A letter about the weather.")
    scan(office)
    paper = office.store.read.execute("SELECT max(id) FROM document").fetchone()[0]
    accepted = NewEvent(firm.case_id, "accepted", date(2026, 12, 21), document_id=paper, about=(number,))
    with pytest.raises(BadInput, match="not in case"):
        recording.record_event(office, accepted)
    assert listing.deadline_row(office, number).state == "open"


def test_a_date_put_by_hand_under_anothers_name_is_not_verified_at_that_account(office: Office, firm: Firm) -> None:
    say(office, firm.case_id, court="cacd", level="trial", case_type="civil")
    hearing = NewEvent(firm.case_id, "hearing", date(2027, 3, 17), by_side=BySide.THEIRS, motion="other")
    recording.record_event(office, hearing, {"fed-6c2"})
    (row,) = listing.agenda(office, case_id=firm.case_id)
    edit_case(office, firm.case_id, CaseChange(team=((firm.assistant.name, TeamPart.ASSISTANT),)))
    said = Identity(Proof.SAID, account="office", owner_id=office.person.id)
    with closed(
        open_office(office.folder, clock=office.clock, acting_as=firm.assistant.initials, identity=said)
    ) as other:
        tasks.postpone(other, row.task_id, date(2027, 2, 24))
    with pytest.raises(NotAllowed, match="yourself"):
        verifying.verify(office, [row.id])
