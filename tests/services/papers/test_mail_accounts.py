"""Mailboxes of a person: what is written where, secrets that stand nowhere else, tokens from a fake issuer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import keyring
import keyring.errors
import pytest

from paracase import paths
from paracase.domain.errors import BadInput, MailNotFetched, NotAllowed, NotFound, PracticeFileError
from paracase.domain.papers.mailboxes import Issuer, Keeping, Login, MailAccount, microsoft
from paracase.intake.fetching import tokens
from paracase.intake.fetching.imap import Secret
from paracase.services.papers import mail_accounts, system_keyring
from tests.support.dovecot import Authority, FakeIssuer, authority_in, fake_issuer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "correct horse battery"


def box(name: str = "clerk", **more: Any) -> MailAccount:
    return MailAccount(name, "imap.example.com", "notices@example.com", **more)


def test_an_account_comes_back_as_it_was_and_its_secret_stands_apart(tmp_path: Path) -> None:
    config = tmp_path / "config"
    first = box(folders=("INBOX", 'Gerichte/Büro "A"'), port=1993, ca="/etc/our ca.pem")
    token = box("office.365", login=Login.OAUTH, issuer=microsoft("example.com", "1234"))
    mail_accounts.add(config, first, Secret(SECRET))
    mail_accounts.add(config, token, None)
    assert mail_accounts.accounts(config) == [first, token]
    assert SECRET not in paths.mail_accounts(config).read_text()
    held = paths.mail_secret(config, "clerk")
    assert held.read_text() == SECRET
    assert held.stat().st_mode & 0o777 == 0o600
    assert held.parent.stat().st_mode & 0o777 == 0o700
    assert paths.mail_accounts(config).stat().st_mode & 0o777 == 0o600
    assert mail_accounts.secret_of(config, first).reveal() == SECRET
    mail_accounts.remove(config, "clerk")
    assert mail_accounts.accounts(config) == [token]
    assert not held.exists()


def test_a_secret_that_others_may_read_is_not_used(tmp_path: Path) -> None:
    mail_accounts.add(tmp_path, box(), Secret(SECRET))
    paths.mail_secret(tmp_path, "clerk").chmod(0o640)
    with pytest.raises(NotAllowed, match="Others than you may read") as caught:
        mail_accounts.secret_of(tmp_path, box())
    assert SECRET not in f"{caught.value} {caught.value.hint}"


def test_a_secret_is_not_kept_in_an_office(office: Any) -> None:
    config = office.folder / "mine"
    with pytest.raises(NotAllowed, match="lies in the office"):
        mail_accounts.add(config, box(), Secret(SECRET))
    assert not config.exists() or not any(config.rglob("*clerk*"))


@pytest.mark.parametrize(
    "wrong",
    [
        box("a/b"),
        box(""),
        box(folders=()),
        box(port=0),
        box(keeping=Keeping.COMMAND),
        box(login=Login.OAUTH),
        box(issuer=microsoft("x", "y")),
        box(login=Login.OAUTH, issuer=Issuer("http://plain.example/d", "https://x.example/t", "id", "s")),
        box(login=Login.OAUTH, issuer=microsoft("x", "")),
        MailAccount("clerk", "imap.example.com/x", "me"),
        MailAccount("clerk", "imap.example.com", "me\nroot"),
        MailAccount("clerk", "imap.example.com", ""),
    ],
)
def test_what_cannot_be_used_is_said_before_anything_is_kept(tmp_path: Path, wrong: MailAccount) -> None:
    with pytest.raises(BadInput):
        mail_accounts.add(tmp_path, wrong, Secret(SECRET))
    assert list(tmp_path.iterdir()) == []


def test_a_name_is_given_once_and_an_unknown_one_is_told(tmp_path: Path) -> None:
    mail_accounts.add(tmp_path, box(), Secret(SECRET))
    with pytest.raises(BadInput, match="already"):
        mail_accounts.add(tmp_path, box(), Secret(SECRET))
    with pytest.raises(NotFound, match="no mail account") as caught:
        mail_accounts.account_named(tmp_path, "judge")
    assert "clerk" in caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "[clerk]\nhost = 5\nuser = 'a'\n",
        "[clerk]\nuser = 'a'\n",
        "clerk = 1\n",
        "[clerk]\nhost = 'h'\nuser = 'a'\npassword = 'x'\n",
        "[clerk]\nhost = 'h'\nuser = 'a'\nlogin = 'magic'\n",
        "[clerk]\nhost = 'h'\nuser = 'a'\nfolders = 'INBOX'\n",
        "[clerk]\nhost = 'h'\nuser = 'a'\nclient_id = 'x'\n",
        "[clerk\n",
    ],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, text: str) -> None:
    paths.mail_accounts(tmp_path).write_text(text)
    with pytest.raises(PracticeFileError, match=r"mail\.toml"):
        mail_accounts.accounts(tmp_path)


def test_a_command_prints_the_secret_without_a_shell(tmp_path: Path) -> None:
    script = tmp_path / "print it.py"
    script.write_text(f"print({SECRET!r}); print('second line')")
    by_command = box(keeping=Keeping.COMMAND, command=f"{sys.executable} '{script}'")
    assert mail_accounts.secret_of(tmp_path, by_command).reveal() == SECRET
    for command, said in (
        (f"{sys.executable} -c 'raise SystemExit(3)'", "ended with code 3"),
        (f"{sys.executable} -c pass", "printed nothing"),
        (str(tmp_path / "none"), "cannot be run"),
        ("echo 'unclosed", "cannot be run"),
        (f"echo x > {tmp_path}/made", ""),
    ):
        if said:
            with pytest.raises(MailNotFetched, match=said):
                mail_accounts.secret_of(tmp_path, box(keeping=Keeping.COMMAND, command=command))
        else:
            mail_accounts.secret_of(tmp_path, box(keeping=Keeping.COMMAND, command=command))
    assert not (tmp_path / "made").exists()


class _Keyring:
    """The system's keyring as the library shows it, in memory."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, name: str) -> str | None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked("locked")
        return self.held.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.get_password(service, name)
        self.held[service, name] = secret

    def delete_password(self, service: str, name: str) -> None:
        del self.held[service, name]


