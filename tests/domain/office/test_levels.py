"""The three levels: what decides them, and what an office wants."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.office.levels import ApprovalLevel, LevelFacts, level_of, needed
from paracase.domain.office.policy import LEVEL, checked, level_word, policy_of

SIGNED, GATE, DESK = ApprovalLevel.SIGNED, ApprovalLevel.GATE, ApprovalLevel.DESK
KINDS = st.lists(st.sampled_from(["motion", "letter", "order", None]), min_size=1, max_size=4)


@pytest.mark.parametrize(
    ("signed", "by_key", "door", "level"),
    [
        (True, True, True, SIGNED),
        (True, False, False, SIGNED),
        (False, True, True, GATE),
        (False, True, False, DESK),
        (False, False, True, DESK),
        (False, False, False, DESK),
    ],
)
def test_a_level_is_decided_by_facts(signed: bool, by_key: bool, door: bool, level: ApprovalLevel) -> None:
    """Issue 13: by gate only where root found every way ending there; what sits at the account is never that."""
    assert level_of(LevelFacts(signed, by_key, door)) is level


@given(
    KINDS,
    st.sampled_from(ApprovalLevel),
    st.sets(st.sampled_from(["motion", "letter"])),
    st.sets(st.sampled_from(["order"])),
)
def test_what_is_wanted_is_the_most_that_any_paper_asks(
    kinds: list[str | None], usual: ApprovalLevel, signed: set[str], recorded: set[str]
) -> None:
    wanted = needed(kinds, usual=usual, signed=signed, recorded=recorded)
    for kind in kinds:
        alone = needed([kind], usual=usual, signed=signed, recorded=recorded)
        assert wanted.reaches(alone)
    free = all(kind in recorded for kind in kinds)
    asked = bool(signed & {kind for kind in kinds if kind})
    assert wanted is (SIGNED if asked else DESK if free else usual)


def test_signed_reaches_all_and_the_desk_only_itself() -> None:
    assert [one for one in ApprovalLevel if SIGNED.reaches(one)] == [
        SIGNED,
        GATE,
        DESK,
    ]
    assert [one for one in ApprovalLevel if GATE.reaches(one)] == [GATE, DESK]
    assert [one for one in ApprovalLevel if DESK.reaches(one)] == [DESK]


@pytest.mark.parametrize("level", list(ApprovalLevel))
def test_every_level_can_be_policy_under_its_own_name(level: ApprovalLevel) -> None:
    kept = checked(LEVEL, level.value, known_types=())
    assert kept == level_word(level)
    assert policy_of({LEVEL.name: kept}).level is level
