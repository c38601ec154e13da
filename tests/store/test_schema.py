"""One schema: the migrations make what the tables declare, and the plain constants say the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.store import schema, walls
from paracase.store.declared import EVERYBODY, UnknownName
from paracase.store.engine import changed, connect
from paracase.store.migrate import migrate
from paracase.store.rows import insert, row_of, update_row
from paracase.store.tables import ddl, metadata
from paracase.store.tables.plain import plain_tables, source
from paracase.store.upkeep.everything import table_rows
from tests.support.ddl import differences, schema_of

if TYPE_CHECKING:
    from typing import Any

    from paracase.services.context import Office


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The schema that the migrations made."""
    folder = tmp_path_factory.mktemp("office")
    paths.home(folder).mkdir()
    migrate(folder)
    connection = connect(paths.store(folder))
    try:
        return schema_of(connection)
    finally:
        connection.close()


def made(statements: list[str]) -> dict[str, Any]:
    """The schema that these statements make."""
    connection = connect(Path(":memory:"))
    try:
        for statement in statements:
            connection.execute(statement)
        return schema_of(connection)
    finally:
        connection.close()


def test_migrations_make_what_the_tables_declare(migrated: dict[str, Any]) -> None:
    assert differences(migrated, made(ddl("sqlite://"))) == []


DRIFT = {
    "the type of a column": ("assignment", "minutes INTEGER NOT NULL", "minutes TEXT NOT NULL"),
    "a column that may be empty": ("task", "what TEXT NOT NULL", "what TEXT"),
    "a column too many": ("task", "due_time TEXT,", "due_time TEXT, due_zone TEXT,"),
    "a column in another place": ("opened", "staff_id INTEGER NOT NULL, \n\tat TEXT NOT NULL",
                                  "at TEXT NOT NULL, \n\tstaff_id INTEGER NOT NULL"),
    "a default": ("task", "note TEXT DEFAULT ''", "note TEXT DEFAULT '-'"),
    "a default that is gone": ("contact", "INTEGER DEFAULT 1 NOT NULL", "INTEGER NOT NULL"),
    "a word of a code": ("task", "'dropped'", "'gone'"),
    "a check that is gone": ("office", ", \n\tCHECK (id = 1)", ""),
    "a collation": ("staff", "name TEXT NOT NULL", "name TEXT NOT NULL COLLATE NOCASE"),
    "a key": ("team", "PRIMARY KEY (case_id, staff_id)", "PRIMARY KEY (staff_id, case_id)"),
    "what is unique": ("cases", "UNIQUE (root_id, folder)", "UNIQUE (folder)"),
    "uniqueness that is gone": ("ledger", ", \n\tUNIQUE (hash)", ""),
    "where a reference leads": ("task", "FOREIGN KEY(done_by) REFERENCES staff", "FOREIGN KEY(done_by) REFERENCES root"),
    "a reference that is gone": ("task_date", ", \n\tFOREIGN KEY(task_id) REFERENCES task (id)", ""),
    "what follows a removal": ("task_date", "REFERENCES task (id)", "REFERENCES task (id) ON DELETE CASCADE"),
    "STRICT": ("root", "STRICT", ""),
    "WITHOUT ROWID": ("team", "WITHOUT ROWID,", ""),
    "AUTOINCREMENT": ("document", " AUTOINCREMENT", ""),
    "the columns of an index": ("task_due", "(state, due_on)", "(due_on, state)"),
    "the order of an index": ("task_due", "(state, due_on)", "(state, due_on DESC)"),
    "the condition of an index": ("document_unread", "recognised = 0", "recognised = 1"),
    "an index of all rows": ("document_parent", " WHERE parent_id IS NOT NULL", ""),
    "a unique index": ("staff_key_live", "UNIQUE ", ""),
    "what a trigger refuses": ("approval_no_update", "statement, ", ""),
    "what a trigger says": ("ledger_no_update", "append-only", "append only"),
}  # fmt: skip


@pytest.mark.parametrize("kind", DRIFT)
def test_every_drift_is_seen(migrated: dict[str, Any], kind: str) -> None:
    name, old, new = DRIFT[kind]
    statements = ddl("sqlite://")
    makes = re.compile(rf"CREATE (TABLE|INDEX|UNIQUE INDEX|TRIGGER) {name}\b")
    at = next(number for number, statement in enumerate(statements) if makes.match(statement))
    assert old in statements[at], statements[at]
    statements[at] = statements[at].replace(old, new, 1)
    try:
        found = differences(migrated, made(statements))
    except ValueError as error:
        found = [str(error)]  # a word that the comparison does not know is refused, not passed over
    assert found


