"""A mail server on 127.0.0.1, TLS at once or by STARTTLS, that keeps what came over the wire and fails on purpose."""

from __future__ import annotations

import base64
import contextlib
import socket
import ssl
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.dovecot import Authority

USER, PASSWORD = "office@hale-ortega.example", "pass wörd"


@dataclass
class Smtpd:
    """What the server does, and what it saw.

    Attributes:
        cut: where it breaks the connection off: ``greeting``, ``rcpt``, ``data``, ``body`` (after it read the message and
            before it answers).
        refuse: recipients it takes nothing for.
        final: its answer to the message.
        wire: every message as it came, dots and end and all.
        heard: every command line.
    """

    port: int = 0
    starttls: bool = False
    offers_starttls: bool = True
    extensions: tuple[str, ...] = ("8BITMIME", "SMTPUTF8", "SIZE 50000000")
    cut: str = ""
    refuse: tuple[str, ...] = ()
    final: bytes = b"250 2.0.0 Ok: queued as 1F2E"
    wire: list[bytes] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    @property
    def messages(self) -> list[bytes]:
        """Each message as a server keeps it: without the end and the dots that were added (RFC 5321, 4.5.2)."""
        return [unstuffed(one) for one in self.wire]


def unstuffed(wire: bytes) -> bytes:
    """A message as it came over the wire, without what SMTP added."""
    assert wire.endswith(b"\r\n.\r\n")
    lines = wire[:-3].split(b"\r\n")
    return b"\r\n".join(line[1:] if line.startswith(b".") else line for line in lines)


@contextlib.contextmanager
def mail_taker(authority: Authority, *, starttls: bool = False) -> Iterator[Smtpd]:
    """A server that runs until the end of the ``with``."""
    listener = socket.create_server(("127.0.0.1", 0))
    found = Smtpd(listener.getsockname()[1], starttls)
    context = authority.context()
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            try:
                raw, _ = listener.accept()
            except OSError:
                return
            with contextlib.suppress(OSError, ssl.SSLError, _Cut), raw:
                _Talk(found, raw, context).go()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        over.set()
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


class _Cut(Exception):
    """The connection is broken off here."""


class _Talk:
    """One connection."""

    def __init__(self, server: Smtpd, raw: socket.socket, context: ssl.SSLContext) -> None:
        self.server, self.context = server, context
        self.is_tls = not server.starttls
        self.sock = context.wrap_socket(raw, server_side=True) if self.is_tls else raw
        self.file = self.sock.makefile("rb")

    def say(self, line: bytes) -> None:
        self.sock.sendall(line + b"\r\n")

    def cut(self, where: str) -> None:
        if self.server.cut == where:
            with contextlib.suppress(OSError):
                self.sock.shutdown(socket.SHUT_RDWR)
            self.sock.close()
            raise _Cut

    def go(self) -> None:
        self.cut("greeting")
        self.say(b"220 localhost ESMTP")
        while line := self.file.readline():
            told = line.decode().strip()
            self.server.heard.append(told)
            if not self.answer(told.upper().split(" ")[0], told):
                return

    def answer(self, verb: str, told: str) -> bool:
        if verb == "EHLO":
            offered = list(self.server.extensions)
            offered += ["AUTH PLAIN"] if self.is_tls else ["STARTTLS"] if self.server.offers_starttls else []
            lines = ["localhost", *offered]
            for number, one in enumerate(lines):
                self.say(f"250{'-' if number < len(lines) - 1 else ' '}{one}".encode())
        elif verb == "STARTTLS":
            self.say(b"220 go on")
            self.sock = self.context.wrap_socket(self.sock, server_side=True)
            self.file, self.is_tls = self.sock.makefile("rb"), True
        elif verb == "AUTH":
            given = base64.b64decode(told.split(" ")[2]).decode()
            ok = given == f"\0{USER}\0{PASSWORD}"
            self.say(b"235 in" if ok else b"535 5.7.8 no")
        elif verb == "RCPT":
            self.cut("rcpt")
            who = told[told.index("<") + 1 : told.index(">")]
            self.say(b"550 5.1.1 no such person" if who in self.server.refuse else b"250 ok")
        elif verb == "DATA":
            self.take()
        elif verb == "QUIT":
            self.say(b"221 bye")
            return False
        else:
            self.say(b"250 ok")
        return True

    def take(self) -> None:
        self.cut("data")
        self.say(b"354 go on")
        found = b""
        while not found.endswith(b"\r\n.\r\n"):
            piece = self.file.readline()
            if not piece:
                return
            found += piece
        self.server.wire.append(found)
        self.cut("body")
        self.say(self.server.final)
