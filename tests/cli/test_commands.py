"""The commands as a person and a script use them: a real process, its output, its exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.papers import stamped

PROGRAM = Path(sys.executable).with_name("paracase")


class Desk:
    """Runs commands in an office."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *arguments: str, code: int = 0) -> str:
        done = subprocess.run(
            [PROGRAM, "--office", str(self.folder), *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
        self.talk = done.stderr
        return done.stdout

    def json(self, *arguments: str) -> object:
        return json.loads(self(*arguments, "--json"))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "office"
    subprocess.run([PROGRAM, "init", folder, "--staff", "Dana Ruiz"], check=True, capture_output=True, timeout=60)
    return Desk(folder)


def test_five_minutes_to_the_first_filed_paper(desk: Desk) -> None:
    desk(
        "case",
        "add",
        "Garcia v. Meridian Freight",
        "--docket",
        "2:24-cv-01234@cacd",
        "--party",
        "Rosa Garcia=plaintiff*",
    )
    paper = stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is hereby ordered. " * 8)
    (desk.folder / "Inbox" / "x.pdf").write_bytes(paper)
    assert desk("scan").startswith("1 file = 1 document + 0 refused + 0 arriving")
    listed = desk.json("triage", "list")
    assert isinstance(listed, list)
    assert listed[0]["case"] == "26-0001"
    assert "Document 41" in desk("triage", "show", "1")
    assert "Filed in" in desk("triage", "file", "1")
    assert desk("search", "hearing").split("\t")[3] == "2026-11-19 ECF 41 Order Setting Hearing.pdf"
    found = desk.json("search", "case:26-0001", "ordered")
    assert isinstance(found, dict)
    assert found["total"] == 1
    assert desk("undo").startswith("Undone: Filed")
    assert (desk.folder / "Inbox" / "x.pdf").is_file()
    assert "document.filed" in desk("document", "history", "1")
    assert "It is hereby ordered" in desk("document", "text", "1")
    desk("triage", "trash", "1")
    desk("triage", "restore", "1")
    desk("triage", "set-aside", "1")
    desk("document", "edit", "1", "--set", "handling=sealed")
    assert "sealed" in desk("document", "show", "1")


def test_every_list_has_a_machine_form(desk: Desk) -> None:
    desk("staff", "add", "Ann Hale", "--role", "attorney")
    desk("case", "add", "Garcia v. Meridian Freight")
    for command in (
        ("staff", "list"), ("case", "list"), ("case", "show", "26-0001"), ("triage", "list"), ("scan",), ("ledger",),
        ("verify",), ("doctor",), ("types",), ("search", "is:new"),
    ):  # fmt: skip
        assert isinstance(desk.json(*command), list | dict)


def test_office_keeping(desk: Desk, tmp_path: Path) -> None:
    (desk.folder / "Inbox" / "a.txt").write_text("words", encoding="utf-8")
    desk("scan")
    desk("backup", str(tmp_path / "backup"))
    desk("export", str(tmp_path / "export"), "--format", "json")
    other = Desk(tmp_path / "again")
    other("restore", str(tmp_path / "backup"), str(other.folder))
    other("scan")
    assert "a.txt" in other("search", "words")
    assert "clean       yes" in other("verify", "--subset", "50%")
    assert "1 paper waiting" in desk()
    tree = tmp_path / "Old"
    (tree / "24-0001 Ames v. Bell").mkdir(parents=True)
    (tree / "24-0001 Ames v. Bell" / "b.txt").write_text("old words", encoding="utf-8")
    desk("case", "adopt", str(tree))
    assert "Say --yes" in desk.talk
    desk("case", "adopt", str(tree), "--yes")
    assert "24-0001" in desk("case", "list")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("triage", "file", "99"), 3),
        (("case", "show", "nothing"), 3),
        (("search", "from:someday"), 2),
        (("case", "add", ""), 2),
        (("undo",), 3),
        (("verify", "--subset", "0%"), 2),
        (("triage", "list", "--state", "lost"), 2),
        (("triage", "file", "1", "--set", "colour=red"), 2),
        (("export", "/proc/nowhere"), 2),
        (("nonsense",), 2),
    ],
)
def test_wrong_input_gets_a_sentence_and_a_code(desk: Desk, arguments: tuple[str, ...], code: int) -> None:
    assert desk(*arguments, code=code) == ""
    assert desk.talk
    assert "Traceback" not in desk.talk


def test_nothing_hostile_reaches_the_terminal(desk: Desk) -> None:
    name = os.fsencode(desk.folder / "Inbox") + b"/\x1b]52;c;aGk=\x07\xe2\x80\xae[/x]\xff.txt".replace(b"/x", b"x")
    with open(name, "wb") as file:  # noqa: PTH123  a name that is no text
        file.write(b"clipboard \x1b[31m\x9b words \xc2\x85 end")
    for command in (
        ("scan",),
        ("triage", "list"),
        ("triage", "show", "1"),
        ("search", "clipboard"),
        ("document", "text", "1"),
    ):
        out = desk(*command) + desk.talk
        assert not set(out) & {chr(c) for c in [*range(9), 11, 12, *range(14, 32), 127, *range(128, 160), 0x202E]}, (
            command
        )


def test_no_office_shows_the_way(tmp_path: Path) -> None:
    done = subprocess.run([PROGRAM], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 5
    assert "paracase init" in done.stderr


def test_init_without_a_terminal_asks_for_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [PROGRAM, "init", tmp_path / "o"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert "--staff" in done.stderr
    assert not (tmp_path / "o").exists()


def test_the_demo_works_and_never_touches_a_real_office(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    done = subprocess.run([PROGRAM, "demo", "--dir", folder], capture_output=True, text=True, check=True, timeout=300)
    assert "12 papers wait in Triage" in done.stdout
    assert "Undone: Filed" in done.stdout
    assert "clean" in done.stdout
    refused = subprocess.run(
        [PROGRAM, "demo", "--fresh", "--dir", desk.folder], capture_output=True, text=True, check=False, timeout=60
    )
    assert refused.returncode == 4
    assert (desk.folder / ".paracase" / "office.db").is_file()


def test_groups_say_the_same_before_and_after_they_are_built() -> None:
    from paracase.cli.groups import GROUPS, typer_of

    for name, group in GROUPS.items():
        assert typer_of(group).info.help == group.help, name
