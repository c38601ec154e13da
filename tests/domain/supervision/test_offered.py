"""What a report says of offers in one sentence: nothing surer than what was recorded."""

from __future__ import annotations

import pytest

from paracase.domain.clients.offers import OfferState
from paracase.domain.supervision.offered import OfferFact, offers_said

OPEN, WITHDRAWN, DECLINED = OfferState.OPEN, OfferState.WITHDRAWN, OfferState.DECLINED


def offer(state: OfferState, *, told: bool) -> OfferFact:
    """One offer."""
    day = "2026-11-03"
    return OfferFact(
        1, 1, "26-0001", "theirs", "Vantage", None, day, None, day if told else None, "attorney" if told else "", state,
        None if state is OPEN else day, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("offers", "says"),
    [
        ([(OPEN, True)], "1 offer of settlement recorded: the client was told of every open one."),
        ([(OPEN, False), (OPEN, True)], "! 1 open and not told to the client (Rule 1.4)."),
        ([(DECLINED, True)], "recorded: none is open."),
        ([(WITHDRAWN, False)], "none is open; ! 1 ended without the client being told, as far as it is recorded."),
        ([(OPEN, False), (WITHDRAWN, False)], "(Rule 1.4); ! 1 ended without the client being told"),
    ],
)
def test_what_is_said_of_offers(offers: list[tuple[OfferState, bool]], says: str) -> None:
    assert says in offers_said([offer(state, told=told) for state, told in offers])
