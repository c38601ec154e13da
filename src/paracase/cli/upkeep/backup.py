"""Copies of an office, and what leaves it whole: backup, restore, export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from paracase import services
from paracase.cli.output import OutputForm, chosen_form, say, write_record, write_rows
from paracase.cli.session import Json, Progress, session
from paracase.domain.clock import SystemClock
from paracase.domain.errors import BadInput


def backup(
    context: typer.Context,
    directory: Annotated[Path, typer.Argument(help="A folder on another disk; later backups there copy only the new.")],
    json: Json = False,
) -> None:
    """Back up store and vault, and verify the copy."""
    with session(context).open() as office, Progress("Copying") as progress:
        done = services.upkeep.backups.back_up(office, directory, progress=progress.at)
    record = {
        "folder": str(done.folder),
        "objects": done.objects,
        "copied": done.copied,
        "copied_bytes": done.copied_bytes,
        "entries": done.entries,
        "head": done.head,
    }
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)


def restore(
    backup_directory: Annotated[Path, typer.Argument(metavar="BACKUP", help="The backup's folder.")],
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="Where the office is made again.")],
    json: Json = False,
) -> None:
    """Make an office again from a backup: store, vault, and every file at its place."""
    with Progress("Restoring") as progress:
        done = services.upkeep.backups.restore(backup_directory, directory, clock=SystemClock(), progress=progress.at)
    record = {
        "folder": str(done.folder),
        "documents": done.documents,
        "written": done.written,
        "elsewhere": done.elsewhere,
        "objects": done.objects,
    }
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)
    say(f"  The texts are read again by: paracase --office {done.folder} scan")


def export(
    context: typer.Context,
    directory: Annotated[Path, typer.Argument(help="A new folder.")],
    form: Annotated[str, typer.Option("--format", help="csv or json.")] = "csv",
) -> None:
    """Write every table as CSV or JSON. The papers themselves are in their folders, as always."""
    if form not in {"csv", "json"}:
        raise BadInput(f"“{form}” is not a format.", hint="Known are csv, json.")
    with session(context).open() as office:
        counts = services.upkeep.exporting.export(office, directory, "csv" if form == "csv" else "json")
    write_rows(chosen_form(as_json=False, plain=False), ("table", "rows"), counts.items(), empty="")
