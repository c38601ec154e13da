"""Entries of the ledger by what their bodies say: never by what they are looked up by, which can be written beside them.

Every body is gone through once in a process. What was found is remembered with the entry up to which all were read, and
asked for again only what came after; what is remembered is compared with its row each time, and where anything differs all
bodies are gone through anew. So an entry cannot be missing (it was looked for among all of them), and one that was changed
since is met. No file keeps it: whoever writes the store could write that, too.
"""

from __future__ import annotations

import json
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.approvals.acts import DECIDED, PHONED, WITHDRAWN
from paracase.domain.ledger import GENESIS, entry_hash, of_kinds
from paracase.domain.people.binding import KINDS
from paracase.domain.upkeep.derivations import RULES
from paracase.domain.upkeep.replaying import SaidEntry
from paracase.store import ledger
from paracase.store.declared import OFFICE
from paracase.store.named import each, first

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from paracase.store.driver import sqlite3

WATCHED = frozenset(
    [
        *KINDS,
        *(rule.kind for rule in RULES if rule.table in {"policy", "exemption", "policy_asked"}),
        *(act.kind for act in (*DECIDED.values(), PHONED, WITHDRAWN)),
    ]
)
"""The kinds of entries that are remembered: those that decisions and releases ask for. They are few."""
_MOST_PAPERS = 500
"""So many papers are remembered; then those asked about are gathered anew."""
_MOST_LEDGERS = 4


class _Body(NamedTuple):
    """An entry as it is gone through."""

    seq: int
    body: bytes


class _Kept(NamedTuple):
    """An entry as it is kept, and the hash of the one before it."""

    prev: str
    hash: str
    body: bytes
    before: str | None


class BodyRead(NamedTuple):
    """An entry as its body says it.

    Attributes:
        said: the body's values; None where it cannot be read.
        is_whole: whether it is what its hash says, and follows the one before.
        digest: of the bytes that were read.
    """

    seq: int
    said: dict[str, Any] | None
    is_whole: bool
    digest: str


def whole_entries(
    db: sqlite3.Connection,
    kinds: Collection[str],
    words: Sequence[str] = (),
    *,
    papers: Collection[int] = (),
    with_texts: bool = False,
) -> Iterator[SaidEntry]:
    """Every entry of some kinds, or about some papers, or in whose body one of some words stands, in order.

    One that is not what its hash says, or does not follow the one before, is not whole; its data is that of an entry
    nobody can rely on. Reads the whole ledger where words are given, or other kinds than those watched.

    Args:
        papers: documents by number: what lists them as an act of people does.
        with_texts: their texts too; they stand beside the bodies, and are not compared with what those commit to.
    """
    if words or not WATCHED.issuperset(kinds):
        found = _scanned(db, of_kinds(kinds, [*words, *map(_word, papers)]))
    else:
        found = iter(bodies_about(db, kinds, papers))
    for entry in found:
        try:
            body = entry.said or {}
            texts = ledger.every_text_at(db, entry.seq) if with_texts else {}
            said = (body["at"], body["kind"], body["staff"], dict(body["data"]))
            yield SaidEntry(entry.seq, *said, texts, {}, entry.is_whole)
        except (ValueError, KeyError, TypeError):
            yield SaidEntry(entry.seq, "", "", None, {}, {}, {}, is_whole=False)


def bodies_about(db: sqlite3.Connection, kinds: Collection[str], papers: Collection[int] = ()) -> list[BodyRead]:
    """Every entry of some watched kinds, or about some papers, in order; of what was read before only if it still stands."""
    with _LOCK:
        known = next((one for one in _KNOWN if one.stands(db)), None)
        if known is None or len(known.papers | set(papers)) > _MOST_PAPERS:
            known = _Remembered()
        known.read_on(db, papers)
        _KNOWN[:] = [known, *(one for one in _KNOWN if one is not known)][:_MOST_LEDGERS]
        return known.about(frozenset(kinds), papers)


