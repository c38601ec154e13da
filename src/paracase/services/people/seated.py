"""The account's side of a desk that was entered through sudo: who sits there, and an environment of its own."""

from __future__ import annotations

import os
import socket
import stat
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase import paths, standard
from paracase.domain.errors import NotAllowed, OfficeUnsafe
from paracase.domain.people.seat import MOST_BYTES, carried, who_sits, words_of
from paracase.services.office.opening import open_office
from paracase.services.people.entering import DOOR, PEER
from paracase.services.people.gate import parents

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from paracase.domain.clock import Clock

if sys.platform != "win32":
    import pwd

_WAIT = 10.0


class Seat(NamedTuple):
    """Who sits at the desk.

    Attributes:
        account: the account of whoever sudo started this for.
        words: the command line they typed, with this office named and no other.
        environment: all of it that this process is to have.
    """

    account: str
    words: list[str]
    environment: dict[str, str]


def take_seat(folder: Path, given: Mapping[str, str], *, clock: Clock) -> Seat:
    """See who entered, and take their words. The socket stays open as long as this process lives.

    Args:
        given: the environment as sudo made it; SUDO_UID is believed only with what ``/proc`` and the socket say.

    Raises:
        OfficeUnsafe: the office is reached by a link, or is not this account's alone.
        NotAllowed: this was not started by the system's sudo for the person at the other end; recorded.
    """
    check_folder(folder)
    try:
        uid, process = who_sits(parents(os.getppid()), os.getppid(), given.get("SUDO_UID", ""))
        line, hello = _hello_of(process, uid)
        words = words_of([str(word) for word in hello["words"]], str(folder))
        account = pwd.getpwuid(uid).pw_name
    except (NotAllowed, KeyError) as error:
        door = open_office(folder, clock=clock)
        try:
            door.record_refusal("desk.entered")
        finally:
            door.close()
        raise (
            error if isinstance(error, NotAllowed) else NotAllowed("The person's side said nothing of use.")
        ) from error
    own = pwd.getpwuid(os.geteuid())
    environment = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": own.pw_dir,
        "USER": own.pw_name,
        "LOGNAME": own.pw_name,
        "LANG": "C.UTF-8",
        "PARACASE_OFFICE": str(folder),
        paths.ENTERED: str(line.detach()),
        **carried({str(name): str(value) for name, value in hello["environment"].items()}),
    }
    return Seat(account, words, environment)


def check_folder(folder: Path) -> None:
    """See that an office is where it says, and this account's alone.

    Raises:
        OfficeUnsafe: it is not.
    """
    home = paths.home(folder)
    try:
        now = home.lstat()
    except OSError as error:
        raise OfficeUnsafe(f"There is no office of this account in {folder}: {error.strerror}.") from error
    if os.path.realpath(home) != str(home):
        raise OfficeUnsafe(f"There is a link on the way to {home}.", hint="The rule of sudo names the office itself.")
    if not stat.S_ISDIR(now.st_mode) or now.st_uid != os.geteuid() or now.st_mode & 0o077:
        raise OfficeUnsafe(
            f"{home} is not this account's alone.", hint="Root says again: paracase office serve-account."
        )


def _hello_of(process: int, uid: int) -> tuple[socket.socket, dict[str, Any]]:
    """Connect to the person's process, by what the system says of it.

    Raises:
        NotAllowed: it is not there, another answers in its name, or it says nothing of use.
    """
    line = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    line.settimeout(_WAIT)
    try:
        line.connect(f"{DOOR}{process}")
        peer, peer_uid, _ = PEER.unpack(line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, PEER.size))
        if (peer, peer_uid) != (process, uid):
            raise NotAllowed("Another process answers in the name of the one that started this.")
        hello = standard.json.loads(line.recv(MOST_BYTES))
        if not (
            isinstance(hello, dict) and isinstance(hello["words"], list) and isinstance(hello["environment"], dict)
        ):
            raise NotAllowed("The person's side said nothing of use.")
    except (OSError, ValueError, KeyError) as error:
        line.close()
        raise NotAllowed("This is entered by paracase itself.", hint="Run paracase as yourself.") from error
    except NotAllowed:
        line.close()
        raise
    line.settimeout(None)
    return line, hello
