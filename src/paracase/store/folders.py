"""Folders that an act makes, and takes away again when nothing was put into them."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


_AT_A_TIME = 8


def is_there(path: bytes) -> bool:
    """Whether there is a folder."""
    return os.path.isdir(path)


def make(path: bytes, below: Iterable[str]) -> None:
    """Make a folder with its subfolders; those that are there stay as they are."""
    for name in ("", *below):
        os.makedirs(os.path.join(path, os.fsencode(name)), exist_ok=True)


def remove_if_empty(path: bytes) -> bool:
    """Take a folder away if there is nothing in it but empty folders; returns whether it is gone."""
    found = list(os.walk(path, topdown=False))
    if any(
        files or any(os.path.islink(os.path.join(folder, name)) for name in below) for folder, below, files in found
    ):
        return False
    for folder, _, _ in found:
        try:
            os.rmdir(folder)
        except OSError:  # somebody put something in just now
            return False
    return True


def remove_all_empty(paths: Iterable[bytes]) -> None:
    """Take folders away that have nothing in them but empty folders; of thousands several at a time, for each removal
    waits for the disk's own record of it."""
    left = list(paths)
    if len(left) <= _AT_A_TIME:
        for path in left:
            remove_if_empty(path)
        return

    def take() -> None:
        while left:
            try:
                path = left.pop()
            except IndexError:  # another took the last one
                return
            remove_if_empty(path)

    threads = [threading.Thread(target=take) for _ in range(_AT_A_TIME)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def remove_emptied(path: bytes, below: bytes) -> None:
    """Take a folder away if there is nothing in it, then each around it, as far as they lie below another."""
    while path.startswith(below + b"/"):
        try:
            os.rmdir(path)
        except OSError:  # something is in it, or it is gone
            return
        path = os.path.dirname(path)
