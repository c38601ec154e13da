"""One rule for tenths of an hour: the nearest, the half up, however the minutes came (typed, timed, proposed, logged)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.clients.communications import CommunicationKind, Counterpart, SpokenWay, minutes_of, time_spent
from paracase.domain.time.entries import hours_number, tenths_of_seconds
from paracase.domain.time.proposing import DoneAct, SpokenWith, proposed, proposed_of_talks
from paracase.domain.time.typed import tenths_of


def every_way(minutes: int) -> dict[str, int]:
    """The tenths of the same minutes, by how they came."""
    hours, rest = divmod(minutes, 60)
    at = "2026-11-30T15:00:00.000000Z"
    (act,) = proposed([DoneAct(1, "assignment.delivered", at, 1, {"minutes": minutes}, ("Reply",))])
    (seconds,) = proposed([DoneAct(1, "assignment.examined", at, 1, {"seconds": minutes * 60}, ("Reply",))])
    talk = SpokenWith(
        1, 1, CommunicationKind.CALL, SpokenWay.IN, "R. Alvarez", Counterpart.CLIENT, minutes_of(f"{minutes}m")
    )
    return {
        "typed": tenths_of(f"{minutes}m"),
        "clock": tenths_of(f"{hours}:{rest:02}"),
        "hours and minutes": tenths_of(f"{hours}h{rest}m"),
        "timed": tenths_of_seconds(minutes * 60),
        "delivered": act.tenths,
        "on the screen": seconds.tenths,
        "logged": proposed_of_talks([talk])[0].tenths,
    }


@given(st.integers(3, 24 * 60))
def test_minutes_are_the_same_tenths_whoever_measured_them(minutes: int) -> None:
    nearest = int((Decimal(minutes) / 6).quantize(Decimal(1), ROUND_HALF_UP))
    assert set(every_way(minutes).values()) == {nearest}
    assert time_spent(minutes) == hours_number(nearest)


@pytest.mark.parametrize(
    ("minutes", "tenths"), [(3, 1), (8, 1), (9, 2), (13, 2), (14, 2), (15, 3), (80, 13), (1440, 240)]
)
def test_thirteen_minutes_are_two_tenths(minutes: int, tenths: int) -> None:
    assert set(every_way(minutes).values()) == {tenths}
