"""What of the agenda is shown: which kinds, whose, of which case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.agenda.entries import EntryKind, ShownKinds
from paracase.domain.words import fold
from paracase.tui.narrowing import Narrowed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from paracase.domain.agenda.entries import AgendaEntry


class AgendaChoice(Narrowed[ShownKinds]):
    """What its keys chose."""

    def __init__(self) -> None:
        super().__init__(ShownKinds.ALL)

    def fits(self, entry: AgendaEntry, words: str) -> bool:
        """Whether an entry is shown.

        Args:
            words: typed to filter it.
        """
        typed = fold(words).split()
        said = fold(f"{entry.what} {entry.caption} {entry.cite} {entry.who}") if typed else ""
        is_theirs = entry.is_mine or not self.is_mine
        return is_theirs and self.kinds.has(entry.kind) and all(word in said for word in typed)


def first_from(entries: Iterable[AgendaEntry], day: date) -> AgendaEntry | None:
    """What is due first from a day on; what is proposed stands on no day."""
    dated = [
        ((one.day, not one.at, one.at, one.caption.casefold(), one.id), one)
        for one in entries
        if one.day is not None and one.day >= day and one.kind is not EntryKind.PROPOSED
    ]
    return min(dated, key=lambda pair: pair[0])[1] if dated else None
