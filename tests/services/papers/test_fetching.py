"""Mail from a real Dovecot and from folders: every message once, whenever somebody is killed; nothing changed there."""

from __future__ import annotations

import contextlib
import hashlib
import os
import resource
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from paracase import paths
from paracase.domain.errors import MailNotFetched, NotAllowed, NotFound, OfficeBusy
from paracase.domain.papers.mailboxes import Login, MailAccount
from paracase.domain.roles import Identity, Proof
from paracase.intake.fetching import imap, landing
from paracase.intake.fetching.imap import ImapServer, Secret
from paracase.intake.fetching.kept import KeptFolder
from paracase.intake.fetching.messages import REFUSED, Unfetched
from paracase.services.office.opening import open_office
from paracase.services.papers import fetching
from paracase.services.papers.fetching import FetchWish
from paracase.store.locks import FileLock
from paracase.store.papers import fetched
from paracase.store.relocate import relocate
from tests.support.clock import AheadClock
from tests.support.dovecot import PASSWORD, USER, MailServer, authority_in, fake_issuer, mail_server
from tests.support.forks import Forks
from tests.support.needs import needs_dovecot
from tests.support.offices import assert_whole, inbox, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from paracase.services.context import Office
    from paracase.services.papers.fetching import Fetched

KILLS = 20


@pytest.fixture(scope="module")
def running() -> Iterator[MailServer]:
    """One Dovecot for the tests that leave it running; each has folders of its own."""
    with mail_server() as server:
        yield server


@pytest.fixture
def box(running: MailServer) -> MailServer:
    """It, with an empty mailbox."""
    shutil.rmtree(running.maildir, ignore_errors=True)
    return running


