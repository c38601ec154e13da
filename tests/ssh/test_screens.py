"""The attorney's screens over a real SSH connection, in a real terminal."""

from __future__ import annotations

import os
import pty
import random
import re
import select
import signal
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import namespace
from paracase.services.approvals import may_go_out, queue, reading, requests, signatures
from paracase.services.approvals.requests import NewRequest
from paracase.services.office.changing import set_policy
from paracase.services.office.opening import open_office
from paracase.services.papers.looking import ledger_entries
from paracase.services.people.keys import install_lines
from paracase.services.upkeep.receipts import parse_receipts
from paracase.services.upkeep.verifying import verify
from paracase.services.work import assignments
from paracase.store.people.keys import install_of
from tests.support.delegated import V1, V2, Firm, firm_in, new_key, register
from tests.support.needs import needs_sshd, needs_tmux
from tests.support.offices import scan
from tests.support.papers import pdf
from tests.support.sshd import Door, agent_with, door_in
from tests.support.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office

pytestmark = [needs_sshd, needs_tmux]


class Visit:
    """An attorney's key, the door, and an office with work in it."""

    def __init__(self, firm: Firm, door: Door, key: Path) -> None:
        self.firm, self.door, self.key = firm, door, key

    def line(self, command: str = "", *more: str, term: str = "xterm-256color") -> str:
        """The line an attorney types."""
        words = " ".join([*self.door.options(self.key, *more), "-tt" if not command else "", self.door.target, command])
        return f"TERM={term} ssh {words}"


@pytest.fixture
def visit(office: Office, tmp_path: Path) -> Iterator[Visit]:
    """The door is open."""
    firm = firm_in(office)
    folder = tmp_path / "door"
    folder.mkdir()
    key = new_key(folder, "tablet")
    register(firm, firm.attorney, key)
    with door_in(folder) as door:
        install_lines(office, door.keys)
        yield Visit(firm, door, key)


def test_from_the_delivery_to_a_signed_approval_that_one_byte_voids(  # noqa: PLR0915  one way, told from end to end
    visit: Visit, tmp_path: Path
) -> None:
    """At 80×24: a real DOCX, examined, sent back over SSH, delivered again, approved signed, proved, voided."""
    firm, office = visit.firm, visit.firm.office
    number = firm.give()
    firm.deliver(number, paragraphs=V1)
    firm.examine(number, note="Cites checked.")
    requests.pass_on(office, number, NewRequest(()))

    terminal = Terminal(tmp_path, (80, 24), "xterm-256color")
    try:
        terminal.run(f"{visit.line()}; sleep 60")
        terminal.sees("For your decision", "Opposition.docx, v1", "two separate acts", "by SSH")
        terminal.keys("b")
        terminal.sees("to the whole")
        terminal.type("Answer Smalls")
        terminal.keys("Enter")
        terminal.sees("1 to 1 of 1", "v1, the whole")
        terminal.keys("Enter")
        terminal.sees("Send back to")
        terminal.keys("1")
        terminal.sees("Returned: Opposition.docx, v1")
        terminal.keys("q", "q")  # to the queue, and away: nothing is asked over SSH
        screen = terminal.sees("paracase receipt 1", "head")
        assert parse_receipts(screen)[0].entries > 10
    finally:
        terminal.close()

    firm.deliver(number, paragraphs=V2)
    firm.examine(number, note="Smalls answered.")
    request_id = requests.pass_on(office, number, NewRequest(())).made("request")
    ssh = " ".join(["ssh", *visit.door.options(visit.key), visit.door.target])
    purpose = namespace(install_of(office.store.read))
    again = Terminal(tmp_path, (80, 24), "xterm-256color")
    try:
        again.run(f"{visit.line()}; PS1=ready bash --norc")
        again.sees("CHANGES SINCE v1, WHICH YOU RETURNED ON", "{+three+}", "[-two-]")
        again.keys("q", "q")
        again.sees("paracase receipt 1", "ready")
        again.type(
            f"clear; {ssh} statement {request_id} | ssh-keygen -Y sign -n {purpose} -f {visit.key} "
            f"| {ssh} submit {request_id}"
        )
        again.keys("Enter")
        again.sees("Approved: Opposition.docx, v2 (signed).")
    finally:
        again.close()
    approval = reading.detail(office, request_id).approvals[0]
    assert approval.level == "signed"

    folder = tmp_path / "proof"
    folder.mkdir()
    files = signatures.proof(office, request_id)
    for name, text in (("statement", files.statement), ("statement.sig", files.signature),
                       ("allowed_signers", files.allowed_signers)):  # fmt: skip
        (folder / name).write_text(text, encoding="utf-8")
    proved = subprocess.run(["bash", "-c", files.command], cwd=folder, capture_output=True, check=False)
    assert proved.returncode == 0, proved

    path = firm.drafts / "Opposition.docx"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    scan(office)
    last = Terminal(tmp_path, (80, 24), "xterm-256color")
    try:
        last.run(f"{visit.line()}; sleep 60")
        last.sees("file changed", "Approved version is not the file in")
    finally:
        last.close()
    document_id = requests.request(office, request_id).document_id
    from paracase.services.papers.versions import settled_version

    standing = may_go_out.standing(office, settled_version(office, document_id))
    assert "approved version is not the file in the folder" in standing.why
    assert verify(office).clean
    assert assignments.assignment(office, number).state == "approved"


