"""Asking an attorney to decide: exact versions of a paper or a set, the queue they stand in, how far they were read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from paracase.domain.approvals import acts
from paracase.domain.approvals.requests import DECIDED, RequestMove, RequestState, can_start
from paracase.domain.approvals.statements import Part, Purpose
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.domain.words import prose
from paracase.domain.work.assignments import Move
from paracase.domain.work.examined import said_at
from paracase.services.acts import record
from paracase.services.cases.acceptance import check_goes_out
from paracase.services.papers import versions
from paracase.services.people.people import counsel_of
from paracase.services.work.assignments import assignment_for, move_on
from paracase.services.work.examining import last_examination
from paracase.store import walls
from paracase.store.approvals import requests as store_requests
from paracase.store.papers import documents
from paracase.store.work import assignments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.approvals.requests import RequestRow
    from paracase.store.papers.versions import VersionFacts

MAX_ITEMS = 200


@dataclass(frozen=True, slots=True)
class NewRequest:
    """What an attorney is asked."""

    documents: tuple[tuple[int, Part], ...]
    """The first leads."""
    purpose: Purpose = Purpose.FILE
    attorney_id: int | None = None
    """None is the case's lead."""
    due: date | None = None
    note: str = ""


def ask(office: Office, case_id: int, new: NewRequest, *, assignment_id: int | None = None) -> Done:
    """Put versions into an attorney's queue, those the files are now: a request, which is ``made("request")``.

    Raises:
        NotAllowed: the role does not ask, no attorney has accepted the case, the one asked is not counsel in it, or one of
            the papers waits already.
        BadInput: no paper, or too many.
    """
    office.require(Right.ASK_APPROVAL)
    if not 1 <= len(new.documents) <= MAX_ITEMS or len({d for d, _ in new.documents}) != len(new.documents):
        raise BadInput(f"A request is for 1 to {MAX_ITEMS} different papers.", hint="Name each document once.")
    check_goes_out(office, case_id)
    attorney = attorney_for(office, case_id, new.attorney_id)
    found = []
    for document_id, part in new.documents:
        if case_id not in documents.case_ids(office.store.read, document_id):
            raise NotAllowed(f"Document {document_id} is not in this case.", hint="File it there first.")
        facts = versions.settled_version(office, document_id)
        found.append((facts, part, versions.text_of(office, facts.id).sha256))
    return _insert(office, case_id, attorney, new, found, assignment_id)


def attorney_for(office: Office, case_id: int, attorney_id: int | None) -> Person:
    """The attorney asked: the one named, who must be on the case, else its lead.

    Raises:
        NotAllowed: the case has no attorney, or the one named is not on it.
    """
    counsel = counsel_of(office, case_id)
    if not counsel:
        raise NotAllowed(
            "The case has no attorney on its team.", hint="Add one: paracase case edit CASE --team NAME=lead"
        )
    if attorney_id is None:
        return counsel[0]
    found = next((person for person in counsel if person.id == attorney_id), None)
    if found is None:
        names = " or ".join(person.name for person in counsel)
        raise NotAllowed("That person is not counsel in this case.", hint=f"Counsel is {names}.")
    return found


