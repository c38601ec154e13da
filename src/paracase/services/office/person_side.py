"""The other end of a desk that was entered through sudo: the process that stays the person, and does what only they can.

It opens files in the person's own programs, prints as them, and gives what they may read and the office's account may not.
"""

from __future__ import annotations

import os
import socket
import stat
import threading
from typing import TYPE_CHECKING, Any

from paracase import standard
from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.people.seat import MOST_BYTES
from paracase.paths import ENTERED

if TYPE_CHECKING:
    from collections.abc import Mapping

_WAY = getattr(os, "O_PATH", 0) | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_WAY |= getattr(os, "O_CLOEXEC", 0)
_TURN = threading.Lock()
"""One question at a time: screens ask from several threads."""


class PersonSide:
    """The person's own process, asked over an open socket."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def open(self, path: str) -> None:
        """Have the person's own program show a file; what they may not read themselves they are given a copy of.

        Raises:
            NotAllowed: their process could not, or is gone.
            NotFound: the file is gone.
        """
        self._with_file("open", path)

    def print(self, path: str) -> None:
        """Have a file printed as the person."""
        self._with_file("print", path)

    def _with_file(self, what: str, path: str) -> None:
        try:
            handle = _opened(path)
        except OSError as error:
            raise NotFound(f"The file cannot be read: {error.strerror}.") from error
        try:
            _, given = self._ask({"do": what, "path": path}, [handle])
        finally:
            os.close(handle)
        for one in given:
            os.close(one)

    def given(self, path: str) -> tuple[str, int]:
        """A file the person names, opened by their own process: its name, and a descriptor that the caller closes.

        Raises:
            NotAllowed: they may not read it, or it is no file.
        """
        answer, given = self._ask({"do": "read", "path": path}, [])
        if len(given) != 1:
            for one in given:
                os.close(one)
            raise NotAllowed("The file did not come.")
        return str(answer.get("name", "")), given[0]

    def _ask(self, question: dict[str, str], handles: list[int]) -> tuple[dict[str, Any], list[int]]:
        data = standard.json.dumps(question).encode("utf-8", "surrogatepass")
        with _TURN, socket.socket(fileno=os.dup(self._descriptor)) as line:
            try:
                socket.send_fds(line, [data], handles)
                told, given, _, _ = socket.recv_fds(line, MOST_BYTES, 1)
            except OSError as error:
                raise NotAllowed(f"Your own process does not answer: {error.strerror}.") from error
        if not told:
            raise NotAllowed("Your own process has ended.", hint="Start paracase again.")
        answer: dict[str, Any] = standard.json.loads(told)
        if "error" in answer:
            kind = NotFound if answer.get("code") == NotFound.exit_code else NotAllowed
            raise kind(str(answer["error"]), hint=str(answer.get("hint", "")))
        return answer, given


def _opened(path: str) -> int:
    """A file, opened as the account part by part from the root folder: a link that somebody put there leads nowhere.

    Raises:
        OSError: it is not there, or a part of the way is a link.
        NotAllowed: it is no file.
    """
    *folders, name = path.strip("/").split("/")
    at = os.open("/", _WAY)
    try:
        for folder in folders:
            below = os.open(folder, _WAY, dir_fd=at)
            os.close(at)
            at = below
        handle = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=at)
    finally:
        os.close(at)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise NotAllowed("What lies there is no file.")
    return handle


def person_side(environment: Mapping[str, str]) -> PersonSide | None:
    """The process of whoever entered this desk; None where nobody had to: it is the person's own."""
    said = environment.get(ENTERED, "")
    return PersonSide(int(said)) if said.isdigit() else None
