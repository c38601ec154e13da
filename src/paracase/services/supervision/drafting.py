"""The client's version of the report, made as a draft of the case: it goes out only as any paper does, through the queue."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from paracase import reports
from paracase.domain.roles import Right
from paracase.domain.supervision import acts
from paracase.domain.visible import visible
from paracase.services.acts import record
from paracase.services.papers.drafts import drafts_folder, write_draft
from paracase.services.supervision.reporting import for_client
from paracase.store import ledger

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.supervision.reading import Asked


def draft_for_client(office: Office, asked: Asked) -> Done:
    """Write the client's version into the case's Drafts as PDF; nothing there is overwritten. Not for the event loop.

    Raises:
        BadInput: no case is named, or the folder cannot be written.
        NotAllowed: hours of everybody are an attorney's or administrator's to see.
    """
    office.require(Right.SEE_TIME)
    made = for_client(office, asked)
    assert asked.case_id is not None  # for_client refuses it
    name = f"{office.today.isoformat()} Who worked on the matter, for the client.pdf"
    data = reports.pdf_report.pdf_report(made)
    path = write_draft(drafts_folder(office, asked.case_id), name, data)
    with office.store.write() as tx:
        return record(
            office,
            tx,
            acts.CLIENT_VERSION_DRAFTED,
            f"Made {visible(path.name)} for the client, as a draft: an attorney approves it before it goes out",
            data={
                "case": asked.case_id,
                "first": asked.begin.isoformat(),
                "last": asked.end.isoformat(),
                "for": "client",
                "sha256": hashlib.sha256(data).hexdigest(),
                "head": made.head[0],
                "head_hash": made.head[1],
            },
            texts={"file": path.name},
        )


def draft_made(office: Office, case_id: int, done: Done) -> Path:
    """The file that ``draft_for_client`` made."""
    return drafts_folder(office, case_id) / ledger.texts_at(office.store.read, done.ledger_seq)["file"]
