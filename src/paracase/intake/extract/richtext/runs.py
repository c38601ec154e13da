"""What RTF says of the look of words: fonts, colors, what is hidden, struck or deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.intake.extract.richtext.state import RtfGroup, RtfTables
    from paracase.intake.extract.word.lines import Beside

_TOGGLES = {"v": "vanish", "strike": "strike", "striked": "dstrike"}
DEFAULT_SIZE = 24
"""Half-points, where none is given."""


class InRichText(Protocol):
    """What the look of words is kept in, while a file is read.

    Attributes:
        group: the braces that are read.
        box: a box of a form that is read, and whether it is ticked.
    """

    group: RtfGroup
    tables: RtfTables
    beside: Beside
    box: bool | None


class Runs:
    """The words of RTF that tell how words look."""

    def __init__(self, reader: InRichText) -> None:
        self._reader = reader

    def words(self) -> dict[str, Callable[[int | None], None]]:
        """What to do at each."""
        return {
            **{word: self._toggle(name) for word, name in _TOGGLES.items()}, "plain": self._plain, "f": self._font,
            "uc": self._skip, "fcharset": self._charset, "ansicpg": self._codepage, "mac": lambda _n: self._codepage(10000),
            "pc": lambda _n: self._codepage(437), "pca": lambda _n: self._codepage(850), "fs": self._size,
            "charscalex": self._scale, "cf": self._color, "highlight": self._ground, "cb": self._ground,
            "chcbpat": self._ground, "cbpat": self._beneath, "clcbpat": lambda _n: None, "deleted": self._deleted,
            "revised": self._revised, "red": self._part(0), "green": self._part(1), "blue": self._part(2),
            "fftype": self._form, "ffres": self._result, "ffdefres": self._default,
        }  # fmt: skip

    def _toggle(self, name: str) -> Callable[[int | None], None]:
        def act(number: int | None) -> None:
            self._reader.group.run[name] = "0" if number == 0 else "1"

        return act

    def _plain(self, _number: int | None) -> None:
        self._reader.group.run.clear()

    def _font(self, number: int | None) -> None:
        self._reader.group.font = number or 0

    def _skip(self, number: int | None) -> None:
        self._reader.group.skip = max(0, number if number is not None else 1)

    def _charset(self, number: int | None) -> None:
        self._reader.tables.charset(self._reader.group.font, number or 0)

    def _codepage(self, number: int | None) -> None:
        self._reader.tables.codepage(number or 0)

    def _size(self, number: int | None) -> None:
        self._reader.group.run["sz"] = str(number if number is not None else DEFAULT_SIZE)

    def _scale(self, number: int | None) -> None:
        self._reader.group.run["w"] = str(number if number is not None else 100)

    def _color(self, number: int | None) -> None:
        self._reader.group.run["color"] = self._reader.tables.color(number or 0)

    def _ground(self, number: int | None) -> None:
        found = self._reader.tables.color(number or 0)
        self._reader.group.run["shd"] = "" if found == "auto" else found

    def _beneath(self, number: int | None) -> None:
        found = self._reader.tables.color(number or 0)
        if found != "auto":
            self._reader.group.ground = int(found, 16)

    def _deleted(self, number: int | None) -> None:
        self._reader.group.is_gone = number != 0
        self._reader.beside.has_changes = True

    def _revised(self, _number: int | None) -> None:
        self._reader.beside.has_changes = True

    def _part(self, at: int) -> Callable[[int | None], None]:
        def act(number: int | None) -> None:
            self._reader.tables.part(at, number or 0)

        return act

    def _form(self, number: int | None) -> None:
        self._reader.box = False if number == 1 else None

    def _result(self, number: int | None) -> None:
        if self._reader.box is not None and number in {0, 1}:
            self._reader.box = number == 1

    def _default(self, number: int | None) -> None:
        if self._reader.box is False:
            self._reader.box = number == 1
