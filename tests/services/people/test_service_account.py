"""AT-29 with three real accounts: two people at one desk, and a third who has no business there."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from paracase import paths
from paracase.domain.health import Health
from paracase.services.people.serving.carrying import serve
from paracase.services.people.serving.checking import examine_accounts
from paracase.services.people.serving.looking import ask, look
from tests.support.machine import Machine, machine_with_people
from tests.support.needs import needs_accounts, needs_sshd
from tests.support.sshd import door_in

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = needs_accounts
ROOT = Path("/")
MAIL = """From: a@example.com
Subject: Exhibit
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain

See the exhibit.
--x
Content-Type: text/plain; name="exhibit.txt"
Content-Disposition: attachment; filename="exhibit.txt"

words within
--x--
"""
OPENER = '#!/bin/sh\n{ id -un; echo "$1"; cat "$1"; } >> "$HOME/opened"\n'


@pytest.fixture(scope="module")
def machine() -> Iterator[Machine]:
    """An office that was Dana's, and is the service account's now."""
    with machine_with_people() as made:
        made.found_one_desk()
        answers = ask(made.wanted, ROOT)
        serve(made.wanted, answers, look(made.wanted, answers, ROOT), ROOT, lambda _: None)
        for login in (made.dana, made.lee):
            tools = made.home(login) / "bin"
            tools.mkdir()
            (tools / "xdg-open").write_text(OPENER)
            (tools / "xdg-open").chmod(0o755)
        yield made


def acts(machine: Machine, kind: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(machine.done(machine.dana, "ledger", "--kind", kind, "--json"))
    return found


def waiting(machine: Machine, name: str) -> str:
    rows = json.loads(machine.done(machine.dana, "triage", "list", "--json"))
    return str(next(row["id"] for row in rows if row["name"] == name))


@pytest.mark.parametrize(
    ("who", "name", "paper"), [("dana", "Dana Ruiz", "letter.txt"), ("lee", "Lee Wong", "memo.txt")]
)
def test_each_opens_files_and_saves_and_is_recorded_as_themselves(
    machine: Machine, who: str, name: str, paper: str
) -> None:
    login = getattr(machine, who)
    document = waiting(machine, paper)
    with_tools = {"PATH": f"{machine.home(login)}/bin:/usr/bin:/bin"}
    opened = machine.desk(login, "document", "open", document, **with_tools)
    assert opened.returncode == 0, opened.stderr
    told = (machine.home(login) / "opened").read_text().splitlines()
    assert told == [login, str(paths.inbox(machine.office) / paper), f"words of the {paper}"]

    machine.done(login, "triage", "file", document, "--case", "26-0001")
    entry = acts(machine, "document.filed")[0]
    assert (entry["who"], entry["data"].get("only_said")) == (name, None)

    [filed] = paths.cases(machine.office).rglob(paper)
    machine.write(login, filed, f"{who} changed it\n")
    other = machine.lee if who == "dana" else machine.dana
    beside = filed.with_name(f"beside {paper}")
    machine.write(login, beside, "saved beside\n", umask="077")
    machine.as_person(login, "mv", str(beside), str(filed))  # as word processors save
    machine.write(other, filed, "the other changed it\n")
    assert filed.read_text() == "the other changed it\n"
    assert machine.done(login, "scan").startswith("2 files = 2 documents + 0 refused"), "both are read by the account"


def test_what_only_the_account_can_read_is_opened_as_a_copy_of_the_persons(machine: Machine) -> None:
    """An attachment has no file of its own: its bytes are in the vault."""
    mail = paths.inbox(machine.office) / "with.eml"
    machine.write(machine.lee, mail, MAIL)
    machine.done(machine.lee, "scan")
    rows = json.loads(machine.done(machine.lee, "search", "within", "--json"))["hits"]
    [inside] = [row["id"] for row in rows if row["name"] == "exhibit.txt"]
    (machine.home(machine.lee) / "opened").unlink(missing_ok=True)
    opened = machine.desk(
        machine.lee, "document", "open", str(inside), PATH=f"{machine.home(machine.lee)}/bin:/usr/bin:/bin"
    )
    assert opened.returncode == 0, opened.stderr
    login, path, text = (machine.home(machine.lee) / "opened").read_text().splitlines()
    assert (login, Path(path).name, text) == (machine.lee, "exhibit.txt", "words within")
    copy = Path(path)
    assert copy.is_relative_to(machine.home(machine.lee))
    assert (copy.owner(), stat.S_IMODE(copy.stat().st_mode)) == (machine.lee, 0o400)
    over_ssh = machine.desk(machine.lee, "document", "open", str(inside), SSH_CONNECTION="192.0.2.1 5 192.0.2.2 22")
    assert (over_ssh.returncode, "over SSH" in over_ssh.stderr) == (4, True)
    mail.unlink()


def test_what_only_the_account_may_read_is_neither_read_nor_written_by_anybody_else(machine: Machine) -> None:
    home = paths.home(machine.office)
    [kept, *_] = [path for path in paths.vault(machine.office).rglob("*") if path.is_file()]
    for login in (machine.dana, machine.lee, machine.eve):
        for path in (paths.store(machine.office), paths.index(machine.office), paths.settings(machine.office), kept):
            assert "Permission denied" in machine.as_person(login, "cat", str(path)).stderr, (login, path)
            assert "ermission denied" in machine.as_person(login, "sh", "-c", f"echo x >> '{path}'").stderr, (
                login,
                path,
            )
        assert machine.as_person(login, "ls", str(home)).returncode != 0
        assert machine.as_person(login, "mv", str(home), str(home) + "2").returncode != 0
        assert machine.as_person(login, "sh", "-c", f"echo x > '{machine.office}/planted'").returncode != 0


def test_a_third_person_sees_nothing_and_does_not_enter(machine: Machine) -> None:
    for folder in (machine.office, paths.inbox(machine.office), paths.cases(machine.office)):
        assert machine.as_person(machine.eve, "ls", str(folder)).returncode != 0
    refused = machine.desk(machine.eve, "task", "list")
    assert (refused.returncode, refused.stdout) == (4, "")
    assert "is not at the desk" in refused.stderr
    sudo = machine.as_person(machine.eve, "sudo", "-n", "-u", machine.account, "--", *machine.record.words)
    assert sudo.returncode != 0
    assert "password is required" in sudo.stderr


def test_the_rule_lets_nothing_else_start(machine: Machine) -> None:
    words = list(machine.record.words)
    python = machine.python
    for command in (
        [*words, "list"], words[:-1], [python, "-c", "1"], ["/bin/sh"], [machine.program],
        [python, "-I", "-m", "paracase", "--office", "/tmp", "enter"], ["/usr/bin/env", *words],
    ):  # fmt: skip
        done = machine.as_person(machine.dana, "sudo", "-n", "-u", machine.account, "--", *command)
        assert done.returncode != 0, command
        assert "password is required" in done.stderr, command
    set_one = machine.as_person(machine.dana, "sudo", "-n", "-u", machine.account, "SUDO_UID=0", "--", *words)
    assert "not allowed to set" in set_one.stderr
    as_root = machine.as_person(machine.dana, "sudo", "-n", "--", *words)
    assert as_root.returncode != 0


def test_who_sits_there_is_not_said_by_the_environment(machine: Machine) -> None:
    lee = machine.home(machine.lee).stat().st_uid
    planted = machine.home(machine.dana) / "planted"
    (planted / "paracase").mkdir(parents=True, exist_ok=True)
    (planted / "paracase" / "__init__.py").write_text("raise SystemExit('planted')\n")
    forged = {
        "SUDO_UID": str(lee), "SUDO_USER": machine.lee, "USER": machine.lee, "LOGNAME": machine.lee, "PARACASE_AS": "LW",
        "PYTHONPATH": str(planted), "PYTHONHOME": str(planted), "LD_PRELOAD": str(planted / "x.so"),
        "PATH": f"{planted}:/usr/bin:/bin", "PARACASE_PERSON": "0", "XDG_CONFIG_HOME": str(planted),
    }  # fmt: skip
    (planted / "sudo").write_text("#!/bin/sh\necho planted\n")
    (planted / "sudo").chmod(0o755)
    done = machine.as_person(
        machine.dana, machine.program, "--office", str(machine.office), "task", "add", "Call", here=planted, **forged
    )
    assert (done.returncode, done.stdout) == (0, "Added task: Call.\n"), done.stderr
    assert acts(machine, "task.added")[0]["who"] == "Dana Ruiz"


def test_started_without_the_persons_side_it_is_refused_and_recorded(machine: Machine) -> None:
    before = len(acts(machine, "act.refused"))
    words = list(machine.record.words)
    lone = machine.as_person(machine.dana, "sudo", "-n", "-u", machine.account, "--", *words)
    assert lone.returncode == 4, lone.stderr
    uid = str(machine.home(machine.lee).stat().st_uid)
    forged = machine.as_person(machine.account, *words, SUDO_UID=uid)  # somebody who holds the account, without sudo
    assert (forged.returncode, "through sudo" in forged.stderr) == (4, True), forged.stderr
    found = acts(machine, "act.refused")
    assert len(found) == before + 2
    assert found[0]["data"]["what"] == "desk.entered"


def test_another_process_cannot_answer_for_the_person(machine: Machine) -> None:
    """Lee listens under the name that Dana's process would have; what she asks is not answered by Lee."""
    listener = (
        "import socket, sys, time\n"
        "s = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)\n"
        "s.bind('\\0paracase-desk-' + sys.argv[1]); s.listen(1); print('ready', flush=True)\n"
        'c, _ = s.accept(); c.sendall(b\'{"words": ["task", "add", "Forged"], "environment": {}}\'); time.sleep(5)\n'
    )
    become = ["setpriv", "--init-groups", "--reuid"]
    asking = subprocess.Popen(
        [*become, machine.dana, "--regid", machine.dana, machine.python, "-c",
         "import os, sys\nprint(os.getpid(), flush=True)\nsys.stdin.readline()\nimport subprocess\n"
         "sys.exit(subprocess.run(['sudo', '-n', '-u', *sys.argv[1:]]).returncode)", machine.account, "--",
         *machine.record.words],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd="/",
    )  # fmt: skip
    assert asking.stdin is not None
    assert asking.stdout is not None
    process = asking.stdout.readline().strip()
    lying = subprocess.Popen(
        [*become, machine.lee, "--regid", machine.lee, machine.python, "-c",
         listener, process],
        stdout=subprocess.PIPE, text=True, cwd="/",
    )  # fmt: skip
    assert lying.stdout is not None
    assert lying.stdout.readline() == "ready\n"
    asking.stdin.write("\n")
    asking.stdin.flush()
    _, said = asking.communicate(timeout=60)
    lying.kill()
    lying.communicate()
    assert (asking.returncode, "Another process answers" in said) == (4, True), said
    assert acts(machine, "task.added")[0]["texts"]["summary"] != "Added task: Forged"


