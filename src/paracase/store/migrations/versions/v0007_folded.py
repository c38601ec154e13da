"""Names and numbers are found by their fold, on every engine; SQLite's own *any case* goes."""

from __future__ import annotations

import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

FOLDED = (("staff", "name", True), ("staff", "initials", False), ("cases", "number", True))
"""Table, column, whether no two rows may have the same."""

# SQLite cannot take a collation off a column: the table is made anew. The schema of others is not touched.
MADE_ANEW = {
    "staff": """(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, initials TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('attorney', 'paralegal', 'assistant')), is_admin INTEGER NOT NULL,
    active INTEGER NOT NULL, created_at TEXT NOT NULL, account TEXT,
    name_fold TEXT NOT NULL UNIQUE, initials_fold TEXT NOT NULL
) STRICT""",
    "cases": """(
    id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, caption TEXT NOT NULL, matter_type TEXT NOT NULL,
    stage TEXT NOT NULL, side TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    root_id INTEGER NOT NULL REFERENCES root(id), folder BLOB NOT NULL, created_at TEXT NOT NULL, reviewed_at TEXT,
    rev INTEGER NOT NULL, number_fold TEXT NOT NULL UNIQUE, UNIQUE (root_id, folder)
) STRICT""",
}


def upgrade() -> None:
    """Fold every name; where two fold alike the older keeps the plain fold, and none is lost or renamed."""
    connection = op.get_bind()
    for table, column, unique in FOLDED:
        op.add_column(table, sa.Column(f"{column}_fold", sa.Text))
        _fill(connection, table, column, unique=unique)
    if connection.dialect.name == "sqlite":
        for table, columns in MADE_ANEW.items():
            _make_anew(connection, table, columns)
        return
    for table, column, unique in FOLDED:
        op.alter_column(table, f"{column}_fold", nullable=False)
        if unique:
            op.create_unique_constraint(f"{table}_{column}_fold_key", table, [f"{column}_fold"])


def _fill(connection: sa.Connection, table: str, column: str, *, unique: bool) -> None:
    times: dict[str, int] = {}
    for row_id, name in connection.execute(sa.text(f"SELECT id, {column} FROM {table} ORDER BY id")).fetchall():
        plain = folded(name)
        times[plain] = times.get(plain, 0) + 1
        again = f"\x1f{times[plain]}" if unique and times[plain] > 1 else ""
        values = {"fold": plain + again, "id": row_id}
        connection.execute(sa.text(f"UPDATE {table} SET {column}_fold = :fold WHERE id = :id"), values)


def _make_anew(connection: sa.Connection, table: str, columns: str) -> None:
    names = [row[1] for row in connection.execute(sa.text(f"PRAGMA table_info({table})"))]
    listed = ", ".join(names)
    op.execute(f"CREATE TABLE {table}_anew {columns}")
    op.execute(f"INSERT INTO {table}_anew({listed}) SELECT {listed} FROM {table}")
    op.drop_table(table)
    op.rename_table(f"{table}_anew", table)


def folded(text: str) -> str:
    """``domain/words.fold`` as it stood; a migration is not changed when the program is."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = (
        "-" if unicodedata.category(letter) == "Pd" or letter in "\u2212\u2043\u00ad" else letter
        for letter in plain
        if not unicodedata.combining(letter)
    )
    return " ".join("".join(kept).split())


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
