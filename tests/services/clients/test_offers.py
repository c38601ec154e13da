"""Offers of settlement: told only by an attorney or in approved words; what a client decided is an attorney's to record."""

from __future__ import annotations

import contextlib
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.communications import CommunicationKind, Counterpart, SpokenWay
from paracase.domain.clients.offers import OfferState, cents_of
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.services.approvals.today import next_moves
from paracase.services.cases.walls import put_up
from paracase.services.clients import answering, communications, offers, questions, relaying
from paracase.services.clients.communications import NewCommunication
from paracase.services.clients.offers import NewOffer
from paracase.services.clients.relaying import Telling
from paracase.services.office.opening import open_office
from paracase.services.undo import redo, undo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from tests.support.delegated import Firm

TERMS = "Pays $125,000 within 30 days, confidential, each side bears its costs."


@contextlib.contextmanager
def come(firm: Firm, person: Person) -> Iterator[Office]:
    """The office at an account of their own: a person's, not a key's."""
    office = open_office(firm.office.folder, clock=firm.office.clock, acting_as=person.initials)
    try:
        yield office
    finally:
        office.close()


def made(firm: Firm, **more: object) -> int:
    new = NewOffer(firm.case_id, "Vantage Insurance", TERMS, cents=12_500_000, **more)  # type: ignore[arg-type]  # test values
    return offers.add_offer(firm.office, new).made("offer")


def spoken(firm: Firm, who: Person, said: str = "Told her what Vantage wrote.", **more: object) -> int:
    values: dict[str, object] = {
        "case_id": firm.case_id, "standing": Counterpart.CLIENT, "staff_id": who.id, "said": said, **more,
    }  # fmt: skip
    new = NewCommunication(CommunicationKind.CALL, SpokenWay.OUT, firm.office.today, "Rosa Alvarez", **values)  # type: ignore[arg-type]  # test values
    return communications.log(firm.office, new).made("communication")


def test_an_offer_is_recorded_and_nothing_of_it_is_known_that_nobody_said(firm: Firm) -> None:
    row = offers.offer(firm.office, made(firm))
    assert (row.cents, row.who, row.words, row.state, row.told_on, row.decided_on) == (
        12_500_000, "Vantage Insurance", TERMS, OfferState.OPEN, None, None
    )  # fmt: skip
    assert row.is_untold
    nothing = offers.add_offer(firm.office, NewOffer(firm.case_id, "Vantage", "Walks away, no money.")).made("offer")
    assert offers.offer(firm.office, nothing).cents is None


def test_who_was_told_by_an_attorney_is_told(firm: Firm) -> None:
    number = made(firm)
    assert [one.what for one in next_moves(firm.office) if "offer" in one.what] == ["offer to tell the client"]
    offers.tell(firm.office, number, spoken(firm, firm.attorney))
    row = offers.offer(firm.office, number)
    assert (row.told_on, row.told_how, row.told_who) == (firm.office.today.isoformat(), "attorney", "Dana Ruiz")
    assert offers.untold(firm.office) == []
    assert not [one for one in next_moves(firm.office) if "offer" in one.what]
    undo(firm.office)
    assert offers.offer(firm.office, number).is_untold
    redo(firm.office)
    assert not offers.offer(firm.office, number).is_untold


def test_a_paralegal_tells_it_in_approved_words_or_not_at_all(firm: Firm) -> None:
    number = made(firm)
    with pytest.raises(NotAllowed, match="no words that an attorney approved"):
        offers.tell(firm.office, number, spoken(firm, firm.office.person))
    asked = questions.ask_about(
        firm.office, spoken(firm, firm.office.person, asked="Is there an offer?", said=""), "Tell her of the offer?",
        attorney_id=firm.attorney.id,
    )  # fmt: skip
    question = asked.made("question")
    boss = firm.come_in(firm.attorney)
    answering.answer(boss, question, "Vantage offers $125,000. I will call you today about it.", initials="DO")
    boss.close()
    answer = questions.question(firm.office, question).answer_id
    assert answer is not None
    relaying.relay(firm.office, answer, Telling(CommunicationKind.CALL, who="Rosa Alvarez"))
    told_in = questions.detail(firm.office, question).row.relay_id
    assert told_in is not None
    offers.tell(firm.office, number, told_in)
    assert offers.offer(firm.office, number).told_how.startswith("answer:")