class Wire:
    """An SSH client on a pty: every byte that comes is counted."""

    def __init__(
        self, visit: Visit, size: tuple[int, int] = (80, 24), term: str = "xterm-256color", more: tuple[str, ...] = ()
    ) -> None:
        self.master, slave = pty.openpty()
        import fcntl
        import struct
        import termios

        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        words = ["ssh", *visit.door.options(visit.key, *more), "-tt", visit.door.target]
        env = dict(os.environ, TERM=term)
        self.client = subprocess.Popen(
            words, stdin=slave, stdout=slave, stderr=slave, env=env, start_new_session=True, close_fds=True
        )
        os.close(slave)
        self.seen = b""

    def read(self, seconds: float) -> bytes:
        """Everything that comes until so long nothing does."""
        got = b""
        while select.select([self.master], [], [], seconds)[0]:
            try:
                part = os.read(self.master, 65536)
            except OSError:  # the other side is gone
                break
            if not part:
                break
            got += part
        self.seen += got
        return got

    def until(self, words: bytes, seconds: float = 30) -> None:
        """Read until these words came."""
        deadline = time.monotonic() + seconds
        while words not in self.seen:
            assert time.monotonic() < deadline, self.seen[-2000:]
            self.read(0.2)

    def send(self, data: bytes) -> None:
        """Press keys; a client that is gone takes none, and one that is slow is waited for."""
        os.set_blocking(self.master, False)
        deadline = time.monotonic() + 20
        while data and self.client.poll() is None and time.monotonic() < deadline:
            self.read(0)
            if select.select([], [self.master], [], 0.2)[1]:
                try:
                    data = data[os.write(self.master, data) :]
                except BlockingIOError:
                    continue
                except OSError:
                    return

    def close(self) -> None:
        """The client is gone."""
        if self.client.poll() is None:
            self.client.kill()
            self.client.wait()
        os.close(self.master)


def _gates(office: Office) -> list[int]:
    """The gate's processes of this office."""
    found = []
    for name in os.listdir("/proc"):  # noqa: PTH208
        if name.isdigit():
            try:
                with open(f"/proc/{name}/cmdline", "rb") as file:  # noqa: PTH123
                    words = file.read()
            except OSError:
                continue
            if str(office.folder).encode() in words and b"gate" in words and b"sshd" not in words.split(b"\0")[0]:
                found.append(int(name))
    return found


def _fill_queue(firm: Firm, count: int = 6) -> None:
    for number in range(count):
        (firm.drafts / f"motion{number}.pdf").write_bytes(pdf(f"Motion number {number}\n" + "words of law\n" * 30))
    scan(firm.office)
    for number in range(count):
        firm.ask(f"motion{number}.pdf")


def test_a_row_costs_a_kilobyte_and_idling_nothing(visit: Visit) -> None:
    _fill_queue(visit.firm)
    wire = Wire(visit)
    try:
        wire.until(b"motion0.pdf")
        wire.read(2.0)
        wire.send(b"\t")  # to the queue
        wire.read(1.0)
        wire.send(b"j")
        wire.read(1.0)
        seen = 0
        for _ in range(5):
            # There and back before the row has rested: what depends on the row does not follow, only rows are painted.
            wire.send(b"j")
            time.sleep(0.04)
            wire.send(b"k")
            moved = wire.read(1.0)
            if len(moved) <= 2 * 1024:
                seen += len(moved) > 0
        assert seen >= 2
        wire.read(3.0)
        assert wire.read(10.0) == b""
    finally:
        wire.close()


