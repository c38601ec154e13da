"""The paper in front: prepared to be decided, the next one read ahead, and others told that somebody works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services, tui
from paracase.domain.errors import ParacaseError
from paracase.services.papers import triage as asking
from paracase.tui.desk import desk_of
from paracase.tui.screens.triage.worklist import ChosenAnswers

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen
    from textual.worker import WorkType

    from paracase.services.context import Office
    from paracase.services.deadlines.of_papers import PaperStarts
    from paracase.services.papers.proposing import FilingDecision
    from paracase.services.papers.triage import Prepared
    from paracase.tui.screens.triage.incoming import IncomingPane


def _starts_of(office: Office, document_id: int, decision: FilingDecision) -> PaperStarts | None:
    try:
        return services.deadlines.of_papers.starts_of_paper(office, document_id, decision)
    except ParacaseError:
        return None  # + says why


CLAIM_SECONDS = 1.0
"""Others see that a paper is worked on after so much time with it."""


class PaperInFront:
    """Follows the bar of the list.

    Args:
        show: shows the paper, or that there is none.
        show_form: shows what is known of it by now.
    """

    def __init__(
        self,
        screen: Screen[None],
        incoming: IncomingPane,
        show: Callable[[], None],
        show_form: Callable[[], None],
    ) -> None:
        self._screen, self._incoming, self._show_paper, self._show_form = screen, incoming, show, show_form
        self._claimed: int | None = None
        self.prepared: Prepared | None = None
        """The paper that is shown, ready to be decided."""
        self.starts: PaperStarts | None = None
        """What it would start, once that was looked up; None of nothing, and where nothing can be filed."""

    @property
    def current(self) -> Prepared | None:
        """The paper that is shown, where it is the one under the bar: what follows a key is about that row."""
        found = self.prepared
        return found if found is not None and found.sheet.document.id == self._incoming.document_id else None

    def show(self, prepared: Prepared | None) -> None:
        """Another paper is shown, or none."""
        self.prepared, self.starts = prepared, None
        self._show_paper()

    def prepare(self, document_id: int | None) -> None:
        """Ask what Enter would do with a paper; what was asked before of another is let go."""

        async def work() -> None:
            await self._prepare(document_id)

        begin: WorkType[None] = work
        self._screen.run_worker(begin, group="paper", exclusive=True)

    async def _prepare(self, document_id: int | None) -> None:
        if document_id is None:
            self.show(None)
            return
        worklist, desk = self._incoming.worklist, desk_of(self._screen)
        decision = worklist.answers(document_id).decision
        lead = worklist.answers_of_lead(document_id)
        of_lead = lead.decision if lead is not None else None
        prepared = worklist.take_ready(document_id)
        if prepared is None:
            prepared = await desk.ask(lambda: asking.prepare(desk.office, document_id, decision, of_lead))
        if prepared is None or document_id != self._incoming.document_id:
            return
        if prepared is not self.prepared:  # as it was read ahead it is shown with the Enter that filed the one before
            self.show(prepared)
        await self._look_further(prepared, decision)

    async def _look_further(self, prepared: Prepared, decision: FilingDecision) -> None:
        """Have the next paper ready, so that it is there when Enter is pressed; then what + would show, for the form."""
        worklist, desk = self._incoming.worklist, desk_of(self._screen)
        ahead, starts = self._ahead(), self._may_start(prepared)
        if ahead is None and not starts:
            return
        office, document_id = desk.office, prepared.sheet.document.id

        def look() -> tuple[Prepared | None, PaperStarts | None]:
            following = asking.prepare(office, ahead, ChosenAnswers().decision) if ahead is not None else None
            return following, _starts_of(office, document_id, decision) if starts else None

        found = await desk.ask(look)
        if found is None:
            return
        following, would_start = found
        if following is not None:
            worklist.keep_ready(following)
        if would_start is not None and would_start.starts and self.prepared is prepared:
            self.starts = would_start
            self._show_form()

    def _ahead(self) -> int | None:
        """The paper that comes next, where it is not read yet."""
        ahead = self._incoming.next_key()
        if not isinstance(ahead, tuple) or ahead[0] != "paper" or self._incoming.worklist.ready(ahead[1]) is not None:
            return None
        return int(ahead[1])

    def _may_start(self, prepared: Prepared) -> bool:
        """Whether it is to be looked up what the paper would start: not while what was decided here is still to be loaded,
        since the paper is read once more with that."""
        hangs, waits = prepared.sheet.document.parent_id is not None, self._incoming.waits
        is_known, work = prepared.planned.case is not None and not prepared.against, self._incoming.worklist
        is_loaded = work.queue is not None and work.waiting == len(work.queue.papers)
        return waits and is_known and not hangs and is_loaded

    async def about(self, name: str, page: int) -> None:
        """A key that any document has.

        Args:
            name: of what the key does (``tui.acts.papers.ABOUT``), or ``picture``.
            page: the one that is shown.
        """
        desk, document_id, prepared = desk_of(self._screen), self._incoming.document_id, self.current
        if document_id is None or prepared is None:
            return
        if name == "picture":
            desk.picture(document_id, page=page)
            return
        case = prepared.planned.case
        name_of = prepared.sheet.document.name
        await tui.acts.papers.ABOUT[name](desk, document_id, name_of, case.id if case is not None else None)

    # Others

    def start_claim(self) -> None:
        """Others are told, once the paper was in front for a while."""
        document_id = self._incoming.document_id
        self._screen.set_timer(
            CLAIM_SECONDS, lambda: self.claim(document_id) if document_id == self._incoming.document_id else None
        )

    def claim(self, document_id: int | None) -> None:
        """Somebody works on this paper; None is on none."""
        if document_id == self._claimed:
            return
        self._claimed = document_id

        async def tell() -> None:
            desk = desk_of(self._screen)
            await desk.ask(lambda: asking.work_on(desk.office, document_id))

        work: WorkType[None] = tell
        self._screen.run_worker(work, group="claim", exclusive=True)
