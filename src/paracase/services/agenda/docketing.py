"""The day's docket in a folder, as text and PDF: what is due can be read on the day the desk cannot be opened."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths, reports, services
from paracase.domain.agenda.sheets import as_text
from paracase.domain.clock import office_time
from paracase.domain.dates.shown import neutral_moment, said
from paracase.domain.errors import BadInput, NotFound, PracticeFileError
from paracase.domain.visible import counted, visible
from paracase.patterns import late_pattern
from paracase.services.upkeep.daily import DailyBackup
from paracase.settings import load_as_it_is

if TYPE_CHECKING:
    from paracase.domain.agenda.sheets import DaySheet
    from paracase.services.context import Office

_NAME = late_pattern(r"Docket (\d{4}-\d{2}-\d{2})\.txt", re.ASCII)


def folder_of(office: Office) -> Path | None:
    """Where the day's docket goes, as the settings file says now; None where it names nothing."""
    try:
        named = load_as_it_is(paths.settings(office.folder)).docket_folder
    except PracticeFileError:
        return None  # whoever opens the office next is told of it
    return Path(named).expanduser() if named else None


def last_day(folder: Path, until: date) -> date | None:
    """The day of the newest docket in a folder; None where there is none.

    Args:
        until: today; one of a day to come was written while a clock was wrong, and is no docket of any day.

    Raises:
        OSError: the folder cannot be read.
    """
    days = []
    for path in folder.iterdir():
        found = _NAME.fullmatch(path.name)
        if found is not None:
            try:
                days.append(date.fromisoformat(found[1]))
            except ValueError:
                continue  # no day of the calendar: not one of ours
    return max((day for day in days if day <= until), default=None)


def is_due(office: Office) -> bool:
    """Whether it is time for the day's docket, and none of today is there."""
    folder = folder_of(office)
    if folder is None:
        return False
    now = office_time(office.clock.now(), office.settings.time_zone)
    if now.time() < time.fromisoformat(office.settings.docket_at):
        return False
    try:
        return last_day(folder, office.today) != office.today
    except OSError:
        return False  # the status line says that it is not there


def stale(office: Office) -> str:
    """What is to be said of the docket; empty where none is asked for, or today's or yesterday's is there."""
    folder = folder_of(office)
    if folder is None:
        return ""
    try:
        last = last_day(folder, office.today)
    except OSError:
        return "docket: its folder is not there"
    if last is None:
        return "no docket written yet"
    days = (office.today - last).days
    return f"docket {counted(days, 'day')} old" if days > 1 else ""


def write_docket(office: Office) -> tuple[Path, ...]:
    """Write today's docket where the settings say, over one of today.

    Raises:
        BadInput: the settings name no folder.
        NotFound: it is not there: a disk that is not mounted is not filled in its place.
        NotAllowed, DiskFull: it cannot be written.
    """
    folder = folder_of(office)
    if folder is None:
        raise BadInput(
            "The settings name no folder for the day's docket.", hint="calendar.docket_folder in office.toml."
        )
    if not folder.is_dir():
        raise NotFound(f"The folder of the day's docket is not there: {visible(str(folder))}.", hint="Mount its disk.")
    sheet = services.agenda.printing.docket(office, leaves=True)
    text, pdf = (folder / f"Docket {office.today.isoformat()}.{kind}" for kind in ("txt", "pdf"))
    services.agenda.writing.put(pdf, as_pdf(office, sheet))
    services.agenda.writing.put(text, as_text(sheet).encode())  # last: it says that the day's docket is whole
    return text, pdf


def as_pdf(office: Office, sheet: DaySheet) -> bytes:
    """A sheet as PDF, with who printed it and when at its foot."""
    now = neutral_moment(office_time(office.clock.now(), office.settings.time_zone))
    printed = f"paracase, {said(now, office.settings.dates)}, {office.person.name}"
    return reports.pdf_sheet.pdf_sheet(sheet, printed=printed)


class DailyDocket(DailyBackup):
    """Writes it when it is time, beside the intake."""

    WORDS = ("brief",)

    def _is_due(self) -> bool:
        return is_due(self._office)
