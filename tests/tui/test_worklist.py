"""The queue as one person works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers.triage import Lineup, Urgency
from paracase.services.papers.triage import DecidedLast, Queue, QueueChange, QueuePaper
from paracase.store.papers.triage import IncomingChild
from paracase.tui.screens.triage.row_keys import RowKeys
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
    assert list(work.rows()) == [("paper", 1), ("child", 100), ("folder", "prod/")]
    child = work.child(100)
    assert child is not None
    assert child.name == "100.pdf"
    work.unfold_for(8)
    assert papers(work) == [1, 7, 8]
    work.decided([7, 8])
    assert list(work.rows()) == [("paper", 1), ("child", 100)]


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


def as_listed(work: Worklist, gone: set[int], opened: set[str]) -> list[tuple[str, int | str]]:
    """The rows, made one by one."""
    assert work.queue is not None
    found: list[tuple[str, int | str]] = []
    for entry in work.queue.lineup.entries:
        waiting = [i for i in entry.papers if i not in gone]
        if entry.folder is not None and waiting:
            found.append(("folder", entry.folder))
        if entry.folder is None or entry.folder in opened:
            for number in waiting:
                found.append(("paper", number))
                found += [("child", child.id) for child in work.paper(number).children]
    return found


WAITING = st.lists(
    st.tuples(st.sampled_from(Urgency), st.sampled_from([None, None, "a/", "b/"]), st.integers(0, 2)), max_size=12
)
STEPS = st.lists(
    st.tuples(st.sampled_from(["decide", "back", "fold", "change", "go"]), st.integers(1, 12)), max_size=12
)


@given(WAITING, STEPS)
def test_rows_that_are_not_made_are_those_that_would_be(
    waiting: list[tuple[Urgency, str | None, int]], steps: list[tuple[str, int]]
) -> None:
    known = {
        i: QueuePaper(i, f"{i}.pdf", "Inbox", "", urgency, folder, None, 0, None, 0, "normal", None,
                      tuple(IncomingChild(i, i, i * 100 + n, "x.pdf", None, 1) for n in range(inside)))
        for i, (urgency, folder, inside) in enumerate(waiting, 1)
    }  # fmt: skip
    every, work, gone, opened = dict(known), Worklist(), set[int](), set[str]()
    work.take(Queue(Lineup(known.values()), known, DecidedLast(), {}), work.begin_load())
    for step, number in [("", 0), *steps]:
        paper = every.get(number)
        if step == "decide" and number in known:
            work.decided([number])
            gone.add(number)
        elif step == "back":
            work.brought_back(number)
            gone.discard(number)
        elif step == "fold":
            folder = ("a/", "b/")[number % 2]
            work.fold(folder)
            opened ^= {folder}
        elif step in {"change", "go"} and paper is not None:
            stays = (paper,) if step == "change" else ()
            work.take(QueueChange(stays, () if stays else (number,), DecidedLast(), 1), work.begin_load(whole=False))
            gone.clear()
        rows, wanted = work.rows(), as_listed(work, gone, opened)
        assert isinstance(rows, RowKeys)
        assert (len(rows), list(rows), rows[1:4], rows[-1:]) == (len(wanted), wanted, wanted[1:4], wanted[-1:])
        assert [rows.index(key) for key in wanted] == list(range(len(wanted)))
        for key in (("paper", 99), ("folder", "c/"), ("child", 1), None, *(("paper", i) for i in gone)):
            assert key not in rows
        left = [i for entry in work.queue.lineup.entries for i in entry.papers if i not in gone] if work.queue else []
        assert [work.number(i) for i in left] == list(range(1, len(left) + 1))
        assert [work.number(i) for i in gone] == [0] * len(gone)
