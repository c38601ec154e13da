"""Rich Text Format: rows, notes, fields, letters of every charset; what is hidden or deleted is said."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers.account import Fate
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import office
from paracase.intake.extract.sniff import Format
from tests.support.figures import so_many


def text_of(inner: bytes) -> str:
    found = office.extract_as(Format.RTF, rb"{\rtf1\ansi\ansicpg1252 " + inner + b"}")
    return found.pages[0]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (rb"Dear Se\'f1or Pe\u241?a: one\par Second line\line third", "Dear Señor Peña: one\n\nSecond line\nthird"),
        (rb"\u55357?\u56832? x", "\U0001f600 x"),
        (rb"{\uc2\u20320\'c4\'e3}ok", "你ok"),
        (rb"first\tab second\emdash third\~x\_y soft\-ware", "first\tsecond—third\xa0x-y software"),
        (rb"\trowd\cellx3000\cellx6000\pard\intbl one\cell two\cell\row\pard after", "one\ttwo\n\nafter"),
        (rb"\trowd\pard\intbl a\cell b\cell\row\trowd c\cell d\cell\row\pard x", "a\tb\nc\td\n\nx"),
        (rb"{\fonttbl{\f0 Times;}{\f1\fcharset204 Arial;}}\f1\'cf\'f0\f0 x", "\u041f\u0440x"),
        (rb"{\fonttbl{\f2\fcharset2 Wingdings;}}{\f2\'fe} I consent", "☑ I consent"),
        (rb"{\header Case No. 1}{\footer page}body", "Case No. 1\nbody\npage"),
        (rb"see{\footnote\pard {\super 1} a note} here", "see† here\n[footnote 1] 1 a note"),
        (rb"x{\*\atnid D}{\*\atnauthor Dana}{\*\annotation check}y", "xy\n[comment, Dana] check"),
        (rb'{\field{\*\fldinst HYPERLINK "https://a.example"}{\fldrslt our terms}}',
         'our terms\n[field] HYPERLINK "https://a.example"'),
        (rb"We {\deleted not }agree", "We agree\n[deleted] not"),
        (rb"{\v secret}x", "[hidden: secret]x"),
        (rb"{\colortbl;\red254\green254\blue254;}{\cf1 secret}x", "[white: secret]x"),
        (rb"{\colortbl;\red0\green0\blue0;\red255\green255\blue255;}{\cbpat1\cf2 caption}", "caption"),
        (rb"{\fs2 secret}", "[tiny: secret]"),
        (rb"{\strike never}", "[struck: never]"),
        (rb"{\*\unheard words}x", "x\n[unheard] words"),
        (rb"{\listtext 2.\tab}Venue", "2.\tVenue"),
        (rb"{\info{\title Lease}{\author D}}x", "x\n[property] title: Lease"),
        (rb"{\stylesheet{\s1 heading 1;}}x", "x"),
    ],
)  # fmt: skip
def test_what_is_printed(inner: bytes, text: str) -> None:
    assert text_of(inner) == text


def test_pictures_and_files_are_in_the_account() -> None:
    data = rb"{\rtf1 x{\pict\pngblip 89504e47}{\object{\*\objdata 0105}{\result shown}}{\pict\bin4 ab}c}}"
    found = office.extract_as(Format.RTF, data)
    assert found.pages == ["xshown"]
    assert [(part.kind, part.fate, part.size) for part in found.parts] == [
        ("picture", Fate.DRAWN, 4), ("picture", Fate.DRAWN, 4), ("embedded file", Fate.LEFT_OUT, 2),
    ]  # fmt: skip


def test_braces_without_end() -> None:
    found = office.extract_as(Format.RTF, rb"{\rtf1 before " + b"{" * 30_000 + b"x")
    assert (found.outcome, found.pages) == (Outcome.TEXT, ["before"])
    assert [part.fate for part in found.parts] == [Fate.LEFT_OUT]


@settings(max_examples=so_many(500, short=30), deadline=None)
@given(seed=st.integers(0, 2**32))
def test_no_word_is_lost(seed: int) -> None:
    rng, made = random.Random(seed), 0

    def word() -> str:
        nonlocal made
        made += 1
        return f"word{made}x"

    def piece(depth: int) -> str:
        choice = rng.randrange(12 if depth else 5)
        inner = "".join(piece(depth - 1) for _ in range(rng.randrange(1, 3))) if depth else ""
        return [
            f"{word()} ", rf"\par {word()}", rf"{{\v {word()}}}", rf"\tab {word()}\line ", rf"{{\deleted {word()}}}",
            rf"{{\b {inner}}}", rf"{{\footnote {inner}}}", rf"{{\header {inner}}}", rf"{{\*\annotation {inner}}}",
            rf"{{\field{{\*\fldinst REF {word()}}}{{\fldrslt {inner}}}}}",
            rf"\trowd\intbl {inner}\cell {word()}\cell\row\pard ",
            rf"{{\*\unknown {inner}}}",
        ][choice]  # fmt: skip

    data = r"{\rtf1 " + "".join(piece(3) for _ in range(rng.randrange(1, 5))) + "}"
    found = office.extract_as(Format.RTF, data.encode())
    assert set(re.findall(r"word\d+x", data)) - set(re.findall(r"word\d+x", found.pages[0])) == set()


@given(st.binary(max_size=300))
def test_nothing_breaks_it(data: bytes) -> None:
    assert office.extract_as(Format.RTF, rb"{\rtf1 " + data).outcome in {Outcome.TEXT, Outcome.NO_TEXT}


_MARKS = st.sampled_from(
    [b"{", b"}", rb"\u9", rb"\cell", rb"\row", rb"\*", rb"\header", rb"\pict", rb"\'e", rb"\bin9 ", b"x"]
)


@given(st.lists(_MARKS, max_size=40))
def test_no_order_of_words_breaks_it(marks: list[bytes]) -> None:
    assert office.extract_as(Format.RTF, rb"{\rtf1 " + b"".join(marks)).outcome in {Outcome.TEXT, Outcome.NO_TEXT}
