"""The table from events to the triggers of rules: every rule can be started by something a person can record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.deadlines.events import BySide, Happened, WhoseDate, days_of
from paracase.domain.deadlines.of_papers import OwnFacts, of_words
from paracase.domain.errors import PracticeFileError
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.store.office.practice import Practice
from paracase.store.office.rulebook import Rulebook

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.deadlines.rules import CourtRule

BOOK = Rulebook(None)


def test_every_trigger_of_the_shipped_rules_can_be_recorded() -> None:
    named = {rule.trigger for rule in BOOK.rules}
    assert len(named) == 112
    also = {one.trigger for rule in BOOK.rules for one in rule.also}
    governing = {rule.governed_by for rule in BOOK.rules if rule.governed_by}
    assert set(BOOK.events.triggers) == named | also | governing


def test_every_condition_can_be_met() -> None:
    """Each trigger is started by the very attributes it names, and every paper it names has words."""
    codes = {one.code for one in Practice(None).document_types} | set(BOOK.events.papers)
    for name, triggering in BOOK.events.triggers.items():
        for condition in triggering.any:
            attributes = {needed: sorted(values)[0] for needed, values in condition.needs}
            assert name in BOOK.events.started(Happened(condition.type, **attributes)).triggers, name  # type: ignore[arg-type]  # names of text fields
            papers = dict(condition.needs).get("paper", frozenset())
            assert papers <= codes, (name, papers - codes)


def test_every_actor_of_a_rule_is_known() -> None:
    assert {rule.actor for rule in BOOK.rules} <= set(BOOK.events.actors)


def test_a_rule_nothing_starts_fails() -> None:
    rule = replace(BOOK.rules[0], trigger="moon_full", place="rules/local.yaml, line 4")
    with pytest.raises(PracticeFileError, match=r"rules/local\.yaml, line 4.*moon_full"):
        BOOK.events.check([rule])


def _own(office: Path, name: str, text: str) -> None:
    path = paths.practice(office) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


LOCAL = """profile: us-fed
rules:
  - {id: cacd-7-9, trigger: tentative_posted, event: request_argument, count: 1 day after, levels: [trial],
     actor: any party, cite: "L.R. 7-9", mark: text}
