"""Signs are found in one pass over a text: the same as each looked for by itself, whenever it was added."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.sifting import SIGNS, Sifted, Words, signs_of
from paracase.domain.signs import Signs

WORDS = st.lists(st.text("abe", min_size=1, max_size=5), max_size=12)
SIGN = st.from_regex(r" ?[abe]{1,4} ?", fullmatch=True)


@given(WORDS, st.sets(SIGN, max_size=20), st.sets(SIGN, max_size=5))
def test_those_that_stand_there_are_found_and_no_other(words: list[str], first: set[str], later: set[str]) -> None:
    signs, text = Signs(), f" {' '.join(words)} "
    for given_now in (first, later):
        assert signs.add(given_now) == given_now
        count, found = signs.standing_in(text)
        assert count == signs.count
        assert found == {sign for sign in (first | later if given_now is later else first) if sign in text}


def test_whoever_is_asked_says_its_signs_before_a_text_is_looked_through() -> None:
    signs = Signs()
    signs.add(["order"])
    signs.ask(lambda: signs.add(["motion", " v "]))
    assert signs.standing_in(" motion by brand v corp ")[1] == {"motion", " v "}


def test_a_text_that_was_looked_through_is_so_again_for_a_pattern_that_came_later() -> None:
    words = Words("The widget was quarantined.")
    assert not words.signs & {"quarantined"}
    assert Sifted(r"quarantined").may(words)
    assert not Sifted(r"\bquarantine\b").may(words)


def test_a_word_is_told_from_how_a_word_begins() -> None:
    whole, begun = signs_of("order"), signs_of("order~")
    assert whole <= Words("An order.").signs
    assert not whole & Words("It was ordered.").signs
    assert begun <= Words("It was ordered.").signs
    assert not begun & Words("A reorder.").signs
    assert SIGNS.count > 0


def test_pages_have_the_signs_of_each() -> None:
    pages = [Words("An order"), Words("of 41 pages")]
    every = Words.of_all(pages)
    assert signs_of("order") <= every.signs
    assert every.signs == pages[0].signs | pages[1].signs
    assert every.digits == {"41"}
    assert every.is_plain
    assert not Words.of_all([Words("a"), Words("Zoë")]).is_plain
    assert Words("§ 12 – “so”").is_plain
