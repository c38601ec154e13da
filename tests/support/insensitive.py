"""A folder that finds a name in any case, as Windows, macOS and their shares do; here no such disk can be mounted."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Any

from paracase.domain.papers.naming import alike
from paracase.store import relocate

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def finds_any_case(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Have looks, removals and renames below a folder find names in any case; listings give them as they are spelled."""
    base = os.fsencode(folder)
    listing, rename = os.listdir, relocate._rename_without_replacing

    def spelled(path: bytes) -> bytes | None:
        """The entry that a path finds, as it is spelled."""
        above, _, name = path.rpartition(b"/")
        try:
            there = listing(above) if path.startswith(base + b"/") else []
        except OSError:
            return None
        key = alike(os.fsdecode(name))
        return next((above + b"/" + other for other in there if alike(os.fsdecode(other)) == key), None)

    def finding(function: Any) -> Any:
        def found(path: Any, *args: Any, **kwargs: Any) -> Any:
            is_name = isinstance(path, str | bytes | os.PathLike) and kwargs.get("dir_fd") is None
            return function((spelled(os.fsencode(path)) if is_name else None) or path, *args, **kwargs)

        return found

    def renaming(source: bytes, target: bytes) -> None:
        if spelled(target) is not None:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target)
        rename(spelled(source) or source, target)

    for name in ("stat", "lstat", "unlink"):
        monkeypatch.setattr(os, name, finding(getattr(os, name)))
    monkeypatch.setattr(relocate, "_rename_without_replacing", renaming)