def _insert(
    office: Office,
    case_id: int,
    attorney: Person,
    new: NewRequest,
    found: Sequence[tuple[VersionFacts, Part, str]],
    assignment_id: int | None,
) -> Done:
    lead = found[0][0]
    at = office.now()
    with office.store.write() as tx:
        if case_id in walls.unseen_cases(tx.db, attorney.id):
            raise NotAllowed(f"{attorney.name} stands outside this case.", hint="Ask another attorney.")
        waiting = store_requests.last_request(tx.db, lead.document_id, (RequestState.WAITING,))
        if waiting is not None:
            raise NotAllowed(
                f"“{waiting.title}” v{waiting.version} waits for {waiting.attorney} already.",
                hint="Take that request back first (paracase approvals withdraw).",
            )
        approved = store_requests.approved_versions(tx.db, case_id)
        before = store_requests.last_request(tx.db, lead.document_id, (*DECIDED, RequestState.PHONE))
        values: dict[str, Any] = {
            "case_id": case_id, "assignment_id": assignment_id, "title": lead.title or lead.name,
            "purpose": new.purpose.value, "attorney_id": attorney.id, "asked_by": office.person.id, "asked_at": at,
            "due_on": new.due.isoformat() if new.due else None, "note": prose(new.note, "note"),
            "state": RequestState.WAITING.value, "state_at": at, "before_id": before.id if before else None,
            "said_by_id": said_at(office.identity),
        }  # fmt: skip
        items = [
            {"part": part.value, "document_id": facts.document_id, "version_id": facts.id, "sha256": facts.sha256,
             "size": facts.size, "name": facts.name, "compared_id": _made_from(approved, facts)}
            for facts, part, _ in found
        ]  # fmt: skip
        request_id = store_requests.insert_request(tx.db, values, items)
        if assignment_id is not None:
            row = assignments.get_assignment(tx.db, assignment_id)
            if row is not None:
                move_on(office, tx, row, Move.PASS_ON)
        exam = last_examination(office, assignment_id, lead.id) if assignment_id is not None else None
        alone = f"; {exam.not_by_another}" if exam is not None and exam.not_by_another else ""
        more = f" with {counted(len(found) - 1, 'more paper')}" if len(found) > 1 else ""
        return record(
            office,
            tx,
            acts.ASKED,
            f"Asked {attorney.name} about {values['title']}, v{lead.no}{more}{alone}",
            data={"request": request_id, "case": case_id, "assignment": assignment_id, "attorney": attorney.id, "at": at,
                  "purpose": new.purpose.value, "due": values["due_on"], "before": values["before_id"],
                  "said_by": values["said_by_id"],
                  "by_another": exam is not None and not exam.not_by_another,
                  "documents": [{"id": item["document_id"], "version": item["version_id"], "compared": item["compared_id"],
                                 "part": item["part"], "sha256": item["sha256"], "size": item["size"], "text": text}
                                for item, (_, _, text) in zip(items, found, strict=True)]},
            texts={"title": values["title"], "note": values["note"],
                   **{f"name.{f.document_id}": f.name for f, _, _ in found}},
        )  # fmt: skip


def _made_from(approved: Sequence[tuple[str, int]], facts: VersionFacts) -> int | None:
    """The approved version of the same name and another ending: the Word document a PDF was made from.

    A PDF of an approved document is another content, and needs its own approval; it is shown compared with that text.
    """
    stem, _, ending = facts.name.rpartition(".")
    for name, version_id in approved:
        other, _, other_ending = name.rpartition(".")
        if stem and other.lower() == stem.lower() and other_ending.lower() != ending.lower():
            return version_id
    return None


def pass_on(office: Office, assignment_id: int, new: NewRequest) -> Done:
    """Pass examined work to the attorney: the version that was examined, with what belongs to it; makes a request.

    Args:
        new: its documents are what goes along; the delivered one leads.

    Raises:
        NotAllowed: it was not examined, or its file was changed since.
    """
    row = assignment_for(office, assignment_id, Move.PASS_ON)
    assert row.document_id is not None
    facts = versions.settled_version(office, row.document_id)
    if facts.id != row.version_id:
        raise NotAllowed(
            f"v{row.version} was examined, but the file in the folder is v{facts.no}.",
            hint="Have the new version delivered and examine it.",
        )
    along = tuple(pair for pair in new.documents if pair[0] != row.document_id)
    attorney = new.attorney_id if new.attorney_id is not None else row.attorney_id
    due = new.due
    if due is None and (row.filing_on or row.due_on):
        due = date.fromisoformat(row.filing_on or row.due_on or "")
    whole = NewRequest(((row.document_id, Part.LEAD), *along), new.purpose, attorney, due, new.note)
    return ask(office, row.case_id, whole, assignment_id=assignment_id)


def withdraw(office: Office, request_id: int) -> Done:
    """Take a request back before it is decided.

    Raises:
        NotAllowed: it is decided already.
    """
    office.require(RequestMove.WITHDRAW)
    row = request(office, request_id)
    with office.store.write() as tx:
        now = store_requests.get_request(tx.db, request_id)
        if now is None or not can_start(RequestMove.WITHDRAW, now.state):
            raise NotAllowed(f"The request is {now.state if now else 'gone'}; it cannot be taken back.")
        at = office.now()
        store_requests.set_request_state(tx.db, request_id, RequestState.WITHDRAWN, at=at)
        if row.assignment_id is not None:
            moved = assignments.get_assignment(tx.db, row.assignment_id)
            if moved is not None:
                move_on(office, tx, moved, Move.TAKE_BACK)
        return record(
            office,
            tx,
            acts.WITHDRAWN,
            f"Took back from {row.attorney}: {row.title}, v{row.version}",
            data={"request": request_id, "case": row.case_id, "assignment": row.assignment_id, "at": at},
        )


def request(office: Office, request_id: int) -> RequestRow:
    """One request.

    Raises:
        NotFound: there is none with this number.
    """
    row = store_requests.get_request(office.store.read, request_id)
    if row is None:
        raise NotFound(f"There is no request {request_id}.", hint="See “paracase approvals list”.")
    return row