def test_what_is_no_telling_is_refused(firm: Firm) -> None:
    number = made(firm)
    others = spoken(firm, firm.attorney, standing=Counterpart.OPPOSING_COUNSEL)
    with pytest.raises(NotAllowed, match="the client is told nothing"):
        offers.tell(firm.office, number, others)
    held = spoken(firm, firm.office.person, said="Attorney Ortega asked me to tell you that she recommends taking it.")
    with pytest.raises(NotAllowed, match="held"):
        offers.tell(firm.office, number, held)
    with pytest.raises(NotFound):
        offers.tell(firm.office, number, 4711)
    before = firm.office.today - timedelta(days=3)
    early = NewCommunication(
        CommunicationKind.CALL, SpokenWay.OUT, before, "Rosa Alvarez", case_id=firm.case_id, staff_id=firm.attorney.id,
        said="How are you?",
    )  # fmt: skip
    was = communications.log(firm.office, early).made("communication")
    with pytest.raises(NotAllowed, match="before the offer"):
        offers.tell(firm.office, number, was)


def test_the_client_decides_and_an_attorney_records_it(firm: Firm) -> None:
    number = made(firm)
    with pytest.raises(NotAllowed, match="may not record what a client decided"):
        offers.decide(firm.office, number, OfferState.ACCEPTED, "She takes it.")
    boss = firm.come_in(firm.attorney)
    with pytest.raises(NotAllowed, match="was not told"):
        offers.decide(boss, number, OfferState.ACCEPTED, "She takes it.")
    offers.tell(firm.office, number, spoken(firm, firm.attorney))
    for wrong in (OfferState.WITHDRAWN, OfferState.OPEN):
        with pytest.raises(BadInput, match="nothing a client decides"):
            offers.decide(boss, number, wrong, "x")
    with pytest.raises(BadInput, match="No words of the decision"):
        offers.decide(boss, number, OfferState.DECLINED, " ")
    with pytest.raises(BadInput, match="between being told and today"):
        offers.decide(boss, number, OfferState.DECLINED, "No.", on_day=boss.today - timedelta(days=1))
    offers.decide(boss, number, OfferState.DECLINED, "Too little: she wants her bills paid.")
    row = offers.offer(boss, number)
    assert (row.state, row.decided_who, row.decision) == (
        OfferState.DECLINED, "Dolores Ortega", "Too little: she wants her bills paid."
    )  # fmt: skip
    with pytest.raises(NotAllowed, match="is declined"):
        offers.end(firm.office, number, OfferState.WITHDRAWN)
    undo(boss)
    assert offers.offer(boss, number).state is OfferState.OPEN
    boss.close()


def test_an_offer_ends_without_the_client_and_stays_untold(firm: Firm) -> None:
    number = made(firm, expires_on=firm.office.today + timedelta(days=5))
    with pytest.raises(NotAllowed, match="can be accepted until"):
        offers.end(firm.office, number, OfferState.LAPSED)
    with pytest.raises(BadInput, match="withdrawn, or lapses"):
        offers.end(firm.office, number, OfferState.ACCEPTED)
    offers.end(firm.office, number, OfferState.WITHDRAWN, words="Letter of today.")
    row = offers.offer(firm.office, number)
    assert (row.state, row.told_on) == (OfferState.WITHDRAWN, None)
    with pytest.raises(NotAllowed, match="is withdrawn"):
        offers.tell(firm.office, number, spoken(firm, firm.attorney))


@pytest.mark.parametrize("text", ["", "-5", "12.5", "1e9", "$1,23", "999999999999999", "a lot", "12,500,00"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        cents_of(text)


def test_amounts() -> None:
    assert [cents_of(one) for one in ("125000", "$125,000", "402.50", "0")] == [12_500_000, 12_500_000, 40_250, 0]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"words": " "}, "No terms are said"), ({"who": ""}, "name"), ({"cents": -1}, "no amount"),
        ({"on_day": date(2999, 1, 1)}, "yet to come"), ({"expires_on": date(2000, 1, 1)}, "expires before"),
        ({"words": "x" * 2001}, "longer than"),
    ],
)  # fmt: skip
def test_bad_input_keeps_nothing(firm: Firm, more: dict[str, object], words: str) -> None:
    values: dict[str, object] = {"case_id": firm.case_id, "who": "Vantage", "words": TERMS, **more}
    with pytest.raises(BadInput, match=words):
        offers.add_offer(firm.office, NewOffer(**values))  # type: ignore[arg-type]  # test values
    assert offers.listed(firm.office) == []
    with pytest.raises(NotFound):
        offers.add_offer(firm.office, NewOffer(firm.case_id, "Vantage", TERMS, document_id=4711))


