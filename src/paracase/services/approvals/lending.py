"""Queues lent to another attorney for some days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.approvals import acts
from paracase.domain.approvals.requests import RequestMove, can_start
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Right, Role
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.approvals.requests import attorney_for, request
from paracase.store.approvals import lending as store_lending
from paracase.store.approvals import requests as store_requests

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from paracase.services.done import Done


def lend(office: Office, to: Person, *, until: date, start: date | None = None) -> Done:
    """Give one's queue to another attorney until a day.

    Raises:
        NotAllowed: only an attorney gives their own queue, and only to an attorney.
        BadInput: the days do not fit.
    """
    office.require(Right.LEND_QUEUE)
    first = start or office.today
    if to.role is not Role.ATTORNEY or to.id == office.person.id:
        raise NotAllowed(f"{to.name} is not another attorney.", hint="A queue is lent to another attorney.")
    if until < first or until < office.today:
        raise BadInput("The last day lies before the first, or is past.", hint="Give the day you are back.")
    with office.store.write() as tx:
        store_lending.end_lent(tx.db, office.person.id, at=office.now())
        store_lending.insert_lent(
            tx.db,
            from_id=office.person.id,
            to_id=to.id,
            from_on=first.isoformat(),
            until_on=until.isoformat(),
            by=office.person.id,
            at=office.now(),
        )
        return record(
            office,
            tx,
            acts.QUEUE_LENT,
            f"{to.name} decides for {office.person.name} until {neutral(until)}",
            data={"from": office.person.id, "to": to.id, "until": until.isoformat()},
        )


def take_back_queue(office: Office) -> Done:
    """One decides oneself again.

    Raises:
        NotAllowed: nothing is lent.
    """
    office.require(Right.LEND_QUEUE)
    with office.store.write() as tx:
        if not store_lending.end_lent(tx.db, office.person.id, at=office.now()):
            raise NotAllowed("Your queue is not lent to anybody.")
        return record(
            office, tx, acts.QUEUE_BACK, f"{office.person.name} decides again", data={"from": office.person.id}
        )


def hand_to(office: Office, request_id: int, attorney: Person, *, reason: str) -> Done:
    """A managing attorney gives an absent attorney's request to another who is counsel in the case.

    Raises:
        NotAllowed: not a managing attorney, or the other is not counsel.
    """

    office.require(RequestMove.HAND_TO)
    row = request(office, request_id)
    why = line(reason, "reason")
    attorney_for(office, row.case_id, attorney.id)
    with office.store.write() as tx:
        now = store_requests.get_request(tx.db, request_id)
        if now is None or not can_start(RequestMove.HAND_TO, now.state):
            raise NotAllowed("The request is decided already.")
        store_requests.set_attorney(tx.db, request_id, attorney.id)
        return record(
            office,
            tx,
            acts.REASSIGNED,
            f"{row.title}: from {row.attorney} to {attorney.name} ({why})",
            data={"request": request_id, "case": row.case_id, "from": row.attorney_id, "to": attorney.id},
        )
