"""Which versions are read next: the oldest that are not under way, small ones of some hundred first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.documents import Outcome
from paracase.store.engine import change_seq
from paracase.store.papers import reading

if TYPE_CHECKING:
    from paracase.store.engine import Store
    from paracase.store.papers.reading import PendingVersion

AHEAD = 256
"""Versions that are asked for at once; the small ones among them are read first."""


class Unread:
    """The versions that are still to be read, gone through from the first to the last and again: what is to be read anew has
    an old number. Where all were under way, nothing is asked until papers change."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._next: list[PendingVersion] = []
        self._after = 0
        self._under_way: set[int] = set()
        self._begun_at = -1
        """How often papers had changed when the first was asked for."""
        self._had_new = False
        """Whether one since then was not under way."""
        self._none_at = -1
        """How often they had changed when all were under way."""

    def take(self) -> PendingVersion | None:
        """The next, which is under way from now on; None where all are."""
        if not self._next and not self._ask():
            return None
        version = self._next.pop()
        self._under_way.add(version.version_id)
        return version

    def hold(self, version: PendingVersion) -> None:
        """It is under way, though nobody took it: something is still done about what came of it."""
        self._under_way.add(version.version_id)

    def let_go(self, version: PendingVersion) -> None:
        """It is under way no more: what came of it is written, or it is still to be read."""
        self._under_way.discard(version.version_id)
        self._none_at = -1

    def _ask(self) -> bool:
        seq = change_seq(self._store.read, "documents")
        if seq == self._none_at:
            return False
        while not self._next:
            is_first = not self._after
            if is_first:
                self._begun_at, self._had_new = seq, False
            found = reading.pending_versions(self._store.read, Outcome.PENDING, limit=AHEAD, after=self._after)
            new = [version for version in found if version.version_id not in self._under_way]
            self._had_new = self._had_new or bool(new)
            self._after = found[-1].version_id if found else 0
            self._next = sorted(new, key=lambda version: -version.size)
            if not found:
                if not self._had_new:
                    self._none_at = self._begun_at
                if is_first or not self._had_new:
                    return False
        return True
