"""The checklist of a case: which elements its stage asks for, how each stands, and what a person does about them.

Which elements: those of the matter type and stage, for the side we represent; of each party one where the checklist says so;
with a condition only where somebody said that it holds, or nobody said anything yet. Whether an attorney closes it: as the
checklist says, unless an attorney of the office left it to the desk (policy ``checklist.lowered``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from paracase.domain.cases import acts
from paracase.domain.cases.elements import (
    Completeness,
    ElementStanding,
    ElementState,
    applies,
    check_is_here,
    check_move,
    closes,
    completeness,
    is_open,
)
from paracase.domain.cases.requests import cadence_text
from paracase.domain.cases.subjects import subjects
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.office.policy import LOWERED
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import visible
from paracase.domain.words import fold, line
from paracase.services.acts import record
from paracase.services.office.borne_out import HINT, divergences
from paracase.store import rows
from paracase.store.cases import cases, elements
from paracase.store.papers.lists import get_document

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from paracase.domain.practice.checklists import Element
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.elements import ConditionRow, ElementKey, ElementRow
    from paracase.store.driver import sqlite3

CASE = 0
"""The party of an element that is the case's own."""


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """One element of a case with what happened to it.

    Attributes:
        element: as it is in force here: without its gate where the office left that to the desk.
        stage: of which stage it is.
        party_id: the party it is of; ``CASE`` where it is the case's own.
        of_name: that party's name, else empty.
        said: what was said of its condition; None where it has none, or nobody has said.
        is_here: whether it is of the stage that is shown, and counts for that.
    """

    element: Element
    state: ElementState
    row: ElementRow | None
    stage: str = ""
    party_id: int = CASE
    of_name: str = ""
    said: ConditionRow | None = None
    is_here: bool = True

    @property
    def key(self) -> ElementKey:
        """Which element, of whom."""
        return self.element.id, self.party_id

    @property
    def label(self) -> str:
        """A name of a few words, with whose it is: *Medical records: Mercy Hospital*."""
        return f"{self.element.label}: {self.of_name}" if self.of_name else self.element.label

    @property
    def is_so(self) -> bool | None:
        """Whether its condition holds in this case; None where it has none, or nobody has said."""
        return self.said.is_so if self.said is not None else None

    @property
    def is_asked(self) -> bool:
        """Whether somebody has yet to say if the case needs it."""
        return self.element.is_conditional and self.said is None

    @property
    def waits_for_attorney(self) -> bool:
        """Whether it is here and an attorney's sign-off is what it lacks."""
        return self.state is ElementState.RECEIVED and self.element.is_gated

    @property
    def proposed(self) -> tuple[int, str] | None:
        """A paper that was filed and may be it, by number and name; None without one, or once it is here."""
        row = self.row
        if row is None or row.proposed_id is None or closes(self.element, self.state):
            return None
        return row.proposed_id, row.proposed_name or ""


def in_force(elements_of_stage: Iterable[Element], lowered: Collection[str]) -> Iterator[Element]:
    """Elements as they are in force: what the office left to the desk has no gate."""
    for one in elements_of_stage:
        yield replace(one, gate="") if one.can_be_lowered and one.id in lowered else one


def lines_of_stage(
    office: Office,
    case: cases.CaseRow,
    stage: str,
    *,
    parties: Sequence[cases.PartyRow],
    touched: Mapping[ElementKey, ElementRow],
    said: Mapping[str, ConditionRow],
    lowered: Collection[str],
) -> list[ChecklistLine]:
    """The rows of one stage in the checklist's order; of each party one where it says so."""
    done = _done({key: row.state for key, row in touched.items()})
    asked = office.practice.checklists.for_side(case.matter_type, stage, case.side, {key[0] for key in done})
    found = []
    for element in in_force(asked, lowered):
        of = [(party.id, party.name) for party in subjects(element.each, parties, case.side)]
        names = {party.id: party.name for party in parties}
        of += [(left, names.get(left, "no party now")) for left in _left(element, done, dict(of))]
        if not of or (element.id, CASE) in touched:
            of = [(CASE, ""), *of]
        for party_id, name in of:
            row = touched.get((element.id, party_id))
            state = ElementState(row.state) if row is not None else ElementState.MISSING
            found.append(ChecklistLine(element, state, row, stage, party_id, name, said.get(element.condition)))
    return found


