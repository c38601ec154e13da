"""The keys that work here, and the only legend of the signs there is. Nothing is listed that would not work now."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import App
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Input

from paracase.domain.visible import counted, visible
from paracase.services.undo import next_redo, next_undo
from paracase.tui.desk import desk_of
from paracase.tui.dialogs.box import Dialog, Lines, in_lines, keys
from paracase.tui.display import cell, spread
from paracase.tui.widgets.field import InputField
from paracase.tui.widgets.frame import could_not, key_name
from paracase.tui.widgets.scrolled import ScrolledLines

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import ActiveBinding

    from paracase.tui.display import Line

SIGNS = (
    ("●", "new, nobody opened it"),
    ("!", "late, missing, or failed"),
    ("?", "not verified, or a guess"),
    ("~", "likely"),
    ("○", "entered, not verified"),
    ("✓", "checked by one; done"),
    ("✓✓", "verified by another"),
    ("→", "asked for, not here yet"),
    ("•", "received"),
    ("–", "waived, or does not apply"),
    ("=", "same bytes as another"),
    ("└", "belongs to the row above"),
)


_TWO, _COLUMN = 92, 44
"""From so many cells on there are two columns, the left so wide."""


class HelpScreen(Dialog[None]):
    """Pane, screen, everywhere: the order in which a lost person asks. ``/`` finds a key by what it does."""

    TITLE_WORDS = "Keys that work here"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark,f1", "leave", "close", show=False),
        Binding("q", "leave", "close", show=False),
        Binding("slash", "find", "find", show=False),
    ]
    DEFAULT_CSS = """
    HelpScreen > #box { width: 92; height: 27; max-height: 100%; }
    HelpScreen InputField { display: none; }
    HelpScreen.-finding InputField { display: block; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[tuple[str, list[tuple[str, str]]]] = []

    def compose_box(self) -> ComposeResult:
        """Two columns where there is room, one otherwise."""
        yield InputField(placeholder="what the key does")
        yield ScrolledLines()
        yield Lines([[], keys(("/", "find a key"), ("j k", "scroll"), ("Esc", "close"))])

    def on_mount(self) -> None:
        """The keys of what lies behind."""
        self._groups = grouped(list(self.app.screen_stack[-2].active_bindings.values()))
        self._show("")
        self.query_one(ScrolledLines).focus()

    def action_find(self) -> None:
        """Type what the key does."""
        self.add_class("-finding")
        self.query_one(InputField).focus()

    @on(Input.Changed)
    def narrow(self, event: Input.Changed) -> None:
        """Only what fits."""
        self._show(event.value.strip().lower())

    def _show(self, typed: str) -> None:
        desk = desk_of(self)
        undo, redo, failed = next_undo(desk.office), next_redo(desk.office), could_not(desk.standing)
        said = {
            "undo": f"undo “{undo.words[:26]}”" if undo else "undo; there is nothing to undo",
            "redo": f"do again “{redo[:22]}”" if redo else "do again what was undone",
        }
        if failed:
            said["what could not be taken in or read, last ten answers"] = (
                f"{counted(failed, 'file')} could not be read"
            )
        left: list[Line] = []
        right: list[Line] = []
        for title, pairs in self._groups:
            column = right if title == "EVERYWHERE" else left
            rows = [(key, visible(said.get(words, words))) for key, words in pairs if typed in f"{key} {words}".lower()]
            if rows:
                column += [*([[]] if column else []), [(title, "strong bold")]]
                column += [line for key, words in rows for line in self._row(key, words)]
        if not typed:
            right += [[], [("SIGNS", "strong bold")]]
            right += [[cell(sign, 9, "text"), (words, "text")] for sign, words in SIGNS]
        self.query_one(ScrolledLines).show(self._columns(left, right) or [[("No key does that here.", "muted")]])

    def _row(self, key: str, words: str) -> list[Line]:
        """A key and what it does, in as many lines as its column needs."""
        width = (_COLUMN if self.app.size.width >= _TWO else self.app.size.width - 6) - 10
        said = in_lines([(words, "text")], width)
        return [[cell("" if at else key, 9, "accent key"), *line] for at, line in enumerate(said)]

    def _columns(self, left: list[Line], right: list[Line]) -> list[Line]:
        if self.app.size.width < _TWO:
            return [*left, *([[]] if left and right else []), *right]
        height = max(len(left), len(right))
        left, right = left + [[]] * (height - len(left)), right + [[]] * (height - len(right))
        return [spread(a, [], _COLUMN) + b for a, b in zip(left, right, strict=True)]


def grouped(bindings: list[ActiveBinding]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Keys by where they come from: the pane, the screen, everywhere."""
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
        key = key_name(binding.key_display or binding.key)
        if binding.show is False and not binding.tooltip:
            continue  # the other half of a pair that is listed already
        if any(key == shown for shown, _ in groups[name].values()):
            continue
        groups[name].setdefault(binding.action, (key, words))
    found = [(pane, list(groups[""].values())), ("THIS SCREEN", list(groups["THIS SCREEN"].values()))]
    return [(title, pairs) for title, pairs in [*found, ("EVERYWHERE", list(groups["EVERYWHERE"].values()))] if pairs]
