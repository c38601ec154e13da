"""Who can act in an attorney's name, behind a real sshd: further keys, accounts, what is told and who answers."""

from __future__ import annotations

import contextlib
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import NotAllowed
from paracase.domain.people.notices import NoticeAnswer, answer_namespace
from paracase.services.approvals import requests
from paracase.services.office.opening import open_office
from paracase.services.papers.looking import ledger_entries
from paracase.services.people.answering import answer, statement_for
from paracase.services.people.keys import add_key, all_keys, give_account, install_lines, key_named, revoke_key
from paracase.services.upkeep.verifying import verify
from paracase.store.people.keys import install_of
from tests.support.delegated import Firm, firm_in, new_key, register, sign
from tests.support.needs import needs_sshd, needs_tmux
from tests.support.sshd import Door, door_in
from tests.support.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office

pytestmark = needs_sshd


@dataclass
class Ring:
    """An office with a door; the attorney has a tablet, and somebody has a rogue key."""

    firm: Firm
    door: Door
    folder: Path
    tablet: Path
    rogue: Path

    @property
    def office(self) -> Office:
        """As the paralegal at the desk."""
        return self.firm.office

    def add_rogue(self) -> str:
        """The rogue key is added to the attorney's name; returns its fingerprint."""
        fingerprint = register(self.firm, self.firm.attorney, self.rogue)
        install_lines(self.office, self.door.keys)
        return fingerprint

    def ssh(self, key: Path, command: str, data: bytes = b"") -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        done = self.door.ssh(key, command, data=data)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def refused(self) -> list[str]:
        """What was tried and refused, newest first."""
        return [e["data"]["what"] for e in ledger_entries(self.office, limit=500, before=None, kind="act.refused")]


@pytest.fixture
def ring(office: Office, tmp_path: Path) -> Iterator[Ring]:
    """The door is open."""
    firm = firm_in(office)
    folder = tmp_path / "door"
    folder.mkdir()
    tablet, rogue = new_key(folder, "tablet"), new_key(folder, "rogue")
    register(firm, firm.attorney, tablet)
    with door_in(folder) as door:
        install_lines(office, door.keys)
        yield Ring(firm, door, folder, tablet, rogue)


def test_using_a_new_key_silences_nothing_and_it_decides_nothing(ring: Ring) -> None:
    """H2: the notice stays through any number of sessions of the new key, and of commands."""
    request_id = ring.firm.ready()
    fingerprint = ring.add_rogue()
    for command in ("list", "receipt", "list"):
        code, _, said = ring.ssh(ring.rogue, command)
        assert code == 0
        assert "not confirmed: you may read, and decide nothing" in said
    before = len(ring.refused())
    tried = [f"approve {request_id} DO", f"return {request_id} DO", f"statement {request_id}", "statement owed",
             f"submit {request_id}", "mine 1", "not-mine 1", "vouch 1"]  # fmt: skip
    for command in tried:
        assert ring.ssh(ring.rogue, command, b"Answer Smalls")[0] == 4, command
    assert len(ring.refused()) == before + len(tried)
    assert requests.request(ring.office, request_id).state == "waiting"

    for command in ("list", "receipt", f"show {request_id}"):
        code, _, said = ring.ssh(ring.tablet, command)
        assert code == 0
        assert "A key was added in your name" in said
        assert fingerprint in said
        assert "by Dana Ruiz (account " in said
        assert re.search(r"Used +11 times; it decided nothing", said) is not None

    code, listed, _ = ring.ssh(ring.tablet, "keys --json")
    assert (code, listed.count(fingerprint)) == (0, 1)
    assert ring.ssh(ring.tablet, "not-mine 1")[0] == 0
    assert fingerprint not in {key.fingerprint for key in all_keys(ring.office)}
    assert ring.ssh(ring.rogue, "list")[0] == 4  # though its line is still there
    assert "A key was added" not in ring.ssh(ring.tablet, "list")[2]
    assert verify(ring.office).clean


