"""Today's two lists, and what is said of the row in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.visible import counted
from paracase.services.approvals.today import TodayPlace
from paracase.services.papers import triage as asking
from paracase.tui.desk import desk_of
from paracase.tui.display import whole_day
from paracase.tui.screens.desk import today_rows
from paracase.tui.widgets import gap_rows
from paracase.tui.widgets.drawn import Drawn
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.headed import Headed
from paracase.tui.widgets.models import PAGE, Blocks, Paged
from paracase.tui.widgets.returning import Returning
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from datetime import date

    from paracase.services.approvals.gaps import CaseGap
    from paracase.services.approvals.today import Day
    from paracase.services.context import Office
    from paracase.services.papers.triage import Queue
    from paracase.store.cases.tasks import TaskRow
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line
    from paracase.tui.screens.desk.today_rows import RowFacts, WaitingOfCase


class DayList(RowList):
    """A list of Today; Enter goes where the row is from.

    Args:
        words: what Enter does on the row in front.
    """

    def __init__(self, words: Callable[[], str], *, id: str) -> None:  # noqa: A002  Textual's own name
        super().__init__(id=id)
        self._words = words

    def key_words(self, action: str) -> str | None:
        """Of Enter where it leads."""
        return self._words() if action == "open" else None


class ThisRow(Drawn):
    """What is known of the row in front."""

    DEFAULT_CSS = """
    ThisRow { height: 6; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.facts: RowFacts | None = None

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """Its case whole, its words whole."""
        return today_rows.facts_lines(self.facts, width, height)


class DayTasks(Pane):
    """The person's tasks over all cases. Of thousands only those on the screen are fetched and drawn."""

    def __init__(self) -> None:
        self.listed = DayList(self._enter, id="today-tasks")
        super().__init__("Today", self.listed, id="today")
        self.returning = Returning()
        self._day: Day | None = None
        self._drawn: object = None

    @property
    def _desk(self) -> Desk:
        return desk_of(self)

    def wanted(self) -> slice:
        """The tasks whose rows are on the screen, in whole pages."""
        above, room = self.listed.window()
        at = self.listed.position
        return slice(max(0, at - above) // PAGE * PAGE, ((at + room) // PAGE + 1) * PAGE)

    def show_day(self, day: Day, shown: slice) -> None:
        """The same day again is not drawn.

        Args:
            shown: which rows the day has.
        """
        today, office = self._desk.standing.today, self._desk.office
        keys: list[Hashable] = [today_rows.task_key(key.id) for key in day.tasks]
        back, now = self.returning.place(keys), (day.tasks, day.rows, day.captions, today)
        if now == self._drawn and back is None:
            return
        self._drawn, self._day = now, day

        def fetch(some: Sequence[Hashable]) -> dict[Hashable, TaskRow]:
            found = services.approvals.today.task_rows(office, [of[1] for of in some if isinstance(of, tuple)])
            return {today_rows.task_key(number): row for number, row in found.items()}

        def paint(task: TaskRow, _at: int, width: int, chosen: bool) -> Line:
            return today_rows.task_line(task, width, captions=day.captions, today=today, chosen=chosen)

        pages: dict[int, dict[Hashable, TaskRow]] = {
            start // PAGE: {
                today_rows.task_key(of.id): day.rows[of.id] for of in day.tasks[start : start + PAGE] if of.id in day.rows
            }
            for start in range(shown.start, min(shown.stop, len(keys)), PAGE)
        }  # fmt: skip
        model = Headed(Paged(keys, fetch, paint, pages=pages), today_rows.headings(day, today))
        empty: list[Line] = [[("Nothing to do. ", "muted"), ("t ", "accent key"), ("new task", "muted")]]
        self.listed.show(model, at=back, empty=empty)

    def say(self, day: Day, *, papers: int, gaps: int, is_single: bool) -> None:
        """Whose tasks, of which day, how many; where the other pane is a Tab away what is there."""
        cases = len({key.case_id for key in day.tasks if key.case_id is not None})
        said = f"{counted(len(day.tasks), 'task')}, {counted(cases, 'case')}"
        left: Line = [(f"mine, all cases   {whole_day(self._desk.standing.today)}", "muted")]
        if is_single:
            left = [("Tab ", "accent key"), (counted(papers, "paper"), "muted")]
            left += [(f"  {gaps} never came", "warn")] if gaps else []
        self.header.say(left=left, right=[(said, "muted")])

    @property
    def chosen(self) -> TaskRow | None:
        """The task in front."""
        model = self.listed.model
        inner = model.inner if isinstance(model, Headed) else None
        return inner.row(self.listed.position) if isinstance(inner, Paged) and inner.items else None

    def facts(self, today: date) -> RowFacts | None:
        """What is said of the task in front."""
        task = self.chosen
        captions = self._day.captions if self._day is not None else {}
        return today_rows.facts_of_task(task, captions.get(task.case_id or 0, ""), today) if task is not None else None

    def _enter(self) -> str:
        task = self.chosen
        if task is None or (task.case_id is None and task.document_id is None):
            return ""
        return "its case" if task.case_id is not None else "its paper"


class DayBeside(Pane):
    """Papers that wait by case, what people wait for, what is not answered, what never came."""

    def __init__(self) -> None:
        self.listed = DayList(self._enter, id="today-beside")
        super().__init__("Waiting papers", self.listed, id="waiting")
        self.gaps: tuple[CaseGap, ...] = ()
        self.waiting: tuple[WaitingOfCase, ...] = ()
        self._day: Day | None = None
        self._queue: Queue | None = None
        self.returning = Returning()
        self._shows_gaps = False
        self._drawn: object = None

    @property
    def _desk(self) -> Desk:
        return desk_of(self)

    @property
    def papers(self) -> int:
        """How many papers wait."""
        return sum(one.papers for one in self.waiting)

    def forget_papers(self) -> None:
        """Of which case a paper is, or who may see it, may have changed without a touch of it: all are asked for again."""
        self._queue = None

    async def load(self, day: Day) -> None:
        """What changed of the papers that wait; the day that was asked for just before."""
        office, touch = self._desk.office, self._queue.touch if self._queue is not None else None
        self._day = day
        found = await self._desk.ask(lambda: asking.newest(office, touch))
        if found is None:
            return
        if not isinstance(found, asking.QueueChange):
            self._queue = found
        elif self._queue is not None:
            self._queue.apply(found)
        papers = tuple(self._queue.papers.values()) if self._queue is not None else ()
        waiting = await self._desk.ask(lambda: today_rows.waiting_by_case(papers, day.captions))
        if waiting is not None:
            self.waiting = waiting
            self.show_rows()

    async def load_gaps(self) -> None:
        """What never came of the cases the person looks after."""
        office: Office = self._desk.office
        found = await self._desk.ask(lambda: services.approvals.gaps.all_gaps(office, mine=True))
        if found is not None:
            self.gaps = tuple(found)
            self.show_rows()

    def show_rows(self) -> None:
        """The same again is not drawn; nothing is before the papers are known."""
        day, today = self._day, self._desk.standing.today
        if day is None or self._queue is None:
            return
        now = (self.waiting, day.moves, day.not_answered, self.gaps, day.captions, today, self._shows_gaps)
        if now == self._drawn:
            return
        self._drawn = now
        me = self._desk.office.person.id
        blocks = today_rows.beside(self.waiting, day, self.gaps, today=today, me=me, shows_gaps=self._shows_gaps)
        model = Blocks(blocks)
        back = self.returning.place([model.key(item) for item in range(model.items)])
        self.listed.show(model, at=back, empty=[[("No papers wait.", "muted")]])

    def say(self, tasks: int, *, is_single: bool) -> None:
        """How many papers; where the tasks are a Tab away how many they are."""
        left: Line = [("Tab ", "accent key"), (counted(tasks, "task"), "muted")] if is_single else []
        self.header.say(left=left, right=[(f"{self.papers:,}", "muted")])

    # The row in front

    @property
    def chosen_gap(self) -> CaseGap | None:
        """What never came, where that is in front and the keys are here."""
        key = self.listed.key
        if not self.listed.has_focus or not isinstance(key, tuple) or key[0] != "gap":
            return None
        return next((one for one in self.gaps if gap_rows.gap_key(one) == key[1]), None)

    def facts(self, today: date) -> RowFacts | None:
        """What is said of the row in front."""
        if self._day is None:
            return None
        return today_rows.facts_beside(self.listed.key, self.waiting, self._day, self.gaps, today)

    def _enter(self) -> str:
        key = self.listed.key
        kind = key[0] if isinstance(key, tuple) else ""
        return {"waiting": "Triage", "gap": "its case", "gaps": "show, fold", "": ""}.get(kind, "go there")

    def open_row(self) -> None:
        """To the paper in Triage, to the case, or to where one does something about it."""
        key, desk = self.listed.key, self._desk
        kind, value = (key[0], key[1]) if isinstance(key, tuple) else ("", None)
        if kind == "waiting":
            first = next((one.first for one in self.waiting if (one.case_id or 0) == value), None)
            if first is not None:
                desk.go_to_document(services.papers.reading.Whereabouts(None, waits=True), first)
        elif kind == "gap" and (gap := self.chosen_gap) is not None:
            desk.go_to_case(gap.case_id)
        elif kind == "gaps":
            self._shows_gaps = not self._shows_gaps
            self.show_rows()
        elif self._day is not None and isinstance(key, tuple):
            self._go(key, self._day)

    def _go(self, key: tuple[Hashable, ...], day: Day) -> None:
        asked = next((one for one in day.not_answered if key == ("asked", one.key)), None)
        move = next((one for one in day.moves if key == ("move", one.staff_id, one.what)), None)
        if asked is not None and asked.place is TodayPlace.CASE:
            self._desk.go_to_case(asked.case_id)
        elif (found := asked or move) is not None:
            self._desk.do(f"go('{found.place}')")
