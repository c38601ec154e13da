"""The whole chain in real terminals: a call with a legal question is logged, an attorney answers over SSH, and exactly those
words are told under their id; other words are held."""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING

from paracase.domain.clients.communications import CommunicationState
from paracase.domain.clients.questions import QuestionState
from paracase.services.clients import answer_proof, communications, questions
from paracase.services.people.keys import install_lines
from paracase.services.upkeep.verifying import verify
from tests.support.commands import Commands
from tests.support.delegated import firm_in, new_key, register
from tests.support.needs import needs_sshd, needs_tmux
from tests.support.offices import assert_whole
from tests.support.sshd import door_in
from tests.support.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from paracase.services.context import Office

pytestmark = [needs_sshd, needs_tmux]

ASKED = "Should I call them back?"
ANSWER = "Please do not call them back. Save the voice mails."


def _log_the_call(desk: Terminal) -> None:
    """``C`` for the case in front: who, what was asked; the tag is offered to be asked at once, and Enter asks."""
    desk.keys("C")
    desk.sees("Log a communication", "Promised")
    desk.keys("Tab", "Tab", "C-u")
    desk.type("Maria Alvarez")
    desk.keys("Tab", "Tab", "Tab")
    desk.type(ASKED)
    desk.keys("Enter")
    desk.sees("Ask the attorney now?", "asks for advice")
    desk.keys("Enter")
    desk.sees("an answer is owed by")


def _answer_over_ssh(attorney: Terminal, initials: str) -> None:
    """``a``, the words, Enter on an empty line, initials under their digest; no Ctrl, no Esc."""
    attorney.sees("QUESTIONS OF CLIENTS", ASKED, "answers it")
    attorney.keys("a")
    attorney.sees("Your answer, as it is told")
    attorney.type(ANSWER)
    attorney.keys("Enter")
    attorney.sees("next paragraph")
    attorney.keys("Enter")
    assert hashlib.sha256(ANSWER.encode()).hexdigest()[:4] in attorney.sees("your initials", "Save the voice mails.")
    time.sleep(0.7)  # nothing binds in the first half second
    attorney.type(initials)
    attorney.keys("Enter")
    attorney.sees("A-0001")
    attorney.keys("q", "q")
    attorney.sees("paracase receipt 1")


def test_from_the_call_to_the_telling_and_other_words_are_held(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    firm = firm_in(office)
    (tmp_path / "door").mkdir()
    key = new_key(tmp_path / "door", "tablet")
    register(firm, firm.attorney, key)
    paracase = Commands(office.folder, capsys)
    desk, attorney = (
        Terminal(folder, size, "xterm-256color")
        for folder, size in ((tmp_path, (120, 36)), (tmp_path / "door", (80, 24)))
    )
    with door_in(tmp_path / "door") as door:
        install_lines(office, door.keys)
        try:
            desk.start("--office", str(office.folder), config=tmp_path / "config")
            desk.sees(firm.case_number)
            _log_the_call(desk)
            (asked,) = questions.listed(office)
            assert (asked.state, asked.words, asked.case_id) == (QuestionState.ASKED, ASKED, firm.case_id)

            attorney.run(f"TERM=xterm-256color ssh {' '.join(door.options(key))} -tt {door.target}; sleep 60")
            _answer_over_ssh(attorney, firm.attorney.initials)
            (kept,) = questions.detail(office, asked.id).answers
            assert (kept.words, kept.proof, kept.staff_id) == (ANSWER, "key", firm.attorney.id)

            code, held, _ = paracase("client", "relay", "A-0001", "--words", ANSWER.replace("not ", ""), "--json")
            assert (code, held["state"]) == (4, "held")
            assert "differs at character 11" in held["held_why"]
            assert questions.question(office, asked.id).state is QuestionState.ANSWERED, "the client was not told"

            desk.keys("6")
            desk.sees("ANSWERED, TELL THE CLIENT", "A-0001", "held")
            desk.keys("g", "r")
            desk.sees("Relay word for word", "A-0001", "Save the voice mails.")
            desk.keys("Enter")
            desk.sees("How it was told")
            desk.keys("Enter")
            desk.until(lambda _: not questions.listed(office), "the telling")
        finally:
            attorney.close()
            desk.close()
    row = questions.question(office, asked.id)
    assert (row.state, row.relay_id is not None) == (QuestionState.RELAYED, True)
    told = communications.entry(office, row.relay_id or 0)
    assert (told.said, told.state, told.direction.value) == (ANSWER, CommunicationState.LOGGED, "out")
    (still,) = [one for one in communications.listed(office) if one.state is CommunicationState.HELD]
    assert still.id == held["communication"], "what was held stays in the record as what it is"
    assert answer_proof.answer_faults(office.store.read) == []
    assert_whole(office)
    assert verify(office).clean
