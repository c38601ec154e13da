"""Conflict check: whether the office knows the people of a new case, as a client, an opponent, a witness or a contact.

It looks across all cases, contacts, persons with all their names, captions of cases and papers, and what people of the staff
bring along. What stands behind a wall of the person who asks is not shown: only how much there is, and that an attorney is
to be asked; which name it was is not said, since that alone would tell.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from paracase.domain.cases.cases import CaseStatus
from paracase.domain.clients.conflicts import (
    SAME,
    NameSide,
    NameSource,
    NameStanding,
    hidden_words,
    is_opposed,
    side_of,
    standing_of,
)
from paracase.domain.clients.names import forms_of
from paracase.domain.roles import Role
from paracase.domain.visible import counted
from paracase.domain.words import fold
from paracase.services.cases.names_known import AskedName, NamesKnown, sides_of
from paracase.store import walls
from paracase.store.cases import acceptance, cases
from paracase.store.clients import persons, searches
from paracase.store.moments import moment

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from paracase.services.cases.names_known import Likes
    from paracase.services.context import Office
    from paracase.store.clients.searches import BroughtRow, SearchRow, WhereNamed
    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class Met:
    """A row whose name is like one that was looked for. Who stands before a wall is told by ``case_id``."""

    asked: str
    side: NameSide
    name: str
    role: str
    standing: NameStanding
    source: NameSource
    source_id: int
    case_id: int | None
    alike: int
    person_id: int | None = None
    """Who was looked for, where that is known."""

    @property
    def opposed(self) -> bool:
        """Whether it stops."""
        return is_opposed(self.side, self.standing, self.alike)


@dataclass(frozen=True, slots=True)
class ConflictHit:
    """Somebody the office knows who is like somebody of the new case."""

    asked: str
    name: str
    role: str
    standing: NameStanding
    where: str
    """Number and caption of the case, with its state where it is not simply open; the office's contacts."""
    alike: int
    """Of 100."""
    opposed: bool = False

    @property
    def is_client(self) -> bool:
        """Whether it is a client of an open case."""
        return self.standing is NameStanding.CLIENT

    @property
    def words(self) -> str:
        """As one line says it."""
        how = "is" if self.alike >= SAME else "is like"
        standing = f", {self.standing.words}" if self.standing.words else ""
        return f"{self.asked} {how} {self.name} ({self.role}{standing}) in {self.where}"


