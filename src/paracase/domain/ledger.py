"""The ledger's arithmetic: canonical bytes, the hash chain, and salted commitments to what may have to be destroyed.

An entry's body is canonical JSON (keys sorted, no spaces, UTF-8, whole numbers only) that names the entry before it by
its hash: ``hash = SHA-256(0x00 || body)``. Names and free text stand in the body only as
``SHA-256(salt || text)``, so that a court-ordered purge can destroy the text without breaking the chain.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any

from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

GENESIS = "0" * 64
"""What the first entry names as the entry before it."""


def canonical(body: Mapping[str, Any]) -> bytes:
    """The one way to write a body as bytes.

    Raises:
        TypeError: the body holds something other than text, whole numbers, booleans, null, lists and maps.
    """
    _check(body)
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def of_kinds(kinds: Iterable[str], words: Iterable[str] = ()) -> re.Pattern[bytes]:
    """What finds a canonical body of one of some kinds, or with one of some words in it.

    One search that begins with a fixed text: looking for eight words one by one costs four times as much, and there are
    hundreds of thousands of bodies.
    """
    known = b"|".join(re.escape(kind.encode()) for kind in sorted(kinds))
    return re.compile(b"|".join([b'"kind":"(?:' + known + b')"', *(re.escape(word.encode()) for word in words)]))


def _check(value: Any) -> None:
    if isinstance(value, float):
        msg = "a ledger body holds no fractions: they have no canonical form"
        raise TypeError(msg)
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                msg = "keys of a ledger body are text"
                raise TypeError(msg)
            _check(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _check(item)


def entry_hash(body: bytes) -> str:
    """The hash of an entry, as 64 hexadecimal digits."""
    return hashlib.sha256(b"\x00" + body).hexdigest()


def commitment(salt: bytes, text: str) -> str:
    """What the body says instead of a text: cannot be guessed back once salt and text are gone."""
    return hashlib.sha256(salt + text.encode("utf-8", "surrogatepass")).hexdigest()


def salted_hash(salt: str, text: str) -> str:
    """What a body says of a text whose salt stands in the row that holds the text, and nowhere else."""
    return commitment(f"{salt}\n".encode(), text)


@frozen
class Entry:
    """One row of the ledger as it is kept."""

    seq: int
    prev: str
    hash: str
    body: bytes


@frozen
class ChainFault:
    """The first place where the chain is not what it says."""

    seq: int
    what: str


def check_chain(entries: Iterable[Entry], *, prev: str = GENESIS, seq: int = 0) -> tuple[int, str, ChainFault | None]:
    """Walk the chain from ``seq`` on; returns entries read, the head reached, and the first fault if there is one."""
    count = 0
    for entry in entries:
        seq += 1
        if entry.seq != seq:
            return count, prev, ChainFault(seq, f"entry {seq} is missing")
        if entry.prev != prev:
            return count, prev, ChainFault(seq, f"entry {seq} does not follow the entry before it")
        if entry_hash(entry.body) != entry.hash:
            return count, prev, ChainFault(seq, f"entry {seq} was changed")
        fault = _body_fault(entry)
        if fault:
            return count, prev, ChainFault(seq, fault)
        prev = entry.hash
        count += 1
    return count, prev, None


def _body_fault(entry: Entry) -> str | None:
    try:
        body = json.loads(entry.body)
    except ValueError:
        return f"entry {entry.seq} cannot be read"
    if not isinstance(body, dict):
        return f"entry {entry.seq} cannot be read"
    if body.get("seq") != entry.seq or body.get("prev") != entry.prev:
        return f"entry {entry.seq} stands in another entry's place"
    return None


_ONE_OF = ("document", "case", "task", "assignment", "request")
_DOCUMENT_KEYS = ("documents", "versions", "moved", "missing")


def subjects(data: Mapping[str, Any], named: Sequence[str] = _ONE_OF) -> set[tuple[str, int]]:
    """What an entry is about, from its data: documents and cases by id, so that a history is found without a search.

    Args:
        named: keys of ``data`` that hold one id each.

    Entries of people list documents as objects with an ``id``, those of the intake as plain ids or lists that begin with it.
    """
    found: set[tuple[str, int]] = set()
    for key in _DOCUMENT_KEYS:
        items = data.get(key)
        for item in items if isinstance(items, list | tuple) else ():
            number = item.get("id") if isinstance(item, dict) else item[0] if isinstance(item, list | tuple) else item
            if isinstance(number, int):
                found.add(("document", number))
            if isinstance(item, dict):
                found |= {("case", case_id) for case_id in item.get("cases") or () if isinstance(case_id, int)}
    found |= {(key, data[key]) for key in named if isinstance(data.get(key), int)}
    return found
