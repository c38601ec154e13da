"""Only what a sshd of the system's started is behind the gate (proc_pid_status(5))."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from paracase.domain.people.lineage import ProcessFacts, is_of_sshd, parse_status
from paracase.services.people.gate import parents


def _process(name: str, user: int) -> ProcessFacts:
    return ProcessFacts(name, 1, (user, user, user, user))


@pytest.mark.parametrize(
    ("above", "is_session"),
    [
        ([("sshd", 1000), ("sshd", 0), ("sshd", 0), ("systemd", 0)], True),
        ([("sshd-session", 1000), ("sshd-session", 0), ("sshd", 0)], True),
        ([("sshd", 0), ("systemd", 0)], True),
        ([("bash", 1000), ("sshd", 1000), ("sshd", 0)], False),
        ([("sshd", 1000), ("bash", 1000), ("sshd", 1000), ("sshd", 0)], False),  # a script that calls itself sshd
        ([("sshd", 1000), ("systemd", 0)], False),  # a sshd of the account's own
        ([("sshd", 1000)], False),
        ([("SSHD", 0)], False),
        ([], False),
    ],
)
def test_what_is_the_child_of_a_session(above: list[tuple[str, int]], is_session: bool) -> None:
    assert is_of_sshd([_process(name, user) for name, user in above]) is is_session


def test_one_user_id_of_another_is_not_the_systems() -> None:
    assert not is_of_sshd([ProcessFacts("sshd", 1, (1000, 0, 0, 0)), _process("bash", 1000)])


def test_a_status_file_is_read() -> None:
    text = "Name:\tsshd-session\nUmask:\t0022\nPPid:\t41\nUid:\t0\t0\t0\t0\n"
    assert parse_status(text) == ProcessFacts("sshd-session", 41, (0, 0, 0, 0))
    assert parse_status("Name:\tx\nPPid:\tmany\n") is None
    assert parse_status("") is None


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="there is no /proc here")
def test_the_parents_of_this_process_are_found() -> None:
    found = parents(os.getpid())
    assert found
    assert found[0].parent == os.getppid()
    assert found[0].uids[0] == os.getuid()


def test_what_lost_its_parent_is_no_session() -> None:
    """Where sshd is pid 1, as in a container, every orphan is its child."""
    assert not is_of_sshd([_process("sshd", 1000), ProcessFacts("sshd", 0, (0, 0, 0, 0))])
