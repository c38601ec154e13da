"""What goes to a worker and what comes back. One module for a format; each is a function from bytes to ``Extracted``."""

from __future__ import annotations

import json
import struct
from dataclasses import asdict, dataclass, field
from typing import Any, Protocol

from paracase.domain.papers.documents import Outcome

MAX_TEXT = 32 << 20
"""Characters of text taken from one document; more is cut, and the cut is recorded as a flag."""
MAX_CHILDREN = 1000
MAX_CHILD_BYTES = 200 << 20
EXTRACTOR = "paracase-1"
"""Recorded with every reading; raised when a change makes reading again worth while."""


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


class Extractor(Protocol):
    """Reads one format. Touches no database, no network and no other file."""

    def __call__(self, data: bytes, name: str, /) -> Extracted:
        """Read a document."""
        ...


def pack(result: Extracted) -> bytes:
    """A result as bytes: length, JSON, then the children's bytes one after the other."""
    head = asdict(result)
    head["outcome"] = result.outcome.value
    head["children"] = [[name, len(data)] for name, data in result.children]
    body = json.dumps(head).encode("utf-8", "surrogatepass")
    return struct.pack(">Q", len(body)) + body + b"".join(data for _, data in result.children)


def unpack(data: bytes) -> Extracted | None:
    """Read back what ``pack`` wrote; None when it is not whole (the worker died while writing)."""
    if len(data) < 8:
        return None
    length = struct.unpack(">Q", data[:8])[0]
    if len(data) < 8 + length:
        return None
    head = json.loads(data[8 : 8 + length])
    at = 8 + length
    children: list[tuple[str, bytes]] = []
    for name, size in head.pop("children"):
        if len(data) < at + size:
            return None
        children.append((name, data[at : at + size]))
        at += size
    head["outcome"] = Outcome(head["outcome"])
    return Extracted(**head, children=children)


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
