"""The places of the program, each in one line: tabs, modes, counters, first screens, pictures and the keys of the
documentation are read from here. A new one is its package of screens and a line."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from textual.binding import Binding

from paracase.domain.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen

    from paracase.services.counters import Counts


@dataclass(frozen=True, slots=True)
class Place:
    """One place: a top screen, reached by its digit."""

    key: str
    mode: str
    """What it is called in the program: its screen's ``MODE``, its package, its pictures."""
    word: str
    short: str
    """Three letters, where the tabs have no room for the word."""
    brief: str
    """As the tabs say it where not every whole word has room."""
    screen: str
    """``module:Class``, imported when one goes there first."""
    counter: Callable[[Counts], int] | None = None
    """What waits there; None where nothing is counted."""
    over_ssh: bool = True
    """Whether somebody who came in by key has it."""
    first_for: frozenset[Role] = frozenset()
    """Whose first screen it is when they come in by key. At the desk itself the first place is first for everybody."""
    picture_keys: tuple[str, ...] = ()
    """Keys pressed before its pictures of the documentation are taken."""
    pictured_for: str = ""
    """Initials of the attorney who looks at its pictures, over SSH; else the one who made the office."""


PLACES = (
    Place("1", "desk", "Desk", "Dsk", "Desk", "paracase.tui.screens.desk.screen:DeskScreen", picture_keys=("j", "j")),
    Place("2", "triage", "Triage", "Tri", "Triage", "paracase.tui.screens.triage.screen:TriageScreen",
          counter=lambda counts: counts.triage, over_ssh=False),
    Place("3", "work", "Work", "Wrk", "Work", "paracase.tui.screens.work.screen:WorkScreen",
          counter=lambda counts: counts.work, first_for=frozenset(Role) - {Role.ATTORNEY}),
    Place("4", "approvals", "Approvals", "App", "Approve", "paracase.tui.screens.approvals.screen:ApprovalsScreen",
          counter=lambda counts: counts.approvals, first_for=frozenset({Role.ATTORNEY}),
          picture_keys=("n",), pictured_for="MR"),
    Place("5", "calendar", "Calendar", "Cal", "Cal", "paracase.tui.screens.calendar.screen:CalendarScreen",
          counter=lambda counts: counts.calendar, picture_keys=("j", "j", "j")),
    Place("6", "clients", "Clients", "Cli", "Clients", "paracase.tui.screens.clients.screen:ClientsScreen",
          counter=lambda counts: counts.clients),
    Place("7", "supervision", "Supervision", "Sup", "Super", "paracase.tui.screens.supervision.screen:SupervisionScreen",
          counter=lambda counts: counts.supervision),
)  # fmt: skip


OVERLAYS = {
    "search": "paracase.tui.screens.search:SearchScreen",
    "palette": "paracase.tui.screens.palette:PaletteScreen",
    "help": "paracase.tui.screens.help:HelpScreen",
    "could_not": "paracase.tui.screens.could_not:CouldNotScreen",
}
"""Screens that lie over any other, by the name their key calls them."""


def made(screen: str) -> Screen[Any]:
    """The screen of a name ``module:Class``, imported now."""
    module, _, name = screen.partition(":")
    found: Screen[Any] = getattr(import_module(module), name)()
    return found


def places_of(*, by_ssh: bool) -> tuple[Place, ...]:
    """The places that a person has."""
    return tuple(place for place in PLACES if place.over_ssh or not by_ssh)


def keys_of(place: Place) -> list[Binding]:
    """What the screen of a place binds itself, imported now; its panes' own keys are found when one is there."""
    module, _, name = place.screen.partition(":")
    screen: type[Screen[Any]] = getattr(import_module(module), name)
    return [one for one in vars(screen).get("BINDINGS", ()) if isinstance(one, Binding) and one.id is not None]


def first_place(role: Role, *, by_ssh: bool) -> Place:
    """Where a person begins."""
    return next((place for place in PLACES if by_ssh and role in place.first_for), PLACES[0])