@dataclass(frozen=True, slots=True)
class ConflictCheck:
    """What a conflict check found."""

    names: tuple[str, ...]
    """The names that were looked for."""
    hits: tuple[ConflictHit, ...]
    """What stops first, then the nearest, clients before others."""
    hidden: int
    """How many there are that the person may not see."""
    among: int = 0
    """Among how many names was looked."""

    @property
    def is_hidden(self) -> bool:
        """Whether there is a hit that the person may not see."""
        return self.hidden > 0

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The names that met nobody; none while a hit is hidden: the rest would tell of which name it is."""
        met = {hit.asked for hit in self.hits}
        return () if self.is_hidden else tuple(name for name in self.names if name not in met)

    @property
    def words(self) -> list[str]:
        """What is said of it, a line for each; of several names also which met nobody."""
        if not self.names:
            return ["No name to look for yet."]
        told = [hidden_words(self.hidden)] if self.hidden else []
        told += [hit.words for hit in self.hits]
        none = f"No match among {counted(self.among, 'name')}"
        if not told:
            return [f"{none}."]
        return [*told, f"{none}: {'; '.join(self.unmatched)}."] if self.unmatched and len(self.names) > 1 else told


def check_conflicts(office: Office, names: Iterable[str | AskedName], *, but: int | None = None) -> ConflictCheck:
    """Look for names among all the office knows. Not for the event loop.

    Args:
        names: parties and captions of the new case.
        but: a case that is not looked at: the new one itself.
    """
    asked = asked_names(names)
    with closing(office.store.look()) as db, moment(db):
        asked = with_other_names(office, db, asked)
        met, among = meet(db, asked, but=but)
        seen = in_sight(office, db)
    shown, hidden = in_view(office, met, seen)
    return ConflictCheck(tuple(one.name for one in asked), tuple(hit for hit, _ in shown), hidden, among)


def asked_names(names: Iterable[str | AskedName]) -> list[AskedName]:
    """The names to look for: of captions their sides; each person once, by their longest name; two of one name
    who are known to be two, or stand on two sides, are two."""
    found: dict[AskedName, frozenset[str]] = {}
    for given in names:
        name, side, person_id = AskedName(given) if isinstance(given, str) else given
        for part in sides_of(name):
            words = frozenset(word for form in forms_of(part) for word in form.words)
            new = AskedName(part, side, person_id)
            if not words or any(words <= of and _is_told_by(new, one) for one, of in found.items()):
                continue
            found = {one: of for one, of in found.items() if not (of < words and _is_told_by(one, new))}
            found[new] = words
    return list(found)


def _is_told_by(one: AskedName, other: AskedName) -> bool:
    """Whether whoever looks for the other looks for this one too: not where they are two, or stand on two sides."""
    return (one.side in {NameSide.UNKNOWN, other.side}) and one.person_id in {None, other.person_id}


def with_other_names(office: Office, db: sqlite3.Connection, asked: Sequence[AskedName]) -> list[AskedName]:
    """The names with what their bearers are called besides, affiliates too: each person in sight who has such a name.

    Args:
        db: a connection without walls; who and what is not in sight of the person acting is not named to them.
    """
    of: dict[str, list[int]] = {}
    for one in asked:
        of[one.name] = persons.with_fold(db, fold(one.name))
    seen = persons.seen_of(office.store.read, [number for ids in of.values() for number in ids])
    more = [
        AskedName(other.name, one.side, number if number == one.person_id else None)
        for one in asked
        for number in of[one.name]
        if number in seen
        for other in persons.names_of(office.store.read, number)
    ]
    return asked_names([*asked, *more[:MOST_BESIDES]]) if more else list(asked)


MOST_BESIDES = 300
"""Other names of all who are asked for that are looked for too."""


def meet(
    db: sqlite3.Connection,
    asked: Sequence[AskedName],
    *,
    but: int | None = None,
    known: NamesKnown | None = None,
    likes: Likes | None = None,
) -> tuple[list[Met], int]:
    """Every row whose name is like one that is looked for, behind walls too; and among how many names was looked.

    Args:
        db: a connection without walls, all of whose reading here is of one moment.
        known: the names, where they were read in this moment.
        likes: what is known already of which are like which.
    """
    known = known or NamesKnown(db)
    like = known.like([one.name for one in asked], likes)
    alike = {(one, known.source_of(at), at): how for one in asked for at, how in like[one.name]}
    named = known.rows_of(db, {(source, at) for _, source, at in alike})
    told = _where(db, list(dict.fromkeys((source, number) for (source, _), of in named.items() for number in of)))
    # The same name is met once for each place it stands in: said once, of every row that has it.
    once = {(one, source, known.names[at]): how for (one, source, at), how in alike.items()}
    met = [
        met_by(one, name, source, row, how)
        for (one, source, name), how in once.items()
        for number in named.get((source, name), ())
        for row in told.get((source, number), ())
        # A paper of no case waits in Triage: most are of the very case that is opened from them.
        if (but is None or row.case_id != but) and (row.case_id is not None or source is not NameSource.DOCUMENT)
    ]
    return _once(met), len(known.names)


def _where(
    db: sqlite3.Connection, found: Sequence[tuple[NameSource, int]]
) -> Mapping[tuple[NameSource, int], list[WhereNamed]]:
    told: dict[tuple[NameSource, int], list[WhereNamed]] = {}
    for source in NameSource:
        ids = list(dict.fromkeys(number for kind, number in found if kind == source))
        for row in searches.where_named(db, source, ids):
            told.setdefault((source, row.source_id), []).append(row)
        if source is NameSource.PERSON:
            for number in ids:
                told.setdefault((source, number), [searches.nowhere(number)])
    return told


def met_by(asked: AskedName, name: str, source: NameSource, row: WhereNamed, alike: int) -> Met:
    """What a row is to a name that was looked for."""
    is_closed = row.status == CaseStatus.CLOSED
    standing = standing_of(row.role, is_client=row.is_client, is_closed=is_closed, acceptance=row.acceptance)
    role = row.role or ("a person" if source is NameSource.PERSON else "contact")
    if source is NameSource.BROUGHT:
        standing = {"client": NameStanding.FORMER, "opponent": NameStanding.OPPONENT}.get(row.role, NameStanding.OTHER)
        role = "brought along"
    return Met(asked.name, asked.side, name, role, standing, source, row.source_id, row.case_id, alike, asked.person_id)


def _once(met: Sequence[Met]) -> list[Met]:
    """Each once in a case, by the row that says most; a side of a caption says nothing where its party is there too."""
    best: dict[tuple[tuple[str, NameSide, int | None], str, int | None], Met] = {}
    for one in met:
        key = ((one.asked, one.side, one.person_id), fold(one.name), one.case_id)
        now = best.get(key)
        if now is None or (_RANK[one.source], -one.alike) < (_RANK[now.source], -now.alike):
            best[key] = one
    told = {(one.asked, one.case_id) for one in best.values() if _RANK[one.source] < _RANK[NameSource.CAPTION]}
    kept = [
        one
        for one in best.values()
        if _RANK[one.source] < _RANK[NameSource.CAPTION] or (one.asked, one.case_id) not in told
    ]
    order = list(NameStanding)
    return sorted(kept, key=lambda one: (not one.opposed, -one.alike, order.index(one.standing)))


_RANK = {source: at for at, source in enumerate((
    NameSource.PARTY, NameSource.CONTACT, NameSource.PERSON, NameSource.BROUGHT, NameSource.CAPTION, NameSource.DOCUMENT,
))}  # fmt: skip


def in_view(office: Office, met: Sequence[Met], seen: Mapping[int, str]) -> tuple[list[tuple[ConflictHit, Met]], int]:
    """What of it may be shown, and how much may not.

    Args:
        seen: the cases in sight with what is said of each (``in_sight``).
    """
    papers = searches.papers_in_sight(
        office.store.read, [one.source_id for one in met if one.source is NameSource.DOCUMENT]
    )
    with closing(office.store.look()) as db:
        brought = {
            row.id: row for row in searches.brought(db, [m.source_id for m in met if m.source is NameSource.BROUGHT])
        }
        shut = names_shut(db, met, lambda case_id: case_id not in seen)
    shown: list[tuple[ConflictHit, Met]] = []
    hidden = set()
    for one in met:
        if (
            (one.case_id is not None and one.case_id not in seen)
            or (one.source is NameSource.DOCUMENT and one.source_id not in papers)
            or is_name_shut(one, shut)
        ):
            hidden.add((one.asked, one.case_id))
            continue
        where = seen[one.case_id] if one.case_id is not None else place_of(one.source)
        if one.source is NameSource.BROUGHT and one.source_id in brought:
            where = brought_words(brought[one.source_id])
        shown.append((ConflictHit(one.asked, one.name, one.role, one.standing, where, one.alike, one.opposed), one))
    return shown, len(hidden)


class MetName(Protocol):
    """A name that was met, whether it is kept or not."""

    @property
    def name(self) -> str:
        """As it stands."""

    @property
    def source(self) -> NameSource:
        """Where it stands."""

    @property
    def source_id(self) -> int:
        """In which row."""


def names_shut(
    db: sqlite3.Connection, met: Sequence[MetName], is_hidden: Callable[[int], bool]
) -> frozenset[tuple[int, str]]:
    """Of the names of persons that were met those that were learned in hidden cases alone, with whose they are.

    Args:
        db: a connection without walls.
        is_hidden: whether a case is, by its number.
    """
    ids = sorted({one.source_id for one in met if one.source is NameSource.PERSON})
    learned = searches.names_learned(db, ids)
    shut = {(one.person_id, one.name) for one in learned if one.case_id is not None and is_hidden(one.case_id)}
    return frozenset(
        shut - {(one.person_id, one.name) for one in learned if one.case_id is None or not is_hidden(one.case_id)}
    )


def names_unsaid(db: sqlite3.Connection, is_hidden: Callable[[int], bool]) -> frozenset[str]:
    """Other names of anybody that were learned in hidden cases alone, folded: what is looked for by them names them too.

    Args:
        db: a connection without walls.
        is_hidden: whether a case is, by its number.
    """
    learned = searches.names_in_cases(db)
    unsaid = {fold(one.name) for one in learned if one.case_id is not None and is_hidden(one.case_id)}
    return frozenset(unsaid - {fold(one.name) for one in learned if one.case_id is None or not is_hidden(one.case_id)})


def without(row: SearchRow, unsaid: Collection[str]) -> SearchRow:
    """A kept search without names that may not be said to whoever looks, given folded."""
    names = [name for name in row.names.split("\n") if fold(name) not in unsaid] if unsaid else []
    return replace(row, names="\n".join(names)) if unsaid else row


def is_name_shut(one: MetName, shut: frozenset[tuple[int, str]]) -> bool:
    """Whether a name that was met is one of these: a wall hides it with the case it was learned in."""
    return one.source is NameSource.PERSON and (one.source_id, one.name) in shut


def place_of(source: NameSource) -> str:
    """Where a name stands that stands in no case."""
    return "the office's persons" if source is NameSource.PERSON else "the office's contacts"


def brought_words(row: BroughtRow) -> str:
    """Where a name stands that somebody brought along."""
    return ", ".join(part for part in (f"what {row.staff} brought along", row.office, row.matter) if part)


def in_sight(office: Office, db: sqlite3.Connection) -> dict[int, str]:
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


def asked_party(name: str, role: str, *, is_client: bool, person_id: int | None = None) -> AskedName:
    """A party as it is looked for."""
    return AskedName(name, side_of(role, is_client=is_client), person_id)
