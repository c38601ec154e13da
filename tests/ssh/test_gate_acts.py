"""What an attorney does on the screens and can do by a command as well, behind a real sshd: with the same rights."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import CaseStatus
from paracase.domain.cases.closing import ClosingQuestion, PointState
from paracase.services.approvals import gathering
from paracase.services.cases import closing as case_closing
from paracase.services.cases import elements, walls
from paracase.services.cases.cases import case_detail
from paracase.services.cases.task_list import listed
from paracase.services.counters import counters
from paracase.services.people.keys import install_lines
from paracase.services.upkeep.verifying import verify
from tests.ssh.test_gate import Hall
from tests.support.delegated import firm_in, new_key, register
from tests.support.needs import needs_sshd
from tests.support.sshd import door_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office

pytestmark = needs_sshd
ELEMENT = "preservation"


@pytest.fixture
def hall(office: Office, tmp_path: Path) -> Iterator[Hall]:
    """An office whose people have keys, and a sshd that leads to it."""
    firm = firm_in(office)
    folder = tmp_path / "door"
    folder.mkdir()
    names = {"attorney": firm.attorney, "paralegal": office.person, "assistant": firm.assistant}
    made = {name: new_key(folder, name) for name in names}
    for name, person in names.items():
        register(firm, person, made[name])
    with door_in(folder) as door:
        install_lines(office, door.keys)
        yield Hall(firm, door, **made)


def _received(hall: Hall) -> str:
    """A checklist line that waits; its key."""
    firm = hall.firm
    firm.save("letter.docx", "Keep what you have.")
    element = elements.element_named(firm.office, firm.case_id, ELEMENT)
    elements.receive(firm.office, firm.case_id, element, document_id=firm.document("letter.docx"))
    return f"{firm.case_id}/{ELEMENT}/0"


def _state(hall: Hall) -> str:
    lines = elements.checklist(hall.firm.office, hall.firm.case_id)
    return next(one.state.value for one in lines if one.element.id == ELEMENT)


def _asked_to_close(hall: Hall) -> None:
    office, case = hall.firm.office, hall.firm.case_id
    for question in ClosingQuestion:
        if question is not ClosingQuestion.RETENTION:
            who = "Pat Bell, bookkeeper" if question.names_who else ""
            case_closing.answer(office, case, question, PointState.DONE, words="looked through", said_by=who)
    case_closing.retain(
        office, case, until=office.today.replace(month=1, day=1, year=office.today.year + 5), rule="five years"
    )
    case_closing.ask(office, case)


def test_the_list_names_all_that_the_screen_counts_and_help_names_the_commands(hall: Hall) -> None:
    _received(hall)
    said = hall.door.ssh(hall.attorney, "list")
    told = said.stderr.decode()
    assert "No paper waits to be decided." in told
    assert "1 element to review: ssh office lines" in told
    counted = json.loads(hall.door.ssh(hall.attorney, "queue --json").stdout)
    with closing(hall.firm.come_in(hall.firm.attorney)) as attorney:
        assert sum(one["number"] for one in counted) == counters(attorney).approvals == 1
    assert b"lines [--json]" in hall.door.ssh(hall.attorney, "help").stdout
    assert b"lines" not in hall.door.ssh(hall.assistant, "help").stdout
    refused = hall.door.ssh(hall.attorney, "helpp")
    assert (refused.returncode, b"ssh office help" in refused.stderr) == (4, True)
    missing = hall.door.ssh(hall.attorney, "show 99").stderr.decode()
    assert "paracase approvals list" not in missing


def test_a_line_is_signed_off_taken_back_and_sent_back(hall: Hall) -> None:
    line = _received(hall)
    (row,) = json.loads(hall.door.ssh(hall.attorney, "lines --json").stdout)
    assert (row["line"], row["received_by"], row["no_attorney"]) == (line, "Dana Ruiz", False)
    done = hall.door.ssh(hall.attorney, f"sign-off {line}")
    assert (done.returncode, done.stdout[:10]) == (0, b"Signed off"), done.stderr
    assert _state(hall) == "reviewed"
    assert hall.door.ssh(hall.attorney, f"sign-off {line}").returncode == 3, "it waits no more"
    assert hall.door.ssh(hall.attorney, "undo").returncode == 0
    assert _state(hall) == "received"
    assert hall.door.ssh(hall.attorney, "redo").returncode == 0
    assert _state(hall) == "reviewed"
    hall.door.ssh(hall.attorney, "undo")
    back = hall.door.ssh(hall.attorney, f"send-back {line}", data=b"The phone is not named.\n")
    assert back.returncode == 0, back.stderr
    assert _state(hall) == "missing"
    assert [one.note for one in listed(hall.firm.office) if "not signed off" in one.what] == ["The phone is not named."]
    assert verify(hall.firm.office).clean


def test_a_case_is_left_open_and_closed(hall: Hall) -> None:
    office, case = hall.firm.office, hall.firm.case_id
    _asked_to_close(hall)
    (row,) = json.loads(hall.door.ssh(hall.attorney, "closings --json").stdout)
    assert (row["id"], row["asked_by"]) == (case, "Dana Ruiz")
    points = json.loads(hall.door.ssh(hall.attorney, f"closing {case} --json").stdout)
    assert {one["point"] for one in points} == set(ClosingQuestion)
    left = hall.door.ssh(hall.attorney, f"leave-open {case}", data=b"The lien is not paid.\n")
    assert left.returncode == 0, left.stderr
    assert case_detail(office, case).case.status == CaseStatus.OPEN
    case_closing.ask(office, case)
    done = hall.door.ssh(hall.attorney, f"close {case}")
    assert (done.returncode, done.stdout[:11]) == (0, b"Closed case"), done.stderr
    assert case_detail(office, case).case.status == CaseStatus.CLOSED
    assert hall.door.ssh(hall.attorney, "undo").returncode == 4, "a case is reopened, not closed back"
    assert verify(office).clean


def test_a_comment_is_said_in_other_words(hall: Hall) -> None:
    request_id = hall.firm.ready()
    kept = hall.door.ssh(hall.attorney, f"comment {request_id}", data=b"Answer Smalls.\n")
    assert kept.returncode == 0, kept.stderr
    (one,) = json.loads(hall.door.ssh(hall.attorney, f"comments {request_id} --json").stdout)
    said = hall.door.ssh(hall.attorney, f"recomment {request_id} {one['id']}", data=b"Answer Smalls first.\n")
    assert said.returncode == 0, said.stderr
    attorney = hall.firm.come_in(hall.firm.attorney)
    assert [row.words for row in gathering.gathered(attorney, request_id)] == ["Answer Smalls first."]
    attorney.close()


@pytest.mark.parametrize("who", ["paralegal", "assistant"])
def test_nobody_else_signs_off_or_closes(hall: Hall, who: str) -> None:
    line, case = _received(hall), hall.firm.case_id
    _asked_to_close(hall)
    key = getattr(hall, who)
    for command in (
        f"sign-off {line}",
        f"send-back {line}",
        f"close {case}",
        f"leave-open {case}",
        "lines",
        "closings",
    ):
        assert hall.door.ssh(key, command, data=b"x\n").returncode == 4, command
    assert _state(hall) == "received"
    assert case_detail(hall.firm.office, case).case.status == CaseStatus.OPEN
    assert hall.refusals().count("gate.command") == 6


def test_who_stands_outside_signs_and_closes_nothing(hall: Hall) -> None:
    line, case = _received(hall), hall.firm.case_id
    _asked_to_close(hall)
    key = new_key(hall.door.folder, "other")
    register(hall.firm, hall.firm.other, key)
    install_lines(hall.firm.office, hall.door.keys)
    walls.put_up(hall.firm.office, case, hall.firm.other, reason="former client")
    for command in (f"sign-off {line}", f"send-back {line}", f"close {case}", f"closing {case}"):
        done = hall.door.ssh(key, command, data=b"x\n")
        assert done.returncode == 3, (command, done.stderr)
        assert b"Alvarez" not in done.stdout + done.stderr
    assert (_state(hall), case_detail(hall.firm.office, case).case.status) == ("received", CaseStatus.OPEN)


@pytest.mark.parametrize(
    "command",
    ["sign-off", "sign-off 1", "sign-off 1/liens", "sign-off 1/liens/0 2", "sign-off 1/--help/0", "sign-off 1/li ens/0",
     "sign-off --json", "send-back 1/liens/0 --reason x", "close 0001-1", "close --id 1", "undo 3", "undo --json",
     "recomment 1", "recomment 1 2 --json", "lines --all", "sign-off 1/LIENS/0", "sign-off 1/liens/0\n"],
)  # fmt: skip
def test_what_is_not_whole_is_refused(hall: Hall, command: str) -> None:
    assert hall.door.ssh(hall.attorney, command).returncode == 4
    assert "gate.command" in hall.refusals()
