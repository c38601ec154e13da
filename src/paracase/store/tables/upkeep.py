"""Orders to purge: what they name, the bytes they destroyed, and the copies elsewhere that are still owed. And what an
intake could not do."""

from __future__ import annotations

from paracase.store.declared import EVERYBODY, through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, table


class Purge(Record, table=True):
    """An attorney's order to destroy papers. Case and people stand in words besides: a restored store may not know them."""

    __table_args__ = table(through(case_id="cases"), topic="documents", never_again=True)
    id: int = column.identity()
    case_id: int | None = column.ref("cases.id")
    case_number: str = column.text()
    ordered_by: int | None = column.ref("staff.id")
    attorney: str = column.text()
    ordered_at: str = column.instant()
    authority: str = column.text()
    reason: str = column.text()
    state: str = column.code("ordered", "destroying", "destroyed", "withdrawn")
    begun_by: int | None = column.ref("staff.id")
    begun_at: str | None = column.instant()
    ended_at: str | None = column.instant()


class PurgeItem(Record, table=True):
    """What was decided of a paper that an order names, or that holds the same bytes."""

    __table_args__ = table(
        through(purge_id="purge", document_id="document"),
        index("purge_item_document", "document_id"),
        topic="documents",
        by_key=True,
    )
    purge_id: int = column.ref("purge.id", key=True)
    document_id: int = column.ref("document.id", key=True)
    choice: str = column.code("purge", "keep")
    why: str = column.text()
    decided_by: int | None = column.ref("staff.id")
    decided_at: str = column.instant()


class PurgedBytes(Record, table=True):
    """Bytes that an order destroyed, and that are to stay gone."""

    __table_args__ = table(through(purge_id="purge"), index("purged_bytes_sha256", "sha256"), topic=None, by_key=True)
    purge_id: int = column.ref("purge.id", key=True)
    sha256: str = column.text(key=True)
    size: int = column.number()


class PurgePlace(Record, table=True):
    """A copy outside the store in use: destroyed, still owed, or settled by a person's word."""

    __table_args__ = table(
        through(purge_id="purge"),
        index("purge_place_owed", "purge_id", where="state = 'owed'"),
        topic="documents",
        never_again=True,
    )
    id: int = column.identity()
    purge_id: int = column.ref("purge.id")
    kind: str = column.code("backup", "export", "folder", "here")
    path: bytes = column.blob()
    state: str = column.code("owed", "gone", "settled")
    detail: str = column.text()
    at: str = column.instant()


class FailedStep(Record, table=True):
    """A step of the intake that failed by a fault of the program, until it succeeds again (domain/papers/steps.py)."""

    __table_args__ = table(EVERYBODY, topic="arrivals", by_key=True)
    step: str = column.text(key=True)
    what: str = column.text(key=True)  # the one thing it failed at, by its number; empty: the whole of it
    program: str = column.text()
    reason: str = column.text()
    since: str = column.instant()
