"""Rows changed step by step: what an act adds or changes, kept so that it can be taken off or put back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.errors import NotAllowed
from paracase.domain.steps import RowStep
from paracase.store.driver import sqlite3
from paracase.store.engine import changed
from paracase.store.rows import add, check_columns, known

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NAMES = {
    "cases": "case",
    "docket": "docket number",
    "team": "place on the team",
    "staff": "person",
    "gathered": "comment",
}


def whole_row(db: sqlite3.Connection, table: str, key: Sequence[Any]) -> dict[str, Any] | None:
    """Every value of one row but its key, or None when there is no such row.

    Raises:
        UnknownName: there is no such table.
    """
    found = known(table)
    columns = [name for name in found.columns if name not in found.key]
    row = db.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE {_is_row(table)}", tuple(key)).fetchone()
    return dict(zip(columns, row, strict=True)) if row else None


def added(db: sqlite3.Connection, table: str, key: tuple[int | str, ...]) -> RowStep:
    """The step that added a row which is there now."""
    return RowStep(table, key, None, whole_row(db, table, key))


def carry(db: sqlite3.Connection, step: RowStep, *, doing: str) -> None:
    """Carry a step out: a row that is as the step found it becomes as it left it.

    Args:
        doing: the act, in words, as a refusal names it.

    Raises:
        NotAllowed: the row was changed since, or something hangs on it now; says what.
        UnknownName: there is no such table, or nothing of it that could be put back.
    """
    found = known(step.table)
    now = whole_row(db, step.table, step.key)
    check_unchanged(step, now, doing)
    if step.after is None:
        _remove(db, step, doing)
    elif now is None:
        add(db, step.table, dict(zip(found.key, step.key, strict=True)) | dict(step.after))
    else:
        check_columns(step.table, step.after, among=found.about.undo or ())
        assigned = ", ".join(f"{name} = ?" for name in step.after)
        db.execute(f"UPDATE {step.table} SET {assigned} WHERE {_is_row(step.table)}", (*step.after.values(), *step.key))
    if found.about.topic is not None:
        changed(db, found.about.topic)


def check_unchanged(step: RowStep, now: Mapping[str, Any] | None, doing: str) -> None:
    """See that a row is as a step found it.

    Raises:
        NotAllowed: it was changed since, or is not there; says which.
    """
    name = _NAMES.get(step.table, step.table)
    if (step.before is None) != (now is None):
        there = "is there already" if step.before is None else "is not there any more"
        raise NotAllowed(f"Not {_lower(doing)}: the {name} {there}.", hint="Look at it again.")
    later = [column for column, value in (step.before or {}).items() if now is not None and now[column] != value]
    if later:
        what = ", ".join(column.removesuffix("_id") for column in later)
        raise NotAllowed(
            f"Not {_lower(doing)}: {what} was changed since.",
            hint="Change it by hand, or undo the later act first.",
        )


def _remove(db: sqlite3.Connection, step: RowStep, doing: str) -> None:
    try:
        db.execute(f"DELETE FROM {step.table} WHERE {_is_row(step.table)}", step.key)
    except sqlite3.IntegrityError as error:
        raise NotAllowed(
            f"Not {_lower(doing)}: something hangs on the {_NAMES.get(step.table, step.table)} by now.",
            hint="Take that away first, or change it by hand.",
        ) from error


def _lower(doing: str) -> str:
    return doing[:1].lower() + doing[1:]


def _is_row(table: str) -> str:
    return " AND ".join(f"{name} = ?" for name in known(table).key)
