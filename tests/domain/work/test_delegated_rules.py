"""Rules of delegated work, of the gate and of OpenSSH's keys: pure, so tried with everything."""

from __future__ import annotations

import base64
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.approvals.figures import ReadFigure
from paracase.domain.approvals.sshsig import SignatureFault, parse_signature
from paracase.domain.approvals.statements import (
    Decision,
    Head,
    Item,
    Purpose,
    StatementBlock,
    after_entry,
    statement,
    text_hash,
)
from paracase.domain.errors import BadInput, NotAllowed, PracticeFileError
from paracase.domain.people.gate import check_terminal, parse_command
from paracase.domain.people.openssh import (
    PublicKey,
    authorized_line,
    check_hosts,
    parse_auth_info,
    parse_authorized_line,
    parse_public_key,
    wire_string,
)
from paracase.domain.practice.examinations import parse_examinations
from paracase.domain.roles import Role
from paracase.domain.work.assignments import (
    MINUTES_A_DAY,
    Group,
    State,
    group_of,
    hours_text,
    parse_hours,
    rescue_alarm,
    rescue_date,
)

ED = wire_string(b"ssh-ed25519") + wire_string(bytes(32))
KEY = PublicKey("ssh-ed25519", ED, "ortega@tablet")


@given(st.dates(date(2024, 1, 1), date(2030, 1, 1)), st.integers(0, 400 * 60))
def test_the_rescue_date_leaves_enough_working_days(last: date, minutes: int) -> None:
    day = rescue_date(last, minutes)
    working = sum(1 for n in range((last - day).days) if (day + timedelta(days=n)).weekday() < 5)
    assert day.weekday() < 5
    assert working == max(1, -(-minutes // MINUTES_A_DAY))


def test_rescue_dates_worked_out_by_hand() -> None:
    assert rescue_date(date(2026, 11, 30), 360) == date(2026, 11, 27)
    assert rescue_date(date(2026, 11, 30), 361) == date(2026, 11, 26)
    assert rescue_date(date(2026, 11, 30), 360, closed=[date(2026, 11, 27), date(2026, 11, 26)]) == date(2026, 11, 25)
    alarm = rescue_alarm(State.IN_PROGRESS, date(2026, 11, 20), date(2026, 11, 23), deliveries=0)
    assert alarm is not None
    assert alarm.words == "3 days past, no delivery"
    assert rescue_alarm(State.DELIVERED, date(2026, 11, 20), date(2026, 11, 23), deliveries=1) is None
    assert rescue_alarm(State.RETURNED, date(2026, 11, 22), date(2026, 11, 23), deliveries=1) is not None
    assert rescue_alarm(State.ASSIGNED, None, date(2026, 11, 23), deliveries=0) is None


def test_groups_say_whose_move_it_is() -> None:
    assert group_of(State.RETURNED, returned_to_assignee=True) is Group.OUT
    assert group_of(State.RETURNED, returned_to_assignee=False) is Group.RETURNED
    assert group_of(State.EXAMINED, returned_to_assignee=False) is Group.EXAMINE
    assert group_of(State.DONE, returned_to_assignee=False) is Group.RELEASED


@pytest.mark.parametrize(
    ("text", "minutes"), [("6", 360), ("1.5", 90), ("1:30", 90), ("90m", 90), ("", 0), ("6h", 360), ("0.25", 15)]
)
def test_hours(text: str, minutes: int) -> None:
    assert parse_hours(text) == minutes
    assert parse_hours(hours_text(minutes)) == pytest.approx(minutes, abs=3)


@pytest.mark.parametrize("text", ["six", "-1", "1:x", "nan", "inf", "401", "1e9"])
def test_hours_that_are_none(text: str) -> None:
    with pytest.raises((BadInput, ValueError)):
        parse_hours(text)


# The gate


@given(st.text(max_size=60), st.sampled_from(list(Role)))
@settings(max_examples=500)
def test_what_passes_the_gate_is_words_and_numbers(text: str, role: Role) -> None:
    told, command = "", None
    try:
        command = parse_command(text, role)
    except NotAllowed as error:
        told = str(error)
    assert command is not None or "\x1b" not in told
    if command is None:
        return
    assert command.name == "screens" or text.isascii()
    assert command.name.isalpha()
    assert command.word == "" or command.word.isalpha()
    assert not set(text) & set(";&|$`<>(){}\\'\"\n\r\t*?[]!#~/.")


@pytest.mark.parametrize(
    ("text", "role", "name", "numbers"),
    [
        ("statement 17", Role.ATTORNEY, "statement", (17,)),
        ("submit 17 18", Role.ATTORNEY, "submit", (17, 18)),
        ("statement owed", Role.ATTORNEY, "statement", ()),
        ("approve 17 DO", Role.ATTORNEY, "approve", (17,)),
        ("get 17 2", Role.ATTORNEY, "get", (17, 2)),
        ("", Role.ASSISTANT, "screens", ()),
        ("deliver 3 812", Role.ASSISTANT, "deliver", (3, 812)),
    ],
)
def test_commands_of_the_gate(text: str, role: Role, name: str, numbers: tuple[int, ...]) -> None:
    command = parse_command(text, role)
    assert (command.name, command.numbers) == (name, numbers)


@pytest.mark.parametrize("name", ["xterm-256color", "screen", "tmux-256color", "linux", "xterm-kitty", "alacritty"])
def test_known_terminals(name: str) -> None:
    assert check_terminal(name) == name


@given(st.text(max_size=50))
def test_other_terminals_are_refused(name: str) -> None:
    try:
        check_terminal(name)
    except BadInput as error:
        name = str(error).replace("“", "").replace("”", "").replace("…", "")
    assert "\x1b" not in name


# Keys


@given(
    st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=40),
    st.sampled_from(["", "192.0.2.0/24,203.0.113.7"]),
    st.sampled_from(["", "2027-11-19"]),
)
def test_a_line_is_read_back_as_it_was_meant(path: str, hosts: str, expires: str) -> None:
    import shlex

    command = ("/usr/bin/python3", "--office", path, "gate", "DO")
    line = authorized_line(KEY, command, hosts=hosts, expires=expires, forwards_agent=False)
    read = parse_authorized_line(line)
    assert read is not None
    assert read.key.blob == ED
    assert read.has("restrict")
    assert read.has("pty")
    assert not read.has("agent-forwarding")
    assert shlex.split(read.value("command")) == ["exec", *command]
    assert read.value("from") == hosts
    assert read.value("expiry-time") == (expires.replace("-", "") + "235959Z" if expires else "")


def test_keys_that_are_none() -> None:
    good = f"ssh-ed25519 {base64.b64encode(ED).decode()} me"
    assert parse_public_key(good).comment == "me"
    for text, words in (
        ("", "does not begin"),
        ("ssh-dss AAAA", "does not begin"),
        ("-----BEGIN OPENSSH PRIVATE KEY-----", "private key"),
        ("ssh-ed25519 AAAA", "damaged"),
        ("ssh-ed25519 !!!", "damaged"),
        (good.replace("ssh-ed25519", "ecdsa-sha2-nistp256"), "says it is"),
        ("ssh-rsa " + base64.b64encode(
            wire_string(b"ssh-rsa") + wire_string(b"\x01\x00\x01") + wire_string(b"\x00" + b"\xff" * 128)).decode(),
         "1024 bits"),
    ):  # fmt: skip
        with pytest.raises(BadInput, match=words):
            parse_public_key(text)
    assert parse_auth_info(f"publickey {good}\npassword\npublickey ssh-dss AAAA\n") == [parse_public_key(good)]
    assert parse_authorized_line("# a comment") is None
    with pytest.raises(BadInput):
        parse_authorized_line('command="unclosed ssh-ed25519')
    assert check_hosts(" 192.0.2.1, host ") == "192.0.2.1,host"
    with pytest.raises(BadInput):
        check_hosts('1.2.3.4",command="sh')


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading_of_a_signature(data: bytes) -> None:
    text = f"-----BEGIN SSH SIGNATURE-----\n{base64.b64encode(b'SSHSIG' + data).decode()}\n-----END SSH SIGNATURE-----"
    try:
        parse_signature(text)
    except SignatureFault:
        return


# Statements


def _statement(decision: Decision = Decision.APPROVED, comment: str = "") -> str:
    read = ReadFigure(words=4000, seen=1040, seconds=360, opened=9, pages=14)
    changed = "since v2: No word changed, but the file did; picture on page 6\n changed"
    item = Item(
        "lead", 812, 3, "Opp\nosition\x1b.docx", "9f" * 32, 214_880, "kreuzberg-4", "ab" * 32, (), read, changed, ("links",)
    )  # fmt: skip
    block = StatementBlock(17, "26-0142 Alvarez", decision, Purpose.FILE, "J. Park", "R. Vance", comment, (item,))
    head = Head(
        "office-1", "D. Ortega (DO)", 2, "SSH key SHA256:x", 41, "cd" * 32, "2026-11-24T15:00:00.000000Z", "signed"
    )
    return statement(head, [block])


def test_a_statement_says_all_it_binds_on_lines_of_its_own() -> None:
    text = _statement()
    lines = text.splitlines()
    assert lines[0] == "paracase statement 1"
    assert lines[-1] == "end"
    assert "name Opp␊osition␛.docx" in lines
    assert "sha256 " + "9f" * 32 in lines
    assert "read 1040 of 4000 words on the screen, 360 seconds" in lines
    assert "pages-opened 9 of 14" in lines
    assert "changed since v2: No word changed, but the file did; picture on page 6␊ changed" in lines
    assert lines[lines.index("flags none") + 1] == "looked-for links"
    assert after_entry(text) == (41, "cd" * 32)
    assert all(line.isprintable() for line in lines)
    others = {text_hash(_statement(decision=d, comment=c)) for d in Decision for c in ("", "x")}
    assert len(others) == 2 * len(Decision)


def test_examination_files_name_their_faults() -> None:
    good = parse_examinations("drafting:\n  - {id: cites, label: Cites, what: x, need: must}\n", "f")
    assert good["drafting"][0].label == "Cites"
    for text, words in (
        ("drafting: [", "line 1"),
        ("- x", "expected kinds"),
        ("drafting: {}", "not a list"),
        ("drafting:\n  - {id: A B, label: x}", "field id"),
        ("drafting:\n  - {id: a, label: x, need: perhaps}", "field need"),
        ("drafting:\n  - {id: a, label: x}\n  - {id: a, label: y}", "same id"),
    ):
        with pytest.raises(PracticeFileError, match=words):
            parse_examinations(text, "f")
