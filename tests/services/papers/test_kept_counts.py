"""What a desk keeps of its counters is what counting anew gives, after any act of anybody."""

from __future__ import annotations

from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.services import counters as counting
from paracase.services.approvals import kept_numbers
from paracase.services.counters import KeptWaiting, counters
from paracase.services.papers.filing import file_document, restore, set_aside, trash
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.sequestering import sequester
from paracase.services.undo import undo
from paracase.store.counters import tallies
from paracase.store.papers import docketed, recognised
from paracase.store.upkeep import tombstones
from tests.support.offices import drop, garcia, scan

if TYPE_CHECKING:
    from paracase.services.context import Office

PAPERS = 8


def act(office: Office, case_id: int, chance: Random) -> None:
    """One act of a person or of the intake that changes what waits."""
    rows = office.store.read.execute(
        "SELECT id, state, missing_since IS NULL, relpath FROM document ORDER BY id"
    ).fetchall()
    number, state, is_there, relpath = chance.choice(rows)
    what = chance.choice(["file", "aside", "trash", "pair", "pair", "part", "away", "back", "undo", "scan",
                          "purge", "shut"])  # fmt: skip
    if what == "file" and state == "new" and is_there:
        file_document(office, number, FilingDecision((case_id,), name=f"{number}-{chance.random()}.txt"))
    elif what == "aside" and state == "new" and is_there:
        set_aside(office, number)
    elif what == "trash" and state == "new" and is_there:
        trash(office, number)
    elif what == "back" and state in {"set_aside", "trash"}:
        restore(office, number)
    elif what in {"pair", "part"}:
        other = chance.choice([row[0] for row in rows if row[0] != number])
        said = [Proposal(Field.FILED_WITH, str(other), Confidence.LIKELY, "the same act")] if what == "pair" else []
        with office.store.write() as tx:
            recognised.put_proposals(tx.db, number, said)
    elif what == "away" and state == "new" and is_there:
        (office.folder / "Inbox" / relpath.decode()).unlink()
        scan(office)
    elif what in {"purge", "shut"}:
        take_away(office, number, what)
    elif what == "undo":
        undo(office)
    elif what == "scan":
        drop(office, f"more {chance.random()}.txt", b"%f" % chance.random())
        scan(office)


def take_away(office: Office, number: int, what: str) -> None:
    """A paper is purged, or nobody may open it any more."""
    if what == "shut":
        sequester(office, number, reason="privileged")
        return
    with office.store.write() as tx:
        tombstones.entomb(tx.db, {number}, name="Purged", names=set())


@pytest.mark.parametrize("seed", range(6))
def test_kept_is_what_is_counted(office: Office, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "MOST_CHANGES", (3, 10_000)[seed % 2])
    chance, kept = Random(seed), KeptWaiting()
    case_id = garcia(office).case.id
    for number in range(PAPERS):
        drop(office, f"paper {number}.txt", b"paper %d" % number)
    scan(office)
    seen = set()
    for step in range(40):
        with suppress(NotAllowed, NotFound):  # not everything can be done with every paper
            act(office, case_id, chance)
        if step % 5 == 4:
            kept.forget()
        now = counters(office, kept)
        assert now == counters(office), step
        assert [tally for tally in tallies(office.store.read) if not tally.is_right] == [], step
        seen.add(now.triage)
    assert len(seen) > 2, "papers came and went"


def test_what_was_filed_with_a_purged_paper_waits_by_itself(office: Office) -> None:
    kept = KeptWaiting()
    for number in range(3):
        drop(office, f"paper {number}.txt", b"paper %d" % number)
    scan(office)
    with office.store.write() as tx:
        recognised.put_proposals(tx.db, 2, [Proposal(Field.FILED_WITH, "1", Confidence.LIKELY, "the same act")])
    assert counters(office, kept).triage == 2
    with office.store.write() as tx:
        tombstones.entomb(tx.db, {1}, name="Purged", names=set())
    assert counters(office, kept).triage == counters(office).triage == 2


@pytest.mark.parametrize("seed", range(4))
def test_kept_numbers_are_those_asked_for_anew(office: Office, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Docket numbers of papers that wait: of the papers, not of what somebody kept of them."""
    monkeypatch.setattr(kept_numbers, "MOST_CHANGES", (3, 10_000)[seed % 2])
    chance, kept = Random(seed), kept_numbers.KeptNumbers()
    case_id = garcia(office).case.id
    for number in range(PAPERS):
        drop(office, f"paper {number}.txt", b"paper %d" % number)
    scan(office)
    seen = set()
    for step in range(40):
        with suppress(NotAllowed, NotFound):
            act(office, case_id, chance)
        waits = office.store.read.execute("SELECT id FROM document WHERE state = 'new' ORDER BY id").fetchall()
        if waits:
            said = [Proposal(Field.ACT, f"{case_id}/{chance.randint(1, 9)}", Confidence.LIKELY, "its number")]
            with office.store.write() as tx:
                recognised.put_proposals(tx.db, chance.choice(waits)[0], said if step % 3 else [])
        found = kept.look(office, office.store.read)
        assert found == docketed.waiting_numbers(office.store.read), step
        seen.add(len(found))
    assert len(seen) > 2, "numbers came and went"
