"""What the machine's root does: run a program of the system's, write a file that only root may change, ask as another."""

from __future__ import annotations

import contextlib
import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase.domain.errors import NotAllowed, OfficeError
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

if sys.platform != "win32":
    import grp
    import pwd

_WHERE = ("/usr/sbin", "/usr/bin", "/sbin", "/bin")
_SECONDS = 120.0
_PLAIN = {"PATH": ":".join(_WHERE), "LANG": "C.UTF-8", "HOME": "/"}


def program(name: str) -> str | None:
    """A program of the system's, never by the ``PATH`` of whoever asks."""
    return next((path for folder in _WHERE if os.access(path := f"{folder}/{name}", os.X_OK)), None)


def run(name: str, *words: str, takes: Sequence[int] = (0,)) -> None:
    """Run a program of the system's.

    Args:
        takes: codes with which it has done what it should.

    Raises:
        OfficeError: it is not there, or could not do it.
    """
    found = program(name)
    if found is None:
        raise OfficeError(
            f"This machine has no {name}.", hint="It is needed for a service account (docs/two-people.md)."
        )
    done = subprocess.run([found, *words], capture_output=True, text=True, env=_PLAIN, timeout=_SECONDS, check=False)
    if done.returncode not in takes:
        said = visible((done.stderr or done.stdout).strip())[:300] or f"code {done.returncode}"
        raise OfficeError(
            f"{name} could not do it: {said}.", hint="Mend that and say the same again: it goes on from there."
        )


def ask_as(uid: int, python: str, folder: Path, *words: str) -> str:
    """What paracase answers as another account; root itself never opens an office's store.

    Raises:
        OfficeError: it could not.
    """
    try:
        login = pwd.getpwuid(uid)
    except KeyError:
        raise OfficeError(
            f"{folder} is owned by user id {uid}, which no account of this machine has.",
            hint=f"Root gives it to whoever it is: chown -R NAME {folder}",
        ) from None
    done = subprocess.run(
        [python, "-I", "-m", "paracase", "--office", str(folder), *words],
        capture_output=True,
        text=True,
        cwd="/",
        env=_PLAIN | {"HOME": login.pw_dir},
        user=uid,
        group=login.pw_gid,
        extra_groups=[],
        umask=0o077,
        timeout=_SECONDS,
        check=False,
    )
    if done.returncode != 0:
        raise OfficeError(f"As {login.pw_name}: {visible(done.stderr.strip())[:500]}")
    return done.stdout


def ask_rows(uid: int, python: str, folder: Path, *words: str) -> list[dict[str, Any]]:
    """The same, where the answer is a list in JSON."""
    found: list[dict[str, Any]] = json.loads(ask_as(uid, python, folder, *words, "--json"))
    return found


def uid_of(login: str) -> int | None:
    """The user id of an account; None when there is none."""
    try:
        return pwd.getpwnam(login).pw_uid
    except KeyError:
        return None


def own_gid_of(login: str) -> int | None:
    """The group that an account has of its own; None when there is no such account."""
    try:
        return pwd.getpwnam(login).pw_gid
    except KeyError:
        return None


def login_of(uid: int) -> str:
    """The account of a user id."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"uid {uid}"


def group_of(gid: int) -> str:
    """The group of a group id."""
    try:
        return grp.getgrgid(gid).gr_name
    except KeyError:
        return f"gid {gid}"


def gid_of(group: str) -> int | None:
    """The group id of a group; None when there is none."""
    try:
        return grp.getgrnam(group).gr_gid
    except KeyError:
        return None


def members_of(group: str) -> frozenset[str]:
    """Who is in a group, by name."""
    try:
        return frozenset(grp.getgrnam(group).gr_mem)
    except KeyError:
        return frozenset()


def read_text(path: Path) -> str | None:
    """What stands in a file of root's; None where there is none."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None


def write_text(path: Path, text: str, mode: int, *, checked_by: Sequence[str] = ()) -> None:
    """Write a file of root's: whole, or not at all, and only after a program found it right.

    Args:
        checked_by: a program of the system's and its words; the name of the new file follows.

    Raises:
        OfficeError: the program found it wrong; nothing was changed.
    """
    path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.new")  # sudo and sshd pass over such a name
    part.unlink(missing_ok=True)
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        if checked_by:
            run(*checked_by, str(part))
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync(path.parent)


