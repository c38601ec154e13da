"""Recorded by gate only where root found every way into the account ending there, kept it, and nothing changed."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.health import Health
from paracase.services.people import door
from paracase.services.people.keys import add_key
from paracase.services.people.other_ways import is_roots
from tests.support.delegated import firm_in, new_key, register
from tests.support.doors import ACCOUNT, Looked, as_the_account, looked_at
from tests.support.needs import needs_sshd

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office

pytestmark = needs_sshd


@pytest.fixture
def looked(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Looked:
    """An office of an account of its own, where every way in ends at the gate."""
    monkeypatch.setattr(door, "KEPT", tmp_path / "kept")
    firm = firm_in(office)
    register(firm, firm.attorney, new_key(tmp_path, "tablet"))
    folder = tmp_path / "door"
    folder.mkdir()
    return looked_at(office, folder)


def _standing(office: Office) -> door.DoorStanding:
    with as_the_account():
        return door.standing(office)


def test_where_every_way_ends_at_the_gate_it_is_kept_and_believed(looked: Looked) -> None:
    assert "has not looked" in _standing(looked.office).why
    check = looked.look()
    assert (check.health, check.finding[:16]) == (Health.GOOD, "recorded by gate"), check
    found = _standing(looked.office)
    assert (found.holds, len(found.digest)) == (True, 64)
    assert f"account {ACCOUNT}\n" in found.text
    (kept,) = door.KEPT.iterdir()
    assert (kept.stat().st_uid, kept.stat().st_mode & 0o777) == (0, 0o644)


def _append_key(looked: Looked) -> None:
    with looked.keys.open("a", encoding="ascii") as file:
        file.write("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ1Fq6o0XG8mbmwfV6m3RZxKq2oPz8Jx0mVwY0bWn0dE rogue\n")


def _include(looked: Looked) -> None:
    (looked.folder / "more/new.conf").write_text("PasswordAuthentication yes\n", encoding="ascii")


def _config(looked: Looked) -> None:
    with (looked.folder / "sshd_config").open("a", encoding="ascii") as file:
        file.write("ForceCommand /bin/sh\n")


def _keys_gone(looked: Looked) -> None:
    looked.keys.unlink()


def _kept_is_the_accounts(looked: Looked) -> None:
    (kept,) = door.KEPT.iterdir()
    os.chown(kept, looked.uid, -1)


def _kept_can_be_written(_looked: Looked) -> None:
    (kept,) = door.KEPT.iterdir()
    kept.chmod(0o666)


def _folder_is_the_accounts(looked: Looked) -> None:
    os.chown(door.KEPT, looked.uid, -1)


def _folder_can_be_written(_looked: Looked) -> None:
    door.KEPT.chmod(0o777)


def _cut(_looked: Looked) -> None:
    (kept,) = door.KEPT.iterdir()
    kept.write_bytes(kept.read_bytes()[:-4])


def _another_office(looked: Looked) -> None:
    (kept,) = door.KEPT.iterdir()
    kept.write_text(kept.read_text().replace(f"folder {looked.office.folder}", "folder /srv/other"), encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [_append_key, _include, _config, _keys_gone, _kept_is_the_accounts, _kept_can_be_written, _folder_is_the_accounts,
     _folder_can_be_written, _cut, _another_office],
)  # fmt: skip
def test_what_changed_since_is_believed_no_more(looked: Looked, change: Callable[[Looked], None]) -> None:
    looked.look()
    assert _standing(looked.office).holds
    change(looked)
    found = _standing(looked.office)
    assert (found.holds, found.text) == (False, "")
    assert found.why


def test_a_key_that_is_registered_later_needs_root_to_look_again(looked: Looked, tmp_path: Path) -> None:
    from paracase.services.people.keys import install_lines
    from paracase.services.people.people import person_named

    looked.look()
    line = new_key(tmp_path, "second").with_suffix(".pub").read_text(encoding="utf-8")
    add_key(looked.office, person_named(looked.office, "Ann Hale"), line)
    assert _standing(looked.office).holds  # no line lets it in yet
    install_lines(looked.office, looked.keys)
    assert not _standing(looked.office).holds
    looked.look()
    assert _standing(looked.office).holds


def _password(looked: Looked) -> str:
    (looked.system / "etc/shadow").write_text(f"{ACCOUNT}:$y$j9T$x:1::::::\n", encoding="ascii")
    return "can be entered by a password"


def _no_password(looked: Looked) -> str:
    (looked.system / "etc/shadow").write_text(f"{ACCOUNT}::1::::::\n", encoding="ascii")
    return "can be entered by a password"


def _planned(looked: Looked) -> str:
    path = looked.system / "var/spool/cron/crontabs" / ACCOUNT
    path.parent.mkdir(parents=True)
    path.touch()
    return "run without a login"


def _own_keys(looked: Looked) -> str:
    os.chown(looked.keys, looked.uid, -1)
    return "can be written by others than root"


def _open_office(looked: Looked) -> str:
    paths.home(looked.office.folder).chmod(0o755)
    return "others can look into"


def _roots_office(looked: Looked) -> str:
    os.chown(paths.home(looked.office.folder), 0, -1)
    return f"does not belong to {ACCOUNT}"


def _rogue_line(looked: Looked) -> str:
    _append_key(looked)
    return "Key line"


@pytest.mark.parametrize(
    "way", [_password, _no_password, _planned, _own_keys, _open_office, _roots_office, _rogue_line]
)
def test_every_other_way_in_is_named_and_ends_the_level(looked: Looked, way: Callable[[Looked], str]) -> None:
    looked.look()
    words = way(looked)
    check = looked.look()
    assert check.health is Health.WARN
    assert words in check.finding
    assert "the account that owns the office could have made it" in check.finding
    assert not _standing(looked.office).holds


def test_who_is_not_root_keeps_nothing(looked: Looked) -> None:
    with as_the_account():
        check = looked.look()
    assert "not root who looked" in check.finding
    assert not door.KEPT.exists()


def test_the_account_cannot_make_the_file_nor_pass_off_its_own(
    looked: Looked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the account's real user id: it reads what is kept and cannot write it, and a file of its own is not believed."""
    with tempfile.TemporaryDirectory() as reachable:
        Path(reachable).chmod(0o755)
        monkeypatch.setattr(door, "KEPT", Path(reachable) / "doors")
        looked.look()
        (kept,) = door.KEPT.iterdir()

        def as_account(command: str) -> int:
            words = ["setpriv", f"--reuid={looked.uid}", "--clear-groups", "sh", "-c", command]
            return subprocess.run(words, capture_output=True, check=False, timeout=60).returncode

        assert as_account(f"cat {kept}") == 0
        for command in (f"echo x >> {kept}", f"rm {kept}", f"mv {kept} {kept}.old", f"touch {kept.parent}/other.txt"):
            assert as_account(command) != 0, command
        assert _standing(looked.office).holds
    own = tmp_path / "own"
    own.mkdir()
    (own / "result.txt").touch()
    assert is_roots(own / "result.txt")
    os.chown(own, looked.uid, -1)  # root's file, but in a folder where the account can swap it
    assert not is_roots(own / "result.txt")
