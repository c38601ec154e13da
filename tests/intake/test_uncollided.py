"""Which case, where nothing collides and where something does: forms of papers that the recognisers were not written by."""

from __future__ import annotations

from tests.support.uncollided import FORMS, verdicts

AT_LEAST = 0.97
"""Of the papers of cases that nothing collides with: what issue 12 asks."""


def test_no_paper_is_taken_for_another_case_and_few_of_their_own_are_missed() -> None:
    judged = verdicts()
    taken_wrong = [(one.made.form.name, one.value) for one in judged if one.value not in {None, one.made.right}]
    assert not taken_wrong
    alone = [one for one in judged if not one.made.collides]
    assert len(alone) >= 0.5 * len(judged)
    assert {one.made.form.name for one in alone} == {form.name for form in FORMS}
    found = sum(one.is_right for one in alone)
    assert found >= AT_LEAST * len(alone), [one.made.form.name for one in alone if not one.is_right]


def test_where_two_cases_fit_alike_none_is_taken() -> None:
    ties = [one for one in verdicts() if one.made.right is None]
    assert len(ties) > 10
    assert all(one.value is None for one in ties)
