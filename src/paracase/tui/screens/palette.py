"""Commands, cases and documents in one list, the key of each at the right, so that the palette teaches itself away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widgets import Input

from paracase import services
from paracase.domain.cases.cases import CaseStatus
from paracase.domain.roles import Right
from paracase.domain.visible import cell_width, visible
from paracase.domain.words import fold
from paracase.tui.desk import desk_of
from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.display import cell, fitted
from paracase.tui.offered import Refusing
from paracase.tui.places import keys_of
from paracase.tui.theme import NAMES
from paracase.tui.widgets.field import InputField
from paracase.tui.widgets.frame import key_name
from paracase.tui.widgets.models import Block, Blocks, heading
from paracase.tui.widgets.row_list import DialogList, RowList

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from textual.app import ComposeResult
    from textual.dom import DOMNode
    from textual.screen import Screen

    from paracase.tui.desk import Desk
    from paracase.tui.display import Line
    from paracase.tui.places import Place


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One thing the palette can do or go to."""

    words: str
    note: str
    key: str
    run: Callable[[], object] | None
    """None where the person may not; the note says who may."""


def commands(desk: Desk, behind: Screen[object]) -> list[PaletteEntry]:
    """Every action valid behind the palette, then those of the whole program."""
    found: dict[str, PaletteEntry] = {}
    for active in behind.active_bindings.values():
        binding, node = active.binding, active.node
        refused = None if active.enabled or not isinstance(node, Refusing) else node.refusal(binding.action)
        if (
            (refused is None and not active.enabled)
            or binding.id is None
            or binding.id in {"app.palette", "app.escape"}
        ):
            continue
        words = (binding.tooltip or binding.description or "").partition(";")[0]
        if not words or binding.id.startswith(("list.", "reader.", "dialog.", "place.", "filter.")):
            continue
        words = words[:1].upper() + words[1:]
        key = key_name(binding.key_display or binding.key)

        def run(action: str = binding.action, node: DOMNode = node) -> None:
            desk.do(action, node)

        found.setdefault(
            words, PaletteEntry(words, refused.short, "", None) if refused else PaletteEntry(words, "", key, run)
        )
    entries = [entry for entry in found.values() if entry.words != "Change screen"]
    entries += [
        *(_screen(desk, place) for place in desk.standing.places),
        *([] if desk.standing.by_ssh else _of_the_machine(desk)),
        PaletteEntry(
            "Look for a name: conflicts", "all names the office knows", "", lambda: desk.do("office('conflicts')")
        ),
        PaletteEntry("Colors: by itself", "what the terminal says of itself", "", lambda: desk.choose_theme(None)),
        *(PaletteEntry(f"Colors: {name}", "", "", _theme(desk, name)) for name in NAMES),
        PaletteEntry("Quit", "", "q", lambda: desk.do("leave")),
    ]
    elsewhere = {"Waive an element": Right.WAIVE, "Approve or send back": Right.DECIDE}
    refusals = {words: desk.office.refusal(right) for words, right in elsewhere.items()}
    return [*entries, *(PaletteEntry(words, no.short, "", None) for words, no in refusals.items() if no is not None)]


def _screen(desk: Desk, place: Place) -> PaletteEntry:
    return PaletteEntry(f"Go to {place.word}", "screen", place.key, lambda: desk.do(f"go('{place.mode}')"))


def elsewhere(desk: Desk, mode: str, known: Collection[str]) -> list[PaletteEntry]:
    """What the keys of the other screens do: it is said where, and chosen it goes there; the key does it then.

    Args:
        mode: the place in front.
        known: what can be done here, in words.
    """
    found: dict[str, PaletteEntry] = {}
    for place in desk.standing.places:
        if place.mode == mode:
            continue
        for binding in keys_of(place):
            words = (binding.tooltip or binding.description or "").partition(";")[0]
            words = words[:1].upper() + words[1:]
            if not words or words in known or binding.action.startswith(("go(", "step_back")):
                continue
            key = f"{place.key} {key_name(binding.key_display or binding.key)}"
            go = partial(desk.do, f"go('{place.mode}')")
            note = f"{binding.description}, in {place.word}"
            found.setdefault(f"{words} {place.mode}", PaletteEntry(words, note, key, go))
    return list(found.values())


def _of_the_machine(desk: Desk) -> list[PaletteEntry]:
    """What belongs to the machine the office is on; never over SSH."""
    said = (
        ("Adopt folders you already have", "nothing is moved or renamed", "adopt"),
        ("Say what adopted papers are", "dates, types, subfolders: one list", "adopted"),
        ("Scan all folders now", "look for new files: a full pass", "scan"),
        ("Verify the ledger and the vault", "re-reads everything, runs behind", "verify"),
        ("Purge what an attorney ordered", "destroys it for good; asks before", "purge"),
    )
    found = []
    for words, note, what in said:
        refused = desk.refusal(f"office('{what}')")
        run = partial(desk.do, f"office('{what}')")
        found.append(PaletteEntry(words, refused.short, "", None) if refused else PaletteEntry(words, note, "", run))
    return found


def _theme(desk: Desk, name: str) -> Callable[[], object]:
    return lambda: desk.choose_theme(name)


