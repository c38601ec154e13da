"""What OCR takes for each other is alike, what an amount or a date says is not; doubts are no differences."""

from __future__ import annotations

import pytest

from paracase.domain.papers.drawn import (
    ComparedPage,
    Difference,
    PageState,
    listed,
    phrases,
    sentences,
    summary,
    told_on,
)
from paracase.domain.papers.likeness import (
    DrawnWord,
    WrittenWord,
    alike,
    first_look,
    is_legible,
    is_other,
    matters,
    unwritten,
)

ALIKE = [
    ("$1,500.00", "$1,500.00"), ("$1,500.00", "$1500.00"), ("modern", "modem"), ("O'Brien", "OBrien"),
    ("Plaintiff's", "Plaintif\u2019s"), ("\ufb01ling", "filing"), ("VIII.", "VIll."), ("§1983", "81983"), ("Yes", "lYes"),
    ("8:16-cv-01261-DOC", "g:16-cv-01261-DOC"), ("respectfully", "respectfu1ly"), ("Núñez", "Nunez"),
    ("November", "Novemher"), ("2026-11-19", "2026\u201311\u201319"),
]  # fmt: skip
OTHER = [
    ("$15,000.00", "$1,500.00"), ("$1,500.00", "$150,000"), ("$1500.00", "$150000"), ("12/3/2026", "12/8/2026"),
    ("denied", "granted"), ("2026", "2025"), ("$1,500", "$81,500"), ("with", "without"), ("10:30", "1030"), ("May", "must"),
    ("", "x"), ("x", ""), ("$500", "8500"), ("$1,000", "51,000"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "read"), ALIKE)
def test_mistakes_of_ocr_are_alike(written: str, read: str) -> None:
    assert alike(written, read)


@pytest.mark.parametrize(("written", "read"), OTHER)
def test_other_amounts_dates_and_words_are_not(written: str, read: str) -> None:
    assert not alike(written, read)


def at(left: float, right: float, top: float = 100) -> tuple[float, float, float, float]:
    return left, top, right, top + 30


def test_words_are_compared_by_their_place() -> None:
    written = [
        WrittenWord("M", at(0, 20)), WrittenWord("U", at(30, 50)), WrittenWord("N", at(60, 80)),
        WrittenWord("herein", at(100, 200)), WrittenWord("$15.00", at(220, 300)), WrittenWord("lost", at(320, 400)),
    ]  # fmt: skip
    drawn = [
        DrawnWord("MUN", at(0, 80), 95), DrawnWord("here", at(100, 160), 90), DrawnWord("in", at(165, 200), 90),
        DrawnWord("$1.50", at(221, 300), 91), DrawnWord("PAID", at(320, 400, 500), 96),
    ]  # fmt: skip
    look = first_look(written, drawn)
    assert look.same == 4
    assert [(doubt.word.text, doubt.read) for doubt in look.doubts] == [("$15.00", "$1.50"), ("lost", "")]
    assert [word.text for word in look.alone] == ["PAID"]


def test_only_what_two_looks_read_alike_is_another_word() -> None:
    word = WrittenWord("$15,000.00", at(0, 100))
    assert is_other(word, ("$1,500.00", 90), ("$1500.00", 88))
    assert not is_other(word, ("$1,500.00", 90), ("$1,580.00", 88))
    assert not is_other(word, ("$1,500.00", 40), ("$1,500.00", 88))
    assert not is_other(word, ("", 0), ("$1,500.00", 88))
    assert not is_other(WrittenWord("cc", at(0, 9)), ("ce", 95), ("ce", 95))
    assert is_other(WrittenWord("not", at(0, 9)), ("now", 95), ("now", 95))
    assert is_other(WrittenWord("9", at(0, 9)), ("4", 95), ("4", 95))
    assert not is_other(WrittenWord("9", at(0, 9), is_small=True), ("4", 95), ("4", 95))


def test_what_is_drawn_and_stands_anywhere_in_the_text_is_no_difference() -> None:
    words = [DrawnWord(text, at(0, 9), 95) for text in ("Ophelia", "PAID", "Ophella", "1,500.00", "of")]
    assert [word.text for word in unwritten(words, "Ophelia signed 11,500.00")] == ["PAID", "1,500.00"]
    assert unwritten([DrawnWord("PAID", at(0, 9), 60)], "") == []


def test_what_no_reader_of_latin_reads_is_not_looked_for() -> None:
    assert not is_legible("§")
    assert not is_legible("裁判所")
    assert is_legible("Núñez")
    assert matters("$5")
    assert not matters("12")


def test_a_paper_is_said_to_be_compared_only_when_every_page_was() -> None:
    wrong = Difference("$15,000.00", "$1,500.00", (0, 0, 9, 9))
    pages = [
        ComparedPage(1, PageState.SAME),
        ComparedPage(3, PageState.DIFFERS, found=(wrong, Difference("", "PAID", (0, 20, 9, 29)))),
        ComparedPage(4, PageState.FAILED, "OCR could not read it"),
    ]
    assert sentences(pages, 6, can_ocr=True) == [
        "drawn against written: page 3 draws $1,500.00 where the text says $15,000.00",
        "drawn against written: page 3 draws “PAID”, which its text does not have",
        "drawn against written: page 4 could not be compared: OCR could not read it",
        "drawn against written: not yet compared: page 2, 5 to 6",
    ]
    assert summary(pages, 6, can_ocr=True) == "3 of 6 pages compared; not yet compared"
    assert sentences([], 2, can_ocr=False) == ["drawn against written: not compared: no Tesseract on this machine"]
    assert sentences(pages[:1], 1, can_ocr=True) == []
    assert summary(pages[:1], 1, can_ocr=True) == "1 page: 1 drawn as written"
    assert listed([1, 2, 3, 7]) == "1 to 3, 7"
    flag = "a font gives other letters than it draws (not yet compared)"
    assert told_on([flag], is_whole=False) == [flag]
    assert told_on([flag], is_whole=True) == ["a font gives other letters than it draws"]


def test_words_side_by_side_are_one_difference() -> None:
    found = [
        Difference("words", "", (120, 100, 180, 115)), Difference("hidden", "", (50, 100, 115, 115)),
        Difference("", "PAID", (50, 300, 90, 315)), Difference("$2", "$1", (185, 100, 200, 115)),
    ]  # fmt: skip
    assert [(one.written, one.drawn) for one in phrases(found)] == [
        ("hidden words", ""), ("$2", "$1"), ("", "PAID"),
    ]  # fmt: skip
