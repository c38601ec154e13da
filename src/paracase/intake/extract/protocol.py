"""What goes to a worker and what comes back. One module for a format; each is a function from bytes to ``Extracted``."""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Protocol

from paracase.domain.papers.account import DIGEST, PaperPart, from_values, shortened, to_values
from paracase.domain.papers.documents import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MAX_TEXT = 32 << 20
"""Characters of text taken from one document; more is cut, and the cut is recorded as a flag."""
MAX_ANSWER = 192 << 20
"""Bytes of one answer but for its attachments: the most text there can be, in letters of four bytes, and what is said."""
MAX_CHILDREN = 1000
MAX_CHILD_BYTES = 200 << 20
EXTRACTOR = "paracase-3"
"""Recorded with every reading; raised when a change makes reading again worth while."""
_HEAD = struct.Struct(">QQQ")
_FRAME = struct.Struct(">I")
_AGAIN = 0xFFFFFFFF
"""Instead of a frame's length: what came of this child so far does not count."""
_MOST = 1 << 20
"""Bytes of a child in one frame."""

Piece = bytes | None
"""Some bytes of a child; None: what came so far does not count, and it begins again."""


class Later:
    """Bytes that are made when they are wanted, piece by piece."""

    def __init__(self, pieces: Callable[[], Iterator[Piece]]) -> None:
        self.pieces = pieces


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
    parts: list[PaperPart] = field(default_factory=list)
    """What became of every part that was met."""
    children: list[tuple[str, bytes | Later]] = field(default_factory=list)
    taken: list[tuple[str, str, int]] = field(default_factory=list)
    """Children that went into the vault as they came: name, SHA-256, bytes."""
    stopped: bool = False
    """Whether the process that read it ended without an answer: another try, alone, may still give one."""


class Extractor(Protocol):
    """Reads one format. Touches no database, no network and no other file."""

    def __call__(self, data: bytes, name: str, /) -> Extracted:
        """Read a document."""
        ...


def pack(result: Extracted) -> bytes:
    """A whole result as bytes."""
    return b"".join(packed(result))


def packed(result: Extracted) -> Iterator[bytes]:
    """A result as bytes, piece by piece: lengths; JSON; the pages; the children in frames, each ended by an empty one."""
    head = {item.name: getattr(result, item.name) for item in fields(result) if item.name != "taken"}
    head["outcome"] = result.outcome.value
    head["detail"], head["flags"] = storable(result.detail), [storable(flag) for flag in result.flags]
    head["children"] = [name for name, _ in result.children]
    pages = [page.encode("utf-8", "replace") for page in result.pages]
    head["pages"] = [len(page) for page in pages]
    head["parts"] = to_values(_storable(part) for part in shortened(result.parts))
    # Written as UTF-8: escapes would make six bytes of every letter beyond ASCII.
    body = json.dumps(head, ensure_ascii=False).encode("utf-8", "replace")
    start = [_HEAD.pack(len(body), sum(map(len, pages)), len(result.children)), body, *pages]
    yield b"".join(start)
    for _, data in result.children:
        for piece in (data,) if isinstance(data, bytes) else data.pieces():
            if piece is None:
                yield _FRAME.pack(_AGAIN)
                continue
            for at in range(0, len(piece), _MOST):
                frame = piece[at : at + _MOST]
                yield _FRAME.pack(len(frame)) + frame
        yield _FRAME.pack(0)


class Sink(Protocol):
    """Takes the children of an answer as they come."""

    def write(self, name: str, data: bytes) -> None:
        """The next bytes of a child."""
        ...

    def again(self) -> None:
        """What came of this child so far does not count."""
        ...

    def end(self, name: str) -> None:
        """A child is whole."""
        ...


class Held:
    """Children in memory, up to ``MAX_CHILD_BYTES``."""

    def __init__(self) -> None:
        self.children: list[tuple[str, bytes]] = []
        self._data = bytearray()
        self._size = 0

    def write(self, name: str, data: bytes) -> None:
        """The next bytes of a child.

        Raises:
            ValueError: more than may be held.
        """
        self._data += data
        if self._size + len(self._data) > MAX_CHILD_BYTES:
            raise ValueError(f"more than may be held of {name}")

    def again(self) -> None:
        """What came of this child so far does not count."""
        self._data.clear()

    def end(self, name: str) -> None:
        """A child is whole."""
        self._size += len(self._data)
        self.children.append((name, bytes(self._data)))
        self._data = bytearray()


