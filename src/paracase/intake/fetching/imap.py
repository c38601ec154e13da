"""A mailbox on a server: IMAP over TLS (RFC 3501, 8314), only to be read.

Folders are opened with EXAMINE and messages read with BODY.PEEK, so nothing is marked as seen. The standard library's client
is used because it reads in one place what a server announces, so that a message can be written on as it comes; what stands
on it (IMAPClient) holds each answer whole as well, and would only be one more thing to trust. Certificates are always
verified; there is no way around that.
"""

from __future__ import annotations

import contextlib
import imaplib
import re
import socket
import ssl
from typing import TYPE_CHECKING, Any

from paracase.domain.errors import MailNotFetched, NotFound
from paracase.domain.papers.mailboxes import Login, folder_bytes, folder_text, imap_day
from paracase.domain.visible import visible
from paracase.intake.fetching.messages import GONE, REFUSED, Envelope, Unfetched, envelope_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from paracase.domain.papers.mailboxes import MailAccount

SECONDS = 60.0
"""How long a server may be silent."""
PIECE = 1 << 20
"""Bytes of a message that are held at once."""
LARGEST_ANSWER = 4 * PIECE
"""A server that announces more in one piece than was asked for is not listened to any further."""
AT_ONCE = 20_000
"""Messages whose numbers are asked for at once: an answer is one line, of at most a million bytes."""
HEADS_AT_ONCE = 200

_UID = re.compile(rb"\bUID (\d+)")
_SHORT_BODY = re.compile(rb'BODY\[\](?:<\d+>)? (?:NIL|"((?:[^"\\]|\\.)*)")')
_LISTED = re.compile(rb'\((?P<flags>[^)]*)\) (?:"(?:[^"\\]|\\.)*"|NIL) (?P<name>.*)', re.S)


class Secret:
    """A password or token on its way to a server. What prints, logs or formats it sees that it is one, and no more."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return "Secret(…)"

    def reveal(self) -> str:
        """The secret itself."""
        return self._text


_NUMBER = re.compile(rb"\d{1,10}")
"""Numbers of IMAP have 32 bits (RFC 3501)."""
_CODE = re.compile(
    r"\[(AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|EXPIRED|PRIVACYREQUIRED|UNAVAILABLE|CONTACTADMIN|LIMIT|ALERT|INUSE)\]"
)
"""Response codes of a login that is refused (RFC 5530)."""


class _Connection(imaplib.IMAP4_SSL):
    """The standard library's client, which writes a message on as it comes and holds nothing larger than a piece.

    Attributes:
        sink: what takes the bytes of a message that is asked for; None while none is.
        sunk: whether it was given some.
    """

    sink: Callable[[bytes], None] | None = None
    sunk = False
    heard = 0
    """Bytes of the answer to the command that runs, a message's own aside."""

    def _command(self, name: str, *args: Any) -> Any:
        self.heard = 0
        return super()._command(name, *args)  # type: ignore[misc]

    def readline(self) -> bytes:
        """A line of an answer; all of one together have a limit, too."""
        line = super().readline()
        self._count(len(line))
        return line

    def _count(self, size: int) -> None:
        self.heard += size
        if self.heard > 4 * LARGEST_ANSWER:
            raise self.abort("an answer is larger than what was asked for")

    def read(self, size: int) -> bytes:
        """Bytes that the server announced; those of a message go on to the sink, and an empty piece stands for them."""
        said = self.mo.string if isinstance(self.mo, re.Match) else b""
        if self.sink is None or b"BODY[]" not in said:
            if size > LARGEST_ANSWER:
                raise self.abort("an answer is larger than what was asked for")
            self._count(size)
            return super().read(size)
        self.sunk = True
        while size:
            piece = super().read(min(size, PIECE))
            if not piece:
                raise self.abort("a message ended within its bytes")
            self.sink(piece)
            size -= len(piece)
        return b""


def trusted(ca: str) -> ssl.SSLContext:
    """Whom we trust: the system's certificate authorities, and those in a file of the account's.

    Raises:
        NotFound: there is no such file, or it holds no certificates.
    """
    context = ssl.create_default_context()
    if ca:
        try:
            context.load_verify_locations(cafile=ca)
        except OSError as error:
            raise NotFound(
                f"“{visible(ca)}” holds no certificates that can be read.", hint="--ca names a file in PEM form."
            ) from error
    return context


def _words(error: Exception) -> str:
    """What a server said, as part of a sentence."""
    return visible(str(error))[:200].rstrip(". ")


