"""Purging by command: ordered, listed, decided, carried out with the case's number, looked for; refused otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.services.office.opening import open_office
from paracase.services.people.people import person_named
from paracase.services.upkeep import backups
from tests.support.accounts import take_account
from tests.support.clock import AheadClock
from tests.support.commands import Commands
from tests.support.made import copy_of, made_once
from tests.support.purging import lying_in, make_matter

if TYPE_CHECKING:
    from pathlib import Path

ORDER = ("--authority", "FRE 502(b)", "--reason", "Sent in error")


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Path:
    """An office with a paper to be purged, and a backup of it that is away; closed."""
    made = made_once(tmp_path_factory, "purging", make_matter)
    place = copy_of(made, tmp_path / "office")
    office = open_office(place, clock=AheadClock())
    backups.back_up(office, tmp_path / "disk")
    office.close()
    (tmp_path / "disk").rename(tmp_path / "away")
    return place


def _attorney_comes(folder: Path) -> None:
    """The account is the attorney's own from now on."""
    office = open_office(folder, clock=AheadClock())
    take_account(office, person_named(office, "DO"))
    office.close()


def test_the_whole_way_by_command(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paracase = Commands(folder, capsys)
    assert paracase("purge", "order", "26-0001", "1", *ORDER)[0] == 4
    assert paracase("--as", "DO", "purge", "order", "26-0001", "1", *ORDER)[0] == 4
    assert paracase("case", "hold", "26-0001", "--reason", "Subpoena")[0] == 4
    _attorney_comes(folder)
    assert paracase("case", "hold", "26-0001", "--reason", "Subpoena")[0] == 0
    assert "Subpoena" in paracase("case", "show", "26-0001")[1]
    assert paracase("purge", "order", "26-0001", "1", *ORDER)[0] == 4
    assert paracase("case", "release-hold", "26-0001", "--reason", "Withdrawn")[0] == 0
    code, out, err = paracase("purge", "order", "26-0001", "1", *ORDER)
    assert (code, "1 document of 26-0001" in out, "purge show 1" in err) == (0, True, True)
    code, out, err = paracase("purge", "show", "1")
    assert "a mail or archive it came in  → undecided" in out
    assert "Decide each" in err
    assert paracase("purge", "carry-out", "1", "--case-number", "26-0001")[0] == 4
    assert paracase("purge", "decide", "1", "3")[0] == 2
    for number in ("2", "3"):
        assert paracase("purge", "decide", "1", number, "--too")[0] == 0
    code, _, err = paracase("purge", "carry-out", "1")
    assert (code, "nobody typed the case's number" in err) == (2, True)
    assert paracase("purge", "carry-out", "1", "--case-number", "26-0007")[0] == 2
    code, out, _ = paracase("purge", "carry-out", "1", "--case-number", "26-0001")
    assert (code, "1 copy still owed" in out, "Not covered" in out) == (1, True, True)
    code, out, _ = paracase("undo")
    assert code == 4
    code, out, _ = paracase("document", "show", "1")
    assert (code, "by order of Dolores Ortega" in out) == (0, True)
    assert paracase("document", "text", "1")[0] == 4
    assert paracase("purge", "owed")[0] == 1
    assert any(check["name"] == "Purge" and check["health"] == "bad" for check in paracase("doctor", "--json")[1])
    (tmp_path / "away").rename(tmp_path / "disk")
    code, out, _ = paracase("purge", "owed", "--json")
    assert (code, out[0]["state"]) == (0, "gone")
    assert paracase("purge", "owed", "--settle", "1", "--reason", "x")[0] == 3
    code, out, _ = paracase("purge", "check", "1", "--json")
    assert (code, out[0]["gone"]) == (0, True)
    assert paracase("purge", "list", "--json")[1][0]["state"] == "destroyed"
    code, _, err = paracase("purge", "resume")
    assert (code, "No order is begun" in err) == (0, True)
    assert paracase("purge", "withdraw", "1", "--reason", "x")[0] == 4
    assert paracase("purge", "show", "9")[0] == 3
    assert lying_in(tmp_path) == []
