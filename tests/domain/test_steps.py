"""Steps of acts: turned round twice they are themselves, and what is kept is what was meant."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.steps import FolderStep, PaperStep, RowStep, Step, from_json, to_json, turned_round

_VALUES = st.none() | st.integers() | st.text(max_size=8)
_ROWS = st.none() | st.dictionaries(
    st.sampled_from(["what", "due_on", "state", "folder"]), _VALUES | st.binary(max_size=6)
)
_PLACES = st.none() | st.tuples(st.integers(1, 9), st.binary(min_size=1, max_size=9))
_STEPS: st.SearchStrategy[Step] = st.one_of(
    st.builds(
        RowStep, st.sampled_from(["task", "cases"]), st.tuples(st.integers() | st.text(max_size=5)), _ROWS, _ROWS
    ),
    st.builds(
        PaperStep,
        st.integers(1),
        st.dictionaries(st.text(max_size=5), _VALUES),
        st.dictionaries(st.text(max_size=5), _VALUES),
        _PLACES,
        _PLACES,
    ),
    st.builds(
        FolderStep,
        st.tuples(st.integers(1, 9), st.binary(min_size=1, max_size=9)),
        st.lists(st.text(max_size=5)).map(tuple),
        st.booleans(),
    ),
)


@given(st.lists(_STEPS))
def test_turned_round_twice_is_the_same(steps: list[Step]) -> None:
    assert turned_round(turned_round(steps)) == tuple(steps)


@given(st.lists(_STEPS))
def test_what_is_kept_is_read_again(steps: list[Step]) -> None:
    assert from_json(to_json(steps)) == tuple(steps)


def test_the_last_step_is_taken_back_first() -> None:
    case = RowStep("cases", (1,), None, {"number": "26-0001"})
    party = RowStep("party", (4,), None, {"case_id": 1})
    assert turned_round([case, party]) == (
        RowStep("party", (4,), {"case_id": 1}, None),
        RowStep("cases", (1,), {"number": "26-0001"}, None),
    )
