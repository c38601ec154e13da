"""What stands on the terminal, cell by cell, so that only cells that changed are sent.

Textual paints a whole screen when a dialog opens over it or goes; over a slow link that is most of what is sent. Its updates
are taken apart into cells here, compared with those that were sent last, and what differs is written with as few codes as it
needs. What is not known (at the start, after a resize, when something else wrote) counts as different.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from rich.cells import get_character_cell_size
from rich.color import ColorSystem
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console
    from rich.segment import Segment
    from rich.style import Style
    from textual.strip import Strip

Look = tuple[str, str, str]
"""Codes of SGR (ECMA-48 8.3.117): of attributes, of the colour of letters, of the ground; empty is the terminal's own."""
Cell = tuple[str, Look]
"""What stands in a cell, combining marks with it, and how it looks; the second cell of a wide character holds nothing."""
Cells = list[Cell | None]
"""The cells of a row by column; None where nothing is known, or nothing painted."""
_PLAIN: Look = ("", "", "")
_ATTRIBUTES = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "21", "51", "52", "53")
"""The codes of Rich's attributes by their bit."""
_ON_BLANKS = frozenset(["4", "7", "9", "21", "51", "52", "53"])
"""Those that show on a space: lines under, through and over it, and reverse."""
NEAR = 4
"""So many cells that did not change are written again rather than jumped over: a jump costs as much."""


@runtime_checkable
class KnowsCells(Protocol):
    """A driver that knows what it has shown; one of tests and of Windows does not."""

    cells: ShownCells


class ShownCells:
    """The cells that were sent, by row."""

    def __init__(self) -> None:
        self._rows: dict[int, Cells] = {}
        self._place = ""
        self._size: tuple[int, int] | None = None

    def forget(self) -> None:
        """Nothing is known of the terminal any more."""
        self._rows.clear()

    def changes(self, update: CompositorUpdate, place: str, size: tuple[int, int]) -> CompositorUpdate:
        """The same update; rendered, it gives only what differs from what was sent until then.

        Args:
            place: the top screen; whoever goes to another one has all of it painted, also what a stranger wrote over.
            size: columns and rows it is laid out for. What was sent for another size, when the terminal had this one
                already, stands where nobody knows.
        """
        if (self._place and place != self._place) or (self._size is not None and size != self._size):
            self.forget()
        self._place, self._size = place, size
        return _Changes(self, update) if isinstance(update, (LayoutUpdate, ChopsUpdate)) else update

    def take(self, update: LayoutUpdate | ChopsUpdate, colors: ColorSystem) -> str:
        """What must be written so that the terminal shows the update; it is taken to be written."""
        written = [self._row(y, cells) for y, cells in sorted(_cells_of(update, colors).items())]
        text, look = [], _PLAIN
        for runs in written:
            for y, x, cells in runs:
                text.append(f"\x1b[{y + 1};{x + 1}H")
                for character, wanted in cells:
                    if wanted is not look and character and look != wanted:
                        code, look = _turned(look, wanted, blank=character == " ")
                        text.append(code)
                    text.append(character)
        return "".join(text) + ("\x1b[m" if look != _PLAIN else "")

    def _row(self, y: int, new: Cells) -> list[tuple[int, int, list[Cell]]]:
        """The runs of a row that are written again: row, column, cells."""
        old = self._rows.setdefault(y, [])
        if old == new:
            return []
        old += [None] * (len(new) - len(old))
        changed = [
            x
            for x, (cell, was) in enumerate(zip(new, old, strict=False))
            if was is not cell and cell is not None and was != cell
        ]
        runs: list[tuple[int, int, list[Cell]]] = []
        end = -1
        for at, stop in _together(changed):
            if stop <= end:
                continue
            x = max(at, end)
            while _is_second(new, x) and new[x - 1] is not None:  # a wide character's half is written with the first
                x -= 1
            is_near = bool(runs) and x - end <= NEAR and None not in old[end:x]
            while stop < len(new) and new[stop] is not None and (_is_second(new, stop) or _is_second(old, stop)):
                stop += 1
            if is_near:
                runs[-1][2].extend(old[end:x])  # type: ignore[arg-type]  # all of them are known
            else:
                runs.append((y, x, []))
            runs[-1][2].extend(new[x:stop])  # type: ignore[arg-type]  # all of them are painted
            end = stop
        if None in new:
            self._rows[y] = [was if cell is None else cell for cell, was in zip_longest(new, old)]
        else:
            self._rows[y] = new + old[len(new) :]
        return runs


def _is_second(cells: Cells, x: int) -> bool:
    """Whether a cell is the second half of a wide character; of what is not known it is not."""
    cell = cells[x] if x > 0 else None
    return cell is not None and not cell[0]


