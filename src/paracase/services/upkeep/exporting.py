"""Export of everything in one command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paracase.domain.errors import NO_ROOM, BadInput, DiskFull
from paracase.domain.roles import Right
from paracase.domain.upkeep.acts import EXPORTED
from paracase.reports.export import export_csv, export_json
from paracase.services.acts import record

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def export(office: Office, folder: Path, form: Literal["csv", "json"]) -> dict[str, int]:
    """Write every table into a new or empty folder; returns rows by table. Recorded in the ledger.

    Raises:
        BadInput: the folder holds something, or cannot be written.
        DiskFull: no room.
    """
    office.require(Right.TAKE_OUT)
    folder = folder.expanduser().absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise BadInput(f"{folder} is not empty.", hint="Choose a new folder.")
        with office.store.write() as tx:
            record(
                office,
                tx,
                EXPORTED,
                f"Took everything out as {form}",
                data={"form": form},
                texts={"folder": str(folder)},
            )
        return (export_csv if form == "csv" else export_json)(office.store.read, folder)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(f"{folder} has no room for the export.") from error
        raise BadInput(f"{folder} cannot be written: {error.strerror}.", hint="Choose another folder.") from error
