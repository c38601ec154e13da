"""What the ledger says of an entry of time: everything, but of its words only a salted hash.

Histories of a case are read by people who may not see whose time says what; the salt stands in the row alone, so that
``verify`` can compare the words and nobody can guess them from the entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.approvals.statements import text_hash
from paracase.domain.ledger import salted_hash

if TYPE_CHECKING:
    from collections.abc import Mapping

TABLE = "time_entry"
COLUMNS = (
    "case_id", "staff_id", "role", "on_day", "tenths", "task", "activity", "words", "kind", "billable", "rate_cents",
    "state", "source", "origin", "made_by", "made_at", "salt",
)  # fmt: skip


def committed(values: Mapping[str, Any], salt: str) -> dict[str, Any]:
    """Columns of an entry as a body says them.

    Args:
        values: some columns, or all.
        salt: the row's own.
    """
    said = {name: values[name] for name in COLUMNS if name in values}
    if "words" in said:
        said["words"] = salted_hash(salt, said["words"])
    if "salt" in said:
        said["salt"] = text_hash(salt)
    return said
