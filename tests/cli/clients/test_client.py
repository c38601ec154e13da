"""The commands of communications and questions, through the real boundary."""

from __future__ import annotations

import hashlib
from contextlib import closing
from typing import TYPE_CHECKING

from paracase.cli.choices import spoken
from paracase.services.clients import answering
from tests.support.commands import Commands

if TYPE_CHECKING:
    import pytest

    from tests.support.delegated import Firm

WORDS = "Please do not call them back."


def test_from_the_log_to_the_telling(firm: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    paracase = Commands(firm.office.folder, capsys)
    code, made, err = paracase(
        "client", "log", "call", "in", "Maria Alvarez", "--case", firm.case_number, "--said", "Two voice mails.",
        "--asked", "Should I call them back?", "--time", ".3", "--follow-up", "Tell her", "--follow-up-on", "+3d", "--json",
    )  # fmt: skip
    assert (code, made) == (0, {"communication": 1, "state": "logged", "held_why": "", "question": 1})
    assert "It asks for advice: question 1" in err
    _, rows, _ = paracase("client", "list", "--kind", "call", "--json")
    assert [(row["who"], row["hours"], row["case"]) for row in rows] == [("Maria Alvarez", "0.3", firm.case_number)]
    assert [row["marks"] for row in rows] == [1], "the question that asks for advice"
    assert paracase("client", "ask", "1", "--json")[0] == 0
    _, rows, _ = paracase("client", "questions", "--json")
    assert [(row["state"], row["attorney"], row["late"]) for row in rows] == [("asked", "Dolores Ortega", None)]
    assert paracase("client", "answer", "1", WORDS, "--initials", "DR")[0] == 4  # a paralegal
    assert paracase("--as", "DO", "client", "answer", "1", WORDS, "--initials", "DO")[0] == 4  # only said
    with closing(firm.come_in(firm.attorney)) as attorney:
        answering.answer(attorney, 1, WORDS, initials="DO")
    code, held, _ = paracase("client", "relay", "A-0001", "--words", "Please do not call them.", "--json")
    assert (code, held["state"]) == (4, "held")
    assert "differs at character 24" in held["held_why"]
    code, told, _ = paracase("client", "relay", "a1", "--kind", "e-mail", "--json")
    assert (code, told["state"], told["held_why"]) == (0, "logged", None)
    _, shown, _ = paracase("client", "show", str(told["communication"]), "--json")
    assert (shown["said"], shown["relays"], shown["kind"], shown["way"]) == (WORDS, "A-0001", "e_mail", "out")
    _, asked, _ = paracase("client", "question", "1", "--json")
    assert asked["state"] == "relayed"
    assert asked["answers"][0]["sha256"] == hashlib.sha256(WORDS.encode()).hexdigest()
    assert paracase("client", "relay", "A-0001")[0] == 4


def test_what_is_held_is_said_with_its_exit_code_and_corrected(firm: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    paracase = Commands(firm.office.folder, capsys)
    code, made, _ = paracase(
        "client", "log", "call", "out", "Maria Alvarez", "--case", firm.case_number,
        "--said", "Attorney Ortega asked me to tell you that she recommends waiting.", "--json",
    )  # fmt: skip
    assert (code, made["state"]) == (4, "held")
    number = str(made["communication"])
    assert (
        paracase("client", "correct", number, "--said", "Ms. Ortega will call you.", "--time", "6m", "--json")[0] == 0
    )
    _, shown, _ = paracase("client", "show", number, "--json")
    assert (shown["state"], shown["minutes"], len(shown["before"])) == ("logged", 6, 1)
    assert "recommends waiting" in shown["before"][0]
    assert paracase("client", "correct", number, "--time", "6m")[0] == 2  # nothing otherwise
    assert paracase("client", "ask", "--about", number, "--words", "May she wait?", "--json")[0] == 0
    assert paracase("client", "withdraw", "1", "--json")[0] == 0


def test_a_follow_up_is_given_moved_and_done(firm: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    paracase = Commands(firm.office.folder, capsys)
    paracase("client", "log", "letter", "in", "The clerk", "--standing", "court", "--said", "Fee schedule.")
    assert paracase("client", "follow-up", "1", "--done")[0] == 2
    assert paracase("client", "follow-up", "1", "Pay the fee", "--to", "+2d", "--json")[0] == 0
    assert paracase("client", "follow-up", "1")[0] == 2
    assert paracase("client", "follow-up", "1", "--to", "+4d", "--json")[0] == 0
    assert paracase("client", "follow-up", "1", "--done", "--json")[0] == 0
    assert paracase("client", "show", "1", "--json")[1]["follow_up_state"] == "done"


def test_what_cannot_be_used_names_the_value(firm: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    paracase = Commands(firm.office.folder, capsys)
    for words, code in (
        (("client", "log", "telegram", "in", "X", "--said", "y"), 2),
        (("client", "log", "call", "sideways", "X", "--said", "y"), 2),
        (("client", "log", "call", "in", "X", "--said", "y", "--time", "18"), 2),
        (("client", "log", "call", "in", "X", "--said", "y", "--at", "25:00"), 2),
        (("client", "log", "call", "in", "X"), 2),
        (("client", "show", "9"), 3),
        (("client", "question", "9"), 3),
        (("client", "relay", "A-0009"), 3),
        (("client", "relay", "B-0009"), 2),
        (("client", "ask"), 2),
    ):
        assert paracase(*words)[0] == code, words
    assert paracase("client", "list", "--json")[1] == []
    assert paracase("client", "no-contact", "--json")[1] == []


def test_a_standing_is_typed_with_a_space_or_an_underscore(firm: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    paracase = Commands(firm.office.folder, capsys)
    for standing in ("opposing counsel", "opposing_counsel", "Opposing-Counsel"):
        code, _, _ = paracase("client", "log", "call", "in", "R. Vance", "--standing", standing, "--said", "Called.")
        assert code == 0
    _, rows, _ = paracase("client", "list", "--json")
    assert [row["standing"] for row in rows] == ["opposing_counsel"] * 3


def test_codes_are_read_with_spaces_by_people_alone() -> None:
    assert spoken("standing", "opposing_counsel") == "opposing counsel"
    assert spoken("words", "opposing_counsel") == "opposing_counsel", "words stay as they were written"


def test_what_may_be_advice_is_said_when_it_is_logged(firm: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    paracase = Commands(firm.office.folder, capsys)
    _, made, err = paracase(
        "client", "log", "call", "out", "Maria Alvarez", "--case", firm.case_number,
        "--said", "I told her to wait and not to sign the release.", "--json",
    )  # fmt: skip
    assert "May be advice: “told her to" in err
    _, shown, _ = paracase("client", "show", str(made["communication"]), "--json")
    assert len(shown["may_be_advice"]) == 1
