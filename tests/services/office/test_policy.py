"""What an office allows: set by an act that binds, told to the attorneys, and moved out of the settings file once."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase import paths
from paracase.domain.errors import BadInput, NotAllowed, PracticeFileError
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.roles import Identity, Proof, Role
from paracase.services.approvals import queue
from paracase.services.office import changing, policy
from paracase.services.office.opening import open_office
from paracase.services.papers.looking import ledger_entries
from paracase.services.people.keys import add_key
from paracase.services.people.people import add_person
from paracase.services.undo import redo, undo
from paracase.services.upkeep.doctor import examine
from paracase.settings import cut_policy, load
from tests.support.accounts import public_key
from tests.support.delegated import firm_in
from tests.support.offices import assert_whole

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm

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
        "checklist.lowered": "",
        "answer.days": "2",
        "conflicts.attorney": "",
    }
    held = opened.policy
    assert (held.level, held.phone, held.agent) == (ApprovalLevel.SIGNED, True, True)
    assert paths.settings(office.folder).read_bytes() == AFTER
    assert [e["kind"] for e in ledger_entries(opened, limit=1, before=None, kind=None)] == ["policy.moved"]
    hers = open_office(
        office.folder,
        clock=office.clock,
        acting_as=attorney.initials,
        identity=Identity(Proof.KEY, "SHA256:x", "office"),
    )
    told = policy.notices(hers)
    assert len(told) == 1
    assert "approval.level signed" in told[0].words
    assert policy.notices(opened) == []
    assert policy.see_notices(hers, told) == 1
    assert policy.see_notices(hers, told) == 0
    assert policy.notices(hers) == []
    assert_whole(opened)


def test_an_office_that_said_nothing_gets_what_held(office: Office) -> None:
    _from_before(office, AFTER)
    opened = open_office(office.folder, clock=office.clock)
    assert set(_values(opened).values()) == {"recorded", "", "no", "2"}
    assert ledger_entries(opened, limit=50, before=None, kind="policy.moved") == []
    assert paths.settings(office.folder).read_bytes() == AFTER


_FILES = {
    b"[approval]\nphone = true\n\n# how papers come in\n[intake]\nocr = false\n":
        b"# how papers come in\n[intake]\nocr = false\n",
    b"[intake]\nocr = false\n\n[approval]\n# since March\nphone = true  # by DO\n":
        b"[intake]\nocr = false\n\n# since March\n",
    b'[office]\nname = """A\n[approval]\nB"""\n[approval]\nphone = true\n': b'[office]\nname = """A\n[approval]\nB"""\n',
    b"[approval]\r\nsigned = [\r\n  'pleading', # all\r\n]\r\nphone = true\r\n[intake]\r\nocr = false\r\n":
        b"[intake]\r\nocr = false\r\n",
    b"approval.phone = true\n[intake]\nocr = false\n": b"[intake]\nocr = false\n",
    b"approval = { phone = true, agent = false }\n[intake]\nocr = false\n": b"[intake]\nocr = false\n",
    b"[office]\nname = 'X'\n[ \"approval\" ]\nphone = true\n[intake]\nocr = false\n":
        b"[office]\nname = 'X'\n[intake]\nocr = false\n",
}  # fmt: skip


@pytest.mark.parametrize("before", _FILES)
def test_however_it_was_written_only_policy_goes_out_of_the_file(office: Office, before: bytes) -> None:
    path = paths.settings(office.folder)
    _from_before(office, before)
    path.chmod(0o640)
    settings = load(path)
    opened = open_office(office.folder, clock=office.clock)
    assert opened.policy.phone
    assert path.read_bytes() == _FILES[before]
    assert load(path) == settings
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert not list(path.parent.glob("office.toml.*"))


_NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)


@given(
    comments=st.lists(_NAMES, max_size=3),
    names=st.lists(_NAMES.filter(lambda name: "\\" not in name and '"' not in name), min_size=1, max_size=3),
    at=st.integers(0, 3),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_a_file_loses_its_policy_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, comments: list[str], names: list[str], at: int, end: str
) -> None:
    parts = [f'[t{number}]{end}name = """{end}[approval]{end}{name}"""{end}' for number, name in enumerate(names)]
    parts += [f"# {comment}{end}" for comment in comments]
    policed = [*parts[:at], f"[approval]{end}free = [{end}'a',{end}'b']{end}", *parts[at:]]
    path = tmp_path_factory.mktemp("settings") / "office.toml"
    path.write_bytes("".join(policed).encode())
    assert cut_policy(path)
    assert path.read_bytes() == "".join(parts).encode()


def test_a_settings_file_that_is_a_link_stays_one(office: Office, tmp_path: Path) -> None:
    _from_before(office)
    kept = paths.settings(office.folder).rename(tmp_path / "kept.toml")
    paths.settings(office.folder).symlink_to(kept)
    open_office(office.folder, clock=office.clock).close()
    assert paths.settings(office.folder).is_symlink()
    assert kept.read_bytes() == AFTER


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads a file through /proc")
def test_a_file_that_may_not_be_written_keeps_nobody_out_whatever_is_decided_later(
    office: Office, tmp_path: Path
) -> None:
    firm = firm_in(office)
    gone = tmp_path / "gone"
    gone.mkdir()
    _from_before(office)
    place = paths.settings(office.folder)
    with place.rename(gone / "office.toml").open("rb") as held:  # can be read, but there is no folder to write in
        (gone / "office.toml").unlink()
        gone.rmdir()
        place.symlink_to(f"/proc/{os.getpid()}/fd/{held.fileno()}")
        opened = open_office(office.folder, clock=office.clock)
        assert opened.policy.phone
        assert next(check for check in examine(opened) if check.name == "Policy").health == "warn"
        changing.set_policy(firm.come_in(firm.attorney), "approval.phone", "no")
        assert not open_office(office.folder, clock=office.clock).policy.phone
    place.unlink()
    place.write_bytes(BEFORE)
    with pytest.raises(PracticeFileError, match=r"approval\.phone") as refused:
        open_office(office.folder, clock=office.clock)
    assert (
        refused.value.hint
        == "The line is out of the file now; if it should hold: paracase policy set approval.phone yes"
    )
    assert place.read_bytes() == AFTER
    assert not open_office(office.folder, clock=office.clock).policy.phone


_CUT_OFF = """
import os, signal, sys
from pathlib import Path
from paracase.services.office import changing, policy
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
    add_key(office, firm.other, public_key("other"))
    with pytest.raises(NotAllowed, match="may not set what the office allows"):
        changing.set_policy(office, "approval.phone", "yes")
    said = open_office(
        office.folder, clock=office.clock, acting_as=firm.attorney.initials, identity=Identity(Proof.SAID, "", "office")
    )
    with pytest.raises(NotAllowed, match="only said"):
        changing.set_policy(said, "approval.phone", "yes")
    hers = firm.come_in(firm.attorney)
    done = changing.set_policy(hers, "approval.phone", "yes")
    assert done.summary == "approval.phone is yes now; it was no"
    assert office.policy.phone, "seen by every process at once"
    assert policy.notices(hers) == []
    other = firm.come_in(firm.other)
    assert (len(policy.notices(other)) == 1) == (firm.other.role is Role.ATTORNEY)
    with pytest.raises(BadInput, match="already"):
        changing.set_policy(hers, "approval.phone", "yes")
    undo(hers)
    assert not office.policy.phone


