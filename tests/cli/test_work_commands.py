"""Every act of the screens is a command too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from paracase.cli.app import run
from tests.support.offices import drop, garcia, scan
from tests.support.papers import pdf, stamped

if TYPE_CHECKING:
    from paracase.services.context import Office


@pytest.fixture
def paracase(office: Office, capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs a command in the office; gives exit code, stdout as JSON when it is, and stderr."""

    def call(*arguments: str) -> tuple[int, Any, str]:
        code = run(["--office", str(office.folder), *arguments])
        out, err = capsys.readouterr()
        try:
            return code, json.loads(out), err
        except ValueError:
            return code, out, err

    return call


def test_tasks(office: Office, paracase: Any) -> None:
    garcia(office)
    code, task, _ = paracase("task", "add", "Call", "clerk", "2026-12-01", "2pm", "!", "--case", "Garcia", "--json")
    assert (code, task["what"], task["due"], task["time"], task["urgent"]) == (
        0,
        "Call clerk",
        "2026-12-01",
        "14:00",
        True,
    )
    number = str(task["id"])
    assert paracase("task", "postpone", number, "2026-12-08")[0] == 0
    assert paracase("task", "edit", number, "--note", "ask for Ms. Lee", "--what", "Call the clerk")[0] == 0
    shown = paracase("task", "show", number, "--json")[1]
    assert (shown["due"], shown["note"], shown["was"]) == ("2026-12-08", "ask for Ms. Lee", "2026-12-01")
    assert paracase("task", "assign", number, "me")[0] == 2  # it is mine already: nothing to change
    assert paracase("task", "done", number)[0] == 0
    assert paracase("task", "list", "--done", "--json")[1][0]["what"] == "Call the clerk"
    assert paracase("task", "reopen", number)[0] == 0
    assert len(paracase("task", "list", "--who", "me", "--case", "Garcia", "--json")[1]) == 1
    assert paracase("undo")[0] == 0
    assert paracase("task", "done", "99")[0] == 3
    assert paracase("task", "add", "tomorrow")[0] == 2


def test_checklist(office: Office, paracase: Any) -> None:
    garcia(office)
    drop(office, "id.pdf", pdf("an agreement"))
    scan(office)
    assert paracase("checklist", "request", "Garcia", "engagement", "--from", "Rosa Garcia")[0] == 0
    assert paracase("checklist", "receive", "Garcia", "engagement", "--document", "1")[0] == 0
    rows = {row["element"]: row for row in paracase("checklist", "show", "Garcia", "--json")[1]}
    assert (rows["engagement"]["state"], rows["engagement"]["document"]) == ("received", 1)
    assert paracase("checklist", "review", "Garcia", "engagement")[0] == 4
    assert paracase("checklist", "waive", "Garcia", "engagement", "--reason", "none")[0] == 4
    assert paracase("checklist", "reset", "Garcia", "engagement")[0] == 0
    assert paracase("checklist", "reset", "Garcia", "nothing")[0] == 3


def test_contacts_and_parties(office: Office, paracase: Any) -> None:
    garcia(office)
    contact = paracase("contact", "add", "St. Brennan", "--case", "Garcia", "--phone", "555 010 0199", "--json")[1][
        "id"
    ]
    assert paracase("contact", "edit", str(contact), "--role", "provider")[0] == 0
    assert paracase("contact", "list", "--case", "Garcia", "--json")[1][0]["role"] == "provider"
    assert paracase("contact", "remove", str(contact))[0] == 0
    assert paracase("contact", "edit", str(contact), "--role", "x")[0] == 3
    assert paracase("party", "add", "Garcia", "Meridian Freight", "--role", "defendant")[0] == 0
    party = paracase("party", "list", "Garcia", "--json")[1][0]["id"]
    assert paracase("party", "edit", str(party), "--name", "Meridian Freight, Inc.")[0] == 0
    assert paracase("party", "remove", str(party))[0] == 0
    assert paracase("party", "list", "Garcia", "--json")[1] == []


def test_documents_and_cases(office: Office, paracase: Any) -> None:
    garcia(office)
    drop(office, "order.pdf", stamped("2:24-cv-01234", "12", "11/20/26", "ORDER SETTING HEARING"))
    for number in range(2):
        drop(office, f"p{number}.txt", b"page %d" % number)
    scan(office)
    assert paracase("triage", "file", "1")[0] == 0
    assert paracase("document", "move", "1", "--folder", "Trial", "--name", "The order")[0] == 0
    listed = paracase("document", "list", "Garcia", "--json")[1]
    assert [row["id"] for row in listed] == [1]
    assert paracase("document", "list", "Garcia", "--order", "size")[0] == 2
    assert paracase("triage", "file-together", "2", "3", "--case", "Garcia", "--folder", "Discovery")[0] == 0
    assert paracase("undo")[0] == 0
    assert paracase("triage", "set-aside", "2")[0] == 0
    assert paracase("triage", "restore", "2")[0] == 0
    assert paracase("case", "review", "Garcia")[0] == 0
    kinds = {row["kind"] for row in paracase("case", "history", "Garcia", "--json")[1]}
    assert {"case.reviewed", "document.moved", "document.filed", "case.opened"} <= kinds


def test_files_are_not_opened_over_ssh(office: Office, paracase: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    drop(office, "a.pdf", pdf("one"))
    scan(office)
    monkeypatch.setenv("SSH_CONNECTION", "10.0.0.1 22 10.0.0.2 22")
    code, _, said = paracase("document", "open", "1")
    assert (code, "not opened over SSH" in said) == (4, True)
    code, _, said = paracase("document", "print", "1")
    assert (code, "not printed over SSH" in said) == (4, True)
