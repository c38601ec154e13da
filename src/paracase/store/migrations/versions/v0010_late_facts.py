"""Papers indexed late are asked by their facts: these stand in the index that finds them, so that no row is fetched for it.

Not the party: nothing bounds its length, and PostgreSQL takes no long value into an index. Texts that nobody could read are
counted with every change: what that asks of a version stands in its index too.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

COLUMNS = [
    "id", "state", "handling", "doc_type", "filed_on", "dated_on", "received_on", "arrived_at", "decided_by", "root_id",
    "duplicate_of", "missing_since", "parent_id", "version_id",
]  # fmt: skip
LATE = sa.text("indexed_rev < rev")
UNREAD = sa.text("outcome NOT IN ('text', 'ocr', 'listed', 'no_text', 'empty')")


def upgrade() -> None:
    """The same papers and versions as before, each with its facts."""
    op.drop_index("document_stale", table_name="document")
    op.create_index("document_stale", "document", COLUMNS, sqlite_where=LATE, postgresql_where=LATE)
    op.drop_index("version_unread", table_name="version")
    asked = ["document_id", "id", "outcome"]
    op.create_index("version_unread", "version", asked, sqlite_where=UNREAD, postgresql_where=UNREAD)


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
