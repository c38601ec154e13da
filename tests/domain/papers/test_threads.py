"""Motion threads: invented dockets, labelled by hand; what a person said wins; what orders decide."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers.thread_words import ThreadPart, decided, decides, part_of
from paracase.domain.papers.threads import BoundBy, DocketPaper, MotionThread, bind, next_step

DOCKETS = yaml.safe_load((Path(__file__).parent / "labelled_dockets.yaml").read_text(encoding="utf-8"))


def _papers(docket: dict[str, Any]) -> list[DocketPaper]:
    return [
        DocketPaper(int(one["number"] or at), str(one["number"]), one["words"], "", "2026-11-19", one["whose"])
        for at, one in enumerate(docket["entries"], start=1)
    ]


def _threads(docket: dict[str, Any]) -> dict[int, MotionThread]:
    return {thread.number: thread for thread in bind(_papers(docket), {})}


@pytest.mark.parametrize("docket", DOCKETS, ids=lambda docket: docket["name"])
def test_papers_stand_in_the_threads_they_are_labelled_with(docket: dict[str, Any]) -> None:
    threads = _threads(docket)
    papers = _papers(docket)
    for one, paper in zip(docket["entries"], papers, strict=True):
        inside = [number for number, of in threads.items() if any(each.paper.id == paper.id for each in of.papers)]
        assert (paper.words, inside) == (paper.words, one["in"])
        if one["in"]:
            assert part_of(paper.words) == ThreadPart(one["is"]), paper.words


@pytest.mark.parametrize("docket", DOCKETS, ids=lambda docket: docket["name"])
def test_what_decides_closes_and_the_next_move_is_whose_it_is(docket: dict[str, Any]) -> None:
    threads = _threads(docket)
    closed = {number: of.closed_by.id for number, of in threads.items() if of.closed_by is not None}
    assert closed == docket["closed"]
    steps = {number: next_step(of, hearing_on="", today="2026-11-30") for number, of in threads.items()}
    assert {number: [step.what, step.whose] for number, step in steps.items() if step is not None} == docket["next"]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        (
            "ORDER granting in part and denying in part [52] Motion to Compel and [55] Motion for Sanctions",
            {"52", "55"},
        ),
        ("ORDER GRANTING Plaintiff's Motion [7] to Compel. Hearing re [9] is continued.", {"7"}),
        ("ORDER by Judge Ito granting leave to file sur-reply re [52] Motion to Dismiss", set()),
        ("Minute Entry: argument heard on [52] Motion to Dismiss; taken under submission", set()),
        ("ORDER denying [3] , [4] and [5] Motions in Limine; [6] Motion is WITHDRAWN", {"3", "4", "5", "6"}),
        ("TENTATIVE RULING: grant [8] Motion to Strike", set()),
    ],
)
def test_an_order_decides_the_numbers_it_grants_or_denies(words: str, numbers: set[str]) -> None:
    assert decided(words) == numbers


def test_a_person_puts_in_takes_out_and_begins() -> None:
    docket = DOCKETS[6]
    papers = _papers(docket)
    threads = {one.number: one for one in bind(papers, {(4, 1): True, (3, 2): False, (7, 7): True})}
    assert [(one.paper.id, one.by) for one in threads[1].papers][1] == (4, BoundBy.PERSON)
    assert all(one.paper.id != 3 for one in threads[2].papers)
    assert 7 in threads
    assert 1 not in {one.number for one in bind(papers, {(1, 1): False})}


def test_a_hearing_gone_by_leaves_the_ruling_and_one_to_come_the_hearing() -> None:
    thread = bind([DocketPaper(1, "1", "MOTION to Stay", "", "2026-11-01", "ours")], {})[0]
    after = next_step(thread, hearing_on="2026-11-20", today="2026-11-30")
    assert after is not None
    assert (after.what, after.whose) == ("ruling", "court")
    before = next_step(thread, hearing_on="2026-12-20", today="2026-11-30")
    assert before is not None
    assert (before.what, before.whose) == ("opposition", "theirs")


@given(st.text(max_size=300))
def test_any_words_are_read(words: str) -> None:
    assert decided(words) == frozenset() or decides(words)
    part_of(words)
    threads = bind([DocketPaper(1, "1", "MOTION to Stay", "", "", ""), DocketPaper(2, "2", words, "", "", "")], {})
    assert threads[0].motion.id == 1
