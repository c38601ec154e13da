"""Fetching mail into the Inbox: from a server or a folder on the disk, each message once, and nothing is changed there.

What comes is a paper like any other from then on: the intake takes it in, Triage proposes, a person decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase import paths
from paracase.domain.clock import instants_of, parse_instant
from paracase.domain.errors import NotFound, OfficeBusy
from paracase.domain.papers import acts
from paracase.domain.papers.mailboxes import FIRST_FOLDER
from paracase.domain.roles import Right
from paracase.domain.visible import counted, visible
from paracase.intake.fetching.imap import ImapServer
from paracase.intake.fetching.kept import folder_of
from paracase.intake.fetching.landing import Landing
from paracase.intake.fetching.messages import GONE, Unfetched
from paracase.services.acts import record
from paracase.store.locks import FileLock
from paracase.store.papers import fetched

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from paracase.domain.papers.mailboxes import MailAccount
    from paracase.intake.fetching.imap import Secret
    from paracase.intake.fetching.landing import StagedMail
    from paracase.intake.fetching.messages import Envelope, Messages
    from paracase.services.context import Office
    from paracase.store.papers.fetched import KnownMail, SourceCount

    Told = Callable[[int, int], None]

SHOWN = 20
"""Messages a dry run names."""


class FetchWish(NamedTuple):
    """What is to be fetched.

    Attributes:
        since: only what came on this day or later.
        limit: at most so many messages of each folder, the oldest first; the rest comes the next time.
    """

    since: date | None = None
    limit: int | None = None
    dry_run: bool = False


class Fetched(NamedTuple):
    """What became of the messages of one folder.

    Attributes:
        there: messages in the folder that were asked for.
        known: of these, fetched before.
        again: known by Message-ID and bytes under a number that is new: the folder was made anew, or they were moved.
        gone: taken away by somebody while they were fetched.
        failed: could not be fetched, and why; tried again the next time.
        left: beyond the limit.
        would: of a dry run, what would come, the first of them.
    """

    source: str
    folder: str
    there: int
    known: int
    fetched: int
    again: int
    gone: int
    failed: tuple[tuple[str, str], ...]
    left: int
    would: tuple[Envelope, ...] = ()

    @property
    def fits(self) -> bool:
        """Whether each message is in one count."""
        return self.there == self.known + self.fetched + self.again + self.gone + len(self.failed) + self.left


def fetch_account(
    office: Office, account: MailAccount, secret: Secret, folders: Sequence[str], wish: FetchWish, told: Told
) -> Iterator[Fetched]:
    """Fetch from folders of a mailbox on a server, one after the other.

    Args:
        told: is given how many of how many messages of a folder came by now.

    Raises:
        MailNotFetched: the server is not there, does not let us in, or broke off; what came before stays.
        NotFound: a folder is not there.
        OfficeBusy: another process fetches mail.
    """
    with ImapServer(account, secret) as server:
        for folder in folders or account.folders:
            yield fetch(office, server.examine(folder, since=wish.since), wish, told)


def fetch_kept(office: Office, place: Path, folder: str | None, wish: FetchWish, told: Told) -> Fetched:
    """Fetch from a Maildir, or a folder of ``.eml`` files.

    Raises:
        NotFound: it is not there.
        OfficeBusy: another process fetches mail.
    """
    since = None
    if wish.since is not None:
        since = parse_instant(instants_of(wish.since, office.settings.time_zone)[0]).timestamp()
    return fetch(office, folder_of(place, folder or FIRST_FOLDER, since=since), wish, told)


def fetch(office: Office, messages: Messages, wish: FetchWish, told: Told) -> Fetched:
    """Fetch from one folder.

    Raises:
        MailNotFetched: the server broke off; what came before stays.
        OfficeBusy: another process fetches mail.
    """
    office.require(Right.FILE)
    if wish.dry_run:
        return _would(office, messages, wish)
    if not paths.inbox(office.folder).is_dir():
        raise NotFound("The office's Inbox is not there.", hint="Make the folder again, or connect its disk.")
    lock = FileLock(paths.mail_lock(office.folder))
    if not lock.acquire_soon():
        raise OfficeBusy("Another paracase is fetching mail into this office.", hint="Wait until it is through.")
    try:
        return _Run(office, messages).run(wish, told)
    finally:
        lock.release()


def sources(office: Office) -> list[SourceCount]:
    """What came from each folder of each mailbox by now, and what could not."""
    office.require(Right.FILE)
    return fetched.counts(office.store.read)


def _new(there: Sequence[str], known: Sequence[KnownMail], validity: int) -> tuple[list[str], list[KnownMail]]:
    """Numbers that are new; and messages that came before and are not there under the number they had."""
    numbers = set(there)
    here = {one.uid for one in known if one.validity == validity}
    return [uid for uid in there if uid not in here], [
        one for one in known if one.validity != validity or one.uid not in numbers
    ]


def _would(office: Office, messages: Messages, wish: FetchWish) -> Fetched:
    """What a run would bring; nothing is written. Messages of a folder that was made anew all count as new here."""
    there = messages.uids()
    from_id = fetched.find_source(office.store.read, messages.source, messages.folder)
    known = fetched.known(office.store.read, from_id) if from_id is not None else []
    new, _ = _new(there, known, messages.validity)
    wanted = new[: wish.limit]
    said = messages.envelopes(wanted[:SHOWN])
    would = tuple(said[uid] for uid in wanted[:SHOWN] if uid in said)
    return Fetched(
        messages.source, messages.folder, len(there), len(there) - len(new), 0, 0, 0, (), len(new), would=would
    )


class _Run:
    """One run over one folder, under the lock."""

    def __init__(self, office: Office, messages: Messages) -> None:
        self._office = office
        self._messages = messages
        self._landing = Landing(office.store, paths.mail(office.folder), paths.inbox(office.folder), office.now)
        self._fetched = self._again = self._gone = 0
        self._failed: list[tuple[str, str]] = []

    def run(self, wish: FetchWish, told: Told) -> Fetched:
        """Fetch what is new."""
        self._landing.recover()
        messages, store = self._messages, self._office.store
        there = messages.uids()
        with store.write() as tx:
            self._from = fetched.source_id(tx.db, messages.source, messages.folder, messages.validity)
        known = fetched.known(store.read, self._from)
        new, elsewhere = _new(there, known, messages.validity)
        wanted = new[: wish.limit]
        self._drop_gone(there, wish)
        self._elsewhere: dict[str | None, list[KnownMail]] = {}
        for one in elsewhere:
            self._elsewhere.setdefault(one.message, []).append(one)
        try:
            for count, uid in enumerate(wanted, 1):
                self._one(uid)
                told(count, len(wanted))
        finally:
            self._landing.land(self._from, messages.validity)
            self._record()
        left = len(new) - len(wanted)
        return Fetched(
            messages.source,
            messages.folder,
            len(there),
            len(there) - len(new),
            self._fetched,
            self._again,
            self._gone,
            tuple(self._failed),
            left,
        )

    def _drop_gone(self, there: Collection[str], wish: FetchWish) -> None:
        """Nobody waits for a message that failed and is not there any more."""
        if wish.since is not None:
            return  # only a part of the folder was asked for
        here = set(there)
        missing = [uid for uid in fetched.failed(self._office.store.read, self._from) if uid not in here]
        if missing:
            with self._office.store.write() as tx:
                fetched.drop_failed(tx.db, self._from, missing)

    def _one(self, uid: str) -> None:
        try:
            staged = self._landing.stage(uid, self._messages.copy)
        except Unfetched as error:
            self._fail(uid, str(error))
            return
        before = self._before(staged)
        if before is not None:
            self._landing.discard(staged)
            with self._office.store.write() as tx:
                fetched.note_again(tx.db, before.id, validity=self._messages.validity, uid=uid)
            self._again += 1
            return
        self._landing.take(self._from, self._messages.validity, staged)
        self._fetched += 1

    def _before(self, staged: StagedMail) -> KnownMail | None:
        """The message that came before with the same Message-ID and the same bytes; each counts once."""
        same = self._elsewhere.get(staged.message, [])
        for one in same:
            if one.sha256 == staged.sha256:
                same.remove(one)
                return one
        return None

    def _fail(self, uid: str, why: str) -> None:
        if why == GONE:
            self._gone += 1
            return
        self._failed.append((uid, why))
        with self._office.store.write() as tx:
            fetched.note_failed(tx.db, self._from, self._messages.validity, uid, why=why, at=self._office.now())

    def _record(self) -> None:
        if not self._fetched:
            return
        where = f"{visible(self._messages.source)} {visible(self._messages.folder)}"
        with self._office.store.write() as tx:
            record(
                self._office,
                tx,
                acts.MAIL_FETCHED,
                f"Fetched {counted(self._fetched, 'message')} from {where}",
                data={"from": self._from, "messages": self._fetched, "failed": len(self._failed)},
            )
