"""Taking in what was prepared, in parts that each hold: a short transaction each, so that other desks write in between.

Whoever is killed between leaves whole parts; the next run goes on with them and takes nothing twice. One undo takes back all
parts (``services/undo``). Dates come in as they were there, verified by nobody.
"""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.cases.cases import CaseStatus
from paracase.domain.cases.tasks import TaskState
from paracase.domain.deadlines.computing import Computed, DeadlineKind
from paracase.domain.deadlines.counting import Step as CountStep
from paracase.domain.deadlines.events import WhoseDate
from paracase.domain.deadlines.standing import AS_IMPORTED, IMPORTED
from paracase.domain.errors import NotAllowed, ParacaseError
from paracase.domain.leaving import acts
from paracase.domain.papers import naming
from paracase.domain.roles import Right
from paracase.domain.steps import FolderStep, RowStep
from paracase.domain.visible import counted, name_bytes, name_text
from paracase.domain.words import fold
from paracase.services.acts import record
from paracase.services.deadlines.recording import record_certain
from paracase.services.deadlines.starting import DATE, NewEvent, Starting
from paracase.services.done import Done
from paracase.services.leaving.landing import LandingFiles
from paracase.services.leaving.numbers import NumbersToGive
from paracase.services.leaving.searching import keep_searches
from paracase.store import folders, rows, steps
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.leaving import imports
from paracase.store.office.roots import root_of_kind
from paracase.store.people import contacts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sized
    from pathlib import Path

    from paracase.domain.leaving.reconciling import ReadRow
    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.services.leaving.planned import (
        PlannedCase,
        PlannedContact,
        PlannedDate,
        PlannedNote,
        PlannedPaper,
        PlannedTask,
    )
    from paracase.services.leaving.preparing import ImportPlan
    from paracase.store.engine import Transaction

_COUNTED = {
    "matters": ("matter",), "contacts": ("contact",), "tasks": ("task",), "notes": ("note",),
    "calendar": ("date not verified", "dates not verified"), "documents": ("paper",),
}  # fmt: skip
DATE_TYPE = "date_set"
"""The type of event a calendar entry comes in as: the day itself is kept, and no rule starts from it."""
PART = 400
"""Rows of one part: other desks wait well under a second for it."""
BREATH = 0.01
"""Seconds between two parts, in which whoever waits to write comes in: they look every 3 ms at the latest."""


@dataclass
class _Part:
    """What is taken in one transaction."""

    cases: list[PlannedCase] = field(default_factory=list)
    contacts: list[PlannedContact] = field(default_factory=list)
    tasks: list[PlannedTask] = field(default_factory=list)
    dates: list[PlannedDate] = field(default_factory=list)
    notes: list[PlannedNote] = field(default_factory=list)
    papers: list[PlannedPaper] = field(default_factory=list)

    @property
    def taken(self) -> dict[str, int]:
        """How many rows of each kind."""
        found: dict[str, Sized] = {
            "matters": self.cases, "contacts": self.contacts, "tasks": self.tasks, "notes": self.notes,
            "calendar": self.dates, "documents": self.papers,
        }  # fmt: skip
        return {kind: len(each) for kind, each in found.items() if each}


def parted(plan: ImportPlan) -> list[_Part]:
    """What is taken, in parts: cases before what belongs to them; files all in the last one, where they get their names."""
    found = [_Part()]
    room = PART
    for name in ("cases", "contacts", "tasks", "dates"):
        for one in getattr(plan, name):
            if not room:
                found.append(_Part())
                room = PART
            getattr(found[-1], name).append(one)
            room -= 1
    found[-1].notes, found[-1].papers = plan.notes, plan.papers
    return found


def take(office: Office, plan: ImportPlan, source: Path, *, progress: Callable[[int, int], None] | None = None) -> Done:
    """Take in what was prepared; it is ``made("import")``.

    Raises:
        NotAllowed: there is nothing to take, or cases were opened meanwhile under the same numbers.
        DiskFull, BadInput: the folders of cases cannot be made. Parts that were taken before hold, and it says how many.
    """
    office.require(Right.OPEN_CASES)
    office.require(Right.DOCKET)
    if plan.is_proposed:
        raise NotAllowed(
            "This mapping was proposed from the headers, and nobody confirmed it: nothing was taken.",
            hint="Make a dry run, look at every line of the mapping, then take out “proposed: true”.",
        )
    if plan.is_empty:
        raise NotAllowed("There is nothing to take: all of it is here, or was refused.", hint="See what was refused.")
    return _Taking(office, plan, progress).carry_out(source)


def _places(office: Office, planned: list[PlannedCase]) -> list[tuple[PlannedCase, bytes]]:
    """The folder of each new case: as the office names them, and no other's; one that is there and no case's is taken."""
    taken = {naming.alike(name_text(one.folder)) for one in cases.folders(office.store.read)}
    there = {naming.alike(path.name): path.name for path in paths.cases(office.folder).iterdir() if path.is_dir()}
    places = []
    for case in planned:
        wanted, count = naming.case_folder_name(case.number, case.caption), 1
        name = wanted
        while naming.alike(name) in taken:
            count += 1
            name = naming.numbered(wanted, count)
        taken.add(naming.alike(name))
        places.append((case, name_bytes(there.get(naming.alike(name), name))))
    return places


