"""Words with few values: the value, or an error that lists them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from enum import StrEnum

    Choice = TypeVar("Choice", bound=StrEnum)

_CODES = frozenset(["standing", "matter", "type", "stage", "kind", "category", "role", "state", "status", "for"])
"""Columns and fields that hold codes."""


def choice(kind: type[Choice], text: str, what: str) -> Choice:
    """The member a person means.

    Raises:
        BadInput: names what is known.
    """
    try:
        return kind(text.strip().lower().replace("-", "_").replace(" ", "_"))
    except ValueError as error:
        raise BadInput(f"“{visible(text)}” is not a {what}.", hint="Known are " + ", ".join(kind) + ".") from error


def spoken(column: str, value: object) -> object:
    """A code as people read it in a table: *civil litigation*; plain lines and JSON keep ``civil_litigation``."""
    return str(value).replace("_", " ") if column in _CODES and isinstance(value, str) else value
