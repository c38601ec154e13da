"""The command line's frame: global options and command groups; errors become exit codes in ``boundary``.

Importing this module imports no store, no screen and no SQLModel: ``--help`` and completion stay instant.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from paracase import __version__
from paracase.cli import desk
from paracase.cli.boundary import INTERNAL_ERROR as INTERNAL_ERROR
from paracase.cli.boundary import answered
from paracase.cli.groups import Groups
from paracase.cli.opened import Session
from paracase.cli.output import say, write

_CLICK = sys.modules[typer.BadParameter.__module__]
"""Newer Typers bring a Click of their own; this is the one in use."""

app = typer.Typer(
    name="paracase",
    cls=Groups,
    help="The desk of a US litigation paralegal. Folders stay folders; nothing is filed by itself.",
    no_args_is_help=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        write(f"paracase {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def frame(
    context: typer.Context,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--office", metavar="DIR", help="The office; else PARACASE_OFFICE, the folder above, or the last."
        ),
    ] = None,
    acting_as: Annotated[
        str | None, typer.Option("--as", metavar="NAME", help="Who acts (name or initials); else who made the office.")
    ] = None,
    mouse: Annotated[bool, typer.Option("--mouse/--no-mouse", help="Whether the desk follows the mouse.")] = True,
    _version_wanted: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    """The global options."""
    if context.obj is None:
        context.obj = Session()
    asked: Session = context.obj
    if asked.opened is None:
        asked.office, asked.acting_as, asked.mouse = folder, acting_as, mouse
    if context.invoked_subcommand is None:
        desk.show(context)


def run(arguments: list[str] | None = None, *, seated: str | None = None) -> int:
    """Run one command; a reader that has gone (``paracase types | head -1``) has read enough, and is no error.

    Args:
        seated: the account of who entered a service account's desk; None where the process's own counts.

    Returns:
        The exit code: 0 done, 1 something was found wrong, 2 not understood, 3 not found, 4 not allowed, 5 office not
        opened, 6 busy, 7 bytes are not what the record says, 8 disk full, 9 settings or practice file, 10 store damaged, 70
        a fault of paracase, 130 interrupted.
    """
    asked = Session(seated=seated)
    return answered(lambda: _run(arguments, asked), asked)


def _run(arguments: list[str] | None, asked: Session) -> int:
    """Run one command; what the parser raises is told here."""
    command: Any = typer.main.get_command(app)
    try:
        result = command.main(args=arguments, prog_name="paracase", standalone_mode=False, obj=asked)
    except typer.Abort:
        say("Interrupted; what was acknowledged stays.")
        return 130
    except _CLICK.ClickException as error:
        told = io.StringIO()
        error.show(told)
        say(told.getvalue().rstrip("\n"))
        return int(error.exit_code)
    except SystemExit as ended:
        # Click ends the process itself, with 1, when what it writes to is closed.
        if isinstance(ended.__context__, BrokenPipeError):
            raise ended.__context__ from None
        raise
    return int(result) if isinstance(result, int) else 0
