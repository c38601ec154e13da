"""From a client's question over the attorney's answer to its telling: exactly these bytes, under their id."""

from __future__ import annotations

import hashlib
from contextlib import closing as closed
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paracase.domain.clients.communications import CommunicationKind, CommunicationState, SpokenWay
from paracase.domain.clients.questions import QuestionState
from paracase.domain.clients.relaying import ApprovedWords, why_held, why_not_word_for_word
from paracase.domain.errors import BadInput, Damaged, NotAllowed
from paracase.domain.roles import Identity, Proof, Role
from paracase.services.clients import answer_proof, answering, communications, listed, owed_by, questions, relaying
from paracase.services.clients.relaying import Telling
from paracase.services.counters import counters
from paracase.services.office.opening import open_office
from paracase.services.people.keys import remove_person
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from paracase.services.upkeep.verifying import verify
from paracase.store import ledger
from paracase.store.driver import sqlite3
from tests.services.clients.test_communications import call
from tests.support.offices import assert_whole

if TYPE_CHECKING:
    from tests.support.delegated import Firm

WORDS = (
    "Please do not call them back and do not answer their messages. Save the voice mails.\n"
    "Anything they want to ask goes through this office."
)


def asked(firm: Firm) -> int:
    """A client's question that was put before the attorney."""
    done = communications.log(firm.office, call(firm.office, firm.case_id, asked="Should I call them back?"))
    questions.ask(firm.office, done.made("question"))
    return done.made("question")


def answered(firm: Firm, words: str = WORDS) -> int:
    """The id of the attorney's answer."""
    number = asked(firm)
    with closed(firm.come_in(firm.attorney)) as attorney:
        answering.answer(attorney, number, words, initials=firm.attorney.initials)
    row = questions.question(firm.office, number)
    assert row.answer_id is not None
    return row.answer_id


def test_an_answer_is_owed_in_two_court_days(firm: Firm) -> None:
    number = asked(firm)
    row = questions.question(firm.office, number)
    assert (row.state, row.attorney, row.asked_by) == (QuestionState.ASKED, "Dolores Ortega", "Dana Ruiz")
    assert row.due_on == owed_by.answer_due(firm.office, firm.case_id).isoformat()
    assert not questions.is_overdue(row, date.fromisoformat(row.due_on))
    assert questions.is_overdue(row, date.fromisoformat(row.due_on) + timedelta(days=1))
    undo(firm.office)
    assert questions.question(firm.office, number).state is QuestionState.OPEN


def test_the_answer_is_kept_as_exactly_these_bytes_and_the_ledger_has_their_digest(firm: Firm) -> None:
    number = asked(firm)
    with closed(firm.come_in(firm.attorney)) as attorney:
        assert counters(attorney).approvals == 1
        with pytest.raises(BadInput, match="not your initials"):
            answering.answer(attorney, number, WORDS, initials="ZZ")
        answering.answer(attorney, number, f"\n{WORDS}\r\n".replace("\n", "\r\n"), initials=firm.attorney.initials)
        assert counters(attorney).approvals == 0
        with pytest.raises(NotAllowed, match="cannot be taken back"):
            undo(attorney)
    (kept,) = questions.detail(firm.office, number).answers
    digest = hashlib.sha256(WORDS.encode()).hexdigest()
    assert (kept.words, kept.sha256, kept.proof) == (WORDS, digest, "key")
    said = ledger.body_at(firm.office.store.read, kept.ledger_seq)
    assert said is not None
    assert (said["kind"], said["data"]["sha256"], said["data"]["key"]) == (
        "question.answered",
        digest,
        kept.fingerprint,
    )
    assert answer_proof.answer_faults(firm.office.store.read) == []
    with pytest.raises(sqlite3.IntegrityError, match="never changed"), firm.office.store.write() as tx:
        tx.db.execute("UPDATE attorney_answer SET words = 'other'")


