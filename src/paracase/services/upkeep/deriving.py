"""Rows against the ledger: what it says of each is derived again and compared, and what it does not say is counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from paracase.domain.office.policy import ITEMS
from paracase.domain.upkeep.derivations import DERIVED, RULES
from paracase.domain.upkeep.replaying import Replay, RowsCompared, Unproven
from paracase.frozen import frozen
from paracase.store.office.policy import policy_values
from paracase.store.upkeep.derived import kept_rows, said

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


@frozen
class Unprovable:
    """Values of a column that no entry commits.

    Attributes:
        column: empty for rows of which no entry says anything.
        why: an entry of an earlier program, a text destroyed by order, or work under way.
    """

    table: str
    column: str
    why: Unproven
    count: int

    @property
    def words(self) -> str:
        """As verify lists it."""
        what = f"{self.table}.{self.column}" if self.column else f"rows of {self.table}"
        return f"{what} ×{self.count:,}: {self.why.value}"


@frozen
class Derived:
    """What was compared with the ledger, and how it stands."""

    rows: int
    faults: tuple[str, ...]
    unprovable: tuple[Unprovable, ...]

    @property
    def is_proven(self) -> bool:
        """Whether the ledger bears out every value; what is under way will get its entry."""
        return not self.faults and all(one.why is Unproven.UNDER_WAY for one in self.unprovable)

    @property
    def by_table(self) -> tuple[str, ...]:
        """Of each table how many values the ledger does not say, and why; ``unprovable`` has every column."""
        counts: Counter[tuple[str, Unproven]] = Counter()
        for one in self.unprovable:
            counts[one.table, one.why] += one.count
        return tuple(f"{table} ×{count:,}: {why.value}" for (table, why), count in sorted(counts.items(), key=str))

    @property
    def not_provable(self) -> int:
        """How many values the ledger does not say and should."""
        return sum(one.count for one in self.unprovable if one.why is not Unproven.UNDER_WAY)


NOTHING = Derived(0, (), ())


def derive(db: sqlite3.Connection) -> Derived:
    """Compare every row of every derived table with what the ledger says."""
    replay = Replay(RULES)
    present = policy_values(db)
    for item in ITEMS:
        # An office of before said nothing of what nobody decided: it is as it came, or somebody changed it.
        if item.name in present:
            values = {"name": item.name, "value": item.default, "set_by": None, "set_at": Unproven.NOT_SAID}
            replay.start("policy", (item.name,), values)
    for entry in said(db):
        replay.take(entry)
    for (number,), looking in replay.rows.get("examination", {}).items():
        if looking["ended_at"] is None:
            replay.silent["finding", number] = Unproven.UNDER_WAY
    compared = RowsCompared(replay)
    for table in DERIVED:
        compared.table(table, kept_rows(db, table))
    counts = Counter(compared.unproven)
    unprovable = [
        Unprovable(table, column, why, count) for (table, column, why), count in sorted(counts.items(), key=str)
    ]
    return Derived(compared.rows, tuple(fault.sentence for fault in compared.faults), tuple(unprovable))
