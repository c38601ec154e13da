"""Logging what was spoken, correcting it, what needs an attorney in it, and what is held."""

from __future__ import annotations

from contextlib import closing as closed
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.communications import (
    CommunicationKind,
    CommunicationState,
    Counterpart,
    SpokenWay,
    standing_of,
)
from paracase.domain.clients.questions import QuestionState
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.services.cases import tasks
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.walls import put_up
from paracase.services.clients import (
    answering,
    communications,
    counterparts,
    listed,
    persons,
    questions,
    relaying,
)
from paracase.services.clients.communications import NewCommunication
from paracase.services.clients.relaying import Telling
from paracase.services.counters import counters
from paracase.services.office.opening import open_office
from paracase.services.people import contacts
from paracase.services.people.keys import remove_person
from paracase.services.undo import redo, undo

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.delegated import Firm


def call(office: Office, case_id: int | None, **more: object) -> NewCommunication:
    """A call from the client, today."""
    said = NewCommunication(CommunicationKind.CALL, SpokenWay.IN, office.today, "Maria Alvarez", case_id=case_id,
                            said="Two voice mails at her new work.")  # fmt: skip
    return replace(said, **more)  # type: ignore[arg-type]  # by name


def test_an_entry_says_who_spoke_and_as_what(firm: Firm) -> None:
    office = firm.office
    new = call(office, firm.case_id, minutes=18, promised="an answer by Tuesday", follow_up="Tell her the answer",
               follow_up_due=office.today + timedelta(days=4))  # fmt: skip
    done = communications.log(office, new)
    row = communications.entry(office, done.made("communication"))
    assert (row.who, row.staff, row.capacity, row.minutes) == ("Maria Alvarez", "Dana Ruiz", "paralegal", 18)
    assert (row.task_what, row.task_who, row.task_state) == ("Tell her the answer", "Dana Ruiz", "open")
    assert row.task_due == (office.today + timedelta(days=4)).isoformat()
    assert done.first("question") is None
    undo(office)
    with pytest.raises(NotFound):
        communications.entry(office, row.id)
    with pytest.raises(NotFound):
        tasks.task_row(office, done.made("task"))
    redo(office)
    assert communications.entry(office, row.id).task_state == "open"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"said": ""}, "Nothing was said or asked"),
        ({"who": "  "}, "name"),
        ({"who": "Maria\x1b]52;c;AA\x07"}, "cannot be seen"),
        ({"minutes": 24 * 60 + 1}, "not a time of one day"),
        ({"minutes": -1}, "not a time of one day"),
        ({"follow_up_due": None, "follow_up": "x" * 301}, "1 to 300"),
    ],
)
def test_what_cannot_be_used_is_refused_whole(firm: Firm, change: dict[str, object], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        communications.log(firm.office, call(firm.office, firm.case_id, **change))
    assert listed.clients_now(firm.office).lately == ()


def test_tomorrow_was_not_yet(firm: Firm) -> None:
    with pytest.raises(BadInput, match="is not over yet"):
        communications.log(firm.office, call(firm.office, None, on_day=firm.office.today + timedelta(days=1)))


def test_a_correction_keeps_the_old_words(firm: Firm) -> None:
    office = firm.office
    number = communications.log(office, call(office, firm.case_id)).made("communication")
    communications.correct(office, number, call(office, firm.case_id, said="One voice mail.", minutes=6))
    found = communications.detail(office, number)
    assert (found.row.said, found.row.minutes, found.row.was_corrected) == ("One voice mail.", 6, True)
    assert [(one.said, one.replaced_by) for one in found.past] == [("Two voice mails at her new work.", "Dana Ruiz")]
    with pytest.raises(BadInput, match="Nothing to correct"):
        communications.correct(office, number, call(office, firm.case_id, said="One voice mail.", minutes=6))
    undo(office)
    found = communications.detail(office, number)
    assert found.row.said == "Two voice mails at her new work."
    assert [one.said for one in found.past] == ["Two voice mails at her new work."]


def test_a_question_for_an_attorney_is_tagged_and_a_court_clerks_is_not(firm: Firm) -> None:
    office = firm.office
    done = communications.log(office, call(office, firm.case_id, asked="Should I call them back?"))
    row = questions.question(office, done.made("question"))
    assert (row.state, row.category, row.cue) == (QuestionState.OPEN, "recommendation", "Should I")
    clerk = call(office, firm.case_id, asked="Should I send the file up?", standing=Counterpart.COURT)
    assert communications.log(office, clerk).first("question") is None
    assert (
        communications.log(office, call(office, firm.case_id, asked="When is the hearing?")).first("question") is None
    )
    assert counters(office).clients == 1


def test_an_attorneys_words_in_anothers_are_held(firm: Firm) -> None:
    office = firm.office
    told = call(office, firm.case_id, direction=SpokenWay.OUT,
                said="Attorney Ortega asked me to tell you that she recommends rejecting the offer.")  # fmt: skip
    number = communications.log(office, told).made("communication")
    row = communications.entry(office, number)
    assert row.state is CommunicationState.HELD
    assert "names no approved text" in row.held_why
    assert [one.id for one in listed.clients_now(office).held] == [number]
    communications.correct(office, number, replace(told, said="Ms. Ortega will call you at three."))
    assert communications.entry(office, number).state is CommunicationState.LOGGED
    with closed(firm.come_in(firm.attorney)) as attorney:  # an attorney tells what they think themselves
        own = communications.log(attorney, replace(told, said="I recommend rejecting the offer."))
        assert communications.entry(attorney, own.made("communication")).state is CommunicationState.LOGGED


def test_notes_of_what_came_in_are_held_only_where_one_of_us_told_it(firm: Firm) -> None:
    office = firm.office
    hers = call(office, firm.case_id, said="Client says her old attorney thinks the case is weak.")
    number = communications.log(office, hers).made("communication")
    assert communications.entry(office, number).state is CommunicationState.LOGGED
    ours = call(office, firm.case_id, said="I told her that Ms. Ortega thinks the case is weak.")
    number = communications.log(office, ours).made("communication")
    assert communications.entry(office, number).state is CommunicationState.HELD


def test_the_last_word_between_attorney_and_client_is_counted_from_entries_alone(firm: Firm) -> None:
    office = firm.office
    assert listed.no_contact(office) == []
    long_ago = office.today - timedelta(days=52)
    communications.log(office, call(office, firm.case_id, on_day=long_ago, staff_id=firm.attorney.id))
    found = listed.no_contact(office)
    assert [(one.case_id, one.days, one.is_known) for one in found] == [(firm.case_id, 52, True)]
    communications.log(office, call(office, firm.case_id))  # a paralegal's call is none
    assert [one.days for one in listed.no_contact(office)] == [52]
    communications.log(office, call(office, firm.case_id, on_day=office.today, staff_id=firm.attorney.id))
    assert listed.no_contact(office) == []


def test_a_follow_up_is_a_task(firm: Firm) -> None:
    office = firm.office
    number = communications.log(office, call(office, firm.case_id)).made("communication")
    communications.set_follow_up(office, number, "Records release, signed copy", office.today)
    row = communications.entry(office, number)
    assert [one.id for one in listed.clients_now(office).follow_up] == [number]
    with pytest.raises(NotAllowed, match="has a follow-up"):
        communications.set_follow_up(office, number, "Another")
    assert row.task_id is not None
    tasks.complete(office, row.task_id)
    assert listed.clients_now(office).follow_up == ()


def test_who_stands_outside_a_case_sees_nothing_of_it(firm: Firm) -> None:
    office = firm.office
    done = communications.log(
        office, call(office, firm.case_id, asked="Should I call them back?", follow_up="Call her")
    )
    number, question = done.made("communication"), done.made("question")
    put_up(office, firm.case_id, firm.other, reason="former client")
    with closed(firm.come_in(firm.other)) as outside:
        now = listed.clients_now(outside)
        assert (now.answered, now.waiting, now.held, now.follow_up, now.lately, now.no_contact) == ((),) * 6
        assert counters(outside).clients == 0
        for ask in (lambda: communications.detail(outside, number), lambda: questions.detail(outside, question)):
            with pytest.raises(NotFound):
                ask()
        with pytest.raises(NotFound):
            communications.log(outside, call(outside, firm.case_id))
    with pytest.raises(NotAllowed, match="does not see this case"):
        communications.log(office, call(office, firm.case_id, staff_id=firm.other.id))


def test_a_correction_of_the_minutes_lets_no_held_words_go(firm: Firm) -> None:
    office = firm.office
    number = communications.log(office, call(office, firm.case_id, asked="Should I take it?")).made("question")
    questions.ask(office, number)
    with closed(firm.come_in(firm.attorney)) as attorney:
        answering.answer(attorney, number, "Please wait until we have spoken.", initials=firm.attorney.initials)
    answer = questions.question(office, number).answer_id
    assert answer is not None
    told = relaying.relay(office, answer, Telling(words="Take the money.")).made("communication")
    row = communications.entry(office, told)
    assert row.state is CommunicationState.HELD
    same = call(office, firm.case_id, said=row.said, direction=SpokenWay.OUT)
    communications.correct(office, told, replace(same, minutes=6))
    now = communications.entry(office, told)
    assert (now.state, now.held_why, now.minutes) == (CommunicationState.HELD, row.held_why, 6)
    communications.correct(office, told, replace(same, said="No answer."))
    assert communications.entry(office, told).state is CommunicationState.LOGGED


def test_what_is_asked_goes_with_the_entry_to_its_right_case(firm: Firm) -> None:
    office = firm.office
    other = add_case(office, NewCase("Pruitt v. Lane")).case.id
    new = call(office, firm.case_id, asked="Should I call them back?", follow_up="Tell her the answer")
    done = communications.log(office, new)
    number, question, task = done.made("communication"), done.made("question"), done.made("task")
    communications.correct(office, number, replace(new, case_id=other))
    assert questions.question(office, question).case_id == other
    assert tasks.task_row(office, task).case_id == other, "what is to be done goes with it"
    undo(office)
    assert questions.question(office, question).case_id == firm.case_id
    assert tasks.task_row(office, task).case_id == firm.case_id
    questions.ask(office, question)
    with pytest.raises(NotAllowed, match="stays in the case it was asked in"):
        communications.correct(office, number, replace(new, case_id=other))
    assert communications.entry(office, number).case_id == questions.question(office, question).case_id == firm.case_id


def test_what_was_asked_before_there_was_a_case_comes_into_it_unless_its_attorney_stands_outside(firm: Firm) -> None:
    office = firm.office
    new = call(office, None, asked="Should I call them back?")
    done = communications.log(office, new)
    number, question = done.made("communication"), done.made("question")
    questions.ask(office, question, attorney_id=firm.other.id)
    put_up(office, firm.case_id, firm.other, reason="former client")
    with pytest.raises(NotAllowed, match="stays in the case it was asked in"):
        communications.correct(office, number, replace(new, case_id=firm.case_id))
    other = add_case(office, NewCase("Pruitt v. Lane")).case.id
    communications.correct(office, number, replace(new, case_id=other))
    assert questions.question(office, question).case_id == other


def test_what_somebody_said_who_left_since_is_corrected_still(firm: Firm) -> None:
    office = firm.office
    new = call(office, firm.case_id, staff_id=firm.assistant.id)
    number = communications.log(office, new).made("communication")
    remove_person(office, firm.assistant)
    communications.correct(office, number, replace(new, minutes=6))
    row = communications.entry(office, number)
    assert (row.staff, row.minutes) == ("Jun Park", 6)


def test_what_is_held_stands_there_until_an_attorney_was_asked_whatever_else_was_tagged_in_it(firm: Firm) -> None:
    office = firm.office
    new = call(office, firm.case_id, direction=SpokenWay.OUT, asked="Should I take it?",
               said="Attorney Ortega asked me to tell you that she recommends rejecting the offer.")  # fmt: skip
    done = communications.log(office, new)
    now = listed.clients_now(office)
    assert [one.id for one in now.held] == [done.made("communication")]
    assert [one.id for one in now.waiting] == [done.made("question")]
    questions.ask(office, done.made("question"))
    assert listed.clients_now(office).held == ()


def test_texts_to_the_client_are_no_letters_to_the_other_side(firm: Firm) -> None:
    office = firm.office
    letter = call(office, firm.case_id, kind=CommunicationKind.LETTER, direction=SpokenWay.OUT)
    ours = communications.log(office, letter).made("communication")
    communications.log(office, replace(letter, who="Hale LLP", standing=Counterpart.OPPOSING_COUNSEL))
    shown = listed.shown(office, communication_id=ours, question_id=None)
    assert [one.id for one in shown.texts] == [ours]


@pytest.mark.parametrize(
    ("role", "stands", "is_party", "is_on_our_side"),
    [
        ("Opposing counsel", Counterpart.OPPOSING_COUNSEL, False, False),
        ("treating physician", Counterpart.PROVIDER, False, False),
        ("expert witness", Counterpart.WITNESS, False, False),
        ("court clerk", Counterpart.COURT, False, False),
        ("claims adjuster", Counterpart.INSURER, False, False),
        ("defendant", Counterpart.OPPOSING_PARTY, True, False),
        ("plaintiff", Counterpart.OTHER, True, True),
        ("neighbor", None, False, False),
    ],
)
def test_a_part_in_the_case_says_what_somebody_is(
    role: str, stands: Counterpart | None, is_party: bool, is_on_our_side: bool
) -> None:
    assert standing_of(role, is_client=False, is_party=is_party, is_on_our_side=is_on_our_side) == stands
    client = standing_of(role, is_client=True, is_party=is_party, is_on_our_side=is_on_our_side)
    assert client is Counterpart.CLIENT


def test_the_people_of_a_case_are_known_with_what_is_to_be_minded(firm: Firm) -> None:
    office = firm.office
    contacts.add_contact(office, {"name": "Lena Farrow", "role": "opposing counsel"}, case_id=firm.case_id)
    contacts.add_party(office, firm.case_id, "Northgate Foods", "defendant", is_client=False)
    counsel = persons.named_person(office, "Lena Farrow").id
    persons.edit_person(office, persons.named_person(office, "Northgate Foods").id, {}, represented_by=counsel)
    known = counterparts.counterparts(office, firm.case_id)
    theirs = counterparts.named(known, "northgate foods")
    assert theirs is not None
    assert (theirs.standing, theirs.is_represented) == (Counterpart.OPPOSING_PARTY, True)
    assert "Represented by Lena Farrow" in theirs.mind[0]
    lawyer = counterparts.named(known, "Lena Farrow")
    assert lawyer is not None
    assert (lawyer.standing, lawyer.mind, lawyer.party_id) == (Counterpart.OPPOSING_COUNSEL, (), None)
    assert counterparts.named(known, "Somebody Else") is None
    put_up(office, firm.case_id, firm.assistant, reason="Worked for the other side before")
    outside = open_office(office.folder, clock=office.clock, acting_as=firm.assistant.initials)
    with closed(outside), pytest.raises(NotFound):
        counterparts.counterparts(outside, firm.case_id)


def test_marks_are_counted_on_the_row_of_what_has_them(firm: Firm) -> None:
    office = firm.office
    plain = communications.log(office, call(office, firm.case_id, said="The hearing is on Friday at nine.")).made(
        "communication"
    )
    asks = communications.log(office, call(office, firm.case_id, asked="Should I call them back?")).made(
        "communication"
    )
    advises = communications.log(
        office,
        call(office, firm.case_id, direction=SpokenWay.OUT, said="You should not sign it. You will win the case."),
    ).made("communication")
    found = listed.clients_now(office).marks
    assert plain not in found
    assert found[asks] == 1
    assert found[advises] == len(communications.detail(office, advises).may_be_advice) >= 1
