"""What each page of a version draws was compared with what its text says: the result, page by page."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """No page was compared before."""
    op.create_table(
        "page_comparison",
        sa.Column("version_id", NUMBER, sa.ForeignKey("version.id"), primary_key=True, nullable=False),
        sa.Column("page", NUMBER, primary_key=True, nullable=False),
        sa.Column(
            "state",
            sa.Text(),
            sa.CheckConstraint("state IN ('same', 'differs', 'drawn_only', 'failed')"),
            nullable=False,
        ),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("words", NUMBER, nullable=False),
        sa.Column("unsure", NUMBER, nullable=False),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("more", NUMBER, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("program", sa.Text(), nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("page_comparison_digest", "page_comparison", ["digest"])


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
