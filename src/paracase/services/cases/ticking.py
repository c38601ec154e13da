"""What a paper that was filed may be of its case's checklist: proposed when it is filed, ticked by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases.ticking import ticks, whose_paper
from paracase.domain.papers.documents import TriageState
from paracase.domain.steps import PaperStep, RowStep
from paracase.services.cases.elements import every_line
from paracase.store import rows, steps
from paracase.store.cases import cases, elements

if TYPE_CHECKING:
    from paracase.domain.steps import Step
    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.store.engine import Transaction


def propose(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """Propose each paper that was filed for the elements it may be; taken back with the filing.

    An element for which another paper is proposed keeps that one: nobody has looked at it yet.
    """
    found: list[Step] = []
    for step in occasion.steps:
        if isinstance(step, PaperStep) and step.before.get("state") != TriageState.IN_FILE:
            for case_id in (case[0] for case in step.after.get("cases") or ()):
                found += _of_case(office, tx, step, case_id)
    return tuple(found)


def _of_case(office: Office, tx: Transaction, step: PaperStep, case_id: int) -> list[Step]:
    facts, case = step.after, cases.get_case(tx.db, case_id)
    fit = ticks(
        every_line(office, tx.db, case),
        doc_type=facts.get("doc_type"),
        whose=whose_paper(facts.get("side"), case.side),
        words=[str(facts.get(name) or "") for name in ("title", "party")],
        stage=case.stage,
    )
    made: list[Step] = []
    for line in fit:
        if line.proposed is None and line.is_so is not False:
            key, after = (case_id, *line.key), {"proposed_id": step.document_id}
            before = {"proposed_id": line.row.proposed_id} if line.row is not None else None
            elements.ensure_element(tx.db, *key)
            rows.update_row(tx.db, elements.TABLE, key, after)
            step_back = RowStep(elements.TABLE, key, before, after)
            made.append(steps.added(tx.db, elements.TABLE, key) if before is None else step_back)
    return made
