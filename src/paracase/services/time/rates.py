"""Rates by role with the days they hold, and how people are named in billing files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right, Role
from paracase.domain.steps import RowStep
from paracase.domain.time import acts
from paracase.domain.time.keepers import keeper_fault, usual_keeper
from paracase.domain.time.rates import MOST, dollars, rate_on
from paracase.services.acts import record
from paracase.services.people.people import everybody
from paracase.store import rows, steps
from paracase.store.time import rates as kept

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.roles import Person
    from paracase.domain.time.rates import RateSpan
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.time.entries import TimeRow
    from paracase.store.time.rates import KeeperRow


def all_rates(office: Office) -> list[RateSpan]:
    """Every rate there is or was, by role and day; who may see others' time sees them, and everybody their own role's."""
    found = kept.all_rates(office.store.read)
    return found if office.can(Right.SEE_TIME) else [one for one in found if one.role is office.person.role]


def rate_of(spans: list[RateSpan], row: TimeRow, day: date) -> int | None:
    """Cents an hour of an entry: what was said of it, else its role's on its day; None where neither is."""
    return row.rate_cents if row.rate_cents is not None else rate_on(spans, row.role, day)


def set_rate(office: Office, role: Role, cents: int, *, begin: date, end: date | None = None) -> Done:
    """Say what an hour of a role costs from a day on. An attorney does.

    Raises:
        BadInput: it is no amount, or ends before it begins.
    """
    office.require(Right.SET_RATES)
    if not 0 <= cents <= MOST:
        raise BadInput("That is no rate.", hint="Write dollars an hour: 185 or 185.50.")
    if end is not None and end < begin:
        raise BadInput("The rate ends before it begins.", hint="Say the first day, then the last.")
    with office.store.write() as tx:
        number = kept.insert_rate(
            tx.db, role=role, cents=cents, from_on=begin.isoformat(), to_on=end.isoformat() if end else None,
            by=office.person.id, at=office.now(),
        )  # fmt: skip
        until = f" to {neutral(end)}" if end else ""
        return record(
            office, tx, acts.RATE_SET, f"Rate, {role.value}: {dollars(cents)} an hour from {neutral(begin)}{until}",
            data={"rate": number, "role": role.value, "cents": cents}, steps=[steps.added(tx.db, kept.TABLE, (number,))],
        )  # fmt: skip


def end_rate(office: Office, number: int, *, end: date) -> Done:
    """Say the last day of a rate.

    Raises:
        NotFound: there is none.
        BadInput: it would end before it begins.
    """
    office.require(Right.SET_RATES)
    found = next((one for one in kept.all_rates(office.store.read) if one.id == number), None)
    if found is None:
        raise NotFound(f"There is no rate {number}.", hint="See: paracase time rates list")
    if end.isoformat() < found.from_on:
        raise BadInput("The rate would end before it begins.", hint="Take it back (undo), or say a later day.")
    with office.store.write() as tx:
        before, after = {"to_on": found.to_on}, {"to_on": end.isoformat()}
        rows.update_row(tx.db, kept.TABLE, (number,), after)
        return record(
            office, tx, acts.RATE_ENDED, f"Rate, {found.role.value}, {dollars(found.cents)}: last day {neutral(end)}",
            data={"rate": number, "role": found.role.value}, steps=[RowStep(kept.TABLE, (number,), before, after)],
        )  # fmt: skip


def keepers(office: Office) -> list[tuple[Person, KeeperRow]]:
    """Everybody of the staff as billing files name them: as was said, else as far as it can be known; the classification
    of an attorney or an assistant is empty until it is said."""
    said = kept.keepers(office.store.read)
    return [(person, said.get(person.id) or usual(person)) for person in everybody(office)]


def usual(person: Person) -> KeeperRow:
    """As far as it can be known without asking."""
    return kept.KeeperRow(person.id, *usual_keeper(person.name, person.initials, person.role))


def say_keeper(office: Office, person: Person, *, ident: str = "", name: str = "", classification: str = "") -> Done:
    """Say how a person is named in billing files; what is empty stays.

    Raises:
        BadInput: the name is not *Surname, First*, or a value is too long for the format.
        NotAllowed: nothing would be different, or the id is another's.
    """
    office.require(Right.SET_RATES)
    with office.store.write() as tx:
        known = kept.keepers(tx.db)
        now = known.get(person.id)
        before = now or usual(person)
        after = kept.KeeperRow(
            person.id, ident.strip() or before.ident, name.strip() or before.name,
            classification.strip().upper() or before.classification,
        )  # fmt: skip
        if fault := keeper_fault(after.ident, after.name, after.classification):
            raise BadInput(fault, hint="Write: --id DR --name “Ruiz, Dana” --class LA")
        if now == after:
            raise NotAllowed("Nothing would be different.", hint="See: paracase time keepers")
        if any(row.ident == after.ident for row in known.values() if row.staff_id != person.id):
            raise NotAllowed(f"The id {after.ident} is another timekeeper's.", hint="Say another one.")
        if now is None:
            kept.add_keeper(tx.db, after)
            step = steps.added(tx.db, kept.KEEPERS, (person.id,))
        else:
            changed = {name: value for name, value in after._asdict().items() if value != getattr(now, name)}
            rows.update_row(tx.db, kept.KEEPERS, (person.id,), changed)
            step = RowStep(kept.KEEPERS, (person.id,), {name: getattr(now, name) for name in changed}, changed)
        told = f"Timekeeper {after.ident}: {after.name}, {after.classification or 'not classified'}"
        return record(
            office, tx, acts.KEEPER_SAID, told,
            data={"staff": person.id}, steps=[step],
        )  # fmt: skip
