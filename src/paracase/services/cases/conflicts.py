"""Conflict check: whether the office knows the people of a new case, as a client, an opponent, a witness or a contact.

It looks across all cases. What stands behind a wall of the person who asks is not shown: only that there is something, and
that an attorney is to be asked; which name it was is not said, since that alone would tell.
"""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import intake
from paracase.domain.cases.cases import CaseStatus
from paracase.domain.cases.conflicts import NameLikeness, likeness
from paracase.domain.roles import Role
from paracase.domain.words import fold
from paracase.store import walls
from paracase.store.cases import acceptance, cases
from paracase.store.cases.conflicts import known_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.services.context import Office
    from paracase.store.cases.conflicts import KnownName
    from paracase.store.driver import sqlite3

_SIDES = re.compile(r"\s+(?:v|vs|versus)\.?\s+|\s+-?against-?\s+|\bin\s+re:?\s+|\b(?:in the )?matter\s+of\s+", re.I)
ASK = "A name of it stands in a case that you may not see: an attorney who may is to be asked, before anything is done."
"""All that is said of what stands behind a wall."""


@dataclass(frozen=True, slots=True)
class ConflictHit:
    """Somebody the office knows who is like somebody of the new case."""

    asked: str
    name: str
    role: str
    is_client: bool
    where: str
    """Number and caption of the case, with its state where it is not simply open; the office's contacts."""
    alike: NameLikeness

    @property
    def words(self) -> str:
        """As one line says it."""
        how = "is" if self.alike is NameLikeness.SAME else "is like"
        client = ", our client" if self.is_client else ""
        return f"{self.asked} {how} {self.name} ({self.role}{client}) in {self.where}"


@dataclass(frozen=True, slots=True)
class ConflictCheck:
    """What a conflict check found."""

    names: tuple[str, ...]
    """The names that were looked for."""
    hits: tuple[ConflictHit, ...]
    """The same names first, our clients before others."""
    is_hidden: bool
    """Whether there is a hit that the person may not see."""

    @property
    def words(self) -> list[str]:
        """What is said of it, a line for each."""
        if not self.names:
            return ["No name to look for yet."]
        told = [ASK] if self.is_hidden else []
        return told + [hit.words for hit in self.hits] or ["No name of it is known here, as a party or a contact."]


def sides_of(caption: str) -> list[str]:
    """The names that stand in a caption: ``Garcia v. Meridian Freight`` gives two."""
    return [side.strip(" ,;") for side in _SIDES.split(caption) if side.strip(" ,.;")]


def check_conflicts(office: Office, names: Iterable[str], *, but: int | None = None) -> ConflictCheck:
    """Look for names in all parties, contacts and captions. Not for the event loop.

    Args:
        names: parties and captions of the new case.
        but: a case that is not looked at: the new one itself.
    """
    asked = _asked(names)
    words = {word for mine in asked.values() for word in mine if len(word) > 1}
    with closing(office.store.look()) as db:
        known = [one for one in known_names(db) if but is None or one.case_id != but]
        seen = _in_sight(office, db)
    hits: dict[tuple[str, str, int | None], ConflictHit] = {}
    is_hidden = False
    for one in known:
        for name in _names_in(one, words):
            theirs = intake.recognise.names.name_words(name)
            for mine, own in asked.items():
                alike = likeness(own, theirs)
                if alike is NameLikeness.NONE:
                    continue
                if one.case_id is not None and one.case_id not in seen:
                    is_hidden = True
                    continue
                where = seen[one.case_id] if one.case_id is not None else "the office's contacts"
                key = (mine, fold(name), one.case_id)
                hit = ConflictHit(mine, name, one.role or "contact", one.is_client, where, alike)
                hits[key] = max(hits.get(key, hit), hit, key=lambda this: (this.alike, this.is_client))
    ranked = sorted(hits.values(), key=lambda hit: (-hit.alike, not hit.is_client))
    return ConflictCheck(tuple(asked), _without_captions(ranked), is_hidden)


def _in_sight(office: Office, db: sqlite3.Connection) -> dict[int, str]:
    """The cases whose names may be shown, each by number and caption, with its state where it is not simply open.

    An attorney answers for conflicts of the whole office, so over SSH too they are shown all but what a wall keeps.

    Args:
        db: a connection without walls.
    """
    is_attorney = office.person.role is Role.ATTORNEY
    walled = walls.walled_cases(db, office.person.id) if is_attorney else set()
    db = db if is_attorney else office.store.read
    told = {row.case_id: f", {row.state.words}" for row in acceptance.list_unaccepted(db)}
    return {
        case.id: f"{case.number} {case.caption}{told.get(case.id, ', closed' if case.status == CaseStatus.CLOSED else '')}"
        for case in cases.list_cases(db)
        if case.id not in walled
    }


def _asked(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The names to look for with the words that tell whose they are; each person once, by their longest name."""
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        for side in sides_of(name):
            words = intake.recognise.names.name_words(side)
            longer = next((known for known, of in found.items() if set(words) <= set(of)), None)
            if words and longer is None:
                found = {known: of for known, of in found.items() if not set(of) < set(words)}
                found[side] = words
    return found


def _names_in(known: KnownName, words: set[str]) -> list[str]:
    """The names of a row that may be one of those asked for: of a caption its sides."""
    folded = fold(known.name)
    if not any(word in folded for word in words):
        return []
    return sides_of(known.name) if known.role == "caption" else [known.name]


def _without_captions(hits: Sequence[ConflictHit]) -> tuple[ConflictHit, ...]:
    """A side of a caption says nothing where its party is there too."""
    told = {(hit.asked, hit.where) for hit in hits if hit.role != "caption"}
    return tuple(hit for hit in hits if hit.role != "caption" or (hit.asked, hit.where) not in told)
