"""*Recorded by gate*, end to end: accounts of their own, root who looks, an attorney's key through a real sshd, and each way
that must end it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.services.people.serving.carrying import serve
from paracase.services.people.serving.looking import ask, look
from paracase.services.upkeep.receipts import parse_receipts
from tests.support.machine import Machine, machine_with_people
from tests.support.needs import needs_accounts, needs_sshd
from tests.support.sshd import Door, door_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = [needs_accounts, needs_sshd]
ROOT = Path("/")
PAPERS = ("motion", "reply", "letter")


class Gate:
    """The office of a service account, its sshd, and the key of an attorney who comes in by it."""

    def __init__(self, machine: Machine, door: Door, key: Path) -> None:
        self.machine, self.door, self.key = machine, door, key

    @property
    def keys(self) -> Path:
        """The account's key lines."""
        return paths.key_lines(ROOT, self.machine.account)

    @property
    def more(self) -> Path:
        """A folder that sshd's configuration includes."""
        return self.door.folder / "more"

    def look(self) -> subprocess.CompletedProcess[str]:
        """``sudo paracase doctor ssh``."""
        office, account = str(self.machine.office), self.machine.account
        words = ("doctor", "ssh", "--account", account, "--config", str(self.door.config))
        return self.machine.root("--office", office, *words)

    def ssh(self, *words: str) -> subprocess.CompletedProcess[str]:
        """What the attorney sends."""
        whole = ["ssh", *self.door.options(self.key), f"{self.machine.account}@127.0.0.1", *words]
        return subprocess.run(whole, capture_output=True, text=True, timeout=240, check=False)

    def level(self) -> str:
        """The level of what the attorney would decide now, as the receipt of a session says it."""
        came = self.ssh("receipt")
        assert came.returncode == 0, came.stderr
        return parse_receipts(came.stdout)[0].level.partition(":")[0]

    def decide(self, number: int) -> list[str]:
        """Approve, and say at which level each decision of it stands afterwards."""
        done = self.ssh("approve", str(number), "DO")
        assert done.returncode == 0, done.stderr
        shown = json.loads(self.ssh("show", str(number), "--json").stdout)
        return [json.dumps(one) for one in shown["decided"]]


def _people_and_papers(made: Machine, key: Path) -> None:
    """An attorney with a key, counsel in the case, and three papers put before her."""
    made.done(made.dana, "staff", "add", "Dolores Ortega", "--role", "attorney")
    public = made.home(made.dana) / "ortega.pub"
    public.write_text(key.with_suffix(".pub").read_text(encoding="utf-8"), encoding="utf-8")
    made.done(made.dana, "staff", "key", "add", "DO", str(public))
    (case,) = json.loads(made.done(made.dana, "case", "list", "--json"))
    made.done(made.dana, "case", "edit", case["number"], "--team", "Dolores Ortega=lead")
    (folder,) = paths.cases(made.office).iterdir()
    for name in PAPERS:
        made.write(made.dana, folder / f"{name}.txt", f"words of the {name}\n")
    made.done(made.dana, "scan")
    for name in PAPERS:
        made.done(made.dana, "approvals", "ask", case["number"], f"{name}.txt")


@pytest.fixture(scope="module")
def gate() -> Iterator[Gate]:
    """The office is served, the door open, and root has looked at nothing yet."""
    with machine_with_people() as made:
        made.found_one_desk()
        answers = ask(made.wanted, ROOT)
        serve(made.wanted, answers, look(made.wanted, answers, ROOT), ROOT, lambda _: None)
        folder = made.base / "door"
        folder.mkdir()  # root's, and anybody may look into it, as into /etc/ssh
        key = folder / "tablet"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
        _people_and_papers(made, key)
        again = made.root(*made.options, "--yes")  # the line of the new key
        assert again.returncode == 0, again.stderr
        (folder / "more").mkdir()
        more = f"Include {folder}/more/*.conf\nInclude {paths.sshd_part(ROOT, made.account)}"
        with door_in(folder, more=more) as door:
            yield Gate(made, door, key)


def test_before_root_looked_it_is_desk_recorded_and_afterwards_recorded_by_gate(gate: Gate) -> None:
    assert gate.level() == "desk-recorded"
    (first,) = gate.decide(1)
    assert "desk-recorded" in first, "what the account could have made itself"
    green = gate.look()
    assert green.returncode == 0, green.stdout
    assert "recorded by gate: every way into the account ends there" in " ".join(green.stdout.split())
    assert gate.level() == "recorded by gate"
    (second,) = gate.decide(2)
    assert "recorded by gate" in second
    assert "desk-recorded" in json.dumps(json.loads(gate.ssh("show", "1", "--json").stdout)["decided"]), "it stays"
    assert gate.machine.desk(gate.machine.dana, "verify").returncode == 0


def _second_line(gate: Gate) -> None:
    with gate.keys.open("a", encoding="ascii") as file:
        file.write((gate.door.folder / "host_key.pub").read_text(encoding="ascii"))


def _included(gate: Gate) -> None:
    (gate.more / "new.conf").write_text("ForceCommand none\n", encoding="ascii")


def _configuration(gate: Gate) -> None:
    with gate.door.config.open("a", encoding="ascii") as file:
        file.write("# a word more\n")


def _in_a_file_it_cannot_read(gate: Gate) -> None:
    path = gate.more / "unread.conf"
    path.write_text(path.read_text(encoding="ascii") + "# a word more\n", encoding="ascii")


@pytest.mark.parametrize(
    ("change", "is_still_green"),
    [(_second_line, False), (_included, True), (_configuration, True), (_in_a_file_it_cannot_read, True)],
    ids=["second line", "included", "configuration", "unreadable"],
)
def test_each_way_that_ends_it(gate: Gate, change: Callable[[Gate], None], is_still_green: bool) -> None:
    unread = gate.more / "unread.conf"
    unread.write_text("# nothing\n", encoding="ascii")
    unread.chmod(0o600)
    kept = {path: path.read_text(encoding="ascii") for path in (gate.keys, gate.door.config)}
    assert gate.look().returncode == 0
    assert gate.level() == "recorded by gate"
    try:
        change(gate)
        assert gate.level() == "desk-recorded", "what root looked at is not what is there"
        again = gate.look()
        assert (again.returncode == 0) == is_still_green, again.stdout
        assert gate.level() == ("recorded by gate" if is_still_green else "desk-recorded")
    finally:
        for path, text in kept.items():
            path.write_text(text, encoding="ascii")
        for path in gate.more.iterdir():
            path.unlink()


def test_what_is_decided_after_a_change_stays_desk_recorded(gate: Gate) -> None:
    assert gate.look().returncode == 0
    with gate.door.config.open("a", encoding="ascii") as file:
        file.write("# another word\n")
    (decided,) = gate.decide(3)
    assert "desk-recorded" in decided
    assert gate.look().returncode == 0
    assert "desk-recorded" in json.dumps(json.loads(gate.ssh("show", "3", "--json").stdout)["decided"])
