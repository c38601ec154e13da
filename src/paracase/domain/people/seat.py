"""Who sits at the desk of an office that a service account owns, and what of their session comes along.

A person's own process starts the same program as the account, by sudo, and stays as the person. What the account's process
believes is what the system says: its parents (``/proc``), the user id that sudo writes (sudo(8), SUDO_UID), and who is at
the other end of the socket (unix(7), SO_PEERCRED). The environment and the words come from the person, and are only that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.people.gate import check_terminal
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.people.lineage import ProcessFacts

ENTER = "enter"
"""What the rule of sudo starts: ``python -I -m paracase --office DIR enter``, word for word, with nothing behind it."""
MOST_BYTES = 128 * 1024
"""The longest message between the two processes."""
_NAME = re.compile(r"[a-z_][a-z0-9_-]{0,30}", re.ASCII)
_PLACE = re.compile(r"(?:/[A-Za-z0-9_+-][A-Za-z0-9._+-]*)+", re.ASCII)
_LOCALE = re.compile(r"[A-Za-z0-9_.@-]{1,40}", re.ASCII)
_SMALL_NUMBER = re.compile(r"[1-9][0-9]{0,3}", re.ASCII)
_WORD = re.compile(r"[A-Za-z0-9._-]{1,40}", re.ASCII)
_CARRIED = {
    "LANG": _LOCALE, "LC_ALL": _LOCALE, "LC_CTYPE": _LOCALE, "COLORTERM": _WORD, "NO_COLOR": _WORD, "COLUMNS": _SMALL_NUMBER,
    "LINES": _SMALL_NUMBER, "TERM_PROGRAM": _WORD, "TERM_PROGRAM_VERSION": _WORD, "TMUX": re.compile(r".{1,200}"),
}  # fmt: skip
"""What comes along from a person's environment, and what it must look like; whatever else is there does not."""
_SAID = {"TMUX": "yes"}
"""Where it matters only that it is there, this stands in its place."""


@frozen
class DeskRecord:
    """An office of a service account, as the machine's root wrote it down for the people of its desk.

    Attributes:
        python: the interpreter that the rule of sudo names; root's, like all it imports.
        group: whose members the rule lets in.
    """

    folder: str
    account: str
    group: str
    python: str

    @property
    def words(self) -> tuple[str, ...]:
        """What the rule lets start, word for word."""
        return (self.python, "-I", "-m", "paracase", "--office", self.folder, ENTER)


def record_of(fields: object) -> DeskRecord | None:
    """A record as it was read; None when it is none."""
    if not isinstance(fields, dict):
        return None
    found = [fields.get(name) for name in ("folder", "account", "group", "python")]
    if not all(isinstance(one, str) for one in found):
        return None
    folder, account, group, python = (str(one) for one in found)
    if not (
        _PLACE.fullmatch(folder) and _PLACE.fullmatch(python) and _NAME.fullmatch(account) and _NAME.fullmatch(group)
    ):
        return None
    return DeskRecord(folder, account, group, python)


def checked_account(name: str, what: str = "account") -> str:
    """A name that can be an account's or a group's (useradd(8)), and stands in a rule of sudo as it is.

    Raises:
        BadInput: it cannot.
    """
    if not _NAME.fullmatch(name):
        raise BadInput(f"“{name[:40]}” cannot be the name of {'an' if what[0] in 'aeiou' else 'a'} {what}.",
                       hint="Small letters, digits, - and _; at most 31.")  # fmt: skip
    return name


def checked_place(path: str, what: str) -> str:
    """An absolute path that stands in a rule of sudo as it is: no blank, no wildcard, no sign that sudoers(5) reads.

    Raises:
        BadInput: it has one.
    """
    if not _PLACE.fullmatch(path):
        raise BadInput(
            f"{what} {path} cannot stand in a rule of sudo.",
            hint="Move it to a path of letters, digits, -, _, + and dots, e.g. /srv/office.",
        )
    return path


