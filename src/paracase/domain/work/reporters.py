"""Reporters: which abbreviations are known, and in which years each was printed.

The table (``domain/practice/reporters.csv``) is made from reporters-db 3.2.67 of the Free Law Project (BSD-2-Clause, its
notice stands beside it): every edition and every way it is written, by its letters and digits alone, with the first and
the last year of its volumes. Its years were put right where the volumes themselves say otherwise: U.S. (1754: volumes 1 to
90 are the nominative reports), F.3d (to 2021), F. Supp. (to 1998), F. Supp. 2d (from 1997), Cal. and Cal. App. 4th (to
2016) and 5th (from 2016). What is not in it is not known here; that says nothing of whether it exists.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from paracase.domain.errors import PracticeFileError
from paracase.domain.visible import visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

TOLERANCE = 1
"""Years: a volume printed in January has decisions of December."""
_COLUMNS = ["key", "reporter", "first", "last"]
_BESIDE = re.compile(r"[\s.'’]+")


@frozen
class Reporter:
    """One edition of a reporter.

    Attributes:
        name: as citations write it.
        first: the year of its first volume.
        last: of its last one; None while it goes on.
    """

    name: str
    first: int
    last: int | None

    def fault_of(self, year: int) -> str:
        """Why a decision of this year can hardly stand in it; empty when it can."""
        last = self.last if self.last is not None else year
        if self.first - TOLERANCE <= year <= last + TOLERANCE:
            return ""
        return f"{self.name} ran {self.first} to {self.last or 'now'}, not in {year}"


Reporters = dict[str, Reporter]
"""By ``key_of`` what is written."""


def key_of(written: str) -> str:
    """A reporter by its letters and digits: ``F. 3d`` and ``F.3d`` are one."""
    return _BESIDE.sub("", written).lower()


def known_as(reporters: Mapping[str, Reporter], written: str) -> Reporter | None:
    """The reporter that is written so; None when it is not known."""
    return reporters.get(key_of(written))


def parse_reporters(text: str, source: str) -> Reporters:
    """Read a table of reporters.

    Raises:
        PracticeFileError: names file and line.
    """
    reader = csv.reader(io.StringIO(text))
    if next(reader, []) != _COLUMNS:
        raise PracticeFileError(f"{source}, line 1: the heading is not “{','.join(_COLUMNS)}”.")
    found: Reporters = {}
    for row in reader:
        if len(row) != len(_COLUMNS) or not row[0] or not row[2].isdigit() or not (row[3].isdigit() or not row[3]):
            raise PracticeFileError(
                f"{source}, line {reader.line_num}: “{visible(','.join(row))[:60]}” is no reporter.",
                hint="Give key (letters and digits, small), reporter, first year and last year (or nothing).",
            )
        found[row[0]] = Reporter(row[1], int(row[2]), int(row[3]) if row[3] else None)
    return found