def matching(entries: Sequence[PaletteEntry], typed: str) -> list[PaletteEntry]:
    """Entries that contain every word; those that begin with it first."""
    words = fold(typed).split()
    found = [e for e in entries if all(word in fold(f"{e.words} {e.note}") for word in words)]
    first = fold(typed)
    return sorted(
        found, key=lambda e: (e.run is None, not fold(e.words).startswith(first), not fold(e.note).startswith(first))
    )


class PaletteScreen(Dialog[Callable[[], object]]):
    """Type a few letters of anything; what it answers is to be run once it is away."""

    TITLE_WORDS = "Commands"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("pagedown", "move(8)", show=False),
        Binding("pageup", "move(-8)", show=False),
        Binding("ctrl+p", "leave", show=False),
    ]
    DEFAULT_CSS = """
    PaletteScreen RowList { height: 12; margin-top: 1; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[PaletteEntry] = []
        self._shown: list[PaletteEntry] = []
        self._elsewhere: list[PaletteEntry] | None = None

    @property
    def desk(self) -> Desk:
        """The desk it stands on."""
        return desk_of(self)

    def compose_box(self) -> ComposeResult:
        """The line, the list, the keys."""
        yield InputField(placeholder="a command, a case, a document")
        listed = DialogList(drives=True)
        listed.can_focus = False
        yield listed
        yield Lines([[], keys(("Enter", "do it"), ("↑ ↓", "move"), ("Esc", "close"))])

    def on_mount(self) -> None:
        """Everything first."""
        self._entries = commands(self.desk, self.app.screen_stack[-2])
        self.query_one(InputField).focus()
        self._show(matching(self._entries, ""), [], [], [], "")

    @on(Input.Changed)
    def typed(self, event: Input.Changed) -> None:
        """Commands at once; cases and documents from the store behind."""
        self._find(event.value.strip())

    @work(exclusive=True, group="palette")
    async def _find(self, typed: str) -> None:
        entries = matching(self._entries, typed)
        if len(typed) < 2:
            self._show(entries, [], [], [], typed)
            return
        if self._elsewhere is None:  # their screens are imported once somebody looks for something by name
            known = {entry.words for entry in self._entries}
            self._elsewhere = elsewhere(self.desk, self.desk.mode, known)
        there = matching(self._elsewhere, typed)
        found = await self.desk.ask(lambda: services.papers.searching.quick_find(self.desk.office, typed))
        if found is None:
            return
        closed = {CaseStatus.CLOSED.value: ", closed"}
        cases = [
            PaletteEntry(f"{c.caption}", f"{c.number}{closed.get(c.status, '')}", "", self._to_case(c.id))
            for c in found[0]
        ]
        documents = [PaletteEntry(d.name, d.case_number or "in no case", "", self._to_document(d.id)) for d in found[1]]
        self._show(entries, there, cases, documents, typed)

    def _to_case(self, case_id: int) -> Callable[[], object]:
        return lambda: self.desk.go_to_case(case_id)

    def _to_document(self, document_id: int) -> Callable[[], object]:
        return lambda: self.desk.read(document_id)

    def _show(
        self,
        entries: Sequence[PaletteEntry],
        there: Sequence[PaletteEntry],
        cases: Sequence[PaletteEntry],
        documents: Sequence[PaletteEntry],
        typed: str,
    ) -> None:
        self._shown = []
        blocks: list[Block] = []
        for title, group in (("", entries), ("CASES", cases), ("DOCUMENTS", documents), ("ON OTHER SCREENS", there)):
            if not group:
                continue
            if title:
                blocks += [heading([])] if blocks else []
                blocks.append(heading([(" ", "text"), (title, "strong bold")]))
            for entry in group:
                blocks.append(_block(len(self._shown), entry, typed))
                self._shown.append(entry)
        self.query_one(RowList).show(Blocks(blocks), at=0, empty=[[("Nothing of that name.", "muted")]])

    def action_move(self, by: int) -> None:
        """Another row."""
        self.query_one(RowList).action_move(by)

    @on(Input.Submitted)
    @on(RowList.Opened)
    def take(self) -> None:
        """Do it, once the palette is away."""
        key = self.query_one(RowList).key
        if isinstance(key, tuple):
            entry = self._shown[key[1]]
            if entry.run is not None:
                self.dismiss(entry.run)


def _block(number: int, entry: PaletteEntry, typed: str) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        key_room = max(2, cell_width(entry.key) + 1)
        room = (width - key_room) * 3 // 5
        ink = "muted" if entry.run is None else "strong bold" if chosen else "text"
        words = fitted(visible(entry.words), room - 1, "middle")
        at = words.lower().find(typed.lower()) if typed else -1
        name: Line = [(words, ink)]
        if at >= 0:
            name = [(words[:at], ink), (words[at : at + len(typed)], "strong match"), (words[at + len(typed) :], ink)]
        return [(" ", "text"), *name, (" ", "text"), cell(entry.note, width - room - key_room - 1, "muted"),
                cell(entry.key, key_room, "accent key", right=True)]  # fmt: skip

    return Block(("entry", number), 1, paint)
