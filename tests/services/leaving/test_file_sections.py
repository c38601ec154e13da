"""What a file that is handed over says of a case: whose words were told, which dates nobody accepted, what comes first."""

from __future__ import annotations

import csv
import hashlib
import io
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.communications import CommunicationKind
from paracase.domain.clients.payments import MoneyKind
from paracase.domain.leaving.handovers import Recipient
from paracase.services.clients import answering, communications, offers, payments, questions, relaying
from paracase.services.clients.offers import NewOffer
from paracase.services.clients.payments import Confirmation, NewMoneyRequest
from paracase.services.clients.relaying import Telling
from paracase.services.deadlines import recording
from paracase.services.deadlines.starting import NewEvent
from paracase.services.leaving import folders, making
from tests.services.clients.test_communications import call
from tests.services.clients.test_offers import spoken

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm

WORDS = "Do not sign the release. I will call you before noon on Friday."


def _rows(firm: Firm, name: str, to: Recipient = Recipient.CLIENT) -> list[dict[str, str]]:
    pages = making.planned(firm.office, firm.case_id, to, "Copy service").pages
    return list(csv.DictReader(io.StringIO(pages[f"Data/{name}.csv"].decode("utf-8-sig"))))


@pytest.fixture
def answer(firm: Firm) -> int:
    """A question that the attorney answered; one that nobody did."""
    done = communications.log(firm.office, call(firm.office, firm.case_id, asked="Should I sign?"))
    number = done.made("question")
    questions.ask(firm.office, number)
    with closing(firm.come_in(firm.attorney)) as attorney:
        answering.answer(attorney, number, WORDS, initials=firm.attorney.initials)
    communications.log(firm.office, call(firm.office, firm.case_id, asked="Should I settle?"))
    found = questions.question(firm.office, number).answer_id
    assert found is not None
    return found


def test_an_answer_that_was_told_goes_out_as_the_attorney_s(firm: Firm, answer: int) -> None:
    relaying.relay(firm.office, answer, Telling(words=f"{WORDS} Trust me."))
    relaying.relay(firm.office, answer, Telling(kind=CommunicationKind.CALL))
    told = {row["Said"]: row["Whose words"] for row in _rows(firm, "communication")}
    whose = f"word for word, answer A-0001 of {firm.attorney.name}, attorney"
    assert told[WORDS] == whose
    assert told[f"{WORDS} Trust me."] == "HELD, not told", "why is the office's own"
    assert set(told.values()) == {whose, "HELD, not told", ""}
    text = making.planned(firm.office, firm.case_id, Recipient.CLIENT).pages["index.txt"].decode()
    assert whose in text


def test_questions_go_with_each_answer_to_whom_the_file_is_and_to_nobody_else(firm: Firm, answer: int) -> None:
    assert answer == 1
    (first,) = _rows(firm, "questions")
    assert (first["Id"], first["Attorney"], first["Answer"]) == ("A-0001", firm.attorney.name, WORDS)
    assert first["SHA-256"] == hashlib.sha256(WORDS.encode()).hexdigest()
    for page in making.planned(firm.office, firm.case_id, Recipient.OTHER, "Copy service").pages.values():
        assert WORDS.encode() not in page
        assert b"Should I settle?" not in page


def test_dates_that_nobody_accepted_go_with_the_words_of_the_paper(firm: Firm) -> None:
    hearing = firm.office.today + timedelta(days=9)
    quote = "The hearing is set for the ninth day from now."
    new = NewEvent(firm.case_id, "date_set", hearing, what="Hearing: motion to compel", place="page 2", quote=quote)
    recording.propose(firm.office, new)
    (row,) = _rows(firm, "dates-not-accepted", Recipient.SUCCESSOR)
    assert (row["Day"], row["Where it was read"], row["Words of the paper"]) == (hearing.isoformat(), "page 2", quote)
    assert "Hearing: motion to compel" in row["What"]
    assert "Data/dates-not-accepted.csv" not in making.planned(firm.office, firm.case_id, Recipient.OTHER, "X").pages


def test_the_checklist_has_the_stages_the_case_reached_and_names_the_search_paracase_made(firm: Firm) -> None:
    rows = _rows(firm, "checklist")
    assert {row["Stage"] for row in rows} == {"intake"}
    (searched,) = [row for row in rows if row["State"] == "searched"]
    assert searched["Reason"].startswith("search 1 of ")


def test_the_folder_around_it_is_made_and_a_dry_run_looks_there_too(firm: Firm, tmp_path: Path) -> None:
    place = tmp_path / "handover" / "Alvarez"
    making.planned(firm.office, firm.case_id, Recipient.CLIENT, place=place)
    assert not place.parent.exists()
    making.make(firm.office, firm.case_id, place, Recipient.CLIENT)
    assert (folders.not_signed(place) / "index.txt").is_file()


def test_offers_and_requests_for_money_go_to_whom_the_file_is_and_to_nobody_else(firm: Firm) -> None:
    told = offers.add_offer(firm.office, NewOffer(firm.case_id, "Vantage", "Pays it all in May.", cents=12_500_000))
    call_of = spoken(firm, firm.attorney)
    offers.tell(firm.office, told.made("offer"), call_of)
    offers.add_offer(firm.office, NewOffer(firm.case_id, "Vantage", "Walks away, no money."))
    new = NewMoneyRequest(firm.case_id, MoneyKind.FILING_FEE, 40_200, "Clerk of the Court", "For the complaint")
    number = payments.ask(firm.office, new).made("money")
    with closing(firm.come_in(firm.attorney)) as attorney:
        payments.approve(attorney, number)
    payments.confirm(firm.office, number, Confirmation("Lena Vogt", "check 1024"))
    first, second = _rows(firm, "offers")
    today = firm.office.today.isoformat()
    assert (first["Sum"], first["Terms"], first["Client told"], first["How"], first["State"]) == (
        "$125,000.00", "Pays it all in May.", today, "by an attorney", "open"
    )  # fmt: skip
    assert (second["Sum"], second["Client told"][:8]) == ("no sum named", "NOT TOLD")
    (asked,) = _rows(firm, "money")
    assert (asked["Sum"], asked["State"], asked["Decided by"], asked["Confirmed by"], asked["Reference"]) == (
        "$402.00", "confirmed", firm.attorney.name, "Lena Vogt", "check 1024"
    )  # fmt: skip
    text = making.planned(firm.office, firm.case_id, Recipient.CLIENT).pages["index.txt"].decode()
    assert "Walks away, no money." in text
    for page in making.planned(firm.office, firm.case_id, Recipient.OTHER, "Copy service").pages.values():
        assert b"Walks away" not in page
        assert b"Lena Vogt" not in page
