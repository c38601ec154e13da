"""What a person did on a day, act by act and case by case, with what the ledger's entries say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase import standard
from paracase.domain.time.proposing import RESEARCH, DoneAct
from paracase.store.declared import OFFICE
from paracase.store.named import each

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.store.driver import sqlite3


class _Act(NamedTuple):
    act_id: int
    kind: str
    at: str
    case_id: int
    body: bytes
    name: str
    of: str
    type: str


_TURNED = (
    f"SELECT a.id, a.kind, a.at, a.ledger_seq, a.undone_by, 1 AS holds FROM {OFFICE}.act a "
    "WHERE a.staff_id = ? AND a.at >= ? AND a.at < ? AND a.undoes IS NULL UNION ALL "
    "SELECT t.id, t.kind, t.at, t.ledger_seq, u.undone_by, 1 - t.holds "
    f"FROM turned t JOIN {OFFICE}.act u ON u.id = t.undone_by"
)
"""Acts, once more for each time they were taken back or done again."""
_ACTS = (
    f"WITH RECURSIVE turned AS ({_TURNED}), "
    "done AS (SELECT id, kind, at, ledger_seq FROM turned WHERE undone_by IS NULL AND holds = 1) "
    "SELECT d.id AS act_id, d.kind, d.at, c.id AS case_id, l.body, coalesce(g.what, p.title, p.name, '') AS name, "
    "coalesce(g.kind, '') AS of, coalesce(q.doc_type, p.doc_type, '') AS type "
    f"FROM done d JOIN {OFFICE}.ledger l ON l.seq = d.ledger_seq "
    f"JOIN {OFFICE}.act_ref f ON f.act_id = d.id AND f.kind = 'case' JOIN cases c ON c.id = f.ref_id "
    f"LEFT JOIN {OFFICE}.act_ref w ON w.act_id = d.id AND w.kind = 'assignment' LEFT JOIN assignment g ON g.id = w.ref_id "
    "LEFT JOIN document q ON q.id = g.document_id "
    f"LEFT JOIN {OFFICE}.act_ref o ON o.act_id = d.id AND o.kind = 'document' AND g.id IS NULL "
    "LEFT JOIN document p ON p.id = o.ref_id "
    "UNION ALL "
    "SELECT d.id AS act_id, d.kind, d.at, c.id AS case_id, l.body, coalesce(p.title, p.name, '') AS name, '' AS of, "
    "coalesce(p.doc_type, '') AS type "
    f"FROM done d JOIN {OFFICE}.ledger l ON l.seq = d.ledger_seq JOIN {OFFICE}.act_ref o ON o.act_id = d.id "
    "AND o.kind = 'document' JOIN document p ON p.id = o.ref_id JOIN document_case x ON x.document_id = p.id "
    "JOIN cases c ON c.id = x.case_id WHERE x.is_primary = 1 AND NOT EXISTS "
    f"(SELECT 1 FROM {OFFICE}.act_ref f WHERE f.act_id = d.id AND f.kind = 'case') "
    "ORDER BY 1, 4, 6"
)
"""An act that names its case is of that; one about papers alone is of the cases they are in now."""


def acts_between(db: sqlite3.Connection, staff_id: int, begin: str, end: str) -> list[DoneAct]:
    """A person's acts between two instants, each once for every case it is of, in the order they were done.

    Those of cases behind a wall are not there. An act that was taken back is not, one that was done again is.
    """
    return list(_joined(each(db.execute(_ACTS, (staff_id, begin, end)), _Act)))


def _joined(found: Iterator[_Act]) -> Iterator[DoneAct]:
    """The rows of one act and case as one, with everything they name."""
    acts: dict[tuple[int, int], list[_Act]] = {}
    for row in found:
        acts.setdefault((row.act_id, row.case_id), []).append(row)
    for (act_id, case_id), some in acts.items():
        one = some[0]
        said = standard.json.loads(bytes(one.body)).get("data", {})
        kind = RESEARCH if one.kind == "assignment.delivered" and one.of == "research" else one.kind
        named = [row for row in some if row.name]
        types = tuple(row.type for row in named)
        yield DoneAct(act_id, kind, one.at, case_id, said, tuple(row.name for row in named), types)
