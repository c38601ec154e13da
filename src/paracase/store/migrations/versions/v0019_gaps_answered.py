"""What never came of a case's docket and was answered for by a person."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Nobody could answer for a gap before."""
    op.create_table(
        "gap_answered",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column(
            "kind",
            sa.Text,
            sa.CheckConstraint("kind IN ('number', 'document', 'attachment', 'notice')"),
            nullable=False,
        ),
        sa.Column("first_no", NUMBER),
        sa.Column("last_no", NUMBER),
        sa.Column("attachment_no", NUMBER),
        sa.Column("released_id", NUMBER, sa.ForeignKey("released.id")),
        sa.Column("how", sa.Text, sa.CheckConstraint("how IN ('came', 'sealed', 'not_ours', 'other')"), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("answered_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("answered_at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("gap_answered_case", "gap_answered", ["case_id"])


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
