"""Which key binds is what the ledger says, of each act anew: not what a row says for a moment, nor when a session began."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.approvals.statements import Decision, namespace
from paracase.domain.errors import NotAllowed
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.people.notices import NoticeAnswer
from paracase.domain.roles import Role
from paracase.services.approvals import deciding, lending, reading, releasing, requests, signing
from paracase.services.approvals.going_out import Release
from paracase.services.approvals.levels import level_kept
from paracase.services.approvals.said import Said
from paracase.services.office.changing import set_policy
from paracase.services.office.opening import open_office
from paracase.services.people.answering import answer, vouch
from paracase.services.people.keys import add_key, key_named, revoke_key
from paracase.services.people.notices import open_rows, pending
from paracase.services.people.people import add_person
from paracase.services.upkeep.repairing import repair
from paracase.services.upkeep.verifying import verify
from paracase.services.work import remarks
from paracase.store.people.keys import install_of
from tests.support.accounts import came_with, public_key
from tests.support.delegated import Firm, add_counsel, new_key, register, sign
from tests.support.tampering import opened, past_triggers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def tamper(folder: Path, *statements: str) -> None:
    """Change rows past the program and its triggers."""
    with contextlib.closing(opened(paths.store(folder))) as raw:
        for sql in statements:
            past_triggers(raw, lambda sql=sql: raw.execute(sql))  # type: ignore[misc]  # bound now


def asked(firm: Firm, title: str) -> int:
    firm.save(f"{title}.docx", f"ANSWER {title}", "The defendant answers the complaint as follows.")
    return firm.ask(f"{title}.docx")


def signed_by(firm: Firm, key: Path, fingerprint: str, request_id: int) -> None:
    purpose = namespace(install_of(firm.office.store.read))
    with contextlib.closing(came_with(firm.office, firm.attorney, fingerprint)) as attorney:
        text = signing.give_out(attorney, str(request_id))
        signing.submit(attorney, str(request_id), sign(key, text, namespace=purpose))


def out(firm: Firm, request_id: int) -> None:
    document_id = requests.request(firm.office, request_id).document_id
    releasing.release(firm.office, firm.case_id, Release((document_id,), "sent", "the court", firm.office.today))


def proves_nothing(firm: Firm, request_id: int) -> None:
    """Shown as not signed, named by verify, and not let out."""
    (approval,) = reading.detail(firm.office, request_id).approvals
    assert level_kept(firm.office, approval) is not ApprovalLevel.SIGNED
    assert any("its key did not bind that attorney" in fault for fault in verify(firm.office).faults)
    with pytest.raises(NotAllowed, match="does not bear it out"):
        out(firm, request_id)


@pytest.fixture
def rogue(firm: Firm, tmp_path: Path) -> tuple[Path, str]:
    """A key of the attorney that waits for its answer, beside one that binds."""
    register(firm, firm.attorney, new_key(tmp_path, "tablet"))
    key = new_key(tmp_path, "rogue")
    return key, register(firm, firm.attorney, key)


def test_a_signature_by_a_key_that_was_confirmed_for_a_moment_is_none(firm: Firm, rogue: tuple[Path, str]) -> None:
    key, fingerprint = rogue
    request_id = asked(firm, "One")
    tamper(firm.office.folder, "UPDATE key_notice SET answer = 'mine', how = 'key', answered_with = 'SHA256:x'")
    assert not key_named(firm.office, "rogue").binds  # the row alone does not make it bind
    with pytest.raises(NotAllowed, match="does nothing more"):
        signed_by(firm, key, fingerprint, request_id)
    # What another program wrote in its stead: the entry of an answer that no older key gave.
    with contextlib.closing(opened(paths.store(firm.office.folder))) as raw:
        hidden = "UPDATE ledger SET body = CAST(replace(body, '\"notice\":1', '\"notice\":null') AS BLOB) WHERE seq = "
        (seq,) = raw.execute("SELECT max(seq) FROM ledger_entry WHERE kind = 'staff.key_added'").fetchone()
        past_triggers(raw, lambda: raw.execute(f"{hidden}{seq}"))
    assert not key_named(firm.office, "rogue").binds


def test_a_signature_by_a_key_taken_away_proves_nothing(
    firm: Firm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The row is put back for a moment, and what the entry that took it away is looked up by; the key signs meanwhile."""
    key = new_key(tmp_path, "lost")
    fingerprint = register(firm, firm.attorney, key)
    early, late = asked(firm, "Early"), asked(firm, "Late")
    signed_by(firm, key, fingerprint, early)
    revoke_key(firm.office, key_named(firm.office, "lost"))
    (kept,) = reading.detail(firm.office, early).approvals
    assert level_kept(firm.office, kept) is ApprovalLevel.SIGNED  # what it signed before stays signed
    folder = firm.office.folder
    with contextlib.closing(opened(paths.store(folder))) as raw:
        at, by = raw.execute("SELECT revoked_at, revoked_by FROM staff_key").fetchone()
    tamper(
        folder,
        "UPDATE staff_key SET revoked_at = NULL, revoked_by = NULL",
        "UPDATE ledger_entry SET kind = 'x' WHERE kind = 'staff.key_revoked'",
    )
    signed_by(firm, key, fingerprint, late)
    with pytest.raises(NotAllowed, match="does not bear it out"):
        out(firm, late)  # also while it is hidden
    tamper(
        folder,
        f"UPDATE staff_key SET revoked_at = '{at}', revoked_by = {by}",
        "UPDATE ledger_entry SET kind = 'staff.key_revoked' WHERE kind = 'x'",
    )
    proves_nothing(firm, late)
    out(firm, early)


