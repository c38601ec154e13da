"""A filing teaches, an undo unlearns, what is walled or sealed teaches nothing, a purge takes all, damage is said."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import NotAllowed
from paracase.domain.health import Health
from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.proposals import Confidence, Field, best
from paracase.domain.roles import Identity, Proof, Role
from paracase.intake.learning import Learning
from paracase.services.cases import walls
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.papers import filing, learning
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people.people import add_person, person_named
from paracase.services.undo import redo, undo
from paracase.services.upkeep import backups, orders, purging
from paracase.services.upkeep.doctor import examine
from paracase.store.index import Index
from paracase.store.papers import learned as kept
from paracase.store.papers.recognised import proposals_for
from tests.support.clock import AheadClock
from tests.support.made import copy_of, made_once
from tests.support.offices import drop, garcia, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.domain.papers.learning import Learned
    from paracase.services.context import Office

FILED, KIND = 14, "payment_remittance"
"""Mails of one sender, filed as what no cue says."""


def _bill(number: int) -> bytes:
    return mail(f"Job {number}", f"Job {number} is ready, boxes {number % 3}.").replace(
        b"Opposing Counsel <counsel@example.com>", b"Till <Till@PaperWing.example>"
    )


def _make(place: Path) -> None:
    """One that filed fourteen papers of a sender, and has another of that sender waiting that was looked at before."""
    with contextlib.closing(
        init_office(place, clock=AheadClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    ) as office:
        add_person(office, "Dolores Ortega", Role.ATTORNEY)
        case = garcia(office).case
        for number in range(1, FILED + 2):
            drop(office, f"job{number:02}.eml", _bill(number))
        scan(office)
        filing.file_together(
            office, tuple(range(1, FILED + 1)), FilingDecision((case.id,), {"doc_type": KIND}, folder="Costs")
        )


@pytest.fixture
def office(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    place = copy_of(made_once(tmp_path_factory, "habitual", _make), tmp_path / "office")
    with contextlib.closing(open_office(place, clock=AheadClock(), acting_as="Dana Ruiz")) as opened:
        yield opened


def lessons(office: Office) -> dict[int, str]:
    found = kept.load(office.folder)
    assert found.learned is not None, found.why
    return {number: one.type for number, one in found.learned.lessons.items()}


def look(office: Office) -> None:
    scan(office, wait=0.0)


def habits(office: Office) -> tuple[Health, str]:
    (found,) = [check for check in examine(office) if check.name == "Habits"]
    return found.health, found.finding


def test_a_filing_teaches_and_an_undo_unlearns(office: Office) -> None:
    """What waits is looked at again; all of it without a word of anybody, by whatever intake runs."""
    waiting = FILED + 1
    found = best(proposals_for(office.store.read, waiting), Field.TYPE)
    assert found is not None
    assert (found.value, found.confidence) == ("correspondence_opposing", Confidence.GUESS)
    look(office)
    found = best(proposals_for(office.store.read, waiting), Field.TYPE)
    assert found is not None
    assert (found.value, found.confidence) == (KIND, Confidence.LIKELY)
    assert found.reason == f"{FILED} papers from “Till@PaperWing.example” were filed as Payment"
    assert lessons(office) == dict.fromkeys(range(1, FILED + 1), KIND)
    filing.change_facts(office, 3, {"doc_type": "invoice"})
    look(office)
    assert lessons(office)[3] == "invoice"
    filing.trash(office, 4)
    look(office)
    assert 4 not in lessons(office)
    undo(office)
    undo(office)
    undo(office)
    look(office)
    assert lessons(office) == {}
    redo(office)
    look(office)
    anew = learning.learn(office)
    assert (anew.papers, anew.types) == (FILED, ((KIND, FILED),))
    assert lessons(office) == dict.fromkeys(range(1, FILED + 1), KIND)


def test_kept_up_is_made_anew(office: Office) -> None:
    """The same file, byte for byte, but for up to where the store was followed."""
    look(office)
    kept_up = kept.load(office.folder).learned
    learning.learn(office)
    anew = kept.load(office.folder).learned
    assert kept_up is not None
    assert anew is not None
    at = kept.Moment(0, 0, 0)
    assert kept.packed(kept_up, at) == kept.packed(anew, at)


def test_what_is_walled_sealed_or_not_decided_teaches_nothing(office: Office) -> None:
    look(office)
    filing.change_facts(office, 1, {"handling": "sealed"})
    filing.change_facts(office, 2, {"handling": "privileged"})
    look(office)
    assert sorted(lessons(office)) == list(range(3, FILED + 1))
    priya = add_person(office, "Priya Nair", Role.ATTORNEY)
    walls.put_up(office, 1, priya, reason="worked for them")
    look(office)
    assert lessons(office) == {}
    look(office)
    said = [one.reason for one in proposals_for(office.store.read, FILED + 1) if "filed as" in one.reason]
    assert said == [], "what was said of the walled case's papers is not said any more"
    walls.take_down(office, 1, priya)
    look(office)
    assert sorted(lessons(office)) == list(range(3, FILED + 1))


def test_who_stands_behind_a_wall_learns_what_the_office_does(office: Office) -> None:
    """Learning by hand goes past the walls of whoever asks, and leaves walled cases out for everybody."""
    priya = add_person(office, "Priya Nair", Role.PARALEGAL)
    walls.put_up(office, 1, priya, reason="worked for them")
    with contextlib.closing(open_office(office.folder, clock=AheadClock(), acting_as="Priya Nair")) as walled:
        assert learning.learn(walled).papers == 0
    assert learning.learn(office).papers == 0


def test_a_purged_paper_takes_what_was_learnt_with_it(office: Office) -> None:
    look(office)
    with contextlib.closing(Index(office.folder)) as index:
        running = Learning(office.folder, office.store, index)
        running.load()
        at = kept.moment(office.store.read)
        _purge(office, 5)
        assert kept.load(office.folder).why == "not there"
        running._save(at)  # it had learnt the paper, and did not hear of the order
        assert kept.load(office.folder).why == "not there"
        while running.go_on().more:
            pass
    assert sorted(lessons(office)) == [number for number in range(1, FILED + 1) if number != 5]
    assert kept.load(office.folder).at.purges == 1
    look(office)
    assert 5 not in lessons(office)


def _purge(office: Office, document: int) -> None:
    attorney = replace(office, person=person_named(office, "DO"), identity=Identity(Proof.ACCOUNT, account="ortega"))
    order = orders.order(attorney, 1, (document,), authority="Order of 24 Nov 2026", reason="clawed back").made("purge")
    report = purging.carry_out(office, order, case_number="26-0001")
    assert report.found == ()


def test_what_was_learnt_before_an_order_counts_for_nothing(office: Office) -> None:
    """A file that came back with a copy of the folder is not believed."""
    look(office)
    before = paths.learned(office.folder).read_bytes()
    _purge(office, 5)
    paths.learned(office.folder).write_bytes(before)
    with contextlib.closing(Index(office.folder)) as index:
        running = Learning(office.folder, office.store, index)
        running.load()
        assert running.learned.lessons == {}
    look(office)
    assert 5 not in lessons(office)


def test_a_damaged_file_is_said_and_made_anew(office: Office) -> None:
    look(office)
    for data, why in (
        (b"", "damaged"),
        (b"rubbish", "damaged"),
        (b"paracase learned 0\n00000000", "of another version"),
        (b"paracase learned 1\n00000000xyz", "damaged"),
    ):
        paths.learned(office.folder).write_bytes(data)
        assert learning.learned_now(office).why == why
        look(office)
        assert len(lessons(office)) == FILED
    paths.learned(office.folder).write_bytes(b"rubbish")
    assert habits(office) == (Health.WARN, "what was learned from filing is damaged")


def test_an_office_that_does_not_learn(office: Office) -> None:
    silent = replace(office, settings=replace(office.settings, learn=False))
    look(silent)
    assert kept.load(office.folder).why == "not there"
    assert habits(silent)[0] is Health.GOOD


def test_it_is_in_no_backup(office: Office, tmp_path: Path) -> None:
    look(office)
    backups.back_up(office, tmp_path / "backup")
    assert [path for path in (tmp_path / "backup").rglob("*") if path.name.startswith("learned")] == []


def test_learning_is_for_who_files(office: Office) -> None:
    with pytest.raises(NotAllowed):
        learning.learn(replace(office, person=person_named(office, "DO"), identity=Identity(Proof.KEY)))


def test_a_text_that_is_not_there_is_learnt_another_time(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    with contextlib.closing(Index(office.folder)) as index:
        running = Learning(office.folder, office.store, index)
        with monkeypatch.context() as patched:
            patched.setattr(Index, "ends_of", lambda *_, **__: None)
            while running.go_on().more:
                pass
        assert running.learned.lessons == {}
        filing.set_aside(office, FILED + 1)
        assert running.is_behind
        while running.go_on().more:
            pass
        assert not running.is_behind
        learned: Learned = running.learned
        assert len(learned.lessons) == FILED
    assert filing.document_row(office, FILED + 1).state == TriageState.SET_ASIDE
