"""A strict server of one calendar on 127.0.0.1, over TLS: PUT, GET and DELETE as RFC 4791 and RFC 7232 have them.

The servers of CalDAV in Python are under the GPL; this one is not theirs. It refuses what a real one may let pass: a PUT or
DELETE without a condition, a body that is no calendar object resource (one UID, no METHOD), a UID that is there elsewhere.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from icalendar import Calendar

from tests.support.dovecot import authority_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

USER, PASSWORD, HOME = "me", "pass wörd", "/me/cal/"


@dataclass
class DavServer:
    """What the server holds, and how it is to behave.

    Attributes:
        asked: every request: method, path, condition.
        drops: the answers to so many PUTs are lost after they were carried out.
        is_silent: names no state in its answer to PUT.
    """

    port: int
    ca: Path
    held: dict[str, bytes] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    drops: int = 0
    is_silent: bool = False

    @property
    def url(self) -> str:
        """The calendar's address."""
        return f"https://localhost:{self.port}{HOME}"

    @property
    def events(self) -> dict[str, Any]:
        """Its events by UID, as icalendar reads them."""
        found = [event for data in self.held.values() for event in Calendar.from_ical(data).walk("VEVENT")]
        return {str(event["UID"]): event for event in found}

    def edit(self, path: str) -> None:
        """Somebody changes an event on another device."""
        self.held[path] = self.held[path].replace(b"STATUS:CONFIRMED", b"STATUS:TENTATIVE")


def etag_of(data: bytes) -> str:
    """A strong one: other bytes, another."""
    return f'"{hashlib.sha256(data).hexdigest()[:16]}"'


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *_: Any) -> None:
        """Nothing."""

    def _say(self, status: int, body: bytes = b"", etag: str = "") -> None:
        self.send_response(status)
        if etag:
            self.send_header("ETag", etag)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _is_let_in(self) -> bool:
        told = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        if self.headers.get("Authorization") == f"Basic {told}":
            return True
        self._say(401)
        return False

    def _refused(self, held: bytes | None) -> int:
        """The status of a condition that does not hold; 428 where there is none (RFC 6585); 0 where it holds."""
        match, none = self.headers.get("If-Match"), self.headers.get("If-None-Match")
        if match is None and none is None:
            return 428
        if none is not None:
            return 412 if none != "*" or held is not None else 0
        return 412 if held is None or match != etag_of(held) else 0

    def do_GET(self) -> None:
        dav = self.server.dav
        dav.asked.append(("GET", self.path))
        if self._is_let_in():
            held = dav.held.get(self.path)
            self._say(404) if held is None else self._say(200, held, etag_of(held))

    def do_DELETE(self) -> None:
        dav = self.server.dav
        dav.asked.append(("DELETE", self.path))
        if not self._is_let_in():
            return
        status = 404 if self.path not in dav.held else self._refused(dav.held[self.path])
        if not status:
            del dav.held[self.path]
        self._say(status or 204)

    def do_PUT(self) -> None:
        dav = self.server.dav
        dav.asked.append(("PUT", self.path))
        data = self.rfile.read(int(self.headers["Content-Length"]))
        if not self._is_let_in():
            return
        held = dav.held.get(self.path)
        status = self._refused(held) or self._unfit(data)
        if not status:
            dav.held[self.path] = data
            if dav.drops:
                dav.drops -= 1
                self.close_connection = True
                return
        self._say(status or (201 if held is None else 204), etag="" if status or dav.is_silent else etag_of(data))

    def _unfit(self, data: bytes) -> int:
        dav = self.server.dav
        if not (self.headers.get("Content-Type") or "").startswith("text/calendar"):
            return 415
        if not self.path.startswith(HOME) or "/" in self.path[len(HOME) :]:
            return 409
        whole = Calendar.from_ical(data)
        uids = {str(event["UID"]) for event in whole.walk("VEVENT")}
        if "METHOD" in whole or len(uids) != 1:
            return 400
        others = {path for path, other in dav.held.items() if uids & {str(e["UID"]) for e in _events(other)}}
        return 409 if others - {self.path} else 0


def _events(data: bytes) -> list[Any]:
    return list(Calendar.from_ical(data).walk("VEVENT"))


class _Server(ThreadingHTTPServer):
    dav: DavServer
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """A client that does not trust the certificate hangs up."""


@contextlib.contextmanager
def calendar_server(folder: Path) -> Iterator[DavServer]:
    """A server that runs for as long as the block does; it shows a certificate of a throw-away authority."""
    authority = authority_in(folder)
    server = _Server(("127.0.0.1", 0), _Handler)
    server.socket = authority.context().wrap_socket(server.socket, server_side=True)
    server.dav = DavServer(server.server_address[1], authority.ca)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server.dav
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
