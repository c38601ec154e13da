"""The number of a comment that was taken back is not given to another, so that undo can bring it back in its place."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
COLUMNS = "id, request_id, staff_id, version_id, page, place, words, at"


def upgrade() -> None:
    """SQLite says that when a table is made: it is made anew. PostgreSQL gives no number twice."""
    if op.get_bind().dialect.name != "sqlite":
        return
    op.create_table(
        "gathered_made",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("request_id", NUMBER, sa.ForeignKey("request.id"), nullable=False),
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("version_id", NUMBER, sa.ForeignKey("version.id"), nullable=False),
        sa.Column("page", NUMBER),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.execute(f"INSERT INTO gathered_made({COLUMNS}) SELECT {COLUMNS} FROM gathered")
    op.drop_table("gathered")
    op.rename_table("gathered_made", "gathered")
    op.create_index("gathered_request", "gathered", ["request_id", "staff_id"])
    op.execute(
        "DELETE FROM sqlite_sequence WHERE name = 'gathered' AND seq = 0"
    )  # none were copied: as in a fresh store


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
