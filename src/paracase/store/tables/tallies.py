"""Numbers that the database keeps with each row that comes, goes or changes: to count them takes longer the more there are.

Whoever writes the rows, in whatever transaction, the number is part of it. Each change of one row changes a number by what
that row counts for after it, less what it counted for before; what stands in other tables is the same for both.
``store/counters.py`` reads them, and counts anew to compare.
"""

from __future__ import annotations

from paracase.store.counters import DOCUMENTS, NOT_READ, UNREADABLE

_ADD = (
    "INSERT INTO tally(name, number) SELECT '{name}', {step} {of} "
    "ON CONFLICT(name) DO UPDATE SET number = tally.number + excluded.number"
)
_OF_VERSION = (
    "FROM document d WHERE d.id = {row}.document_id AND d.version_id = {row}.id AND d.state <> 'trash' "
    f"AND {{row}}.outcome IN {NOT_READ}"
)
_OF_DOCUMENT = (
    "FROM version v WHERE v.id = {row}.version_id AND v.document_id = {row}.id AND {row}.state <> 'trash' "
    f"AND v.outcome IN {NOT_READ}"
)
_KEPT = (
    (DOCUMENTS, "document", "WHERE true", ""),
    (UNREADABLE, "document", _OF_DOCUMENT, "version_id, state"),
    (UNREADABLE, "version", _OF_VERSION, "outcome"),
)
"""A number, a table, what a row of it counts for, and the columns by which that changes."""


def tallies(table: str) -> dict[str, list[str]]:
    """The statements that keep the numbers in which the rows of a table count, by engine."""
    sqlite, postgresql = [], []
    for name, of_table, of, columns in _KEPT:
        if of_table != table:
            continue
        trigger = f"tally_{name}_{table}"
        came = _ADD.format(name=name, step=1, of=of.format(row="NEW"))
        went = _ADD.format(name=name, step=-1, of=of.format(row="OLD"))
        changes = [("INSERT", "", came), ("DELETE", "", went)]
        if columns:
            is_other = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in columns.split(", "))
            changes.append((f"UPDATE OF {columns}", f" WHEN {is_other}", f"{came}; {went}"))
        postgresql.append(
            f"CREATE OR REPLACE FUNCTION {trigger}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF TG_OP <> 'DELETE' THEN {came}; END IF; IF TG_OP <> 'INSERT' THEN {went}; END IF; RETURN NULL; END $$"
        )
        for when, only, statements in changes:
            made = f"CREATE TRIGGER {trigger}_{when.partition(' ')[0].lower()} AFTER {when} ON {table}"
            sqlite.append(f"{made}{only} BEGIN {statements}; END")
            postgresql.append(f"{made} FOR EACH ROW EXECUTE FUNCTION {trigger}()")
    return {"sqlite": sqlite, "postgresql": postgresql}
