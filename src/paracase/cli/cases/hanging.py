"""What is hung on a case as typed: docket numbers and parties, with what is doubtful in them said or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.cli.output import say
from paracase.domain.cases.subjects import FREE_ROLES, KNOWN_ROLES
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.domain.words import fold, nearest
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from paracase.services.cases.cases import NewDocket
    from paracase.services.context import Office

_CODE = late_pattern(r"[a-z0-9]{1,10}")
"""A court typed so is meant as the code of one; anything else is a court's name in words."""


def dockets(office: Office, texts: list[str] | None) -> tuple[NewDocket, ...]:
    """Docket numbers as typed. A court in words that no table has is taken, and it is said what that means.

    Raises:
        BadInput: one cannot be read, or its court is a code that no court has.
    """
    found = tuple(services.cases.typed.parse_docket(text, today=office.today) for text in texts or [])
    courts = office.practice.courts
    for one in found:
        if not one.court or courts.named(one.court) is not None:
            continue
        if _CODE.fullmatch(one.court):
            near = nearest(one.court, courts.by_code)
            raise BadInput(
                f"“{visible(one.court)}” is the code of no court{f': did you mean {near}?' if near else '.'}",
                hint="Write it in words: N.D. Cal., Los Angeles Superior Court; or add it: docs/adding-a-court.md.",
            )
        say(f"! The court {one.court} is not known: its dates are calendared manually (docs/adding-a-court.md).")
    return found


def parties(texts: list[str] | None) -> tuple[tuple[str, str, bool], ...]:
    """Parties as typed. A role that checklists and conflict searches do not know is taken, and that is said.

    Raises:
        BadInput: there is no name, or a role that is a slip for a known one.
    """
    found = tuple(services.cases.typed.parse_party(text) for text in texts or [])
    for name, role, _ in found:
        known = fold(role)
        if known in KNOWN_ROLES | FREE_ROLES or known.removesuffix("s") in KNOWN_ROLES | FREE_ROLES:
            continue
        if near := nearest(known, sorted(KNOWN_ROLES)):
            raise BadInput(f"“{visible(role)}” is not a role of {visible(name)}: did you mean {near}?")
        say(f"  {name} is kept as “{role}”: a role of your own, which no checklist asks about.")
    return found
