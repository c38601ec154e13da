"""Time that was worked: entries and what stood in them before, running timers, rates, and timekeepers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ROLES = "role IN ('attorney', 'paralegal', 'assistant')"
KINDS = "kind IN ('substantive', 'clerical')"
STATES = "state IN ('counted', 'not_counted')"


def upgrade() -> None:
    """Nobody's time was kept before."""
    _entries()
    op.create_table(
        "time_timer",
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), primary_key=True, autoincrement=False, nullable=False),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("activity", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("started_at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "time_rate",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("role", sa.Text, sa.CheckConstraint(ROLES), nullable=False),
        sa.Column("cents", NUMBER, nullable=False),
        sa.Column("from_on", sa.Text, nullable=False),
        sa.Column("to_on", sa.Text),
        sa.Column("set_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("set_at", sa.Text, nullable=False),
        sa.CheckConstraint("cents >= 0"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("time_rate_role", "time_rate", ["role", "from_on"])
    op.create_table(
        "timekeeper",
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), primary_key=True, autoincrement=False, nullable=False),
        sa.Column("ident", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("classification", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _entries() -> None:
    op.create_table(
        "time_entry",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("role", sa.Text, sa.CheckConstraint(ROLES), nullable=False),
        *_what(),
        sa.Column("source", sa.Text, sa.CheckConstraint("source IN ('typed', 'timer', 'acts', 'communication')"),
                  nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("made_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.CheckConstraint("tenths >= 0"),
        sa.CheckConstraint("tenths > 0 OR state = 'not_counted'"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )  # fmt: skip
    op.create_index("time_entry_day", "time_entry", ["staff_id", "on_day"])
    op.create_index("time_entry_case", "time_entry", ["case_id", "on_day"])
    op.create_table(
        "time_past",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("entry_id", NUMBER, sa.ForeignKey("time_entry.id"), nullable=False),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        *_what(),
        sa.Column("changed_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("time_past_entry", "time_past", ["entry_id"])


def _what() -> list[sa.Column[object]]:
    """What an entry says, and what it said before."""
    return [
        sa.Column("on_day", sa.Text, nullable=False),
        sa.Column("tenths", NUMBER, nullable=False),
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("activity", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, sa.CheckConstraint(KINDS), nullable=False),
        sa.Column("billable", NUMBER, nullable=False),
        sa.Column("rate_cents", NUMBER),
        sa.Column("state", sa.Text, sa.CheckConstraint(STATES), nullable=False),
    ]


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
