"""Persons: people and organizations once, with what they are called, how they may be reached and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients import acts
from paracase.domain.clients.conflicts import OnAdding
from paracase.domain.clients.names import is_organization
from paracase.domain.clients.persons import NameKind, PersonKind, Reach, checked_person, safe_ways
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import counted, visible
from paracase.domain.words import fold, line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.store import rows
from paracase.store.clients import persons

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.persons import KnownPerson, OtherName, RoleRow


@frozen
class PersonDetail:
    """A person with all that is in sight."""

    row: KnownPerson
    names: list[OtherName]
    roles: list[RoleRow]
    reach: Reach


def all_persons(office: Office, *, case_id: int | None = None) -> list[KnownPerson]:
    """The persons of a case, or all, by name."""
    return persons.list_persons(office.store.read, case_id=case_id)


def person_row(office: Office, person_id: int) -> KnownPerson:
    """One person; of one that was merged, the one it was merged into.

    Raises:
        NotFound: there is none, or none in sight.
    """
    row = persons.get_person(office.store.read, person_id)
    if row is not None and row.merged_into is not None:
        row = persons.get_person(office.store.read, row.merged_into)
    if row is None:
        raise NotFound(f"There is no person {person_id}.", hint="See “paracase person list”.")
    return row


def named_person(office: Office, text: str) -> KnownPerson:
    """A person by number, or by a name only one has.

    Raises:
        NotFound: none, or several; says which.
    """
    if text.strip().isdecimal():
        return person_row(office, int(text))
    wanted = fold(text)
    exact = persons.person_ids(office.store.read, name_fold=wanted)
    found = [row for row in all_persons(office) if row.id in exact]
    found = found or [row for row in all_persons(office) if wanted and wanted in fold(row.name)]
    if len(found) == 1:
        return found[0]
    hint = "; ".join(f"{row.id} {row.name}" for row in found[:8]) or "See “paracase person list”."
    which = "fits more than one person" if found else "is nobody here"
    raise NotFound(f"“{visible(text)[:60]}” {which}.", hint=hint)


def detail(office: Office, person_id: int) -> PersonDetail:
    """A person with other names, parts and ways to be reached."""
    row = person_row(office, person_id)
    db = office.store.read
    return PersonDetail(row, persons.names_of(db, row.id), persons.roles_of(db, row.id), _reach(office, row))


def reach(office: Office, person_id: int) -> Reach:
    """How somebody may be reached, and whether a lawyer speaks for them.

    Raises:
        NotFound: there is no such person in sight.
    """
    return _reach(office, person_row(office, person_id))


def _reach(office: Office, row: KnownPerson) -> Reach:
    by = persons.get_person(office.store.read, row.represented_by_id) if row.represented_by_id is not None else None
    is_represented = row.is_represented or row.represented_by_id is not None
    return Reach(safe_ways(row.safe_way), row.safe_note, row.language, by.name if by else "", is_represented)


def add_person(office: Office, values: Mapping[str, str], *, kind: PersonKind | None = None) -> Done:
    """Add somebody who has no part in a case yet; it is ``made("person")``. Conflicts are looked for."""
    office.require(Right.OPEN_CASES)
    clean = checked_person({"name": "", **values})
    kept = kind or (PersonKind.ORGANIZATION if is_organization(clean["name"]) else PersonKind.PERSON)
    with office.store.write() as tx:
        person_id = persons.insert_person(tx.db, {**clean, "kind": kept.value})
        return record(
            office, tx, acts.PERSON_ADDED, f"Added {clean['name']}", data={"person": person_id},
            steps=[RowStep("person", (person_id,), {"active": 0}, {"active": 1})],
            said=OnAdding(anyway=False, names=(clean["name"],)),
        )  # fmt: skip


def edit_person(
    office: Office,
    person_id: int,
    values: Mapping[str, str],
    *,
    kind: PersonKind | None = None,
    represented: bool | None = None,
    represented_by: int | None = None,
    anyway: bool = False,
) -> Done:
    """Change what is known of a person; what is not given stays.

    Args:
        represented: whether a lawyer speaks for them; taken off, so is who.
        represented_by: the lawyer or firm, a person too.
        anyway: take another name although a client is the opponent elsewhere by it; it is recorded, for an attorney.

    Raises:
        StandsAgainst: that is so, and ``anyway`` was not said.
        BadInput: nothing is different.
        NotFound: there is no such person in sight.
    """
    office.require(Right.OPEN_CASES)
    row = person_row(office, person_id)
    clean: dict[str, object] = dict(checked_person(values))
    if "name" in clean:
        clean["name_fold"] = fold(str(clean["name"]))
    if kind is not None:
        clean["kind"] = kind.value
    if represented_by is not None:
        if person_row(office, represented_by).id == row.id:
            raise BadInput("Nobody is represented by themselves here.", hint="Say who speaks for them.")
        clean |= {"represented_by_id": represented_by, "is_represented": 1}
    elif represented is not None:
        clean |= {"is_represented": int(represented)} | ({} if represented else {"represented_by_id": None})
    with office.store.write() as tx:
        now = rows.row_of(tx.db, "person", (row.id,)) or {}
        after = {name: value for name, value in clean.items() if now[name] != value}
        if not after:
            raise BadInput("Nothing to change.", hint="Name at least one thing that is different.")
        rows.update_row(tx.db, "person", (row.id,), after)
        return record(
            office, tx, acts.PERSON_CHANGED, f"Changed {now['name']}",
            data={"person": row.id, "fields": sorted(after)},
            steps=[RowStep("person", (row.id,), {name: now[name] for name in after}, after)],
            said=OnAdding(anyway=anyway, names=(str(after["name"]),) if "name" in after else ()),
        )  # fmt: skip


def add_names(
    office: Office,
    person_id: int,
    names: Sequence[str],
    kind: NameKind,
    *,
    case_id: int | None = None,
    anyway: bool = False,
) -> Done:
    """Say what else somebody is called; of hundreds in one act. What they are called already is passed over.

    Args:
        case_id: the case it was learned in: who stands outside it does not see the name.

        anyway: go on although a client is the opponent elsewhere by such a name; it is recorded, for an attorney.

    Raises:
        BadInput: no name, or none that is new.
        StandsAgainst: a client would be the opponent elsewhere, and ``anyway`` was not said.
    """
    office.require(Right.OPEN_CASES)
    office.see_case(case_id)
    row = person_row(office, person_id)
    clean = list(dict.fromkeys(line(name, "name") for name in names))
    with office.store.write() as tx:
        there = {fold(one.name) for one in persons.names_of(tx.db, row.id)} | {fold(row.name)}
        new = {fold(name): name for name in reversed(clean) if fold(name) not in there}
        if not new:
            raise BadInput(f"{row.name} is called that already.", hint="See “paracase person show”.")
        ids = [persons.insert_name(tx.db, row.id, name, kind.value, case_id) for name in reversed(new.values())]
        told = next(iter(reversed(new.values()))) if len(new) == 1 else counted(len(new), "name")
        return record(
            office, tx, acts.PERSON_NAMED, f"{row.name} is also {told} ({kind.value})",
            data={"person": row.id, "names": len(ids), **({"case": case_id} if case_id else {})},
            steps=[RowStep("person_name", (one,), {"active": 0}, {"active": 1}) for one in ids],
            said=OnAdding(anyway=anyway, names=tuple(new.values())),
        )  # fmt: skip


def take_name(office: Office, name_id: int) -> Done:
    """Take another name off a person; undo brings it back.

    Raises:
        NotFound: there is no such name in sight.
    """
    office.require(Right.OPEN_CASES)
    with office.store.write() as tx:
        one = persons.get_name(office.store.read, name_id)
        if one is None:
            raise NotFound(f"There is no other name {name_id}.", hint="See “paracase person show”.")
        row = person_row(office, one.person_id)
        rows.update_row(tx.db, "person_name", (name_id,), {"active": 0})
        return record(
            office, tx, acts.PERSON_UNNAMED, f"{row.name} is not {one.name} any more", data={"person": row.id},
            steps=[RowStep("person_name", (name_id,), {"active": 1}, {"active": 0})],
        )  # fmt: skip
