"""The office itself and the folders it watches."""

from __future__ import annotations

from paracase.store.declared import EVERYBODY
from paracase.store.tables import column
from paracase.store.tables.record import Record, check, table


class Office(Record, table=True):
    """The office's identity, which ledger entries and approvals name; one row."""

    __table_args__ = table(EVERYBODY, check("id = 1"), topic=None)
    id: int = column.identity()
    install: str = column.text()
    created_at: str = column.instant()


class Root(Record, table=True):
    """A watched folder: Inbox, cases, an adopted tree, or the trash. Paths ``inside`` are relative to the office."""

    __table_args__ = table(EVERYBODY, topic=None)
    id: int = column.identity()
    kind: str = column.code("inbox", "cases", "adopted", "trash")
    path: bytes = column.blob(unique=True)
    inside: int = column.flag()
    state: str = column.text()
