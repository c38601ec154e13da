"""Holds on cases (litigation hold): an attorney's act, after which nothing of the case is destroyed until it is released."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.cases import acts
from paracase.domain.cases.holds import CustodianStep, next_reminder
from paracase.domain.clock import day_of
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import visible
from paracase.domain.words import fold, line
from paracase.services.acts import record
from paracase.store import rows
from paracase.store.cases import cases, holds
from paracase.store.engine import changed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.holds import CustodianRow, HoldRow, MyCustodian
    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class HoldLine:
    """A hold in force with who must keep what it is about."""

    row: HoldRow
    custodians: tuple[CustodianRow, ...]

    def to_remind(self, today: date) -> list[CustodianRow]:
        """Whom it is time to remind: a quarter has gone by."""
        return [one for one in self.custodians if (due := next_reminder(one)) is not None and due <= today]

    @property
    def silent(self) -> list[CustodianRow]:
        """Who was told, and never said that they understood; and who was never told."""
        return [one for one in self.custodians if one.acknowledged_on is None]


def register(office: Office) -> list[HoldLine]:
    """Every hold in force that may be seen, the oldest first, with its custodians."""
    of: dict[int, list[CustodianRow]] = {}
    for one in holds.custodians(office.store.read):
        of.setdefault(one.hold_id, []).append(one)
    return [HoldLine(row, tuple(of.get(row.id, ()))) for row in holds.all_holds(office.store.read)]


def to_remind(office: Office) -> list[MyCustodian]:
    """Whom the person acting is to remind: a quarter has gone by since they were told or reminded last."""
    found = holds.custodians_of(office.store.read, office.person.id)
    return [one for one in found if (due := next_reminder(one)) is not None and due <= office.today]


def name_custodian(office: Office, case_id: int, name: str) -> Done:
    """Name somebody who must keep what the newest hold on a case is about.

    Raises:
        BadInput: no name, one that is named already, or the case is not on hold.
    """
    office.require(Right.OPEN_CASES)
    office.see_case(case_id)
    who = line(name, "name", limit=200)
    with office.store.write() as tx:
        found = _in_force(tx.db, case_id)
        if any(fold(one.name) == fold(who) for one in holds.custodians(tx.db, case_id)):
            raise BadInput(f"{who} is a custodian already.", hint="See “paracase report holds”.")
        custodian_id = holds.insert_custodian(tx.db, found[-1].id, who)
        return record(
            office,
            tx,
            acts.CUSTODIAN_NAMED,
            f"{who} keeps what the hold on case {found[-1].number} is about",
            data={"case": case_id, "hold": found[-1].id, "custodian": custodian_id},
            steps=[RowStep(holds.CUSTODIANS, (custodian_id,), {"active": 0}, {"active": 1})],
        )


def note_custodian(office: Office, case_id: int, name: str, step: CustodianStep, *, on: date | None = None) -> Done:
    """Note that a custodian was told, acknowledged, or was reminded.

    Raises:
        BadInput: the day is yet to come, or they were never told.
        NotFound: nobody of that name is a custodian of the case's holds.
    """
    office.require(Right.OPEN_CASES)
    office.see_case(case_id)
    day = on or office.today
    if day > office.today:
        raise BadInput(f"{neutral(day)} is yet to come.", hint="Say the day it was.")
    with office.store.write() as tx:
        one = _custodian(tx.db, case_id, name)
        if step is not CustodianStep.NOTIFIED and one.notified_on is None:
            raise BadInput(f"{one.name} was never told.", hint="paracase hold notified CASE NAME")
        number, values = _in_force(tx.db, case_id)[-1].number, {step.value: day.isoformat()}
        now = rows.row_of(tx.db, holds.CUSTODIANS, (one.id,)) or {}
        rows.update_row(tx.db, holds.CUSTODIANS, (one.id,), values)
        return record(
            office,
            tx,
            acts.CUSTODIAN_TOLD,
            f"{one.name} ({number}): {step.words} {neutral(day)}",
            data={"case": case_id, "hold": one.hold_id, "custodian": one.id, "step": step.name.lower()},
            steps=[RowStep(holds.CUSTODIANS, (one.id,), {step.value: now[step.value]}, values)],
        )


def _in_force(db: sqlite3.Connection, case_id: int) -> list[HoldRow]:
    found = holds.holds(db, (case_id,))
    if not found:
        number = cases.get_case(db, case_id).number
        raise BadInput(f"Case {number} is not on hold.", hint="An attorney puts it on hold: paracase case hold.")
    return found


def _custodian(db: sqlite3.Connection, case_id: int, name: str) -> CustodianRow:
    known = holds.custodians(db, case_id)
    fit = [one for one in known if fold(name) == fold(one.name)] or [
        one for one in known if fold(name) in fold(one.name)
    ]
    if len(fit) != 1:
        names = "; ".join(visible(one.name) for one in known) or "nobody yet"
        raise NotFound(f"“{visible(name)}” is no custodian here.", hint=f"There are: {names}.")
    return fit[0]


def hold(office: Office, case_id: int, *, reason: str, triggered_by: str = "") -> Done:
    """Put a case on hold. A second one, for another reason, stands beside the first.

    Args:
        triggered_by: what made it a duty to keep: a demand, a complaint, a subpoena.

    Raises:
        BadInput: no reason.
        NotAllowed: only an attorney does, known by their own account or key.
    """
    office.require(Right.HOLD)
    office.see_case(case_id)
    why = line(reason, "reason for the hold")
    trigger = line(triggered_by, "trigger", limit=300, may_be_empty=True)
    with office.store.write() as tx:
        case = cases.get_case(tx.db, case_id)
        hold_id = holds.insert_hold(tx, case_id, reason=why, triggered_by=trigger, by=office.person.id, at=office.now())
        return record(
            office,
            tx,
            acts.HELD,
            f"Case {case.number} is on hold: {why}",
            data={"case": case_id, "hold": hold_id},
        )


def release(office: Office, case_id: int, *, reason: str) -> Done:
    """Release every hold on a case; also the way to take back one that was a mistake.

    Raises:
        BadInput: no reason, or the case is not on hold.
    """
    office.require(Right.HOLD)
    office.see_case(case_id)
    why = line(reason, "reason for the release")
    with office.store.write() as tx:
        case = cases.get_case(tx.db, case_id)
        found = holds.holds(tx.db, (case_id,))
        if not found:
            raise BadInput(f"Case {case.number} is not on hold.", hint="See “paracase case show”.")
        for one in found:
            holds.release_hold(tx.db, one.id, by=office.person.id, at=office.now(), why=why)
        changed(tx.db, "cases")
        return record(
            office,
            tx,
            acts.HOLD_RELEASED,
            f"Released the hold on case {case.number}: {why}",
            data={"case": case_id, "holds": [one.id for one in found]},
        )


def holds_on(office: Office, case_id: int) -> list[HoldRow]:
    """The holds in force on a case."""
    office.see_case(case_id)
    return holds.holds(office.store.read, (case_id,))


def check_no_hold(db: sqlite3.Connection, case_ids: Iterable[int], *, zone: str) -> None:
    """See that nothing of these cases must be kept; asked by whatever destroys.

    Raises:
        NotAllowed: one is on hold; names case, reason and who put it on.
    """
    found = holds.holds(db, case_ids)
    if found:
        one = found[0]
        raise NotAllowed(
            f"Case {one.number} is on hold since {neutral(day_of(one.set_at, zone))} ({one.set_by}): {one.reason}. "
            "Nothing of it is destroyed.",
            hint=f"An attorney releases it first: paracase case release-hold {one.number} --reason …",
        )
