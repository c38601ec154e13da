"""Dates on the command line: plain and JSON, with an office and without, and what a person mistypes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.commands import PROGRAM

if TYPE_CHECKING:
    from tests.support.commands import Commands

EXAMPLES = Path(__file__).parents[2] / "domain" / "deadlines" / "worked_examples.csv"


def test_a_rule_with_its_steps_in_both_forms(paracase: Commands) -> None:
    words = ("deadlines", "compute", "--rule", "fed-33b2", "--on", "2026-11-12", "--service", "mail", "--court", "txsd")
    code, plain, _ = paracase(*words, "--plain")
    assert code == 0
    # Thirty days are Saturday, December 12: rolled to Monday 14, three more are Thursday 17.
    assert "fed-33b2\tdue\t2026-12-17\t\t\n" in plain
    assert "\tunconfirmed\t\tread in the rule's text\t" in plain
    assert "\tnote\t" not in plain
    code, found, _ = paracase(*words, "--json")
    assert (code, found["due"], found["safe"], found["confirmed"]) == (0, "2026-12-17", "2026-12-17", False)
    assert next(step["day"] for step in found["steps"]) == "2026-11-12"
    assert found["cite"] == "FRCP 33(b)(2)"


def test_a_period_without_a_rule(paracase: Commands) -> None:
    words = ("--court", "us-ca", "--count", "16", "--unit", "court_day", "--direction", "before", "--service", "mail")
    code, found, _ = paracase("deadlines", "compute", *words, "--on", "6/18/2018", "--json")
    assert (code, found["due"], found["safe"]) == (0, "2018-05-21", "2018-05-18")
    assert [one["day"] for one in found["alternatives"]] == ["2018-05-18"]


def test_what_an_event_starts_and_what_it_asks(paracase: Commands) -> None:
    words = ("deadlines", "start", "hearing", "--court", "us-ca", "--on", "2026-12-14", "--json")
    code, found, _ = paracase(*words)
    assert (code, found["starts"]) == (0, [])
    assert {one["why"] for one in found["not"] if one["rule"] == "ca-1005-opp"} == {
        "asks the level of the court (trial, appellate, bankruptcy, justice)"
    }
    code, found, _ = paracase(
        *words, "--service", "personal", "--level", "trial", "--case-type", "civil", "--motion", "other"
    )
    assert [(one["rule"], one["due"]) for one in found["starts"]] == [
        ("ca-1005-motion", "2026-11-18"),
        ("ca-1005-opp", "2026-12-01"),
        ("ca-1005-reply", "2026-12-07"),
    ]


def test_examples_are_checked_and_a_miss_ends_with_1(paracase: Commands, tmp_path: Path) -> None:
    code, _, said = paracase("deadlines", "check", str(EXAMPLES))
    assert (code, said) == (0, "44 examples, none missed.\n")
    wrong = tmp_path / "wrong.csv"
    text = EXAMPLES.read_text(encoding="utf-8").replace("2018-05-24,,,", "2018-05-25,,,", 1)
    wrong.write_text(text + "Z1,us-ca,2026-13-01,,,5,day,after,,y,,,,rule,,,2026-01-01,,,,,,,,\n", encoding="utf-8")
    code, found, _ = paracase("deadlines", "check", str(wrong), "--json")
    assert (code, [one["id"] for one in found]) == (1, ["C01", "Z1"])
    assert found[0]["miss"] == "due is 2018-05-24, not 2018-05-25"
    assert "not computed" in found[1]["miss"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--on", "2026-11-02"), "A rule, or a count"),
        (("--on", "2026-11-02", "--rule", "fed-12a1Ai", "--count", "3"), "A rule, or a count"),
        (("--on", "2026-11-02", "--count", "3"), "Which court's days"),
        (("--on", "2026-11-02", "--count", "3", "--court", "narnia"), "There is no court “narnia”"),
        (("--on", "2026-11-31", "--count", "3", "--court", "us-ca"), "2026-11-31"),
        (("--on", "2026-11-02", "--count", "3", "--unit", "moon", "--court", "us-ca"), "“moon” is not a unit"),
        (("--on", "2026-11-02", "--count", "3", "--court", "us-ca", "--service", "owl"), "“owl” is not a method"),
        (("--on", "2026-11-02", "--count", "3", "--court", "us-fed", "--state", "fed"), "“fed” is not a state"),
        (("--on", "2026-11-02", "--count", "3", "--court", "us-ca", "--closes", "5pm"), "“5pm” is not a time"),
        (("--on", "2026-11-02", "--rule", "fed-12a1Ai", "--court", "us-ca"), "counted in us-fed, not in us-ca"),
        (("--on", "2026-11-02", "--count", "3", "--court", "illinois supreme court"), "not loaded here"),
    ],
)
def test_what_cannot_be_used_is_named(paracase: Commands, words: tuple[str, ...], said: str) -> None:
    code, out, err = paracase("deadlines", "compute", *words)
    assert (code in {2, 3}, out) == (True, "")
    assert said in err


def test_without_an_office(tmp_path: Path) -> None:
    done = subprocess.run(
        [str(PROGRAM), "deadlines", "compute", "--rule", "tx-99b", "--on", "2026-11-02", "--json"],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["due"], found["until"]) == ("2026-11-23", "10:00")


def test_rules_are_listed_with_how_they_are_known(paracase: Commands) -> None:
    code, rows, _ = paracase("deadlines", "rules", "--court", "us-ny", "--json")
    assert code == 0
    assert next(row for row in rows if row["rule"] == "ny-5513")["mark"] == "recalled"
    code, events, _ = paracase("deadlines", "rules", "--events", "--json")
    assert len(events) == len({row["event"] for row in events}) > 100
    code, due, _said = paracase("deadlines", "rules-due", "--json")
    assert code == 0
    assert all(row["read"] is None or row["read"] < "2025-12-01" for row in due)
