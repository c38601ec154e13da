"""Attachments that were found in papers filed before: offered once, taken out or left inside, one by one or all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.domain.visible import counted, visible
from paracase.tui.dialogs.questions import Confirm
from paracase.tui.display import cell, spread
from paracase.tui.framed import Leaf
from paracase.tui.offered import offered
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.models import Block, Blocks, heading
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from paracase.domain.roles import Refusal
    from paracase.store.papers.ahead import FoundInside, LaterCount
    from paracase.tui.display import Line

FOLLOW_SECONDS = 0.5
"""How often it is looked whether an undo, or somebody else, changed what is offered."""
NOTHING: Line = [("Nothing more was found in papers filed before.", "muted")]


class LaterList(RowList):
    """The list; Enter takes out."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "move(1)", "move", key_display="j/k", show=False, id="list.down", tooltip="down, up"),
        Binding("enter", "open", "take out", id="later.take_out", key_display="Enter",
                tooltip="write it as a file of its own, beside its paper or where its type belongs"),
    ]  # fmt: skip
    KEY_ORDER: ClassVar[dict[str, int]] = {"later.take_out": 0}


class LaterScreen(Leaf):
    """Pushed over Triage."""

    MODE = "triage"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("asterisk", "take_out_all", "take all out", key_display="*", id="later.take_out_all",
                tooltip="write all of them, as one act"),
        Binding("s", "leave_inside", "leave inside", id="later.leave_inside",
                tooltip="it stays inside its paper, and is not offered again"),
        Binding("S", "leave_all_inside", "leave all", id="later.leave_all_inside", tooltip="all of them stay inside"),
        Binding("space", "read", "read", key_display="Space", id="later.read", tooltip="read it here"),
        Binding("o", "about('outside')", "open outside", show=False, id="later.outside",
                tooltip="open it in its own program"),
        Binding("P", "about('print')", "print", show=False, id="later.print", tooltip="print it"),
        Binding("escape,q", "leave", "back", key_display="Esc", id="later.leave"),
    ]  # fmt: skip
    KEY_ORDER: ClassVar[dict[str, int]] = {
        "later.take_out_all": 1, "later.leave_inside": 2, "later.leave_all_inside": 3, "later.read": 4, "later.leave": 5,
    }  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.listed = LaterList(drives=True, id="later-list")
        self.pane = Pane("Found in papers filed before", self.listed, id="later")
        self.found: list[FoundInside] = []
        self._count: LaterCount | None = None

    def compose_body(self) -> ComposeResult:
        """The list."""
        yield self.pane

    def on_mount(self) -> None:
        """Ask for it, and follow what changes."""
        self.listed.focus()
        self._load()
        self.set_interval(FOLLOW_SECONDS, self._load)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done from here."""
        kind = str(parameters[0]) if action == "about" else ""
        refused: Refusal | None = services.papers.outside.refusal(kind, self.desk.environment) if kind else None
        return offered(refused)

    @work(exclusive=True, group="later")
    async def _load(self) -> None:
        """What is offered, when that is not what is shown."""
        count = await self.desk.ask(lambda: services.papers.later.how_many(self.office))
        if count is None or count == self._count:
            return
        found = await self.desk.ask(lambda: services.papers.later.offered(self.office))
        if found is None:
            return
        self._count, self.found = count, found
        at = min(self.listed.position, max(0, len(found) - 1))
        self.listed.show(Blocks(later_blocks(found)), at=at if found else None, empty=[NOTHING])
        said = f"{counted(count.attachments, 'attachment')} in {counted(count.papers, 'paper')}"
        self.pane.header.say(right=[(said, "muted")])

    @property
    def document_id(self) -> int | None:
        """The attachment in front."""
        key = self.listed.key
        return key if isinstance(key, int) else None

    @on(RowList.Opened)
    def open_row(self) -> None:
        """Enter: the one in front, as a file of its own."""
        self._take_out_one()

    @work(exclusive=True, group="act")
    async def _take_out_one(self) -> None:
        await self._take_out([self.document_id] if self.document_id is not None else [])

    @work(exclusive=True, group="act")
    async def action_take_out_all(self) -> None:
        """All of them, when the person says so."""
        if self.found and await self._agrees("Take all out", "written as files of their own", "take all out"):
            await self._take_out([one.id for one in self.found])

    @work(exclusive=True, group="act")
    async def action_leave_inside(self) -> None:
        """The one in front stays inside."""
        await self._leave([self.document_id] if self.document_id is not None else [])

    @work(exclusive=True, group="act")
    async def action_leave_all_inside(self) -> None:
        """All of them stay inside, when the person says so."""
        if self.found and await self._agrees("Leave all inside", "left inside, and not offered again", "leave all"):
            await self._leave([one.id for one in self.found])

    async def _agrees(self, title: str, what: str, verb: str) -> bool:
        said = f"{counted(len(self.found), 'attachment')} of {counted(len({f.parent_id for f in self.found}), 'paper')}"
        lines: list[Line] = [[(f"{said} would be {what}.", "text")], [("One u takes it back.", "muted")]]
        agreed: bool | None = await self.desk.ask_person(Confirm(title, lines, verb=verb))
        return agreed is True

    async def _take_out(self, ids: list[int]) -> None:
        if ids:
            act = partial(services.papers.later.take_out_found, self.office, ids)
            await self.desk.carry_out(act, safe="Nothing was written; they are inside their papers.")
            self._load()

    async def _leave(self, ids: list[int]) -> None:
        if ids:
            await self.desk.carry_out(partial(services.papers.later.leave_inside, self.office, ids))
            self._load()

    def action_read(self) -> None:
        """The one in front, in the whole width."""
        if self.document_id is not None:
            self.desk.read(self.document_id)

    @work
    async def action_about(self, name: str) -> None:
        """Its bytes in their own program, or on paper."""
        if self.document_id is not None:
            await tui.acts.papers.ABOUT[name](self.desk, self.document_id, "", None)


def later_blocks(found: Sequence[FoundInside]) -> list[Block]:
    """Each paper with its case, and below it what was found inside."""
    blocks: list[Block] = []
    paper = 0
    for one in found:
        if one.parent_id != paper:
            paper = one.parent_id
            where = f"  {one.case_number}" if one.case_number else ""
            blocks.append(heading([(" ", "text"), (visible(one.parent_name), "strong"), (visible(where), "muted")]))

        def paint(_at: int, width: int, chosen: bool, name: str = one.name) -> Line:
            return [
                ("   ", "text"),
                ("└ ", "muted"),
                cell(name, width - 6, "strong bold" if chosen else "text", how="middle"),
            ]

        blocks.append(Block(one.id, 1, paint))
    return blocks


def offer_block(count: LaterCount) -> list[Block]:
    """The one row of Triage that offers them; none where nothing is offered."""
    if not count.attachments:
        return []
    words = f"{counted(count.attachments, 'attachment')} found in {counted(count.papers, 'paper')} filed before"

    def paint(_at: int, width: int, chosen: bool) -> Line:
        left: Line = [("+", "accent"), (" ", "text"), (words, "strong bold" if chosen else "text")]
        return spread(left, [("Enter", "accent key"), (" looks", "muted")], width)

    return [heading([]), Block(("later", 0), 1, paint)]
