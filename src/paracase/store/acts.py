"""Acts of people: what was done, what it was about, and the steps that take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.acts import REDONE, UNDONE
from paracase.domain.steps import from_json, to_json
from paracase.frozen import frozen
from paracase.store.declared import OFFICE
from paracase.store.named import column, first, rows
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.domain.steps import Step
    from paracase.store.driver import sqlite3


@frozen
class ActRow:
    """One act as kept.

    Attributes:
        needs: the right it needed, by its name; empty where none was.
        steps: what it did; None where that cannot be turned round.
        about: what it was about, in the order it was named.
    """

    id: int
    staff_id: int
    kind: str
    summary: str
    needs: str
    steps: tuple[Step, ...] | None
    undoes: int | None
    about: tuple[tuple[str, int], ...]


class _Act(NamedTuple):
    """An act without what it was about; its steps as they are written."""

    id: int
    staff_id: int
    kind: str
    summary: str
    needs: str
    steps: str | None
    undoes: int | None


class _Subject(NamedTuple):
    """One of the things an act was about."""

    kind: str
    ref_id: int


@frozen
class ActAbout:
    """One act about something, as a history tells it.

    Attributes:
        steps: what it did; empty where it cannot be turned round.
    """

    at: str
    kind: str
    who: str
    summary: str
    ledger_seq: int
    steps: tuple[Step, ...]


class _ActAbout(NamedTuple):
    """The same, its steps as they are written."""

    at: str
    kind: str
    who: str
    summary: str
    ledger_seq: int
    steps: str | None


def insert_act(
    db: sqlite3.Connection,
    *,
    staff_id: int,
    kind: str,
    at: str,
    summary: str,
    ledger_seq: int,
    steps: Iterable[Step] | None,
    needs: str,
    undoes: int | None,
    about: Sequence[tuple[str, int]],
) -> int:
    """Record an act beside its ledger entry; returns its id. What it undoes is marked."""
    act_id: int = db.execute(
        "INSERT INTO act(staff_id, kind, at, summary, steps, needs, ledger_seq, undoes) VALUES(?, ?, ?, ?, ?, ?, ?, ?) "
        "RETURNING id",
        (staff_id, kind, at, summary, None if steps is None else to_json(steps), needs, ledger_seq, undoes),
    ).fetchone()[0]
    db.executemany(
        "INSERT INTO act_ref(act_id, no, kind, ref_id) VALUES(?, ?, ?, ?)",
        [(act_id, no, subject, number) for no, (subject, number) in enumerate(about, 1)],
    )
    if undoes is not None:
        db.execute("UPDATE act SET undone_by = ? WHERE id = ?", (act_id, undoes))
    return act_id


_SELECT = f"SELECT id, staff_id, kind, summary, needs, steps, undoes FROM {OFFICE}.act "


def last_act(db: sqlite3.Connection, staff_id: int, *, passing_by: Sequence[str] = ()) -> ActRow | None:
    """My newest act that is not undone, whether it can be or not.

    Args:
        passing_by: kinds that do not count.
    """
    not_these = (UNDONE.kind, *passing_by)
    sql = (
        _SELECT
        + f"WHERE staff_id = ? AND undone_by IS NULL AND kind NOT IN ({marks(not_these)}) ORDER BY id DESC LIMIT 1"
    )
    return _row(db, sql, staff_id, *not_these)


def last_undoing(db: sqlite3.Connection, staff_id: int) -> ActRow | None:
    """What I took back last, if I did nothing else since but take back and do again."""
    sql = (
        _SELECT + "WHERE staff_id = ? AND undone_by IS NULL AND kind = ? AND steps IS NOT NULL AND id > coalesce("
        f"(SELECT max(id) FROM {OFFICE}.act WHERE staff_id = ? AND kind NOT IN (?, ?)), 0) ORDER BY id DESC LIMIT 1"
    )
    return _row(db, sql, staff_id, UNDONE.kind, staff_id, UNDONE.kind, REDONE.kind)


def get_act(db: sqlite3.Connection, act_id: int) -> ActRow | None:
    """One act."""
    return _row(db, _SELECT + "WHERE id = ?", act_id)


def parts_of(db: sqlite3.Connection, kinds: Sequence[str], subject: tuple[str, int]) -> list[ActRow]:
    """The acts of some kinds about a thing that are not undone, the newest first; whoever did them."""
    sql = (
        f"SELECT a.id FROM {OFFICE}.act a JOIN {OFFICE}.act_ref f ON f.act_id = a.id WHERE f.kind = ? AND f.ref_id = ? "
        f"AND a.kind IN ({marks(kinds)}) AND a.undone_by IS NULL ORDER BY a.id DESC"
    )
    found = [get_act(db, number) for number in column(db.execute(sql, (*subject, *kinds)), int)]
    return [one for one in found if one is not None]


def acts_about(db: sqlite3.Connection, kind: str, number: int) -> list[ActAbout]:
    """Every act about a thing (``deadline``, ``task`` …) that is in sight, oldest first."""
    sql = (
        "SELECT a.at, a.kind, s.name AS who, a.summary, a.ledger_seq, a.steps FROM act_ref f JOIN act a ON a.id = f.act_id "
        "JOIN staff s ON s.id = a.staff_id WHERE f.kind = ? AND f.ref_id = ? ORDER BY a.id"
    )
    return [
        ActAbout(one.at, one.kind, one.who, one.summary, one.ledger_seq, from_json(one.steps) if one.steps else ())
        for one in rows(db.execute(sql, (kind, number)), _ActAbout)
    ]


def last_steps_about(db: sqlite3.Connection, document_id: int, kind: str) -> tuple[Step, ...]:
    """The steps of the newest act of a kind about a document; none when there is none."""
    sql = (
        f"SELECT a.steps FROM {OFFICE}.act a JOIN {OFFICE}.act_ref f ON f.act_id = a.id WHERE f.kind = 'document' "
        "AND f.ref_id = ? AND a.kind = ? AND a.steps IS NOT NULL ORDER BY a.id DESC LIMIT 1"
    )
    row = db.execute(sql, (document_id, kind)).fetchone()
    return from_json(row[0]) if row else ()


def _row(db: sqlite3.Connection, sql: str, *values: int | str) -> ActRow | None:
    act = first(db.execute(sql, values), _Act)
    if act is None:
        return None
    sql = f"SELECT kind, ref_id FROM {OFFICE}.act_ref WHERE act_id = ? ORDER BY no"
    about = tuple(rows(db.execute(sql, (act.id,)), _Subject))
    steps = from_json(act.steps) if act.steps is not None else None
    return ActRow(act.id, act.staff_id, act.kind, act.summary, act.needs, steps, act.undoes, about)
