"""What an act did, step by step, so that it can be turned round: rows changed, papers decided and moved, folders made.

Kept as JSON beside the act (``{"v": 2, "steps": [...]}``). A step says what was there before and what is there now; turned
round it takes itself back, and turned round again it does the same anew. Nothing but undo and the journal reads it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from paracase.domain.visible import name_bytes, name_text
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FORMAT = 2
Place = tuple[int, bytes]
"""A watched folder and a path below it."""
Content = tuple[str, str, bool]
"""The SHA-256 of a paper's bytes before and after; whether a version was added for these, or that of those taken off."""


@frozen
class RowStep:
    """One row changed: the columns that did, before and after. None: the row was not there, or is not any more."""

    table: str
    key: tuple[int | str, ...]
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None

    def turned(self) -> RowStep:
        """What takes it back."""
        return RowStep(self.table, self.key, self.after, self.before)


INSIDE = 0
"""Instead of a root's number: the paper has no file of its own but came inside another, under the name that is its path."""


@frozen
class PaperStep:
    """One paper decided: all its facts before and after, and where its file was and is if it moved.

    A file that is written out comes from ``INSIDE``; turned round, it is taken away.
    """

    document_id: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    source: Place | None = None
    target: Place | None = None
    content: Content | None = None
    """What its bytes were and became, where they are others: by SHA-256, and whether a version was added (or taken off)."""

    def turned(self) -> PaperStep:
        """What takes it back."""
        back = (self.content[1], self.content[0], not self.content[2]) if self.content is not None else None
        return PaperStep(self.document_id, self.after, self.before, self.target, self.source, back)


@frozen
class FolderStep:
    """A folder that was made, or taken away when it was empty."""

    place: Place
    below: tuple[str, ...] = ()
    """Subfolders made with it."""
    made: bool = True

    def turned(self) -> FolderStep:
        """What takes it back."""
        return FolderStep(self.place, self.below, not self.made)


Step = RowStep | PaperStep | FolderStep


def turned_round(steps: Iterable[Step]) -> tuple[Step, ...]:
    """What takes all of them back: each turned round, the last one first."""
    return tuple(step.turned() for step in reversed(tuple(steps)))


def to_json(steps: Iterable[Step]) -> str:
    """As kept."""
    return json.dumps({"v": FORMAT, "steps": [step_to_plain(step) for step in steps]})


def from_json(text: str) -> tuple[Step, ...]:
    """As kept, read again.

    Raises:
        ValueError: another format.
    """
    kept = json.loads(text)
    if kept.get("v") != FORMAT:
        msg = f"steps of format {kept.get('v')}; this program knows {FORMAT}"
        raise ValueError(msg)
    return tuple(step_from_plain(step) for step in kept["steps"])


def step_to_plain(step: Step) -> dict[str, Any]:
    """One step as plain values."""
    if isinstance(step, RowStep):
        return {"row": step.table, "key": list(step.key), "before": _values(step.before), "after": _values(step.after)}
    if isinstance(step, PaperStep):
        facts = {"before": dict(step.before), "after": dict(step.after)}
        plain = {"paper": step.document_id, **facts, "from": _plain(step.source), "to": _plain(step.target)}
        return plain | {"content": list(step.content)} if step.content is not None else plain
    return {"folder": _plain(step.place), "below": list(step.below), "made": step.made}


def _values(row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """A row's values as JSON can hold them: bytes (names of files) as hexadecimal digits."""
    if row is None:
        return None
    return {name: {"hex": value.hex()} if isinstance(value, bytes) else value for name, value in row.items()}


def _row(plain: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if plain is None:
        return None
    return {name: bytes.fromhex(value["hex"]) if isinstance(value, dict) else value for name, value in plain.items()}


def step_from_plain(plain: Mapping[str, Any]) -> Step:
    """One step from plain values."""
    if "row" in plain:
        return RowStep(plain["row"], tuple(plain["key"]), _row(plain["before"]), _row(plain["after"]))
    if "paper" in plain:
        source, target = _place(plain["from"]), _place(plain["to"])
        content = tuple(plain["content"]) if "content" in plain else None
        return PaperStep(plain["paper"], plain["before"], plain["after"], source, target, content)
    place = _place(plain["folder"])
    if place is None:
        msg = "a folder step without a place"
        raise ValueError(msg)
    return FolderStep(place, tuple(plain["below"]), plain["made"])


def _plain(place: Place | None) -> list[Any] | None:
    return None if place is None else [place[0], name_text(place[1])]


def _place(plain: list[Any] | None) -> Place | None:
    return None if plain is None else (plain[0], name_bytes(plain[1]))
