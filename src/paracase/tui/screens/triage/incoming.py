"""The list of what waits: folders, papers, what hangs on them; below, what was decided last."""

from __future__ import annotations

import time
from itertools import chain
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.domain.visible import counted, visible
from paracase.tui.desk import desk_of
from paracase.tui.display import in_words, short_caption
from paracase.tui.paced import Paced
from paracase.tui.screens.triage import rows
from paracase.tui.screens.triage.later import offer_block
from paracase.tui.screens.triage.worklist import Worklist
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.gap_rows import gap_key
from paracase.tui.widgets.models import Blocks, Paged
from paracase.tui.widgets.returning import Returning
from paracase.tui.widgets.row_list import RowList
from paracase.tui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from paracase.services.approvals.gaps import CaseGap
    from paracase.services.papers.triage import Prepared, Queue, QueueChange, QueuePaper
    from paracase.tui.display import Line

NO_PAPERS = ("No papers wait.", "Copy files into Inbox/ and they appear here.")


OFFERED = (
    "A reader found these attachments in papers that were filed before.",
    "Enter shows them: each can be taken out as a file of its own, or left inside.",
)


ASIDES = ("Papers that are for no case.", "Enter shows or folds them; r on one brings it back to Triage.")
GAPS_EVERY = 5.0
"""Seconds between two looks for what never came, while papers change: every docket is gone through."""
MOST_PAINTED = 500
NO_PAPER = frozenset({"folder", "later", "asides", "gap", "gaps"})
"""Rows that are not of one document."""


class TriageList(RowList):
    """The list; Enter files."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "move(1)", "move", key_display="j/k", show=False, id="list.down", tooltip="down, up"),
    ]  # fmt: skip

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter is the screen's, which knows what it does on a row."""
        return action != "open" and super().check_action(action, parameters)


