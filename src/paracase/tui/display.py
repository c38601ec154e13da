"""The one door through which data becomes something shown: cleaned, cut to its cells, given an ink.

A *piece* is a text and the names of its inks; a line is a list of pieces. Everything that draws takes pieces made
here, and nothing here knows markup.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from rich.color import Color as RichColor
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter
from textual.strip import Strip

from paracase.domain.clock import day_of, office_time, parse_instant
from paracase.domain.dates.shown import DateForm, day_in_list, day_whole, neutral_moment, number_day, said, time_of_day
from paracase.domain.visible import cell_width, cut, first_words, has_hidden, last_words, padded, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from textual.theme import Theme

    from paracase.domain.practice.types import DocumentType

Piece = tuple[str, str]
"""A text fit to be shown, and its inks: ``muted``, ``alarm bold`` …"""
Line = list[Piece]

TOKENS = ("text", "strong", "muted", "faint", "accent", "alarm", "warn", "good")
_FORMS = {
    "bold": Style(bold=True),
    "italic": Style(italic=True),
    "underline": Style(underline=True),
    "match": Style(bold=True, underline=True),
    "strike": Style(strike=True),
    "key": Style(bold=True),
}


def piece(text: object, ink: str = "text") -> Piece:
    """Any value as a piece."""
    return visible(str(text)), ink


def cell(text: object, width: int, ink: str = "text", *, how: str = "end", right: bool = False) -> Piece:
    """A value in exactly so many cells.

    Args:
        how: ``end`` cuts a sentence at its end, ``middle`` a file name so that its end stays, ``front`` a title in a list,
            whose end tells it apart, ``caption`` both sides of *v.*.
        right: set at the right, for numbers.
    """
    return fitted(visible(str(text)), width, how, right=right), ink


@lru_cache(maxsize=4096)
def fitted(text: str, width: int, how: str = "end", *, right: bool = False) -> str:
    """A visible text in exactly so many cells."""
    if width <= 0:
        return ""
    if cell_width(text) > width:
        text = {"end": first_words, "middle": cut, "front": last_words, "caption": _cut_caption}[how](text, width)
    return " " * max(0, width - cell_width(text)) + text if right else padded(text, width)


def short_caption(caption: str) -> str:
    """The side that tells a case apart in ten cells: ``Northgate`` of *Alvarez v. Northgate Foods*."""
    left, sign, _ = caption.partition(" v. ")
    words = left.removeprefix("In re ").removeprefix("Estate of ").removeprefix("Marriage of ")
    return words if sign else words or caption


def _cut_caption(text: str, width: int) -> str:
    """``Consolidate… v. Riverbend C…``: both sides stay recognisable."""
    left, sign, right = text.partition(" v. ")
    if not sign or width < 16:
        return first_words(text, width)
    room = width - 4
    left_room = min(cell_width(left), max(room - cell_width(right), room // 2 - (room + 1) % 2))
    left = first_words(left, left_room)
    return left + sign + first_words(right, room - cell_width(left))


def width_of(line: Iterable[Piece]) -> int:
    """The cells a line takes."""
    return sum(cell_width(text) for text, _ in line)


def spread(left: Line, right: Line, width: int) -> Line:
    """Two ends of one line; the left gives way, piece by piece from its end."""
    room = width - width_of(right) - (1 if right else 0)
    kept: Line = []
    for text, ink in left:
        size = cell_width(text)
        if size > room:
            if room > 1 and text.strip():
                kept.append((first_words(text, room), ink))
                room = 0
            break
        kept.append((text, ink))
        room -= size
    gap = width - width_of(kept) - width_of(right)
    return [*kept, (" " * max(0, gap), "text"), *right]


class _Reading:
    """How the person who looks reads days, and in which zone; as the office's settings say."""

    form, zone = DateForm.US, "UTC"


def days_are_shown(form: DateForm, zone: str) -> None:
    """From now on days and times are shown so; the app says it when it begins."""
    _Reading.form, _Reading.zone = form, zone


class _Types:
    """What the office calls its types of papers; read from its practice files when one is first said."""

    known: ClassVar[dict[str, DocumentType]] = {}
    read: ClassVar[Callable[[], Iterable[DocumentType]]] = staticmethod(tuple)


def types_are_called(read: Callable[[], Iterable[DocumentType]]) -> None:
    """From now on types are called as these say; the app says it when it begins."""
    _Types.known, _Types.read = {}, staticmethod(read)


def type_label(code: str | None) -> str:
    """A type in words, never its code: ``Motion to dismiss``; one that the office has no more is its code's words."""
    return _type(code, "label")


def type_short(code: str | None) -> str:
    """The same in a list, in ten cells: ``MTD``."""
    return _type(code, "short")


def _type(code: str | None, what: str) -> str:
    if not code:
        return ""
    if not _Types.known:
        _Types.known = {one.code: one for one in _Types.read()}
    known = _Types.known.get(code)
    return str(getattr(known, what)) if known is not None else code.replace("_", " ")


def moment_day(moment: str) -> date:
    """The office's day of a moment; a day is that day."""
    return day_of(moment, _Reading.zone)


