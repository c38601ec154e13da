"""Two persons who are one: proposed by likeness, merged by a person, taken back by undo; and one who is two."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from paracase.domain.clients import acts
from paracase.domain.clients.conflicts import OnAdding
from paracase.domain.clients.matching import likeness_of
from paracase.domain.clients.names import forms_of
from paracase.domain.clients.nicknames import NICKNAMES
from paracase.domain.clients.persons import NameKind
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import visible
from paracase.domain.words import fold
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.clients.persons import all_persons, person_row
from paracase.store import rows, steps, walls
from paracase.store.cases import cases
from paracase.store.clients import persons
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.persons import KnownPerson
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction

LEAST = 80
"""How alike two names are, of 100, from which on a merge is proposed."""
_MOST_OF_ONE_WORD = 300
"""Of more persons with one word in common none are compared by it: it is a word that tells nothing."""
_FILLED = ("language", "phone", "email", "address", "safe_way", "safe_note", "note")


@frozen
class MergeProposal:
    """Two persons who may be one.

    Attributes:
        why: what they have in common, in words.
    """

    one: KnownPerson
    other: KnownPerson
    alike: int
    why: str


def proposals(office: Office) -> list[MergeProposal]:
    """Who may be one person, the nearest first. Not for the event loop."""
    known = {row.id: row for row in all_persons(office)}
    together: dict[str, list[int]] = {}
    for row in known.values():
        for key in _keys(row):
            together.setdefault(key, []).append(row.id)
    pairs = {
        pair
        for ids in together.values()
        if len(ids) <= _MOST_OF_ONE_WORD
        for pair in combinations(dict.fromkeys(ids), 2)
    }
    found = [one for pair in pairs if (one := _proposal(known[pair[0]], known[pair[1]])) is not None]
    return sorted(found, key=lambda one: (-one.alike, one.one.name, one.one.id, one.other.id))


def _keys(row: KnownPerson) -> Iterator[str]:
    """What two rows of one person have in common: the name, a word of it however it is said, an address, a number."""
    yield f"={fold(row.name)}"
    for form in forms_of(row.name):
        for word in form.telling:
            yield word[:4]
            yield from (nick[:4] for nick in NICKNAMES.get(word, ()))
    if row.email:
        yield f"@{row.email.lower()}"
    if row.phone:
        yield f"#{_digits(row.phone)}"


def _digits(phone: str) -> str:
    return "".join(letter for letter in phone if letter.isdigit())[-10:]


def _proposal(one: KnownPerson, other: KnownPerson) -> MergeProposal | None:
    alike = likeness_of(one.name, other.name)
    same = [
        word for word, is_same in (
            ("e-mail", one.email and one.email.lower() == other.email.lower()),
            ("telephone", one.phone and _digits(one.phone) == _digits(other.phone)),
        ) if is_same
    ]  # fmt: skip
    if alike < LEAST and not (same and alike):
        return None
    why = ", ".join(["names are alike" if alike < 100 else "same name", *(f"same {word}" for word in same)])
    return MergeProposal(one, other, min(100, alike + 10 * len(same)), why)


def merge(office: Office, keep_id: int, others: Sequence[int], *, anyway: bool = False) -> Done:
    """Say that persons are one: parts, names and service lists go to the one that is kept; undo parts them again.

    What the kept one does not say is taken from the others; their names stay, as other names of it. Conflicts are looked
    for by all its names, and between those who turn out to be one.

    Args:
        anyway: go on although our client in one case is the opponent in another; it is recorded, for an attorney.

    Raises:
        StandsAgainst: that is so, and ``anyway`` was not said.
        NotAllowed: somebody has a part in a case that the person does not see: two are not merged behind a wall; or a
            wall of somebody else parts them, who would learn of one what belongs to the other.
        BadInput: what is known of how they are safely reached differs.
    """
    office.require(Right.OPEN_CASES)
    keep = person_row(office, keep_id)
    gone = [row for row in (person_row(office, number) for number in dict.fromkeys(others)) if row.id != keep.id]
    if not gone:
        raise BadInput("There is nobody to merge.", hint="Name who is kept, and who is the same person.")
    with office.store.write() as tx:
        done: list[RowStep] = []
        _check_walls(tx.db, [keep.id, *(row.id for row in gone)])
        for row in gone:
            _check_seen(office, tx.db, row.id)
            done += _take_over(tx, keep, row)
        _check_seen(office, tx.db, keep.id)
        names = ", ".join(row.name for row in gone)
        return record(
            office, tx, acts.PERSONS_MERGED, f"Merged {names} into {keep.name} (person {keep.id})",
            data={"person": keep.id, "merged": [row.id for row in gone]}, steps=done,
            said=OnAdding(anyway=anyway, names=(keep.name, *(one.name for one in persons.names_of(tx.db, keep.id)))),
        )  # fmt: skip


def _check_seen(office: Office, db: sqlite3.Connection, person_id: int) -> None:
    seen = {case.id for case in cases.list_cases(office.store.read)}
    if any(row.case_id is not None and row.case_id not in seen for row in persons.hang_on(db, person_id)):
        raise NotAllowed(
            "These are not merged here: not all that belongs to them is in sight.",
            hint="An attorney who sees all of it merges them.",
        )


def _check_walls(db: sqlite3.Connection, ids: Sequence[int]) -> None:
    """See that nobody sees, of those who are merged, one now who was not in sight before."""
    of = [
        {row.case_id for row in persons.hang_on(db, number) if row.table_name in {"party", "contact"}} for number in ids
    ]
    for one in staff.list_staff(db):
        unseen = walls.unseen_cases(db, one.id)
        sees = [not cases_of or bool(cases_of - unseen) for cases_of in of]
        together = set().union(*of)
        if (not together or together - unseen) and not all(sees):
            raise NotAllowed(
                "These are not merged: a wall parts them, and somebody who sees only one would learn of the other.",
                hint="They stay two; a conflict search finds both.",
            )


def _check_reach(now: Mapping[str, Any], lost: Mapping[str, Any]) -> None:
    """See that nothing is lost of how somebody is reached without harm: which of the two holds a person says."""
    for name, what in (("safe_way", "safe ways"), ("safe_note", "notes on safe ways")):
        if now[name] and lost[name] and now[name] != lost[name]:
            raise BadInput(
                f"Their {what} differ: “{visible(now[name])}” and “{visible(lost[name])}”.",
                hint="Say on both what holds (paracase person edit --safe, --safe-note), then merge.",
            )


def _take_over(tx: Transaction, keep: KnownPerson, gone: KnownPerson) -> list[RowStep]:
    db = tx.db
    hanging = persons.hang_on(db, gone.id)
    done = [_point(db, row.table_name, row.id, "person_id", gone.id, keep.id) for row in hanging]
    done += [
        _point(db, "person", number, column, gone.id, keep.id if number != keep.id else None)
        for column in ("represented_by_id", "merged_into") for number in persons.naming(db, gone.id, column)
    ]  # fmt: skip
    if gone.name != keep.name:
        of = {row.case_id for row in hanging}
        name_id = persons.insert_name(db, keep.id, gone.name, NameKind.ALIAS.value, of.pop() if len(of) == 1 else None)
        done.append(steps.added(db, "person_name", (name_id,)))
    now = rows.row_of(db, "person", (keep.id,)) or {}
    lost = rows.row_of(db, "person", (gone.id,)) or {}
    _check_reach(now, lost)
    filled: dict[str, Any] = {name: lost[name] for name in _FILLED if lost[name] and not now[name]}
    if lost["is_represented"] and not now["is_represented"]:
        filled |= {"is_represented": 1, "represented_by_id": now["represented_by_id"] or lost["represented_by_id"]}
    filled = {name: value for name, value in filled.items() if value != now[name] and value != keep.id}
    if filled:
        rows.update_row(db, "person", (keep.id,), filled)
        done.append(RowStep("person", (keep.id,), {name: now[name] for name in filled}, filled))
    after = {"active": 0, "merged_into": keep.id}
    rows.update_row(db, "person", (gone.id,), after)
    return [*done, RowStep("person", (gone.id,), {"active": lost["active"], "merged_into": None}, after)]


def _point(db: sqlite3.Connection, table: str, number: int, column: str, before: int, after: int | None) -> RowStep:
    rows.update_row(db, table, (number,), {column: after})
    return RowStep(table, (number,), {column: before}, {column: after})


def split(office: Office, *, party: int | None = None, contact: int | None = None) -> Done:
    """Say that a party or contact is somebody else of the same name: a person of their own; it is ``made("person")``.

    Raises:
        NotFound: there is none in sight.
    """
    office.require(Right.OPEN_CASES)
    table, number = ("party", party) if party is not None else ("contact", contact)
    if number is None:
        raise BadInput("Which one is somebody else?", hint="Name it with --party or --contact.")
    read = persons.party_named if table == "party" else persons.contact_named
    row = read(office.store.read, number)
    if row is None:
        raise NotFound(f"There is no {table} {number}.", hint="See “paracase person show”.")
    with office.store.write() as tx:
        kept = rows.row_of(tx.db, "person", (row.person_id,)) if row.person_id is not None else None
        kind = str(kept["kind"]) if kept is not None else "person"
        person_id = persons.insert_person(tx.db, {"kind": kind, "name": row.name})
        made = steps.added(tx.db, "person", (person_id,))
        rows.update_row(tx.db, table, (number,), {"person_id": person_id})
        pointed = RowStep(table, (number,), {"person_id": row.person_id}, {"person_id": person_id})
        about = {"case": row.case_id} if row.case_id is not None else {}
        return record(
            office, tx, acts.PERSON_SPLIT, f"{row.name} ({table} {number}) is somebody else: person {person_id}",
            data={"person": person_id, **about}, steps=[made, pointed],
        )  # fmt: skip
