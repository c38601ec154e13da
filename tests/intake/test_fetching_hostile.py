"""Servers that answer as none should: nothing is believed that was not asked for, nothing held, nothing hangs."""

from __future__ import annotations

import contextlib
import errno
import io
import re
import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest

from paracase.domain.errors import DiskFull, MailNotFetched
from paracase.domain.papers.mailboxes import MailAccount
from paracase.intake.fetching import imap
from paracase.intake.fetching.imap import ImapServer, Secret
from paracase.intake.fetching.landing import Landing
from paracase.intake.fetching.messages import Unfetched, envelope_of
from tests.support.dovecot import Authority, authority_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office

HELLO = b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return authority_in(tmp_path_factory.mktemp("authority"))


@contextlib.contextmanager
def saying(authority: Authority, answers: dict[bytes, bytes], *, hello: bytes = HELLO) -> Iterator[MailAccount]:
    """A server that lets everybody in, and answers commands that begin so with these bytes; ``%t`` is the command's tag."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with contextlib.suppress(OSError), listening:
            plain, _ = listening.accept()
            with authority.context().wrap_socket(plain, server_side=True) as client, client.makefile("rb") as said:
                client.sendall(hello)
                for line in said:
                    found = re.match(rb"(\S+) (?:UID )?([A-Z]+)", line)
                    if found is None:
                        client.sendall(b"* BAD what\r\n")
                        continue
                    tag, command = found.groups()
                    if command == b"AUTHENTICATE":
                        client.sendall(b"+ \r\n")
                        said.readline()
                    answer = answers.get(command, b"%t OK done\r\n")
                    client.sendall(answer.replace(b"%t", tag))
                    if command == b"LOGOUT" or not answer.endswith(b"\r\n"):
                        return

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield MailAccount("x", "localhost", "u", listening.getsockname()[1], ca=str(authority.ca))
    thread.join(timeout=20)
    assert not thread.is_alive()


SELECTED = b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n%t OK [READ-ONLY] done\r\n"


def copied(account: MailAccount, uid: str = "5") -> bytes:
    """One message of the folder."""
    found: list[bytes] = []
    with ImapServer(account, Secret("s")) as server:
        server.examine("INBOX").copy(uid, found.append)
    return b"".join(found)


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (b"* 1 FETCH (UID 5 BODY[] {4}\r\nabcd)\r\n%t OK done\r\n", b"abcd"),
        (b"* 1 FETCH (FLAGS () UID 9)\r\n* 1 FETCH (BODY[] {4}\r\nabcd UID 5)\r\n%t OK done\r\n", b"abcd"),
        (b'* 1 FETCH (UID 5 BODY[] "a\\"b")\r\n%t OK done\r\n', b'a"b'),
        (b"* 1 FETCH (UID 5 BODY[] NIL)\r\n%t OK done\r\n", b""),
        (b"* 1 FETCH (UID 5 BODY[] {0}\r\n)\r\n%t OK done\r\n", b""),
    ],
)
def test_the_ways_a_message_is_written(authority: Authority, answer: bytes, message: bytes) -> None:
    with saying(authority, {b"EXAMINE": SELECTED, b"FETCH": answer}) as account:
        assert copied(account) == message


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({b"FETCH": b"* 1 FETCH (UID 5 BODY[] {400}\r\nabcd"}, "broke off"),
        ({b"FETCH": b"* 1 FETCH (UID 5 ENVELOPE {99999999}\r\nabcd"}, "larger than what was asked"),
        ({b"FETCH": b"* 1 FETCH (UID 5 BODY[] " + b"x" * 1_100_000 + b")\r\n%t OK\r\n"}, "says no|broke off"),
        ({b"EXAMINE": b"* 3 EXISTS\r\n%t OK done\r\n"}, "gives no UIDVALIDITY"),
        ({b"EXAMINE": b"* BYE go away\r\n"}, "broke off"),
        ({b"SEARCH": b"%t NO not now\r\n"}, "cannot be searched"),
    ],
)
def test_what_is_no_answer_is_told(authority: Authority, answers: dict[bytes, bytes], words: str) -> None:
    with (
        saying(authority, {b"EXAMINE": SELECTED, **answers}) as account,
        pytest.raises(MailNotFetched, match=words),
    ):
        _everything(account)


def _everything(account: MailAccount) -> None:
    with ImapServer(account, Secret("s")) as server:
        folder = server.examine("INBOX")
        folder.uids()
        folder.copy("5", lambda _: None)


@pytest.mark.parametrize("hello", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"* BYE full\r\n", b"\0" * 100 + b"\r\n"])
def test_a_server_that_speaks_something_else_is_told(authority: Authority, hello: bytes) -> None:
    with saying(authority, {}, hello=hello) as account, pytest.raises(MailNotFetched):
        ImapServer(account, Secret("s"))


@pytest.mark.parametrize("answer", [b"%t NO refused\r\n", b"%t OK nothing\r\n"])
def test_one_message_that_does_not_come_ends_nothing(authority: Authority, answer: bytes) -> None:
    with saying(authority, {b"EXAMINE": SELECTED, b"FETCH": answer}) as account, pytest.raises(Unfetched):
        copied(account)


def test_numbers_and_names_of_folders_as_servers_write_them(authority: Authority) -> None:
    listed = (
        b'* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST () NIL "A \\"b\\""\r\n* LIST (\\Noselect) "/" All\r\n'
        b'* LIST () "/" {6}\r\nB&APw-\r\n%t OK done\r\n'
    )
    found = b"* SEARCH 3 11 x 2\r\n%t OK done\r\n"
    with (
        saying(authority, {b"EXAMINE": SELECTED, b"LIST": listed, b"SEARCH": found}) as account,
        ImapServer(account, Secret("s")) as server,
    ):
        assert server.folders() == ["INBOX", 'A "b"', "Bü"]
        assert server.examine("INBOX").uids() == ["2", "3", "11"]


class _Full(io.RawIOBase):
    """A file on a disk that has room for 1,500 bytes more."""

    room = 1500

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        if not self.room:
            raise OSError(errno.ENOSPC, "No space left on device")
        taken = min(self.room, len(data))
        self.room -= taken
        return taken


def test_a_full_disk_in_the_middle_of_a_message(
    office: Office, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest of the message is on its way then: nobody waits for it, and our disk is not called the server's fault."""
    monkeypatch.setattr(imap, "PIECE", 1000)
    monkeypatch.setattr("pathlib.Path.open", lambda *_, **__: _Full())
    long = b"* 1 FETCH (UID 5 BODY[] {5000}\r\n" + b"y" * 5000 + b")\r\n%t OK done\r\n"
    landing = Landing(office.store, tmp_path, tmp_path, office.now)
    with saying(authority, {b"EXAMINE": SELECTED, b"FETCH": long}) as account, pytest.raises(DiskFull):
        _stage(account, landing)
    assert list(tmp_path.glob("*.part")) == []


