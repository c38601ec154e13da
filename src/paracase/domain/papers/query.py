"""What a person types into search, understood without ever failing: words, "phrases", -not, prefix*, and filters.

FTS5 raises on most ordinary legal text (``O'Brien``, ``2:24-cv-01234``), so no character of a person's text reaches
MATCH unquoted: every term becomes a quoted phrase, which the tokenizer then takes apart as it did the documents.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain import dates
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

MAX_QUERY = 1000
"""Characters; longer queries are refused, not cut: a cut one would answer another question."""

PREFIX_LETTERS = 3
"""Shorter beginnings fit so many words that one query took seconds (docs/benchmarks.md)."""

FILTERS = ("case", "type", "by", "from", "to", "is", "in")
STATES = (
    "new",
    "filed",
    "aside",
    "trash",
    "duplicate",
    "missing",
    "no-text",
    "partly",
    "confidential",
    "aeo",
    "sealed",
    "privileged",
    "attachment",
)
_FILTER = late_pattern(rf"(-?)({'|'.join(FILTERS)}):(?:\"([^\"]*)\"|(\S+))", re.IGNORECASE)
_TERM = late_pattern(r'(-?)(?:"([^"]*)"?|([^\s"]+))')


@frozen
class Term:
    """One thing to be found, or not."""

    text: str
    negated: bool = False
    prefix: bool = False


@frozen
class Query:
    """A query taken apart."""

    terms: tuple[Term, ...] = ()
    cases: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    states: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()

    @property
    def has_words(self) -> bool:
        """Whether there is anything to look up in the texts."""
        return any(not term.negated for term in self.terms)


def _searchable(text: str) -> bool:
    return any(ch.isalnum() for ch in text)


def parse_query(text: str, *, today: Callable[[], date]) -> Query:
    """Take a query apart.

    Raises:
        BadInput: too long, a filter with a value that means nothing, or only things to leave out.
    """
    if len(text) > MAX_QUERY:
        raise BadInput(f"The query has {len(text):,} characters; at most {MAX_QUERY:,} can be searched.")
    filters: dict[str, list[str]] = {name: [] for name in FILTERS}

    def take(match: re.Match[str]) -> str:
        if match[1]:
            raise BadInput(f"“-{match[2]}:” cannot be left out; only words can.", hint="Name what you want instead.")
        filters[match[2].lower()].append((match[3] if match[3] is not None else match[4]).strip())
        return " "

    rest = _filters_outside_quotes(text, take)
    terms: list[Term] = []
    skipped: list[str] = []
    for match in _TERM.finditer(rest):
        words = match[2] if match[2] is not None else match[3]
        if not _searchable(words):
            if words.strip():
                skipped.append(words)
            continue
        prefix = match[3] is not None and words.endswith("*")
        if prefix and sum(ch.isalnum() for ch in words) < PREFIX_LETTERS:
            raise BadInput(f"“{visible(words)}” is too short.", hint="Beginnings are searched from three letters.")
        terms.append(Term(words.rstrip("*") if prefix else words, negated=bool(match[1]), prefix=prefix))
    query = Query(
        terms=tuple(terms),
        cases=tuple(filters["case"]),
        types=tuple(filters["type"]),
        people=tuple(filters["by"]),
        since=_bound(filters["from"], today, last=False),
        until=_bound(filters["to"], today, last=True),
        states=tuple(_state(value) for value in filters["is"]),
        folders=tuple(filters["in"]),
    )
    if skipped and not terms and not any(filters.values()):
        raise BadInput(f"“{visible(text.strip())}” has no letter or digit to search for.")
    if terms and not query.has_words and not any((query.cases, query.types, query.people, query.states, query.folders)):
        raise BadInput("The query only says what to leave out.", hint="Add a word that must be there.")
    return query


def _filters_outside_quotes(text: str, take: Callable[[re.Match[str]], str]) -> str:
    """Filters count only outside quotation marks: ``"see case: Smith"`` is a phrase."""
    parts = re.split(r'((?:(?<=\s)|^)-?"[^"]*"?)', text)
    return "".join(part if i % 2 else _FILTER.sub(take, part) for i, part in enumerate(parts))


def _state(value: str) -> str:
    if value.lower() not in STATES:
        raise BadInput(f"“is:{visible(value)}” is not known.", hint="Known are " + ", ".join(STATES) + ".")
    return value.lower()


def _bound(values: list[str], today: Callable[[], date], *, last: bool) -> date | None:
    return dates.typed.parse_bound(values[-1], today=today(), last=last) if values else None


def match_expression(
    query: Query, *, columns: str = "{name text}", words: Mapping[str, Sequence[str]] | None = None
) -> str:
    """The FTS5 MATCH text: every term quoted, so that no operator of FTS5 can come from a person's text.

    Args:
        words: beginnings that are asked as the words that begin so.
    """
    positive = [_quoted(term, words or {}) for term in query.terms if not term.negated]
    negative = [_quoted(term, words or {}) for term in query.terms if term.negated]
    if not positive:
        return ""
    expression = " AND ".join(positive)
    for term in negative:
        expression = f"({expression}) NOT {term}"
    return f"{columns} : ({expression})"


def _quoted(term: Term, words: Mapping[str, Sequence[str]]) -> str:
    if term.prefix and term.text in words:
        return "(" + " OR ".join(f'"{word}"' for word in words[term.text]) + ")"
    text = term.text.replace("\x00", " ").replace('"', '""')
    return f'"{text}"' + (" *" if term.prefix else "")


_BEFORE, _AFTER = 36, 170
"""Characters around the first match that an excerpt shows; few before it, so that it stays on a line of 80."""


@frozen
class Shape:
    """What the query's words look like in a text: whole words, with anything but letters and digits between."""

    pattern: re.Pattern[str]
    beginnings: tuple[str, ...]
    """The first word of each term, in small letters: finding these first is twenty times faster than the pattern."""

    def search(self, text: str) -> re.Match[str] | None:
        """The first place in a text where a term stands."""
        small = text.lower()
        if len(small) != len(text):  # a few letters change their length in small (İ)
            return self.pattern.search(text)
        found = [match for word in self.beginnings if (match := self._first(word, text, small))]
        return min(found, key=lambda match: match.start(), default=None)

    def _first(self, word: str, text: str, small: str) -> re.Match[str] | None:
        at = small.find(word)
        while at >= 0:
            if match := self.pattern.match(text, at):
                return match
            at = small.find(word, at + 1)
        return None


