"""What the line one filters with tells its pane. Apart from both: the line is imported when one filters first."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message


@dataclass
class FilterTyped(Message):
    """Other words stand in the line one filters with."""

    words: str
    is_done: bool
    """Enter was pressed: into the list."""


@dataclass
class FilterLeft(Message):
    """The person goes back to the list."""

    keep: bool