def _done(states: Mapping[ElementKey, str]) -> list[ElementKey]:
    """The elements about which something was done: none is lost from sight, whatever becomes of side and parties."""
    return [key for key, state in states.items() if state != ElementState.MISSING]


def _left(element: Element, done: Iterable[ElementKey], of: Container[int]) -> list[int]:
    """Parties of whom it was asked or ticked, and who have no row of it any more: their role is another, or they are out."""
    return [party for name, party in done if name == element.id and party != CASE and party not in of]


def every_line(office: Office, db: sqlite3.Connection, case: cases.CaseRow) -> list[ChecklistLine]:
    """The rows of every stage of a case's matter type, in its order."""
    parties = cases.list_parties(db, case.id)
    touched, said = elements.elements_of(db, case.id), elements.conditions_of(db, case.id)
    lowered = office.policy.lowered
    return [
        one
        for stage in office.practice.checklists.stages(case.matter_type)
        for one in lines_of_stage(office, case, stage, parties=parties, touched=touched, said=said, lowered=lowered)
    ]


def checklist(office: Office, case_id: int, *, stage: str | None = None) -> list[ChecklistLine]:
    """The elements of the case's stage: what is open first, then what is done, then what does not apply.

    What somebody was asked for, or an attorney has yet to sign off, in another stage stands after what is open here.

    Args:
        stage: another stage than the one the case is in; then that stage alone.

    Raises:
        BadInput: the matter type has no such stage.
    """
    case = cases.get_case(office.store.read, case_id)
    known = office.practice.checklists.stages(case.matter_type)
    if stage is not None and stage not in known:
        raise BadInput(
            f"“{visible(stage)}” is not a stage of {case.matter_type}.", hint=f"Its stages: {', '.join(known)}."
        )
    lines = every_line(office, office.store.read, case)
    here = stage or case.stage
    shown = [
        one if one.stage == here else replace(one, is_here=False)
        for one in lines
        if one.stage == here or (stage is None and _still_moves(one))
    ]
    order = list(ElementState)
    return sorted(
        shown,
        key=lambda n: (
            n.is_so is False,
            closes(n.element, n.state),
            not n.is_here,
            not applies(n) and n.state is ElementState.MISSING and not n.proposed,
            order.index(n.state),
        ),
    )


def _still_moves(one: ChecklistLine) -> bool:
    return one.is_so is not False and (one.state is ElementState.REQUESTED or one.waits_for_attorney)


def complete(lines: Iterable[ChecklistLine]) -> Completeness:
    """How complete the stage is that these lines show; those of other stages do not count."""
    return completeness(one for one in lines if one.is_here)


def open_of_stage(office: Office, case_id: int, stage: str) -> list[ChecklistLine]:
    """What the case lacks of a stage: shown when it leaves it."""
    return [one for one in checklist(office, case_id, stage=stage) if is_open(one)]


def completeness_of_all(office: Office) -> dict[int, Completeness]:
    """How complete the present stage of every open case is."""
    db = office.store.read
    states, answers = elements.element_states(db), elements.all_conditions(db)
    of_case: dict[int, list[cases.PartyRow]] = {}
    for party in cases.list_parties(db):
        of_case.setdefault(party.case_id, []).append(party)
    lowered, checklists = office.policy.lowered, office.practice.checklists
    found = {}
    for case in cases.list_cases(db, status="open"):
        touched, said = states.get(case.id, {}), answers.get(case.id, {})
        besides = {key[0] for key in _done(touched)}
        asked = in_force(checklists.for_side(case.matter_type, case.stage, case.side, besides), lowered)
        found[case.id] = completeness(_standings(asked, of_case.get(case.id, []), case.side, touched, said))
    return found


def _standings(
    asked: Iterable[Element],
    parties: Sequence[cases.PartyRow],
    side: str,
    touched: Mapping[ElementKey, str],
    said: Mapping[str, bool],
) -> Iterator[ElementStanding]:
    done = _done(touched)
    for element in asked:
        of = [party.id for party in subjects(element.each, parties, side)]
        of += _left(element, done, of)
        if not of or (element.id, CASE) in touched:
            of = [CASE, *of]
        for party_id in of:
            state = ElementState(touched.get((element.id, party_id), "missing"))
            yield ElementStanding(element, state, said.get(element.condition))


