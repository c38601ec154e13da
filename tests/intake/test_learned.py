"""What the office's filings say of a paper beside the cues: held out, quoted, never over what is sure; and its file."""

from __future__ import annotations

import re
import zlib
from array import array
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers.learning import FEATURES, TELLS, Learned, Lesson, Opinion
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.intake.recognise import Knowledge, Paper, recognise
from paracase.intake.recognise.learned import MARK, traits_of, weighed
from paracase.store.office.practice import Practice
from paracase.store.papers.learned import LARGEST, Moment, packed, unpacked
from tests.support.habits import HabitPaper, papers

if TYPE_CHECKING:
    from collections.abc import Sequence

TAUGHT, HELD_OUT = 250, 60
BILL = {"mail": {"from": "Till <Till@PaperWing.example>", "subject": "Job 41 is ready"}}


def read(paper: HabitPaper) -> Paper:
    meta = {"mail": {"from": paper.sender, "subject": paper.subject}} if paper.sender else {}
    return Paper(paper.name, (paper.text,), meta)


def learned_from(filed: Sequence[HabitPaper]) -> Learned:
    lessons = []
    for number, paper in enumerate(filed, 1):
        tells, features = traits_of(read(paper)).numbers
        folder = "Costs/Till" if paper.kind == "copy shop" else ""
        lessons.append(Lesson(number, f"{number:05}", 1, paper.type, folder, tells, array("I", features)))
    return Learned.of(lessons)


@cache
def taught(seed: int = 0) -> Learned:
    return learned_from(papers(TAUGHT, seed))


@cache
def knowledge(seed: int | None = 0) -> Knowledge:
    practice = Practice(None)
    learned = taught(seed) if seed is not None else None
    return Knowledge((), tuple(practice.document_types), "{title}", practice.courts, learned=learned)


@pytest.mark.parametrize("seed", [1, 2])
def test_held_out_papers_of_an_office_with_habits(seed: int) -> None:
    """Of papers it never saw more types are likely; nine of ten that it adds are right, and none is sure that was not."""
    added = right = 0
    for paper in papers(TAUGHT + HELD_OUT, seed)[TAUGHT:]:
        plain, found = (best(recognise(read(paper), knowledge(one)), Field.TYPE) for one in (None, seed))
        assert plain is not None
        assert found is not None
        assert found.confidence < Confidence.SURE
        if found.confidence is Confidence.LIKELY and plain.confidence is not Confidence.LIKELY:
            added += 1
            right += found.value == paper.type
    assert added >= HELD_OUT // 3
    assert right >= 0.9 * added


def test_its_reason_counts_papers_and_quotes_this_one() -> None:
    paper = Paper("message1.eml", ("The boxes are here.",), BILL)
    found = best(recognise(paper, knowledge()), Field.TYPE)
    assert found is not None
    assert (found.value, found.confidence, found.place) == ("payment_remittance", Confidence.LIKELY, "sender")
    assert re.fullmatch(r"\d+( of \d+)? papers from “Till@PaperWing\.example” were filed as Payment", found.reason), (
        found.reason
    )


def test_every_word_it_quotes_stands_in_the_paper() -> None:
    quoted = 0
    for paper in map(read, papers(TAUGHT + 40, 0)[TAUGHT:]):
        mail = paper.meta.get("mail", {})
        everything = " ".join(" ".join([paper.name, *mail.values(), *paper.pages]).split())
        for one in recognise(paper, knowledge()):
            if MARK in one.more:
                said = re.findall(r"“([^”]*)”", one.reason)
                quoted += len(said)
                assert [words for words in said if words.removesuffix("…") not in everything] == [], one.reason
    assert quoted > 20


class Says(Learned):
    """Says one thing of every paper."""

    def __init__(self, kind: str, *, likely: bool) -> None:
        super().__init__()
        self._said = Opinion(kind, likely, likely, 20, None, ())

    @property
    def is_silent(self) -> bool:
        return False

    def weigh(self, tells: Sequence[int], features: Sequence[int]) -> Opinion:
        return self._said


def beside(learned: Learned, *cues: Proposal, paper: Paper | None = None) -> list[tuple[str, str]]:
    known = Knowledge((), knowledge(None).types, "{title}", learned=learned)
    found = weighed(paper or Paper("x.pdf", ("Words.",)), known, cues)
    ranked = sorted((one for one in found if one.field is Field.TYPE), key=lambda one: -one.confidence)
    return [(one.value, one.confidence.word) for one in ranked]


def cue(kind: str, confidence: Confidence) -> Proposal:
    return Proposal(Field.TYPE, kind, confidence, "title “Words.”", "p. 1")


SURE, LIKELY, GUESS = Confidence.SURE, Confidence.LIKELY, Confidence.GUESS


