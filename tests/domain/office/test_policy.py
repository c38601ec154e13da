"""What an office allows, as kept and as meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.errors import BadInput
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.office.policy import ANSWER_DAYS, ITEMS, LOWERED, ValueKind, checked, from_file, policy_of

_TYPES = ["motion", "order", "letter"]
_GATES = {"preservation": {"attorney"}, "cite-check": {"attorney", ""}, "engagement": {"attorney-only"}, "income": {""}}
_VALUES = {
    ValueKind.LEVEL: st.sampled_from(["recorded", "gate", "signed"]),
    ValueKind.YES_NO: st.sampled_from(["yes", "no"]),
    ValueKind.ATTORNEYS: st.lists(st.sampled_from(["MO", "AO"]), unique=True).map(", ".join),
    ValueKind.TYPES: st.lists(st.sampled_from(_TYPES), unique=True).map(", ".join),
    ValueKind.DAYS: st.integers(1, 30).map(str),
    ValueKind.ELEMENTS: st.lists(st.sampled_from(["preservation", "cite-check"]), unique=True).map(", ".join),
}


def test_what_was_never_said_is_as_it_is_by_default() -> None:
    held = policy_of({})
    assert (held.level, held.signed, held.recorded, held.free, held.phone, held.agent) == (
        ApprovalLevel.DESK, (), (), (), False, False,
    )  # fmt: skip


@given(st.fixed_dictionaries({item.name: _VALUES[item.kind] for item in ITEMS}))
def test_a_value_that_is_checked_is_kept_as_it_is(values: dict[str, str]) -> None:
    for item in ITEMS:
        typed = values[item.name] or "none"
        assert (
            checked(item, typed.upper(), known_types=_TYPES, gates=_GATES, attorneys=("MO", "AO")) == values[item.name]
        )


@pytest.mark.parametrize(
    ("element", "why"),
    [("engagement", "not delegable"), ("income", "waits for no attorney"), ("nothing", "is not an element")],
)
def test_only_a_gate_that_is_delegable_is_lowered(element: str, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        checked(LOWERED, f"preservation, {element}", known_types=_TYPES, gates=_GATES)


@pytest.mark.parametrize("typed", ["0", "31", "-1", "two", "", "2.5", "٣", "9" * 50])
def test_days_of_an_answer_are_one_to_thirty(typed: str) -> None:
    assert policy_of({}).answer_days == 2
    with pytest.raises(BadInput, match=r"answer\.days"):
        checked(ANSWER_DAYS, typed, known_types=_TYPES)


@given(st.booleans(), st.lists(st.sampled_from(_TYPES), unique=True))
def test_a_file_of_before_means_the_same(phone: bool, free: list[str]) -> None:
    held = policy_of(from_file({"phone": phone, "free": free, "level": "signed"}))
    assert (held.phone, held.free, held.level) == (phone, tuple(free), ApprovalLevel.SIGNED)
