"""How long papers take from the folder to their proposals, with any number of cases; processor time and by the clock.

    python -m tests.benchmarks.proposals [PAPERS] [CASES …]
    python -m tests.benchmarks.proposals alone [PAPERS] [CASES …]

Each paper is one page with the court, caption and docket number of one of the cases. A paper is done when the recognisers
looked at it; that the first case suggested is its own is asked afterwards, of nine in ten at least.

*alone* is the recognisers' part, without folder, store and index: processor time for the same papers, for the labelled ones
of courts (``tests/labelled``) and for the texts of the intake's benchmark, the best of three rounds.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.cases.dockets import parse_docket_number
from paracase.domain.clock import SystemClock
from paracase.domain.papers.proposals import Field, best
from paracase.domain.roles import Role
from paracase.intake.pipeline import Intake
from paracase.intake.recognise import Knowledge, KnownCase, Paper, recognise
from paracase.services.office.founding import init_office
from paracase.store.office.practice import Practice
from tests.benchmarks.corpus import Words
from tests.benchmarks.office import COURTS, FIRMS, SURNAMES, Builder, Size
from tests.support.labelled import SOURCES

if TYPE_CHECKING:
    from paracase.services.context import Office

CASES = (1, 40, 400, 4000)
AT_LEAST = 0.9
"""Of the papers must be given their own case first, or something else was measured."""


def _processor() -> float:
    """Seconds of processor time of this process and of its readers that ended."""
    used = [resource.getrusage(which) for which in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(taken.ru_utime + taken.ru_stime for taken in used)


def _one(office: Office, sql: str) -> int:
    return int(office.store.read.execute(sql).fetchone()[0])


def measure(base: Path, papers: int, cases: int) -> None:
    """Take papers in with so many cases, until each has its proposals."""
    folder = base / f"office-{cases}"
    office = init_office(folder, clock=SystemClock(), name="b", staff_name="Dana Reyes", role=Role.PARALEGAL)
    builder = Builder(office, Size(papers, cases=cases))
    own = {}
    for number in range(papers):
        matter = builder.matters[number * 7919 % cases]
        name = f"paper {number:06}.txt"
        (folder / "Inbox" / name).write_text(builder.text(matter, f"Order {number}"), encoding="utf-8")
        own[name] = str(matter.id)
    time.sleep(2.2)  # files that were written just now are not settled
    began, used = time.perf_counter(), _processor()
    intake = Intake(folder, office.store, office.settings, office.clock, office.practice.document_types, ocr=False)
    intake.look()
    while _one(office, "SELECT count(*) FROM version WHERE outcome <> 'pending'") < papers:
        intake.turn()
    searchable = time.perf_counter() - began
    while intake.turn().worked or _one(office, "SELECT count(*) FROM document WHERE recognised = 0"):
        pass
    suggested = time.perf_counter() - began
    intake.close()
    used = _processor() - used
    first = office.store.read.execute(
        "SELECT d.name, s.value FROM document d JOIN suggestion s ON s.document_id = d.id AND s.field = 'case' "
        "AND s.rank = 0"
    ).fetchall()
    right = sum(own.get(name) == value for name, value in first)
    office.close()
    assert right >= papers * AT_LEAST, (right, papers)
    told = f"{cases:>5,} cases: {papers:,} papers searchable in {searchable:.1f} s, suggested in {suggested:.1f} s"
    print(f"{told}; {used / papers * 1000:.2f} ms of processor time a paper; its own case first: {right:,}", flush=True)


def _known(count: int) -> tuple[Knowledge, list[str]]:
    """So many cases as ``office.Builder`` opens them, and the head of a paper of each."""
    chance, cases, heads = random.Random(7), [], []
    for number in range(count):
        one, other = chance.choice(SURNAMES), chance.choice(SURNAMES)
        firm, court = f"{other} {chance.choice(FIRMS)}", chance.choice(tuple(COURTS))
        docket = f"{1 + number % 8}:{15 + number % 12}-cv-{number + 1:05}"
        people = (f"{one} {number}", firm)
        dockets = ((parse_docket_number(docket), court),)
        cases.append(KnownCase(number + 1, f"26-{number + 1:04}", " v. ".join(people), dockets, people))
        heads.append(f"{COURTS[court]}\n{one} {number} v. {firm}\nCase No. {docket}\n")
    practice = Practice(None)
    return Knowledge(tuple(cases), tuple(practice.document_types), "{date} {no} {title}", practice.courts), heads


def _cost(papers: list[tuple[str, tuple[str, ...]]], knowledge: Knowledge) -> float:
    """Milliseconds of processor time a paper; what is found out once (indexes, patterns) is found out before."""
    rounds = []
    for _ in range(4):
        fresh = [Paper(name, pages, received_on="2026-11-23") for name, pages in papers]
        began = time.process_time()
        for paper in fresh:
            recognise(paper, knowledge)
        rounds.append((time.process_time() - began) * 1000 / len(papers))
    return min(rounds[1:])


def alone(count: int, cases: int) -> None:
    """What the recognisers take for a paper."""
    knowledge, heads = _known(cases)
    words = Words()
    made: list[tuple[str, tuple[str, ...]]] = []
    for number in range(count):
        head = heads[number * 7919 % cases]
        made.append((f"paper {number:06}.txt", (f"{head}ORDER {number}\n\n{words.text(3000)}\n",)))
    found = [best(recognise(Paper(name, pages), knowledge), Field.CASE) for name, pages in made]
    own = [str(number * 7919 % cases + 1) for number in range(count)]
    right = sum(one is not None and one.value == value for one, value in zip(found, own, strict=True))
    assert right >= count * AT_LEAST, (right, count)
    texts: list[tuple[str, tuple[str, ...]]] = [
        (f"paper {number:06}.txt", (words.text(3000),)) for number in range(count)
    ]
    sources = [path for path in sorted(SOURCES.iterdir()) if path.suffix != ".eml"]
    labelled = [(path.stem, tuple(path.read_text("utf-8").split("\n=== page ===\n"))) for path in sources]
    labelled = [(name, pages) for name, pages in labelled if Paper(name, pages).front.is_of_court]
    assert len(labelled) > 30, len(labelled)
    told = [f"{_cost(papers, knowledge):.2f} ms" for papers in (made, labelled, texts)]
    print(
        f"{cases:>5,} cases: paper of a court {told[0]}, labelled ones {told[1]}, texts of 3 KB {told[2]}", flush=True
    )


def main() -> None:
    """Measure."""
    if sys.argv[1:2] == ["alone"]:
        numbers = [int(one) for one in sys.argv[2:]] or [60]
        for cases in numbers[1:] or CASES[1:]:
            alone(numbers[0], cases)
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("papers", type=int, nargs="?", default=2000)
    parser.add_argument("cases", type=int, nargs="*", default=CASES)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        for cases in given.cases:
            measure(Path(base), given.papers, cases)


if __name__ == "__main__":
    main()
