"""A redline as lines of text: ``{+added+}``, ``[-removed-]``, with a sign in the margin."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from paracase.cli.output import say, terminal_width, write
from paracase.domain.visible import visible
from paracase.domain.work.flags import by_name
from paracase.domain.work.redline import MOVED_AND_CHANGED, WRITTEN, Mark

if TYPE_CHECKING:
    from paracase.domain.work.redline import Redline


def write_redline(found: Redline, *, everything: bool = False) -> None:
    """What no word shows and what matters first; then paragraphs that changed (or all), each under its page."""
    _write_beside(found)
    if found.read_by_ocr:
        write(f"! Read by OCR: {found.read_by_ocr}")
        write("")
    _write_mattering(found)
    page = 0
    for paragraph in found.paragraphs:
        if not paragraph.sign and not everything:
            continue
        if paragraph.page != page:
            page = paragraph.page
            write(found.by_ocr.told(page) or f"page {page}")
        text = " ".join(_marked(part.mark, part.text) for part in paragraph.parts)
        if paragraph.is_moved_and_changed:
            text = f"{MOVED_AND_CHANGED} {text}"
        width = max(40, min(terminal_width(), 100) - 4)
        for number, line in enumerate(textwrap.wrap(text, width, break_on_hyphens=False) or [""]):
            write(f"{paragraph.sign if number == 0 else '':<2}  {line}")
        write("")
    if found.changes:
        say(f"{found.summary} words, {found.changes} changes")
    else:
        say(f"{found.unchanged}.")


def _write_beside(found: Redline) -> None:
    """In what the file changed beside its words, before them; and in what it did not."""
    if not found.changes and (found.running or found.beside):
        write(f"! {found.unchanged}.")
    for change in found.running:
        write(f"Headers, footers, stamps: {visible(change.sentence)}")
    if found.beside:
        write(f"Parts that differ: {visible(found.beside)}")
    if found.differing.same:
        write(f"Same beside the words: {', '.join(found.differing.same)}")
    if found.differing.anew:
        write(f"Written anew, as each save does: {', '.join(found.differing.anew)}")
    if found.running or found.beside or found.differing.same:
        write("")


def redline_record(found: Redline) -> dict[str, object]:
    """A redline for ``--json``: the counts never without what else differs."""
    return {
        "changes": found.changes, "added": found.added, "removed": found.removed, "moved": found.moved,
        "said": found.sentence, "headers_footers_stamps": [one.sentence for one in found.running],
        "parts_that_differ": [{"part": p.kind, "where": p.where, "what": p.what} for p in found.differing.parts],
        "new_flags": list(found.differing.flags), "beside": found.beside, "same": list(found.differing.same),
        "matter": [
            {"page": m.page, "about": m.matter.value, "removed": m.removed, "added": m.added,
             "by_ocr": m.page in found.by_ocr.pages}
            for m in found.mattering
        ],
        "read_by_ocr": {"said": found.read_by_ocr, "pages": list(found.by_ocr.pages), "more": found.by_ocr.more,
                        "pages_before": list(found.by_ocr_before.pages), "more_before": found.by_ocr_before.more},
    }  # fmt: skip


def _marked(mark: Mark, text: str) -> str:
    opens, closes = WRITTEN[mark]
    return f"{opens}{by_name(text)}{closes}"


def _write_mattering(found: Redline) -> None:
    """The changes to read first, a line each."""
    if not found.mattering:
        return
    say(f"{len(found.mattering):,} that matter:")
    for one in found.mattering:
        forms = [(Mark.REMOVED, one.removed), (Mark.ADDED, one.added)]
        words = " ".join(_marked(mark, text) for mark, text in forms if text)
        ocr = " by OCR" if one.page in found.by_ocr.pages else ""
        write(f"  page {one.page}{ocr}, {one.matter}: {words}")
    write("")
