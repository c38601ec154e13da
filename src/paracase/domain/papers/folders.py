"""What a watched folder, or one below it, can be beside *there*: a state of the folder, never a deletion of its papers.

From such a state nothing follows: the papers below keep their facts, their case and their place.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.clock import office_date, office_time
from paracase.domain.dates.shown import DateForm, day_whole, time_of_day

if TYPE_CHECKING:
    from datetime import datetime

SLOW_SAVE = timedelta(minutes=10)
"""Other bytes at the last place of a missing paper that is in file: so soon after, it is that paper, saved slowly."""


def is_slow_save(went: datetime, *, seen: datetime, written: datetime) -> bool:
    """Whether a file at the place of a paper that went is that paper, saved slowly.

    Args:
        went: when the paper was found to be gone.
        seen: when the file was first seen, by our clock.
        written: when it was last changed, by its disk's clock; believed only where it is after the going, since a server's
            clock may be another, and what was moved here may be old.
    """
    return seen - went <= SLOW_SAVE or (went <= written and written - went <= SLOW_SAVE)


class FolderState(StrEnum):
    """Why nothing can be told of what is in a folder."""

    MISSING = "folder_missing"
    NOT_MOUNTED = "not_mounted"
    UNREADABLE = "unreadable_folder"
    LINKED = "linked_folder"
    FAILING = "failing_folder"
    UNWATCHED = "unwatched_folder"

    @property
    def words(self) -> str:
        """What is said of the folder, after its name."""
        return _WORDS[self][0]

    @property
    def hint(self) -> str:
        """What a person can do about it."""
        return _WORDS[self][1]


_WORDS = {
    FolderState.MISSING: ("is not there", "Bring it back, or mount its disk."),
    FolderState.NOT_MOUNTED: ("is not mounted", "Mount its disk or share; its papers were last seen there."),
    FolderState.UNREADABLE: ("cannot be entered", "Give paracase's account permission to read and enter it."),
    FolderState.LINKED: ("was replaced by a link", "Put the folder itself in the place of the link."),
    FolderState.FAILING: ("cannot be read", "Look at its disk, or at the connection to its server."),
    FolderState.UNWATCHED: (
        "gives no events",
        "Raise the system's limit: sudo sysctl fs.inotify.max_user_watches=524288",
    ),
}

NO_ENTRY = frozenset([FolderState.MISSING, FolderState.NOT_MOUNTED, FolderState.UNWATCHED])
"""States of a folder that no walk meets as an entry of another one: they stand outside the sum of files."""


def since_words(began: datetime, *, now: datetime, zone: str, form: DateForm) -> str:
    """``2:02 pm`` for today where the office is, else with the day: ``Tue Nov 24, 2026 2:02 pm``."""
    at = time_of_day(office_time(began, zone).time(), form)
    return (
        at
        if office_date(began, zone) == office_date(now, zone)
        else f"{day_whole(office_date(began, zone), form)} {at}"
    )
