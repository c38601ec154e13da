"""An attorney says of one paper that it is left out of a file that is handed over, or goes all the same; with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.leaving import acts
from paracase.domain.leaving.handovers import PaperChoice
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.store import steps
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.leaving import handovers
from paracase.store.papers import documents, lists

if TYPE_CHECKING:
    from paracase.domain.leaving.handovers import Recipient
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.leaving.handovers import ChoiceRow


def said(office: Office, case_id: int) -> list[ChoiceRow]:
    """What attorneys said of papers of a case, in force."""
    office.see_case(case_id)
    return handovers.choices(office.store.read, case_id)


def choose(office: Office, case_id: int, document_id: int, to: Recipient, choice: PaperChoice, *, reason: str) -> Done:
    """Leave a paper out, or let one go that is left out by default; for the handovers that are made from now on.

    Raises:
        NotAllowed: only an attorney does, known by account or key; or it is sequestered.
        NotFound: there is no such paper in this case.
        BadInput: no reason; or it goes anyhow.
    """
    office.require(Right.SIGN_HANDOVER)
    office.see_case(case_id)
    why = line(reason, "reason", limit=500)
    if choice is PaperChoice.IN and to.is_entitled:
        raise BadInput(f"To {to.words} everything goes but what an attorney leaves out.")
    paper = lists.get_document(office.store.read, document_id)
    if paper is None or case_id not in documents.case_ids(office.store.read, document_id):
        raise NotFound(f"There is no document {document_id} in this case.", hint="See “paracase document list”.")
    if paper.is_sequestered:
        raise NotAllowed("It is sequestered, and goes to nobody.", hint="An attorney decides: paracase sequester list.")
    return _put(office, (case_id, document_id, to.value), {"choice": choice.value, "reason": why}, paper.name)


def take_back(office: Office, case_id: int, document_id: int, to: Recipient) -> Done:
    """Nothing is said of a paper any more: it goes, or not, by what it is.

    Raises:
        NotFound: nothing was said of it.
    """
    office.require(Right.SIGN_HANDOVER)
    found = [one for one in said(office, case_id) if (one.document_id, one.recipient) == (document_id, to)]
    if not found:
        raise NotFound(f"Nothing was said of document {document_id} for {to.words}.")
    (one,) = found
    values = {"choice": one.choice.value, "reason": one.reason, "ended_at": office.now()}
    return _put(office, (case_id, document_id, to.value), values, one.name)


def _put(office: Office, key: tuple[int, int, str], values: dict[str, str], name: str) -> Done:
    with office.store.write() as tx:
        number = cases.get_case(tx.db, key[0]).number
        before = steps.whole_row(tx.db, handovers.CHOICES, key)
        row = {"by_id": office.person.id, "at": office.now(), "ended_at": None, **values}
        handovers.put_choice(tx.db, key, row)
        changed(tx.db, "documents")
        after = steps.whole_row(tx.db, handovers.CHOICES, key)
        words = {"out": "Leaves out of", "in": "Lets go with"}[values["choice"]]
        is_ended = row["ended_at"] is not None
        did = "Says nothing any more of" if is_ended else words
        data = {"case": key[0], "document": key[1], "to": key[2], "choice": values["choice"], "ended": is_ended}
        step = RowStep(handovers.CHOICES, key, before, after)
        return record(
            office, tx, acts.PAPER_CHOSEN, f"{did} the file of {number}: {name}: {values['reason']}", data=data,
            texts={"reason": values["reason"]}, steps=[step],
        )  # fmt: skip
