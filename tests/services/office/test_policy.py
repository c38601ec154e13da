"""What an office allows: set by an act that binds, told to the attorneys, and moved out of the settings file once."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import BadInput, NotAllowed, PracticeFileError
from paracase.domain.roles import Identity, Proof, Role
from paracase.services.office import policy
from paracase.services.office.opening import open_office
from paracase.services.papers.looking import ledger_entries
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from paracase.services.upkeep.doctor import examine
from tests.support.delegated import firm_in
from tests.support.offices import assert_whole

if TYPE_CHECKING:
    from paracase.services.context import Office

BEFORE = b"""# our office
[office]
name = "Hale & Ruiz"   # as on the door

[approval]
level = "signed"  # since March
signed = ["motion"]
recorded = []
free = ["correspondence_internal", "no_such_type"]
phone = true
agent = true

[intake]
ocr = false
"""
AFTER = b"""# our office
[office]
name = "Hale & Ruiz"   # as on the door

[intake]
ocr = false
"""


def _from_before(office: Office, text: bytes = BEFORE) -> None:
    """Make the office what it was before policy was kept in the store."""
    with office.store.write() as tx:
        tx.db.execute("DELETE FROM policy")
    paths.settings(office.folder).write_bytes(text)


def _values(office: Office) -> dict[str, str]:
    return {one.item.name: one.value for one in policy.decided(office)}


def test_an_office_from_before_keeps_every_value_and_its_attorneys_are_told(office: Office) -> None:
    attorney = add_person(office, "Ann Hale", Role.ATTORNEY)
    _from_before(office)
    opened = open_office(office.folder, clock=office.clock)
    assert _values(opened) == {
        "approval.level": "signed",
        "approval.signed": "motion",
        "approval.recorded": "",
        "approval.free": "correspondence_internal, no_such_type",
        "approval.phone": "yes",
        "approval.agent": "yes",
    }
    held = opened.policy
    assert (held.needs_signature, held.phone, held.agent) == (True, True, True)
    assert paths.settings(office.folder).read_bytes() == AFTER
    assert [e["kind"] for e in ledger_entries(opened, limit=1, before=None, kind=None)] == ["policy.moved"]
    hers = open_office(office.folder, clock=office.clock, acting_as=attorney.initials)
    told = policy.notices(hers)
    assert len(told) == 1
    assert "approval.level signed" in told[0].words
    assert policy.notices(opened) == []
    assert policy.see_notices(hers) == 1
    assert policy.notices(hers) == []
    assert_whole(opened)


def test_an_office_that_said_nothing_gets_what_held(office: Office) -> None:
    _from_before(office, AFTER)
    opened = open_office(office.folder, clock=office.clock)
    assert set(_values(opened).values()) == {"recorded", "", "no"}
    assert paths.settings(office.folder).read_bytes() == AFTER


_CUT_OFF = """
import os, signal, sys
from pathlib import Path
from paracase.services.office import policy
from paracase.services.office.opening import open_office
from tests.support.clock import AheadClock
policy.cut_policy = lambda _path: os.kill(os.getpid(), signal.SIGKILL)
open_office(Path(sys.argv[1]), clock=AheadClock())
"""


def test_cut_off_between_store_and_file_nothing_is_lost_or_moved_twice(office: Office) -> None:
    _from_before(office)
    died = subprocess.run([sys.executable, "-c", _CUT_OFF, str(office.folder)], check=False)
    assert died.returncode == -9
    assert paths.settings(office.folder).read_bytes() == BEFORE
    opened = open_office(office.folder, clock=office.clock)
    assert _values(opened)["approval.level"] == "signed"
    assert paths.settings(office.folder).read_bytes() == AFTER
    assert len(ledger_entries(opened, limit=50, before=None, kind="policy.moved")) == 1


def test_a_key_left_in_the_file_is_an_error_that_names_the_command(office: Office) -> None:
    path = paths.settings(office.folder)
    path.write_bytes(path.read_bytes() + b"\n[approval]\nphone = true\n")
    with pytest.raises(PracticeFileError, match=r"approval\.phone") as refused:
        open_office(office.folder, clock=office.clock)
    assert "paracase policy set approval.phone yes" in (refused.value.hint or "")
    assert office.policy.phone is False


@pytest.mark.parametrize("line", [b"level = 3", b"phone = 'yes'", b"free = [1]", b"fax = true"])
def test_a_file_from_before_that_cannot_be_used_is_named(office: Office, line: bytes) -> None:
    _from_before(office, b"[approval]\n" + line + b"\n")
    with pytest.raises(PracticeFileError, match="approval"):
        open_office(office.folder, clock=office.clock)


def test_a_settings_file_that_may_not_be_written_is_named_by_the_doctor(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    _from_before(office)
    monkeypatch.setattr(policy, "cut_policy", lambda _path: False)
    opened = open_office(office.folder, clock=office.clock)
    assert opened.policy.phone
    assert next(check for check in examine(opened) if check.name == "Policy").health == "warn"
    monkeypatch.undo()
    opened = open_office(office.folder, clock=office.clock)
    assert next(check for check in examine(opened) if check.name == "Policy").health == "good"


def test_only_an_attorney_who_is_known_sets_it(office: Office) -> None:
    firm = firm_in(office)
    with pytest.raises(NotAllowed, match="may not set what the office allows"):
        policy.set_policy(office, "approval.phone", "yes")
    said = open_office(
        office.folder, clock=office.clock, acting_as=firm.attorney.initials, identity=Identity(Proof.SAID, "", "office")
    )
    with pytest.raises(NotAllowed, match="only said"):
        policy.set_policy(said, "approval.phone", "yes")
    hers = firm.come_in(firm.attorney)
    done = policy.set_policy(hers, "approval.phone", "yes")
    assert done.summary == "approval.phone is yes now; it was no"
    assert office.policy.phone, "seen by every process at once"
    assert policy.notices(hers) == []
    other = firm.come_in(firm.other)
    assert (len(policy.notices(other)) == 1) == (firm.other.role is Role.ATTORNEY)
    with pytest.raises(BadInput, match="already"):
        policy.set_policy(hers, "approval.phone", "yes")
    undo(hers)
    assert not office.policy.phone


def test_where_there_is_no_attorney_an_administrator_sets_it(office: Office) -> None:
    policy.set_policy(office, "approval.free", "correspondence_client")
    assert office.policy.free == ("correspondence_client",)
    policy.set_policy(office, "approval.free", "none")
    assert not office.policy.free


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("approval.fax", "yes", "nothing an office decides"),
        ("approval.phone", "perhaps", "cannot be used"),
        ("approval.level", "", "cannot be used"),
        ("approval.free", "no_such_type", "is not a document type"),
    ],
)
def test_what_cannot_be_is_named(office: Office, name: str, value: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        policy.set_policy(office, name, value)
