"""What is around every screen: the tabs above; the keys and the status below."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, Protocol, cast, runtime_checkable

from paracase.domain.visible import cell_width, counted, visible
from paracase.services.papers.folders import in_one_line
from paracase.tui.answers import Answers
from paracase.tui.display import spread, whole_day, width_of
from paracase.tui.places import PLACES
from paracase.tui.widgets.drawn import Drawn
from paracase.tui.widgets.tabs import Tab, tab_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from textual.binding import ActiveBinding
    from textual.dom import DOMNode

    from paracase.domain.roles import Person
    from paracase.services.counters import Counts
    from paracase.tui.display import Line
    from paracase.tui.places import Place


LOW = 30
"""Under so many rows keys and status share the last line."""


def body_height(height: int) -> int:
    """The rows between tabs and keys."""
    return height - (2 if height < LOW else 3)


@dataclass
class Standing:
    """What the frame says of the office; changed by the app, read by the frame's widgets."""

    person: Person
    office: str
    today: date
    counters: Counts | None = None
    intake: int | None = None
    """The process that takes papers in."""
    intake_known: bool = False
    backup: tuple[str, bool] = ("", False)
    """How old the last backup is, in words, and whether they warn."""
    docket: str = ""
    """What is wrong with the day's docket on paper; empty where nothing is."""
    burst: int = 0
    """How many papers the present burst of reading began with."""
    answers: Answers = field(default_factory=Answers)
    """What was said to the person's acts."""
    places: tuple[Place, ...] = PLACES
    """The places the person has."""
    by_ssh: bool = False


class TabBar(Drawn):
    """Screens with their counters, and who is at the desk."""

    def __init__(self, mode: str, standing: Standing) -> None:
        super().__init__()
        self._mode = mode
        self._standing = standing
        self._said: tuple[list[Tab], int, list[str]] | None = None
        self._line: Line = []

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """Words, or what of them fits."""
        del height
        counts = self._standing.counters
        tabs = [
            Tab(
                place.key,
                place.word,
                place.short,
                place.counter(counts) if counts is not None and place.counter is not None else 0,
                place.mode == self._mode,
                place.brief,
            )
            for place in self._standing.places
        ]
        said = tabs, width, self._who(width)
        if said != self._said:
            self._said, self._line = said, tab_line(*said)
        return [self._line]

    def _who(self, width: int) -> list[str]:
        """Who is at the desk, in as many words as there is room for; the shortest way last."""
        person = self._standing.person
        said = [visible(person.initials)]
        first, _, rest = person.name.partition(" ")
        name = f"{first[:1]}. {rest.rpartition(' ')[2]}" if rest else first
        if width >= 120:
            said.insert(0, visible(f"{name}, {person.role.value}"))
        if width >= 160:
            said.insert(0, visible(f"{self._standing.office}   {name}, {person.role.value}"))
        return said


MIDDLE = 10
"""Where a key stands in the key line whose class says nothing of it."""


def wanted(active: ActiveBinding) -> int:
    """How soon a key is wanted: what the class that has it says in its ``KEY_ORDER``, by the binding's id."""
    return _order_in(type(active.node), active.binding.id)


@lru_cache(maxsize=2048)
def _order_in(node: type, binding_id: str | None) -> int:
    """Looked up once: the key line asks it of every key whenever anything of the frame may have changed."""
    for owner in node.__mro__:
        order: dict[str | None, int] = vars(owner).get("KEY_ORDER", {})
        if binding_id in order:
            return order[binding_id]
    return MIDDLE


@runtime_checkable
class Worded(Protocol):
    """A screen with a key that does another thing on some rows."""

    def key_words(self, action: str) -> str | None:
        """What an action does on the row in front; empty where it does nothing, None where it is what is bound."""


@lru_cache(maxsize=256)
def _is_worded(node: type) -> bool:
    """Whether what is of this class is ``Worded``: a protocol is slow to be asked of each key."""
    return issubclass(node, Worded)


def _words_of(node: DOMNode, action: str) -> str | None:
    return cast("Worded", node).key_words(action) if _is_worded(type(node)) else None


def shown_keys(bindings: Iterable[ActiveBinding]) -> list[tuple[str, str]]:
    """Keys and what they do, most used first, each action once."""
    found: dict[str, tuple[str, str]] = {}
    for active in sorted(bindings, key=wanted):
        binding = active.binding
        if binding.show and active.enabled and binding.id != "app.help":
            words = _words_of(active.node, binding.action)
            does = binding.description if words is None else words
            found.setdefault(f"{binding.action}", (key_name(binding.key_display or binding.key), does))
    return [(key, does) for key, does in found.values() if does]


_NAMES = {
    "enter": "Enter", "space": "Space", "tab": "Tab", "shift+tab": "Shift+Tab", "escape": "Esc", "pagedown": "PgDn",
    "pageup": "PgUp", "slash": "/", "question_mark": "?", "full_stop": ".", "equals_sign": "=", "plus": "+",
    "exclamation_mark": "!", "asterisk": "*", "ctrl+p": "Ctrl+P", "ctrl+u": "Ctrl+U", "up": "↑", "down": "↓",
    "f1": "F1", "f2": "F2", "f3": "F3", "f4": "F4", "right_square_bracket": "]", "left_square_bracket": "[",
    "minus": "-",
}  # fmt: skip


