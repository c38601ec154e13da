"""What was done: the ledger, the acts that can be undone, the journal of moves, and what is told to other processes."""

from __future__ import annotations

from paracase.store.declared import BY_VIEW, EVERYBODY, through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, refuse, table


class Ledger(Record, table=True):
    """One entry of the chain; ``body`` is canonical JSON."""

    __table_args__ = table(BY_VIEW, topic=None)
    seq: int = column.identity()
    prev: str = column.digest()
    hash: str = column.digest(unique=True)
    body: bytes = column.blob()


refuse(Ledger, "ledger_no_update", "UPDATE", "the ledger is append-only")
refuse(Ledger, "ledger_no_delete", "DELETE", "the ledger is append-only")


class LedgerEntry(Record, table=True):
    """What entries are looked up by, as their bodies say it; ``staff_id`` is empty for the intake."""

    __table_args__ = table(
        through(seq="ledger"),
        index("ledger_entry_kind", "kind", "seq"),
        index("ledger_entry_staff", "staff_id", "kind", "seq"),
        topic=None,
    )
    seq: int = column.identity("ledger.seq")
    kind: str = column.text()
    at: str = column.instant()
    staff_id: int | None = column.number()


refuse(LedgerEntry, "ledger_entry_no_update", "UPDATE", "the ledger is append-only")
refuse(LedgerEntry, "ledger_entry_no_delete", "DELETE", "the ledger is append-only")


class LedgerText(Record, table=True):
    """A name or free text of an entry, with the salt of its commitment; both empty when it was destroyed by order."""

    __table_args__ = table(through(seq="ledger"), topic=None, by_key=True)
    seq: int = column.ref("ledger.seq", key=True)
    field: str = column.text(key=True)
    salt: bytes | None = column.blob()
    text: str | None = column.text()


class LedgerRef(Record, table=True):
    """What an entry is about: a document, a case, a task …"""

    __table_args__ = table(through(seq="ledger"), topic=None, by_key=True)
    kind: str = column.text(key=True)
    id: int = column.number(key=True)
    seq: int = column.ref("ledger.seq", key=True)


class Act(Record, table=True):
    """What a person did; ``steps`` is JSON (``domain/steps.py``) and empty where it cannot be turned round."""

    __table_args__ = table(
        through(ledger_seq="ledger"),
        index("act_newest", "staff_id", "id", where="undone_by IS NULL"),
        topic=None,
        never_again=True,
    )
    id: int = column.identity()
    staff_id: int = column.ref("staff.id")
    kind: str = column.text()
    at: str = column.instant()
    summary: str = column.text()
    ledger_seq: int = column.number()
    undone_by: int | None = column.ref("act.id")
    undoes: int | None = column.ref("act.id")
    steps: str | None = column.text()
    needs: str = column.text(default="")


class ActRef(Record, table=True):
    """What an act was about, in the order it was named: a document, a case, a task …"""

    __table_args__ = table(through(act_id="act"), index("act_ref_subject", "kind", "ref_id"), topic=None, by_key=True)
    act_id: int = column.ref("act.id", key=True)
    no: int = column.number(key=True)
    kind: str = column.text()
    ref_id: int = column.number()


class Intent(Record, table=True):
    """What a person told us to do with files, before it is done; ``plan`` is JSON."""

    __table_args__ = table(BY_VIEW, index("intent_open", "at", "batch", where="state = 'open'"), topic=None)
    batch: str = column.text(key=True)
    plan: str = column.text()
    state: str = column.code("open", "done", "abandoned")
    at: str = column.instant()


class Move(Record, table=True):
    """One file that goes from one place to another, as part of an intent."""

    __table_args__ = table(
        through(document_id="document"), index("move_open", "id", where="state = 'open'"), topic=None, never_again=True
    )
    id: int = column.identity()
    document_id: int = column.ref("document.id")
    from_root: int = column.number()
    from_path: bytes = column.blob()
    to_root: int = column.number()
    to_path: bytes = column.blob()
    dev: int = column.number()
    inode: int = column.number()
    size: int = column.number()
    sha256: str = column.digest()
    state: str = column.code("open", "done", "abandoned")
    batch: str = column.text()
    at: str = column.instant()


class Change(Record, table=True):
    """How often something of a topic changed."""

    __table_args__ = table(EVERYBODY, topic=None, by_key=True)
    topic: str = column.text(key=True)
    seq: int = column.number()
