"""A paralegal at Triage: reads each sheet, presses what a good one would press, and counts every key.

What is right she knows from the labels (``tests/support/demo_papers.py``). She first marks what is sure and files it
together, after a look at the list; then she takes one paper after the other: Enter where the sheet is right, else what is
wrong is changed first, key by key; what is for no case she sets aside.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from paracase.domain.papers.labels import COLUMNS, parse_cell
from paracase.services.cases.cases import all_cases
from paracase.services.papers import marked
from paracase.services.papers.proposing import FilingDecision, planned, propose
from paracase.tui.dialogs.forms import Form
from paracase.tui.dialogs.picker import Picker
from paracase.tui.held import CLOSE
from paracase.tui.screens.triage.together import FilingList
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.services.context import Office
    from paracase.services.papers.proposing import Planned
    from tests.support.desks import Driven

FACTS = {
    "type": "doc_type", "title": "title", "dated": "dated_on", "filed": "filed_on", "docket_no": "docket_no",
    "attachment_no": "attachment_no",
}  # fmt: skip
"""What a sheet says of a paper beside its case, by the labels' columns: as ``triage evaluate`` counts sheets."""
_FORMS = {
    "dated": ("d", "dated_on"), "filed": ("d", "filed_on"), "title": ("n", "title"), "docket_no": ("n", "docket_no"),
    "attachment_no": ("n", "attachment_no"),
}  # fmt: skip
"""The key of the form in which a fact is changed, and its field."""


def right_cases(label: Mapping[str, str]) -> list[set[str]]:
    """The numbers of the cases a paper belongs to; of a tie each by itself. None for a paper of no case."""
    return [set(choice) for choice in parse_cell(label["case"], "case").choices if choice]


def is_right(label: Mapping[str, str], column: str, value: str | None) -> bool:
    """Whether a fact is what the label says; what nobody judged is."""
    right = parse_cell(label[column], column)
    if not right.choices:
        return True
    if not value:
        return right.may_be_blank
    # Of several cases' numbers the paper itself has the first; the others stand with their cases.
    return any(choice and COLUMNS[column].same(choice[0], value) for choice in right.choices)


def faults(label: Mapping[str, str], plan: Planned) -> list[str]:
    """The columns in which a sheet is not right."""
    found = []
    cases = {plan.case.number, *(case.number for case in plan.others)} if plan.case is not None else set()
    if cases not in right_cases(label) and (cases or right_cases(label)):
        found.append("case")
    return found + [name for name, column in FACTS.items() if not is_right(label, name, plan.values.get(column))]


@dataclass
class Tally:
    """What a session at Triage came to."""

    papers: int = 0
    keys: int = 0
    together: int = 0
    """Filed each as proposed by the keys of the list."""
    changed: dict[str, list[str]] = field(default_factory=dict)
    """Papers whose sheet had to be changed, and in what."""
    would_misfile: list[str] = field(default_factory=list)
    """Papers that Enter alone would have put into a wrong case."""
    aside: list[str] = field(default_factory=list)

    @property
    def keys_each(self) -> float:
        """Keys for each paper."""
        return self.keys / self.papers

    @property
    def unchanged(self) -> float:
        """The share of sheets that were taken as they were."""
        return 1 - len(self.changed) / self.papers


