"""Verification: what one entered another verifies, and never the same person; and rules that an attorney confirms.

Who only said to be somebody (``--as``) verifies nothing, nor does the owner of the account at which somebody else was
said to have entered it: two controls by one person are one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases.tasks import MAX_TASK, TaskState
from paracase.domain.deadlines import acts
from paracase.domain.deadlines.rules import digest_of
from paracase.domain.deadlines.standing import DeadlineState
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right, Role
from paracase.domain.steps import RowStep
from paracase.domain.visible import counted, visible
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.deadlines.listing import deadline_row
from paracase.services.deadlines.making import change
from paracase.store.cases import tasks
from paracase.store.deadlines import counting, deadlines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.deadlines.rules import CourtRule
    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.deadlines.counting import RuleConfirmedRow
    from paracase.store.deadlines.deadlines import DeadlineRow


def why_not(office: Office, row: DeadlineRow) -> str:
    """Why the person acting cannot verify a deadline; empty when they can."""
    if row.state in {DeadlineState.STRUCK, DeadlineState.REPLACED}:
        return f"deadline {row.id} is {row.state}"
    if office.person.id in {row.entered_by, row.entered_owner}:
        return f"you entered “{row.what}” yourself: another person verifies it"
    is_attorney = office.person.role is Role.ATTORNEY
    if row.confirmed_by is not None or (row.verified_by is not None and not is_attorney):
        return f"“{row.what}” is verified already"
    return ""


def verify(office: Office, deadline_ids: Sequence[int]) -> Done:
    """Verify deadlines that another entered; an attorney's verification confirms them too. One act.

    Raises:
        NotAllowed: one was entered by the person themselves, or is verified; then none is.
        NotFound: there is none with this number.
    """
    office.require(Right.VERIFY)
    seen = [deadline_row(office, number) for number in deadline_ids]
    if not seen:
        raise BadInput("Nothing was chosen.", hint="Name at least one deadline.")
    for row in seen:
        if reason := why_not(office, row):
            raise NotAllowed(f"Not verified: {reason}.", hint="Somebody else presses v, or decides it in the queue.")
    with office.store.write() as tx:
        steps: list[Step] = []
        for row in seen:
            values: dict[str, int | str] = {}
            if row.verified_by is None:
                values = {"verified_by": office.person.id, "verified_at": office.now()}
            if office.person.role is Role.ATTORNEY:
                values |= {"confirmed_by": office.person.id, "confirmed_at": office.now()}
            steps.append(change(tx, "deadline", row.id, values))
        first = seen[0]
        more = f" and {len(seen) - 1} more" if len(seen) > 1 else ""
        data = {"deadline": first.id, "task": first.task_id, "case": first.case_id, "deadlines": [row.id for row in seen],
                "due": first.due_on}  # fmt: skip
        words = f"Verified: {first.what} {first.due_on or 'calendared manually'} ({first.case_number}){more}"
        return record(office, tx, acts.DEADLINE_VERIFIED, words, data=data, steps=steps)


def doubt(office: Office, deadline_id: int, why: str) -> Done:
    """Send a deadline back to whoever entered it: it is unverified, and a task says what is wrong.

    Raises:
        BadInput: no reason is given.
        NotAllowed: it is struck or replaced.
    """
    office.require(Right.VERIFY)
    row = deadline_row(office, deadline_id)
    if row.state in {DeadlineState.STRUCK, DeadlineState.REPLACED}:
        raise NotAllowed(f"Deadline {deadline_id} is {row.state}.", hint="Nothing of it is to be verified.")
    reason = line(why, "reason")
    with office.store.write() as tx:
        unseen = {"verified_by": None, "verified_at": None, "confirmed_by": None, "confirmed_at": None, "why": reason}
        steps: list[Step] = [change(tx, "deadline", deadline_id, unseen)]
        task_id = tasks.insert_task(
            tx,
            what=f"Look again at “{row.what}” {row.due_on or ''}: {reason}"[:MAX_TASK],
            due_on=office.today.isoformat(),
            case_id=row.case_id,
            assignee_id=row.entered_by,
            urgent=True,
            by=office.person.id,
            at=office.now(),
        )
        dropped, opened = {"state": TaskState.DROPPED.value}, {"state": TaskState.OPEN.value}
        steps.append(RowStep("task", (task_id,), dropped, opened))
        data = {"deadline": row.id, "task": row.task_id, "case": row.case_id}
        return record(office, tx, acts.DEADLINE_DOUBTED, f"Sent back: {row.what}: {reason}", data=data, steps=steps)


def confirmed_by(office: Office, rule: CourtRule) -> RuleConfirmedRow | None:
    """Who confirmed a rule in exactly the words it has now; None: it is an unconfirmed rule."""
    digest = digest_of(rule)
    return next((one for one in counting.confirmed_rules(office.store.read) if one.digest == digest), None)


def rules_to_confirm(office: Office) -> list[CourtRule]:
    """The rules that open deadlines in sight go by and no attorney confirmed, one row for each rule."""
    used = {row.rule for row in deadlines.agenda(office.store.read) if row.rule}
    known = {one.digest for one in counting.confirmed_rules(office.store.read)}
    found = {rule.id: rule for rule in office.rulebook.rules if rule.id in used and digest_of(rule) not in known}
    return list(found.values())


def confirm_rule(office: Office, rule_id: str) -> Done:
    """An attorney read a rule and confirms it, in every version it has here.

    Raises:
        NotFound: there is no such rule.
        NotAllowed: it is confirmed already.
    """
    office.require(Right.CONFIRM_RULE)
    versions = [rule for rule in office.rulebook.rules if rule.id == rule_id]
    if not versions:
        raise NotFound(f"There is no rule “{visible(rule_id)}”.", hint="paracase deadlines rules lists them.")
    with office.store.write() as tx:
        known = {one.digest for one in counting.confirmed_rules(tx.db)}
        steps: list[Step] = []
        for rule in versions:
            if (digest := digest_of(rule)) not in known:
                values = {"rule": rule.id, "digest": digest, "staff_id": office.person.id, "at": office.now(),
                          "words": rule.cite, "ended_at": None}  # fmt: skip
                number = counting.confirm(tx, values)
                steps.append(RowStep("rule_confirmed", (number,), {"ended_at": office.now()}, {"ended_at": None}))
        if not steps:
            raise NotAllowed(f"“{rule_id}” is confirmed already, in the words it has.", hint="Nothing is to be done.")
        words = f"Confirmed the rule {rule_id} ({versions[0].cite}), {counted(len(steps), 'version', 'versions')}"
        return record(office, tx, acts.RULE_CONFIRMED, words, data={"rule": rule_id}, steps=steps)
