"""The facts of a paper as words of the index, so that a filter is looked up like any word and costs what it finds.

A paper that passes a filter always has the filter's words; one that has them may still not pass (a name's letters in
another order), and so the store's own condition is asked of what was found. A paper whose facts changed since is not
known by its words: the search asks the store for these.

Every word but a case's begins with a letter that nobody types: no beginning that a person looks for meets one.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from paracase.domain.papers.docket_numbers import number_words, words_of_numbers
from paracase.domain.visible import name_bytes, name_text
from paracase.domain.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.domain.papers.query import Query

_OURS = "\N{RUNIC LETTER FEHU FEOH FE F}"
_FIRST, _LAST = date(1900, 1, 1), date(2099, 12, 31)
"""Days before and after stand in the index as these; the store's condition knows better."""
_NOBODY = f"{_OURS}nobody"
"""A word that no paper has."""
_NO_DAY = f"{_OURS}nd"
_LETTERS = 3
"""A party is found by any three letters of it that follow one another, or two where only two are asked for."""
READ = frozenset(["text", "ocr", "listed", "pending", "purged"])
"""Outcomes of a paper that ``is:no-text`` does not find."""


class TaggedFacts(NamedTuple):
    """What filters ask of a paper."""

    state: str
    handling: str
    doc_type: str | None
    day: str
    """When it was filed, else dated, else received, else when it arrived."""
    party: str | None
    decided_by: int | None
    root_id: int | None
    relpath: bytes | None
    is_duplicate: bool
    is_missing: bool
    is_attachment: bool
    outcome: str
    """What reading its present version gave."""
    is_partly: bool
    """Whether something in that is neither text nor a paper of its own."""
    numbers: tuple[tuple[str | None, str | None], ...] = ()
    """Its numbers on the dockets of its cases: document, attachment."""


class Resolved(NamedTuple):
    """What a query's filters mean in this office."""

    case_ids: tuple[int, ...] | None
    types: tuple[str, ...] | None
    staff_ids: tuple[tuple[int, ...], ...]
    """For each ``by:`` of the query, the people it can mean."""
    inbox_ids: tuple[int, ...]


def tags_of(facts: TaggedFacts, case_ids: Iterable[int]) -> str:
    """The words of a paper, parted by spaces."""
    found = [f"c{case_id}" for case_id in case_ids]
    found += [f"{_OURS}s{_plain(facts.state)}", f"{_OURS}h{_plain(facts.handling)}", *_days_of(facts.day)]
    if facts.doc_type is not None:
        found.append(f"{_OURS}t{_plain(facts.doc_type)}")
    if facts.party is not None:
        small = _small(fold(facts.party))
        for letters in (2, _LETTERS):
            found += dict.fromkeys(f"{_OURS}g{part}" for part in _parts(small, letters))
    if facts.decided_by is not None:
        found.append(f"{_OURS}b{facts.decided_by}")
    if facts.root_id is not None:
        found.append(f"{_OURS}r{facts.root_id}")
    if facts.relpath is not None:
        found += dict.fromkeys(map(_folder, facts.relpath.split(b"/")[1:-1]))
    found += dict.fromkeys(f"{_OURS}{word}" for numbers in facts.numbers for word in number_words(*numbers))
    is_so = {
        "duplicate": facts.is_duplicate,
        "missing": facts.is_missing,
        "attachment": facts.is_attachment,
        "notext": facts.outcome not in READ,
        "partly": facts.is_partly,
    }
    found += [f"{_OURS}x{name}" for name, holds in is_so.items() if holds]
    return " ".join(found)


def stem_tags(stems: Iterable[str]) -> str:
    """The words that the stems of a paper's words stand there as, in one order."""
    return " ".join(f"{_OURS}w{stem}" for stem in sorted(stems))


def stem_expression(stem: str) -> str:
    """What the words of a paper must match for it to have some form of a word, written small."""
    return f'casetag : "{_OURS}w{stem}"'


_STATES = {"new": "snew", "filed": "sinfile", "aside": "ssetaside", "trash": "strash"}


def tag_expression(query: Query, resolved: Resolved, *, are_folded: bool = True) -> str:
    """What the words of a paper must match for it to pass the filters, as FTS5 takes it; empty when nothing is asked.

    Args:
        are_folded: whether all have the words of this program; else names are asked also as they stood there before, and
            numbers on dockets of the store alone.
    """
    asked: list[str] = []
    if resolved.case_ids is not None:
        asked.append(case_expression(resolved.case_ids))
    # The index does not say who is sequestered: the store is asked, and nothing of such a paper is told apart by words.
    states = sorted((state for state in query.states if state != "sequestered"), key=lambda state: state == "filed")
    asked += [_state(state) for state in states if state != "filed"]
    if query.numbers and are_folded:  # before that they do not stand in all papers
        asked.append(_any(f"{_OURS}{word}" for numbers in query.numbers for word in words_of_numbers(numbers)))
    for person, staff_ids in zip(query.people, resolved.staff_ids, strict=True):
        if len(fold(person)) < 2:
            continue  # one letter is in every other name: the store's condition alone
        letters = " OR ".join(_letters_of(name) for name in _ways(fold(person), person, are_folded=are_folded))
        people = _any(f"{_OURS}b{staff_id}" for staff_id in staff_ids)
        asked.append(f"({letters} OR {people})")
    if resolved.types is not None:
        asked.append(_any(f"{_OURS}t{_plain(code)}" for code in resolved.types))
    for folder in query.folders:
        if folder.lower() == "inbox":
            asked.append(_any(f"{_OURS}r{root_id}" for root_id in resolved.inbox_ids))
        elif parts := [part for part in folder.lower().strip("/").split("/") if part.strip()]:
            asked.append(_all([_any(_ways(_folder(p.encode()), _old_folder(p), are_folded=are_folded)) for p in parts]))
    if query.since or query.until:
        asked.append(_any([_NO_DAY, *_days_between(query.since or _FIRST, query.until or _LAST)]))
    asked += [_state(state) for state in states if state == "filed"]
    return f"casetag : {_all(asked)}" if asked else ""


