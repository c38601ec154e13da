"""Steps of the intake that failed; how many papers there are, and how many could not be read, kept with each row."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NOT_READ = "('encrypted', 'damaged', 'too_large', 'timeout', 'crashed', 'unsupported')"
ADD = (
    "INSERT INTO tally(name, number) SELECT '{name}', {step} {of} "
    "ON CONFLICT(name) DO UPDATE SET number = tally.number + excluded.number"
)
OF_DOCUMENT = (
    "FROM version v WHERE v.id = {row}.version_id AND v.document_id = {row}.id AND {row}.state <> 'trash' "
    f"AND v.outcome IN {NOT_READ}"
)
OF_VERSION = (
    "FROM document d WHERE d.id = {row}.document_id AND d.version_id = {row}.id AND d.state <> 'trash' "
    f"AND {{row}}.outcome IN {NOT_READ}"
)


def upgrade() -> None:
    """No failure was kept before; the papers that are there are counted once."""
    op.create_table(
        "failed_step",
        sa.Column("step", sa.Text, primary_key=True, nullable=False),
        sa.Column("what", sa.Text, primary_key=True, nullable=False),
        sa.Column("program", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("since", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "tally",
        sa.Column("name", sa.Text, primary_key=True, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO tally(name, number) SELECT 'document', count(*) FROM document")
    op.execute(
        "INSERT INTO tally(name, number) SELECT 'unreadable', count(*) FROM version v "
        "JOIN document d ON d.id = v.document_id AND d.version_id = v.id WHERE d.state <> 'trash' AND v.outcome IN "
        "('encrypted', 'damaged', 'too_large', 'timeout', 'crashed', 'unsupported')"
    )
    _count("document", "document", "WHERE true", ())
    _count("unreadable", "document", OF_DOCUMENT, ("version_id", "state"))
    _count("unreadable", "version", OF_VERSION, ("outcome",))


def _count(name: str, table: str, of: str, columns: tuple[str, ...]) -> None:
    """Have a number kept with the rows of a table, as it was kept then."""
    trigger = f"tally_{name}_{table}"
    came = ADD.format(name=name, step=1, of=of.format(row="NEW"))
    went = ADD.format(name=name, step=-1, of=of.format(row="OLD"))
    changes = [("INSERT", "", came), ("DELETE", "", went)]
    if columns:
        is_other = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in columns)
        changes.append((f"UPDATE OF {', '.join(columns)}", f" WHEN {is_other}", f"{came}; {went}"))
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    if not is_sqlite:
        op.execute(
            f"CREATE OR REPLACE FUNCTION {trigger}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF TG_OP <> 'DELETE' THEN {came}; END IF; IF TG_OP <> 'INSERT' THEN {went}; END IF; RETURN NULL; END $$"
        )
    for when, only, statements in changes:
        made = f"CREATE TRIGGER {trigger}_{when.partition(' ')[0].lower()} AFTER {when} ON {table}"
        op.execute(
            f"{made}{only} BEGIN {statements}; END"
            if is_sqlite
            else f"{made} FOR EACH ROW EXECUTE FUNCTION {trigger}()"
        )


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
