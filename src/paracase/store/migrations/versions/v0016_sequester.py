"""Papers that are sequestered; sealed papers are found by an index, since they stand behind a wall for some."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SEALED = sa.text("handling = 'sealed'")


def upgrade() -> None:
    """Nothing was sequestered before."""
    op.create_index("document_sealed", "document", ["id"], sqlite_where=SEALED, postgresql_where=SEALED)
    op.create_table(
        "sequestered",
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), primary_key=True, nullable=True),
        sa.Column("lead_id", NUMBER, sa.ForeignKey("document.id"), nullable=False),
        sa.Column(
            "relation",
            sa.Text,
            sa.CheckConstraint("relation IN ('named', 'same', 'inside', 'holds')"),
            nullable=False,
        ),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("by_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("state", sa.Text, sa.CheckConstraint("state IN ('waiting', 'kept')"), nullable=False),
        sa.Column("decided_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("decided_at", sa.Text),
        sqlite_strict=True,
    )
    op.create_index("sequestered_lead", "sequestered", ["lead_id"])


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
