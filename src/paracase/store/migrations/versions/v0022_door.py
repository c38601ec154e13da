"""Decisions that are recorded by gate name what root found of the ways into the account."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

TRIGGER = (
    "CREATE TRIGGER approval_no_update BEFORE UPDATE OF id, request_id, decision, staff_id, for_id, at, level, proof, "
    "fingerprint, statement, sha256, comment, ledger_seq, door ON approval "
)
WHY = "an approval is never changed"


def upgrade() -> None:
    """Of what was decided before nobody looked: it is desk-recorded, or signed."""
    op.add_column("approval", sa.Column("door", sa.Text, nullable=False, server_default=""))
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER approval_no_update")
        op.execute(f"{TRIGGER}BEGIN SELECT RAISE(ABORT, '{WHY}'); END")
        return
    op.execute("DROP TRIGGER approval_no_update ON approval")
    op.execute(f"{TRIGGER}FOR EACH ROW EXECUTE FUNCTION refuse_change('{WHY}')")


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
