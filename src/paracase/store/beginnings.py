"""The words of the index that begin with some letters: a beginning is then asked as these words.

FTS5 keeps beginnings of three letters. For a longer one it makes a list of all papers that have any of the words before the
first is found, which grows with the office. A few words, asked as words, are read only as far as papers are wanted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.papers.query import PREFIX_LETTERS
from paracase.store.engine import one

if TYPE_CHECKING:
    from paracase.domain.papers.query import Query
    from paracase.store.driver import sqlite3

MOST_WORDS = 150
"""With more words FTS5 is asked for the beginning: each word is a look into the index."""
_KEPT = 64
"""Beginnings whose words are kept for as long as nobody writes the index."""
_LETTERS = re.compile("[0-9a-z]+")
_AFTER = "\x01"
"""Stands before whatever can follow in a word."""


def words_of_beginnings(connection: sqlite3.Connection, query: Query) -> dict[str, tuple[str, ...]]:
    """For each beginning of a query that few enough words have: these words, in small letters, by the letters as typed."""
    found = {}
    for term in query.terms:
        letters = term.words.lower()
        if term.is_beginning and len(letters) > PREFIX_LETTERS and letters.isascii() and _LETTERS.fullmatch(letters):
            words = _beginning_with(connection, letters)
            if 0 < len(words) <= MOST_WORDS:
                found[term.text] = words
    return found


def _beginning_with(connection: sqlite3.Connection, letters: str) -> tuple[str, ...]:
    moment = (one(connection, "PRAGMA idx.data_version"), getattr(connection, "beside", None))
    kept = getattr(connection, "beginnings", None)
    if kept is None or kept[0] != moment or len(kept[1]) == _KEPT:
        kept = (moment, {})
        connection.beginnings = kept  # type: ignore[attr-defined]  # a connection of ours
    answers: dict[str, tuple[str, ...]] = kept[1]
    if letters not in answers:
        answers[letters] = _walk(connection, letters)
    return answers[letters]


def _walk(connection: sqlite3.Connection, letters: str) -> tuple[str, ...]:
    """The words from one to the next, one more than are asked as words at most.

    FTS5's list of its words reads all papers of each; a new look for the next word reads the first.
    """
    _make_list(connection)
    found: list[str] = []
    at, end = letters, letters[:-1] + chr(ord(letters[-1]) + 1)
    while len(found) <= MOST_WORDS:
        word = one(connection, "SELECT term FROM temp.index_word WHERE term >= ? AND term < ? LIMIT 1", at, end)
        if word is None:
            break
        found.append(str(word))
        at = found[-1] + _AFTER
    return tuple(found)


def _make_list(connection: sqlite3.Connection) -> None:
    """FTS5's list of words, of this connection alone: nothing is written but that it is there."""
    if one(connection, "SELECT 1 FROM temp.sqlite_master WHERE name = 'index_word'"):
        return
    is_for_reading = one(connection, "PRAGMA query_only")
    connection.execute("PRAGMA query_only=OFF")
    try:
        connection.execute("CREATE VIRTUAL TABLE temp.index_word USING fts5vocab('idx', 'fts', 'instance')")
    finally:
        connection.execute(f"PRAGMA query_only={int(bool(is_for_reading))}")
