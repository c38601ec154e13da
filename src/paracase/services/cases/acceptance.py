"""An attorney takes on a case that was opened from a paper, or declines it; until then nothing of it goes out.

A case that is declined is shut, not emptied: its papers stay in it, where its opener and the attorneys alone see them. Back
in Triage everybody at the desk would see what a person who never became a client confided (ABA Model Rule 1.18), the papers
would have to be moved (which nobody does over SSH), and the next conflict check would not find its names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases import acts
from paracase.domain.cases.acceptance import AcceptanceMove, AcceptanceState
from paracase.domain.cases.cases import CaseStatus, TeamPart
from paracase.domain.errors import NotAllowed
from paracase.domain.roles import Role
from paracase.domain.steps import RowStep
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.people.people import counsel_of, everybody
from paracase.store import rows, steps
from paracase.store.cases import acceptance, cases
from paracase.store.engine import changed

if TYPE_CHECKING:
    from typing import Any

    from paracase.domain.acts import Act
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.acceptance import AcceptanceRow
    from paracase.store.engine import Transaction

NOBODY = (
    "Nobody here is an attorney: it stays not accepted until one is on the staff (paracase staff add --role attorney)."
)
"""Who takes on a case in an office without attorneys: nobody. A paralegal who did would practice law (Model Rule 5.5)."""


def has_attorney(office: Office) -> bool:
    """Whether anybody on the staff can accept a case."""
    return any(person.role is Role.ATTORNEY for person in everybody(office))


def standing(office: Office, case_id: int) -> AcceptanceRow:
    """How a case stands that was opened from a paper.

    Raises:
        NotFound: there is no such case, or none that may be seen.
        NotAllowed: it was opened as any case is, and nobody has to accept it.
    """
    case = cases.get_case(office.store.read, case_id)
    row = acceptance.acceptance_of(office.store.read, case_id)
    if row is None:
        raise NotAllowed(
            f"Case {case.number} was not opened from a paper: nobody has to accept it.",
            hint="Those that wait for an attorney: paracase case unaccepted",
        )
    return row


def accept(office: Office, case_id: int) -> Done:
    """Take a case on: from now on it is a case like any other. Where no attorney is on its team, this one leads it.

    Raises:
        NotAllowed: only an attorney does, known by account or key; or it is accepted already.
    """
    office.require(AcceptanceMove.ACCEPT)
    row = standing(office, case_id)
    office.require(AcceptanceMove.ACCEPT, row)
    leads = not counsel_of(office, case_id)
    told = f"Accepted case {row.number} {row.caption}" + (f"; {office.person.name} leads it" if leads else "")
    return _decide(office, row, acts.ACCEPTED, AcceptanceState.ACCEPTED, told, leads=leads)


def decline(office: Office, case_id: int, *, reason: str) -> Done:
    """Decline a case: it is shut with its papers, and seen by whoever opened it and the attorneys alone.

    Raises:
        NotAllowed: only an attorney does, known by account or key; or it is decided already.
        BadInput: no reason is said.
    """
    office.require(AcceptanceMove.DECLINE)
    row = standing(office, case_id)
    office.require(AcceptanceMove.DECLINE, row)
    why = line(reason, "reason", limit=1000)
    told = f"Declined case {row.number} {row.caption}: {why}"
    return _decide(office, row, acts.DECLINED, AcceptanceState.DECLINED, told, reason=why)


def _decide(
    office: Office,
    row: AcceptanceRow,
    act: Act,
    to: AcceptanceState,
    told: str,
    *,
    reason: str = "",
    leads: bool = False,
) -> Done:
    status = CaseStatus.CLOSED if to is AcceptanceState.DECLINED else CaseStatus.OPEN
    with office.store.write() as tx:
        now = steps.whole_row(tx.db, acceptance.TABLE, (row.case_id,))
        if now is None or now["state"] != row.state:
            raise NotAllowed(f"Case {row.number} was decided meanwhile.", hint="Look at it again.")
        values: dict[str, object] = {
            "state": to.value,
            "decided_by": office.person.id,
            "decided_at": office.now(),
            "reason": reason,
        }
        done = [_changed(tx, acceptance.TABLE, row.case_id, now, values)]
        case = steps.whole_row(tx.db, "cases", (row.case_id,)) or {}
        if case["status"] != status:
            done.append(_changed(tx, "cases", row.case_id, case, {"status": status.value}))
        if leads:
            done.append(_lead(office, tx, row.case_id))
        changed(tx.db, "walls", "cases", "documents", "tasks")
        return record(
            office, tx, act, told, data={"case": row.case_id}, texts={"reason": reason} if reason else {}, steps=done
        )


def _changed(tx: Transaction, table: str, case_id: int, now: dict[str, Any], values: dict[str, object]) -> RowStep:
    rows.update_row(tx.db, table, (case_id,), values)
    return RowStep(table, (case_id,), {name: now[name] for name in values}, values)


def _lead(office: Office, tx: Transaction, case_id: int) -> RowStep:
    key = (case_id, office.person.id)
    before = steps.whole_row(tx.db, "team", key)
    cases.insert_team_member(tx, case_id=case_id, staff_id=office.person.id, part=TeamPart.LEAD.value)
    return RowStep("team", key, before, steps.whole_row(tx.db, "team", key))


def acceptance_warning(office: Office, case_id: int) -> tuple[str, ...]:
    """What must be known before a paper is filed into a case that no attorney has accepted."""
    row = acceptance.acceptance_of(office.store.read, case_id)
    if row is None or row.state is AcceptanceState.ACCEPTED:
        return ()
    if row.state is AcceptanceState.DECLINED:
        return (f"{row.number} was declined by {row.decided_by}: {row.reason}",)
    return (f"{row.number} is not accepted: an attorney has yet to take it on; nothing of it goes out",)


def check_goes_out(office: Office, case_id: int) -> None:
    """See that something of a case may go out: be filed, served or sent, or stand before an attorney to that end.

    Raises:
        NotAllowed: no attorney has accepted the case, or one declined it.
    """
    row = acceptance.acceptance_of(office.store.read, case_id)
    if row is None or row.state is AcceptanceState.ACCEPTED:
        return
    why = "was declined" if row.state is AcceptanceState.DECLINED else "is not accepted"
    hint = f"An attorney accepts it first: a in Approvals, or paracase case accept {row.number}."
    raise NotAllowed(
        f"Case {row.number} {row.caption} {why}: nothing of it goes out.",
        hint=hint if has_attorney(office) else NOBODY,
    )
