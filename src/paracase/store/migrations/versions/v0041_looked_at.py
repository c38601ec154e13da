"""What a look at all files compares with: each paper's place and what its file was, in the order of the paths.

Without it each row is read from the page of its paper, which are in the order in which papers came.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

PRESENT = sa.text("relpath IS NOT NULL AND missing_since IS NULL")


def upgrade() -> None:
    """Made of the papers that are there."""
    op.create_index(
        "document_looked_at",
        "document",
        ["root_id", "relpath", "dev", "inode", "size", "mtime_ns", "ctime_ns", "state", "missing_since"],
        sqlite_where=PRESENT,
        postgresql_where=PRESENT,
    )


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
