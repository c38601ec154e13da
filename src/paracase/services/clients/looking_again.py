"""A person who is added, called otherwise or merged is looked for as a new party is: by every side on which they stand.

What a person stands on is what their parts in cases say. Of cases that whoever acts does not see nothing is named: what is
met on their account is kept behind the wall of such a case, and stops with a count alone.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clients.conflicts import (
    NameSide,
    NameSource,
    OnAdding,
    StandsAgainst,
    WhySearched,
    hidden_words,
    side_of,
)
from paracase.domain.steps import RowStep
from paracase.services.cases.conflicts import asked_names, in_sight, meet, met_by
from paracase.services.cases.names_known import AskedName
from paracase.services.clients.conflicts import keep_search, stands_against
from paracase.store.clients import persons, searches

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from paracase.services.acts import Occasion
    from paracase.services.cases.conflicts import Met
    from paracase.services.context import Office
    from paracase.store.clients.persons import RoleRow
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction

_SOURCES = {"party": NameSource.PARTY, "contact": NameSource.CONTACT}


class _Stand(NamedTuple):
    """A side on which a person stands, with the case that shows it."""

    side: NameSide
    case_id: int | None
    is_seen: bool


def look_when_named(office: Office, tx: Transaction, occasion: Occasion) -> tuple[()]:
    """Search for the names that are new of a person, and keep it; what is stopped by it does not happen.

    Raises:
        StandsAgainst: by such a name a client would be the opponent elsewhere, or the other way round, and nobody said to
            go on.
    """
    person_id, heard = occasion.data.get("person"), occasion.said
    if not isinstance(person_id, int) or not isinstance(heard, OnAdding) or not heard.names:
        return ()
    learned = occasion.data.get("case")
    seen = in_sight(office, tx.db)
    roles = persons.parts_of(tx.db, person_id)
    own = {(row.table_name, row.id) for row in roles}
    asked = asked_names([AskedName(name, NameSide.UNKNOWN, person_id) for name in heard.names])
    met, among = meet(tx.db, asked)
    met = [one for one in met if not _is_own(one, own, person_id)]
    told: dict[_Stand, list[Met]] = {
        stand: [replace(one, side=stand.side) for one in met if _counts(one, stand, roles)]
        for stand in _stands(roles, seen)
    }
    for stand, more in _between_merged(tx.db, occasion, roles, seen).items():
        told[stand] = [*more, *told.get(stand, [])]
    _stop(office, tx.db, told, heard=heard)
    reason = WhySearched.PARTY if occasion.act.kind == "person.added" else WhySearched.CHANGED
    for stand, found in told.items():
        names = [one._replace(side=stand.side) for one in asked]
        # A name that was learned in a case is hidden with it, and so is the search for it.
        case_id = learned if isinstance(learned, int) else stand.case_id
        went_on = heard.anyway and any(one.opposed for one in found)
        keep_search(office, tx, names, reason, case_id=case_id, anyway=went_on, found=(found, among))
    return ()


def _stands(roles: Iterable[RoleRow], seen: Mapping[int, str]) -> list[_Stand]:
    """The sides on which somebody stands, each once, by a case in sight where there is one; nowhere: on no side."""
    found: dict[NameSide, _Stand] = {}
    for row in roles:
        side = side_of(row.role, is_client=row.is_client)
        stand = _Stand(side, row.case_id, row.case_id is None or row.case_id in seen)
        if side not in found or (stand.is_seen and not found[side].is_seen):
            found[side] = stand
    if any(stand.is_seen for side, stand in found.items() if side is not NameSide.UNKNOWN):
        found.pop(NameSide.UNKNOWN, None)  # met once, by what says more
    elif not any(stand.is_seen for stand in found.values()):
        found[NameSide.UNKNOWN] = _Stand(NameSide.UNKNOWN, None, is_seen=True)
    return list(found.values())


def _counts(one: Met, stand: _Stand, roles: Sequence[RoleRow]) -> bool:
    """Whether a match says anything: not where the person stands on that side in that very case alone."""
    cases = {row.case_id for row in roles if side_of(row.role, is_client=row.is_client) is stand.side}
    return one.case_id is None or not cases or bool(cases - {one.case_id})


def _is_own(one: Met, own: set[tuple[str, int]], person_id: int) -> bool:
    if one.source is NameSource.PERSON:
        return one.source_id == person_id
    return (one.source.value, one.source_id) in own


def _between_merged(
    db: sqlite3.Connection, occasion: Occasion, roles: Sequence[RoleRow], seen: Mapping[int, str]
) -> dict[_Stand, list[Met]]:
    """What two who turn out to be one are to each other: our client in one case, the opponent in another."""
    came = {
        (step.table, int(step.key[0])): int(step.before["person_id"])
        for step in occasion.steps
        if isinstance(step, RowStep) and step.table in _SOURCES and step.before and step.before.get("person_id")
    }
    if occasion.act.kind != "person.merged":
        return {}
    groups: dict[int, list[RoleRow]] = {}
    for row in roles:
        groups.setdefault(came.get((row.table_name, row.id), 0), []).append(row)
    found: dict[_Stand, list[Met]] = {}
    for one, other in (pair for two in combinations(groups.values(), 2) for pair in product(*two)):
        if one.case_id == other.case_id:
            continue
        side, source = side_of(one.role, is_client=one.is_client), _SOURCES[other.table_name]
        asked = AskedName(one.name, side, one.person_id)
        for where in searches.where_named(db, source, [other.id]):
            met = met_by(asked, other.name, source, where, 100)
            if met.opposed:
                stand = _Stand(side, one.case_id, one.case_id is None or one.case_id in seen)
                found.setdefault(stand, []).append(met)
    return found


def _stop(office: Office, db: sqlite3.Connection, told: Mapping[_Stand, Sequence[Met]], *, heard: OnAdding) -> None:
    if heard.anyway:
        return
    for stand, found in sorted(told.items(), key=lambda item: not item[0].is_seen):
        stops = [one for one in found if one.opposed]
        if stops and stand.is_seen:
            raise stands_against(office, db, stops, case_id=stand.case_id, what="Nothing is changed")
        if stops:
            raise StandsAgainst(
                f"Something stands against it. {hidden_words(len(stops))}",
                hint="Nothing is changed. Who goes on all the same says so (--anyway): it is recorded, and an attorney "
                "decides.",
            )
