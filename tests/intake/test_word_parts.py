"""Words that are parted at the ends of lines are whole for search, whoever parted them; words with a hyphen keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.intake.extract.pdfium.words import joined
from paracase.services.papers.searching import find
from tests.support.offices import drop, scan
from tests.support.papers import pdf

if TYPE_CHECKING:
    from paracase.services.context import Office


@pytest.mark.parametrize(
    ("page", "whole"),
    [
        ("the plain\x02tiff moves", "the plaintiff moves"),
        ("the plain-\ntiff moves", "the plaintiff\nmoves"),
        ("an attorney\x02client letter", "an attorney-client letter"),
        ("a non-\nparty", "a non-party\n"),
        ("a meet-\nand confer; to meet-and", "a meet-and\nconfer; to meet-and"),
        ("Smith\x02Jones", "Smith-Jones"),
        ("pages 3-\n4", "pages 3-\n4"),
        ("2:26\x02cv", "2:26-cv"),
    ],
)
def test_a_word_is_whole_at_the_end_of_a_line(page: str, whole: str) -> None:
    assert joined(page) == whole


def test_words_of_a_paper_are_found_whole(office: Office) -> None:
    drop(office, "brief.pdf", pdf("The plain-\ntiff moves for sanc-\ntions and an attorney-\nclient letter"))
    drop(office, "letter.txt", "The defen\u00ad\ndant’s coun\u00adsel".encode())
    scan(office)
    for query in ("plaintiff", "sanctions", '"attorney-client letter"', "defendant", "counsel"):
        assert find(office, query).total == 1, query
    assert find(office, "tiff").total == find(office, "dant").total == 0
