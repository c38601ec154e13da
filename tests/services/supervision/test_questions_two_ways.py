"""Questions and offers of the report, told two ways: from the rows, and from the bodies of the ledger alone."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paracase.domain.clients.communications import CommunicationKind, Counterpart, SpokenWay
from paracase.domain.clients.offers import OfferState
from paracase.domain.errors import ParacaseError
from paracase.services.clients import answering, communications, offers, questions, relaying
from paracase.services.clients.communications import NewCommunication
from paracase.services.clients.offers import NewOffer
from paracase.services.clients.relaying import Telling
from paracase.services.supervision.reading import Asked, supervision
from paracase.services.undo import redo, undo

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.delegated import Firm

AT = st.integers(0, 3)
STEP = st.one_of(
    st.tuples(st.sampled_from(["log", "offer"])),
    st.tuples(st.sampled_from(["ask", "answer", "back", "relay", "withdraw", "tell", "accept", "reject"]), AT),
    st.tuples(st.sampled_from(["undo", "redo"])),
)


class Told:
    """What was made: numbers of questions and offers."""

    def __init__(self) -> None:
        self.questions: list[int] = []
        self.offers: list[int] = []


def carry_out(firm: Firm, attorney: Office, made: Told, step: tuple[Any, ...]) -> None:
    """One act; what is refused changes nothing."""
    office = firm.office
    match step:
        case ("log",):
            new = NewCommunication(CommunicationKind.CALL, SpokenWay.IN, office.today, "Maria Alvarez",
                                   case_id=firm.case_id, asked="Should I call them back?")  # fmt: skip
            made.questions.append(communications.log(office, new).made("question"))
        case ("offer",):
            made.offers.append(offers.add_offer(office, NewOffer(firm.case_id, "Vantage", "Pays.")).made("offer"))
        case (("ask" | "answer" | "back" | "relay" | "withdraw") as what, at) if made.questions:
            _ask(office, attorney, what, made.questions[at % len(made.questions)])
        case (("tell" | "accept" | "reject") as what, at) if made.offers:
            _offer(firm, attorney, what, made.offers[at % len(made.offers)])
        case ("undo",):
            undo(office)
        case ("redo",):
            redo(office)


def _ask(office: Office, attorney: Office, what: str, number: int) -> None:
    match what:
        case "ask":
            questions.ask(office, number)
        case "answer":
            answering.answer(attorney, number, "Please do not.", initials=attorney.person.initials)
        case "back":
            answering.send_back(attorney, number, "call me")
        case "relay":
            relaying.relay(office, questions.question(office, number).answer_id or 0, Telling())
        case "withdraw":
            questions.withdraw(office, number)


def _offer(firm: Firm, attorney: Office, what: str, number: int) -> None:
    if what == "tell":
        new = NewCommunication(CommunicationKind.CALL, SpokenWay.OUT, firm.office.today, "Maria Alvarez",
                               case_id=firm.case_id, standing=Counterpart.CLIENT, staff_id=firm.attorney.id,
                               said="Told her what Vantage wrote.")  # fmt: skip
        offers.tell(firm.office, number, communications.log(firm.office, new).made("communication"))
    else:
        state = OfferState.ACCEPTED if what == "accept" else OfferState.DECLINED
        offers.decide(attorney, number, state, "She said so.")


def standing_entries(office: Office) -> list[dict[str, Any]]:
    """The bodies of the acts that were not taken back, in their order: what an undo names is gone until it is redone."""
    bodies = {
        seq: json.loads(body)
        for seq, body in office.store.read.execute("SELECT seq, body FROM main.ledger ORDER BY seq")
    }
    acts: dict[int, int] = dict(office.store.read.execute("SELECT id, ledger_seq FROM act ORDER BY id").fetchall())
    taken_back: set[int] = set()
    about: dict[int, int] = {}
    """Of an undo or redo the entry that it is about in the end: an undo may be of a redo."""
    for seq, body in bodies.items():
        if body["kind"] in {"act.undone", "act.redone"}:
            undoes: int = acts[body["data"]["undoes"]]
            about[seq] = about.get(undoes) or undoes
            (taken_back.add if body["kind"] == "act.undone" else taken_back.discard)(about[seq])
    return [body for seq, body in bodies.items() if seq not in taken_back]


def from_bodies(office: Office) -> dict[str, int]:
    """Questions answered, told and open, offers and those the client was not told of, from the ledger's bodies."""
    asked, answered, told, closed = set(), set(), set(), set()
    offered, told_of, over = set(), set(), set()
    for body in standing_entries(office):
        data = body["data"]
        match body["kind"]:
            case "communication.logged" if data.get("question"):
                asked.add(data["question"])
            case "question.answered":
                answered.add(data["question"])
            case "answer.relayed":
                told.add(data["question"])
            case "question.withdrawn":
                closed.add(data["question"])
            case "offer.recorded":
                offered.add(data["offer"])
            case "offer.told":
                told_of.add(data["offer"])
            case "offer.decided" | "offer.ended":
                over.add(data["offer"])
    return {
        "answered": len(answered), "told": len(told), "open": len(asked - answered - closed),
        "offers": len(offered), "untold": len(offered - told_of - over),
    }  # fmt: skip


def from_rows(office: Office) -> dict[str, int]:
    """The same, as the report tells it."""
    today = office.today
    found = supervision(office, Asked(today - timedelta(days=60), today))
    return {
        "answered": found.answers.answered, "told": found.answers.told,
        "open": sum(one.questions for one in found.cases), "offers": len(found.offers),
        "untold": sum(one.is_untold for one in found.offers),
    }  # fmt: skip


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, min_size=1, max_size=12))
def test_questions_and_offers_of_rows_and_of_ledger_bodies_are_the_same(
    firm: Firm, steps: list[tuple[Any, ...]]
) -> None:
    made = Told()
    with closing(firm.come_in(firm.attorney)) as attorney:
        for step in steps:
            try:
                carry_out(firm, attorney, made, step)
            except ParacaseError:
                continue  # refused: told already, not asked, nothing to undo
    assert from_rows(firm.office) == from_bodies(firm.office)


def test_a_question_that_was_told_and_an_offer_are_counted_by_both(firm: Firm) -> None:
    """Not zero twice; and a row that was changed behind the ledger's back makes them differ."""
    made = Told()
    with closing(firm.come_in(firm.attorney)) as attorney:
        for step in (("log",), ("log",), ("offer",), ("offer",), ("ask", 0), ("answer", 0), ("relay", 0), ("tell", 1)):
            carry_out(firm, attorney, made, step)
    wanted = {"answered": 1, "told": 1, "open": 1, "offers": 2, "untold": 1}
    assert (from_rows(firm.office), from_bodies(firm.office)) == (wanted, wanted)
    with firm.office.store.write() as tx:
        tx.db.execute("UPDATE question SET relay_id = NULL")
    assert (from_rows(firm.office)["told"], from_bodies(firm.office)["told"]) == (0, 1)
