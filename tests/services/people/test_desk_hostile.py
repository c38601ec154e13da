"""AT-29 with real accounts: who sits at the desk would lead the account to what only it can read; and root there."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.health import Health
from paracase.services.people.serving.carrying import serve
from paracase.services.people.serving.checking import examine_accounts
from paracase.services.people.serving.looking import ask, look
from tests.support.machine import Machine, machine_with_people
from tests.support.needs import needs_accounts

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = needs_accounts
ROOT = Path("/")
OPENER = '#!/bin/sh\ncat "$1" >> "$HOME/opened"\n'


@pytest.fixture(scope="module")
def machine() -> Iterator[Machine]:
    """An office that was Dana's, and is the service account's now."""
    with machine_with_people() as made:
        made.found_one_desk()
        answers = ask(made.wanted, ROOT)
        serve(made.wanted, answers, look(made.wanted, answers, ROOT), ROOT, lambda _: None)
        tools = made.home(made.lee) / "bin"
        tools.mkdir()
        for name in ("xdg-open", "lp"):
            (tools / name).write_text(OPENER)
            (tools / name).chmod(0o755)
        yield made


def papers(machine: Machine) -> dict[str, str]:
    rows = json.loads(machine.done(machine.dana, "triage", "list", "--json"))
    return {row["name"]: str(row["id"]) for row in rows}


def refusals(machine: Machine) -> int:
    return len(json.loads(machine.done(machine.dana, "ledger", "--kind", "act.refused", "--json")))


@pytest.mark.parametrize("act", ["open", "print"])
@pytest.mark.parametrize("name", ["memo.txt", "deep.txt"])
def test_a_link_in_the_place_of_a_paper_gives_nobody_what_only_the_account_reads(
    machine: Machine, act: str, name: str
) -> None:
    """The paper itself is the link, or a folder on the way to it is."""
    inbox = paths.inbox(machine.office)
    deep = inbox / "deep"
    if name == "deep.txt":
        machine.as_person(machine.lee, "mkdir", "-p", str(deep))
        machine.write(machine.lee, deep / name, "deep words\n")
        machine.done(machine.lee, "scan")
    document = papers(machine)[name]
    aimed = paths.index(machine.office)
    tools = {"PATH": f"{machine.home(machine.lee)}/bin:/usr/bin:/bin"}
    opened = machine.home(machine.lee) / "opened"
    opened.unlink(missing_ok=True)
    assert machine.desk(machine.lee, "document", act, document, **tools).returncode == 0
    assert opened.read_text()
    opened.unlink()
    place, aside = (inbox / name, inbox / "m") if name == "memo.txt" else (deep, inbox / "deep aside")
    if name == "deep.txt":  # as the account has it: a file of that name where only the account goes
        aimed = paths.home(machine.office) / "held"
        aimed.mkdir(exist_ok=True)
        (aimed / name).write_text("only the account's\n")
        for path in (aimed, aimed / name):
            os.chown(path, paths.home(machine.office).stat().st_uid, -1)
    assert machine.as_person(machine.lee, "mv", str(place), str(aside)).returncode == 0
    assert machine.as_person(machine.lee, "ln", "-s", str(aimed), str(place)).returncode == 0
    try:
        done = machine.desk(machine.lee, "document", act, document, **tools)
        assert (done.returncode, "cannot be read" in done.stderr) == (3, True), done.stderr
        assert not opened.exists()
        copies = machine.home(machine.lee) / ".cache" / "paracase" / "opened"
        assert not copies.exists()
    finally:
        place.unlink()
        aside.rename(place)


def test_a_pipe_in_the_place_of_a_paper_is_no_file_and_holds_nobody_up(machine: Machine) -> None:
    paper = paths.inbox(machine.office) / "letter.txt"
    document = papers(machine)["letter.txt"]
    aside = paper.with_name("l")
    machine.as_person(machine.lee, "mv", str(paper), str(aside))
    machine.as_person(machine.lee, "mkfifo", "-m", "666", str(paper))
    try:
        done = machine.desk(machine.lee, "document", "open", document, PATH=f"{machine.home(machine.lee)}/bin:/usr/bin")
        assert (done.returncode, "is no file" in done.stderr) == (4, True), done.stderr
    finally:
        paper.unlink()
        aside.rename(paper)


def test_a_command_that_is_too_long_is_refused_before_anything_starts(machine: Machine) -> None:
    before = refusals(machine)
    done = machine.desk(machine.lee, "task", "add", "x" * 70_000, "y" * 70_000)
    assert (done.returncode, "too long for one command" in done.stderr) == (4, True), done.stderr
    assert done.stderr.count("Not allowed") == 1, done.stderr
    assert refusals(machine) == before


def test_a_signature_on_the_command_line_is_read_by_the_person(machine: Machine) -> None:
    for answer in ("mine", "not-mine"):
        done = machine.desk(machine.lee, "staff", answer, "1", "--signature", str(paths.settings(machine.office)))
        assert (done.returncode, "Permission denied" in done.stderr) == (4, True), done.stderr
        given = machine.desk(machine.lee, "staff", answer, "1", "--signature", "-", text="no signature")
        assert "Permission denied" not in given.stderr


def test_what_root_does_every_day_is_done_as_the_account(machine: Machine) -> None:
    office = ("--office", str(machine.office))
    machine.write(machine.lee, paths.inbox(machine.office) / "day.txt", "of that day\n")
    assert machine.root(*office, "scan").returncode == 0
    for words in (
        ("verify",), ("doctor",), ("doctor", "ssh", "--account", machine.account), ("office", "accounts"), ("repair",),
        ("task", "list"), ("--as", "Dana Ruiz", "task", "add", "Call"), ("search", "day"),
    ):  # fmt: skip
        machine.root(*office, *words)
    others = [path for path in paths.home(machine.office).rglob("*") if path.lstat().st_uid == 0]
    assert others == []
    assert machine.done(machine.dana, "verify")
    assert "day.txt" in papers(machine)
    of_the_rule = machine.root(*office, "office", "accounts", "--json")
    assert (of_the_rule.returncode, "only root can read" in of_the_rule.stdout) == (0, False), of_the_rule.stdout


def test_what_is_not_the_accounts_among_its_files_is_named_with_the_mend(machine: Machine) -> None:
    strange = paths.vault(machine.office) / "strange"
    strange.write_text("root's")
    try:
        [named] = [check for check in examine_accounts(machine.office, ROOT) if check.name == "Kept files"]
        assert (named.health, str(strange) in named.finding) == (Health.BAD, True)
        assert f"chown -Rh {machine.account}: {paths.home(machine.office)}" in named.mend
        as_it_says = machine.desk(machine.dana, "office", "accounts", "--plain")
        assert (as_it_says.returncode, "Kept files" in as_it_says.stdout) == (1, True)
    finally:
        strange.unlink()
    assert [check for check in examine_accounts(machine.office, ROOT) if check.name == "Kept files"] == []
