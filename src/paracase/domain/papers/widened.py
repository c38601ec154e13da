"""A search made wider: other forms of its words, and the papers of a case whose party is named.

Only words that stand for themselves are widened: not what is quoted, left out, or the beginning of a word. What is found so
comes after what the words themselves found, and says by what (``FoundBy``).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.papers.forms import stem_as_written
from paracase.domain.papers.query import phrase_expression
from paracase.domain.papers.tags import case_expression, stem_expression
from paracase.domain.words import index_words
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.papers.query import Query, Term

LEAST_LETTERS = 3
"""Of a word that is widened."""
MOST_CASES = 50
"""A word that parties of more cases have in their names names nobody."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OF_NOBODY = _words(
    "and association bank city company corp corporation county dba defendant department district doe estate for group "
    "holdings inc insurance international limited llc llp ltd matter national people petitioner plaintiff respondent "
    "services state states the trust united university versus"
)
"""Words of parties' names and captions by which nobody is known."""
_WORD = late_pattern("[A-Za-z]+")
_NAME = late_pattern("[^\\W\\d_]+")


class FoundBy(StrEnum):
    """By what a paper was found."""

    WORDS = "words"
    FORMS = "forms"
    """Some of its words are another form of what was typed."""
    PARTY = "party"
    """Some of what was typed is the name of a party of its case, and not in the paper."""


HEADINGS = {FoundBy.FORMS: "Other forms", FoundBy.PARTY: "By a party's name"}
"""What is written above those that the words themselves did not find."""
COUNTED_AS = {FoundBy.FORMS: "in other forms", FoundBy.PARTY: "by a party's name"}
"""What is said behind their number."""


@frozen
class Widened:
    """What is looked for in the place of a word, beside it.

    Attributes:
        stem: the word it is a form of, maybe itself; empty where forms of it are not looked for.
        is_stem_written: whether the stem is looked for in texts too: it is a word of this office, and no name.
        case_ids: the cases of which somebody bears this name.
    """

    stem: str = ""
    is_stem_written: bool = False
    case_ids: tuple[int, ...] = ()


def stem_of(term: Term) -> str:
    """The stem of a word of a query, by which other forms of it are found; empty where none are looked for."""
    word = index_words(term.text)
    if not term.is_plain or len(word) < LEAST_LETTERS or not _WORD.fullmatch(word):
        return ""
    stem = stem_as_written(word)
    return stem if stem.islower() else ""


def name_of(term: Term) -> str:
    """A word of a query that can be somebody's name; empty where it can not."""
    word = index_words(term.text)
    is_name = term.is_plain and len(word) >= LEAST_LETTERS and _NAME.fullmatch(word)
    return word if is_name and word.lower() not in OF_NOBODY else ""


def wide_expression(query: Query, widened: Mapping[str, Widened], by: FoundBy) -> str:
    """The FTS5 MATCH text of a query made wider; empty where nothing is wider than the words themselves.

    Args:
        widened: what is looked for in the place of each word, by the word as typed.
        by: other forms; or these and the names of parties.
    """
    parts, is_wider = [], False
    for term in query.terms:
        if not term.negated:
            ways = [phrase_expression(term)]
            wider = widened.get(term.text, Widened()) if term.is_plain else Widened()
            if wider.stem:
                ways.append(f"({stem_expression(wider.stem)})")
            if wider.is_stem_written:
                ways.append(f'({{name text}} : "{wider.stem}")')
            if by is FoundBy.PARTY and wider.case_ids:
                ways.append(f"(casetag : {case_expression(wider.case_ids)})")
            is_wider |= bool(wider.stem or (by is FoundBy.PARTY and wider.case_ids))
            parts.append(f"({' OR '.join(ways)})")
    if not is_wider:
        return ""
    expression = " AND ".join(parts)
    for term in query.terms:
        if term.negated:
            expression = f"({expression}) NOT {phrase_expression(term)}"
    return expression
