"""Carrying out what was decided about the paper in front or the marked ones, and going on to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from paracase import services
from paracase.tui.desk import desk_of
from paracase.tui.screens.triage import acts
from paracase.tui.screens.triage.worklist import ChosenAnswers

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable

    from textual.screen import Screen

    from paracase.services.done import Done
    from paracase.services.papers.proposing import FilingDecision
    from paracase.services.papers.triage import Prepared
    from paracase.tui.desk import Desk
    from paracase.tui.screens.triage.front import PaperInFront
    from paracase.tui.screens.triage.incoming import IncomingPane

MANY = 10
"""More marked papers than this are shown in a breakdown before they take one answer."""


class Deciding:
    """Decides in the name of the person.

    Args:
        go_on: draws the queue without what was decided, and goes to a row.
    """

    def __init__(
        self,
        screen: Screen[None],
        incoming: IncomingPane,
        front: PaperInFront,
        go_on: Callable[[Hashable | None], None],
    ) -> None:
        self._screen, self._incoming, self._front, self._go_on = screen, incoming, front, go_on
        self._worklist = incoming.worklist

    @property
    def _desk(self) -> Desk:
        return desk_of(self._screen)

    async def say(self, ask: Callable[[Desk, Prepared, ChosenAnswers], Awaitable[ChosenAnswers | None]]) -> None:
        """Ask something about the paper in front; what Enter would do then is shown.

        What is said of an attachment is kept at once: its paper may be filed another day, and by another person.
        """
        prepared, document_id = self._front.prepared, self._incoming.document_id
        if prepared is None or document_id is None:
            return
        if prepared.said is not None:
            await self._decide_ahead(prepared, prepared.said, ask)
            return
        if self._incoming.is_inside:
            self._desk.say("It is filed with the paper above; say it there, or file that one alone first.", "muted")
            return
        if not self._incoming.waits:
            self._desk.say("It is decided already: on the Desk e changes facts, m moves; r brings it back.", "muted")
            return
        answers = await ask(self._desk, prepared, self._worklist.answers(document_id))
        if answers is not None:
            self._worklist.answer(document_id, answers)
            self._front.prepare(document_id)

    async def _decide_ahead(
        self,
        prepared: Prepared,
        said: FilingDecision,
        ask: Callable[[Desk, Prepared, ChosenAnswers], Awaitable[ChosenAnswers | None]],
    ) -> None:
        office, document_id = self._desk.office, prepared.sheet.document.id
        before = ChosenAnswers.of(said)
        answers = await ask(self._desk, prepared, before)
        if answers is None or answers == before:
            return
        decision = answers.decision
        done = await self._desk.carry_out(
            lambda: services.papers.ahead.decide(office, document_id, decision), safe="Nothing was decided of it."
        )
        if done is not None:
            self._front.prepare(document_id)

    async def file(self, answers: ChosenAnswers) -> None:
        """File as answered: the marked papers together, else the one in front. Without a case, ask for it."""
        prepared, marked = self._front.prepared, tuple(sorted(self._worklist.marked))
        if prepared is None or (not marked and not self._incoming.waits):
            return
        if not marked and prepared.sheet.document.id != self._incoming.document_id:
            return
        case = answers.case_id or (prepared.planned.case.id if prepared.planned.case else None)
        if case is None:
            self._desk.say("No case is known for it: choose one.", "warn")
            await self.say(acts.pick_case)
            return
        queue = self._worklist.queue
        if len(marked) > MANY and queue is not None and not await acts.agreed(self._desk, queue, marked, case):
            return
        act = acts.filing(self._desk.office, prepared, answers, marked, case)
        if await self._carry_out(act, marked):
            self._worklist.last = acts.same(prepared, answers, case)

    async def file_again(self) -> None:
        """With the last answer."""
        if self._worklist.last is None:
            self._desk.say("Nothing was filed here yet that could be answered again.", "muted")
        else:
            await self.file(self._worklist.last)

    async def put_away(self, where: str) -> None:
        """``aside`` or ``trash``: each marked paper, as one act; else the one in front."""
        one, many = {
            "aside": (services.papers.filing.set_aside, services.papers.filing.set_aside_together),
            "trash": (services.papers.filing.trash, services.papers.filing.trash_together),
        }[where]
        office, marked = self._desk.office, tuple(sorted(self._worklist.marked))
        document_id = self._incoming.document_id if self._incoming.waits else None
        if len(marked) > 1:
            await self._carry_out(partial(many, office, marked), marked)
        elif not marked and self._incoming.is_inside:
            self._desk.say("It goes with the paper it hangs on; set that aside, or put it into the trash.", "muted")
        elif marked or document_id is not None:
            chosen = marked[0] if marked else document_id
            assert chosen is not None
            await self._carry_out(partial(one, office, chosen), marked)

    async def restore(self) -> bool:
        """Back from the trash, or from set aside; returns whether something came."""
        key, office = self._incoming.listed.key, self._desk.office
        if not isinstance(key, tuple) or key[0] not in {"trash", "aside"}:
            return False
        document_id = int(key[1])
        change = services.papers.filing.restore if key[0] == "trash" else services.papers.filing.bring_back
        if await self._desk.carry_out(lambda: change(office, document_id)) is None:
            return False
        self._worklist.brought_back(document_id)
        return True

    async def _carry_out(self, act: Callable[[], Done], marked: tuple[int, ...]) -> bool:
        """Carry out a decision, then show the next paper."""
        document_id, after = self._incoming.document_id, self._incoming.next_key()
        done = await self._desk.carry_out(
            act, safe="Nothing was moved; the paper is still here, and your answers are kept."
        )
        if done is None:
            return False
        self._worklist.decided(set(marked) or ({document_id} if document_id is not None else set()))
        ready = self._worklist.ready(after[1]) if isinstance(after, tuple) and after[0] == "paper" else None
        self._go_on(after)
        if ready is not None and self._incoming.document_id == ready.sheet.document.id:
            self._front.show(ready)
        return True