def test_an_office_named_by_a_link_is_refused(machine: Machine) -> None:
    link = machine.home(machine.dana) / "link"
    link.symlink_to(machine.office)
    done = machine.as_person(machine.dana, machine.program, "--office", str(link), "task", "list")
    assert (done.returncode, "is a link" in done.stderr) == (4, True)
    other = machine.as_person(machine.dana, machine.program, "--office", str(machine.base), "task", "list")
    assert other.returncode == 5


def test_whoever_names_no_office_is_at_this_desk(machine: Machine) -> None:
    for here in (Path("/"), paths.cases(machine.office)):
        done = machine.as_person(machine.lee, machine.program, here=here)
        assert f"office  {machine.office}  (Lee Wong, paralegal)" in done.stdout, done.stderr


def test_files_on_the_command_line_are_opened_by_the_person(machine: Machine) -> None:
    own = machine.home(machine.dana) / "day.txt"
    machine.write(machine.dana, own, "no key\n", umask="077")
    read = machine.desk(machine.dana, "staff", "key", "add", "DR", str(own))
    assert read.returncode == 2, "it was read, and is no key: " + read.stderr
    assert "no folder" not in read.stderr
    for inside in (paths.settings(machine.office), paths.store(machine.office)):
        done = machine.desk(machine.dana, "staff", "key", "add", "DR", str(inside))
        assert (done.returncode, "Permission denied" in done.stderr) == (4, True), done.stderr
    for words in (
        ("backup", "/tmp/x"),
        ("receipt", "--dir", str(paths.home(machine.office))),
        ("case", "adopt", "/tmp"),
    ):
        done = machine.desk(machine.dana, *words)
        assert done.returncode == 4, (words, done.stderr)


