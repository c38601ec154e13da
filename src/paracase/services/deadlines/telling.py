"""The history of one deadline: entered, verified, moved with the dates it had, struck, opened again; who, when and why."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.acts import REDONE, UNDONE
from paracase.domain.clock import parse_instant
from paracase.domain.deadlines.told import what_was_done
from paracase.domain.steps import RowStep
from paracase.frozen import frozen
from paracase.services.deadlines.listing import deadline_row
from paracase.store import ledger
from paracase.store.acts import acts_about
from paracase.store.deadlines import deadlines
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.context import Office
    from paracase.store.acts import ActAbout
    from paracase.store.deadlines.deadlines import DeadlineRow, PastRow


@frozen
class ToldAct:
    """One thing that was done to a deadline.

    Attributes:
        at: when, as a kept instant.
        what: ``entered``, ``moved`` …; ``taken back: moved`` of what an undo did.
        before, after: its due day before and after, where it moved; of what entered it only ``after``.
        why: the reason; empty where none was given.
    """

    at: str
    who: str
    what: str
    before: str | None
    after: str | None
    why: str


def told(office: Office, deadline_id: int) -> list[ToldAct]:
    """Everything that was done to a deadline, oldest first.

    What an older program did is told from what is kept of it: dates it had, who entered and verified it.

    Raises:
        NotFound: there is no such deadline in sight.
    """
    row = deadline_row(office, deadline_id)
    db = office.store.read
    past = deadlines.past_of(db, deadline_id)
    found: list[ToldAct] = []
    used: set[int] = set()
    for act in acts_about(db, "deadline", deadline_id):
        said = (ledger.body_at(db, act.ledger_seq) or {}).get("data", {}).get("only_said") is True
        who = f"said to be by {act.who}" if said else act.who
        found += _of_act(act, who, row, past, used, is_first=not found)
    known = {one.what for one in found}
    rest = [ToldAct(one.replaced_at, one.replaced_by, "moved", one.due_on, _after(number, past, row), one.why)
            for number, one in enumerate(past) if number not in used]  # fmt: skip
    names = {one.id: one.name for one in staff.list_staff(db)}
    if "entered" not in known and not past:
        rest.append(ToldAct(row.entered_at, names.get(row.entered_by, ""), "entered", None, row.due_on, ""))
    if row.verified_by is not None and row.verified_at is not None and not known & _LOOKED_AT:
        rest.append(ToldAct(row.verified_at, names.get(row.verified_by, ""), "verified", None, None, ""))
    return sorted([*found, *rest], key=lambda one: one.at)


_ONE_ACT = timedelta(minutes=5)
"""An act that moves files is entered, and what follows it is carried out, within so long."""
_LOOKED_AT = {"verified", "confirmed by an attorney"}


def _of_act(
    act: ActAbout, who: str, row: DeadlineRow, past: Sequence[PastRow], used: set[int], *, is_first: bool
) -> list[ToldAct]:
    found = []
    undoes = {UNDONE.kind: "taken back: ", REDONE.kind: "done once more: "}.get(act.kind, "")
    steps = [one for one in act.steps if isinstance(one, RowStep) and one.table == "deadline" and one.key == (row.id,)]
    for step in steps:
        before, after = step.before or {}, step.after or {}
        what = what_was_done(before, after, is_first=is_first and not undoes)
        if not what:
            continue
        why = str(after.get("why") or "")
        if what in {"moved", "counted anew"}:
            number = _past_of(act, before.get("due_on"), past, used)
            if number is not None:
                used.add(number)
                why = past[number].why
            found.append(ToldAct(act.at, who, f"{undoes}{what}", before.get("due_on"), after.get("due_on"), why))
        else:
            day = (past[0].due_on if past else row.due_on) if what == "entered" else None
            found.append(ToldAct(act.at, who, f"{undoes}{what}", None, day, why))
    if not steps and act.kind == "deadline.acknowledged":
        found.append(ToldAct(act.at, who, "reminder seen", None, None, ""))
    return found


def _past_of(act: ActAbout, due_on: str | None, past: Sequence[PastRow], used: set[int]) -> int | None:
    """Which kept date an act took away: the one of that day that was kept nearest to the act, while it was carried out."""
    at = parse_instant(act.at)
    apart = {
        number: abs(parse_instant(one.replaced_at) - at)
        for number, one in enumerate(past)
        if one.due_on == due_on and number not in used
    }
    near = [number for number, span in apart.items() if span < _ONE_ACT]
    return min(near, key=lambda number: apart[number], default=None)


def _after(number: int, past: Sequence[PastRow], row: DeadlineRow) -> str | None:
    return past[number + 1].due_on if number + 1 < len(past) else row.due_on
