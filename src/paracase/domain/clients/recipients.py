"""Whom a text to a client may go to: people of the case by the addresses on their record, and nobody who is against it.

A represented person is written to through their counsel alone (ABA Model Rule 4.2); what is said in one client's matter
comes to no other client (1.6), and to no party that is not the office's client.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.clients.persons import SafeWay
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.clients.persons import Reach


class TextKind(StrEnum):
    """As what a text leaves."""

    E_MAIL = "e_mail"
    LETTER = "letter"

    @property
    def way(self) -> SafeWay:
        """The way by which it comes to somebody."""
        return SafeWay.E_MAIL if self is TextKind.E_MAIL else SafeWay.LETTER


class TextFile(StrEnum):
    """As which file a text leaves."""

    E_MAIL = "e_mail"
    LETTER = "letter"
    """A letter as PDF."""
    WORD = "word"
    """A letter as a Word file."""

    @property
    def kind(self) -> TextKind:
        """What it is to whoever gets it."""
        return TextKind.E_MAIL if self is TextFile.E_MAIL else TextKind.LETTER

    @property
    def ending(self) -> str:
        """Of its file's name."""
        return {"e_mail": ".eml", "letter": ".pdf", "word": ".docx"}[self.value]


@frozen
class KnownAs:
    """What somebody who has this record, or this address, is in a case of the office.

    Attributes:
        person: their name, which may be another's who has the same address.
        is_here: it is the case that is written in.
        case: number and caption; empty where the person acting does not see it.
    """

    person: str
    is_client: bool
    is_here: bool
    is_party: bool
    case: str


@frozen
class RecipientFacts:
    """A recipient with all that is looked at.

    Attributes:
        address: the one on the record, of the kind of the text; empty where there is none.
    """

    name: str
    address: str
    reach: Reach
    known: tuple[KnownAs, ...]


def why_not_to(one: RecipientFacts, kind: TextKind) -> str:
    """Why a text may not go to somebody, naming them; empty where nothing stands against it."""
    client_here = any(known.is_client and known.is_here for known in one.known)
    for known in one.known:
        who = one.name if known.person == one.name else f"{one.name} (whose address is {known.person}'s)"
        if known.is_here and known.is_party and not known.is_client:
            return f"{who} is a party in {known.case} and not our client there"
        if known.is_client and not known.is_here and not (client_here and known.person == one.name):
            return f"{who} is a client in {known.case or 'a matter you may not see'}, not in this one"
    if one.reach.is_represented:
        by = f": write to {one.reach.represented_by}" if one.reach.represented_by else ""
        return f"{one.name} is represented, and written to through counsel alone (Rule 4.2){by}"
    if not any(known.is_here for known in one.known):
        return f"{one.name} is nobody of this case"
    if kind.way not in one.reach.safe_way:
        ways = ", ".join(one.reach.safe_way)
        if not ways:
            return f"nobody said how {one.name} is reached safely, and that is no permission"
        return f"{one.name} is reached safely by {ways}, not by {kind.way.value}"
    if not one.address:
        return f"{one.name} has no {'e-mail ' if kind is TextKind.E_MAIL else ''}address on record"
    return ""


def way_on(one: RecipientFacts, kind: TextKind) -> str:
    """How somebody may be reached where a text of this kind may not go to them; their safe ways are theirs to say."""
    if one.reach.is_represented:
        return "Write to their counsel."
    any_way = replace(one, address="-", reach=replace(one.reach, safe_way=tuple(SafeWay)))
    if why_not_to(any_way, kind):
        return "Write to somebody else."
    if not one.reach.safe_way:
        return "Ask them which ways are safe, and say it: paracase person edit NAME --safe …"
    if kind.way in one.reach.safe_way:
        return "Ask them for it, and say it: paracase person edit NAME."
    other = TextKind.LETTER if kind is TextKind.E_MAIL else TextKind.E_MAIL
    if other.way in one.reach.safe_way:
        return f"{'A letter' if other is TextKind.LETTER else 'An e-mail'} may go instead: --as {other.value}."
    return f"Reach them by {' or '.join(one.reach.safe_way)}."


def first_stop(recipients: Iterable[RecipientFacts], kind: TextKind) -> str:
    """The first reason why a text may not go to all of them; empty where it may."""
    return next((why for one in recipients if (why := why_not_to(one, kind))), "")