def test_only_an_attorney_answers(firm: Firm) -> None:
    number = asked(firm)
    with pytest.raises(NotAllowed):
        answering.answer(firm.office, number, WORDS, initials="DR")
    with pytest.raises(NotAllowed):
        answering.send_back(firm.office, number, "no legal question")
    with closed(firm.come_in(firm.assistant)) as assistant, pytest.raises(NotAllowed):
        answering.answer(assistant, number, WORDS, initials=firm.assistant.initials)


def test_word_for_word_goes_out_and_one_letter_more_is_held(firm: Firm) -> None:
    office, answer = firm.office, answered(firm)
    held = relaying.relay(office, answer, Telling(words=f"{WORDS} "))
    row = communications.entry(office, held.made("communication"))
    assert row.state is CommunicationState.HELD
    assert f"differs at character {len(WORDS) + 1}" in row.held_why
    number = questions.listed(office)[0].id
    assert questions.question(office, number).state is QuestionState.ANSWERED
    done = relaying.relay(office, answer, Telling(kind=CommunicationKind.CALL, minutes=6))
    told = communications.entry(office, done.made("communication"))
    assert (told.said, told.state, told.direction, told.who) == (
        WORDS,
        CommunicationState.LOGGED,
        SpokenWay.OUT,
        "Maria Alvarez",
    )
    assert questions.question(office, number).state is QuestionState.RELAYED
    assert counters(office).clients == 0
    with pytest.raises(NotAllowed, match="told"):
        relaying.relay(office, answer, Telling())
    with pytest.raises(NotAllowed, match="word for word"):
        communications.correct(office, told.id, call(office, firm.case_id, direction=SpokenWay.OUT, said="Call them."))
    undo(office)
    assert questions.question(office, number).state is QuestionState.ANSWERED


def test_the_same_words_without_the_id_are_held_too(firm: Firm) -> None:
    office = firm.office
    answered(firm)
    for said in (WORDS, WORDS.replace("do not call", "don’t call"), f"Hello Maria. {WORDS} Best, Dana"):
        number = communications.log(office, call(office, firm.case_id, direction=SpokenWay.OUT, said=said)).made(
            "communication"
        )
        assert communications.entry(office, number).state is CommunicationState.HELD


def test_another_answer_takes_the_place_of_one_that_was_not_told(firm: Firm) -> None:
    first = answered(firm)
    (row,) = questions.listed(firm.office)
    with closed(firm.come_in(firm.attorney)) as attorney:
        answering.answer(attorney, row.id, "Call me first.", initials=firm.attorney.initials)
    assert [one.version for one in questions.detail(firm.office, row.id).answers] == [1, 2]
    with pytest.raises(NotAllowed, match="took its place"):
        relaying.relay(firm.office, first, Telling())


def test_sent_back_it_waits_at_the_desk_and_is_asked_again_or_withdrawn(firm: Firm) -> None:
    number = asked(firm)
    with closed(firm.come_in(firm.attorney)) as attorney:
        answering.send_back(attorney, number, "no legal question: tell her the date")
    row = questions.question(firm.office, number)
    assert (row.state, row.back_why) == (QuestionState.OPEN, "no legal question: tell her the date")
    questions.ask(firm.office, number)
    assert questions.question(firm.office, number).back_why == ""
    undo(firm.office)
    questions.withdraw(firm.office, number)
    assert questions.listed(firm.office) == []
    with pytest.raises(NotAllowed, match="withdrawn"):
        questions.ask(firm.office, number)


def test_what_is_held_can_be_put_before_the_attorney(firm: Firm) -> None:
    office = firm.office
    told = call(office, firm.case_id, direction=SpokenWay.OUT, said="Ms. Ortega thinks you should wait.")
    number = communications.log(office, told).made("communication")
    done = questions.ask_about(office, number)
    row = questions.question(office, done.made("question"))
    assert (row.words, row.state) == ("Ms. Ortega thinks you should wait.", QuestionState.ASKED)
    assert listed.clients_now(office).held == ()
    with closed(firm.come_in(firm.attorney)) as attorney:
        (one,) = answering.to_answer(attorney)
        assert one.is_of_the_office  # nobody asked it: it is no question of a client
    with pytest.raises(NotAllowed):
        questions.ask_about(office, number)


