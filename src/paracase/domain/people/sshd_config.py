"""The Match blocks of sshd's configuration (sshd_config(5)): which of them apply to some logins of an account only.

``sshd -T`` says what is in force for one login from one address. A block that hangs on where a login comes from may put
something else in force for another one, so such blocks are looked for in the files themselves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ANSWERED = frozenset(["all", "user", "group"])
"""Criteria that ``sshd -T`` answers for the account, wherever a login comes from."""
DECIDING = frozenset(
    str.split(
        "forcecommand authorizedkeyscommand authorizedkeyscommanduser authorizedkeysfile authorizedprincipalscommand "
        "authorizedprincipalsfile trustedusercakeys authenticationmethods passwordauthentication "
        "kbdinteractiveauthentication challengeresponseauthentication skeyauthentication "
        "kerberosauthentication hostbasedauthentication gssapiauthentication pubkeyauthentication "
        "permitemptypasswords permituserrc permituserenvironment acceptenv setenv exposeauthinfo disableforwarding "
        "allowtcpforwarding allowstreamlocalforwarding allowagentforwarding x11forwarding permittunnel gatewayports "
        "chrootdirectory subsystem include"
    )
)
"""Settings on which it hangs whether a login ends at the gate."""


class MatchBlock(NamedTuple):
    """A block of settings for some logins.

    Attributes:
        line: of its ``Match``, from 1.
        criteria: names in lower case, with their patterns as they stand there.
        settings: the names set in it, in lower case.
    """

    line: int
    criteria: tuple[tuple[str, str], ...]
    settings: tuple[str, ...]

    @property
    def title(self) -> str:
        """``Match Address 192.0.2.0/24``."""
        return " ".join(["Match", *(f"{name.capitalize()} {pattern}".strip() for name, pattern in self.criteria)])

    def hangs_on_more(self, account: str) -> bool:
        """Whether it applies to some logins of an account and not to others."""
        if all(name in ANSWERED for name, _ in self.criteria):
            return False
        return all(_matches(pattern, account) for name, pattern in self.criteria if name == "user")


def _matches(patterns: str, account: str) -> bool:
    """PATTERNS of ssh_config(5): a list, ``*`` and ``?``, ``!`` takes out."""
    found = False
    for pattern in patterns.split(","):
        rule = re.escape(pattern.removeprefix("!")).replace(r"\*", ".*").replace(r"\?", ".")
        if re.fullmatch(rule, account):
            if pattern.startswith("!"):
                return False
            found = True
    return found


def _words(line: str) -> list[str]:
    """A line's words, with quotation marks around one of several; none of a comment."""
    if line.lstrip().startswith("#"):
        return []
    words = [quoted or plain for quoted, plain in re.findall(r'"([^"]*)"|([^\s"]+)', line)]
    if words and "=" in words[0]:
        name, _, value = words[0].partition("=")
        words = [name, *([value] if value else []), *words[1:]]
    elif len(words) > 1 and words[1] == "=":
        del words[1]
    return words


def match_blocks(text: str) -> list[MatchBlock]:
    """The Match blocks of a file; what stands before the first belongs to none."""
    found: list[MatchBlock] = []
    for number, line in enumerate(text.splitlines(), start=1):
        words = _words(line)
        if not words:
            continue
        if words[0].lower() == "match":
            found.append(MatchBlock(number, tuple(_criteria(words[1:])), ()))
        elif found:
            last = found[-1]
            found[-1] = last._replace(settings=(*last.settings, words[0].lower()))
    return found


def _criteria(words: Sequence[str]) -> Iterable[tuple[str, str]]:
    rest = iter(words)
    for word in rest:
        name, _, value = word.partition("=")
        yield name.lower(), value if value or name.lower() == "all" else next(rest, "")


def included(text: str) -> list[str]:
    """What a file includes: patterns of file names, relative ones below ``/etc/ssh``."""
    return [
        name if name.startswith("/") else f"/etc/ssh/{name}"
        for line in text.splitlines()
        if (words := _words(line)) and words[0].lower() == "include"
        for name in words[1:]
    ]
