"""What other processes do, seen within a quarter of a second: SQLite's own counter, then which topics moved."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

INTERVAL = 0.25
"""Screens follow at most so often."""


@dataclass
class StoreChanged(Message):
    """Something of these topics changed, here or in another process."""

    topics: frozenset[str]

    def can_replace(self, message: Message) -> bool:
        """Bursts collapse only into a message that says as much."""
        return isinstance(message, StoreChanged) and message.topics <= self.topics
