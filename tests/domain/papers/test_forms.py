"""Stems of words: what is joined, what never is, and what holds for any word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers.forms import LONGEST, MOST_STEMS, TITLE_WORDS, forms_of, stem, stem_as_written, stems_in

WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12)
ENDED = st.builds("".join, st.tuples(WORDS, st.sampled_from(["", "s", "es", "ies", "ed", "ied", "ing", "ings", "eds"])))


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("set", "sets setting settings"),
        ("file", "files filed filing filings"),
        ("fill", "fills filled filling"),
        ("deny", "denies denied denying"),
        ("order", "orders ordered ordering"),
        ("compel", "compels compelled compelling"),
        ("serve", "serves served serving"),
        ("notice", "notices noticed noticing"),
        ("plan", "plans planned planning"),
        ("plane", "planes planed planing"),
        ("continue", "continues continued continuing"),
        ("stipulate", "stipulates stipulated stipulating"),
        ("require", "requires required requiring"),
        ("appear", "appears appeared appearing"),
        ("witness", "witnesses witnessed witnessing"),
        ("party", "parties"),
        ("pass", "passes passed passing"),
        ("tie", "ties tied tying"),
        ("subpoena", "subpoenas subpoenaed"),
        ("agree", "agrees agreed agreeing"),
        ("schedule", "schedules scheduled scheduling"),
        ("add", "adds added adding"),
        ("hear", "hears hearing hearings"),
    ],
)
def test_forms_of_a_word_are_joined_and_are_marked(base: str, forms: str) -> None:
    assert {stem(word) for word in [base, *forms.split()]} == {base}
    assert set(forms.split()) <= set(forms_of(base))


@pytest.mark.parametrize(
    "word",
    str.split(
        "does news series this process status analysis basis during nothing morning king string bed need proceed hundred "
        "heard held made court setter quickly motion was has gas bias focus lens"
    ),
)
def test_what_only_looks_like_a_form_stays_as_it_is(word: str) -> None:
    assert stem(word) == word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hearing", "heard"), ("filing", "filling"), ("planed", "planned"), ("noting", "not"), ("notes", "not"),
        ("ones", "on"), ("uses", "us"), ("cares", "car"), ("proceeds", "process"), ("wings", "wine"), ("need", "ne"),
    ],
)  # fmt: skip
def test_different_words_are_not_joined(one: str, other: str) -> None:
    assert stem(one) != stem(other)


NAMES = str.split(
    "William Williams Adam Adams Robert Roberts Browning Brown Manning Man Fleming Reed Ahmed King Banks Bank Woods Wood "
    "Rivers Waters Marks Mark Bills Bill Stevens Steven Sterling Harding Hard Fielding Field Jones Peters Peter Rosing Rose"
)


def test_no_two_names_are_joined() -> None:
    assert [stem_as_written(name) for name in NAMES] == NAMES
    text = " ".join([*NAMES, *(name.upper() for name in NAMES), "john.williams@adams.com https://www.banks.com/bills"])
    assert stems_in(text.encode()) == set()
    assert not {name.lower() for name in NAMES} & TITLE_WORDS


@given(st.from_regex(r"[A-Z][A-Za-z]{1,14}", fullmatch=True))
def test_a_capitalized_word_is_itself_unless_papers_are_called_by_it(word: str) -> None:
    assert stem_as_written(word) == word or word.lower() in TITLE_WORDS


@given(ENDED)
@settings(max_examples=500)
def test_a_stem_is_its_own_is_never_empty_and_never_longer(word: str) -> None:
    found = stem(word)
    assert stem(found) == found
    assert 0 < len(found) <= len(word)
    assert found[0] == word[0] or word in {"undergoes"}


@given(ENDED)
def test_what_is_marked_has_this_stem(word: str) -> None:
    base = stem(word)
    assert all(stem(form) == base for form in forms_of(base))
    assert forms_of(base)[0] == base


@given(st.text(max_size=200))
def test_any_text_has_stems_that_are_words(text: str) -> None:
    found = stems_in(text.encode(errors="replace"))
    assert all(base.isalpha() and base.isascii() and 0 < len(base) <= LONGEST for base in found)


def test_words_are_found_beside_signs_and_in_capitals_of_titles_and_not_inside_of_others() -> None:
    text = "The plaintiff’s “motions” were filed—twice; ORDER SETTING HEARING. éxing resuméd 3ed x_filed Motions"
    assert stems_in(text.encode()) == {"motion", "file", "set", "hear"}


def test_a_text_of_very_many_words_has_so_many_stems() -> None:
    letters = "abcdefghij"
    words = (f"b{a}{b}{c}{d}o{e}ted" for a in letters for b in letters for c in letters for d in letters for e in "klm")
    found = stems_in(" ".join(words).encode())
    assert 0 < len(found) <= MOST_STEMS
