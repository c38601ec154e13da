"""Who only looks for a name puts nothing before an attorney; a decision about a match knows who was looked for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """All that was met before stands before an attorney, as it did; who was looked for then nobody wrote down."""
    op.add_column("conflict_hit", sa.Column("is_put", NUMBER, nullable=False, server_default=sa.text("1")))
    if op.get_bind().dialect.name == "sqlite":  # Alembic adds a reference there only by making the table anew
        op.execute("ALTER TABLE conflict_hit ADD COLUMN person_id INTEGER REFERENCES person (id)")
    else:
        op.add_column("conflict_hit", sa.Column("person_id", NUMBER, sa.ForeignKey("person.id")))


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
