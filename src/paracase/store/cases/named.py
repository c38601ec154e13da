"""Cases by the names of those who stand in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.words import fold
from paracase.store.named import rows
from paracase.store.where import containing

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class _NameInCase(NamedTuple):
    """A case, and a name that stands in it."""

    case_id: int
    name: str


def cases_of_name(db: sqlite3.Connection, word: str, *, limit: int) -> list[int]:
    """The first cases in which a party's name, or the caption, has a whole word in it, however it is written."""
    wanted = fold(word)
    sql = (
        "SELECT case_id, name FROM party WHERE active = 1 AND (lower(name) LIKE ? ESCAPE '\\' "
        "OR octet_length(name) <> length(name)) UNION ALL SELECT id AS case_id, caption AS name FROM cases "
        "WHERE lower(caption) LIKE ? ESCAPE '\\' OR octet_length(caption) <> length(caption) ORDER BY case_id"
    )
    like = containing(wanted)
    whole = re.compile(rf"\b{re.escape(wanted)}\b")
    found = (one.case_id for one in rows(db.execute(sql, (like, like)), _NameInCase) if whole.search(fold(one.name)))
    return list(dict.fromkeys(found))[:limit]
