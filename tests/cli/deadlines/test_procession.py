"""Events and deadlines on the command line: recorded, listed, moved, verified, closed; docket control."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import Side
from paracase.services.cases.cases import NewCase, add_case
from tests.support.offices import drop, garcia, scan

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands


@pytest.fixture
def number(office: Office) -> str:
    """A case in federal court."""
    return garcia(office).case.number


def _served(number: str, *more: str) -> tuple[str, ...]:
    return ("event", "add", number, "served", "--paper", "interrogatories", "--by", "ours", "--method", "mail",
            "--on", "11/20/2026", *more)  # fmt: skip


def test_an_event_with_its_deadline(paracase: Commands, number: str) -> None:
    code, tried, _ = paracase(*_served(number, "--try", "--json"))
    assert (code, tried["starts"][0]["rule"], tried["starts"][0]["due"]) == (0, "fed-33b2", "2026-12-24")
    code, found, _ = paracase("deadline", "list", "--json")
    assert (code, found) == (0, [])  # nothing was written
    code, made, _ = paracase(*_served(number, "--json"))
    assert (code, len(made["deadlines"])) == (0, 1)
    code, found, _ = paracase("deadline", "list", "--json")
    assert code == 0
    assert [(row["rule"], row["due"], row["whose"], row["sign"]) for row in found] == [
        ("fed-33b2", "2026-12-24", "theirs", "○")
    ]
    code, plain, _ = paracase("deadline", "show", str(made["deadlines"][0]))
    assert code == 0
    assert "3 days more for service: mail (FRCP 6(d))" in plain


def test_what_is_mistyped_is_said(paracase: Commands, number: str) -> None:
    code, _, told = paracase("event", "add", number, "eclipse", "--on", "11/20/2026")
    assert code != 0
    assert "no type of event" in told
    code, _, told = paracase(*_served(number)[:-1], "13/40/2026")
    assert code != 0
    code, _, told = paracase("event", "add", number, "served", "--by", "martians", "--on", "11/20/2026")
    assert code != 0
    assert "ours" in told
    code, _, _ = paracase("event", "show", "99")
    assert code != 0


def test_what_has_to_be_asked_is_said(paracase: Commands, number: str) -> None:
    code, _, told = paracase("event", "add", number, "served", "--paper", "complaint", "--on", "11/20/2026")
    assert code == 0
    assert "which paper it was (summons_complaint, complaint_alone, amended_complaint)" in told


def test_moved_and_struck(paracase: Commands, number: str) -> None:
    _, made, _ = paracase(*_served(number, "--json"))
    event = str(made["event"])
    code, moves, _ = paracase("event", "move", event, "--on", "11/25/2026", "--try", "--json")
    assert (code, moves[0]["before"], moves[0]["after"]) == (0, "2026-12-24", "2026-12-31")
    code, _, _ = paracase("event", "move", event, "--on", "11/25/2026")
    assert code != 0  # no reason is given
    code, _, _ = paracase("event", "move", event, "--on", "11/25/2026", "--why", "the envelope")
    assert code == 0
    _, shown, _ = paracase("deadline", "show", str(made["deadlines"][0]), "--json")
    assert shown["due"] == "2026-12-31"
    assert "the envelope" in shown["earlier_dates"][0]
    code, _, _ = paracase("event", "strike", event, "--why", "not ours")
    assert code == 0
    _, found, _ = paracase("deadline", "list", "--state", "struck", "--json")
    assert len(found) == 1


def test_never_verified_by_the_same_person(paracase: Commands, number: str) -> None:
    _, made, _ = paracase(*_served(number, "--json"))
    code, _, told = paracase("deadline", "verify", str(made["deadlines"][0]))
    assert code != 0
    assert "yourself" in told


def test_docket_control_in_both_forms(paracase: Commands, number: str) -> None:
    paracase(*_served(number))
    code, plain, _ = paracase("report", "docket-control", "--plain")
    assert code == 0
    assert "entered\t1\t" in plain
    code, found, _ = paracase("report", "docket-control", "--json")
    assert (code, found["people"][0]["entered"], found["missed"]) == (0, 1, [])


def test_an_empty_office_has_nothing(paracase: Commands) -> None:
    for words in (("event", "list"), ("deadline", "list"), ("deadline", "warnings"), ("deadlines", "unconfirmed")):
        code, found, _ = paracase(*words, "--json")
        assert (code, found) == (0, []), words


def test_types_are_found_by_typing(paracase: Commands) -> None:
    code, found, _ = paracase("event", "types", "cmc", "--json")
    assert code == 0
    assert "case_management_conference" in [row["paper"] for row in found]
    code, found, _ = paracase("event", "types", "--json")
    assert {"served", "hearing", "trial"} <= {row["type"] for row in found}


def test_a_closing_is_shown_told_and_ended(paracase: Commands, number: str) -> None:
    paracase(*_served(number))
    add = ("deadlines", "closing", "add", "cacd", "--on", "12/24/2026", "--kind", "holiday")
    code, tried, _ = paracase(*add, "--try", "--json")
    assert (code, [(row["before"], row["after"]) for row in tried]) == (0, [("2026-12-24", "2026-12-28")])
    code, _, told = paracase(*add)
    assert code != 0  # nobody says from where
    assert "source" in told
    code, made, _ = paracase(*add, "--source", "Executive order", "--json")
    assert (code, "1 deadline moved" in made["summary"]) == (0, True)
    code, found, _ = paracase("deadlines", "closing", "list", "--json")
    assert (code, [(row["court"], row["day"], row["source"]) for row in found]) == (
        0, [("cacd", "2026-12-24", "Executive order")]
    )  # fmt: skip
    assert paracase("deadlines", "closing", "confirm", str(found[0]["closing"]))[0] != 0  # an attorney's
    code, out, _ = paracase("deadlines", "closing", "end", str(found[0]["closing"]), "--why", "not so")
    assert (code, "2026-12-24" in out) == (0, True)
    code, rows, _ = paracase("deadline", "list", "--json")
    assert [row["due"] for row in rows] == ["2026-12-24"]
    code, _, _ = paracase(
        "deadline", "strike", str(rows[0]["deadline"] if "deadline" in rows[0] else rows[0]["id"]), "--why", "none"
    )
    assert code == 0


def test_what_hangs_on_a_paper_is_written_before_it_moves(paracase: Commands, office: Office, number: str) -> None:
    new = NewCase("Ames v. Brill", parties=(), side=Side.DEFENDANT, matter_type="civil_litigation")
    other = add_case(office, new).case.number
    drop(office, "rogs.txt", b"INTERROGATORIES, SET ONE\nPropounding party: Plaintiff.")
    scan(office)
    paracase("triage", "file", "1", "--case", number)
    paracase(*_served(number, "--document", "1"))
    code, told, _ = paracase("document", "move", "1", "--case", other, "--json")
    assert (code, told["moved"]) == (0, False)
    [going] = told["along"]
    assert [row["due"] for row in going["struck"]] == ["2026-12-24"]
    assert len(going["there"]) + len(going["asks"]) > 0
    code, _, said = paracase("document", "move", "1", "--case", other)
    assert code == 0
    assert "struck here" in said
    assert "Nothing was moved" in said
    code, found, _ = paracase("deadline", "list", "--json")
    assert [row["case"] for row in found] == [number]
    code, _, said = paracase("triage", "file", "1", "--case", other)
    assert "Nothing was moved" in said
    code, _, _ = paracase("document", "move", "1", "--case", other, "--yes", "--json")
    assert code == 0
    code, found, _ = paracase("deadline", "list", "--case", number, "--json")
    assert (code, found) == (0, [])


def test_the_history_of_a_deadline(paracase: Commands, number: str) -> None:
    _, made, _ = paracase(*_served(number, "--json"))
    deadline = str(made["deadlines"][0])
    paracase("event", "move", str(made["event"]), "--on", "11/23/2026", "--why", "the proof of service")
    code, told, _ = paracase("deadline", "history", deadline, "--json")
    assert code == 0
    # FRCP 33(b)(2), 6(a), 6(d): 30 days from 11/20 end on Sunday 12/20, so Monday 12/21, and 3 for mail are 12/24; from
    # 11/23 they end on 12/23, and 3 more on Saturday 12/26, so Monday 12/28.
    assert [(row["what"], row["before"], row["after"]) for row in told] == [
        ("entered", None, "2026-12-24"),
        ("moved", "2026-12-24", "2026-12-28"),
    ]
    assert told[1]["why"] == "the proof of service"
    code, plain, _ = paracase("deadline", "history", deadline, "--plain")
    assert (code, plain.count("\n")) == (0, 2)
    code, _, _ = paracase("deadline", "history", "99")
    assert code != 0
