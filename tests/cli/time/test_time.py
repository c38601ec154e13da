"""Time by command, through the real boundary: written, listed, changed, timed, accepted, taken out, looked through."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.roles import Role
from paracase.services.time import rates
from tests.support.ledes import complaints

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.commands import Commands
    from tests.support.delegated import Firm


@pytest.fixture
def written(firm: Firm, paracase: Commands) -> Commands:
    """Two entries."""
    assert paracase("time", "add", f".4 {firm.case_number} A103 L240 draft opposition")[0] == 0
    assert paracase("time", "add", "1h20m #alvarez L330 review transcript of Dr. Lee")[0] == 0
    return paracase


def test_an_entry_is_written_in_one_line_and_asked_about(firm: Firm, paracase: Commands) -> None:
    code, out, err = paracase("time", "add", f".4 {firm.case_number} draft opposition; scan exhibits")
    assert (code, out) == (
        0,
        f"Counted .4 h on {firm.case_number}, A103, clerical, not billable: draft opposition; scan exhibits.\n",
    )
    assert "? 2 tasks in one entry" in err
    assert "? No task code." in err
    code, out, _ = paracase("time", "add", "80m draft reply yesterday", "--case", "Alvarez", "--rate", "150", "--json")
    assert (code, out["summary"].startswith("Counted 1.3 h")) == (0, True)


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("26-0001 draft opposition", 2, "how long"), (".4 draft opposition", 2, "in which case"),
        (".25 26-0001 draft", 2, "finer"), (".4 #nobody draft", 3, "no case"), ("25h 26-0001 draft", 2, "more than a day"),
        (".4 tomorrow 26-0001 draft", 2, "yet to come"), (".4 26-0001 A999 draft", 2, "not known"),
    ],
)  # fmt: skip
def test_bad_lines_say_why(firm: Firm, paracase: Commands, line: str, code: int, words: str) -> None:
    assert firm.case_number == "26-0001"
    given, out, err = paracase("time", "add", line)
    assert (given, out, words in err) == (code, "", True), err


def test_a_negative_time_is_refused(firm: Firm, paracase: Commands) -> None:
    code, _, err = paracase("time", "add", "--", f"-.4 {firm.case_number} draft")
    assert (code, "negative" in err) == (2, True)


def test_lists_changes_and_what_stood_there(written: Commands) -> None:
    code, rows, err = written("time", "list", "--json")
    assert (code, [(row["hours"], row["task"], row["activity"], row["counted"]) for row in rows]) == (
        0, [("0.4", "L240", "A103", True), ("1.3", "L330", "A104", True)]
    )  # fmt: skip
    assert "1.7 h counted" in err
    assert written("time", "edit", "1", "--time", ".6", "--words", "draft and revise opposition")[0] == 0
    _, rows, _ = written("time", "show", "1", "--json")
    assert [(row["hours"], row["words"], row["changed_by"]) for row in rows] == [
        ("0.6", "draft and revise opposition", None), ("0.4", "draft opposition", "Dana Ruiz"),
    ]  # fmt: skip
    assert written("time", "edit", "1")[0] == 2
    assert written("time", "edit", "99", "--time", ".1")[0] == 3
    assert written("time", "drop", "1", "2")[1] == "Not counted: 2 time entries, 1.9 h.\n"
    assert written("time", "count", "1")[0] == 0
    _, rows, _ = written("time", "list", "--state", "not_counted", "--json")
    assert [row["entry"] for row in rows] == [2]
    _, out, _ = written("time", "lint", "--plain")
    assert out == ""
    assert written("undo")[1].startswith("Undone: Counted: 1 time entry")


def test_the_timer_by_command(firm: Firm, paracase: Commands) -> None:
    assert paracase("time", "stop")[0] == 3
    assert paracase("time", "start", "Alvarez", "--words", "draft opposition", "--code", "L240")[1] == (
        f"Timer runs for {firm.case_number}.\n"
    )
    assert paracase("time", "start", "Alvarez")[0] == 4
    code, _, err = paracase("time", "stop")
    assert (code, "less than a tenth" in err) == (2, True)
    assert "Timer runs: " in paracase("time", "day")[2]
    assert paracase("time", "switch", "Alvarez", "--time", ".5", "--words", "review file of Dr. Lee")[0] == 0
    assert paracase("time", "stop", "--time", "1h")[0] == 0
    assert paracase("time", "start", "Alvarez")[0] == 0
    assert paracase("time", "stop", "--drop")[1] == f"Timer of {firm.case_number} stopped, nothing counted.\n"
    _, rows, _ = paracase("time", "list", "--json")
    assert [(row["hours"], row["source"]) for row in rows] == [("0.5", "timer"), ("1.0", "timer")]


def test_the_day_is_proposed_and_accepted(firm: Firm, paracase: Commands) -> None:
    firm.give()
    _, rows, err = paracase("time", "day", "--json")
    assert [(row["number"], row["state"], row["hours"], row["words"]) for row in rows] == [
        (1, "proposed", None, "Instruct on Draft opposition to Motion to Dismiss"),
        (2, "proposed", None, "Open case file, keep its facts: 1 entry"),
    ]
    assert "0.0 h counted. What lies between is not known." in err
    assert "2 entries proposed, 2 without a known time" in err
    code, _, err = paracase("time", "accept", "1")
    assert (code, "is not known" in err) == (2, True)
    code, _, err = paracase("time", "accept", "--all")
    assert (code, "Nothing was chosen" in err) == (2, True)
    assert paracase("time", "accept", "3")[0] == 3
    assert (
        paracase("time", "accept", "1", "--time", ".3", "--code", "L240")[1] == "Counted 1 proposed time entry, .3 h.\n"
    )
    _, rows, _ = paracase("time", "day", "--json")
    assert [(row["entry"], row["state"], row["hours"], row["task"]) for row in rows] == [
        (1, "counted", "0.3", "L240"),
        ("", "proposed", None, "L140"),
    ]
    assert paracase("undo")[0] == 0
    assert paracase("time", "accept", "1", "--no")[0] == 0
    _, rows, _ = paracase("time", "day", "--json")
    assert [row["state"] for row in rows] == ["not_counted", "proposed"]


def test_files_leave_and_are_looked_through(firm: Firm, written: Commands, tmp_path: Path) -> None:
    attorney = firm.come_in(firm.attorney)
    rates.set_rate(attorney, Role.PARALEGAL, 18500, begin=attorney.today)
    attorney.close()
    file = tmp_path / "bill.txt"
    code, _, err = written("time", "export", str(file))
    assert (code, "A LEDES file needs --case, --invoice, --client, --firm." in err) == (2, True)
    words = ("--case", "Alvarez", "--invoice", "7", "--client", "ALV", "--firm", "12-3456789", "--words", "Fees")
    code, out, _ = written("time", "export", str(file), *words, "--json")
    # .4 and 1.3 hours at $185: 74.00 + 240.50
    assert (code, out["entries"], out["tenths"], out["cents"]) == (0, 2, 17, 31450)
    assert complaints(file.read_bytes()) == []
    code, rows, _ = written("time", "validate", str(file), "--json")
    assert (code, {(row["field"], row["is"]) for row in rows}) == (0, {("CLIENT_MATTER_ID", "doubt")})
    broken = tmp_path / "broken.txt"
    broken.write_bytes(file.read_bytes().replace(b"|240.50|", b"|240.51|").replace(b"Fees|1|", b"Fe|es|1|"))
    code, rows, err = written("time", "validate", str(broken), "--json")
    assert code == 1
    assert [(row["line"], row["field"]) for row in rows if row["is"] == "fault"] == [
        (3, None), (4, "INVOICE_TOTAL"), (4, "LINE_ITEM_TOTAL"),
    ]  # fmt: skip
    assert "1 line of 1 invoice" in err
    assert written("time", "export", str(tmp_path / "time.csv"))[0] == 0
    assert written("time", "validate", str(tmp_path / "none.txt"))[0] == 3


def test_rates_and_names_by_command(firm: Firm, paracase: Commands) -> None:
    code, _, err = paracase("time", "rates", "set", "paralegal", "185")
    assert (code, "may not set rates" in err) == (4, True)
    assert paracase("time", "keeper", "AH", "--class", "PT")[0] == 4
    attorney = firm.come_in(firm.attorney)
    rates.set_rate(attorney, Role.PARALEGAL, 18500, begin=attorney.today)
    attorney.close()
    _, rows, _ = paracase("time", "rates", "list", "--json")
    assert [(row["role"], row["hour"], row["set_by"]) for row in rows] == [("paralegal", "$185.00", "Dolores Ortega")]
    assert paracase("time", "rates", "end", "1")[0] == 4
    assert paracase("time", "rates", "set", "clerk", "185")[0] == 2
    _, rows, _ = paracase("time", "keepers", "--json")
    assert {(row["id"], row["name"], row["class"]) for row in rows} >= {
        ("DR", "Ruiz, Dana", "LA"),
        ("AH", "Hale, Ann", None),
    }
    _, rows, _ = paracase("time", "codes", "draft", "--json")
    assert [(row["code"], row["label"]) for row in rows] == [("A103", "Draft/revise")]


def test_an_empty_office_and_an_office_with_its_own_codes(firm: Firm, paracase: Commands) -> None:
    assert "No time entries." in paracase("time", "list")[2]
    assert "No time on" in paracase("time", "day", "--on", "1/4/2021")[2]
    assert "No rate was set." in paracase("time", "rates", "list")[2]
    own = firm.office.folder / ".paracase" / "practice" / "utbms.csv"
    own.parent.mkdir(exist_ok=True)
    head = "code,label,parent,kind,code_set,paralegal_note\n"
    own.write_text(head + "P400,Post-judgment,,task,own,\n", encoding="utf-8")
    assert paracase("time", "add", f".4 {firm.case_number} P400 A103 draft levy")[0] == 0
    own.write_text(head + "P400,Post-judgment,,tasks,own,\n", encoding="utf-8")
    code, _, err = paracase("time", "codes")
    assert (code, "practice/utbms.csv, line 2, field kind" in err) == (9, True)


@pytest.mark.parametrize("command", [("time", "show"), ("client", "show"), ("client", "question"), ("task", "show")])
def test_a_number_that_no_row_can_have_is_no_fault_of_the_program(
    firm: Firm, paracase: Commands, command: tuple[str, str]
) -> None:
    code, _, err = paracase(*command, str(2**63))
    assert (code, "too large" in err, "Traceback" in err) == (2, True, False)
    assert firm.case_id
