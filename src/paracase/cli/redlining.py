"""A redline as lines of text: ``{+added+}``, ``[-removed-]``, with a sign in the margin."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from paracase.cli.output import say, terminal_width, write
from paracase.domain.visible import visible
from paracase.domain.work.redline import MOVED_AND_CHANGED, WRITTEN, Mark

if TYPE_CHECKING:
    from paracase.domain.work.redline import Redline


def write_redline(found: Redline, *, everything: bool = False) -> None:
    """What matters first, then paragraphs that changed (or all), each under its page, then what no word of them shows."""
    _write_mattering(found)
    page = 0
    for paragraph in found.paragraphs:
        if not paragraph.sign and not everything:
            continue
        if paragraph.page != page:
            page = paragraph.page
            write(f"page {page}")
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
    for change in found.running:
        write(f"Headers, footers, stamps: {visible(change.sentence)}")
    if found.beside:
        write(f"Beside the words: {visible(found.beside)}")


def _marked(mark: Mark, text: str) -> str:
    opens, closes = WRITTEN[mark]
    return f"{opens}{visible(text)}{closes}"


def _write_mattering(found: Redline) -> None:
    """The changes to read first, a line each."""
    if not found.mattering:
        return
    say(f"{len(found.mattering):,} that matter:")
    for one in found.mattering:
        forms = [(Mark.REMOVED, one.removed), (Mark.ADDED, one.added)]
        words = " ".join(_marked(mark, text) for mark, text in forms if text)
        write(f"  page {one.page}, {one.matter}: {words}")
    write("")
