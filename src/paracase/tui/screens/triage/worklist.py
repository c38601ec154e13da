"""The queue as one person works on it: marks, answers, what was decided since it was loaded. No widget, no store."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from paracase.domain.papers.triage import Name
from paracase.domain.words import fold
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.triage import QueueChange
from paracase.tui.screens.triage.row_keys import RowKeys
from paracase.tui.screens.triage.rows import Key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from paracase.services.papers.triage import Prepared, Queue, QueuePaper
    from paracase.store.papers.triage import IncomingChild


@dataclass(frozen=True, slots=True)
class ChosenAnswers:
    """What the person said about one paper; everything else stays as suggested."""

    case_id: int | None = None
    facts: Mapping[str, str | None] = field(default_factory=dict)
    name: str | None = None
    folder: str | None = None

    @classmethod
    def of(cls, said: FilingDecision) -> ChosenAnswers:
        """What was said before, as the service keeps it."""
        return cls(said.cases[0] if said.cases else None, dict(said.facts), said.name, said.folder)

    @property
    def decision(self) -> FilingDecision:
        """As the service takes it."""
        return FilingDecision((self.case_id,) if self.case_id else (), dict(self.facts), self.name, self.folder)

    @property
    def against(self) -> FilingDecision:
        """The same, of a person who was shown that the paper's own stamp names another case."""
        return replace(self.decision, against_the_stamp=True)

    def with_facts(self, facts: Mapping[str, str | None]) -> ChosenAnswers:
        """More facts said."""
        return replace(self, facts={**self.facts, **facts})


class _Blocks(dict[Name, tuple[Key, ...]]):
    """The lines of rows of the queue; made when first asked for, so that what did not change is not made again.

    Most rows are one paper that nothing hangs on: of these nothing is kept, for their lines cost no more than finding them.
    """

    def __init__(self, make: Callable[[Name], tuple[Key, ...]]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: Name) -> tuple[Key, ...]:
        self[name] = made = self._make(name)
        return made


