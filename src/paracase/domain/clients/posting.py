"""Handing a text to a mail server: what server, whom the message itself names, and how far an attempt came.

A message goes as exactly its bytes. What SMTP cannot carry unchanged is refused here and not mended: another file would be
another text than the one that was approved.
"""

from __future__ import annotations

from email.parser import Parser
from email.policy import SMTPUTF8
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.papers.mailboxes import Keeping
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from email.message import EmailMessage

SUBMISSIONS_PORT = 465
"""Submission over TLS from the first byte (RFC 8314, 3.3)."""
SUBMISSION_PORT = 587
"""Submission that begins in the clear and goes over to TLS by STARTTLS (RFC 6409, 3207)."""
LONGEST_LINE = 998
"""Bytes of a line, its end aside (RFC 5321, 4.5.3.1.6; RFC 5322, 2.1.1)."""
_HOST = late_pattern(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f:.]{2,45}")


class Security(StrEnum):
    """When TLS begins; there is no third way."""

    TLS = "tls"
    STARTTLS = "starttls"

    @property
    def port(self) -> int:
        """The usual one."""
        return SUBMISSIONS_PORT if self is Security.TLS else SUBMISSION_PORT


@frozen
class OutgoingServer:
    """The server that takes a person's mail.

    Attributes:
        user: whom it logs in as.
        ca: a file of further certificate authorities (PEM) that are trusted for it; empty: the system's alone.
        command: prints the password, where that is how it is kept.
    """

    host: str
    user: str
    port: int
    security: Security = Security.TLS
    keeping: Keeping = Keeping.FILE
    ca: str = ""
    command: str = ""


def checked_server(server: OutgoingServer) -> OutgoingServer:
    """A server that can be used.

    Raises:
        BadInput: names what cannot.
    """
    if not _HOST.fullmatch(server.host):
        raise BadInput(f"“{visible(server.host)}” is not a server's name.", hint="Such as smtp.example.com.")
    if not 1 <= server.port <= 65_535:
        raise BadInput(f"{server.port} is not a port.", hint=f"Mostly {SUBMISSIONS_PORT}, or {SUBMISSION_PORT}.")
    if not server.user or not all(32 <= ord(letter) != 127 for letter in server.user):
        raise BadInput(f"“{visible(server.user)}” is nobody to log in as.", hint="Mostly an address.")
    if server.keeping is Keeping.COMMAND and not server.command.strip():
        raise BadInput("No command is named that prints the password.", hint="--password-command 'pass show mail'.")
    if not all(letter.isprintable() for text in (server.command, server.ca) for letter in text):
        raise BadInput("A name or command holds characters that cannot be seen.", hint="Type it by hand.")
    return server


class PostingState(StrEnum):
    """How far handing a text to a server came."""

    STARTED = "started"
    """The message began to go over, and no end is recorded: it may have been sent."""
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    """The connection broke after the message began to go over: it may have been sent."""
    WENT = "went"
    """A person looked, and it had gone."""
    NOT_SENT = "not_sent"
    """A person looked, and it had not."""

    @property
    def is_open(self) -> bool:
        """Whether nobody knows if it went."""
        return self in {PostingState.STARTED, PostingState.UNKNOWN}

    @property
    def keeps_from_going(self) -> bool:
        """Whether nobody may send the text again: it went, or may have."""
        return self not in {PostingState.REFUSED, PostingState.NOT_SENT}

    @property
    def words(self) -> str:
        """As lists say it."""
        return {"started": "may have been sent", "unknown": "may have been sent", "accepted": "taken by the server",
                "refused": "not taken by the server", "went": "went, as a person found",
                "not_sent": "did not go, as a person found"}[self.value]  # fmt: skip


@frozen
class MailEnvelope:
    """From whom and to whom a message says that it goes.

    Attributes:
        is_8bit: it has bytes that only 8BITMIME carries unchanged (RFC 6152).
        is_utf8: its headers or addresses need SMTPUTF8 (RFC 6531).
    """

    sender: str
    recipients: tuple[str, ...]
    is_8bit: bool
    is_utf8: bool


def envelope_in(data: bytes) -> MailEnvelope:
    """The envelope of a message, by its own From, To and Cc.

    Raises:
        NotAllowed: SMTP cannot carry it unchanged, or it names somebody in Bcc, whom every recipient would read.
    """
    by_file = "Hand it out as a file: paracase client send TEXT --out DIR."
    if (
        not data.endswith(b"\r\n")
        or b"\0" in data
        or b"\n" in data.replace(b"\r\n", b"")
        or b"\r" in data.replace(b"\r\n", b"")
    ):
        raise NotAllowed("Its lines do not end as mail's do: a server would change them.", hint=by_file)
    if any(len(line) > LONGEST_LINE for line in data.split(b"\r\n")):
        raise NotAllowed(f"A line of it is longer than {LONGEST_LINE} bytes.", hint=by_file)
    head = data.partition(b"\r\n\r\n")[0]
    try:
        message = Parser(policy=SMTPUTF8).parsestr(head.decode() + "\r\n\r\n", headersonly=True)
    except UnicodeDecodeError:
        raise NotAllowed("Its headers are no UTF-8.", hint=by_file) from None
    for name in ("Bcc", "Resent-To", "Resent-Cc", "Resent-Bcc"):
        if message.get_all(name):
            raise NotAllowed(f"It names somebody in {name}, for everybody to read.", hint=by_file)
    senders, recipients = _addresses(message, "From"), [*_addresses(message, "To"), *_addresses(message, "Cc")]
    if len(senders) != 1 or not recipients:
        raise NotAllowed("It does not say from whom and to whom it goes.", hint=by_file)
    is_utf8 = not head.isascii() or not all(one.isascii() for one in (*senders, *recipients))
    return MailEnvelope(senders[0], tuple(dict.fromkeys(recipients)), not data.isascii(), is_utf8)


def _addresses(message: EmailMessage, name: str) -> list[str]:
    found = [one.addr_spec for header in message.get_all(name, []) for one in header.addresses]
    if any(
        not one or any(letter.isspace() or letter in "<>" or not letter.isprintable() for letter in one)
        for one in found
    ):
        raise NotAllowed(f"Its {name} holds what is no address.", hint="Write it anew.")
    return found
