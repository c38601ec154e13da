"""AT-29: another account of the machine, without a role, sees nothing of an office."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.health import Health
from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from paracase.services.upkeep.doctor import examine
from tests.support.clock import AheadClock
from tests.support.needs import is_installed, needs
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office

pytestmark = needs("setpriv", there=is_installed("setpriv"), root=True)
NOBODY = "65534"


@pytest.fixture
def open_office() -> Iterator[Office]:
    """An office in a folder that everybody may enter: only its own permissions protect it."""
    base = Path(tempfile.mkdtemp())
    base.chmod(0o755)
    office = init_office(base / "office", clock=AheadClock(), name="Hale", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    yield office
    office.close()
    shutil.rmtree(base)


def as_nobody(*command: str) -> subprocess.CompletedProcess[str]:
    become = ["setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]
    return subprocess.run([*become, *command], capture_output=True, text=True, check=False, cwd="/")


def test_nothing_of_an_office_is_readable_by_another_account(open_office: Office) -> None:
    drop(open_office, "secret.txt", b"a client's words")
    scan(open_office)
    folder = open_office.folder
    [kept] = [path for path in paths.vault(folder).rglob("*") if path.is_file()]
    assert as_nobody("cat", str(folder.parent)).stderr.endswith("Is a directory\n"), "the way to it is open"
    for path in (paths.store(folder), paths.index(folder), paths.log(folder), kept, folder / "Inbox" / "secret.txt"):
        refused = as_nobody("cat", str(path))
        assert (refused.returncode, refused.stdout) == (1, ""), path
        assert "Permission denied" in refused.stderr, path
    folder.chmod(0o755)
    for path in (paths.store(folder), paths.index(folder), paths.log(folder), kept):
        assert "Permission denied" in as_nobody("cat", str(path)).stderr, path
    assert as_nobody("ls", str(paths.home(folder))).returncode != 0
    assert as_nobody("sh", "-c", f"echo x > {folder}/.paracase/planted").returncode != 0


def test_doctor_warns_of_a_folder_that_everybody_can_look_into(open_office: Office) -> None:
    def permissions() -> Health:
        return next(check.health for check in examine(open_office) if check.name == "Permissions")

    assert permissions() is Health.GOOD
    open_office.folder.chmod(0o755)
    assert permissions() is Health.WARN


def test_the_environment_of_a_process_is_not_either(open_office: Office) -> None:
    """PARACASE_OFFICE, SSH_USER_AUTH: what a session was told stays its own."""
    with subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, env=os.environ | {"PARACASE_OFFICE": "told"}
    ) as process:
        assert "Permission denied" in as_nobody("cat", f"/proc/{process.pid}/environ").stderr
        process.communicate(b"\n")
    assert open_office.folder.is_dir()
