"""What is weighed: the shipped weights are those the labeled sentences give, and no text breaks or stalls it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.clients.advice import asks_for_advice
from paracase.domain.clients.clauses import Called, sentences
from paracase.domain.clients.guard import markings, markings_of_log
from paracase.domain.clients.relaying import names_of, relayed, relays_attorney
from paracase.domain.clients.weighing import Scale, _weights, readings, weight
from paracase.domain.practice.phrases import parse_advice_phrases
from paracase.store.office.practice import Practice
from tests.support.scales import MADE, examples, labeled, learned, made

PHRASES = Practice(None).advice_phrases
NAMES = (*names_of("Dana Ortiz"), *names_of("Marcus Webb"))
PIECES = st.sampled_from(
    ["you", "should", "Ms.", "Ortiz", "says", "DANA", "don’t", "“settle”", "\n", "\n\n", "?", ".", ",", "$5,000",
     "9:30 a.m.",
     "the attorney's", "İstanbul", "ﬁle", "\u202e", "'", "--", "🙂", "w/", "D.O.", "if", "whether", "A-0417", "ß", "\x00"]
)  # fmt: skip


def test_the_shipped_weights_are_those_of_the_sentences() -> None:
    """``python -m tests.support.scales`` makes them anew."""
    anew = made({scale: learned(scale, examples(scale, labeled(scale))) for scale in Scale})
    assert MADE.read_text(encoding="utf-8") == anew


@given(st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=200))
def test_every_mark_quotes_the_text_where_it_stands(text: str) -> None:
    for one in (*markings(text, PHRASES, NAMES), *markings_of_log(text, PHRASES, NAMES)):
        assert one.words
        assert text[one.start : one.start + len(one.words)] == one.words
        assert one.category
        assert one.why
        assert one.instead
    for told in relayed(text, NAMES):
        assert 0 <= told.start < told.end <= len(text)
    asks_for_advice(text)


@given(st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=200))
def test_sentences_stand_one_behind_the_other(text: str) -> None:
    at = 0
    for one in sentences(text, Called(NAMES)):
        assert at <= one.start < one.end <= len(text)
        assert all(one.start <= token.start < token.end <= one.end for token in one.tokens)
        at = one.end


@pytest.mark.parametrize(
    "text",
    [
        "You should take\nthe offer.",
        "YOU SHOULD TAKE THE OFFER.",
        "“You should take the offer.”",
        "Your ex can’t move out of state\nwithout the judge’s okay.",
        "YOUR EX CANNOT MOVE OUT OF STATE WITHOUT THE JUDGE'S OKAY.",
    ],
)
def test_capitals_quotes_and_line_breaks_hide_nothing(text: str) -> None:
    assert markings(text, PHRASES)


def test_a_sentence_that_is_both_is_marked_once() -> None:
    """It tells an attorney's words and they are advice."""
    assert len(markings("Ms. Ortiz believes the judge would see through that.", PHRASES, NAMES)) == 1


def test_what_is_held_as_a_relay_is_not_marked_again() -> None:
    text = "Told her that Dana thinks the lease is void."
    assert relays_attorney(text, NAMES)
    assert markings_of_log(text, PHRASES, NAMES) == ()


def test_an_office_phrase_marks_whatever_the_sentence_weighs() -> None:
    assert [one.category for one in markings("Your hearing is on Monday; go ahead and sign the release.", PHRASES)] == [
        "documents"
    ]


def test_each_place_of_a_phrase_is_marked() -> None:
    text = "You should take the offer. Your hearing is on Monday. You should take the deal."
    starts = {one.start for one in markings(text, PHRASES)}
    assert min(starts) < text.index("Your hearing")
    assert max(starts) > text.index("Monday")


def test_an_office_phrase_marks_even_where_it_is_left_to_the_attorney() -> None:
    """The exception of a deferring clause is for the shipped ones alone."""
    heading = "category,severity,pattern,why,permissible_rewording\n"
    line = "settlement,block,take the offer,it is theirs,nothing\n"
    text = "I can't tell you whether to take the offer."
    assert [one.words for one in markings(text, parse_advice_phrases(heading + line, "own", is_own=True))] == [
        "take the offer"
    ]
    assert markings(text, parse_advice_phrases(heading + line, "shipped")) == ()


@given(st.lists(PIECES, max_size=40).map(" ".join) | st.sampled_from([one.text for one in labeled(Scale.RELAYS)]))
def test_the_tables_weigh_what_the_names_weigh(text: str) -> None:
    """Nothing is put together to look a pair up; the learning names each, and both are the same."""
    for scale in Scale:
        weights = _weights(scale)
        for one in readings(text, NAMES):
            assert weight(scale, one) == sum(weights.get(name, 0) for name, _, _ in one.weighables)


@pytest.mark.parametrize(
    "text",
    [
        "The inventory, and who may sign for the estate",
        "Lease: deposit, notice, repairs",
        "Mediation, and what each side brings",
        "The will, the deed, and the list of heirs",
    ],
)
def test_a_topic_is_no_advice(text: str) -> None:
    assert markings(text, PHRASES) == ()


def test_what_is_left_to_the_attorney_is_no_advice() -> None:
    assert markings("I can't tell you whether to take the offer; Mr. Quintero will call you.", PHRASES) == ()
    assert markings("I can't tell you whether to take the offer, but I would take the offer.", PHRASES)


@pytest.mark.parametrize(
    "word", ["you should ", "Ms. ", "Dana says ", "'", "can't tell you whether ", "a.m. ", "\n \n"]
)
def test_a_very_long_text_is_looked_through(word: str) -> None:
    """100 KB of what the forms begin with: what goes back over the text again and again would not come to an end."""
    text = (word * 100_000)[:99_900] + "\n\nYou should take the offer."
    assert any("ou should" in one.words for one in markings(text, PHRASES, NAMES))
