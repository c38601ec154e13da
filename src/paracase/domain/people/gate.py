"""What may be asked at the gate: the commands an SSH session may send, by role, matched whole; and terminals' names.

Nothing of a command reaches a shell, and nothing that is not on the list reaches a parser: a match gives fixed words and
numbers, never a person's text. What may be asked and the command line it stands for are one table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Role
from paracase.domain.visible import visible

MAX_COMMAND = 1000
_NUMBER = r"(?P<numbers>[0-9]{1,9})"
_TWO = r"(?P<numbers>[0-9]{1,9} [0-9]{1,9})"
_DOCUMENT = r"(?P<numbers>[0-9]{1,9}(?: [0-9]{1,3})?)"
_NUMBERS_OR_OWED = r"(?:(?P<numbers>[0-9]{1,9}(?: [0-9]{1,9}){0,99})|(?P<word>owed))"
_LINE = r"(?P<word>[0-9]{1,9}/[a-z0-9][a-z0-9_-]{0,59}/[0-9]{1,9})"
"""A line of a checklist as its list names it: case, element, party (0: none). It begins with a digit: it is no option."""
_INITIALS = _NUMBER + r" (?P<word>[A-Za-z]{1,10})"


@dataclass(frozen=True, slots=True)
class GateCommand:
    """A command that may be run.

    Attributes:
        name: a fixed word; what the ledger names.
        numbers: requests, assignments, documents.
        word: initials, *owed*, or a line of a checklist.
        words: the command line it stands for; none for what the gate does itself.
    """

    name: str
    numbers: tuple[int, ...] = ()
    word: str = ""
    words: tuple[str, ...] = ()


class Row(NamedTuple):
    """One command of the gate: how it is asked for, and what it stands for.

    Attributes:
        given: what follows the name, as a pattern; matched whole.
        line: the command line, with the places of what was given; empty for what the gate does itself.
        roles: who may send it.
        in_json: whether `` --json`` may follow.
    """

    name: str
    given: str
    line: str
    roles: frozenset[Role]
    in_json: bool = False

    def parse(self, text: str) -> GateCommand | None:
        """The command, when the text is exactly one of these."""
        pattern = f"{self.name}{self.given and ' '}{self.given}{'(?P<json> --json)?' if self.in_json else ''}"
        found = re.fullmatch(pattern, text, re.ASCII)
        if found is None:
            return None
        parts = found.groupdict()
        numbers = tuple(int(number) for number in (parts.get("numbers") or "").split())
        word = parts.get("word") or ""
        page = str(int(parts["page"])) if parts.get("page") else ""
        filled = {
            "{numbers}": [str(number) for number in numbers],
            "{word}": [word] if word else [],
            "{page}": ["--page", page] if page else [],
        }
        words = [part for place in self.line.split() for part in filled.get(place, [place])]
        as_json = ["--json"] if parts.get("json") else []
        return GateCommand(self.name, numbers, word, (*words, *as_json))


_ATTORNEYS = frozenset({Role.ATTORNEY})
_ALL = frozenset(Role)
TABLE = (
    Row("list", "", "approvals list", _ATTORNEYS, in_json=True),
    Row("queue", "", "approvals waiting", _ATTORNEYS, in_json=True),
    Row("decided", "", "approvals list --decided", _ATTORNEYS, in_json=True),
    Row("owed", "", "approvals list --owed", _ATTORNEYS, in_json=True),
    Row("show", _NUMBER, "approvals show {numbers}", _ATTORNEYS, in_json=True),
    Row("read", _NUMBER, "approvals read {numbers}", _ATTORNEYS),
    Row("changes", _NUMBER, "approvals read {numbers} --changes", _ATTORNEYS),
    Row("statement", _NUMBERS_OR_OWED, "approvals statement {numbers} {word}", _ATTORNEYS),
    Row("submit", _NUMBERS_OR_OWED, "approvals submit {numbers} {word}", _ATTORNEYS),
    Row("sign", _NUMBERS_OR_OWED, "approvals submit {numbers} {word} --agent", _ATTORNEYS),
    Row("get", _DOCUMENT, "", _ATTORNEYS),
    Row("approve", _INITIALS, "approvals approve {numbers} --initials {word}", _ATTORNEYS),
    Row("return", _INITIALS, "approvals return {numbers} --initials {word} --comment -", _ATTORNEYS),
    Row("comment", _NUMBER + r"(?: --page (?P<page>[0-9]{1,6}))?", "approvals comment {numbers} - {page}", _ATTORNEYS),
    Row("comments", _NUMBER, "approvals comments {numbers}", _ATTORNEYS, in_json=True),
    Row("uncomment", _TWO, "approvals uncomment {numbers}", _ATTORNEYS),
    Row("recomment", _TWO, "approvals recomment {numbers} -", _ATTORNEYS),
    Row("amend", _INITIALS, "approvals changes {numbers} --initials {word} --comment -", _ATTORNEYS),
    Row("acknowledge", _NUMBER, "approvals acknowledge {numbers}", _ATTORNEYS),
    Row("sequestered", "", "sequester list", _ATTORNEYS, in_json=True),
    Row("lift", _NUMBER, "sequester lift {numbers}", _ATTORNEYS),
    Row("keep", _NUMBER, "sequester keep {numbers}", _ATTORNEYS),
    Row("unaccepted", "", "case unaccepted", _ATTORNEYS, in_json=True),
    Row("accept", _NUMBER, "case accept --id {numbers}", _ATTORNEYS),
    Row("decline", _NUMBER, "case decline --id {numbers} --reason -", _ATTORNEYS),
    Row("questions", "", "client questions", _ATTORNEYS, in_json=True),
    Row("question", _NUMBER, "client question {numbers}", _ATTORNEYS, in_json=True),
    Row("answer", _INITIALS, "client answer {numbers} - --initials {word}", _ATTORNEYS),
    Row("answer-statement", _NUMBER, "client answer-statement {numbers}", _ATTORNEYS),
    Row("answer-submit", _NUMBER, "client answer-submit {numbers}", _ATTORNEYS),
    Row("question-back", _NUMBER, "client send-back {numbers} --reason -", _ATTORNEYS),
    Row("take-over", _NUMBER, "client take-over {numbers}", _ATTORNEYS),
    Row("templates", "", "template waiting", _ATTORNEYS, in_json=True),
    Row("template", _NUMBER, "template asked {numbers}", _ATTORNEYS, in_json=True),
    Row("approve-template", _INITIALS, "template approve {numbers} --initials {word}", _ATTORNEYS),
    Row("return-template", _NUMBER, "template return {numbers} --reason -", _ATTORNEYS),
    Row("template-statement", _NUMBER, "template statement {numbers}", _ATTORNEYS),
    Row("template-submit", _NUMBER, "template submit {numbers}", _ATTORNEYS),
    Row("lines", "", "checklist waiting", _ATTORNEYS, in_json=True),
    Row("sign-off", _LINE, "checklist sign-off {word}", _ATTORNEYS),
    Row("send-back", _LINE, "checklist decline {word} --reason -", _ATTORNEYS),
    Row("closings", "", "closing waiting", _ATTORNEYS, in_json=True),
    Row("closing", _NUMBER, "closing show --id {numbers}", _ATTORNEYS, in_json=True),
    Row("close", _NUMBER, "closing sign --id {numbers}", _ATTORNEYS),
    Row("leave-open", _NUMBER, "closing send-back --id {numbers} --reason -", _ATTORNEYS),
    Row("conflicts", "", "conflicts waiting", _ATTORNEYS, in_json=True),
    Row("deadlines", "", "deadline list", _ATTORNEYS, in_json=True),
    Row("rules", "", "deadlines unconfirmed", _ATTORNEYS, in_json=True),
    Row("help", "", "", _ALL),
    Row("undo", "", "undo", _ALL),
    Row("redo", "", "redo", _ALL),
    Row("handovers", "", "handover list", _ATTORNEYS, in_json=True),
    Row("handover", _NUMBER, "handover show {numbers}", _ATTORNEYS, in_json=True),
    Row("sign-handover", _NUMBER, "handover sign {numbers}", _ATTORNEYS),
    Row("receipt", "", "receipt", _ALL, in_json=True),
    Row("policy", "", "policy list", _ALL, in_json=True),
    Row("waiting", "", "policy waiting", _ALL, in_json=True),
    Row("confirm", _NUMBER, "policy confirm {numbers}", _ALL),
    Row("dismiss", _NUMBER, "policy decline {numbers}", _ALL),
    Row("keys", "", "staff notices", _ALL, in_json=True),
    Row("mine", _NUMBER, "staff mine {numbers}", _ALL),
    Row("not-mine", _NUMBER, "staff not-mine {numbers}", _ALL),
    Row("vouch", _NUMBER, "staff vouch {numbers}", _ALL),
    Row("notices", "", "policy notices --seen", _ALL),
    Row("work", "", "assign list", _ALL, in_json=True),
    Row("assignment", _NUMBER, "assign show {numbers}", _ALL, in_json=True),
    Row("begin", _NUMBER, "assign begin {numbers}", _ALL),
    Row("deliver", _TWO, "assign deliver {numbers}", _ALL),
    Row("ask", _NUMBER, "assign ask {numbers} -", _ALL),
)
"""Every command a role may send, and the command line it stands for."""


def parse_command(text: str, role: Role) -> GateCommand:
    """What an SSH session asks for; nothing is the screens.

    Raises:
        NotAllowed: it is not on the role's list.
    """
    if text in {"", "approvals"}:
        return GateCommand("screens")
    if len(text) <= MAX_COMMAND:
        for row in TABLE:
            command = row.parse(text) if role in row.roles else None
            if command is not None:
                return command
    shown = visible(text[:60]) + ("…" if len(text) > 60 else "")
    raise NotAllowed(
        f"“{shown}” is not a command of this gate.",
        hint="ssh office help lists them; without a command the screens open (ssh -t office).",
    )


_ASKED_WITH = {
    "": "", _NUMBER: "N", _TWO: "N N", _DOCUMENT: "N [VERSION]", _NUMBERS_OR_OWED: "N… or owed", _LINE: "LINE",
    _INITIALS: "N INITIALS",
}  # fmt: skip


def asked_for(role: Role) -> list[tuple[str, str]]:
    """What a role may send, and what each stands for on the command line."""
    found = []
    for row in TABLE:
        if role in row.roles:
            given = _ASKED_WITH.get(row.given, "N [--page N]")
            words = f"{row.name}{given and ' '}{given}{' [--json]' if row.in_json else ''}"
            words += " < words.txt" if "-" in row.line.split() else ""
            does = re.sub(r" ?(?:\{\w+\}|(?<= )-(?= |$))", "", row.line)
            found.append((words, f"paracase {does}" if does else _OF_THE_GATE[row.name]))
    return found


_OF_THE_GATE = {"get": "a copy of the paper, to standard output: > file", "help": "this list"}
_FULL = {f"paracase {row.line}": row.name for row in TABLE if row.line and "{" not in row.line}
_BEFORE_NUMBER = {f"paracase {re.split(r' [{-]', row.line)[0]}": row.name for row in reversed(TABLE) if "{" in row.line}
_AT_DESK = re.compile(r"paracase (?!failed\b)[a-z-]+(?: [a-z-]+)*")


def at_the_gate(text: str) -> str:
    """What is said at the gate, with the commands that may be sent there: *paracase approvals list* is *ssh office list*.

    What has no counterpart is said to be a command of the office's own desk.
    """
    for words in sorted(_FULL, key=len, reverse=True):
        text = re.sub(rf"{re.escape(words)}(?![\w-]| [\w-])", f"ssh office {_FULL[words]}", text)
    for words in sorted(_BEFORE_NUMBER, key=len, reverse=True):
        text = re.sub(rf"{re.escape(words)}(?= (?:[0-9]|[A-Z]))", f"ssh office {_BEFORE_NUMBER[words]}", text)
    left = re.search(rf"(?:^|[“(:] ?){_AT_DESK.pattern}", text)
    return f"{text} (at the office’s own desk, not over SSH)" if left else text


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
