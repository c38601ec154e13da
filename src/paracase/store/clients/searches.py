"""Conflict searches as kept: every name the office knows, who looked for which, what was met and what was said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.clients.conflicts import SAME, HitState, NameSource, NameStanding, WhySearched
from paracase.frozen import frozen
from paracase.store.declared import OFFICE
from paracase.store.named import column, first, rows
from paracase.store.rows import insert
from paracase.store.where import in_parts, marks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3


# Of each statement either the names or the numbers of the rows are read, in the same order: lists of texts and of numbers
# cost half of what a hundred thousand rows do.
_NAMES = {
    NameSource.PARTY: ((f"FROM {OFFICE}.party ORDER BY id", "id", "name"),),
    NameSource.CONTACT: (
        (f"FROM {OFFICE}.contact ORDER BY id", "id", "name"),
        (f"FROM {OFFICE}.contact WHERE organisation <> '' ORDER BY id", "id", "organisation"),
    ),
    # A person's own name only where no party or contact has it as it is written.
    NameSource.PERSON: (
        (
            f"FROM {OFFICE}.person k WHERE NOT EXISTS (SELECT 1 FROM {OFFICE}.party p WHERE p.person_id = k.id "
            f"AND p.name = k.name) AND NOT EXISTS (SELECT 1 FROM {OFFICE}.contact c WHERE c.person_id = k.id "
            "AND c.name = k.name) ORDER BY k.id",
            "k.id",
            "k.name",
        ),
        (f"FROM {OFFICE}.person_name WHERE active = 1 ORDER BY id", "person_id", "name"),
    ),
    NameSource.CAPTION: ((f"FROM {OFFICE}.cases ORDER BY id", "id", "caption"),),
    NameSource.DOCUMENT: (
        (f"FROM {OFFICE}.suggestion WHERE field = 'caption' ORDER BY document_id, rank", "document_id", "value"),
        (f"FROM {OFFICE}.document WHERE party <> '' GROUP BY party ORDER BY party", "min(id)", "party"),
    ),
    NameSource.BROUGHT: ((f"FROM {OFFICE}.brought_name WHERE active = 1 ORDER BY id", "id", "name"),),
}


class Joined(NamedTuple):
    """The names of one statement as one text: a hundred thousand are read, and compared with those of before, at a third of
    what so many rows cost. Two of them are equal where the same names stand in the same order, and only there.
    """

    many: int
    text: str
    apart: tuple[str, ...] | None = None
    """The names by themselves, where one of them has the sign that stands between them."""

    @property
    def names(self) -> list[str]:
        """Each by itself."""
        if self.apart is not None:
            return list(self.apart)
        return self.text.split(BETWEEN) if self.many else []


BETWEEN = "\x1f"
"""Between two names: ``line`` lets no name have it that somebody types."""


def stored_names(db: sqlite3.Connection, source: NameSource) -> list[Joined]:
    """Every name of one source, behind walls and of people taken out too; who reads it shows nobody what is behind one."""
    found = []
    for rest, _, what in _NAMES[source]:
        sql = (
            "SELECT count(*) AS many, coalesce(string_agg(name, ?), '') AS text "
            f"FROM (SELECT {what} AS name {rest}) AS in_order"
        )
        one = rows(db.execute(sql, (BETWEEN,)), _Text)[0]
        apart = None
        if one.text.count(BETWEEN) != max(0, one.many - 1):
            apart = tuple(column(db.execute(f"SELECT {what} AS name {rest}"), str))
        found.append(Joined(one.many, one.text, apart))
    return found


class _Text(NamedTuple):
    many: int
    text: str


def rows_named(db: sqlite3.Connection, source: NameSource, names: Sequence[str]) -> list[tuple[int, str]]:
    """The rows of one source in which some names stand as they are written, and which; each of them."""
    statements = [
        f"SELECT {what} AS at_row, {name} AS name {_with_names(rest, name)}" for rest, what, name in _NAMES[source]
    ]
    return [
        (found.at_row, found.name)
        for sql in statements
        for part in in_parts(names)
        for found in rows(db.execute(sql.format(marks(part)), part), _RowNamed)
    ]


class _RowNamed(NamedTuple):
    at_row: int
    name: str


def _with_names(rest: str, name: str) -> str:
    """A statement's rest that asks for some names first."""
    source, _, order = rest.partition(" ORDER BY ")
    table, _, which = source.partition(" WHERE ")
    return f"{table} WHERE {name} IN ({{0}}){f' AND {which}' if which else ''} ORDER BY {order}"


def stored_at(db: sqlite3.Connection, source: NameSource) -> list[int]:
    """The rows in which the names of one source stand, in the same order; read in the same moment."""
    return [
        row for rest, what, _ in _NAMES[source] for row in column(db.execute(f"SELECT {what} AS at_row {rest}"), int)
    ]


