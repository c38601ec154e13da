"""khal, a calendar of others, imports the file and follows it: a move, a move taken back."""

from __future__ import annotations

import os
import subprocess
from datetime import date
from typing import TYPE_CHECKING

from paracase.services.agenda.exporting import export
from paracase.services.cases.tasks import NewTask, add_task, postpone
from paracase.services.deadlines import moving
from paracase.services.undo import undo
from tests.services.agenda.test_deadlines import enter
from tests.support.needs import needs_khal

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm

pytestmark = needs_khal

_CONFIG = """[calendars]
[[office]]
path = {folder}/office
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = America/New_York
default_timezone = America/New_York
[sqlite]
path = {folder}/khal.db
"""


class Khal:
    """A khal of its own."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        (folder / "office").mkdir()
        self._config = folder / "config"
        self._config.write_text(_CONFIG.format(folder=folder))
        self._environment = {**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8"}

    def run(self, *words: str) -> str:
        """A command; what it wrote."""
        command = ["khal", "-c", str(self._config), *words]
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def read(self, path: Path) -> list[str]:
        """Import a file, and list what is due this winter: day, hour, title."""
        self.run("import", "--batch", "-a", "office", str(path))
        form = ("-f", "{start-long}|{title}", "-df", "")
        return [one for one in self.run("list", *form, "2026-11-01", "2027-03-01").splitlines() if one]


def test_khal_follows_what_moves_and_what_is_taken_back(office: Office, firm: Firm, tmp_path: Path) -> None:
    event = enter(office, firm, on=date(2026, 11, 20))
    task = add_task(office, NewTask("Call the clerk", date(2026, 12, 4))).made("task")
    assert task is not None
    khal, path = Khal(tmp_path / "khal"), tmp_path / "office.ics"

    def seen() -> list[tuple[str, str]]:
        export(office, path)
        told = [one.partition("|") for one in khal.read(path)]
        return sorted((title.partition(" (")[0], day) for day, _, title in told)

    # FRCP 33(b)(2): 30 days from 11/20 are Sunday 12/20, so Monday 12/21 (6(a)(1)(C)); 3 more for mail (6(d)): 12/24.
    first = [("Call the clerk", "2026-12-04"), ("interrogatory answers", "2026-12-24")]
    assert seen() == first
    postpone(office, task, date(2026, 12, 7))
    moving.move(office, event, moving.moved_event(office, event, on=date(2026, 12, 7)), "served later")
    # From 12/7: Wednesday 1/6, 3 days more are Saturday 1/9, so Monday 1/11.
    assert seen() == [("Call the clerk", "2026-12-07"), ("interrogatory answers", "2027-01-11")]
    undo(office)
    undo(office)
    assert seen() == first
