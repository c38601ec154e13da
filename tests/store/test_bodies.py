"""What is remembered of a ledger's bodies is what going through all of them says, whatever came or was changed since."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paracase import paths
from paracase.domain.ledger import canonical, entry_hash
from paracase.domain.people.binding import KINDS
from paracase.services.office.opening import open_office
from paracase.store import ledger
from paracase.store.bodies import WATCHED, whole_entries
from paracase.store.people.bound import keys_said
from tests.support.tampering import opened, past_triggers

if TYPE_CHECKING:
    from collections.abc import Collection

    from paracase.services.context import Office
    from paracase.store.driver import sqlite3

SOME = sorted(WATCHED)[:4]
PAPERS = (3, 31, 13)
_ENTRIES = st.lists(st.tuples(st.sampled_from([*SOME, "other"]), st.sets(st.sampled_from(PAPERS))), max_size=6)
_ASKED = st.tuples(st.sets(st.sampled_from(SOME)), st.sets(st.sampled_from(PAPERS)))


def _add(office: Office, entries: list[tuple[str, set[int]]]) -> None:
    with office.store.write() as tx:
        for kind, papers in entries:
            data = {"documents": [{"id": number, "type": "motion"} for number in sorted(papers)]}
            ledger.append(tx.db, at=office.now(), kind=kind, staff=(1, "paralegal"), data=data, about=())


def _by_hand(db: sqlite3.Connection, kinds: Collection[str], papers: Collection[int]) -> list[tuple[int, str, bool]]:
    """The other way to know: every row, read as JSON, with the chain walked from the first."""
    found, before = [], "0" * 64
    for seq, prev, digest, raw in db.execute("SELECT seq, prev, hash, body FROM ledger ORDER BY seq").fetchall():
        body: dict[str, Any] = json.loads(raw)
        listed = body["data"].get("documents")
        named = {one["id"] for one in listed if isinstance(one, dict)} if isinstance(listed, list) else set()
        if body["kind"] in kinds or named & set(papers):
            found.append((seq, body["kind"], prev == before and entry_hash(raw) == digest))
        before = digest
    return found


def _remembered(db: sqlite3.Connection, kinds: Collection[str], papers: Collection[int]) -> list[tuple[int, str, bool]]:
    return [(one.seq, one.kind, one.is_whole) for one in whole_entries(db, kinds, papers=papers)]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(_ENTRIES, _ASKED), max_size=4))
def test_two_ways_to_know_agree(office: Office, rounds: list[tuple[list[tuple[str, set[int]]], Any]]) -> None:
    for entries, (kinds, papers) in rounds:
        _add(office, entries)
        for _ in range(2):
            assert _remembered(office.store.read, kinds, papers) == _by_hand(office.store.read, kinds, papers)


def _changed(office: Office, seq: int, *, anew: bool) -> None:
    """Somebody writes another person into an entry; with its hash made anew, the next one does not follow."""
    raw = opened(paths.store(office.folder))
    body = json.loads(raw.execute("SELECT body FROM ledger WHERE seq = ?", (seq,)).fetchone()[0])
    body["staff"] = 99
    written = canonical(body)
    past_triggers(raw, lambda: raw.execute("UPDATE ledger SET body = ? WHERE seq = ?", (written, seq)))
    if anew:
        digest = entry_hash(written)
        past_triggers(raw, lambda: raw.execute("UPDATE ledger SET hash = ? WHERE seq = ?", (digest, seq)))
    raw.close()


@pytest.mark.parametrize("anew", [False, True])
def test_what_was_changed_since_it_was_read_is_met(office: Office, anew: bool) -> None:
    _add(office, [(SOME[0], {3}), (SOME[0], {3}), ("other", set())])
    db = office.store.read
    last = ledger.head(db).seq
    was = _remembered(db, SOME, {3})
    assert [whole for *_, whole in was[-2:]] == [True, True]
    _changed(office, last - 2, anew=anew)
    now = _remembered(db, SOME, {3})
    assert now == _by_hand(db, SOME, {3})
    assert [whole for *_, whole in now[-2:]] == [anew, not anew]


def test_an_entry_that_was_taken_out_is_not_remembered_over(office: Office) -> None:
    _add(office, [(SOME[0], {3}), ("other", set())])
    db = office.store.read
    seq = ledger.head(db).seq - 1
    assert seq in [one for one, *_ in _remembered(db, SOME, {3})]
    raw = opened(paths.store(office.folder))
    past_triggers(raw, lambda: raw.execute("DELETE FROM ledger WHERE seq = ?", (seq,)))
    raw.close()
    assert seq not in [one for one, *_ in _remembered(db, SOME, {3})]


def test_what_was_not_committed_is_not_remembered(office: Office) -> None:
    class GivenUp(Exception):
        """The act fails."""

    with contextlib.suppress(GivenUp), office.store.write() as tx:
        ledger.append(tx.db, at=office.now(), kind=SOME[0], staff=(1, "paralegal"), data={"documents": []}, about=())
        assert _remembered(tx.db, SOME, ()) == _by_hand(tx.db, SOME, ())
        raise GivenUp
    assert _remembered(office.store.read, SOME, ()) == _by_hand(office.store.read, SOME, ())
    _add(office, [(SOME[1], set())])
    assert _remembered(office.store.read, SOME, ()) == _by_hand(office.store.read, SOME, ())


def test_two_offices_are_told_apart(office: Office) -> None:
    """One process serves several: what is remembered is of the ledger whose entry it is, and of no other."""
    with contextlib.closing(open_office(office.folder, clock=office.clock)) as again:
        _add(again, [(SOME[0], {3})])
        assert _remembered(again.store.read, SOME, {3}) == _by_hand(office.store.read, SOME, {3})


def test_a_body_that_cannot_be_read_is_not_whole_and_takes_keys_away(office: Office) -> None:
    data = {"key": 1, "line": "ssh-ed25519 AAAA", "staff": 1, "fingerprint": "f", "notice": None, "expires": None}
    with office.store.write() as tx:
        for _ in range(2):
            ledger.append(tx.db, at=office.now(), kind=KINDS[1], staff=(1, "paralegal"), data=data, about=())
    last = ledger.head(office.store.read).seq
    assert keys_said(office.store.read, by_bodies=True).has_key(1, before=last + 1)
    raw = opened(paths.store(office.folder))
    broken = b'{"kind":"' + KINDS[1].encode() + b'"'
    past_triggers(raw, lambda: raw.execute("UPDATE ledger SET body = ? WHERE seq = ?", (broken, last)))
    raw.close()
    assert not keys_said(office.store.read, by_bodies=True).has_key(1, before=last + 1)
    assert [whole for seq, _, whole in _remembered(office.store.read, SOME, ()) if seq == last] == [False]