@contextlib.contextmanager
def _told(host: str) -> Iterator[None]:
    """What a connection runs into, in words."""
    named = visible(host)
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise MailNotFetched(
            f"{named} does not prove that it is {named}: {visible(error.verify_message)}.",
            hint="Ask who runs the server. An authority of your office's own is named with --ca; there is no way around.",
        ) from error
    except ssl.SSLError as error:
        raise MailNotFetched(
            f"{named} speaks no TLS that can be used: {visible(error.reason or str(error))}.",
            hint="The port is that of IMAP over TLS, mostly 993.",
        ) from error
    except TimeoutError as error:
        raise MailNotFetched(
            f"{named} did not answer within {SECONDS:.0f} seconds.", hint="Run it again: it goes on where it was."
        ) from error
    except socket.gaierror as error:
        raise MailNotFetched(f"There is no server {named}.", hint="Check its name, and the network.") from error
    except imaplib.IMAP4.abort as error:
        raise MailNotFetched(
            f"{named} broke off: {_words(error)}.", hint="Run it again: it goes on where it was."
        ) from error
    except imaplib.IMAP4.error as error:
        raise MailNotFetched(f"{named} says no: {_words(error)}.") from error
    except ValueError as error:
        raise MailNotFetched(f"{named} answers what is no IMAP, or is no server's name.") from error
    except OSError as error:
        raise MailNotFetched(
            f"{named} cannot be reached: {visible(error.strerror or str(error))}.",
            hint="Run it again: it goes on where it was.",
        ) from error


class ImapServer:
    """A logged-in connection to a mailbox; closed at the end of a ``with``."""

    def __init__(self, account: MailAccount, secret: Secret) -> None:
        """Connect and log in.

        Raises:
            MailNotFetched: the server is not there, is not who it should be, or does not let us in.
        """
        self._account = account
        self._is_broken = False
        context = trusted(account.ca)
        with _told(account.host):
            self._client = _Connection(account.host, account.port, ssl_context=context, timeout=SECONDS)
        try:
            with _told(account.host):
                self._log_in(secret)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> ImapServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Say good-bye, where somebody is there still to hear it."""
        with contextlib.suppress(imaplib.IMAP4.error, OSError):
            if self._is_broken:
                self._client.shutdown()
            else:
                self._client.logout()

    def _log_in(self, secret: Secret) -> None:
        user, can = self._account.user, self._client.capabilities
        try:
            if self._account.login is Login.OAUTH:
                said = f"user={user}\x01auth=Bearer {secret.reveal()}\x01\x01".encode()
                self._client.authenticate("XOAUTH2", _once(said))
            elif "AUTH=PLAIN" in can:
                self._client.authenticate("PLAIN", _once(f"\0{user}\0{secret.reveal()}".encode()))
            elif "LOGINDISABLED" in can:
                raise MailNotFetched(
                    f"{visible(self._account.host)} takes no password.",
                    hint="Set the account up with OAuth: docs/mail.md.",
                )
            else:
                self._client.login(user, secret.reveal())
        except imaplib.IMAP4.abort:
            raise MailNotFetched(
                f"{visible(self._account.host)} broke off at the login.", hint="Run it again: it goes on where it was."
            ) from None  # its words may repeat the secret
        except (imaplib.IMAP4.error, UnicodeEncodeError) as error:
            code = _CODE.search(str(error))
            words = code[1] if code else ""  # a server's own words may repeat the secret, in whatever form it was sent
            raise MailNotFetched(
                f"{visible(self._account.host)} does not let {visible(user)} in{f': {words}' if words else ''}.",
                hint="Most servers want a password made for programs (an app password), or OAuth: docs/mail.md.",
            ) from None  # what was refused holds the secret

    def folders(self) -> list[str]:
        """The folders that hold messages, as a person reads their names."""
        with _told(self._account.host):
            answer, found = self._client.list()
        if answer != "OK":
            raise MailNotFetched(f"{visible(self._account.host)} does not list its folders.")
        names = []
        lines = iter(found)
        for line in lines:
            head, literal = line if isinstance(line, tuple) else (line, None)
            match = _LISTED.match(head or b"")
            if match is None or rb"\noselect" in match["flags"].lower():
                continue
            raw = literal if literal is not None else match["name"].strip()
            if literal is None and raw.startswith(b'"'):
                raw = re.sub(rb"\\(.)", rb"\1", raw[1:-1])
            names.append(folder_text(raw))
        return names

    def examine(self, folder: str, *, since: date | None = None) -> ImapFolder:
        """Open a folder, only to be read.

        Raises:
            NotFound: there is none of this name.
            MailNotFetched: the server cannot tell its messages apart for good.
        """
        quoted = b'"' + re.sub(rb'(["\\])', rb"\\\1", folder_bytes(folder)) + b'"'
        with _told(self._account.host):
            answer, said = self._client.select(quoted.decode("ascii"), readonly=True)
            if answer != "OK":
                raise NotFound(
                    f"{visible(self._account.host)} has no folder “{visible(folder)}” for {visible(self._account.user)}.",
                    hint=f"See “paracase mail folders {self._account.name}”.",
                )
            validity = self._client.response("UIDVALIDITY")[1]
        counted = bytes(said[0] or b"0") if said else b"0"
        if not _NUMBER.fullmatch(counted):
            raise MailNotFetched(
                f"{visible(self._account.host)} does not say how many messages “{visible(folder)}” has."
            )
        count = int(counted)
        if not validity or not _NUMBER.fullmatch(validity[-1] or b""):
            raise MailNotFetched(
                f"{visible(self._account.host)} gives no UIDVALIDITY for “{visible(folder)}”.",
                hint="Without it nobody can say what was fetched before; fetch from another folder.",
            )
        return ImapFolder(self, self._account.source, folder, int(validity[-1]), count, since)

    def ask(self, command: str, *words: str) -> list[Any]:
        """Ask something of the folder that is open, by the messages' own numbers.

        Raises:
            Unfetched: the server says no.
            MailNotFetched: it broke off.
        """
        with _told(self._account.host):
            try:
                answer, said = self._client.uid(command, *words)
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error as error:
                if " BAD " not in str(error):
                    raise  # not an answer to this message, but a line that is none
                answer, said = "BAD", []
        if answer != "OK":
            raise Unfetched(REFUSED)
        return [one for one in said if one is not None]

    def copy(self, uid: str, write: Callable[[bytes], None]) -> bool:
        """Hand a message of the open folder on as it comes; whether there was one.

        Asked for whole, and not in parts: a server reads a large message anew for each part.
        """
        self._client.sink, self._client.sunk = write, False
        try:
            said = self.ask("FETCH", uid, "(UID BODY.PEEK[])")
        except Unfetched:
            raise
        except BaseException:
            self._is_broken = (
                True  # the rest of the message is on its way still: nothing that follows can be understood
            )
            raise
        finally:
            self._client.sink = None
        if self._client.sunk:
            return True
        for one in said:
            # A server may write a few bytes as a word in quotation marks, and none as NIL.
            if isinstance(one, bytes) and (short := _SHORT_BODY.search(one)):
                write(re.sub(rb"\\(.)", rb"\1", short[1] or b""))
                return True
        return False


def _once(said: bytes) -> Callable[[bytes], bytes]:
    """Answers the server's first question; to what it says of a refusal nothing is left to say."""
    left = [said]
    return lambda _: left.pop() if left else b""


