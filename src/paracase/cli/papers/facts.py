"""Facts of a document as a person gives them."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase.domain.errors import BadInput
from paracase.domain.papers.facts import BY_WORD

Facts = Annotated[
    list[str] | None,
    typer.Option(
        "--set", help=f"FACT=VALUE, FACT one of {', '.join(BY_WORD)}; empty VALUE clears. May be given again."
    ),
]


def facts_of(values: list[str] | None) -> dict[str, str | None]:
    """``--set`` options as facts."""
    facts: dict[str, str | None] = {}
    for text in values or []:
        name, sign, value = text.partition("=")
        fact = BY_WORD.get(name.strip())
        if not sign or fact is None:
            raise BadInput(f"“{text}” is not a fact.", hint=f"Write FACT=VALUE; known are {', '.join(BY_WORD)}.")
        facts[fact.column] = value.strip() or None
    return facts