def _ways(folded: str, before: str, *, are_folded: bool) -> list[str]:
    """The ways something may stand there."""
    return [folded] if are_folded else list(dict.fromkeys([folded, before]))


def _letters_of(name: str) -> str:
    small = _small(name)
    return _all([f'"{_OURS}g{part}"' for part in _few(_parts(small, min(len(small), _LETTERS)))])


def _state(state: str) -> str:
    known = _STATES.get(state)
    if known is None:
        known = f"h{_plain(state)}" if state in _HANDLINGS else f"x{_plain(state)}"
    return _any([f"{_OURS}{known}"])


def unreadable_expression(case_ids: Sequence[int]) -> str:
    """What the words of a paper must match for it to be in one of some cases, and without a text."""
    return f"casetag : {_all([case_expression(case_ids), _state('no-text')])}"


_HANDLINGS = frozenset(["confidential", "aeo", "sealed", "privileged"])


def case_expression(case_ids: Sequence[int]) -> str:
    """What the words of a paper must match for it to be in one of some cases."""
    return _any(f"c{case_id}" for case_id in case_ids)


def _any(words: Iterable[str]) -> str:
    return "(" + (" OR ".join(f'"{word}"' for word in words) or f'"{_NOBODY}"') + ")"


def _all(parts: Sequence[str]) -> str:
    """All of some parts, those first that few papers have.

    FTS5 makes one row of what is joined by AND, and after each step of one part moves all others, the longest lists too.
    An OR with a word that no paper has keeps the parts before it together: the next is asked only of what these find.
    """
    found = parts[0]
    for part in parts[1:]:
        found = f'(({found} AND {part}) OR "{_NOBODY}")'
    return f"({found})"


def _plain(code: str) -> str:
    """A code as one word; two codes that become the same are told apart by the store."""
    return "".join(ch for ch in code.lower() if ch.isascii() and ch.isalnum())


def _small(name: str) -> str:
    """A name as the store compares names: ASCII letters small. What is no letter or digit of ASCII is one sign."""
    return "".join(ch.lower() if ch.isascii() and ch.isalnum() else "z" for ch in name)


def _parts(text: str, letters: int) -> list[str]:
    return [text[at : at + letters] for at in range(len(text) - letters + 1)]


def _few(parts: list[str]) -> list[str]:
    """Of many parts of a name the first, the middle and the last: each is looked for, and these find nearly the same."""
    return parts if len(parts) <= 3 else [parts[0], parts[len(parts) // 2], parts[-1]]


def folded_path(path: bytes) -> bytes:
    """A path in the office as folders are found: each name folded, what is no UTF-8 as it is."""
    return name_bytes("/".join(map(fold, name_text(path).split("/"))))


def _folder(name: bytes) -> str:
    """A folder's word, by its name."""
    return f"{_OURS}f{crc32(folded_path(name)):08x}"


def _old_folder(name: str) -> str:
    """The same as it stood there before names were folded: SQLite's ``lower`` knows ASCII only."""
    return f"{_OURS}f{crc32(name.encode().lower()):08x}"


def _days_of(text: str) -> list[str]:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return [_NO_DAY]
    day = min(max(day, _FIRST), _LAST)
    return [
        f"{_OURS}d{day:%Y%m%d}",
        f"{_OURS}m{day:%Y%m}",
        f"{_OURS}y{day.year}",
        f"{_OURS}z{day.year // 10}",
    ]


def _days_between(since: date, until: date) -> list[str]:
    """The fewest days, months, years and decades that are all of the days between two."""
    day, last = max(since, _FIRST), min(until, _LAST)
    if since > _LAST or until < _FIRST:  # all these stand as the last day, or as the first
        day = last = _LAST if since > _LAST else _FIRST
    found = []
    while day <= last:
        for word, following in (
            (f"z{day.year // 10}", date(day.year // 10 * 10 + 10, 1, 1) if day.year % 10 == 0 else None),
            (f"y{day.year}", date(day.year + 1, 1, 1)),
            (f"m{day:%Y%m}", (day.replace(day=1) + timedelta(days=31)).replace(day=1)),
            (f"d{day:%Y%m%d}", day + timedelta(days=1)),
        ):
            begins = (word[0] == "d") or (day.day == 1 and (word[0] == "m" or day.month == 1))
            if following is not None and begins and following - timedelta(days=1) <= last:
                found.append(f"{_OURS}{word}")
                day = following
                break
    return found
