"""What the desk needs: dates a task had, the state of a case's elements, contacts, who opened what, who works on what."""

from __future__ import annotations

import json

from alembic import op

from paracase.domain.ledger import subjects

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = """
ALTER TABLE task ADD COLUMN created_by INTEGER REFERENCES staff(id);
ALTER TABLE task ADD COLUMN done_by INTEGER REFERENCES staff(id);
ALTER TABLE task ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE INDEX task_case ON task(case_id, state, due_on);
CREATE TABLE task_date (
    id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES task(id), due_on TEXT, due_time TEXT,
    replaced_at TEXT NOT NULL, replaced_by INTEGER NOT NULL REFERENCES staff(id)
) STRICT;
CREATE INDEX task_date_task ON task_date(task_id);
CREATE TABLE element (
    case_id INTEGER NOT NULL REFERENCES cases(id), element_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('missing', 'requested', 'received', 'reviewed', 'waived')),
    requested_on TEXT, requested_from TEXT, document_id INTEGER REFERENCES document(id), reason TEXT,
    decided_by INTEGER REFERENCES staff(id), decided_at TEXT,
    PRIMARY KEY (case_id, element_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX element_document ON element(document_id) WHERE document_id IS NOT NULL;
CREATE TABLE contact (
    id INTEGER PRIMARY KEY, case_id INTEGER REFERENCES cases(id), name TEXT NOT NULL, role TEXT NOT NULL,
    organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, address TEXT NOT NULL, note TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX contact_case ON contact(case_id);
ALTER TABLE party ADD COLUMN active INTEGER NOT NULL DEFAULT 1;
CREATE TABLE opened (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    at TEXT NOT NULL
) STRICT;
CREATE TABLE claim (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    process INTEGER NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE TABLE ledger_ref (
    kind TEXT NOT NULL, id INTEGER NOT NULL, seq INTEGER NOT NULL REFERENCES ledger(seq), PRIMARY KEY (kind, id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX intent_open ON intent(at, batch) WHERE state = 'open';
CREATE INDEX document_duplicate ON document(duplicate_of) WHERE duplicate_of IS NOT NULL;
"""


def upgrade() -> None:
    """Add the tables and columns, and look up what the ledger's entries so far are about."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            op.execute(statement)
    connection = op.get_bind()
    for seq, body in connection.exec_driver_sql("SELECT seq, body FROM ledger").fetchall():
        references = [(kind, number, seq) for kind, number in sorted(subjects(json.loads(bytes(body))["data"]))]
        for reference in references:
            connection.exec_driver_sql("INSERT INTO ledger_ref(kind, id, seq) VALUES(?, ?, ?)", reference)


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
