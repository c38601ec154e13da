"""What any place of messages can do, and what is read of a message while it is fetched."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, NamedTuple, Protocol

from paracase.intake.extract.headers import header_text, parsed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HEAD_BYTES = 256 << 10
"""Of a message's beginning that is looked at for its headers."""
_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")


class Unfetched(Exception):
    """One message did not come, and the others can; ``str`` is why, a word of ours.

    Nobody above the fetching meets it: it becomes a count.
    """


GONE = "gone"
"""Somebody took the message away while it was to be fetched; there is nothing to try again."""
REFUSED = "refused"
"""The server, or the disk, does not give it."""


class Envelope(NamedTuple):
    """What a message says of itself, decoded; what is missing is empty."""

    subject: str
    sender: str
    date: str
    message: str | None
    """SHA-256 of its Message-ID, by which it is known again; None where it has none."""


class Messages(Protocol):
    """A folder of messages: on a server or on the disk."""

    @property
    def source(self) -> str:
        """The mailbox, the same for everybody who fetches from it."""

    @property
    def folder(self) -> str:
        """The folder in it."""

    @property
    def validity(self) -> int:
        """While it is the same, a number in this folder means the same message (RFC 3501, 2.3.1.1)."""

    def uids(self) -> list[str]:
        """The messages that are there, oldest first."""

    def envelopes(self, uids: Sequence[str]) -> dict[str, Envelope]:
        """What messages say of themselves; those that are gone are left out."""

    def copy(self, uid: str, write: Callable[[bytes], None]) -> None:
        """Hand a message on piece by piece; a large one is never held whole.

        Raises:
            Unfetched: it does not come; the others may.
        """


def envelope_of(head: bytes) -> Envelope:
    """What the beginning of a message says of it."""
    end = _END_OF_HEADERS.search(head)
    found = parsed(head[: end.start() if end else HEAD_BYTES] + b"\r\n\r\n")
    said = " ".join(header_text(found, "Message-ID").split())
    return Envelope(
        header_text(found, "Subject"),
        header_text(found, "From"),
        header_text(found, "Date"),
        hashlib.sha256(said.encode("utf-8", "surrogateescape")).hexdigest() if said else None,
    )
