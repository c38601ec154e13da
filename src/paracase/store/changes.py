"""Whether anything changed in the store since one last looked, by any process, and which topics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import paths
from paracase.store.engine import connect, one, telling

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.store.driver import sqlite3


class ChangeWatch:
    """A connection of its own: SQLite's ``data_version`` moves when any *other* connection has committed."""

    def __init__(self, office: Path) -> None:
        with telling():
            self._connection: sqlite3.Connection = connect(paths.store(office), read_only=True)
            self._connection.execute("PRAGMA busy_timeout=0")
            self._version = self._data_version()
            self._seen = self._topics()

    def _data_version(self) -> int:
        return int(one(self._connection, "PRAGMA data_version"))

    def _topics(self) -> dict[str, int]:
        return dict(
            self._connection.execute(
                "SELECT topic, seq FROM change WHERE topic NOT IN ('index', 'folding', 'recognised') ORDER BY topic"
            ).fetchall()
        )

    def moved(self) -> frozenset[str]:
        """Topics that changed since the last call; costs ten microseconds when nothing did.

        Raises:
            StoreDamaged: the store does not hold what was written.
        """
        with telling():
            version = self._data_version()
            if version == self._version:
                return frozenset()
            topics = self._topics()
        found = frozenset(topic for topic, seq in topics.items() if self._seen.get(topic) != seq)
        self._version, self._seen = version, topics
        return found

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
