"""What is asked for, as a WHERE: a condition stands only when there is something to compare with.

PostgreSQL cannot tell the kind of a value that is only asked whether it is NULL; so what is not asked is not written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from paracase.domain.words import fold
from paracase.store.declared import OFFICE

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

Named = TypeVar("Named")
MOST_VALUES = 1000
AGAIN = "\x1f"
"""Ends the fold of a name that folds like an older one, before its number: no fold has a control character.

Such names come from offices made before names were folded; none is made now.
"""


NOT_SHUT = f"NOT EXISTS (SELECT 1 FROM {OFFICE}.sequestered q WHERE q.document_id = {{}})"
"""That a document, whose number is put in, is not sequestered; asked of the table itself, past every wall."""

BY_VALUE = "{}.field IN ('act', 'filed_with')"
"""Of proposals, whose name is put in, of a field that is looked for by its value: said beside ``field = …``, for an index of
some rows is used only where its own condition stands in the statement too. Without it all proposals are gone through."""


_A_PARALEGALS = (
    "EXISTS (SELECT 1 FROM team l JOIN staff p ON p.id = l.staff_id WHERE l.case_id = c.id "
    "AND p.role = 'paralegal' AND p.active = 1)"
)
THEIRS_OR_NOBODYS = (
    "EXISTS (SELECT 1 FROM staff w WHERE w.id = ? "
    "AND (EXISTS (SELECT 1 FROM team m WHERE m.case_id = c.id AND m.staff_id = w.id) "
    "OR NOT EXISTS (SELECT 1 FROM team n WHERE n.case_id = c.id) "
    f"OR (w.role = 'paralegal' AND NOT {_A_PARALEGALS})))"
)
"""That a case (``c``) is among those a person looks after: on its team, or on none's; a paralegal also those on whose team
no paralegal is, for what waits there is no attorney's to docket. Its mark is the person's number."""


NO_ATTORNEY = (
    "NOT EXISTS (SELECT 1 FROM team n JOIN staff a ON a.id = n.staff_id WHERE n.case_id = c.id "
    "AND a.role = 'attorney' AND a.active = 1)"
)
"""That no attorney of the office is on the team of a case (``c``)."""
AN_ATTORNEYS = f"(c.id IN (SELECT m.case_id FROM team m WHERE m.staff_id = ?) OR {NO_ATTORNEY})"
"""That what waits for an attorney in a case (``c``) waits for this one: on its team, or no attorney is. Its mark is the
attorney's number."""


def where(*conditions: str | tuple[str, Any]) -> tuple[str, tuple[Any, ...]]:
    """A WHERE and its values: ``where("active = 1", ("case_id = ?", case_id))``; nothing when nothing is asked.

    Args:
        conditions: one that always holds, or one with a single mark and its value; with None it is left out.
    """
    asked = [(given, None) if isinstance(given, str) else given for given in conditions]
    kept = [(words, value) for words, value in asked if value is not None or "?" not in words]
    if not kept:
        return "", ()
    return f" WHERE {' AND '.join(words for words, _ in kept)} ", tuple(v for words, v in kept if "?" in words)


def in_parts(values: Sequence[Named]) -> Iterator[tuple[Named, ...]]:
    """As many values at a time as an IN is given: both engines have a bound."""
    for start in range(0, len(values), MOST_VALUES):
        yield tuple(values[start : start + MOST_VALUES])


def marks(values: Collection[Any]) -> str:
    """As many marks as there are values, for an IN."""
    return ",".join("?" * len(values))


def containing(text: str) -> str:
    """What ``lower(column) LIKE ? ESCAPE '\\'`` is given to find a text anywhere: the text in small letters, no wildcards.

    Both engines' ``lower`` knows ASCII letters only, and so both find the same.
    """
    plain = text.lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{plain}%"


def folded(text: str) -> tuple[str, str, str, str]:
    """The condition for a folded column (``{}``) that is the same to a person as a text, and its three values.

    Also those that have the same fold as an older one; see ``AGAIN``.
    """
    plain = fold(text)
    return "({0} = ? OR ({0} > ? AND {0} < ?))", plain, plain + AGAIN, plain + chr(ord(AGAIN) + 1)


def nearest(text: str, rows: Iterable[Named], *, names: Callable[[Named], tuple[str, ...]]) -> Named | None:
    """Of rows whose names fold to the same, that which has a name exactly as written, else but for case, else the first."""

    def distance(row: Named) -> int:
        found = names(row)
        return 0 if text in found else 1 if text.casefold() in map(str.casefold, found) else 2

    return min(rows, key=distance, default=None)
