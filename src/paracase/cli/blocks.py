"""What is too wide for the terminal, wrapped at its words; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import standard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def blocks(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """A list too wide for the terminal, each row a block: nothing is cut, and no word is broken by the terminal."""
    wrap = standard.textwrap.wrap
    for row in rows:
        rest = "; ".join(f"{head} {text}" for head, text in zip(heads[1:], row[1:], strict=True) if text)
        yield from wrap(f"{heads[0]} {row[0]}", width)
        yield from wrap(rest, width, initial_indent="  ", subsequent_indent="  ")


def wrapped(text: str, width: int) -> list[str]:
    """A value under its own beginning, not under its label."""
    return standard.textwrap.wrap(text, max(width, 20), break_long_words=True, break_on_hyphens=False) or [""]
