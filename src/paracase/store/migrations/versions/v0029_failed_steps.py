"""Steps of the intake that failed; how many papers there are, and how many could not be read, kept with each row."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from paracase.store.tables.tallies import tallies

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


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
    for table in ("document", "version"):
        for statement in tallies(table)[op.get_bind().dialect.name]:
            op.execute(statement)


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
