"""How the attorney's queue and the paper in front look: rows of a service in, lines of pieces out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase.domain.approvals.requests import RequestState
from paracase.domain.approvals.statements import Purpose, digest_groups
from paracase.domain.dates.shown import time_spent
from paracase.domain.visible import counted, visible
from paracase.tui.display import cell, list_day, moment_day, piece, spread, width_of
from paracase.tui.screens.approvals.levels import owed_since
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import MEASURE, wrapped
from paracase.tui.widgets.redlined import MARGIN, beside_words, mattering_lines, redlined

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.domain.work.redline import Paragraph, Redline
    from paracase.services.approvals.queue import AlsoWaiting, QueueLine
    from paracase.services.approvals.reading import ItemDetail, RequestDetail
    from paracase.tui.display import Line


def _read(line: QueueLine) -> tuple[str, str]:
    """How far it is read, or what must be seen first."""
    if line.row.state.must_ratify:
        return "! must ratify", "warn"
    if line.row.owes_look:
        return "! as filed", "warn"
    if line.row.changed:
        return "! file changed", "warn"
    if not line.opened:
        return "unread", "muted"
    return (f"{line.opened} read", "muted") if line.opened < line.pages else ("read", "text")


def queue_blocks(lines: list[QueueLine], *, today: date, wide: bool) -> list[Block]:
    """A line for each request; two with a gap where the queue has a column of its own."""
    return [_wide(line, today) if wide else _narrow(line, today) for line in lines]


def _narrow(line: QueueLine, today: date) -> Block:
    row = line.row

    def paint(_at: int, width: int, chosen: bool) -> Line:
        words, ink = _read(line)
        right: Line = [(f"v{row.version}  ", "muted"), (f"{line.pages:>3} {'pp' if line.pages != 1 else 'p '}  ", "muted"),
                       (f"{words:>14}", ink), (" ", "text")]  # fmt: skip
        left: Line = [
            (" ", "text"), cell(list_day(row.due_on, today) or "no date", 10, "text" if row.due_on else "muted"),
            ("  ", "text"), cell(row.caption, 10, "text" if chosen else "muted", how="caption"), ("  ", "text"),
            piece(row.title + (f" +{row.items - 1}" if row.items > 1 else ""), "strong bold" if chosen else "text"),
        ]  # fmt: skip
        return spread(left, right, width)

    return Block(("request", row.id), 1, paint)


def _wide(line: QueueLine, today: date) -> Block:
    row = line.row

    def paint(at: int, width: int, chosen: bool) -> Line:
        if at == 0:
            title = row.title + (f" and {row.items - 1} more" if row.items > 1 else "")
            ink = "strong bold" if chosen else "text"
            return spread([(" ", "text"), piece(title, ink)], [(f"v{row.version} ", "muted")], width)
        if at == 1:
            words, ink = _read(line)
            if ink == "muted":
                words = f"{line.opened} of {line.pages} pp read" if line.opened else f"{line.pages} pp, unread"
            left: Line = [(" ", "text"), cell(list_day(row.due_on, today) or "no date", 10, "muted"), ("  ", "text"),
                          piece(row.caption, "muted")]  # fmt: skip
            return spread(left, [(words + " ", ink)], width)
        return []

    return Block(("request", row.id), 3, paint)


def also_blocks(also: AlsoWaiting) -> list[Block]:
    """What else waits, as rows that are not stopped at."""
    return [heading(line) for line in also_lines(also)]


def also_lines(also: AlsoWaiting) -> list[Line]:
    """What else waits, under its heading; nothing when nothing does."""
    counts = [
        (also.unsigned, "signature owed", "signatures owed", "ssh office statement owed"),
        (also.to_ratify, "release to ratify", "releases to ratify", ""),
        (also.to_acknowledge, "filing to see as filed", "filings to see as filed", ""),
        (also.elements, "element to review", "elements to review", "1 Desk"),
        (also.questions, "question", "questions", "3 Work"),
        (also.notices, "notice", "notices", "ssh office notices"),
    ]
    lines: list[Line] = [
        spread([(f" {counted(n, one, many)}", "text")], [(where + " ", "muted")] if where else [], 40)
        for n, one, many, where in counts
        if n
    ]
    if not lines:
        return []
    return [[], [(" ", "text"), ("ALSO WAITING FOR YOU", "strong bold")], *lines]


LEVEL_WIDTH = 72
"""From this many columns on a row of what was decided has room for its level; narrower, `i` says it."""
_DECIDED = {
    RequestState.APPROVED: ("✓", "good"), RequestState.CHANGES: ("±", "good"), RequestState.RETURNED: ("×", "muted"),
}  # fmt: skip


def also_short(also: AlsoWaiting) -> Line:
    """What else waits, for a header."""
    counts = [
        (also.unsigned, "unsigned"),
        (also.to_ratify, "to ratify"),
        (also.to_acknowledge, "to see"),
        (also.elements, "to review"),
        (also.questions, "asked"),
        (also.notices, "told"),
    ]
    words = ", ".join(f"{n} {what}" for n, what in counts if n)
    return [(f"also: {words}", "muted")] if words else []


def decided_blocks(lines: list[QueueLine], *, today: date, wide: bool) -> list[Block]:
    """What was decided lately, under its heading; what is not the file any more says so."""
    owed = [line for line in lines if line.row.is_owed]
    blocks: list[Block] = []
    for title, some in (
        ("DECIDED, SIGNATURE OWED", owed),
        ("DECIDED THIS WEEK", [line for line in lines if line not in owed]),
    ):
        if some:
            blocks += [*([heading([])] if wide else []), heading([(" ", "text"), (title, "strong bold")])]
            blocks += [_decided(line, today) for line in some]
    return blocks


def _decided(line: QueueLine, today: date) -> Block:
    row = line.row
    void = row.changed and row.state is RequestState.APPROVED

    def paint(at: int, width: int, chosen: bool) -> Line:
        if at == 1:
            return [("   approval is void for the new bytes", "muted")]
        sign, ink = ("!", "alarm") if void or line.unproven else _DECIDED.get(row.state, ("", "muted"))
        words = {RequestState.RETURNED: ", returned", RequestState.CHANGES: ", with changes"}.get(row.state, "")
        words += ", file changed" if void else ""
        words = ", NOT PROVEN by the ledger" if line.unproven else words
        name = piece(f"{row.title}{words}", "alarm" if void or line.unproven else "strong bold" if chosen else "muted")
        left: Line = [(f" {sign} ", ink), name]
        if row.is_owed:
            return spread(left, [owed_since(row.state_at, today), (" ", "text")], width)
        level = f"{line.level.words}  " if line.level is not None and width >= LEVEL_WIDTH else ""
        return spread(left, [(level, "muted"), (list_day(row.state_at, today) + " ", "muted")], width)

    return Block(("decided", row.id), 2 if void else 1, paint)


def facts_above(found: RequestDetail, item: ItemDetail, *, width: int, today: date) -> list[Line]:
    """Who wrote, who examined, what they found; the bytes; what is wrong with the file in the folder."""
    exam, row = found.found, found.row
    left: Line = [(" Written by ", "muted"), piece(found.prepared_by, "text")]
    if exam is not None:
        own = f", {exam.not_by_another}" if exam.is_own else ""
        day = "today" if moment_day(exam.at) == today else list_day(exam.at, today)
        how = "   examined by " if exam.said_by_id is None else "   examined, said to be by "
        left += [(how, "muted" if exam.said_by_id is None else "warn"), piece(exam.examiner, "text"),
                 (f" {day}, {time_spent(exam.seconds)}{own}", "muted")]  # fmt: skip
    else:
        left += [("   examined by ", "muted"), ("nobody", "warn")]
    digest = item.item.sha256
    right: Line = [(f"sha256 {digest[:4]} {digest[4:8]}… ", "muted")]
    fits = width_of(left) + width_of(right) < width  # else the hash goes below: no figure is cut for it
    lines = [spread(left, right, width)] if fits else [spread(left, [], width), spread([], right, width)]
    if exam is not None and exam.note:
        lines += _quoted(f"{exam.examiner}: ", exam.note, width)
    if exam is not None:
        for label, words in exam.faults:
            lines += _quoted(f"! {label}: ", words, width, "warn")
    if row.note:
        lines += _quoted(f"{row.asked_by}: ", row.note, width)
    if found.unproven:
        lines += _plain(f"! Not decided as it says: {found.unproven}. Run “paracase verify”.", width, "alarm")
    if found.standing:
        waits = row.state.is_open
        more = f" You decide about v{row.version}, which is kept." if waits else ""
        if row.state is RequestState.APPROVED:
            more = " Approved version is not the file in the folder."
        ink = "alarm" if row.state is RequestState.APPROVED else "warn"
        lines += _plain(f"! {found.standing[:1].upper()}{found.standing[1:]}.{more}", width, ink)
    if item.flags:
        lines += _plain(f"! Flags: {'; '.join(item.flags)}", width, "warn")
    return lines


def _plain(text: str, width: int, ink: str) -> list[Line]:
    shown = visible(text)
    return [[(" ", "text"), (shown[a:b], ink)] for a, b in wrapped(shown, max(20, width - 2))]


def _quoted(who: str, words: str, width: int, ink: str = "muted") -> list[Line]:
    """Somebody's own words: in quotation marks and italic."""
    shown = visible(who) + "“" + visible(" ".join(words.split())) + "”"
    start = len(visible(who))
    lines: list[Line] = []
    for a, b in wrapped(shown, max(20, width - 2)):
        line: Line = [(" ", "text")]
        if a < start:
            line.append((shown[a : min(b, start)], ink))
        if b > start:
            line.append((shown[max(a, start) : b], "text italic"))
        lines.append(line)
    return lines


