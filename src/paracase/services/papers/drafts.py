"""Files that paracase makes for a case: written into its Drafts, where nothing is overwritten; the intake takes them in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.visible import name_text, visible
from paracase.services.cases.cases import case_folder
from paracase.store.cases import cases

if TYPE_CHECKING:
    from paracase.services.context import Office

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
