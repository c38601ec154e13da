"""Taking in what was prepared: one transaction, one act, one undo. Dates come in as they were there, verified by nobody."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.cases.cases import CaseStatus
from paracase.domain.cases.tasks import TaskState
from paracase.domain.deadlines.computing import Computed, DeadlineKind
from paracase.domain.deadlines.counting import Step as CountStep
from paracase.domain.deadlines.events import WhoseDate
from paracase.domain.deadlines.standing import AS_IMPORTED
from paracase.domain.errors import NotAllowed
from paracase.domain.leaving import acts
from paracase.domain.leaving.reconciling import RowFate
from paracase.domain.papers import naming
from paracase.domain.roles import Right
from paracase.domain.steps import FolderStep
from paracase.domain.visible import counted, name_bytes, name_text
from paracase.domain.words import fold
from paracase.services.acts import record
from paracase.services.deadlines.recording import record_certain
from paracase.services.deadlines.starting import DATE, NewEvent, Starting
from paracase.services.leaving.landing import LandingFiles
from paracase.services.leaving.searching import keep_searches
from paracase.store import folders, steps
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.leaving import imports
from paracase.store.office.roots import root_of_kind
from paracase.store.people import contacts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from paracase.domain.leaving.reconciling import ReadRow
    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.leaving.planned import PlannedCase
    from paracase.services.leaving.preparing import ImportPlan
    from paracase.store.engine import Transaction

_COUNTED = {
    "matters": ("matter",), "contacts": ("contact",), "tasks": ("task",), "notes": ("note",),
    "calendar": ("date not verified", "dates not verified"), "documents": ("paper",),
}  # fmt: skip
DATE_TYPE = "date_set"
"""The type of event a calendar entry comes in as: the day itself is kept, and no rule starts from it."""


def take(office: Office, plan: ImportPlan, source: Path, *, progress: Callable[[int, int], None] | None = None) -> Done:
    """Take in what was prepared; it is ``made("import")``.

    Raises:
        NotAllowed: there is nothing to take, or cases were opened meanwhile under the same numbers.
        DiskFull, BadInput: the folders of cases cannot be made.
    """
    office.require(Right.OPEN_CASES)
    office.require(Right.DOCKET)
    if plan.is_empty:
        raise NotAllowed("There is nothing to take: all of it is here, or was refused.", hint="See what was refused.")
    places = _places(office, plan)
    base = os.fsencode(paths.cases(office.folder))
    subfolders = office.settings.subfolders
    wanted = [(base + b"/" + name, subfolders if case.status is CaseStatus.OPEN else ()) for case, name in places]
    made = [(path, below) for path, below in wanted if not folders.is_there(path)]
    for path, below in wanted:
        folders.make(path, below)
    landing = LandingFiles(office, plan, dict(places))
    try:
        landing.stage()
        return _Taking(office, plan, progress).carry_out(source, places, landing)
    except BaseException:
        landing.drop()
        for path, _ in made:
            folders.remove_if_empty(path)
        raise


def _places(office: Office, plan: ImportPlan) -> list[tuple[PlannedCase, bytes]]:
    """The folder of each new case: as the office names them, and no other's; one that is there and no case's is taken."""
    taken = {naming.alike(name_text(one.folder)) for one in cases.folders(office.store.read)}
    there = {naming.alike(path.name): path.name for path in paths.cases(office.folder).iterdir() if path.is_dir()}
    places = []
    for case in plan.cases:
        wanted, count = naming.case_folder_name(case.number, case.caption), 1
        name = wanted
        while naming.alike(name) in taken:
            count += 1
            name = naming.numbered(wanted, count)
        taken.add(naming.alike(name))
        places.append((case, name_bytes(there.get(naming.alike(name), name))))
    return places


class _Taking:
    """One import, in its transaction."""

    def __init__(self, office: Office, plan: ImportPlan, progress: Callable[[int, int], None] | None) -> None:
        self._office, self._plan, self._progress = office, plan, progress
        self._at = office.now()
        self._total = sum(1 for one in plan.judged if one.fate is RowFate.TAKEN)
        self._done = 0
        self._steps: list[Step] = []
        self._rows: list[dict[str, Any]] = []

    def carry_out(self, source: Path, places: list[tuple[PlannedCase, bytes]], landing: LandingFiles) -> Done:
        """Write all of it, let the files land, then commit."""
        office, plan = self._office, self._plan
        with office.store.write() as tx:
            values = {
                "source": plan.source, "folder": os.fsencode(source), "by_id": office.person.id, "at": self._at,
                "counts": json.dumps([one.plain for one in plan.counts]),
            }  # fmt: skip
            number = imports.insert_run(tx.db, values)
            self._added(tx, imports.RUNS, number)
            root = root_of_kind(tx.db, "cases")
            self._cases(tx, root, places)
            matches = keep_searches(office, tx, plan.cases) if plan.cases else 0
            self._contacts(tx)
            self._tasks(tx)
            self._dates(tx)
            for one in plan.notes:
                self._became(one.row, one.case, "note", 0)
            for paper in plan.papers:
                self._became(paper.row, paper.case, "file", 0)
            for row in self._rows:
                self._added(
                    tx, imports.ROWS, imports.insert_row(tx.db, {"import_id": number, "source": plan.source, **row})
                )
            changed(tx.db, "cases", "contacts", "tasks", "deadlines")
            taken = {one.kind: one.taken for one in plan.counts if one.taken}
            words = ", ".join(counted(count, *_COUNTED[kind]) for kind, count in taken.items())
            done = record(
                office, tx, acts.FILES_IMPORTED if plan.papers else acts.IMPORTED, f"Took in from {plan.source}: {words}",
                data={"import": number, "taken": taken, "refused": sum(one.refused for one in plan.counts),
                      "matches": matches, "anyway": [one.id for one in plan.cases if one.anyway]},
                steps=self._steps,
            )  # fmt: skip
            landing.land()  # last: a moment before their cases are there
            return done

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
            below = self._office.settings.subfolders if case.status is CaseStatus.OPEN else ()
            self._steps.append(FolderStep((root, folder), below))
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

    def _contacts(self, tx: Transaction) -> None:
        for one in self._plan.contacts:
            values = {**one.values, "case_id": one.case.id if one.case is not None else None}
            number = contacts.insert_contact(tx.db, values)
            self._added(tx, "contact", number)
            self._became(one.row, one.case, "contact", number)

    def _tasks(self, tx: Transaction) -> None:
        for one in self._plan.tasks:
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

    def _dates(self, tx: Transaction) -> None:
        for one in self._plan.dates:
            said = f"{AS_IMPORTED} {self._plan.source}, {one.row.place}: not computed, not verified"
            new = NewEvent(one.case.id, DATE_TYPE, one.on, one.at, what=one.what, place=one.row.place, quote=one.quote)
            found = Computed(DeadlineKind.DATE_CERTAIN, one.on, one.on, (CountStep(one.on, said),), at=one.at)
            starting = Starting(DATE, one.what, "", "", DeadlineKind.DATE_CERTAIN, WhoseDate.JOINT, found)
            event_id, number, task_id = record_certain(self._office, tx, new, starting)
            for table, key in (("event", event_id), ("task", task_id), ("deadline", number)):
                self._added(tx, table, key)
            self._became(one.row, one.case, "deadline", number)
