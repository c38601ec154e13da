"""Case folders that are there already, taken in where they lie."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, say, write_rows
from paracase.cli.report import write_report
from paracase.cli.session import Json, Progress, session
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from paracase.services.papers.adopting import Survey

app = commands("case")


@app.command("adopt")
def adopt(
    context: typer.Context,
    directories: Annotated[list[Path], typer.Argument(metavar="DIR...", help="Folders that hold case folders.")],
    single: Annotated[bool, typer.Option("--single", help="Each DIR is itself one case's folder.")] = False,
    matter: Annotated[str, typer.Option(help="Matter type of the new cases.")] = "civil_litigation",
    index_only: Annotated[
        bool, typer.Option("--index-only", help="Read and index; copy a paper into the vault at its first filing.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do it without asking.")] = False,
    json: Json = False,
) -> None:
    """Take existing case folders in, in place: shows what it found, then does it. Cut off, it goes on where it was."""
    with session(context).open() as office:
        for directory in directories:
            found = services.papers.adopting.survey(office, directory, single=single)
            _show_survey(found)
            if not yes:
                if not sys.stdin.isatty():
                    say("Nothing was done. Say --yes to adopt.")
                    continue
                if not typer.confirm("Adopt these?", err=True):
                    continue
            with Progress("Adopting") as progress:
                report = services.papers.adopting.adopt(
                    office, found, matter_type=matter, index_only=index_only, progress=progress.turn
                )
            write_report(report, as_json=json)


def _show_survey(found: Survey) -> None:
    what = f"{counted(len(found.cases), 'case')}, {counted(found.files, 'file')}"
    say(f"{found.tree}: {what}, {found.size / 1e6:,.1f} MB for the vault")
    say(f"  ({found.free / 1e9:,.1f} GB free; {found.refused} files refused, {found.loose} in no case's folder)")
    rows = [
        (
            guess.case_number or guess.number or "next",
            guess.caption,
            ", ".join(guess.dockets),
            guess.files,
            "adopted" if guess.case_number else "",
        )
        for guess in found.cases
    ]
    write_rows(
        OutputForm.PLAIN, ("number", "caption", "dockets", "files", "state"), rows, empty="No folders with files."
    )
