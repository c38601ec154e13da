"""The gate behind a real sshd: who comes in, what may be asked, and what signs."""

from __future__ import annotations

import getpass
import hashlib
import json
import os
import re
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import namespace
from paracase.domain.health import Health
from paracase.domain.roles import Role
from paracase.services.approvals import reading, requests
from paracase.services.papers.looking import ledger_entries
from paracase.services.people.keys import install_lines, key_named, revoke_key
from paracase.services.people.people import add_person
from paracase.services.people.sshd import examine_sshd
from paracase.services.upkeep.receipts import parse_receipts
from paracase.services.upkeep.verifying import verify
from paracase.store.people.keys import install_of
from tests.support.delegated import Firm, firm_in, new_key, register, sign
from tests.support.needs import needs_sshd
from tests.support.sshd import Door, door_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office

pytestmark = needs_sshd


@dataclass
class Hall:
    """An office with a door, and keys of its people."""

    firm: Firm
    door: Door
    attorney: Path
    paralegal: Path
    assistant: Path

    @property
    def namespace(self) -> str:
        """What approvals of this office are signed for."""
        return namespace(install_of(self.firm.office.store.read))

    def refusals(self) -> list[str]:
        """What was tried and refused."""
        return [e["data"]["what"] for e in ledger_entries(self.firm.office, limit=500, before=None, kind="act.refused")]


@pytest.fixture
def hall(office: Office, tmp_path: Path) -> Iterator[Hall]:
    """An office whose people have keys, and a sshd that leads to it."""
    firm = firm_in(office)
    folder = tmp_path / "door"
    folder.mkdir()
    names = {"attorney": firm.attorney, "paralegal": office.person, "assistant": firm.assistant}
    made = {name: new_key(folder, name) for name in names}
    for name, person in names.items():
        register(firm, person, made[name])
    with door_in(folder) as door:
        install_lines(office, door.keys)
        yield Hall(firm, door, **made)


def test_an_attorney_reads_signs_and_submits_through_the_pipeline(hall: Hall, tmp_path: Path) -> None:
    request_id = hall.firm.ready()
    listed = hall.door.ssh(hall.attorney, "list --json")
    assert listed.returncode == 0, listed.stderr
    assert json.loads(listed.stdout)[0]["what"] == "Opposition.docx"
    assert parse_receipts(listed.stderr.decode())[0].entries > 10

    text = hall.door.ssh(hall.attorney, f"read {request_id}").stdout.decode()
    assert "two separate acts of retaliation" in text
    statement = hall.door.ssh(hall.attorney, f"statement {request_id}").stdout.decode()
    assert statement.startswith("paracase statement 1\n")
    copy = hall.door.ssh(hall.attorney, f"get {request_id}").stdout
    assert f"sha256 {hashlib.sha256(copy).hexdigest()}" in statement
    signature = sign(hall.attorney, statement, namespace=hall.namespace)
    done = hall.door.ssh(hall.attorney, f"submit {request_id}", data=signature.encode())
    assert (done.returncode, done.stdout[:9]) == (0, b"Approved:"), done.stderr
    again = hall.door.ssh(hall.attorney, f"submit {request_id}", data=signature.encode())
    assert again.returncode != 0

    office = hall.firm.office
    approval = reading.detail(office, request_id).approvals[0]
    assert (approval.level, approval.staff, approval.decision) == ("signed", "Dolores Ortega", "approved")
    assert approval.fingerprint.startswith("SHA256:")
    result = verify(office)
    assert (result.clean, result.signatures) == (True, 1), result.faults


def test_the_shell_function_of_the_docs_approves_in_one_line(hall: Hall) -> None:
    request_id = hall.firm.ready()
    ssh = " ".join(["ssh", *hall.door.options(hall.attorney), hall.door.target])
    line = (
        f"{ssh} statement {request_id} | ssh-keygen -Y sign -n {hall.namespace} -f {hall.attorney} "
        f"| {ssh} submit {request_id}"
    )
    done = subprocess.run(["bash", "-c", line], capture_output=True, timeout=60, check=False)
    assert done.stdout.startswith(b"Approved: Opposition.docx, v1"), done.stderr


