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
    from paracase.services.undo import NextUndo
    from paracase.tui.display import Line

KEPT = 10
LONGEST = 200


@dataclass(frozen=True, eq=False)
class Answer:
    """One answer, as it is shown."""

    at: datetime
    line: Line
    act_id: int | None = None
    """What ``u`` would take back, as long as nothing was done since; None where it takes back nothing of this."""


def answer_of(done: Done, at: datetime) -> Answer:
    """The answer to an act: what was done, and that it can be taken back."""
    return Answer(at, [("✓ ", "good"), (first_words(in_words(done.summary), LONGEST), "text")],
                  done.act_id if done.can_undo else None)  # fmt: skip


class Answers:
    """An answer stays on its screen until the next key there that acts or moves the bar; no time takes it away."""

    def __init__(self) -> None:
        self._shown: dict[str, Answer] = {}
        self._kept: deque[Answer] = deque(maxlen=KEPT)
        self.next_undo: NextUndo | None = None
        """What ``u`` would take back now, wherever it was done: read again after each act and each change of the store."""

    @property
    def newest(self) -> list[Answer]:
        """The last ones, newest first."""
        return list(reversed(self._kept))

    def on(self, mode: str) -> Answer | None:
        """What stands on a top screen and on what lies on it."""
        return self._shown.get(mode)

    def status(self, mode: str) -> Line | None:
        """As the status line says it: that ``u`` undoes it only while it is this that ``u`` would take back."""
        answer = self._shown.get(mode)
        if answer is None:
            return None
        is_next = self.next_undo is not None and answer.act_id == self.next_undo.act_id
        return [*answer.line, ("   u", "accent key"), (" undoes", "muted")] if is_next else answer.line

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
