"""Cases that an attorney has not accepted yet; docket numbers of related and transferred actions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
RELATIONS = "relation IN ('main', 'lead', 'member', 'removed', 'appeal', 'related', 'transferred')"
COLUMNS = "id, case_id, number, key, court, judge, relation, from_on, to_on"


def upgrade() -> None:
    """Every case of before is accepted. SQLite changes no check of a table, so the table is made anew."""
    op.create_table(
        "acceptance",
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), primary_key=True, nullable=False),
        sa.Column("state", sa.Text, sa.CheckConstraint("state IN ('accepted', 'waiting', 'declined')"), nullable=False),
        sa.Column("opened_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("opened_at", sa.Text, nullable=False),
        sa.Column("decided_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("decided_at", sa.Text),
        sa.Column("reason", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    if op.get_bind().dialect.name != "sqlite":
        op.drop_constraint("docket_relation_check", "docket")
        op.create_check_constraint("docket_relation_check", "docket", RELATIONS)
        return
    op.create_table(
        "docket_made",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("court", sa.Text, nullable=False),
        sa.Column("judge", sa.Text, nullable=False),
        sa.Column("relation", sa.Text, sa.CheckConstraint(RELATIONS), nullable=False),
        sa.Column("from_on", sa.Text),
        sa.Column("to_on", sa.Text),
        sqlite_strict=True,
    )
    op.execute(f"INSERT INTO docket_made({COLUMNS}) SELECT {COLUMNS} FROM docket")
    op.drop_table("docket")
    op.rename_table("docket_made", "docket")
    op.create_index("docket_key", "docket", ["key"])
    op.create_index("docket_case", "docket", ["case_id"])


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