def test_the_systems_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = _Keyring()
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(held, name))
    by_keyring = box(keeping=Keeping.KEYRING)
    mail_accounts.add(tmp_path, by_keyring, Secret(SECRET))
    assert held.held == {("paracase mail", "clerk"): SECRET}
    assert not paths.mail_secret(tmp_path, "clerk").parent.exists()
    assert mail_accounts.secret_of(tmp_path, by_keyring).reveal() == SECRET
    held.is_locked = True
    with pytest.raises(NotAllowed, match="does not answer"):
        mail_accounts.secret_of(tmp_path, by_keyring)
    held.is_locked = False
    mail_accounts.remove(tmp_path, "clerk")
    assert held.held == {}
    with pytest.raises(NotFound, match="No password"):
        mail_accounts.secret_of(tmp_path, by_keyring)
    monkeypatch.setattr(system_keyring, "HAS_KEYRING", False)
    with pytest.raises(NotFound) as caught:
        mail_accounts.secret_of(tmp_path, by_keyring)
    assert "paracase[keyring]" in caught.value.hint


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return authority_in(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def issuer(authority: Authority) -> Iterator[FakeIssuer]:
    with fake_issuer(authority) as made:
        yield made


def by_token(issuer: FakeIssuer, authority: Authority, **more: Any) -> MailAccount:
    base = f"https://localhost:{issuer.port}"
    given = Issuer(f"{base}/device", more.pop("token_url", f"{base}/token"), "our-program", "imap offline_access")
    return box(login=Login.OAUTH, issuer=given, ca=str(authority.ca), **more)


def wait(waited: list[float]) -> dict[str, Any]:
    return {"wait": waited.append, "now": lambda: sum(waited)}


def test_a_person_allows_it_in_a_browser(
    issuer: FakeIssuer, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = by_token(issuer, authority)
    mail_accounts.add(tmp_path, account, None)
    with pytest.raises(NotFound, match="No password or token") as caught:
        mail_accounts.secret_of(tmp_path, account)
    assert "paracase mail login clerk" in caught.value.hint
    monkeypatch.setattr("time.sleep", lambda _: None)
    told: list[tuple[str, str, int]] = []
    mail_accounts.log_in(tmp_path, account, lambda *said: told.append(said))
    assert told == [("https://issuer.example/device", "WDJB-MJHT", 15)]
    assert [form["grant_type"] for form in issuer.asked] == [tokens.DEVICE_GRANT] * 3
    assert issuer.asked[-1] == {
        "grant_type": tokens.DEVICE_GRANT, "device_code": "device-code-1", "client_id": "our-program"
    }  # fmt: skip
    kept = paths.mail_secret(tmp_path, "clerk")
    assert kept.read_text() == "refresh-token-1"
    assert mail_accounts.secret_of(tmp_path, account).reveal() == "access-token-2"
    assert kept.read_text() == "refresh-token-2", "the issuer took the old one back"
    assert mail_accounts.secret_of(tmp_path, account).reveal() == "access-token-3"
    assert "token" not in paths.mail_accounts(tmp_path).read_text().replace("token_url", "").replace(
        "/token", ""
    ).replace("tokens", "")


def test_waiting_goes_by_what_the_issuer_says(issuer: FakeIssuer, authority: Authority) -> None:
    """RFC 8628, 3.5: the interval it names, five seconds more for each *slow_down*."""
    account = by_token(issuer, authority)
    assert account.issuer is not None
    asked = tokens.ask_code(account.issuer, ca=account.ca)
    issuer.pending = 0
    issuer.answers = [{"error": "authorization_pending"}, {"error": "slow_down"}, {"error": "authorization_pending"}]
    waited: list[float] = []
    found = tokens.wait_for(account.issuer, asked, ca=account.ca, **wait(waited))
    assert waited == [1, 1, 6, 6]
    assert found.access.reveal() == "access-token-1"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"error": "access_denied"}, "not allowed in the browser"),
        ({"error": "expired_token"}, "not used in time"),
        ({"error": "invalid_client", "error_description": "AADSTS7000218 \x1b[31m"}, r"invalid_client AADSTS7000218 "),
        ({"token_type": "Bearer"}, "gives no token"),
        ({"access_token": "a\r\nb"}, "gives no token"),
    ],
)
def test_what_an_issuer_refuses_is_told(
    issuer: FakeIssuer, authority: Authority, answer: dict[str, Any], said: str
) -> None:
    account = by_token(issuer, authority)
    assert account.issuer is not None
    asked = tokens.ask_code(account.issuer, ca=account.ca)
    issuer.answers = [answer]
    with pytest.raises(MailNotFetched, match=said) as caught:
        tokens.wait_for(account.issuer, asked, ca=account.ca, **wait([]))
    assert "\x1b" not in str(caught.value)
    issuer.answers = [{"error": "authorization_pending"}] * 10
    with pytest.raises(MailNotFetched, match="not used in time"):
        tokens.wait_for(account.issuer, asked._replace(seconds=3), ca=account.ca, **wait([]))


