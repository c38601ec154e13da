"""How alike two names are, for a conflict check; and what a case is called that is opened from a paper in capitals."""

from __future__ import annotations

import pytest

from paracase.domain.cases.conflicts import NameLikeness, likeness
from paracase.domain.cases.opening import caption_of, mixed_case
from paracase.intake.recognise.names import name_words


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Rosa Alvarado", "ALVARADO, ROSA", NameLikeness.SAME),
        ("Rosa Alvarado", "Rosa M. Alvarado", NameLikeness.SAME),
        ("Pinecrest Logistics, Inc.", "Pinecrest Logistics LLC", NameLikeness.SAME),
        ("Rosa Alvarado", "Alvarado", NameLikeness.ALIKE),
        ("Rosa Alvarado", "R. Alvarado", NameLikeness.ALIKE),
        ("Pinecrest Logistics, Inc.", "Pinecrest Holdings", NameLikeness.ALIKE),
        ("Rosa Alvarado", "Maria Quist", NameLikeness.NONE),
        ("First National Bank", "National Freight Services", NameLikeness.NONE),
        ("United States of America", "United States", NameLikeness.NONE),
        ("", "Rosa Alvarado", NameLikeness.NONE),
    ],
)
def test_likeness(one: str, other: str, alike: NameLikeness) -> None:
    words, others = name_words(one), name_words(other)
    assert likeness(words, others) is likeness(others, words) is alike


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("ROSA ALVARADO", "Rosa Alvarado"),
        ("PINECREST LOGISTICS, INC.", "Pinecrest Logistics, Inc."),
        ("ACME HOLDINGS, LLC", "Acme Holdings, LLC"),
        ("BANK OF THE WEST", "Bank of the West"),
        ("SHAUN O'NEIL", "Shaun O'Neil"),
        ("MEN'S WEARHOUSE", "Men's Wearhouse"),
        ("ANN-MARIE MCDOWELL", "Ann-Marie McDowell"),
        ("U.S. FREIGHT", "U.S. Freight"),
        ("van der Berg", "van der Berg"),
        ("", ""),
    ],
)
def test_capitals_become_a_name(written: str, shown: str) -> None:
    assert mixed_case(written) == shown


def test_a_caption_is_made_of_both_sides_or_not_at_all() -> None:
    both = [("Rosa Alvarado", "plaintiff"), ("Pinecrest", "defendant"), ("Quist", "defendant")]
    assert caption_of(both) == "Rosa Alvarado v. Pinecrest et al."
    assert caption_of(both[:1]) == ""
    assert caption_of([("Dana Brook", "debtor")]) == "In re Dana Brook"
    assert caption_of([]) == ""