def key_name(key: str) -> str:
    """A key as it is printed."""
    return _NAMES.get(key, key)


class KeyLine(Drawn):
    """The keys valid now; the help key never goes. Where the screen is low, the answer or a warning shares the line."""

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self._standing = standing
        self._muted = False

    def mute(self, *, muted: bool) -> None:
        """Blank while a dialog owns the keys."""
        if muted != self._muted:
            self._muted = muted
            self.refresh()

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """Cut from the right."""
        del height
        if self._muted:
            return [[]]
        screen = self.screen
        low = self.app.size.height < LOW
        typing = getattr(screen.focused, "takes_text", False)
        right: Line = [("F1" if typing else "?", "accent key"), (" keys", "muted")]
        right = [*right, *([("   ", "text"), *short_status(self._standing)] if low else []), (" ", "text")]
        answer = self._standing.answers.status(self.app.current_mode)
        if low and answer is not None:
            return [spread([(" ", "text"), *answer], right, width)]
        line: Line = [(" ", "text")]
        room = width - width_of(right) - 1 - width_of(line)
        for key, words in shown_keys(screen.active_bindings.values()):
            room -= cell_width(key) + 1 + cell_width(words) + 2
            if room < 0:
                break
            line += [(key, "accent key"), (f" {words}  ", "muted")]
        return [spread(line, right, width)]

    def ground_of(self, y: int) -> str:
        """A panel where it is also the status line."""
        del y
        return "panel" if self.app.size.height < LOW else "ground"


def could_not(standing: Standing) -> int:
    """How many files and papers wait for a person because paracase could not take them."""
    counters = standing.counters
    return counters.could_not if counters else 0


def short_status(standing: Standing) -> Line:
    """What must not be missed, in a few cells."""
    if standing.by_ssh:
        return [("by SSH", "muted")]
    line: Line = []
    failed = could_not(standing)
    if failed:
        line.append((f"! {failed:,}", "warn"))
    away = standing.counters.folders if standing.counters else ()
    if away:
        line.append(("  " * bool(line) + f"! {counted(len(away), 'folder')}", "warn"))
    if standing.intake_known and standing.intake is None:
        line.append(("  ! not watching" if line else "! not watching", "warn"))
    if standing.backup[1]:
        line.append(("  ! backup" if line else "! backup", "warn"))
    if standing.docket:
        line.append(("  ! docket" if line else "! docket", "warn"))
    reading = standing.counters.waiting_to_be_read if standing.counters else 0
    if reading:
        line.append((f"  {standing.burst - reading:,}/{standing.burst:,}", "muted"))
    return line


class StatusLine(Drawn):
    """The intake, and the answer to the last act on this screen."""

    ground: ClassVar[str] = "panel"

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self._standing = standing

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """The answer takes the place of the intake's figures, never of its warnings."""
        del height
        standing = self._standing
        day: Line = [(f"{whole_day(standing.today)} ", "muted")] if width >= 100 else [(" ", "text")]
        answer = standing.answers.status(self.app.current_mode)
        if answer is not None:
            warning = short_status(standing)
            right = [*warning, *([("   ", "text")] if warning else []), *day]
            return [spread([(" ", "text"), *answer], right, width)]
        line: Line = [(" ", "text"), *self._intake()]
        fits = width_of(line) + width_of(day) < width  # the date leaves the line before any warning does
        return [spread(line, day if fits else [(" ", "text")], width)]

    def _intake(self) -> Line:
        standing, counters = self._standing, self._standing.counters
        if standing.by_ssh:
            return [("by SSH", "muted")]
        if not standing.intake_known or counters is None:
            return []
        line: Line = []
        if standing.intake is not None:
            folders = "Inbox" if not counters.cases else counted(counters.cases + 1, "folder")
            line += [("●", "good"), (f" watching {folders}", "muted")]
        else:
            line += [("!", "warn"), (" nobody watches the folders", "warn")]
        if counters.folders:
            line.append((f"   ! {in_one_line(counters.folders)}", "warn"))
        line.append((f"   {counters.indexed:,} indexed", "muted"))
        if counters.arriving:
            line.append((f"   {counters.arriving:,} arriving", "muted"))
        if counters.waiting_to_be_read:
            done = max(0, standing.burst - counters.waiting_to_be_read)
            line.append((f"   reading {done:,} of {standing.burst:,} ", "muted"))
            line.append((squares(done, standing.burst, 5), "muted"))
        failed = could_not(standing)
        if failed:
            line.append((f"   ! {failed:,} could not be read", "warn"))
        words, is_warning = standing.backup
        if words:
            line.append((f"   ! {words}" if is_warning else f"   {words}", "warn" if is_warning else "muted"))
        if standing.docket:
            line.append((f"   ! {standing.docket}", "warn"))
        return line


def squares(done: int, total: int, width: int) -> str:
    """``■■■□□``."""
    filled = min(width, done * width // total) if total else 0
    return "■" * filled + "□" * (width - filled)
