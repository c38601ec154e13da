"""Documents by command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.offices import drop, garcia, scan
from tests.support.papers import pdf, stamped

if TYPE_CHECKING:
    import pytest

    from paracase.services.context import Office
    from tests.support.commands import Commands


def test_documents_and_cases(office: Office, paracase: Commands) -> None:
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


def test_files_are_not_opened_over_ssh(office: Office, paracase: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    drop(office, "a.pdf", pdf("one"))
    scan(office)
    monkeypatch.setenv("SSH_CONNECTION", "10.0.0.1 22 10.0.0.2 22")
    code, _, said = paracase("document", "open", "1")
    assert (code, "not opened over SSH" in said) == (4, True)
    code, _, said = paracase("document", "print", "1")
    assert (code, "not printed over SSH" in said) == (4, True)


def test_a_paper_is_taken_as_the_next_version(office: Office, paracase: Commands) -> None:
    words = " ".join(f"The {n}th term of the agreement stays as it was signed." for n in range(12))
    drop(office, "Agreement.txt", words.encode())
    drop(office, "Agreement v2.txt", words.replace("7th term", "seventh term").encode())
    scan(office)
    shown = paracase("triage", "show", "2", "--json")[1]
    assert shown["nearly_the_same"] == "1  a later version of “Agreement.txt”, v1: 1 word differs"
    assert paracase("triage", "show", "1", "--json")[1]["nearly_the_same"] is None
    assert paracase("triage", "as-version", "1")[0] != 0
    assert paracase("triage", "as-version", "2")[0] == 0
    assert len(paracase("document", "show", "1", "--json")[1]["versions"]) == 2
    assert paracase("undo")[0] == 0
    assert len(paracase("document", "show", "1", "--json")[1]["versions"]) == 1
