"""A client's question is logged at the desk, answered over a real SSH connection, and told word for word."""

from __future__ import annotations

import hashlib
import time
from contextlib import closing
from typing import TYPE_CHECKING

from paracase.domain.clients.communications import CommunicationKind, SpokenWay
from paracase.domain.clients.questions import QuestionState
from paracase.domain.clients.relaying import ApprovedWords, why_not_word_for_word
from paracase.services.clients import answer_proof, communications, questions, relaying
from paracase.services.clients.communications import NewCommunication
from paracase.services.clients.relaying import Telling
from paracase.services.office.changing import set_policy
from paracase.services.upkeep.verifying import verify
from tests.support.commands import Commands
from tests.support.delegated import Firm, sign
from tests.support.needs import needs_sshd, needs_tmux
from tests.support.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.support.sshd import Door

pytestmark = [needs_sshd, needs_tmux]


def ask(firm: Firm, words: str) -> int:
    """A client's question, put before the attorney; returns its number."""
    office = firm.office
    new = NewCommunication(CommunicationKind.CALL, SpokenWay.IN, office.today, "Maria Alvarez", case_id=firm.case_id,
                           said="Two voice mails at her new work.", asked=words)  # fmt: skip
    number = communications.log(office, new).made("question")
    questions.ask(office, number)
    return number


def test_from_the_call_over_the_attorneys_answer_to_the_telling(
    open_door: tuple[Firm, Door, Path], tmp_path: Path
) -> None:
    """At 80×24 and without Ctrl or Esc: the words, the initials under their digest, and what is told has the same bytes."""
    firm, door, key = open_door
    office = firm.office
    number = ask(firm, "Should I call them back?")
    words = "Please do not call them back.\nSave the voice mails."
    terminal = Terminal(tmp_path, (80, 24), "xterm-256color")
    try:
        terminal.run(f"TERM=xterm-256color ssh {' '.join(door.options(key))} -tt {door.target}; sleep 60")
        terminal.sees("QUESTIONS OF CLIENTS", "Should I call them back?", "answers it")
        terminal.keys("a")
        terminal.sees("Your answer, as it is told")
        for line in words.split("\n"):
            terminal.type(line)
            terminal.keys("Enter")
        terminal.sees("Save the voice mails.", "next paragraph")
        terminal.keys("Enter")
        shown = terminal.sees("your initials", "Please do not call them back.")
        digest = hashlib.sha256(words.encode()).hexdigest()
        assert digest[:4] in shown
        time.sleep(0.7)  # nothing binds in the first half second
        terminal.type("XX")
        terminal.keys("Enter")
        terminal.sees("are not your initials")
        terminal.keys("BSpace", "BSpace")
        terminal.type(firm.attorney.initials)
        terminal.keys("Enter")
        terminal.sees(f"Answered question {number}: A-0001")
        terminal.keys("q", "q")
        terminal.sees("paracase receipt 1", "head")
    finally:
        terminal.close()
    (kept,) = questions.detail(office, number).answers
    assert (kept.words, kept.sha256, kept.proof) == (words, digest, "key")
    assert answer_proof.answer_faults(office.store.read) == []
    done = relaying.relay(office, kept.id, Telling())
    told = communications.entry(office, done.made("communication"))
    assert why_not_word_for_word(told.said, ApprovedWords(kept.id, words)) == ""
    assert questions.question(office, number).state is QuestionState.RELAYED


def test_the_gates_commands_list_answer_and_send_back(open_door: tuple[Firm, Door, Path]) -> None:
    firm, door, key = open_door
    first, second = ask(firm, "Should I call them back?"), ask(firm, "Can I move out now?")
    listed = door.ssh(key, "questions")
    assert "Should I call them back?" in listed.stdout.decode()
    wrong = door.ssh(key, f"answer {first} ZZ", data=b"No.\n")
    assert (wrong.returncode, questions.question(firm.office, first).state) == (2, QuestionState.ASKED)
    said = door.ssh(key, f"answer {first} {firm.attorney.initials}", data=b"Please do not.\n")
    assert said.returncode == 0, said
    assert [one.words for one in questions.detail(firm.office, first).answers] == ["Please do not."]
    back = door.ssh(key, f"question-back {second}", data=b"call me\n")
    assert back.returncode == 0, back
    assert questions.question(firm.office, second).back_why == "call me"
    shown = door.ssh(key, f"question {first}")
    assert hashlib.sha256(b"Please do not.").hexdigest() in shown.stdout.decode()


def test_an_answer_that_is_to_be_signed_is_signed_through_the_gate_and_then_told(
    open_door: tuple[Firm, Door, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Below the level it is called owed in every list; ``relay`` records nothing."""
    firm, door, key = open_door
    with closing(firm.come_in(firm.attorney)) as attorney:
        set_policy(attorney, "approval.level", "signed")
    paracase = Commands(firm.office.folder, capsys)
    number = ask(firm, "Should I call them back?")
    said = door.ssh(key, f"answer {number} {firm.attorney.initials}", data=b"Please do not.\n")
    assert said.returncode == 0, said
    assert b"decided, signature owed" in said.stdout + said.stderr
    code, found, _ = paracase("client", "questions", "--json")
    assert (code, [(one["state"], one["signature"]) for one in found]) == (0, [("answered", "owed")])
    code, _, _ = paracase("client", "relay", "A-0001")
    assert code != 0
    assert questions.question(firm.office, number).state is QuestionState.ANSWERED
    text = door.ssh(key, f"answer-statement {number}").stdout.decode()
    assert "\nsays Please do not.\n" in text
    office = text.splitlines()[1].removeprefix("office ")
    done = door.ssh(key, f"answer-submit {number}", data=sign(key, text, namespace=f"approval@{office}").encode())
    assert done.returncode == 0, done.stderr
    code, shown, _ = paracase("client", "question", str(number), "--json")
    assert [(one["id"], one["level"]) for one in shown["answers"]] == [
        ("A-0001", "desk-recorded"),
        ("A-0002", "signed"),
    ]
    assert shown["signature"] is None
    assert paracase("client", "relay", "A-0002")[0] == 0
    assert questions.question(firm.office, number).state is QuestionState.RELAYED
    assert verify(firm.office).clean
