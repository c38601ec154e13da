"""Cards of judges: shown for a case, in the count of its days, stale after 120 days; faults by line and field."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import PracticeFileError
from paracase.domain.practice.judges import parse_card
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.typed import parse_docket

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands

CARD = """judge: Sarah K. Ito
court: cacd
also: [SKI, S. Ito]
lines:
  - {about: hours, says: Papers by 4 pm, closes: "16:00", source: Standing Order 3, read: %s}
  - {about: pages, says: Motions 20 pages, source: Standing Order 5, read: %s}
"""


def _keep(office: Office, text: str, name: str = "ito.yaml") -> None:
    folder = office.folder / ".paracase" / "practice" / "judges"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


@pytest.fixture
def number(office: Office) -> str:
    """A case before the judge."""
    docket = parse_docket("2:24-cv-01234@cacd@Hon. Sarah K. Ito", today=office.today)
    return add_case(office, NewCase("Garcia v. Meridian Freight", dockets=(docket,), parties=())).case.number


def test_the_card_of_the_judge_is_shown_and_counted_with(office: Office, paracase: Commands, number: str) -> None:
    today = office.today.isoformat()
    _keep(office, CARD % (today, today))
    code, shown, _ = paracase("judge", "show", number, "--json")
    assert (code, [row["about"] for row in shown]) == (0, ["hours", "pages"])
    code, counting, _ = paracase("deadline", "counting", number, "--json")
    assert (code, counting["closes"]) == (0, "16:00")
    assert "Standing Order 3" in counting["closes_from"]
    code, tried, _ = paracase(
        "event", "add", number, "served", "--paper", "interrogatories", "--by", "theirs", "--method", "mail",
        "--on", "11/20/2026", "--json",
    )  # fmt: skip
    assert code == 0
    code, dated, _ = paracase("deadline", "show", str(tried["deadlines"][0]))
    assert code == 0
    assert "16:00" in dated
    assert "Standing Order 3" in dated
    assert paracase("deadline", "counting", number, "--closes", "17:30")[0] == 0  # what a person says wins
    code, counting, _ = paracase("deadline", "counting", number, "--json")
    assert (counting["closes"], counting["closes_from"]) == ("17:30", "")


def test_a_card_of_another_judge_or_court_is_not_the_cases(office: Office, paracase: Commands, number: str) -> None:
    _keep(
        office, CARD.replace("Ito", "Pell").replace("SKI, S. Pell", "SKP") % ("2026-11-01", "2026-11-01"), "pell.yaml"
    )
    _keep(office, CARD.replace("cacd", "nysd") % ("2026-11-01", "2026-11-01"), "ny.yaml")
    code, shown, _ = paracase("judge", "show", number, "--json")
    assert (code, shown) == (0, [])
    _keep(
        office, "court: cacd\nlines: [{about: ai, says: Declare AI, source: G.O. 1, read: 2026-11-01}]\n", "court.yaml"
    )
    code, shown, _ = paracase("judge", "show", number, "--json")
    assert [(row["of"], row["about"]) for row in shown] == [("the court itself", "AI")]


def test_after_120_days_it_has_to_be_read_again() -> None:
    line = parse_card(CARD % ("2026-08-02", "2026-08-01"), "ito.yaml").lines
    today = date(2026, 11, 30)
    assert [one.is_stale(today) for one in line] == [False, True]  # 120 and 121 days
    assert "121 days ago: read it again" in line[1].words(today)
    assert line[0].closes == time(16)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"16:00"', "1600", "line 5, field closes"),
        ("about: pages", "about: paper", "line 6, field about"),
        ("source: Standing Order 5, ", "", "line 6, field source"),
        ("about: hours", "about: ai", "field closes"),
        ("court: cacd\n", "", "field court"),
        ("also:", "alias:", "field alias"),
        ("  - {about: hours", "  - {about hours", "line 5"),
        ("lines:", "lines: []\nmore:", "field"),
    ],
)
def test_a_fault_is_named_by_line_and_field(old: str, new: str, told: str) -> None:
    text = CARD % ("2026-11-01", "2026-11-01")
    assert old in text
    with pytest.raises(PracticeFileError, match=told):
        parse_card(text.replace(old, new), "practice/judges/ito.yaml")


def test_files_that_cannot_be_used_are_said(office: Office, paracase: Commands, number: str) -> None:
    _keep(office, "court: nowhere\nlines: [{about: ai, says: Declare it, source: G.O. 1, read: 2026-11-01}]\n")
    code, _, told = paracase("judge", "check")
    assert code != 0
    assert "nowhere" in told
    _keep(office, (CARD % ("2026-01-01", "2026-11-01")))
    code, stale, _ = paracase("judge", "check", "--json")
    assert (code, [row["about"] for row in stale]) == (0, ["hours"])
    _keep(office, "words", "notes.txt")
    code, _, told = paracase("judge", "list")
    assert code != 0
    assert "notes.txt" in told
    assert number
