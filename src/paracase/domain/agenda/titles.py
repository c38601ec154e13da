"""How much of what is due may leave the office."""

from __future__ import annotations

from enum import StrEnum


class Titles(StrEnum):
    """What of a title may leave the office: the setting ``calendar.titles``."""

    FULL = "full"
    NUMBER = "number"
    """The case's number, and that it is a deadline or a task."""
    NONE = "none"
    """That it is a deadline or a task."""
