"""What is logged as said to a client by who is no attorney is marked where it may be advice; nothing is cleared by it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.communications import CommunicationKind, Counterpart, SpokenWay
from paracase.services.clients import communications
from paracase.services.clients.communications import NewCommunication

if TYPE_CHECKING:
    from tests.support.delegated import Firm


def _marked(firm: Firm, said: str, standing: Counterpart = Counterpart.CLIENT) -> list[str]:
    new = NewCommunication(
        CommunicationKind.CALL, SpokenWay.OUT, date(2026, 11, 1), "Maria Alvarez", None, firm.case_id, standing, said=said
    )  # fmt: skip
    number = communications.log(firm.office, new).made("communication")
    return [one.category for one in communications.detail(firm.office, number).may_be_advice]


@pytest.mark.parametrize(
    ("said", "category"),
    [("I told her to wait and not to sign the release.", "order"), ("She will probably win.", "prediction"),
     ("Advised him not to talk to the adjuster.", "order"), ("You should take the offer.", "recommendation")],
)  # fmt: skip
def test_advice_of_a_paralegal_is_marked(firm: Firm, said: str, category: str) -> None:
    assert category in _marked(firm, said)


@pytest.mark.parametrize(
    "said",
    ["Two voice mails.", "Told her to call the office on Monday.", "I asked her to send the medical bills.",
     "Confirmed the appointment on Tuesday at 3."],
)  # fmt: skip
def test_when_where_and_what_to_bring_is_not(firm: Firm, said: str) -> None:
    assert _marked(firm, said) == []


def test_words_to_others_are_no_advice(firm: Firm) -> None:
    assert _marked(firm, "I told them to wait and not to sign.", Counterpart.OPPOSING_COUNSEL) == []
