"""Files of ours outside the office: written whole beside their place, synced, and put into it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase.domain.errors import NO_ROOM, DiskFull, NotAllowed, NotFound
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from pathlib import Path


def put(path: Path, data: bytes) -> None:
    """Write a file, over one of its name: whoever reads it reads the old one or the new one.

    Raises:
        NotAllowed: it cannot be written there.
        DiskFull: there is no room for it.
    """
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise not_written(path, error) from error


def put_new(path: Path, data: bytes) -> None:
    """Write a file that is not there yet: nothing of anybody's is overwritten.

    Raises:
        NotAllowed: a file of this name is there, or it cannot be written there.
        DiskFull: there is no room for it.
    """
    if is_there(path):
        raise there_already(path)
    put(path, data)


def there_already(path: Path) -> NotAllowed:
    """Why nothing is written."""
    return NotAllowed(f"“{visible(path.name)}” is there; it stays as it is.", hint="Name another file.")


def is_there(path: Path) -> bool:
    """Whether a file of this name is there.

    Raises:
        NotAllowed: no file can have it: it is too long, or its folder may not be looked into.
    """
    try:
        return path.exists()
    except OSError as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: OSError) -> NotAllowed | DiskFull | NotFound:
    """What the system's refusal means for who asked."""
    words = f"“{visible(str(path))}” cannot be written: {error.strerror}."
    if error.errno in NO_ROOM:
        return DiskFull(words)
    return NotFound(words) if isinstance(error, FileNotFoundError) else NotAllowed(words)
