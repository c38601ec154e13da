"""One calendar on a server: its events put, removed and looked for, each only in the state it was left in (RFC 7232).

Only over https with a verified certificate, never to another address than the account names. What a server answers is data
of strangers: bounded, and shown as such. The password stands in no error.
"""

from __future__ import annotations

import base64
import http.client
import ssl
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from paracase.domain.errors import CalendarNotPublished
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.intake.fetching.imap import trusted

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from paracase.domain.agenda.servers import CalendarAccount
    from paracase.intake.fetching.imap import Secret

SECONDS = 30.0
LARGEST_ANSWER = 1 << 20
LONGEST_ETAG = 1024
CONFLICT, NOT_THERE = 412, frozenset({404, 410})
_LOG_IN = frozenset({401, 403})
"""Refused to who we are; 403 for one event alone is told of by no server in another way (RFC 4791, 5.3.2.1)."""


@frozen
class ServerSaid:
    """What a server said: its status, the state it left the event in, and why in its words."""

    status: int
    etag: str
    reason: str
    body: bytes

    @property
    def is_done(self) -> bool:
        """Whether it did what it was asked."""
        return self.status in {200, 201, 204}


class CalendarServer:
    """A connection to one calendar; a context manager.

    Raises:
        CalendarNotPublished: from every method: it cannot be reached, does not let us in, or broke off.
        NotFound: the account's file of authorities cannot be read.
    """

    def __init__(self, account: CalendarAccount, password: Secret) -> None:
        parts = urlsplit(account.url)
        self._host = parts.hostname or ""
        context = trusted(account.ca)
        self._connection = http.client.HTTPSConnection(self._host, parts.port or 443, timeout=SECONDS, context=context)
        login = base64.b64encode(f"{account.user}:{password.reveal()}".encode()).decode()
        self._headers = {"Authorization": f"Basic {login}", "User-Agent": "paracase"}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._connection.close()

    def put(self, href: str, data: bytes, *, etag: str) -> ServerSaid:
        """Write an event: over the state ``etag``, or where there is none yet if it is empty."""
        condition = {"If-Match": etag} if etag else {"If-None-Match": "*"}
        return self._ask("PUT", href, data, {"Content-Type": "text/calendar; charset=utf-8", **condition})

    def delete(self, href: str, *, etag: str) -> ServerSaid:
        """Take an event away in the state ``etag``."""
        return self._ask("DELETE", href, None, {"If-Match": etag})

    def found(self, href: str) -> ServerSaid | None:
        """The event as it is there, with its state; None where there is none."""
        answer = self._ask("GET", href, None, {})
        if answer.status in NOT_THERE:
            return None
        if not answer.is_done or not answer.etag:
            raise CalendarNotPublished(f"{self._host} does not say in which state an event is: {answer.reason}.")
        return answer

    def _ask(self, method: str, href: str, data: bytes | None, headers: dict[str, str]) -> ServerSaid:
        try:
            self._connection.request(method, href, data, {**self._headers, **headers})
            told = self._connection.getresponse()
            body = told.read(LARGEST_ANSWER + 1)
        except ssl.SSLCertVerificationError as error:
            raise CalendarNotPublished(
                f"The certificate of {self._host} cannot be trusted: {visible(error.verify_message)[:200]}.",
                hint="With an authority of your own: --ca FILE.",
            ) from None
        except (OSError, http.client.HTTPException) as error:
            why = visible(str(error) or type(error).__name__)[:200]
            raise CalendarNotPublished(
                f"{self._host} cannot be reached, or broke off: {why}.", hint="Publish again: it goes on where it was."
            ) from None
        if len(body) > LARGEST_ANSWER:
            self._connection.close()
        reason = f"{told.status} {visible(told.reason or '')[:100]}".strip()
        if told.status in _LOG_IN:
            raise CalendarNotPublished(
                f"{self._host} does not let us in: {reason}.", hint="paracase calendar login NAME"
            )
        if told.status >= 500 or 300 <= told.status < 400:
            raise CalendarNotPublished(f"{self._host} does not serve this calendar now: {reason}.")
        etag = told.headers.get("ETag", "") or ""
        if len(etag) > LONGEST_ETAG or not etag.isprintable() or etag.startswith("W/"):
            etag = ""  # a weak one is no condition for PUT (RFC 7232, 3.1)
        return ServerSaid(told.status, etag, reason, body[:LARGEST_ANSWER])
