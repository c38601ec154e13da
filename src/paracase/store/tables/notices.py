"""What a person must be told of their keys, accounts and colleagues, and answers with a key they had before."""

from __future__ import annotations

from paracase.store.declared import EVERYBODY
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, refuse, table


class KeyNotice(Record, table=True):
    """A change of who can act in somebody's name; ``account`` is empty where one was taken away.

    Everything of a row is in two entries of the ledger: what it tells in ``ledger_seq``, the answer in ``answer_seq``.
    """

    __table_args__ = table(
        EVERYBODY,
        index("key_notice_open", "staff_id", "id", where="answer IS NULL"),
        index("key_notice_key", "key_id", where="key_id IS NOT NULL"),
        topic="staff",
        never_again=True,
    )
    id: int = column.identity()
    staff_id: int = column.ref("staff.id")
    kind: str = column.code("key", "revoked", "account", "attorney", "left")
    about_id: int = column.ref("staff.id")
    key_id: int | None = column.ref("staff_key.id")
    account: str | None = column.text()
    by_id: int = column.ref("staff.id")
    by_proof: str = column.text()
    at: str = column.instant()
    ledger_seq: int = column.number()
    answer: str | None = column.code("mine", "not_mine")
    answered_at: str | None = column.instant()
    how: str | None = column.code("key", "signature", "account", "vouched")
    answered_with: str | None = column.text()
    answer_seq: int | None = column.number()


class KeyVouch(Record, table=True):
    """Somebody says that a key is a person's who has no older one left to say so."""

    __table_args__ = table(EVERYBODY, topic="staff", by_key=True)
    notice_id: int = column.ref("key_notice.id", key=True)
    staff_id: int = column.ref("staff.id", key=True)
    at: str = column.instant()
    proof: str = column.text()
    ledger_seq: int = column.number()


refuse(KeyNotice, "key_notice_no_delete", "DELETE", "a notice of a key is never removed")
