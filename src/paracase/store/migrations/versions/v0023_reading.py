"""How much of a paper's text stood on the screen; comments with their place, gathered before they are sent.

Of what was read before nobody knows which words stood on the screen: it counts as opened, for so long, and no more.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Columns beside those there are, and a table for comments that are not sent yet."""
    op.add_column("page_read", sa.Column("seen", sa.Text, nullable=False, server_default=""))
    op.add_column("page_read", sa.Column("sent", NUMBER, nullable=False, server_default=sa.text("0")))
    op.add_column("page_read", sa.Column("drawn", NUMBER, nullable=False, server_default=sa.text("0")))
    op.add_column("shown_text", sa.Column("words", NUMBER))
    op.add_column("remark", sa.Column("place", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "gathered",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("request_id", NUMBER, sa.ForeignKey("request.id"), nullable=False),
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("version_id", NUMBER, sa.ForeignKey("version.id"), nullable=False),
        sa.Column("page", NUMBER),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("gathered_request", "gathered", ["request_id", "staff_id"])


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
