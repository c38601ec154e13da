"""What would become of each row of an export: taken, here already, or refused with the reason. Nothing is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import CaseStatus, Side
from paracase.domain.cases.tasks import MAX_TASK, checked
from paracase.domain.clock import shown_there
from paracase.domain.errors import BadInput
from paracase.domain.leaving.cells import DayOrder, moment_in, time_in
from paracase.domain.leaving.mapping import RowKind
from paracase.domain.leaving.reconciling import JudgedRow, KindCount, ReadRow, RowFate, reconciled
from paracase.domain.visible import visible
from paracase.domain.words import fold, line, prose
from paracase.services.cases.cases import NewDocket
from paracase.services.cases.known_names import Likes
from paracase.services.leaving import paperless
from paracase.services.leaving.numbers import NumbersToGive
from paracase.services.leaving.planned import (
    PlannedCase,
    PlannedContact,
    PlannedDate,
    PlannedNote,
    PlannedPaper,
    PlannedTask,
)
from paracase.services.leaving.searching import OPPOSING, ImportConflicts
from paracase.services.people.contacts import checked_contact
from paracase.store.cases import cases
from paracase.store.leaving import imports
from paracase.store.people import staff
from paracase.store.walls import unseen_cases

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.leaving.mapping import ImportMap
    from paracase.services.context import Office
    from paracase.services.leaving.paperless import PaperlessExport
    from paracase.services.leaving.reading import SourceRead


@dataclass
class ImportPlan:
    """Everything an import would do, row by row."""

    source: str
    read: Mapping[RowKind, int]
    said: list[str]
    judged: list[JudgedRow] = field(default_factory=list)
    cases: list[PlannedCase] = field(default_factory=list)
    contacts: list[PlannedContact] = field(default_factory=list)
    tasks: list[PlannedTask] = field(default_factory=list)
    notes: list[PlannedNote] = field(default_factory=list)
    dates: list[PlannedDate] = field(default_factory=list)
    papers: list[PlannedPaper] = field(default_factory=list)
    conflicts: list[tuple[ReadRow, str]] = field(default_factory=list)
    """What the conflict search met, by row; what stops a row is its reason too."""
    among: int = 0
    """Among how many names was looked."""
    likes: Likes = field(default_factory=lambda: Likes(()))
    """Which names are like which, as far as they were looked for."""
    twins: int = 0
    """Matters that are taken under a caption that another case has."""
    is_proposed: bool = False
    """By a mapping that nobody confirmed yet."""
    continued: int = 0
    """The import of the same source that was cut off, and goes on with this; 0: it is a new one."""
    continues: Mapping[str, int] = field(default_factory=dict)
    """How many rows of each kind that one took."""
    resumed: dict[str, int] = field(default_factory=dict)
    """How many of those stand in this export."""

    @property
    def counts(self) -> list[KindCount]:
        """The reconciliation."""
        return reconciled(self.read, self.judged)

    @property
    def whole_counts(self) -> list[KindCount]:
        """The reconciliation of the whole import, where this goes on with one that was cut off."""
        if not self.continued:
            return self.counts
        return [
            KindCount(
                one.kind,
                one.read + (before := self.continues.get(one.kind, 0)) - (seen := self.resumed.get(one.kind, 0)),
                one.taken + before,
                one.here - seen,
                one.refused,
            )
            for one in self.counts
        ]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to take."""
        return not any(one.fate is RowFate.TAKEN for one in self.judged)


def prepare(
    office: Office,
    mapping: ImportMap,
    found: SourceRead,
    export: PaperlessExport | None = None,
    *,
    anyway: bool = False,
) -> ImportPlan:
    """Judge every row, kind by kind: what later ones name must be there.

    Args:
        export: what paperless-ngx exported, where that is among it.
        anyway: take matters too against which a conflict stands.
    """
    plan = ImportPlan(mapping.source, found.read, found.said, is_proposed=mapping.is_proposed)
    orders = {one.file: one.dates for one in mapping.files}
    judging = _Judging(office, plan, orders, export, ImportConflicts(office, found.rows), anyway=anyway)
    order = list(RowKind)
    for row in sorted(found.rows, key=lambda one: order.index(one.kind)):
        judging.judge(row)
    return plan


_SIDES = {one.value: one for one in Side}
_DONE = frozenset({"yes", "y", "true", "1", "x", "done", "complete", "completed", "closed"})


