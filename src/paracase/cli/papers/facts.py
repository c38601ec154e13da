"""Facts of a document as a person gives them."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase.domain.errors import BadInput

_NAMES = {
    "type": "doc_type",
    "title": "title",
    "no": "docket_no",
    "attachment": "attachment_no",
    "party": "party",
    "dated": "dated_on",
    "filed": "filed_on",
    "entered": "entered_on",
    "served": "served_on",
    "method": "service_method",
    "received": "received_on",
    "handling": "handling",
}
Facts = Annotated[
    list[str] | None,
    typer.Option("--set", help=f"FACT=VALUE, FACT one of {', '.join(_NAMES)}; empty VALUE clears. May be given again."),
]


def facts_of(values: list[str] | None) -> dict[str, str | None]:
    """``--set`` options as facts."""
    facts: dict[str, str | None] = {}
    for text in values or []:
        name, sign, value = text.partition("=")
        if not sign or name.strip() not in _NAMES:
            raise BadInput(f"“{text}” is not a fact.", hint=f"Write FACT=VALUE; known are {', '.join(_NAMES)}.")
        facts[_NAMES[name.strip()]] = value.strip() or None
    return facts