class ReadersAnswer:
    """What comes back from a reader, understood as it comes: it was written by what read a stranger's file.

    Args:
        sink: gets the children.
        room: called with the size of what must be held, before it is.
    """

    def __init__(self, sink: Sink, room: Callable[[int], None] = lambda _size: None) -> None:
        self._sink = sink
        self._room = room
        self._data = bytearray()
        self._needed = _HEAD.size
        self._sizes: tuple[int, int, int] | None = None
        self._names: list[str] = []
        self._at = 0
        self._in_frame = False
        self._found: Extracted | None = None
        self.fault = ""
        """Why it is none, once that is known."""

    def add(self, part: bytes) -> None:
        """What came next; ``fault`` says when it is no answer."""
        self._data += part
        while not self.fault and len(self._data) >= self._needed:
            if len(self._data) == self._needed:
                data, self._data = self._data, bytearray()  # a huge text is not copied
            else:
                data = self._data[: self._needed]
                del self._data[: self._needed]
            try:
                self._take(data)
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
                self.fault = "it answered what is no answer"
            if self._is_over:
                if self._data:
                    self.fault = "it went on after its answer"
                return

    @property
    def _is_over(self) -> bool:
        return self._found is not None and self._at == len(self._names)

    def _take(self, data: bytearray) -> None:
        if self._sizes is None:
            self._sizes = _HEAD.unpack(data)
            whole = self._sizes[0] + self._sizes[1]
            if whole > MAX_ANSWER:
                self.fault = "its answer has no end"
                return
            self._room(whole)
            self._needed = whole
        elif self._found is None:
            self._found, self._names = _understood(data, *self._sizes)
            self._needed = _FRAME.size
        elif self._in_frame:
            self._sink.write(self._names[self._at], bytes(data))
            self._in_frame, self._needed = False, _FRAME.size
        else:
            (length,) = _FRAME.unpack(data)
            if length == _AGAIN:
                self._sink.again()
            elif not length:
                self._sink.end(self._names[self._at])
                self._at += 1
            elif length > _MOST:
                self.fault = "its answer has no end"
            else:
                self._in_frame, self._needed = True, length

    def whole(self) -> Extracted | None:
        """The answer; None when it is not whole, or none. Its children are where the sink put them."""
        return self._found if self._is_over and not self.fault else None


def _understood(data: bytearray, length: int, pages: int, children: int) -> tuple[Extracted, list[str]]:
    """What was found but for the children, and their names.

    Raises:
        ValueError, TypeError, KeyError, AttributeError, RecursionError: it was not.
    """
    head = json.loads(data[:length].decode("utf-8"))
    names, sizes = head.pop("children"), head.pop("pages")
    if len(names) != children or sum(sizes) != pages or any(size < 0 for size in sizes) or "taken" in head:
        raise ValueError("lengths that do not fit")
    for name in names:
        name.encode("utf-8")
    head["outcome"] = Outcome(head["outcome"])
    head["parts"] = list(from_values(head.get("parts", [])))
    found, at = Extracted(**head), length
    for size in sizes:
        with memoryview(data) as view:
            found.pages.append(str(view[at : at + size], "utf-8"))
        at += size
    if not _is_sound(found):
        raise ValueError("what cannot be written down")
    return found, names


def unpack(data: bytes) -> Extracted | None:
    """Read back what ``pack`` wrote; None when it is not whole, or not an answer."""
    held = Held()
    answer = ReadersAnswer(held)
    answer.add(data)
    found = answer.whole()
    if found is not None:
        found.children = list(held.children)
    return found


def _is_sound(found: Extracted) -> bool:
    """Whether an answer can be written down: its writer may have been taken over by a paper.

    Raises:
        ValueError, TypeError, AttributeError: it cannot.
    """
    said = (word for part in found.parts for word in (part.kind, part.where, part.why, part.digest))
    for text in [*found.flags, *said, found.detail, found.extractor, json.dumps(found.meta)]:
        text.encode("utf-8")  # a lone surrogate cannot be stored
    is_counted = found.page_count is None or isinstance(found.page_count, int)
    return is_counted and isinstance(found.meta, dict) and isinstance(found.pages, list)


def _storable(part: PaperPart) -> PaperPart:
    return part._replace(where=storable(part.where), why=storable(part.why))


def digest_of(data: bytes) -> str:
    """What is kept of a part to know its bytes again."""
    return hashlib.sha256(data).hexdigest()[:DIGEST]


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
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text