def who_sits(parents: Sequence[ProcessFacts], own_parent: int, said: str) -> tuple[int, int]:
    """Who started a process through sudo: user id and process id.

    From its parent upward there is the system's sudo and nothing else (one process, or two where sudo made a terminal): with
    user id 0, its real one that of whoever called it. Above it is a process of one user only, the one sudo names.

    Args:
        parents: its parent, that one's, and so on.
        own_parent: the process id of the first of these.
        said: SUDO_UID.

    Raises:
        NotAllowed: it was started otherwise.
    """
    process = own_parent
    for passed, one in enumerate(parents):
        if one.name == "sudo" and one.uids[1:] == (0, 0, 0) and str(one.uids[0]) in {said, "0"}:
            process = one.parent
            continue
        if passed == 0 or len(set(one.uids)) != 1 or str(one.uids[0]) != said or one.uids[0] == 0:
            break
        return one.uids[0], process
    raise NotAllowed(
        "This is entered through sudo, from a person's own account.",
        hint="Run paracase as yourself. Where /proc hides other people's processes (hidepid), nobody can be told apart.",
    )


def carried(environment: Mapping[str, str]) -> dict[str, str]:
    """What comes along from a person's environment: how their terminal is, and in which language they read.

    ``SSH_CONNECTION`` comes as the bare fact: files are not opened where nobody would see them.
    """
    kept = {
        name: _SAID.get(name, environment[name])
        for name, form in _CARRIED.items()
        if name in environment and form.fullmatch(environment[name])
    }
    try:
        kept["TERM"] = check_terminal(environment.get("TERM", ""))
    except BadInput:
        kept["TERM"] = "dumb"
    if environment.get("SSH_CONNECTION"):
        kept["SSH_CONNECTION"] = "desk"
    return kept


def words_of(given: Sequence[str], folder: str) -> list[str]:
    """The words of a command, with this office named and no other.

    Raises:
        NotAllowed: they name another office.
    """
    rest, kept = list(given), ["--office", folder]
    while rest and rest[0].startswith("-"):
        word = rest.pop(0)
        name, joined, value = word.partition("=")
        if name == "--office":
            named = value if joined else (rest.pop(0) if rest else "")
            if named != folder:
                raise NotAllowed("Through this rule one enters one office.", hint=f"It is {folder}.")
        elif name == "--as":
            kept += [name, value if joined else (rest.pop(0) if rest else "")]
        else:
            kept.append(word)
            if word == "--":
                break
    return kept + rest


OUTSIDE = frozenset(["demo", "init", "gate", "restore", "repair"])
"""Commands that are not about an office that is open: they run as whoever gives them."""


def command_in(words: Sequence[str]) -> tuple[str, str | None]:
    """The command among words (empty for the desk), and the office they name (None when they name none)."""
    rest, office = _after_options(words)
    return (rest[0] if rest else ""), office


def is_roots(words: Sequence[str]) -> bool:
    """Whether root itself does this at a service account's office; all else root does there as the account.

    It looks at what only root may read (the rule of sudo, sshd's files), changes what is root's, or makes another office.
    """
    rest, _ = _after_options(words)
    command, below = rest[:1], rest[1:]
    if command == ["doctor"]:
        return "ssh" in below
    if command == ["office"]:
        return not {"serve-account", "accounts"}.isdisjoint(below[:1])
    return not (OUTSIDE - {"repair"}).isdisjoint(command)


def _after_options(words: Sequence[str]) -> tuple[list[str], str | None]:
    rest, office = list(words), None
    while rest and rest[0].startswith("-"):
        name, joined, value = rest.pop(0).partition("=")
        if name == "--":
            break  # the command follows, whatever it looks like
        if name in {"--office", "--as"} and not joined:
            value = rest.pop(0) if rest else ""
        if name == "--office":
            office = value
        if name in {"-h", "--help", "--version"}:
            return ["--help"], office
    return rest, office
