"""A document's file in its own program, or on paper. At the desk only: never over SSH, where nobody would see it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from paracase.domain.errors import NotAllowed, NotFound

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def _program(kind: str, environment: Mapping[str, str]) -> list[str]:
    """The system's own opener or printer.

    Raises:
        NotAllowed: the session is an SSH session, or there is no such program; says what there is to do.
    """
    if "SSH_CONNECTION" in environment:
        raise NotAllowed(
            f"Files are not {'printed' if kind == 'print' else 'opened'} over SSH.", hint="Read the text here."
        )
    if sys.platform == "darwin":
        names = ["lpr"] if kind == "print" else ["open"]
    else:
        names = ["lp", "lpr"] if kind == "print" else ["xdg-open", "gio"]
    for name in names:
        found = shutil.which(name)
        if found:
            return [found, "open"] if name == "gio" else [found]
    hint = "sudo apt install cups-client" if kind == "print" else "sudo apt install xdg-utils"
    raise NotAllowed(f"This machine has no program to {kind} files ({', '.join(names)}).", hint=hint)


def open_file(path: Path, environment: Mapping[str, str]) -> None:
    """Open a file in its own program, which goes on by itself."""
    _check(path)
    if sys.platform == "win32":
        os.startfile(path)
        return
    _run([*_program("open", environment), str(path)])


def print_file(path: Path, environment: Mapping[str, str]) -> None:
    """Send a file to the default printer."""
    _check(path)
    if sys.platform == "win32":
        os.startfile(path, "print")
        return
    _run([*_program("print", environment), str(path)])


def _check(path: Path) -> None:
    if not path.is_file():
        raise NotFound("The file is not there.", hint="Its bytes are kept in the vault; see “paracase document show”.")


def _run(command: list[str]) -> None:
    try:
        subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
    except OSError as error:
        raise NotAllowed(f"{command[0]} could not be started: {error.strerror}.") from error
