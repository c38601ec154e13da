"""Conditions that hold only where something was asked for: no statement tests a parameter for being there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def narrowed(asked: Mapping[str, Any], *always: str) -> tuple[str, tuple[Any, ...]]:
    """``WHERE`` with every condition that counts, or nothing; and the values for it.

    PostgreSQL does not know what kind a parameter is that is only compared with nothing, and SQLite uses no index for
    a column that is compared with one that may be nothing.

    Args:
        asked: condition with one ``?`` → its value; with None it does not count.
        always: conditions without values.
    """
    given = {condition: value for condition, value in asked.items() if value is not None}
    conditions = [*always, *given]
    return (f"WHERE {' AND '.join(conditions)} " if conditions else ""), tuple(given.values())


def containing(text: str) -> str:
    """What ``lower(…) LIKE ? ESCAPE '\\'`` is asked with for what contains a text, in whichever case."""
    return "%" + text.lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