def match_shape(query: Query) -> Shape | None:
    """The shape of a query's words; None when it has none to be found."""
    shapes, beginnings = [], []
    for term in query.terms:
        words = re.findall(r"[^\W_]+", term.text)
        if not term.negated and words:
            shapes.append(r"[\W_]+".join(map(re.escape, words)) + ("" if term.prefix else r"(?![^\W_])"))
            beginnings.append(words[0].lower())
    if not shapes:
        return None
    return Shape(re.compile(rf"(?<![^\W_])(?:{'|'.join(shapes)})", re.IGNORECASE), tuple(dict.fromkeys(beginnings)))


def excerpt(text: str, shape: Shape, *, on: str, off: str) -> tuple[str, int] | None:
    """The words around the first match, matches marked, and where it stands; None when nothing matches literally.

    (The index also folds accents away; what only matches so is found by the index, not here.)
    """
    first = shape.search(text)
    if first is None:
        return None
    start = max(0, first.start() - _BEFORE)
    if start:
        start = text.find(" ", start, first.start()) + 1 or first.start()
    end = min(len(text), first.end() + _AFTER)
    if end < len(text):
        end = max(text.rfind(" ", first.end(), end), first.end())
    marked = shape.pattern.sub(lambda match: f"{on}{match.group()}{off}", text[start:end])
    words = " ".join(marked.split())
    return f"{'… ' if start else ''}{words}{' …' if end < len(text) else ''}", first.start()


_LAST_WORD = late_pattern(r"(?:^|\s)(-?)([^\s\":]{3,})$")


def as_typed(text: str) -> str:
    """A query that is still being typed: its last word counts as a beginning, unless it is quoted, left out or a filter."""
    match = _LAST_WORD.search(text)
    if match is None or match[1] or text.count('"') % 2 or not match[2][-1].isalnum():
        return text
    return text if sum(ch.isalnum() for ch in match[2]) < PREFIX_LETTERS else f"{text}*"


def is_searchable(text: str) -> bool:
    """Whether enough is typed to search: three letters of a word, a phrase, or a filter with a value."""
    words = _FILTER.sub(" ", text)
    return bool(_FILTER.search(text)) or any(
        sum(ch.isalnum() for ch in word) >= PREFIX_LETTERS for word in words.split()
    )
