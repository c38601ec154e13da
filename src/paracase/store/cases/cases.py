"""Cases as kept, with their docket numbers, parties and teams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.cases.dockets import DocketNumber, parse_docket_number
from paracase.domain.errors import NotFound
from paracase.domain.words import fold
from paracase.frozen import frozen
from paracase.store.declared import OFFICE
from paracase.store.engine import changed, one
from paracase.store.folds import are_folded
from paracase.store.named import column, first, rows
from paracase.store.rows import add, check_columns, insert
from paracase.store.schema import TABLES
from paracase.store.where import (
    AN_ATTORNEYS,
    NO_ATTORNEY,
    THEIRS_OR_NOBODYS,
    containing,
    folded,
    in_parts,
    marks,
    nearest,
    where,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction


@frozen
class CaseRow:
    """A case as listed."""

    id: int
    number: str
    caption: str
    matter_type: str
    stage: str
    side: str
    status: str
    root_id: int
    folder: bytes
    rev: int
    reviewed_at: str | None


@frozen
class DocketRow:
    """A docket number of a case."""

    case_id: int
    number: str
    court: str
    judge: str
    relation: str
    from_on: str | None
    to_on: str | None

    @property
    def parsed(self) -> DocketNumber:
        """What is compared."""
        return parse_docket_number(self.number)


@frozen
class PartyRow:
    """A party of a case."""

    case_id: int
    name: str
    role: str
    is_client: bool
    id: int = 0
    """0 before it is kept."""


@frozen
class TeamRow:
    """A member of a case's team."""

    staff_id: int
    name: str
    part: str


_COLUMNS = "id, number, caption, matter_type, stage, side, status, root_id, folder, rev, reviewed_at"


class CaseFolder(NamedTuple):
    """Where the papers of a case lie."""

    root_id: int
    folder: bytes
    case_id: int


def list_cases(db: sqlite3.Connection, *, status: str | None = None) -> list[CaseRow]:
    """All cases by number, or those open or closed."""
    which, values = where(("status = ?", status))
    return rows(db.execute(f"SELECT {_COLUMNS} FROM cases{which} ORDER BY number_fold", values), CaseRow)


def looked_after(db: sqlite3.Connection, staff_id: int) -> set[int]:
    """The open cases that a person looks after: on their teams, and on none's; a paralegal also where no paralegal is."""
    sql = f"SELECT c.id FROM cases c WHERE c.status = 'open' AND {THEIRS_OR_NOBODYS} ORDER BY c.id"
    return set(column(db.execute(sql, (staff_id,)), int))


def an_attorneys(db: sqlite3.Connection, staff_id: int) -> set[int]:
    """The open cases whose waiting matters are an attorney's: on their teams, and where no attorney is on it."""
    sql = f"SELECT c.id FROM cases c WHERE c.status = 'open' AND {AN_ATTORNEYS} ORDER BY c.id"
    return set(column(db.execute(sql, (staff_id,)), int))


def without_attorney(db: sqlite3.Connection, case_ids: Sequence[int]) -> set[int]:
    """Of these cases those on whose team no attorney is."""
    sql = f"SELECT c.id FROM cases c WHERE c.id IN ({{}}) AND {NO_ATTORNEY} ORDER BY c.id"
    return {one for part in in_parts(case_ids) for one in column(db.execute(sql.format(marks(part)), part), int)}


def find_case(db: sqlite3.Connection, text: str) -> CaseRow | None:
    """A case by its number (as written, else the same but for case, accents and dashes) or a docket number of its own."""
    like, *bounds = folded(text)
    sql = f"SELECT {_COLUMNS} FROM cases WHERE {like.format('number_fold')} ORDER BY id"
    alike = rows(db.execute(sql, bounds), CaseRow)
    if not alike and not are_folded(db):
        alike = [case for case in list_cases(db) if fold(case.number) == fold(text)]
    named = nearest(text, alike, names=lambda case: (case.number,))
    if named is not None:
        return named
    key = parse_docket_number(text).key
    found = column(db.execute("SELECT DISTINCT case_id FROM docket WHERE key = ? ORDER BY case_id", (key,)), int)
    return get_case(db, found[0]) if len(found) == 1 else None