def page_lines(
    found: RequestDetail, item: ItemDetail, redline: Redline | None, page: int, *, width: int, today: date
) -> list[Line]:
    """The page in front: facts on the first, then the text, or the text with what changed since it was decided last."""
    lines = facts_above(found, item, width=width, today=today)
    measure = min(MEASURE + MARGIN, width)
    if redline is not None:
        here = [p for p in redline.paragraphs if p.page == page]
        count = sum(p.changes for p in here)
        left: Line = [(" ", "text"), *_against(found, today)]
        unchanged = "only headers or stamps changed " if redline.running else "no word changed "
        words = f"{count} of {redline.changes} on this page " if redline.changes else unchanged
        right: Line = [(words, "muted")]
        first = [*mattering_lines(redline, measure), *beside_words(redline, width)] if page == 1 else []
        return [*lines, spread(left, right, width), *first, [], *redlined(here, measure)]
    text = visible(item.text.pages[page - 1], lines=True) if page <= len(item.text.pages) else ""
    if not text.strip():
        return [*lines, [], [(" ", "text"), ("This page has no text; the document itself: ", "warn"),
                             (f"ssh office get {found.row.id}", "text"), (" > file", "text")]]  # fmt: skip
    return [
        *lines,
        [],
        *[[(" " * MARGIN, "text"), (text[a:b], "text")] for a, b in wrapped(text, measure - MARGIN - 1)],
    ]


