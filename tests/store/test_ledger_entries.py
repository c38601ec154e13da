"""What entries are looked up by is what their bodies say, in offices old and new; whatever differs is named."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.services.cases.walls import put_up
from paracase.services.papers.looking import ledger_entries
from paracase.services.upkeep.verifying import verify
from paracase.store import ledger
from paracase.store.driver import sqlite3
from paracase.store.engine import connect
from paracase.store.opening import open_store
from paracase.store.people.bound import keys_said
from tests.support.delegated import firm_in
from tests.support.offices import drop, scan
from tests.support.old_offices import VERSIONS, lay_out_store

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

TRIGGERS = ("ledger_no_update", "ledger_entry_no_update", "ledger_entry_no_delete")


def tamper(store: Path, *statements: str) -> None:
    """Change a store as somebody with the sqlite3 tool would."""
    with closing(sqlite3.connect(str(store), isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        for trigger in TRIGGERS:
            raw.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        for statement in statements:
            assert raw.execute(statement).rowcount == 1, statement


def said(db: sqlite3.Connection) -> list[tuple[int, str, str, int | None]]:
    """Kind, instant and person of every entry, as the bodies say them."""
    bodies = [json.loads(body) for (body,) in db.execute("SELECT body FROM ledger ORDER BY seq")]
    return [(body["seq"], body["kind"], body["at"], body["staff"]) for body in bodies]


def kept(db: sqlite3.Connection) -> list[tuple[int, str, str, int | None]]:
    return db.execute("SELECT seq, kind, at, staff_id FROM ledger_entry ORDER BY seq").fetchall()


def test_entries_of_people_and_of_the_intake_are_looked_up_by_what_they_say(office: Office) -> None:
    drop(office, "a.txt", b"words")
    scan(office)
    rows = kept(office.store.read)
    assert rows == said(office.store.read)
    assert {staff for *_, staff in rows} == {None, office.person.id}


@pytest.mark.parametrize("version", VERSIONS)
def test_an_old_ledger_is_looked_up_by_what_it_says(tmp_path: Path, version: int) -> None:
    with closing(open_store(lay_out_store(tmp_path, version))) as store:
        rows = kept(store.read)
        assert rows == said(store.read)
        assert len(rows) > 30
        assert list(ledger.faults_beside(store.read)) == []


@pytest.mark.parametrize("body", ["{", "[]", '{"kind":"case.opened","at":"2026","staff":"DR"}', '{"kind":7,"staff":1}'])
def test_an_old_ledger_that_was_tampered_with_is_opened_and_named(tmp_path: Path, body: str) -> None:
    folder = lay_out_store(tmp_path, 3)
    tamper(paths.store(folder), f"UPDATE ledger SET body = CAST('{body}' AS BLOB) WHERE seq = 13")
    with closing(open_store(folder)) as store:
        assert 13 not in {row[0] for row in kept(store.read)}
        fault = ledger.check(store.read)[2]
        assert fault is not None
        assert fault.what == "entry 13 was changed"
        assert all("entry 13" in fault for fault in ledger.faults_beside(store.read))


TAMPERING = {
    "another kind": ("UPDATE ledger_entry SET kind = 'case.closed' WHERE seq = 2", "the kind that entry 2 is"),
    "another instant": (
        "UPDATE ledger_entry SET at = substr(at, 1, 26) || 'z' WHERE seq = 2",
        "the time that entry 2 is",
    ),
    "another person": ("UPDATE ledger_entry SET staff_id = staff_id + 1 WHERE seq = 2", "the person that entry 2 is"),
    "nobody": ("UPDATE ledger_entry SET staff_id = NULL WHERE seq = 2", "the person that entry 2 is"),
    "somebody for the intake": (
        "UPDATE ledger_entry SET staff_id = 1 WHERE kind = 'intake.taken'",
        "the person that entry",
    ),
    "one that is gone": ("DELETE FROM ledger_entry WHERE seq = 2", "what entry 2 is looked up by is missing"),
    "the last that is gone": (
        "DELETE FROM ledger_entry WHERE seq = (SELECT max(seq) FROM ledger)",
        "is looked up by is missing",
    ),
    "one too many": (
        "INSERT INTO ledger_entry VALUES(7000, 'case.opened', '2026-11-25T09:00:00.000000Z', 1)",
        "what entry 7000 is looked up by belongs to no entry",
    ),
    "one moved away": (
        "UPDATE ledger_entry SET seq = -2 WHERE seq = 2",
        "what entry -2 is looked up by belongs to no entry",
    ),
}


@pytest.mark.parametrize("how", TAMPERING)
def test_what_differs_from_the_ledger_is_named(office: Office, how: str) -> None:
    firm_in(office)
    drop(office, "a.txt", b"words")
    scan(office)
    assert verify(office).clean
    statement, named = TAMPERING[how]
    tamper(paths.store(office.folder), statement)
    assert ledger.check(office.store.read)[2] is None
    assert any(fault.startswith("ledger: ") and named in fault for fault in verify(office).faults)


def test_two_that_changed_places_are_both_named(office: Office) -> None:
    firm_in(office)
    tamper(
        paths.store(office.folder),
        "UPDATE ledger_entry SET seq = -1 WHERE seq = 2",
        "UPDATE ledger_entry SET seq = 2 WHERE seq = 3",
        "UPDATE ledger_entry SET seq = 3 WHERE seq = -1",
    )
    told = " ".join(verify(office).faults)
    assert "that entry 2 is looked up by was changed" in told
    assert "that entry 3 is looked up by was changed" in told


@pytest.mark.parametrize("body", ["{", "[]"])
def test_a_body_that_cannot_be_read_is_named_and_stops_nothing(office: Office, body: str) -> None:
    firm_in(office)
    tamper(paths.store(office.folder), f"UPDATE ledger SET body = CAST('{body}' AS BLOB) WHERE seq = 2")
    assert "ledger: entry 2 was changed" in verify(office).faults


def test_a_key_is_registered_to_whom_the_body_says_and_nobody_else(office: Office) -> None:
    who, at = (office.person.id, "paralegal"), office.now()
    with office.store.write() as tx:
        ledger.append(tx.db, at=at, kind="staff.key_added", staff=who, data={"line": "ssh-ed25519 AAAA", "staff": 1})
        seq = ledger.append(tx.db, at=at, kind="test", staff=who, data={"line": "ssh-ed25519 BBBB", "staff": 1})
    for by_bodies in (False, True):
        said = keys_said(office.store.read, by_bodies=by_bodies)
        assert said.bound(1, "ssh-ed25519 AAAA", before=seq)
        assert not said.bound(2, "ssh-ed25519 AAAA", before=seq)
    tamper(paths.store(office.folder), f"UPDATE ledger_entry SET kind = 'staff.key_added' WHERE seq = {seq}")
    assert not keys_said(office.store.read).bound(1, "ssh-ed25519 BBBB", before=seq + 1)


def test_what_entries_are_looked_up_by_is_append_only(office: Office) -> None:
    with closing(connect(paths.store(office.folder))) as db:
        for statement in (
            "UPDATE ledger_entry SET kind = 'x'",
            "DELETE FROM ledger_entry",
            "INSERT OR REPLACE INTO ledger_entry VALUES(1, 'x', 'y', 1)",
        ):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                db.execute(statement)


def test_a_kind_lists_its_newest_entries_page_by_page(office: Office) -> None:
    with office.store.write() as tx:
        seqs = [
            ledger.append(tx.db, at=office.now(), kind=kind, staff=None, data={"n": number})
            for number, kind in enumerate(("odd", "even") * 4)
        ]
    db = office.store.read
    assert [entry["seq"] for entry in ledger.listed(db, limit=3, kind="even")] == [seqs[7], seqs[5], seqs[3]]
    assert [entry["seq"] for entry in ledger.listed(db, limit=3, before=seqs[3], kind="even")] == [seqs[1]]
    assert ledger.listed(db, limit=3, kind="never") == []
    assert ledger.seqs_of_kinds(db, ("odd", "even")) == seqs


def test_the_session_before_this_one_is_the_person_s_own(office: Office) -> None:
    def came_in(staff_id: int, at: str) -> None:
        with office.store.write() as tx:
            ledger.append(tx.db, at=at, kind="session.opened", staff=(staff_id, "attorney"), data={})

    assert ledger.last_session(office.store.read, 7) is None
    came_in(7, "2026-11-25T08:00:00.000000Z")
    assert ledger.last_session(office.store.read, 7) is None
    came_in(8, "2026-11-25T09:00:00.000000Z")
    came_in(7, "2026-11-25T10:00:00.000000Z")
    assert ledger.last_session(office.store.read, 7) == "2026-11-25T08:00:00.000000Z"


def test_a_kind_lists_nothing_from_behind_a_wall(office: Office) -> None:
    firm = firm_in(office)
    firm.give()
    put_up(office, firm.case_id, firm.other, reason="Was opposing counsel's clerk")
    outside = firm.come_in(firm.other)
    given = ledger_entries(office, limit=50, before=None, kind="assignment.given")
    assert len(given) == 1
    assert ledger_entries(outside, limit=50, before=None, kind="assignment.given") == []
    assert (given[0]["seq"],) not in outside.store.read.execute("SELECT seq FROM ledger_entry").fetchall()
    outside.close()