def get_case(db: sqlite3.Connection, case_id: int) -> CaseRow:
    """A case by its id.

    Raises:
        NotFound: there is none, or none that may be seen.
    """
    case = first(db.execute(f"SELECT {_COLUMNS} FROM cases WHERE id = ?", (case_id,)), CaseRow)
    if case is None:
        raise NotFound("There is no such case.", hint="See “paracase case list”.")
    return case


class _WordOfCase(NamedTuple):
    """A name or a number that a case is known by."""

    case_id: int
    word: str


def matching_cases(db: sqlite3.Connection, text: str, *, limit: int = 5) -> list[CaseRow]:
    """Cases whose number, caption or a party's name has a text in it, however it is written."""
    wanted = fold(text)
    # Names in ASCII are compared by the engine; of others both find the same only by their fold.
    sql = (
        f"SELECT {_COLUMNS} FROM cases WHERE lower(number) LIKE ? ESCAPE '\\' OR lower(caption) LIKE ? ESCAPE '\\' "
        "OR octet_length(number) <> length(number) OR octet_length(caption) <> length(caption) ORDER BY id"
    )
    like = containing(wanted).replace(" ", "%")
    found = rows(db.execute(sql, (like, like)), CaseRow)
    named = [case for case in found if wanted in fold(case.number) or wanted in fold(case.caption)]
    ids = {case.id for case in named}
    named += [get_case(db, case_id) for case_id in _of_party(db, wanted) if case_id not in ids]
    return named[:limit]


def _of_party(db: sqlite3.Connection, wanted: str) -> list[int]:
    """The cases in which somebody stands whose name has a folded text in it."""
    sql = (
        "SELECT case_id, name AS word FROM party WHERE active = 1 AND (lower(name) LIKE ? ESCAPE '\\' "
        "OR octet_length(name) <> length(name)) ORDER BY case_id"
    )
    found = rows(db.execute(sql, (containing(wanted).replace(" ", "%"),)), _WordOfCase)
    return list(dict.fromkeys(one.case_id for one in found if wanted in fold(one.word)))


def list_dockets(db: sqlite3.Connection, case_id: int | None = None) -> list[DocketRow]:
    """The docket numbers of a case, or of all."""
    which, values = where(("case_id = ?", case_id))
    sql = f"SELECT case_id, number, court, judge, relation, from_on, to_on FROM docket{which} ORDER BY id"
    return rows(db.execute(sql, values), DocketRow)


def list_parties(db: sqlite3.Connection, case_id: int | None = None) -> list[PartyRow]:
    """The parties of a case, or of all."""
    which, values = where("active = 1", ("case_id = ?", case_id))
    sql = f"SELECT case_id, name, role, is_client, id FROM party{which}ORDER BY id"
    return rows(db.execute(sql, values), PartyRow)


def words_of_cases(db: sqlite3.Connection) -> dict[int, str]:
    """What a person may know each case by beside its number and caption: its parties' names and its docket numbers."""
    sql = (
        "SELECT case_id, name AS word FROM party WHERE active = 1 "
        "UNION SELECT case_id, number AS word FROM docket ORDER BY case_id, word"
    )
    found: dict[int, list[str]] = {}
    for case_id, word in rows(db.execute(sql), _WordOfCase):
        found.setdefault(case_id, []).append(word)
    return {case_id: " ".join(words) for case_id, words in found.items()}


def list_team(db: sqlite3.Connection, case_id: int) -> list[TeamRow]:
    """Who works on a case."""
    sql = "SELECT t.staff_id, s.name, t.part FROM team t JOIN staff s ON s.id = t.staff_id WHERE t.case_id = ? ORDER BY s.id"
    return rows(db.execute(sql, (case_id,)), TeamRow)


