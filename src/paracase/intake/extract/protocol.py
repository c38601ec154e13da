"""What goes to a worker and what comes back. One module for a format; each is a function from bytes to ``Extracted``."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field, fields
from typing import Any, Protocol

from paracase.domain.papers.documents import Outcome

MAX_TEXT = 32 << 20
"""Characters of text taken from one document; more is cut, and the cut is recorded as a flag."""
MAX_ANSWER = 384 << 20
"""Bytes of one answer: the most text there can be, and the most attachments."""
MAX_CHILDREN = 1000
MAX_CHILD_BYTES = 200 << 20
EXTRACTOR = "paracase-2"
"""Recorded with every reading; raised when a change makes reading again worth while."""
_HEAD = struct.Struct(">QQ")


@dataclass(slots=True)
class Extracted:
    """What a worker found in one document."""

    outcome: Outcome
    pages: list[str] = field(default_factory=list)
    page_count: int | None = None
    detail: str = ""
    flags: list[str] = field(default_factory=list)
    meta: dict[str, Any] = field(default_factory=dict)
    extractor: str = EXTRACTOR
    children: list[tuple[str, bytes]] = field(default_factory=list)
    stopped: bool = False
    """Whether the process that read it ended without an answer: another try, alone, may still give one."""


class Extractor(Protocol):
    """Reads one format. Touches no database, no network and no other file."""

    def __call__(self, data: bytes, name: str, /) -> Extracted:
        """Read a document."""
        ...


def pack(result: Extracted) -> bytes:
    """A result as bytes: the lengths of what follows, JSON, then the children's bytes one after the other."""
    head = {item.name: getattr(result, item.name) for item in fields(result)}
    head["outcome"] = result.outcome.value
    head["detail"], head["flags"] = storable(result.detail), [storable(flag) for flag in result.flags]
    head["children"] = [[name, len(data)] for name, data in result.children]
    # Written as UTF-8: escapes would make six bytes of every letter beyond ASCII.
    body = json.dumps(head, ensure_ascii=False).encode("utf-8", "replace")
    children = b"".join(data for _, data in result.children)
    return _HEAD.pack(len(body), len(children)) + body + children


def packed_size(start: bytes) -> int | None:
    """How long an answer is in all, from its first bytes; None until there are enough of them."""
    return None if len(start) < _HEAD.size else _HEAD.size + sum(_HEAD.unpack(start[: _HEAD.size]))


def unpack(data: bytes) -> Extracted | None:
    """Read back what ``pack`` wrote; None when it is not whole, or not an answer (what read a stranger's file wrote it)."""
    size = packed_size(data)
    if size is None or len(data) != size:
        return None
    length, _ = _HEAD.unpack(data[: _HEAD.size])
    try:
        head = json.loads(data[_HEAD.size : _HEAD.size + length].decode("utf-8"))
        sizes = head.pop("children")
        head["outcome"] = Outcome(head["outcome"])
        found = Extracted(**head)
        if not _is_sound(found):
            return None
        at = _HEAD.size + length
        for name, count in sizes:
            name.encode("utf-8")
            found.children.append((name, data[at : at + abs(count)]))
            at += abs(count)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return found if at == size else None


def _is_sound(found: Extracted) -> bool:
    """Whether an answer can be written down: its writer may have been taken over by a paper.

    Raises:
        ValueError, TypeError, AttributeError: it cannot.
    """
    for text in [*found.pages, *found.flags, found.detail, found.extractor, json.dumps(found.meta)]:
        text.encode("utf-8")  # a lone surrogate cannot be stored
    is_counted = found.page_count is None or isinstance(found.page_count, int)
    return is_counted and isinstance(found.meta, dict) and isinstance(found.pages, list)


def capped(pages: list[str]) -> tuple[list[str], bool]:
    """Pages up to ``MAX_TEXT`` characters in all, and whether anything was cut."""
    total = 0
    for number, page in enumerate(pages):
        total += len(page)
        if total > MAX_TEXT:
            return [*pages[:number], page[: len(page) - (total - MAX_TEXT)]], True
    return pages, False


def storable(text: str) -> str:
    """Text as SQLite can hold it: no NUL, no lone surrogates, form feeds only between pages."""
    if "\x00" in text or "\f" in text:
        text = text.replace("\x00", "\ufffd").replace("\f", "\n")
    return text.encode("utf-8", "replace").decode() if any("\ud800" <= ch <= "\udfff" for ch in text) else text
