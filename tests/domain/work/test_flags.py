"""Flags name their places, and characters that are not seen or look like others are said by name."""

from __future__ import annotations

import pytest

from paracase.domain.work.flags import Flag, by_name, is_mixed, odd_characters, placed

PAGE = "The fee is due.\n\nPlaintiff [hidden: never] agreed.\n\n[deleted] not\n[link] here → https://court.example"


@pytest.mark.parametrize(
    ("flag", "said"),
    [
        ("hidden text", "hidden text: paragraph 2"),
        ("has tracked changes", "has tracked changes: paragraph 3"),
        ("has macros", "has macros"),
        ("hidden text: page 4", "hidden text: page 4"),
        ("white text", "white text"),
    ],
)
def test_a_flag_is_placed_by_the_readers_marks(flag: str, said: str) -> None:
    assert placed(flag, [PAGE]) == said


def test_of_several_pages_the_page_is_named() -> None:
    assert placed("hidden text", ["one", PAGE, "three"]) == "hidden text: page 2"


def test_invisible_characters_are_said_by_name_and_place() -> None:
    assert odd_characters(["One.\n\nThe fee\u200b is \u202e900."]) == [
        "invisible character ZERO WIDTH SPACE: paragraph 2",
        "invisible character RIGHT-TO-LEFT OVERRIDE: paragraph 2",
    ]
    assert odd_characters(["Plain words, “quoted”, § 12, Muñoz — naïve."]) == []


def test_letters_that_look_like_others_are_said() -> None:
    assert odd_characters(["P\u0430y to Muñoz"]) == [
        "“P\u0430y” with letters that look like others, CYRILLIC SMALL LETTER A: paragraph 1"
    ]
    assert not is_mixed("\u041c\u043e\u0441\u043a\u0432\u0430"), "a word in its own script is none"
    assert is_mixed("H\u0430le")


def test_new_and_stood_before_are_told_apart() -> None:
    assert [Flag("hidden text", new).told for new in (None, True, False)] == [
        "hidden text", "hidden text (new)", "hidden text (stood before)",
    ]  # fmt: skip


def test_characters_are_named_at_their_place_and_words_keep_their_number() -> None:
    assert by_name("P\u0430y 9\u200b00 to Muñoz\x1b") == (
        "P\u0430<CYRILLIC-SMALL-LETTER-A>y 9<ZERO-WIDTH-SPACE>00 to Muñoz\u241b"
    )
    assert len(by_name("P\u0430y 9\u200b00 to").split()) == 3
