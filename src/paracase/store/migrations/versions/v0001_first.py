"""The first schema.

Every table is STRICT and written as SQL: SQLModel's own types (VARCHAR) are refused by STRICT, and what stands here is
exactly what a later engineer finds in the file.
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    install TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE TABLE staff (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, initials TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('attorney', 'paralegal', 'assistant')),
    is_admin INTEGER NOT NULL, active INTEGER NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE TABLE root (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('inbox', 'cases', 'adopted', 'trash')),
    path BLOB NOT NULL UNIQUE, inside INTEGER NOT NULL, state TEXT NOT NULL
) STRICT;
CREATE TABLE cases (
    id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE COLLATE NOCASE, caption TEXT NOT NULL,
    matter_type TEXT NOT NULL, stage TEXT NOT NULL, side TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    root_id INTEGER NOT NULL REFERENCES root(id), folder BLOB NOT NULL,
    created_at TEXT NOT NULL, reviewed_at TEXT, rev INTEGER NOT NULL,
    UNIQUE (root_id, folder)
) STRICT;
CREATE TABLE docket (
    id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases(id), number TEXT NOT NULL, key TEXT NOT NULL,
    court TEXT NOT NULL, judge TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('main', 'lead', 'member', 'removed', 'appeal')),
    from_on TEXT, to_on TEXT
) STRICT;
CREATE INDEX docket_key ON docket(key);
CREATE INDEX docket_case ON docket(case_id);
CREATE TABLE party (
    id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases(id), name TEXT NOT NULL, role TEXT NOT NULL,
    is_client INTEGER NOT NULL
) STRICT;
CREATE INDEX party_case ON party(case_id);
CREATE TABLE team (
    case_id INTEGER NOT NULL REFERENCES cases(id), staff_id INTEGER NOT NULL REFERENCES staff(id), part TEXT NOT NULL,
    PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES document(id), child_no INTEGER,
    root_id INTEGER REFERENCES root(id), relpath BLOB, name TEXT NOT NULL,
    dev INTEGER, inode INTEGER, size INTEGER NOT NULL, mtime_ns INTEGER, ctime_ns INTEGER,
    version_id INTEGER, state TEXT NOT NULL CHECK (state IN ('new', 'in_file', 'set_aside', 'trash')),
    missing_since TEXT, duplicate_of INTEGER,
    doc_type TEXT, title TEXT, docket_no TEXT, attachment_no TEXT, party TEXT,
    dated_on TEXT, filed_on TEXT, entered_on TEXT, served_on TEXT, service_method TEXT, received_on TEXT,
    handling TEXT NOT NULL CHECK (handling IN ('normal', 'confidential', 'aeo', 'sealed', 'privileged')),
    arrived_at TEXT NOT NULL, decided_by INTEGER REFERENCES staff(id), decided_at TEXT,
    recognised INTEGER NOT NULL, indexed_rev INTEGER NOT NULL, rev INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX document_place ON document(root_id, relpath) WHERE relpath IS NOT NULL AND missing_since IS NULL;
CREATE INDEX document_state ON document(state, id);
CREATE INDEX document_parent ON document(parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX document_stale ON document(id) WHERE indexed_rev < rev;
CREATE INDEX document_unread ON document(id) WHERE recognised = 0;
CREATE INDEX document_inode ON document(inode) WHERE inode IS NOT NULL;
CREATE TABLE document_case (
    document_id INTEGER NOT NULL REFERENCES document(id), case_id INTEGER NOT NULL REFERENCES cases(id),
    is_primary INTEGER NOT NULL, PRIMARY KEY (document_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_case_case ON document_case(case_id, document_id);
CREATE TABLE version (
    id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES document(id), seq INTEGER NOT NULL,
    sha256 TEXT NOT NULL, size INTEGER NOT NULL, kept INTEGER NOT NULL, seen_at TEXT NOT NULL,
    outcome TEXT NOT NULL, detail TEXT NOT NULL, extractor TEXT NOT NULL, format TEXT NOT NULL,
    pages INTEGER, flags TEXT NOT NULL, meta TEXT NOT NULL,
    UNIQUE (document_id, seq)
) STRICT;
CREATE INDEX version_sha256 ON version(sha256);
CREATE INDEX version_pending ON version(id) WHERE outcome = 'pending';
CREATE INDEX version_unread ON version(document_id)
    WHERE outcome NOT IN ('text', 'ocr', 'listed', 'no_text', 'empty');
CREATE INDEX version_ocr ON version(id) WHERE outcome = 'needs_ocr';
CREATE TABLE arrival (
    id INTEGER PRIMARY KEY, root_id INTEGER NOT NULL REFERENCES root(id), relpath BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'settled', 'refused')), reason TEXT NOT NULL, detail TEXT NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, ctime_ns INTEGER NOT NULL, first_seen_at TEXT NOT NULL,
    UNIQUE (root_id, relpath)
) STRICT;
CREATE TABLE suggestion (
    document_id INTEGER NOT NULL REFERENCES document(id), field TEXT NOT NULL, rank INTEGER NOT NULL,
    value TEXT NOT NULL, confidence INTEGER NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (document_id, field, rank)
) STRICT, WITHOUT ROWID;
CREATE TABLE move (
    id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES document(id),
    from_root INTEGER NOT NULL, from_path BLOB NOT NULL, to_root INTEGER NOT NULL, to_path BLOB NOT NULL,
    dev INTEGER NOT NULL, inode INTEGER NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')), batch TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE INDEX move_open ON move(id) WHERE state = 'open';
CREATE TABLE intent (
    batch TEXT PRIMARY KEY, plan TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')),
    at TEXT NOT NULL
) STRICT;
CREATE TABLE act (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), kind TEXT NOT NULL,
    at TEXT NOT NULL, summary TEXT NOT NULL, inverse TEXT, conditions TEXT NOT NULL,
    ledger_seq INTEGER NOT NULL, undone_by INTEGER REFERENCES act(id), undoes INTEGER REFERENCES act(id)
) STRICT;
CREATE INDEX act_undoable ON act(staff_id, id) WHERE inverse IS NOT NULL AND undone_by IS NULL;
CREATE TABLE task (
    id INTEGER PRIMARY KEY, case_id INTEGER REFERENCES cases(id), document_id INTEGER REFERENCES document(id),
    what TEXT NOT NULL, due_on TEXT, due_time TEXT, assignee_id INTEGER REFERENCES staff(id),
    priority INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')), done_at TEXT,
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX task_due ON task(state, due_on);
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY, prev TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, body BLOB NOT NULL
) STRICT;
CREATE TABLE ledger_text (
    seq INTEGER NOT NULL REFERENCES ledger(seq), field TEXT NOT NULL, salt BLOB, text TEXT,
    PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE change (topic TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"""

TRIGGERS = (
    "CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger "
    "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    "CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger "
    "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END",
)


def upgrade() -> None:
    """Make every table of an empty store."""
    for statement in TABLES.split(";\n"):
        if statement.strip():
            op.execute(statement)
    for trigger in TRIGGERS:
        op.execute(trigger)


def downgrade() -> None:
    """There is nothing before the first schema."""
    msg = "the first schema cannot be taken back; restore a backup"
    raise RuntimeError(msg)
