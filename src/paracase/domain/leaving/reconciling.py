"""What became of every row that was read: taken, here already, refused with the reason. Nothing in silence. Pure."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.leaving.mapping import RowKind
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class RowFate(StrEnum):
    """What became of a row."""

    TAKEN = "taken"
    HERE = "here"
    REFUSED = "refused"


@frozen
class ReadRow:
    """A row as it was read.

    Attributes:
        key: what it is known again by: its number there, else the digest of its cells.
        digest: of its fields, so that what differs by now is seen.
        fault: why it is no row; empty where it is one.
    """

    kind: RowKind
    file: str
    line: int
    key: str
    digest: str
    fields: Mapping[str, str]
    fault: str = ""

    @property
    def place(self) -> str:
        """Where it stands: ``calendar.csv, line 12``."""
        return f"{self.file}, line {self.line}"


@frozen
class JudgedRow:
    """A row with what becomes of it; ``why`` of what is refused, and of what is here but differs."""

    row: ReadRow
    fate: RowFate
    why: str = ""


@frozen
class KindCount:
    """The reconciliation of one kind of rows."""

    kind: str
    read: int
    taken: int
    here: int
    refused: int

    @property
    def fits(self) -> bool:
        """Whether it adds up."""
        return self.read == self.taken + self.here + self.refused

    @property
    def plain(self) -> dict[str, str | int]:
        """As it is kept and as ``--json`` says it."""
        return {
            "kind": self.kind, "read": self.read, "taken": self.taken, "here": self.here, "refused": self.refused,
        }  # fmt: skip


def reconciled(read: Mapping[RowKind, int], judged: Iterable[JudgedRow]) -> list[KindCount]:
    """The sums by kind, in their order; dates stand apart as a kind of their own.

    Args:
        read: how many rows each kind's files hold, counted when they were read and not from what became of them.
    """
    found = {kind: dict.fromkeys(RowFate, 0) for kind in RowKind}
    for one in judged:
        found[one.row.kind][one.fate] += 1
    return [
        KindCount(kind.value, read.get(kind, 0), sums[RowFate.TAKEN], sums[RowFate.HERE], sums[RowFate.REFUSED])
        for kind, sums in found.items()
        if read.get(kind, 0) or any(sums.values())
    ]
