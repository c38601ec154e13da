"""A document's file in its own program, or on paper. At the desk only: never over SSH, where nobody would see it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.roles import Refusal
from paracase.domain.visible import visible
from paracase.services.office.person_side import person_side

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.services.office.person_side import PersonSide

OPENER_SECONDS = 3.0
"""An opener that is still there after so long has opened the file."""
PRINTER_SECONDS = 30.0
PROGRAMS = frozenset(
    [".app", ".appimage", ".bat", ".cmd", ".com", ".command", ".cpl", ".desktop", ".exe", ".hta", ".jar", ".js", ".jse",
     ".lnk", ".msc", ".msi", ".pif", ".ps1", ".py", ".reg", ".run", ".scf", ".scr", ".sh", ".url", ".vbe", ".vbs",
     ".workflow", ".ws", ".wsf", ".wsh"]
)  # fmt: skip
"""Endings that desktops start instead of showing them."""


def refusal(kind: str, environment: Mapping[str, str]) -> Refusal | None:
    """Why files are not opened (or, with the kind ``print``, printed) here: in an SSH session nobody would see it."""
    if "SSH_CONNECTION" not in environment:
        return None
    what = "printed" if kind == "print" else "opened"
    return Refusal(f"Files are not {what} over SSH.", "Read the text here.", "at the desk only")


def _of_the_person(kind: str, environment: Mapping[str, str]) -> PersonSide | None:
    """The person's own process, where a service account's desk was entered: their programs are theirs.

    Raises:
        NotAllowed: the session is an SSH session.
    """
    if (refused := refusal(kind, environment)) is not None:
        raise refused.error()
    return person_side(environment)


def _program(kind: str, environment: Mapping[str, str]) -> list[str]:
    """The system's own opener or printer.

    Raises:
        NotAllowed: the session is an SSH session, or there is no such program; says what there is to do.
    """
    refused = refusal(kind, environment)
    if refused is not None:
        raise refused.error()
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
    """Open a file in its own program, which goes on by itself.

    Raises:
        NotAllowed: over SSH, no opener, it is a program, or the opener said that it cannot.
        NotFound: the file is gone.
    """
    if path.suffix.lower() in PROGRAMS:
        raise NotAllowed(
            f"{path.suffix} files can start something, and this one came from outside.",
            hint="Read its text here. Who must open it does that from the file manager, knowing what it is.",
        )
    if (person := _of_the_person("open", environment)) is not None:
        person.open(str(path))
        return
    _check(path)
    if sys.platform == "win32":
        os.startfile(path)
        return
    _run([*_program("open", environment), str(path)], wait=OPENER_SECONDS, may_go_on=True)


def print_file(path: Path, environment: Mapping[str, str]) -> None:
    """Send a file to the default printer; returns once the print queue has it.

    Raises:
        NotAllowed: over SSH, no print program, or it said that it cannot (no printer, a format it does not know).
        NotFound: the file is gone.
    """
    if (person := _of_the_person("print", environment)) is not None:
        person.print(str(path))
        return
    _check(path)
    if sys.platform == "win32":
        os.startfile(path, "print")
        return
    _run([*_program("print", environment), str(path)], wait=PRINTER_SECONDS, may_go_on=False)


def _check(path: Path) -> None:
    if not path.is_file():
        raise NotFound("The file is not there.", hint="Its bytes are kept in the vault; see “paracase document show”.")


def _run(command: list[str], *, wait: float, may_go_on: bool) -> None:
    name = Path(command[0]).name
    with tempfile.TemporaryFile() as said:  # a pipe would break under what goes on after we have left
        try:
            started = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said, start_new_session=True
            )
            code = started.wait(wait)
        except OSError as error:
            raise NotAllowed(f"{command[0]} could not be started: {error.strerror}.") from error
        except subprocess.TimeoutExpired:
            if may_go_on:  # some openers stay as long as what they opened
                return
            started.kill()
            started.wait()
            raise NotAllowed(f"{name} did not answer in {wait:.0f} seconds.", hint="Is the printer on?") from None
        if code:
            said.seek(0)
            words = visible(said.read(2000).decode("utf-8", "replace").strip())[:200] or f"it ended with code {code}"
            raise NotAllowed(f"{name} could not do it: {words}.")
