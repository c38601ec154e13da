"""The procession of a case: events, deadlines, what they were before, how a case counts, closings, rules confirmed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _code(name: str, words: str) -> sa.Column[str]:
    """A column of one of a few words."""
    return sa.Column(name, sa.Text, sa.CheckConstraint(f"{name} IN ({words})"), nullable=False)


def upgrade() -> None:
    """Nothing was kept of it before: dates stood in tasks alone, and stay there."""
    _make_event()
    _make_deadline()
    _make_deadline_past()
    _make_acknowledged()
    _make_counting()
    _make_closing_told()
    _make_rule_confirmed()


def _make_event() -> None:
    op.create_table(
        "event",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("on_day", sa.Text, nullable=True),
        sa.Column("at_time", sa.Text, nullable=False),
        sa.Column("safe_on", sa.Text, nullable=True),
        sa.Column("safe_why", sa.Text, nullable=False),
        sa.Column("method", sa.Text, nullable=False),
        _code("by_side", "'', 'ours', 'theirs', 'court', 'other'"),
        sa.Column("paper", sa.Text, nullable=False),
        sa.Column("motion", sa.Text, nullable=False),
        sa.Column("period", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), nullable=True),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("quote", sa.Text, nullable=False),
        _code("confidence", "'person', 'sure', 'likely', 'guess'"),
        _code("state", "'proposed', 'recorded', 'declined', 'struck'"),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("created_by", NUMBER, sa.ForeignKey("staff.id"), nullable=True),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("decided_by", NUMBER, sa.ForeignKey("staff.id"), nullable=True),
        sa.Column("decided_at", sa.Text, nullable=True),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("event_case", "event", ["case_id", "state", "on_day"])
    op.create_index(
        "event_document",
        "event",
        ["document_id"],
        sqlite_where=sa.text("document_id IS NOT NULL"),
        postgresql_where=sa.text("document_id IS NOT NULL"),
    )
    op.create_index(
        "event_waiting",
        "event",
        ["case_id"],
        sqlite_where=sa.text("state = 'proposed'"),
        postgresql_where=sa.text("state = 'proposed'"),
    )


def _make_deadline() -> None:
    op.create_table(
        "deadline",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("task_id", NUMBER, sa.ForeignKey("task.id"), nullable=False),
        sa.Column("event_id", NUMBER, sa.ForeignKey("event.id"), nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("cite", sa.Text, nullable=False),
        sa.Column("mark", sa.Text, nullable=False),
        _code("kind", "'deadline', 'not_before', 'date_certain', 'derived_event'"),
        sa.Column("due_on", sa.Text, nullable=True),
        sa.Column("due_time", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("safe_on", sa.Text, nullable=True),
        sa.Column(
            "whose", sa.Text, sa.CheckConstraint("whose IN ('ours', 'theirs', 'joint', 'court')"), nullable=False
        ),
        sa.Column("extendable", sa.Text, nullable=False),
        sa.Column("manual", sa.Text, nullable=False),
        sa.Column("computed", sa.Text, nullable=False),
        _code("state", "'open', 'done', 'unproven', 'replaced', 'struck'"),
        sa.Column("entered_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("entered_owner", NUMBER, sa.ForeignKey("staff.id"), nullable=True),
        sa.Column("entered_at", sa.Text, nullable=False),
        sa.Column("verified_by", NUMBER, sa.ForeignKey("staff.id"), nullable=True),
        sa.Column("verified_at", sa.Text, nullable=True),
        sa.Column("confirmed_by", NUMBER, sa.ForeignKey("staff.id"), nullable=True),
        sa.Column("confirmed_at", sa.Text, nullable=True),
        sa.Column("proof_id", NUMBER, sa.ForeignKey("document.id"), nullable=True),
        sa.Column("closed_by", NUMBER, sa.ForeignKey("staff.id"), nullable=True),
        sa.Column("closed_at", sa.Text, nullable=True),
        sa.Column("why", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("deadline_task", "deadline", ["task_id"], unique=True)
    op.create_index("deadline_event", "deadline", ["event_id"])
    op.create_index("deadline_state", "deadline", ["state", "due_on"])
    op.create_index(
        "deadline_safe",
        "deadline",
        ["state", "safe_on"],
        sqlite_where=sa.text("safe_on IS NOT NULL"),
        postgresql_where=sa.text("safe_on IS NOT NULL"),
    )
    op.create_index(
        "deadline_unverified",
        "deadline",
        ["state"],
        sqlite_where=sa.text("verified_by IS NULL"),
        postgresql_where=sa.text("verified_by IS NULL"),
    )


def _make_deadline_past() -> None:
    op.create_table(
        "deadline_past",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("deadline_id", NUMBER, sa.ForeignKey("deadline.id"), nullable=False),
        sa.Column("due_on", sa.Text, nullable=True),
        sa.Column("due_time", sa.Text, nullable=False),
        sa.Column("safe_on", sa.Text, nullable=True),
        sa.Column("event_on", sa.Text, nullable=True),
        sa.Column("computed", sa.Text, nullable=False),
        sa.Column("verified_by", NUMBER, sa.ForeignKey("staff.id"), nullable=True),
        sa.Column("verified_at", sa.Text, nullable=True),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("replaced_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("replaced_at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("deadline_past_deadline", "deadline_past", ["deadline_id"])


def _make_acknowledged() -> None:
    op.create_table(
        "acknowledged",
        sa.Column("deadline_id", NUMBER, sa.ForeignKey("deadline.id"), primary_key=True, nullable=False),
        sa.Column("due_on", sa.Text, primary_key=True, nullable=False),
        sa.Column("days", NUMBER, primary_key=True, nullable=False),
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), primary_key=True, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _make_counting() -> None:
    op.create_table(
        "counting",
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), primary_key=True, nullable=False),
        sa.Column("court", sa.Text, nullable=False),
        sa.Column("level", sa.Text, nullable=False),
        sa.Column("case_type", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("closes", sa.Text, nullable=False),
        sa.Column("backup_id", NUMBER, sa.ForeignKey("staff.id"), nullable=True),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _make_closing_told() -> None:
    op.create_table(
        "closing_told",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("court", sa.Text, nullable=False),
        sa.Column("on_day", sa.Text, nullable=False),
        _code("kind", "'holiday', 'state', 'county', 'inaccessible', 'executive'"),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("told_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("told_at", sa.Text, nullable=False),
        sa.Column("confirmed_by", NUMBER, sa.ForeignKey("staff.id"), nullable=True),
        sa.Column("confirmed_at", sa.Text, nullable=True),
        sa.Column("ended_at", sa.Text, nullable=True),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("closing_told_court", "closing_told", ["court", "on_day"])


def _make_rule_confirmed() -> None:
    op.create_table(
        "rule_confirmed",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("ended_at", sa.Text, nullable=True),
        sa.UniqueConstraint("rule", "digest"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
