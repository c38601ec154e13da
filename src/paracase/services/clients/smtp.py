"""A mail server that takes messages: submission over TLS (RFC 5321, 6409, 8314), and a message as exactly its bytes.

The certificate is always verified; a server without STARTTLS, where that was set up, gets neither name nor password.
Until ``give`` begins nothing can have been sent; from its first byte on only the server's answer says what became of it.
"""

from __future__ import annotations

import base64
import contextlib
import smtplib
import socket
import ssl
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clients.posting import PostingState, Security
from paracase.domain.errors import MailNotSent, NotAllowed
from paracase.domain.visible import visible
from paracase.intake.fetching.imap import trusted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.domain.clients.posting import MailEnvelope, OutgoingServer
    from paracase.intake.fetching.imap import Secret

SECONDS = 60.0
"""How long a server may be silent; the end of a message may take it longer (RFC 5321, 4.5.3.2.6: ten minutes)."""
END_SECONDS = 600.0
LONGEST_SECONDS = 3 * END_SECONDS
"""After so long nobody gives a message over any more: the server's word, the message itself, the server's answer."""
_TAKEN = 250


class ServerAnswer(NamedTuple):
    """What became of a message that was given over, and in which words."""

    state: PostingState
    words: str


def _words(code: int, said: bytes) -> str:
    return f"{code} {visible(said.decode('utf-8', 'replace').replace(chr(10), ' '))[:300]}".strip()


@contextlib.contextmanager
def _told(host: str) -> Iterator[None]:
    """What a connection runs into before a message goes over, in words: nothing was sent."""
    named = visible(host)
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise MailNotSent(
            f"{named} does not prove that it is {named}: {visible(error.verify_message)}. Nothing was sent.",
            hint="Ask who runs the server. An authority of your office's own is named with --ca; there is no way around.",
        ) from error
    except ssl.SSLError as error:
        raise MailNotSent(
            f"{named} speaks no TLS that can be used: {visible(error.reason or str(error))}. Nothing was sent.",
            hint="465 begins with TLS, 587 goes over to it (--starttls).",
        ) from error
    except TimeoutError as error:
        raise MailNotSent(f"{named} did not answer within {SECONDS:.0f} seconds; nothing was sent.") from error
    except socket.gaierror as error:
        raise MailNotSent(
            f"There is no server {named}; nothing was sent.", hint="Check its name, and the network."
        ) from error
    except smtplib.SMTPServerDisconnected as error:
        raise MailNotSent(f"{named} broke off before the message; nothing was sent.") from error
    except smtplib.SMTPResponseException as error:
        is_login = isinstance(error, smtplib.SMTPAuthenticationError)
        what = "does not let us in" if is_login else "says no"
        raise MailNotSent(
            f"{named} {what}: {_words(error.smtp_code, _bytes(error.smtp_error))}. Nothing was sent.",
            hint="Give the password anew: paracase mail outgoing-set." if is_login else "",
        ) from error
    except ValueError:  # what it says may hold a part of the password
        raise MailNotSent(f"{named} cannot be told name or password; nothing was sent.") from None
    except smtplib.SMTPException as error:
        raise MailNotSent(f"{named}: {visible(str(error))[:300].rstrip('.')}; nothing was sent.") from error
    except OSError as error:
        raise MailNotSent(
            f"{named} cannot be reached: {visible(error.strerror or str(error))}; nothing was sent."
        ) from error


def _bytes(said: bytes | str) -> bytes:
    return said if isinstance(said, bytes) else said.encode()


