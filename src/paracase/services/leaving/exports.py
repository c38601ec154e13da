"""Exports of other systems: prepared, taken in, listed; CSV files by their mapping, and what paperless-ngx exports."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from paracase.domain.dates.shown import neutral
from paracase.domain.errors import NotFound
from paracase.domain.roles import Right
from paracase.domain.visible import counted, visible
from paracase.services.leaving import paperless, taking
from paracase.services.leaving.preparing import prepare
from paracase.services.leaving.reading import read_files, read_map
from paracase.store.leaving import imports

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.leaving.preparing import ImportPlan
    from paracase.store.leaving.imports import ImportRow

SOON = 90
"""Days ahead whose dates are printed, to be verified."""


def prepared(office: Office, map_path: Path, source: Path, *, anyway: bool = False) -> ImportPlan:
    """What would become of each row of an export; nothing is written.

    Args:
        anyway: take matters too against which a conflict stands; it is recorded.

    Raises:
        NotFound, BadInput, PracticeFileError: the mapping or a file is not there, or cannot be read.
    """
    office.require(Right.OPEN_CASES)
    mapping = read_map(map_path)
    if not source.exists():
        raise NotFound(f"There is no {visible(str(source))}.", hint="Name the folder of the export.")
    found = read_files(mapping, source)
    export = paperless.read(mapping.paperless, source, found) if mapping.paperless is not None else None
    return prepare(office, mapping, found, export, anyway=anyway)


def to_verify(office: Office, plan: ImportPlan) -> list[tuple[str, ...]]:
    """The dates of the next 90 days that come with it, by day: each is looked up before anybody relies on it."""
    first, last = office.today, office.today + timedelta(days=SOON)
    soon = sorted((one for one in plan.dates if first <= one.on <= last), key=lambda one: (one.on, str(one.at or "")))
    return [
        (neutral(one.on), one.at.isoformat("minutes") if one.at else "", one.case.number, one.what, one.row.place)
        for one in soon
    ]


def take(office: Office, plan: ImportPlan, source: Path, *, progress: Callable[[int, int], None] | None = None) -> Done:
    """Take in what was prepared."""
    return taking.take(office, plan, source, progress=progress)


def listed(office: Office) -> list[ImportRow]:
    """What was taken in, the newest first."""
    return imports.list_runs(office.store.read)


def standing(office: Office) -> dict[int, str]:
    """Of each import whether all it was to take is here; one that was cut off says how much is."""
    here = imports.rows_taken(office.store.read)
    said = {}
    for one in imports.list_runs(office.store.read):
        wanted, taken = sum(int(kind["taken"]) for kind in json.loads(one.counts)), here.get(one.id, 0)
        said[one.id] = (
            f"cut off: {taken:,} of {counted(wanted, 'row')}" if taken < wanted else f"all {counted(wanted, 'row')}"
        )
    return said


def counts_of(office: Office, number: int) -> list[dict[str, Any]] | None:
    """The reconciliation of an import; None where there is none with this number."""
    run = imports.get_run(office.store.read, number)
    return None if run is None else list(json.loads(run.counts))
