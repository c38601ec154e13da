"""The app assembles: modes, theme, the frame's standing, and the one boundary where errors become dialogs."""

from __future__ import annotations

import asyncio
import gc
import os
import traceback
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import events, work
from textual.app import App
from textual.binding import Binding, BindingType

from paracase import paths
from paracase.domain.errors import OfficeNotFound, ParacaseError
from paracase.domain.roles import Proof, Right
from paracase.domain.visible import visible
from paracase.tui.display import PlainSigns, VisibleFilter
from paracase.tui.offered import offered
from paracase.tui.screens.opening import Opening
from paracase.tui.theme import THEMES, chosen_theme, plain_signs
from paracase.tui.typed_ahead import TypedAhead
from paracase.tui.widgets.frame import TABS, Standing, answered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from textual.filter import LineFilter
    from textual.screen import Screen

    from paracase.domain.roles import Refusal
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.office.desks import OpenDesk
    from paracase.services.papers.reading import Whereabouts
    from paracase.store.changes import ChangeWatch
    from paracase.tui.screens.base import Place

Answer = TypeVar("Answer")
INTERVAL = 0.25
"""Screens follow the store at most so often."""
STILL_SECONDS = 0.3
LONGEST_SECONDS = 0.7
LOOK_SECONDS = 1.0
"""How often the desk looks whether the office and its intake are still there."""


