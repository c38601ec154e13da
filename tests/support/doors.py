"""An office that belongs to an account of its own, its sshd's configuration, and root who looks at the ways in."""

from __future__ import annotations

import os
import pwd
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from paracase import paths
from paracase.services.people import door
from paracase.services.people.keys import install_lines
from paracase.services.people.sshd import examine_sshd

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.domain.health import Check
    from paracase.services.context import Office

ACCOUNT = "nobody"
CONFIG = """
Port 2
HostKey {folder}/host_key
UsePAM no
AuthenticationMethods publickey
AuthorizedKeysFile {folder}/keys
ExposeAuthInfo yes
DisableForwarding yes
PermitUserRC no
Include {folder}/more/*.conf
"""


@dataclass
class Looked:
    """What root looks at: files of its own below a folder, and a system of its own."""

    office: Office
    folder: Path

    @property
    def system(self) -> Path:
        """Stands for ``/``."""
        return self.folder / "system"

    @property
    def keys(self) -> Path:
        """The key file."""
        return self.folder / "keys"

    @property
    def uid(self) -> int:
        """Of the account."""
        return pwd.getpwnam(ACCOUNT).pw_uid

    def look(self) -> Check:
        """As ``sudo paracase doctor ssh --account nobody`` does; the level it gives."""
        config = self.folder / "sshd_config"
        checks = examine_sshd(self.office, account=ACCOUNT, config=config)
        more = door.keep_result(
            self.office, checks, account=ACCOUNT, config=config, system=self.system, program=[Path("/usr/bin/env")]
        )
        (level,) = more
        return level


def looked_at(office: Office, folder: Path) -> Looked:
    """Lay it all out, so that every way ends at the gate."""
    import subprocess

    made = Looked(office, folder)
    (made.system / "etc").mkdir(parents=True)
    (made.system / "etc/shadow").write_text(f"root:*:1::::::\n{ACCOUNT}:!:1::::::\n", encoding="ascii")
    (folder / "more").mkdir()
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / "host_key")], check=True)
    (folder / "sshd_config").write_text(CONFIG.format(folder=folder), encoding="ascii")
    install_lines(office, made.keys)
    home = paths.home(office.folder)
    home.chmod(0o700)
    os.chown(home, made.uid, -1)
    return made


@contextmanager
def as_the_account() -> Iterator[None]:
    """What is asked of the system who runs this is answered: the account. It still writes as root."""
    uid = pwd.getpwnam(ACCOUNT).pw_uid
    with patch("os.geteuid", lambda: uid):
        yield