def test_a_signature_of_a_new_key_binds_nothing(ring: Ring) -> None:
    """The rogue key signs what the older key's session was given: refused, recorded; confirmed, it signs."""
    request_id = ring.firm.ready()
    ring.add_rogue()
    text = ring.ssh(ring.tablet, f"statement {request_id}")[1]
    purpose = f"approval@{install_of(ring.office.store.read)}"
    armored = sign(ring.rogue, text, namespace=purpose).encode()
    code, _, said = ring.ssh(ring.tablet, f"submit {request_id}", armored)
    assert (code != 0, "is not confirmed by an older one" in said) == (True, True)
    assert ring.refused()[0] == "submit"
    assert ring.ssh(ring.tablet, "mine 1")[0] == 0
    assert ring.ssh(ring.tablet, f"submit {request_id}", armored)[0] == 0
    found = ring.ssh(ring.tablet, f"show {request_id} --json")[1]
    assert "signed with SHA256:" in found
    assert "added by Dana Ruiz" in found
    assert "confirmed with SHA256:" in found
    assert verify(ring.office).clean


def test_a_rogue_key_added_and_taken_away_in_between_is_told(ring: Ring) -> None:
    fingerprint = ring.add_rogue()
    assert ring.ssh(ring.rogue, "list")[0] == 0
    revoke_key(ring.office, key_named(ring.office, "rogue"))
    install_lines(ring.office, ring.door.keys)
    said = ring.ssh(ring.tablet, "list")[2]
    assert said.count(fingerprint) == 2
    assert "A key was added in your name" in said
    assert "A key of yours was taken away" in said
    assert "Gone" in said


def test_taking_the_only_key_away_makes_no_new_first_key(ring: Ring) -> None:
    """The tablet is taken away and the rogue key added: it is no first key, and waits for people who vouch."""
    request_id = ring.firm.ready()
    revoke_key(ring.office, key_named(ring.office, "tablet"))
    ring.add_rogue()
    assert ring.ssh(ring.rogue, f"approve {request_id} DO")[0] == 4
    assert ring.ssh(ring.rogue, "list")[0] == 0


def test_who_says_to_be_the_attorney_is_not_by_any_account(ring: Ring) -> None:
    """H3: an account is an attorney's only when a key of theirs says so."""
    office, attorney, account = ring.office, ring.firm.attorney, ring.office.identity.account
    request_id = ring.firm.ready()
    with pytest.raises(NotAllowed, match="Ann Hale has none"):
        give_account(office, ring.firm.other, "ann")
    give_account(office, office.person, None)
    assert give_account(office, attorney, account) is False
    with contextlib.closing(open_office(office.folder, clock=office.clock, acting_as="DO")) as said:
        from paracase.domain.approvals.statements import Decision
        from paracase.services.approvals.deciding import decide
        from paracase.services.approvals.said import Said

        with pytest.raises(NotAllowed, match="was only said"):
            decide(said, request_id, Said(Decision.APPROVED, "DO"))
        with pytest.raises(NotAllowed, match="is answered by"):
            answer(said, 1, NoticeAnswer.MINE)
    told = ring.ssh(ring.tablet, "list")[2]
    assert "An account is to be yours" in told
    assert f"Account  {account}" in told
    assert ring.ssh(ring.tablet, "mine 1")[0] == 0
    with contextlib.closing(open_office(office.folder, clock=office.clock, acting_as="DO")) as own:
        decide(own, request_id, Said(Decision.APPROVED, "DO"))


def test_an_older_key_answers_with_its_signature_too(ring: Ring) -> None:
    """At the desk, with what the attorney signed at home; the new key's signature is none."""
    ring.add_rogue()
    purpose = answer_namespace(install_of(ring.office.store.read))
    text, namespace = statement_for(ring.office, 1, NoticeAnswer.MINE)
    assert namespace == purpose
    other = statement_for(ring.office, 1, NoticeAnswer.NOT_MINE)[0]
    wrong = [sign(ring.rogue, text, namespace=purpose), sign(ring.tablet, other, namespace=purpose),
             sign(ring.tablet, text, namespace=f"approval@{install_of(ring.office.store.read)}")]  # fmt: skip
    for armored in wrong:
        with pytest.raises(Exception, match=r"no key that|does not fit|was made for"):
            answer(ring.office, 1, NoticeAnswer.MINE, signature=armored)
    assert ring.refused()[:3] == ["notice"] * 3
    answer(ring.office, 1, NoticeAnswer.MINE, signature=sign(ring.tablet, text, namespace=purpose))
    assert key_named(ring.office, "rogue").binds