def test_who_was_told_is_told_that_it_was_undone_and_done_again(office: Office) -> None:
    firm = firm_in(office)
    hers, other = firm.come_in(firm.attorney), firm.come_in(firm.other)
    changing.set_policy(hers, "approval.level", "signed")
    shown = policy.notices(other)
    undo(hers)
    assert policy.see_notices(other, shown) == 1, "only what was shown is seen"
    redo(hers)
    assert [notice.words for notice in policy.notices(other)] == [
        "approval.level is recorded now; it was signed. Undone by Dolores Ortega.",
        "approval.level is signed now; it was recorded. Done again by Dolores Ortega.",
    ]
    assert policy.notices(hers) == policy.notices(office) == []
    assert policy.see_notices(hers, policy.notices(other)) == 0, "nobody sees for another"
    assert queue.also_waiting(other).notices == 2
    assert [(who, what) for _, _, who, what in policy.history(other)] == [
        ("Dolores Ortega", "Done again: approval.level is signed now; it was recorded"),
        ("Dolores Ortega", "Undone: approval.level is signed now; it was recorded"),
        ("Dolores Ortega", "approval.level is signed now; it was recorded"),
    ]
    said = open_office(office.folder, clock=office.clock, acting_as=firm.attorney.initials)
    with pytest.raises(NotAllowed, match="only said"):
        undo(said)
    assert office.policy.level is ApprovalLevel.SIGNED
    assert_whole(office)


def test_an_item_that_the_store_does_not_hold_yet_is_as_it_is_by_default_and_can_be_set(firm: Firm) -> None:
    office, hers = firm.office, firm.come_in(firm.attorney)
    with office.store.write() as tx:
        tx.db.execute("DELETE FROM policy WHERE name = 'approval.agent'")
    assert changing.set_policy(hers, "approval.agent", "yes").summary == "approval.agent is yes now; it was no"
    assert office.policy.agent
    undo(hers)
    assert not office.policy.agent
    redo(hers)
    assert office.policy.agent


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
        changing.set_policy(office, name, value)
