"""The command line's frame: global options, command groups, and the one error boundary that turns errors into exit codes.

Importing this module imports no store, no screen and no SQLModel: ``--help`` and completion stay instant.
"""

from __future__ import annotations

import io
import sys
import traceback
from pathlib import Path
from typing import Annotated, Any

import typer

from paracase import __version__, services
from paracase.cli import desk
from paracase.cli.groups import Groups
from paracase.cli.output import let_go, say, write
from paracase.cli.session import Session
from paracase.domain.errors import NO_ROOM, DiskFull, ParacaseError

_CLICK = sys.modules[typer.BadParameter.__module__]
"""Newer Typers bring a Click of their own; this is the one in use."""

INTERNAL_ERROR = 70
"""``EX_SOFTWARE``: a fault of the program itself."""

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


def run(arguments: list[str] | None = None) -> int:
    """Run one command; a reader that has gone (``paracase types | head -1``) has read enough, and is no error.

    Returns:
        The exit code: 0 done, 1 something was found wrong, 2 not understood, 3 not found, 4 not allowed, 5 office not
        opened, 6 busy, 7 bytes are not what the record says, 8 disk full, 9 settings or practice file, 10 store damaged, 70
        a fault of paracase, 130 interrupted.
    """
    code = 0
    try:
        code = _answer(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        let_go(sys.stdout)
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise
        let_go(sys.stdout)
        return _no_room(error)
    return code


def _answer(arguments: list[str] | None) -> int:
    """Run one command; the error boundary of the command line."""
    asked = Session()
    command: Any = typer.main.get_command(app)
    try:
        result = command.main(args=arguments, prog_name="paracase", standalone_mode=False, obj=asked)
    except ParacaseError as error:
        return _tell(error)
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
    except BrokenPipeError:
        raise
    except KeyboardInterrupt:
        say("Interrupted; what was acknowledged stays.")
        return 130
    except Exception as error:  # noqa: BLE001  the boundary: an unknown error is told once, whole, and never hidden
        known = services.upkeep.damage.told(error, asked.folder) if asked.folder is not None else None
        return _tell(known) if known is not None else _failed(error)
    return int(result) if isinstance(result, int) else 0


def _tell(error: ParacaseError) -> int:
    """Say what could not be done, and the way on; returns the exit code."""
    say(f"{error.title}: {error}")
    if error.hint:
        say(f"  {error.hint}")
    return error.exit_code


def _no_room(error: OSError) -> int:
    """A disk that ran full, wherever that was."""
    where = f" ({error.filename!s})" if error.filename else ""
    say(f"{DiskFull.title}: the disk has no room{where}; nothing acknowledged is lost.")
    say("  Make room there, then try again.")
    return DiskFull.exit_code


def _failed(error: Exception) -> int:
    if isinstance(error, OSError) and error.errno in NO_ROOM:
        return _no_room(error)
    say(f"paracase failed: {type(error).__name__}: {error}")
    say("  Nothing acknowledged is lost. Please report what follows.")
    say("".join(traceback.format_exception(error)))
    return INTERNAL_ERROR
