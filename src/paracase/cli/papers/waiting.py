"""Papers that wait, as lines for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.cli.output import say, terminal_width, write
from paracase.domain.papers.documents import Handling
from paracase.domain.visible import cut, padded, visible

if TYPE_CHECKING:
    from paracase.services.papers.triage import Waiting


def write_waiting(found: list[Waiting]) -> None:
    """Two lines for each paper: where it seems to belong and what it is called now; what it would be called."""
    width = terminal_width()
    for w in found:
        parts = (
            f"{w.row.id:>5}",
            _signed(w.case, w.case_confidence) or "? no case",
            _signed(w.type, w.type_confidence),
        )
        head = f"{parts[0]}  {padded(parts[1], 10)}  {padded(cut(visible(parts[2]), 24), 24)}  "
        handling = Handling(w.row.handling).word
        write(
            head + cut(visible(w.row.name), max(12, width - len(head) - len(handling) - 2)) + f"  {handling}".rstrip()
        )
        write(" " * 7 + "→ " + cut(visible(w.proposed or w.reading), width - 10))
    say("✓ sure  ~ likely  ? guess    triage show ID: reasons    triage file ID: files it")


_SIGNS = {"sure": "✓", "likely": "~", "guess": "?"}


def _signed(value: str | None, confidence: str | None) -> str:
    return f"{_SIGNS[confidence]} {value}" if value and confidence else ""
