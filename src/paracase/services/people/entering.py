"""The person's side of a desk that a service account owns: find that it is one, start it through sudo, and stay the person.

Nothing heavy is imported: this process paints nothing, and waits.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import stat
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from paracase import paths
from paracase.domain.errors import NotAllowed, NotFound, ParacaseError
from paracase.domain.people.seat import MOST_BYTES, DeskRecord, carried, record_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

if sys.platform != "win32":
    import grp
    import pwd

DOOR = "\0paracase-desk-"
"""Before the process id of the person's side: the name of its socket, in the abstract space (unix(7))."""
PEER = struct.Struct("iII")
"""SO_PEERCRED: process, user, group."""
_SUDO = ("/usr/bin/sudo", "/bin/sudo")
_DAY = 86_400.0


def records(root: Path) -> list[DeskRecord]:
    """The offices of service accounts on this machine, as its root wrote them down; what others could have written is none.

    Args:
        root: the machine's root folder.
    """
    found = []
    folder = root / paths.DESKS[1:]
    with contextlib.suppress(FileNotFoundError):
        for name in sorted(os.listdir(folder)):  # noqa: PTH208  three imports less on the way to a screen
            record = _read(folder / name)
            if record is not None:
                found.append(record)
    return found


def _read(path: Path) -> DeskRecord | None:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        return None
    with os.fdopen(handle, encoding="utf-8") as file:
        now = os.fstat(file.fileno())
        if now.st_uid != 0 or now.st_mode & (stat.S_IWGRP | stat.S_IWOTH) or not stat.S_ISREG(now.st_mode):
            return None
        try:
            return record_of(json.load(file))
        except ValueError:
            return None


def office_meant(
    known: Sequence[DeskRecord], named: str | None, *, here: Path, config: Path, environment: Mapping[str, str]
) -> DeskRecord | None:
    """Which service account's office is meant, by the order in which offices are found; None when it is another, or none.

    One more than there: whoever names none and has none is at the only desk whose group they are in.

    Raises:
        NotAllowed: it is named by a link.
    """
    by_folder = {record.folder: record for record in known}
    if named is None:
        named = environment.get("PARACASE_OFFICE") or None
    if named is not None:
        path = os.path.abspath(os.path.expanduser(named))  # noqa: PTH100, PTH111  links stay as they are
        if path not in by_folder and (real := os.path.realpath(path)) in by_folder:
            raise NotAllowed(f"{path} is a link to an office.", hint=f"Name it as {real}.")
        return by_folder.get(path)
    for folder in (here, *here.parents):
        if str(folder) in by_folder:
            return by_folder[str(folder)]
        if os.path.isfile(paths.store(folder)):  # noqa: PTH113  a folder that is closed is no answer
            return None
    with contextlib.suppress(OSError, UnicodeDecodeError):
        last = paths.last_office(config).read_text(encoding="utf-8").strip()
        if last in by_folder:
            return by_folder[last]
        if os.path.isfile(paths.store(Path(last))):  # noqa: PTH113
            return None
    mine = [record for record in known if is_in(record)]
    return mine[0] if len(mine) == 1 else None


def is_in(record: DeskRecord) -> bool:
    """Whether this process is of the group that a desk lets in."""
    try:
        return grp.getgrnam(record.group).gr_gid in {*os.getgroups(), os.getgid()}
    except KeyError:
        return False


def owns(record: DeskRecord) -> bool:
    """Whether this process runs as the account itself: nothing has to be entered."""
    try:
        return os.geteuid() == pwd.getpwnam(record.account).pw_uid
    except KeyError:
        return False


def step_down(record: DeskRecord, words: Sequence[str], environment: Mapping[str, str]) -> NoReturn:
    """Root's process becomes the account's: what root makes in an office, its account could not read.

    Args:
        words: the command line, as it was typed.

    Raises:
        NotAllowed: the account is gone, or the program cannot be started as it.
    """
    try:
        account = pwd.getpwnam(record.account)
    except KeyError:
        raise NotAllowed(
            f"The account {record.account} is gone, whose the office is.",
            hint=f"sudo paracase --office {record.folder} office accounts",
        ) from None
    roots = ("XDG_", "SUDO_", "PYTHON")
    own = {name: value for name, value in environment.items() if not name.startswith(roots)}
    own |= {
        "HOME": account.pw_dir,
        "USER": account.pw_name,
        "LOGNAME": account.pw_name,
        "PARACASE_OFFICE": record.folder,
    }
    sys.stdout.flush()
    os.umask(0o007)
    os.initgroups(account.pw_name, account.pw_gid)
    os.setresgid(account.pw_gid, account.pw_gid, account.pw_gid)
    os.setresuid(account.pw_uid, account.pw_uid, account.pw_uid)
    if not os.access(".", os.X_OK):
        os.chdir("/")
    try:
        os.execve(record.python, [record.python, "-I", "-m", "paracase", *words], own)
    except OSError as error:
        raise NotAllowed(f"{record.python} cannot be started as {record.account}: {error.strerror}.") from error


