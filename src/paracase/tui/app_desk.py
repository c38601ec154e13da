"""The desk as its screens know it, carried by the app: the boundary to the services, and the ways between screens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from paracase import services, tui
from paracase.domain.roles import Right
from paracase.tui.boundary import Boundary
from paracase.tui.graphics.door import PictureDoor
from paracase.tui.theme import chosen_theme

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from pathlib import Path

    from textual.app import App
    from textual.dom import DOMNode
    from textual.screen import Screen
    from textual.worker import WorkType

    from paracase.domain.papers.excerpts import Shape
    from paracase.domain.roles import Refusal
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.papers.reading import Whereabouts
    from paracase.tui.framed import Framed, TopScreen
    from paracase.tui.typed_ahead import TypedAhead
    from paracase.tui.widgets.frame import Standing

Answer = TypeVar("Answer")
ANSWER_SECONDS = 0.05
"""What a key takes away is gone after so long, where nothing was said in its place."""


class AppDesk(Boundary):
    """A ``Desk``.

    Args:
        config: the folder of the person's own settings.
        typed: the keys that wait, which know when the present one was pressed.
        tops: the top screens that were opened.
    """

    def __init__(
        self,
        app: App[None],
        office: Office,
        standing: Standing,
        *,
        config: Path,
        environment: Mapping[str, str],
        typed: TypedAhead,
        tops: Sequence[TopScreen],
    ) -> None:
        super().__init__(app, office, standing, self.redraw)
        self.environment = environment
        self.pictures = PictureDoor(app, environment)
        self._config, self._typed, self._tops = config, typed, tops

    @property
    def pressed_at(self) -> float:
        """When the key that is being acted on was pressed."""
        return self._typed.pressed_at

    @property
    def top(self) -> TopScreen | None:
        """The top screen in front, under any dialog."""
        stack = self._app.screen_stack
        return next((top for top in self._tops if top in stack), None)

    @property
    def _framed(self) -> list[Framed]:
        """The whole screens that lie upon each other where one is, the uppermost first."""
        return [screen for screen in reversed(self._app.screen_stack) if isinstance(screen, tui.framed.Framed)]

    def redraw(self) -> None:
        """Draw the frame of what is in front again."""
        for screen in self._framed:
            screen.refresh_frame()

    def take_answer_away(self, mode: str) -> None:
        """What was said on a screen stands no more; mostly other words come at once, and are painted in its place."""
        if self.standing.answers.take_away(mode):
            self._app.set_timer(ANSWER_SECONDS, self._redraw_words)

    def _redraw_words(self) -> None:
        for screen in self._framed:
            screen.refresh_frame(keys=False)

    # The person

    async def ask_person(self, dialog: Screen[Answer]) -> Answer:
        """Show a dialog, and wait for its answer."""
        answer: Answer = await self._app.push_screen_wait(dialog)
        return answer

    def show(self, screen: Screen[None]) -> None:
        """Show a screen over what is in front."""
        self._app.push_screen(screen)

    def read(self, document_id: int, *, page: int | None = None, shape: Shape | None = None) -> None:
        """Read one document in the whole width."""
        self._app.push_screen(tui.screens.read.ReadScreen(document_id, page=page, shape=shape))

    def picture(
        self,
        document_id: int,
        *,
        version_id: int | None = None,
        page: int = 1,
        way_to_copy: str = "",
        seen: Callable[[int], None] = lambda _page: None,
        comment: Callable[[int], Awaitable[object]] | None = None,
    ) -> None:
        """Look at a page as it is drawn."""
        self._app.push_screen(
            tui.screens.picture.PictureScreen(
                document_id, version_id=version_id, page=page, way_to_copy=way_to_copy, seen=seen, comment=comment
            )
        )

    # Where one is

    def subject(self) -> tuple[int | None, int | None]:
        """The case and the document in front."""
        return next((said for screen in self._framed if (said := screen.subject()) is not None), (None, None))

    def case_in_front(self) -> int | None:
        """The case in front on the Desk."""
        return next((case_id for top in self._tops if top.MODE == "desk" and (case_id := top.subject()[0])), None)

    def go_to_case(self, case_id: int) -> None:
        """A case on the Desk, wherever one is."""
        self._go_to("desk", lambda top: top.go_to(case_id))

    def go_to_document(self, where: Whereabouts, document_id: int) -> None:
        """A document where it belongs."""
        case_id = where.case_id
        if case_id is not None:
            self._go_to("desk", lambda top: top.go_to(case_id, document_id))
        elif where.waits:
            self._go_to("triage", lambda top: top.choose_document(document_id))

    def _go_to(self, mode: str, then: Callable[[TopScreen], None]) -> None:
        """The app's own work: the screen that asks goes away."""

        async def go() -> None:
            while self._app.screen not in self._tops:
                await self._app.pop_screen()
            await self._app.switch_mode(mode)
            if self.top is not None:
                then(self.top)

        work: WorkType[None] = go
        self._app.run_worker(work)

    # The program

    async def undo(self) -> None:
        """Take back the person's last act; the bar of the screen in front goes to what came back."""
        await self._turn_round(services.undo.undo)

    async def redo(self) -> None:
        """Do again what they took back last; the bar goes to what it was about."""
        await self._turn_round(services.undo.redo)

    async def _turn_round(self, act: Callable[[Office], Done]) -> None:
        screens = self._framed
        for screen in screens:
            screen.await_return()
        done = await self.carry_out(lambda: act(self.office))
        if done is not None:
            for screen in screens:
                screen.came_back(done.about)

    def refusal(self, action: str) -> Refusal | None:
        """Why the person may not do something of the whole program."""
        needs = {
            "office('adopt')": (Right.FILE, Right.OPEN_CASES),
            "office('adopted')": (Right.FILE,),
            "office('purge')": (Right.CARRY_OUT_PURGE,),
            "office('log')": (Right.LOG,),
            "office('conflicts')": (Right.SEARCH_CONFLICTS,),
        }
        return next(filter(None, map(self.office.refusal, needs.get(action, ()))), None)

    def do(self, action: str, node: DOMNode | None = None) -> None:
        """Carry out an action by its name, as its key would."""
        work: WorkType[bool] = partial(self._app.run_action, action, node)
        self._app.run_worker(work)

    def choose_theme(self, name: str | None) -> None:
        """Other colours, remembered; None is by itself."""
        self._app.theme = chosen_theme(self.environment, name)
        kept = not self.standing.by_ssh and services.office.own.save_own(
            self._config, services.office.own.OwnSettings(name)
        )
        self.say(f"Colors: {name or 'by itself'}" + ("" if kept else " (could not be remembered)"))
