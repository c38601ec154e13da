"""Texts to clients, and the templates an attorney approved."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Nothing was written to a client from here before."""
    _templates()
    _texts()


def _templates() -> None:
    op.create_table(
        "text_template",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("state", sa.Text, _one_of("state", "waiting", "approved", "returned", "withdrawn"), nullable=False),
        sa.Column("asked_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("asked_at", sa.Text, nullable=False),
        sa.Column("decided_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("decided_at", sa.Text),
        sa.Column("proof", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("ledger_seq", NUMBER, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("text_template_name", "text_template", ["name", "id"])
    waiting = sa.text("state = 'waiting'")
    op.create_index("text_template_waiting", "text_template", ["state"], sqlite_where=waiting, postgresql_where=waiting)
    _refuse("text_template", "text_template_words_stay", "words, sha256", "what was asked about is never changed")


def _texts() -> None:
    op.create_table(
        "client_text",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("person_id", NUMBER, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("template_id", NUMBER, sa.ForeignKey("text_template.id")),
        sa.Column("kind", sa.Text, _one_of("kind", "e_mail", "letter"), nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("slots", sa.Text, nullable=False),
        sa.Column("recipients", sa.Text, nullable=False),
        sa.Column("attachments", sa.Text, nullable=False),
        sa.Column("message_id", sa.Text, nullable=False),
        sa.Column("document_id", NUMBER, sa.ForeignKey("document.id"), nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("state", sa.Text, _one_of("state", "held", "sent", "other_means", "dropped"), nullable=False),
        sa.Column("made_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.Column("out_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("out_at", sa.Text),
        sa.Column("proof_id", NUMBER, sa.ForeignKey("document.id")),
        sa.Column("communication_id", NUMBER, sa.ForeignKey("communication.id")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("client_text_case", "client_text", ["case_id", "id"])
    op.create_index("client_text_document", "client_text", ["document_id"], unique=True)
    held = sa.text("state = 'held'")
    op.create_index("client_text_held", "client_text", ["state"], sqlite_where=held, postgresql_where=held)
    stays = "a text that was made is never changed"
    _refuse("client_text", "client_text_words_stay", "words, sha256, recipients", stays)


_REFUSE_CHANGE = (
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "RAISE EXCEPTION USING MESSAGE = TG_ARGV[0], ERRCODE = 'integrity_constraint_violation'; END $$"
)


def _refuse(table: str, name: str, columns: str, why: str) -> None:
    when = f"UPDATE OF {columns}"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER {name} BEFORE {when} ON {table} BEGIN SELECT RAISE(ABORT, '{why}'); END")
        return
    op.execute(_REFUSE_CHANGE)
    refusal = f"EXECUTE FUNCTION refuse_change('{why}')"
    op.execute(f"CREATE TRIGGER {name} BEFORE {when} ON {table} FOR EACH ROW {refusal}")


def _one_of(name: str, *words: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{name} IN ({', '.join(repr(word) for word in words)})")


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
