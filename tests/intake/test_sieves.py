"""A paper in which nobody and no number of the office can stand is not gone through: where they stand, it always is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.cases.courts import Courts, upper
from paracase.domain.cases.dockets import parse_docket_number
from paracase.domain.sifting import Words
from paracase.intake.recognise.known_case import KnownCase
from paracase.intake.recognise.names import NameIndex, tokens_of
from paracase.intake.recognise.numbers import NumberIndex

CASES = (
    KnownCase(1, "26-0001", "Varga v. 84 Lumber Co.", (), ("Ottoline Varga", "84 Lumber Co.")),
    KnownCase(2, "26-0002", "O'Brien v. Smith-Jones", (), ("Moira O'Brien", "Al Smith-Jones")),
    KnownCase(3, "26-0003", "Núñez v. 3M Company", (), ("Zoë Núñez", "3M Company")),
    KnownCase(4, "26-0004", "In re Haddow", ((parse_docket_number("2:24-cv-00731"), "cacd"),), ("Basim Haddow",)),
)
NAMES = NameIndex(CASES)
NUMBERS = NumberIndex(CASES, Courts(()))
PIECES = st.sampled_from(
    [
        *("Ottoline Varga", "VARGA, OTTOLINE", "84 Lumber", "Moira O'Brien", "Moira O\u2019Brien", "Smith-Jones", "Al"),
        *(
            "Smith\u2013Jones",
            "Zoë Núñez",
            "Zoe Nunez",
            "3M",
            "Company",
            "Basim",
            "Haddow",
            "v.",
            "the",
            "\u00a7",
            "x84",
        ),
        *("\ufb01led", "\u2026", "of", "\n", ";", ",", "2:24-cv-00731", "24 Civ. 731", "0731", "7311", "CV 24-731"),
    ]
)


@given(st.lists(PIECES, max_size=8), st.sampled_from(["", " "]))
def test_where_somebody_is_named_the_words_say_that_somebody_may_be(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    tokens = tokens_of(text)
    if NAMES.named_among(tokens) or NAMES.surnames_among(tokens):
        assert NAMES.may_stand_in(Words(text)), text


@pytest.mark.parametrize(
    "text", ["Ottoline Varga", "84 Lumber", "3M", "Moira O\u2019Brien", "AL SMITH\u2013JONES", "Zoë Núñez", "Haddow"]
)
def test_each_of_them_may_stand_where_nothing_else_does(text: str) -> None:
    tokens = tokens_of(text)
    assert NAMES.named_among(tokens) or NAMES.surnames_among(tokens)
    assert NAMES.may_stand_in(Words(text))


@given(st.lists(PIECES, max_size=8), st.sampled_from(["", " "]))
def test_where_a_number_is_found_the_digits_say_that_it_may_be(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    if NUMBERS.find(upper(text), decides=True, is_federal=None):
        assert NUMBERS.may_stand_in(Words(text)), text


@pytest.mark.parametrize("text", ["A letter about nothing, 12 pages.", "See \u00a7 12 \u2013 \u201cso\u201d."])
def test_most_papers_are_not_gone_through(text: str) -> None:
    assert not NAMES.may_stand_in(Words(text))
    assert not NUMBERS.may_stand_in(Words(text))
