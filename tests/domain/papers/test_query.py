"""Queries never fail inside FTS5, whatever is typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.dates.typed import parse_bound
from paracase.domain.errors import BadInput
from paracase.domain.papers.excerpts import excerpt, match_shape
from paracase.domain.papers.query import (
    MAX_QUERY,
    Query,
    Term,
    match_expression,
    parse_query,
)
from paracase.store.driver import sqlite3

TODAY = date(2026, 11, 23)


def parse(text: str) -> Query:
    return parse_query(text, today=lambda: TODAY)


@given(st.text(max_size=200))
def test_no_text_breaks_the_match(text: str) -> None:
    try:
        query = parse(text)
    except BadInput:
        return
    expression = match_expression(query)
    if not expression:
        return
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE fts USING fts5(name, text, casetag)")
    connection.execute("SELECT * FROM fts WHERE fts MATCH ?", (expression,)).fetchall()
    connection.close()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("O'Brien", True),
        ("Smith & Co.", True),
        ("2:24-cv-01234", True),
        ("§ 1983", True),
        ('"motion to dismiss"', True),
        ("dismiss -appeal", True),
        ("dism*", True),
        ("AND", False),
        ("NEAR(a b)", False),
        ("casetag:x", False),
        ('"to motion"', False),
        ("motion -dismiss", False),
    ],
)
def test_legal_text_simply_works(text: str, found: bool) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE fts USING fts5(name, text, casetag)")
    body = "Smith & Co. moves; O'Brien's motion to dismiss, 42 U.S.C. § 1983, No. 2:24-cv-01234-ABC"
    connection.execute("INSERT INTO fts VALUES('paper.pdf', ?, 'x')", (body,))
    hits = connection.execute("SELECT 1 FROM fts WHERE fts MATCH ?", (match_expression(parse(text)),)).fetchall()
    connection.close()
    assert bool(hits) == found


def test_filters_are_taken_out() -> None:
    query = parse('case:26-0142 type:order by:"Dana Ruiz" from:2026-11 to:2026-11 is:new in:Orders hearing')
    assert query.terms == (Term("hearing"),)
    assert query.cases == ("26-0142",)
    assert query.people == ("Dana Ruiz",)
    assert (query.since, query.until) == (date(2026, 11, 1), date(2026, 11, 30))
    assert query.states == ("new",)
    assert parse('"case: Smith"').terms == (Term("case: Smith", is_quoted=True),)


@pytest.mark.parametrize(
    "text", ["is:nothing", "from:may", "to:2026-02-30", "-only", "-case:1", "§ &", "ju*", "x" * (MAX_QUERY + 1)]
)
def test_what_cannot_be_answered_is_said(text: str) -> None:
    with pytest.raises(BadInput):
        parse(text)


def test_days() -> None:
    assert parse_bound("14d", today=TODAY) == date(2026, 11, 9)
    assert parse_bound("2024", today=TODAY, last=True) == date(2024, 12, 31)
    assert parse_bound("2024-02", today=TODAY, last=True) == date(2024, 2, 29)


def test_excerpts_show_the_words_and_where_they_are() -> None:
    shape = match_shape(parse('"motion to dismiss" judg* -appeal'))
    assert shape is not None
    text = "Filler " * 40 + "the MOTION to\nDismiss; misjudged, then judgment was entered. " + "filler " * 40
    found = excerpt(text, shape, on="<", off=">")
    assert found is not None
    assert "<MOTION to Dismiss>; misjudged, then <judg>ment was" in found[0]
    assert found[0].startswith("… ")
    assert found[0].endswith(" …")
    assert text[found[1] :].startswith("MOTION")
    assert excerpt("nothing here", shape, on="<", off=">") is None
    assert match_shape(parse("case:1 is:new")) is None


@given(st.text(max_size=60), st.text(max_size=300))
def test_no_text_breaks_an_excerpt(typed: str, text: str) -> None:
    try:
        shape = match_shape(parse(typed))
    except BadInput:
        return
    if shape is not None and (found := excerpt(text, shape, on="", off="")):
        assert 0 <= found[1] < len(text)


def test_bounds_that_leave_nothing_are_refused_with_both_days() -> None:
    with pytest.raises(BadInput, match="from: is Thu 2026-01-01, after to:, Wed 2025-12-31"):
        parse("zebra from:1/1 to:12/31")  # both are the last such day before 23 November 2026


@pytest.mark.parametrize("typed", ["in:\udcff", "by:\udcff", "case:\udcff", "\udcff"])
def test_bytes_that_are_no_letters_are_refused(typed: str) -> None:
    with pytest.raises(BadInput, match="bytes that are no letters"):
        parse(typed)