def element_named(office: Office, case_id: int, text: str) -> Element:
    """An element of the case's matter type (any stage), by its id or label, as it is in force here.

    Raises:
        NotFound: names those of the stage.
    """
    case = cases.get_case(office.store.read, case_id)
    return _named(office, case, text)


def _named(office: Office, case: cases.CaseRow, text: str) -> Element:
    stages = office.practice.checklists.matters.get(case.matter_type, {})
    wanted, lowered = fold(text), office.policy.lowered
    for stage in [case.stage, *stages]:
        for element in in_force(stages.get(stage, ()), lowered):
            if wanted in {fold(element.id), fold(element.label)}:
                return element
    known = ", ".join(e.id for e in stages.get(case.stage, ()))
    raise NotFound(f"There is no element “{visible(text)}”.", hint=f"Of this stage are {known}.")


def party_meant(office: Office, case_id: int, element: Element, text: str | None) -> int:
    """Of which party an element is meant: the one whose name is said, or the only one there is; ``case`` is none.

    Raises:
        BadInput: nobody was named and there are several, or the element is the case's own.
        NotFound: none of its parties is called so, or several are.
    """
    case = cases.get_case(office.store.read, case_id)
    parties, touched = cases.list_parties(office.store.read, case_id), elements.elements_of(office.store.read, case_id)
    of = subjects(element.each, parties, case.side)
    left = _left(element, touched, [party.id for party in of])
    of += [party for party in parties if party.id in left]
    names = "; ".join(visible(party.name) for party in of)
    if text is None:
        if len(of) > 1:
            raise BadInput(
                f"“{element.label}” is there for each {element.each}.", hint=f"Say of whom, with --of: {names}."
            )
        return of[0].id if of else CASE
    if fold(text) == "case":
        return CASE
    if not of:
        raise BadInput(f"“{element.label}” is the case’s own.", hint="Leave --of out.")
    fit = [party for party in of if fold(text) in fold(party.name)]
    exact = [party for party in fit if fold(text) == fold(party.name)]
    if len(exact or fit) != 1:
        raise NotFound(f"“{visible(text)}” is no {element.each} of this element.", hint=f"There are {names}.")
    return (exact or fit)[0].id


def request(
    office: Office,
    case_id: int,
    element: Element,
    *,
    source: str,
    on: date | None = None,
    of: int = CASE,
    cadence: Sequence[int] = (),
    authorized_until: date | None = None,
) -> Done:
    """Somebody was asked for it; its log begins (``services/cases/requests.py``).

    Args:
        cadence: after how many days they are asked again; nothing leaves it as it is, or as is usual.
        authorized_until: how long the authorization holds with which they were asked.
    """
    office.require(Right.TICK)
    who = line(source, "name of the person or office that was asked", limit=200)
    day = (on or office.today).isoformat()
    values = {"requested_on": day, "requested_from": who}
    if cadence:
        values["cadence"] = cadence_text(cadence)
    if authorized_until is not None:
        values["authorized_until"] = authorized_until.isoformat()
    return _move(office, case_id, element, ElementState.REQUESTED, values, ("Requested", f" from {who}"), of=of)


def receive(office: Office, case_id: int, element: Element, *, document_id: int | None, of: int = CASE) -> Done:
    """It is here: this document is it. Where an attorney signs it off, it waits in the attorney's queue from now on."""
    office.require(Right.TICK)
    name = ""
    if document_id is not None:
        row = get_document(office.store.read, document_id)
        if row is None:
            raise NotFound(f"There is no document {document_id}.")
        name = f": {row.name}"
    values = {"document_id": document_id, "proposed_id": None}
    return _move(office, case_id, element, ElementState.RECEIVED, values, ("Received", name), of=of)


def receive_proposed(office: Office, case_id: int, element: Element, *, of: int = CASE) -> Done:
    """It is here: the paper that is proposed is it; without one, what is no paper is said to be here.

    Raises:
        BadInput: it is a paper, and none is proposed for it.
    """
    office.require(Right.TICK)
    row = elements.elements_of(office.store.read, case_id).get((element.id, of))
    return receive(office, case_id, element, document_id=row.proposed_id if row is not None else None, of=of)