@pytest.mark.parametrize("start", ["CREATE TABLE change", "CREATE INDEX docket_key", "CREATE TRIGGER ledger_no_delete"])
def test_what_is_missing_is_seen(migrated: dict[str, Any], start: str) -> None:
    statements = [statement for statement in ddl("sqlite://") if not statement.startswith(start)]
    assert len(statements) == len(ddl("sqlite://")) - 1
    assert differences(migrated, made(statements))


def test_the_plain_constants_are_what_the_tables_declare() -> None:
    how = "The tables changed; write the constants anew: python -m paracase.store.tables"
    assert plain_tables() == schema.TABLES, how
    assert Path(schema.__file__).read_text(encoding="utf-8") == source(), how


def test_every_table_of_an_office_is_known(migrated: dict[str, Any]) -> None:
    found = {name.removeprefix("table ") for name in migrated if name.startswith("table ")}
    assert found == set(schema.TABLES)


def test_who_sees_a_table_is_said_in_columns_that_lead_there() -> None:
    for name, table in schema.TABLES.items():
        for column, target in table.about.seen.through:
            assert column in table.columns, name
            keys = [key.column.table.name for key in metadata.tables[name].columns[column].foreign_keys]
            assert keys in ([target], []), f"{name}.{column} refers to {keys}"
            assert len(schema.TABLES[target].key) == 1, f"{name}: {target} has no key of one column"
        assert not (table.about.seen.through and table.about.seen.by_view), name
        assert set(table.about.undo) <= set(table.columns) - set(table.key), name


def test_no_table_of_cases_or_papers_stands_before_the_walls() -> None:
    """A table that refers to a case or a paper, itself or through another, says who may see its rows."""
    behind = {"cases", "document", "ledger"}
    while True:
        more = {
            name
            for name, table in metadata.tables.items()
            if any(key.column.table.name in behind for key in table.foreign_keys)
        }
        if more <= behind:
            break
        behind |= more
    open_to_all = {name for name, table in schema.TABLES.items() if table.about.seen == EVERYBODY}
    assert behind & open_to_all == set()
    assert open_to_all == {
        "brought_name",
        "change",
        "closing_told",
        "exemption",
        "failed_step",
        "fetched_from",
        "fetched_mail",
        "import_run",
        "key_notice",
        "key_vouch",
        "lent_queue",
        "notice",
        "office",
        "policy",
        "policy_asked",
        "published",
        "root",
        "rule_confirmed",
        "staff",
        "staff_key",
        "tally",
        "text_template",
        "time_rate",
        "timekeeper",
    }


def test_tables_that_take_a_view_of_their_own_have_one() -> None:
    assert {name for name, table in schema.TABLES.items() if table.about.seen.by_view} == walls.tables_by_view()


def test_another_engine_gets_what_it_takes() -> None:
    statements = "\n".join(ddl("postgresql://"))
    assert "BLOB" not in statements
    assert "NOCASE" not in statements
    assert "STRICT" not in statements
    assert "BYTEA" in statements
    assert "BIGINT" in statements
    assert "WHERE parent_id IS NOT NULL" in statements
    assert statements.count("CREATE TABLE") == len(schema.TABLES)


def test_names_that_the_store_does_not_have_are_refused(office: Office) -> None:
    with office.store.write() as tx, pytest.raises(UnknownName, match="no table"):
        insert(tx.db, "tasks; DROP TABLE task", {"what": "x"})
    with office.store.write() as tx, pytest.raises(UnknownName, match="what, note"):
        insert(tx.db, "task", {"what, note": "x"})
    with office.store.write() as tx, pytest.raises(UnknownName, match="no number"):
        insert(tx.db, "team", {"case_id": 1, "staff_id": 1, "part": "lead"})
    with office.store.write() as tx, pytest.raises(UnknownName, match="install"):
        update_row(tx.db, "task", (1,), {"install": "x"})
    with office.store.write() as tx, pytest.raises(UnknownName, match="put back"):
        update_row(tx.db, "office", (1,), {"install": "x"})
    with pytest.raises(UnknownName, match="put back"):
        row_of(office.store.read, "staff", (1,))
    with pytest.raises(UnknownName, match="no table"):
        table_rows(office.store.read, "sqlite_master")
    with office.store.write() as tx, pytest.raises(UnknownName, match="topic"):
        changed(tx.db, "documnets")