def test_only_the_key_that_logged_in_says_who_it_is(hall: Hall, tmp_path: Path) -> None:
    request_id = hall.firm.ready()
    # The line of the attorney with the assistant's key: the name that is said is not enough.
    stolen = hall.door.keys.read_text(encoding="utf-8")
    lines = [line for line in stolen.splitlines() if line.startswith("restrict")]
    theirs = next(line for line in lines if "gate JP" in line)
    key = theirs.partition(" ssh-ed25519 ")[2]
    forged = next(line for line in lines if "gate DO" in line).partition(" ssh-ed25519 ")[0] + f" ssh-ed25519 {key}\n"
    hall.door.keys.write_text(forged, encoding="utf-8")
    done = hall.door.ssh(hall.assistant, f"approve {request_id} DO")
    assert done.returncode == 4
    assert b"No key of" in done.stderr
    assert "gate" in hall.refusals()


def test_a_key_that_was_taken_away_is_refused_though_its_line_is_there(hall: Hall) -> None:
    revoke_key(hall.firm.office, key_named(hall.firm.office, "attorney"))
    done = hall.door.ssh(hall.attorney, "list")
    assert done.returncode == 4
    assert install_lines(hall.firm.office, hall.door.keys) == 2
    assert hall.door.ssh(hall.attorney, "list").returncode == 255


@pytest.mark.parametrize("who", ["paralegal", "assistant"])
def test_nobody_but_an_attorney_approves_by_any_command(hall: Hall, who: str) -> None:
    """AT-18."""
    request_id = hall.firm.ready()
    key = getattr(hall, who)
    initials = {"paralegal": "DR", "assistant": "JP"}[who]
    words = [
        f"approve {request_id} DO", f"approve {request_id} {initials}", f"statement {request_id}", "statement owed",
        f"submit {request_id}", "submit owed", f"return {request_id} DO", f"amend {request_id} {initials}",
        f"acknowledge {request_id}", f"get {request_id}", "list", f"show {request_id}",
    ]  # fmt: skip
    before = len(hall.refusals())
    for command in words:
        done = hall.door.ssh(key, command, data=b"I approve")
        assert done.returncode == 4, (command, done)
    assert len(hall.refusals()) == before + len(words)
    assert requests.request(hall.firm.office, request_id).state == "waiting"


@pytest.mark.parametrize(
    "command",
    ["list; id", "list $(id)", "list\nid", "show 1 --json --proof /tmp/x", "statement 1 && id", "LIST", " list", "list ",
     "show -1", "show 1٣", "get ../../etc/passwd", "/bin/sh", "scp -t /tmp", "x" * 5000, "approve 1 'DO'", "\x1b[2J"],
)  # fmt: skip
def test_a_command_is_matched_whole(hall: Hall, command: str) -> None:
    done = hall.door.ssh(hall.attorney, command)
    assert done.returncode == 4
    assert b"is not a command of this gate" in done.stderr
    assert b"\x1b" not in done.stderr
    assert b"uid=" not in done.stdout + done.stderr
    assert "gate.command" in hall.refusals()


def _tcp_banner(port: int) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.settimeout(3)
        try:
            return connection.recv(100)
        except TimeoutError:
            return b""


