"""The conflict search of an import: all names of its matters at once, against all the office knows and against each other.

As when a case is opened (``services/clients/conflicts``): a client who is the opponent elsewhere, or the other way round,
stops its row; what else is met is kept and put before an attorney. The office's names are read once for a side, not once
a row.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import CaseStatus
from paracase.domain.clients.conflicts import (
    HitState,
    NameSide,
    WhySearched,
    hidden_words,
    is_opposed,
    standing_of,
    state_of_hit,
)
from paracase.domain.leaving.mapping import RowKind
from paracase.domain.visible import visible
from paracase.services.cases.conflicts import (
    AskedName,
    asked_names,
    asked_party,
    in_sight,
    in_view,
    meet,
)
from paracase.services.cases.known_names import Likes, NamesKnown
from paracase.services.clients.conflicts import keep_search
from paracase.store.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from paracase.domain.leaving.reconciling import ReadRow
    from paracase.services.cases.conflicts import Met
    from paracase.services.context import Office
    from paracase.services.leaving.planned import PlannedCase
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction

OPPOSING = "opposing party"
"""As what the opponent of an imported matter comes in."""
MOST_SAME = 20
"""So many other cases of the same side are kept with a search, the newest: nothing is to be decided of them, and a client
with thousands of matters has them all under its name."""
MOST_TOLD = 3
"""So many matters of the same export are named for one name where nothing stops."""


class ImportConflicts:
    """What the names of an export meet, before anything of it is here."""

    def __init__(self, office: Office, rows: Iterable[ReadRow]) -> None:
        self._office = office
        matters = [row.fields for row in rows if row.kind is RowKind.MATTERS and not row.fault]
        asked = [
            one
            for fields in matters
            for one in asked_of([(" ".join(fields.get("client", "").split()), "client", True),
                                 (" ".join(fields.get("opponent", "").split()), OPPOSING, False)],
                                " ".join(fields.get("caption", "").split()))
        ]  # fmt: skip
        with closing(office.store.look()) as db, moment(db):
            known = NamesKnown(db)
            self.likes = Likes([*known.names, *(one.name for one in asked), *_contacts(rows)])
            self._met, self.among = _meet_all(db, asked, self.likes, known)
            self._seen = in_sight(office, db)
        self._taken: dict[str, list[tuple[PlannedCase, str, bool]]] = {}

    def words_of(self, case: PlannedCase) -> tuple[list[str], str]:
        """What a matter meets, a line for each, and what of it stops it; empty where nothing does."""
        asked = asked_of(case.parties, case.caption)
        met = [one for name in asked for one in self._met.get(name, ())]
        shown, hidden = in_view(self._office, met, self._seen)
        told = [hit.words for hit, _ in shown] + ([hidden_words(hidden)] if hidden else [])
        stops = [f"{hit.words}" for hit, one in shown if one.opposed]
        unseen = sum(1 for one in met if one.opposed) - len(stops)
        stops += [hidden_words(unseen)] if unseen else []
        for name in asked:
            for words, opposed in self._beside(name):
                told.append(words)
                stops += [words] if opposed else []
        why = f"conflict in {case.number} {visible(case.caption)}: {'; '.join(stops)}" if stops else ""
        return told, why

    def took(self, case: PlannedCase) -> None:
        """It is taken: later rows of the export are held against it."""
        for name, role, is_client in case.parties:
            self._taken.setdefault(name, []).append((case, role, is_client))

    def _beside(self, asked: AskedName) -> Iterable[tuple[str, bool]]:
        """What a name meets in the matters of the same export that are taken so far: all that stop, else the newest few."""
        for name, alike in self.likes.of(asked.name).items():
            taken = self._taken.get(name, ())
            told = 0
            for case, role, is_client in reversed(taken):
                closed = case.status is CaseStatus.CLOSED
                standing = standing_of(role, is_client=is_client, is_closed=closed, acceptance=None)
                opposed = is_opposed(asked.side, standing, alike)
                told += not opposed
                if not opposed and told > MOST_TOLD:
                    continue
                how = f"{role}, {standing.words}" if standing.words else role
                words = f"{asked.name} is like {name} ({how}) in {case.number} {case.caption}, {case.row.place}"
                yield words, opposed
            if told > MOST_TOLD:
                yield f"{asked.name} is like {name} in {told - MOST_TOLD} more of this export", False


def asked_of(parties: Sequence[tuple[str, str, bool]], caption: str) -> list[AskedName]:
    """The names of a matter that are looked for: its parties with their side, and the sides of its caption."""
    named = [asked_party(name, role, is_client=is_client) for name, role, is_client in parties if name]
    return asked_names([*named, AskedName(caption)])


def _contacts(rows: Iterable[ReadRow]) -> Iterator[str]:
    """The names of contacts, which the office knows once they are taken."""
    for row in rows:
        if row.kind is RowKind.CONTACTS and not row.fault:
            yield " ".join(row.fields.get("name", "").split())


def _meet_all(
    db: sqlite3.Connection, asked: Iterable[AskedName], likes: Likes, known: NamesKnown
) -> tuple[dict[AskedName, list[Met]], int]:
    """What each name meets, side by side: a hit says what it is to that side."""
    every = list(dict.fromkeys(asked))
    found: dict[AskedName, list[Met]] = {}
    for side in NameSide:
        names = [one for one in every if one.side is side]
        met, _ = meet(db, names, known=known, likes=likes) if names else ([], 0)
        for one in met:
            found.setdefault(AskedName(one.asked, side), []).append(one)
    return found, len(known.names)


def keep_searches(office: Office, tx: Transaction, planned: Sequence[PlannedCase], likes: Likes) -> int:
    """Keep the search of every case that came in, with what it met; returns how many matches wait or were noted.

    Cases that came in together are held against each other once: the later one's search names the earlier one.
    Those of the same side beyond ``MOST_SAME`` are not kept. What was looked for when the rows were judged is not looked
    for again: only names that came since, so that nobody waits for it.
    """
    asked = {case.id: asked_of(case.parties, case.caption) for case in planned}
    met, among = _meet_all(tx.db, [one for names in asked.values() for one in names], likes, NamesKnown(tx.db))
    count = 0
    for case in planned:
        hits = [hit for name in asked[case.id] for hit in _kept(met.get(name, ()), case.id)]
        keep_search(
            office, tx, asked[case.id], WhySearched.CASE, case_id=case.id, anyway=case.anyway, found=(hits, among)
        )
        count += len(hits)
    return count


def _kept(met: Sequence[Met], case_id: int) -> Iterable[Met]:
    """What a name met in earlier cases and beside cases; of what is on the same side the newest."""
    earlier = [one for one in met if one.case_id is None or one.case_id < case_id]
    same = [one for one in earlier if state_of_hit(one.side, one.standing) is HitState.SAME_SIDE]
    if len(same) <= MOST_SAME:
        return earlier
    newest = {id(one) for one in sorted(same, key=lambda one: -(one.case_id or 0))[:MOST_SAME]}
    return [one for one in earlier if id(one) in newest or state_of_hit(one.side, one.standing) is HitState.OPEN]
