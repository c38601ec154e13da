"""How Triage's list looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.acts import FILED
from paracase.domain.papers.proposals import Confidence
from paracase.domain.visible import cell_width, counted, visible
from paracase.tui.display import cell, list_moment, piece, short_caption, spread
from paracase.tui.widgets.gap_rows import gap_blocks
from paracase.tui.widgets.models import Block, heading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from paracase.services.approvals.gaps import CaseGap
    from paracase.services.papers.triage import Prepared, Queue, QueuePaper
    from paracase.services.undo import NextUndo
    from paracase.store.papers.triage import FiledPaper, IncomingChild
    from paracase.tui.display import Line, Piece

SIGNS: dict[int, Piece] = {0: ("?", "warn"), 1: ("?", "warn"), 2: ("~", "text"), 3: ("✓", "good")}
ENTER_SAYS = {
    "child": "It hangs on the paper above and is filed with it, as it is said beside it.",
    "trash": "It lies in the trash; r restores it.",
}
ENTER_DOES = {
    "folder": "open", "filed": "read", "later": "show them", "child": "", "trash": "", "gap": "its case",
    "gaps": "show, fold",
}  # fmt: skip
"""What the key line says of Enter on rows that it files nothing of."""
FILES_NOTHING = "files nothing: c or F"
"""The same, while the paper's own stamp names another case than was chosen."""
Key = tuple[str, int | str]


def key_words(action: str, kind: str, prepared: Prepared | None, *, waits: bool) -> str | None:
    """What a key does on a row of a kind, where that is not what it is bound for: against its own stamp nothing is filed."""
    if action == "put_away('aside')":
        return "explain" if kind == "gap" else None
    if action != "file":
        return None
    return FILES_NOTHING if waits and prepared is not None and prepared.against else ENTER_DOES.get(kind)


def enter_line(marked: int, prepared: Prepared | None, *, waits: bool) -> Line:
    """What Enter does: with marks each of them as proposed, else this paper; nothing against its own stamp."""
    if marked and waits:
        return [("Enter", "accent key"), (f" lists {marked} marked, to file", "muted")]
    if prepared is not None and prepared.against:
        return [("not filed yet", "alarm bold")]
    return [("Enter", "accent key"), (" file and next", "muted")] if waits and prepared is not None else []


def marked_line(marked: set[int], document_id: int | None) -> Line:
    """How many are marked, and whether the paper in front is among them; nothing where none is."""
    is_one = document_id in marked
    said: Line = [("■", "accent" if is_one else "muted"), (f" {len(marked)} marked", "strong" if is_one else "muted")]
    return said if marked else []


def paper_row(
    paper: QueuePaper, width: int, *, chosen: bool, marked: bool, caption: str, claimed: str, depth: int
) -> Line:
    """Mark, title (else the file's name), case, short type, how sure."""
    case_room, type_room = (20, 14) if width >= 60 else (10, 10)
    tail: Line = []
    if paper.case_id is None:
        tail.append(cell("?", case_room, "warn"))
    else:
        tail.append(cell(short_caption(caption), case_room, "muted"))
    tail.append((" ", "text"))
    is_guess = paper.type_confidence == Confidence.GUESS
    short = f"{paper.short_type}?" if is_guess else paper.short_type or "?"
    tail.append(cell(short, type_room, "warn" if is_guess or not paper.short_type else "muted"))
    tail.append((" ", "text"))
    tail.append((claimed[:2], "warn") if claimed else (" ", "text"))
    tail.append(SIGNS[paper.confidence])
    hanging = sum(child.depth == 1 for child in paper.children)
    more = f" +{hanging}" if hanging else ""
    word = f" {paper.handling.upper()}" if paper.handling != "normal" else ""
    lead = "  " * depth
    room = width - 1 - sum(cell_width(t) for t, _ in tail) - 1 - len(more) - len(word) - len(lead)
    twin: Piece = ("=", "muted") if paper.duplicate_of is not None else (" ", "text")
    twin = ("≈", "muted") if paper.duplicate_of is None and paper.near is not None else twin
    sign: Piece = ("■", "accent") if marked else twin
    ink = "strong bold" if chosen else "text"
    name = cell(paper.title, room, ink, how="front") if paper.title else cell(paper.name, room, ink, how="middle")
    return [sign, (lead, "text"), name, (more, "muted"), (word, "alarm bold"), (" ", "text"), *tail]


def child_row(child: IncomingChild | None, width: int, *, chosen: bool) -> Line:
    """What hangs on the paper above; with the name that was decided for it."""
    if child is None:
        return []
    ink = "strong bold" if chosen else "text" if child.decided else "muted"
    lead = "  " * min(child.depth - 1, 4) + "└ "
    name = cell(child.decided or child.name, width - 3 - len(lead), ink, how="middle")
    return [(" ", "text"), (lead, "muted"), name, (" ", "text"), ("✓", "good") if child.decided else (" ", "text")]


