"""Notices of keys, accounts and colleagues that are answered with an older key; what was only said to be somebody's act."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from paracase.store.tables.record import refusals

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OPEN, OF_KEY = sa.text("answer IS NULL"), sa.text("key_id IS NOT NULL")
KINDS = "kind IN ('key', 'revoked', 'account', 'attorney', 'left')"
HOW = "how IN ('key', 'signature', 'account', 'vouched')"


def upgrade() -> None:
    """Keys of before stand as they were added: nobody confirmed them, and they go on."""
    for name in ("delivery", "examination"):
        op.add_column(name, sa.Column("said_by_id", NUMBER))
    op.create_table(
        "key_notice",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("kind", sa.Text, sa.CheckConstraint(KINDS), nullable=False),
        sa.Column("about_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("key_id", NUMBER, sa.ForeignKey("staff_key.id")),
        sa.Column("account", sa.Text),
        sa.Column("by_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("by_proof", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("ledger_seq", NUMBER, nullable=False),
        sa.Column("answer", sa.Text, sa.CheckConstraint("answer IN ('mine', 'not_mine')")),
        sa.Column("answered_at", sa.Text),
        sa.Column("how", sa.Text, sa.CheckConstraint(HOW)),
        sa.Column("answered_with", sa.Text),
        sa.Column("answer_seq", NUMBER),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("key_notice_open", "key_notice", ["staff_id", "id"], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("key_notice_key", "key_notice", ["key_id"], sqlite_where=OF_KEY, postgresql_where=OF_KEY)
    op.create_table(
        "key_vouch",
        sa.Column("notice_id", NUMBER, sa.ForeignKey("key_notice.id"), primary_key=True, nullable=False),
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), primary_key=True, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("proof", sa.Text, nullable=False),
        sa.Column("ledger_seq", NUMBER, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    why = "a notice of a key is never removed"
    for statement in refusals("key_notice", "key_notice_no_delete", "DELETE", why)[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
