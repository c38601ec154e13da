"""Ethical walls: what a person may not see is not there for any reading of theirs, row, hit or count.

A reading connection of such a person gets temporary views that stand in front of the tables: SQLite looks a name up
among these first, so that no query, old or new, can forget the wall. Who has no wall has no views, and pays nothing.
Writing is checked by the services, which know what an act is about. What must see all (the journal, verify, what a
person did or owes) names ``main``.

A document is behind the wall when all of its cases are, when it hangs on one that is (or was given a case of its own that
is), when it was decided ahead that it belongs there, or when it waits in Triage and a case is proposed first, or *sure*,
that is. Of a paper of several cases whoever sees one of them sees the paper, and nothing of the others: where its own case
is hidden the number is that of a case in sight, and its place and its file's name, which tell of the hidden one, are not
there. Only who sees all of its cases changes it (``services/journal``). A sealed paper, and one that waits and is proposed
as sealed, is behind a wall for whoever neither works on its case nor takes in the office's papers. A case that was opened
from a paper stands behind a wall, for all but whoever opened it and the attorneys, until an attorney accepts it; where one
declines it, for good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.confidence import Confidence
from paracase.frozen import frozen
from paracase.store.named import column, rows
from paracase.store.schema import TABLES

if TYPE_CHECKING:
    from paracase.store.declared import Table
    from paracase.store.driver import sqlite3


@frozen
class Sight:
    """What a person may see.

    Attributes:
        only_theirs: nothing but the cases they work on (team, assignment, approval), and of attorneys those that wait to be
            accepted or that they accepted or declined, and accepted ones without an attorney in which something waits for
            one: how people come in by SSH.
        not_sealed: no sealed paper of a case they do not work on, nor one that waits and is proposed as sealed.
        is_attorney: sees sealed papers of which no case is known yet, and cases that no attorney has accepted.
    """

    staff_id: int
    only_theirs: bool = False
    not_sealed: bool = False
    is_attorney: bool = False


_UNACCEPTED = "SELECT u.case_id FROM main.acceptance u WHERE u.state <> 'accepted'"
_THEIRS = (
    "SELECT c.id FROM main.cases c WHERE {undecided}NOT EXISTS (SELECT 1 FROM main.team t WHERE t.case_id = c.id "
    "AND t.staff_id = {me}) AND NOT EXISTS (SELECT 1 FROM main.assignment a WHERE a.case_id = c.id "
    "AND {me} IN (a.assignee_id, a.from_id)) AND NOT EXISTS (SELECT 1 FROM main.request r WHERE r.case_id = c.id "
    "AND (r.attorney_id = {me} OR r.attorney_id IN (SELECT q.from_id FROM main.lent_queue q WHERE q.to_id = {me} "
    "AND q.ended_at IS NULL)))"
)
_NOBODYS = (
    " AND (EXISTS (SELECT 1 FROM main.team n JOIN main.staff a ON a.id = n.staff_id WHERE n.case_id = c.id "
    f"AND a.role = 'attorney' AND a.active = 1) OR c.id IN ({_UNACCEPTED}) OR c.id NOT IN ("
    "SELECT k.case_id FROM main.closing k WHERE k.state = 'waiting' OR k.decided_by = {me} "
    "UNION SELECT e.case_id FROM main.element e WHERE e.state = 'received' OR e.decided_by = {me} "
    "UNION SELECT v.case_id FROM main.deadline d JOIN main.event v ON v.id = d.event_id WHERE d.state = 'open'))"
)
"""But cases in which something waits for an attorney and on whose team none is: for every attorney of the office, then,
and afterward for who decided it.

