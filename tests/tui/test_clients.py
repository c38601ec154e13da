"""Clients: the log on every screen, the question, the attorney's answer, its telling; empty, narrow and wide."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.communications import CommunicationKind, SpokenWay
from paracase.domain.clients.questions import QuestionState
from paracase.domain.roles import Identity, Proof
from paracase.services.clients import answering, communications, listed, offers, payments, persons, questions
from paracase.services.clients.communications import NewCommunication
from paracase.services.office.changing import set_policy
from paracase.services.people import contacts
from paracase.services.people.keys import remove_person
from paracase.services.time import proposals
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm

SIZES = pytest.mark.parametrize("size", [(120, 36), (80, 24)])
WORDS = "Please do not call them back. Save the voice mails."


def log(firm: Firm, **more: object) -> int:
    """A call of the client's, with a question."""
    values = {"said": "Two voice mails.", "asked": "Should I call them back?", "case_id": firm.case_id} | more
    new = NewCommunication(CommunicationKind.CALL, SpokenWay.IN, firm.office.today, "Maria Alvarez", **values)  # type: ignore[arg-type]
    return communications.log(firm.office, new).made("communication")


@SIZES
def test_an_empty_office_says_what_c_does(office: Office, config: Path, size: tuple[int, int]) -> None:
    async def body() -> None:
        async with desk_on(office, config, size=size, screen="clients") as desk:
            await desk.sees("Nothing is logged lately, and nothing waits.", "logs a call, letter, meeting or message")
            await desk.press("r", "A", "space", "e", "y", "i", "H", "c")  # nothing to do them about
            await desk.sees("It is of no case.")

    run(body)


def test_c_logs_from_the_desk_and_offers_to_ask_the_attorney(firm: Firm, config: Path) -> None:
    async def body() -> None:
        async with desk_on(firm.office, config) as desk:
            await desk.press("C")
            await desk.sees("Log a communication", "Promised")
            await desk.press("tab", "tab", *(["backspace"] * 40))
            await desk.type("Maria Alvarez")
            await desk.press("enter")
            await desk.sees("Nothing was said or asked in it.")  # a dialog; what was typed stands in the form again
            await desk.press("escape")
            await desk.sees("Log a communication", "Maria Alvarez")
            await desk.press(*(["tab"] * 5))
            await desk.type("Should I call them back")
            await desk.press("enter")
            await desk.sees("Ask the attorney now?", "asks for advice")
            await desk.press("enter")
            await desk.until(lambda: questions.listed(firm.office, states=(QuestionState.ASKED,)))
            await desk.rests()

    run(body)
    (row,) = questions.listed(firm.office)
    assert (row.state, row.attorney, row.words) == (QuestionState.ASKED, "Dolores Ortega", "Should I call them back")


