"""A redline as lines of text: ``{+added+}``, ``[-removed-]``, with a sign in the margin."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from paracase.cli.output import say, terminal_width, write
from paracase.domain.visible import visible
from paracase.domain.work.redline import Mark

if TYPE_CHECKING:
    from paracase.domain.work.redline import Redline

_FORMS = {
    Mark.SAME: "{}",
    Mark.ADDED: "{{+{}+}}",
    Mark.REMOVED: "[-{}-]",
    Mark.MOVED_HERE: "{{+moved here: {}+}}",
    Mark.MOVED_AWAY: "[-moved away: {}-]",
    Mark.MOVED_CHANGED: "{}",
    Mark.REMOVED_THERE: "[-{}-]",
}


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
        text = " ".join(_FORMS[part.mark].format(visible(part.text)) for part in paragraph.parts)
        if any(part.mark is Mark.MOVED_CHANGED for part in paragraph.parts):
            text = f"(moved here and changed) {text}"
        width = max(40, min(terminal_width(), 100) - 4)
        for number, line in enumerate(textwrap.wrap(text, width, break_on_hyphens=False) or [""]):
            write(f"{paragraph.sign if number == 0 else '':<2}  {line}")
        write("")
    if found.changes:
        say(f"{found.summary} words, {found.changes} changes")
    else:
        say(_unchanged(found))
    for change in found.running:
        write(f"Headers, footers, stamps: {visible(change.sentence)}")
    if found.beside:
        write(f"Beside the words: {visible(found.beside)}")


def _unchanged(found: Redline) -> str:
    if found.running:
        return "No word of the text changed, but headers, footers or stamps did."
    return "No word changed, but the file did." if found.beside else "No word changed."


def _write_mattering(found: Redline) -> None:
    """The changes to read first, a line each."""
    if not found.mattering:
        return
    say(f"{len(found.mattering):,} that matter:")
    for one in found.mattering:
        forms = [(Mark.REMOVED, one.removed), (Mark.ADDED, one.added)]
        words = " ".join(_FORMS[mark].format(visible(text)) for mark, text in forms if text)
        write(f"  page {one.page}, {one.matter}: {words}")
    write("")