@pytest.mark.parametrize(
    ("said", "likely", "cues", "after"),
    [
        ("invoice", True, [cue("order", SURE)], [("order", "sure")]),
        ("order", True, [cue("order", SURE)], [("order", "sure")]),
        ("order", True, [cue("order", LIKELY)], [("order", "likely")]),
        ("invoice", True, [cue("order", LIKELY)], [("order", "guess"), ("invoice", "guess")]),
        ("invoice", False, [cue("order", LIKELY)], [("order", "likely")]),
        ("order", True, [cue("order", GUESS)], [("order", "likely")]),
        ("order", False, [cue("order", GUESS)], [("order", "guess")]),
        ("invoice", True, [cue("order", GUESS)], [("invoice", "likely"), ("order", "guess")]),
        ("invoice", False, [cue("order", GUESS)], [("order", "guess"), ("invoice", "guess")]),
        ("invoice", True, [], [("invoice", "likely")]),
        ("invoice", False, [], [("invoice", "guess")]),
        ("no_such_type", True, [cue("order", GUESS)], [("order", "guess")]),
    ],
)
def test_beside_the_cues(said: str, likely: bool, cues: list[Proposal], after: list[tuple[str, str]]) -> None:
    """It makes nothing sure, and outvotes nothing that is; a likely cue stays first, as a guess where filings disagree."""
    assert beside(Says(said, likely=likely), *cues) == after


def test_a_notice_says_itself_what_was_filed() -> None:
    text = "Notice of Electronic Filing\n\nCase Name: A v. B\nCase Number: 1:00-cv-00001\nDocket Text:\nORDER.\n\n"
    notice = Paper("n.eml", (text,), {"mail": {}})
    assert notice.notice is not None
    assert beside(Says("invoice", likely=True), paper=notice) == []


def test_the_subfolder_of_a_sender() -> None:
    """Only into a case, or a folder of several cases; and no other than where it lies already."""
    paper = Paper("message1.eml", ("The boxes are here.",), BILL)
    known = Knowledge((), knowledge().types, "{title}", learned=taught())
    in_case = [Proposal(Field.CASE, "1", LIKELY, "number")]
    (into,) = [one for one in weighed(paper, known, in_case) if one.field is Field.FOLDER]
    assert (into.value, into.confidence, into.place) == ("Costs/Till", LIKELY, "sender")
    assert "“Till@PaperWing.example”" in into.reason
    assert [one for one in weighed(paper, known, []) if one.field is Field.FOLDER] == []
    guess = [Proposal(Field.CASE, "1", GUESS, "number")]
    assert [one for one in weighed(paper, known, guess) if one.field is Field.FOLDER] == []
    lies = Paper("message1.eml", ("The boxes are here.",), BILL, folder_case=1, folder="Elsewhere")
    assert [one for one in weighed(lies, known, in_case) if one.field is Field.FOLDER] == []


@given(st.text(max_size=80), st.text(max_size=30), st.text(max_size=30))
@settings(max_examples=25)
def test_traits_of_anything_are_few(text: str, sender: str, subject: str) -> None:
    for meta in ({}, {"mail": {"from": sender, "subject": subject}}, {"mail": None}):
        traits = traits_of(Paper(subject or "x", (text, text), meta if meta.get("mail", meta) is not None else {}))
        assert len(traits.all) <= FEATURES
        assert len(traits.tells) <= TELLS
        assert traits.all[: len(traits.tells)] == traits.tells
        assert all(0 <= number < 1 << 32 for number in traits.numbers[1])


def test_its_file_is_small_and_comes_back_the_same() -> None:
    data = packed(taught(), Moment(5, 2, 1))
    assert len(data) < LARGEST
    assert b"PaperWing" not in zlib.decompress(data[len(b"paracase learned 1\n") + 8 :])
    back = unpacked(data)
    assert back.why == ""
    assert back.at == Moment(5, 2, 1)
    assert back.learned is not None
    assert back.learned.lessons == taught().lessons
    assert packed(back.learned, back.at) == data
    for paper in map(read, papers(TAUGHT + 10, 0)[TAUGHT:]):
        numbers = traits_of(paper).numbers
        assert back.learned.weigh(*numbers) == taught().weigh(*numbers)
    assert unpacked(data.replace(b"learned 1\n", b"learned 0\n", 1)).why == "of another version"


@cache
def kept_bytes() -> bytes:
    return packed(taught(), Moment(5, 2, 1))


@given(st.binary(max_size=40), st.integers(0, 1 << 20), st.booleans())
@settings(max_examples=25)
def test_a_damaged_file_is_said_to_be_so(put: bytes, at: int, is_cut: bool) -> None:
    """Also one whose checksum was made to fit."""
    data = kept_bytes()
    place = at % len(data)
    damaged = data[:place] + put + (b"" if is_cut else data[place + len(put) :])
    found = unpacked(damaged)
    assert (found.learned is None) == (damaged != data)
    head = len(b"paracase learned 1\n")
    body = zlib.decompress(data[head + 8 :])
    place = at % len(body)
    body = zlib.compress(body[:place] + put + (b"" if is_cut else body[place + len(put) :]), 1)
    found = unpacked(data[:head] + b"%08x" % zlib.crc32(body) + body)
    if found.learned is not None:
        found.learned.weigh((1,), (1, 2, 3))
        packed(found.learned, found.at)


def test_a_file_that_unpacks_to_too_much_is_not_read_whole() -> None:
    body = zlib.compress(bytes(64 << 20), 9)
    assert unpacked(b"paracase learned 1\n%08x" % zlib.crc32(body) + body).why == "damaged"
