"""Rows are read by name: a shape gets every column, whatever the order, or nothing is read at all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from paracase.store.driver import sqlite3
from paracase.store.named import OtherColumns, column, each, first, rows

if TYPE_CHECKING:
    from collections.abc import Iterator


class Standing(Enum):
    """A word that is kept."""

    OPEN = "open"
    DONE = "done"


class Urgency(IntEnum):
    """A number that is kept."""

    LOW = 1
    HIGH = 2


@dataclass(frozen=True, slots=True)
class Errand:
    """A row as a dataclass."""

    id: int
    what: str
    is_urgent: bool
    standing: Standing
    before: Standing | None = None


class Pair(NamedTuple):
    """A row as a tuple."""

    id: int
    what: str


class Kept(NamedTuple):
    """What columns become by the type of their field."""

    yes: bool
    maybe: bool | None
    level: Urgency
    words: tuple[str, ...]
    listed: list[str]
    facts: dict[str, Any]
    raw: bytes
    none: Standing | None


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    """Three errands."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE errand(id INTEGER, what TEXT, urgent INTEGER, state TEXT)")
    connection.executemany(
        "INSERT INTO errand VALUES(?, ?, ?, ?)",
        [(1, "call", 1, "open"), (2, "copy", 0, "done"), (3, "file", 0, "open")],
    )
    yield connection
    connection.close()


def test_a_column_added_in_the_middle_and_another_order_shift_nothing(db: sqlite3.Connection) -> None:
    sql = "SELECT id, what, urgent AS is_urgent, state AS standing, NULL AS before FROM errand ORDER BY id"
    turned = "SELECT state AS before, urgent AS is_urgent, state AS standing, id, what FROM errand WHERE id = 2"
    assert rows(db.execute(sql), Errand)[0] == Errand(1, "call", is_urgent=True, standing=Standing.OPEN)
    done = Errand(2, "copy", is_urgent=False, standing=Standing.DONE, before=Standing.DONE)
    assert rows(db.execute(turned), Errand) == [done]
    assert first(db.execute(turned), Errand) == done
    assert [pair.what for pair in each(db.execute("SELECT what, id FROM errand ORDER BY id DESC"), Pair)] == [
        "file",
        "copy",
        "call",
    ]


def test_what_a_field_and_what_no_column_is_called_is_said_before_anything_is_read(db: sqlite3.Connection) -> None:
    told = "Pair cannot be read by name. Columns without a field: state, urgent; fields without a column: what."
    with pytest.raises(OtherColumns) as refused:
        rows(db.execute("SELECT state, id, urgent FROM errand"), Pair)
    assert str(refused.value) == told
    with pytest.raises(OtherColumns, match="Fields without a column: before"):
        first(db.execute("SELECT id, what, urgent AS is_urgent, state AS standing FROM errand WHERE id = 9"), Errand)
    with pytest.raises(OtherColumns, match="Columns of the same name: what"):
        each(db.execute("SELECT id, what, what FROM errand"), Pair)
    with pytest.raises(OtherColumns, match="One column is read, but the statement has id, what"):
        column(db.execute("SELECT id, what FROM errand"), int)


def test_values_become_what_their_fields_say(db: sqlite3.Connection) -> None:
    sql = (
        'SELECT 1 AS yes, NULL AS maybe, 2 AS level, \'["a", "b"]\' AS words, \'["c"]\' AS listed, \'{"d": 1}\' AS facts, '
        "x'ff' AS raw, NULL AS none"
    )
    kept = Kept(True, None, Urgency.HIGH, ("a", "b"), ["c"], {"d": 1}, b"\xff", None)
    assert rows(db.execute(sql), Kept) == [kept]
    found = first(db.execute(sql), Kept)
    assert found == kept
    assert found is not None
    assert (found.yes, type(found.level), type(found.raw)) == (True, Urgency, bytes)


def test_one_column_is_a_list_of_its_kind(db: sqlite3.Connection) -> None:
    assert column(db.execute("SELECT id FROM errand ORDER BY id"), int) == [1, 2, 3]
    assert column(db.execute("SELECT DISTINCT state FROM errand ORDER BY state"), Standing) == [
        Standing.DONE,
        Standing.OPEN,
    ]


def test_nothing_found_is_nothing(db: sqlite3.Connection) -> None:
    assert first(db.execute("SELECT id, what FROM errand WHERE id = 9"), Pair) is None
    assert rows(db.execute("SELECT id, what FROM errand WHERE id = 9"), Pair) == []
    assert column(db.execute("SELECT id FROM errand WHERE id = 9"), int) == []