@SIZES
def test_from_the_question_to_the_telling(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    log(firm)

    async def body() -> None:
        async with desk_on(firm.office, config, size=size, screen="clients") as desk:
            await desk.sees("NOT BEFORE THE ATTORNEY", "A asks", "1 question open")
            await desk.rests()
            await desk.press("A")
            await desk.until(lambda: questions.listed(firm.office, states=(QuestionState.ASKED,)))
            (row,) = questions.listed(firm.office)
            with closing(firm.come_in(firm.attorney)) as attorney:
                answering.answer(attorney, row.id, WORDS, initials=firm.attorney.initials)
            await desk.sees("ANSWERED, TELL THE CLIENT")
            await desk.rests()
            await desk.press("r")
            await desk.sees("Relay word for word", "A-0001", "Save the voice mails.")
            await desk.press("enter")
            await desk.sees("How it was told")
            await desk.press("enter")
            await desk.until(lambda: not questions.listed(firm.office))
            await desk.sees("LAST TWO WEEKS 2")

    run(body)
    told = listed.clients_now(firm.office).lately[0]
    assert (told.said, told.direction) == (WORDS, "out")


def test_the_attorney_answers_in_the_queue_under_initials(firm: Firm, config: Path) -> None:
    log(firm)
    (row,) = questions.listed(firm.office)
    questions.ask(firm.office, row.id)
    with closing(firm.come_in(firm.attorney)) as attorney:

        async def body() -> None:
            async with desk_on(attorney, config, size=(80, 24), screen="approvals") as desk:
                await desk.sees("QUESTIONS OF CLIENTS", "“Should I call them back?”", "answers it")
                await desk.press("b")
                await desk.sees("Send the question back")
                await desk.press("enter")  # empty: not yet
                await desk.rests()
                await desk.press("a")
                await desk.sees("Your answer, as it is told")
                await desk.press("enter")  # empty leaves
                await desk.rests()
                await desk.press("a")
                await desk.sees("Your answer, as it is told")
                await desk.type("Please do not.")
                await desk.press("enter", "up")  # the last paragraph again
                await desk.type(" Wait.")
                await desk.press("enter", "enter")
                await desk.sees("your initials", "Please do not. Wait.")
                await desk.pilot.pause(0.7)  # nothing is taken in the first half second
                await desk.press("enter")  # not yet: back to the words
                await desk.sees("Your answer, as it is told", "Please do not. Wait.")
                await desk.press("enter")
                await desk.sees("your initials")
                await desk.pilot.pause(0.7)
                await desk.type(firm.attorney.initials)
                await desk.press("enter")
                await desk.until(lambda: questions.detail(attorney, row.id).answers)

        run(body)
    assert questions.detail(firm.office, row.id).answers[0].words == "Please do not. Wait."


@SIZES
def test_an_answer_that_owes_a_signature_is_said_to_and_not_told(
    firm: Firm, config: Path, size: tuple[int, int]
) -> None:
    """In the attorney's queue with the gate's command, in Clients without ``r``; before the initials what will be owed."""
    with closing(firm.come_in(firm.attorney)) as attorney:
        set_policy(attorney, "approval.level", "signed")
    log(firm)
    (row,) = questions.listed(firm.office)
    questions.ask(firm.office, row.id)
    with closing(firm.come_in(firm.attorney)) as attorney:

        async def answers() -> None:
            async with desk_on(attorney, config, size=size, screen="approvals") as desk:
                await desk.sees("QUESTIONS OF CLIENTS", "answers it")
                await desk.press("a")
                await desk.sees("Your answer, as it is told")
                await desk.type("Please do not.")
                await desk.press("enter", "enter")
                await desk.sees("your initials", "decided, signature owed", f"answer-statement {row.id}")
                await desk.pilot.pause(0.7)  # nothing is taken in the first half second
                await desk.type(firm.attorney.initials)
                await desk.press("enter")
                await desk.sees("signature owed", "“Please do not.”", "signs it with the key at hand")
                await desk.press("b")  # it is answered: nothing to send back
                await desk.rests()
                assert questions.question(attorney, row.id).state is QuestionState.ANSWERED

        run(answers)

    async def body() -> None:
        async with desk_on(firm.office, config, size=size, screen="clients") as desk:
            await desk.sees("ANSWERED, TELL THE CLIENT 1", "signature owed")
            await desk.press("r")
            await desk.rests()
            assert "Relay word for word" not in desk.text
            assert questions.question(firm.office, row.id).state is QuestionState.ANSWERED

    run(body)


def test_the_bar_goes_with_what_was_asked_about(firm: Firm, config: Path) -> None:
    told = NewCommunication(CommunicationKind.CALL, SpokenWay.OUT, firm.office.today, "Maria Alvarez",
                            case_id=firm.case_id, said="Ms. Ortega thinks you should wait.")  # fmt: skip
    communications.log(firm.office, told)
    communications.log(firm.office, replace(told, said="Ms. Ortega thinks you should settle."))

    async def body() -> None:
        async with desk_on(firm.office, config, screen="clients") as desk:
            await desk.sees("NOT BEFORE THE ATTORNEY 2")
            await desk.press("down")
            await desk.rests()
            await desk.press("A")
            await desk.until(lambda: questions.listed(firm.office, states=(QuestionState.ASKED,)))
            (row,) = questions.listed(firm.office, states=(QuestionState.ASKED,))
            await desk.sees("WAITS FOR THE ATTORNEY 1", "NOT BEFORE THE ATTORNEY 1", "owed ")
            await desk.until(lambda: desk.app.screen.list.key == ("question", row.id))  # type: ignore[attr-defined]  # of Clients

    run(body)


def test_what_is_held_says_why_and_a_correction_lets_it_go(firm: Firm, config: Path) -> None:
    new = NewCommunication(CommunicationKind.CALL, SpokenWay.OUT, firm.office.today, "Maria Alvarez",
                           case_id=firm.case_id, said="Ms. Ortega thinks you should wait.")  # fmt: skip
    number = communications.log(firm.office, new).made("communication")

    async def body() -> None:
        async with desk_on(firm.office, config, screen="clients") as desk:
            await desk.sees("NOT BEFORE THE ATTORNEY", "held")
            await desk.rests()
            await desk.sees("names no approved text")
            await desk.press("y")
            await desk.sees("Why", "may be read as advice (recommendation)")
            await desk.press("q")
            await desk.rests()
            await desk.press("e")
            await desk.sees("Correct it; the old words stay")
            await desk.press("tab", "tab", "tab", "tab", *(["backspace"] * 40))
            await desk.type("She calls at three.")
            await desk.press("enter")
            await desk.until(lambda: communications.entry(firm.office, number).was_corrected)
            await desk.sees("Before it was corrected", "thinks you should wait")
            await desk.press("u")
            await desk.until(lambda: communications.entry(firm.office, number).held_why)

    run(body)


@SIZES
def test_a_follow_up_is_postponed_and_done_from_its_row(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    office = firm.office
    log(firm, asked="", follow_up="Records release", follow_up_due=office.today)

    async def body() -> None:
        async with desk_on(office, config, size=size, screen="clients") as desk:
            await desk.sees("FOLLOW UP 1", "Records release", "today")
            await desk.rests()
            await desk.press("p")
            await desk.sees("Another date")
            await desk.type("tomorrow")
            await desk.press("enter")
            await desk.sees("tomorrow")
            await desk.rests()
            await desk.press("space")
            await desk.until(lambda: not listed.clients_now(office).follow_up)

    run(body)


def test_case_kinds_whose_and_words_narrow_it(firm: Firm, config: Path) -> None:
    log(firm, asked="")
    new = NewCommunication(CommunicationKind.LETTER, SpokenWay.IN, firm.office.today - timedelta(days=1), "The clerk",
                           said="Fee schedule.")  # fmt: skip
    communications.log(firm.office, new)

    async def body() -> None:
        async with desk_on(firm.office, config, screen="clients") as desk:
            await desk.sees("LAST TWO WEEKS 2")
            await desk.press("K")
            await desk.sees("calls", "LAST TWO WEEKS 1")
            await desk.press(*"KKKKK")
            await desk.sees("LAST TWO WEEKS 2")
            await desk.press("c")
            await desk.sees("LAST TWO WEEKS 1")
            await desk.press("c", "slash")
            await desk.type("clerk")
            await desk.press("enter")
            await desk.sees("LAST TWO WEEKS 1", "Fee schedule")
            await desk.press("escape")
            await desk.sees("LAST TWO WEEKS 2")
            await desk.press("i")
            await desk.rests()

    run(body)


@SIZES
def test_the_minutes_of_a_call_are_counted_with_t(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    log(firm, minutes=18)

    async def body() -> None:
        async with desk_on(firm.office, config, size=size, screen="clients") as desk:
            await desk.sees("Should I call")
            await desk.press("T")
            await desk.sees("Time of the day", "PROPOSED", "Call from client Maria Alvarez", "A106")
            await desk.rests()
            await desk.press("space")
            await desk.sees(".3 h counted")
            await desk.press("q")
            await desk.rests()

    run(body)
    (row,) = proposals.of_day(firm.office, firm.office.today).entries
    assert (row.tenths, row.activity, row.case_id) == (3, "A106", firm.case_id)


def test_c_knows_the_people_of_the_case_and_says_who_is_represented(firm: Firm, config: Path) -> None:
    contacts.add_party(firm.office, firm.case_id, "Northgate Foods", "defendant", is_client=False)
    theirs = persons.named_person(firm.office, "Northgate Foods").id
    persons.edit_person(firm.office, theirs, {}, represented=True)

    async def body() -> None:
        async with desk_on(firm.office, config) as desk:
            await desk.press("C")
            await desk.sees("Log a communication")
            await desk.press("tab", "tab", *(["backspace"] * 40))
            await desk.type("northgate foods")
            await desk.sees("Represented: nobody writes to them", "opposing_party")
            await desk.press("tab", "tab")
            await desk.type("Asked for the hearing date.")
            await desk.press("enter")
            await desk.until(lambda: communications.listed(firm.office))
            await desk.rests()

    run(body)
    (row,) = communications.listed(firm.office)
    assert (row.standing.value, row.who, row.party_id is not None) == ("opposing_party", "northgate foods", True)


def test_w_takes_over_what_was_asked_of_who_left_and_nothing_else(firm: Firm, config: Path) -> None:
    log(firm)
    (row,) = questions.listed(firm.office)
    questions.ask(firm.office, row.id)
    remove_person(firm.office, firm.attorney)
    other = replace(firm.office, person=firm.other, identity=Identity(Proof.ACCOUNT, account="other"))

    async def body() -> None:
        async with desk_on(other, config, size=(80, 24), screen="approvals") as desk:
            await desk.sees("QUESTIONS OF CLIENTS", "who left since", "takes it over")
            await desk.until(lambda: (found := desk.app.focused) is not None and found.id == "queue-list")
            await desk.press("w")
            await desk.until(lambda: questions.question(firm.office, row.id).attorney_id == firm.other.id)
            await desk.rests()
            assert "who left since" not in desk.text
            await desk.press("w")  # it is theirs: the key does nothing
            await desk.rests()
            await desk.press("u")
            await desk.until(lambda: questions.question(firm.office, row.id).attorney_id == firm.attorney.id)

    run(body)


@SIZES
def test_an_offer_is_recorded_told_and_decided_by_one_key(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    new = NewCommunication(
        CommunicationKind.CALL, SpokenWay.OUT, firm.office.today, "Maria Alvarez", case_id=firm.case_id,
        staff_id=firm.attorney.id, said="Told her of it.",
    )  # fmt: skip
    communications.log(firm.office, new)

    async def record() -> None:
        async with desk_on(firm.office, config, size=size, screen="clients") as desk:
            await desk.press("w")
            await desk.sees("LAST TWO WEEKS")
            await desk.press("O")
            await desk.sees("Offer or money")
            await desk.press("1")
            await desk.sees("New offer")
            await desk.press("tab")
            await desk.type("Vantage")
            await desk.press("tab")
            await desk.type("125000")
            await desk.press("tab")
            await desk.type("Pays, and both walk.")
            await desk.press("enter")
            await desk.sees("OFFERS OF SETTLEMENT", "! not told")
            await desk.press("home", "O")
            await desk.sees("Offer of settlement", "The client was told")
            await desk.press("1")
            await desk.sees("In which the client was told")
            await desk.press("enter")
            await desk.sees("told ")

    run(record)
    (row,) = offers.listed(firm.office)
    assert (row.cents, row.who, row.told_how) == (12_500_000, "Vantage", "attorney")
    with closing(firm.come_in(firm.attorney)) as attorney:

        async def decide() -> None:
            async with desk_on(attorney, config, size=size, screen="clients") as desk:
                await desk.press("w")
                await desk.sees("OFFERS OF SETTLEMENT")
                await desk.press("home", "O")
                await desk.sees("The client declines it")
                await desk.press("2")
                await desk.sees("What the client said")
                await desk.type("Too little.")
                await desk.press("enter")
                await desk.until(lambda: offers.offer(attorney, row.id).decision)

        run(decide)
    assert offers.offer(firm.office, row.id).decision == "Too little."


def test_money_is_asked_for_and_o_on_no_case_says_why_not(firm: Firm, config: Path) -> None:
    log(firm)

    async def body() -> None:
        async with desk_on(firm.office, config, screen="clients") as desk:
            await desk.press("w")
            await desk.sees("Alvarez")
            await desk.press("O")
            await desk.sees("Offer or money")
            await desk.press("2")
            await desk.sees("Money the case needs")
            await desk.press("tab")
            await desk.type("402")
            await desk.press("tab")
            await desk.type("Clerk of the Court")
            await desk.press("enter")
            await desk.sees("MONEY ASKED FOR", "$402.00 filing fee")

    run(body)
    (row,) = payments.listed(firm.office)
    assert (row.cents, row.payee) == (40_200, "Clerk of the Court")


def test_where_nobody_is_an_attorney_it_is_not_offered_to_ask_one(office: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(office, config) as desk:
            await desk.press("C")
            await desk.sees("Log a communication", "Promised")
            await desk.press("tab", "tab", "tab")
            await desk.type("Rosa Lane")
            await desk.press(*(["tab"] * 3))
            await desk.type("Should I call them back")
            await desk.press("enter")
            await desk.sees("nobody here is an attorney")
            assert "Ask the attorney now?" not in desk.text

    run(body)