class WhereNamed(NamedTuple):
    """What must be known of a row that a search met."""

    source_id: int
    role: str
    is_client: bool
    case_id: int | None
    status: str | None
    acceptance: str | None


def nowhere(source_id: int) -> WhereNamed:
    """Of a person who has no part in anything."""
    return WhereNamed(source_id, "", is_client=False, case_id=None, status=None, acceptance=None)


_CASE = f"LEFT JOIN {OFFICE}.cases c ON c.id = {{0}} LEFT JOIN {OFFICE}.acceptance a ON a.case_id = {{0}}"
_WHERE_NAMED = {
    NameSource.PARTY: "SELECT p.id AS source_id, p.role, p.is_client, p.case_id, c.status, a.state AS acceptance "
    f"FROM {OFFICE}.party p {_CASE.format('p.case_id')} WHERE p.id IN ({{0}})",
    NameSource.CONTACT: "SELECT k.id AS source_id, k.role, 0 AS is_client, k.case_id, c.status, a.state AS acceptance "
    f"FROM {OFFICE}.contact k {_CASE.format('k.case_id')} WHERE k.id IN ({{0}})",
    NameSource.PERSON: "SELECT q.person_id AS source_id, q.role, q.is_client, q.case_id, c.status, a.state AS acceptance "
    f"FROM (SELECT person_id, role, is_client, case_id FROM {OFFICE}.party UNION ALL "
    f"SELECT person_id, role, 0 AS is_client, case_id FROM {OFFICE}.contact) q {_CASE.format('q.case_id')} "
    "WHERE q.person_id IN ({0})",
    NameSource.CAPTION: "SELECT c.id AS source_id, 'caption' AS role, 0 AS is_client, c.id AS case_id, c.status, "
    f"a.state AS acceptance FROM {OFFICE}.cases c LEFT JOIN {OFFICE}.acceptance a ON a.case_id = c.id WHERE c.id IN ({{0}})",
    NameSource.DOCUMENT: "SELECT d.id AS source_id, 'named in a paper' AS role, 0 AS is_client, x.case_id, c.status, "
    f"a.state AS acceptance FROM {OFFICE}.document d LEFT JOIN {OFFICE}.document_case x ON x.document_id = d.id "
    f"AND x.is_primary = 1 {_CASE.format('x.case_id')} WHERE d.id IN ({{0}})",
    NameSource.BROUGHT: "SELECT b.id AS source_id, b.side AS role, 0 AS is_client, NULL AS case_id, NULL AS status, "
    f"NULL AS acceptance FROM {OFFICE}.brought_name b WHERE b.id IN ({{0}})",
}


def where_named(db: sqlite3.Connection, source: NameSource, ids: Sequence[int]) -> list[WhereNamed]:
    """The rows that were met, of one source; a person's once for each part it has."""
    return [
        row
        for part in in_parts(ids)
        for row in rows(db.execute(f"{_WHERE_NAMED[source].format(marks(part))} ORDER BY source_id", part), WhereNamed)
    ]


class LearnedName(NamedTuple):
    """Another name of a person, and the case it is hidden with."""

    person_id: int
    name: str
    case_id: int | None


def names_learned(db: sqlite3.Connection, ids: Sequence[int]) -> list[LearnedName]:
    """The other names of some persons, behind walls too: what may not be shown is asked of it."""
    return [
        row
        for part in in_parts(ids)
        for row in rows(
            db.execute(
                f"SELECT person_id, name, case_id FROM {OFFICE}.person_name WHERE person_id IN ({marks(part)}) "
                "ORDER BY id",
                part,
            ),
            LearnedName,
        )
    ]


def names_in_cases(db: sqlite3.Connection) -> list[LearnedName]:
    """Every other name that was learned in a case, of whomever, and all rows of the same name; behind walls too."""
    sql = (
        f"SELECT n.person_id, n.name, n.case_id FROM {OFFICE}.person_name n WHERE EXISTS ("
        f"SELECT 1 FROM {OFFICE}.person_name h WHERE h.name_fold = n.name_fold AND h.case_id IS NOT NULL) ORDER BY n.id"
    )
    return rows(db.execute(sql), LearnedName)


class BroughtRow(NamedTuple):
    """A name that somebody brings along."""

    id: int
    staff: str
    name: str
    side: str
    matter: str
    office: str


