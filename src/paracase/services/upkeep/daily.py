"""The daily backup: where the settings say, once a day, in a process of its own beside the intake."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths, services
from paracase.domain.clock import parse_instant
from paracase.domain.errors import BadInput, NotFound, OfficeBusy, ParacaseError
from paracase.domain.roles import Right
from paracase.services.office.desks import apart
from paracase.services.upkeep.standing import daily_folder, note_failed, standing
from paracase.settings import put_value

if TYPE_CHECKING:
    import logging
    from collections.abc import Callable

    from paracase.services.context import Office
    from paracase.services.upkeep.backups import BackupReport

EVERY = timedelta(days=1)
AGAIN = timedelta(hours=1)
"""After one that failed."""
LOOK_SECONDS = 30.0
"""How often the intake looks whether it is time; the first time so long after its start."""
_END_SECONDS = 5.0


def set_daily(office: Office, folder: Path | None) -> None:
    """Say in the settings file where the daily backup goes; None: nowhere.

    Raises:
        BadInput: the folder's name cannot be written there.
        PracticeFileError: the settings file cannot be changed.
    """
    office.require(Right.TAKE_OUT)
    said = "" if folder is None else str(folder.expanduser().absolute())
    if not said.isprintable():
        raise BadInput("The folder's name holds characters that cannot be seen.", hint="Choose another name.")
    put_value(paths.settings(office.folder), "backup", "folder", said)


def take(office: Office, *, progress: Callable[[int, int], None] = lambda _done, _all: None) -> BackupReport:
    """Make the daily backup now, whoever runs this: the office's own settings say so. Why it failed is kept.

    Raises:
        BadInput: the settings name no folder.
        NotFound: the folder is not there, or its disk is not mounted.
        OfficeBusy: another process makes a backup.
        DiskFull, Damaged: as ``back_up``.
    """
    said = daily_folder(office)
    if not said:
        raise BadInput(
            "The settings name no folder for the daily backup.", hint="Say one: paracase backup --daily DIR."
        )
    try:
        folder = Path(said).expanduser()
        _check_reached(office, folder)
        return services.upkeep.backups.make_backup(office, folder, progress=progress)
    except OfficeBusy:
        raise
    except ParacaseError as error:
        note_failed(office, said, str(error))
        raise


def _check_reached(office: Office, folder: Path) -> None:
    """See that the disk is there: a backup written into an empty mount point would fill the office's own disk."""
    if not folder.is_dir():
        raise NotFound(f"The folder of the daily backup is not there: {folder}.", hint="Mount its disk.")
    if str(folder.absolute()) in standing(office).made and not (folder / services.upkeep.backups.MANIFEST).is_file():
        raise NotFound(
            f"The disk of the daily backup is not mounted: there is none in {folder}.",
            hint="Mount it; or, for a new one: paracase backup --daily DIR.",
        )


def is_due(office: Office) -> bool:
    """Whether it is time for the daily backup."""
    found = standing(office)
    if not found.folder:
        return False
    now = office.clock.now()
    if found.failed_at and timedelta() <= now - parse_instant(found.failed_at) < AGAIN:
        return False
    last = found.made.get(str(Path(found.folder).expanduser().absolute()))
    # A clock that was wrong must not put it off for ever.
    return last is None or not -AGAIN < now - parse_instant(last) < EVERY


class DailyBackup:
    """Starts the daily backup when it is time; in a process of its own, one at a time, ended with the intake.

    One that was ended half-way goes on the next time: objects that were copied are not copied again.
    """

    WORDS: tuple[str, ...] = ("backup",)
    """The command that does it."""

    def __init__(self, office: Office, log: logging.Logger, *, look_seconds: float = LOOK_SECONDS) -> None:
        self._office = office
        self._log = log
        self._look_seconds = look_seconds
        self._looked = office.clock.monotonic()
        self._running: subprocess.Popen[bytes] | None = None

    def tend(self) -> None:
        """Look whether it is time; costs nothing between two looks."""
        now = self._office.clock.monotonic()
        if now - self._looked < self._look_seconds:
            return
        self._looked = now
        if self._running is not None and self._running.poll() is None:
            return
        self._running = None
        if self._is_due():
            self._start()

    def _is_due(self) -> bool:
        return is_due(self._office)

    def _start(self) -> None:
        command = [
            sys.executable,
            apart(),
            "-m",
            "paracase",
            "--office",
            str(self._office.folder),
            *self.WORDS,
            "--due",
        ]
        try:
            with paths.log(self._office.folder).open("ab") as log:
                self._running = subprocess.Popen(
                    command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log, close_fds=True
                )
        except OSError as error:
            self._log.warning("The daily %s could not be started: %s", self.WORDS[-1], error.strerror)

    def close(self) -> None:
        """End one that is under way."""
        if self._running is None or self._running.poll() is not None:
            return
        self._running.terminate()
        try:
            self._running.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._running.kill()
            self._running.wait()


class DailyHead(DailyBackup):
    """The same for the ledger's head, which goes where the settings say."""

    WORDS = ("ledger", "head")

    def _is_due(self) -> bool:
        return services.upkeep.heads.is_due(self._office)