class Paralegal:
    """Works through Triage."""

    def __init__(self, desk: Driven, office: Office, labels: Mapping[str, Mapping[str, str]]) -> None:
        self.desk, self._office, self._labels = desk, office, labels
        self.tally = Tally()

    async def _press(self, *keys: str) -> None:
        self.tally.keys += len(keys)
        await self.desk.press(*keys)

    async def _type(self, text: str) -> None:
        self.tally.keys += len(text)
        await self.desk.type(text)

    async def _enter(self) -> None:
        """As a person presses it: not so soon after the last that it could be a held key."""
        await self.desk.pilot.pause(2 * CLOSE)
        await self._press("enter")

    async def _ready(self, than: object = None) -> None:
        """Until the sheet of the paper under the bar stands there, and another one than before."""
        triage = self.desk.triage
        await self.desk.until(
            lambda: (
                (sheet := triage.front.current) is not None
                and sheet is not than
                and sheet.sheet.document.id == triage.document_id
                and triage.incoming.waits
            )
        )

    @property
    def _label(self) -> Mapping[str, str]:
        prepared = self.desk.triage.prepared
        assert prepared is not None
        return self._labels[prepared.sheet.document.name]

    async def work(self, *, together: bool = True) -> Tally:
        """Everything that waits, until nothing does."""
        queue = self.desk.triage.worklist.queue
        assert queue is not None
        self.tally.papers = self.desk.triage.worklist.waiting
        self._look_at_every_sheet()
        if together:
            await self._file_what_is_sure()
        while self.desk.triage.worklist.waiting:
            await self._decide_one()
        return self.tally

    def _look_at_every_sheet(self) -> None:
        """What Enter alone would do with each, before any key: no sheet may name a wrong case."""
        for kind, number in self.desk.triage.worklist.rows():
            if kind == "paper":
                sheet = propose(self._office, int(str(number)))
                plan = planned(self._office, sheet, FilingDecision())
                wrong = plan.case is not None and "case" in faults(self._labels[sheet.document.name], plan)
                if wrong:
                    self.tally.would_misfile.append(sheet.document.name)

    async def _file_what_is_sure(self) -> None:
        """``*``, Enter, a look at the whole list, Enter; a line that is not right is left out."""
        await self._press("asterisk")
        ids = tuple(sorted(self.desk.triage.worklist.marked))
        listed = marked.each_as_proposed(self._office, ids)
        wrong = [paper.document_id for paper in listed.going if self._faults_of(paper.document_id)]
        before = self.desk.triage.worklist.waiting
        await self._enter()
        await self.desk.until(lambda: isinstance(self.desk.app.screen, FilingList))
        await self.desk.rests()
        rows = self.desk.app.screen.query_one(RowList)
        for document_id in wrong:
            while rows.key != document_id:
                await self._press("down")
            await self._press("space")
        await self._enter()
        self.tally.together = len(listed.going) - len(wrong)
        await self.desk.until(lambda: self.desk.triage.worklist.waiting <= before - self.tally.together, seconds=60)
        await self.desk.rests()

    def _faults_of(self, document_id: int) -> list[str]:
        sheet = propose(self._office, document_id)
        return faults(self._labels[sheet.document.name], planned(self._office, sheet, FilingDecision()))

    async def _decide_one(self) -> None:
        triage = self.desk.triage
        await self._ready()
        prepared, label, before = triage.prepared, self._label, triage.worklist.waiting
        assert prepared is not None
        name = prepared.sheet.document.name
        if not right_cases(label):
            self.tally.aside.append(name)
            await self._press("s")
        else:
            wrong = faults(label, prepared.planned)
            if wrong:
                self.tally.changed[name] = wrong
            for column in wrong:
                await self._change(column, label)
            await self._enter()
        await self.desk.until(lambda: triage.worklist.waiting < before, seconds=30)

    async def _change(self, column: str, label: Mapping[str, str]) -> None:
        before = self.desk.triage.prepared
        if column in {"case", "type"}:
            await self._pick(column, label)
        else:
            await self._fill_in(column, label)
        await self.desk.until(lambda: not isinstance(self.desk.app.screen, (Picker, Form)))
        await self._ready(before)

    async def _pick(self, column: str, label: Mapping[str, str]) -> None:
        """The row that is right: at once where the bar stands on it, else by as many letters as it takes."""
        await self._press("c" if column == "case" else "t")
        await self.desk.until(lambda: isinstance(self.desk.app.screen, Picker))
        picker: Any = self.desk.app.screen
        values = (
            self._ids(label) if column == "case" else [c[0] for c in parse_cell(label["type"], "type").choices if c]
        )
        wanted = next(choice for choice in picker._choices if choice.value in values)
        for letter in ["", *wanted.words.lower()]:
            if letter:
                await self._type(letter)
            key = picker.query_one(RowList).key
            if key is not None and str(key) in picker._found and picker._found[str(key)].value in values:
                break
        await self._press("enter")

    def _ids(self, label: Mapping[str, str]) -> list[str]:
        numbers = set.union(*right_cases(label))
        return [str(case.id) for case in all_cases(self._office) if case.number in numbers]

    async def _fill_in(self, column: str, label: Mapping[str, str]) -> None:
        key, name = _FORMS[column]
        choice = next((c for c in parse_cell(label[column], column).choices if c), ("",))
        await self._press(key)
        await self.desk.until(lambda: isinstance(self.desk.app.screen, Form))
        form = self.desk.app.screen
        while form.focused is None or form.focused.id != f"field-{name}":
            await self._press("tab")
        await self._press("ctrl+u")
        value = choice[0]
        if column in {"dated", "filed"} and value:
            year, month, day = value.split("-")
            value = f"{int(month)}/{int(day)}/{year[2:]}"
        await self._type(value)
        await self._press("enter")
