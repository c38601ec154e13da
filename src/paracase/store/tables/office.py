"""The office itself and the folders it watches."""

from __future__ import annotations

from paracase.store.declared import EVERYBODY
from paracase.store.tables import column
from paracase.store.tables.record import Record, check, index, table


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


class Policy(Record, table=True):
    """What the office allows, one row an item; ``set_by`` is empty for what nobody said."""

    __table_args__ = table(EVERYBODY, topic="policy", undo=("value", "set_by", "set_at"), by_key=True)
    name: str = column.text(key=True)
    value: str = column.text()
    set_by: int | None = column.ref("staff.id")
    set_at: str = column.instant()


class PolicyAsked(Record, table=True):
    """A change of policy by who may not make it alone; nothing changes until a second person confirms it."""

    __table_args__ = table(
        EVERYBODY, index("policy_asked_waiting", "id", where="state = 'waiting'"), topic="policy", never_again=True
    )
    id: int = column.identity()
    change: str = column.code("set", "exempt", "end")
    item: str = column.text()
    value: str = column.text()
    reason: str = column.text()
    asked_by: int = column.ref("staff.id")
    asked_at: str = column.instant()
    state: str = column.code("waiting", "confirmed", "declined")
    answered_by: int | None = column.ref("staff.id")
    answered_at: str | None = column.instant()
    ledger_seq: int = column.number()


class Exemption(Record, table=True):
    """A document type whose papers go out without an attorney's approval, until it is ended."""

    __table_args__ = table(
        EVERYBODY, index("exemption_in_force", "doc_type", where="ended_at IS NULL", unique=True), topic="policy",
        never_again=True,
    )  # fmt: skip
    id: int = column.identity()
    doc_type: str = column.text()
    reason: str = column.text()
    set_by: int = column.ref("staff.id")
    set_at: str = column.instant()
    ended_by: int | None = column.ref("staff.id")
    ended_at: str | None = column.instant()


class Notice(Record, table=True):
    """Something a person must be told, until they say that they have seen it."""

    __table_args__ = table(EVERYBODY, index("notice_unseen", "staff_id", "id", where="seen_at IS NULL"), topic="policy")
    id: int = column.identity()
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()
    words: str = column.text()
    seen_at: str | None = column.instant()


class Tally(Record, table=True):
    """A number that the database keeps with each row that comes, goes or changes (``tallies.py``)."""

    __table_args__ = table(EVERYBODY, topic=None, by_key=True)
    name: str = column.text(key=True)
    number: int = column.number()
