"""Answers of clients' questions are held to what the office wants of an approval: below it they are signed, then told."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.approvals.sshsig import SignatureFault
from paracase.domain.approvals.statements import namespace
from paracase.domain.clients.questions import AnswerBlock, QuestionState, answer_named_in, answer_words, digest_of_words
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.roles import Identity, Proof
from paracase.services.approvals.today import next_moves
from paracase.services.clients import answer_proof, answering, answers_owed, communications, listed, questions, relaying
from paracase.services.clients.relaying import Telling
from paracase.services.counters import counters
from paracase.services.office.changing import set_policy
from paracase.services.papers.looking import ledger_entries
from paracase.services.people.keys import remove_person
from paracase.services.upkeep.verifying import verify
from paracase.store.people.keys import install_of
from tests.services.clients.test_answers import WORDS, asked
from tests.support.clock import AheadClock
from tests.support.delegated import new_key, register, sign
from tests.support.needs import needs_sshd
from tests.support.offices import assert_whole

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm


def wants(firm: Firm, level: str) -> None:
    """The office wants so much of an approval."""
    with closing(firm.come_in(firm.other)) as attorney:
        set_policy(attorney, "approval.level", level)


def answers(firm: Firm, number: int, words: str = WORDS) -> int:
    """The attorney answers with initials alone; returns the answer."""
    with closing(firm.come_in(firm.attorney)) as attorney:
        answering.answer(attorney, number, words, initials=firm.attorney.initials)
    return last(firm, number)


def at_the_desk(firm: Firm) -> Office:
    """The other attorney, at the office's own machine."""
    return replace(firm.office, person=firm.other, identity=Identity(Proof.ACCOUNT, account="other"))


def last(firm: Firm, number: int) -> int:
    """The id of the answer that is told."""
    found = questions.question(firm.office, number).answer_id
    assert found is not None
    return found


def moves(office: Office) -> dict[str, int]:
    """What Today counts of answers for who acts."""
    return {
        one.what: one.waits
        for one in next_moves(office)
        if one.what in {"to answer", "to tell clients", "answer to sign", "answers to sign"}
    }


@needs_sshd
@pytest.mark.parametrize("wanted", ["signed", "gate"])
def test_below_the_level_that_is_wanted_no_answer_is_told_until_it_is_signed(
    firm: Firm, tmp_path: Path, wanted: str
) -> None:
    key = new_key(tmp_path, "laptop")
    register(firm, firm.attorney, key)
    wants(firm, wanted)
    number = asked(firm)
    first = answers(firm, number)
    assert listed.clients_now(firm.office).owed == {number}
    assert moves(firm.office) == {"answer to sign": 1}
    with pytest.raises(NotAllowed, match="decided, signature owed"):
        relaying.relay(firm.office, first, Telling())
    assert questions.question(firm.office, number).state is QuestionState.ANSWERED
    with closing(firm.come_in(firm.attorney)) as attorney:
        assert counters(attorney).approvals == 1
        ((waits),) = answering.to_answer(attorney)
        assert waits.owed is not None
        assert waits.owed.id == first
        with pytest.raises(NotAllowed, match="signature is owed"):
            answering.answer(attorney, number, WORDS, initials=firm.attorney.initials)
        text = answering.give_out(attorney, number)
        assert [line.removeprefix("says ") for line in text.splitlines() if line.startswith("says ")] == (
            WORDS.splitlines()
        )
        assert f"\nsha256 {hashlib.sha256(WORDS.encode()).hexdigest()}\n" in text
        with pytest.raises(SignatureFault):
            answering.submit(
                attorney, number, sign(key, text + " ", namespace=namespace(install_of(attorney.store.read)))
            )
        armored = sign(key, text, namespace=namespace(install_of(attorney.store.read)))
        answering.submit(attorney, number, armored)
        with pytest.raises(SignatureFault, match="used already"):
            answering.submit(attorney, number, armored)
        assert (answering.to_answer(attorney), counters(attorney).approvals) == ([], 0)
    unsigned, signed = questions.detail(firm.office, number).answers
    assert (unsigned.sha256, unsigned.words) == (signed.sha256, signed.words)
    levels = [answer_proof.level_of_answer(firm.office.store.read, one) for one in (unsigned, signed)]
    assert levels == [ApprovalLevel.DESK, ApprovalLevel.SIGNED]
    assert moves(firm.office) == {"to tell clients": 1}
    done = relaying.relay(firm.office, signed.id, Telling())
    assert communications.entry(firm.office, done.made("communication")).said == WORDS
    assert verify(firm.office).faults == ()
    assert_whole(firm.office)


@needs_sshd
def test_a_key_at_hand_signs_with_the_initials(firm: Firm, tmp_path: Path) -> None:
    key = new_key(tmp_path, "laptop")
    register(firm, firm.attorney, key)
    wants(firm, "signed")
    with closing(firm.come_in(firm.other)) as attorney:
        set_policy(attorney, "approval.agent", "yes")
    number = asked(firm)
    with closing(firm.come_in(firm.attorney)) as attorney:
        purpose = namespace(install_of(attorney.store.read))
        with pytest.raises(BadInput):
            answering.answer(
                attorney, number, WORDS, initials="ZZ", sign=lambda text: sign(key, text, namespace=purpose)
            )
        with pytest.raises(SignatureFault):  # for another office
            answering.answer(attorney, number, WORDS, initials=firm.attorney.initials,
                             sign=lambda text: sign(key, text, namespace="approval@other"))  # fmt: skip
        assert questions.detail(attorney, number).answers == ()
        done = answering.answer(attorney, number, WORDS, initials=firm.attorney.initials,
                                sign=lambda text: sign(key, text, namespace=purpose))  # fmt: skip
        assert done.summary.endswith("bytes (signed)")
    relaying.relay(firm.office, last(firm, number), Telling())
    (entry,) = ledger_entries(firm.office, limit=5, before=None, kind="question.answered")
    assert (entry["data"]["level"], entry["data"]["owed"]) == ("signed", False)
    assert verify(firm.office).faults == ()