def test_the_matrix_of_ways_around_the_gate(hall: Hall, tmp_path: Path) -> None:
    """AT-26: fourteen routes, none of them leads anywhere but to the gate."""
    door, key = hall.door, hall.attorney
    folder = tmp_path / "away"
    folder.mkdir()
    secret = folder / "secret"
    secret.write_text("secret", encoding="ascii")
    canary = folder / "canary"

    def run(*words: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(words, input=data, capture_output=True, timeout=40, check=False)

    copying = ["-F", "none", "-P", str(door.port), *door.options(key)[4:]]
    results = {
        "command": door.ssh(key, f"touch {canary}"),
        "sftp": run("sftp", "-b", "/dev/stdin", *copying, door.target, data=f"get {secret} {canary}\n".encode()),
        "scp": run("scp", *copying, f"{door.target}:{secret}", str(canary)),
        "scp -O": run("scp", "-O", *copying, str(secret), f"{door.target}:{canary}"),
        "-s": door.ssh(key, "sftp", "-s"),
        "-W": door.ssh(key, None, "-W", f"127.0.0.1:{door.port}"),
        "-R": door.ssh(key, "list", "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:9"),
        "-R unix": door.ssh(key, "list", "-o", "ExitOnForwardFailure=yes", "-R", f"{canary}:127.0.0.1:9"),
        "-w": door.ssh(key, "list", "-o", "ExitOnForwardFailure=yes", "-w", "any:any"),
    }
    for route, done in results.items():
        assert done.returncode != 0, (route, done)
        assert b"secret" not in done.stdout, route
    assert not canary.exists()

    for flag, spec in (("-L", "127.0.0.1:%d"), ("-D", "")):
        port = _free()
        words = [flag, f"{port}:{spec % door.port}" if spec else str(port)]
        client = subprocess.Popen(
            ["ssh", "-N", *door.options(key), *words, door.target], stderr=subprocess.PIPE, stdout=subprocess.PIPE
        )
        try:
            _wait_listening(port)
            if flag == "-L":
                assert not _tcp_banner(port).startswith(b"SSH-")
            else:
                assert not _socks(port, door.port).startswith(b"SSH-")
        finally:
            client.kill()
            client.wait()

    agent = _agent()
    try:
        env = dict(os.environ, SSH_AUTH_SOCK=agent[0])
        with_agent = subprocess.run(
            ["ssh", "-A", "-X", "-o", "SetEnv=PARACASE_OFFICE=/tmp LC_EVIL=a TEXTUAL_LOG=/tmp/x", *door.options(key),
             door.target, "list"],
            capture_output=True, timeout=40, check=False, env=env,
        )  # fmt: skip
        assert with_agent.returncode == 0
        sockets = [name for name in os.listdir("/tmp") if name.startswith("ssh-") and name not in agent[2]]  # noqa: PTH208
        assert not sockets
    finally:
        os.kill(agent[1], 15)


def _free() -> int:
    from tests.support.sshd import free_port

    return free_port()


def _wait_listening(port: int) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the client never listened")


def _socks(port: int, target: int) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.settimeout(3)
        connection.sendall(b"\x05\x01\x00")
        connection.recv(2)
        connection.sendall(b"\x05\x01\x00\x01\x7f\x00\x00\x01" + target.to_bytes(2, "big"))
        try:
            connection.recv(10)
            return connection.recv(100)
        except (TimeoutError, ConnectionError):
            return b""


def _agent() -> tuple[str, int, set[str]]:
    out = subprocess.run(["ssh-agent", "-s"], capture_output=True, text=True, check=True).stdout
    path = re.search(r"SSH_AUTH_SOCK=([^;]+)", out)
    pid = re.search(r"SSH_AGENT_PID=(\d+)", out)
    assert path
    assert pid
    return path[1], int(pid[1]), {name for name in os.listdir("/tmp") if name.startswith("ssh-")}  # noqa: PTH208


def _bad(hall: Hall) -> list[str]:
    checks = examine_sshd(hall.firm.office, config=hall.door.config)
    return [f"{check.name}: {check.finding}" for check in checks if check.health is Health.BAD]


def test_the_doctor_is_green_here_and_red_on_every_hole(hall: Hall) -> None:
    """AT-26, the second half."""
    assert _bad(hall) == []
    good = hall.door.config.read_text(encoding="ascii")
    holes = {
        "AcceptEnv *": "AcceptEnv",
        "PermitUserEnvironment yes": "User environment",
        "ForceCommand /bin/bash": "ForceCommand",
        f"TrustedUserCAKeys {hall.door.keys}": "TrustedUserCAKeys",
        "AuthorizedKeysCommand /usr/bin/true\nAuthorizedKeysCommandUser nobody": "AuthorizedKeysCommand",
        f"Match User {getpass.getuser()}\n    ForceCommand /bin/bash": "ForceCommand",
        "Match Address 192.0.2.0/24\n    ForceCommand /bin/bash": "Match block",
    }
    for line, name in holes.items():
        hall.door.config.write_text(f"{good}\n{line}\n", encoding="ascii")
        assert any(found.startswith(name) for found in _bad(hall)), line
    hall.door.config.write_text(good.replace("AuthenticationMethods publickey", "PasswordAuthentication yes"), "ascii")
    assert any("passwords" in found for found in _bad(hall))
    hall.door.config.write_text(good.replace("DisableForwarding yes", ""), "ascii")
    assert any(found.startswith("Forwarding") for found in _bad(hall))
    hall.door.config.write_text(good.replace("ExposeAuthInfo yes", ""), "ascii")
    assert any(found.startswith("ExposeAuthInfo") for found in _bad(hall))
    more = hall.door.folder / "more.conf"
    more.write_text("Match LocalPort 22\n    AuthorizedKeysFile /etc/other/%u\n", encoding="ascii")
    hall.door.config.write_text(f"{good}\nInclude {more}\n", encoding="ascii")
    assert [found for found in _bad(hall) if "more.conf, line 1: Match Localport 22" in found]
    (hall.door.folder / f"keys_{os.getuid()}").write_text("ssh-ed25519 AAAA\n", encoding="ascii")
    hall.door.config.write_text(good.replace(f"{hall.door.folder}/keys", f"{hall.door.folder}/keys_%U"), "ascii")
    assert any(f"keys_{os.getuid()}, line 1" in found for found in _bad(hall))
    hall.door.config.write_text(good.replace(f"{hall.door.folder}/keys", f"{hall.door.folder}/keys_%k"), "ascii")
    assert any("cannot be followed" in found for found in _bad(hall))
    hall.door.config.write_text(good.replace("PermitUserRC no", "PermitUserRC yes"), encoding="ascii")
    assert any(found.startswith("User rc") for found in _bad(hall))
    hall.door.config.write_text(good, encoding="ascii")

    lines = hall.door.keys.read_text(encoding="utf-8")
    for wrong, finding in (
        (lines.replace("restrict,pty", "pty", 1), "“restrict” is missing"),
        (lines.replace("gate DO", "sh", 1), "something else than the gate"),
        (lines.replace("exec ", "exec /bin/bash -c ", 1), "something else than the gate of this office"),
        (
            lines.replace(f"--office {hall.firm.office.folder}", "--office /srv/other", 1),
            "something else than the gate",
        ),
        (lines.replace("gate DO", "gate DO;sh", 1), "something else than the gate"),
        (lines.replace("restrict,pty", "restrict,pty,port-forwarding", 1), "gives back port-forwarding"),
        (lines.replace(" ssh-ed25519", "  ssh-ed25519", 1), "not the line that paracase would write"),
        (lines + "ssh-ed25519 " + "A" * 20 + "\n", "cannot be understood"),
    ):
        hall.door.keys.write_text(wrong, encoding="utf-8")
        assert any(finding in found for found in _bad(hall)), finding
    hall.door.keys.write_text(lines, encoding="utf-8")
    hall.door.keys.chmod(0o666)
    assert any("written by others" in found for found in _bad(hall))


def test_a_forged_environment_in_a_shell_opens_nothing(hall: Hall, tmp_path: Path) -> None:
    """The public key is enough to write what sshd would write: so where it was started is asked first."""
    public = hall.attorney.with_suffix(".pub").read_text(encoding="ascii")
    forged = tmp_path / "auth"
    forged.write_text("publickey " + " ".join(public.split()[:2]), encoding="ascii")
    request_id = hall.firm.ready()
    command = [sys.executable, "-I", "-m", "paracase", "--office", str(hall.firm.office.folder), "gate", "DO"]
    asked = {"SSH_USER_AUTH": str(forged), "SSH_ORIGINAL_COMMAND": f"approve {request_id} DO"}
    done = subprocess.run(command, capture_output=True, env=os.environ | asked, timeout=60, check=False)
    assert done.returncode == 4
    assert b"opened by sshd only" in done.stderr
    assert requests.request(hall.firm.office, request_id).state == "waiting"
    assert hall.refusals()[0] == "gate.parent"


def test_without_exposeauthinfo_nobody_comes_in(hall: Hall, tmp_path: Path) -> None:
    folder = tmp_path / "blind"
    folder.mkdir()
    with door_in(folder, more="") as door:
        door.keys.write_text(hall.door.keys.read_text(encoding="utf-8"), encoding="utf-8")
        text = door.config.read_text(encoding="ascii").replace("ExposeAuthInfo yes", "ExposeAuthInfo no")
        door.config.write_text(text, encoding="ascii")
        os.kill(door.pid, 1)  # SIGHUP: read the configuration again
        time.sleep(0.5)
        _wait_listening(door.port)
        done = door.ssh(hall.attorney, "list")
    assert done.returncode == 4
    assert b"does not say which key" in done.stderr


def test_comments_come_back_through_standard_input(hall: Hall) -> None:
    request_id = hall.firm.ready()
    done = hall.door.ssh(hall.attorney, f"return {request_id} DO", data=b"Answer Smalls first.")
    assert done.stdout.startswith(b"Returned: Opposition.docx, v1"), done.stderr
    number = requests.request(hall.firm.office, request_id).assignment_id
    shown = hall.door.ssh(hall.assistant, f"assignment {number} --json")
    assert "Answer Smalls first." in json.loads(shown.stdout)["remarks"][0]


def test_who_is_new_sees_nothing_of_others_cases(hall: Hall) -> None:
    stranger = add_person(hall.firm.office, "Sam Stranger", Role.ATTORNEY)
    key = new_key(hall.door.folder, "stranger")
    register(hall.firm, stranger, key)
    install_lines(hall.firm.office, hall.door.keys)
    request_id = hall.firm.ready()
    assert json.loads(hall.door.ssh(key, "list --json").stdout) == []
    assert hall.door.ssh(key, f"show {request_id}").returncode == 3
    assert hall.door.ssh(key, f"get {request_id}").returncode == 3
