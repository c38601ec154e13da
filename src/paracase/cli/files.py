"""Writing answers into files a person named: never over something else, never through a link."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write some text files into a folder, which is made; what stands there is not overwritten.

    Raises:
        BadInput: one is there already, or the folder cannot be written.
    """
    folder = folder.expanduser()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
    except FileExistsError as error:
        raise BadInput(f"{error.filename} is there already.", hint="Name a new folder.") from error
    except OSError as error:
        raise BadInput(f"{folder} cannot be written: {error.strerror}.", hint="Name another folder.") from error


def write_new(path: Path, data: bytes) -> None:
    """Write one file that is not there yet.

    Raises:
        BadInput: it is there already, or cannot be written.
    """
    path = path.expanduser()
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    except FileExistsError as error:
        raise BadInput(f"{path} is there already.", hint="Name a new file.") from error
    except OSError as error:
        raise BadInput(f"{path} cannot be written: {error.strerror}.", hint="Name another file.") from error