class SmtpServer:
    """A logged-in connection; closed at the end of a ``with``."""

    def __init__(self, server: OutgoingServer, secret: Secret) -> None:
        """Connect, go over to TLS, log in.

        Raises:
            MailNotSent: it is not there, is not who it should be, offers no TLS, or does not let us in.
            NotFound: the file of authorities cannot be read.
        """
        self._host = server.host
        context = trusted(server.ca)
        with _told(server.host):
            if server.security is Security.TLS:
                self._client: smtplib.SMTP = smtplib.SMTP_SSL(
                    server.host, server.port, timeout=SECONDS, context=context
                )
            else:
                self._client = smtplib.SMTP(server.host, server.port, timeout=SECONDS)
        try:
            with _told(server.host):
                if server.security is Security.STARTTLS:
                    self._client.ehlo()
                    self._client.starttls(context=context)
                self._client.ehlo()
                self._log_in(server.user, secret)
        except BaseException:
            self._client.close()
            raise

    def _log_in(self, user: str, secret: Secret) -> None:
        """By PLAIN, which takes every letter (RFC 4616); else as the server offers it. The connection is TLS by now."""
        if "PLAIN" not in self._client.esmtp_features.get("auth", "").upper().split():
            self._client.login(user, secret.reveal())
            return
        told = base64.b64encode(f"\0{user}\0{secret.reveal()}".encode()).decode()
        code, said = self._client.docmd("AUTH", f"PLAIN {told}")
        if code not in {235, 503}:
            raise smtplib.SMTPAuthenticationError(code, said)

    def __enter__(self) -> SmtpServer:
        return self

    def __exit__(self, *_: object) -> None:
        """Take leave where that still can be; what was answered stays answered."""
        with contextlib.suppress(OSError, smtplib.SMTPException):
            if self._client.sock is not None:
                self._client.sock.settimeout(5)
            self._client.quit()
        self._client.close()

    def offer(self, envelope: MailEnvelope, size: int) -> None:
        """Say from whom and to whom; every recipient is taken, or none is written to.

        Raises:
            NotAllowed: the server cannot carry the message as its bytes.
            MailNotSent: it takes nothing from the sender, or for somebody; each is named with what it says.
        """
        for needed, name in ((envelope.is_8bit, "8BITMIME"), (envelope.is_utf8, "SMTPUTF8")):
            if needed and not self._client.has_extn(name.lower()):
                raise NotAllowed(
                    f"{visible(self._host)} does not carry this text unchanged: it lacks {name}. Nothing was sent.",
                    hint="Hand it out as a file: paracase client send TEXT --out DIR.",
                )
        options = [f"SIZE={size}"] if self._client.has_extn("size") else []
        options += ["BODY=8BITMIME"] if envelope.is_8bit else []
        options += ["SMTPUTF8"] if envelope.is_utf8 else []
        with _told(self._host):
            if envelope.is_utf8:
                self._client.command_encoding = "utf-8"
            code, said = self._client.mail(envelope.sender, options)
            if code != _TAKEN:
                raise smtplib.SMTPSenderRefused(code, said, envelope.sender)
            refused = []
            for one in envelope.recipients:
                code, said = self._client.rcpt(one)
                if code not in {_TAKEN, 251}:
                    refused.append(f"{visible(one)}: {_words(code, said)}")
        if refused:
            raise MailNotSent(
                f"{visible(self._host)} takes nothing for {'; '.join(refused)}. Nobody was sent anything.",
                hint="Mend the address on the record, and write the text anew.",
            )

    def leave_it(self) -> None:
        """Take back what was offered."""
        with _told(self._host):
            self._client.rset()

    def give(self, data: bytes) -> ServerAnswer:
        """Give the message over, as these bytes: on the wire only a dot before each dot that begins a line, and the end."""
        try:
            if self._client.sock is not None:
                self._client.sock.settimeout(END_SECONDS)
            code, said = self._client.data(data)
        except smtplib.SMTPDataError as error:
            return ServerAnswer(PostingState.REFUSED, _words(error.smtp_code, _bytes(error.smtp_error)))
        except (OSError, smtplib.SMTPException) as error:
            return ServerAnswer(PostingState.UNKNOWN, visible(str(error) or type(error).__name__)[:300])
        kinds = {2: PostingState.ACCEPTED, 4: PostingState.REFUSED, 5: PostingState.REFUSED}
        return ServerAnswer(kinds.get(code // 100, PostingState.UNKNOWN), _words(code, said))
