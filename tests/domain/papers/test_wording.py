"""What is told of a text's words without the index is what SQLite's index of texts tells."""

from __future__ import annotations

import contextlib
import random
from datetime import date

from paracase.domain.papers.query import match_expression, parse_query
from paracase.domain.papers.wording import Wording
from paracase.store.driver import sqlite3

PIECES = (
    "motion", "Motions", "to", "dismiss", "o'brien", "O’Brien", "2:24-cv-01234", "§ 1983", "é", "Fälle", "harbor_1", "\f",
    "to\x00dismiss", "“motion to dismiss”", "motion—to", "to—dismiss", "İ", "ﬁling", "1983", "a.b", "xmotion",
)  # fmt: skip
QUERIES = (
    "motion", '"motion to dismiss"', "to dismiss", "motion -to", "mot*", "motion*", "o'brien", "o’brien", "2:24-cv-01234",
    "§1983", "-dismiss motion", '-"to dismiss" motion', '"a b"', "dis* -motion", "falle", "Fälle", "harbor", "harbor_1",
    "198*", "to—dis*",
)  # fmt: skip


def test_a_text_is_judged_as_the_index_judges_it() -> None:
    chance = random.Random(17)
    papers = [
        (" ".join(chance.sample(PIECES, 2)), chance.choice((" ", "", ", ")).join(chance.sample(PIECES, 4)))
        for _ in range(400)
    ]
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        db.execute(
            "CREATE VIRTUAL TABLE f USING fts5(name, text, tokenize='unicode61 remove_diacritics 2', prefix='3')"
        )
        db.executemany("INSERT INTO f(name, text) VALUES(?, ?)", papers)
        told = 0
        for query in (parse_query(text, today=lambda: date(2026, 11, 19)) for text in QUERIES):
            found = {
                number for (number,) in db.execute("SELECT rowid FROM f WHERE f MATCH ?", (match_expression(query),))
            }
            for number, (name, text) in enumerate(papers, 1):
                stands = Wording(query).stands_in(name, text)
                assert stands in {None, number in found}, (query, name, text)
                told += stands is not None
    assert told > len(QUERIES) * len(papers) // 8


def test_only_the_index_tells_of_other_letters() -> None:
    query = parse_query("motion", today=lambda: date(2026, 11, 19))
    assert Wording(query).stands_in("a", "“motion” § 1") is True
    assert Wording(query).stands_in("a", "emotion") is False
    assert Wording(query).stands_in("é", "motion") is None
    assert Wording(parse_query("étude", today=lambda: date(2026, 11, 19))).stands_in("a", "etude") is None
