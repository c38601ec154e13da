"""When a deadline was sent back to whoever entered it; rules that an attorney read and refused."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Columns beside those there are; nothing was refused before."""
    op.add_column("deadline", sa.Column("doubted_at", sa.Text))
    op.add_column("rule_confirmed", sa.Column("refused", sa.Text, nullable=False, server_default=""))


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
