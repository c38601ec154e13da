"""Papers count their changes, so that a list of thousands reads again only those that changed since it looked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Nothing has changed yet."""
    op.add_column("document", sa.Column("touched", NUMBER, nullable=False, server_default=sa.text("0")))
    op.create_index("document_touched", "document", ["touched"])


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