Sealed papers there are for those who work on the case, as anywhere.
"""
_HIDDEN_DOCUMENTS = (
    "WITH RECURSIVE hidden(id) AS (SELECT x.document_id FROM main.document_case x JOIN temp.hidden_case h "
    "ON h.case_id = x.case_id WHERE NOT EXISTS (SELECT 1 FROM main.document_case y WHERE y.document_id = x.document_id "
    "AND y.case_id NOT IN (SELECT case_id FROM temp.hidden_case)) OR x.is_primary = 1 AND EXISTS (SELECT 1 "
    "FROM main.document k WHERE k.id = x.document_id AND k.parent_id IS NOT NULL AND NOT EXISTS (SELECT 1 "
    "FROM main.document_case y WHERE y.document_id = k.parent_id AND y.case_id = x.case_id)) "
    "UNION SELECT s.document_id FROM main.suggestion s JOIN temp.hidden_case h "
    f"ON s.value = CAST(h.case_id AS TEXT) WHERE s.field = 'case' AND (s.confidence = {int(Confidence.SURE)} "
    "OR s.rank = (SELECT z.rank FROM main.suggestion z "
    "WHERE z.document_id = s.document_id AND z.field = 'case' ORDER BY z.confidence DESC, z.rank LIMIT 1)) "
    "AND NOT EXISTS (SELECT 1 FROM main.document_case y WHERE y.document_id = s.document_id) "
    "UNION SELECT a.document_id FROM main.decided_ahead a JOIN temp.hidden_case h ON h.case_id = a.case_id "
    "{sealed}UNION SELECT d.id FROM main.document d JOIN hidden p ON d.parent_id = p.id) SELECT id FROM hidden"
)
_PROPOSED_CASE = (
    "SELECT s.value FROM main.suggestion s WHERE s.document_id = d.id AND s.field = 'case' AND s.confidence > 1 "
    "ORDER BY s.confidence DESC, s.rank LIMIT 1"
)
_IS_SEALED = (
    "(d.handling = 'sealed' OR d.state = 'new' AND EXISTS (SELECT 1 FROM main.suggestion s WHERE s.document_id = d.id "
    "AND s.field = 'handling' AND s.value = 'sealed' AND s.confidence > 1))"
)
_SEALED = (
    f"UNION SELECT d.id FROM main.document d WHERE {_IS_SEALED} "
    "AND NOT EXISTS (SELECT 1 FROM main.document_case x WHERE x.document_id = d.id AND x.case_id NOT IN ({theirs})) "
    "AND (EXISTS (SELECT 1 FROM main.document_case x WHERE x.document_id = d.id) "
    f"OR coalesce(({_PROPOSED_CASE}), {{unknown}}) IN (SELECT CAST(id AS TEXT) FROM ({{theirs}}) "
    "UNION ALL SELECT 'nobody')) "
)
"""Sealed papers none of whose cases is theirs; ``theirs`` finds the cases that are not."""
_UNFILED = (
    " UNION SELECT d.id FROM main.document d WHERE NOT EXISTS (SELECT 1 FROM main.document_case x "
    "WHERE x.document_id = d.id) AND NOT EXISTS (SELECT 1 FROM main.document_case x WHERE x.document_id = d.parent_id)"
)
_NOT_SHUT = " AND NOT EXISTS (SELECT 1 FROM main.sequestered q WHERE q.document_id = d.id)"
"""But what is sequestered, in whatever case or none: attorneys decide about it, also those who come in by SSH."""
_HIDDEN = {
    "cases": "SELECT case_id FROM temp.hidden_case",
    "document": "SELECT id FROM temp.hidden_document",
    "ledger": "SELECT seq FROM temp.hidden_entry",
}
"""The rows that walls hide; what belongs to a row elsewhere asks the view of that table."""
_SETS = {
    "hidden_own": "SELECT x.document_id AS id FROM main.document_case x JOIN temp.hidden_case h ON h.case_id = x.case_id "
    "WHERE x.is_primary = 1",
    "hidden_entry": "SELECT seq FROM main.ledger_ref WHERE (kind = 'case' AND id IN (SELECT case_id FROM "
    "temp.hidden_case)) OR (kind = 'document' AND (id IN (SELECT id FROM temp.hidden_document) "
    "OR id IN (SELECT id FROM temp.hidden_own))) OR (kind = 'person' AND id IN (SELECT id FROM temp.hidden_person))",
    # Who has parts, and all of them in cases that are hidden; one that was merged is as the one it was merged into.
    "hidden_person": "SELECT m.id FROM main.person m WHERE coalesce(m.merged_into, m.id) IN (SELECT p.person_id "
    "FROM main.party p JOIN temp.hidden_case h ON h.case_id = p.case_id UNION SELECT k.person_id FROM main.contact k "
    "JOIN temp.hidden_case h ON h.case_id = k.case_id) AND NOT EXISTS (SELECT 1 FROM main.party p WHERE p.person_id = "
    "coalesce(m.merged_into, m.id) AND p.case_id NOT IN (SELECT case_id FROM temp.hidden_case)) AND NOT EXISTS "
    "(SELECT 1 FROM main.contact k WHERE k.person_id = coalesce(m.merged_into, m.id) AND (k.case_id IS NULL "
    "OR k.case_id NOT IN (SELECT case_id FROM temp.hidden_case)))",
    "hidden_request": "SELECT r.id FROM main.request r WHERE r.case_id IN (SELECT case_id FROM temp.hidden_case)",
}
_BY_VIEW = {
    "cases": f"id NOT IN ({_HIDDEN['cases']})",
    "document": f"id NOT IN ({_HIDDEN['document']})",
    "ledger": f"seq NOT IN ({_HIDDEN['ledger']})",
    "arrival": "NOT EXISTS (SELECT 1 FROM main.cases c "
    "JOIN temp.hidden_case h ON h.case_id = c.id WHERE c.root_id = t.root_id AND (length(c.folder) = 0 "
    "OR t.relpath = c.folder OR (t.relpath >= CAST(c.folder || x'2f' AS BLOB) "
    "AND t.relpath < CAST(c.folder || x'30' AS BLOB))))",
    # Whoever sees a case of a person sees the person, and who is of no case is everybody's; one that was merged is as the
    # one it was merged into.
    "person": "EXISTS (SELECT 1 FROM main.party p WHERE p.person_id = coalesce(t.merged_into, t.id) "
    f"AND p.case_id NOT IN ({_HIDDEN['cases']})) OR EXISTS (SELECT 1 FROM main.contact k "
    "WHERE k.person_id = coalesce(t.merged_into, t.id) AND (k.case_id IS NULL "
    f"OR k.case_id NOT IN ({_HIDDEN['cases']}))) OR NOT EXISTS (SELECT 1 FROM main.party p "
    "WHERE p.person_id = coalesce(t.merged_into, t.id)) AND NOT EXISTS (SELECT 1 FROM main.contact k "
    "WHERE k.person_id = coalesce(t.merged_into, t.id))",
    # A signature is over a statement of all it signs.
    "signature": "id NOT IN (SELECT a.signature_id FROM main.approval a WHERE a.signature_id IS NOT NULL "
    "AND a.request_id IN (SELECT id FROM temp.hidden_request))",
    "issued_statement": "NOT EXISTS (SELECT 1 FROM temp.hidden_request r WHERE ' ' || t.about || ' ' "
    "LIKE '% ' || r.id || ' %') AND (t.about <> 'owed' OR t.staff_id = {me})",
    "intent": "NOT EXISTS (SELECT 1 FROM json_each(t.plan, '$.steps') d "
    f"WHERE json_extract(d.value, '$.paper') IN ({_HIDDEN['document']}))",
}
"""Table → which of its rows (``t``) may be seen, where ``store/schema`` says that it takes a view of its own."""

_OWN_IS_HIDDEN = "t.id IN (SELECT id FROM temp.hidden_own)"
_NUMBER_IN_SIGHT = (
    "(SELECT x.{0} FROM main.document_case x WHERE x.document_id = t.id "
    "AND x.case_id NOT IN (SELECT case_id FROM temp.hidden_case) ORDER BY x.case_id LIMIT 1)"
)
_IN_SIGHT = {
    column_name: f"CASE WHEN {_OWN_IS_HIDDEN} THEN {instead} ELSE t.{column_name} END"
    for column_name, instead in {
        "root_id": "NULL",
        "relpath": "NULL",
        "name": "coalesce(t.title, 'Paper ' || t.id)",
        "docket_no": _NUMBER_IN_SIGHT.format("docket_no"),
        "attachment_no": _NUMBER_IN_SIGHT.format("attachment_no"),
    }.items()
}
"""What of a paper whose own case is hidden, and another is not, stands there instead."""


def is_walled(db: sqlite3.Connection, staff_id: int, *, is_attorney: bool) -> bool:
    """Whether there is any case this person may not see."""
    sql = "SELECT 1 FROM main.wall WHERE staff_id = ? LIMIT 1"
    if db.execute(sql, (staff_id,)).fetchone() is not None:
        return True
    sql = f"{_UNACCEPTED} AND u.opened_by <> ? LIMIT 1"
    return not is_attorney and db.execute(sql, (staff_id,)).fetchone() is not None


def has_sealed(db: sqlite3.Connection) -> bool:
    """Whether any paper is sealed, or waits and is proposed as sealed."""
    return db.execute(f"SELECT 1 FROM main.document d WHERE {_IS_SEALED} LIMIT 1").fetchone() is not None


def put_up(db: sqlite3.Connection, sight: Sight) -> None:
    """Stand the views in front of the tables of a reading connection; before it is made read-only."""
    me = int(sight.staff_id)
    hidden_cases = f"SELECT case_id FROM main.wall WHERE staff_id = {me}"
    if not sight.is_attorney:
        hidden_cases += f" UNION {_UNACCEPTED} AND u.opened_by <> {me}"
    decided = f"SELECT u.case_id FROM main.acceptance u WHERE u.state = 'waiting' OR u.decided_by = {me}"
    undecided = f"c.id NOT IN ({decided}) AND " if sight.is_attorney else ""
    theirs = _THEIRS.format(me=me, undecided=undecided)
    unknown = "'everybody'" if sight.is_attorney else "'nobody'"
    sealed = _SEALED.format(theirs=theirs, unknown=unknown) if sight.not_sealed else ""
    hidden_documents = _HIDDEN_DOCUMENTS.format(sealed=sealed)
    if sight.only_theirs:
        hidden_cases += f" UNION {theirs}{_NOBODYS.format(me=me) if sight.is_attorney else ''}"
        hidden_documents = f"SELECT id FROM ({hidden_documents}){_UNFILED}{_NOT_SHUT if sight.is_attorney else ''}"
    views = {"hidden_case": hidden_cases, "hidden_document": hidden_documents, **_SETS}
    for name, table in TABLES.items():
        rule = _BY_VIEW[name].format(me=me) if table.about.seen.by_view else _rule(table)
        if rule:
            rule += " AND t.document_id NOT IN (SELECT id FROM temp.hidden_own)" if name == "move" else ""
            seen = _IN_SIGHT if name == "document" else {}
            columns = ", ".join(f"{seen[c]} AS {c}" if c in seen else f"t.{c}" for c in table.columns) if seen else "*"
            views[name] = f"SELECT {columns} FROM main.{name} t WHERE {rule}"
    for name, select in views.items():
        db.execute(f"CREATE TEMP VIEW IF NOT EXISTS {name} AS {select}")


def tables_by_view() -> set[str]:
    """The tables whose rows are hidden by a view written here."""
    return set(_BY_VIEW)


def _rule(table: Table) -> str:
    """Which rows (``t``) of a table may be seen, by what they belong to; empty when everybody sees all."""
    parts = []
    for name, target in table.about.seen.through:
        if target in _HIDDEN:
            seen = f"t.{name} NOT IN ({_HIDDEN[target]})"
        else:
            seen = f"EXISTS (SELECT 1 FROM temp.{target} o WHERE o.{TABLES[target].key[0]} = t.{name})"
        parts.append(f"(t.{name} IS NULL OR {seen})" if name in table.empty else seen)
    return " AND ".join(parts)


def insert_wall(db: sqlite3.Connection, *, case_id: int, staff_id: int, reason: str, by: int, at: str) -> None:
    """Stand a person outside a case."""
    db.execute(
        "INSERT INTO wall(case_id, staff_id, reason, set_by, set_at) VALUES(?, ?, ?, ?, ?)",
        (case_id, staff_id, reason, by, at),
    )


def delete_wall(db: sqlite3.Connection, *, case_id: int, staff_id: int) -> bool:
    """Let a person in again; returns whether they were out. That they were stays in the ledger."""
    cursor = db.execute("DELETE FROM wall WHERE case_id = ? AND staff_id = ?", (case_id, staff_id))
    return cursor.rowcount > 0


class WallRow(NamedTuple):
    """A wall as listed."""

    case_number: str
    staff: str
    """Who is out."""
    reason: str
    set_by: str
    set_at: str


def list_walls(db: sqlite3.Connection) -> list[WallRow]:
    """Every wall, by case."""
    sql = (
        "SELECT c.number AS case_number, s.name AS staff, w.reason, b.name AS set_by, w.set_at "
        "FROM wall w JOIN cases c ON c.id = w.case_id JOIN staff s ON s.id = w.staff_id JOIN staff b ON b.id = "
        "w.set_by ORDER BY c.number_fold, s.id"
    )
    return rows(db.execute(sql), WallRow)


def walled_cases(db: sqlite3.Connection, staff_id: int) -> set[int]:
    """The cases a person stands outside of."""
    sql = "SELECT case_id FROM wall WHERE staff_id = ? ORDER BY case_id"
    return set(column(db.execute(sql, (staff_id,)), int))


def unseen_cases(db: sqlite3.Connection, staff_id: int) -> set[int]:
    """The cases a person stands outside of, and those that no attorney accepted, unless they opened them or are one."""
    sql = (
        f"{_UNACCEPTED} AND u.opened_by <> ? AND NOT EXISTS (SELECT 1 FROM main.staff s WHERE s.id = ? "
        "AND s.role = 'attorney') ORDER BY u.case_id"
    )
    return walled_cases(db, staff_id) | set(column(db.execute(sql, (staff_id, staff_id)), int))
