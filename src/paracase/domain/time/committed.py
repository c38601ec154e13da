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


_COMMITS = ("made", "set", "seconds")
"""What of an entry's data is entries of time, columns of them, or how long a timer ran."""


def cases_in(data: Mapping[str, Any]) -> set[int]:
    """The cases of which an entry's data says time: of one act there may be several, and a wall before any of them."""
    said = [*data.get("made", ()), *data.get("set", ())]
    said += [row.get("after") for row in data.get("rows", ()) if row.get("table") == TABLE]
    return {one["case_id"] for one in said if isinstance(one, dict) and one.get("case_id") is not None}


def without_time(data: Mapping[str, Any]) -> dict[str, Any]:
    """An entry's data without hours, rates and codes of anybody's time, for who may not see everybody's; *withheld* says so.

    Args:
        data: of an act about time, or of one that took such an act back.
    """
    shown = {name: value for name, value in data.items() if name not in _COMMITS}
    if "rows" in shown:
        shown["rows"] = [
            {name: value for name, value in row.items() if name != "after" or row.get("table") != TABLE}
            for row in shown["rows"]
        ]
    return shown if shown == data else shown | {"withheld": "time"}