def enter(
    record: DeskRecord, words: Sequence[str], environment: Mapping[str, str], act: Callable[[str, Path], None]
) -> int:
    """Start the desk as the account, and do as the person what it asks, until it ends. Returns its exit code.

    Args:
        words: the command line, as it was typed.
        act: opens or prints a file, as this process.

    Raises:
        NotAllowed: the person is not of the group, there is no sudo, or that is too long for one command.
    """
    if not is_in(record):
        raise NotAllowed(
            f"{pwd.getpwuid(os.getuid()).pw_name} is not at the desk of {record.folder}.",
            hint=f"Root lets you in: gpasswd -a NAME {record.group}; then log in again.",
        )
    sudo = next((path for path in _SUDO if os.access(path, os.X_OK)), None)
    if sudo is None:
        raise NotAllowed("This machine has no sudo.", hint="sudo is how the desk enters the office's account.")
    account = pwd.getpwnam(record.account).pw_uid
    hello = _hello(words, environment)
    for ours in (signal.SIGINT, signal.SIGQUIT):
        signal.signal(ours, _leave_it)  # the keys are for what is on the screen; a handler ends with the exec
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as door:
        door.bind(f"{DOOR}{os.getpid()}")
        door.listen(4)
        own = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": carried(environment)["TERM"]}
        with subprocess.Popen([sudo, "-n", "-u", record.account, "--", *record.words], env=own) as started:
            signal.signal(signal.SIGTERM, lambda *_: started.terminate())
            _answer_until(started.pid, door, account, hello, act)
            code = started.wait()
    return code if code >= 0 else 128 - code


def _leave_it(*_: object) -> None:
    """Not ours."""


def _hello(words: Sequence[str], environment: Mapping[str, str]) -> bytes:
    data = json.dumps({"words": list(words), "environment": carried(environment)}).encode()
    if len(data) > MOST_BYTES:
        raise NotAllowed("That is too long for one command.", hint="Give the text in parts.")
    return data


def _answer_until(
    process: int, door: socket.socket, account: int, hello: bytes, act: Callable[[str, Path], None]
) -> None:
    """Answer the account's process, and nobody else, until sudo has ended."""
    watch = select.poll()
    ended = os.pidfd_open(process)
    line: socket.socket | None = None
    watch.register(ended, select.POLLIN)
    watch.register(door, select.POLLIN)
    try:
        while True:
            ready = {descriptor for descriptor, _ in watch.poll()}
            if line is not None and line.fileno() in ready and not _answered(line, act):
                watch.unregister(line)
                line.close()
                line = None
            if door.fileno() in ready:
                came, _ = door.accept()
                _, uid, _ = PEER.unpack(came.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, PEER.size))
                if uid != account or line is not None:
                    came.close()
                else:
                    line = came
                    line.sendall(hello)
                    watch.register(line, select.POLLIN)
            if ended in ready:
                return
    finally:
        os.close(ended)
        if line is not None:
            line.close()


def _answered(line: socket.socket, act: Callable[[str, Path], None]) -> bool:
    """Answer one question; False when there will be none any more."""
    try:
        data, handles, _, _ = socket.recv_fds(line, MOST_BYTES, 1)
    except OSError:
        return False
    if not data:
        return False
    answer: dict[str, Any] = {}
    given: list[int] = []
    try:
        asked = json.loads(data)
        if asked["do"] == "read":
            handle, answer["name"] = _opened(str(asked["path"]))
            given.append(handle)
        elif asked["do"] in {"open", "print"} and handles:
            act(asked["do"], _readable(str(asked["path"]), handles[0]))
        else:
            answer = {"error": "That is nothing a person's process does."}
    except ParacaseError as error:
        answer = {"error": str(error), "hint": error.hint, "code": error.exit_code}
    except OSError as error:
        answer = {"error": f"{asked['path']}: {error.strerror}."}
    try:
        socket.send_fds(line, [json.dumps(answer).encode()], given)
    except OSError:
        return False
    finally:
        for one in (*handles, *given):
            os.close(one)
    return True


def _opened(name: str) -> tuple[int, str]:
    path = Path(name).expanduser()
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise NotAllowed(f"{path} is no file.", hint="At this desk a command is given files of yours, no folders.")
    return handle, path.name


def _readable(name: str, handle: int) -> Path:
    """The file by its own path where the person may read it there; else a copy of theirs, of the bytes that were given.

    Raises:
        NotFound: no room for the copy, or no folder of the person's own to put it in.
    """
    path = Path(name)
    given = os.fstat(handle)
    with contextlib.suppress(OSError):
        if os.access(path, os.R_OK) and os.path.samestat(path.stat(), given):
            return path
    folder = paths.personal_copies()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(folder)
        target = folder / os.urandom(8).hex() / (path.name or "paper")
        target.parent.mkdir(mode=0o700)
        with target.open("xb") as file:
            while chunk := os.read(handle, 1 << 20):
                file.write(chunk)
        target.chmod(0o400)
    except OSError as error:
        raise NotFound(f"No copy could be made in {folder}: {error.strerror}.") from error
    return target


def _sweep(folder: Path) -> None:
    """Copies of yesterday."""
    for old in folder.iterdir():
        if old.is_dir() and time.time() - old.stat().st_mtime > _DAY:
            for path in old.iterdir():
                path.unlink()
            old.rmdir()
