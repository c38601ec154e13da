"""Texts that were handed to a mail server: each attempt, so that none is made twice without a person who looked."""

from __future__ import annotations

from paracase.store.declared import through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, table


class TextPosting(Record, table=True):
    """An attempt. It is *started* before a byte of the message goes over; what ends it is written behind it.

    One that is *started* with nobody at it any more, or *unknown*, may have been sent.
    """

    __table_args__ = table(
        through(client_text_id="client_text", case_id="cases"),
        index("text_posting_text", "client_text_id", "id"),
        topic="communications",
        never_again=True,
    )
    id: int = column.identity()
    client_text_id: int = column.ref("client_text.id")
    case_id: int = column.ref("cases.id")
    server: str = column.text()
    """Host and port."""
    sha256: str = column.digest()
    state: str = column.code("started", "accepted", "refused", "unknown", "went", "not_sent")
    reply: str = column.text()
    """What the server said, or how the connection ended."""
    by_id: int = column.ref("staff.id")
    at: str = column.instant()
    ended_at: str | None = column.instant()
    settled_by: int | None = column.ref("staff.id")
    """Who looked whether it went, where nobody knew."""
    words: str = column.text()
    """What they found."""
