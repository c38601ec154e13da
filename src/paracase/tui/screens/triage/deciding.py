"""Carrying out what was decided about the paper in front or the marked ones, and going on to the next."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.visible import visible
from paracase.tui.desk import desk_of
from paracase.tui.screens.triage import acts, opening, starting
from paracase.tui.screens.triage.together import FilingList, ListAnswer, ListVerb
from paracase.tui.screens.triage.worklist import ChosenAnswers

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable

    from textual.screen import Screen

    from paracase.services.done import Done
    from paracase.services.papers.marked import MarkedPapers
    from paracase.services.papers.proposing import FilingDecision
    from paracase.services.papers.triage import Prepared
    from paracase.tui.desk import Desk
    from paracase.tui.screens.triage.front import PaperInFront
    from paracase.tui.screens.triage.incoming import IncomingPane


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
        prepared, document_id = self._front.current, self._incoming.document_id
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
        """File the paper in front as answered; with marks each marked one as proposed. Without a case, ask for it.

        What goes against the paper's own stamp is not filed by this key.
        """
        prepared, marked = self._front.current, tuple(sorted(self._worklist.marked))
        if marked:
            await self._file_marked(marked)
            return
        document_id = self._incoming.document_id
        if prepared is None or not self._incoming.waits or prepared.sheet.document.id != document_id:
            return
        case = answers.case_id or (prepared.planned.case.id if prepared.planned.case else None)
        if case is None:
            self._desk.say("No case is known for it: choose one.", "warn")
            await self.say(acts.pick_case)
        elif prepared.against:
            self._desk.say("Enter files nothing here: c chooses again, F files all the same.", "alarm")
        else:
            await self._file_one(prepared, answers.decision, answers, case)

    async def _file_one(
        self, prepared: Prepared, decision: FilingDecision, answers: ChosenAnswers, case_id: int
    ) -> None:
        office, row = self._desk.office, prepared.sheet.document
        act = partial(services.deadlines.filed.file_and_tell, office, row.parent_id or row.id, decision)
        if await self._carry_out(act, (), row.id):
            self._worklist.last = acts.same(prepared, answers, case_id)

    async def by_key(self, how: str) -> None:
        """``file_again``, ``file_to_one``, ``as_version``, ``start`` or ``open_case``, as the bindings name it."""
        does = {"file_again": self.file_again, "file_to_one": self.file_to_one, "as_version": self.take_as_version}
        await {**does, "open_case": self.open_case, "start": self._start}[how]()

    async def _start(self) -> None:
        await starting.start(self._desk, self._incoming, self._front, self._carry_out)

    async def file_again(self) -> None:
        """With the last answer; where the paper's own stamp names another case, that is shown and nothing is filed."""
        last, prepared, document_id = self._worklist.last, self._front.current, self._incoming.document_id
        if last is None or last.case_id is None:
            self._desk.say("Nothing was filed here yet that could be answered again.", "muted")
            return
        if self._worklist.marked:
            await self._into_one(tuple(sorted(self._worklist.marked)), last.case_id)
            return
        if prepared is None or document_id is None or not self._incoming.waits:
            return
        sheet, case_id = prepared.sheet, last.case_id
        against = await self._desk.ask(
            lambda: services.papers.proposing.contradiction(self._desk.office, sheet, case_id)
        )
        if against:
            self._worklist.answer(document_id, last)
            self._front.prepare(document_id)
            self._desk.say("Not filed: its stamp names another case. c chooses again, F files all the same.", "alarm")
        elif against is not None:
            await self._file_one(prepared, last.decision, last, case_id)

    # Several at once

    async def file_to_one(self) -> None:
        """All marked papers, or this one, into one case that the person picks; or this one against its own stamp."""
        prepared, marked = self._front.current, tuple(sorted(self._worklist.marked))
        document_id = self._incoming.document_id
        if not marked and (prepared is None or not self._incoming.waits):
            return
        said = self._worklist.answers(document_id)
        if not marked and prepared is not None and prepared.against and said.case_id is not None:
            await self._file_one(prepared, said.against, said, said.case_id)
            return
        papers = marked or ((document_id,) if document_id is not None else ())
        await self._into_one(papers, None)

    async def _file_marked(self, papers: tuple[int, ...]) -> None:
        """Each as proposed: the list by case, whole, then what goes of it."""
        office, said = self._desk.office, self._worklist.said_of(papers)
        found = await self._desk.ask(lambda: services.papers.marked.each_as_proposed(office, papers, said))
        if found is None:
            return
        answer = await self._show_list(found)
        if answer is None:
            return
        if answer.verb is ListVerb.ONE_CASE:
            await self._into_one(papers, None)
            return
        await self._carry_out_marked(answer)

    async def _into_one(self, papers: tuple[int, ...], case_id: int | None) -> None:
        """All of these into one case: picked, the list whole, then as it was agreed."""
        office, said = self._desk.office, self._worklist.said_of(papers)
        while True:
            chosen = case_id if case_id is not None else await self._pick(papers)
            if chosen is None:
                return
            found = await self._desk.ask(partial(services.papers.marked.all_into, office, papers, chosen, said))
            if found is None:
                return
            queue = self._worklist.queue
            answer = await self._show_list(found, into=queue.captions.get(chosen, "") if queue is not None else "")
            if answer is None:
                return
            if answer.verb is not ListVerb.ONE_CASE:
                if await self._carry_out_marked(answer):
                    self._worklist.last = ChosenAnswers(chosen)
                return
            case_id = None

    async def open_case(self) -> None:
        """A case from the paper in front, or its number into one of ours; it and the others of its number go there.

        Where there are others, or something speaks against it, the list is shown before.
        """
        document_id, office = self._incoming.document_id, self._desk.office
        if document_id is None or not self._incoming.waits:
            self._desk.say("Only a paper that waits opens a case.", "muted")
            return
        opened = await opening.open_case(self._desk, document_id)
        if opened is None:
            return
        said = {number: replace(one, cases=()) for number, one in self._worklist.said_of(opened.papers).items()}
        found = await self._desk.ask(
            partial(services.papers.marked.all_into, office, opened.papers, opened.case_id, said)
        )
        if found is None:
            return
        is_plain = len(found.going) == 1 and not found.staying and not found.going[0].against
        answer = ListAnswer(ListVerb.FILE, found.going) if is_plain else None
        answer = answer or await self._show_list(found, into=opened.caption)
        if answer is not None and answer.verb is ListVerb.ONE_CASE:
            await self._into_one(opened.papers, None)
        elif answer is not None:
            await self._carry_out_marked(answer)

    async def _pick(self, papers: tuple[int, ...]) -> int | None:
        office, decision = self._desk.office, ChosenAnswers().decision
        prepared = await self._desk.ask(lambda: services.papers.triage.prepare(office, papers[0], decision))
        answers = await acts.pick_case(self._desk, prepared, ChosenAnswers()) if prepared is not None else None
        return answers.case_id if answers is not None else None

    async def _show_list(self, found: MarkedPapers, *, into: str = "") -> ListAnswer | None:
        desk = self._desk
        dates = await desk.ask(lambda: services.deadlines.marked.dates_of(desk.office, found.going))
        if dates is None:
            return None
        shown = FilingList(found, dates, into=into, pressed_at=lambda: desk.pressed_at, opened_at=desk.pressed_at)
        answer: ListAnswer | None = await desk.ask_person(shown)
        return answer

    async def _carry_out_marked(self, answer: ListAnswer) -> bool:
        """What goes of them is filed; what stays is marked no more, and the bar goes to the first that waits."""
        office, papers, before = self._desk.office, answer.papers, self._worklist.marked
        ids = tuple(paper.document_id for paper in papers)
        against = answer.verb is ListVerb.ALL_THE_SAME
        self._worklist.marked = set(ids)
        act = partial(services.deadlines.marked.file_and_tell, office, papers, against_the_stamp=against)
        is_done = await self._carry_out(act, ids)
        if not is_done:
            self._worklist.marked = before
        return is_done

    async def put_away(self, where: str) -> None:
        """``aside`` or ``trash``: each marked paper, as one act; else the one in front.

        What never came is no paper; it is set aside by saying why nobody waits for it.
        """
        one, many = {
            "aside": (services.papers.filing.set_aside, services.papers.filing.set_aside_together),
            "trash": (services.papers.filing.trash, services.papers.filing.trash_together),
        }[where]
        office, marked = self._desk.office, tuple(sorted(self._worklist.marked))
        document_id = self._incoming.document_id if self._incoming.waits else None
        gap = self._incoming.gap
        if gap is not None and not marked:
            if where == "aside":
                await self._incoming.answer_gap(gap)
        elif len(marked) > 1:
            await self._carry_out(partial(many, office, marked), marked)
        elif not marked and self._incoming.is_inside:
            self._desk.say("It goes with the paper it hangs on; set that aside, or put it into the trash.", "muted")
        elif marked or document_id is not None:
            chosen = marked[0] if marked else document_id
            assert chosen is not None
            await self._carry_out(partial(one, office, chosen), marked)

    async def take_as_version(self) -> None:
        """The paper in front becomes the next version of the one it is nearly the same as."""
        prepared, office = self._front.current, self._desk.office
        if prepared is None or not self._incoming.waits:
            return
        if prepared.near is None:
            self._desk.say("No paper here is nearly the same as this one.", "muted")
        elif prepared.near.refused:
            self._desk.say(f"Not a version: {visible(prepared.near.refused)}. = compares the two.", "warn")
        else:
            document_id = prepared.sheet.document.id
            act = partial(services.papers.near.take_as_version, office, document_id, of_id=prepared.near.id)
            await self._carry_out(act, (), document_id)

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

    async def _carry_out(
        self, act: Callable[[], Done], marked: tuple[int, ...], document_id: int | None = None
    ) -> bool:
        """Carry out a decision, then show the next paper.

        Args:
            document_id: what it is about, where that was fixed before something was asked; else the row under the bar.
        """
        document_id = document_id if document_id is not None else self._incoming.document_id
        is_here, after = document_id == self._incoming.document_id, self._incoming.next_key()
        if not is_here:  # the bar went on meanwhile, and stays where it is
            after = self._incoming.listed.key
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