def brought(db: sqlite3.Connection, ids: Sequence[int] | None = None) -> list[BroughtRow]:
    """What people of the staff bring along, or some of it."""
    sql = (
        "SELECT b.id, s.name AS staff, b.name, b.side, b.matter, b.office FROM brought_name b "
        "JOIN staff s ON s.id = b.staff_id WHERE b.active = 1 {}ORDER BY s.name, b.name_fold, b.id"
    )
    if ids is None:
        return rows(db.execute(sql.format("")), BroughtRow)
    return [
        row
        for part in in_parts(ids)
        for row in rows(db.execute(sql.format(f"AND b.id IN ({marks(part)}) "), part), BroughtRow)
    ]


def insert_brought(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Add a name that somebody brings along; returns its id."""
    return insert(db, "brought_name", {**values, "active": 1})


@frozen
class SearchRow:
    """A search as listed."""

    id: int
    case_id: int | None
    case_number: str | None
    reason: WhySearched
    names: str
    among: int
    hits: int
    head: str
    anyway: bool
    put: int
    """How many of its hits were put before an attorney."""
    by_id: int
    by_name: str
    at: str


@frozen
class HitRow:
    """A hit as listed; of the case it stands in what is in sight."""

    id: int
    search_id: int
    asked: str
    person_id: int | None
    name: str
    role: str
    standing: NameStanding
    source: NameSource
    source_id: int
    case_id: int | None
    alike: int
    opposed: bool
    is_put: bool
    state: HitState
    decided_by_name: str | None
    decided_at: str | None
    words: str
    waiver: str
    screen: str
    case_number: str | None
    caption: str | None

    @property
    def state_words(self) -> str:
        """What became of it."""
        if self.state is HitState.OPEN:
            return "open, before an attorney" if self.is_put else "open, looked at, before no attorney"
        return self.state.value.replace("_", " ")

    @property
    def told(self) -> str:
        """As one line says it."""
        how = "is" if self.alike >= SAME else "is like"
        standing = f", {self.standing.words}" if self.standing.words else ""
        where = f" in {self.case_number} {self.caption}" if self.case_number else ""
        return f"{self.asked} {how} {self.name} ({self.role}{standing}){where}"


def insert_search(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep a search; returns its id."""
    return insert(db, "conflict_search", values)


def insert_hit(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep what a search met; returns its id."""
    return insert(db, "conflict_hit", values)


_SEARCH = (
    "SELECT q.id, q.case_id, c.number AS case_number, q.reason, q.names, q.among, q.hits, q.head, q.anyway, "
    f"(SELECT count(*) FROM {OFFICE}.conflict_hit p WHERE p.search_id = q.id AND p.is_put = 1) AS put, "
    "q.by_id, s.name AS by_name, q.at FROM {0}conflict_search q LEFT JOIN {0}cases c ON c.id = q.case_id "
    "JOIN staff s ON s.id = q.by_id "
)
_HIT = (
    "SELECT h.id, h.search_id, h.asked, h.person_id, h.name, h.role, h.standing, h.source, h.source_id, h.case_id, h.alike, "
    "h.opposed, h.is_put, h.state, s.name AS decided_by_name, h.decided_at, h.words, h.waiver, h.screen, "
    "c.number AS case_number, c.caption FROM {0}conflict_hit h LEFT JOIN {0}cases c ON c.id = h.case_id "
    "LEFT JOIN staff s ON s.id = h.decided_by "
)
_ALL = f"{OFFICE}."


def get_search(db: sqlite3.Connection, search_id: int, *, past_walls: bool = False) -> SearchRow | None:
    """One search."""
    return first(db.execute(f"{_SEARCH.format(_ALL if past_walls else '')}WHERE q.id = ?", (search_id,)), SearchRow)


def list_searches(db: sqlite3.Connection, *, case_id: int | None = None) -> list[SearchRow]:
    """Searches of a case, or all that are in sight; the newest first."""
    if case_id is None:
        return rows(db.execute(f"{_SEARCH.format('')}ORDER BY q.id DESC"), SearchRow)
    return rows(db.execute(f"{_SEARCH.format('')}WHERE q.case_id = ? ORDER BY q.id DESC", (case_id,)), SearchRow)


def hits_of(db: sqlite3.Connection, search_id: int, *, past_walls: bool = False) -> list[HitRow]:
    """What a search met; the nearest first."""
    sql = f"{_HIT.format(_ALL if past_walls else '')}WHERE h.search_id = ? ORDER BY h.opposed DESC, h.alike DESC, h.id"
    return rows(db.execute(sql, (search_id,)), HitRow)


def get_hit(db: sqlite3.Connection, hit_id: int) -> HitRow | None:
    """One hit, behind walls too: who may see it is asked of who looks."""
    return first(db.execute(f"{_HIT.format(_ALL)}WHERE h.id = ?", (hit_id,)), HitRow)


def open_hits(db: sqlite3.Connection) -> list[HitRow]:
    """What was put before an attorney and waits, behind walls too: who may see it is asked of who looks."""
    which = "WHERE h.state = 'open' AND h.is_put = 1 ORDER BY h.search_id, h.opposed DESC, h.id"
    return rows(db.execute(f"{_HIT.format(_ALL)}{which}"), HitRow)


def open_of_person(db: sqlite3.Connection, person_id: int) -> list[HitRow]:
    """What waits for an attorney about somebody, as far as it is in sight: who was looked for, or who was met."""
    which = (
        "WHERE h.state = 'open' AND h.is_put = 1 AND (h.person_id = ? OR (h.source = 'person' AND h.source_id = ?) "
        "OR (h.source = 'party' AND h.source_id IN (SELECT p.id FROM party p WHERE p.person_id = ?)) "
        "OR (h.source = 'contact' AND h.source_id IN (SELECT k.id FROM contact k WHERE k.person_id = ?))) "
        "ORDER BY h.opposed DESC, h.id"
    )
    return rows(db.execute(f"{_HIT.format('')}{which}", (person_id,) * 4), HitRow)


def open_searched_by(db: sqlite3.Connection, staff_id: int) -> list[SearchRow]:
    """Searches of somebody of which an attorney has still to decide something that they see; the oldest first."""
    which = (
        "WHERE q.by_id = ? AND EXISTS (SELECT 1 FROM conflict_hit h WHERE h.search_id = q.id AND h.state = 'open' "
        "AND h.is_put = 1) ORDER BY q.id"
    )
    return rows(db.execute(f"{_SEARCH.format('')}{which}", (staff_id,)), SearchRow)


def not_put(db: sqlite3.Connection, search_id: int) -> list[int]:
    """What a search met that nobody decided and that was not put before an attorney."""
    sql = f"SELECT id FROM {OFFICE}.conflict_hit WHERE search_id = ? AND state = 'open' AND is_put = 0 ORDER BY id"
    return column(db.execute(sql, (search_id,)), int)


def decided_before(db: sqlite3.Connection, hit: Mapping[str, Any], case_id: int | None) -> HitState | None:
    """What an attorney last said of the same person, by the same name, against the same row in the same pair of cases.

    Args:
        hit: a hit that is about to be kept, of a person who is known.
        case_id: the case it is looked for.
    """
    sql = (
        f"SELECT h.state, h.source_id FROM {OFFICE}.conflict_hit h JOIN {OFFICE}.conflict_search q ON q.id = h.search_id "
        "WHERE h.source = ? AND h.source_id = ? AND h.asked = ? AND h.name = ? AND h.person_id = ? AND h.standing = ? "
        "AND h.opposed = ? AND COALESCE(h.case_id, 0) = ? AND COALESCE(q.case_id, 0) = ? AND h.decided_at IS NOT NULL "
        "ORDER BY h.id DESC LIMIT 1"
    )
    same = (
        hit["source"],
        hit["source_id"],
        hit["asked"],
        hit["name"],
        hit["person_id"],
        hit["standing"],
        hit["opposed"],
    )
    found = first(db.execute(sql, (*same, hit["case_id"] or 0, case_id or 0)), _Decided)
    return found.state if found is not None else None


class _Decided(NamedTuple):
    state: HitState
    source_id: int


class HangsOnCase(NamedTuple):
    """A search or a hit that would keep a case from being taken back."""

    table_name: str
    id: int


def of_cases(db: sqlite3.Connection, case_ids: Sequence[int]) -> list[HangsOnCase]:
    """The hits and searches that go with cases whose opening is taken back, in the order in which they can go."""
    hits: set[HangsOnCase] = set()
    made: list[HangsOnCase] = []
    for part in in_parts(case_ids):
        of_these, through = (
            marks(part),
            f"SELECT q.id FROM {OFFICE}.conflict_search q WHERE q.case_id IN ({marks(part)})",
        )
        for which in (f"h.case_id IN ({of_these})", f"h.search_id IN ({through})"):
            sql = f"SELECT 'conflict_hit' AS table_name, h.id FROM {OFFICE}.conflict_hit h WHERE {which} ORDER BY h.id"
            hits.update(rows(db.execute(sql, part), HangsOnCase))
        sql = (
            f"SELECT 'conflict_search' AS table_name, q.id FROM {OFFICE}.conflict_search q "
            f"WHERE q.case_id IN ({of_these}) ORDER BY q.id"
        )
        made += rows(db.execute(sql, part), HangsOnCase)
    return [*sorted(hits), *made]


def papers_in_sight(db: sqlite3.Connection, ids: Sequence[int]) -> set[int]:
    """Those of some papers that are in sight of a reading."""
    return {
        number
        for part in in_parts(ids)
        for number in column(db.execute(f"SELECT id FROM document WHERE id IN ({marks(part)})", part), int)
    }
