"""The app assembles: modes, theme, keys of everywhere, the frame's standing; what it is to its screens is a ``Desk``."""

from __future__ import annotations

import asyncio
import gc
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from paracase import services, tui
from paracase.domain.roles import Proof
from paracase.tui.app_desk import AppDesk
from paracase.tui.dead_keys import SpeakingApp
from paracase.tui.display import PlainSigns, VisibleFilter, days_are_shown, types_are_called
from paracase.tui.few_threads import FewThreads
from paracase.tui.following import Following
from paracase.tui.offered import offered
from paracase.tui.opening import Opening
from paracase.tui.places import OVERLAYS, PLACES, first_place, made, places_of
from paracase.tui.theme import THEMES, chosen_theme, plain_signs
from paracase.tui.typed_ahead import TypedAhead
from paracase.tui.widgets.frame import Standing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from textual.actions import ActionParseResult
    from textual.dom import DOMNode
    from textual.driver import Driver
    from textual.filter import LineFilter
    from textual.screen import Screen
    from textual.worker import WorkType

    from paracase.services.context import Office
    from paracase.tui.framed import TopScreen
    from paracase.tui.places import Place


_SHOWS = ("go(", "next_pane(", "other_pane", "over('help')", "over('could_not')", "over('palette')")
"""Actions that neither act nor move a bar."""


