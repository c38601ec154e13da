"""What courts strike of bills: from the practice notes, and as an opposing fee motion would."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from paracase.domain.practice.utbms import parse_billing_codes
from paracase.domain.roles import Role
from paracase.domain.time.entries import TimeKind
from paracase.domain.time.lint import Lint, LintEntry, LintFound, lint_entry
from paracase.domain.time.wording import activities_in, activity_of, blocks_in, clerical_in, is_vague, likeness
from paracase.store.office.practice import Practice

CODES = Practice(None).billing_codes
ENTRY = LintEntry(
    1, 1, 1, "Dana Ruiz", Role.PARALEGAL, "2026-11-30", 4, "L240", "A103", "Draft opposition to motion to dismiss",
    TimeKind.SUBSTANTIVE, billable=True, rate_cents=18500,
)  # fmt: skip


def found(entry: LintEntry, *beside: LintEntry, attorney: int | None = 35000) -> list[LintFound]:
    return lint_entry(entry, codes=CODES, today="2026-11-30", beside=beside, attorney_cents=attorney)


def lints(entry: LintEntry, *beside: LintEntry, attorney: int | None = 35000) -> set[Lint]:
    return {one.lint for one in found(entry, *beside, attorney=attorney)}


def words(text: str, *, activity: str | None = None, tenths: int = 4) -> LintEntry:
    return replace(ENTRY, words=text, activity=activity or activity_of(text) or "A111", tenths=tenths)


def test_a_good_entry_is_not_asked_about() -> None:
    assert found(ENTRY) == []


@pytest.mark.parametrize(
    "text",
    ["E-file opposition with the court", "File answer via CM/ECF", "Calendar hearing on motion",
     "Scheduled deposition of Dr. Lee",
     "Copy medical records for binder", "Bates stamp production, volume 2", "Scan exhibits", "Organize the case file",
     "Update the calendar", "Mailed letter to clerk", "Draft letter; fax to provider", "Data entry of billing records",
     "Docket deadlines from scheduling order", "File papers", "file motion with the court", "Filed the proof of service",
     "Filing correspondence"],
)  # fmt: skip
def test_clerical_work_is_found(text: str) -> None:
    """Practice notes §4: filing, scheduling, copying, Bates stamping and calendar updates are cut by courts."""
    assert clerical_in(text)
    assert Lint.CLERICAL in lints(words(text))
    assert Lint.CLERICAL not in lints(replace(words(text), kind=TimeKind.CLERICAL, billable=False))
    assert Lint.CLERICAL in lints(replace(words(text), kind=TimeKind.CLERICAL))


@pytest.mark.parametrize(
    "text",
    ["Draft opposition to motion to dismiss", "Review bank records produced by defendant",
     "Review printed statements of account",
     "Research tolling of limitations", "Summarize deposition of plaintiff, pages 1-120", "Review client file for privilege",
     "Prepare privilege log", "Interview witness re accident scene", "Draft copyright cease-and-desist letter",
     "Analyze typed notes of adjuster", "Review docket sheet for related cases",
     "File review: gaps in treatment", "File memo on standing", "Filing deadlines under Rule 12: research"],
)  # fmt: skip
def test_substantive_work_is_not_called_clerical(text: str) -> None:
    assert clerical_in(text) == ""


@pytest.mark.parametrize(
    "text",
    ["Attention to file", "attention to the file.", "Work on case", "Review file", "Worked on matter",
     "Misc. emails", "E-mails",
     "Phone calls", "Research", "Trial prep", "Various", "Follow up", "Review of documents", "Handle correspondence"],
)  # fmt: skip
def test_vague_words_are_found(text: str) -> None:
    assert is_vague(text)
    assert Lint.VAGUE in lints(words(text))


@pytest.mark.parametrize(
    "text", ["Review file of Dr. Lee for gaps in treatment", "Research choice of law", "Call with adjuster re offer"]
)
def test_words_that_say_what_are_not_vague(text: str) -> None:
    assert not is_vague(text)


def test_block_billing_is_found() -> None:
    block = "Review discovery responses; draft meet and confer letter; call opposing counsel re extension"
    assert blocks_in(block) == [
        "Review discovery responses", "draft meet and confer letter", "call opposing counsel re extension"
    ]  # fmt: skip
    assert Lint.BLOCK in lints(words(block))
    for one in (
        "Review and analyze deposition transcript",
        "Draft and revise opposition",
        "Draft interrogatories, set one, and requests for production",
        "Meet and confer with opposing counsel",
    ):
        assert Lint.BLOCK not in lints(words(one)), one


def test_more_than_three_hours_with_several_verbs() -> None:
    several = "Review and summarize deposition transcripts"
    assert Lint.LONG not in lints(words(several, tenths=30))
    assert Lint.LONG in lints(words(several, tenths=31))
    assert Lint.LONG not in lints(words("Summarize deposition transcripts", tenths=80))


def test_an_attorneys_rate_on_a_paralegals_entry() -> None:
    assert Lint.RATE in lints(replace(ENTRY, rate_cents=35000))
    assert Lint.RATE in lints(replace(ENTRY, rate_cents=40000, role=Role.ASSISTANT))
    assert Lint.RATE not in lints(replace(ENTRY, rate_cents=34999))
    assert Lint.RATE not in lints(replace(ENTRY, rate_cents=35000, role=Role.ATTORNEY))
    assert Lint.RATE not in lints(replace(ENTRY, rate_cents=35000), attorney=None)


def test_the_work_of_two_people_is_compared() -> None:
    other = replace(
        ENTRY,
        id=2,
        staff_id=2,
        who="Ann Hale",
        role=Role.ATTORNEY,
        words="Drafting opposition to the motion to dismiss",
    )
    assert likeness(ENTRY.words, other.words) >= 0.6
    assert Lint.DUPLICATE in lints(ENTRY, other)
    assert "Ann Hale" in next(one.words for one in found(ENTRY, other) if one.lint is Lint.DUPLICATE)
    hidden = next(one.words for one in found(ENTRY, replace(other, who="")) if one.lint is Lint.DUPLICATE)
    assert "oppos" not in hidden.lower()
    for away in (
        replace(other, case_id=2),
        replace(other, on_day="2026-11-29"),
        replace(other, words="Research damages caps"),
    ):
        assert Lint.DUPLICATE not in lints(ENTRY, away)
    assert Lint.DUPLICATE in lints(ENTRY, replace(ENTRY, id=3))
    assert Lint.DUPLICATE not in lints(ENTRY, ENTRY)


def test_codes_days_and_hours() -> None:
    assert lints(replace(ENTRY, task="", activity="")) == {Lint.CODE}
    assert lints(replace(ENTRY, task="L999")) == {Lint.CODE}
    assert Lint.CODE in lints(replace(ENTRY, task="L200"))  # a phase is no task
    assert Lint.ATTORNEYS in lints(replace(ENTRY, task="L450"))
    assert Lint.ATTORNEYS not in lints(replace(ENTRY, task="L450", role=Role.ATTORNEY))
    assert lints(replace(ENTRY, activity="A106")) == {Lint.MISMATCH}
    assert lints(replace(ENTRY, on_day="2026-12-01")) == {Lint.FUTURE}
    assert lints(replace(ENTRY, tenths=-3)) == {Lint.NEGATIVE}
    whole = replace(ENTRY, id=2, case_id=9, tenths=237, words="Prepare trial notebook")
    assert Lint.DAY in lints(ENTRY, whole)
    assert Lint.DAY not in lints(replace(ENTRY, tenths=3), whole)


@pytest.mark.parametrize(
    ("text", "code"),
    [("Research tolling", "A102"), ("Draft motion", "A103"), ("Revised reply brief", "A103"), ("Review transcript", "A104"),
     ("Call with client re records", "A106"), ("Telephone conference with opposing counsel", "A107"),
      ("Call Dr. Lee re chart", "A108"),
     ("Conference with attorney re strategy", "A105"), ("Attend mediation", "A109"), ("Organize binder", "A101"), ("x", "")],
)  # fmt: skip
def test_activities_are_proposed_by_the_verb(text: str, code: str) -> None:
    assert activity_of(text) == code


def test_a_thing_is_no_verb() -> None:
    assert activities_in("Reviewed draft of the motion") == ["A104"]
    assert activities_in("Prepare witness outline for trial") == ["A101"]


def test_every_code_of_the_practice_table_is_known() -> None:
    text = (Path(__file__).parents[3] / "src/paracase/domain/practice/utbms.csv").read_text(encoding="utf-8")
    codes = parse_billing_codes(text, "utbms.csv")
    assert [codes[name].label for name in ("L110", "A103", "E112")] == [
        "Fact Investigation/Development", "Draft/revise", "Court fees"
    ]  # fmt: skip
    assert {name for name, one in codes.items() if one.is_attorneys} == {"L120", "L450", "L530", "A109", "B410", "C300"}
    assert len([name for name in codes if name.startswith("A1")]) == 12  # A100 is their heading