def nothing_waits(*, theirs: bool) -> list[Line]:
    """What an empty queue says.

    Args:
        theirs: who looks decides.
    """
    return [
        [("Nothing waits for you." if theirs else "Nothing waits for an attorney.", "muted")],
        [("Papers come here by ", "muted"), ("p", "accent key"), (" in Work, or ", "muted"), ("A", "accent key"),
         (" on the Desk.", "muted")],
    ]  # fmt: skip


def read_so_far(lines: list[QueueLine], request_id: int, opened: int) -> list[QueueLine]:
    """The queue where one request is read further."""
    return [replace(n, opened=opened) if n.row.id == request_id else n for n in lines]


def line_of(lines: list[Line], redline: Redline, paragraph: Paragraph, *, width: int) -> int:
    """Where a paragraph's lines begin among those of its page, as ``page_lines`` gave them."""
    here = [p for p in redline.paragraphs if p.page == paragraph.page]
    from_there = redlined(here[here.index(paragraph) :], min(MEASURE + MARGIN, width))
    return max(0, len(lines) - len(from_there))


def _against(found: RequestDetail, today: date) -> Line:
    """What the page is compared with."""
    if found.row.owes_look:
        return [("AS IT WENT OUT, AGAINST WHAT YOU APPROVED WITH CHANGES", "strong bold")]
    if found.before is None:
        source = found.made_from
        name = f"{source.name}, v{source.no}" if source is not None else "THE APPROVED TEXT"
        return [("AGAINST THE APPROVED ", "strong bold"), piece(name, "strong bold")]
    said = {
        RequestState.RETURNED: "YOU RETURNED", RequestState.CHANGES: "YOU APPROVED WITH CHANGES",
        RequestState.APPROVED: "YOU APPROVED",
    }  # fmt: skip
    words = said.get(found.before.state, "WAS ASKED BEFORE")
    return [
        (f"CHANGES SINCE v{found.before.version}, WHICH {words} ON ", "strong bold"),
        (list_day(found.before.state_at, today), "strong bold"),
    ]


def unread_pages(item: ItemDetail) -> str:
    """Which pages were not on the screen: ``10 to 14``, ``2, 5``; empty when all were."""
    missing = [page for page in range(1, item.pages + 1) if page not in item.read]
    runs: list[list[int]] = []
    for page in missing:
        if runs and runs[-1][-1] == page - 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(f"{r[0]} to {r[-1]}" if len(r) > 1 else str(r[0]) for r in runs)


def statement_lines(found: RequestDetail, *, how_signed: Sequence[Line], width: int, today: date) -> list[Line]:
    """What is about to be bound, before the initials."""
    del width
    row, lead = found.row, found.items[0]
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
    read: Line = [
        ("Read     ", "muted"),
        (f"{found.opened} of {found.pages} pages, {time_spent(found.seconds)}", "text"),
    ]
    missing = unread_pages(lead) if len(found.items) == 1 else ""
    if found.opened < found.pages:
        read.append((f"   ! {missing or found.pages - found.opened} not opened", "warn"))
    flags: Line = [("Flags    ", "muted")]
    flags.append(piece("; ".join(found.flags)[:58], "warn") if found.flags else ("none", "text"))
    lines += [read, flags, [("Purpose  ", "muted"), (_purpose(found), "text")], *how_signed]
    if found.standing:
        lines.append([("Folder   ", "muted"), piece(f"! {found.standing}"[:58], "warn")])
    return lines


def _purpose(found: RequestDetail) -> str:
    return Purpose(found.row.purpose).words
