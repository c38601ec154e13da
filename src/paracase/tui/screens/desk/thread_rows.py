"""Documents by motion thread: each motion with what came to it folded below, its next step beside it, then the rest."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

from paracase import services
from paracase.domain.visible import cell_width, visible
from paracase.tui.display import cell, fitted, list_day
from paracase.tui.screens.desk.rows import document_sign

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from paracase.services.context import Office
    from paracase.services.papers.threads import ThreadLine
    from paracase.store.papers.lines import DocumentLine
    from paracase.tui.display import Line


class ThreadHead(NamedTuple):
    """What is shown beside a motion: how many papers came to it, what comes next, until when."""

    papers: int
    state: str
    until: str
    is_ours: bool


class InThreads(NamedTuple):
    """The documents of a case by thread; those that are folded are left out."""

    ids: array[int]
    depths: dict[int, int]
    heads: dict[int, ThreadHead]


def in_threads(office: Office, case_id: int, words: str, unfolded: Collection[int]) -> InThreads:
    """Open threads first, by the day of their next step; then closed ones, then what is in no thread, newest first."""
    rest = services.papers.lines.document_ids(office, case_id, order="newest", words=words)
    if words:
        return InThreads(rest, {}, {})
    found = sorted(services.papers.threads.threads_of(office, case_id), key=_order)
    ids, depths, heads = array("q"), dict[int, int](), dict[int, ThreadHead]()
    taken = {one.thread.number for one in found}
    for one in found:
        members = [bound.paper.id for bound in one.thread.papers if bound.paper.id != one.thread.number]
        heads[one.thread.number] = ThreadHead(
            len(members), one.state, one.until, one.step is not None and one.step.whose == "ours"
        )
        ids.append(one.thread.number)
        mine = [number for number in members if number not in taken]
        taken.update(mine)
        if one.thread.number in unfolded:
            ids.extend(mine)
            depths |= dict.fromkeys(mine, 1)
    ids.extend(number for number in rest if number not in taken)
    return InThreads(ids, depths, heads)


def _order(one: ThreadLine) -> tuple[bool, str, int]:
    return one.step is None, one.until or "9999", one.thread.number


def thread_row(line: DocumentLine, head: ThreadHead, width: int, *, chosen: bool, today: date, unfolded: bool) -> Line:
    """Sign, date, motion, how much came to it; what comes next, whose move it is, until when."""
    until = f" {list_day(head.until, today)}" if head.until else ""
    late = bool(head.until) and head.until < today.isoformat()
    state = f"{head.state}{until}"
    more = f" +{head.papers}" if head.papers and not unfolded else ""
    room = max(6, width - 13 - len(more) - 2 - max(cell_width(state), 12))
    name = fitted(visible(line.shown_name), room, "middle")
    ink = "alarm bold" if late and head.is_ours else "strong" if head.is_ours else "muted"
    return [
        document_sign(line),
        (" ", "text"),
        cell(list_day(line.day, today), 10, "muted"),
        (" ", "text"),
        (name.rstrip(), "strong bold" if chosen else "text"),
        (more, "muted"),
        (" " * max(2, room - cell_width(name.rstrip()) + 2), "text"),
        cell(state, max(cell_width(state), 12), ink),
    ]
