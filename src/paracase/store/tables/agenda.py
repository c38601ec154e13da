"""What other calendars were told: the events put on a server."""

from __future__ import annotations

from paracase.store.declared import EVERYBODY
from paracase.store.tables import column
from paracase.store.tables.record import Record, table


class Published(Record, table=True):
    """One event on one calendar of a server, under the name it has there. Nothing of what it says is kept.

    ``etag`` names the state it was left in; empty while it was sent and the server's answer is not known. ``staff_id`` is
    who published it: nobody else takes it off only because they do not see it.
    """

    __table_args__ = table(EVERYBODY, topic=None, by_key=True)
    server: str = column.text(key=True)
    uid: str = column.text(key=True)
    href: str = column.text()
    etag: str = column.text()
    digest: str = column.digest()
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()
