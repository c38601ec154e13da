"""What is about to be bound, before the initials: every paper, flag and fault whole, what warns first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.approvals.statements import Purpose, digest_groups
from paracase.domain.papers.differing import looked_for
from paracase.domain.papers.drawn import listed
from paracase.domain.visible import counted, visible
from paracase.tui.display import list_day, piece, spread, width_of
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from paracase.services.approvals.reading import ItemDetail, RequestDetail
    from paracase.tui.display import Line

LABEL = 9
"""Cells of the words left of what is said."""


def statement_lines(
    found: RequestDetail, *, how_signed: Callable[[int], Sequence[Line]], width: int, today: date
) -> list[Line]:
    """What is about to be bound, in so many cells: nothing of it is cut, what does not fit a line goes on below.

    Args:
        how_signed: how the decision is recorded, in so many cells.
    """
    row, figure = found.row, found.figure
    due = f", due {list_day(row.due_on, today)}" if row.due_on else ""
    lines = [*_ends(f"{row.title}, v{row.version}", f"{row.case_number}{due}", width),
             *said("", row.caption, width, "muted", label=0)]  # fmt: skip
    lines += _bytes("Bytes", found.items[0], width)
    lines += said("Read", figure.told, width, "text" if figure.is_whole else "warn")
    if missing := _not_opened(found):
        lines += said("", f"! {missing} not on the screen", width, "warn")
    if found.flags:
        lines += said("Flags", "; ".join(found.flags), width, "warn")
    else:
        lines += said("Flags", _none(found), width)
    if found.standing:
        lines += said("Folder", f"! {found.standing}", width, "warn")
    lines += [*said("Purpose", Purpose(row.purpose).words, width), *how_signed(width)]
    for number, item in enumerate(found.items[1:], start=2):
        name = f"{item.item.part}: {item.item.name}, v{item.item.version}"
        lines += said(f"{number} of {len(found.items)}", name, width)
        lines += _bytes("", item, width)
    return lines


def said(what: str, words: str, width: int, ink: str = "text", *, label: int = LABEL) -> list[Line]:
    """Words beside what they are about, over as many lines as they need."""
    shown = visible(words)
    lines: list[Line] = [[(shown[a:b], ink)] for a, b in wrapped(shown, max(1, width - label))]
    return [[((what if not at else "").ljust(label), "muted"), *line] for at, line in enumerate(lines)]


def _ends(left: str, right: str, width: int) -> list[Line]:
    """Both on one line where there is room; else the right one below."""
    if width_of([piece(left)]) + width_of([piece(right)]) < width:
        return [spread([piece(left, "strong bold")], [piece(right, "muted")], width)]
    return [*said("", left, width, "strong bold", label=0), *said("", right, width, "muted", label=0)]


def _bytes(what: str, item: ItemDetail, width: int) -> list[Line]:
    """The SHA-256 of a paper whole, in two lines of groups of four; its length behind it where that fits."""
    groups = digest_groups(item.item.sha256)
    halves, size = (" ".join(groups[:8]), " ".join(groups[8:])), counted(item.item.size, "byte")
    lines: list[Line] = [
        [(f"{what:<{LABEL}}", "muted"), (halves[0], "text")],
        [(" " * LABEL, "muted"), (halves[1], "text")],
    ]
    if width_of(lines[1]) + len(size) + 3 <= width:
        lines[1].append((f"   {size}", "muted"))
        return lines
    return [*lines, *said("", size, width, "muted")]


def _not_opened(found: RequestDetail) -> str:
    """Pages of which nothing was seen: of one paper which, of several how many; nothing where papers have no pages."""
    of_pages = [item for item in found.items if item.has_pages]
    missing = sum(len(item.unread_pages) for item in of_pages)
    if not missing:
        return ""
    return f"page {listed(of_pages[0].unread_pages)}" if len(found.items) == 1 else counted(missing, "page")


def _none(found: RequestDetail) -> str:
    """That nothing was found, and of what: *none* alone would be said of what nobody looked at too."""
    if all(looked_for(item.facts.format) for item in found.items):
        return "none of what is looked for; e says what that is"
    return "none; of such a file only its parts are looked at"