def test_a_lost_connection_leaves_no_process_and_no_half_act(visit: Visit) -> None:
    """AT-27: the client is killed while the approval waits for its initials."""
    _fill_queue(visit.firm, 1)
    wire = Wire(visit)
    try:
        wire.until(b"motion0.pdf")
        wire.read(1.0)
        wire.send(b"a")
        wire.until(b"initials")
        assert _gates(visit.firm.office)
        os.killpg(wire.client.pid, signal.SIGKILL)
        deadline = time.monotonic() + 5
        while _gates(visit.firm.office):
            assert time.monotonic() < deadline, "the gate lives on"
            time.sleep(0.05)
    finally:
        wire.close()
    assert queue.queue(visit.firm.office)[0].row.state == "waiting"
    assert verify(visit.firm.office).clean


def _tree(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if ".paracase" not in path.parts}


def test_no_key_leads_out(visit: Visit, tmp_path: Path) -> None:
    """AT-27: Ctrl-Z, Ctrl-\\, Ctrl-P, Ctrl-C five times, and 64 KiB of random keys: no shell, no file, no approval."""
    firm = visit.firm
    _fill_queue(firm, 2)
    before = _tree(firm.office.folder)
    home = {path for path in os.listdir(os.path.expanduser("~"))}  # noqa: PTH208, PTH111, C416
    wire = Wire(visit)
    try:
        wire.until(b"motion0.pdf")
        wire.read(1.0)
        wire.send(b"\x1a\x1c\x10\x1b\x03\x03\x03\x03\x03")
        wire.read(1.0)
        assert wire.client.poll() is None
        chance = random.Random(27)
        keys = bytes(chance.randrange(256) for _ in range(65536)).replace(b"\r", b"")
        for at in range(0, len(keys), 2048):
            if wire.client.poll() is not None:
                break
            wire.send(keys[at : at + 2048])
            wire.read(0.02)
        wire.read(2.0)
        assert not re.search(rb"(?m)^(root|sh|bash)[^\n]*[#$] $", wire.seen)
    finally:
        wire.close()
    assert _tree(firm.office.folder) == before
    assert {path for path in os.listdir(os.path.expanduser("~"))} <= home | {".cache"}  # noqa: PTH208, PTH111, C416
    assert all(line.row.state == "waiting" for line in queue.queue(firm.office))
    assert verify(firm.office).clean


@pytest.mark.parametrize("term", ["\x1b]0;evil\x07", "xterm\x1b[2J", "no-such-terminal", "x" * 300])
def test_a_bad_terminal_is_refused_with_its_sentence(visit: Visit, term: str) -> None:
    wire = Wire(visit, term=term)
    try:
        wire.until(b"is not known here")
        assert b"\x1b]0;evil" not in wire.seen
    finally:
        wire.close()
    kinds = [e["data"]["what"] for e in ledger_entries(visit.firm.office, limit=50, before=None, kind="act.refused")]
    assert "gate.terminal" in kinds


def test_the_session_is_in_the_ledger_with_its_key(visit: Visit) -> None:
    visit.door.ssh(visit.key, "list")
    entries = ledger_entries(visit.firm.office, limit=50, before=None, kind="session.opened")
    assert entries[0]["who"] == "Dolores Ortega"
    assert entries[0]["data"]["what"] == "list"
    assert entries[0]["data"]["key"].startswith("SHA256:")


def test_one_key_press_signs_through_a_forwarded_agent(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the office allows it; the key never leaves the attorney's agent."""
    firm = firm_in(office)
    folder = tmp_path / "door"
    folder.mkdir()
    key = new_key(folder, "tablet")
    register(firm, firm.attorney, key)
    allowing = firm.come_in(firm.attorney)
    set_policy(allowing, "approval.agent", "yes")
    allowing.close()
    again = open_office(office.folder, clock=office.clock)
    _fill_queue(firm, 1)
    with agent_with(key) as environment, door_in(folder, forwards_agent=True) as door:
        install_lines(again, door.keys)
        monkeypatch.setenv("SSH_AUTH_SOCK", environment["SSH_AUTH_SOCK"])
        wire = Wire(Visit(firm, door, key), more=("-A",))
        try:
            wire.until(b"motion0.pdf")
            wire.read(1.0)
            wire.send(b"a")
            wire.until(b"at hand")
            wire.read(1.0)
            wire.send(b"DO")
            wire.read(0.5)
            wire.send(b"\r")
            wire.until(b"Approved: motion0.pdf")
        finally:
            wire.close()
    again.close()
    approval = reading.detail(office, 1).approvals[0]
    assert approval.level == "signed"
    assert verify(office).signatures == 1
