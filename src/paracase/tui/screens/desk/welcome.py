"""An office without cases: one sentence, three ways, each with its key, what it does and what it will not do."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from paracase.domain.visible import counted, visible
from paracase.tui.widgets.scrolled import ScrolledLines

if TYPE_CHECKING:
    from paracase.tui.display import Line


class Welcome(ScrolledLines):
    """Leads to the first case and the first paper."""

    DEFAULT_CSS = """
    Welcome { display: none; height: 1fr; }
    """
    ground: ClassVar[str] = "ground"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "screen.first_case", "new case", id="welcome.new", tooltip="open the first case"),
        Binding(
            "a", "app.office('adopt')", "adopt folders", id="welcome.adopt", tooltip="take case folders in, in place"
        ),
    ]
    header_title = "This office"

    def say(self, *, number: str, inbox: str, waiting: int, width: int, height: int, may_open: bool) -> None:
        """The ways on, in the middle of the screen; those that open cases for who may."""
        left = " " * max(2, (width - 60) // 2)
        lines: list[Line] = [[] for _ in range(max(1, (height - 21) // 2))]
        lines += [
            [(left + "    ", "text"), ("This office has no cases yet.", "strong bold")],
            [(left + "    ", "text"), ("Three ways to begin." if may_open else "A way to begin.", "muted")],
            [],
            *(_opening(left, number) if may_open else []),
            *_way(left, "→", "Drop a file into the Inbox", "It shows in Triage as soon as it is whole.", inbox),
        ]
        if waiting:
            words = f" {counted(waiting, 'paper waits', 'papers wait')} in Triage."
            lines += [[(left + "    ", "text"), ("2", "accent key"), (words, "text")], []]
        lines.append([(left + "    ", "text"), ("To look around first: paracase demo", "muted")])
        self.show(lines)


def _opening(left: str, number: str) -> list[Line]:
    return [
        *_way(left, "n", "New case", "Number, caption, court. Makes the case folder.", f"The next number is {number}."),
        *_way(
            left,
            "a",
            "Adopt folders you already have",
            "Every folder below the one you name becomes a case.",
            "Nothing is moved or renamed.",
        ),
    ]


def _way(left: str, key: str, title: str, does: str, but: str) -> list[Line]:
    ink = "muted" if key == "→" else "accent key"
    indent = (left + "    ", "text")
    return [
        [(left, "text"), (key, ink), ("   ", "text"), (title, "strong bold")],
        [indent, (does, "text")],
        [indent, (visible(but), "muted")],
        [],
    ]
