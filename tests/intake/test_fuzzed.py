"""Papers changed at random, in this process and without limits: no reader fails unforeseen, no recogniser fails at all.

Longer, and guided by coverage where atheris is installed: ``python -m tests.benchmarks.fuzz``.
"""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.corpus import mutated
from tests.support.figures import so_many
from tests.support.fuzzing import SEEDS, tried


@pytest.mark.parametrize("target", SEEDS)
@settings(max_examples=so_many(1_000, short=30))
@given(seed=st.integers(0, 2**32), choice=st.integers(0, 100))
def test_a_changed_paper_has_a_foreseen_outcome(target: str, seed: int, choice: int) -> None:
    seeds = SEEDS[target]()
    tried(target, mutated(seeds[choice % len(seeds)], seeds, random.Random(seed)))


@pytest.mark.parametrize("target", SEEDS)
def test_the_papers_one_begins_with_are_read(target: str) -> None:
    for data in SEEDS[target]():
        tried(target, data)


@given(st.text(st.characters(codec="utf-8"), max_size=400))
def test_words_are_no_trap_for_a_recogniser(text: str) -> None:
    tried("recognisers", text.encode())
