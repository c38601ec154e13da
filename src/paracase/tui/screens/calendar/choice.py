"""What of the agenda is shown: which kinds, whose, of which case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.agenda.entries import EntryKind, ShownKinds
from paracase.domain.words import fold
from paracase.tui.display import short_caption

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from paracase.domain.agenda.entries import AgendaEntry


@dataclass
class AgendaChoice:
    """What its keys chose."""

    kinds: ShownKinds = ShownKinds.ALL
    is_mine: bool = True
    case: tuple[int, str] | None = None
    """The one case that is shown, and its caption."""

    @property
    def case_id(self) -> int | None:
        """The one case."""
        return self.case[0] if self.case is not None else None

    def fits(self, entry: AgendaEntry, words: str) -> bool:
        """Whether an entry is shown.

        Args:
            words: typed to filter it.
        """
        typed = fold(words).split()
        said = fold(f"{entry.what} {entry.caption} {entry.cite} {entry.who}") if typed else ""
        is_theirs = entry.is_mine or not self.is_mine
        return is_theirs and self.kinds.has(entry.kind) and all(word in said for word in typed)

    def next_kinds(self) -> None:
        """Another kind, in turn."""
        order = list(ShownKinds)
        self.kinds = order[(order.index(self.kinds) + 1) % len(order)]

    @property
    def of(self) -> str:
        """Which cases, in words."""
        return short_caption(self.case[1]) if self.case is not None else "all cases"

    @property
    def besides(self) -> str:
        """Whose, and which kinds, in words; empty where it is everything."""
        said = ["mine"] * self.is_mine + [self.kinds.value] * (self.kinds is not ShownKinds.ALL)
        return ", ".join(said)


def first_from(entries: Iterable[AgendaEntry], day: date) -> AgendaEntry | None:
    """What is due first from a day on; what is proposed stands on no day."""
    dated = [
        ((one.day, not one.at, one.at, one.caption.casefold(), one.id), one)
        for one in entries
        if one.day is not None and one.day >= day and one.kind is not EntryKind.PROPOSED
    ]
    return min(dated, key=lambda pair: pair[0])[1] if dated else None
