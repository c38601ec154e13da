"""The other end of a desk that was entered through sudo: the process that stays the person, and does what only they can.

It opens files in the person's own programs, prints as them, and gives what they may read and the office's account may not.
"""

from __future__ import annotations

import os
import socket
import threading
from typing import TYPE_CHECKING, Any

from paracase import standard
from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.people.seat import MOST_BYTES
from paracase.paths import ENTERED

if TYPE_CHECKING:
    from collections.abc import Mapping

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
            handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
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


def person_side(environment: Mapping[str, str]) -> PersonSide | None:
    """The process of whoever entered this desk; None where nobody had to: it is the person's own."""
    said = environment.get(ENTERED, "")
    return PersonSide(int(said)) if said.isdigit() else None
