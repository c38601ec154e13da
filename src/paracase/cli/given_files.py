"""Files on the command line of a service account's desk: the person's own process opens them, never the account's.

The account reads more than the person may (the vault, what is walled): a path that came from the person is not its to open.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase import services

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.office.person_side import PersonSide

_FOLDERS: list[str] = []
"""Where copies lie until this process ends; empty until the first."""


def only_what_is_given(command: Any) -> Any:
    """A command whose every path is one that the person's process opened; the command as it is where nobody entered."""
    person = services.office.person_side.person_side(os.environ)
    if person is not None:
        for param in _params(command):
            if isinstance(getattr(param.type, "file_okay", None), bool):  # a path, in whichever Click is in use
                param.type = _Given(param.type, person)
    return command


def _params(command: Any) -> Iterator[Any]:
    yield from command.params
    for below in getattr(command, "commands", {}).values():
        yield from _params(below)


class _Given:
    """Stands for a parameter's type: what it makes of a path is a copy of the person's file."""

    def __init__(self, real: Any, person: PersonSide) -> None:
        self._real, self._person = real, person

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def __call__(self, value: Any, param: Any = None, ctx: Any = None) -> Any:
        """As Click asks for a value."""
        return None if value is None else self.convert(value, param, ctx)

    def convert(self, value: Any, param: Any, ctx: Any) -> Any:
        """The path of a copy.

        Raises:
            NotAllowed: the person may not read it, or it is no file.
        """
        if str(value) == "-":
            return self._real.convert(value, param, ctx)
        name, handle = self._person.given(str(value))
        target = Path(tempfile.mkdtemp(prefix="paracase-")) / (Path(name).name or "file")
        if not _FOLDERS:
            atexit.register(_remove)
        _FOLDERS.append(str(target.parent))
        with os.fdopen(handle, "rb") as file, target.open("xb") as copy:
            shutil.copyfileobj(file, copy)
        return self._real.convert(str(target), param, ctx)


def _remove() -> None:
    for folder in _FOLDERS:
        shutil.rmtree(folder, ignore_errors=True)
