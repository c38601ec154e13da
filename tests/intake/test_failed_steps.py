"""What fails by a fault of the program costs one outcome, and is said: the watching goes on, and so does every other step.

Rows that no program of ours wrote provoke it, in a real store: what a step meets there it does not expect.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.health import Health
from paracase.domain.papers.documents import IntakeRefusal
from paracase.domain.papers.proposals import Field
from paracase.domain.papers.steps import IntakeStep
from paracase.intake import pipeline
from paracase.intake.failing import FIRST_REST, LONGEST_REST, Steps
from paracase.services.counters import counters
from paracase.services.papers import taking_in
from paracase.services.papers.filing import file_document
from paracase.services.papers.looking import failures
from paracase.services.papers.proposing import FilingDecision
from paracase.services.upkeep.doctor import examine
from paracase.store.papers import failed_steps
from paracase.store.papers.recognised import proposals_for
from tests.intake.test_faults import watching
from tests.support.commands import Commands
from tests.support.notices import notice
from tests.support.offices import drop, garcia, inbox, scan
from tests.support.papers import mail, stamped
from tests.support.waiting import until

if TYPE_CHECKING:
    from paracase.intake.pipeline import Intake
    from paracase.services.context import Office

PAPER = stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is hereby ordered. " * 8)
NOTICE = notice(
    "ORDER SETTING HEARING. Signed by Judge A. B. Cole.", ("Garcia v. Meridian Freight", "2:24-cv-01234-ABC", "41")
)


def spoil(office: Office, sql: str, *values: object) -> None:
    """Put into the store what none of our programs writes."""
    with office.store.write() as tx:
        assert tx.db.execute(sql, values).rowcount == 1


def ids(office: Office) -> dict[str, int]:
    return {row[1]: row[0] for row in office.store.read.execute("SELECT id, name FROM document").fetchall()}


def outcomes(office: Office) -> dict[str, str]:
    sql = "SELECT d.name, v.outcome FROM document d JOIN version v ON v.id = d.version_id"
    return dict(office.store.read.execute(sql).fetchall())


def fields(office: Office, name: str) -> set[Field]:
    return {one.field for one in proposals_for(office.store.read, ids(office)[name])}


def test_a_paper_whose_fellow_cannot_be_paired_keeps_its_proposals_and_says_so(office: Office) -> None:
    garcia(office)
    drop(office, "n.eml", NOTICE)
    scan(office)
    with office.store.write() as tx:
        tx.db.execute(
            "CREATE TRIGGER odd BEFORE INSERT ON suggestion WHEN NEW.field = 'pair' BEGIN SELECT RAISE(ABORT, 'odd'); END"
        )
    said: list[str] = []
    with watching(office, said) as thread:
        drop(office, "a.pdf", PAPER)
        assert until(lambda: any("failed to recognize" in words for words in said), seconds=60)
        drop(office, "letter.txt", b"Dear counsel, we write about the lease.")
        assert until(lambda: outcomes(office).get("letter.txt") == "text", seconds=60)
        assert thread.is_alive()
    assert {Field.CASE, Field.FAULT} <= fields(office, "a.pdf")
    assert Field.PAIR not in fields(office, "a.pdf")
    [shown] = failures(office)
    assert shown.name == "a.pdf"
    assert "IntegrityError in " in shown.reason


def test_a_filed_paper_that_cannot_be_learnt_costs_itself_only(office: Office) -> None:
    case = garcia(office).case
    for number in (1, 2):
        drop(office, f"job{number}.eml", mail(f"Job {number}", f"Job {number} is ready."))
    scan(office)
    for number in (1, 2):
        file_document(office, number, FilingDecision((case.id,), {"doc_type": "order"}))
    spoil(office, "UPDATE version SET meta = ? WHERE document_id = 1", "[7]")
    report = scan(office)
    assert [(row.step, row.what) for row in failed_steps.all_failed(office.store.read)] == [("learn", "document 1")]
    [words] = report.failed
    assert "failed at learning from what was filed (document 1): AttributeError in " in words
    assert counters(office).could_not == 1
    assert [one.name for one in failures(office)] == ["The intake"]
    [check] = [one for one in examine(office) if one.name == "Intake's steps"]
    assert check.health is Health.WARN
    # Mended, it is learnt with the next pass, and nothing is said any more.
    spoil(office, "UPDATE version SET meta = '{}' WHERE document_id = 1")
    assert scan(office).failed == ()
    assert counters(office).could_not == 0


def test_the_command_line_says_it_and_its_exit_code_too(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    case = garcia(office).case
    drop(office, "job.eml", mail("Job", "It is ready."))
    scan(office)
    file_document(office, 1, FilingDecision((case.id,), {"doc_type": "order"}))
    spoil(office, "UPDATE version SET meta = ? WHERE document_id = 1", "[7]")
    paracase = Commands(office.folder, capsys)
    code, said, _ = paracase("scan")
    assert code == 1
    assert "failed  Since " in said
    code, told, _ = paracase("scan", "--json")
    assert code == 1
    assert len(told["failed"]) == 1


def test_a_file_that_the_program_fails_at_is_refused_beside_good_ones(office: Office) -> None:
    case = garcia(office).case
    drop(office, "a.txt", b"first words")
    scan(office)
    file_document(office, 1, FilingDecision((case.id,)))
    place = next((office.folder / "Cases").rglob("*.txt"))
    place.unlink()
    scan(office)
    spoil(office, "UPDATE document SET missing_since = '9999 of no year' WHERE id = 1")
    place.write_bytes(b"other words")
    drop(office, "good.txt", b"good words")
    report = scan(office)
    assert outcomes(office)["good.txt"] == "text"
    [refused] = report.refused
    assert (refused.path, refused.reason) == (str(place.relative_to(office.folder / "Cases")), IntakeRefusal.FAILED)
    assert "ValueError in " in refused.detail
    assert report.sum.refused == 1


@pytest.mark.parametrize(
    ("refused", "outcome"), [("NEW.outcome = 'text'", "crashed"), ("NEW.outcome <> 'pending'", "pending")]
)
def test_one_paper_of_a_batch_that_cannot_be_written_is_named_and_the_others_are_read(
    office: Office, refused: str, outcome: str
) -> None:
    """The store takes nothing of what was read of one paper, or not even that it could not be read."""
    names = ("a.txt", "b.txt", "c.txt")
    with office.store.write() as tx:
        tx.db.execute(
            "CREATE TRIGGER odd BEFORE UPDATE OF outcome ON version WHEN NEW.document_id = "
            f"(SELECT id FROM document WHERE name = 'b.txt') AND {refused} BEGIN SELECT RAISE(ABORT, 'odd'); END"
        )
    for name in names:
        drop(office, name, name.encode())
    report = scan(office)
    assert outcomes(office) == {"a.txt": "text", "b.txt": outcome, "c.txt": "text"}
    if outcome == "crashed":
        [row] = report.unread
        assert row.name == "b.txt"
        assert "failed over it: IntegrityError in " in row.detail
    else:
        [words] = report.failed
        assert f"failed at writing down what was read (document {ids(office)['b.txt']}): IntegrityError" in words
    assert counters(office).could_not == 1


def test_a_step_that_fails_rests_longer_each_time_and_is_forgotten_when_it_succeeds(office: Office) -> None:
    now, fails = 0.0, True

    def act() -> int:
        if fails:
            raise ZeroDivisionError
        return 7

    steps = Steps(office.store, office.now, seconds=lambda: now)
    rests = []
    for _ in range(9):
        assert steps.do(IntakeStep.FACTS, act, 0) == 0
        rests.append(steps.rest_of(IntakeStep.FACTS))
        now += rests[-1]
    assert rests == [min(FIRST_REST * 2**n, LONGEST_REST) for n in range(9)]
    assert [row.step for row in failed_steps.all_failed(office.store.read)] == ["facts"]
    assert steps.do(IntakeStep.LEARN, lambda: 1, 0) == 1
    # Another intake knows of it by the store, and says when it succeeds.
    fails = False
    assert Steps(office.store, office.now).do(IntakeStep.FACTS, act, 0) == 7
    assert failed_steps.all_failed(office.store.read) == []


STEPS = {
    IntakeStep.FOLLOW: ("_recognising", "_follow_cases"),
    IntakeStep.RECOGNIZE: ("_recognising", "_recognise_some"),
    IntakeStep.LEARN: ("_recognising", "_learn"),
    IntakeStep.FACTS: ("_reader", "refresh_index"),
    IntakeStep.COMPARE: ("_care", "tend"),
    IntakeStep.SCANS: ("_reader", "ocr_some"),
    IntakeStep.AGAIN: ("_reader", "reread_some"),
}


@pytest.mark.parametrize("step", STEPS)
def test_whatever_step_fails_files_are_taken_in_and_read(
    office: Office, monkeypatch: pytest.MonkeyPatch, step: IntakeStep
) -> None:
    def broken(*_: object, **__: object) -> int:
        raise ZeroDivisionError

    of, name = STEPS[step]
    made = pipeline.Intake.__init__

    def make(self: Intake, *args: object, **named: object) -> None:
        made(self, *args, **named)  # type: ignore[arg-type]
        monkeypatch.setattr(getattr(self, of), name, broken)

    monkeypatch.setattr(pipeline.Intake, "__init__", make)
    said: list[str] = []
    with watching(office, said) as thread:
        drop(office, "letter.txt", b"Dear counsel")
        assert until(lambda: outcomes(office).get("letter.txt") == "text", seconds=60)
        assert until(lambda: any(f"failed at {step.words}: ZeroDivisionError" in words for words in said), seconds=60)
        assert thread.is_alive()
    assert [row.step for row in failed_steps.all_failed(office.store.read)] == [step]


@pytest.mark.parametrize("problem", [RuntimeError("of no step"), OSError(5, "Input/output error"), MemoryError()])
def test_what_no_step_expects_is_said_and_tried_again(
    office: Office, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    monkeypatch.setattr(taking_in, "AFTER_ERROR", 0.1)
    times = 0

    def reserve(*_: object) -> None:
        nonlocal times
        times += 1
        if times < 3:
            raise problem

    monkeypatch.setattr(taking_in, "keep_reserve", reserve)
    said: list[str] = []
    with watching(office, said) as thread:
        drop(office, "letter.txt", b"Dear counsel")
        assert until(lambda: outcomes(office).get("letter.txt") == "text", seconds=60)
        assert thread.is_alive()
    assert sum(words.startswith("Intake held up: ") for words in said) == 1
    assert (inbox(office) / "letter.txt").exists()
