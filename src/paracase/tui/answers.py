"""What was answered to the person's acts: the newest on the screen it belongs to, the last ten for ``!``."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.visible import first_words
from paracase.tui.display import in_words

if TYPE_CHECKING:
    from datetime import datetime

    from paracase.services.done import Done
    from paracase.tui.display import Line

KEPT = 10
LONGEST = 200


@dataclass(frozen=True, eq=False)
class Answer:
    """One answer, as it is shown."""

    at: datetime
    line: Line
    can_undo: bool = False

    @property
    def status(self) -> Line:
        """As the status line says it."""
        return [*self.line, ("   u", "accent key"), (" undoes", "muted")] if self.can_undo else self.line


def answer_of(done: Done, at: datetime) -> Answer:
    """The answer to an act: what was done, and that it can be taken back."""
    return Answer(at, [("✓ ", "good"), (first_words(in_words(done.summary), LONGEST), "text")], done.can_undo)


class Answers:
    """An answer stays on its screen until the next key there that acts or moves the bar; no time takes it away."""

    def __init__(self) -> None:
        self._shown: dict[str, Answer] = {}
        self._kept: deque[Answer] = deque(maxlen=KEPT)

    @property
    def newest(self) -> list[Answer]:
        """The last ones, newest first."""
        return list(reversed(self._kept))

    def on(self, mode: str) -> Answer | None:
        """What stands on a top screen and on what lies on it."""
        return self._shown.get(mode)

    def give(self, mode: str, answer: Answer, *, is_kept: bool = True) -> None:
        """Say something on a screen.

        Args:
            is_kept: it stands among the last ones; not so what only says that something goes on.
        """
        self._shown[mode] = answer
        if is_kept:
            self._kept.append(answer)

    def take_away(self, mode: str) -> bool:
        """Nothing stands there any more; returns whether something did."""
        return self._shown.pop(mode, None) is not None
