"""Texts that were handed to a mail server; and the words of a text may be purged."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """No text was handed to a server from here before."""
    states = ("started", "accepted", "refused", "unknown", "went", "not_sent")
    op.create_table(
        "text_posting",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("client_text_id", NUMBER, sa.ForeignKey("client_text.id"), nullable=False),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("server", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column(
            "state", sa.Text, sa.CheckConstraint(f"state IN ({', '.join(repr(one) for one in states)})"), nullable=False
        ),
        sa.Column("reply", sa.Text, nullable=False),
        sa.Column("by_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("ended_at", sa.Text),
        sa.Column("settled_by", NUMBER, sa.ForeignKey("staff.id")),
        sa.Column("words", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("text_posting_text", "text_posting", ["client_text_id", "id"])
    _words_may_be_purged()


def _words_may_be_purged() -> None:
    """A text's words stay as they are, or go."""
    where = "NEW.words <> '' OR NEW.sha256 <> OLD.sha256 OR NEW.recipients <> OLD.recipients"
    when, why = "UPDATE OF words, sha256, recipients", "a text that was made is never changed"
    name = "client_text_words_stay"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"DROP TRIGGER {name}")
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {when} ON client_text WHEN ({where}) BEGIN SELECT RAISE(ABORT, '{why}'); END"
        )
        return
    op.execute(f"DROP TRIGGER {name} ON client_text")
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {when} ON client_text FOR EACH ROW WHEN ({where}) "
        f"EXECUTE FUNCTION refuse_change('{why}')"
    )


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
