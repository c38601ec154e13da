"""Offers of settlement and requests for money as commands, through the real boundary."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.offers import OfferState
from paracase.services.clients import offers, payments
from tests.support.commands import Commands

if TYPE_CHECKING:
    from tests.support.delegated import Firm

TERMS = "Pays $125,000 in 30 days; both release."


@pytest.fixture
def paracase(firm: Firm, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Runs a command in the firm's office, in this process."""
    return Commands(firm.office.folder, capsys)


def test_an_offer_is_recorded_told_and_decided(firm: Firm, paracase: Commands) -> None:
    code, out, _ = paracase("offer", "list", "--plain")
    assert (code, out.splitlines()[1:]) == (0, [])
    add = ("offer", "add", firm.case_number, TERMS, "--from", "Vantage Insurance")
    assert paracase(*add, "--amount", "a lot")[0] == 2
    assert paracase(*add, "--expires", "31/02/2026")[0] == 2
    assert paracase("offer", "add", "nowhere", TERMS, "--from", "Vantage Insurance")[0] == 3
    assert paracase(*add, "--amount", "125000", "--json")[0] == 0
    code, rows, err = paracase("offer", "list", "--untold", "--json")
    assert [(row["id"], row["who"], row["state"], row["told"], row["terms"]) for row in rows] == [
        (1, "Vantage Insurance", "open", None, TERMS)
    ]
    assert "1 open offer the client was not told of" in err
    logged = ("client", "log", "call", "out", "Maria Alvarez", "--case", firm.case_number, "--said", "Told her of it.")
    by_us, by_attorney = (paracase(*logged, *more, "--json")[1]["communication"] for more in ((), ("--by", "DO")))
    code, _, err = paracase("offer", "told", "1", "--in", str(by_us))
    assert (code, "attorney" in err) == (4, True), "no attorney spoke, and no approved words"
    assert paracase("offer", "told", "1", "--in", "4711")[0] == 3
    assert paracase("offer", "told", "1", "--in", str(by_attorney))[0] == 0
    assert paracase("offer", "list", "--untold", "--json")[1] == []
    code, _, err = paracase("offer", "decided", "1", "declined", "--words", "Too little.")
    assert (code, "attorney" in err) == (4, True), "what the client decided is an attorney's record"
    with closing(firm.come_in(firm.attorney)) as attorney:
        offers.decide(attorney, 1, OfferState.DECLINED, "Too little.", on_day=attorney.today)
    _, shown, _ = paracase("offer", "show", "1", "--json")
    assert (shown["state"], shown["decision"], shown["told_in"]) == ("declined", "Too little.", by_attorney)
    assert paracase("offer", "end", "1", "lapsed")[0] == 4, "it is over"
    assert paracase(*add, "--ours")[0] == 0
    assert paracase("offer", "end", "2", "lapsed")[0] == 0
    assert paracase("undo")[0] == 0
    assert paracase("offer", "show", "2", "--json")[1]["state"] == "open"


def test_money_is_asked_for_approved_and_confirmed(firm: Firm, paracase: Commands) -> None:
    ask = ("money", "request", firm.case_number, "filing_fee", "402", "--to", "Clerk of the Court")
    assert paracase("money", "request", firm.case_number, "bribe", "402", "--to", "Clerk")[0] == 2
    assert paracase("money", "request", firm.case_number, "filing_fee", "-4", "--to", "Clerk")[0] == 2
    assert paracase(*ask, "--json")[0] == 0
    code, _, err = paracase("money", "approve", "1")
    assert (code, "attorney" in err) == (4, True)
    assert paracase("money", "confirm", "1", "--bookkeeper", "Lena Vogt")[0] == 4, "nobody approved it"
    with closing(firm.come_in(firm.attorney)) as attorney:
        payments.approve(attorney, 1)
    assert paracase("money", "confirm", "1", "--bookkeeper", "Lena Vogt", "--reference", "check 1024")[0] == 0
    (row,) = paracase("money", "list", "--json")[1]
    assert (row["kind"], row["state"], row["bookkeeper"], row["reference"]) == (
        "filing_fee", "confirmed", "Lena Vogt", "check 1024",
    )  # fmt: skip
    assert paracase("money", "list", "--open", "--json")[1] == []
    assert paracase("money", "withdraw", "1")[0] == 4
    assert paracase(*ask)[0] == 0
    assert paracase("money", "withdraw", "2")[0] == 0
