"""What is about to be bound, before the initials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.approvals.statements import Purpose, digest_groups
from paracase.domain.papers.differing import looked_for
from paracase.domain.papers.drawn import listed
from paracase.tui.display import cell, list_day, piece, spread

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.services.approvals.reading import RequestDetail
    from paracase.tui.display import Line


def statement_lines(found: RequestDetail, *, how_signed: Sequence[Line], width: int, today: date) -> list[Line]:
    """What is about to be bound, before the initials."""
    del width
    row = found.row
    due = f", due {list_day(row.due_on, today)}" if row.due_on else ""
    lines: list[Line] = [
        spread([piece(f"{row.title}, v{row.version}", "strong bold")], [piece(f"{row.case_number}{due}", "muted")], 68),
        [cell(row.caption, 68, "muted", how="caption")],
    ]
    for number, detail in enumerate(found.items[:4]):
        groups = digest_groups(detail.item.sha256)
        if number == 0:
            size = f"{detail.item.size:,} bytes"
            lines += [
                [("Bytes    ", "muted"), (" ".join(groups[:8]), "text")],
                [("         ", "muted"), (" ".join(groups[8:]), "text"), (f"   {size}", "muted")],
            ]
        else:
            name = cell(f"{detail.item.part}: {detail.item.name}", 40, "text", how="middle")
            lines.append([("         ", "muted"), name, (f" {groups[0]} {groups[1]}  {detail.item.size:,}", "muted")])
    if len(found.items) > 4:
        lines.append([("         ", "muted"), (f"and {len(found.items) - 4} more papers, each by its hash", "text")])
    read: list[Line] = [[("Read     ", "muted"), (found.figure.told[:58], "text" if found.figure.is_whole else "warn")]]
    if missing := _not_opened(found):
        read.append([("         ", "muted"), (f"! {missing} not on the screen"[:58], "warn")])
    flags: Line = [("Flags    ", "muted")]
    flags.append(piece("; ".join(found.flags)[:58], "warn") if found.flags else (_none(found), "text"))
    lines += [*read, flags, [("Purpose  ", "muted"), (_purpose(found), "text")], *how_signed]
    if found.standing:
        lines.append([("Folder   ", "muted"), piece(f"! {found.standing}"[:58], "warn")])
    return lines


def _not_opened(found: RequestDetail) -> str:
    """Pages of which nothing was seen: of one paper which, of several how many; nothing where papers have no pages."""
    of_pages = [item for item in found.items if item.has_pages]
    missing = sum(len(item.unread_pages) for item in of_pages)
    if not missing:
        return ""
    return f"page {listed(of_pages[0].unread_pages)}" if len(found.items) == 1 else f"{missing} pages"


def _none(found: RequestDetail) -> str:
    """That nothing was found, and of what: *none* alone would be said of what nobody looked at too."""
    if all(looked_for(item.facts.format) for item in found.items):
        return "none of what is looked for; e says what that is"
    return "none; of such a file only its parts are looked at"


def _purpose(found: RequestDetail) -> str:
    return Purpose(found.row.purpose).words
