"""A template is approved over a real SSH connection; a letter from it, its date verified, goes out at once from the desk."""

from __future__ import annotations

import hashlib
import json
import time
from contextlib import closing
from typing import TYPE_CHECKING

from paracase.domain.clients.letters import TemplateState
from paracase.domain.clients.texts import TextState
from paracase.services.clients import letters, writing
from paracase.services.deadlines import verifying
from paracase.services.office.changing import set_policy
from paracase.services.papers.looking import ledger_entries
from paracase.services.upkeep.verifying import verify
from paracase.store.clients import texts
from tests.support.delegated import Firm, sign
from tests.support.needs import needs_sshd, needs_tmux
from tests.support.terminal import Terminal
from tests.support.written import TEMPLATE, add_client, put_letters, set_date

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.sshd import Door

pytestmark = [needs_sshd, needs_tmux]


def test_from_the_approval_of_the_template_to_the_letter_that_went_out(
    open_door: tuple[Firm, Door, Path], tmp_path: Path
) -> None:
    """At 80×24: initials over SSH; at the desk an unverified date is not to be had, a verified one is; the file goes out."""
    firm, door, key = open_door
    put_letters(firm)
    add_client(firm)
    day = set_date(firm, verified=False)
    number = letters.ask(firm.office, "conference").made("text_template")
    out = tmp_path / "out"
    out.mkdir()

    _approve_over_ssh(firm, door, key, tmp_path / "door")
    assert letters.template_row(firm.office, number).state is TemplateState.APPROVED

    desk = Terminal(tmp_path, (80, 24), "xterm-256color")
    try:
        desk.start("--office", str(firm.office.folder), config=tmp_path / "config")
        desk.sees("Desk")
        desk.keys("6")
        desk.sees("Nothing is logged lately")
        _to_the_slots(desk)
        desk.sees("the case has no date of conference that two people stand for")
        assert texts.list_texts(firm.office.store.read) == []
        with closing(firm.come_in(firm.attorney)) as attorney:
            verifying.verify(attorney, [day])
        _to_the_slots(desk)
        desk.sees("What stands in the slots")
        for _ in range(2):
            desk.type("2027")
            desk.keys("Enter")
        desk.sees("As it would leave", "Conference on Wednesday, March 17, 2027")
        desk.keys("Enter")
        desk.sees("TEXTS THAT DID NOT GO OUT", "may go")
        desk.keys("s")
        desk.sees("It goes out")
        desk.type(str(out))
        desk.keys("Enter", "Enter")
        desk.sees("E-mail to Maria Alvarez", "Texts to this client", "E-mail out")
    finally:
        desk.close()
    (row,) = texts.list_texts(firm.office.store.read)
    (file,) = out.iterdir()
    assert (row.state, hashlib.sha256(file.read_bytes()).hexdigest()) == (TextState.SENT, row.sha256)
    (entry,) = ledger_entries(firm.office, limit=5, before=None, kind="text.sent")
    assert (entry["data"]["sha256"], entry["data"]["template"]) == (row.sha256, number)
    assert writing.text_row(firm.office, row.id).out_by == "Dana Ruiz"
    assert verify(firm.office).clean


def _approve_over_ssh(firm: Firm, door: Door, key: Path, folder: Path) -> None:
    """The attorney reads the template on their screens, and types their initials."""
    queue = Terminal(folder, (80, 24), "xterm-256color")
    try:
        queue.run(f"TERM=xterm-256color ssh {' '.join(door.options(key))} -tt {door.target}; sleep 60")
        queue.sees("DEADLINES TO VERIFY", "TEMPLATES TO APPROVE")
        queue.keys("n")
        queue.sees("a approve", "WITH TEST DATA", "Dear Ms. Example")
        queue.keys("a")
        shown = queue.sees("your initials", "which no attorney reads")
        assert letters.template_named(firm.office, "conference").sha256[:4] in shown
        time.sleep(0.7)  # nothing binds in the first half second
        queue.type(firm.attorney.initials)
        queue.keys("Enter")
        queue.sees("Approved the template “conference”")
        queue.keys("q", "q")
        queue.sees("paracase receipt 1", "head")
    finally:
        queue.close()


def _to_the_slots(desk: Terminal) -> None:
    """From Clients: the case, the template, the client."""
    desk.keys("n")
    desk.sees("Write in which case")
    desk.keys("Enter")
    desk.sees("which text", "Conference")
    desk.keys("Enter")
    desk.sees("Maria Alvarez", "As ")
    desk.keys("Enter")


def test_the_gates_commands_read_sign_and_send_back(open_door: tuple[Firm, Door, Path]) -> None:
    firm, door, key = open_door
    with closing(firm.come_in(firm.attorney)) as attorney:
        set_policy(attorney, "approval.level", "signed")
    put_letters(firm)
    number = letters.ask(firm.office, "conference").made("text_template")
    (listed,) = json.loads(door.ssh(key, "templates --json").stdout)
    assert (listed["id"], listed["name"], listed["asked_by"]) == (number, "conference", "Dana Ruiz")
    shown = json.loads(door.ssh(key, f"template {number} --json").stdout)
    assert (shown["file"], shown["sha256"]) == (TEMPLATE, listed["sha256"])
    wrong = door.ssh(key, f"approve-template {number} ZZ")
    assert (wrong.returncode, letters.template_row(firm.office, number).state) == (2, TemplateState.WAITING)
    text = door.ssh(key, f"template-statement {number}").stdout.decode()
    office = text.splitlines()[1].removeprefix("office ")
    armored = sign(key, text, namespace=f"approval@{office}")
    done = door.ssh(key, f"template-submit {number}", data=armored.encode())
    assert done.returncode == 0, done.stderr
    assert letters.known(firm.office, "conference").why_not == ""
    put_letters(firm, TEMPLATE.replace("half an hour", "an hour"))
    second = letters.ask(firm.office, "conference").made("text_template")
    back = door.ssh(key, f"return-template {second}", data=b"Half an hour is right.\n")
    assert back.returncode == 0, back.stderr
    assert letters.template_row(firm.office, second).reason == "Half an hour is right."
    assert verify(firm.office).clean
