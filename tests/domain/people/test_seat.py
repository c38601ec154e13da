"""Who sits at a service account's desk, and what comes along: rules without a machine."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from paracase import paths
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.people.lineage import ProcessFacts
from paracase.domain.people.modes import (
    Marks,
    Service,
    default_list,
    entrance_marks,
    kept_marks,
    returned_marks,
    shared_marks,
)
from paracase.domain.people.seat import (
    DeskRecord,
    carried,
    checked_account,
    checked_place,
    command_in,
    is_roots,
    record_of,
    who_sits,
    words_of,
)
from paracase.domain.people.service_account import record_text, sudo_rule, watch_unit

RECORD = DeskRecord("/srv/office", "paracase", "paracase-desk", "/opt/paracase/bin/python")
DANA = (1001, 1001, 1001, 1001)
ROOT = (0, 0, 0, 0)
SERVICE = Service(uid=900, gid=900, shared=901)


def chain(*facts: tuple[str, int, tuple[int, ...]]) -> list[ProcessFacts]:
    return [ProcessFacts(*one) for one in facts]


@pytest.mark.parametrize(
    "parents",
    [
        chain(("sudo", 50, (1001, 0, 0, 0)), ("python3", 40, DANA), ("bash", 1, DANA)),
        chain(("sudo", 60, (1001, 0, 0, 0)), ("sudo", 50, (1001, 0, 0, 0)), ("python3", 40, DANA)),
        chain(("sudo", 60, ROOT), ("sudo", 50, (1001, 0, 0, 0)), ("python3", 40, DANA)),
    ],
)
def test_who_called_sudo_sits_there(parents: list[ProcessFacts]) -> None:
    assert who_sits(parents, 61, "1001") == (1001, 50)


@pytest.mark.parametrize(
    ("parents", "said"),
    [
        ([], "1001"),
        (chain(("python3", 40, DANA)), "1001"),
        (chain(("sudo", 50, (1001, 0, 0, 0)), ("python3", 40, DANA)), "1002"),
        (chain(("sudo", 50, (1001, 0, 0, 0)), ("python3", 40, DANA)), ""),
        (chain(("sudo", 50, DANA), ("python3", 40, DANA)), "1001"),  # a program of theirs that is called sudo
        (chain(("sudo", 50, (1002, 0, 0, 0)), ("python3", 40, DANA)), "1001"),
        (chain(("su", 50, ROOT), ("python3", 40, DANA)), "1001"),
        (chain(("sudo", 50, (1001, 0, 0, 0)), ("python3", 40, (1001, 1002, 1001, 1001))), "1001"),
        (chain(("sudo", 50, (0, 0, 0, 0)), ("bash", 40, ROOT)), "0"),
        (chain(("sudo", 50, (1001, 0, 0, 0))), "1001"),
    ],
)
def test_started_otherwise_nobody_sits_there(parents: list[ProcessFacts], said: str) -> None:
    with pytest.raises(NotAllowed):
        who_sits(parents, 61, said)


@given(some.dictionaries(some.sampled_from(["PATH", "PYTHONPATH", "LD_PRELOAD", "SUDO_UID", "HOME", "TERM", "LANG", "TMUX",
    "SSH_CONNECTION", "PARACASE_AS", "PARACASE_OFFICE", "PARACASE_PERSON", "COLUMNS", "XDG_CONFIG_HOME", "LC_ALL",
    "NO_COLOR", "COLORTERM", "TERM_PROGRAM"]), some.text(max_size=60)))  # fmt: skip
def test_only_what_is_on_the_list_comes_along_and_as_it_must_look(given_: dict[str, str]) -> None:
    kept = carried(given_)
    assert set(kept) <= {
        "TERM",
        "LANG",
        "TMUX",
        "SSH_CONNECTION",
        "COLUMNS",
        "LC_ALL",
        "NO_COLOR",
        "COLORTERM",
        "TERM_PROGRAM",
    }
    assert all(value.isascii() and value.isprintable() and "/" not in value for value in kept.values())
    assert kept["TERM"] == "dumb" or given_["TERM"] == kept["TERM"]
    assert carried(kept) == kept | ({"TERM": "dumb"} if kept["TERM"] == "dumb" else {}), "again, it is the same"


WORDS = some.lists(some.sampled_from(["--office", "--office=/x", "--as", "--as=DO", "/x", "/srv/office", "--mouse", "task",
    "add", "--", "-h", "search", "--office=/srv/office"]), max_size=7)  # fmt: skip


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("office serve-account --undo", True), ("--office /x office accounts", True), ("doctor --json ssh", True),
        ("restore /y", True), ("doctor", False), ("repair", False), ("office", False), ("scan", False), ("", False),
        ("--as office task list", False), ("search doctor ssh", False),
    ],
)  # fmt: skip
def test_root_itself_does_little_at_a_service_accounts_office(words: str, is_so: bool) -> None:
    assert is_roots(words.split()) == is_so


@given(WORDS)
def test_no_words_name_another_office(words: list[str]) -> None:
    try:
        made = words_of(words, "/srv/office")
    except NotAllowed:
        return
    assert made[:2] == ["--office", "/srv/office"]
    command, named = command_in(made)
    assert named in {"/srv/office"} or command == "--help"


def test_the_command_among_words() -> None:
    assert command_in([]) == ("", None)
    assert command_in(["--office", "/x", "--", "--office"]) == ("--office", "/x")
    assert command_in(["--as", "DO", "--office=/x", "task", "--office", "/y"]) == ("task", "/x")
    assert command_in(["--office", "/x", "--help"]) == ("--help", "/x")
    assert words_of(["--as=DO", "task", "add", "--office"], "/srv/office") == [
        "--office", "/srv/office", "--as", "DO", "task", "add", "--office",
    ]  # fmt: skip


def test_names_and_places_stand_in_a_rule_as_they_are() -> None:
    assert checked_account("paracase") == "paracase"
    assert checked_place("/srv/office_2/a-b.c", "It") == "/srv/office_2/a-b.c"
    for name in ("", "Root", "a b", "a,b", "%wheel", "#0", "ALL", "-x", "x" * 40):
        with pytest.raises(BadInput):
            checked_account(name)
    for path in (
        "office",
        "/srv/my office",
        "/srv/*",
        "/srv/a:b",
        "/srv/a\\b",
        "/srv/a,b",
        "/srv/../etc",
        "/srv/a\nb",
        "/",
    ):
        with pytest.raises(BadInput):
            checked_place(path, "It")


def test_the_rule_names_one_command_word_for_word() -> None:
    rule = sudo_rule(RECORD)
    assert "Cmnd_Alias PARACASE_PARACASE = /opt/paracase/bin/python -I -m paracase --office /srv/office enter\n" in rule
    assert rule.endswith("%paracase-desk ALL = (paracase) NOPASSWD: NOSETENV: PARACASE_PARACASE\n")
    assert "*" not in rule
    assert record_of(json.loads(record_text(RECORD))) == RECORD
    assert record_of({"folder": "/srv/x y", "account": "a", "group": "b", "python": "/p"}) is None
    assert record_of({"folder": 3}) is None
    assert record_of([]) is None
    assert "ExecStart=/opt/paracase/bin/python -I -m paracase --office /srv/office watch\n" in watch_unit(RECORD)


MARKS = some.builds(Marks, some.just(1001), some.just(1001), some.integers(0, 0o7777))


@given(MARKS, some.booleans())
def test_what_is_kept_is_the_accounts_alone(before: Marks, is_folder: bool) -> None:
    after = kept_marks(before, SERVICE, is_folder=is_folder)
    assert (after.uid, after.gid, after.mode & 0o7077, after.access, after.default) == (900, 900, 0, None, None)
    assert kept_marks(after, SERVICE, is_folder=is_folder) == after


@given(MARKS, some.booleans())
def test_what_is_shared_is_the_groups_and_nobody_elses(before: Marks, is_folder: bool) -> None:
    after = shared_marks(before, SERVICE, is_folder=is_folder)
    assert (after.gid, after.mode & 0o007) == (901, 0)
    assert (after.mode >> 3) & 7 == (after.mode >> 6) & 7, "the group may what the owner may"
    assert (after.uid, after.mode & 0o7000) == ((900, 0o2000) if is_folder else (1001, 0)), "no setuid comes along"
    assert shared_marks(after, SERVICE, is_folder=is_folder) == after
    back = returned_marks(after, 1001, 1001, is_folder=is_folder)
    assert (back.uid, back.mode & 0o7077, back.default) == (1001, 0, None)


def test_what_was_before_is_kept_outside_of_the_home_that_the_account_gets() -> None:
    """The account of the usual name lives in /var/lib/paracase: what root keeps there would stand in its way."""
    kept = paths.serving_journal(Path("/"), "paracase")
    assert not kept.is_relative_to("/var/lib/paracase")


def test_the_entrance_is_gone_through_and_not_changed() -> None:
    assert entrance_marks(SERVICE) == Marks(900, 901, 0o2750)


def test_the_list_is_as_the_kernel_takes_it() -> None:
    raw = default_list(SERVICE)
    assert struct.unpack_from("<I", raw) == (2,)
    entries = [struct.unpack_from("<HHI", raw, 4 + 8 * number) for number in range((len(raw) - 4) // 8)]
    assert [(tag, perm) for tag, perm, _ in entries] == [(1, 7), (2, 7), (4, 7), (8, 7), (16, 7), (32, 0)]
    assert [entry[2] for entry in entries if entry[0] in {2, 8}] == [900, 901]
