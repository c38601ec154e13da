"""Rules made from an example; what was fetched from mailboxes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LANDING = sa.text("state = 'landing'")


def upgrade() -> None:
    """There were none of either before."""
    op.create_table(
        "rule",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id")),
        sa.Column("sender", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("type_is", sa.Text, nullable=False),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("folder", sa.Text, nullable=False),
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("task_for", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("made_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.Column("active", NUMBER, nullable=False, server_default=sa.text("1")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "fetched_from",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("folder", sa.Text, nullable=False),
        sa.Column("validity", NUMBER, nullable=False),
        sa.UniqueConstraint("source", "folder"),
        sqlite_strict=True,
    )
    op.create_table(
        "fetched_mail",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("fetched_from_id", NUMBER, sa.ForeignKey("fetched_from.id"), nullable=False),
        sa.Column("validity", NUMBER, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("message", sa.Text),
        sa.Column("sha256", sa.Text),
        sa.Column("state", sa.Text, sa.CheckConstraint("state IN ('landing', 'fetched', 'failed')"), nullable=False),
        sa.Column("staged", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.UniqueConstraint("fetched_from_id", "validity", "uid"),
        sqlite_strict=True,
    )
    op.create_index("fetched_mail_landing", "fetched_mail", ["id"], sqlite_where=LANDING, postgresql_where=LANDING)


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