def test_no_command_of_a_persons_is_run_as_the_account(machine: Machine) -> None:
    host = ("--host", "imap.example.com", "--user", "a@example.com")
    done = machine.desk(machine.dana, "mail", "add", "clerk", *host, "--password-command", "id -un")
    assert (done.returncode, "would run or read it" in done.stderr) == (4, True), done.stderr
    typed = machine.as_person(machine.dana, machine.program, "mail", "add", "clerk", *host, text="secret\n")
    assert typed.returncode == 0, typed.stderr
    home = Path(f"/var/lib/{machine.account}")
    assert (home.owner(), stat.S_IMODE(home.stat().st_mode)) == (machine.account, 0o700)
    assert machine.done(machine.lee, "mail", "remove", "clerk")


def test_somebody_of_the_group_who_is_not_on_the_staff_is_told_so(machine: Machine) -> None:
    machine.done(machine.dana, "staff", "account", "LW", "none")
    try:
        done = machine.desk(machine.lee, "task", "list")
        assert (done.returncode, "is nobody's on the staff" in done.stderr) == (4, True)
        said = machine.desk(machine.lee, "--as", "Dana Ruiz", "task", "list")
        assert said.returncode == 4
    finally:
        machine.done(machine.dana, "staff", "account", "LW", machine.lee)


