"""When the office was backed up last, where, and why not since: a small file of the office, for status line and doctor."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.clock import parse_instant
from paracase.domain.errors import PracticeFileError
from paracase.domain.visible import first_words, visible
from paracase.settings import load_as_it_is

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from paracase.services.context import Office

LATE_DAILY = timedelta(days=2)
"""A daily backup that is older is a warning."""
LATE_BY_HAND = timedelta(days=8)
"""So is one by hand, where there is no daily one."""
_TOLD = 60
"""Cells of the status line that the reason of a failure takes at most."""


@dataclass(frozen=True, slots=True)
class BackupStanding:
    """How the office stands with its backups.

    Attributes:
        folder: where the daily backup goes; empty where there is none.
        made: when the last backup into each folder was made.
        failed_at: when the daily backup was tried in vain, since the last one was made.
        why: why it was.
    """

    folder: str = ""
    made: dict[str, str] = field(default_factory=dict)
    failed_at: str = ""
    why: str = ""

    @property
    def last(self) -> str | None:
        """When the newest backup was made, wherever it is."""
        return max(self.made.values(), default=None)

    def told(self, now: datetime) -> tuple[str, bool]:
        """A few words, and whether they warn; no words where nobody ever asked for a backup."""
        if self.last is None:
            if self.why:
                return f"no backup: {first_words(visible(self.why), _TOLD)}", True
            return ("no backup yet", True) if self.folder else ("", False)
        age = max(now - parse_instant(self.last), timedelta())
        if self.why:
            return f"backup {_age(age)} old, none since: {first_words(visible(self.why), _TOLD)}", True
        if age >= (LATE_DAILY if self.folder else LATE_BY_HAND):
            return f"no backup for {_age(age)}", True
        return f"backup {_age(age)} old", False


def _age(age: timedelta) -> str:
    minutes = int(age.total_seconds() // 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{age.days} days"


def standing(office: Office) -> BackupStanding:
    """How the office stands with its backups now; a few small files are read."""
    kept = _kept(office.folder)
    made = {str(folder): str(at) for folder, at in kept.get("made", {}).items() if _is_instant(at)}
    failed = kept.get("failed") or {}
    folder = daily_folder(office)
    mine = failed if failed.get("folder") == folder else {}
    return BackupStanding(folder, made, str(mine.get("at", "")), str(mine.get("why", "")))


def daily_folder(office: Office) -> str:
    """Where the daily backup goes, as the settings file says now; empty where there is none."""
    try:
        return load_as_it_is(paths.settings(office.folder)).backup_folder
    except PracticeFileError:
        return ""  # whoever opens the office next is told of it


def note_made(office: Office, folder: Path) -> None:
    """A backup was made."""
    set_made(office.folder, {str(folder): office.now()})


def set_made(office: Path, made: dict[str, str]) -> None:
    """Backups were made at these instants; a failure before is forgotten."""
    kept = _kept(office)
    _keep(office, {"made": {**kept.get("made", {}), **made}, "failed": None})


def note_failed(office: Office, folder: str, why: str) -> None:
    """The daily backup was tried in vain."""
    kept = _kept(office.folder)
    _keep(office.folder, {**kept, "failed": {"folder": folder, "at": office.now(), "why": why}})


def _is_instant(value: object) -> bool:
    try:
        parse_instant(str(value))
    except ValueError:
        return False
    return True


def _kept(office: Path) -> dict[str, Any]:
    try:
        found = json.loads(paths.backups_made(office).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and isinstance(found.get("made", {}), dict) else {}


def _keep(office: Path, kept: dict[str, Any]) -> None:
    """Write it beside and put it into its place. It is for showing only: where there is no room, nothing is lost."""
    path = paths.backups_made(office)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        part.write_text(json.dumps(kept, indent=1), encoding="utf-8")
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
