"""What a case's checklist asks about the case: whether a condition holds, said once for all elements that hang on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases import acts
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import visible
from paracase.domain.words import fold
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.store import steps
from paracase.store.cases import cases, elements
from paracase.store.engine import changed

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.elements import ConditionRow

TABLE = "condition"
RIGHT = Right.TICK


@frozen
class ConditionLine:
    """A condition of a case's checklist.

    Attributes:
        condition: as the checklist says it: ``expert``, ``no answer``.
        elements: what hangs on it, by label.
        said: what somebody said; None before.
    """

    condition: str
    elements: tuple[str, ...]
    said: ConditionRow | None


def conditions(office: Office, case_id: int) -> list[ConditionLine]:
    """The conditions of a case's matter type and side, those nobody answered first, in the checklist's order."""
    case = cases.get_case(office.store.read, case_id)
    said = elements.conditions_of(office.store.read, case_id)
    of: dict[str, list[str]] = {}
    lists = office.practice.checklists
    for stage in lists.stages(case.matter_type):
        for element in lists.for_side(case.matter_type, stage, case.side):
            if element.is_conditional:
                of.setdefault(element.condition, []).append(element.label)
    found = [ConditionLine(condition, tuple(labels), said.get(condition)) for condition, labels in of.items()]
    return sorted(found, key=lambda one: one.said is not None)


def answer(office: Office, case_id: int, condition: str, *, is_so: bool) -> Done:
    """Say whether a condition holds in a case; it can be said otherwise later, and be taken back.

    Raises:
        NotFound: the checklist of the case has no such condition.
        BadInput: it was said already.
    """
    office.require(RIGHT)
    line = _named(office, case_id, condition)
    if line.said is not None and line.said.is_so == is_so:
        raise BadInput(f"“{line.condition}” is answered so already, by {line.said.answered_by}.")
    key = (case_id, line.condition)
    with office.store.write() as tx:
        case = cases.get_case(tx.db, case_id)
        before = steps.whole_row(tx.db, TABLE, key)
        elements.answer_condition(tx.db, case_id, line.condition, is_so=is_so, by=office.person.id, at=office.now())
        changed(tx.db, "elements")
        words = "is so" if is_so else "is not so"
        return record(
            office,
            tx,
            acts.CONDITION_ANSWERED,
            f"“{line.condition}” {words} in case {case.number}: {', '.join(line.elements)}",
            data={"case": case_id, "condition": line.condition, "is_so": is_so},
            steps=[RowStep(TABLE, key, before, steps.whole_row(tx.db, TABLE, key))],
        )


def _named(office: Office, case_id: int, text: str) -> ConditionLine:
    known = conditions(office, case_id)
    found = next((one for one in known if fold(one.condition) == fold(text)), None)
    if found is None:
        names = "; ".join(one.condition for one in known) or "none"
        raise NotFound(f"The checklist does not ask whether “{visible(text)}”.", hint=f"It asks: {names}.")
    return found
