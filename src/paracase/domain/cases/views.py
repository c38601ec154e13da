"""How the Cases pane can be looked at."""

from __future__ import annotations

from enum import StrEnum


class CaseOrder(StrEnum):
    """How the Cases pane can be sorted."""

    NEXT = "next date"
    REVIEWED = "last reviewed"
    INCOMPLETE = "incomplete"
    NUMBER = "number"


class Whose(StrEnum):
    """Which cases the Cases pane shows."""

    MINE = "mine, open"
    ALL = "all open"
    CLOSED = "closed"