class _Taking:
    """One import, part by part."""

    def __init__(self, office: Office, plan: ImportPlan, progress: Callable[[int, int], None] | None) -> None:
        self._office, self._plan, self._progress = office, plan, progress
        self._parts = parted(plan)
        self._before = sum(plan.continues.values())
        self._total = self._before + sum(sum(part.taken.values()) for part in self._parts)
        self._done = self._before
        self._number = plan.continued
        self._folders: dict[PlannedCase, bytes] = {}
        self._begin()

    def _begin(self) -> None:
        self._at = self._office.now()
        self._steps: list[Step] = []
        self._rows: list[dict[str, Any]] = []

    def carry_out(self, source: Path) -> Done:
        """Take all parts; what is said of it at the end is said of the whole."""
        done: Done | None = None
        for at, part in enumerate(self._parts, 1):
            if at > 1:
                time.sleep(BREATH)
            try:
                done = self._part(part, source, at)
            except ParacaseError as error:
                if self._done > self._before or self._before:
                    held = f"{self._done:,} of {counted(self._total, 'row')} are in and hold"
                    error.hint = f"{error.hint} {held}: run the import again, and it goes on; or paracase undo.".strip()
                raise
            if self._progress is not None:
                self._progress(self._done, self._total)
        assert done is not None
        words = f"Took in from {self._plan.source}: {_words(self._whole())}"
        return Done(done.act_id, words, done.moved, done.can_undo, done.ledger_seq, done.about)

    def _whole(self) -> dict[str, int]:
        return {one.kind: one.taken for one in self._plan.whole_counts if one.taken}

    def _part(self, part: _Part, source: Path, at: int) -> Done:
        """One part: its folders, its rows in one transaction, the files at the end."""
        office = self._office
        self._begin()
        begun = self._done
        _renumber(office, part.cases)
        places = _places(office, part.cases)
        self._folders.update(places)
        base = os.fsencode(paths.cases(office.folder))
        wanted = [(base + b"/" + name, self._below(case)) for case, name in places]
        made = [path for path, _ in wanted if not folders.is_there(path)]
        landing = LandingFiles(office, self._plan.source, part.notes, part.papers, self._folders)
        try:
            for path, below in wanted:
                folders.make(path, below)
            landing.stage()
            with office.store.write() as tx:
                return self._write(tx, part, places, source, landing, at)
        except BaseException:
            self._done = begun
            landing.drop()
            for path in made:
                folders.remove_if_empty(path)
            raise

    def _below(self, case: PlannedCase) -> tuple[str, ...]:
        return tuple(self._office.settings.subfolders) if case.status is CaseStatus.OPEN else ()

    def _write(
        self, tx: Transaction, part: _Part, places: list[tuple[PlannedCase, bytes]], source: Path,
        landing: LandingFiles, at: int,
    ) -> Done:  # fmt: skip
        office, plan = self._office, self._plan
        number = self._run(tx, source) if at == 1 else self._number
        self._cases(tx, root_of_kind(tx.db, "cases"), places)
        matches = keep_searches(office, tx, part.cases, plan.likes) if part.cases else 0
        self._contacts(tx, part)
        self._tasks(tx, part)
        self._dates(tx, part)
        for one in part.notes:
            self._became(one.row, one.case, "note", 0)
        for paper in part.papers:
            self._became(paper.row, paper.case, "file", 0)
        for row in self._rows:
            row_id = imports.insert_row(tx.db, {"import_id": number, "source": plan.source, **row})
            self._added(tx, imports.ROWS, row_id)
        changed(tx.db, "cases", "contacts", "tasks", "deadlines")
        which = f", part {at} of {len(self._parts)}" if len(self._parts) > 1 else ""
        refused = sum(one.refused for one in plan.counts)
        done = record(
            office, tx, acts.FILES_IMPORTED if plan.papers else acts.IMPORTED,
            f"Took in from {plan.source}{which}: {_words(part.taken)}",
            data={"import": number, "part": at, "parts": len(self._parts), "taken": part.taken, "refused": refused,
                  "matches": matches, "anyway": [one.id for one in part.cases if one.anyway]},
            steps=self._steps,
        )  # fmt: skip
        landing.land()  # last: a moment before their cases are there
        self._number = number
        return done

    def _run(self, tx: Transaction, source: Path) -> int:
        """The import itself: a new one, or the one that was cut off, with the sums as they are by now."""
        counts = json.dumps([one.plain for one in self._plan.whole_counts])
        if self._plan.continued:
            now = rows.row_of(tx.db, imports.RUNS, (self._plan.continued,)) or {}
            if now.get("counts") != counts:
                rows.update_row(tx.db, imports.RUNS, (self._plan.continued,), {"counts": counts})
                self._steps.append(RowStep(imports.RUNS, (self._plan.continued,), now, {"counts": counts}))
            return self._plan.continued
        values = {
            "source": self._plan.source, "folder": os.fsencode(source), "by_id": self._office.person.id, "at": self._at,
            "counts": counts,
        }  # fmt: skip
        number = imports.insert_run(tx.db, values)
        self._added(tx, imports.RUNS, number)
        return number

    def _added(self, tx: Transaction, table: str, number: int) -> None:
        self._steps.append(steps.added(tx.db, table, (number,)))

    def _became(self, row: ReadRow, case: PlannedCase | None, table: str, number: int) -> None:
        self._rows.append(
            {"kind": row.kind.value, "key": row.key, "digest": row.digest, "case_id": case.id if case else None,
             "became": table, "number": number}
        )  # fmt: skip
        self._done += 1
        if self._progress is not None and self._done % 50 == 0:
            self._progress(self._done, self._total)

    def _cases(self, tx: Transaction, root: int, places: list[tuple[PlannedCase, bytes]]) -> None:
        given = cases.numbers_given(tx.db) - set(map(fold, imports.numbers_of_none(tx.db)))
        case_id = imports.next_case_id(tx.db)
        stages = self._office.practice.checklists.stages
        for case, folder in places:
            if fold(case.number) in given:
                raise NotAllowed(f"Case {case.number} was opened meanwhile.", hint="Run the import again.")
            case.id = case_id
            imports.put_number(tx.db, case.number, case_id)
            values = {
                "id": case_id, "number": case.number, "caption": case.caption, "matter_type": case.matter_type,
                "stage": stages(case.matter_type)[0], "side": case.side.value, "status": case.status.value, "root_id": root,
                "folder": folder, "created_at": self._at, "rev": 1,
            }  # fmt: skip
            imports.insert_all(tx.db, "cases", [values])
            self._steps.append(FolderStep((root, folder), self._below(case)))
            self._added(tx, "cases", case_id)
            self._became(case.row, case, "cases", case_id)
            case_id += 1
        for case, _ in places:  # after all cases: taken back, none of them is asked for what hung on the others
            self._hang(tx, case)

    def _hang(self, tx: Transaction, case: PlannedCase) -> None:
        if case.docket is not None:
            row = cases.DocketRow(case.id, case.docket.number, case.docket.court, case.docket.judge,
                                  case.docket.relation.value, None, None)  # fmt: skip
            self._added(tx, "docket", cases.insert_docket(tx, row))
        for name, role, is_client in case.parties:
            self._added(tx, "party", cases.insert_party(tx, cases.PartyRow(case.id, name, role, is_client)))

    def _contacts(self, tx: Transaction, part: _Part) -> None:
        for one in part.contacts:
            values = {**one.values, "case_id": one.case.id if one.case is not None else None}
            number = contacts.insert_contact(tx.db, values)
            self._added(tx, "contact", number)
            self._became(one.row, one.case, "contact", number)

    def _tasks(self, tx: Transaction, part: _Part) -> None:
        for one in part.tasks:
            state = TaskState.DONE if one.is_done else TaskState.OPEN
            values = {
                "what": one.what, "due_on": one.due.isoformat() if one.due else None,
                "due_time": one.at.isoformat("minutes") if one.at else None, "case_id": one.case.id if one.case else None,
                "document_id": None, "assignee_id": one.assignee_id, "priority": 0, "state": state.value, "note": one.note,
                "created_by": self._office.person.id, "created_at": self._at, "done_at": self._at if one.is_done else None,
            }  # fmt: skip
            (number,) = imports.insert_all(tx.db, "task", [values])
            self._added(tx, "task", number)
            self._became(one.row, one.case, "task", number)

    def _dates(self, tx: Transaction, part: _Part) -> None:
        for one in part.dates:
            said = f"{AS_IMPORTED} {self._plan.source}, {one.row.place}: not computed, not verified"
            new = NewEvent(one.case.id, DATE_TYPE, one.on, one.at, what=one.what, place=one.row.place, quote=one.quote)
            found = Computed(DeadlineKind.DATE_CERTAIN, one.on, one.on, (CountStep(one.on, said),), at=one.at)
            starting = Starting(DATE, one.what, "", IMPORTED, DeadlineKind.DATE_CERTAIN, WhoseDate.JOINT, found)
            event_id, number, task_id = record_certain(self._office, tx, new, starting)
            for table, key in (("event", event_id), ("task", task_id), ("deadline", number)):
                self._added(tx, table, key)
            self._became(one.row, one.case, "deadline", number)


def _renumber(office: Office, planned: list[PlannedCase]) -> None:
    """Give the next free number to cases whose number was made up here and went to another desk's case meanwhile."""
    gone = cases.numbers_given(office.store.read) - set(map(fold, imports.numbers_of_none(office.store.read)))
    late = [one for one in planned if one.is_numbered_here and fold(one.number) in gone]
    if late:
        numbers = NumbersToGive(office, but=[one.number for one in planned])
        for one in late:
            one.number = numbers.take("")


def _words(taken: Mapping[str, int]) -> str:
    return ", ".join(counted(count, *_COUNTED[kind]) for kind, count in taken.items())
