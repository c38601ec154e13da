"""``paracase handover``: made, looked at, signed, handed out; plain and JSON; wrong words."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import pty
import re
import struct
import subprocess
import termios
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.leaving import manifest
from paracase.domain.leaving.handovers import PaperChoice, Recipient
from paracase.services.cases import holds
from paracase.services.leaving import choosing, deciding
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.store.walls import insert_wall
from tests.support.commands import PROGRAM, Commands
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm


@pytest.fixture
def paracase(firm: Firm, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Runs a command in the firm's office, in this process."""
    drop(firm.office, "order.txt", b"Order\n")
    drop(firm.office, "advice.txt", b"Advice\n")
    scan(firm.office)
    file_document(firm.office, 1, FilingDecision((firm.case_id,), {"title": "Advice", "handling": "privileged"}))
    file_document(
        firm.office,
        2,
        FilingDecision(
            (firm.case_id,), {"docket_no": "4", "filed_on": "2026-02-01", "title": "Order", "doc_type": "order"}
        ),
    )
    return Commands(firm.office.folder, capsys)


def test_from_the_dry_run_to_the_folder_that_is_given_away(firm: Firm, paracase: Commands, tmp_path: Path) -> None:
    place = tmp_path / "File of Alvarez"
    code, said, _ = paracase(
        "handover", firm.case_number, str(place), "--to", "other", "--name", "X", "--dry-run", "--json"
    )
    assert code == 0
    assert [one["path"] for one in said["papers"]] == ["Documents/0001 Dkt 4 2026-02-01 Order.txt"]
    assert [(one["document"], one["why"]) for one in said["left_out"]] == [(1, "privileged")]
    assert not list(tmp_path.glob("File*"))
    code, said, _ = paracase(
        "handover", firm.case_number, str(place), "--to", "successor", "--name", "Lee & Ito", "--json"
    )
    assert (code, said["state"], said["papers"], said["left_out"]) == (0, "made", 2, [])
    assert said["folder"] == f"{place} (not signed off)"
    code, said, _ = paracase("handover", "list", "--json")
    assert [(one["handover"], one["to"], one["state"]) for one in said] == [(1, "successor", "made")]
    code, out, _ = paracase("handover", "show", "1", "--plain")
    assert code == 0
    assert "Lee & Ito" in out
    assert paracase("handover", "release", "1")[0] == 4
    assert paracase("handover", "sign", "1")[0] == 4
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding.sign(attorney, 1)
    code, out, err = paracase("handover", "release", "1")
    assert code == 0
    assert str(place) in err
    done = subprocess.run(["sha256sum", "-c", manifest.NAME], cwd=place, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    record = paracase("handover", "show", "1", "--json")[1]
    assert record["manifest_sha256"] == hashlib.sha256((place / manifest.NAME).read_bytes()).hexdigest()
    assert json.dumps(record)


def test_an_attorney_s_words_are_refused_to_others(firm: Firm, paracase: Commands, tmp_path: Path) -> None:
    number = firm.case_number
    for words in (
        ("handover", "exclude", number, "1", "--to", "client", "--reason", "x"),
        ("handover", "include", number, "1", "--to", "other", "--reason", "x"),
        ("handover", "unsay", number, "1", "--to", "other"),
        ("handover", "send-back", "1", "--reason", "x"),
        ("--as", "DO", "handover", "exclude", number, "1", "--to", "client", "--reason", "x"),
    ):
        code, _, err = paracase(*words)
        assert code == 4, words
        assert "nobody may" in err or "may not" in err
    assert paracase("handover", "choices", number, "--json")[1] == []
    paracase("handover", number, str(tmp_path / "F"), "--to", "client")
    assert paracase("handover", "withdraw", "1")[0] == 0
    code, _, err = paracase("handover", "withdraw", "1")
    assert code == 4
    assert "was withdrawn" in err
    assert "Make it anew" in paracase("undo")[2]


def test_wrong_words_say_what_is_known(firm: Firm, paracase: Commands, tmp_path: Path) -> None:
    code, _, err = paracase("handover", firm.case_number, str(tmp_path / "F"), "--to", "everybody")
    assert code == 2
    assert "client, successor, other" in err
    assert paracase("handover", "99-9999", str(tmp_path / "F"), "--to", "client")[0] == 3
    assert paracase("handover", "show", "9")[0] == 3
    assert paracase("handover", firm.case_number, str(tmp_path / "F"))[0] == 2  # to whom is not said
    (tmp_path / "file").write_bytes(b"x")
    assert paracase("handover", firm.case_number, str(tmp_path / "file"), "--to", "client")[0] == 2
    assert paracase("handover", "list", "--json")[:2] == (0, [])


def test_a_hold_is_named_and_stops_nothing(firm: Firm, paracase: Commands, tmp_path: Path) -> None:
    with closing(firm.come_in(firm.attorney)) as attorney:
        holds.hold(attorney, firm.case_id, reason="preservation letter of April 2", triggered_by="opposing counsel")
    words = ("handover", firm.case_number, str(tmp_path / "H"), "--to", "client")
    code, said, _ = paracase(*words, "--dry-run", "--json")
    assert code == 0
    assert any("preservation letter of April 2" in mind for mind in said["mind"])
    assert paracase(*words)[0] == 0
    assert "preservation letter of April 2" in (tmp_path / "H (not signed off)" / "index.txt").read_text(
        encoding="utf-8"
    )


def test_who_stands_outside_is_told_that_there_is_no_such_case(firm: Firm, paracase: Commands, tmp_path: Path) -> None:
    assert paracase("handover", firm.case_number, str(tmp_path / "W"), "--to", "client", "--json")[0] == 0
    with firm.office.store.write() as tx:
        insert_wall(
            tx.db, case_id=firm.case_id, staff_id=firm.office.person.id, reason="conflict", by=1, at=firm.office.now()
        )
    firm.office.look_again()
    number = firm.case_number
    for words in (
        ("handover", number, str(tmp_path / "W2"), "--to", "client"),
        ("handover", number, str(tmp_path / "W2"), "--to", "client", "--dry-run"),
        ("handover", "choices", number),
        ("handover", "show", "1"),
        ("handover", "release", "1"),
        ("handover", "withdraw", "1"),
        ("handover", "exclude", number, "1", "--to", "client", "--reason", "x"),
    ):
        code, out, err = paracase(*words)
        assert code in {3, 4}, words
        assert "Advice" not in f"{out}{err}", words
    assert paracase("handover", "list", "--json")[:2] == (0, [])
    assert not list(tmp_path.glob("W2*"))


def test_what_the_vault_lacks_is_said_and_what_it_has_wrong_stops_it(
    firm: Firm, paracase: Commands, tmp_path: Path
) -> None:
    words = ("handover", firm.case_number, str(tmp_path / "D"), "--to", "successor")
    papers = paracase(*words, "--dry-run", "--json")[1]["papers"]
    (order,) = [one for one in papers if one["path"].endswith("Order.txt")]
    held = firm.office.vault.path(order["sha256"])
    held.chmod(0o600)
    held.write_bytes(b"x" * order["size"])
    code, _, err = paracase(*words)
    assert code == 7
    assert "other bytes" in err
    assert not list(tmp_path.glob("D*")), "nothing half made is left"
    held.unlink()
    code, said, _ = paracase(*words, "--json")
    (left,) = said["left_out"]
    assert (code, left["document"], left["why"].split(":")[0].split()[0]) == (0, 2, "LACKING")
    assert "LACKING" in paracase("handover", "show", "1", "--plain")[1]


def test_a_folder_that_holds_something_is_left_alone(firm: Firm, paracase: Commands, tmp_path: Path) -> None:
    place = tmp_path / "full"
    place.mkdir()
    (place / "mine.txt").write_bytes(b"mine")
    for more in ((), ("--dry-run",)):
        code, _, err = paracase("handover", firm.case_number, str(place), "--to", "client", *more)
        assert (code, "is there already" in err) == (2, True)
    code, _, err = paracase("handover", firm.case_number, str(firm.office.folder / "F"), "--to", "client")
    assert (code, "belongs to the office" in err) == (2, True)
    code, _, err = paracase("handover", firm.case_number, str(tmp_path / "a" / "b" / "c"), "--to", "client")
    assert (code, "There is no folder" in err) == (3, True)
    assert [one.name for one in place.iterdir()] == ["mine.txt"]


def test_where_there_is_no_room_nothing_is_left_of_it(firm: Firm, paracase: Commands, tmp_path: Path) -> None:
    drop(firm.office, "scan.txt", b"Line of a transcript\n" * 700_000)  # 14 MB
    scan(firm.office)
    file_document(firm.office, 3, FilingDecision((firm.case_id,), {"title": "Transcript"}))
    place = tmp_path / "N"
    # A file that may not grow over 10 MB: the system says the same of a disk or a share of it that is full.
    limited = [
        "bash",
        "-c",
        'ulimit -f 10240; exec "$@"',
        "paracase",
        str(PROGRAM),
        "--office",
        str(firm.office.folder),
    ]
    done = subprocess.run(
        [*limited, "handover", firm.case_number, str(place), "--to", "client"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 8, done.stderr
    assert "Not written" in done.stderr
    assert not list(tmp_path.glob("N*"))
    assert paracase("handover", firm.case_number, str(place), "--to", "client")[0] == 0


def _on_a_terminal(folder: Path, *arguments: str) -> str:
    """What a person reads in a window of 80 columns."""
    near, far = pty.openpty()
    fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    told: list[bytes] = []
    with subprocess.Popen(
        [PROGRAM, "--office", str(folder), *arguments], stdin=far, stdout=far, stderr=subprocess.DEVNULL
    ) as running:
        os.close(far)
        while chunk := _read(near):
            told.append(chunk)
    os.close(near)
    assert running.returncode == 0, (arguments, told)
    return re.sub("\x1b\\[[0-9;?]*[a-zA-Z]", "", b"".join(told).decode()).replace("\r", "")


def _read(near: int) -> bytes:
    """The next piece; nothing once the other side is closed, which Linux says by an error."""
    try:
        return os.read(near, 65536)
    except OSError:
        return b""


def test_plain_lists_and_80_columns(firm: Firm, paracase: Commands, tmp_path: Path) -> None:
    number = firm.case_number
    with closing(firm.come_in(firm.attorney)) as attorney:
        reason = "Names another client’s matter, " * 4
        choosing.choose(attorney, firm.case_id, 1, Recipient.CLIENT, PaperChoice.OUT, reason=reason)
    assert "Names another client’s matter" in paracase("handover", "choices", number, "--plain")[1]
    assert paracase("handover", "choices", number, "--json")[1][0]["document"] == 1
    made = ("handover", number, str(tmp_path / "P"), "--to", "client")
    assert paracase(*made)[0] == 0
    again = ("handover", number, str(tmp_path / "P2"), "--to", "client", "--dry-run")
    for words in (again, ("handover", "list"), ("handover", "choices", number)):
        out = _on_a_terminal(firm.office.folder, *words)
        assert out.strip()
        assert max(map(len, out.splitlines())) <= 80, (words, out)
    code, out, _ = paracase("handover", "list", "--plain")
    assert (code, out.splitlines()[-1].split("\t")[:2]) == (0, ["1", number])
    assert paracase("handover", "withdraw", "1")[0] == 0
    assert paracase("handover", "list", "--json")[1][0]["state"] == "withdrawn"