class DeskApp(App[None], inherit_bindings=False):
    """The desk in a terminal.

    Args:
        starts_intake: whether it starts the intake when nobody takes papers in.
        first_screen: the top screen to begin with.
        is_posed: it sits for a picture, which shows a watched office.
    """

    CSS_PATH = "styles/base.tcss"
    ENABLE_COMMAND_PALETTE = False
    TITLE = "paracase"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(
                tab.key,
                f"go('{tab.mode}')",
                tab.word,
                show=False,
                id=f"app.{tab.mode}",
                key_display=f"{TABS[0].key} … {TABS[-1].key}",
                tooltip="change screen",
            )
            for tab in TABS
        ),
        Binding("f", "search", "search", id="app.search", tooltip="search all documents"),
        Binding("t", "new_task", "task", id="app.task", tooltip="new task, in one line"),
        Binding("u", "undo", "undo", id="app.undo"),
        Binding(
            "ctrl+p", "palette", "commands", id="app.palette", key_display="Ctrl+P", tooltip="every command by name"
        ),
        Binding(
            "exclamation_mark",
            "could_not",
            "failed",
            show=False,
            id="app.could_not",
            key_display="!",
            tooltip="what could not be taken in or read",
        ),
        Binding("question_mark,f1", "help", "keys", show=False, id="app.help", key_display="?", tooltip="this help"),
        Binding(
            "q", "leave", "quit", show=False, id="app.back", key_display="q Esc", tooltip="back; on a top screen: quit"
        ),
        Binding("escape", "escape", "back", show=False, id="app.escape"),
        Binding("ctrl+c", "leave", "quit", show=False, id="app.interrupt"),
    ]

    def __init__(
        self,
        office: Office,
        *,
        config: Path,
        environment: Mapping[str, str],
        starts_intake: bool = True,
        first_screen: str = "desk",
        is_posed: bool = False,
    ) -> None:
        # Which filter NO_COLOR gets is decided there, before any theme of ours is known.
        super().__init__(ansi_color=True if "NO_COLOR" in environment else None)
        self.animation_level = "none"
        self.office = office
        self.config_folder = config
        self.environment = environment
        self._first_screen = first_screen
        self._is_posed = is_posed
        self._changes: ChangeWatch | None = None
        self._open_desk: OpenDesk | None = None
        self._nets: list[LineFilter] = [VisibleFilter(), *([PlainSigns()] if plain_signs(environment) else [])]
        self._pending: set[str] = set()
        self._pending_since = 0.0
        self._moved_at = -10.0
        self._gone = False
        self._intake_asked = -10.0
        self._typed = TypedAhead(self, office.clock.monotonic, super().on_event, lambda screen: screen in self.places)
        self.places: list[Place] = []
        """Top screens that were opened; all of them follow the store."""
        by_ssh = office.identity.proof is Proof.KEY
        self.by_ssh = by_ssh
        """Somebody came in by key: nothing is written but the office's own record, and no intake is started."""
        tabs = tuple(tab for tab in TABS if not (by_ssh and tab.mode == "triage"))
        self.standing = Standing(office.person, office.settings.name, office.today, tabs=tabs, by_ssh=by_ssh)
        self._starts_intake = starts_intake and not by_ssh

    # Assembling

    def on_load(self) -> None:
        """Theme and screens; nothing is read from the store yet."""
        from paracase.services.office.own import load_own

        for theme in THEMES:
            self.register_theme(theme)
        self.theme = chosen_theme(self.environment, load_own(self.config_folder).theme)
        self.add_mode("desk", self._desk_screen)
        self.add_mode("triage", self._triage_screen)
        self.add_mode("work", self._work_screen)
        self.add_mode("approvals", self._approvals_screen)

    def _desk_screen(self) -> Place:
        from paracase.tui.screens.desk.screen import DeskScreen

        return self._opened(DeskScreen())

    def _triage_screen(self) -> Place:
        from paracase.tui.screens.triage.screen import TriageScreen

        return self._opened(TriageScreen())

    def _work_screen(self) -> Place:
        from paracase.tui.screens.work.screen import WorkScreen

        return self._opened(WorkScreen())

    def _approvals_screen(self) -> Place:
        from paracase.tui.screens.approvals.screen import ApprovalsScreen

        return self._opened(ApprovalsScreen())

    def _opened(self, place: Place) -> Place:
        self.places.append(place)
        return place

    def get_default_screen(self) -> Screen[None]:
        """Nothing but the frame: it is painted before the places are even imported."""
        return Opening(self._first_screen, self.standing)

    def on_mount(self) -> None:
        """Everything slower comes after the frame is painted."""
        self.call_after_refresh(self._open_first)

    async def on_event(self, event: events.Event) -> None:
        """Keys are taken in their order, each when what the last one began is there."""
        if isinstance(event, (events.Key, events.Paste)) and not event.is_forwarded:
            await self._typed.take(event)
        else:
            await super().on_event(event)

    async def on_key_passed(self) -> None:
        """The next key may come."""
        await self._typed.key_passed()

    async def _open_first(self) -> None:
        await self.switch_mode(self._first_screen)
        await self._typed.opened()
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        gc.freeze()
        gc.enable()
        from paracase.services.office.desks import OpenDesk, watch_changes

        self._open_desk = None if self.by_ssh else OpenDesk(self.office.folder)
        self._changes = watch_changes(self.office.folder)
        self.set_interval(INTERVAL, self._pulse)
        self.set_interval(LOOK_SECONDS, self._look_around)
        self._look_around()
        self.refresh_counters()
        if self.by_ssh:
            self._tell_new_keys()
        if self.size.width < 80 or self.size.height < 24:
            self.say(f"{self.size.width} × {self.size.height}: small; 80 × 24 shows more", "muted")

    @work(group="keys")
    async def _tell_new_keys(self) -> None:
        from paracase.services.people.gate import new_keys

        found = await self.ask(lambda: new_keys(self.office))
        if found:
            self.say(
                f"! Since you were here a key was registered to you: {'; '.join(found)}. Not yours? Say so.", "warn"
            )

    def close_desk(self) -> None:
        """Let go of what the desk holds; called once the screens are gone."""
        if self._changes is not None:
            self._changes.close()
        if self._open_desk is not None:
            self._open_desk.close()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's, and the second net under hostile text."""
        return [*super().get_line_filters(), *self._nets]

    @property
    def pressed_at(self) -> float:
        """When the key that is being acted on was pressed, in monotonic seconds."""
        return self._typed.pressed_at

    @property
    def place(self) -> Place | None:
        """The top screen in front, under any dialog."""
        stack = self.screen_stack
        return next((place for place in self.places if place in stack), None)

    def case_in_front(self) -> int | None:
        """The case in front on the Desk."""
        return next(
            (case_id for place in self.places if place.MODE == "desk" and (case_id := place.subject()[0])), None
        )

    # Following the store

    def _pulse(self) -> None:
        if self._changes is None or self._gone:
            return
        moved = self._changes.moved()
        now = self.office.clock.monotonic()
        if moved and not self._pending:
            self._pending_since = now
        self._pending |= moved
        # Lists are not loaded between two presses of a moving person; what changed is still on screen within a second.
        if self._pending and (now - self._moved_at > STILL_SECONDS or now - self._pending_since > LONGEST_SECONDS):
            topics, self._pending = frozenset(self._pending), set()
            if "walls" in topics:
                self.office.look_again()
            self.refresh_counters()
            for place in self.places:
                place.store_changed(topics)

    def on_row_list_moved(self) -> None:
        """Somebody moves in a list."""
        self._moved_at = self.office.clock.monotonic()

    @work(exclusive=True, group="counters")
    async def refresh_counters(self) -> None:
        """Count again, not on the event loop."""
        from paracase.services.counters import counters

        found = await self.ask(lambda: counters(self.office))
        if found is None:
            return
        standing = self.standing
        standing.burst = max(standing.burst, found.waiting_to_be_read) if found.waiting_to_be_read else 0
        if found != standing.counters:
            standing.counters = found
            self._frame()

    def _look_around(self) -> None:
        """Is the office still there, does anybody take papers in, is it still today?"""
        from paracase.services.office.desks import intake_process, start_intake

        standing = self.standing
        try:
            self.office.store.check_there()
        except OfficeNotFound as error:
            if not self._gone:
                self._gone = True
                self.told(error)
            return
        self._gone = False
        holder = os.getpid() if self._is_posed else intake_process(self.office.folder)
        now = self.office.clock.monotonic()
        if holder is None and self._starts_intake and now - self._intake_asked > 10:
            self._intake_asked = now
            start_intake(self.office.folder)
        known = holder is not None or not self._starts_intake or now - self._intake_asked > 5
        before = (standing.intake, standing.intake_known, standing.today)
        standing.intake, standing.intake_known, standing.today = holder, known, self.office.today
        if before != (standing.intake, standing.intake_known, standing.today):
            self._frame()
            if before[2] != standing.today and self.place is not None:
                self.place.store_changed(frozenset(["day"]))

    def _frame(self) -> None:
        if self.place is not None:
            self.place.refresh_frame()

    # The boundary

    async def ask(self, question: Callable[[], Answer]) -> Answer | None:
        """Ask a service, not on the event loop. What it cannot answer is told once, and None comes back."""
        try:
            return await asyncio.to_thread(question)
        except ParacaseError as error:
            self.told(error)
        except Exception as error:  # noqa: BLE001  the boundary: an unknown fault is logged whole and told once
            self._fault(error)
        return None

    async def carry_out(self, act: Callable[[], Done], *, safe: str = "") -> Done | None:
        """Have a service do what the person said, and say what it did; what it could not do is a dialog.

        Args:
            safe: what is true when it did not happen, for the person who wonders.
        """
        from paracase.tui.screens.dialogs import ErrorDialog

        while True:
            try:
                done = await asyncio.to_thread(act)
            except ParacaseError as error:
                retry = error.exit_code in {6, 8}
                if await self.push_screen_wait(ErrorDialog.of(error, safe=safe, can_retry=retry)):
                    continue
                return None
            except Exception as error:  # noqa: BLE001  the boundary
                self._fault(error)
                return None
            self.answer(done)
            return done

    def answer(self, done: Done) -> None:
        """Say what was done; it stays until the next act."""
        self.standing.answer = answered(done.summary, undo=done.can_undo)
        self._frame()

    def say(self, words: str, ink: str = "text") -> None:
        """Say something else on the status line."""
        self.standing.answer = [(visible(words), ink)] if words else []
        self._frame()

    def told(self, error: ParacaseError) -> None:
        """Show a known error, unless a dialog of an error is in front already."""
        from paracase.tui.screens.dialogs import ErrorDialog

        if not isinstance(self.screen, ErrorDialog):
            self.push_screen(ErrorDialog.of(error))

    def _fault(self, error: Exception) -> None:
        """A fault of paracase itself: whole into the log, one sentence to the person."""
        from paracase.tui.screens.dialogs import ErrorDialog

        try:
            with paths.desk_log(self.office.folder).open("a", encoding="utf-8", errors="backslashreplace") as log:
                log.write(f"{self.office.now()}\n{''.join(traceback.format_exception(error))}\n")
        except OSError:
            pass
        if not isinstance(self.screen, ErrorDialog):
            self.push_screen(
                ErrorDialog(
                    "Not done",
                    f"paracase failed: {type(error).__name__}: {error}",
                    safe="Nothing acknowledged is lost.",
                    hint=f"What happened stands in {paths.desk_log(self.office.folder)}.",
                )
            )

    # Actions of every screen

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what the person may."""
        return super().check_action(action, parameters) and offered(self.refusal(action))

    def refusal(self, action: str) -> Refusal | None:
        """Why the person may not."""
        return self.office.refusal(Right.FILE) or self.office.refusal(Right.OPEN_CASES) if action == "adopt" else None

    def action_go(self, mode: str) -> None:
        """Another top screen."""
        if mode != self.current_mode and any(tab.mode == mode for tab in self.standing.tabs):
            self.switch_mode(mode)

    @work
    async def action_undo(self) -> None:
        """Take back my last act, here or elsewhere, and say what it was."""
        from paracase.services.undo import undo

        await self.carry_out(lambda: undo(self.office))

    @work
    async def action_new_task(self) -> None:
        """A task in one line, about the case and document in front."""
        from paracase.tui.screens.tasks import new_task

        await new_task(self)

    def action_search(self) -> None:
        """Search everything."""
        from paracase.tui.screens.search import SearchScreen

        if not isinstance(self.screen, SearchScreen):
            self.push_screen(SearchScreen())

    def action_palette(self) -> None:
        """Every command by name."""
        from paracase.tui.screens.palette import open_palette

        open_palette(self)

    def action_help(self) -> None:
        """The keys valid here."""
        from paracase.tui.screens.help import HelpScreen

        if isinstance(self.screen, HelpScreen):
            self.screen.dismiss(None)
        else:
            self.push_screen(HelpScreen(self.screen))

    def run_entry(self, run: Callable[[], object]) -> None:
        """Run what the palette chose, once it is away."""
        result = run()
        if asyncio.iscoroutine(result):
            self.run_worker(result)

    def choose_theme(self, name: str | None) -> None:
        """Other colours, remembered; None is by itself."""
        from paracase.services.office.own import OwnSettings, save_own

        self.theme = chosen_theme(self.environment, name)
        kept = not self.by_ssh and save_own(self.config_folder, OwnSettings(name))
        self.say(f"Colours: {name or 'by itself'}" + ("" if kept else " (could not be remembered)"))

    def go_to_case(self, case_id: int) -> None:
        """A case on the Desk, wherever one is."""
        self._go_to(case_id, None)

    @work
    async def go_to_document(self, where: Whereabouts, document_id: int) -> None:
        """A document where it belongs: in its case, or in Triage. The app's own work: the screen that asks goes away."""
        if where.case_id is not None:
            self._go_to(where.case_id, document_id)
        elif where.waits:
            await self._to_top("triage")
            place = self.place
            if place is not None:
                place.choose_document(document_id)

    @work
    async def _go_to(self, case_id: int, document_id: int | None) -> None:
        await self._to_top("desk")
        place = self.place
        if place is not None:
            place.go_to(case_id, document_id)

    async def _to_top(self, mode: str) -> None:
        while self.screen not in self.places:
            await self.pop_screen()
        await self.switch_mode(mode)

    @work
    async def action_adopt(self) -> None:
        """Take existing case folders in, in place."""
        from paracase.tui.screens.adopting import adopt_folders

        await adopt_folders(self)

    @work(exclusive=True, group="scan")
    async def action_scan(self) -> None:
        """One full pass."""
        from paracase.services.papers.taking_in import scan

        self.say("Looking through all folders …", "muted")
        report = await self.ask(lambda: scan(self.office))
        if report is not None:
            self.say(report.sum.sentence, "text" if report.sum.fits else "alarm")

    @work(exclusive=True, group="verify")
    async def action_verify(self) -> None:
        """Re-read the ledger's chain and the vault's bytes."""
        from paracase.services.upkeep.verifying import verify

        self.say("Re-reading the ledger and the vault …", "muted")
        result = await self.ask(lambda: verify(self.office))
        if result is not None:
            words = f"{result.entries:,} ledger entries, {result.objects:,} objects: "
            self.say(
                words + ("as they were" if result.clean else "; ".join(result.faults[:3])),
                "text" if result.clean else "alarm",
            )

    def action_could_not(self) -> None:
        """What could not be taken in or read, with the reasons."""
        from paracase.tui.screens.could_not import CouldNotScreen

        self.push_screen(CouldNotScreen())

    @work
    async def action_leave(self) -> None:
        """Back; on a top screen ask to quit."""
        if len(self.screen_stack) > 1 and self.screen not in self.places:
            self.pop_screen()
            return
        from paracase.tui.screens.dialogs import Confirm

        words = "The folders are watched until the last desk is closed." if self.standing.intake else "Nothing is lost."
        if await self.push_screen_wait(Confirm("Quit paracase", [[(words, "text")]], verb="quit", other="stay")):
            self.exit()

    def action_escape(self) -> None:
        """Back from what lies on top; nothing on a top screen."""
        if len(self.screen_stack) > 1 and self.screen not in self.places:
            self.pop_screen()