def teams_of(db: sqlite3.Connection, case_ids: Sequence[int]) -> dict[int, list[TeamRow]]:
    """Who works on some cases, by case; of a case on which nobody does there is none."""
    sql = (
        "SELECT t.case_id, t.staff_id, s.name, t.part FROM team t JOIN staff s ON s.id = t.staff_id "
        "WHERE t.case_id IN ({}) ORDER BY t.case_id, s.id"
    )
    found: dict[int, list[TeamRow]] = {}
    for part in in_parts(case_ids):
        for row in rows(db.execute(sql.format(marks(part)), part), _OfCase):
            found.setdefault(row.case_id, []).append(TeamRow(row.staff_id, row.name, row.part))
    return found


class _OfCase(NamedTuple):
    case_id: int
    staff_id: int
    name: str
    part: str


def numbers_given(db: sqlite3.Connection) -> set[str]:
    """Every number a case has or had, folded, behind walls too: one that was taken back is not given again."""
    return set(map(fold, column(db.execute(f"SELECT number FROM {OFFICE}.case_number ORDER BY number"), str)))


def insert_case(
    tx: Transaction,
    *,
    number: str,
    caption: str,
    matter_type: str,
    stage: str,
    side: str,
    root_id: int,
    folder: bytes,
    at: str,
) -> int:
    """Add an open case; returns its id, which like its number no case had before."""
    case_id = int(one(tx.db, "SELECT max(case_id) FROM case_number") or 0) + 1
    add(tx.db, "case_number", {"number": number, "case_id": case_id})
    values = {
        "id": case_id,
        "number": number,
        "caption": caption,
        "matter_type": matter_type,
        "stage": stage,
        "side": side,
        "status": "open",
        "root_id": root_id,
        "folder": folder,
        "created_at": at,
        "rev": 1,
    }
    return insert(tx.db, "cases", values)


def insert_docket(tx: Transaction, row: DocketRow) -> int:
    """Hang a docket number on a case; returns its id."""
    values = {
        "case_id": row.case_id,
        "number": row.number,
        "key": row.parsed.key,
        "court": row.court,
        "judge": row.judge,
        "relation": row.relation,
        "from_on": row.from_on,
        "to_on": row.to_on,
    }
    return insert(tx.db, "docket", values)


def insert_party(tx: Transaction, row: PartyRow) -> int:
    """Add a party to a case; returns its id."""
    values = {"case_id": row.case_id, "name": row.name, "role": row.role, "is_client": int(row.is_client), "active": 1}
    return insert(tx.db, "party", values)


def insert_team_member(tx: Transaction, *, case_id: int, staff_id: int, part: str) -> None:
    """Put a person on the team, or give them another part."""
    tx.db.execute(
        "INSERT INTO team(case_id, staff_id, part) VALUES(?, ?, ?) "
        "ON CONFLICT(case_id, staff_id) DO UPDATE SET part = excluded.part",
        (case_id, staff_id, part),
    )
    changed(tx.db, "cases")


def update_case(db: sqlite3.Connection, case_id: int, values: dict[str, Any]) -> None:
    """Change fields of a case.

    Raises:
        UnknownName: it has no such field.
    """
    check_columns("cases", values, among=TABLES["cases"].columns)
    assigned = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE cases SET {assigned}, rev = rev + 1 WHERE id = ?", (*values.values(), case_id))
    changed(db, "cases")


def folders(db: sqlite3.Connection) -> list[CaseFolder]:
    """The folder of every case, the longest first: the first that contains a path is its case."""
    found = rows(db.execute("SELECT root_id, folder, id AS case_id FROM cases ORDER BY id"), CaseFolder)
    return sorted(found, key=lambda case: -len(case.folder))
