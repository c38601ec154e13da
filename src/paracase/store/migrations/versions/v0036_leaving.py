"""Files of cases that are handed over, and what was taken in from other systems."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Nothing was handed over or taken in before."""
    _handovers()
    _imports()


def _handovers() -> None:
    staff = sa.ForeignKey("staff.id")
    op.create_table(
        "handover",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("recipient", sa.Text, _one_of("recipient", "client", "successor", "other"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column(
            "state", sa.Text, _one_of("state", "made", "signed", "sent_back", "withdrawn", "handed_out"), nullable=False
        ),
        sa.Column("place", sa.LargeBinary, nullable=False),
        sa.Column("manifest", sa.Text, nullable=False),
        sa.Column("papers", NUMBER, nullable=False),
        sa.Column("files", NUMBER, nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("made_by", NUMBER, staff, nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.Column("decided_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("decided_at", sa.Text),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("handed_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("handed_at", sa.Text),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("handover_case", "handover", ["case_id"])
    waiting = sa.text("state = 'made'")
    op.create_index("handover_waiting", "handover", ["case_id"], sqlite_where=waiting, postgresql_where=waiting)
    op.create_table(
        "handover_left",
        sa.Column("handover_id", NUMBER, sa.ForeignKey("handover.id"), primary_key=True, nullable=False),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), primary_key=True, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("decided", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "handover_choice",
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), primary_key=True, nullable=False),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), primary_key=True, nullable=False),
        sa.Column("recipient", sa.Text, primary_key=True, nullable=False),
        sa.Column("choice", sa.Text, _one_of("choice", "out", "in"), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("by_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("ended_at", sa.Text),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _imports() -> None:
    op.create_table(
        "import_run",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("folder", sa.LargeBinary, nullable=False),
        sa.Column("counts", sa.Text, nullable=False),
        sa.Column("by_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "imported_row",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("import_id", NUMBER, sa.ForeignKey("import_run.id"), nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id")),
        sa.Column("became", sa.Text, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.UniqueConstraint("source", "kind", "key"),
        sqlite_strict=True,
    )
    op.create_index("imported_row_import", "imported_row", ["import_id"])


def _one_of(name: str, *words: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{name} IN ({', '.join(repr(word) for word in words)})")


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
