"""Whether a process was started by a sshd that the system started: what can be proved of a login without a secret.

The environment that sshd gives a session, and the file that says which key logged in, belong to the account; whoever runs
as the account can write both. That the process which asks is the child of a session of a sshd with user id 0 they cannot.
It proves no more than that: somebody with another way into the account through sshd comes from the same parents.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES = frozenset(["sshd", "sshd-session"])
"""What sshd calls itself; since OpenSSH 9.8 a session is a program of its own."""
_FIELD = re.compile(r"^(Name|PPid|Uid):[ \t]*(.*)$", re.M)


class ProcessFacts(NamedTuple):
    """A process, as ``/proc/N/status`` tells of it (proc_pid_status(5)).

    Attributes:
        uids: real, effective, saved and file system user id.
    """

    name: str
    parent: int
    uids: tuple[int, ...]

    @property
    def is_the_systems(self) -> bool:
        """Whether every user id of it is 0."""
        return len(self.uids) == 4 and not any(self.uids)

    @property
    def told(self) -> str:
        """``bash (user 1000)``."""
        return f"{visible(self.name)} (user {self.uids[0] if self.uids else '?'})"


def parse_status(text: str) -> ProcessFacts | None:
    """Read a ``status`` file; None when it lacks a line."""
    fields = dict(_FIELD.findall(text))
    try:
        uids = tuple(int(word) for word in fields["Uid"].split())
        return ProcessFacts(fields["Name"], int(fields["PPid"]), uids)
    except (KeyError, ValueError):
        return None


def is_of_sshd(parents: Sequence[ProcessFacts]) -> bool:
    """Whether a process is the direct child of a session of the system's sshd.

    From its parent upward there is nothing but sshd until one has user id 0: a process in between, whatever it calls itself
    once it was started by a shell, has the shell above it.

    Args:
        parents: its parent, that one's, and so on.
    """
    for process in parents:
        if process.name not in NAMES:
            return False
        if process.is_the_systems:
            return process.parent > 0  # whatever lost its parent is pid 1's; the monitor of a session never is pid 1
    return False
