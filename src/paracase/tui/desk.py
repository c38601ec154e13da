"""What a screen may ask of the desk it stands on. Screens, panes and key flows name this, never the app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from textual.dom import DOMNode
    from textual.screen import Screen

    from paracase.domain.papers.excerpts import Shape
    from paracase.domain.roles import Refusal
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.papers.reading import Whereabouts
    from paracase.tui.graphics.door import PictureDoor
    from paracase.tui.widgets.frame import Standing

Answer = TypeVar("Answer")


class Desk(Protocol):
    """The desk, as its screens know it."""

    @property
    def office(self) -> Office:
        """The open office."""
        ...

    @property
    def standing(self) -> Standing:
        """What the frame says of the office: person, today, counters."""
        ...

    @property
    def environment(self) -> Mapping[str, str]:
        """What the terminal and the session say of themselves."""
        ...

    @property
    def pictures(self) -> PictureDoor:
        """The way to the terminal for pictures of pages, and for nothing else."""
        ...

    @property
    def pressed_at(self) -> float:
        """When the key that is being acted on was pressed, in monotonic seconds."""
        ...

    # Services

    async def ask(self, question: Callable[[], Answer]) -> Answer | None:
        """Ask a service, not on the event loop. What it cannot answer is told once, and None comes back."""
        ...

    async def carry_out(self, act: Callable[[], Done], *, safe: str = "") -> Done | None:
        """Have a service do what the person said, and say what it did; what it could not do is a dialog.

        Args:
            safe: what is true when it did not happen, for the person who wonders.
        """
        ...

    # The person

    async def ask_person(self, dialog: Screen[Answer]) -> Answer:
        """Show a dialog (or a whole screen that ends), and wait for its answer."""
        ...

    def say(self, words: str, ink: str = "text", *, on: str = "", is_kept: bool = True) -> None:
        """Say something on the status line, until the next key that acts or moves the bar.

        Args:
            words: empty takes away what stands there.
            on: the mode of the screen it belongs to; empty is where one is.
            is_kept: it stands among the last answers; not so what only says that something goes on.
        """
        ...

    def show(self, screen: Screen[None]) -> None:
        """Show a screen over what is in front."""
        ...

    def read(self, document_id: int, *, page: int | None = None, shape: Shape | None = None) -> None:
        """Read one document in the whole width, over what is in front.

        Args:
            shape: words to light up, as a search found them.
        """
        ...

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
        """Look at a page as it is drawn, over what is in front.

        Args:
            version_id: the exact version; None is the present one.
            way_to_copy: what to say where the file itself is asked for and is not to be opened.
            seen: told each page whose picture was shown whole.
            comment: asks for a comment to a page; None where there is nothing to comment on.
        """
        ...

    # Where one is

    @property
    def mode(self) -> str:
        """The place one is at: the ``MODE`` of the top screen that is in front, or under what is."""
        ...

    def subject(self) -> tuple[int | None, int | None]:
        """The case and the document in front."""
        ...

    def case_in_front(self) -> int | None:
        """The case in front on the Desk, whatever screen one is on."""
        ...

    def go_to_case(self, case_id: int) -> None:
        """A case on the Desk, wherever one is."""
        ...

    def go_to_document(self, where: Whereabouts, document_id: int) -> None:
        """A document where it belongs: in its case, or in Triage."""
        ...

    # The program

    def refusal(self, action: str) -> Refusal | None:
        """Why the person may not do something of the whole program; None when they may."""
        ...

    def do(self, action: str, node: DOMNode | None = None) -> None:
        """Carry out an action by its name, as its key would; of the whole program where no node is named."""
        ...

    def choose_theme(self, name: str | None) -> None:
        """Other colours, remembered; None is by itself."""
        ...


class _CarriesDesk(Protocol):
    @property
    def desk(self) -> Desk: ...


def desk_of(node: DOMNode) -> Desk:
    """The desk that a screen or a pane stands on: the app carries it."""
    return cast("_CarriesDesk", node.app).desk