def review(office: Office, case_id: int, element: Element, *, of: int = CASE) -> Done:
    """Somebody looked at it and found it good; an attorney signs off what waits for one.

    Raises:
        BadInput: it was not received, or without the paper that is it: there is nothing to look at.
        NotAllowed: an attorney signs it off.
    """
    element = element_named(office, case_id, element.id)
    check_move(element, ElementState.REVIEWED, office.person.role, reason=None, document=None)
    office.require(right_to_review(element))
    did = "Signed off" if element.is_gated else "Reviewed"
    return _move(office, case_id, element, ElementState.REVIEWED, {}, (did, ""), of=of)


def right_to_review(element: Element) -> Right:
    """What must be allowed to who reviews an element: some wait for an attorney."""
    return Right.REVIEW_GATED if element.is_gated else Right.TICK


def waive(office: Office, case_id: int, element: Element, *, reason: str, of: int = CASE) -> Done:
    """The case does not need it; an attorney says so, and why."""
    office.require(Right.WAIVE)
    why = line(reason, "reason", may_be_empty=True)
    return _move(office, case_id, element, ElementState.WAIVED, {"reason": why}, ("Waived", f": {why}"), of=of)


def reset(office: Office, case_id: int, element: Element, *, of: int = CASE) -> Done:
    """It is missing after all; a paper that was proposed for it is not it."""
    office.require(Right.TICK)
    cleared = {
        "requested_on": None, "requested_from": None, "document_id": None, "proposed_id": None, "reason": None,
    }  # fmt: skip
    return _move(office, case_id, element, ElementState.MISSING, cleared, ("Set", " to missing"), of=of)


def label_of(office: Office, case_id: int, element: Element, of: int) -> str:
    """A name of a few words, with whose it is."""
    name = next((party.name for party in cases.list_parties(office.store.read, case_id) if party.id == of), "")
    return f"{element.label}: {name}" if name else element.label


def _check_lowered(office: Office, case_id: int, element: Element) -> None:
    """See that an element which the desk closes was left to it by an act, and not by a value written into the store.

    Raises:
        NotAllowed: the ledger does not say so; that it was tried is recorded.
    """
    if element.id not in office.policy.lowered:
        return
    stages = office.practice.checklists.matters.get(cases.get_case(office.store.read, case_id).matter_type, {})
    if not any(one.can_be_lowered for asked in stages.values() for one in asked if one.id == element.id):
        return
    faults = divergences(office, "policy")
    if any(fault.table == "ledger" or fault.key[0] == LOWERED.name for fault in faults):
        office.record_refusal("policy.unproven", item=LOWERED.name, case=case_id)
        raise NotAllowed(f"The ledger does not say that the desk closes “{element.label}”.", hint=HINT)


def _move(
    office: Office,
    case_id: int,
    element: Element,
    to: ElementState,
    values: dict[str, Any],
    said: tuple[str, str],
    *,
    of: int,
) -> Done:
    """Move an element to a state.

    Args:
        said: what was done, before and after the element's name.
    """
    office.see_case(case_id)
    if to in {ElementState.RECEIVED, ElementState.REVIEWED}:
        _check_lowered(office, case_id, element)
    key = (case_id, element.id, of)
    with office.store.write() as tx:
        case = cases.get_case(tx.db, case_id)
        element = _named(office, case, element.id)  # whether an attorney closes it may have been decided meanwhile
        elements.ensure_element(tx.db, *key)
        now = rows.row_of(tx.db, elements.TABLE, key) or {}
        reason, document = values.get("reason"), values.get("document_id", now["document_id"])
        check_move(element, to, office.person.role, reason=reason, document=document)
        if to is ElementState.REVIEWED:
            check_is_here(element, ElementState(now["state"]), document=document)
        after = values | {"state": to.value, "decided_by": office.person.id, "decided_at": office.now()}
        rows.update_row(tx.db, elements.TABLE, key, after)
        return record(
            office,
            tx,
            acts.ELEMENT_MOVED[to],
            f"{said[0]} {label_of(office, case_id, element, of)}{said[1]} ({case.number})",
            data={"case": case_id, "element": element.id, "party": of, "state": to.value, "document": document},
            right=Right.REVIEW_GATED if to is ElementState.REVIEWED and element.is_gated else None,
            steps=[RowStep(elements.TABLE, key, {name: now[name] for name in after}, after)],
        )
