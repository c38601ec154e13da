"""The calendar on a server: what is new is put there, what moved is put again, what was struck or done is taken away.

Before an event is sent it is written down that it will be, and after it in which state the server left it: whenever paracase
or the server stops, the next time goes on there. What somebody changed on the server is not overwritten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.agenda import acts
from paracase.domain.agenda.servers import OnServer, Sending, href_of, plan
from paracase.domain.roles import Right
from paracase.domain.visible import counted, visible
from paracase.frozen import frozen
from paracase.reports.calendar_file import STATE_LETTERS, calendar_file, state_of
from paracase.services.acts import record
from paracase.services.agenda.publishing import events, walled
from paracase.services.agenda.server_speech import CONFLICT, NOT_THERE, CalendarServer
from paracase.store.agenda import servers

if TYPE_CHECKING:
    from paracase.domain.agenda.published import CalendarEvent
    from paracase.domain.agenda.servers import CalendarAccount, ToSend
    from paracase.intake.fetching.imap import Secret
    from paracase.services.agenda.server_speech import ServerSaid
    from paracase.services.context import Office

CONFLICTED, REFUSED = "changed there", "refused"


@frozen
class Sent:
    """What became of one event; ``why`` says more where it did not get there."""

    outcome: str
    title: str
    href: str
    why: str = ""


@frozen
class PublishedNow:
    """What was done; ``same`` is how many were as they should be, ``left_out`` how many cases with a wall stay here."""

    sent: tuple[Sent, ...]
    same: int
    left_out: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether the server's calendar is the office's now."""
        return not any(one.outcome in {CONFLICTED, REFUSED} for one in self.sent)


def would_publish(office: Office, account: CalendarAccount) -> PublishedNow:
    """What would be done; nothing is sent."""
    office.require(Right.DOCKET)
    found, same = _planned(office, account)
    sent = tuple(Sent(one.sending, _title(one), href_of(account, one.uid)) for one in found)
    return PublishedNow(sent, same, len(walled(office)))


def publish(office: Office, account: CalendarAccount, password: Secret) -> PublishedNow:
    """Make the calendar on the server the office's.

    Raises:
        CalendarNotPublished: it cannot be reached, does not let us in, or broke off: what was sent before stays known.
        NotFound: the account's file of authorities cannot be read.
    """
    office.require(Right.DOCKET)
    found, same = _planned(office, account)
    sent: list[Sent] = []
    with CalendarServer(account, password) as server:
        try:
            for one in found:
                sent.append(_send(office, account, server, one))
        finally:
            _record(office, account, sent)
    return PublishedNow(tuple(sent), same, len(walled(office)))


def _planned(office: Office, account: CalendarAccount) -> tuple[list[ToSend], int]:
    wanted = events(office)
    found = plan(wanted, servers.on_server(office.store.read, account.url), staff_id=office.person.id)
    touched = {one.uid for one in found}
    return found, sum(not one.is_cancelled and one.uid not in touched for one in wanted)


def _title(one: ToSend) -> str:
    return one.event.title if one.event is not None else one.uid


def _send(office: Office, account: CalendarAccount, server: CalendarServer, one: ToSend) -> Sent:
    before = servers.on_server(office.store.read, account.url).get(one.uid)
    href = href_of(account, one.uid)
    etag = before.etag if before is not None else ""
    if before is not None and not etag:  # it was sent, and what the server did is not known
        there = server.found(href)
        etag = there.etag if there is not None else ""
    if one.sending is Sending.REMOVE or one.event is None:
        return _removed(office, account, one, server.delete(href, etag=etag) if etag else None)
    if before is None:
        _keep(office, OnServer(account.url, one.uid, href, "", one.event.digest, office.person.id))
    answer = _put(office, server, one.event, href, etag, was_known=before is not None)
    if not answer.is_done:
        if before is None:
            _forget(office, account, one.uid)
        return _not_sent(one, href, answer)
    left = answer.etag
    if not left:  # a server that keeps other bytes than it was sent names no state (RFC 4791, 5.3.4)
        there = server.found(href)
        left = there.etag if there is not None else ""
    _keep(office, OnServer(account.url, one.uid, href, left, one.event.digest, office.person.id))
    return Sent(Sending.UPDATE if etag else Sending.ADD, _title(one), href)


def _put(
    office: Office, server: CalendarServer, event: CalendarEvent, href: str, etag: str, *, was_known: bool
) -> ServerSaid:
    """Put an event; where it is not in the state it was left in, see whether that is our own doing."""
    data = calendar_file([event], made_at=office.clock.now(), is_marked=True)
    answer = server.put(href, data, etag=etag)
    if answer.status != CONFLICT:
        return answer
    there = server.found(href)
    if there is None:  # somebody took it away there, and now it says something else: tell it
        return server.put(href, data, etag="")
    state = state_of(there.body)
    if state == event.digest[:STATE_LETTERS]:
        return there  # it was sent before, and the answer was lost
    is_ours = bool(state) and not was_known  # sent by an office that knew, before it was restored from a backup
    return server.put(href, data, etag=there.etag) if is_ours else answer


def _removed(office: Office, account: CalendarAccount, one: ToSend, answer: ServerSaid | None) -> Sent:
    href = href_of(account, one.uid)
    if answer is not None and not answer.is_done and answer.status not in NOT_THERE:
        return _not_sent(one, href, answer)
    _forget(office, account, one.uid)
    return Sent(Sending.REMOVE, _title(one), href)


def _not_sent(one: ToSend, href: str, answer: ServerSaid) -> Sent:
    if answer.status == CONFLICT:
        return Sent(CONFLICTED, _title(one), href, f"to be {one.sending.value}; it stays as somebody left it there")
    return Sent(REFUSED, _title(one), href, answer.reason)


def _keep(office: Office, one: OnServer) -> None:
    with office.store.write() as tx:
        servers.keep(tx, one, office.now())


def _forget(office: Office, account: CalendarAccount, uid: str) -> None:
    with office.store.write() as tx:
        servers.forget(tx, account.url, uid)


def _record(office: Office, account: CalendarAccount, sent: list[Sent]) -> None:
    """That something left the office is in its ledger; how much, not what."""
    counts = {kind.value: sum(one.outcome == kind.value for one in sent) for kind in Sending}
    total = sum(counts.values())
    if not total:
        return
    words = f"Published on {visible(account.url)}: {counted(total, 'event')}"
    with office.store.write() as tx:
        record(office, tx, acts.PUBLISHED, words, data=counts)