def folder_row(folder: str, papers: int, when: str, width: int, *, chosen: bool, is_open: bool, marked: int) -> Line:
    """A folder dropped together: its name, where and when, how many."""
    tail = f"{counted(papers, 'paper')}{f', {marked} marked' if marked else ''}  {when}"
    sign = "–" if is_open else "+"
    left: Line = [(sign, "accent"), piece(f"{folder}/", "strong bold" if chosen else "text")]
    return spread(left, [(tail, "muted")], width)


def _aside_heading(count: int, *, is_open: bool) -> Block:
    """A row of its own: Enter folds what is below it."""

    def paint(_at: int, width: int, chosen: bool) -> Line:
        left: Line = [
            ("–" if is_open else "+", "accent"),
            ("SET ASIDE", "strong bold"),
            (f" {count}", "muted"),
            *([("  Enter ", "accent key"), ("folds" if is_open else "opens", "muted")] if chosen else []),
        ]
        return spread(left, [], width)

    return Block(("asides", 0), 1, paint)


def never_blocks(gaps: Sequence[CaseGap], *, is_open: bool) -> list[Block]:
    """What never came, under its heading; nothing where nothing is missing."""
    if not gaps:
        return []
    head = heading([(" ", "text"), ("NEVER CAME", "strong bold"), (f" {len(gaps):,}", "muted")])
    return [heading([]), head, *gap_blocks(gaps, is_open=is_open)]


def tail_blocks(queue: Queue, *, shows_aside: bool, upon: Callable[[], NextUndo | None]) -> list[Block]:
    """What was set aside (folded, until its heading is opened), filed last, trashed last.

    Args:
        upon: what ``u`` would take back at the moment of painting.
    """
    blocks: list[Block] = []
    if queue.decided.aside:
        blocks += [heading([]), _aside_heading(len(queue.decided.aside), is_open=shows_aside)]
        for paper in queue.decided.aside if shows_aside else ():
            is_twin = paper.duplicate_of is not None
            why = f"same as {paper.original}" if is_twin and paper.original else "not for a case"
            blocks.append(_tail(("aside", paper.id), "=" if is_twin else "–", paper.name, why))
    if queue.decided.filed:
        blocks += [heading([]), heading([(" ", "text"), ("LAST FILED", "strong bold")])]
        blocks += [_tail(("filed", paper.id), "✓", paper.name, paper.caption) for paper in queue.decided.filed]
        blocks += [heading([]), _undoes(queue.decided.filed[0], upon)]
    if queue.decided.trash:
        blocks += [heading([]), heading([(" ", "text"), ("TRASH", "strong bold"), (" r restores", "muted")])]
        blocks += [_tail(("trash", paper.id), "×", paper.name, "") for paper in queue.decided.trash]
    return blocks


def _undoes(last: FiledPaper, upon: Callable[[], NextUndo | None]) -> Block:
    """That ``u`` takes back what was filed last: only while it does, and not where another act came."""

    def paint(_at: int, _width: int, _chosen: bool) -> Line:
        found = upon()
        if found is None or found.kind != FILED.kind or last.id not in found.documents:
            return []
        return [(" ", "text"), ("u", "accent key"), piece(f" undoes “{last.name[:24]}”", "muted")]

    return Block(None, 1, paint)


def _tail(key: Key, sign: str, name: str, note: str) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        room = min(cell_width(note), width // 2)
        ink = "good" if sign == "✓" else "muted"
        return [(sign, ink), (" ", "text"), cell(name, width - room - 4, "strong bold" if chosen else "muted", how="middle"),
                ("  ", "text"), cell(note, room, "muted", right=key[0] == "filed")]  # fmt: skip

    return Block(key, 1, paint)


def came(arrived_at: str, today: date) -> str:
    """``came 8:14 am``, ``came Fri Nov 20``."""
    return f"came {list_moment(arrived_at, today)}"


def next_line(papers: list[tuple[str, str, Piece, bool]], width: int) -> Line:
    """The next two papers on one line with their marks, where the list has no room."""
    line: Line = [(" then  ", "muted")]
    for name, what, sign, is_marked in papers:
        line += [("■ ", "accent")] if is_marked else []
        line += [cell(name, min(24, cell_width(visible(name))), "text", how="front")]
        line += [piece(f"  {visible(what)} ", "muted"), sign, ("   ", "text")]
    return spread(line, [], width) if papers else [(" nothing after this one", "muted")]
