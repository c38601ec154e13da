"""What was decided of attachments before their mail is filed; attachments found in papers that were filed before."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OPEN = sa.text("answer = 'open'")


def upgrade() -> None:
    """Nothing was decided or found so before."""
    op.create_table(
        "decided_ahead",
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id")),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("name", sa.Text),
        sa.Column("folder", sa.Text),
        sqlite_strict=True,
    )
    op.create_table(
        "found_later",
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), primary_key=True, nullable=True),
        sa.Column("found_at", sa.Text, nullable=False),
        sa.Column(
            "answer",
            sa.Text,
            sa.CheckConstraint("answer IN ('open', 'taken_out', 'left_inside')"),
            nullable=False,
        ),
        sqlite_strict=True,
    )
    op.create_index("found_later_open", "found_later", ["document_id"], sqlite_where=OPEN, postgresql_where=OPEN)


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
