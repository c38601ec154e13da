"""``paracase handover``: made, looked at, signed, handed out; plain and JSON; wrong words."""

from __future__ import annotations

import hashlib
import json
import subprocess
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.leaving import manifest
from paracase.services.leaving import deciding
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from tests.support.commands import Commands
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
