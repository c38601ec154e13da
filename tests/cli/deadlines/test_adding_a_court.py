"""A court that is not shipped, added as docs/adding-a-court.md says: dates by hand, and faults said where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.own_court import add_court, files_of_page

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands

ANSWER = ("deadlines", "compute", "--rule", "fk-answer", "--court", "fksc-adams", "--on", "2026-11-20",
          "--level", "trial", "--case-type", "civil")  # fmt: skip


def _due(paracase: Commands, *words: str) -> tuple[str, list[str]]:
    code, found, told = paracase(*words, "--json")
    assert code == 0, told
    return found["due"], [step["what"] for step in found["steps"]]


def test_the_page_adds_a_whole_court(office: Office, paracase: Commands) -> None:
    assert paracase(*ANSWER, "--service", "personal")[0] != 0  # before, there is none
    add_court(office.folder)
    # November 20 and 21 days are Friday, December 11, Founders' Day; then a weekend.
    due, steps = _due(paracase, *ANSWER, "--service", "personal")
    assert due == "2026-12-14"
    assert any("Founders' Day" in step for step in steps)
    # By mail 3 days more: Monday, December 14.
    assert _due(paracase, *ANSWER, "--service", "mail")[0] == "2026-12-14"
    # Ten court days back from Friday, December 18: 17 16 15 14, 10 (the 11th is Founders' Day) 9 8 7, 4 3.
    back = (
        "deadlines",
        "compute",
        "--court",
        "fksc-adams",
        "--count",
        "10",
        "--unit",
        "court_day",
        "--direction",
        "before",
    )
    assert _due(paracase, *back, "--on", "2026-12-18")[0] == "2026-12-03"


def test_a_case_of_that_court_counts_by_it_until_the_judges_hour(office: Office, paracase: Commands) -> None:
    add_court(office.folder)
    made = paracase("case", "add", "Alder v. Birch", "--docket", "CV-26-104@fksc-adams@Delia Moss")
    assert made[0] == 0, made
    code, counting, _ = paracase("deadline", "counting", "Alder", "--json")
    assert (code, counting["counts_by"], counting["zone"]) == (0, "us-fk", "America/New_York")
    assert counting["closes"] == "16:00"
    assert "Judge Moss 2" in counting["closes_from"]


def test_an_event_counts_there_whether_or_not_the_zone_of_its_state_is_said(office: Office, paracase: Commands) -> None:
    add_court(office.folder)
    zones = office.folder / ".paracase" / "practice" / "zones.yaml"
    zones.write_text("courts: {fksc-adams: America/New_York}\n", encoding="utf-8")
    assert paracase("case", "add", "Alder v. Birch", "--docket", "CV-26-104@fksc-adams")[0] == 0
    served = ("--on", "2026-11-20", "--paper", "summons_complaint", "--method", "personal", "--by", "theirs")
    code, _, said = paracase("event", "add", "Alder", "served", *served)
    assert code == 0, said
    _, found, _ = paracase("deadline", "list", "--json")
    # 28 U.S.C. 1446(b)(1), as federal courts count: 30 days are Sunday, December 20; the next open day is the 21st.
    assert {one["due"] for one in found} == {"2026-12-14", "2026-12-21"}


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("profiles.yaml", "closed: [us-fk]", "closed: [us-zz]", "no calendar “us-zz”"),
        ("profiles.yaml", "after: forward", "after: sideways", "practice/profiles.yaml, line 2"),
        ("zones.yaml", "America/New_York", "Franklin/Adams", "Franklin/Adams"),
        ("calendars.yaml", "each: jul 4", "each: jul 44", "field days.1.each"),
        ("rules/franklin.yaml", "profile: us-fk", "profile: us-zz", "field profile"),
    ],
)
def test_a_fault_is_said_with_its_place(
    office: Office, paracase: Commands, name: str, old: str, new: str, told: str
) -> None:
    add_court(office.folder)
    path = office.folder / ".paracase" / "practice" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    code, _, said = paracase(*ANSWER, "--service", "personal")
    assert code != 0
    assert told in said


def test_the_page_has_all_six_files() -> None:
    assert len(files_of_page()) == 6
