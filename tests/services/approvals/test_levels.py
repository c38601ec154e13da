"""Signed, recorded by gate, desk-recorded: said of every decision, by facts, and what is owed until it is signed."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.approvals.requests import RequestState
from paracase.domain.approvals.statements import Decision, namespace
from paracase.domain.errors import NotAllowed
from paracase.domain.office.levels import ApprovalLevel
from paracase.services.approvals import (
    deciding,
    going_out,
    levels,
    owing,
    queue,
    reading,
    releasing,
    requests,
    signing,
    today,
)
from paracase.services.approvals.said import Said
from paracase.services.office.changing import set_policy
from paracase.services.papers.looking import ledger_entries
from paracase.services.people import door
from paracase.services.upkeep.receipts import parse_receipts, receipt
from paracase.services.upkeep.verifying import verify
from paracase.store import driver
from paracase.store.people.keys import install_of
from tests.support.clock import AheadClock
from tests.support.delegated import Firm, new_key, register, sign
from tests.support.doors import as_the_account, looked_at
from tests.support.needs import needs_sshd

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def _approve(
    firm: Firm, name: str = "letter.docx", decision: Decision = Decision.APPROVED
) -> tuple[int, deciding.Decided]:
    firm.save(name, name)
    request_id = firm.ask(name)
    attorney = firm.come_in(firm.attorney)
    comment = "Two words." if decision is Decision.CHANGES else ""
    said = Said(decision, "DO", comment, comes_back=decision is not Decision.CHANGES)
    with closing(attorney):
        return request_id, deciding.decide(attorney, request_id, said)


def _level(firm: Firm, request_id: int) -> ApprovalLevel:
    return levels.level_kept(firm.office, reading.detail(firm.office, request_id).approvals[0])


def _entry(firm: Firm, kind: str) -> dict[str, object]:
    return ledger_entries(firm.office, limit=1, before=None, kind=kind)[0]


def _release(firm: Firm, request_id: int) -> str:
    document_id = requests.request(firm.office, request_id).document_id
    out = going_out.Release((document_id,), "filed", "the court", firm.office.today, open_check=True)
    return releasing.release(firm.office, firm.case_id, out).summary


@needs_sshd
def test_recorded_by_gate_is_said_everywhere_while_the_door_holds(
    firm: Firm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "KEPT", tmp_path / "kept")
    register(firm, firm.attorney, new_key(tmp_path, "tablet"))
    folder = tmp_path / "door"
    folder.mkdir()
    looked = looked_at(firm.office, folder)
    looked.look()
    with as_the_account():
        request_id, decided = _approve(firm)
        assert (decided.level, decided.summary) == (ApprovalLevel.GATE, "Approved: letter.docx, v1 (recorded by gate)")
        assert "level recorded by gate: every way into the office's account" in decided.statement
        assert parse_receipts(receipt(firm.come_in(firm.attorney)).text)[0].level.startswith("recorded by gate: ")
        assert receipt(firm.office).level.startswith("desk-recorded: ")  # the paralegal sits at the account
    entry = _entry(firm, "approval.approved")
    approval = reading.detail(firm.office, request_id).approvals[0]
    assert entry["data"]["door"] == approval.door != ""  # type: ignore[index]  # an entry as it is listed
    assert "every way" not in entry["texts"]["door"]  # type: ignore[index]
    assert entry["texts"]["door"].startswith("paracase door 1\n")  # type: ignore[index]
    assert "recorded by gate" in entry["texts"]["summary"]  # type: ignore[index]
    assert _level(firm, request_id) is ApprovalLevel.GATE
    (line,) = queue.queue(firm.office, states=(RequestState.APPROVED,))
    assert line.level is ApprovalLevel.GATE
    assert _release(firm, request_id).endswith("; the approval is recorded by gate")
    looked.keys.write_text("changed\n", encoding="ascii")
    with as_the_account():
        _, later = _approve(firm, "later.docx")
    assert later.level is ApprovalLevel.DESK
    assert _level(firm, request_id) is ApprovalLevel.GATE  # what was decided while it held stays that
    assert verify(firm.office).clean


def test_without_it_all_is_desk_recorded_and_says_what_that_is(firm: Firm) -> None:
    request_id, decided = _approve(firm)
    assert (decided.level, decided.is_owed) == (ApprovalLevel.DESK, False)
    sentence = "desk-recorded: the account that owns the office could have made this"
    assert f"\nlevel {sentence}\n" in decided.statement
    assert receipt(firm.office).text.count(f"decisions {sentence}") == 1
    assert _level(firm, request_id) is ApprovalLevel.DESK
    assert _release(firm, request_id).endswith("; the approval is desk-recorded")
    assert _entry(firm, "release.filed")["data"]["level"] == "desk"  # type: ignore[index]


@pytest.mark.parametrize(
    "change",
    ["UPDATE approval SET level = 'signed'", "UPDATE approval SET door = 'ab'", "UPDATE approval SET is_owed = 0"],
)
def test_a_level_written_into_the_store_is_not_believed(firm: Firm, change: str) -> None:
    request_id, _ = _approve(firm)
    with closing(driver.sqlite3.connect(str(paths.store(firm.office.folder)), isolation_level=None)) as raw:
        raw.execute("DROP TRIGGER approval_no_update")
        raw.execute(change)
    assert _level(firm, request_id) is ApprovalLevel.DESK


def test_another_signature_put_beside_a_decision_makes_it_not_signed(firm: Firm, tmp_path: Path) -> None:
    key = new_key(tmp_path, "tablet")
    register(firm, firm.attorney, key)
    request_id, _ = _approve(firm)
    firm.save("other.docx", "other")
    other = firm.ask("other.docx")
    with closing(firm.come_in(firm.attorney)) as attorney:
        text = signing.give_out(attorney, str(other))
        signing.submit(attorney, str(other), sign(key, text, namespace=_purpose(firm)))
    assert _level(firm, other) is ApprovalLevel.SIGNED
    with closing(driver.sqlite3.connect(str(paths.store(firm.office.folder)), isolation_level=None)) as raw:
        raw.execute(
            "UPDATE approval SET signature_id = (SELECT max(id) FROM signature) WHERE request_id = ?", (request_id,)
        )
    assert _level(firm, request_id) is ApprovalLevel.DESK


def _purpose(firm: Firm) -> str:
    return namespace(install_of(firm.office.store.read))


def _wants(firm: Firm, level: str) -> None:
    with closing(firm.come_in(firm.other)) as attorney:
        set_policy(attorney, "approval.level", level)


@pytest.mark.parametrize("wanted", ["signed", "gate"])
@pytest.mark.parametrize("decision", [Decision.APPROVED, Decision.CHANGES])
def test_what_does_not_reach_what_is_wanted_is_decided_and_signature_owed(
    firm: Firm, tmp_path: Path, wanted: str, decision: Decision
) -> None:
    """Nothing of it goes out until it is signed, and signing completes that decision and makes no second one."""
    key = new_key(tmp_path, "tablet")
    register(firm, firm.attorney, key)
    _wants(firm, wanted)
    request_id, decided = _approve(firm, decision=decision)
    assert decided.is_owed
    assert decided.summary.endswith("(decided, signature owed)")
    assert _entry(firm, f"approval.{decision.value}")["texts"]["summary"].endswith("; decided, signature owed")  # type: ignore[index]
    with pytest.raises(NotAllowed, match="is decided, signature owed"):
        _release(firm, request_id)
    with closing(firm.come_in(firm.attorney)) as attorney:
        (line,) = owing.owed(attorney)
        assert (line.title, line.days, line.is_too_long) == ("letter.docx, v1", 0, False)
        done = owing.sign_now(attorney, "owed", lambda text: sign(key, text, namespace=_purpose(firm)))
        assert done.level is ApprovalLevel.SIGNED
        assert owing.owed(attorney) == []
    (approval,) = reading.detail(firm.office, request_id).approvals
    assert (approval.decision, levels.level_kept(firm.office, approval)) == (decision, ApprovalLevel.SIGNED)
    assert _release(firm, request_id).endswith("; the approval is signed")
    assert verify(firm.office).clean


def test_owed_too_long_stands_on_today_and_in_the_queue(firm: Firm) -> None:
    _wants(firm, "signed")
    request_id, _ = _approve(firm)
    key = "owed/1"

    def after(days: int, who: Office) -> Office:
        return replace(who, clock=AheadClock(timedelta(days=days).total_seconds()))

    assert key not in {one.key for one in today.not_answered(after(2, firm.office))}
    (late,) = [one for one in today.not_answered(after(3, firm.office)) if one.key == key]
    assert (late.what, late.whom) == ("decided, signature owed: letter.docx, v1", "Dolores Ortega")
    with closing(firm.come_in(firm.attorney)) as attorney:
        (mine,) = [one for one in today.next_moves(after(3, attorney)) if one.what == "to sign"]
        assert (mine.waits, mine.since) == (1, reading.detail(attorney, request_id).approvals[0].at)
        lines = queue.queue(after(30, attorney), states=(RequestState.APPROVED,), owed=True)
        assert [line.row.id for line in lines] == [request_id]
    (seen,) = owing.owed(firm.office, everybody=True)  # who asked sees what is owed
    assert seen.attorney == "Dolores Ortega"
