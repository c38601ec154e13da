"""What an attorney says of a conflict search's hits: cleared with reason, waiver and screen, or a conflict.

Hits behind walls are shown to the attorneys the office names for conflicts, else to every attorney; never to one who stands
outside the case themselves. Where all who are named do, it is shown to every attorney who does not.
"""

from __future__ import annotations

import hashlib
from contextlib import closing
from typing import TYPE_CHECKING

from paracase.domain.clients import acts
from paracase.domain.clients.conflicts import HitState
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right, Role
from paracase.domain.steps import RowStep
from paracase.domain.words import fold, line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.cases.conflicts import is_name_shut, names_shut, names_unsaid, without
from paracase.store import rows, walls
from paracase.store.clients import searches
from paracase.store.people import staff

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.searches import HitRow, SearchRow
    from paracase.store.driver import sqlite3


@frozen
class ConflictToDecide:
    """A search with hits that an attorney has to decide about.

    Attributes:
        hits: those that wait and may be shown, what stops first.
    """

    row: SearchRow
    hits: tuple[HitRow, ...]


def conflicts_to_decide(office: Office) -> list[ConflictToDecide]:
    """Searches whose hits wait for the person acting, the oldest first; nothing for anybody but an attorney."""
    if office.person.role is not Role.ATTORNEY:
        return []
    with closing(office.store.look()) as db:
        told: dict[int, list[HitRow]] = {}
        for hit in _theirs(office, db, searches.open_hits(db)):
            told.setdefault(hit.search_id, []).append(hit)
        found = [(searches.get_search(db, number, past_walls=True), hits) for number, hits in told.items()]
        outside = walls.walled_cases(db, office.person.id)
        unsaid = names_unsaid(db, outside.__contains__)
    return [
        ConflictToDecide(without(row, unsaid), tuple(hits))
        for row, hits in found
        if row is not None and row.case_id not in outside
    ]


def waiting(office: Office) -> int:
    """How many searches wait for the person acting."""
    return len(conflicts_to_decide(office))


def _theirs(office: Office, db: sqlite3.Connection, hits: list[HitRow]) -> list[HitRow]:
    """Of hits those that the person acting, an attorney, decides about."""
    named = {
        one.id for one in staff.list_staff(db) if one.initials in office.policy.conflicts and one.role is Role.ATTORNEY
    }
    outside = {number: walls.walled_cases(db, number) for number in {*named, office.person.id}}
    shut = {number: names_shut(db, hits, cases.__contains__) for number, cases in outside.items()}
    unsaid = {number: names_unsaid(db, cases.__contains__) for number, cases in outside.items()}
    me = office.person.id

    def is_hidden(hit: HitRow, number: int) -> bool:
        return hit.case_id in outside[number] or is_name_shut(hit, shut[number]) or fold(hit.asked) in unsaid[number]

    def is_theirs(hit: HitRow) -> bool:
        if is_hidden(hit, me):
            return False
        return not named or me in named or all(is_hidden(hit, one) for one in named)

    return [hit for hit in hits if is_theirs(hit)]


def clear(office: Office, hit_id: int, *, reason: str, waiver: str = "", screen: str = "") -> Done:
    """Say that there is no conflict, or that it was waived or screened.

    Args:
        waiver: who consented in writing, and when (Model Rule 1.7(b)(4)).
        screen: who is screened, and how (Model Rule 1.10(a)(2)).

    Raises:
        NotAllowed: nobody but an attorney does, known by account or key; or it was decided so already.
        NotFound: there is no such hit for them.
        BadInput: no reason.
    """
    return _decide(office, hit_id, HitState.CLEARED, reason=reason, waiver=waiver, screen=screen)


def confirm(office: Office, hit_id: int, *, reason: str) -> Done:
    """Say that there is a conflict; what follows from it (declining, withdrawing) an attorney does in the case.

    Raises:
        as for ``clear``.
    """
    return _decide(office, hit_id, HitState.CONFLICT, reason=reason, waiver="", screen="")


def _decide(office: Office, hit_id: int, state: HitState, *, reason: str, waiver: str, screen: str) -> Done:
    office.require(Right.CLEAR_CONFLICT)
    if not reason.strip():
        raise BadInput("A decision about a conflict has a reason.", hint="Say why, in a sentence.")
    words = line(reason, "reason", limit=1000)
    waived, screened = (
        line(text, what, limit=500, may_be_empty=True) for text, what in ((waiver, "waiver"), (screen, "screen"))
    )
    with office.store.write() as tx:
        hit = searches.get_hit(tx.db, hit_id)
        search = searches.get_search(tx.db, hit.search_id, past_walls=True) if hit is not None else None
        is_theirs = hit is not None and bool(_theirs(office, tx.db, [hit]))
        if (
            hit is None
            or search is None
            or not is_theirs
            or search.case_id in walls.walled_cases(tx.db, office.person.id)
        ):
            raise NotFound(f"No match {hit_id} waits for you.", hint="See “paracase conflicts waiting”.")
        if hit.state is state:
            raise NotAllowed(f"Match {hit_id} was decided so already.", hint="See “paracase conflicts show”.")
        after = {
            "state": state.value, "decided_by": office.person.id, "decided_at": office.now(), "words": words,
            "waiver": waived, "screen": screened,
        }  # fmt: skip
        now = rows.row_of(tx.db, "conflict_hit", (hit_id,)) or {}
        rows.update_row(tx.db, "conflict_hit", (hit_id,), after)
        # What was said may name the people of both cases: the ledger commits it by its hash, the row keeps it.
        said = hashlib.sha256("\x1f".join((words, waived, screened)).encode()).hexdigest()
        about = next((number for number in (hit.case_id, search.case_id) if number is not None), None)
        return record(
            office, tx, acts.CONFLICT_CLEARED if state is HitState.CLEARED else acts.CONFLICT_FOUND,
            f"{_SAID[state]} match {hit_id} of conflict search {search.id}",
            data={"hit": hit_id, "search": search.id, "said": said, **({"case": about} if about is not None else {})},
            steps=[RowStep("conflict_hit", (hit_id,), {name: now[name] for name in after}, after)],
        )  # fmt: skip


_SAID = {HitState.CLEARED: "Cleared", HitState.CONFLICT: "Said that it is a conflict:"}
