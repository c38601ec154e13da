"""What is decided of an attachment before its mail is filed: case, facts, name, folder; and what filing will do then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.papers import acts, naming
from paracase.domain.papers.documents import TriageState
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import name_bytes, name_text, visible
from paracase.services.journal import carry_out
from paracase.services.papers.attached import attached_facts, attached_target, said_of
from paracase.services.papers.proposing import FilingDecision, Planned, check_facts, document_row, planned, propose
from paracase.services.plan import Wanted
from paracase.store.cases import cases
from paracase.store.papers import documents, facts
from paracase.store.papers.ahead import AHEAD, Ahead, ahead_of

if TYPE_CHECKING:
    from paracase.domain.steps import Place
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.papers.lists import DocumentRow


def is_inside(row: DocumentRow) -> bool:
    """Whether a document came inside another and has no file of its own yet."""
    return row.parent_id is not None and row.relpath is None


def decide(office: Office, document_id: int, decision: FilingDecision) -> Done:
    """Decide what becomes of an attachment when its paper is filed, or when it is taken out of a paper in file.

    Args:
        decision: all that is decided of it, in place of what was before; nothing in it leaves it to the sheet.

    Raises:
        NotAllowed: it has a file of its own, or lies in the trash.
        BadInput: a fact, name or folder cannot be used, or it is decided so already.
        NotFound: there is no such document or case.
    """
    office.require(Right.FILE)
    row = document_row(office, document_id)
    if row.state == TriageState.TRASH:
        raise NotAllowed(f"“{row.name}” is in the trash.", hint=f"Restore it first: paracase triage restore {row.id}.")
    if not is_inside(row):
        on = f" It hangs on document {row.parent_id}." if row.parent_id is not None else ""
        raise NotAllowed(f"“{row.name}” has a file of its own.{on}", hint="File it in Triage, or move it on the Desk.")
    after = _checked(office, decision)
    db = office.store.read
    before = ahead_of(db, document_id)
    if after == before:
        raise BadInput("Nothing to change.", hint="Name a case, fact, name or folder that is different.")
    step = RowStep(AHEAD, (document_id,), before.row(), after.row())
    paper = document_row(office, row.parent_id or 0).name
    told = f"Decided what becomes of {row.name} in {paper}" if after != Ahead() else f"Left {row.name} to the proposal"
    unchanged = Wanted(document_id, facts.facts_of(db, document_id))
    return carry_out(office, acts.DECIDED_AHEAD, told, [unchanged], rows=[step], plain_summary=True)


def _checked(office: Office, decision: FilingDecision) -> Ahead:
    case_id = decision.cases[0] if decision.cases else None
    if case_id is not None:
        cases.get_case(office.store.read, case_id)
    folder = decision.folder
    if folder is not None:
        below = naming.safe_folder(folder).as_posix()
        folder = "" if below == "." else below
    name = naming.safe_name(decision.name) if decision.name else None
    return Ahead(case_id, check_facts(office, decision.facts), name, folder)


def lead_of(office: Office, row: DocumentRow) -> DocumentRow:
    """The paper that an attachment is filed with: the outermost it hangs on."""
    while row.parent_id is not None:
        row = document_row(office, row.parent_id)
    return row


def planned_inside(office: Office, document_id: int, of_lead: FilingDecision) -> Planned:
    """Work out what becomes of an attachment when its paper is filed, without doing it.

    Args:
        of_lead: what was said about that paper so far.

    Raises:
        BadInput: a fact cannot be used.
    """
    db = office.store.read
    row = document_row(office, document_id)
    lead = lead_of(office, row)
    said = said_of(office, document_id)
    of_cases, goes_to = _lead_goes(office, lead, document_id, of_lead)
    before = facts.facts_of(db, document_id) | {"cases": of_cases}
    values = attached_facts(office, document_id, before, said)
    if not values["cases"]:
        return Planned(None, values, "", visible(said.name or row.name), moves=False)
    case = cases.get_case(db, values["cases"][0][0])
    target = attached_target(office, row, values, goes_to, said)
    if target is None:
        return Planned(case, values, "", row.name, moves=False)
    folder_path, _, name = target[1].rpartition(b"/")
    return Planned(
        case, values, name_text(folder_path.removeprefix(case.folder).strip(b"/")), name_text(name), moves=True
    )


def _lead_goes(
    office: Office, lead: DocumentRow, document_id: int, of_lead: FilingDecision
) -> tuple[list[list[int]], Place | None]:
    """The cases that an attachment gets with the paper it is filed with, and where the file of that goes or lies."""
    db = office.store.read
    if lead.state == TriageState.IN_FILE:
        return facts.facts_of(db, document_id)["cases"], documents.place_of(db, lead.id)
    plan = planned(office, propose(office, lead.id), of_lead)
    if plan.case is None:
        return [], None
    path = b"/".join(part for part in (plan.case.folder, *map(name_bytes, (plan.folder, plan.name))) if part)
    return [[plan.case.id, 1]], (plan.case.root_id, path) if plan.moves else None
