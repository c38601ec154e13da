"""The queue as one person works on it: marks, answers, what was decided since it was loaded. No widget, no store."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from paracase.services.papers.proposing import FilingDecision

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from paracase.services.papers.triage import Prepared, Queue, QueuePaper
    from paracase.tui.screens.triage.rows import Key


@dataclass(frozen=True, slots=True)
class ChosenAnswers:
    """What the person said about one paper; everything else stays as suggested."""

    case_id: int | None = None
    facts: Mapping[str, str | None] = field(default_factory=dict)
    name: str | None = None
    folder: str | None = None

    @property
    def decision(self) -> FilingDecision:
        """As the service takes it."""
        return FilingDecision((self.case_id,) if self.case_id else (), dict(self.facts), self.name, self.folder)

    def with_facts(self, facts: Mapping[str, str | None]) -> ChosenAnswers:
        """More facts said."""
        return replace(self, facts={**self.facts, **facts})


class Worklist:
    """What waits, less what was decided here since it was loaded."""

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
        self._ready: dict[int, Prepared] = {}
        self._child_names: dict[int, str] = {}

    # Loading

    def begin_load(self) -> int:
        """The number of a load that begins now."""
        self._loads += 1
        return self._loads

    def take(self, found: Queue, load: int) -> None:
        """What a load found; what was decided after it began stays away."""
        self._gone = {i: newest for i, newest in self._gone.items() if newest >= load and i in found.papers}
        self.marked &= set(found.papers)
        self.queue = found
        self._ready = {i: prepared for i, prepared in self._ready.items() if i in found.papers}
        self._child_names = {child: name for paper in found.papers.values() for child, name in paper.children}

    # Rows

    @property
    def waiting(self) -> int:
        """How many papers wait."""
        return len(self.queue.papers) - len(self._gone) if self.queue is not None else 0

    def rows(self) -> list[Key]:
        """The rows: folders, papers, what hangs on them."""
        keys: list[Key] = []
        for entry in self.queue.entries if self.queue is not None else ():
            papers = [i for i in entry.papers if i not in self._gone]
            if not papers:
                continue
            if entry.folder is not None:
                keys.append(("folder", entry.folder))
                if entry.folder not in self._open_folders:
                    continue
            for document_id in papers:
                keys.append(("paper", document_id))
                keys += [("child", child) for child, _ in self.paper(document_id).children]
        return keys

    def paper(self, document_id: int) -> QueuePaper:
        """A paper of the queue."""
        assert self.queue is not None
        return self.queue.papers[document_id]

    def papers_in(self, folder: str) -> list[int]:
        """What still waits of a folder dropped together."""
        entries = self.queue.entries if self.queue is not None else ()
        return [i for entry in entries if entry.folder == folder for i in entry.papers if i not in self._gone]

    def child_name(self, document_id: int) -> str:
        """The name of what hangs on a paper."""
        return self._child_names.get(document_id, "")

    def is_open(self, folder: str) -> bool:
        """Whether a folder's papers are shown."""
        return folder in self._open_folders

    def fold(self, folder: str) -> None:
        """Show or fold a folder."""
        self._open_folders ^= {folder}

    def unfold_for(self, document_id: int) -> None:
        """Open the folder in which a paper lies."""
        for entry in self.queue.entries if self.queue is not None else ():
            if entry.folder is not None and document_id in entry.papers:
                self._open_folders.add(entry.folder)

    # Marks

    def mark(self, kind: str, value: int | str) -> None:
        """Mark a paper or a whole folder, or take the mark away."""
        if kind == "folder":
            papers = set(self.papers_in(str(value)))
            self.marked = self.marked - papers if papers <= self.marked else self.marked | papers
        elif kind == "paper":
            self.marked ^= {int(value)}

    def mark_all(self) -> None:
        """All that are shown, or none."""
        shown = {int(str(value)) for kind, value in self.rows() if kind == "paper"}
        self.marked = set() if shown <= self.marked else shown

    # Answers

    def answers(self, document_id: int | None) -> ChosenAnswers:
        """What was said about a paper."""
        return self._answers.get(document_id or 0, ChosenAnswers())

    def answer(self, document_id: int, answers: ChosenAnswers) -> None:
        """The person said something about it."""
        self._answers[document_id] = answers

    def keep_ready(self, prepared: Prepared) -> None:
        """The paper that comes next, read ahead."""
        self._ready = {prepared.proposal.document.id: prepared}

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
            self.marked.discard(document_id)
            self._answers.pop(document_id, None)

    def brought_back(self, document_id: int) -> None:
        """It waits again."""
        self._gone.pop(document_id, None)