def test_a_tampered_answer_is_not_told_and_is_named(firm: Firm) -> None:
    office, answer = firm.office, answered(firm)
    with office.store.write() as tx:
        tx.db.execute("DROP TRIGGER attorney_answer_no_update")
        tx.db.execute("UPDATE attorney_answer SET words = 'Call them back.'")
    assert answer_proof.answer_faults(office.store.read) == [
        f"answer A-{answer:04d}: its words are not those that were approved"
    ]
    assert f"answer A-{answer:04d}: its words are not those that were approved" in verify(office).faults
    with pytest.raises(Damaged):
        relaying.relay(office, answer, Telling())


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(words=st.text(min_size=1, max_size=200), at=st.integers(0, 199), other=st.characters())
def test_any_other_character_is_a_difference_and_its_place_is_said(words: str, at: int, other: str) -> None:
    approved, at = ApprovedWords(7, words), at % len(words)
    changed = words[:at] + other + words[at + 1 :]
    why = why_not_word_for_word(changed, approved)
    assert why == ("" if changed == words else f"It is not A-0007 word for word: it differs at character {at + 1:,}.")


@given(words=st.text(alphabet=st.characters(categories=("L", "Zs")), min_size=20, max_size=120))
def test_an_answers_words_without_its_id_are_always_held(words: str) -> None:
    if len(" ".join(words.split())) >= 20:
        assert "A-0007" in why_held(words, [ApprovedWords(7, words)])


def test_an_answer_is_told_also_where_the_logging_of_its_question_was_taken_back(firm: Firm) -> None:
    done = communications.log(firm.office, call(firm.office, firm.case_id, asked="When is the hearing?"))
    with closed(firm.come_in(firm.attorney)) as attorney:  # asked by the attorney: the logging alone is the paralegal's
        number = questions.ask_about(attorney, done.made("communication")).made("question")
        answering.answer(attorney, number, WORDS, initials=firm.attorney.initials)
    undo(firm.office)
    answer = questions.question(firm.office, number).answer_id
    assert answer is not None
    told = relaying.relay(firm.office, answer, Telling()).made("communication")
    row = communications.entry(firm.office, told)
    assert (row.who, row.said, row.case_id) == ("Maria Alvarez", WORDS, firm.case_id)


def test_what_was_asked_of_an_attorney_who_left_waits_for_the_others(firm: Firm) -> None:
    office, number = firm.office, asked(firm)
    third = add_person(office, "Lee Chan", Role.ATTORNEY)
    with closed(open_office(office.folder, clock=office.clock, acting_as=third.initials)) as other:
        assert questions.question(other, number).id == number, "in sight"
        assert (answering.to_answer(other), counters(other).approvals) == ([], 0)
    remove_person(office, firm.attorney)
    assert answering.to_answer(office) == [], "a paralegal answers nothing"
    with closed(open_office(office.folder, clock=office.clock, acting_as=third.initials)) as other:
        assert [(one.row.id, one.has_left) for one in answering.to_answer(other)] == [(number, True)]
        assert counters(other).approvals >= 1


def test_a_colleague_takes_over_what_waits_for_nobody_who_is_there(firm: Firm) -> None:
    office, number = firm.office, asked(firm)
    due = questions.question(office, number).due_on
    with pytest.raises(NotAllowed):
        answering.take_over(office, number)  # a paralegal
    with closed(firm.come_in(firm.attorney)) as own, pytest.raises(NotAllowed, match="for you already"):
        answering.take_over(own, number)
    other = replace(office, person=firm.other, identity=Identity(Proof.ACCOUNT, account="other"))
    with pytest.raises(NotAllowed, match="who is there"):
        answering.take_over(other, number)
    remove_person(office, firm.attorney)
    answering.take_over(other, number)
    row = questions.question(other, number)
    assert (row.attorney_id, row.due_on, row.state) == (firm.other.id, due, QuestionState.ASKED)
    assert [one.has_left for one in answering.to_answer(other)] == [False]
    undo(other)
    assert [one.has_left for one in answering.to_answer(other)] == [True]
    assert_whole(office)
