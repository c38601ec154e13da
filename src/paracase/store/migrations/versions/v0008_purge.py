"""Holds on cases; orders to purge, what they name, the bytes they destroyed, and the copies that are still owed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables."""
    _holds()
    _orders()
    _places()


def _holds() -> None:
    op.create_table(
        "hold",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("set_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("set_at", sa.Text, nullable=False),
        sa.Column("released_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("released_at", sa.Text),
        sa.Column("released_why", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    in_force = sa.text("released_at IS NULL")
    op.create_index("hold_case", "hold", ["case_id"], sqlite_where=in_force, postgresql_where=in_force)


def _orders() -> None:
    op.create_table(
        "purge",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id")),
        sa.Column("case_number", sa.Text, nullable=False),
        sa.Column("ordered_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("attorney", sa.Text, nullable=False),
        sa.Column("ordered_at", sa.Text, nullable=False),
        sa.Column("authority", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column(
            "state",
            sa.Text,
            sa.CheckConstraint("state IN ('ordered', 'destroying', 'destroyed', 'withdrawn')"),
            nullable=False,
        ),
        sa.Column("begun_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("begun_at", sa.Text),
        sa.Column("ended_at", sa.Text),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "purge_item",
        sa.Column("purge_id", NUMBER, sa.ForeignKey("purge.id"), primary_key=True, nullable=False),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), primary_key=True, nullable=False),
        sa.Column("choice", sa.Text, sa.CheckConstraint("choice IN ('purge', 'keep')"), nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("decided_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("decided_at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("purge_item_document", "purge_item", ["document_id"])


def _places() -> None:
    op.create_table(
        "purged_bytes",
        sa.Column("purge_id", NUMBER, sa.ForeignKey("purge.id"), primary_key=True, nullable=False),
        sa.Column("sha256", sa.Text, primary_key=True, nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("purged_bytes_sha256", "purged_bytes", ["sha256"])
    op.create_table(
        "purge_place",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("purge_id", NUMBER, sa.ForeignKey("purge.id"), nullable=False),
        sa.Column(
            "kind", sa.Text, sa.CheckConstraint("kind IN ('backup', 'export', 'folder', 'here')"), nullable=False
        ),
        sa.Column("path", sa.LargeBinary, nullable=False),
        sa.Column("state", sa.Text, sa.CheckConstraint("state IN ('owed', 'gone', 'settled')"), nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    owed = sa.text("state = 'owed'")
    op.create_index("purge_place_owed", "purge_place", ["purge_id"], sqlite_where=owed, postgresql_where=owed)


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
