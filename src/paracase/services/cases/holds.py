"""Holds on cases (litigation hold): an attorney's act, after which nothing of the case is destroyed until it is released."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases import acts
from paracase.domain.clock import day_of
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Right
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.store.cases import cases, holds
from paracase.store.engine import changed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.holds import HoldRow
    from paracase.store.driver import sqlite3


def hold(office: Office, case_id: int, *, reason: str) -> Done:
    """Put a case on hold. A second one, for another reason, stands beside the first.

    Raises:
        BadInput: no reason.
        NotAllowed: only an attorney does, known by their own account or key.
    """
    office.require(Right.HOLD)
    office.see_case(case_id)
    why = line(reason, "reason for the hold")
    with office.store.write() as tx:
        case = cases.get_case(tx.db, case_id)
        hold_id = holds.insert_hold(tx, case_id, reason=why, by=office.person.id, at=office.now())
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
