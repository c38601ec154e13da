"""What a paper that was filed may be of its case's checklist: proposed when it is filed, ticked by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.cases.ticking import ticks, whose_paper
from paracase.domain.papers.documents import TriageState
from paracase.domain.steps import PaperStep, RowStep
from paracase.services.cases.elements import every_line
from paracase.store import rows, steps
from paracase.store.cases import cases, elements

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.steps import Step
    from paracase.services.acts import Occasion
    from paracase.services.cases.elements import ChecklistLine
    from paracase.services.context import Office
    from paracase.store.cases.elements import ElementKey
    from paracase.store.engine import Transaction

DECIDES = ("doc_type", "side")
"""Facts of a paper with which what it may be changes."""


class _Checklists:
    """The checklists of the cases that one act is about, each read once, and what it proposed there."""

    def __init__(self, office: Office, tx: Transaction) -> None:
        self._office, self._tx = office, tx
        self._of: dict[int, tuple[cases.CaseRow, list[ChecklistLine]]] = {}
        self._taken: set[tuple[int, ElementKey]] = set()

    def propose(self, case_id: int, document_id: int, facts: Mapping[str, Any]) -> list[Step]:
        """Propose a paper for the elements it may be; one for which another paper is proposed keeps that one."""
        db = self._tx.db
        if case_id not in self._of:
            row = cases.get_case(db, case_id)
            self._of[case_id] = (row, every_line(self._office, db, row))
        case, lines = self._of[case_id]
        fit = ticks(
            lines,
            doc_type=facts.get("doc_type"),
            whose=whose_paper(facts.get("side"), case.side),
            words=[str(facts.get(name) or "") for name in ("title", "party")],
            stage=case.stage,
        )
        made: list[Step] = []
        for line in fit:
            if line.proposed is None and line.is_so is not False and (case_id, line.key) not in self._taken:
                self._taken.add((case_id, line.key))
                made.append(_put(self._tx, case_id, line, document_id))
        return made


def _put(tx: Transaction, case_id: int, line: ChecklistLine, document_id: int) -> Step:
    key, after = (case_id, *line.key), {"proposed_id": document_id}
    before = {"proposed_id": line.row.proposed_id} if line.row is not None else None
    elements.ensure_element(tx.db, *key)
    rows.update_row(tx.db, elements.TABLE, key, after)
    return steps.added(tx.db, elements.TABLE, key) if before is None else RowStep(elements.TABLE, key, before, after)


def propose(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """Propose each paper that came into a case for the elements it may be; taken back with the act.

    A paper that leaves a case, or is another type now, is not proposed there any more.
    """
    found: list[Step] = []
    lists = _Checklists(office, tx)
    for step in occasion.steps:
        if isinstance(step, PaperStep):
            was, now = _cases(step.before), _cases(step.after)
            is_other = any(step.before.get(name) != step.after.get(name) for name in DECIDES)
            for case_id in was if is_other else [one for one in was if one not in now]:
                found += _withdraw(tx, case_id, step.document_id)
            for case_id in now if is_other else [one for one in now if one not in was]:
                found += lists.propose(case_id, step.document_id, step.after)
    return tuple(found)


def _cases(facts: Mapping[str, Any]) -> list[int]:
    """The cases a paper is in file in."""
    in_file = facts.get("state") == TriageState.IN_FILE
    return [int(case[0]) for case in facts.get("cases") or ()] if in_file else []


def _withdraw(tx: Transaction, case_id: int, document_id: int) -> list[Step]:
    made: list[Step] = []
    for key in elements.proposed_for(tx.db, case_id, document_id):
        rows.update_row(tx.db, elements.TABLE, (case_id, *key), {"proposed_id": None})
        before = {"proposed_id": document_id}
        made.append(RowStep(elements.TABLE, (case_id, *key), before, {"proposed_id": None}))
    return made
