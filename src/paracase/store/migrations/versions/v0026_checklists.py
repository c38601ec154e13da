"""Checklists in full: an element of each party, conditions, requests; custodians of holds; the closing of a case."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
STATES = "state IN ('missing', 'requested', 'received', 'reviewed', 'waived')"
ENTRIES = "kind IN ('asked', 'chased', 'answered', 'incomplete', 'complete')"
CLOSINGS = "state IN ('begun', 'waiting', 'signed', 'reopened')"
KEPT = "case_id, element_id, state, requested_on, requested_from, document_id, reason, decided_by, decided_at"
HAS_DOCUMENT = sa.text("document_id IS NOT NULL")
RECEIVED = sa.text("state = 'received'")
WAITING = sa.text("state = 'waiting'")


def upgrade() -> None:
    """Every element of before is its case's. SQLite changes no key of a table, so the table is made anew."""
    if op.get_bind().dialect.name == "sqlite":
        _remake_element()
    else:
        op.add_column("element", sa.Column("party_id", NUMBER, nullable=False, server_default=sa.text("0")))
        op.alter_column("element", "party_id", server_default=None)
        op.add_column("element", sa.Column("proposed_id", NUMBER, sa.ForeignKey("document.id")))
        op.add_column("element", sa.Column("cadence", sa.Text))
        op.add_column("element", sa.Column("authorized_until", sa.Text))
        op.drop_constraint("element_pkey", "element")
        op.create_primary_key("element_pkey", "element", ["case_id", "element_id", "party_id"])
    _index_where("element_received", "element", RECEIVED)
    _turn_steps(op.get_bind())
    op.create_table(
        "condition",
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), primary_key=True, nullable=False),
        sa.Column("condition", sa.Text, primary_key=True, nullable=False),
        sa.Column("is_so", NUMBER, nullable=False),
        sa.Column("answered_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("answered_at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "request_entry",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("element_id", sa.Text, nullable=False),
        sa.Column("party_id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text, sa.CheckConstraint(ENTRIES), nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("whom", sa.Text, nullable=False),
        sa.Column("said_by", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("by_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("request_entry_element", "request_entry", ["case_id", "element_id", "party_id"])
    _add_closing()
    _add_custodians()


def _add_closing() -> None:
    op.create_table(
        "closing",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("state", sa.Text, sa.CheckConstraint(CLOSINGS), nullable=False),
        sa.Column("begun_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("begun_at", sa.Text, nullable=False),
        sa.Column("asked_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("asked_at", sa.Text),
        sa.Column("decided_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("decided_at", sa.Text),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("retention_on", sa.Text),
        sa.Column("retention_rule", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("closing_case", "closing", ["case_id"])
    _index_where("closing_waiting", "closing", WAITING)
    op.create_table(
        "closing_point",
        sa.Column("closing_id", NUMBER, sa.ForeignKey("closing.id"), primary_key=True, nullable=False),
        sa.Column("point", sa.Text, primary_key=True, nullable=False),
        sa.Column("state", sa.Text, sa.CheckConstraint("state IN ('done', 'none')"), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("said_by", sa.Text, nullable=False),
        sa.Column("set_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("set_at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _add_custodians() -> None:
    op.add_column("hold", sa.Column("triggered_by", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "hold_custodian",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("hold_id", NUMBER, sa.ForeignKey("hold.id"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("notified_on", sa.Text),
        sa.Column("acknowledged_on", sa.Text),
        sa.Column("reminded_on", sa.Text),
        sa.Column("active", NUMBER, nullable=False, server_default=sa.text("1")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("hold_custodian_hold", "hold_custodian", ["hold_id"])


def _index_where(name: str, table: str, condition: sa.TextClause) -> None:
    op.create_index(name, table, ["case_id"], sqlite_where=condition, postgresql_where=condition)


def _remake_element() -> None:
    op.create_table(
        "element_made",
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), primary_key=True, nullable=False),
        sa.Column("element_id", sa.Text, primary_key=True, nullable=False),
        sa.Column("state", sa.Text, sa.CheckConstraint(STATES), nullable=False),
        sa.Column("requested_on", sa.Text),
        sa.Column("requested_from", sa.Text),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id")),
        sa.Column("reason", sa.Text),
        sa.Column("decided_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("decided_at", sa.Text),
        sa.Column("party_id", NUMBER, primary_key=True, nullable=False),
        sa.Column("proposed_id", NUMBER, sa.ForeignKey("document.id")),
        sa.Column("cadence", sa.Text),
        sa.Column("authorized_until", sa.Text),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.execute(f"INSERT INTO element_made(party_id, {KEPT}) SELECT 0, {KEPT} FROM element")
    op.drop_table("element")
    op.rename_table("element_made", "element")
    op.create_index(
        "element_document", "element", ["document_id"], sqlite_where=HAS_DOCUMENT, postgresql_where=HAS_DOCUMENT
    )


def _turn_steps(connection: Connection) -> None:
    """Acts of before name an element by case and id; it is undone by its new key like one of today."""
    like = sa.text("SELECT id, steps FROM act WHERE steps LIKE :like ORDER BY id")
    for act_id, text in connection.execute(like, {"like": '%"row": "element"%'}).fetchall():
        kept = json.loads(text)
        for step in kept["steps"]:
            if step.get("row") == "element" and len(step["key"]) == 2:
                step["key"].append(0)
        values = {"id": act_id, "steps": json.dumps(kept)}
        connection.execute(sa.text("UPDATE act SET steps = :steps WHERE id = :id"), values)


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
