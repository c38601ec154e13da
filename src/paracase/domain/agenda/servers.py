"""Calendars on servers (CalDAV, RFC 4791): what an account is, what an event is called there, what has to be done. Pure."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from paracase.domain.errors import BadInput
from paracase.domain.papers.mailboxes import Keeping
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from paracase.domain.agenda.published import CalendarEvent

_NAME = late_pattern(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")


@frozen
class CalendarAccount:
    """A calendar on a server, as its owner set it up.

    Attributes:
        url: the calendar's own address (its collection), ends with a slash.
        ca: a file of further certificate authorities (PEM); empty: the system's alone.
        command: prints the password, where that is how it is kept.
    """

    name: str
    url: str
    user: str
    keeping: Keeping = Keeping.FILE
    ca: str = ""
    command: str = ""


def checked_calendar(account: CalendarAccount) -> CalendarAccount:
    """An account that can be used.

    Raises:
        BadInput: names the field that cannot.
    """
    if not _NAME.fullmatch(account.name):
        raise BadInput(
            f"“{visible(account.name)}” cannot be an account's name.",
            hint="Letters, digits, dots and dashes, e.g. phone.",
        )
    try:
        parts = urlsplit(account.url)
        is_whole = parts.scheme == "https" and bool(parts.hostname) and (parts.port or 443) > 0
    except ValueError:
        is_whole = False
    if not is_whole or any(not "!" <= letter <= "~" for letter in account.url):
        raise BadInput(
            f"“{visible(account.url)}” is not an https address.",
            hint="The calendar's own: https://dav.example.com/me/cal/",
        )
    if parts.username or parts.password or parts.query or parts.fragment or not parts.path.endswith("/"):
        raise BadInput(
            "The address is the calendar's own, without name and password, and ends with /.",
            hint="https://dav.example.com/me/cal/ and --user me",
        )
    if not account.user or ":" in account.user or visible(account.user) != account.user:
        raise BadInput(f"“{visible(account.user)}” is not a name to log in with.", hint="Without a colon (RFC 7617).")
    if account.keeping is Keeping.COMMAND and not account.command.strip():
        raise BadInput("No command is named that prints the password.", hint="--password-command 'pass show cal'.")
    return account


def href_of(account: CalendarAccount, uid: str) -> str:
    """The path of an event on its server."""
    return f"{urlsplit(account.url).path}{quote(uid, safe='')}.ics"


class Sending(StrEnum):
    """What has to be done about one event."""

    ADD = "added"
    UPDATE = "updated"
    REMOVE = "removed"


@frozen
class OnServer:
    """What was left on the server under one name; ``etag`` is empty where its answer is not known."""

    server: str
    uid: str
    href: str
    etag: str
    digest: str
    staff_id: int


@frozen
class ToSend:
    """One thing to do; ``event`` is None where what was published is not on the calendar any more."""

    sending: Sending
    uid: str
    event: CalendarEvent | None


def plan(events: Iterable[CalendarEvent], there: Mapping[str, OnServer], *, staff_id: int) -> list[ToSend]:
    """What makes a server's calendar true: what is new, what changed, what was struck, done or may not leave any more.

    What somebody else published and this person does not see stays: it may be theirs alone to see.
    """
    planned = []
    seen = set()
    for event in events:
        seen.add(event.uid)
        before = there.get(event.uid)
        if event.is_cancelled:
            if before is not None:
                planned.append(ToSend(Sending.REMOVE, event.uid, event))
        elif before is None:
            planned.append(ToSend(Sending.ADD, event.uid, event))
        elif before.digest != event.digest or not before.etag:
            planned.append(ToSend(Sending.UPDATE, event.uid, event))
    gone = (one for uid, one in there.items() if uid not in seen and one.staff_id == staff_id)
    return planned + [ToSend(Sending.REMOVE, one.uid, None) for one in gone]
