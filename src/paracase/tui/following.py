"""What changed elsewhere, and whether the office, its intake and the day are still what they were."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase import services, tui
from paracase.domain.errors import OfficeNotFound, ParacaseError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import App
    from textual.worker import WorkType

    from paracase.services.office.desks import OpenDesk
    from paracase.store.changes import ChangeWatch
    from paracase.tui.app_desk import AppDesk
    from paracase.tui.framed import TopScreen

INTERVAL = 0.25
"""Screens follow the store at most so often, in seconds."""
STILL_SECONDS = 0.3
LONGEST_SECONDS = 0.7
LOOK_SECONDS = 1.0
"""How often the desk looks whether the office and its intake are still there."""
ASK_SECONDS = 10.0
"""An intake that was started is given so long before it is started again."""
COUNT_SECONDS = 60.0
"""The frame is counted again after so long, whatever happened."""
KNOWN_SECONDS = 5.0
"""Nobody is said to watch before an intake that was started had so long to come."""


class Following:
    """Has every top screen that was opened follow the store, and what lies over the one in front.

    Args:
        tops: the top screens that were opened.
        starts_intake: whether it starts the intake when nobody takes papers in.
        is_posed: the desk sits for a picture, which shows a watched office.
    """

    def __init__(
        self, app: App[None], desk: AppDesk, tops: Sequence[TopScreen], *, starts_intake: bool, is_posed: bool
    ) -> None:
        self._app, self._desk, self._tops = app, desk, tops
        self._office, self._standing = desk.office, desk.standing
        self._starts_intake, self._is_posed = starts_intake, is_posed
        self._changes: ChangeWatch | None = None
        self._open_desk: OpenDesk | None = None
        self._pending: set[str] = set()
        self._pending_since = 0.0
        self._moved_at = -10.0
        self._is_gone = False
        self._intake_asked = -ASK_SECONDS
        self._counted_at = 0.0
        self._waiting = services.counters.KeptWaiting()

    def begin(self, *, holds_intake: bool) -> None:
        """From now on; the first paint is done.

        Args:
            holds_intake: an intake goes on while this desk is open.
        """

        if self._office.store.only_read:
            self._starts_intake = False
            self._desk.say(f"Only to be read: {self._office.store.only_read}", "warn")
        else:
            self._open_desk = services.office.desks.OpenDesk(self._office.folder) if holds_intake else None
            self._changes = self._watch_changes()
        self._app.set_interval(INTERVAL, self._pulse)
        self._app.set_interval(LOOK_SECONDS, self._look_around)
        self._look_around()
        self.count()
        work: WorkType[None] = self._look_at_index
        self._app.run_worker(work, group="index")

    async def _look_at_index(self) -> None:
        words = await self._desk.ask(lambda: services.papers.searching.what_the_index_lacks(self._office))
        if words:
            self._desk.say(words, "warn")

    def _watch_changes(self) -> ChangeWatch | None:
        try:
            return services.office.desks.watch_changes(self._office.folder)
        except ParacaseError as error:
            self._desk.tell(error)
            return None

    def close(self) -> None:
        """Let go of what the desk holds."""
        if self._changes is not None:
            self._changes.close()
        if self._open_desk is not None:
            self._open_desk.close()

    def moved(self) -> None:
        """Somebody moves in a list."""
        self._moved_at = self._office.clock.monotonic()

    def _pulse(self) -> None:
        if self._changes is None or self._is_gone:
            return
        try:
            moved = self._changes.moved()
        except ParacaseError as error:
            self._desk.tell(error)
            return
        now = self._office.clock.monotonic()
        if moved and not self._pending:
            self._pending_since = now
        self._pending |= moved
        # Lists are not loaded between two presses of a moving person; what changed is still on screen within a second.
        if self._pending and (now - self._moved_at > STILL_SECONDS or now - self._pending_since > LONGEST_SECONDS):
            topics, self._pending = frozenset(self._pending), set()
            if "walls" in topics:
                self._office.look_again()
                self._waiting.forget()
            if topics != {"claims"}:
                self.count()
            self._tell(topics)

    def _tell(self, topics: frozenset[str]) -> None:
        """Every place that was opened, and what lies over the one in front; what lies over another asks when it is back."""
        stack = self._app.screen_stack
        for top in self._tops:
            if top in stack:
                top.store_changed(topics)
            else:
                top.changed_behind(topics)
        for screen in stack:
            if isinstance(screen, tui.framed.Leaf):
                screen.store_changed(topics)

    def count(self) -> None:
        """Count again, not on the event loop."""
        work: WorkType[None] = self._count
        self._app.run_worker(work, group="counters", exclusive=True)

    async def _count(self) -> None:
        answer = await self._desk.ask(
            lambda: (
                services.counters.counters(self._office, self._waiting),
                self._backup(),
                self._docket(),
                services.undo.next_undo(self._office),
            )
        )
        if answer is None:
            return
        found, backup, docket, upon = answer
        standing = self._standing
        self._counted_at = self._office.clock.monotonic()
        standing.burst = max(standing.burst, found.waiting_to_be_read) if found.waiting_to_be_read else 0
        before = (standing.counters, standing.backup, standing.docket, standing.answers.next_undo)
        if (found, backup, docket, upon) != before:
            standing.counters, standing.backup, standing.docket = found, backup, docket
            standing.answers.next_undo = upon
            self._desk.redraw()

    def _backup(self) -> tuple[str, bool]:
        """How old the last backup is; a picture knows of none."""
        if self._is_posed:
            return "", False
        return services.upkeep.standing.standing(self._office).told(self._office.clock.now())

    def _docket(self) -> str:
        """What is to be said of the day's docket, where the office wants one; a picture knows of none."""
        return "" if self._is_posed else services.agenda.docketing.stale(self._office)

    def _look_around(self) -> None:
        """Is the office still there, does anybody take papers in, is it still today?"""
        standing = self._standing
        try:
            self._office.store.check_there()
        except OfficeNotFound as error:
            if not self._is_gone:
                self._is_gone = True
                self._desk.tell(error)
            return
        self._is_gone = False
        holder = os.getpid() if self._is_posed else services.office.desks.intake_process(self._office.folder)
        now = self._office.clock.monotonic()
        if holder is None and self._starts_intake and now - self._intake_asked > ASK_SECONDS:
            self._intake_asked = now
            services.office.desks.start_intake(self._office.folder)
        known = holder is not None or not self._starts_intake or now - self._intake_asked > KNOWN_SECONDS
        if now - self._counted_at > COUNT_SECONDS:
            self._counted_at = now
            self.count()  # nothing changed, but a backup grows older
        before = (standing.intake, standing.intake_known, standing.today)
        standing.intake, standing.intake_known, standing.today = holder, known, self._office.today
        if before != (standing.intake, standing.intake_known, standing.today):
            self._desk.redraw()
            if before[2] != standing.today:
                self._tell(frozenset(["day"]))
