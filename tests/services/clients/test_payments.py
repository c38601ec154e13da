"""Requests for money: asked, an attorney's yes, a bookkeeper's word; in this order and by these people alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.payments import MoneyKind, MoneyState
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.services.approvals.queue import also_waiting
from paracase.services.approvals.today import next_moves
from paracase.services.cases.walls import put_up
from paracase.services.clients import payments
from paracase.services.clients.payments import Confirmation, NewMoneyRequest
from paracase.services.undo import undo

if TYPE_CHECKING:
    from tests.support.delegated import Firm


def asked(firm: Firm, cents: int = 40_200) -> int:
    new = NewMoneyRequest(firm.case_id, MoneyKind.FILING_FEE, cents, "Clerk of the Court", "Complaint")
    return payments.ask(firm.office, new).made("money")


def test_asked_approved_confirmed(firm: Firm) -> None:
    number = asked(firm)
    with pytest.raises(NotAllowed, match="is asked"):
        payments.confirm(firm.office, number, Confirmation("Lena Vogt"))
    with pytest.raises(NotAllowed, match="may not approve a request for money"):
        payments.approve(firm.office, number)
    boss = firm.come_in(firm.attorney)
    assert "money to approve" in [one.what for one in next_moves(boss)]
    assert (also_waiting(boss).money, also_waiting(firm.office).money) == (1, 0), "only an attorney approves it"
    payments.approve(boss, number)
    assert "money to approve" not in [one.what for one in next_moves(boss)]
    assert also_waiting(boss).money == 0
    with pytest.raises(BadInput, match="bookkeeper"):
        payments.confirm(firm.office, number, Confirmation(" "))
    with pytest.raises(BadInput, match="yet to come"):
        payments.confirm(firm.office, number, Confirmation("Lena Vogt", on_day=firm.office.today + timedelta(days=1)))
    payments.confirm(firm.office, number, Confirmation("Lena Vogt", "Check 1024"))
    row = payments.request(firm.office, number)
    assert (row.state, row.cents, row.decided_who, row.bookkeeper, row.reference, row.confirmed_on, row.is_own_word) == (
        MoneyState.CONFIRMED, 40_200, "Dolores Ortega", "Lena Vogt", "Check 1024", firm.office.today.isoformat(), False
    )  # fmt: skip
    undo(firm.office)
    assert payments.request(firm.office, number).state is MoneyState.APPROVED
    boss.close()


def test_who_approved_and_confirms_alone_is_said_to_have(firm: Firm) -> None:
    number = asked(firm)
    boss = firm.come_in(firm.attorney)
    payments.approve(boss, number)
    payments.confirm(boss, number, Confirmation("Dolores Ortega"))
    assert payments.request(boss, number).is_own_word
    boss.close()


def test_declined_and_withdrawn_are_confirmed_by_nobody(firm: Firm) -> None:
    first, second = asked(firm), asked(firm, 100)
    boss = firm.come_in(firm.attorney)
    with pytest.raises(BadInput):
        payments.decline(boss, first, words=" ")
    payments.decline(boss, first, words="The fee was waived.")
    payments.withdraw(firm.office, second)
    for number in (first, second):
        with pytest.raises(NotAllowed):
            payments.approve(boss, number)
        with pytest.raises(NotAllowed):
            payments.confirm(firm.office, number, Confirmation("Lena Vogt"))
    assert payments.listed(firm.office, only_open=True) == []
    boss.close()


@pytest.mark.parametrize("cents", [0, -1, 10**20])
def test_no_amount_is_refused(firm: Firm, cents: int) -> None:
    with pytest.raises(BadInput):
        asked(firm, cents)
    assert payments.listed(firm.office) == []


def test_whoever_stands_outside_the_case_sees_no_request(firm: Firm) -> None:
    number = asked(firm)
    put_up(firm.office, firm.case_id, firm.other, reason="Was opposing counsel's clerk")
    outside = firm.come_in(firm.other)
    assert payments.listed(outside) == []
    with pytest.raises(NotFound):
        payments.request(outside, number)
    with pytest.raises(NotFound):
        payments.ask(outside, NewMoneyRequest(firm.case_id, MoneyKind.OTHER, 100, "X"))
    outside.close()