"""


def test_a_rule_of_the_office_that_nothing_starts_names_file_and_line(tmp_path: Path) -> None:
    _own(tmp_path, "rules/cacd.yaml", LOCAL)
    with pytest.raises(PracticeFileError, match=r"practice/rules/cacd\.yaml, line 3.*tentative_posted"):
        _ = Rulebook(tmp_path).rules
    _own(tmp_path, "events.yaml", "triggers:\n  tentative_posted: {type: entered, paper: [tentative_ruling]}\n")
    book = Rulebook(tmp_path)
    assert book.rules[0].id == "cacd-7-9"
    assert book.events.started(Happened("entered", paper="tentative_ruling")).triggers == ("tentative_posted",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("triggers:\n  x: {type: eclipse}\n", r"line 2.*eclipse"),
        ("triggers:\n  x: {type: served, color: [red]}\n", r"line 2.*color"),
        ("triggers:\n  x: {type: served, any: [{type: filed}]}\n", r"line 2.*one type"),
        ("actors: {judge: moon}\n", "moon"),
        ("types:\n  eclipse: {}\n", r"line 2.*label"),
    ],
)
def test_a_faulty_table_names_its_fault(tmp_path: Path, text: str, said: str) -> None:
    _own(tmp_path, "events.yaml", text)
    with pytest.raises(PracticeFileError, match=said):
        _ = Rulebook(tmp_path).events


def test_a_general_paper_is_asked_about() -> None:
    started = BOOK.events.started(Happened("served", paper="notice_of_entry"))
    assert started.triggers == ()
    assert ("served_notice_of_entry", "paper") in started.asks


def test_a_judgment_with_the_united_states_has_sixty_days_not_thirty() -> None:
    happened = Happened("entered", by_side=BySide.COURT, paper="judgment_us_party")
    started = BOOK.events.started(happened).triggers
    assert {"judgment_entered", "judgment_entered_us_party"} <= set(started)
    assert BOOK.events.excepts("judgment_entered", "frap-4a1A", happened)
    assert not BOOK.events.excepts("judgment_entered", "fed-59e", happened)


def test_types_are_found_by_typing() -> None:
    assert [one.code for one in BOOK.events.found("hear")][:1] == ["hearing"]
    assert "conference" in [one.code for one in BOOK.events.found("cmc")]
    assert "deposition" in [one.code for one in BOOK.events.found("depo")]
    assert BOOK.events.found("xyzzy") == []


def _rule(rule_id: str) -> CourtRule:
    return next(rule for rule in BOOK.rules if rule.id == rule_id)


@pytest.mark.parametrize(
    ("rule", "by", "side", "whose"),
    [
        ("fed-33b2", BySide.THEIRS, "defendant", WhoseDate.OURS),
        ("fed-33b2", BySide.OURS, "defendant", WhoseDate.THEIRS),
        ("fed-33b2", BySide.UNKNOWN, "defendant", WhoseDate.JOINT),
        ("fed-12a1Ai", BySide.THEIRS, "defendant", WhoseDate.OURS),
        ("fed-12a1Ai", BySide.THEIRS, "debtor", WhoseDate.JOINT),
        ("frap-41b", BySide.COURT, "plaintiff", WhoseDate.COURT),
        ("ca-1005-opp", BySide.OURS, "plaintiff", WhoseDate.THEIRS),
        ("ca-1005-reply", BySide.OURS, "plaintiff", WhoseDate.OURS),
        ("tx-166a-reply", BySide.THEIRS, "plaintiff", WhoseDate.OURS),
        ("fed-15a1B", BySide.THEIRS, "plaintiff", WhoseDate.OURS),
        ("fed-5_1c", BySide.OURS, "plaintiff", WhoseDate.THEIRS),
    ],
)
def test_whose_a_date_is(rule: str, by: BySide, side: str, whose: WhoseDate) -> None:
    assert BOOK.events.whose(_rule(rule), Happened("served", by_side=by), side) is whose


@pytest.mark.parametrize(
    ("what", "motion", "starts", "asks"),
    [
        ("Status Conference", "", False, False),
        ("anything", "none", False, False),
        ("", "", False, True),
        ("Motion to Compel", "", True, False),
        ("Status conference and hearing on motion to compel", "", True, False),
        ("", "compel", True, False),
    ],
)
def test_a_hearing_starts_motion_dates_only_where_it_is_of_a_motion(
    what: str, motion: str, *, starts: bool, asks: bool
) -> None:
    found = BOOK.events.started(Happened("hearing", motion=motion, what=what))
    assert {"hearing", "return_date"} <= set(found.triggers) if starts else not found.triggers
    assert (("hearing", "motion") in found.asks) is asks


def test_of_several_events_of_a_kind_the_first_and_the_last_day_are_known() -> None:
    served = Happened("served", paper="notice_of_entry_judgment")
    days = [(served, date(2026, 6, day)) for day in (9, 1, 5)]
    assert days_of(BOOK.events, days)["served_notice_of_entry"] == (date(2026, 6, 1), date(2026, 6, 9))


@pytest.mark.parametrize(
    ("what", "quote", "motion"),
    [
        ("Hearing", "The hearing on Plaintiff's Motion to Compel is set for January 11, 2027", "other"),
        ("Hearing", "The Motion for Summary Judgment will be heard on January 11, 2027", "msj"),
        ("Motion Hearing", "MOTION to Dismiss: Motion Hearing set for 1/11/2027 at 10:00 AM", "other"),
        ("Evidentiary hearing", "The motion to dismiss is DENIED and an evidentiary hearing is set for 1/11/2027", ""),
        ("Show cause hearing", "A show cause hearing is set for 1/11/2027 since no motion for default was filed", ""),
        ("Hearing", "A hearing is set for January 11, 2027 at 9:00 a.m.", ""),
        ("Status hearing", "A status hearing is set for January 11, 2027", "none"),
    ],
)
def test_a_motion_is_what_is_heard_not_what_is_spoken_of(what: str, quote: str, motion: str) -> None:
    more = {"type": "hearing", "what": what, "at": "10:00"}
    said = Proposal(Field.EVENT, "2027-01-11", Confidence.SURE, f"text “{quote}”", "p. 1", more)
    [found] = of_words([said], OwnFacts({"doc_type": "order"}, {}))
    assert found.motion == motion
