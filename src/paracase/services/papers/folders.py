"""Folders that are not simply there, and files that are not taken in: what is said of them, since when, what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.clock import parse_instant
from paracase.domain.papers.documents import IntakeRefusal
from paracase.domain.papers.folders import FolderState, since_words
from paracase.domain.visible import visible
from paracase.store.papers import arrivals, lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.context import Office


@dataclass(frozen=True, slots=True)
class FolderNow:
    """A folder in which nothing can be seen, or that gives no events."""

    path: str
    state: FolderState
    since: str
    """The time of day it began, where the office is; with the day, when that is not today."""
    detail: str = ""
    began: str = ""
    """The instant it began, as it is kept."""

    @property
    def sentence(self) -> str:
        """``Cases/Smith cannot be entered since 14:02``."""
        detail = f" ({visible(self.detail)})" if self.detail else ""
        return f"{visible(self.path)} {self.state.words} since {self.since}{detail}"


def folders_now(office: Office) -> tuple[FolderNow, ...]:
    """Every folder that is not simply there, the longest so first. Its papers keep their facts meanwhile."""
    return tuple(
        FolderNow(row.path, row.reason, since(office, row.first_seen_at), row.detail, row.first_seen_at)
        for row in arrivals.folder_states(office.store.read)
    )


def refused_now(office: Office) -> tuple[lists.RefusedFile, ...]:
    """Every file that is not taken in; of what looks unfinished, since when nobody has changed it."""

    def told(file: lists.RefusedFile) -> lists.RefusedFile:
        if file.reason != IntakeRefusal.UNFINISHED:
            return file
        return file._replace(detail=f"unchanged since {since(office, file.detail)}")

    return tuple(told(file) for file in lists.refused(office.store.read))


def since(office: Office, at: str) -> str:
    """The time of day of an instant, where the office is; with the day, when that is not today."""
    settings = office.settings
    return since_words(parse_instant(at), now=office.clock.now(), zone=settings.time_zone, form=settings.dates)


def in_one_line(folders: Sequence[FolderNow]) -> str:
    """The first of them, and how many more; empty when all folders are there."""
    if not folders:
        return ""
    more = len(folders) - 1
    return folders[0].sentence + (f", and {more:,} more" if more else "")
