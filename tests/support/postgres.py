"""A PostgreSQL of one's own: a cluster on a socket in a short temporary folder, stopped and removed when it is left."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

if TYPE_CHECKING:
    from collections.abc import Iterator

WAIT_SECONDS = 60.0
"""How long a cluster may take to come up on a machine that is busy."""
_PORT = "5432"  # names the socket only: nothing listens on TCP
_OWNERS = ("postgres", "nobody")


class NoPostgres(Exception):
    """There is none on this machine; says what is missing."""


def binaries() -> Path:
    """The folder of ``initdb`` and ``postgres``: Debian's newest, or that of PATH.

    Raises:
        NoPostgres: neither has them.
    """
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    if debian:
        return debian[-1].parent
    if on_path is not None:
        return Path(on_path).resolve().parent
    raise NoPostgres("no PostgreSQL is installed (Debian: apt install postgresql)")


@contextlib.contextmanager
def cluster() -> Iterator[str]:
    """A running cluster in locale C and UTF-8; gives how to connect to it.

    Raises:
        NoPostgres: it is not installed, or does not start.
    """
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))  # a socket's path has 107 bytes at most
    try:
        binary, wrapped = binaries(), _as_another(folder)
        data = str(folder / "data")
        settings = ("--auth=trust", "--username=paracase", "--locale=C", "--encoding=UTF8", "--no-sync")
        made = subprocess.run(
            [*wrapped, str(binary / "initdb"), "-D", data, *settings], cwd=folder, capture_output=True, text=True
        )
        if made.returncode:
            raise NoPostgres(f"initdb: {made.stderr.strip()}")
        options = {"listen_addresses": "", "unix_socket_directories": str(folder), "port": _PORT, "fsync": "off"}
        arguments = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [*wrapped, str(binary / "postgres"), "-D", data, *arguments], cwd=folder, stdout=log, stderr=log
            )
        try:
            yield _when_up(server, folder)
        finally:
            _stop(server)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_another(folder: Path) -> list[str]:
    """How to start the server: it refuses root, and on Linux it ends with the process that started it."""
    command = []
    if sys.platform == "linux":
        command = ["setpriv", "--pdeathsig", "INT"]
    if os.geteuid() == 0:
        owner = next((pwd.getpwnam(name) for name in _OWNERS if _is_account(name)), None)
        if owner is None or not command:
            raise NoPostgres(f"initdb refuses root, and there is no account {' or '.join(_OWNERS)}")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        command += [f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups"]
    return command


def _is_account(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True


def _when_up(server: subprocess.Popen[bytes], folder: Path) -> str:
    reach = f"host={folder} port={_PORT} user=paracase dbname=postgres"
    deadline = time.monotonic() + WAIT_SECONDS
    while server.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(psycopg.OperationalError):
            psycopg.connect(reach).close()
            return reach
        time.sleep(0.05)
    raise NoPostgres(f"PostgreSQL does not start: {(folder / 'log').read_text(errors='replace').strip()[-500:]}")


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.send_signal(signal.SIGINT)  # without waiting for who is still connected
    try:
        server.wait(timeout=WAIT_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
