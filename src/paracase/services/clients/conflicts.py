"""Conflict searches that are kept: asked for, and made by themselves when a case is opened or a party added.

A client who is the opponent elsewhere stops what is added; whoever goes on says so, and an attorney has it in the queue.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from paracase.domain.clients import acts
from paracase.domain.clients.conflicts import (
    HitState,
    NameSide,
    NameSource,
    OnAdding,
    StandsAgainst,
    WhySearched,
    hidden_words,
    state_of_hit,
)
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right, Role
from paracase.domain.steps import RowStep
from paracase.domain.visible import counted
from paracase.domain.words import fold, line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.cases.conflicts import (
    ConflictCheck,
    ConflictHit,
    asked_names,
    asked_party,
    brought_words,
    in_sight,
    in_view,
    is_name_shut,
    meet,
    names_shut,
    names_unsaid,
    place_of,
    with_other_names,
    without,
)
from paracase.services.cases.names_known import AskedName
from paracase.store import ledger, rows, walls
from paracase.store.cases import cases
from paracase.store.clients import persons, searches
from paracase.store.moments import moment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from paracase.services.acts import Occasion
    from paracase.services.cases.conflicts import Met
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.cases import PartyRow
    from paracase.store.clients.searches import BroughtRow, HitRow, SearchRow
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction

MOST_NAMES = 50
"""Names of one search that is asked for."""


@frozen
class SearchDetail:
    """A kept search with what it met, as far as that is in sight."""

    row: SearchRow
    hits: list[HitRow]

    @property
    def hidden(self) -> int:
        """How many of its hits are not in sight."""
        return max(0, self.row.hits - len(self.hits))

    @property
    def not_put(self) -> int:
        """How many of them wait for nobody: they were only looked at."""
        return sum(hit.state is HitState.OPEN and not hit.is_put for hit in self.hits)


def search(office: Office, names: Sequence[str], *, case_id: int | None = None, put: bool = False) -> Done:
    """Look for names and keep that it was done: who, when, which names, among how many, at which head of the ledger; the
    search is ``made("conflict_search")``, and ``check_kept`` says what it met.

    Who looks makes no work for an attorney, but for what a wall keeps from them: somebody has to know of that.

    Args:
        case_id: the case it is for: who stands outside it does not see the search either.
        put: put all it meets before an attorney at once.

    Raises:
        BadInput: no name, or too many at once.
    """
    office.require(Right.SEARCH_CONFLICTS)
    office.see_case(case_id)
    asked = asked_names([line(name, "name") for name in names])
    if not asked or len(asked) > MOST_NAMES:
        raise BadInput("There is no name to look for." if not asked else f"That are {len(asked)} names.",
                       hint=f"Give 1 to {MOST_NAMES} names.")  # fmt: skip
    with office.store.write() as tx:
        asked = with_other_names(office, tx.db, asked)
        search_id, met, among = keep_search(office, tx, asked, WhySearched.ASKED, case_id=case_id)
        about = {"case": case_id} if case_id is not None else {}
        data = {"conflict_search": search_id, "names": len(asked), "among": among, "hits": len(met), **about}
        matches = counted(len(met), "match", "matches")
        summary = f"Looked for {counted(len(asked), 'name')} among {counted(among, 'name')}: {matches}"
        done = record(office, tx, acts.CONFLICTS_SEARCHED, summary, data=data)
        waits = searches.not_put(tx.db, search_id) if put else []
        return _put(office, tx, search_id, case_id, waits) if waits else done


def put_before(office: Office, search_id: int) -> Done:
    """Put what a search met before an attorney, who decides in the queue; undo takes it away again.

    Raises:
        NotFound: there is no such search in sight.
        NotAllowed: nothing of it is left that could be put there.
    """
    office.require(Right.SEARCH_CONFLICTS)
    row = search_detail(office, search_id).row
    with office.store.write() as tx:
        waits = searches.not_put(tx.db, search_id)
        if not waits:
            what = "All that it met is there already, or decided." if row.hits else "It met nothing."
            raise NotAllowed(f"Nothing of conflict search {search_id} goes before an attorney. {what}",
                             hint=f"See “paracase conflicts show {search_id}”.")  # fmt: skip
        return _put(office, tx, search_id, row.case_id, waits)


def _put(office: Office, tx: Transaction, search_id: int, case_id: int | None, hits: Sequence[int]) -> Done:
    for number in hits:
        rows.update_row(tx.db, "conflict_hit", (number,), {"is_put": 1})
    about = {"case": case_id} if case_id is not None else {}
    return record(
        office, tx, acts.CONFLICTS_PUT,
        f"Put {counted(len(hits), 'match', 'matches')} of conflict search {search_id} before an attorney",
        data={"conflict_search": search_id, "hits": len(hits), **about},
        steps=[RowStep("conflict_hit", (number,), {"is_put": 0}, {"is_put": 1}) for number in hits],
    )  # fmt: skip


def keep_search(
    office: Office,
    tx: Transaction,
    asked: Sequence[AskedName],
    reason: WhySearched,
    *,
    case_id: int | None,
    anyway: bool = False,
    found: tuple[list[Met], int] | None = None,
) -> tuple[int, list[Met], int]:
    """Make a search and keep it, with what it met. What an attorney said of the same two people in the same two cases holds;
    of a name that was only typed nobody knows whose it is, so it is asked about each time.

    Args:
        found: what was met and among how many, where it is known already.
    """
    met, among = found or meet(tx.db, asked, but=case_id)
    search_id = searches.insert_search(
        tx.db,
        {
            "case_id": case_id, "reason": reason.value, "names": "\n".join(one.name for one in asked), "among": among,
            "hits": len(met), "head": ledger.head(tx.db).hash, "anyway": int(anyway), "by_id": office.person.id,
            "at": office.now(),
        },
    )  # fmt: skip
    looks_only = reason is WhySearched.ASKED
    shown = {id(one) for _, one in in_view(office, met, in_sight(office, tx.db))[0]} if looks_only else set()
    for one in met:
        hit = {
            "search_id": search_id, "asked": one.asked, "person_id": one.person_id, "name": one.name, "role": one.role,
            "standing": one.standing.value, "source": one.source.value, "source_id": one.source_id,
            "case_id": one.case_id, "alike": one.alike, "opposed": int(one.opposed), "is_put": int(id(one) not in shown),
        }  # fmt: skip
        before = searches.decided_before(tx.db, hit, case_id) if one.person_id is not None else None
        state = before or state_of_hit(one.side, one.standing)
        searches.insert_hit(tx.db, {**hit, "state": state.value})
    return search_id, met, among


def look_when_added(office: Office, tx: Transaction, occasion: Occasion) -> tuple[()]:
    """Search for who was added, and keep it; what is stopped by it does not happen.

    Raises:
        StandsAgainst: a client would be the opponent elsewhere, or the other way round, and nobody said to go on.
    """
    case_id = occasion.data.get("case")
    heard = occasion.said if isinstance(occasion.said, OnAdding) else OnAdding(anyway=False)
    if not isinstance(case_id, int) or not heard.looks:
        return ()
    is_case = occasion.act.kind.startswith("case.")
    known = cases.list_parties(tx.db, case_id)
    if is_case:
        asked = [_asked(tx.db, row) for row in known]
        asked.append(AskedName(cases.get_case(tx.db, case_id).caption))
    else:
        number = occasion.data.get("party")
        asked = [_asked(tx.db, row) for row in known if row.id == number]
    if not asked:
        return ()
    wanted = with_other_names(office, tx.db, asked_names(asked))
    found = meet(tx.db, wanted, but=case_id)
    stops = [one for one in found[0] if one.opposed]
    goes_on = heard.anyway
    waits = occasion.act.kind == "case.opened_unaccepted"  # an attorney decides about all of it before anything is done
    if stops and not goes_on and not waits:
        what = "The case is not opened" if is_case else "The party is not added"
        raise stands_against(office, tx.db, stops, case_id=case_id, what=what)
    reason = WhySearched.CASE if is_case else (
        WhySearched.CHANGED if occasion.act.kind == "party.changed" else WhySearched.PARTY
    )  # fmt: skip
    keep_search(office, tx, wanted, reason, case_id=case_id, anyway=bool(stops) and goes_on, found=found)
    return ()


def _asked(db: sqlite3.Connection, row: PartyRow) -> AskedName:
    kept = persons.party_named(db, row.id)
    whose = kept.person_id if kept is not None else None
    return asked_party(row.name, row.role, is_client=row.is_client, person_id=whose)


def stands_against(
    office: Office, db: sqlite3.Connection, stops: Sequence[Met], *, case_id: int | None, what: str
) -> StandsAgainst:
    """What is said of what stops: both cases, as far as they are in sight.

    Args:
        what: what does not happen for it.
    """
    shown, hidden = in_view(office, stops, in_sight(office, db))
    told = [f"{hit.words}." for hit, _ in shown[:3]] + ([hidden_words(hidden)] if hidden else [])
    side = stops[0].side
    would = "would be our client" if side is NameSide.OURS else "would stand against us"
    case = cases.get_case(db, case_id) if case_id is not None else None
    here = f" in {case.number} {case.caption}" if case is not None else " in the new case"
    return StandsAgainst(
        f"{stops[0].asked} {would}{here}, and that stands against it: {' '.join(told)}",
        hint=f"{what}. Who goes on all the same says so (y, --anyway): it is recorded, and an attorney decides.",
    )


def stops_party(office: Office, case_id: int, name: str, role: str, *, is_client: bool) -> StandsAgainst | None:
    """What would stop a party, before it is added; None where nothing does. Not for the event loop."""
    return _stops(office, [asked_party(name, role, is_client=is_client)], but=case_id, is_case=False)


def stops_case(office: Office, parties: Iterable[tuple[str, str, bool]]) -> StandsAgainst | None:
    """What would stop a case before it is opened; None where nothing does. Not for the event loop.

    Args:
        parties: name, role, whether it is our client.
    """
    asked = [asked_party(name, role, is_client=is_client) for name, role, is_client in parties]
    return _stops(office, asked, but=None, is_case=True)


def _stops(office: Office, asked: Sequence[AskedName], *, but: int | None, is_case: bool) -> StandsAgainst | None:
    with closing(office.store.look()) as db, moment(db):
        wanted = with_other_names(office, db, asked_names(asked))
        stops = [one for one in meet(db, wanted, but=but)[0] if one.opposed]
        what = "The case is not opened" if is_case else "The party is not added"
        return stands_against(office, db, stops, case_id=but, what=what) if stops else None


def check_kept(office: Office, search_id: int) -> ConflictCheck:
    """What a search met, as the person acting may see it.

    Raises:
        NotFound: there is none in sight.
    """
    found = search_detail(office, search_id)
    told = {row.id: row for row in searches.brought(office.store.read)}
    hits = [
        ConflictHit(hit.asked, hit.name, hit.role, hit.standing, _where(hit, told), hit.alike, hit.opposed)
        for hit in found.hits
    ]
    return ConflictCheck(tuple(found.row.names.split("\n")), tuple(hits), found.hidden, found.row.among)


def _where(hit: HitRow, told: Mapping[int, BroughtRow]) -> str:
    """Where a name stands: its case, or what it is beside cases."""
    if hit.case_number:
        return f"{hit.case_number} {hit.caption}"
    row = told.get(hit.source_id) if hit.source is NameSource.BROUGHT else None
    return brought_words(row) if row is not None else place_of(hit.source)


def all_searches(office: Office, *, case_id: int | None = None) -> list[SearchRow]:
    """The searches that were made, the newest first."""
    found = searches.list_searches(office.store.read, case_id=case_id)
    with closing(office.store.look()) as db:
        unsaid = names_unsaid(db, _hidden_from(office, db))
    return [one if _is_typed(office, one) else without(one, unsaid) for one in found]


def _hidden_from(office: Office, db: sqlite3.Connection) -> Callable[[int], bool]:
    """Whether a case is hidden from the person acting: an attorney answers for conflicts of all but what is walled."""
    if office.person.role is Role.ATTORNEY:
        return walls.walled_cases(db, office.person.id).__contains__
    seen = {case.id for case in cases.list_cases(office.store.read)}
    return lambda case_id: case_id not in seen


def _is_typed(office: Office, row: SearchRow) -> bool:
    """Whether the person acting asked for these names: they are told what they typed."""
    return row.reason is WhySearched.ASKED and row.by_id == office.person.id


def undecided_of(office: Office, person_id: int) -> list[HitRow]:
    """What waits for an attorney about a person, as far as it is in sight; each once, what stops first. Not for the event
    loop.
    """
    hits = searches.open_of_person(office.store.read, person_id)
    with closing(office.store.look()) as db:
        seen = in_sight(office, db)
        shut = names_shut(db, hits, lambda case_id: case_id not in seen)
        unsaid = names_unsaid(db, lambda case_id: case_id not in seen)
    once = {
        (hit.asked, hit.name, hit.role, hit.case_id): hit
        for hit in reversed(hits)
        if not is_name_shut(hit, shut) and fold(hit.asked) not in unsaid
    }
    return list(reversed(once.values()))


def undecided_of_party(office: Office, party_id: int) -> list[HitRow]:
    """What waits for an attorney about whoever is a party. Not for the event loop."""
    row = persons.party_named(office.store.read, party_id)
    return undecided_of(office, row.person_id) if row is not None and row.person_id is not None else []


def search_detail(office: Office, search_id: int) -> SearchDetail:
    """One search with what it met.

    Raises:
        NotFound: there is none in sight.
    """
    with closing(office.store.look()) as db:
        is_hidden = _hidden_from(office, db)
        if office.person.role is Role.ATTORNEY:  # answers for conflicts of the whole office, over SSH too
            row = searches.get_search(db, search_id, past_walls=True)
            row = row if row is None or row.case_id is None or not is_hidden(row.case_id) else None
            found = searches.hits_of(db, search_id, past_walls=True)
            hits = [hit for hit in found if hit.case_id is None or not is_hidden(hit.case_id)]
        else:
            row, hits = (
                searches.get_search(office.store.read, search_id),
                searches.hits_of(office.store.read, search_id),
            )
        shut, unsaid = names_shut(db, hits, is_hidden), names_unsaid(db, is_hidden)
    if row is None:
        raise NotFound(f"There is no conflict search {search_id}.", hint="See “paracase conflicts list”.")
    unsaid = frozenset() if _is_typed(office, row) else unsaid
    told = [hit for hit in hits if not is_name_shut(hit, shut) and fold(hit.asked) not in unsaid]
    return SearchDetail(without(row, unsaid), told)
