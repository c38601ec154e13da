"""A key, an account or a colleague is new: the first thing on the screen, until it is answered with an older key."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from paracase.tui.dialogs.box import Dialog, Lines, keys, prose
from paracase.tui.display import in_words
from paracase.tui.widgets.final_field import DEAF_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

    from paracase.services.people.notices import KeyTold
    from paracase.tui.display import Line

MINE, NOT_MINE, LEAVE, READ = "mine", "not mine", "leave", "read"
_WORD = 9


class KeyNoticeDialog(Dialog[str]):
    """Takes ``y`` and ``n`` by hand, after it could be read; ``q`` ends the session. Nothing else takes it away.

    Args:
        told: what happened.
        now: monotonic seconds.
        pressed_at: when the key that is being acted on was pressed.
    """

    DEFAULT_CSS = """
    KeyNoticeDialog > #box {
        max-height: 23; padding: 1 2; border: solid $token-accent; border-title-color: $token-warn;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "say('mine')", "mine", show=False),
        Binding("n", "say('not mine')", "not mine", show=False),
        Binding("enter", "read", "read on", show=False),
        Binding("q,ctrl+c", "say('leave')", "end the session", show=False),
        Binding("escape", "nothing", "nothing", show=False),
    ]

    def __init__(self, told: KeyTold, *, now: Callable[[], float], pressed_at: Callable[[], float]) -> None:
        super().__init__()
        self._told, self._now, self._pressed_at = told, now, pressed_at
        self._opened_at = now()

    def compose_box(self) -> ComposeResult:
        """What happened, what is known of it, the keys and what they do."""
        width = self.box_width()
        lines: list[Line] = [*prose(in_words(self._told.sentence), width, "strong bold"), []]
        for label, words in self._told.facts:
            first, *more = prose(in_words(words), width - _WORD) or [[]]
            lines += [[(f"{label:<{_WORD}}", "muted"), *first], *([(" " * _WORD, "muted"), *line] for line in more)]
        yield Lines([*lines, [], *self._answers(width)])

    def _answers(self, width: int) -> list[Line]:
        if self._told.how is None:
            words = "Only a key you had before answers this: log in with it. Until then the new one decides nothing."
            return [*prose(words, width, "muted"), [], keys(("Enter", "read on"), ("q", "end the session"))]
        found: list[Line] = [
            [("y", "accent key"), (" mine      ", "text"), (self._told.mine, "muted")],
            [("n", "accent key"), (" not mine  ", "text"), (self._told.not_mine, "muted")],
            [("q", "accent key"), (" later     ", "text"), ("the session ends, and it stays unanswered", "muted")],
        ]
        words = "Not sure? n: what was blocked can be added again. Keys of the first half second are not taken."
        return [*found, [], *prose(words, width, "muted")]

    def on_mount(self) -> None:
        """The half second begins when the dialog can be seen."""
        self._opened_at = self._now()
        self.box.border_title = self._told.title

    @property
    def _is_deaf(self) -> bool:
        return self._pressed_at() < self._opened_at + DEAF_SECONDS

    def action_say(self, answer: str) -> None:
        """The answer, where one can be given."""
        if not self._is_deaf and (answer == LEAVE or self._told.how is not None):
            self.dismiss(answer)

    def action_read(self) -> None:
        """A key that cannot answer reads on."""
        if not self._is_deaf and self._told.how is None:
            self.dismiss(READ)

    def action_nothing(self) -> None:
        """Esc leaves it there."""
