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
}


def write_redline(found: Redline, *, everything: bool = False) -> None:
    """Paragraphs that changed (or all), each under its page."""
    page = 0
    for paragraph in found.paragraphs:
        if not paragraph.sign and not everything:
            continue
        if paragraph.page != page:
            page = paragraph.page
            write(f"page {page}")
        text = " ".join(_FORMS[part.mark].format(visible(part.text)) for part in paragraph.parts)
        width = max(40, min(terminal_width(), 100) - 4)
        for number, line in enumerate(textwrap.wrap(text, width, break_on_hyphens=False) or [""]):
            write(f"{paragraph.sign if number == 0 else '':<2}  {line}")
        write("")
    if found.changes:
        say(f"{found.summary} words, {found.changes} changes")
    else:
        say("No word changed, but the file did." if found.beside else "No word changed.")
    if found.beside:
        write(f"Beside the words: {visible(found.beside)}")