class ImapFolder:
    """A folder of a mailbox that is open, only to be read."""

    def __init__(
        self, server: ImapServer, source: str, folder: str, validity: int, count: int, since: date | None
    ) -> None:
        self._server = server
        self.source = source
        self.folder = folder
        self.validity = validity
        self._count = count
        self._since = since

    def uids(self) -> list[str]:
        """The messages that are there and came on the day asked for or later, oldest first."""
        found: list[str] = []
        since = ("SINCE", imap_day(self._since)) if self._since else ()
        for begin in range(1, self._count + 1, AT_ONCE):
            try:
                said = self._server.ask("SEARCH", f"{begin}:{min(begin + AT_ONCE - 1, self._count)}", *since)
            except Unfetched as error:
                raise MailNotFetched(f"The folder “{visible(self.folder)}” cannot be searched.") from error
            found += [uid.decode("ascii") for line in said for uid in line.split() if _NUMBER.fullmatch(uid)]
        return sorted(dict.fromkeys(found), key=int)

    def envelopes(self, uids: Sequence[str]) -> dict[str, Envelope]:
        """What messages say of themselves; those that are gone are left out."""
        found: dict[str, Envelope] = {}
        for begin in range(0, len(uids), HEADS_AT_ONCE):
            some = ",".join(uids[begin : begin + HEADS_AT_ONCE])
            fields = "(SUBJECT FROM DATE MESSAGE-ID)"
            try:
                said = self._server.ask("FETCH", some, f"(UID BODY.PEEK[HEADER.FIELDS {fields}])")
            except Unfetched as error:
                raise MailNotFetched(f"The folder “{visible(self.folder)}” does not show its messages.") from error
            for at, one in enumerate(said):
                if isinstance(one, tuple):
                    after = said[at + 1] if at + 1 < len(said) and isinstance(said[at + 1], bytes) else b""
                    if uid := _UID.search(one[0]) or _UID.search(after):
                        found[uid[1].decode("ascii")] = envelope_of(one[1])
        return found

    def copy(self, uid: str, write: Callable[[bytes], None]) -> None:
        """Hand a message on, piece by piece, as it comes.

        Raises:
            Unfetched: it is gone, or the server does not give it.
        """
        if not self._server.copy(uid, write):
            raise Unfetched(GONE)
