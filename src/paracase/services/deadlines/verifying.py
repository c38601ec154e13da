"""Verification: what one entered another verifies, and never the same person; and rules that an attorney confirms.

Who only said to be somebody (``--as``) verifies nothing, nor does the owner of the account at which somebody else was
said to have entered it: two controls by one person are one.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.cases.tasks import MAX_TASK, TaskState
from paracase.domain.dates.shown import neutral
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
    from paracase.store.deadlines.deadlines import DeadlineRow
    from paracase.store.engine import Transaction


def why_not(office: Office, row: DeadlineRow) -> str:
    """Why the person acting cannot verify a deadline; empty when they can."""
    if row.state in {DeadlineState.STRUCK, DeadlineState.REPLACED}:
        return f"deadline {row.id} is {row.state}"
    if row.due_on is None:
        return f"“{row.what}” has no date to verify: it is calendared manually, by a date on its task"
    if office.person.id in {row.entered_by, row.entered_owner}:
        return f"you entered “{row.what}” yourself: another person verifies it"
    is_attorney = office.person.role is Role.ATTORNEY
    if row.confirmed_by is not None or (row.verified_by is not None and not is_attorney):
        return f"“{row.what}” is verified already"
    return ""


def to_verify(office: Office, *, case_id: int | None = None) -> list[DeadlineRow]:
    """What the person acting may verify, by day."""
    found = deadlines.agenda(office.store.read, case_id=case_id)
    return [row for row in found if row.verified_by is None and not why_not(office, row)]


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
            values: dict[str, int | str | None] = {"doubted_at": None}
            if row.verified_by is None:
                values = {"verified_by": office.person.id, "verified_at": office.now()}
            if office.person.role is Role.ATTORNEY:
                values |= {"confirmed_by": office.person.id, "confirmed_at": office.now()}
            steps.append(change(tx, "deadline", row.id, values))
        first = seen[0]
        more = f" and {len(seen) - 1} more" if len(seen) > 1 else ""
        data = {"deadline": first.id, "task": first.task_id, "case": first.case_id, "deadlines": [row.id for row in seen],
                "due": first.due_on}  # fmt: skip
        day = neutral(date.fromisoformat(first.due_on)) if first.due_on else "calendared manually"
        words = f"Verified: {first.what} {day} ({first.case_number}){more}"
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
        unseen = {"verified_by": None, "verified_at": None, "confirmed_by": None, "confirmed_at": None, "why": reason,
                  "doubted_at": office.now()}  # fmt: skip
        steps: list[Step] = [change(tx, "deadline", deadline_id, unseen)]
        steps.append(_ask_again(office, tx, row, f"Look again at “{row.what}” {row.due_on or ''}: {reason}"))
        data = {"deadline": row.id, "task": row.task_id, "case": row.case_id}
        return record(office, tx, acts.DEADLINE_DOUBTED, f"Sent back: {row.what}: {reason}", data=data, steps=steps)


def standing_of(office: Office, rule_id: str) -> str:
    """How a rule stands, in words: confirmed by whom, refused and why, or that no attorney confirmed it.

    Of a rule with several versions all are confirmed, or it is not.
    """
    known = {one.digest: one for one in counting.decided_rules(office.store.read)}
    found = [known.get(digest_of(rule)) for rule in office.rulebook.rules if rule.id == rule_id]
    refused = next((one for one in found if one is not None and one.refused), None)
    if refused is not None:
        return f"refused by {refused.attorney}: {refused.refused}"
    last = next((one for one in reversed(found) if one is not None), None)
    return f"confirmed by {last.attorney}" if last is not None and None not in found else "unconfirmed rule"


def rules_to_confirm(office: Office) -> list[CourtRule]:
    """The rules that open deadlines in sight go by and no attorney confirmed, one row for each rule."""
    used = {row.rule for row in deadlines.agenda(office.store.read) if row.rule}
    if not used:
        return []
    known = {one.digest for one in counting.decided_rules(office.store.read) if not one.refused}
    found = {rule.id: rule for rule in office.rulebook.rules if rule.id in used and digest_of(rule) not in known}
    return list(found.values())


def confirm_rule(office: Office, rule_id: str) -> Done:
    """An attorney read a rule and confirms it, in every version it has here.

    Raises:
        NotFound: there is no such rule.
        NotAllowed: it is confirmed already.
    """
    office.require(Right.CONFIRM_RULE)
    versions = _versions(office, rule_id)
    with office.store.write() as tx:
        known = {one.digest for one in counting.decided_rules(tx.db) if not one.refused}
        steps = [_decide_rule(office, tx, rule, "") for rule in versions if digest_of(rule) not in known]
        if not steps:
            raise NotAllowed(f"“{rule_id}” is confirmed already, in the words it has.", hint="Nothing is to be done.")
        words = f"Confirmed the rule {rule_id} ({versions[0].cite}), {counted(len(steps), 'version', 'versions')}"
        return record(office, tx, acts.RULE_CONFIRMED, words, data={"rule": rule_id}, steps=steps)


def refuse_rule(office: Office, rule_id: str, why: str) -> Done:
    """An attorney read a rule and says that it is not so; who entered the open deadlines by it gets a task for each case.

    Raises:
        BadInput: no reason is given.
        NotFound: there is no such rule.
    """
    office.require(Right.CONFIRM_RULE)
    versions, reason = _versions(office, rule_id), line(why, "reason")
    by_case: dict[int, DeadlineRow] = {}
    for row in deadlines.agenda(office.store.read):
        if row.rule == rule_id:
            by_case.setdefault(row.case_id, row)
    with office.store.write() as tx:
        steps = [_decide_rule(office, tx, rule, reason) for rule in versions]
        for row in by_case.values():
            steps.append(_ask_again(office, tx, row, f"Rule {rule_id} refused, look at “{row.what}”: {reason}"))
        words = f"Refused the rule {rule_id} ({versions[0].cite}): {reason}"
        return record(office, tx, acts.RULE_REFUSED, words, data={"rule": rule_id}, steps=steps)


def _versions(office: Office, rule_id: str) -> list[CourtRule]:
    found = [rule for rule in office.rulebook.rules if rule.id == rule_id]
    if not found:
        raise NotFound(f"There is no rule “{visible(rule_id)}”.", hint="paracase deadlines rules lists them.")
    return found


def _decide_rule(office: Office, tx: Transaction, rule: CourtRule, refused: str) -> RowStep:
    said = {"staff_id": office.person.id, "at": office.now(), "refused": refused, "ended_at": None}
    number = counting.rule_decided(tx.db, rule.id, digest_of(rule))
    if number is not None:
        return change(tx, "rule_confirmed", number, said)
    new = {"rule": rule.id, "digest": digest_of(rule), "words": rule.cite, **said}
    number = counting.decide_rule(tx, new)
    return RowStep("rule_confirmed", (number,), {"ended_at": office.now()}, {"ended_at": None})


def _ask_again(office: Office, tx: Transaction, row: DeadlineRow, what: str) -> RowStep:
    """A task for who entered a deadline, today; returns the step that takes it back."""
    task_id = tasks.insert_task(
        tx,
        what=what[:MAX_TASK],
        due_on=office.today.isoformat(),
        case_id=row.case_id,
        assignee_id=row.entered_by,
        urgent=True,
        by=office.person.id,
        at=office.now(),
    )
    return RowStep("task", (task_id,), {"state": TaskState.DROPPED.value}, {"state": TaskState.OPEN.value})
