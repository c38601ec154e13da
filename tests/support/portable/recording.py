"""What the store's connections run, kept with the places in ``store/`` that asked for it.

The recorder takes the place of the engine's ``Connection`` for as long as tests run; every worker writes a file of its
own into a folder that the run shares, line by line, so that a worker that dies has told what it did.
"""

from __future__ import annotations

import ast
import contextlib
import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from paracase.store import engine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from types import CodeType, FrameType

    from paracase.store.driver import sqlite3

FOLDER = "PARACASE_RECORDED"
"""The variable that names the folder of the run; workers inherit it."""
SETS = 3
"""So many sets of parameters of one statement are kept from each place."""
STORE = Path(engine.__file__).parent
OUTSIDE = (
    "engine.py", "opening.py", "index.py", "index_check.py", "index_texts.py", "index_sketches.py", "search.py",
    "snippets.py", "wider.py",
    "page_texts.py", "beginnings.py", "filters.py", "late.py", "hidden.py", "migrate.py", "migrations/", "upkeep/salvage.py",
    "upkeep/rebuild.py", "upkeep/scour.py",
)  # fmt: skip
"""The files of ``store/`` whose statements are an engine's own. Of ``walls.py`` only the views are (``DDL``)."""
SPOKEN = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b", re.IGNORECASE)
"""How a statement begins that every engine should take; PRAGMA, BEGIN, CREATE TEMP VIEW are an engine's own."""

Site = tuple[str, int, int]
"""A call in ``store/``: file, and line and column at which it ends."""
Values = tuple[Any, ...] | dict[str, Any]

_files: dict[CodeType, str | None] = {}
_MANY = re.compile(r"\?(?:, ?\?)+")


def file_in_store(code: CodeType) -> str | None:
    """The file of ``store/`` that a function stands in, or None."""
    if code not in _files:
        path = Path(code.co_filename)
        inside = path.is_relative_to(STORE)
        _files[code] = path.relative_to(STORE).as_posix() if inside else None
    return _files[code]


def text_of(sql: str) -> str:
    """A statement by which it is known: lists of parameters of any length are one, and so is white space."""
    return " ".join(_MANY.sub("?, ?", sql).split())


@dataclass
class Statement:
    """A statement that was run."""

    runs: list[tuple[str, Values]] = field(default_factory=list)
    sites: set[Site] = field(default_factory=set)

    @property
    def sql(self) -> str:
        """One of the forms in which it was run; they differ in the length of lists."""
        return self.runs[0][0]


class Recorder:
    """Writes down what is run; silent about what it has heard often enough."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("a", encoding="utf-8")
        self._heard: dict[tuple[Any, ...], int] = {}

    def close(self) -> None:
        """Nothing is heard any more."""
        self._file.close()

    def hear(self, sql: str, values: Any, frame: FrameType | None) -> None:
        """Write a statement down if ``store/`` asked for it and it is not known well from there."""
        asked: list[tuple[CodeType, int]] = []
        while frame is not None and file_in_store(frame.f_code) is not None:
            asked.append((frame.f_code, frame.f_lasti))
            frame = frame.f_back
        key = (sql, *asked)
        if not asked or self._heard.get(key, 0) >= SETS or self._file.closed:
            return
        self._heard[key] = self._heard.get(key, 0) + 1
        sites = [_site(code, at) for code, at in asked]
        first = next((site for site in sites if site[0] != "engine.py"), None)
        if first is not None and not first[0].startswith(OUTSIDE) and SPOKEN.match(sql):
            self._file.write(f"{(sql, _plain(values), sites)!r}\n")
            self._file.flush()


def _site(code: CodeType, at: int) -> Site:
    _, end, _, column = list(code.co_positions())[at // 2]
    return file_in_store(code) or "", end or 0, column or 0


def _plain(values: Any) -> Values:
    if isinstance(values, dict):
        return {name: _value(value) for name, value in values.items()}
    return tuple(_value(value) for value in values)


def _value(value: Any) -> Any:
    """A value as a literal: the members of an enum are the words and numbers they stand for."""
    if isinstance(value, bytearray | memoryview):
        return bytes(value)
    if isinstance(value, str):
        return str.__str__(value)
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else value


@contextlib.contextmanager
def recording(folder: Path) -> Iterator[None]:
    """While it lasts, connections of offices tell what they run."""
    recorder = Recorder(folder / f"{os.getpid()}.txt")

    class Heard(engine.Connection):
        """A connection that tells what it runs."""

        def execute(self, sql: str, values: Any = (), /) -> sqlite3.Cursor:
            recorder.hear(sql, values, sys._getframe(1))
            return super().execute(sql, values)

        def executemany(self, sql: str, rows: Iterable[Any], /) -> sqlite3.Cursor:
            found = list(rows)
            for values in found[:SETS]:
                recorder.hear(sql, values, sys._getframe(1))
            return super().executemany(sql, found)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "Connection", Heard)
        yield
    recorder.close()


def recorded(folder: Path) -> Mapping[str, Statement]:
    """All that was run, by its text (``text_of``)."""
    found: dict[str, Statement] = {}
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            with contextlib.suppress(SyntaxError):  # the last line of a worker that was killed
                sql, values, sites = ast.literal_eval(line)
                statement = found.setdefault(text_of(sql), Statement())
                statement.sites |= set(sites)
                if (sql, values) not in statement.runs:
                    statement.runs.append((sql, values))
    return {text: found[text] for text in sorted(found)}
