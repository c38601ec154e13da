"""Where screens end and services begin: what is asked, what is done, and where errors become dialogs."""

from __future__ import annotations

import asyncio
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import paracase
from paracase import paths, services, tui
from paracase.domain.errors import ParacaseError, ProgramReplaced, StoreDamaged
from paracase.tui.answers import Answer, answer_of
from paracase.tui.display import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.undo import NextUndo
    from paracase.tui.widgets.frame import Standing

Found = TypeVar("Found")


def _program() -> tuple[int, int, int]:
    """What tells this installation of the program from the next one: its first file; zeros where it has none."""
    try:
        found = Path(paracase.__file__).stat()
    except (OSError, TypeError):
        return 0, 0, 0
    return found.st_mtime_ns, found.st_size, found.st_ino


BEGUN_WITH = _program()
"""The program as it was when this desk was opened; code is read when it is first used, also long after that."""


def updated() -> ProgramReplaced | None:
    """That the program was replaced under an open desk; None where it was not."""
    if _program() == BEGUN_WITH:
        return None
    return ProgramReplaced(
        "paracase was updated while this desk was open: quit and start it again.",
        hint="q quits. Nothing acknowledged is lost.",
    )


class Boundary:
    """Asks services beside the event loop, and says what they did.

    Args:
        redraw: draws the frame of what is in front again.
    """

    def __init__(self, app: App[None], office: Office, standing: Standing, redraw: Callable[[], None]) -> None:
        self.office = office
        self.standing = standing
        self._app = app
        self._redraw = redraw
        self._is_damage_told = False

    async def ask(self, question: Callable[[], Found]) -> Found | None:
        """Ask a service. What it cannot answer is told once, and None comes back."""
        try:
            return await asyncio.to_thread(question)
        except ParacaseError as error:
            self.tell(error)
        except Exception as error:  # noqa: BLE001  the boundary: an unknown fault is logged whole and told once
            await self._tell_unknown(error)
        return None

    async def carry_out(self, act: Callable[[], Done], *, safe: str = "") -> Done | None:
        """Have a service do what the person said; what it could not do is a dialog, which may try again."""
        mode = self.mode
        while True:
            try:
                done, upon = await asyncio.to_thread(self._done, act)
            except ParacaseError as error:
                retry = error.exit_code in {6, 8}
                if await self._app.push_screen_wait(
                    tui.dialogs.questions.ErrorDialog.of(error, safe=safe, can_retry=retry)
                ):
                    continue
                return None
            except Exception as error:  # noqa: BLE001  the boundary
                await self._tell_unknown(error)
                return None
            self.standing.answers.next_undo = upon
            self.standing.answers.give(mode, answer_of(done, self.office.clock.now()))
            self._redraw()
            return done

    def _done(self, act: Callable[[], Done]) -> tuple[Done, NextUndo | None]:
        """An act, and what ``u`` takes back after it."""
        return act(), services.undo.next_undo(self.office)

    @property
    def mode(self) -> str:
        """The place one is at."""
        return self._app.current_mode

    def say(self, words: str, ink: str = "text", *, on: str = "", is_kept: bool = True) -> None:
        """Say something else on the status line of a screen; nothing takes away what stands there."""
        answers, mode = self.standing.answers, on or self.mode
        if words:
            answers.give(mode, Answer(self.office.clock.now(), [(in_words(words), ink)]), is_kept=is_kept)
        else:
            answers.take_away(mode)
        self._redraw()

    def tell(self, error: ParacaseError) -> None:
        """Show a known error, unless a dialog of an error is in front already. That the store is damaged is said once."""
        if isinstance(error, StoreDamaged):
            if self._is_damage_told:
                return
            self._is_damage_told = True
        if not isinstance(self._app.screen, tui.dialogs.questions.ErrorDialog):
            self._app.push_screen(tui.dialogs.questions.ErrorDialog.of(error))

    async def _tell_unknown(self, error: Exception) -> None:
        """What nobody expected: a damaged store, or a fault of paracase itself."""
        known = await asyncio.to_thread(services.upkeep.damage.told, error, self.office.folder)
        known = known or updated()
        if known is not None:
            self.tell(known)
        else:
            self._tell_fault(error)

    def _tell_fault(self, error: Exception) -> None:
        """A fault of paracase itself: whole into the log, one sentence to the person."""
        log_file = paths.desk_log(self.office.folder)
        try:
            with log_file.open("a", encoding="utf-8", errors="backslashreplace") as log:
                log.write(f"{self.office.now()}\n{''.join(traceback.format_exception(error))}\n")
        except OSError:
            pass
        if not isinstance(self._app.screen, tui.dialogs.questions.ErrorDialog):
            self._app.push_screen(
                tui.dialogs.questions.ErrorDialog(
                    "Not done",
                    f"paracase failed: {type(error).__name__}: {error}",
                    safe="Nothing acknowledged is lost.",
                    hint=f"What happened stands in {log_file}.",
                )
            )
