"""Rules made from an example, as kept; and what rules look at of the papers that are there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.papers.proposals import Field
from paracase.domain.papers.rules import Rule
from paracase.store.declared import OFFICE
from paracase.store.named import column, each, first, rows
from paracase.store.papers.documents import NEXT_TOUCH
from paracase.store.rows import insert

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from paracase.store.driver import sqlite3

TABLE = "rule"

_SELECT = (
    "SELECT r.id, r.document_id, r.sender, r.subject, r.file_name, r.type_is, r.facts, r.folder, r.task, r.task_for, "
    "f.name AS task_for_name, m.name AS made_by, r.made_at FROM "
)
_JOINED = " r JOIN staff m ON m.id = r.made_by LEFT JOIN staff f ON f.id = r.task_for WHERE r.active = 1 "


class PaperLike(NamedTuple):
    """A paper of its own as rules look at it, and what was decided of it."""

    id: int
    name: str
    state: str
    doc_type: str | None
    title: str | None
    party: str | None
    handling: str
    meta: dict[str, Any]
    proposed: str | None
    """The type it is proposed as by the surest that is no rule's; of equally sure ones the first."""


def all_rules(db: sqlite3.Connection) -> list[Rule]:
    """The rules in force that may be seen, in the order they were made."""
    return rows(db.execute(f"{_SELECT} rule {_JOINED} ORDER BY r.id"), Rule)


def in_force(db: sqlite3.Connection) -> list[Rule]:
    """All rules in force, whoever may see them: what was proposed by one happens, whoever files the paper."""
    return rows(db.execute(f"{_SELECT} {OFFICE}.rule {_JOINED} ORDER BY r.id"), Rule)


def get_rule(db: sqlite3.Connection, rule_id: int) -> Rule | None:
    """One rule that is in force."""
    return first(db.execute(f"{_SELECT} rule {_JOINED} AND r.id = ?", (rule_id,)), Rule)


def insert_rule(db: sqlite3.Connection, rule: Mapping[str, Any], *, by: int, at: str) -> int:
    """Keep a rule; returns its number."""
    return insert(db, TABLE, {**rule, "made_by": by, "made_at": at, "active": 1})


def columns_of(rule: Rule) -> dict[str, Any]:
    """A rule as its row is kept, but for what is given once."""
    return {
        "sender": rule.sender,
        "subject": rule.subject,
        "file_name": rule.file_name,
        "type_is": rule.type_is,
        "facts": json.dumps(rule.facts, sort_keys=True),
        "folder": rule.folder,
        "task": rule.task,
        "task_for": rule.task_for,
    }


_PAPERS = (
    "SELECT d.id, d.name, d.state, d.doc_type, d.title, d.party, d.handling, v.meta, "
    "(SELECT s.value FROM suggestion s WHERE s.document_id = d.id AND s.field = ? AND s.reason NOT LIKE ? "
    "ORDER BY s.confidence DESC, s.rank LIMIT 1) AS proposed "
    "FROM document d JOIN version v ON v.id = d.version_id WHERE d.parent_id IS NULL AND v.outcome <> 'purged' "
)
BY_RULE = "your rule "
"""How the reason of what a rule proposes begins."""


def papers(db: sqlite3.Connection) -> Iterator[PaperLike]:
    """Every paper of its own that may be seen, newest first."""
    return each(db.execute(_PAPERS + "ORDER BY d.id DESC", (Field.TYPE.value, f"{BY_RULE}%")), PaperLike)


def paper(db: sqlite3.Connection, document_id: int) -> PaperLike | None:
    """One of them."""
    found = db.execute(_PAPERS + "AND d.id = ?", (Field.TYPE.value, f"{BY_RULE}%", document_id))
    return first(found, PaperLike)


def look_again(db: sqlite3.Connection, document_ids: Iterable[int]) -> None:
    """Papers that wait are to be looked at again: a rule that catches them was made, changed or taken away."""
    sql = f"UPDATE document SET recognised = 0, touched = {NEXT_TOUCH} WHERE id = ? AND state = 'new'"
    for document_id in document_ids:
        db.execute(sql, (document_id,))


def ruled(db: sqlite3.Connection, rule_ids: Iterable[int]) -> list[int]:
    """Papers for which one of these rules proposes something."""
    sql = "SELECT DISTINCT document_id FROM suggestion WHERE reason LIKE ? ORDER BY document_id"
    found = [column(db.execute(sql, (f"{BY_RULE}{rule_id}:%",)), int) for rule_id in sorted(rule_ids)]
    return [number for numbers in found for number in numbers]
