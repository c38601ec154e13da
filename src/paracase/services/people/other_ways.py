"""Ways into the account that owns the office which sshd knows nothing of; looked for by root, for ``doctor ssh``.

Who comes in by one of them runs as the account, and whoever runs as the account can write whatever the office keeps. What
root lets people do (sudo, units of the system) is root's to know and is not looked at.
"""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

if sys.platform != "win32":
    import pwd

TRIED = "linux"
"""The system on which the gate was tried; on others nothing is said to end at it."""
PLANNED = (
    "var/spool/cron/crontabs/{account}",
    "var/spool/cron/tabs/{account}",
    "var/spool/cron/{account}",
    "var/lib/systemd/linger/{account}",
)
"""Where an account has something run without a login."""


def other_ways(
    office: Path, account: str, decides: Iterable[Path], *, system: Path = Path("/"), program: Iterable[Path] = ()
) -> list[str]:
    """Every other way in that was found, in words.

    Args:
        office: the office's folder.
        decides: files of sshd that decide where a login ends; they must be root's.
        system: where ``/etc`` and ``/var`` are.
        program: what must be root's besides, so that no account can change what looks; else this Python and this package.
    """
    if sys.platform != TRIED:
        return [f"the gate was not tried on {visible(sys.platform)}"]
    try:
        uid = pwd.getpwnam(account).pw_uid
    except KeyError:
        return [f"there is no account {visible(account)}"]
    if uid == 0:
        return ["the office belongs to root, who can make every file"]
    return [
        *_same_id(account, uid),
        *_password(account, system),
        *_planned(account, system),
        *_office(office, account, uid),
        *(f"{visible(str(path))} can be written by others than root" for path in decides if not is_roots(path)),
        *(
            f"the program can be changed by others than root: {visible(str(path))}"
            for path in (tuple(program) or _program())
            if not is_roots(path)
        ),
    ]


def is_roots(path: Path) -> bool:
    """Whether nobody but root can change what is found under a name: it and every folder above belong to root alone.

    A folder that all may write in, but where each may remove only what is theirs (the sticky bit), keeps what is root's.
    """
    for one in (path, *path.parents):
        try:
            status = one.lstat()
        except FileNotFoundError:
            continue
        except OSError:
            return False
        if status.st_uid != 0:
            return False
        is_open = bool(status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)) and not stat.S_ISLNK(status.st_mode)
        if is_open and not (stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX and one != path):
            return False
    return True


def _program() -> tuple[Path, ...]:
    package = Path(__file__).resolve().parents[2]
    python = Path(sys.executable)
    return (python, python.resolve(), package, *sorted(package.rglob("*.py")))


def _same_id(account: str, uid: int) -> Iterator[str]:
    for entry in pwd.getpwall():
        if entry.pw_uid == uid and entry.pw_name != account:
            yield f"the account {visible(entry.pw_name)} is the same user ({uid})"


def _password(account: str, system: Path) -> Iterator[str]:
    try:
        lines = (system / "etc/shadow").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        yield f"/etc/shadow cannot be read: {error.strerror}"
        return
    kept = next((line.split(":")[1] for line in lines if line.startswith(f"{account}:")), None)
    if kept is None:
        yield "its password is not kept on this machine"
    elif not kept.startswith(("!", "*")):
        yield "it can be entered by a password, at the machine or with su (sudo passwd -l locks it)"


def _planned(account: str, system: Path) -> Iterator[str]:
    for pattern in PLANNED:
        path = system / pattern.format(account=account)
        if path.is_file():
            yield f"it has something run without a login: {visible(str(path))}"


def _office(office: Path, account: str, uid: int) -> Iterator[str]:
    status = paths.home(office).stat()
    if status.st_uid != uid:
        yield f"{visible(str(paths.home(office)))} does not belong to {visible(account)}"
    elif status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        yield f"others can look into {visible(str(paths.home(office)))} (chmod go= shuts it)"