def make_folder(path: Path, uid: int) -> None:
    """Make a folder as the account whose folder it goes into: root itself makes nothing where others can put a link.

    Raises:
        OfficeError: it could not be made.
    """
    words = [program("mkdir") or "mkdir", "-m", "0700", "--", str(path)]
    gid = path.parent.lstat().st_gid
    done = subprocess.run(
        words, capture_output=True, text=True, cwd="/", env=_PLAIN, user=uid, group=gid, extra_groups=[], check=False
    )
    if done.returncode != 0 and not path.is_dir():
        raise OfficeError(f"{path} could not be made: {visible(done.stderr.strip())[:300]}.")


def remove_empty(folder: Path) -> None:
    """Take away a folder of root's in which nothing is left."""
    with contextlib.suppress(OSError):
        folder.rmdir()


def remove(path: Path) -> None:
    """Take away a file of root's."""
    path.unlink(missing_ok=True)
    if path.parent.is_dir():
        _sync(path.parent)


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def way_fault(path: Path) -> str | None:
    """What is wrong with the way to a path, itself included: all of it is root's, and open to everybody.

    A folder in which everybody makes things (``/tmp``) will do where it is sticky: what is root's there stays. Links count
    as what they lead to, and as what they are.
    """
    real = Path(os.path.realpath(path))
    for one in {path, *path.parents, real, *real.parents}:
        if fault := _part_fault(one):
            return fault
    return None


def _part_fault(one: Path) -> str | None:
    now = one.lstat()
    if now.st_uid != 0:
        return f"{one} is {login_of(now.st_uid)}'s"
    if stat.S_ISLNK(now.st_mode):
        return None
    if others_write(now) and not (stat.S_ISDIR(now.st_mode) and now.st_mode & stat.S_ISVTX):
        return f"{one} can be changed by others (mode {stat.S_IMODE(now.st_mode):o})"
    if stat.S_ISDIR(now.st_mode) and not now.st_mode & stat.S_IXOTH:
        return f"{one} is closed to other accounts (mode {stat.S_IMODE(now.st_mode):o})"
    return None


def others_write(now: os.stat_result) -> bool:
    """Whether somebody who is not root may write it."""
    return bool(now.st_mode & stat.S_IWOTH or (now.st_mode & stat.S_IWGRP and now.st_gid != 0))


def program_fault(python: str) -> str | None:
    """What is wrong with the program that the rule lets start: whoever can change a part of it could act as the account."""
    path = Path(python)
    if not path.exists():
        return f"{python} is not there"
    if fault := way_fault(path):
        return fault
    asked = "import sys, paracase; print('\\n'.join([*sys.path, paracase.__file__]))"
    done = subprocess.run([python, "-I", "-c", asked], capture_output=True, text=True, cwd="/", env=_PLAIN, check=False)
    if done.returncode != 0:
        return f"{python} does not know paracase"
    places = [Path(line) for line in done.stdout.splitlines() if line]
    for place in [*places[:-1], places[-1].parent]:
        if not place.exists():
            if fault := way_fault(next(above for above in place.parents if above.exists())):
                return fault
            continue
        if fault := way_fault(place) or next(_changeable(place), None):
            return fault
    return None


def _changeable(top: Path) -> Iterator[str]:
    if not top.is_dir():
        return
    for folder, folders, files in os.walk(top):
        for name in [*folders, *files]:
            with contextlib.suppress(FileNotFoundError):
                now = os.lstat(f"{folder}/{name}")
                if now.st_uid != 0:
                    yield f"{folder}/{name} is {login_of(now.st_uid)}'s"
                elif not stat.S_ISLNK(now.st_mode) and others_write(now):
                    yield f"{folder}/{name} can be changed by others"


def need_root() -> None:
    """See that it is root who asks.

    Raises:
        NotAllowed: it is not, or the system is none that has what is needed.
    """
    if sys.platform != "linux":
        raise NotAllowed("A service account is set up on Linux only.", hint="See docs/two-people.md.")
    if os.geteuid() != 0:
        raise NotAllowed("Only root sets up a service account.", hint="sudo paracase --office DIR office serve-account")
