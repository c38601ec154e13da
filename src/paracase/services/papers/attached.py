"""Attachments as papers: what came inside a mail has its own type, name and file, and its row says whose it is."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from paracase.domain.errors import NotAllowed
from paracase.domain.papers import acts, naming
from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.facts import OWN
from paracase.domain.papers.suggestions import Field, best
from paracase.domain.roles import Right
from paracase.domain.visible import counted, name_bytes, name_text
from paracase.services.journal import carry_out
from paracase.services.papers.proposing import FilingDecision, decided_facts, document_row
from paracase.services.plan import Wanted
from paracase.store.cases import cases
from paracase.store.papers import documents, facts, recognised

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.steps import Place
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.cases import CaseRow
    from paracase.store.papers import lists


@dataclass(frozen=True, slots=True)
class TakeOut:
    """What is inside one paper in file, and where each would be written."""

    document_id: int
    name: str
    files: tuple[tuple[int, str, str], ...]
    """Of each attachment the document, its name, and its place below the folder of cases."""


def to_take_out(office: Office, case_id: int | None = None) -> list[TakeOut]:
    """Papers in file whose attachments have no file of their own, as those filed before the office took them out."""
    found = []
    for document_id in facts.with_something_inside(office.store.read, case_id):
        wanted = _wanted(office, document_id)
        if wanted:
            name = document_row(office, document_id).name
            files = tuple(
                (w.document_id, document_row(office, w.document_id).name, name_text(w.target[1]))
                for w in wanted
                if w.target
            )
            found.append(TakeOut(document_id, name, files))
    return found


def take_out(office: Office, document_id: int) -> Done:
    """Write what is inside a paper in file as files of their own; undo takes them away again.

    Raises:
        NotAllowed: it is not in file, or nothing in it can be written.
        DiskFull: no room; nothing was written.
    """
    office.require(Right.FILE)
    row = document_row(office, document_id)
    wanted = _wanted(office, document_id)
    if not wanted:
        raise NotAllowed(
            f"Nothing in “{row.name}” can be taken out.", hint="It must be in file, with attachments that have no file."
        )
    told = f"Took {counted(len(wanted), 'attachment')} out of {row.name}"
    return carry_out(office, acts.TAKEN_OUT, told, wanted, plain_summary=True)


def _wanted(office: Office, document_id: int) -> list[Wanted]:
    db = office.store.read
    own, place = documents.case_ids(db, document_id), documents.place_of(db, document_id)
    if not own or place is None or documents.state_of(db, document_id) != TriageState.IN_FILE:
        return []
    case = cases.get_case(db, own[0])
    taking = replace(office, settings=replace(office.settings, attachments="out"))
    found = []
    for member in facts.family_of(db, document_id):
        row = document_row(office, member)
        if row.relpath is not None or row.state != TriageState.IN_FILE:
            continue
        after = attached_facts(office, member, facts.facts_of(db, member))
        target = attached_target(taking, row, case, after, (place.root_id, place.relpath))
        if target is not None:
            found.append(Wanted(member, after, target))
    return found


def takes_out(office: Office, children: Iterable[lists.DocumentRow]) -> bool:
    """Whether filing a paper writes some of these out as files of their own."""
    return office.settings.attachments == "out" and any(child.relpath is None for child in children)


def attached_facts(office: Office, document_id: int, values: dict[str, Any]) -> dict[str, Any]:
    """The facts of an attachment that is filed with its paper: its own, where nobody decided any before."""
    if any(values[name] is not None for name in OWN):
        return values
    suggestions = recognised.suggestions_for(office.store.read, document_id)
    own = decided_facts(office, suggestions, FilingDecision(()))
    return values | {name: value for name, value in own.items() if name in OWN}


def attached_target(
    office: Office, row: lists.DocumentRow, case: CaseRow, values: dict[str, Any], lead: Place | None
) -> Place | None:
    """Where an attachment is written: where its own type belongs, else beside its paper; None leaves it inside.

    Args:
        lead: where its paper's file goes; None when that stays where it is.
    """
    if lead is None or lead[0] != case.root_id or office.settings.attachments != "out":
        return None
    known = next((kind for kind in office.practice.document_types if kind.code == values["doc_type"]), None)
    if known is not None:
        below = os.fsencode(naming.safe_folder(known.folder).as_posix())
        folder = b"/".join(part for part in (case.folder, b"" if below == b"." else below) if part)
    else:
        folder = lead[1].rpartition(b"/")[0]
    suggested = best(recognised.suggestions_for(office.store.read, row.id), Field.NAME)
    name = name_bytes(naming.safe_name(suggested.value if suggested else row.name))
    return lead[0], (folder + b"/" if folder else b"") + name
