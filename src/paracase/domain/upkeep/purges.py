"""Purging papers by an attorney's order: states, what is related by bytes, and what proves that a text is gone. Pure."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class PurgeState(StrEnum):
    """How far an order is."""

    ORDERED = "ordered"
    DESTROYING = "destroying"
    """Begun, and carried on until it is through, whatever comes between."""
    DESTROYED = "destroyed"
    WITHDRAWN = "withdrawn"


class PurgeChoice(StrEnum):
    """What becomes of a paper that an order names or that is related to one."""

    PURGE = "purge"
    KEEP = "keep"


class PurgeRelation(StrEnum):
    """Why a paper stands on an order's list; the words are shown."""

    ORDERED = "named by the order"
    SAME = "has the same bytes"
    HOLDS = "a mail or archive it came in"
    INSIDE = "came inside it"


class CopyKind(StrEnum):
    """What kind of place outside the store in use may hold what was purged."""

    BACKUP = "backup"
    EXPORT = "export"
    FOLDER = "folder"
    HERE = "here"


class CopyState(StrEnum):
    """How such a place stands."""

    OWED = "owed"
    GONE = "gone"
    SETTLED = "settled"
    """Never reached; a person said what became of it."""


NOT_COVERED = (
    "blocks that the disk let go of: deleted files, journals of the file system, wear leveling of an SSD",
    "snapshots and shared blocks (reflinks) of Btrfs, ZFS, XFS, LVM, virtual machines",
    "copies of backups that nobody told paracase of, and cloud folders that keep old versions",
    "what people copied, printed, mailed, opened in other programs or have on the screen now",
    "mail servers, courts, other parties; swap and memory of this machine",
    "statements of approvals: they name papers by name and SHA-256, are signed, and stay",
)
"""What no purge reaches; said with every one."""


def tombstone(day: str, attorney: str) -> str:
    """What stands in the place of a purged paper's name."""
    return f"Purged {day} by order of {attorney}"


SHORTEST, LONGEST, MOST = 24, 48, 12
"""Letters of a needle at least and at most; needles of one text."""
_LINE = re.compile(r"[^\n\f\r]{24,}")


def needles(text: str) -> list[str]:
    """Pieces of a text that are looked for afterwards: spread over it, long enough to be nobody else's by chance."""
    lines = [found.group().strip() for found in _LINE.finditer(text)]
    good = [line for line in lines if len(line) >= SHORTEST and len(line.split()) >= 3]
    step = max(1, len(good) // MOST)
    return list(dict.fromkeys(_middle(line) for line in good[::step][:MOST]))


def _middle(line: str) -> str:
    start = max(0, (len(line) - LONGEST) // 2)
    return line[start : start + LONGEST].strip()


def words_of(needle: str) -> list[str]:
    """The whole words of a needle, as a search would ask for them."""
    return re.findall(r"\w+", needle)[1:-1]


def telling_names(names: Iterable[str]) -> Iterator[str]:
    """Names that say something of a paper: “scan.pdf” may be anybody's, and is found everywhere."""
    return (name for name in names if len(name) >= 10)
