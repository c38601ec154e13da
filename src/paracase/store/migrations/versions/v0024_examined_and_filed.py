"""Citations and quotations that were looked up, filing sets with what was signed off in their check, and filing accounts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PARTS = "part IN ('lead', 'declaration', 'exhibit', 'attachment', 'proposed order', 'proof of service')"
COLUMNS = "request_id, no, part, document_id, version_id, sha256, size, name, compared_id"


def upgrade() -> None:
    """Nothing was ticked, put in a set or signed off before; of what was filed before no account is known."""
    op.create_table(
        "cite_tick",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), nullable=False),
        sa.Column("version_id", NUMBER, sa.ForeignKey("version.id"), nullable=False),
        sa.Column("kind", sa.Text, sa.CheckConstraint("kind IN ('citation', 'quotation')"), nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("cite", sa.Text, nullable=False),
        sa.Column("result", sa.Text, sa.CheckConstraint("result IN ('good', 'wrong', 'none')"), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("ledger_seq", NUMBER, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("cite_tick_case", "cite_tick", ["case_id", "key"])
    op.create_table(
        "filing_part",
        sa.Column("assignment_id", NUMBER, sa.ForeignKey("assignment.id"), primary_key=True, nullable=False),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), primary_key=True, nullable=False),
        sa.Column("no", NUMBER, nullable=False),
        sa.Column("part", sa.Text, sa.CheckConstraint(PARTS), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "filing_accepted",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), nullable=False),
        sa.Column("version_id", NUMBER, sa.ForeignKey("version.id"), nullable=False),
        sa.Column("looked_for", sa.Text, nullable=False),
        sa.Column("found", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("ledger_seq", NUMBER, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("filing_accepted_document", "filing_accepted", ["document_id"])
    for name in ("account", "authorized_by", "pressed_by"):
        op.add_column("released", sa.Column(name, sa.Text, nullable=False, server_default=""))
    _widen_parts()


def _widen_parts() -> None:
    """Attachments and proofs of service are parts of a request too. SQLite changes no check of a table: it is made anew."""
    if op.get_bind().dialect.name != "sqlite":
        op.drop_constraint("request_item_part_check", "request_item")
        op.create_check_constraint("request_item_part_check", "request_item", PARTS)
        return
    op.create_table(
        "request_item_made",
        sa.Column("request_id", NUMBER, sa.ForeignKey("request.id"), primary_key=True, nullable=False),
        sa.Column("no", NUMBER, primary_key=True, nullable=False),
        sa.Column("part", sa.Text, sa.CheckConstraint(PARTS), nullable=False),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), nullable=False),
        sa.Column("version_id", NUMBER, sa.ForeignKey("version.id"), nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("compared_id", NUMBER, sa.ForeignKey("version.id")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.execute(f"INSERT INTO request_item_made({COLUMNS}) SELECT {COLUMNS} FROM request_item")
    op.drop_table("request_item")
    op.rename_table("request_item_made", "request_item")
    op.create_index("request_item_document", "request_item", ["document_id"])


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
