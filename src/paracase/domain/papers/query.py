"""What a person types into search, understood without ever failing: words, "phrases", -not, prefix*, and filters.

FTS5 raises on most ordinary legal text (``O'Brien``, ``2:24-cv-01234``), so no character of a person's text reaches
MATCH unquoted: every term becomes a quoted phrase, which the tokenizer then takes apart as it did the documents.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain import dates
from paracase.domain.errors import BadInput
from paracase.domain.papers.docket_numbers import parse_docket_numbers
from paracase.domain.visible import visible
from paracase.domain.words import index_words, is_written_together, must_be_folded
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from paracase.domain.papers.docket_numbers import DocketNumbers

MAX_QUERY = 1000
"""Characters; longer queries are refused, not cut: a cut one would answer another question."""

PREFIX_LETTERS = 3
"""Shorter beginnings fit so many words that one query took seconds (docs/benchmarks.md)."""

FILTERS = ("case", "type", "by", "from", "to", "is", "in", "ecf")
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
    "sequestered",
)
_FILTER = late_pattern(rf"(-?)({'|'.join(FILTERS)}):(?:\"([^\"]*)\"|(\S+))", re.IGNORECASE)
_QUOTES = dict.fromkeys(map(ord, "“”„‟«»\uff02"), '"')
"""Quotation marks as programs that write letters set them: a phrase that is pasted stays one."""
_TERM = late_pattern(r'(-?)(?:"([^"]*)"?|([^\s"]+))')


@frozen
class Term:
    """One thing to be found, or not."""

    text: str
    """As it was typed."""
    negated: bool = False
    prefix: bool = False
    is_quoted: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it is looked for as it stands, and nobody said that it must be just so."""
        return not (self.negated or self.prefix or self.is_quoted)

    @property
    def words(self) -> str:
        """As the index of texts has it, and is asked."""
        return index_words(self.text)

    @property
    def is_beginning(self) -> bool:
        """Whether it is asked as the beginning of a word; a letter that is a word for itself is none."""
        return self.prefix and not is_written_together(self.text[-1:])


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
    numbers: tuple[DocketNumbers, ...] = ()
    """On the docket of a case; one of them is enough."""

    @property
    def has_words(self) -> bool:
        """Whether there is anything to look up in the texts."""
        return any(not term.negated for term in self.terms)


def _letters(text: str) -> int:
    """How many letters and digits there are to search for; one that is a word for itself counts as enough of them."""
    return sum(PREFIX_LETTERS if is_written_together(ch) else 1 for ch in index_words(text) if ch.isalnum())


def parse_query(text: str, *, today: Callable[[], date]) -> Query:
    """Take a query apart.

    Raises:
        BadInput: too long, a filter with a value that means nothing, or only things to leave out.
    """
    if len(text) > MAX_QUERY:
        raise BadInput(f"The query has {len(text):,} characters; at most {MAX_QUERY:,} can be searched.")
    text = _letters_only(text).translate(_QUOTES)
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
        if not _letters(words):
            if words.strip():
                skipped.append(words)
            continue
        prefix = match[3] is not None and words.endswith("*")
        if prefix and _letters(words) < PREFIX_LETTERS:
            raise BadInput(f"“{visible(words)}” is too short.", hint="Beginnings are searched from three letters.")
        is_quoted = match[2] is not None
        words = words.rstrip("*") if prefix else words
        terms.append(Term(words, negated=bool(match[1]), prefix=prefix, is_quoted=is_quoted))
    query = Query(
        terms=tuple(terms),
        cases=tuple(filters["case"]),
        types=tuple(filters["type"]),
        people=tuple(filters["by"]),
        since=_bound(filters["from"], today, last=False),
        until=_bound(filters["to"], today, last=True),
        states=tuple(_state(value) for value in filters["is"]),
        folders=tuple(filters["in"]),
        numbers=tuple(map(parse_docket_numbers, filters["ecf"])),
    )
    _check_span(query.since, query.until)
    if skipped and not terms and not any(filters.values()):
        raise BadInput(f"“{visible(text.strip())}” has no letter or digit to search for.")
    narrowed = (query.cases, query.types, query.people, query.states, query.folders, query.numbers)
    if terms and not query.has_words and not any(narrowed):
        raise BadInput("The query only says what to leave out.", hint="Add a word that must be there.")
    return query


def _letters_only(text: str) -> str:
    if any("\ud800" <= mark <= "\udfff" for mark in text):
        raise BadInput(f"“{visible(text)}” holds bytes that are no letters.", hint="Type it again.")
    return text


def _check_span(since: date | None, until: date | None) -> None:
    if since and until and since > until:
        neutral = dates.shown.neutral
        raise BadInput(
            f"from: is {neutral(since)}, after to:, {neutral(until)}.",
            hint="Without a year the last such day is meant; write the year.",
        )


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
    query: Query,
    *,
    columns: str = "{name text}",
    words: Mapping[str, Sequence[str]] | None = None,
    is_folded: bool = True,
) -> str:
    """The FTS5 MATCH text: every term quoted, so that no operator of FTS5 can come from a person's text.

    Args:
        words: beginnings that are asked as the words that begin so.
        is_folded: whether all texts stand in the index as ``index_words`` has them; else each word is asked both ways.
    """
    positive = [_quoted(term, words or {}, is_folded=is_folded) for term in query.terms if not term.negated]
    negative = [_quoted(term, words or {}, is_folded=is_folded) for term in query.terms if term.negated]
    if not positive:
        return ""
    expression = " AND ".join(positive)
    for term in negative:
        expression = f"({expression}) NOT {term}"
    return f"{columns} : ({expression})"


def phrase_expression(term: Term, *, columns: str = "{name text}") -> str:
    """One term as FTS5 takes it, left out or not."""
    return f"({columns} : {_phrase(term.words, is_beginning=term.is_beginning)})"


def _quoted(term: Term, words: Mapping[str, Sequence[str]], *, is_folded: bool) -> str:
    if term.is_beginning and term.text in words:
        return "(" + " OR ".join(f'"{word}"' for word in words[term.text]) + ")"
    asked = _phrase(term.words, is_beginning=term.is_beginning)
    if is_folded or not must_be_folded(term.text):
        return asked
    return f"({asked} OR {_phrase(term.text, is_beginning=term.prefix)})"


def _phrase(text: str, *, is_beginning: bool) -> str:
    text = text.replace("\x00", " ").replace('"', '""')
    return f'"{text}"' + (" *" if is_beginning else "")


_LAST_WORD = late_pattern(r"(?:^|\s)(-?)([^\s\":]+)$")


def as_typed(text: str) -> str:
    """A query that is still being typed: its last word counts as a beginning, unless it is quoted, left out or a filter."""
    text = text.translate(_QUOTES)
    match = _LAST_WORD.search(text)
    if match is None or match[1] or text.count('"') % 2 or not match[2][-1].isalnum():
        return text
    return text if _letters(match[2]) < PREFIX_LETTERS else f"{text}*"


def is_searchable(text: str) -> bool:
    """Whether enough is typed to search: three letters of a word, a phrase, or a filter with a value."""
    words = _FILTER.sub(" ", text)
    return bool(_FILTER.search(text)) or any(_letters(word) >= PREFIX_LETTERS for word in words.split())