class IncomingPane(Pane):
    """The queue as one person works on it, and which row is in front."""

    CAN_FILTER = True

    def __init__(self) -> None:
        self.listed = TriageList(drives=True, id="incoming-list")
        super().__init__("Incoming", self.listed, id="incoming")
        self.worklist = Worklist()
        self.returning = Returning()
        self.gaps: tuple[CaseGap, ...] = ()
        self._numbers = services.approvals.kept_numbers.KeptNumbers()
        self._shows_gaps = False
        self._gaps_paced = Paced(self, self._load_gaps, seconds=GAPS_EVERY)
        self._back: Sequence[int] = ()
        self._painted: dict[int, tuple[QueuePaper, tuple[int, bool, bool, str, str], Line]] = {}
        """Rows as they were painted last: an Enter moves all of them, and changes one."""

    def expect_back(self, documents: Sequence[int]) -> None:
        """The bar goes to papers that an undo brought back, once they are loaded."""
        self._back = documents
        self.worklist.say_again(documents)
        self.returning.expect([("paper", document_id) for document_id in documents])

    def take(self, found: Queue | QueueChange, load: int) -> bool:
        """What a load found; the folders of what came back open. Whether anything may look different now."""
        differs = self.worklist.take(found, load) or bool(self._back)
        for document_id in self._back:
            self.worklist.unfold_for(document_id)
        self._back = ()
        return differs

    def show_queue(self, after: Hashable | None = None) -> bool:
        """Draw the queue; returns whether there is any row.

        Args:
            after: the row to go to.
        """
        queue = self.worklist.queue
        assert queue is not None
        keys = self.worklist.rows()
        upper: Paged[rows.Key, rows.Key] = Paged(keys, lambda found: {key: key for key in found}, self._paint)
        answers = desk_of(self).standing.answers
        tail = rows.tail_blocks(queue, shows_aside=self.worklist.shows_aside, upon=lambda: answers.next_undo)
        never = rows.never_blocks(self.gaps, is_open=self._shows_gaps)
        lower = Blocks([*offer_block(queue.decided.later), *never, *tail])
        back = self.returning.place(keys)
        at = back if back is not None else upper.index(after) if after is not None else None
        said = (f"No papers match “{visible(self.words)}”.", "Esc clears the filter.") if self.words else NO_PAPERS
        empty: list[Line] = [[(words, "muted")] for words in said]
        self.listed.show(Stacked(upper, lower), at=at, empty=empty)
        order = "by case" if self.worklist.is_by_case else "court first, oldest first"
        self.header.say(left=[(f"“{visible(self.words)}”", "accent") if self.words else (order, "muted")])
        self.say_numbers()
        return bool(upper.items or lower.items)

    # What never came

    def on_mount(self) -> None:
        """Looked for once; then when something of it may have changed."""
        self._gaps_paced.ask()

    def follow(self, topics: frozenset[str]) -> None:
        """What never came is looked for again, at most so often: it needs every docket."""
        if "gaps" in topics:
            self._gaps_paced.now()
        elif topics & {"documents", "cases", "walls", "requests", "day"}:
            self._gaps_paced.ask()

    @work(exclusive=True, group="gaps")
    async def _load_gaps(self) -> None:
        desk = desk_of(self)
        began = time.monotonic()
        found = await desk.ask(lambda: services.approvals.gaps.all_gaps(desk.office, numbers=self._numbers))
        self._gaps_paced.took(time.monotonic() - began)
        if found is not None and tuple(found) != self.gaps:
            self.gaps = tuple(found)
            if self.worklist.queue is not None:
                self.show_queue()

    @property
    def gap(self) -> CaseGap | None:
        """What never came, where that is in front."""
        key = self.listed.key
        if not isinstance(key, tuple) or key[0] != "gap":
            return None
        return next((one for one in self.gaps if gap_key(one) == key[1]), None)

    def open_gap(self) -> None:
        """To its case; on the row below all of them are shown, or folded."""
        if (gap := self.gap) is not None:
            desk_of(self).go_to_case(gap.case_id)
        else:
            self._shows_gaps = not self._shows_gaps
            self.show_queue()

    async def answer_gap(self, gap: CaseGap) -> None:
        """Why nobody waits for it."""
        if await tui.acts.gaps.answer_for(desk_of(self), gap):
            self._gaps_paced.now()

    def say_numbers(self) -> None:
        """How many wait, how many are marked."""
        marked = len(self.worklist.marked)
        left: Line = [(f"{marked} marked  ", "accent")] if marked else []
        self.header.say(right=[*left, (f"{self.worklist.waiting:,}", "muted")])

    def _paint(self, key: rows.Key, _at: int, width: int, chosen: bool) -> Line:
        kind, value = key
        work, desk = self.worklist, desk_of(self)
        if kind == "folder":
            papers = work.papers_in(str(value))
            today = desk.standing.today
            when = rows.came(work.paper(papers[0]).arrived_at, today) if papers else ""
            marked = len(work.marked & set(papers))
            return rows.folder_row(str(value), len(papers), when, width, chosen=chosen,
                                   is_open=work.is_open(str(value)), marked=marked)  # fmt: skip
        if kind == "child":
            return rows.child_row(work.child(int(value)), width, chosen=chosen)
        paper = work.paper(int(value))
        assert work.queue is not None
        marked, caption = paper.id in work.marked, work.queue.captions.get(paper.case_id or 0, "")
        claimed = work.queue.decided.claims.get(paper.id, "")
        said = width, chosen, marked, caption, claimed
        known = self._painted.get(paper.id)
        if known is not None and known[0] is paper and known[1] == said:
            return known[2]
        line = rows.paper_row(paper, width, chosen=chosen, marked=marked, caption=caption, claimed=claimed, depth=0)
        if len(self._painted) > MOST_PAINTED:
            self._painted.clear()
        self._painted[paper.id] = paper, said, line
        return line

    # The row in front

    @property
    def document_id(self) -> int | None:
        """The document in front: a paper, something hanging on one, or one below the queue."""
        key = self.listed.key
        return int(key[1]) if isinstance(key, tuple) and key[0] not in NO_PAPER else None

    @property
    def instead(self) -> tuple[str, str] | None:
        """Where no paper is in front, what stands in place of its page: what is there, and what can be done."""
        key = self.listed.key
        if key is None and self.worklist.queue is not None:
            return NO_PAPERS
        if isinstance(key, tuple) and key[0] == "later":
            return OFFERED
        if isinstance(key, tuple) and key[0] == "asides":
            return ASIDES
        if (gap := self.gap) is not None:
            said = f"{gap.label} of {visible(gap.caption)} never came: {in_words(gap.gap.what)}."
            return said, "Enter goes to its case; s says why nobody waits for it; T makes a task."
        if isinstance(key, tuple) and key[0] == "gaps":
            return "What never came.", "Enter shows all of it, or folds it."
        if not isinstance(key, tuple) or key[0] != "folder":
            return None
        papers = counted(len(self.worklist.papers_in(str(key[1]))), "paper")
        return f"{papers} came together in “{key[1]}/”.", "Enter opens it; Space marks all its papers."

    @property
    def kind(self) -> str:
        """What the row in front is: ``paper``, ``aside``, ``child``, ``folder``, ``filed``, ``trash``, ``later``…"""
        key = self.listed.key
        return str(key[0]) if isinstance(key, tuple) else ""

    @property
    def waits(self) -> bool:
        """Whether the row in front is a paper to be decided: not a folder, not what hangs on another, not what is done."""
        return self.kind in {"paper", "aside"}

    @property
    def is_inside(self) -> bool:
        """Whether what is in front hangs on a paper that waits."""
        return self.kind == "child"

    @property
    def queued(self) -> QueuePaper | None:
        """The paper in front, when it waits."""
        key, queue = self.listed.key, self.worklist.queue
        return queue.papers.get(key[1]) if queue and isinstance(key, tuple) and key[0] == "paper" else None

    def subject(self, prepared: Prepared | None) -> tuple[int | None, int | None]:
        """The case and the paper in front; of what never came its case."""
        if (gap := self.gap) is not None:
            return gap.case_id, None
        planned = prepared.planned.case if prepared else None
        return planned.id if planned else None, self.document_id

    @property
    def position(self) -> str:
        """``1 of 5``; empty for what does not wait itself."""
        number = self.worklist.number(self.document_id or 0)
        return f"{number:,} of {self.worklist.waiting:,}" if number else ""

    def next_key(self) -> Hashable | None:
        """The row after the paper in front (and what hangs on it) that is neither marked nor gone."""
        model, at = self.listed.model, self.listed.position
        if not isinstance(model, Stacked):
            return None
        upper = model.upper
        for item in chain(range(at + 1, upper.items), range(min(at, upper.items) - 1, -1, -1)):
            key = upper.key(item)
            if isinstance(key, tuple) and key[0] != "child" and key[1] not in self.worklist.marked:
                return key
        return None

    def following(self, count: int) -> list[tuple[str, str, tuple[str, str], bool]]:
        """The papers after the one in front: title or name, what they are, how sure, whether they are marked."""
        found: list[tuple[str, str, tuple[str, str], bool]] = []
        model, queue = self.listed.model, self.worklist.queue
        if model is None or queue is None:
            return found
        for item in range(self.listed.position + 1, model.items):
            key = model.key(item)
            if isinstance(key, tuple) and key[0] == "paper":
                paper = queue.papers[key[1]]
                caption = short_caption(queue.captions.get(paper.case_id or 0, "?"))
                what = f"{caption[:12]}, {(paper.short_type or '?')[:14]}"
                is_marked = paper.id in self.worklist.marked
                found.append((paper.title or paper.name, what, rows.SIGNS[paper.confidence], is_marked))
            if len(found) == count:
                break
        return found

    def choose(self, document_id: int) -> bool:
        """Go to a paper, wherever it stands; its folder must be open."""
        return any(self.listed.choose((kind, document_id)) for kind in ("paper", "child", "aside", "trash"))
