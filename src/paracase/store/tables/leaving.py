"""Files of cases that were made to be handed over, what attorneys said of single papers, what came from other systems."""

from __future__ import annotations

from paracase.store.declared import EVERYBODY, through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, table, together


class Handover(Record, table=True):
    """The file of a case, made in a folder outside the office; handed out once an attorney has signed its manifest.

    ``place`` is the folder it is handed out as; until then it lies beside that, under a name that says so. ``manifest`` is
    the SHA-256 of its ``MANIFEST.sha256``: what is signed, and what is handed out.
    """

    __table_args__ = table(
        through(case_id="cases"),
        index("handover_case", "case_id"),
        index("handover_waiting", "case_id", where="state = 'made'"),
        topic="cases",
        undo=("state", "decided_by", "decided_at", "reason", "handed_by", "handed_at"),
        never_again=True,
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    recipient: str = column.code("client", "successor", "other")
    name: str = column.text()
    state: str = column.code("made", "signed", "sent_back", "withdrawn", "handed_out")
    place: bytes = column.blob()
    manifest: str = column.digest()
    papers: int = column.number()
    files: int = column.number()
    size: int = column.number()
    made_by: int = column.ref("staff.id")
    made_at: str = column.instant()
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()
    reason: str = column.text()
    handed_by: int | None = column.ref("staff.id")
    handed_at: str | None = column.instant()


class HandoverLeft(Record, table=True):
    """A paper of the case that a handover leaves out, and why; the list is printed with it."""

    __table_args__ = table(through(handover_id="handover", document_id="document"), topic=None, by_key=True)
    handover_id: int = column.ref("handover.id", key=True)
    document_id: int = column.ref("document.id", key=True)
    why: str = column.text()
    decided: str = column.text()  # whose decision it was; empty where it follows from what the paper is


class HandoverChoice(Record, table=True):
    """What an attorney said of one paper for one kind of recipient; ended, nothing is said any more."""

    __table_args__ = table(
        through(case_id="cases", document_id="document"),
        topic="documents",
        undo=("choice", "reason", "by_id", "at", "ended_at"),
        by_key=True,
    )
    case_id: int = column.ref("cases.id", key=True)
    document_id: int = column.ref("document.id", key=True)
    recipient: str = column.text(key=True)
    choice: str = column.code("out", "in")
    reason: str = column.text()
    by_id: int = column.ref("staff.id")
    at: str = column.instant()
    ended_at: str | None = column.instant()


class ImportRun(Record, table=True):
    """One taking-in of what another system exported; ``counts`` is its reconciliation (JSON)."""

    __table_args__ = table(EVERYBODY, topic="cases", undo=("counts",), never_again=True)
    id: int = column.identity()
    source: str = column.text()
    folder: bytes = column.blob()
    counts: str = column.text()
    by_id: int = column.ref("staff.id")
    at: str = column.instant()


class ImportedRow(Record, table=True):
    """What became of a row of another system: taken once, known again by its key there."""

    __table_args__ = table(
        through(case_id="cases"),
        together("source", "kind", "key"),
        index("imported_row_import", "import_id"),
        topic=None,
    )
    id: int = column.identity()
    import_id: int = column.ref("import_run.id")
    source: str = column.text()
    kind: str = column.text()
    key: str = column.text()
    digest: str = column.digest()
    case_id: int | None = column.ref("cases.id")
    became: str = column.text()
    number: int = column.number()
