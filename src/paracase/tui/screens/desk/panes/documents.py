"""The documents of the case in front."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.tui.panes.base import DeskPane
from paracase.tui.widgets.models import PAGE, Paged
from paracase.tui.widgets.returning import Returning
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.domain.roles import Refusal
    from paracase.store.papers.lines import DocumentLine, Order
    from paracase.tui.display import Line
    from paracase.tui.screens.desk.thread_rows import ThreadHead


class _Found(NamedTuple):
    ids: array[int]
    depths: dict[int, int]
    """How far what hangs on another document is moved in."""
    heads: dict[int, ThreadHead]
    """Motions that their threads fold under; empty in every order but that."""
    at: int | None
    """Where the document in front is."""
    pages: dict[int, dict[int, DocumentLine]]
    """The rows on screen."""


class DocumentsPane(DeskPane):
    """The documents of the case in front; what hangs on one folds under it."""

    CAN_FILTER = True
    ORDERS: ClassVar[tuple[tuple[Order, str], ...]] = (
        ("newest", "newest first"), ("docket", "by docket number"), ("name", "by name"),
    )  # fmt: skip
    NEEDS: ClassVar = {
        "edit": Right.FILE, "move": Right.FILE, "trash": Right.FILE, "take_out": Right.FILE, "assign": Right.HAND_OUT,
        "to_attorney": Right.ASK_APPROVAL,
    }  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "space", "fold", "fold", key_display="Space", id="documents.fold", tooltip="show or fold what hangs on it"
        ),
        Binding("e", "edit", "facts", id="documents.edit", tooltip="edit facts"),
        Binding("o", "outside", "open outside", id="documents.outside", tooltip="open the file in its own program"),
        Binding("I", "picture", "as drawn", show=False, id="documents.picture", tooltip="its pages as pictures"),
        Binding("m", "move", "move", id="documents.move", tooltip="move to another case or folder, or rename"),
        Binding("s", "sort", "sort", id="documents.sort", tooltip="sort: newest, docket number, name, motion thread"),
        Binding("H", "history", "history", id="documents.history", tooltip="every act on this document"),
        Binding("x", "trash", "trash", id="documents.trash", tooltip="trash, can be undone"),
        Binding("a", "assign", "assign", show=False, id="documents.assign", tooltip="hand out work about it"),
        Binding(
            "A",
            "to_attorney",
            "to attorney",
            show=False,
            id="documents.attorney",
            tooltip="ask an attorney to approve it as it is",
        ),
        Binding(
            "S",
            "sequester",
            "sequester",
            show=False,
            id="documents.sequester",
            tooltip="shut it and its copies until an attorney decides",
        ),
        Binding("P", "print", "print", show=False, id="documents.print", tooltip="print the file"),
        Binding(
            "z",
            "take_out",
            "take out",
            show=False,
            id="documents.take_out",
            tooltip="what is inside it (a mail, a ZIP file) as files of their own",
        ),
        Binding(
            "r", "put_back", "restore", show=False, id="documents.put_back", tooltip="restore a file that was deleted"
        ),
    ]

    def __init__(self) -> None:
        super().__init__("Documents", RowList(drives=True, id="documents-list"), id="documents")
        self.case_id: int | None = None
        self._order = 0
        self._ids: array[int] = array("q")
        self._depths: dict[int, int] = {}
        self._heads: dict[int, ThreadHead] = {}
        self._unfolded: set[int] = set()
        self._painted_for: tuple[date, str] | None = None
        """The day and the words of the filter: with either the same rows, or the same want of rows, say another thing."""
        self.returning = Returning()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._ids)

    @property
    def document_id(self) -> int | None:
        """The document in front."""
        key = self.listed.key
        return key if isinstance(key, int) else None

    @property
    def line(self) -> DocumentLine | None:
        """The document in front, as listed."""
        model = self.listed.model
        return model.row(self.listed.position) if isinstance(model, Paged) and model.items else None

    def show_case(self, case_id: int | None) -> None:
        """Another case: folds are forgotten."""
        if case_id != self.case_id:
            self.case_id = case_id
            self._unfolded.clear()
            self.load()

    @work(exclusive=True, group="documents")
    async def load(self) -> None:
        """The ids in order, then the rows on screen."""
        case_id, order, words = self.case_id, self._order, self.words
        office = self.desk.office
        if case_id is None:
            self._show(array("q"), None, {})
            return
        before, (above, room) = self.document_id, self.listed.window()

        def find() -> _Found:
            if order < len(self.ORDERS):
                ids = services.papers.lines.document_ids(office, case_id, order=self.ORDERS[order][0], words=words)
                depths: dict[int, int] = {}
                heads: dict[int, ThreadHead] = {}
            else:
                ids, depths, heads = tui.screens.desk.thread_rows.in_threads(office, case_id, words, self._unfolded)
            for lead in sorted(self._unfolded):
                if lead in ids:
                    children = [child.id for child in services.papers.lines.child_lines(office, lead)]
                    place = ids.index(lead) + 1
                    ids[place:place] = array("q", children)
                    depths |= dict.fromkeys(children, depths.get(lead, 0) + 1)
            at = ids.index(before) if before is not None and before in ids else None
            first = max(0, (at or 0) - above)
            pages = {
                page: services.papers.lines.document_lines(
                    office, ids[page * PAGE : (page + 1) * PAGE], case_id=case_id
                )
                for page in range(first // PAGE, (first + room) // PAGE + 1)
            }
            return _Found(ids, depths, heads, at, pages)

        found = await self.desk.ask(find)
        if found is not None and case_id == self.case_id:
            self._take(found, stays=self.document_id == before)

    def _take(self, found: _Found, *, stays: bool) -> None:
        """Show what was found; the same rows again are not even drawn."""
        model, painted_for = self.listed.model, (self.desk.standing.today, self.words)
        back = self.returning.place(found.ids)
        shown, now = (self._depths, self._heads, self._painted_for), (found.depths, found.heads, painted_for)
        is_same = back is None and shown == now
        if is_same and isinstance(model, Paged) and model.is_as(found.ids, found.pages):
            return
        self._depths, self._heads, self._painted_for = found.depths, found.heads, painted_for
        # Somebody who moved meanwhile stays where that led.
        self._show(found.ids, back if back is not None else found.at if stays else None, found.pages)

    def _show(self, ids: array[int], at: int | None, pages: dict[int, dict[int, DocumentLine]]) -> None:
        self._ids = ids
        office, case_id = self.desk.office, self.case_id

        def lines(keys: Sequence[int]) -> dict[int, DocumentLine]:
            return services.papers.lines.document_lines(office, keys, case_id=case_id)

        model = Paged(ids, lines, self._paint, pages=pages)
        self.listed.show(model, at=at, empty=self._empty())
        right: Line = [(f"{len(ids):,}  ", "muted"), (self._order_words, "muted")]
        self.header.say(right=right)
        self.post_message(self.Loaded())

    @property
    def is_by_thread(self) -> bool:
        """Whether motions stand there with what comes next, and until when."""
        return self._order == len(self.ORDERS)

    @property
    def _order_words(self) -> str:
        return self.ORDERS[self._order][1] if self._order < len(self.ORDERS) else "by motion thread"

    def _empty(self) -> list[Line]:
        if self.words:
            return [
                [
                    (f"No documents match {visible(self.words)}.", "muted"),
                    ("  Esc ", "accent key"),
                    ("clears the filter.", "muted"),
                ]
            ]
        if self.case_id is None:
            return []
        way: Line = [
            ("Drop files into its folder, or file them from ", "muted"),
            ("2 ", "accent key"),
            ("Triage.", "muted"),
        ]
        return [[("No documents in this case yet.", "muted")], way]

    def _paint(self, line: DocumentLine, at: int, width: int, chosen: bool) -> Line:
        if (head := self._heads.get(line.id)) is not None:
            return tui.screens.desk.thread_rows.thread_row(
                line, head, width, chosen=chosen, today=self.desk.standing.today, unfolded=line.id in self._unfolded
            )
        return tui.screens.desk.rows.document_row(
            line, at, width, chosen=chosen, today=self.desk.standing.today, depth=self._depths.get(line.id, 0),
            unfolded=line.id in self._unfolded,
        )  # fmt: skip

    def refusal(self, action: str) -> Refusal | None:
        """Over SSH nothing is opened or printed."""
        if action in {"outside", "print"}:
            return services.papers.outside.refusal(action, self.desk.environment)
        return super().refusal(action)

    def action_sort(self) -> None:
        """The next order."""
        self._order = (self._order + 1) % (len(self.ORDERS) + 1)
        self.load()

    def action_fold(self) -> None:
        """Show or fold what hangs on the document."""
        line = self.line
        if line is None or not (line.children or line.id in self._heads):
            return
        self._unfolded ^= {line.id}
        self.load()

    @work
    async def action_edit(self) -> None:
        """Its facts."""
        if self.document_id is not None:
            await tui.acts.papers.edit_document(self.desk, self.document_id)

    @work
    async def action_move(self) -> None:
        """Another case, folder or name."""
        if self.document_id is not None:
            await tui.acts.papers.move_document(self.desk, self.document_id)

    @work
    async def action_trash(self) -> None:
        """Into the trash; undo brings it back."""
        document_id = self.document_id
        if document_id is not None:
            await self.desk.carry_out(
                lambda: services.papers.filing.trash(self.desk.office, document_id), safe="The file is where it was."
            )

    @work
    async def action_put_back(self) -> None:
        """The file that was deleted outside, back at its place."""
        document_id = self.document_id
        if document_id is not None:
            await self.desk.carry_out(
                lambda: services.papers.kept.put_back(self.desk.office, document_id), safe="Nothing was written."
            )

    @work
    async def action_take_out(self) -> None:
        """What is inside it, as files of their own."""
        line = self.line
        if line is not None:
            await tui.acts.papers.take_out_inside(self.desk, line.id, line.shown_name)

    @work
    async def action_sequester(self) -> None:
        """Shut it and its copies until an attorney decides."""
        line = self.line
        if line is not None:
            await tui.acts.papers.sequester_document(self.desk, line.id, line.shown_name, self.case_id)

    @work
    async def action_history(self) -> None:
        """Every act on it."""
        line = self.line
        if line is not None:
            await tui.acts.papers.document_history(self.desk, line.id, line.shown_name)

    @work
    async def action_assign(self) -> None:
        """Work about it for somebody."""
        line = self.line
        if line is not None:
            await tui.acts.assigning.hand_out(self.desk, case_id=self.case_id, what=f"Review {line.shown_name}"[:200])

    @work
    async def action_to_attorney(self) -> None:
        """Into an attorney's queue, as it is."""
        line, case_id = self.line, self.case_id
        if line is not None and case_id is not None:
            await tui.acts.papers.ask_attorney(self.desk, line.id, line.shown_name, case_id)

    @work
    async def action_outside(self) -> None:
        """The file in its own program."""
        if self.document_id is not None:
            await tui.acts.papers.open_outside(self.desk, self.document_id)

    def action_picture(self) -> None:
        """Its pages as they are drawn."""
        if self.document_id is not None:
            self.desk.picture(self.document_id)

    @work
    async def action_print(self) -> None:
        """The file on paper."""
        if self.document_id is not None:
            await tui.acts.papers.print_document(self.desk, self.document_id)