class DeskApp(SpeakingApp, inherit_bindings=False):
    """The desk in a terminal.

    Args:
        starts_intake: whether it starts the intake when nobody takes papers in.
        first_screen: the mode of the place to begin with; empty is the person's own.
        is_posed: it sits for a picture, which shows a watched office.
    """

    CSS_PATH = "styles/base.tcss"
    ENABLE_COMMAND_PALETTE = False
    TITLE = "paracase"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(place.key, f"go('{place.mode}')", place.word, show=False, id=f"app.{place.mode}",
                    key_display=f"{PLACES[0].key} … {PLACES[-1].key}", tooltip="change screen")
            for place in PLACES
        ),
        Binding("f", "over('search')", "search", id="app.search", tooltip="search all documents"),
        Binding("t", "new_task", "task", id="app.task", tooltip="new task, in one line"),
        Binding("C", "office('log')", "log", show=False, id="app.log", tooltip="log a call, letter, meeting or message"),
        Binding("u", "turn_round('undo')", "undo", id="app.undo"),
        Binding("U", "turn_round('redo')", "redo", show=False, id="app.redo"),
        Binding("ctrl+p", "over('palette')", "commands", id="app.palette", key_display="Ctrl+P",
                tooltip="every command by name"),
        Binding("exclamation_mark", "over('could_not')", "failed", show=False, id="app.could_not", key_display="!",
                tooltip="what could not be taken in or read, last ten answers"),
        Binding("question_mark,f1", "over('help')", "keys", show=False, id="app.help", key_display="?", tooltip="this help"),
        Binding("q", "leave", "quit", show=False, id="app.back", key_display="q Esc",
                tooltip="back; on a top screen: quit"),
        Binding("escape", "escape", "back", show=False, id="app.escape"),
        Binding("ctrl+c", "leave", "quit", show=False, id="app.interrupt"),
    ]  # fmt: skip
    KEY_ORDER: ClassVar[dict[str, int]] = {"app.search": 5, "app.task": 6, "app.undo": 20, "app.palette": 21}

    def __init__(
        self,
        office: Office,
        *,
        config: Path,
        environment: Mapping[str, str],
        starts_intake: bool = True,
        first_screen: str = "",
        is_posed: bool = False,
    ) -> None:
        # Which filter NO_COLOR gets is decided there, before any theme of ours is known.
        super().__init__(ansi_color=True if "NO_COLOR" in environment else None)
        self.animation_level = "none"
        days_are_shown(office.settings.dates, office.settings.time_zone)
        types_are_called(lambda: office.practice.document_types)
        by_ssh = office.identity.proof is Proof.KEY
        self._first_screen = first_screen or first_place(office.person.role, by_ssh=by_ssh).mode
        self._nets: list[LineFilter] = [VisibleFilter(), *([PlainSigns()] if plain_signs(environment) else [])]
        self.tops: list[TopScreen] = []
        """Top screens that were opened; all of them follow the store."""
        self.standing = Standing(
            office.person, office.settings.name, office.today, places=places_of(by_ssh=by_ssh), by_ssh=by_ssh
        )
        self._typed = TypedAhead(self, office.clock.monotonic, super().on_event, lambda screen: screen in self.tops)
        self.desk = AppDesk(
            self, office, self.standing, config=config, environment=environment, typed=self._typed, tops=self.tops
        )
        self._following = Following(
            self, self.desk, self.tops, starts_intake=starts_intake and not by_ssh, is_posed=is_posed
        )
        self._config = config

    # Assembling

    def on_load(self) -> None:
        """Theme and screens; nothing is read from the store yet."""
        asyncio.get_running_loop().set_default_executor(FewThreads())
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = chosen_theme(self.desk.environment, services.office.own.load_own(self._config).theme)
        for place in self.standing.places:
            self.add_mode(place.mode, self._opener(place))

    def _opener(self, place: Place) -> Callable[[], TopScreen]:
        def opened() -> TopScreen:
            top: TopScreen = made(place.screen)  # type: ignore[assignment]  # the table names top screens
            self.tops.append(top)
            return top

        return opened

    def get_default_screen(self) -> Screen[None]:
        """Nothing but the frame: it is painted before the places are even imported."""
        return Opening(self._first_screen, self.standing)

    def on_mount(self) -> None:
        """Everything slower comes after the frame is painted."""
        self.call_after_refresh(self._open_first)

    async def _open_first(self) -> None:
        await self.switch_mode(self._first_screen)
        self.action_office("key_notices")  # begun first: keys wait for the dialog
        await self._typed.opened()
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        gc.freeze()
        gc.enable()
        self._following.begin(holds_intake=not self.standing.by_ssh)
        if self.size.width < 80 or self.size.height < 24:
            self.desk.say(f"{self.size.width} × {self.size.height}: small; 80 × 24 shows more", "muted")

    def close_desk(self) -> None:
        """Let go of what the desk holds; called once the screens are gone."""
        self._following.close()

    def get_driver_class(self) -> type[Driver]:
        """Textual's own for this system; where it is the one for terminals, with a door for pictures."""
        found = super().get_driver_class()
        return tui.graphics.driver.PictureDriver if found.__name__ == "LinuxDriver" else found

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's, and the second net under hostile text."""
        return [*super().get_line_filters(), *self._nets]

    async def on_event(self, event: events.Event) -> None:
        """Keys are taken in their order, each when what the last one began is there."""
        if isinstance(event, (events.Key, events.Paste)) and not event.is_forwarded:
            await self._typed.take(event)
        else:
            if isinstance(event, events.MouseDown) and not isinstance(self.screen, ModalScreen):
                self.desk.take_answer_away(self.current_mode)
            await super().on_event(event)

    async def on_key_passed(self) -> None:
        """The next key may come."""
        await self._typed.key_passed()

    def on_row_list_moved(self) -> None:
        """Somebody moves in a list."""
        self._following.moved()

    # Actions of every screen

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what the person may."""
        named = f"{action}('{parameters[0]}')" if parameters else action
        return super().check_action(action, parameters) and offered(self.desk.refusal(named))

    def action_go(self, mode: str) -> None:
        """Another top screen."""
        if mode != self.current_mode and any(place.mode == mode for place in self.standing.places):
            self.switch_mode(mode)

    async def run_action(
        self,
        action: str | ActionParseResult,
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """An answer stands until the next key that acts or moves the bar: what only shows something leaves it."""
        mode, before = self.current_mode, self.standing.answers.on(self.current_mode)
        is_dialog = isinstance(self.screen, ModalScreen)
        handled = await super().run_action(action, default_namespace, namespaces)
        shows = isinstance(action, str) and action.rpartition(".")[2].startswith(_SHOWS)
        if handled and not shows and not is_dialog and self.standing.answers.on(mode) is before:
            self.desk.take_answer_away(mode)
        return handled

    @work
    async def action_turn_round(self, how: str) -> None:
        """Take back my last act, here or elsewhere, or do it again, and say what it was; the bar goes to what came back."""
        await (self.desk.undo() if how == "undo" else self.desk.redo())

    @work
    async def action_new_task(self) -> None:
        """A task in one line, about the case and document in front."""
        await tui.acts.tasks.new_task(self.desk)

    def action_over(self, name: str) -> None:
        """One of the screens that lie over any other; its key again takes it away. What it answers is run then."""
        if f"{type(self.screen).__module__}:{type(self.screen).__name__}" == OVERLAYS[name]:
            self.screen.dismiss(None)
        else:
            self.push_screen(made(OVERLAYS[name]), lambda act: act() if act is not None else None)

    def action_office(self, what: str) -> None:
        """Something of the whole office: adopt folders, look for new files, verify. Begun again, it begins anew."""
        work: WorkType[None] = partial(tui.acts.office.FLOWS[what], self.desk)
        self.run_worker(work, group="act" if what in tui.acts.office.TALKS else what, exclusive=True)

    @work
    async def action_leave(self) -> None:
        """Back; on a top screen ask to quit."""
        if len(self.screen_stack) > 1 and self.screen not in self.tops:
            self.pop_screen()
            return

        words = "The folders are watched until the last desk is closed." if self.standing.intake else "Nothing is lost."
        if await self.desk.ask_person(
            tui.dialogs.questions.Confirm("Quit paracase", [[(words, "text")]], verb="quit", other="stay")
        ):
            self.exit()

    def action_escape(self) -> None:
        """Back from what lies on top; nothing on a top screen."""
        if len(self.screen_stack) > 1 and self.screen not in self.tops:
            self.pop_screen()