def test_the_first_key_says_who_added_it_in_every_proof(ring: Ring) -> None:
    request_id = ring.firm.ready()
    day = f"{ring.office.today.isoformat()}"
    first = f"first key, added by Dana Ruiz ({day})"
    assert first in ring.ssh(ring.tablet, f"statement {request_id}")[1].replace("\n", " ")
    assert first in ring.ssh(ring.tablet, "receipt")[1]
    assert ring.ssh(ring.tablet, f"approve {request_id} DO")[0] == 0
    assert first in ring.ssh(ring.tablet, f"show {request_id}")[1]
    assert first in ring.ssh(ring.tablet, f"show {request_id} --json")[1]
    assert verify(ring.office).clean


@needs_tmux
def test_the_notice_on_a_screen_of_80_by_24(ring: Ring, tmp_path: Path) -> None:
    """First thing, whole, deaf for half a second; neither Esc nor typing ahead answers; q leaves it."""
    fingerprint = ring.add_rogue()
    ring.firm.ready()
    words = " ".join([*ring.door.options(ring.tablet), "-tt", ring.door.target])
    terminal = Terminal(tmp_path, (80, 24), "xterm-256color")
    try:
        terminal.run(f"TERM=xterm-256color ssh {words}; sleep 60")
        terminal.type("ynyn")  # before anything stands there
        screen = terminal.sees("A key was added in your name", fingerprint, "by Dana Ruiz", "y mine", "n not mine")
        assert "not yet" in screen
        assert "“tablet”, known since" in screen
        terminal.keys("Escape", "a", "b", "4", "Enter")
        terminal.sees("A key was added in your name")
        terminal.keys("q")
        terminal.sees("paracase receipt 1", "first key, added by")
    finally:
        terminal.close()
    assert not key_named(ring.office, "rogue").binds
    place = tmp_path / "again"
    place.mkdir()
    again = Terminal(place, (80, 24), "xterm-256color")
    try:
        again.run(f"TERM=xterm-256color ssh {words}; sleep 60")
        again.sees("A key was added in your name", "n not mine")
        time.sleep(0.8)
        again.keys("n")
        again.sees("For your decision", "1 waits, 1 new", "First key, added by Dana Ruiz (")
        assert "A key was added" not in again.screen
    finally:
        again.close()
    assert fingerprint not in {key.fingerprint for key in all_keys(ring.office)}
    entry = ledger_entries(ring.office, limit=1, before=None, kind="staff.notice_answered")[0]
    assert (entry["who"], entry["data"]["answer"], entry["data"]["how"]) == ("Dolores Ortega", "not_mine", "key")


def test_two_keys_and_two_attorneys(ring: Ring) -> None:
    """Nobody answers for another; a key answers for nothing that stood before it, while an older one is there."""
    ann = new_key(ring.folder, "ann")
    register(ring.firm, ring.firm.other, ann)
    ring.add_rogue()
    assert ring.ssh(ann, "not-mine 1")[0] == 4
    assert ring.ssh(ann, "mine 1")[0] == 4
    assert ring.ssh(ann, "vouch 1")[0] == 4  # the tablet is there
    public = (ring.folder / "rogue.pub").read_text(encoding="utf-8")
    with pytest.raises(Exception, match="already"):
        add_key(ring.office, ring.firm.other, public)
    assert ring.ssh(ring.tablet, "mine 1")[0] == 0
    third = new_key(ring.folder, "third")
    register(ring.firm, ring.firm.attorney, third)
    install_lines(ring.office, ring.door.keys)
    assert ring.ssh(third, "mine 2")[0] == 4
    assert ring.ssh(ring.rogue, "mine 2")[0] == 0


@needs_tmux
def test_a_new_key_reads_on_its_screen_and_cannot_answer(ring: Ring, tmp_path: Path) -> None:
    ring.add_rogue()
    ring.firm.ready()
    words = " ".join([*ring.door.options(ring.rogue), "-tt", ring.door.target])
    terminal = Terminal(tmp_path, (80, 24), "xterm-256color")
    try:
        terminal.run(f"TERM=xterm-256color ssh {words}; sleep 60")
        terminal.sees("A key was added in your name", "Only a key you had before answers", "is new itself")
        time.sleep(0.8)
        terminal.keys("y", "n", "Escape")
        terminal.sees("A key was added in your name")
        terminal.keys("Enter")
        terminal.sees(
            "Opposition.docx, v1", "two separate acts", "This key is new: it only reads until an older one confirms it."
        )
        terminal.keys("a")
        time.sleep(0.8)
        assert "initials" not in terminal.screen
    finally:
        terminal.close()
    assert not key_named(ring.office, "rogue").binds