def test_what_a_program_closes_to_the_group_is_named_with_the_mend(machine: Machine) -> None:
    closed = paths.inbox(machine.office) / "closed.txt"
    machine.write(machine.lee, closed, "mine\n")
    machine.as_person(machine.lee, "chmod", "600", str(closed))
    try:
        assert "1 refused" in machine.done(machine.dana, "scan")
        [named] = [check for check in examine_accounts(machine.office, ROOT) if check.name == "Closed files"]
        assert (named.health, machine.lee in named.finding, "chmod g+rw" in named.mend) == (Health.WARN, True, True)
    finally:
        closed.unlink()


@needs_sshd
def test_the_gate_leads_to_the_account_the_doctor_is_green_and_nothing_is_filed_there(
    machine: Machine, tmp_path: Path
) -> None:
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    shutil.copy(f"{key}.pub", machine.home(machine.dana) / "lee.pub")
    machine.done(machine.dana, "staff", "key", "add", "LW", str(machine.home(machine.dana) / "lee.pub"))
    again = machine.root(*machine.options, "--yes")
    assert again.returncode == 0, again.stderr
    with door_in(tmp_path, more=f"Include {paths.sshd_part(ROOT, machine.account)}") as door:
        green = machine.root(
            "--office", str(machine.office), "doctor", "ssh", "--account", machine.account, "--config", str(door.config)
        )
        assert green.returncode == 0, green.stdout
        assert "1 registered, each with its line" in green.stdout

        def ssh(*words: str) -> subprocess.CompletedProcess[str]:
            whole = ["ssh", *door.options(key), f"{machine.account}@127.0.0.1", *words]
            return subprocess.run(whole, capture_output=True, text=True, timeout=60, check=False)

        came = ssh("work")
        assert came.returncode == 0, came.stderr
        refused = ssh("triage", "file", "1")
        assert (refused.returncode, "is not a command of this gate" in refused.stderr) == (4, True)
    assert acts(machine, "session.opened")[0]["who"] == "Lee Wong"


def test_the_doctor_says_whose_the_office_is_and_what_is_amiss(machine: Machine) -> None:
    def accounts() -> tuple[Health, str]:
        check = next(check for check in examine_accounts(machine.office, ROOT) if check.name == "Accounts")
        return check.health, check.finding

    health, words = accounts()
    assert (health, machine.dana in words, machine.lee in words) == (Health.GOOD, True, True), words
    case = next(path for path in paths.cases(machine.office).iterdir())
    rule = paths.sudo_rule(ROOT, machine.account)
    text = rule.read_text()
    case.chmod(0o2755)
    assert (accounts()[0], str(case) in accounts()[1]) == (Health.BAD, True)
    case.chmod(0o2770)
    rule.write_text(text.replace("NOPASSWD", "PASSWD"))
    assert (accounts()[0], "is not the rule" in accounts()[1]) == (Health.BAD, True)
    rule.write_text(text)
    paths.home(machine.office).chmod(0o750)
    assert (accounts()[0], "is not its alone" in accounts()[1]) == (Health.BAD, True)
    assert machine.desk(machine.dana, "task", "list").returncode == 5, "nor is it entered"
    paths.home(machine.office).chmod(0o700)
    assert accounts()[0] is Health.GOOD
