"""Under *signed* over a real sshd: decided, refused to go out, named, signed by the line of the docs, let out."""

from __future__ import annotations

import contextlib
import json
import subprocess
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import namespace
from paracase.domain.errors import NotAllowed
from paracase.services.approvals import going_out, reading, releasing, requests
from paracase.services.office.changing import set_policy
from paracase.services.people.keys import install_lines
from paracase.services.upkeep.receipts import parse_receipts
from paracase.services.upkeep.verifying import verify
from paracase.store.people.keys import install_of
from tests.support.delegated import Firm, new_key, register
from tests.support.needs import needs_sshd
from tests.support.sshd import agent_with, door_in

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = needs_sshd


def test_what_is_decided_over_ssh_is_signed_by_the_line_of_the_docs(firm: Firm, tmp_path: Path) -> None:
    office = firm.office
    with_key = firm.come_in(firm.attorney)
    set_policy(with_key, "approval.level", "signed")
    with_key.close()
    request_id = firm.ready()
    folder = tmp_path / "door"
    folder.mkdir()
    key = new_key(folder, "tablet")
    register(firm, firm.attorney, key)
    out = going_out.Release(
        (requests.request(office, request_id).document_id,), "filed", "the court", office.today, open_check=True
    )
    with door_in(folder) as door:
        install_lines(office, door.keys)
        done = door.ssh(key, f"approve {request_id} DO")
        assert b"(decided, signature owed)." in done.stdout, done.stderr
        assert b"Nothing of it goes out until it is signed" in done.stdout
        # This office is root's, who can make every file: at the gate, too, it is desk-recorded.
        assert parse_receipts(done.stderr.decode())[0].level == "desk-recorded"
        with pytest.raises(NotAllowed, match="decided, signature owed"):
            releasing.release(office, firm.case_id, out)
        (row,) = json.loads(door.ssh(key, "owed --json").stdout)
        assert (row["id"], row["what"]) == (request_id, "Opposition.docx, v1")
        ssh = " ".join(["ssh", *door.options(key), door.target])
        purpose = namespace(install_of(office.store.read))
        line = f"{ssh} statement owed | ssh-keygen -Y sign -n {purpose} -f {key} | {ssh} submit owed"
        signed = subprocess.run(["bash", "-c", line], capture_output=True, timeout=120, check=False)
        assert b"signed: by the attorney's own key, verified" in signed.stdout, signed.stderr
        assert json.loads(door.ssh(key, "owed --json").stdout) == []
        refused = door.ssh(key, "sign owed")  # the office allows no agent
        assert (refused.returncode, b"may not be used in this office" in refused.stderr) == (4, True)
    assert len(reading.detail(office, request_id).approvals) == 1
    assert releasing.release(office, firm.case_id, out).summary.endswith("; the approval is signed")
    assert verify(office).clean


def test_what_is_owed_is_signed_in_one_command_through_a_forwarded_agent(firm: Firm, tmp_path: Path) -> None:
    """``ssh -A office sign owed``: the key stays in the attorney's agent; without one, or with another's key, nothing is."""
    office = firm.office
    with contextlib.closing(firm.come_in(firm.attorney)) as attorney:
        set_policy(attorney, "approval.level", "signed")
        set_policy(attorney, "approval.agent", "yes")
    for name in ("one.docx", "two.docx"):
        firm.save(name, name)
    numbers = [firm.ask(name) for name in ("one.docx", "two.docx")]
    folder = tmp_path / "door"
    folder.mkdir()
    key, other = new_key(folder, "tablet"), new_key(folder, "other")
    register(firm, firm.attorney, key)
    with door_in(folder, forwards_agent=True) as door:
        install_lines(office, door.keys)
        for number in numbers:
            assert b"decided, signature owed" in door.ssh(key, f"approve {number} DO").stdout
        assert [row["id"] for row in json.loads(door.ssh(key, "owed --json").stdout)] == numbers
        with agent_with(other) as environment:
            refused = door.ssh(key, "sign owed", "-A", env=environment)
            assert (refused.returncode, b"holds no registered key of yours" in refused.stderr) == (4, True), (
                refused.stderr
            )
        with agent_with(key) as environment:
            refused = door.ssh(key, "sign owed", env=environment)  # it is there, and not forwarded
            assert refused.returncode == 4, refused.stdout
            assert len(json.loads(door.ssh(key, "owed --json").stdout)) == 2
            signed = door.ssh(key, "sign owed", "-A", env=environment)
        assert signed.stdout.count(b"signed: by the attorney's own key, verified") >= 1, signed.stderr
        assert json.loads(door.ssh(key, "owed --json").stdout) == []
    found = [reading.detail(office, number).approvals for number in numbers]
    assert [(len(of), of[0].signature_id, of[0].is_owed) for of in found] == [(1, 1, False)] * 2
    checked = verify(office)
    assert (checked.signatures, checked.faults) == (1, ())
