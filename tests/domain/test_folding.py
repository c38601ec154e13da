"""One fold for names, the index and queries: whatever way a word is written, it is found by any other."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers.excerpts import excerpt, match_shape
from paracase.domain.papers.query import Query, Term, match_expression
from paracase.domain.words import fold, folded_run, index_words, keyed, must_be_folded, words_of_bytes
from paracase.store.driver import sqlite3

if TYPE_CHECKING:
    from collections.abc import Iterator

LETTERS = st.characters(exclude_categories=["Cs"])
WAYS = (
    ("filing", "ﬁling", "FILING", "fi\u00adling", "ﬁl\u200bing", "ｆｉｌｉｎｇ", "fi\u2060ling", "𝐟𝐢𝐥𝐢𝐧𝐠"),
    ("office", "oﬃce", "ofﬁce", "OFFICE"),
    ("2:26-cv-00417", "2:26–cv–00417", "2:26‑cv‑00417", "2:26−cv−00417", "２：２６－ｃｖ－００４１７", "2:26—CV—00417"),
    ("Muñoz", "MUNOZ", "Mun\u0303oz", "munoz", "ｍｕñｏｚ"),
    ("O'Brien", "O’Brien", "Oʼbrien", "o‘brien", "O´BRIEN"),
    ("Strasse", "Straße", "STRAẞE", "straſſe"),
    ("subpoena", "subpœna", "SUBPŒNA", "sub\u00adpoena"),
    ("curiae", "curiæ", "CURIÆ"),
    ("Jorgensen", "Jørgensen", "JØRGENSEN"),
    ("Lukasz", "Łukasz"),
    ("New York", "New\u00a0York", "new\u202fyork", "NEW\u3000YORK"),
    ("ガス", "ｶﾞｽ", "カ\u3099ス"),
    ("법원", unicodedata.normalize("NFD", "법원")),
    ("1/2", "½", "1⁄2"),
    ("No 5", "№ 5"),
)  # fmt: skip


class Searched:
    """One text in a real index, and whether words find it."""

    def __init__(self) -> None:
        self._db = sqlite3.connect(":memory:")
        self._db.execute(
            "CREATE VIRTUAL TABLE fts USING fts5(name, text, casetag, tokenize='unicode61 remove_diacritics 2', prefix='3')"
        )
        self._db.execute("CREATE VIRTUAL TABLE word USING fts5vocab('fts', 'instance')")

    def finds(self, text: str, *terms: Term) -> bool:
        self._db.execute("DELETE FROM fts")
        self._db.execute("INSERT INTO fts(rowid, name, text, casetag) VALUES(1, '', ?, '')", (index_words(text),))
        return bool(
            self._db.execute("SELECT 1 FROM fts WHERE fts MATCH ?", (match_expression(Query(terms)),)).fetchall()
        )

    def words(self, texts: list[str]) -> list[list[str]]:
        self._db.execute("DELETE FROM fts")
        self._db.executemany("INSERT INTO fts(rowid, name, text) VALUES(?, '', ?)", list(enumerate(texts)))
        found: list[list[str]] = [[] for _ in texts]
        for number, word in self._db.execute("SELECT doc, term FROM word ORDER BY doc, offset"):
            found[number].append(word)
        return found


@pytest.fixture(scope="module")
def searched() -> Iterator[Searched]:
    made = Searched()
    yield made
    made._db.close()


def marked(text: str, typed: str) -> str | None:
    shape = match_shape(Query((Term(typed),)))
    assert shape is not None
    found = excerpt(text, shape, on="<", off=">")
    return found and found[0]


@pytest.mark.parametrize("ways", WAYS, ids=[ways[0] for ways in WAYS])
def test_whatever_way_a_word_is_written_any_other_finds_it(searched: Searched, ways: tuple[str, ...]) -> None:
    assert len({fold(way) for way in ways}) == 1
    for written in ways:
        text = f"Before that, {written}; after it"
        for typed in ways:
            assert searched.finds(text, Term(typed)), (written, typed)
            assert not searched.finds("Before that; after it", Term(typed))
            assert not searched.finds(text, Term("that"), Term(typed, negated=True))
            assert marked(text, typed) == f"Before that, <{' '.join(written.split())}>; after it", (written, typed)


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("我在北京法院起訴", "北京", "我在<北京>法院起訴"),
        ("我在北京法院起訴", "北京法院", "我在<北京法院>起訴"),
        ("第12号ABC法院", "abc", "第12号<ABC>法院"),
        ("대법원에서", "법원", "대<법원>에서"),
        ("ศาลฎีกา", "ฎีกา", "ศาล<ฎีกา>"),
        ("東京 地方裁判所", "裁判", "東京 地方<裁判>所"),
    ],
)
def test_words_are_found_inside_a_run(searched: Searched, text: str, typed: str, shown: str) -> None:
    assert searched.finds(text, Term(typed))
    assert searched.finds(text, Term(typed, prefix=True))
    assert not searched.finds(text, Term("京北"))
    assert marked(text, typed) == shown


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Acme™ moves", "acme"),
        ("the plaintiff¹ moves", "plaintiff"),
        ("5½ days", "5"),
        ("10² m", "10"),
        ("Acme®", "acme"),
    ],
)
def test_marks_of_print_and_footnotes_are_no_part_of_a_word(searched: Searched, text: str, typed: str) -> None:
    assert searched.finds(text, Term(typed))
    assert (marked(text, typed) or "").lower().find(f"<{typed}>") >= 0


def test_parts_of_a_word_are_not_found(searched: Searched) -> None:
    """A soft hyphen, a joiner, an accent part no word, in the index as in what is marked."""
    for text in ("plain\u00adtiff", "plain\u200dtiff", "resume\u0301tiff"):
        assert not searched.finds(text, Term("tiff"))
        assert marked(text, "tiff") is None
    assert searched.finds("plain\u00adtiff", Term("plaint", prefix=True))
    assert marked("of plain\u00adtiff", "plaintiff") == "of <plain\u00adtiff>"
    assert marked("of plain\u00adtiff plain-tiff", "plain tiff") == "of plain\u00adtiff <plain-tiff>"
    assert (
        marked("the résumé\u00ad, resume\u0301 and RESUME", "resume")
        == "the <résumé\u00ad>, <resume\u0301> and <RESUME>"
    )


@pytest.mark.parametrize("before", range(7_980, 8_020, 3))
def test_no_word_is_cut_where_a_long_text_is_looked_at_in_parts(before: int) -> None:
    text = "é " * (before // 2) + "plain\u00adtiff ﬁles" + " é" * 5000
    for typed in ("tiff", "plain", "les"):
        assert marked(text, typed) is None
    assert "<plain\u00adtiff ﬁles>" in (marked(text, "plaintiff files") or "")


def test_a_soft_hyphen_at_the_end_of_a_line_parts_no_word(searched: Searched) -> None:
    for text in ("The plain\u00ad\ntiff moves", "The plain\u00ad \r\n  tiff moves"):
        assert searched.finds(text, Term("plaintiff moves"))
        assert marked(text, "plaintiff") == f"The <{' '.join(text[4:-6].split())}> moves"
        assert words_of_bytes(text.encode()) == bytearray(b"The plaintiff moves")
    assert fold("plain\u00ad\ntiff") == "plaintiff"


@given(st.text(LETTERS))
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(keyed(text)) == fold(text)
    assert keyed(keyed(text)) == keyed(text)


@given(st.text(LETTERS, min_size=1, max_size=30))
def test_every_text_is_found_by_itself_however_it_is_normalised(searched: Searched, text: str) -> None:
    ways = [text, text.casefold(), *(unicodedata.normalize(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD"))]
    whole = [" ".join(index_words(fold(way)).split()) for way in ways]
    for way in ways:
        if any(words for words in searched.words([index_words(way)])):
            assert searched.finds(f"a {way} b", Term(way))
            assert searched.finds(f"a {fold(way)} b", Term(way)), ascii(way)
    assert whole[2] == whole[3]


@given(st.text("ab é\nﬁ\u00ad北京ß\U00020000’", max_size=100), st.integers(4, 40))
def test_a_text_in_pieces_is_the_text(text: str, size: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("paracase.domain.words._PIECE", size)
        found = words_of_bytes(memoryview(text.encode()))
    assert (found is not None) == must_be_folded(text)
    if found is not None:
        assert found.decode().split() == index_words(text).split()


def test_what_is_left_to_fts5_is_what_fts5_takes_as_it_is_folded(searched: Searched) -> None:
    """Letters that are not folded before FTS5: alone, within a word, at its beginning and end."""
    parts = (range(0x80, 0x3400), range(0xE000, 0xE010), range(0xF8F0, 0x10000), range(0x1D400, 0x1FC00))
    left = [letter for part in parts for letter in map(chr, part) if not must_be_folded(letter)]
    assert len(left) > 1500
    raw, folded = (
        searched.words([f"xa{way}bx {way} {way}q z{way}" for way in ways]) for ways in (left, map(folded_run, left))
    )
    assert [ascii(letter) for letter, one, two in zip(left, raw, folded, strict=True) if one != two] == []


def test_a_text_of_ascii_is_given_as_it_is() -> None:
    for text in ("The plaintiff’s “motion” – § 12, café", "Plain", ""):
        assert index_words(text) is text
        assert words_of_bytes(text.encode()) is None
