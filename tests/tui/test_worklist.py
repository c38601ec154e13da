"""The queue as one person works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers.triage import Lineup, Urgency
from paracase.services.papers.triage import DecidedLast, Queue, QueuePaper
from paracase.store.papers.triage import IncomingChild
from paracase.tui.screens.triage.worklist import ChosenAnswers, Worklist

if TYPE_CHECKING:
    from collections.abc import Iterable


def queue(papers: Iterable[int], *, folder: Iterable[int] = ()) -> Queue:
    alone, together = list(papers), tuple(folder)
    known = {
        i: QueuePaper(i, f"{i}.pdf", "Inbox", "", Urgency.REST, "prod/" if i in together else None, None, 0, None, 0,
                      "normal", None, (IncomingChild(i, i, i * 100, f"{i}00.pdf", None, 1),))
        for i in (*alone, *together)
    }  # fmt: skip
    return Queue(Lineup(known.values()), known, DecidedLast(), {})


def papers(work: Worklist) -> list[object]:
    return [value for kind, value in work.rows() if kind == "paper"]


def test_what_was_decided_stays_away_until_a_load_knows_of_it() -> None:
    work = Worklist()
    work.take(queue([1, 2, 3]), work.begin_load())
    load = work.begin_load()
    work.decided([2])
    work.take(queue([1, 2, 3]), load)  # it had begun before the paper was filed
    assert papers(work) == [1, 3]
    assert work.waiting == 2
    work.take(queue([1, 2, 3]), work.begin_load())  # begun after: the paper waits again, somebody undid it
    assert papers(work) == [1, 2, 3]


def test_a_folder_is_one_row_until_it_is_opened() -> None:
    work = Worklist()
    work.take(queue([1], folder=[7, 8]), work.begin_load())
    assert work.rows() == [("paper", 1), ("child", 100), ("folder", "prod/")]
    child = work.child(100)
    assert child is not None
    assert child.name == "100.pdf"
    work.unfold_for(8)
    assert papers(work) == [1, 7, 8]
    work.decided([7, 8])
    assert work.rows() == [("paper", 1), ("child", 100)]


def test_marks_and_answers() -> None:
    work = Worklist()
    work.take(queue([1, 2], folder=[7, 8]), work.begin_load())
    work.mark("folder", "prod/")
    work.mark("paper", 1)
    work.mark("child", 100)
    assert work.marked == {1, 7, 8}
    work.mark("folder", "prod/")
    assert work.marked == {1}
    work.mark_all()
    assert work.marked == {1, 2, 7, 8}  # none of them is sure: all that are shown, those of folded folders too
    work.mark_all()
    assert work.marked == set()
    work.answer(1, ChosenAnswers(case_id=5).with_facts({"doc_type": "order"}))
    assert work.answers(1).decision.shared(5).facts == {"doc_type": "order"}
    assert work.answers(None) == work.answers(2) == ChosenAnswers()
    work.decided([1])
    assert work.answers(1) == ChosenAnswers()


def sure(paper: int, caption: int, *, copy_of: int | None = None) -> QueuePaper:
    return QueuePaper(paper, f"{paper}.pdf", "Inbox", "", Urgency.REST, None, caption, 3, "order", 2, "normal", copy_of,
                      (), f"Order of {paper}", "Order")  # fmt: skip


def test_the_star_marks_what_is_sure_then_all_then_none() -> None:
    """A copy of a paper that is here is never among those that one key files."""
    found = {1: sure(1, 5), 2: sure(2, 6), 3: sure(3, 5, copy_of=1)}
    found[4] = QueuePaper(4, "4.pdf", "Inbox", "", Urgency.REST, None, 5, 2, "order", 3, "normal", None, ())
    work = Worklist()
    work.take(Queue(Lineup(found.values()), found, DecidedLast(), {5: "Ames", 6: "Brook"}), work.begin_load())
    marks = []
    for _ in range(4):
        work.mark_all()
        marks.append(work.marked)
    assert marks == [{1, 2}, {1, 2, 3, 4}, set(), {1, 2}]


def test_the_filter_and_the_order_by_case() -> None:
    found = {1: sure(1, 6), 2: sure(2, 5), 3: sure(3, 6)}
    work = Worklist()
    work.take(Queue(Lineup(found.values()), found, DecidedLast(), {5: "Ames v. Harbor", 6: "Brook"}), work.begin_load())
    work.is_by_case = True
    assert papers(work) == [2, 1, 3]
    work.words = "ames ord"
    assert papers(work) == [2]
    work.mark_all()
    assert work.marked == {2}  # what the filter hides is not marked
    work.words = "nowhere"
    assert papers(work) == []


def test_what_was_said_is_there_again_after_an_undo() -> None:
    work = Worklist()
    work.take(queue([1, 2]), work.begin_load())
    work.answer(1, ChosenAnswers(case_id=5, name="Mine.pdf"))
    work.decided([1])
    assert work.answers(1) == ChosenAnswers()
    work.say_again([1, 2])
    assert work.answers(1) == ChosenAnswers(case_id=5, name="Mine.pdf")
    assert work.answers(2) == ChosenAnswers()


@given(st.lists(st.tuples(st.sampled_from(["load", "decide", "back", "all"]), st.integers(1, 6))))
def test_never_shows_or_marks_what_is_decided(acts: list[tuple[str, int]]) -> None:
    work, decided = Worklist(), set()
    work.take(queue(range(1, 7)), work.begin_load())
    for act, paper in acts:
        if act == "decide":
            work.decided([paper])
            decided.add(paper)
        elif act == "back":
            work.brought_back(paper)
            decided.discard(paper)
        elif act == "all":
            work.mark_all()
        else:
            work.take(queue(i for i in range(1, 7) if i not in decided), work.begin_load())
        assert not decided & set(papers(work))
        assert not decided & work.marked
