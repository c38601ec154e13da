"""Whether the ledger bears out what the store says the office allows, or is asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.office.policy import ITEMS
from paracase.domain.upkeep.derivations import RULES
from paracase.domain.upkeep.replaying import Divergence, Replay, RowsCompared, Unproven
from paracase.store.bodies import whole_entries
from paracase.store.upkeep.derived import kept_rows

if TYPE_CHECKING:
    from paracase.services.context import Office

HINT = "Run “paracase verify”, and tell your attorney: the store was changed past the program."


def divergences(office: Office, *tables: str) -> list[Divergence]:
    """Where rows of ``policy``, ``policy_asked`` or ``exemption`` are not what the ledger says, or it was changed itself.

    By the bodies of its entries, chained: what they are looked up by can be written so that the last word is not found.
    """
    db = office.store.read
    rules = [rule for rule in RULES if rule.table in tables]
    replay = Replay(rules)
    for known in ITEMS if "policy" in tables else ():
        values = {"name": known.name, "value": known.default, "set_by": None, "set_at": Unproven.NOT_SAID}
        replay.start("policy", (known.name,), values)
    for entry in whole_entries(db, {rule.kind for rule in rules}, with_texts=True):
        if not entry.is_whole:
            return [Divergence("ledger", (entry.seq,), f"entry {entry.seq} of the ledger was changed")]
        replay.take(entry)
    compared = RowsCompared(replay)
    for table in tables:
        compared.table(table, kept_rows(db, table))
    return compared.faults


def asked_fault(office: Office, number: int) -> str:
    """What the ledger does not bear out of a change that waits for a second person; empty where it does."""
    faults = divergences(office, "policy_asked")
    return next((fault.sentence for fault in faults if fault.key[0] == number or fault.table == "ledger"), "")
