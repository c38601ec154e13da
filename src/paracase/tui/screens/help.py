"""The keys that work here, and the only legend of the signs there is. Nothing is listed that would not work now."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from paracase.domain.visible import visible
from paracase.tui.display import cell, spread
from paracase.tui.screens.dialogs import Dialog, Lines, keys
from paracase.tui.widgets.frame import could_not, key_name
from paracase.tui.widgets.row_list import Blocks, DialogList, RowList, heading

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import ActiveBinding
    from textual.screen import Screen

    from paracase.tui.app import DeskApp
    from paracase.tui.display import Line
    from paracase.tui.widgets.row_list import Block

SIGNS = (
    ("●", "new, nobody opened it"),
    ("!", "late, missing, or failed"),
    ("?", "not verified, or a guess"),
    ("~", "likely"),
    ("✓", "checked; done"),
    ("→", "asked for, not here yet"),
    ("•", "received"),
    ("–", "waived, or does not apply"),
    ("=", "same bytes as another"),
    ("└", "belongs to the row above"),
)


class HelpScreen(Dialog[None]):
    """Pane, screen, everywhere: the order in which a lost person asks."""

    TITLE_WORDS = "Keys that work here"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("q,question_mark,f1", "leave", "close", show=False)]
    DEFAULT_CSS = """
    HelpScreen > #box { width: 92; height: 27; max-height: 100%; }
    HelpScreen RowList { height: 1fr; }
    """

    def __init__(self, behind: Screen[object]) -> None:
        super().__init__()
        self._groups = grouped(list(behind.active_bindings.values()))

    def compose_box(self) -> ComposeResult:
        """Two columns where there is room, one otherwise."""
        yield DialogList()
        yield Lines([[], keys(("j k", "move"), ("Esc", "close"))])

    def on_mount(self) -> None:
        """The keys of what lies behind."""
        desk: DeskApp = self.app  # type: ignore[assignment]  # this screen lives in the desk's app only
        undo = self._undo(desk)
        left: list[Line] = []
        right: list[Line] = []
        for title, pairs in self._groups:
            column = right if title == "EVERYWHERE" else left
            if column:
                column.append([])
            column.append([(title, "strong bold")])
            for key, words in pairs:
                said = undo if words == "undo" and undo else words
                failed = could_not(desk.standing)
                if key == "!" and failed:
                    said = f"{failed:,} could not be taken in or read"
                column.append([cell(key, 9, "accent key"), (visible(said), "text")])
        right += [[], [("SIGNS", "strong bold")]]
        right += [[cell(sign, 9, "text"), (words, "text")] for sign, words in SIGNS]
        listed = self.query_one(RowList)
        listed.show(Blocks(self._rows(left, right)))
        listed.focus()

    def _undo(self, desk: DeskApp) -> str:
        from paracase.services.undo import next_undo

        summary = next_undo(desk.office)
        return f"undo “{summary[:40]}”" if summary else ""

    def _rows(self, left: list[Line], right: list[Line]) -> list[Block]:
        if self.app.size.width < 92:
            lines = [*left, [], *right]
        else:
            height = max(len(left), len(right))
            left, right = left + [[]] * (height - len(left)), right + [[]] * (height - len(right))
            lines = [spread(a, [], 44) + b for a, b in zip(left, right, strict=True)]
        return [
            _line(number, line) if number % 8 == 0 else heading([(" ", "text"), *line])
            for number, line in enumerate(lines)
        ]


def _line(number: int, line: Line) -> Block:
    """Every few lines one can be moved to, so that the list scrolls."""
    from paracase.tui.widgets.row_list import Block

    return Block(("line", number), 1, lambda _at, _width, _chosen: [(" ", "text"), *line])


def grouped(bindings: list[ActiveBinding]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Keys by where they come from: the pane, the screen, everywhere."""
    from textual.app import App
    from textual.screen import Screen

    groups: dict[str, dict[str, tuple[str, str]]] = {"": {}, "THIS SCREEN": {}, "EVERYWHERE": {}}
    pane = "HERE"
    for active in bindings:
        binding, node = active.binding, active.node
        if not active.enabled or binding.id is None:
            continue
        words = binding.tooltip or binding.description
        if isinstance(node, App):
            name = "EVERYWHERE"
        elif isinstance(node, Screen):
            name = "THIS SCREEN"
        else:
            name = ""
            title = getattr(node, "header_title", None)
            pane = str(title).upper() if title else pane
        if binding.key_display is None and any(words == known for _, known in groups[name].values()):
            continue
        key = key_name(binding.key_display or binding.key)
        if any(key == shown for shown, _ in groups[name].values()) or words in {"up", "back", "previous"}:
            continue
        groups[name].setdefault(binding.action, (key, words))
    found = [(pane, list(groups[""].values())), ("THIS SCREEN", list(groups["THIS SCREEN"].values()))]
    return [(title, pairs) for title, pairs in [*found, ("EVERYWHERE", list(groups["EVERYWHERE"].values()))] if pairs]
