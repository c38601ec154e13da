"""What stands of keys and answers beside the ledger is named when somebody changed it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.health import Health
from paracase.domain.people.notices import NoticeAnswer
from paracase.domain.roles import Role
from paracase.services.people.answering import answer, vouch
from paracase.services.people.keys import add_key, give_account, key_named, remove_person, revoke_key
from paracase.services.people.notices import open_rows
from paracase.services.people.people import add_person
from paracase.services.upkeep.answered import check_keys, notice_faults
from paracase.services.upkeep.overview import overview
from paracase.services.upkeep.verifying import verify
from paracase.store import driver
from tests.support.accounts import came_with, public_key

if TYPE_CHECKING:
    from tests.support.delegated import Firm


def _history(firm: Firm) -> None:
    """Every kind of notice, answered in every way, and some not at all."""
    office, attorney = firm.office, firm.attorney
    jun = add_key(office, firm.assistant, public_key("jun"))
    tablet = add_key(office, attorney, public_key("tablet"))
    add_key(office, attorney, public_key("phone"))
    give_account(office, attorney, "dolores")
    left = add_person(office, "Rita Rogue", Role.ATTORNEY)
    add_key(office, left, public_key("rita"))
    remove_person(office, left)
    with contextlib.closing(came_with(office, attorney, tablet.fingerprint)) as own:
        for row, said in zip(open_rows(own, everybody=False), ["not_mine", "mine", "mine"], strict=False):
            answer(own, row.id, NoticeAnswer(said))
    add_key(office, attorney, public_key("other"))
    revoke_key(office, key_named(office, "tablet"))
    with contextlib.closing(came_with(office, firm.assistant, jun.fingerprint)) as voucher:
        vouch(voucher, next(row.id for row in open_rows(office, everybody=True) if row.key_name == "other"))


TAMPERED = [
    "UPDATE key_notice SET answer = 'mine', how = 'key', answered_with = 'SHA256:x', answered_at = at WHERE key_id = "
    "(SELECT id FROM staff_key WHERE name = 'other') AND kind = 'key'",
    "UPDATE key_notice SET answer = 'mine' WHERE answer = 'not_mine'",
    "UPDATE key_notice SET answer = NULL WHERE answer = 'mine'",
    "UPDATE key_notice SET answered_with = 'SHA256:other' WHERE id = 1",
    "UPDATE key_notice SET answered_at = at WHERE id = 1",
    "UPDATE key_notice SET how = 'vouched' WHERE id = 1",
    "UPDATE key_notice SET answer_seq = 1 WHERE id = 1",
    "UPDATE key_notice SET ledger_seq = ledger_seq - 1 WHERE id = 1",
    "UPDATE key_notice SET by_id = 2 WHERE id = 1",
    "UPDATE key_notice SET by_proof = 'account other' WHERE id = 1",
    "UPDATE key_notice SET account = 'root' WHERE kind = 'account'",
    "UPDATE key_notice SET key_id = 1 WHERE id = 1",
    "UPDATE key_notice SET kind = 'left' WHERE kind = 'attorney'",
    "UPDATE key_notice SET about_id = 1 WHERE kind = 'attorney'",
    "UPDATE key_notice SET staff_id = 1 WHERE kind = 'left'",
    "UPDATE key_notice SET at = '2026-01-01T00:00:00.000000Z' WHERE id = 1",
    "DELETE FROM key_notice WHERE kind = 'revoked'",
    "DELETE FROM key_vouch",
    "UPDATE key_vouch SET staff_id = 2",
    "INSERT INTO key_vouch VALUES(1, 1, '2026-01-01T00:00:00.000000Z', 'account root', 1)",
]


def test_every_change_beside_the_ledger_is_named(firm: Firm) -> None:
    _history(firm)
    result = verify(firm.office)
    assert result.clean, result.faults
    raw = driver.sqlite3.connect(str(paths.store(firm.office.folder)), isolation_level=None)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("DROP TRIGGER key_notice_no_delete")
    with contextlib.closing(raw):
        for change in TAMPERED:
            raw.execute("BEGIN")
            assert raw.execute(change).rowcount > 0, change
            assert notice_faults(raw), change
            raw.execute("ROLLBACK")
        assert notice_faults(raw) == []


def test_the_office_is_told_what_was_disowned(firm: Firm) -> None:
    assert check_keys(firm.office).health is Health.GOOD
    _history(firm)
    found = check_keys(firm.office)
    assert found.health is Health.WARN
    assert "Dolores Ortega: SHA256:" in found.finding
    assert any("Dolores Ortega says that key “phone”" in line or "says that" in line for line in overview(firm.office))


def test_a_notice_is_never_removed(firm: Firm) -> None:
    _history(firm)
    with pytest.raises(driver.sqlite3.IntegrityError, match="never removed"), firm.office.store.write() as tx:
        tx.db.execute("DELETE FROM key_notice")
