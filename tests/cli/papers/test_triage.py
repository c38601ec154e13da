"""From a dropped file to the first filed paper, by commands."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.support.offices import drop, scan
from tests.support.papers import mail, stamped

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands, Program


def test_five_minutes_to_the_first_filed_paper(program: Program) -> None:
    program(
        "case",
        "add",
        "Garcia v. Meridian Freight",
        "--docket",
        "2:24-cv-01234@cacd",
        "--party",
        "Rosa Garcia=plaintiff*",
    )
    paper = stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is hereby ordered. " * 8)
    (program.folder / "Inbox" / "x.pdf").write_bytes(paper)
    assert program("scan").startswith("1 file = 1 document + 0 refused + 0 arriving")
    listed = program.json("triage", "list")
    assert isinstance(listed, list)
    assert listed[0]["case"] == "26-0001"
    assert "Document 41" in program("triage", "show", "1")
    assert "Filed in" in program("triage", "file", "1")
    assert program("search", "hearing").split("\t")[3] == "2026-11-19 ECF 41 Order Setting Hearing.pdf"
    found = program.json("search", "case:26-0001", "ordered")
    assert isinstance(found, dict)
    assert found["total"] == 1
    assert program("undo").startswith("Undone: Filed")
    assert (program.folder / "Inbox" / "x.pdf").is_file()
    assert "document.filed" in program("document", "history", "1")
    assert "It is hereby ordered" in program("document", "text", "1")
    program("triage", "trash", "1")
    program("triage", "restore", "1")
    program("triage", "set-aside", "1")
    program("document", "edit", "1", "--set", "handling=sealed")
    assert "sealed" in program("document", "show", "1")


def test_the_log_of_a_day(paracase: Commands, office: Office) -> None:
    drop(office, "one.txt", b"a first paper")
    drop(office, "two.eml", mail("Lunch", "at noon"))
    scan(office)
    paracase("triage", "set-aside", "1")
    code, out, _ = paracase("triage", "log", "--json")
    assert (code, out["day"], out["came"], out["set_aside"], out["waits"]) == (0, office.today.isoformat(), 2, 1, 1)
    assert {(one["name"], one["from"], one["outcome"], one["by"]) for one in out["papers"]} == {
        ("one.txt", "Inbox", "set aside", "Dana Ruiz"), ("two.eml", "counsel@example.com", "waits", "")
    }  # fmt: skip
    code, out, _ = paracase("triage", "log", "--plain")
    assert "counsel@example.com" in out
    code, out, talk = paracase("triage", "log", "--day", "1/2/2020")
    assert (code, out, "Nothing came on that day" in talk) == (0, "", True)
    code, out, _ = paracase("triage", "log", "--day", "yesterday", "--json")
    assert out["day"] == (office.today - timedelta(days=1)).isoformat()
    weekday = f"{office.today - timedelta(days=2):%A}"
    code, out, _ = paracase("triage", "log", "--day", weekday, "--json")
    assert out["day"] == (office.today - timedelta(days=2)).isoformat(), "a day of a log has been"
    code, _, _ = paracase("triage", "log", "--day", "soon")
    assert code == 2


def test_filing_by_command_says_what_dates_wait(program: Program) -> None:
    """As on the screen, with the command that accepts them; the list before it counts them too."""
    program("case", "add", "Garcia v. Meridian Freight", "--docket", "2:24-cv-01234@cacd")
    words = (
        "Case 2:24-cv-01234-ABC\nUNITED STATES DISTRICT COURT CENTRAL DISTRICT OF CALIFORNIA\nGarcia v. Meridian Freight\n"
        "ORDER SETTING HEARING\nhearing is set for December 11, 2026 at 10:00 a.m.\nDated: November 20, 2026\n"
    )
    (program.folder / "Inbox" / "order.txt").write_text(words, encoding="utf-8")
    program("scan")
    listed = program.json("triage", "file", "1", "--as-proposed", "--dry-run")
    assert isinstance(listed, list)
    assert listed[0]["dates"] == 1
    assert program("triage", "file", "1").startswith("1 date waits under PROPOSED (paracase event accept). Filed in")
