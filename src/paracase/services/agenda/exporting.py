"""The calendar as files: one that is imported once, or a folder of them that calendars subscribe to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase.domain.agenda.titles import Titles
from paracase.domain.errors import NotAllowed
from paracase.domain.papers.naming import safe_name
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.reports.calendar_file import MARK, calendar_file
from paracase.services.agenda.publishing import events, walled
from paracase.services.agenda.writing import is_there, not_written, put
from paracase.store.cases import cases
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.domain.agenda.published import CalendarEvent
    from paracase.services.context import Office

ALL, OF_CASES, OF_PEOPLE = "all.ics", "cases", "people"
"""The names in a feed's folder."""


@frozen
class Exported:
    """What was written."""

    path: Path
    events: int
    cancelled: int
    left_out: int = 0
    """Cases with a wall, of which nothing is in it."""


@frozen
class FeedWritten:
    """What a feed's folder holds now."""

    files: tuple[Exported, ...]
    removed: tuple[Path, ...]
    """Of cases that are closed, of people who left, of names that are none any more."""
    left_out: int = 0
    """Cases with a wall, of which nothing is there."""


def export(office: Office, path: Path, *, case_id: int | None = None, staff_id: int | None = None) -> Exported:
    """Write one file, atomically, over one of ours that is there.

    Raises:
        NotAllowed: the file is not ours, or cannot be written there; or the case that is named may not leave.
        DiskFull: there is no room for it.
    """
    if case_id in walled(office):
        raise NotAllowed("The case is behind a wall: nothing of it leaves.", hint="calendar.walled in office.toml")
    _check_ours(path)
    done = _write(office, path, events(office, case_id=case_id, staff_id=staff_id), office.settings.name)
    return replace(done, left_out=len(walled(office)) if case_id is None else 0)


def feed(office: Office, folder: Path) -> FeedWritten:
    """Write ``all.ics``, one file for each open case and one for each person; files of ours that are no more are removed.

    Raises:
        NotAllowed: a file there is not ours, or the folder cannot be written.
        DiskFull: there is no room for them.
    """
    wanted = dict(_wanted(office, folder))
    for path in wanted:
        _check_ours(path)
    try:
        for part in (OF_CASES, OF_PEOPLE):
            (folder / part).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(folder, error) from error
    written = tuple(_write(office, path, found, name) for path, (name, found) in wanted.items())
    stale = [
        path
        for part in (OF_CASES, OF_PEOPLE)
        for path in sorted((folder / part).glob("*.ics"))
        if path not in wanted and _is_ours(path)
    ]
    for path in stale:
        path.unlink(missing_ok=True)
    return FeedWritten(written, tuple(stale), len(walled(office)))


def _wanted(office: Office, folder: Path) -> Iterator[tuple[Path, tuple[str, list[CalendarEvent]]]]:
    everything = events(office)
    yield folder / ALL, (office.settings.name, everything)
    shut = walled(office)
    for case in cases.list_cases(office.store.read, status="open"):
        if case.id in shut:
            continue  # nor does a file of its name
        # Where no title may leave, neither the number does: in no file's name, and in no calendar's.
        name = f"Case {case.id}" if office.settings.calendar_titles is Titles.NONE else case.number
        path = folder / OF_CASES / safe_name(f"{name}.ics")
        yield path, (name, [event for event in everything if event.case_id == case.id])
    for person in staff.list_staff(office.store.read):
        path = folder / OF_PEOPLE / safe_name(f"{person.id} {person.initials}.ics")
        yield path, (person.initials, [event for event in everything if event.staff_id == person.id])


def _is_ours(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return MARK.encode() in file.read(400)
    except OSError:
        return False


def _check_ours(path: Path) -> None:
    if is_there(path) and not _is_ours(path):
        raise NotAllowed(
            f"“{visible(path.name)}” is there and was not written by paracase; it stays as it is.",
            hint="Name another file, or move that one away.",
        )


def _write(office: Office, path: Path, found: list[CalendarEvent], name: str) -> Exported:
    data = calendar_file(found, name=name, made_at=office.clock.now())
    put(path, data)
    return Exported(path, len(found), sum(event.is_cancelled for event in found))
