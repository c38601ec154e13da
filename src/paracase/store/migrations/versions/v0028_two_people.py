"""Changes of policy that wait for a second person, exemptions with their reasons, and who was only said to ask.

What went out free before, by a list of types without reasons, goes on doing so: it stands in policy, and can be ended.
"""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Nobody had asked for anything, and nothing was exempted with a reason."""
    op.create_table(
        "policy_asked",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("change", sa.Text, sa.CheckConstraint("change IN ('set', 'exempt', 'end')"), nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("asked_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("asked_at", sa.Text, nullable=False),
        sa.Column(
            "state", sa.Text, sa.CheckConstraint("state IN ('waiting', 'confirmed', 'declined')"), nullable=False
        ),
        sa.Column("answered_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("answered_at", sa.Text),
        sa.Column("ledger_seq", NUMBER, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("policy_asked_waiting", "policy_asked", ["id"], **_only("state = 'waiting'"))
    op.create_table(
        "exemption",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("doc_type", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("set_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("set_at", sa.Text, nullable=False),
        sa.Column("ended_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("ended_at", sa.Text),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("exemption_in_force", "exemption", ["doc_type"], unique=True, **_only("ended_at IS NULL"))
    op.add_column("request", sa.Column("said_by_id", NUMBER))
    _mark_only_said(op.get_bind())


def _mark_only_said(db: sa.Connection) -> None:
    """Entries said it always; whose account it was they did not."""
    asked = "SELECT l.body FROM ledger l JOIN ledger_entry e ON e.seq = l.seq WHERE e.kind = 'request.asked'"
    for (body,) in db.execute(sa.text(asked)).fetchall():
        data = json.loads(bytes(body)).get("data", {})
        if data.get("only_said") is True:
            db.execute(sa.text("UPDATE request SET said_by_id = 0 WHERE id = :id"), {"id": data.get("request")})


def _only(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
