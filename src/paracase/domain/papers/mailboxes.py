"""Mailboxes that mail is fetched from: what an account is, how IMAP writes days and names, what a message's file is called.

Nothing here holds a secret: an account says where its secret is kept, not what it is.
"""

from __future__ import annotations

import base64
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.papers.naming import safe_name
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from datetime import date

IMAPS_PORT = 993
"""IMAP over TLS from the first byte (RFC 8314); the other port begins in the clear and is not offered."""
FIRST_FOLDER = "INBOX"
"""The one folder every IMAP server has (RFC 3501, 5.1), in any case."""
LONGEST_SUBJECT = 100
"""Characters of a subject that go into a file's name."""
MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
MICROSOFT_SCOPE = "https://outlook.office.com/IMAP.AccessAsUser.All offline_access"
"""Microsoft's identity platform: the device code flow, and what reading a mailbox by IMAP asks for."""

_NAME = late_pattern(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
_HOST = late_pattern(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f:.]{2,45}")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Login(StrEnum):
    """How an account proves who it is."""

    PASSWORD = "password"
    """A password made for this program alone (an app password)."""
    OAUTH = "oauth"
    """A token that a person allowed in a browser (RFC 8628), sent as XOAUTH2."""


class Keeping(StrEnum):
    """Where an account's secret is kept; never with the office."""

    COMMAND = "command"
    """A command of the person's own prints it (``pass show mail``)."""
    KEYRING = "keyring"
    """The system's keyring."""
    FILE = "file"
    """A file only its owner may read, in the person's settings folder."""

    @property
    def words(self) -> str:
        """Where that is, in words."""
        return {
            Keeping.COMMAND: "printed by a command",
            Keeping.KEYRING: "in the system's keyring",
            Keeping.FILE: "in a file that only you can read",
        }[self]


@frozen
class Issuer:
    """Who gives out tokens for an account: two addresses of its authorization server (RFC 8628), and what is asked of it."""

    device_url: str
    token_url: str
    client_id: str
    scope: str


@frozen
class MailAccount:
    """A mailbox on a server, as its owner set it up.

    Attributes:
        name: what the person calls it; names its secret, too.
        folders: those that are fetched where none is named.
        ca: a file of further certificate authorities (PEM) that are trusted for it; empty: the system's alone.
        command: prints the secret, where that is how it is kept.
    """

    name: str
    host: str
    user: str
    port: int = IMAPS_PORT
    login: Login = Login.PASSWORD
    keeping: Keeping = Keeping.FILE
    folders: tuple[str, ...] = (FIRST_FOLDER,)
    ca: str = ""
    command: str = ""
    issuer: Issuer | None = None

    @property
    def source(self) -> str:
        """What is the same mailbox to everybody who fetches from it, whatever they call it."""
        return f"imap://{self.user}@{self.host.lower()}:{self.port}"


def checked(account: MailAccount) -> MailAccount:
    """An account that can be used.

    Raises:
        BadInput: names the field that cannot.
    """
    if not _NAME.fullmatch(account.name):
        raise BadInput(
            f"“{visible(account.name)}” cannot be an account's name.",
            hint="Letters, digits, dots and dashes, e.g. clerk.",
        )
    if not _HOST.fullmatch(account.host):
        raise BadInput(f"“{visible(account.host)}” is not a server's name.", hint="Such as imap.example.com.")
    if not 1 <= account.port <= 65_535:
        raise BadInput(f"{account.port} is not a port.", hint=f"IMAP over TLS has {IMAPS_PORT}.")
    if not account.user or any(not 32 <= ord(letter) != 127 for letter in account.user):
        raise BadInput(f"“{visible(account.user)}” is not a mailbox.", hint="Mostly its address: notices@example.com.")
    if not account.folders or not all(account.folders):
        raise BadInput("No folder is named.", hint=f"Every server has {FIRST_FOLDER}.")
    if account.keeping is Keeping.COMMAND and not account.command.strip():
        raise BadInput("No command is named that prints the password.", hint="--password-command 'pass show mail'.")
    _check_issuer(account)
    return account


def _check_issuer(account: MailAccount) -> None:
    asks = account.login is Login.OAUTH and account.keeping is not Keeping.COMMAND  # a command prints a token by itself
    issuer = account.issuer
    if asks != (issuer is not None):
        raise BadInput("An account with OAuth needs its client id.", hint="See docs/mail.md; --client-id and --tenant.")
    if issuer is None:
        return
    for url in (issuer.device_url, issuer.token_url):
        if not url.startswith("https://") or any(not "!" <= letter <= "~" for letter in url):
            raise BadInput(f"“{visible(url)}” is not an https address.", hint="Tokens are only asked for over https.")
    if not issuer.client_id:
        raise BadInput("No client id is named.", hint="It is that of the program your office registered: docs/mail.md.")


def microsoft(tenant: str, client_id: str) -> Issuer:
    """Microsoft 365 as an issuer.

    Args:
        tenant: the organisation's id or domain, or ``organizations``.
    """
    base = MICROSOFT.format(tenant=tenant)
    return Issuer(f"{base}/devicecode", f"{base}/token", client_id, MICROSOFT_SCOPE)


def imap_day(day: date) -> str:
    """A day as IMAP's SEARCH takes it (RFC 3501: English months, whatever the system speaks): ``1-Nov-2026``."""
    return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year:04}"


def folder_bytes(name: str) -> bytes:
    """A folder's name as IMAP writes it: modified UTF-7 (RFC 3501, 5.1.3)."""
    out, wide = bytearray(), ""
    for letter in [*name, ""]:
        if letter and not " " <= letter <= "~":
            wide += letter
            continue
        if wide:
            coded = base64.b64encode(wide.encode("utf-16-be", "surrogatepass")).rstrip(b"=").replace(b"/", b",")
            out += b"&" + coded + b"-"
            wide = ""
        out += b"&-" if letter == "&" else letter.encode()
    return bytes(out)


LONGEST_FOLDER = 4096
"""Bytes of a folder's name that are read; no server has a longer one."""


def folder_text(raw: bytes) -> str:
    """A folder's name as a person reads it; what is no modified UTF-7 stands as it came."""
    if len(raw) > LONGEST_FOLDER:
        return raw[:LONGEST_FOLDER].decode("utf-8", "replace")
    text, rest = "", raw.decode("utf-8", "replace")
    while "&" in rest:
        plain, _, rest = rest.partition("&")
        coded, dash, after = rest.partition("-")
        try:
            padded = coded.replace(",", "/") + "=" * (-len(coded) % 4)
            letters = base64.b64decode(padded, validate=True).decode("utf-16-be") if coded else "&"
        except ValueError:
            letters = f"&{coded}{dash}"
        text, rest = f"{text}{plain}{letters}", after
    return text + rest


def message_name(subject: str, sender: str) -> str:
    """What a fetched message's file is called: by its subject, as one that was saved by hand."""
    words = " ".join(subject.split())[:LONGEST_SUBJECT].strip()
    name = safe_name((words or (f"Mail from {sender[:60].strip()}" if sender.strip() else "Mail")) + ".eml")
    return name if name.endswith(".eml") else "Mail.eml"  # of a subject of hidden letters nothing is left