def test_a_key_taken_away_in_the_session_does_nothing_more(firm: Firm) -> None:
    office = firm.office
    key = add_key(office, firm.attorney, public_key("tablet"))
    number, request_id = firm.give(), asked(firm, "One")
    add_counsel(firm, firm.other)
    document_id = requests.request(office, request_id).document_id
    with contextlib.closing(came_with(office, firm.attorney, key.fingerprint)) as attorney:
        until = office.today + timedelta(days=3)
        away = Release((document_id,), "sent", "the court", office.today, exception="because")
        tried: dict[str, Callable[[], object]] = {
            "policy": lambda: set_policy(attorney, "approval.agent", "yes"),
            "lend": lambda: lending.lend(attorney, firm.other, until=until),
            "exception": lambda: releasing.release(attorney, firm.case_id, away),
            "ask": lambda: remarks.ask(attorney, number, "Why?"),
            "decide": lambda: deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO")),
        }
        revoke_key(office, key_named(office, "tablet"))
        for name, act in tried.items():
            with pytest.raises(NotAllowed, match="taken away meanwhile"):
                act()
            assert name
    assert verify(office).clean


def test_nobody_vouches_who_added_the_key_or_came_after_it(firm: Firm) -> None:
    """One administrator with two entries of the staff does not become the attorney."""
    office = firm.office
    add_key(office, firm.attorney, public_key("tablet"))
    revoke_key(office, key_named(office, "tablet"))
    add_key(office, firm.attorney, public_key("rogue"))
    bob = add_person(office, "Bob Nobody", Role.ASSISTANT)
    theirs = add_key(office, bob, public_key("bob"))
    notice = next(row.id for row in open_rows(office, everybody=True) if row.key_name == "rogue")
    with pytest.raises(NotAllowed, match="Who added a key"):
        vouch(office, notice)
    late = came_with(office, bob, theirs.fingerprint)
    with contextlib.closing(late), pytest.raises(NotAllowed, match="before this key was added"):
        vouch(late, notice)
    assert not key_named(office, "rogue").binds


def test_who_adds_a_key_as_somebody_else_does_not_vouch_for_it(firm: Firm) -> None:
    office = firm.office
    lawyer = add_person(office, "Max Admin", Role.ATTORNEY, is_admin=True)
    add_key(office, lawyer, public_key("tablet"))
    revoke_key(office, key_named(office, "tablet"))
    with contextlib.closing(open_office(office.folder, clock=office.clock, acting_as=lawyer.initials)) as said:
        add_key(said, lawyer, public_key("rogue"))
    notice = next(row.id for row in open_rows(office, everybody=True) if row.key_name == "rogue")
    with pytest.raises(NotAllowed, match="Who added a key"):
        vouch(office, notice)


def test_only_an_attorney_vouches_while_another_has_a_key(firm: Firm) -> None:
    office = firm.office
    own, jun = add_key(office, firm.other, public_key("ann")), add_key(office, firm.assistant, public_key("jun"))
    add_key(office, firm.attorney, public_key("tablet"))
    revoke_key(office, key_named(office, "tablet"))
    add_key(office, firm.attorney, public_key("new"))
    notice = next(row.id for row in open_rows(office, everybody=True) if row.key_name == "new")
    other = came_with(office, firm.assistant, jun.fingerprint)
    with contextlib.closing(other), pytest.raises(NotAllowed, match="only an attorney"):
        vouch(other, notice)
    with contextlib.closing(came_with(office, firm.other, own.fingerprint)) as ann:
        vouch(ann, notice)
    assert key_named(office, "new").binds
    assert verify(office).clean


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE key_notice SET kind = 'revoked' WHERE kind = 'key'",
        "DELETE FROM key_notice",
    ],
)
def test_a_notice_that_is_gone_makes_no_key_bind(firm: Firm, rogue: tuple[Path, str], change: str) -> None:
    tamper(firm.office.folder, change)
    assert not key_named(firm.office, "rogue").binds
    assert key_named(firm.office, "tablet").binds


def test_a_repaired_office_asks_about_its_keys_again(firm: Firm, rogue: tuple[Path, str]) -> None:
    """The page with the notices is lost: they are in the ledger."""
    office, attorney = firm.office, firm.attorney
    phone = add_key(office, attorney, public_key("phone"))
    add_key(office, attorney, public_key("blocked"))
    tablet = key_named(office, "tablet").fingerprint
    with contextlib.closing(came_with(office, attorney, tablet)) as own:
        waiting = {row.key_name: row.id for row in open_rows(own, everybody=False)}
        answer(own, waiting["phone"], NoticeAnswer.MINE)
        answer(own, waiting["blocked"], NoticeAnswer.NOT_MINE)
    folder, path = office.folder, paths.store(office.folder)
    office.close()
    with contextlib.closing(opened(path)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'key_notice'").fetchone()
        (size,) = raw.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    done = repair(folder, clock=office.clock)
    assert any("3 notices" in said for said in done.sentences), done.sentences
    with contextlib.closing(open_office(folder, clock=office.clock)) as again:
        assert {key: key_named(again, key).binds for key in ("tablet", "phone", "rogue")} == {
            "tablet": True, "phone": True, "rogue": False,
        }  # fmt: skip
        assert not [fault for fault in verify(again).faults if "notice" in fault]
        with contextlib.closing(came_with(again, attorney, phone.fingerprint)) as own:
            assert [told.id for told in pending(own)] == [waiting["rogue"]]