class Worklist:
    """What waits, less what was decided here since it was loaded. What changes costs what changed, not what waits."""

    def __init__(self) -> None:
        self.queue: Queue | None = None
        self.marked: set[int] = set()
        self.last: ChosenAnswers | None = None
        """The last answer a paper was filed with."""
        self._open_folders: set[str] = set()
        self._gone: dict[int, int] = {}
        """Papers decided here, with the load that was the newest then: a load begun later knows of them itself."""
        self._loads = 0
        self._answers: dict[int, ChosenAnswers] = {}
        self._answered: dict[int, ChosenAnswers] = {}
        """What was said of papers that are decided: there again when an undo brings them back."""
        self.words = ""
        """What the rows are filtered by."""
        self.is_by_case = False
        self.shows_aside = False
        """Whether what was set aside is unfolded."""
        self._ready: dict[int, Prepared] = {}
        self._blocks = _Blocks(self._block)
        self._with_children: set[int] = set()
        self._children: dict[int, IncomingChild] = {}
        self._is_behind = True

    # Loading

    def begin_load(self, *, whole: bool = True) -> int:
        """The number of a load that begins now.

        Args:
            whole: what changed would not do; remembered until a whole load has come, also when this one does not.
        """
        self._loads += 1
        self._is_behind |= whole
        return self._loads

    @property
    def touch(self) -> int | None:
        """The last change that the queue knows of; None when it is to be loaded whole."""
        return None if self.queue is None or self._is_behind else self.queue.touch

    def take(self, found: Queue | QueueChange, load: int) -> bool:
        """What a load found: everything, or what changed; what was decided after it began stays away.

        Returns whether anything may look different now.
        """
        known = self.queue.papers if self.queue is not None else {}
        differs = not isinstance(found, QueueChange) or bool(found.waiting) or any(i in known for i in found.gone)
        differs |= self.queue is None or self.queue.decided != found.decided
        differs |= self.queue is not None and found.captions not in (None, self.queue.captions)
        if isinstance(found, QueueChange):
            assert self.queue is not None
            for name in self.queue.apply(found):
                self._blocks.pop(name, None)
            self._with_children.difference_update(found.gone, (paper.id for paper in found.waiting))
            self._with_children.update(paper.id for paper in found.waiting if paper.children)
        else:
            self.queue = found
            self._blocks.clear()
            self._with_children = {paper.id for paper in found.papers.values() if paper.children}
            self._is_behind = False
        papers = self.queue.papers
        here = {i: newest for i, newest in self._gone.items() if newest >= load and i in papers}
        back = [i for i in self._gone if i not in here]
        self._gone = here
        self._forget(back)
        differs |= bool(back)
        self.marked = {i for i in self.marked if i in papers}
        changed = {*found.gone, *(one.id for one in found.waiting)} if isinstance(found, QueueChange) else None
        self._ready = {i: prepared for i, prepared in self._ready.items() if i in papers and _stands(prepared, changed)}
        return differs

    # Rows

    @property
    def waiting(self) -> int:
        """How many papers wait."""
        return len(self.queue.papers) - len(self._gone) if self.queue is not None else 0

    def rows(self) -> Sequence[Key]:
        """The rows: folders, papers, what hangs on them."""
        names, queue = self._names(), self.queue
        others, blocks = self._with_children | self._gone.keys(), self._blocks
        if queue is not None and names is queue.lineup.names:
            return self._in_order(queue, others)
        keys: list[Key] = []
        for name in names:
            if name.__class__ is int and name not in others:
                keys.append(("paper", name))
            else:
                keys += blocks[name]
        return keys

    def _in_order(self, queue: Queue, others: set[int]) -> RowKeys:
        """All rows in the queue's own order; of those that are one paper none is made."""
        order, papers, lineup = queue.lineup.order, queue.papers, queue.lineup

        def find(document_id: int) -> int | None:
            paper = papers.get(document_id)
            return order.index(lineup.place(paper)) if paper is not None else None

        named: dict[Name, int | None] = {folder: find(lineup.papers(folder)[0]) for folder in lineup.folders}
        for document_id in others & papers.keys():
            if (paper := papers[document_id]).folder is None or not lineup.has_row(paper.folder):
                named[document_id] = find(document_id)
        found = ((at, self._blocks[name]) for name, at in named.items() if at is not None)
        return RowKeys(order, found, find)

    def _names(self) -> Sequence[Name]:
        """The rows in their order: as urgency and age say, or by case; of a filter only those it lets through."""
        queue = self.queue
        if queue is None:
            return ()
        names: Sequence[Name] = queue.lineup.names
        if self.words:
            wanted = fold(self.words).split()
            names = [name for name in names if self._has(name, wanted)]
        if self.is_by_case:  # a stable sort: within a case the order stays; what has none comes last
            names = sorted(names, key=self._case_of)
        return names

    def _has(self, name: Name, wanted: list[str]) -> bool:
        """Whether all these words stand in a row: name, title, type, case, folder."""
        assert self.queue is not None
        papers = (self.queue.papers[i] for i in self.queue.lineup.papers(name))
        texts = (
            f"{name} {p.name} {p.title} {p.short_type} {p.doc_type or ''} {p.handling} "
            f"{self.queue.captions.get(p.case_id or 0, '')}"
            for p in papers
        )
        return any(all(word in folded for word in wanted) for folded in map(fold, texts))

    def _case_of(self, name: Name) -> tuple[bool, str]:
        assert self.queue is not None
        cases = {self.queue.papers[i].case_id for i in self.queue.lineup.papers(name)}
        caption = self.queue.captions.get(min(cases, key=lambda i: i or 0) or 0, "") if cases else ""
        return not caption, fold(caption)

    def _block(self, name: Name) -> tuple[Key, ...]:
        """The lines of a row: a folder with its papers if it is open, or a paper with what hangs on it."""
        assert self.queue is not None
        papers = [i for i in self.queue.lineup.papers(name) if i not in self._gone]
        keys: list[Key] = []
        if isinstance(name, str) and papers:
            keys.append(("folder", name))
        if isinstance(name, int) or name in self._open_folders:
            for document_id in papers:
                keys.append(("paper", document_id))
                for child in self.paper(document_id).children:
                    keys.append(("child", child.id))
                    self._children[child.id] = child
        return tuple(keys)

    def _forget(self, papers: Iterable[int]) -> None:
        """The rows of these papers are to be made again."""
        for document_id in papers:
            self._blocks.pop(document_id, None)
            paper = self.queue.papers.get(document_id) if self.queue is not None else None
            if paper is not None and paper.folder is not None:
                self._blocks.pop(paper.folder, None)

    def paper(self, document_id: int) -> QueuePaper:
        """A paper of the queue."""
        assert self.queue is not None
        return self.queue.papers[document_id]

    def papers_in(self, folder: str) -> list[int]:
        """What still waits of a folder dropped together."""
        inside = self.queue.lineup.papers(folder) if self.queue is not None else ()
        return [i for i in inside if i not in self._gone]

    def number(self, document_id: int) -> int:
        """Which of the waiting papers this is, from 1, those in folded folders counted; 0 for one that does not wait."""
        paper = self.queue.papers.get(document_id) if self.queue is not None else None
        if self.queue is None or paper is None or document_id in self._gone:
            return 0
        papers, lineup = self.queue.papers, self.queue.lineup
        row, order = lineup.place(paper), lineup.order
        before = order.index(row) or 0
        for folder in lineup.folders:
            if lineup.place(papers[lineup.papers(folder)[0]]) < row:
                before += len(lineup.papers(folder)) - 1
        before -= sum(i in papers and lineup.place(papers[i]) < row for i in self._gone)
        inside = (
            self.papers_in(paper.folder) if paper.folder is not None and lineup.has_row(paper.folder) else [document_id]
        )
        return before + inside.index(document_id) + 1

    def child(self, document_id: int) -> IncomingChild | None:
        """What hangs on a paper that has a row."""
        return self._children.get(document_id)

    def answers_of_lead(self, document_id: int | None) -> ChosenAnswers | None:
        """What was said about the paper that something hangs on; None for what hangs on none."""
        child = self._children.get(document_id or 0)
        return self.answers(child.lead_id) if child is not None else None

    def is_open(self, folder: str) -> bool:
        """Whether a folder's papers are shown."""
        return folder in self._open_folders

    def fold(self, folder: str) -> list[int]:
        """Show or fold a folder; the papers that are shown by it."""
        self._open_folders ^= {folder}
        self._blocks.pop(folder, None)
        return self.papers_in(folder) if self.is_open(folder) else []

    def unfold_for(self, document_id: int) -> None:
        """Open the folder in which a paper lies."""
        paper = self.queue.papers.get(document_id) if self.queue is not None else None
        if paper is not None and paper.folder is not None:
            self._open_folders.add(paper.folder)
            self._blocks.pop(paper.folder, None)

    # Marks

    def mark(self, kind: str, value: int | str) -> None:
        """Mark a paper or a whole folder, or take the mark away."""
        if kind == "folder":
            papers = set(self.papers_in(str(value)))
            self.marked = self.marked - papers if papers <= self.marked else self.marked | papers
        elif kind == "paper":
            self.marked ^= {int(value)}

    def mark_all(self) -> None:
        """What is sure among those shown; again all that are shown; again none."""
        shown = self._shown()
        sure = {i for i in shown if self.paper(i).goes_as_proposed}
        if shown <= self.marked:
            self.marked = set()
        elif self.marked == sure or not sure:
            self.marked = shown
        else:
            self.marked = sure

    def _shown(self) -> set[int]:
        """Papers that have a row, and those in folders that do."""
        shown: set[int] = set()
        for kind, value in self.rows():
            if kind == "paper":
                shown.add(int(value))
            elif kind == "folder" and not self.is_open(str(value)):
                shown.update(self.papers_in(str(value)))
        return shown

    def said_of(self, papers: Iterable[int]) -> dict[int, FilingDecision]:
        """What was said of these, as the service takes it; of those of which nothing was said nothing."""
        return {i: self._answers[i].decision for i in papers if i in self._answers}

    # Answers

    def answers(self, document_id: int | None) -> ChosenAnswers:
        """What was said about a paper."""
        return self._answers.get(document_id or 0, ChosenAnswers())

    def answer(self, document_id: int, answers: ChosenAnswers) -> None:
        """The person said something about it."""
        self._answers[document_id] = answers

    def keep_ready(self, prepared: Prepared) -> None:
        """The paper that comes next, read ahead."""
        self._ready = {prepared.sheet.document.id: prepared}

    def ready(self, document_id: int) -> Prepared | None:
        """The paper as it was read ahead."""
        return self._ready.get(document_id)

    def take_ready(self, document_id: int) -> Prepared | None:
        """The paper as it was read ahead, once, and only while nobody said anything about it."""
        found = self._ready.pop(document_id, None)
        return found if self.answers(document_id) == ChosenAnswers() else None

    def forget_ready(self) -> None:
        """What was read ahead may have changed."""
        self._ready.clear()

    def decided(self, papers: Iterable[int]) -> None:
        """These are filed, set aside or in the trash."""
        for document_id in papers:
            self._gone[document_id] = self._loads
            self._forget((document_id,))
            self.marked.discard(document_id)
            if (said := self._answers.pop(document_id, None)) is not None:
                self._answered[document_id] = said

    def brought_back(self, document_id: int) -> None:
        """It waits again."""
        self._gone.pop(document_id, None)
        self._forget((document_id,))
        self.say_again((document_id,))

    def say_again(self, papers: Iterable[int]) -> None:
        """What had been said of these before they were decided stands again."""
        for document_id in papers:
            if (said := self._answered.pop(document_id, None)) is not None:
                self._answers.setdefault(document_id, said)


def _stands(prepared: Prepared, changed: set[int] | None) -> bool:
    """Whether what was read ahead of a paper still says what it may of the other it is like: that one may be shut by now.

    Args:
        changed: papers that changed; None where that can be any.
    """
    others = {one.id for one in (prepared.near, prepared.original) if one is not None}
    return not others if changed is None else others.isdisjoint(changed)
