"""The paper in front, as lines: who wrote and examined it, what changed, its text; and which words stand on which line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.approvals.figures import positions
from paracase.domain.approvals.requests import RequestState
from paracase.domain.dates.shown import time_spent
from paracase.domain.deadlines.of_papers import ENTERED
from paracase.domain.visible import visible
from paracase.domain.work.flags import by_name
from paracase.domain.work.runs import GONE
from paracase.tui.display import list_day, moment_day, piece, spread, width_of
from paracase.tui.screens.approvals.levels import to_be_ink
from paracase.tui.widgets.reader import MEASURE, wrapped
from paracase.tui.widgets.redlined import (
    MARGIN,
    beside_words,
    mattering_lines,
    redlined,
    redlined_words,
    word_starts,
)

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.approvals.figures import Span
    from paracase.domain.work.redline import Paragraph, Redline
    from paracase.services.approvals.reading import ItemDetail, RequestDetail
    from paracase.tui.display import Line


class PageSet(NamedTuple):
    """The page in front."""

    lines: list[Line]
    words: list[Span]
    """Which of the page's own words stand on each line."""


def facts_above(found: RequestDetail, item: ItemDetail, *, width: int, today: date, to_be: str = "") -> list[Line]:
    """Who wrote, who examined, what they found; the bytes; what is wrong with the file in the folder.

    Args:
        to_be: how a decision would stand; empty where that is said elsewhere, or there is none to be made.
    """
    exam, row = found.found, found.row
    left = _by_whom(found, item, today)
    digest = item.item.sha256
    right: Line = [(f"sha256 {digest[:4]} {digest[4:8]}… ", "muted")]
    fits = width_of(left) + width_of(right) < width  # else the hash goes below: no figure is cut for it
    below: Line = [(" ", "text"), (to_be[:1].upper() + to_be[1:], to_be_ink(to_be))] if to_be else []
    lines = [spread(left, right if fits else [], width)]
    lines += [spread(below, [] if fits else right, width)] if below or not fits else []
    if exam is not None and exam.note:
        lines += _quoted(f"{exam.examiner}: ", exam.note, width)
    if exam is not None:
        for label, words in exam.faults:
            lines += _quoted(f"! {label}: ", words, width, "warn")
    if row.note:
        lines += _quoted(f"{row.asked_who}: ", row.note, width)
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


def _by_whom(found: RequestDetail, item: ItemDetail, today: date) -> Line:
    """Who wrote it and who examined it.

    What nobody delivered was written by whoever filed or sent it, where that is known: who asks about it did not.
    """
    exam = found.found
    is_said = (found.row.said_by_id if found.delivery is None else found.delivery.said_by_id) is not None
    is_courts = found.delivery is None and item.facts.doc_type in ENTERED
    asks = (" Asked about, " if is_said else " Asked about by ", "warn" if is_said else "muted")
    if found.delivery is not None:
        wrote: Line = [(" Written, " if is_said else " Written by ", "warn" if is_said else "muted")]
    elif is_courts:
        wrote = [(" Came from the court;", "muted"), (asks[0].lower(), asks[1])]
    elif item.facts.party:
        wrote = [(" From ", "muted"), piece(item.facts.party, "text"), (";", "muted"), (asks[0].lower(), asks[1])]
    else:
        wrote = [asks]
    left: Line = [*wrote, piece(found.prepared_by, "text")]
    if exam is not None:
        own = f", {exam.not_by_another}" if exam.is_own else ""
        day = "today" if moment_day(exam.at) == today else list_day(exam.at, today)
        how = "   examined by " if exam.said_by_id is None else "   examined, said to be by "
        left += [(how, "muted" if exam.said_by_id is None else "warn"), piece(exam.examiner, "text"),
                 (f" {day}, {time_spent(exam.seconds)}{own}", "muted")]  # fmt: skip
    elif not is_courts:
        left += [("   examined by ", "muted"), ("nobody", "warn")]
    return left


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


def page_set(
    found: RequestDetail, item: ItemDetail, redline: Redline | None, page: int, *, width: int, today: date,
    to_be: str = "",
) -> PageSet:  # fmt: skip
    """The page in front: facts on the first, then the text, or the text with what changed since it was decided last."""
    above = facts_above(found, item, width=width, today=today, to_be=to_be)
    measure = min(MEASURE + MARGIN, width)
    own = item.own[page - 1].split() if page <= len(item.own) else []
    if redline is not None:
        here = [p for p in redline.paragraphs if p.page == page]
        above += [_heading(found, redline, here, width, today)]
        above += [*mattering_lines(redline, measure), *beside_words(redline, width)] if page == 1 else []
        above += _by_ocr(item, page)
        set_lines = redlined_words(here, measure)
        shown = [word for one in here for part in one.parts if part.mark not in GONE for word in part.text.split()]
        return _with_words([*above, []], set_lines, shown, own)
    raw = item.text.pages[page - 1] if page <= len(item.text.pages) else ""
    if not raw.strip():
        way = [(" ", "text"), ("This page has no text; the document itself: ", "warn"),
               (get_command(found, item), "text")]  # fmt: skip
        return _with_words([*above, [], way], [], [], own)
    above += _by_ocr(item, page)
    text, begins = by_name(raw, lines=True), word_starts(raw)
    set_lines = []
    for first, end in wrapped(text, measure - MARGIN - 1):
        line: Line = [(" " * MARGIN, "text"), (text[first:end], "text")]
        set_lines.append((line, sum(1 for at in begins if first <= at < end)))
    return _with_words([*above, []], set_lines, raw.split(), own)


def _by_ocr(item: ItemDetail, page: int) -> list[Line]:
    """That OCR read this page, above its words."""
    told = item.by_ocr.told(page)
    return [[(f" ! {told[:1].upper()}{told[1:]}", "warn")]] if told else []


def get_command(found: RequestDetail, item: ItemDetail) -> str:
    """How a paper itself is had; of a set the first needs no number."""
    at = found.items.index(item)
    return f"ssh office get {found.row.id}{f' {at + 1}' if at else ''} > file"


def _heading(found: RequestDetail, redline: Redline, here: list[Paragraph], width: int, today: date) -> Line:
    left: Line = [(" ", "text"), *_against(found, today)]
    count = sum(p.changes for p in here)
    right: Line = [(f"{count} of {redline.changes} on this page ", "muted")]
    if not redline.changes:
        right = [(_unchanged(redline), "warn" if redline.running or redline.beside else "muted")]
    return spread(left, right, width)


def _with_words(above: list[Line], set_lines: list[tuple[Line, int]], shown: list[str], own: list[str]) -> PageSet:
    """Lines of text below others, each with the page's own words that stand on it.

    Args:
        shown: the words of the lines, in their order.
    """
    places = positions(shown, own)
    words: list[Span] = [(0, 0)] * len(above)
    at = 0
    for _, count in set_lines:
        here = [place for place in places[at : at + count] if place is not None]
        words.append((here[0], here[-1] + 1) if here else (0, 0))
        at += count
    return PageSet([*above, *(line for line, _ in set_lines)], words)


def _unchanged(found: Redline) -> str:
    """In the room beside a heading: that no word changed, and that something else did."""
    if found.running:
        return "! only headers or stamps changed "
    return "! the file changed, no word did " if found.beside else "no word changed "


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
