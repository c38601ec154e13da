"""What is typed of a case in one line: a docket number with its court and judge, a party with its role."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import DocketRelation
from paracase.domain.dates.finding import Lean
from paracase.domain.dates.typed import parse_day
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.domain.words import line
from paracase.services.cases.cases import NewDocket

if TYPE_CHECKING:
    from datetime import date


def parse_docket(text: str, *, today: date) -> NewDocket:
    """Read ``NUMBER[@court[@judge[@from[..to]]]][=relation]``.

    Raises:
        BadInput: no number, a day that is none, or a relation that is not known.
    """
    body, _, relation = text.partition("=")
    number, _, rest = body.partition("@")
    court, _, rest = rest.partition("@")
    judge, _, days = rest.partition("@")
    since, _, until = days.partition("..")
    try:
        kind = DocketRelation(relation.strip() or "main")
    except ValueError as error:
        raise BadInput(
            f"“{visible(relation)}” is not how a docket number belongs to a case.",
            hint="Known are " + ", ".join(DocketRelation) + ".",
        ) from error
    if not re.search(r"\d", number):
        raise BadInput(
            f"“{visible(number)}” is not a docket number.", hint="Write it as the court does: 2:24-cv-01234."
        )
    return NewDocket(
        line(number, "docket number"),
        line(court, "court", may_be_empty=True),
        line(judge, "judge", may_be_empty=True),
        kind,
        _day(since, today),
        _day(until, today),
    )


def _day(text: str, today: date) -> str | None:
    return parse_day(text, today=today, lean=Lean.BACK).isoformat() if text.strip() else None


def parse_party(text: str) -> tuple[str, str, bool]:
    """Read ``NAME=role`` or ``NAME=role*`` (our client).

    Raises:
        BadInput: there is no name.
    """
    name, _, role = text.rpartition("=") if "=" in text else (text, "", "party")
    role = role.strip() or "party"
    return line(name, "party"), line(role.rstrip("* ") or "party", "role"), role.endswith("*")
