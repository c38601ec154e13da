"""A real sshd on 127.0.0.1, with a host key, configuration and key file of its own, ended by its process id."""

from __future__ import annotations

import contextlib
import getpass
import os
import re
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SSHD = next((path for path in ("/usr/sbin/sshd", "/usr/local/sbin/sshd") if Path(path).exists()), None)


@dataclass
class Door:
    """A running sshd."""

    folder: Path
    port: int
    config: Path
    keys: Path
    pid: int

    def options(self, key: Path, *more: str) -> list[str]:
        """How a client comes here."""
        return [
            "-F", "none", "-p", str(self.port), "-i", str(key), "-o", "IdentitiesOnly=yes",
            "-o", "StrictHostKeyChecking=no", "-o", f"UserKnownHostsFile={self.folder}/known_hosts",
            "-o", "LogLevel=ERROR", "-o", "BatchMode=yes", *more,
        ]  # fmt: skip

    @property
    def target(self) -> str:
        """Account and host."""
        return f"{getpass.getuser()}@127.0.0.1"

    def ssh(
        self,
        key: Path,
        command: str | None = None,
        *more: str,
        data: bytes = b"",
        seconds: float = 60,
        env: dict[str, str] | None = None,
    ) -> subprocess.CompletedProcess[bytes]:
        """Log in, and run a command."""
        words = ["ssh", *self.options(key, *more), self.target, *([command] if command is not None else [])]
        return subprocess.run(words, input=data, capture_output=True, timeout=seconds, check=False, env=env)


@contextlib.contextmanager
def agent_with(*keys: Path) -> Iterator[dict[str, str]]:
    """A real ssh-agent that holds these keys; the environment in which ssh finds it. Ended by its process id."""
    told = subprocess.run(["ssh-agent", "-s"], capture_output=True, text=True, check=True).stdout
    found = dict(re.findall(r"(SSH_AUTH_SOCK|SSH_AGENT_PID)=([^;]+)", told))
    environment = dict(os.environ, **found)
    try:
        for key in keys:
            subprocess.run(["ssh-add", "-q", str(key)], env=environment, check=True)
        yield environment
    finally:
        os.kill(int(found["SSH_AGENT_PID"]), signal.SIGTERM)


def free_port() -> int:
    """A port nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


CONFIG = """
Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host_key
PidFile {folder}/sshd.pid
UsePAM no
StrictModes no
PermitRootLogin prohibit-password
LogLevel VERBOSE
AuthenticationMethods publickey
AuthorizedKeysFile {folder}/keys
ExposeAuthInfo yes
DisableForwarding {disable}
PermitUserRC no
Subsystem sftp internal-sftp
{more}
"""


@contextlib.contextmanager
def door_in(folder: Path, *, forwards_agent: bool = False, more: str = "") -> Iterator[Door]:
    """Start a sshd; ended when the block ends."""
    assert SSHD is not None
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / "host_key")], check=True)
    port = free_port()
    config = folder / "sshd_config"
    disable = "no" if forwards_agent else "yes"
    config.write_text(CONFIG.format(port=port, folder=folder, disable=disable, more=more), encoding="ascii")
    (folder / "keys").touch(mode=0o600)
    process = subprocess.Popen([SSHD, "-D", "-e", "-f", str(config)], stderr=(folder / "sshd.log").open("wb"))
    try:
        deadline = time.monotonic() + 10
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            assert process.poll() is None, (folder / "sshd.log").read_text()
            assert time.monotonic() < deadline
            time.sleep(0.05)
        yield Door(folder, port, config, folder / "keys", process.pid)
    finally:
        process.terminate()
        process.wait(timeout=10)