class _Remembered:
    """What was found in the bodies of one ledger up to an entry."""

    def __init__(self) -> None:
        self.seq, self.hash = 0, GENESIS
        """The entry up to which all were read."""
        self.papers: set[int] = set()
        self._found: dict[int, BodyRead] = {}
        self._of_kinds: set[int] = set()
        self._of_papers: dict[int, set[int]] = {}

    def stands(self, db: sqlite3.Connection) -> bool:
        """Whether this ledger is the one that was read, and each entry that was found in it is what it was."""
        sql = f"SELECT hash FROM {OFFICE}.ledger WHERE seq = ?"
        last = db.execute(sql, (self.seq,)).fetchone()
        if self.seq == 0 or last is None or last[0] != self.hash:
            return False
        for one in self._found.values():
            row = _row(db, one.seq)
            if row is None or _placed(one.seq, row) != (one.is_whole, one.digest):
                return False
        return True

    def read_on(self, db: sqlite3.Connection, papers: Collection[int]) -> None:
        """Go through the entries that came since; for papers not asked about before through all."""
        last, new = ledger.head(db), set(papers) - self.papers  # what comes meanwhile is read next time
        if new and self.seq:
            self._take(_scanned(db, of_kinds((), map(_word, new)), until=self.seq), new)
        self.papers |= new
        sought = of_kinds(WATCHED, map(_word, self.papers))
        self._take(_scanned(db, sought, after=self.seq, until=last.seq), self.papers)
        self.seq, self.hash = last

    def _take(self, found: Iterable[BodyRead], papers: Collection[int]) -> None:
        for entry in found:
            self._found[entry.seq] = entry
            named = _papers_of(entry.said)
            for number in papers:
                # What cannot be read any more may have been about any of them.
                if named is None or number in named:
                    self._of_papers.setdefault(number, set()).add(entry.seq)
            if entry.said is None or entry.said.get("kind") in WATCHED:
                self._of_kinds.add(entry.seq)

    def about(self, kinds: frozenset[str], papers: Collection[int]) -> list[BodyRead]:
        """Those of some kinds, or about some papers."""
        seqs = {seq for seq in self._of_kinds if (said := self._found[seq].said) is None or said.get("kind") in kinds}
        seqs.update(*(self._of_papers.get(number, ()) for number in papers))
        return [self._found[seq] for seq in sorted(seqs)]


_KNOWN: list[_Remembered] = []
_LOCK = Lock()


def _word(paper: int) -> str:
    """What stands in the body of an entry that lists a paper: canonical JSON, and other keys follow the number."""
    return f'"id":{int(paper)},'


def _scanned(
    db: sqlite3.Connection, sought: re.Pattern[bytes], *, after: int = 0, until: int | None = None
) -> Iterator[BodyRead]:
    """Every entry in whose body something stands, in order."""
    sql = f"SELECT seq, body FROM {OFFICE}.ledger WHERE seq > ? AND seq <= ? ORDER BY seq"
    for one in each(db.execute(sql, (after, until if until is not None else 1 << 62)), _Body):
        if sought.search(one.body) is not None:
            entry = _read(db, one.seq)
            if entry is not None:
                yield entry


def _read(db: sqlite3.Connection, seq: int) -> BodyRead | None:
    """One entry, with how it stands in the chain; None where there is none."""
    found = _row(db, seq)
    if found is None:
        return None
    try:
        said = json.loads(found.body)
    except ValueError:
        said = None
    return BodyRead(seq, said if isinstance(said, dict) else None, *_placed(seq, found))


def _row(db: sqlite3.Connection, seq: int) -> _Kept | None:
    sql = (
        f"SELECT l.prev, l.hash, l.body, p.hash AS before FROM {OFFICE}.ledger l "
        f"LEFT JOIN {OFFICE}.ledger p ON p.seq = l.seq - 1 WHERE l.seq = ?"
    )
    return first(db.execute(sql, (seq,)), _Kept)


def _placed(seq: int, row: _Kept) -> tuple[bool, str]:
    """Whether an entry is what its hash says and follows the one before, and the hash of its bytes."""
    digest = entry_hash(row.body)
    follows = row.prev == (GENESIS if seq == 1 else row.before)
    return follows and digest == row.hash, digest


def _papers_of(said: Mapping[str, Any] | None) -> set[int] | None:
    """The papers that an entry lists; None where it cannot be read."""
    if said is None:
        return None
    data = said.get("data")
    items = data.get("documents") if isinstance(data, dict) else None
    named = (item.get("id") for item in items if isinstance(item, dict)) if isinstance(items, list) else ()
    return {number for number in named if isinstance(number, int)}