def test_a_permission_that_was_taken_back_asks_for_a_new_login(
    issuer: FakeIssuer, authority: Authority, tmp_path: Path
) -> None:
    account = by_token(issuer, authority)
    mail_accounts.add(tmp_path, account, Secret("an-old-refresh-token"))
    with pytest.raises(MailNotFetched, match="has run out or was taken back") as caught:
        mail_accounts.secret_of(tmp_path, account)
    assert (
        "an-old-refresh-token" not in f"{caught.value!r} {caught.value} {caught.value.hint} {caught.value.__cause__!r}"
    )


def test_a_token_goes_to_no_other_address_and_to_no_issuer_that_proves_nothing(
    issuer: FakeIssuer, authority: Authority
) -> None:
    moved = by_token(issuer, authority, token_url=f"https://localhost:{issuer.port}/moved")
    assert moved.issuer is not None
    with pytest.raises(MailNotFetched, match="status 307"):
        tokens.refreshed(moved.issuer, Secret("r"), ca=moved.ca)
    assert issuer.asked == []
    with pytest.raises(MailNotFetched, match="does not prove"):
        tokens.refreshed(moved.issuer, Secret("r"))
    gone = Issuer("https://localhost:1/d", "https://localhost:1/t", "id", "s")
    with pytest.raises(MailNotFetched, match="cannot be reached"):
        tokens.ask_code(gone)
