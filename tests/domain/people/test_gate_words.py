"""What is said at the gate names what may be sent there."""

from __future__ import annotations

import re

import pytest

from paracase.domain.errors import NotAllowed
from paracase.domain.people.gate import asked_for, at_the_gate, parse_command
from paracase.domain.roles import Role


@pytest.mark.parametrize(
    ("said", "here"),
    [
        ("See “paracase approvals list”.", "See “ssh office list”."),
        ("See: paracase approvals list --owed", "See: ssh office owed"),
        ("paracase approvals show 17", "ssh office show 17"),
        ("5 elements to review: paracase checklist waiting", "5 elements to review: ssh office lines"),
        ("paracase trash 7", "paracase trash 7 (at the office’s own desk, not over SSH)"),
        ("paracase failed: KeyError", "paracase failed: KeyError"),
    ],
)  # fmt: skip
def test_a_command_is_said_as_it_is_sent(said: str, here: str) -> None:
    assert at_the_gate(said) == here


@pytest.mark.parametrize("role", list(Role))
def test_help_lists_what_the_role_may_send_and_nothing_else(role: Role) -> None:
    assert parse_command("help", role).name == "help"
    for asked, stands_for in asked_for(role):
        words = re.sub(r" \[.*\]| <.*", "", asked).replace("N… or owed", "1").replace("INITIALS", "DO")
        words = words.replace("LINE", "3/liens/0").replace("N N", "1 2").replace(" N", " 1")
        assert parse_command(words, role).name == asked.split()[0]
        assert "{" not in stands_for
    with pytest.raises(NotAllowed) as refused:
        parse_command("helpp", role)
    assert "ssh office help" in refused.value.hint


def test_an_assistant_is_offered_no_attorneys_command() -> None:
    assert "approve" not in {asked.split()[0] for asked, _ in asked_for(Role.ASSISTANT)}
