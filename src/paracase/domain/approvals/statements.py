"""What an attorney decides and signs, as lines of text that say exactly what is bound.

One line for each fact, ``key value``, UTF-8, LF. The text a person reads is the text that is hashed and signed: nothing is
derived from it that it does not say. A statement names the ledger's head at its making, so that a signature binds all
that was recorded before it.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from paracase.domain.visible import visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.approvals.figures import ReadFigure

FORMAT = "paracase statement 1"


class Decision(StrEnum):
    """What an attorney can say of a request."""

    APPROVED = "approved"
    CHANGES = "changes"
    RETURNED = "returned"
    PHONE = "phone"
    ACKNOWLEDGED = "acknowledged"

    @property
    def words(self) -> str:
        """As people say it."""
        return {"changes": "approved with changes", "phone": "authority by phone"}.get(self.value, self.value)


class Purpose(StrEnum):
    """What is to be done with what is approved."""

    FILE = "file"
    SERVE = "serve"
    SEND = "send"

    @property
    def words(self) -> str:
        """The whole of it."""
        return {
            "file": "file under my signature and account",
            "serve": "serve on the other parties",
            "send": "send",
        }[self.value]


class Part(StrEnum):
    """What a document is in a set."""

    LEAD = "lead"
    DECLARATION = "declaration"
    EXHIBIT = "exhibit"
    ATTACHMENT = "attachment"
    ORDER = "proposed order"
    PROOF = "proof of service"


@frozen
class Item:
    """One document of a set, as exactly the bytes it is."""

    part: str
    document_id: int
    version: int
    name: str
    sha256: str
    size: int
    extractor: str
    text_sha256: str
    flags: tuple[str, ...]
    read: ReadFigure
    changed: str
    """What changed since the version it was compared with, in a line; empty where there was none."""
    looked_for: tuple[str, ...] = ()
    """What flags would say of its file; *none* is said of that and nothing else."""

    def lines(self) -> list[str]:
        """What a statement says of it."""
        return [
            f"part {self.part}",
            f"document {self.document_id} v{self.version}",
            f"name {visible(self.name)}",
            f"sha256 {self.sha256}",
            f"bytes {self.size}",
            f"text {self.text_sha256} by {self.extractor or 'nothing'}",
            *self.read.lines,
            *([f"changed {visible(self.changed)}"] if self.changed else []),
            f"flags {'; '.join(map(visible, self.flags)) or 'none'}",
            f"looked-for {', '.join(self.looked_for) or 'only what its parts name'}",
        ]


@frozen
class StatementBlock:
    """What is decided of one request."""

    request_id: int
    case: str
    decision: Decision
    purpose: Purpose
    prepared_by: str
    examined_by: str
    comment: str
    items: tuple[Item, ...]

    def lines(self) -> list[str]:
        """What a statement says of it."""
        found = [
            f"request {self.request_id}",
            f"case {visible(self.case)}",
            f"decision {self.decision.value}",
            f"purpose {self.purpose.value}: {self.purpose.words}",
            f"prepared-by {visible(self.prepared_by)}",
            f"examined-by {visible(self.examined_by)}",
            f"comment {text_hash(self.comment) if self.comment else 'none'}",
        ]
        for item in self.items:
            found += item.lines()
        return found


@frozen
class Owed:
    """An approval that was recorded and is now signed."""

    approval_id: int
    request_id: int
    statement_sha256: str
    items: tuple[tuple[int, str], ...]
    """Document and SHA-256."""

    def lines(self) -> list[str]:
        """What a statement says of it."""
        return [
            f"approval {self.approval_id} of request {self.request_id}",
            f"its-statement {self.statement_sha256}",
            *(f"its-document {document_id} sha256 {sha256}" for document_id, sha256 in self.items),
        ]


@frozen
class Head:
    """Who says it, where, when, and after what.

    Attributes:
        seq: how many entries the ledger had.
        head: the hash of the last of them.
        level: at which level it is said, in words.
    """

    office: str
    signer: str
    staff_id: int
    known_by: str
    seq: int
    head: str
    at: str
    level: str

    def lines(self) -> list[str]:
        """The beginning of every statement."""
        return [
            FORMAT,
            f"office {self.office}",
            f"signer {visible(self.signer)}, staff {self.staff_id}",
            f"known-by {visible(self.known_by)}",
            f"level {self.level}",
            f"after-entry {self.seq} {self.head}",
            f"at {self.at}",
        ]


class StatedPart(Protocol):
    """Something a statement is about."""

    def lines(self) -> list[str]:
        """What a statement says of it."""


def statement(head: Head, parts: Sequence[StatedPart]) -> str:
    """The text."""
    lines = head.lines()
    for part in parts:
        lines += part.lines()
    return "\n".join([*lines, "end", ""])


def text_hash(text: str) -> str:
    """SHA-256 of a text, UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def after_entry(text: str) -> tuple[int, str]:
    """The entry a statement follows: how many there were, and the last one's hash."""
    for line in text.splitlines():
        key, _, rest = line.partition(" ")
        if key == "after-entry":
            seq, _, head = rest.partition(" ")
            return int(seq), head
    return 0, ""


def namespace(install: str) -> str:
    """What a signature is made for: approvals of this office and nothing else."""
    return f"approval@{install}"


def digest_groups(sha256: str) -> list[str]:
    """A SHA-256 in sixteen groups of four digits."""
    return [sha256[at : at + 4] for at in range(0, 64, 4)]


def texts_in(text: str) -> list[tuple[int, int, str, str]]:
    """The texts a statement was made about: document, number of its version, hash of the text, and what read it."""
    found: list[tuple[int, int, str, str]] = []
    document: tuple[int, int] | None = None
    for line in text.splitlines():
        key, _, rest = line.partition(" ")
        if key == "document":
            number, _, version = rest.partition(" v")
            document = (int(number), int(version))
        elif key == "text" and document is not None:
            digest, _, extractor = rest.partition(" by ")
            found.append((*document, digest, extractor))
            document = None
    return found
