"""The page of the paper in front."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from paracase.domain.visible import visible
from paracase.services.papers import triage as asking
from paracase.tui.desk import desk_of
from paracase.tui.screens.triage import rows
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.reader import Reader, Shown, partly

if TYPE_CHECKING:
    from paracase.services.papers.triage import Prepared, QueuePaper
    from paracase.tui.display import Line

_LETTERS = {"reader.space", "reader.next_hit", "reader.previous_hit", "reader.ask_page", "reader.wrap"}


class PlainReader(Reader, inherit_bindings=False):
    """A reader whose letters belong to the form beside it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        replace(binding, show=False)
        for binding in Reader.BINDINGS
        if isinstance(binding, Binding) and binding.id not in _LETTERS
    ]


class PaperPane(Pane):
    """The page; its header says whose it is and where one is in it."""

    def __init__(self) -> None:
        self.reader = PlainReader(id="paper-reader")
        super().__init__("Page", self.reader, id="paper")

    def show(self, prepared: Prepared | None, instead: tuple[str, str] | None = None) -> None:
        """Another paper, from its first page; None is none.

        Args:
            instead: where no paper is in front, what there is, and what can be done.
        """
        if prepared is None:
            self.header.say(title="Page", left=[], right=[])
            self.reader.read(Shown(instead, "", (), "", "", *instead) if instead else None)
            return
        row = prepared.sheet.document
        why, do = "", ""
        if not any(page.strip() for page in prepared.sheet.pages):
            why, do = asking.why_no_text(row.outcome, row.detail)
        self.reader.read(Shown((row.id, row.outcome), row.name, prepared.pages, "", prepared.left_out, why, do))

    def say(self, prepared: Prepared | None, queued: QueuePaper | None, position: str) -> None:
        """What the header says now.

        Args:
            queued: the paper as it waits, when it does.
            position: ``1 of 5``, where the list is not beside the page; else empty.
        """
        if prepared is None or self.reader.shown is None:
            return
        desk = desk_of(self)
        row, pages = prepared.sheet.document, self.reader.shown.pages
        where = f"page {self.reader.page:,} of {len(pages):,}" if pages else "no text"
        came = rows.came(row.arrived_at, desk.standing.today)
        came = (
            f"{came}{f' in {queued.place}' if queued else f' in {visible(prepared.whose)}' if prepared.whose else ''}"
        )
        note: Line = [("read by OCR  ", "warn")] if row.outcome == "ocr" else []
        note += partly(prepared.left_out, self.size.width - 60)
        right: Line = [*note, (where, "muted")]
        if position:
            left: Line = [(visible(row.name), "text"), (f"   {came}", "muted")]
            self.header.say(title=position, left=left, right=right)
        else:
            self.header.say(title=visible(row.name)[:50], left=[(visible(came), "muted")], right=right)
