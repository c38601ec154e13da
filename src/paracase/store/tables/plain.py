"""The tables as plain constants: what stands in ``store/schema.py``, which imports neither SQLModel nor SQLAlchemy."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from paracase.store.declared import Table
from paracase.store.tables import metadata
from paracase.store.tables.column import FOLD_OF
from paracase.store.tables.record import ABOUT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.store.declared import Seen

_HEAD = '''"""The tables of ``office.db`` as plain constants, for whoever must not wait for SQLModel.

Made from ``store/tables`` by ``python -m paracase.store.tables``; not edited by hand (a test holds both equal).
"""

from __future__ import annotations

from paracase.store.declared import BY_VIEW, EVERYBODY, About, Table, through

# fmt: off
TABLES: dict[str, Table] = {
'''
_TAIL = """}
# fmt: on
TOPICS = frozenset(table.about.topic for table in TABLES.values() if table.about.topic)
"""


def plain_tables() -> dict[str, Table]:
    """Every table by name, in the order of the alphabet."""
    found = {}
    for name, made in sorted(metadata.tables.items()):
        key = tuple(made.primary_key.columns.keys())
        empty = tuple(column.name for column in made.columns if column.nullable and column.name not in key)
        folds = tuple((column.name, column.info[FOLD_OF]) for column in made.columns if FOLD_OF in column.info)
        found[name] = Table(tuple(made.columns.keys()), key, empty, made.info[ABOUT], folds)
    return found


def source() -> str:
    """The whole text of ``store/schema.py``."""
    return _HEAD + "".join(_entry(name, table) for name, table in plain_tables().items()) + _TAIL


def _entry(name: str, table: Table) -> str:
    about = table.about
    told = f'"{about.topic}"' if about.topic else "None"
    undo = f"            undo={_names(about.undo, indent=12)},\n" if about.undo else ""
    said = f"{_seen(about.seen)}, {told}"
    return (
        f'    "{name}": Table(\n        columns={_names(table.columns, indent=8)},\n'
        f"        key={_names(table.key, indent=8)},\n"
        f"        empty={_names(table.empty, indent=8)},\n"
        + (
            f"        about=About(\n            {said},\n{undo}        ),\n"
            if undo
            else f"        about=About({said}),\n"
        )
        + (f"        folds={_pairs(table.folds)},\n" if table.folds else "")
        + "    ),\n"
    )


def _pairs(pairs: Iterable[tuple[str, str]]) -> str:
    return "(" + " ".join(f'("{fold}", "{name}"),' for fold, name in pairs) + ")"


def _seen(seen: Seen) -> str:
    if seen.by_view:
        return "BY_VIEW"
    if not seen.through:
        return "EVERYBODY"
    named = ", ".join(f'{column}="{target}"' for column, target in seen.through)
    return f"through({named})"


def _names(names: Iterable[str], *, indent: int) -> str:
    quoted: list[str] = [f'"{name}",' for name in names]
    if len(quoted) == 1:
        return f"({quoted[0]})"
    lines = textwrap.wrap(" ".join(quoted), 100, break_long_words=False)
    if len(lines) == 1:
        return f"({lines[0].removesuffix(',')})"
    margin = " " * indent
    return "(\n" + "".join(f"{margin}    {line}\n" for line in lines) + f"{margin})"
