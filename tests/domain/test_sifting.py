"""Patterns that are not looked for where they cannot match: what they find is the same, whoever wrote the pattern."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paracase.domain.cue_index import CueIndex
from paracase.domain.dates.written import first_date
from paracase.domain.sifting import Sifted, Words, literals
from paracase.domain.work import identifiers
from paracase.intake.recognise import captions, dated, days, handling, hearings, letters, parties, stamp
from paracase.store.office.practice import Practice
from tests.support.labelled import SOURCES

TEXTS = tuple(path.read_text("utf-8") for path in sorted(SOURCES.iterdir()))
MODULES = (identifiers, captions, dated, days, handling, hearings, letters, parties, stamp)
PATTERNS = [
    *(
        (f"{module.__name__}.{name}", one)
        for module in MODULES
        for name, one in vars(module).items()
        if isinstance(one, Sifted)
    ),
    *((kind, one) for kind, one in identifiers._PATTERNS),
    *((method, one) for method, one in days._METHODS),
]
TYPES = Practice(None).document_types
CUES = [
    re.compile(cue.pattern, cue.flags)
    for kind in TYPES
    for cue in (kind.title_cue, kind.name_cue, kind.text_cue, kind.docket_cue)
    if cue is not None
]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (r"\b(?:served|mailed)\b", {"served", "mailed"}),
        (r"\bserv(?:ed|ing) on\b", {"served", "serving"}),
        (r"\bnotice of (?:entry|appearance)\b", {"entry", "appearance"}),  # "notice" stands in many papers
        (r"(?=.*\bconfidential\b)\w+", {"confidential"}),
        (r"28\(j\)", {"28(j)"}),
        (r"\bE-?mail\b", {"mail"}),
        (r"ltr|letter", {"ltr", "letter"}),
        (r"\d{2}-\d{4}", set()),
        (r"(?:seal)?ed", set()),
        (r"(?:order)?", set()),
        (r"order|\d+", set()),
    ],
)
def test_what_must_stand_in_a_match_is_read_from_the_pattern(source: str, found: set[str]) -> None:
    assert {one.letters for one in literals(source, re.I)} == found


@pytest.mark.parametrize(
    ("source", "text", "may"),
    [
        (r"\bserved\b", "It was SERVED today.", True),
        (r"\bserved\b", "It was reserved.", False),
        (r"\bserv(?:ed|ing)\b", "Serving of notices", True),
        (r"\bserved\b", "\u017ferved", True),  # which ignoring case takes for an s
        (r"\bkey\b", "\u212aey", True),
        (r"\bin camera\b", "\u0130n Camera", True),
        (r"served", "un\u00adserved", True),
        (r"\bserved\b", "ser\u00adved on", True),  # as it is given to patterns in the signs of a keyboard
        (r"\bserved\b", "\uff33\uff25\uff32\uff36\uff25\uff24", True),
    ],
)
def test_a_word_is_known_however_it_is_written(source: str, text: str, may: bool) -> None:
    assert Sifted(source, re.I).may(Words(text)) is may


@pytest.mark.parametrize(("name", "sifted"), PATTERNS)
def test_no_pattern_is_passed_over_in_a_paper_where_it_matches(name: str, sifted: Sifted) -> None:
    for text in TEXTS:
        words = Words(text)
        if sifted.pattern.search(text) is not None:
            assert sifted.may(words), (name, text[:200])
        among = sifted.among(words)
        for line in text.split("\n")[:60]:
            assert (among.search(line) is None) == (sifted.pattern.search(line) is None), (name, line)


def test_of_all_cues_those_that_match_are_found() -> None:
    index = CueIndex(enumerate(CUES))
    for text in TEXTS[::2]:
        for part in (text[:800], *text.split("\n")[:12]):
            found = index.among(Words(part))
            assert [number for number in found if CUES[number].search(part)] == [
                number for number, cue in enumerate(CUES) if cue.search(part)
            ], part


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_a_cue_matches_has_its_words(data: st.DataObject) -> None:
    cue = data.draw(st.sampled_from(CUES))
    text = data.draw(st.from_regex(cue))
    match = cue.search(text)
    assert match is None or CueIndex([(7, cue)]).among(Words(text)) == [7]
    assert match is None or Sifted(cue.pattern, cue.flags).may(Words(text))


def test_words_of_several_pages_are_those_of_each() -> None:
    pages = [Words("It was served."), Words("By mail")]
    every = Words.of_all(pages)
    assert {"served", "mail"} <= set(every.whole)
    assert "was served.\nby mail" in every.low
    assert Words.of_all(pages[:1]) is pages[0]
    assert not Words.of_all([]).whole


@given(st.sampled_from(TEXTS), st.data())
def test_the_words_of_some_lines_are_those_they_have_by_themselves(text: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    part = "\n".join(data.draw(st.lists(st.sampled_from(lines), max_size=12)))
    part = part[: data.draw(st.integers(0, len(part)))]
    assert Words.within(part, Words(text)).signs == Words(part).signs


@given(st.text(), st.sampled_from(TEXTS))
def test_where_no_digit_stands_no_day_and_no_stamp_is_found(mixed: str, text: str) -> None:
    bare = "".join(letter for letter in text if not letter.isdigit())
    for given_ in (mixed, bare, bare + mixed):
        if not Words(given_).has_digits:
            assert not any(letter.isdecimal() for letter in given_)
            assert first_date(given_) is None
    assert not Words(bare).has_digits or not Words(bare).is_plain
    assert Words(f"{bare}7").has_digits