def list_day(day: str | None, today: date) -> str:
    """A date of a list, always 10 cells: ``Fri Nov 20`` near today, else ``11/02/2026``; of a moment the office's day."""
    if not day:
        return ""
    try:
        return day_in_list(moment_day(day), today, _Reading.form)
    except (ValueError, OverflowError):
        return visible(day[:10])


def list_moment(moment: str, today: date) -> str:
    """Of a moment in a list the time of day, when it was today, else the date."""
    when = office_time(parse_instant(moment), _Reading.zone)
    return time_of_day(when.time(), _Reading.form) if when.date() == today else list_day(moment, today)


def whole_day(day: str | date | None) -> str:
    """A date that binds, written whole: ``Fri Nov 27, 2026``; of a moment the office's day."""
    if not day:
        return ""
    try:
        return day_whole(day if isinstance(day, date) else moment_day(day), _Reading.form)
    except (ValueError, OverflowError):
        return visible(str(day))


def whole_moment(moment: str) -> str:
    """Day and time of a kept instant where the office is: ``Fri Nov 27, 2026 1:30 pm``."""
    return said(neutral_moment(office_time(parse_instant(moment), _Reading.zone)), _Reading.form)


def clock_time(at: time | str | None) -> str:
    """A time of day, ``1:30 pm`` or ``13:30``; a text is the time as it is kept, ``13:30``."""
    if not at:
        return ""
    try:
        return time_of_day(at if isinstance(at, time) else time.fromisoformat(at), _Reading.form)
    except ValueError:
        return visible(str(at))


def typed_day(day: str | None) -> str:
    """A day as a field of a form holds it, ready to be changed: ``11/27/2026`` or ``2026-11-27``; empty without one."""
    if not day:
        return ""
    try:
        return number_day(date.fromisoformat(day), _Reading.form)
    except ValueError:
        return visible(day)


def in_words(text: object) -> str:
    """A sentence of a service, fit to be shown, its days as the office shows them."""
    return visible(said(str(text), _Reading.form))


def ago(day: str | None, today: date) -> str:
    """How long ago, in words: ``today``, ``1 day ago``, ``12 days ago``."""
    if not day:
        return ""
    days = (today - moment_day(day)).days
    if days <= 0:
        return "today"
    return f"{days} day{'' if days == 1 else 's'} ago"


def late(due: date, today: date) -> str:
    """``3 days late``."""
    days = (today - due).days
    return f"{days} day{'' if days == 1 else 's'} late"


@dataclass
class Inks:
    """The styles of one theme."""

    theme: Theme
    _styles: dict[tuple[str, str, bool], Style] = field(default_factory=dict)

    def _colour(self, token: str) -> RichColor | None:
        value = self.theme.variables[f"token-{token}"]
        colour = Color.parse(value)
        return RichColor.default() if colour.ansi == -1 else colour.rich_color

    def style(self, ink: str, ground: str = "ground", *, acting: bool = False) -> Style:
        """The style of an ink on a ground (``ground``, ``panel``, ``row``, ``chip``).

        Args:
            acting: it is the row one acts on; without grounds that is shown reversed.
        """
        key = (ink, ground, acting)
        found = self._styles.get(key)
        if found is None:
            found = self._styles[key] = self._made(ink, ground, acting=acting)
        return found

    def _made(self, ink: str, ground: str, *, acting: bool) -> Style:
        ansi = self.theme.ansi
        if ground == "chip" and ansi:  # reversed, so that it is one without any colour too
            return Style(color=self._colour("accent"), bgcolor=RichColor.default(), bold=True, reverse=True)
        if ground == "chip":
            return Style(color=self._colour("on-accent"), bgcolor=self._colour("accent"), bold=True, reverse=False)
        names = ink.split()
        if "chip" in names:
            return self._made(ink, "chip", acting=False)
        token = next((name for name in names if name in TOKENS), "accent" if "key" in names else "text")
        style = Style(color=self._colour(token), bgcolor=self._colour(ground))
        if ansi and acting:
            style = Style(color=RichColor.default(), bgcolor=RichColor.default(), reverse=True)
        elif ansi and token == "muted":
            style += Style(dim=True)
        if ansi and token == "strong":
            style += Style(bold=True)
        for name in names:
            if name in _FORMS:
                style += _FORMS[name]
        return style

    def strip(self, line: Sequence[Piece], width: int, ground: str = "ground", *, acting: bool = False) -> Strip:
        """A line as Textual draws it, filled to its width."""
        segments = [Segment(text, self.style(ink, ground, acting=acting)) for text, ink in line if text]
        used = width_of(line)
        if used < width:
            segments.append(Segment(" " * (width - used), self.style("text", ground, acting=acting)))
        strip = Strip(segments)
        return strip.crop(0, width) if used > width else strip


class PlainSigns(LineFilter):
    """The check mark as ``√``, which every console font has."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Replace the one sign that some fonts lack."""
        return [Segment(text.replace("✓", "√"), style, control) for text, style, control in segments]


class VisibleFilter(LineFilter):
    """The second net: whatever reaches the screen by another way than this module holds no control character either."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Make hidden and control characters visible."""
        if not any(has_hidden(segment.text) for segment in segments):
            return segments
        return [Segment(visible(text), style, control) for text, style, control in segments]
