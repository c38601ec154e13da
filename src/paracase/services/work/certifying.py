"""The certificate about AI help that a judge's order asks for: the office's own template, filled with what was declared.

It says what people declared when they delivered, and nothing else. Where nothing was declared no certificate is made: that
nothing was declared does not say that no AI helped. The statement of verification stays blank for who signs it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.domain.work import acts
from paracase.reports.templates import filled
from paracase.services.acts import record
from paracase.services.papers.drafts import drafts_folder, write_draft
from paracase.services.work.assignments import assignment
from paracase.store import ledger
from paracase.store.cases import cases
from paracase.store.work import assignments

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.work.assignments import AssignmentRow, DeliveryRow

BLANK = "______________________________"
"""What only who signs may say."""
SIGNERS = ("verification", "signature", "date", "name")
"""Slots that stay blank for who signs."""


def templates(office: Office) -> list[str]:
    """The Word templates in the office's ``Templates``, by name."""
    folder = paths.templates(office.folder)
    try:
        found = [entry.name for entry in os.scandir(folder) if entry.is_file(follow_symlinks=False)]
    except FileNotFoundError:
        return []
    return sorted(name for name in found if name.lower().endswith(".docx") and not name.startswith(("~$", ".")))


def declared(office: Office, assignment_id: int) -> list[DeliveryRow]:
    """The deliveries of an assignment with which AI help was declared, oldest first."""
    return [row for row in reversed(assignments.deliveries(office.store.read, assignment_id)) if row.ai_tool]


def slots(office: Office, row: AssignmentRow, told: Sequence[DeliveryRow]) -> dict[str, str]:
    """What each slot of a template is filled with."""
    dockets = [d for d in cases.list_dockets(office.store.read, row.case_id) if d.to_on is None]
    docket = next((d for d in dockets if d.relation in {"main", "lead"}), dockets[0] if dockets else None)
    court = office.practice.courts.named(docket.court) if docket is not None else None
    return {
        "tools": _each(one.ai_tool for one in told),
        "documents": _each(one.ai_saw for one in told),
        "declared_verifier": _each(one.ai_verifier for one in told),
        "prepared_by": _each(one.staff for one in told),
        "paper": row.document or row.what,
        "case": row.caption,
        "number": docket.number if docket is not None else BLANK,
        "court": court.name if court is not None else BLANK,
        "judge": (docket.judge if docket is not None else "") or BLANK,
        **dict.fromkeys(SIGNERS, BLANK),
    }


def _each(words: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(" ".join(word.split()) for word in words))


def certify(office: Office, assignment_id: int, template: str) -> Done:
    """Fill a template with the AI help that was declared, into the case's Drafts; nothing there is overwritten.

    Raises:
        NotAllowed: no AI help was declared: then nothing is certified.
        NotFound: there is no such template.
        BadInput: it is no Word file, or has slots that are not known; they are named.
    """
    office.require(Right.FILE)
    row = assignment(office, assignment_id)
    told = declared(office, assignment_id)
    if not told:
        raise NotAllowed(
            f"No AI help was declared for “{row.what}”, and that nothing was declared certifies nothing.",
            hint="Who signs writes what the order asks for. Help is declared when a version is delivered (d).",
        )
    if template not in templates(office):
        known = ", ".join(visible(name) for name in templates(office)) or "none yet"
        raise NotFound(
            f"There is no template “{visible(template)}”.",
            hint=f"Templates lie in {visible(str(paths.templates(office.folder)))}: {known}.",
        )
    data = filled(paths.templates(office.folder) / template, slots(office, row, told))
    path = write_draft(drafts_folder(office, row.case_id), f"{Path(template).stem}.docx", data)
    with office.store.write() as tx:
        return record(
            office,
            tx,
            acts.CERTIFICATE_MADE,
            f"Made {path.name} from the template {template}: {_each(one.ai_tool for one in told)}",
            data={"assignment": assignment_id, "case": row.case_id, "deliveries": [one.id for one in told]},
            texts={"template": template, "file": path.name},
        )


def certificate_made(office: Office, assignment_id: int, done: Done) -> Path:
    """The file that ``certify`` made."""
    case_id = assignment(office, assignment_id).case_id
    return drafts_folder(office, case_id) / ledger.texts_at(office.store.read, done.ledger_seq)["file"]