def _stage(account: MailAccount, landing: Landing) -> None:
    with ImapServer(account, Secret("s")) as server:
        landing.stage("5", server.examine("INBOX").copy)


def test_headers_of_any_bytes_are_read() -> None:
    for head in (b"", b"\0\xff", b"Subject: =?x?q?" + b"\xff" * 1000, b"Message-ID:\r\n", b"From: " + b"a" * 300_000):
        found = envelope_of(head)
        assert isinstance(found.subject, str)
    assert envelope_of(b"Subject: a\r\n\r\nMessage-ID: <in the body@x>\r\n").message is None
    assert envelope_of(b"Message-ID: <a@b>\r\n\r\n") == envelope_of(b"message-id:  <a@b>\n\n")


@pytest.mark.parametrize(
    "words",
    [
        b"[AUTHENTICATIONFAILED] no such password: hunter2-secret",
        b"[AUTHENTICATIONFAILED] aHVudGVyMi1zZWNyZXQ=",  # base64 of it
        b"[hunter2-secret] no",
        b"hunter2%2Dsecret and 2retnuh",
    ],
)
def test_a_server_that_repeats_the_password_in_its_refusal_is_not_repeated(authority: Authority, words: bytes) -> None:
    """Of a server's words only a code that RFC 5530 knows is told: in whatever form it was sent, the secret is not."""
    refused = dict.fromkeys((b"LOGIN", b"AUTHENTICATE"), b"%t NO " + words + b"\r\n")
    with saying(authority, refused) as account, pytest.raises(MailNotFetched) as caught:
        ImapServer(account, Secret("hunter2-secret"))
    told = ""
    seen: BaseException | None = caught.value
    while seen is not None:
        told += f"{seen!r} {seen} {getattr(seen, 'hint', '')}"
        seen = seen.__cause__
    assert "does not let" in told
    assert not re.search("hunter2|2retnuh|aHVudGVyMi", told)
