"""Papers that a recogniser failed at are counted by an index of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

FAULTS = sa.text("field = 'fault'")


def upgrade() -> None:
    """No recogniser's fault was kept before."""
    op.create_index("suggestion_fault", "suggestion", ["document_id"], sqlite_where=FAULTS, postgresql_where=FAULTS)


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
