"""Files that paracase makes for a case: written into its Drafts, where nothing is overwritten; the intake takes them in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.papers.documents import TriageState
from paracase.domain.visible import name_text, visible
from paracase.services.cases.cases import case_folder
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.papers import facts

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.engine import Transaction

_TRIES = 1000


def drafts_folder(office: Office, case_id: int) -> Path:
    """Where the drafts of a case lie."""
    return Path(name_text(case_folder(office, cases.get_case(office.store.read, case_id)))) / "Drafts"


def write_draft(folder: Path, name: str, data: bytes) -> Path:
    """Write a file that is not there yet: ``NAME.docx``, ``NAME (2).docx`` …

    Raises:
        BadInput: the folder cannot be written.
    """
    stem, ending = Path(name).stem, Path(name).suffix
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, _TRIES):
            path = folder / (name if number == 1 else f"{stem} ({number}){ending}")
            try:
                handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
            except FileExistsError:
                continue
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            return path
    except OSError as error:
        raise BadInput(f"{visible(str(folder))} cannot be written: {error.strerror}.", hint="Mend it first.") from error
    raise BadInput(f"{visible(str(folder))} has too many of these.", hint="Move the old ones away.")


def stays_where_it_is(office: Office, tx: Transaction, document_id: int) -> None:
    """Work of our own did not come in, and does not wait in Triage: it lies where it belongs."""
    now = facts.facts_of(tx.db, document_id)
    if now["state"] == TriageState.NEW:
        decided = {"state": TriageState.IN_FILE.value, "decided_by": office.person.id, "decided_at": office.now()}
        facts.put_facts(tx.db, document_id, now | decided)
        changed(tx.db, "documents")
