"""What asks for advice, what tells an attorney's words, and how long something took: counted on sentences of our own."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.clients.advice import asks_for_advice, marked
from paracase.domain.clients.communications import LEAST, minutes_of, time_spent
from paracase.domain.clients.questions import answer_id, answer_number
from paracase.domain.clients.relaying import names_of, relays_attorney
from paracase.domain.errors import BadInput, PracticeFileError
from paracase.domain.practice.phrases import parse_advice_phrases
from paracase.store.office.practice import Practice

HERE = Path(__file__).parent
NAMES = names_of("Dana Ortega")
HEAD = "category,severity,pattern,why,permissible_rewording\n"


def sentences(name: str) -> list[dict[str, str]]:
    """The labelled sentences of a file."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_relays_of_an_attorneys_words_are_seen() -> None:
    """All of those the weights learned from, and nothing else is taken for one."""
    found = {row["sentence"]: bool(relays_attorney(row["sentence"], NAMES)) for row in sentences("relays.csv")}
    relays = [row["sentence"] for row in sentences("relays.csv") if row["label"] == "relay"]
    assert (sum(found[one] for one in relays), len(relays)) == (50, 50)
    assert [one for one, seen in found.items() if seen and one not in relays] == []


def test_questions_for_an_attorney_are_seen() -> None:
    rows = sentences("questions.csv")
    wrong = [
        row["sentence"] for row in rows if (asks_for_advice(row["sentence"]) is not None) != (row["label"] == "advice")
    ]
    assert (wrong, sum(row["label"] == "advice" for row in rows), len(rows)) == ([], 50, 78)


def test_a_typographers_apostrophe_is_one() -> None:
    assert relays_attorney("The attorney’s advice is to wait.")
    assert asks_for_advice("What’s the law on that?") is not None


@pytest.mark.parametrize("word", ["my ", "the ", "attorney ", "attorney A ", "should can i ", "who and all "])
def test_no_text_keeps_the_patterns_busy(word: str) -> None:
    """Each is linear in its text: 8,000 characters of what they begin with took 4 s with unbounded repetition."""
    began = time.process_time()
    text = (word * 8000)[:8000]
    relays_attorney(text, NAMES)
    asks_for_advice(text)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("", 0),
        ("1h20m", 80),
        ("1h20", 80),
        ("80m", 80),
        ("20 min", 20),
        (".3", 18),
        ("1.2", 72),
        ("2h", 120),
        ("1:20", 80),
        (".25h", 15),
    ],
)
def test_time_as_people_type_it(typed: str, minutes: int) -> None:
    assert minutes_of(typed) == minutes


@pytest.mark.parametrize(
    "typed", ["18", "-5m", "25h", "24h1m", "1441m", "an hour", "1:75", "٣m", "1h 2h", ".", "1.2.3"]
)
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        minutes_of(typed)


@given(st.integers(LEAST, 1440))
def test_minutes_are_shown_as_the_time_that_comes_of_them(minutes: int) -> None:
    """To the nearest tenth of an hour, as an entry of time is kept: never more than three minutes off."""
    assert abs(round(float(time_spent(minutes)) * 10) * 6 - minutes) <= 3


def test_what_is_no_tenth_of_an_hour_is_shown_in_minutes() -> None:
    assert [time_spent(minutes) for minutes in (0, 1, 2, 3)] == ["", "1 m", "2 m", "0.1"]


@given(st.integers(1, 999_999_999))
def test_an_id_is_read_as_it_is_written(number: int) -> None:
    assert answer_number(answer_id(number)) == number == answer_number(answer_id(number).lower())


@pytest.mark.parametrize("text", ["", "B-1", "A-", "A-1x", "A--1", "-1", "A-9999999999"])
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        answer_number(text)


def test_the_shipped_phrases_say_what_may_stand() -> None:
    phrases = Practice(None).advice_phrases
    assert len(phrases) == 30
    (found,) = marked("You should accept, I think.", phrases)
    assert (found.phrase.category, found.words) == ("recommendation", "You should")
    assert "will discuss with you" in found.phrase.instead
    assert marked("Your hearing is set for April 7.", phrases) == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("category,pattern\nx,y\n", "line 1: the heading"),
        (HEAD + "advice,block,you (should,why,instead\n", "line 2, field pattern: it is no pattern"),
        (HEAD + "advice,block,x*,why,instead\n", "line 2, field pattern: it fits everything"),
        (HEAD + "advice,loud,you should,why,instead\n", "line 2, field severity"),
        (HEAD + "advice,block,you should,why\n", "line 2: the line has another number"),
        (HEAD + "Ad vice,block,you should,why,instead\n", "line 2, field category"),
        (HEAD + "advice,block,you should,,instead\n", "line 2, field why"),
    ],
)
def test_a_file_that_cannot_be_used_names_line_and_field(text: str, why: str) -> None:
    with pytest.raises(PracticeFileError, match=why):
        parse_advice_phrases(text, "advice_phrases.csv")
