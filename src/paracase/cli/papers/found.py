"""What ``paracase search`` answers. Knows no parser, which takes longer to import than a search takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase import services
from paracase.cli.output import OutputForm, chosen_form, for_people, say, terminal_width, write, write_json, write_rows
from paracase.domain.papers.indexing import IndexStanding, what_words_miss
from paracase.domain.papers.widened import COUNTED_AS, HEADINGS, FoundBy
from paracase.domain.visible import counted, cut, first_words, visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.cli.opened import Session
    from paracase.store.search import Found, Wider

MOST = 1000
"""Hits on a page."""


@frozen
class AskedSearch:
    """What was typed."""

    words: Sequence[str]
    best: bool = False
    limit: int = 20
    page: int = 1
    json: bool = False
    plain: bool = False


def answer(session: Session, asked: AskedSearch) -> int:
    """Search, and write what was found; returns the exit code."""
    with session.open() as office:
        found = services.papers.searching.find(
            office,
            " ".join(asked.words),
            order="best" if asked.best else "newest",
            limit=asked.limit,
            offset=(asked.page - 1) * asked.limit,
        )
    form = chosen_form(as_json=asked.json, plain=asked.plain)
    rows = [
        (
            h.document_id,
            office.day_of(h.day).isoformat() if h.day else None,
            " ".join(h.cases),
            h.name,
            h.handling if h.handling != "normal" else "",
            h.page,
            _marked(h.snippet, form),
            "; ".join(h.captions),
            h.by.value,
        )
        for h in found.hits
    ]
    columns = ("id", "day", "case", "name", "handling", "page", "snippet", "caption", "found_by")
    if form is OutputForm.JSON:
        write_json(
            {
                "total": found.total,
                "capped": found.has_more,
                "wider": [{"found_by": m.by.value, "total": m.total, "capped": m.has_more} for m in found.wider],
                "without_text": found.without_text,
                "in_part": found.in_part,
                "not_indexed": found.not_indexed,
                "folded": found.is_folded,
                "index": found.index.value,
                "hits": [dict(zip(columns, row, strict=True)) for row in rows],
            }
        )
    else:
        _write_found(form, columns, rows, found, asked)
    return int(found.index is not IndexStanding.WHOLE)


def _write_found(
    form: OutputForm,
    columns: tuple[str, ...],
    rows: list[tuple[Any, ...]],
    found: Found,
    asked: AskedSearch,
) -> None:
    """The hits, how many there are, and what no word could find."""
    cap = services.papers.searching.COUNT_CAP
    missed = what_words_miss(found.index, found.not_indexed, cap=cap, is_folded=found.is_folded)
    if found.index is not IndexStanding.WHOLE:
        say(missed)
        return
    if form is OutputForm.TABLE:
        _write_hits(rows)
    else:
        write_rows(form, columns, rows, empty=f"Nothing found for {' '.join(asked.words)}.")
    is_paged = asked.page > 1 or found.goes_on or found.listed > asked.limit
    others = "".join(f"; {_count(more)} {COUNTED_AS[more.by]}" for more in found.wider if more.total)
    say(f"{_count(found)} found{others}{f'; page {asked.page}' if is_paged else ''}")
    if missed:
        say(f"  {missed}")
    if found.without_text:
        without = counted(found.without_text, "paper has", "papers have")
        say(f"  {without} no text and cannot be found by words: paracase search is:no-text")
    if found.in_part:
        of = counted(found.in_part, "paper has", "papers have")
        say(f"  {of} pages that are not read yet; words find the others: paracase search is:partly")


def _count(found: Found | Wider) -> str:
    return f"{'more than ' if found.has_more else ''}{found.total:,}"


def _write_hits(rows: list[tuple[Any, ...]]) -> None:
    """Lines and a gap for each hit: what it is, whose case, the words around the match; a heading where others begin."""
    width = terminal_width()
    above = FoundBy.WORDS.value
    for document_id, day, cases, name, handling, page, snippet, caption, by in rows:
        if by != above:
            above = by
            write(f"{HEADINGS[FoundBy(by)]}:")
            write("")
        head = f"{document_id:>5}  {for_people('day', day) or '':<10}  {cases or 'no case':<8}  "
        tail = "".join(f"  {part}" for part in (f"p. {page}" if page else "", handling) if part)
        write(head + cut(visible(name), max(12, width - len(head) - len(tail))) + tail)
        if caption:
            write(" " * 7 + cut(visible(caption), max(12, width - 8)))
        if snippet:
            write(" " * 7 + first_words(visible(snippet), width - 8))
        write("")


def _marked(snippet: str, form: OutputForm) -> str:
    on, off = ("«", "»") if form is OutputForm.TABLE else ("", "")
    return snippet.replace("\x02", on).replace("\x03", off)