def _together(places: list[int]) -> Iterator[tuple[int, int]]:
    """Places one beside the other: the first, and the one behind the last."""
    first = behind = -1
    for place in places:
        if place != behind:
            if behind >= 0:
                yield first, behind
            first = place
        behind = place + 1
    if behind >= 0:
        yield first, behind


class _Changes(CompositorUpdate):
    """An update that writes only what differs; looked at when it is written, not before."""

    def __init__(self, shown: ShownCells, update: LayoutUpdate | ChopsUpdate) -> None:
        self._shown, self._update = shown, update

    def render_segments(self, console: Console) -> str:
        """As Textual asks for it."""
        return self._shown.take(self._update, console._color_system or ColorSystem.TRUECOLOR)


def _cells_of(update: LayoutUpdate | ChopsUpdate, colors: ColorSystem) -> dict[int, Cells]:
    """The cells an update paints, by row and column."""
    found: dict[int, Cells] = {}
    for y, x, strip in _strips(update):
        _put(found.setdefault(y, []), x, strip, colors)
    return found


def _strips(update: LayoutUpdate | ChopsUpdate) -> Iterator[tuple[int, int, Iterable[Segment]]]:
    """Row, column, and what is painted from there on; as the updates' own ``render_segments`` place it."""
    if isinstance(update, LayoutUpdate):
        for y, line in enumerate(update.strips, update.region.y):
            yield y, update.region.x, (segment for strip in line for segment in strip)
        return
    for y, x1, x2 in update.spans:
        for end, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
            if strip is None or x > x2 or end <= x1:
                continue
            yield y, x, strip if x2 > x >= x1 and end <= x2 else _cropped(strip, min(end, x2) - x)


def _cropped(strip: Strip, width: int) -> Strip:
    return strip.crop(0, width)


def _put(row: Cells, x: int, segments: Iterable[Segment], colors: ColorSystem) -> None:
    last = _PLAIN
    row += [None] * (x - len(row))
    for text, style, control in segments:
        if control:
            continue
        look, blank = (_PLAIN, _PLAIN) if style is None else _looks(style, colors)
        if text.isascii():
            row[x : x + len(text)] = map(_cells_in(look, blank).__getitem__, text)
            x += len(text)
            last = look
            continue
        for character in text:
            width = get_character_cell_size(character)
            if width == 0:
                at = x - 1
                while _is_second(row, at):
                    at -= 1
                if at >= 0 and (under := row[at]) is not None:  # a space that bears a mark is seen as a letter is
                    row[at] = (under[0] + character, last)
                continue
            last = look
            row[x : x + width] = [(character, blank if character == " " else look), *[("", look)] * (width - 1)]
            x += width


class _Cells(dict[str, Cell]):
    """The cells of ASCII in one look, each made once: most of a screen is written of these, and compared."""

    def __init__(self, look: Look, blank: Look) -> None:
        super().__init__()
        self._look, self._blank = look, blank

    def __missing__(self, character: str) -> Cell:
        self[character] = made = (character, self._blank if character == " " else self._look)
        return made


@lru_cache(maxsize=1024)
def _cells_in(look: Look, blank: Look) -> _Cells:
    return _Cells(look, blank)


@lru_cache(maxsize=4096)
def _looks(style: Style, colors: ColorSystem) -> tuple[Look, Look]:
    """How a letter looks in a style, and how a space does: of a space the ground is seen, and some attributes."""
    bits = style._attributes & style._set_attributes
    attributes = [code for bit, code in enumerate(_ATTRIBUTES) if bits & (1 << bit)]
    letters = ";".join(style._color.downgrade(colors).get_ansi_codes()) if style._color is not None else ""
    ground = ""
    if style._bgcolor is not None:
        ground = ";".join(style._bgcolor.downgrade(colors).get_ansi_codes(foreground=False))
    shown = [code for code in attributes if code in _ON_BLANKS]
    return (";".join(attributes), letters, ground), (";".join(shown), letters if shown else "", ground)


@lru_cache(maxsize=4096)
def _turned(now: Look, wanted: Look, *, blank: bool) -> tuple[str, Look]:
    """The shortest code from one look to another, and the look it leads to; of a space only what is seen need fit."""
    attributes, letters, ground = now
    if blank and not wanted[0] and not _ON_BLANKS.intersection(attributes.split(";")):
        if ground == wanted[2]:
            return "", now
        return f"\x1b[{wanted[2] or '49'}m", (attributes, letters, wanted[2])
    if attributes and attributes != wanted[0]:
        return f"\x1b[{';'.join(part for part in ('0', *wanted) if part)}m", wanted
    parts = [wanted[0]] if attributes != wanted[0] else []
    parts += [wanted[1] or "39"] if letters != wanted[1] else []
    parts += [wanted[2] or "49"] if ground != wanted[2] else []
    return f"\x1b[{';'.join(parts)}m", wanted
