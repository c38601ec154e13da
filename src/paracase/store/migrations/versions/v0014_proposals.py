"""Proposals say where their words stand and what else belongs to a value; papers what they came as, and their side."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What was proposed before says no place and nothing else."""
    op.add_column("suggestion", sa.Column("place", sa.Text, nullable=False, server_default=""))
    op.add_column("suggestion", sa.Column("more", sa.Text, nullable=False, server_default="{}"))
    op.add_column("document", sa.Column("carrier", sa.Text))
    op.add_column("document", sa.Column("side", sa.Text))


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
