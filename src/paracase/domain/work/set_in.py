"""Paragraphs that are set in from the margins, as far as they were looked for."""

from __future__ import annotations

from paracase.frozen import frozen


@frozen
class SetInFound:
    """What was found.

    Attributes:
        paragraphs: page and words of each.
        more: how many there are besides.
        why_not: why they were not looked for; empty where they were.
    """

    paragraphs: tuple[tuple[int, str], ...] = ()
    more: int = 0
    why_not: str = ""

    @property
    def open_words(self) -> str:
        """What is said beside a list where block quotations were not all looked for; empty where they were."""
        if self.why_not:
            return f"block quotations without marks were not looked for: {self.why_not}"
        return f"{self.more:,} more paragraphs are set in and not listed" if self.more else ""
