"""Attachments as papers: what came inside a mail has its own type, name and file, and its row says whose it is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from paracase.domain.papers import naming
from paracase.domain.papers.suggestions import Field, best
from paracase.domain.visible import name_bytes
from paracase.services.papers.proposing import FilingDecision, decided_facts
from paracase.store.papers import facts, recognised

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.steps import Place
    from paracase.services.context import Office
    from paracase.store.cases.cases import CaseRow
    from paracase.store.papers import lists


def takes_out(office: Office, children: Iterable[lists.DocumentRow]) -> bool:
    """Whether filing a paper writes some of these out as files of their own."""
    return office.settings.attachments == "out" and any(child.relpath is None for child in children)


def attached_facts(office: Office, document_id: int, values: dict[str, Any]) -> dict[str, Any]:
    """The facts of an attachment that is filed with its paper: its own, where nobody decided any before."""
    if any(values[name] is not None for name in facts.FIELDS if name in _OWN):
        return values
    suggestions = recognised.suggestions_for(office.store.read, document_id)
    own = decided_facts(office, suggestions, FilingDecision(()))
    return values | {name: value for name, value in own.items() if name in _OWN}


_OWN = frozenset(
    ["doc_type", "title", "docket_no", "attachment_no", "party", "dated_on", "filed_on", "entered_on", "served_on",
     "service_method"]
)  # fmt: skip


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
