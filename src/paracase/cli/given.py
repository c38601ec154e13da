"""What people give a command: arguments that several commands share, and how their words are understood."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import domain
from paracase.cli.choices import choice
from paracase.domain.approvals.sshsig import LAST_LINE, MAX_ARMORED
from paracase.domain.approvals.statements import Part, Purpose
from paracase.domain.cases.tasks import parse_due
from paracase.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from paracase.domain.approvals.statements import Part, Purpose
    from paracase.services.context import Office

_CASE = "Number, docket number, or words of the caption."
CaseName = Annotated[str, typer.Argument(metavar="CASE", help=_CASE)]
Anyway = Annotated[
    bool, typer.Option("--anyway", help="Go on where it is our client and the opponent elsewhere; recorded.")
]
CaseOption = Annotated[str | None, typer.Option("--case", help=_CASE)]

MAX_GIVEN = 40_000
"""Bytes of a text that are taken from standard input."""


def given_text(text: str) -> str:
    """A text as given; ``-`` is what comes on standard input."""
    return sys.stdin.buffer.read(MAX_GIVEN).decode("utf-8", "replace").strip() if text == "-" else text


def given_signature() -> str:
    """What comes until a signature's last line; who pasted it into a terminal has nothing to end it with."""
    found = b""
    while len(found) <= MAX_ARMORED and (line := sys.stdin.buffer.readline(MAX_ARMORED + 1)):
        found += line
        if line.strip() == LAST_LINE.encode():
            break
    return found.decode("ascii", "replace")


def given_day(office: Office, text: str | None) -> date | None:
    """The day a person means, as seen from the office's today."""
    return parse_due(text, today=office.today)[0] if text else None


def past_day(office: Office, text: str | None) -> date | None:
    """The day a person means of something that was: without a year the last one.

    Raises:
        BadInput: it is none.
    """
    return domain.dates.typed.parse_day(text, today=office.today, lean=domain.dates.finding.Lean.BACK) if text else None


def purpose_of(text: str) -> Purpose:
    """What is to be done with a paper once it is approved."""
    return choice(Purpose, text, "purpose")


def parts_of(texts: list[str]) -> Iterator[tuple[int, Part]]:
    """``DOCUMENT=exhibit`` as document and part.

    Raises:
        BadInput: it is no document, or no part that is known.
    """

    for text in texts:
        number, _, part = text.partition("=")
        if not number.strip().isdigit() or (part.strip() or "exhibit") not in set(Part):
            raise BadInput(f"“{text}” is not a document and its part.", hint="Known are " + ", ".join(Part) + ".")
        yield int(number), Part(part.strip() or "exhibit")