class _Judging:
    """Knows what is here, and what was seen of the export so far."""

    def __init__(
        self,
        office: Office,
        plan: ImportPlan,
        orders: Mapping[str, DayOrder],
        export: PaperlessExport | None,
        conflicts: ImportConflicts,
        *,
        anyway: bool,
    ) -> None:
        self._conflicts, self._anyway = conflicts, anyway
        plan.among, plan.likes = conflicts.among, conflicts.likes
        self._office, self._plan, self._orders, self._export = office, plan, orders, export
        db = office.store.read
        self._known = imports.known_rows(db, plan.source)
        if (cut := imports.cut_off(db, plan.source)) is not None:
            plan.continued, plan.continues = cut.id, cut.taken
        self._seen: dict[tuple[str, str], ReadRow] = {}
        self._here = {one.id: _here(one) for one in cases.list_cases(db)}
        self._cases = {fold(one.number): one for one in self._here.values()}
        self._captions = {fold(one.caption): one for one in self._here.values()}
        self._numbers = NumbersToGive(office)
        self._people = {fold(name): one for one in staff.list_staff(db) for name in (one.name, one.initials)}
        self._unseen = {one.id: unseen_cases(db, one.id) for one in self._people.values()}

    def judge(self, row: ReadRow) -> None:
        """What becomes of one row."""
        known = self._known.get((row.kind.value, row.key))
        before = self._seen.get((row.kind.value, row.key))
        if row.fault:
            return self._say(row, RowFate.REFUSED, row.fault)
        if known is not None:
            if known.case_id in self._here and row.kind is RowKind.MATTERS:
                self._name(row, self._here[known.case_id])
            changed = known.digest != row.digest
            if known.import_id == self._plan.continued:
                self._plan.resumed[row.kind.value] = self._plan.resumed.get(row.kind.value, 0) + 1
            return self._say(
                row, RowFate.HERE, "it differs by now from what was taken; look at both" if changed else ""
            )
        if before is not None:
            return self._again(row, before)
        self._seen[(row.kind.value, row.key)] = row
        try:
            fate, why = getattr(self, f"_{row.kind.value}")(row)
        except BadInput as error:
            fate, why = RowFate.REFUSED, str(error).rstrip(".")
        return self._say(row, fate, why)

    def _say(self, row: ReadRow, fate: RowFate, why: str) -> None:
        self._plan.judged.append(JudgedRow(row, fate, why))

    def _again(self, row: ReadRow, before: ReadRow) -> None:
        """A number, or the very row, that stood before in the export."""
        if row.digest == before.digest:
            return self._say(row, RowFate.HERE, f"the same stands in line {before.line}")
        why = f"its number {visible(row.key)} stands in line {before.line} with other words"
        return self._say(row, RowFate.REFUSED, why)

    def _name(self, row: ReadRow, case: PlannedCase) -> None:
        """What later rows may call a case by."""
        for name in (row.fields.get("id", ""), row.fields.get("number", ""), case.number):
            if name:
                self._cases[fold(name)] = case

    def _case(self, row: ReadRow, *, needed: bool) -> PlannedCase | None:
        said = row.fields.get("matter", "")
        if not said and not needed:
            return None
        found = self._cases.get(fold(said)) if said else None
        if found is None:
            raise BadInput(f"it names no matter that is here: “{visible(said)[:60]}”" if said else "it names no matter")
        return found

    def _matters(self, row: ReadRow) -> tuple[RowFate, str]:
        fields, office = row.fields, self._office
        caption = line(fields["caption"], "caption")
        number = line(fields.get("number", ""), "case number", limit=40, may_be_empty=True)
        here = self._cases.get(fold(number)) if number else None
        if here is not None and here.id and fold(here.caption) == fold(caption):
            self._name(row, here)
            return RowFate.HERE, ""
        kind = fields.get("matter_type") or "civil_litigation"
        if kind not in office.practice.checklists.matter_types:
            raise BadInput(f"“{visible(kind)[:40]}” is no matter type here; say under “values:” which it is")
        side, status = (fields.get(name, "").lower() for name in ("side", "status"))
        side, status = side or Side.OTHER.value, status or CaseStatus.OPEN.value
        if side not in _SIDES or status not in set(CaseStatus):
            wrong = fields["side"] if side not in _SIDES else fields["status"]
            raise BadInput(f"“{visible(wrong)[:40]}” is no side or status here; say under “values:” which it is")
        docket, why = _docket(fields)
        client, opponent = (line(fields.get(one, ""), one, may_be_empty=True) for one in ("client", "opponent"))
        role = side if side != Side.OTHER else "client"
        parties = [(client, role, True)] * bool(client) + [(opponent, OPPOSING, False)] * bool(opponent)
        self._numbers.check(number)
        case = PlannedCase(row, number, caption, kind, Side(side), CaseStatus(status), tuple(parties), docket)
        met, stops = self._conflicts.words_of(case)
        self._plan.conflicts += [(row, words) for words in met]
        if stops and not self._anyway:
            return RowFate.REFUSED, f"{stops}. Who goes on all the same says so: --anyway"
        case.anyway = bool(stops)
        case.number, case.is_numbered_here = self._numbers.take(number), not number
        notes = [why, f"taken all the same (--anyway), an attorney decides: {stops}" if stops else ""]
        twin = self._captions.setdefault(fold(caption), case)
        if twin is not case:
            self._plan.twins += 1
            where = f", {twin.row.place}" if not twin.id else ""
            notes.append(f"taken as another case: {twin.number} has the caption {visible(twin.caption)} too{where}")
        self._plan.cases.append(case)
        self._conflicts.took(case)
        self._name(row, case)
        return RowFate.TAKEN, "; ".join(filter(None, notes))

    def _contacts(self, row: ReadRow) -> tuple[RowFate, str]:
        fields = dict(row.fields)
        case = self._case(row, needed=False)
        note = [fields.get("note", "")]
        for name in ("email", "phone"):
            try:
                checked_contact({"name": "x", name: fields.get(name, "")})
            except BadInput:  # what is no address is kept as words: nothing is lost
                note.append(f"{name} there: {fields.pop(name)}")
        values = checked_contact({**fields, "note": " ".join(part for part in note if part)})
        self._plan.contacts.append(PlannedContact(row, case, values))
        return RowFate.TAKEN, "; ".join(note[1:])

    def _tasks(self, row: ReadRow) -> tuple[RowFate, str]:
        fields = row.fields
        case = self._case(row, needed=False)
        due = moment_in(fields["due"], self._orders[row.file]) if fields.get("due") else None
        who = fields.get("assignee", "")
        person = self._people.get(fold(who)) if who else self._office.person
        if person is not None and case is not None and case.id in self._unseen.get(person.id, ()):
            person = None
        note = [prose(fields.get("note", ""), "note")]
        if person is None:
            note.append(f"Whose it was there: {line(who, 'name', may_be_empty=True)}")
        is_done = fields.get("done", "").lower() in _DONE
        planned = PlannedTask(
            row, case, checked(" ".join(fields["what"].split())), due.day if due else None, due.at if due else None,
            person.id if person is not None else None, "\n".join(part for part in note if part), is_done,
        )  # fmt: skip
        self._plan.tasks.append(planned)
        return RowFate.TAKEN, "" if person is not None else f"nobody here is “{visible(who)[:40]}”: it is nobody's"

    def _notes(self, row: ReadRow) -> tuple[RowFate, str]:
        case = self._case(row, needed=True)
        assert case is not None
        order = self._orders.get(row.file, DayOrder.MONTH_FIRST)
        on = moment_in(row.fields["on"], order).day.isoformat() if row.fields.get("on") else ""
        said = [line(row.fields.get(name, ""), name, may_be_empty=True) for name in ("author", "subject")]
        head = ", ".join(part for part in (on, *said) if part)
        self._plan.notes.append(PlannedNote(row, case, on, head, prose(row.fields["words"], "note", needed=True)))
        return RowFate.TAKEN, ""

    def _calendar(self, row: ReadRow) -> tuple[RowFate, str]:
        fields = row.fields
        case = self._case(row, needed=True)
        assert case is not None
        found = moment_in(fields["on"], self._orders[row.file])
        at = found.at or time_in(fields.get("at", ""))
        day = found.day
        if found.moment is not None:
            day, at = shown_there(found.moment, self._office.settings.time_zone)
        beside = [prose(fields.get(name, ""), name) for name in ("location", "note")]
        quote = "\n".join(part for part in beside if part)
        what = line(fields["what"], "entry", limit=MAX_TASK)
        self._plan.dates.append(PlannedDate(row, case, what, day, at, quote))
        return RowFate.TAKEN, ""

    def _documents(self, row: ReadRow) -> tuple[RowFate, str]:
        assert self._export is not None
        one = self._export.documents[row.key]
        try:
            sha256, wrong = paperless.digests(one)
        except OSError as error:
            raise BadInput(f"its file cannot be read: {error.strerror}") from error
        if wrong:
            return RowFate.REFUSED, wrong
        if imports.held_digests(self._office.store.read, [sha256]):
            return RowFate.HERE, "its bytes are here"
        case = next((self._cases[fold(name)] for name in one.cases if fold(name) in self._cases), None)
        self._plan.papers.append(PlannedPaper(row, case, one.path, one.name, sha256))
        return RowFate.TAKEN, "" if case is not None else "no case of the office is named: it comes into the Inbox"


def _here(one: cases.CaseRow) -> PlannedCase:
    """A case that is here, as later rows find it."""
    row = ReadRow(RowKind.MATTERS, "", 0, "", "", {})
    status = CaseStatus(one.status)
    return PlannedCase(row, one.number, one.caption, one.matter_type, Side(one.side), status, (), None, one.id)


def _docket(fields: Mapping[str, str]) -> tuple[NewDocket | None, str]:
    """The docket number with its court; a court alone is said."""
    names = ("docket", "court", "judge")
    number, court, judge = (line(fields.get(name, ""), name, may_be_empty=True) for name in names)
    if number:
        return NewDocket(number, court, judge), ""
    left = ", ".join(filter(None, (court, judge)))
    return None, f"not taken, for there is no docket number: {left}" if left else ""
