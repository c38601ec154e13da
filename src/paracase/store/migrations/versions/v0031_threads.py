"""What a person said of the threads of motions: a paper stands in one, or does not."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Nobody had said anything before: threads are bound by numbers and words alone."""
    op.create_table(
        "thread_paper",
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), primary_key=True, nullable=False),
        sa.Column("motion_id", NUMBER, sa.ForeignKey("document.id"), primary_key=True, nullable=False),
        sa.Column("placed", sa.Text, sa.CheckConstraint("placed IN ('', 'in', 'out')"), nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("thread_paper_motion", "thread_paper", ["motion_id"])


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
