"""What may be asked at the gate: the commands an SSH session may send, by role, matched whole; and terminals' names.

Nothing of a command reaches a shell, and nothing that is not on the list reaches a parser: a match gives fixed words and
numbers, never a person's text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Role
from paracase.domain.visible import visible

MAX_COMMAND = 1000
_NUMBERS = r"[0-9]{1,9}(?: [0-9]{1,9}){0,99}"
_JSON = r"(?P<json> --json)?"


@dataclass(frozen=True, slots=True)
class GateCommand:
    """A command that may be run.

    Attributes:
        name: a fixed word; what the ledger names.
        numbers: requests, assignments, documents.
    """

    name: str
    numbers: tuple[int, ...] = ()
    word: str = ""
    """Initials, or a state; letters only."""
    as_json: bool = False


_ATTORNEY = (
    rf"(?P<name>list|decided|receipt){_JSON}",
    rf"(?P<name>show) (?P<numbers>[0-9]{{1,9}}){_JSON}",
    r"(?P<name>read|changes) (?P<numbers>[0-9]{1,9})",
    rf"(?P<name>statement|submit) (?:(?P<numbers>{_NUMBERS})|(?P<word>owed))",
    r"(?P<name>get) (?P<numbers>[0-9]{1,9}(?: [0-9]{1,3})?)",
    r"(?P<name>approve|return|amend) (?P<numbers>[0-9]{1,9}) (?P<word>[A-Za-z]{1,10})",
    r"(?P<name>acknowledge) (?P<numbers>[0-9]{1,9})",
)
_WORKER = (
    rf"(?P<name>work|receipt){_JSON}",
    rf"(?P<name>assignment) (?P<numbers>[0-9]{{1,9}}){_JSON}",
    r"(?P<name>begin) (?P<numbers>[0-9]{1,9})",
    r"(?P<name>deliver) (?P<numbers>[0-9]{1,9} [0-9]{1,9})",
    r"(?P<name>ask) (?P<numbers>[0-9]{1,9})",
)
COMMANDS: dict[Role, tuple[str, ...]] = {
    Role.ATTORNEY: (*_ATTORNEY, *_WORKER[1:], rf"(?P<name>work){_JSON}"),
    Role.PARALEGAL: _WORKER,
    Role.ASSISTANT: _WORKER,
}
"""Every command a role may send, matched whole."""


def parse_command(text: str, role: Role) -> GateCommand:
    """What an SSH session asks for; nothing is the screens.

    Raises:
        NotAllowed: it is not on the role's list.
    """
    if text in {"", "approvals"}:
        return GateCommand("screens")
    if len(text) <= MAX_COMMAND:
        for pattern in COMMANDS[role]:
            found = re.fullmatch(pattern, text, re.ASCII)
            if found:
                parts = found.groupdict()
                numbers = tuple(int(word) for word in (parts.get("numbers") or "").split())
                return GateCommand(parts["name"], numbers, parts.get("word") or "", bool(parts.get("json")))
    shown = visible(text[:60]) + ("…" if len(text) > 60 else "")
    raise NotAllowed(f"“{shown}” is not a command of this gate.", hint="Without a command the screens open.")


_TERMINAL = re.compile(
    r"(?:xterm|screen|tmux|linux|vt100|vt220|ansi|rxvt|rxvt-unicode|konsole|gnome|alacritty|foot|wezterm|putty|st|"
    r"xterm-kitty|xterm-ghostty|iterm|iterm2|eterm|mintty|cygwin)(?:[-.](?:256color|16color|color|direct|truecolor|bce|"
    r"unicode|xterm-256color))*",
    re.ASCII,
)


def check_terminal(name: str) -> str:
    """A terminal's name, when it is one that screens can be drawn on.

    Raises:
        BadInput: it is not known, or holds what no name holds.
    """
    if not _TERMINAL.fullmatch(name):
        raise BadInput(f"The terminal “{visible(name[:40])}” is not known here.", hint="Say: TERM=xterm-256color ssh …")
    return name
