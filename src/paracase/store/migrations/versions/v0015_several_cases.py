"""Docket and attachment numbers belong to a paper in a case; papers of one act are found by an index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A paper filed before has the numbers it was given, in each of its cases."""
    op.add_column("document_case", sa.Column("docket_no", sa.Text))
    op.add_column("document_case", sa.Column("attachment_no", sa.Text))
    op.execute(
        "UPDATE document_case SET docket_no = (SELECT d.docket_no FROM document d WHERE d.id = document_case.document_id), "
        "attachment_no = (SELECT d.attachment_no FROM document d WHERE d.id = document_case.document_id)"
    )
    op.create_index(
        "document_case_docket",
        "document_case",
        ["docket_no", "case_id"],
        sqlite_where=sa.text("docket_no IS NOT NULL"),
        postgresql_where=sa.text("docket_no IS NOT NULL"),
    )
    of_one_act = sa.text("field IN ('act', 'filed_with')")
    op.create_index(
        "suggestion_value", "suggestion", ["value", "field"], sqlite_where=of_one_act, postgresql_where=of_one_act
    )


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