def test_whoever_stands_outside_the_case_sees_no_offer(firm: Firm) -> None:
    number = made(firm)
    put_up(firm.office, firm.case_id, firm.other, reason="Was opposing counsel's clerk")
    with come(firm, firm.other) as outside:
        assert offers.listed(outside) == []
        assert offers.untold(outside) == []
        with pytest.raises(NotFound):
            offers.offer(outside, number)
        with pytest.raises(NotFound):
            offers.tell(outside, number, 1)
        with pytest.raises(NotFound):
            offers.add_offer(outside, NewOffer(firm.case_id, "Vantage", TERMS))
        assert not [one for one in next_moves(outside) if "offer" in one.what]


def test_what_was_recorded_is_taken_back(firm: Firm) -> None:
    number = made(firm)
    undo(firm.office)
    with pytest.raises(NotFound):
        offers.offer(firm.office, number)
    redo(firm.office)
    assert offers.offer(firm.office, number).cents == 12_500_000


def test_what_was_told_stays_while_a_decision_stands_on_it(firm: Firm) -> None:
    number = made(firm)
    offers.tell(firm.office, number, spoken(firm, firm.attorney))
    with contextlib.closing(firm.come_in(firm.attorney)) as boss:
        offers.decide(boss, number, OfferState.ACCEPTED, "She takes it.")
    with pytest.raises(NotAllowed, match="state was changed since"):
        undo(firm.office)
    assert offers.offer(firm.office, number).told_on == firm.office.today.isoformat()


def test_a_communication_is_not_taken_back_while_an_offer_was_told_in_it(firm: Firm) -> None:
    number, told_in = made(firm), spoken(firm, firm.attorney)
    with contextlib.closing(firm.come_in(firm.attorney)) as boss:
        offers.tell(boss, number, told_in)
        with pytest.raises(NotAllowed, match=f"told of offer {number} in it"):
            undo(firm.office)
        assert communications.entry(firm.office, told_in).state == "logged"
        undo(boss)
    undo(firm.office)
    assert offers.offer(firm.office, number).is_untold
    with pytest.raises(NotFound):
        communications.entry(firm.office, told_in)


def corrected(firm: Firm, told_in: int, **more: object) -> str:
    """Correct a communication; what is said of it."""
    values: dict[str, object] = {
        "case_id": firm.case_id, "standing": Counterpart.CLIENT, "staff_id": firm.attorney.id,
        "said": "Told her what Vantage wrote.", **more,
    }  # fmt: skip
    day = values.pop("on_day", firm.office.today)
    new = NewCommunication(CommunicationKind.CALL, SpokenWay.OUT, day, "Rosa Alvarez", **values)  # type: ignore[arg-type]  # test values
    return communications.correct(firm.office, told_in, new).summary


def test_a_correction_that_takes_the_evidence_takes_the_telling(firm: Firm) -> None:
    """No attorney spoke, as it turns out: the client was told by nobody who may, and Today warns again."""
    before = firm.office.today - timedelta(days=3)
    number, told_in = made(firm, on_day=before), spoken(firm, firm.attorney)
    offers.tell(firm.office, number, told_in)
    day = firm.office.today - timedelta(days=1)
    assert f"offer {number}: told on {day}" in corrected(firm, told_in, on_day=day)
    assert offers.offer(firm.office, number).told_on == day.isoformat()
    assert f"offer {number}: NOT told" in corrected(firm, told_in, staff_id=firm.office.person.id)
    row = offers.offer(firm.office, number)
    assert (row.is_untold, row.communication_id, row.told_how) == (True, None, "")
    assert [one.id for one in offers.untold(firm.office)] == [number]
    undo(firm.office)
    assert offers.offer(firm.office, number).told_how == "attorney"
    with contextlib.closing(firm.come_in(firm.attorney)) as boss:
        offers.decide(boss, number, OfferState.DECLINED, "Too little.", on_day=firm.office.today)
    with pytest.raises(NotAllowed, match="decided after that"):
        corrected(firm, told_in, staff_id=firm.office.person.id)
    assert offers.offer(firm.office, number).told_on == day.isoformat()
