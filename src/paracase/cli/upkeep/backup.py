"""Copies of an office, and what leaves it whole: backup, restore, repair, export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.output import OutputForm, chosen_form, say, write_record, write_rows
from paracase.cli.session import Json, Progress, session
from paracase.domain.clock import SystemClock
from paracase.domain.errors import BadInput, Damaged
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from paracase.services.upkeep.repairing import RepairReport
    from paracase.services.upkeep.restoring import RestoreReport

_SHOWN = 20
"""So many names are said of a list; all of them with --json."""


def backup(
    context: typer.Context,
    directory: Annotated[
        Path | None,
        typer.Argument(help="A folder on another disk; later backups there copy only the new. Else the daily one's."),
    ] = None,
    daily: Annotated[
        bool | None,
        typer.Option("--daily/--no-daily", help="Back up there once a day from now on, while papers are taken in."),
    ] = None,
    due: Annotated[bool, typer.Option("--due", hidden=True, help="The daily one; the intake starts it so.")] = False,
    json: Json = False,
) -> None:
    """Back up store and vault, and verify the copy."""
    if due:
        services.office.desks.give_way()
    with session(context).open() as office, Progress("Copying") as progress:
        if daily and directory is None:
            raise BadInput("It is not said where.", hint="Say it: paracase backup --daily DIR.")
        if daily is not None:
            services.upkeep.daily.set_daily(office, directory if daily else None)
        if daily is False and directory is None:
            say("There is no daily backup any more.")
            return
        if due or directory is None:
            done = services.upkeep.daily.take(office, progress=progress.at)
        else:
            done = services.upkeep.backups.back_up(office, directory, progress=progress.at)
    record = {
        "folder": str(done.folder),
        "objects": done.objects,
        "copied": done.copied,
        "copied_bytes": done.copied_bytes,
        "mended": done.mended or None,
        "store_bytes": done.store_bytes,
        "seconds": round(done.seconds, 1),
        "entries": done.entries,
        "head": done.head,
    }
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)
    if done.mended:
        say(
            f"  {counted(done.mended, 'object')} of earlier backups had changed on that disk and was copied again: mind it."
        )


def restore(
    backup_directory: Annotated[Path, typer.Argument(metavar="BACKUP", help="The backup's folder.")],
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="Where the office is made again.")],
    replace_store: Annotated[
        bool,
        typer.Option("--replace-store", help="Also over an office that says more than the backup; it is set aside."),
    ] = False,
    json: Json = False,
) -> None:
    """Make an office again from a backup: store, vault, and every file at its place. Overwrites nothing."""
    with Progress("Restoring") as progress:
        done = services.upkeep.restoring.restore(
            backup_directory, directory, clock=SystemClock(), replace_store=replace_store, progress=progress.at
        )
    record = {
        "folder": str(done.folder),
        "documents": done.documents,
        "written": done.written,
        "equal": done.equal,
        "set_aside": list(done.aside) if json else len(done.aside),
        "elsewhere": done.elsewhere,
        "lost": list(done.lost) if json else len(done.lost),
        "differing": list(done.differing) if json else len(done.differing),
        "objects": done.objects,
        "store_set_aside": str(done.store_aside) if done.store_aside else None,
    }
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)
    _tell_restored(done)
    if done.wrong:
        raise typer.Exit(Damaged.exit_code)
    if done.differing:
        raise typer.Exit(1)


def _tell_restored(done: RestoreReport) -> None:
    if done.was_there:
        if done.differing:
            say("  The office of this backup is there already. Not as in the backup, and left as they are:")
            _list(done.differing)
        else:
            say("  The office of this backup is there already, and every file is as in the backup.")
        return
    if done.store_aside:
        say(f"  The store that was there lies in {done.store_aside}; nothing of it was deleted.")
    if done.aside:
        say("  What lay where a file of the backup belongs was kept under a new name; the next scan takes it in:")
        _list(done.aside)
    if done.wrong:
        say(f"  {counted(done.wrong, 'object')} of the backup had other bytes and could not be brought back.")
        _list(done.lost)
    say(f"  The texts are read again by: paracase --office {done.folder} scan")


def _list(names: tuple[str, ...]) -> None:
    for name in names[:_SHOWN]:
        say(f"    {name}")
    if len(names) > _SHOWN:
        say(f"    and {len(names) - _SHOWN:,} more (--json names all)")


def repair(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="The office's folder.")],
    staff: Annotated[str, typer.Option(help="Your name, where nothing of the staff can be read any more.")] = "",
    json: Json = False,
) -> None:
    """Build a damaged or lost store again from what is left: store, vault, folders. Deletes nothing."""
    with Progress("Repairing") as progress:
        done = services.upkeep.repairing.repair(directory, clock=SystemClock(), staff_name=staff, progress=progress.at)
    if json:
        write_record(OutputForm.JSON, services.upkeep.repairing.as_record(done))
    else:
        _tell_repaired(done)
    if not done.is_whole:
        raise typer.Exit(Damaged.exit_code)


def _tell_repaired(done: RepairReport) -> None:
    for sentence in done.sentences:
        say(sentence)
    write_rows(chosen_form(as_json=False, plain=False), ("table", "rows", "not_read"), done.rows, empty="")


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
