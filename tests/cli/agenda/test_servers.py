"""A calendar on a server, on the command line: set up, published, changed there, forgotten."""

from __future__ import annotations

import os
import stat
import subprocess
from typing import TYPE_CHECKING

from paracase.services.cases.tasks import NewTask, add_task
from tests.support.caldav import PASSWORD, USER, calendar_server
from tests.support.commands import PROGRAM

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def test_a_calendar_is_set_up_published_and_forgotten(office: Office, tmp_path: Path) -> None:
    config = tmp_path / "config"
    environment = {**os.environ, "XDG_CONFIG_HOME": str(config)}

    def run(*words: str, told: str = "") -> tuple[int, str]:
        command = [str(PROGRAM), "--office", str(office.folder), "calendar", *words]
        done = subprocess.run(command, env=environment, input=told, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    add_task(office, NewTask("call the clerk", office.today))
    with calendar_server(tmp_path) as dav:
        added = ("add", "phone", "--url", dav.url, "--user", USER, "--ca", str(dav.ca))
        code, said = run(*added, told=f"{PASSWORD}\n")
        assert (code, PASSWORD in said) == (0, False)
        kept = [path for path in config.rglob("*") if path.is_file() and PASSWORD in path.read_text()]
        assert [stat.S_IMODE(path.stat().st_mode) for path in kept] == [0o600]
        assert run(*added, told=f"{PASSWORD}\n")[0] != 0  # the name is taken
        assert "phone" in run("servers", "--plain")[1]

        code, said = run("publish", "phone", "--dry-run", "--plain")
        assert (code, "call the clerk" in said, dav.asked) == (0, True, [])
        assert run("publish", "phone", "--plain")[0] == 0
        assert [str(event["SUMMARY"]) for event in dav.events.values()] == ["call the clerk"]
        assert "already: 1 event." in run("publish")[1]

        (path,) = dav.held
        dav.edit(path)
        task = [str(PROGRAM), "--office", str(office.folder), "task", "done", "1"]
        subprocess.run(task, env=environment, check=True, capture_output=True)
        code, said = run("publish", "phone", "--plain")
        assert (code, "changed there" in said, path in dav.held) == (1, True, True)

        assert run("login", "phone", told="wrong\n")[0] == 0
        code, said = run("publish", "phone")
        assert (code, "does not let us in" in said) == (11, True)
        assert run("remove", "phone")[0] == 0
        assert run("publish")[0] == 3
