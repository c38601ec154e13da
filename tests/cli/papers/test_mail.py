"""The commands of mail, as a paralegal types them."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import BadInput
from paracase.domain.people.gate import TABLE
from tests.support.dovecot import PASSWORD, USER, MailServer, authority_in, fake_issuer, mail_server
from tests.support.needs import needs_dovecot
from tests.support.offices import inbox
from tests.support.papers import mail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.commands import Commands, Program


@pytest.fixture(scope="module")
def box() -> Iterator[MailServer]:
    with mail_server() as server:
        server.put(mail("Order Setting Hearing", "Be there."))
        server.put(mail("Notice", "Read it."))
        yield server


def _add(paracase: Commands, box: MailServer, *more: str) -> tuple[int, object, str]:
    where = ("--host", "localhost", "--port", str(box.port), "--user", USER, "--ca", str(box.authority.ca))
    return paracase("mail", "add", "clerk", *where, *more)


@needs_dovecot
def test_from_setting_up_to_forgetting(
    paracase: Commands, office: Office, box: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSWORD + "\n"))
    code, out, talk = _add(paracase, box)
    assert (code, PASSWORD in f"{out}{talk}") == (0, False)
    assert "unencrypted" in talk
    assert "mail-secrets/clerk" in talk
    code, out, _ = paracase("mail", "accounts", "--json")
    assert out == [
        {
            "name": "clerk", "user": USER, "host": "localhost", "port": box.port, "folders": "INBOX", "login": "password",
            "secret": "in a file that only you can read",
        }
    ]  # fmt: skip
    code, out, _ = paracase("mail", "folders", "clerk", "--json")
    assert out == [{"folder": "INBOX", "is_fetched": True}]
    code, out, _ = paracase("mail", "fetch", "clerk", "--dry-run", "--json")
    assert [one["subject"] for one in out[0]["would"]] == ["Order Setting Hearing", "Notice"]
    assert list(inbox(office).iterdir()) == []
    code, out, _ = paracase("mail", "fetch", "--limit", "1", "--json")
    assert (code, out[0]["fetched"], out[0]["left"]) == (0, 1, 1)
    code, out, _ = paracase("mail", "fetch", "clerk", "--since", "1/1/2020", "--json")
    assert (code, out[0]["fetched"], out[0]["known"]) == (0, 1, 1)
    assert sorted(path.name for path in inbox(office).iterdir()) == ["Notice.eml", "Order Setting Hearing.eml"]
    code, out, _ = paracase("mail", "fetched", "--json")
    assert (out[0]["fetched"], out[0]["failed"]) == (2, 0)
    code, out, _ = paracase("mail", "fetch", "clerk", "--folder", "Nope", "--json")
    assert code == 3
    code, out, talk = paracase("mail", "remove", "clerk")
    assert code == 0
    assert not paths.mail_secret(paths.personal_config(), "clerk").exists()
    code, out, talk = paracase("mail", "fetch", "clerk")
    assert code == 3
    assert "There is no mail account “clerk”" in talk


@needs_dovecot
def test_a_server_that_is_away_or_says_no_is_told_plainly(
    paracase: Commands, box: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("wrong\n"))
    _add(paracase, box)
    code, _, talk = paracase("mail", "fetch")
    assert code == 11
    assert talk.startswith("Mail not fetched: localhost does not let notices@example.com in")
    assert "app password" in talk
    monkeypatch.setattr("sys.stdin", io.StringIO("wrong\n"))
    code, _, talk = paracase("mail", "add", "gone", "--host", "localhost", "--port", "1", "--user", USER)
    code, _, talk = paracase("mail", "fetch", "gone")
    assert (code, "cannot be reached" in talk) == (11, True)
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSWORD + "\n"))
    paracase("mail", "login", "clerk")
    paracase("mail", "remove", "gone")
    monkeypatch.setattr("sys.stdin", io.StringIO("x\n"))
    paracase("mail", "add", "gone", "--host", "localhost", "--port", "1", "--user", USER)
    accounts = paths.mail_accounts(paths.personal_config())
    clerk, gone = accounts.read_text().split("\n[")[1:]
    accounts.write_text(f"[{gone}\n[{clerk}")
    code, out, talk = paracase("mail", "fetch", "--plain")
    assert (code, "1 of 2 mailboxes" in talk, out.count("INBOX")) == (11, True, 1)


def test_what_cannot_be_is_said(paracase: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code, _, talk = paracase("mail", "fetch")
    assert (code, "No mailbox is set up" in talk) == (BadInput.exit_code, True)
    code, _, _ = paracase("mail", "fetch", "clerk", "--maildir", str(tmp_path))
    assert code == 2
    code, _, talk = paracase("mail", "add", "x", "--user", "u")
    assert (code, "No server is named" in talk) == (2, True)
    both = ("--keyring", "--password-command", "echo x")
    code, _, _ = paracase("mail", "add", "x", "--host", "h", "--user", "u", *both)
    assert code == 2
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    code, _, talk = paracase("mail", "add", "x", "--host", "h", "--user", "u")
    assert (code, "password is empty" in talk) == (2, True)
    code, out, _ = paracase("mail", "add", "x", "--host", "h", "--user", "u", "--password-command", "echo x")
    assert (code, "printed by a command" in str(out)) == (0, True)
    code, _, _ = paracase("mail", "login", "x")
    assert code == 2
    code, _, talk = paracase("mail", "add", "m", "--oauth", "--user", "u@firm.example")
    assert (code, "No client id" in talk) == (2, True)
    code, _, _ = paracase("mail", "fetch", "--insecure")
    assert code == 2


def test_a_folder_of_messages_without_any_account(paracase: Commands, office: Office, tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(mail("Hearing moved", "To Monday."))
    code, out, _ = paracase("mail", "fetch", "--maildir", str(tmp_path), "--json")
    assert (code, out[0]["fetched"]) == (0, 1)
    assert (inbox(office) / "Hearing moved.eml").exists()
    code, out, _ = paracase("mail", "fetch", "--maildir", str(tmp_path), "--json")
    assert (code, out[0]["known"]) == (0, 1)


def test_a_login_in_a_browser(paracase: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda _: None)
    authority = authority_in(tmp_path)
    with fake_issuer(authority) as issuer:
        base = f"https://localhost:{issuer.port}"
        code, _, talk = paracase(
            *("mail", "add", "m365", "--oauth", "--host", "localhost", "--user", USER, "--client-id", "program"),
            *("--device-url", f"{base}/device", "--token-url", f"{base}/token", "--ca", str(authority.ca)),
        )
        assert (code, "paracase mail login m365" in talk) == (0, True)
        code, _, talk = paracase("mail", "login", "m365")
    assert code == 0
    assert "Open https://issuer.example/device in a browser and type the code WDJB-MJHT" in talk
    assert "token-1" not in talk


def test_a_password_is_in_no_file_of_the_office_nor_in_what_is_said(
    program: Program, office: Office, tmp_path: Path
) -> None:
    """As processes: with what they write of themselves, and a backup."""
    secret = "hunter2-xyzzy"
    program(
        "mail", "add", "c", "--host", "localhost", "--port", "1", "--user", "u", "--password-command", f"echo {secret}"
    )
    program("mail", "fetch", code=11)
    assert secret not in program.talk
    office.close()
    held = [path for path in office.folder.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]
    assert held == []


def test_no_command_of_mail_is_sent_over_ssh() -> None:
    assert [row.name for row in TABLE if re.match(r"(mail|rule)\b", row.line)] == []
