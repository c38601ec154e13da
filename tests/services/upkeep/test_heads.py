"""Heads kept outside: written to a folder or a git remote, compared by `verify`, and never in anybody's way."""

from __future__ import annotations

import logging
import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import BadInput
from paracase.domain.health import Health
from paracase.domain.ledger import canonical, entry_hash
from paracase.services.office.opening import open_office
from paracase.services.upkeep import doctor, heads, heads_in_git
from paracase.services.upkeep.daily import DailyHead
from paracase.services.upkeep.heads_in_git import Unreached
from paracase.services.upkeep.receipts import receipt
from paracase.services.upkeep.verifying import verify
from tests.support.clock import AheadClock
from tests.support.tampering import opened, past_triggers
from tests.support.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.store.driver import sqlite3
    from tests.support.delegated import Firm


def rewritten(office: Office) -> None:
    """The owner of the store changes the first entry and makes every hash after it anew: the chain is right in itself."""
    import json

    def anew(raw: sqlite3.Connection) -> None:
        prev = "0" * 64
        for seq, body in raw.execute("SELECT seq, body FROM ledger ORDER BY seq").fetchall():
            said = json.loads(body) | {"prev": prev}
            if seq == 1:
                said["at"] = "2020-01-01T00:00:00.000000Z"
                raw.execute("UPDATE ledger_entry SET at = ? WHERE seq = 1", (said["at"],))
            whole = canonical(said)
            raw.execute(
                "UPDATE ledger SET prev = ?, hash = ?, body = ? WHERE seq = ?", (prev, entry_hash(whole), whole, seq)
            )
            prev = entry_hash(whole)

    raw = opened(paths.store(office.folder))
    past_triggers(raw, lambda: anew(raw))
    raw.close()


@pytest.fixture
def remote(tmp_path: Path) -> str:
    """An empty git repository that is reached as one elsewhere."""
    place = tmp_path / "heads.git"
    subprocess.run(["git", "init", "--quiet", "--bare", place], check=True)
    return f"file://{place}"


@pytest.mark.parametrize("kind", ["folder", "git"])
def test_a_chain_that_was_made_anew_is_found_by_a_head_outside(
    firm: Firm, tmp_path: Path, remote: str, kind: str
) -> None:
    office = firm.office
    (tmp_path / "elsewhere").mkdir()
    place = remote if kind == "git" else str(tmp_path / "elsewhere")
    heads.set_daily(office, place)
    first = heads.write_daily(office)
    firm.give()
    second = heads.write_daily(office)
    assert first is not None
    assert second is not None
    assert [one.entries for one in heads.heads_at(office, place)] == [first.receipt.entries, second.receipt.entries]
    found = verify(office)
    assert (found.clean, found.outside.compared) == (True, 2), found.faults
    assert found.outside.words.startswith(f"no rewriting before {second.receipt.at} (entry {second.receipt.entries})")
    rewritten(office)
    faults = [fault for fault in verify(office).faults if fault.startswith("receipt: ")]
    assert len(faults) == 2
    assert "the ledger was rewritten before it" in faults[0]


def test_without_any_head_outside_that_is_said(office: Office) -> None:
    words = "no head kept outside was compared: a chain that was recomputed would not be seen"
    assert verify(office).outside.words == words
    assert verify(office, receipts=[receipt(office)]).outside.words.startswith("no rewriting before")


@pytest.mark.parametrize("place", ["/nonexistent/heads", "file:///nonexistent/heads.git"])
def test_a_place_that_is_not_reached_is_said_and_blocks_nothing(office: Office, place: str) -> None:
    heads.set_daily(office, place)
    assert heads.is_due(office)
    with pytest.raises(Unreached):
        heads.write_daily(office)
    assert heads.why_not(office).startswith(f"{place} could not be reached: ")
    assert not heads.is_due(office)  # not again within the hour
    found = verify(office)
    assert (found.clean, len(found.outside.unreached)) == (True, 1)
    assert f"{place} (" in found.outside.words


def test_it_is_written_once_a_day(office: Office, tmp_path: Path) -> None:
    assert not heads.is_due(office)
    heads.set_daily(office, str(tmp_path))
    heads.write_daily(office)
    assert not heads.is_due(office)
    tomorrow = open_office(office.folder, clock=AheadClock(86_400.0))
    assert heads.is_due(tomorrow)
    tomorrow.close()


def test_the_intake_has_it_written_and_doctor_says_when_it_is_not(office: Office, tmp_path: Path) -> None:
    assert "Heads" not in {check.name for check in doctor.examine(office)}
    place = tmp_path / "elsewhere"
    heads.set_daily(office, str(place))
    beside = DailyHead(office, logging.getLogger("test"), look_seconds=0.0)
    beside.tend()
    assert until(lambda: heads.why_not(office), 120)
    assert [check.health for check in doctor.examine(office) if check.name == "Heads"] == [Health.WARN]
    beside.close()
    place.mkdir()
    heads.write_daily(office)
    assert [check.health for check in doctor.examine(office) if check.name == "Heads"] == [Health.GOOD]
    beside.tend()  # it is written for today
    assert len(heads.heads_at(office, str(place))) == 1


def test_what_others_pushed_stays(office: Office, remote: str, tmp_path: Path) -> None:
    heads.write_head(office, remote)
    heads_in_git.add(tmp_path / "other.git", remote, "of another office.txt", "theirs\n", "theirs")
    heads.write_head(office, remote)
    assert heads_in_git.read(tmp_path / "other.git", remote, "of another office.txt") == "theirs\n"
    assert len(heads.heads_at(office, remote)) == 2


def test_a_damaged_file_of_heads_is_said(office: Office, tmp_path: Path) -> None:
    done = heads.write_head(office, str(tmp_path))
    (tmp_path / heads.file_name(done.receipt.office)).write_bytes(b"\xff\x00 nothing of ours")
    with pytest.raises(Unreached, match="no receipt"):
        heads.heads_at(office, str(tmp_path))


@pytest.mark.parametrize(
    "place", ["ext::sh -c touch% /tmp/x", "fd::3", "ssh://-oProxyCommand=x/y", "me@-host:y", "a\nb", " "]
)
def test_a_remote_that_would_run_a_program_is_refused(office: Office, place: str) -> None:
    with pytest.raises(BadInput):
        heads.write_head(office, place)


def test_without_git_that_is_said(office: Office, remote: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unreached, match="git is not on this machine"):
        heads.write_head(office, remote)


def test_a_git_that_does_not_answer_is_ended_with_its_children(
    office: Office, remote: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "bin" / "git"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\nsleep 600 &\necho "$!" > "$0.child"\nwait\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    monkeypatch.setattr(heads_in_git, "SECONDS", 2.0)
    with pytest.raises(Unreached, match="no answer"):
        heads.write_head(office, remote)
    child = int((tmp_path / "bin" / "git.child").read_text(encoding="utf-8"))
    status = f"/proc/{child}/stat"
    assert not os.path.exists(status) or open(status, encoding="ascii").read().split()[2] == "Z"  # noqa: PTH110, PTH123, SIM115
