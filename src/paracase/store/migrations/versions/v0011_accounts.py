"""What became of every part of a version, by which readers, and whether something of it is no text; what came inside."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
CHILD = sa.text("parent_id IS NOT NULL")
PARTLY = sa.text("partly = 1")


def upgrade() -> None:
    """Versions read before have no account; they are read again in their turn."""
    op.add_column("version", sa.Column("parts", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("version", sa.Column("partly", NUMBER, nullable=False, server_default=sa.text("0")))
    op.add_column("version", sa.Column("reader", NUMBER, nullable=False, server_default=sa.text("0")))
    op.create_index("version_reader", "version", ["reader", "id"])
    op.create_index("version_partly", "version", ["document_id", "id"], sqlite_where=PARTLY, postgresql_where=PARTLY)
    op.add_column("shown_text", sa.Column("parts", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("shown_text", sa.Column("reader", NUMBER, nullable=False, server_default=sa.text("0")))
    op.add_column("document", sa.Column("came_inside", NUMBER, nullable=False, server_default=sa.text("0")))
    op.execute("UPDATE document SET came_inside = 1 WHERE parent_id IS NOT NULL AND relpath IS NULL")
    op.drop_index("document_parent", table_name="document")
    columns = ["parent_id", "child_no"]
    op.create_index("document_parent", "document", columns, sqlite_where=CHILD, postgresql_where=CHILD)


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
