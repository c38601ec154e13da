"""Offers of settlement, requests for money; and what the ledger commits the words of time to."""

from __future__ import annotations

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """No offer and no request was recorded before. Entries of time that are there get a salt: what is changed of them is
    committed from now on, what their own entries of the ledger did not say stays not provable."""
    op.add_column("time_entry", sa.Column("salt", sa.Text, nullable=False, server_default=""))
    connection = op.get_bind()
    for (number,) in connection.execute(sa.text("SELECT id FROM time_entry ORDER BY id")).fetchall():
        salted = {"salt": secrets.token_hex(16), "id": number}
        connection.execute(sa.text("UPDATE time_entry SET salt = :salt WHERE id = :id"), salted)
    _offers()
    _requests()


def _offers() -> None:
    op.create_table(
        "offer",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("side", sa.Text, _one_of("side", "theirs", "ours"), nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("cents", NUMBER),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("on_day", sa.Text, nullable=False),
        sa.Column("expires_on", sa.Text),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id")),
        sa.Column("told_on", sa.Text),
        sa.Column("told_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("told_at", sa.Text),
        sa.Column("communication_id", NUMBER, sa.ForeignKey("communication.id")),
        sa.Column("told_how", sa.Text, nullable=False),
        sa.Column(
            "state",
            sa.Text,
            _one_of("state", "open", "accepted", "declined", "countered", "withdrawn", "lapsed"),
            nullable=False,
        ),
        sa.Column("decided_on", sa.Text),
        sa.Column("decided_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("decided_at", sa.Text),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("made_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.CheckConstraint("cents >= 0"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("offer_case", "offer", ["case_id", "on_day"])
    is_open = sa.text("state = 'open'")
    op.create_index("offer_open", "offer", ["state"], sqlite_where=is_open, postgresql_where=is_open)


def _requests() -> None:
    kinds = ("retainer", "filing_fee", "witness_fee", "expert_fee", "settlement", "refund", "other")
    op.create_table(
        "money_request",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("kind", sa.Text, _one_of("kind", *kinds), nullable=False),
        sa.Column("cents", NUMBER, nullable=False),
        sa.Column("payee", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("needed_on", sa.Text),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id")),
        sa.Column(
            "state",
            sa.Text,
            _one_of("state", "asked", "approved", "declined", "confirmed", "withdrawn"),
            nullable=False,
        ),
        sa.Column("asked_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("asked_at", sa.Text, nullable=False),
        sa.Column("decided_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("decided_at", sa.Text),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("confirmed_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("confirmed_at", sa.Text),
        sa.Column("confirmed_on", sa.Text),
        sa.Column("bookkeeper", sa.Text, nullable=False),
        sa.Column("reference", sa.Text, nullable=False),
        sa.CheckConstraint("cents > 0"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("money_request_case", "money_request", ["case_id", "id"])
    waits = sa.text("state IN ('asked', 'approved')")
    op.create_index("money_request_open", "money_request", ["state"], sqlite_where=waits, postgresql_where=waits)


def _one_of(name: str, *words: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{name} IN ({', '.join(repr(word) for word in words)})")


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
