"""What the detectors do with sentences that nothing was learned from: an alarm that they have become lists of phrases."""

from __future__ import annotations

import pytest

from paracase.domain.clients.weighing import Scale
from tests.support.scales import held, labeled, of_held


@pytest.mark.parametrize("scale", Scale)
def test_most_of_what_nobody_tuned_on_is_found_and_little_marked_falsely(scale: Scale) -> None:
    """The figures themselves are in docs/clients.md; ``python -m tests.support.scales held`` prints them."""
    found, of, false, of_others = of_held(scale)
    assert found >= 0.8 * of
    assert false <= 0.25 * of_others


@pytest.mark.parametrize("scale", Scale)
def test_what_is_held_out_was_not_learned(scale: Scale) -> None:
    learned_from = {one.text.casefold() for one in labeled(scale)}
    assert len({one.text for one in held(scale)}) == len(held(scale)) >= 100
    assert not [one.text for one in held(scale) if one.text.casefold() in learned_from]