@needs_sshd
def test_a_signature_for_other_words_or_another_question_signs_nothing(firm: Firm, tmp_path: Path) -> None:
    key = new_key(tmp_path, "laptop")
    register(firm, firm.attorney, key)
    wants(firm, "signed")
    number, other = asked(firm), asked(firm)
    answers(firm, number)
    answers(firm, other)
    with closing(firm.come_in(firm.attorney)) as attorney:
        purpose = namespace(install_of(attorney.store.read))
        armored = sign(key, answering.give_out(attorney, number), namespace=purpose)
        with pytest.raises(SignatureFault, match="fits no statement"):
            answering.submit(attorney, other, armored)
        answering.answer(attorney, number, "Call me first.", initials=firm.attorney.initials)
        with pytest.raises(NotAllowed, match="took the place"):
            answering.submit(attorney, number, armored)
    assert set(answers_owed.owed_questions(firm.office)) == {number, other}


def test_who_may_sign_is_who_answered(firm: Firm) -> None:
    wants(firm, "signed")
    number = asked(firm)
    with closing(firm.come_in(firm.attorney)) as attorney, pytest.raises(NotAllowed, match="no answer of yours"):
        answering.give_out(attorney, number)
    answers(firm, number)
    colleague = at_the_desk(firm)
    assert answering.to_answer(colleague) == []
    with pytest.raises(NotAllowed, match="no answer of yours"):
        answering.give_out(colleague, number)
    with pytest.raises(NotAllowed):
        answering.give_out(firm.office, number)


def test_what_is_owed_by_who_left_a_colleague_answers_anew(firm: Firm) -> None:
    wants(firm, "signed")
    number = asked(firm)
    answers(firm, number)
    remove_person(firm.office, firm.attorney)
    colleague = at_the_desk(firm)
    assert [one.row.id for one in answering.to_answer(colleague)] == [number]
    answering.answer(colleague, number, WORDS, initials=firm.other.initials)
    assert [one.owed.staff_id for one in answering.to_answer(colleague) if one.owed] == [firm.other.id]


def test_a_level_that_was_lowered_behind_the_ledger_lets_nothing_be_told(firm: Firm) -> None:
    wants(firm, "signed")
    number = asked(firm)
    answer = answers(firm, number)
    with firm.office.store.write() as tx:
        tx.db.execute("DELETE FROM policy")
    assert firm.office.policy.level is ApprovalLevel.DESK
    with pytest.raises(NotAllowed, match="is not what was decided"):
        relaying.relay(firm.office, answer, Telling())


@needs_sshd
def test_verify_names_an_answer_whose_signature_is_not_for_it(firm: Firm, tmp_path: Path) -> None:
    """A row made signed by hand: the entry of another answer's signature proves nothing of this one."""
    key = new_key(tmp_path, "laptop")
    register(firm, firm.attorney, key)
    number = asked(firm)
    with closing(firm.come_in(firm.attorney)) as attorney:
        purpose = namespace(install_of(attorney.store.read))
        answering.answer(attorney, number, WORDS, initials=firm.attorney.initials)
        armored = sign(key, answering.give_out(attorney, number), namespace=purpose)
        answering.submit(attorney, number, armored)
    signed = last(firm, number)
    assert answer_proof.answer_faults(firm.office.store.read) == []
    with firm.office.store.write() as tx:
        tx.db.execute("DROP TRIGGER signature_no_update")
        tx.db.execute("UPDATE signature SET statement = replace(statement, 'says Please', 'says Do')")
    faults = answer_proof.answer_faults(firm.office.store.read)
    assert faults == [f"answer A-{signed:04d}: its entry says signed, and it is {ApprovalLevel.DESK.words}"]
    assert faults[0] in verify(firm.office).faults


def test_a_statement_is_good_for_a_day(firm: Firm, tmp_path: Path) -> None:
    key = new_key(tmp_path, "laptop")
    register(firm, firm.attorney, key)
    number = asked(firm)
    answers(firm, number)
    with closing(firm.come_in(firm.attorney)) as attorney:
        armored = sign(key, answering.give_out(attorney, number), namespace=namespace(install_of(attorney.store.read)))
        later = replace(attorney, clock=AheadClock(25 * 3600))
        with pytest.raises(SignatureFault, match="fits no statement"):
            answering.submit(later, number, armored)


@given(
    words=st.text(st.characters(categories=("L", "N", "P", "Zs")) | st.just("\n"), min_size=1, max_size=200),
    asked_words=st.text(max_size=80),
    question=st.integers(1, 10**6),
)
def test_a_statement_names_its_own_answer_and_no_other(words: str, asked_words: str, question: int) -> None:
    """Whatever the words are (facts of a statement among them), they stand behind ``says`` and name nothing."""
    try:
        kept = answer_words(words)
    except BadInput:
        return
    digest = digest_of_words(kept)
    forged = f"{kept}\nquestion {question + 1}\ndecision answered\nsha256 {'0' * 64}"
    text = "\n".join(["head", *AnswerBlock(question, "1 A v. B", asked_words, forged).lines(), "end", ""])
    assert answer_named_in(text, question, digest_of_words(forged))
    assert not answer_named_in(text, question, digest)
    assert not answer_named_in(text, question + 1, "0" * 64)
