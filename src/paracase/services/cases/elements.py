"""The checklist of a case: which elements its stage asks for, how each stands, and what a person does about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.cases import acts
from paracase.domain.cases.elements import Completeness, ElementState, check_move, completeness
from paracase.domain.errors import NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import visible
from paracase.domain.words import fold, line
from paracase.services.acts import record
from paracase.store import rows
from paracase.store.cases import cases, elements
from paracase.store.papers.lists import get_document

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.practice.checklists import Element
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.elements import ElementRow


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """One element of a case's stage with what happened to it."""

    element: Element
    state: ElementState
    row: ElementRow | None


def checklist(office: Office, case_id: int) -> list[ChecklistLine]:
    """The elements of the case's stage: what is open first, then what is done; musts before the others."""
    case = cases.get_case(office.store.read, case_id)
    touched = elements.elements_of(office.store.read, case_id)
    lines = []
    for element in office.practice.checklists.elements(case.matter_type, case.stage):
        row = touched.get(element.id)
        lines.append(ChecklistLine(element, ElementState(row.state) if row else ElementState.MISSING, row))
    order = list(ElementState)
    return sorted(
        lines,
        key=lambda n: (
            n.state.is_closed,
            n.element.need != "must" and n.state is ElementState.MISSING,
            order.index(n.state),
        ),
    )


def completeness_of_all(office: Office) -> dict[int, Completeness]:
    """How complete the present stage of every open case is."""
    states = elements.element_states(office.store.read)
    found = {}
    for case in cases.list_cases(office.store.read, status="open"):
        touched = states.get(case.id, {})
        asked = office.practice.checklists.elements(case.matter_type, case.stage)
        found[case.id] = completeness((e, ElementState(touched.get(e.id, "missing"))) for e in asked)
    return found


def element_named(office: Office, case_id: int, text: str) -> Element:
    """An element of the case's matter type (any stage), by its id or label.

    Raises:
        NotFound: names those of the stage.
    """
    case = cases.get_case(office.store.read, case_id)
    stages = office.practice.checklists.matters.get(case.matter_type, {})
    wanted = fold(text)
    for asked in stages.values():
        for element in asked:
            if wanted in {fold(element.id), fold(element.label)}:
                return element
    known = ", ".join(e.id for e in stages.get(case.stage, ()))
    raise NotFound(f"There is no element “{visible(text)}”.", hint=f"Of this stage are {known}.")


def request(office: Office, case_id: int, element: Element, *, source: str, on: date | None = None) -> Done:
    """Somebody was asked for it."""
    office.require(Right.TICK)
    who = line(source, "name of the person or office that was asked", limit=200)
    day = (on or office.today).isoformat()
    values = {"requested_on": day, "requested_from": who}
    return _move(office, case_id, element, ElementState.REQUESTED, values, f"Requested {element.label} from {who}")


def receive(office: Office, case_id: int, element: Element, *, document_id: int | None) -> Done:
    """It is here: this document is it."""
    office.require(Right.TICK)
    name = ""
    if document_id is not None:
        row = get_document(office.store.read, document_id)
        if row is None:
            raise NotFound(f"There is no document {document_id}.")
        name = f": {row.name}"
    values = {"document_id": document_id}
    return _move(office, case_id, element, ElementState.RECEIVED, values, f"Received {element.label}{name}")


def review(office: Office, case_id: int, element: Element) -> Done:
    """Somebody looked at it and found it good."""
    check_move(element, ElementState.REVIEWED, office.person.role, reason=None, document=None)
    office.require(right_to_review(element))
    return _move(office, case_id, element, ElementState.REVIEWED, {}, f"Reviewed {element.label}")


def right_to_review(element: Element) -> Right:
    """What must be allowed to who reviews an element: some wait for an attorney."""
    return Right.REVIEW_GATED if element.gate == "attorney" else Right.TICK


def waive(office: Office, case_id: int, element: Element, *, reason: str) -> Done:
    """The case does not need it; an attorney says so, and why."""
    office.require(Right.WAIVE)
    why = line(reason, "reason", may_be_empty=True)
    return _move(office, case_id, element, ElementState.WAIVED, {"reason": why}, f"Waived {element.label}: {why}")


def reset(office: Office, case_id: int, element: Element) -> Done:
    """It is missing after all."""
    office.require(Right.TICK)
    cleared = {"requested_on": None, "requested_from": None, "document_id": None, "reason": None}
    return _move(office, case_id, element, ElementState.MISSING, cleared, f"Set {element.label} to missing")


def _move(
    office: Office, case_id: int, element: Element, to: ElementState, values: dict[str, Any], summary: str
) -> Done:
    office.see_case(case_id)
    with office.store.write() as tx:
        elements.ensure_element(tx.db, case_id, element.id)
        now = rows.row_of(tx.db, "element", (case_id, element.id)) or {}
        reason, document = values.get("reason"), values.get("document_id", now["document_id"])
        check_move(element, to, office.person.role, reason=reason, document=document)
        after = values | {"state": to.value, "decided_by": office.person.id, "decided_at": office.now()}
        rows.update_row(tx.db, "element", (case_id, element.id), after)
        number = cases.get_case(tx.db, case_id).number
        return record(
            office,
            tx,
            acts.ELEMENT_MOVED[to],
            f"{summary} ({number})",
            data={"case": case_id, "element": element.id, "state": to.value, "document": document},
            right=Right.REVIEW_GATED if to is ElementState.REVIEWED and element.gate == "attorney" else None,
            steps=[RowStep("element", (case_id, element.id), {name: now[name] for name in after}, after)],
        )
