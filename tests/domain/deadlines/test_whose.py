"""Whose a date is: from the text of each rule, who has to act, for either side and whoever's the event was."""

from __future__ import annotations

import pytest

from paracase.domain.deadlines.events import BySide, Happened, WhoseDate
from paracase.store.office.rulebook import Rulebook

OURS, THEIRS, JOINT = WhoseDate.OURS, WhoseDate.THEIRS, WhoseDate.JOINT
BOOK = Rulebook(None)


def _whose(rule_id: str, by: BySide, side: str) -> WhoseDate:
    rule = next(one for one in BOOK.rules if one.id == rule_id)
    return BOOK.events.whose(rule, Happened("", by_side=by), side)


@pytest.mark.parametrize(
    "rule",
    [
        "fed-25a1",  # “by any party or by the decedent's successor”
        "fed-38b",  # “a party may demand a jury trial”: also whoever served the last pleading
        "fed-81c3",  # within 14 days after it files the notice of removal, or is served with it
        "fed-26d2",  # to that party by any other party, and by that party to any plaintiff
        "fed-12a4A",  # whose motion was denied: what the event calls “theirs” may be the motion or the notice of it
        "fed-12e",
        "fed-12a1C",
        "fed-23f",
        "fed-50b",
        "fed-52b",
        "fed-53f2",
        "fed-54d1r",
        "fed-56b",
        "fed-59b",
        "fed-59e",
        "fed-60c1",
        "fed-72a",
        "fed-72b2",
        "frap-4a1A",
        "frap-4a4",
        "frap-4a5",
        "frap-4a6",
        "frap-40",
        "ca-430.41",  # a plaintiff demurs too: to an answer, to a cross-complaint
    ],
)
def test_what_either_side_may_do_is_warned_as_ours_whoever_the_event_was_of(rule: str) -> None:
    for by in BySide:
        for side in ("plaintiff", "defendant"):
            assert _whose(rule, by, side) is JOINT


@pytest.mark.parametrize(
    ("rule", "by", "side", "expected"),
    [
        # Whoever moves to dissolve a TRO gives the two days' notice (FRCP 65(b)(4)).
        ("fed-65b4", BySide.OURS, "defendant", OURS),
        ("fed-65b4", BySide.THEIRS, "plaintiff", THEIRS),
        # Who was served with the offer accepts it, also a defendant who claims (FRCP 68(a)).
        ("fed-68a-acc", BySide.THEIRS, "defendant", OURS),
        ("fed-68a-acc", BySide.THEIRS, "plaintiff", OURS),
        ("fed-68a-acc", BySide.OURS, "defendant", THEIRS),
        # The safe harbor is of whoever was served, the filing after it of who served (FRCP 11(c)(2)).
        ("fed-11c2w", BySide.THEIRS, "plaintiff", OURS),
        ("fed-11c2", BySide.THEIRS, "plaintiff", THEIRS),
        # Who answers: the defendant; who is served with requests; the opponent of a motion.
        ("fed-12a1Ai", BySide.THEIRS, "defendant", OURS),
        ("fed-12a1Ai", BySide.OURS, "plaintiff", THEIRS),
        ("fed-33b2", BySide.THEIRS, "plaintiff", OURS),
        ("fed-33b2", BySide.OURS, "plaintiff", THEIRS),
        ("fed-33b2", BySide.OTHER, "plaintiff", JOINT),
        ("ca-1005-opp", BySide.THEIRS, "defendant", OURS),
        ("ca-1005-reply", BySide.THEIRS, "defendant", THEIRS),
        ("ca-1005-reply", BySide.OURS, "defendant", OURS),
        ("ca-2030.300", BySide.THEIRS, "defendant", OURS),
        ("tx-166a-reply", BySide.THEIRS, "defendant", OURS),
        ("fed-14a1", BySide.OURS, "defendant", OURS),
        ("fed-15a1B", BySide.THEIRS, "plaintiff", OURS),
        ("fed-1446b", BySide.THEIRS, "defendant", OURS),
        ("fed-1447c", BySide.THEIRS, "plaintiff", OURS),
    ],
)
def test_whose_by_the_rule(rule: str, by: BySide, side: str, expected: WhoseDate) -> None:
    assert _whose(rule, by, side) is expected


def test_no_act_of_the_court_is_anybodys_alone() -> None:
    """An order, a judgment, a cut-off is the court's: whoever is named beside it, no rule makes it theirs by that."""
    court = ("entered", "signed", "notified", "discovery_closes", "expired", "trial")
    for rule in BOOK.rules:
        conditions = BOOK.events.triggers[rule.trigger].any
        if all(one.type in court for one in conditions):
            alone = {_whose(rule.id, by, "plaintiff") for by in (BySide.OURS, BySide.THEIRS)}
            assert len(alone) == 1, rule.id