def message(number: int, *, subject: str | None = None, size: int = 0) -> bytes:
    lines = (
        f"From: clerk@court.example\r\nSubject: {subject or f'Notice {number}'}\r\nMessage-ID: <{number}@test>\r\n\r\n"
    )
    return lines.encode() + b"Body of it.\r\n" + (b"y" * 76 + b"\r\n") * (size // 78)


def account(server: MailServer, **more: Any) -> MailAccount:
    return MailAccount("clerk", "localhost", USER, server.port, ca=str(server.authority.ca), **more)


def come(office: Office, server: MailServer, wish: FetchWish | None = None, *folders: str) -> Fetched:
    """One run; every message is in one count."""
    secret = Secret(PASSWORD)
    found = list(fetching.fetch_account(office, account(server), secret, folders, wish or FetchWish(), lambda *_: None))
    assert all(one.fits for one in found), found
    return found[0]


def numbers(office: Office) -> list[str]:
    """The Message-IDs that lie in the Inbox, each as often as it lies there."""
    found = []
    for path in inbox(office).iterdir():
        data = path.read_bytes()
        found.append(data.partition(b"Message-ID: <")[2].partition(b"@")[0].decode())
        assert not path.name.startswith("."), path
    return sorted(found, key=int)


@needs_dovecot
def test_mail_comes_once_and_nothing_is_changed_in_the_mailbox(office: Office, box: MailServer) -> None:
    for number in range(1, 4):
        box.put(message(number))
    first = come(office, box)
    assert (first.there, first.known, first.fetched) == (3, 0, 3)
    assert sorted(path.name for path in inbox(office).iterdir()) == ["Notice 1.eml", "Notice 2.eml", "Notice 3.eml"]
    assert (inbox(office) / "Notice 2.eml").read_bytes() == message(2)
    flags = {path.name.partition(":2,")[2] for part in ("cur", "new") for path in (box.maildir / part).iterdir()}
    assert flags <= {""}, "a message was marked as seen"
    scan(office)
    box.put(message(4))
    second = come(office, box)
    assert (second.there, second.known, second.fetched) == (4, 3, 1)
    scan(office)
    assert office.store.read.execute("SELECT count(*) FROM document").fetchone()[0] == 4
    assert list(paths.mail(office.folder).iterdir()) == []
    assert_whole(office)


@needs_dovecot
def test_folders_days_and_limits(office: Office, box: MailServer) -> None:
    box.put(message(1))
    for number in range(2, 6):
        box.put(message(number), folder="Notices")
    with pytest.raises(NotFound, match="has no folder “Nothing”"):
        come(office, box, None, "Nothing")
    dry = come(office, box, FetchWish(dry_run=True), "Notices")
    assert (dry.left, dry.fetched, [said.subject for said in dry.would]) == (4, 0, [f"Notice {n}" for n in range(2, 6)])
    assert list(inbox(office).iterdir()) == []
    some = come(office, box, FetchWish(limit=3), "Notices")
    assert (some.fetched, some.left, numbers(office)) == (3, 1, ["2", "3", "4"])
    assert come(office, box, FetchWish(since=date(2100, 1, 1)), "Notices").there == 0
    assert come(office, box, FetchWish(since=date(2000, 1, 1)), "Notices").fetched == 1
    with ImapServer(account(box), Secret(PASSWORD)) as server:
        assert set(server.folders()) == {"INBOX", "Notices"}
    told = {(one.folder, one.fetched, one.failed) for one in fetching.sources(office)}
    assert told == {("Notices", 4, 0)}


@needs_dovecot
def test_names_are_safe_and_none_is_overwritten(office: Office, box: MailServer) -> None:
    (inbox(office) / "Order.eml").write_bytes(b"mine")
    box.put(message(1, subject="Order"))
    box.put(message(2, subject="../../etc/passwd\x1b[31m"))
    box.put(message(3, subject="=?utf-8?b?w5xiZXIgQ09O?= " + "long " * 100))
    box.put(b"Message-ID: <4@test>\r\n\r\nno subject, no sender\r\n")
    box.put(message(5, subject=".paracase-1.part"))
    assert come(office, box).fetched == 5
    assert (inbox(office) / "Order.eml").read_bytes() == b"mine"
    assert (inbox(office) / "Order (2).eml").read_bytes() == message(1, subject="Order")
    names = [path.name for path in inbox(office).iterdir()]
    assert all(name.isprintable() and "/" not in name and len(name.encode()) <= 180 for name in names)
    assert {"Mail.eml"} <= set(names)
    assert scan(office).sum.documents == 6


@needs_dovecot
def test_a_folder_that_was_made_anew_brings_nothing_twice(office: Office, box: MailServer) -> None:
    """Another UIDVALIDITY: Message-ID and bytes are compared; the same Message-ID with other bytes is another mail."""
    for number in range(1, 5):
        box.put(message(number))
    box.put(b"Subject: none\r\n\r\nwithout a Message-ID\r\n")
    assert come(office, box).fetched == 5
    shutil.rmtree(box.maildir)
    box.made_anew(validity=12_345)
    for number in (3, 2, 1, 7):
        box.put(message(number))
    box.put(message(4, subject="Another body with this id"))
    box.put(b"Subject: none\r\n\r\nwithout a Message-ID\r\n")
    again = come(office, box)
    assert (again.there, again.again, again.fetched) == (6, 4, 2)
    assert come(office, box).known == 6


@needs_dovecot
def test_two_of_one_kind_are_two(office: Office, box: MailServer) -> None:
    box.put(message(1))
    box.put(message(1))
    assert come(office, box).fetched == 2
    assert numbers(office) == ["1", "1"]


@needs_dovecot
def test_a_large_message_is_streamed(office: Office, box: MailServer) -> None:
    """What is held of 24 MB is a few pieces (200 MB are tried in ``docs/benchmarks.md``)."""
    big = message(1, size=24 << 20)
    box.put(big)
    box.put(message(2))
    come(office, box, FetchWish(dry_run=True))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert come(office, box).fetched == 2
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 12 << 10, f"{grown} KB more were held"
    there = hashlib.sha256((inbox(office) / "Notice 1.eml").read_bytes()).hexdigest()
    assert there == hashlib.sha256(big).hexdigest()


@needs_dovecot
def test_what_does_not_come_is_counted_and_tried_again(
    office: Office, box: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 5):
        box.put(message(number))
    whole = imap.ImapServer.ask

    def ask(server: ImapServer, command: str, *words: str) -> list[Any]:
        if command == "FETCH" and words[0] == "2":
            raise Unfetched(REFUSED)
        if command == "FETCH" and words[0] == "3":
            return []  # as a server answers for a message that is not there any more
        return whole(server, command, *words)

    monkeypatch.setattr(imap.ImapServer, "ask", ask)
    found = come(office, box)
    assert (found.fetched, found.failed, found.gone) == (2, (("2", "refused"),), 1)
    assert [one.failed for one in fetching.sources(office)] == [1]
    monkeypatch.undo()
    found = come(office, box)
    assert (found.known, found.fetched, found.failed) == (2, 2, ())
    assert [one.failed for one in fetching.sources(office)] == [0]
    assert numbers(office) == ["1", "2", "3", "4"]


@needs_dovecot
def test_certificates_are_always_verified(office: Office, box: MailServer, tmp_path: Path) -> None:
    secret = Secret(PASSWORD)
    (tmp_path / "other").mkdir()
    other = authority_in(tmp_path / "other", host="elsewhere.example")
    for wrong in (
        MailAccount("clerk", "localhost", USER, box.port),
        MailAccount("clerk", "localhost", USER, box.port, ca=str(other.ca)),
    ):
        with pytest.raises(MailNotFetched, match="does not prove that it is localhost"):
            ImapServer(wrong, secret)
    with pytest.raises(NotFound, match="holds no certificates"):
        ImapServer(MailAccount("clerk", "localhost", USER, box.port, ca=str(tmp_path / "none.pem")), secret)


@needs_dovecot
def test_a_wrong_password_is_told_and_not_shown(box: MailServer) -> None:
    with pytest.raises(MailNotFetched, match=r"does not let notices@example\.com in") as caught:
        ImapServer(account(box), Secret("hunter2-wörd"))
    seen: BaseException | None = caught.value
    while seen is not None:
        assert "hunter2" not in f"{seen!r} {seen} {getattr(seen, 'hint', '')}"
        seen = seen.__cause__
    assert "hunter2" not in repr(Secret("hunter2"))
    assert "hunter2" not in f"{Secret('hunter2')}"


@needs_dovecot
def test_a_token_lets_in(office: Office, tmp_path: Path) -> None:
    """XOAUTH2 against a real server that asks the issuer about the token."""
    with fake_issuer(authority_in(tmp_path)) as issuer, mail_server(issuer=issuer) as server:
        server.put(message(1))
        issuer.give()
        by_token = account(server, login=Login.OAUTH)
        found = list(fetching.fetch_account(office, by_token, Secret(issuer.access), (), FetchWish(), lambda *_: None))
        assert found[0].fetched == 1
        with pytest.raises(MailNotFetched, match="does not let"):
            ImapServer(by_token, Secret("an-old-token"))


_FETCH = """
import os, signal, sys
from pathlib import Path
from tests.support.clock import AheadClock
from paracase.domain.papers.mailboxes import MailAccount
from paracase.intake.fetching import imap, landing
from paracase.services.office.opening import open_office
from paracase.services.papers import fetching
from paracase.store import engine
from paracase.store.papers import fetched
from paracase.store.relocate import relocate

def work(folder, port, ca, user, password, last):
    left = [int(last)]
    def point():
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    def around(place, name):
        whole = getattr(place, name)
        def stepped(*given, **more):
            point()
            answer = whole(*given, **more)
            point()
            return answer
        setattr(place, name, stepped)
    for place, name in ((imap.ImapServer, "ask"), (os, "fsync"), (landing, "relocate"), (fetched, "note_landing"),
                        (fetched, "note_fetched"), (landing.Landing, "stage"), (landing.Landing, "land"),
                        (engine.Connection, "commit")):
        around(place, name)
    whole_copy = imap.ImapServer.copy
    def copy(server, uid, write):
        def stepped(piece):
            point()
            write(piece)
        return whole_copy(server, uid, stepped)
    imap.ImapServer.copy = copy
    office = open_office(Path(folder), clock=AheadClock())
    account = MailAccount("clerk", "localhost", user, int(port), ca=ca)
    list(fetching.fetch_account(office, account, imap.Secret(password), (), fetching.FetchWish(), lambda *_: None))
    print(int(last) - left[0], flush=True)
"""


@needs_dovecot
@pytest.mark.slow
def test_kill_9_at_twenty_points_brings_every_message_once(office: Office, box: MailServer, tmp_path: Path) -> None:
    box.put(message(1))
    come(office, box)
    given = (str(office.folder), str(box.port), str(box.authority.ca), USER, PASSWORD)
    count = 1
    with Forks(_FETCH, tmp_path) as forks:

        def run(last: int) -> str:
            fork = forks.start(*given, str(last))
            with fork.out as out:
                said = out.read()
            forks.kill(fork)
            return said

        for _ in range(3):
            count += 1
            box.put(message(count, size=1_500_000 if count == 3 else 0))
        points = int(run(1_000_000))
        assert points > KILLS
        for kill in range(KILLS):
            for _ in range(3):
                count += 1
                box.put(message(count, size=1_500_000 if count % 10 == 0 else 0))
            at = 1 + kill * (points - 2) // (KILLS - 1)
            assert run(at) == "", f"not killed at point {at} of {points}"
    again = open_office(office.folder, clock=AheadClock())
    come(again, box)
    assert numbers(again) == [str(number) for number in range(1, count + 1)]
    assert list(paths.mail(again.folder).iterdir()) == []
    assert come(again, box).known == count
    assert scan(again).sum.documents == count
    assert_whole(again)
    again.close()


@needs_dovecot
@pytest.mark.slow
def test_the_server_killed_at_twenty_points_brings_every_message_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, whole_copy = imap.ImapServer.ask, imap.ImapServer.copy
    with mail_server() as server:
        count = broken = 0
        for kill in range(KILLS):
            for size in (0, 2_500_000, 0):
                count += 1
                server.put(message(count, size=size))
            left = [kill % 5 + 1]

            def ask(box: ImapServer, command: str, *words: str, left: list[int] = left, kill: int = kill) -> list[Any]:
                left[0] -= 1
                if left[0] == 0 and kill % 3 == 0:
                    server.kill()
                said = whole(box, command, *words)
                if left[0] == 0 and kill % 3 == 1:
                    server.kill()
                return said

            def copy(box: ImapServer, uid: str, write: Callable[[bytes], None], kill: int = kill) -> bool:
                def cut(piece: bytes) -> None:
                    write(piece)
                    if kill % 3 == 2 and len(piece) == imap.PIECE:
                        server.kill()

                return whole_copy(box, uid, cut)

            monkeypatch.setattr(imap.ImapServer, "ask", ask)
            monkeypatch.setattr(imap.ImapServer, "copy", copy)
            try:
                come(office, server)
            except MailNotFetched as error:
                assert error.exit_code == 11  # noqa: PT017  after the last answer nothing is missed
                broken += 1
            monkeypatch.undo()
            server.start()
        assert broken > KILLS // 2
        come(office, server)
        assert numbers(office) == [str(number) for number in range(1, count + 1)]
        assert come(office, server).known == count
        server.kill()
        with pytest.raises(MailNotFetched, match="cannot be reached"):
            come(office, server)


def kept_mail(folder: Path, *messages: tuple[str, bytes]) -> Path:
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for name, data in messages:
        (folder / name).write_bytes(data)
    return folder


def come_kept(office: Office, place: Path, wish: FetchWish | None = None, folder: str | None = None) -> Fetched:
    found = fetching.fetch_kept(office, place, folder, wish or FetchWish(), lambda *_: None)
    assert found.fits, found
    return found


def test_a_maildir_is_fetched_once_whatever_its_flags_become(office: Office, tmp_path: Path) -> None:
    box = kept_mail(tmp_path / "box", ("new/1.a", message(1)), ("cur/2.b:2,S", message(2)), ("tmp/3.c", message(3)))
    kept_mail(box / ".Notices", ("new/4.d", message(4)))
    assert come_kept(office, box).fetched == 2
    (box / "new" / "1.a").rename(box / "cur" / "1.a:2,RS")
    assert come_kept(office, box).known == 2
    assert come_kept(office, box, folder="Notices").fetched == 1
    with pytest.raises(NotFound, match="has no folder “Else”"):
        come_kept(office, box, folder="Else")
    assert numbers(office) == ["1", "2", "4"]
    assert sorted(path.name for path in (box / "cur").iterdir()) == ["1.a:2,RS", "2.b:2,S"]


def test_a_folder_of_eml_is_fetched_once_also_when_it_was_moved_or_copied_anew(office: Office, tmp_path: Path) -> None:
    box = tmp_path / "saved"
    (box / "below").mkdir(parents=True)
    (box / "one.eml").write_bytes(message(1))
    (box / "below" / "two.EML").write_bytes(message(2))
    (box / "letter.txt").write_bytes(b"no mail")
    (box / "link.eml").symlink_to(box / "one.eml")
    assert come_kept(office, box).fetched == 2
    (box / "one.eml").rename(box / "below" / "one.eml")
    os.utime(box / "below" / "two.EML", (1, 1))
    again = come_kept(office, box)
    assert (again.again, again.fetched) == (2, 0)
    (box / "below" / "one.eml").write_bytes(message(5))
    assert come_kept(office, box).fetched == 1
    assert numbers(office) == ["1", "2", "5"]
    with pytest.raises(NotFound):
        come_kept(office, tmp_path / "nowhere")


def test_one_process_fetches_at_a_time_and_nobody_over_ssh(office: Office, tmp_path: Path) -> None:
    box = kept_mail(tmp_path / "box", ("new/1.a", message(1)))
    lock = FileLock(paths.mail_lock(office.folder))
    assert lock.acquire()
    with pytest.raises(OfficeBusy):
        come_kept(office, box)
    lock.release()
    by_key = open_office(
        office.folder,
        clock=AheadClock(),
        acting_as=office.person.initials,
        identity=Identity(Proof.KEY, "SHA256:" + "b" * 43, "office"),
    )
    with contextlib.closing(by_key), pytest.raises(NotAllowed, match="over SSH"):
        come_kept(by_key, box)
    assert numbers(office) == []


def _stopped(office: Office, box: Path, monkeypatch: pytest.MonkeyPatch, when: str) -> None:
    """A run that ends as a kill would end it, before or after the rename."""
    whole = relocate

    def stop(*given: Any, **more: Any) -> None:
        if when == "after":
            whole(*given, **more)
        raise KeyboardInterrupt

    monkeypatch.setattr(landing, "relocate", stop)
    with pytest.raises(KeyboardInterrupt):
        come_kept(office, box)
    monkeypatch.undo()


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_stop_between_the_store_and_the_rename_is_carried_on(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    box = kept_mail(tmp_path / "box", ("new/1.a", message(1)))
    _stopped(office, box, monkeypatch, when)
    assert len(fetched.landing(office.store.read)) == 1
    if when == "after":
        scan(office)
        (inbox(office) / "Notice 1.eml").unlink()  # filed meanwhile: it is not there any more, and known all the same
    assert come_kept(office, box).known == 1
    assert fetched.landing(office.store.read) == []
    assert numbers(office) == (["1"] if when == "before" else [])


def test_what_is_neither_here_nor_there_is_fetched_again(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = kept_mail(tmp_path / "box", ("new/1.a", message(1)))
    _stopped(office, box, monkeypatch, "before")
    shutil.rmtree(paths.mail(office.folder))
    assert come_kept(office, box).fetched == 1
    assert numbers(office) == ["1"]


def test_a_name_that_was_taken_meanwhile_is_exchanged(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = kept_mail(tmp_path / "box", ("new/1.a", message(1)))
    whole: Callable[..., None] = relocate
    taken: list[str] = []

    def late(source: bytes, target: bytes, *, sha256: str) -> None:
        if not taken:
            taken.append("")
            Path(os.fsdecode(target)).write_bytes(b"somebody's")
        whole(source, target, sha256=sha256)

    monkeypatch.setattr(landing, "relocate", late)
    assert come_kept(office, box).fetched == 1
    assert (inbox(office) / "Notice 1.eml").read_bytes() == b"somebody's"
    assert (inbox(office) / "Notice 1 (2).eml").read_bytes() == message(1)


def test_the_history_says_that_mail_came_and_undo_passes_it_by(office: Office, tmp_path: Path) -> None:
    box = kept_mail(tmp_path / "box", ("new/1.a", mail("Hearing", "moved")))
    come_kept(office, box)
    kinds = [row[0] for row in office.store.read.execute("SELECT kind FROM ledger_entry ORDER BY seq")]
    assert kinds[-1] == "mail.fetched"
    come_kept(office, box)
    assert [row[0] for row in office.store.read.execute("SELECT kind FROM ledger_entry ORDER BY seq")] == kinds
    kept = " ".join(str(row) for row in office.store.read.execute("SELECT * FROM fetched_mail"))
    assert "Hearing" not in kept


def test_nobody_waits_for_a_message_that_failed_and_is_gone(office: Office) -> None:
    with office.store.write() as tx:
        source = fetched.source_id(tx.db, "imap.example.com", "INBOX", 7)
        for uid in ("2", "3"):
            fetched.note_failed(tx.db, source, 7, uid, why="refused", at=office.now())
        fetched.drop_failed(tx.db, source, ["2"])
    assert fetched.failed(office.store.read, source) == ["3"]
    assert [one.failed for one in fetching.sources(office)] == [1]


def test_a_message_under_two_sets_of_flags_is_one(tmp_path: Path) -> None:
    for part in ("cur", "new", "tmp"):
        (tmp_path / "box" / part).mkdir(parents=True)
    for flags in ("2,", "2,S"):
        (tmp_path / "box" / "cur" / f"1.a.host:{flags}").write_bytes(message(1))
    held = KeptFolder(tmp_path / "box", tmp_path / "box", "INBOX", is_maildir=True, since=None)
    assert held.uids() == ["1.a.host"]
