"""Case folders that are there already, taken in where they lie; and what their papers are, said for all at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, tell, write_rows
from paracase.cli.report import write_report
from paracase.cli.session import Json, Progress, session
from paracase.domain.visible import counted, name_text, visible

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.papers.adopted import AdoptedPapers
    from paracase.services.papers.adopting import Guess, MarksAnswered, Survey

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
    wall: Annotated[
        bool | None,
        typer.Option("--wall/--no-wall", help="Wall cases whose folder is marked sealed or confidential; else asked."),
    ] = None,
    close: Annotated[
        bool | None,
        typer.Option("--close/--no-close", help="Close cases whose folder is marked settled or closed; else asked."),
    ] = None,
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
            answered = _answered(office, found, wall=wall, close=close, may_ask=not yes)
            with Progress("Adopting") as progress:
                report = services.papers.adopting.adopt(
                    office, found, matter_type=matter, index_only=index_only, answered=answered, progress=progress.turn
                )
            write_report(report, as_json=json)
        if count := services.papers.adopted.waiting(office):
            say(f"Dates, types and subfolders of {counted(count, 'adopted paper')}: paracase case adopted")


@app.command("adopted")
def adopted(
    context: typer.Context,
    case: Annotated[str | None, typer.Option("--case", help="Only papers of this case.")] = None,
    move: Annotated[
        bool,
        typer.Option("--move", help="Also move files that lie in their case's own folder into the subfolder shown."),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Take them without asking.")] = False,
    json: Json = False,
) -> None:
    """Propose dates, types and subfolders for papers of adopted folders: shows them all, then takes them as one act."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case is not None else None
        with Progress("Looking at papers") as progress:
            found = services.papers.adopted.look_over(office, case_id, progress=progress.at)
        if not (json and yes):  # then the act is what is answered
            _show_adopted(found, as_json=json)
        if not found.going or (json and not yes):
            return
        if not yes:
            if not sys.stdin.isatty():
                say("Nothing was changed. Say --yes to take them.")
                return
            moved = f", and move {counted(found.moving, 'file')}" if move and found.moving else ""
            if not typer.confirm(f"Take these for {counted(len(found.going), 'paper')}{moved}?", err=True):
                return
        tell(services.papers.adopted.take(office, found.going, moves=move), as_json=json)


def _answered(
    office: Office, found: Survey, *, wall: bool | None, close: bool | None, may_ask: bool
) -> MarksAnswered | None:
    """What is said of marked folders: by the options, else folder by folder; None where nobody can be asked."""
    if (not may_ask) and ((wall is None and found.walls) or (close is None and found.closes)):
        return None
    outside = ", ".join(person.name for person in services.papers.adopting.outside_of_walls(office)) or "nobody yet"
    walled = _asked(found.walls, wall, f"Wall it, so that these stand outside: {outside}?")
    closed = _asked(found.closes, close, "Close the case?")
    return services.papers.adopting.MarksAnswered(walled, closed)


def _asked(guesses: tuple[Guess, ...], said: bool | None, question: str) -> frozenset[bytes]:
    return frozenset(
        guess.folder
        for guess in guesses
        if said or (said is None and typer.confirm(f"“{visible(name_text(guess.folder))}”: {question}", err=True))
    )


def _show_adopted(found: AdoptedPapers, *, as_json: bool) -> None:
    columns = ("id", "case", "caption", "name", "type", "date", "number", "subfolder", "stays")
    rows = [
        (
            paper.document_id,
            paper.case_number,
            paper.caption,
            paper.name,
            paper.values.get("doc_type"),
            paper.day or None,
            paper.values.get("docket_no"),
            paper.into or None,
            paper.stays or None,
        )
        for paper in (*found.going, *found.staying)
    ]
    write_rows(chosen_form(as_json=as_json, plain=False), columns, rows, empty="No adopted paper waits for a look.")


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
            "adopted" if guess.case_number else ", ".join(filter(None, (guess.marks.walls, guess.marks.closes))),
        )
        for guess in found.cases
    ]
    write_rows(
        OutputForm.PLAIN, ("number", "caption", "dockets", "files", "state"), rows, empty="No folders with files."
    )
