"""The demo: an invented office that takes in its papers, files one, finds it, and takes it back."""

from __future__ import annotations

import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.cases.cases import Side, TeamPart
from paracase.domain.errors import NotAllowed
from paracase.domain.papers.proposals import Field
from paracase.domain.roles import Role
from paracase.services.cases import cases, elements, tasks
from paracase.services.demo.delegated import hand_out_work
from paracase.services.demo.matters import MATTERS, OWNER, STAFF, TASKS, case_papers
from paracase.services.demo.procession import calendar_the_procession
from paracase.services.demo.speaking import keep_in_touch
from paracase.services.demo.waiting import waiting_papers
from paracase.services.demo.written import write_to_clients
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document
from paracase.services.papers.lines import listed_documents
from paracase.services.papers.proposing import FilingDecision, propose
from paracase.services.papers.searching import find
from paracase.services.papers.taking_in import scan
from paracase.services.people import people
from paracase.services.undo import undo
from paracase.services.upkeep.verifying import verify
from paracase.store.papers import lists

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from paracase.domain.clock import Clock
    from paracase.intake.pipeline import Turn
    from paracase.intake.reconcile import Findings
    from paracase.services.context import Office


def ready_demo(
    folder: Path,
    *,
    clock: Clock,
    fresh: bool,
    say: Callable[[str], None],
    progress: Callable[[Findings, Turn], None],
) -> Office:
    """The demo office: made if it is not there, made anew with ``fresh``. Never a real office.

    Raises:
        NotAllowed: the folder holds something that is not the demo's.
    """
    exists = paths.home(folder).exists()
    if (exists or (folder.exists() and any(folder.iterdir()))) and not paths.demo_mark(folder).is_file():
        raise NotAllowed(f"{folder} is not the demo's folder.", hint="Choose another with --dir.")
    if exists and not fresh:
        say(f"The demo office is in {folder} already; --fresh makes it anew.")
        return open_office(folder, clock=clock)
    if exists:
        shutil.rmtree(folder)
    say(f"Making an invented office in {folder}")
    office = init_office(folder, clock=clock, name="Hale & Ruiz (demo)", staff_name=OWNER, role=Role.PARALEGAL)
    paths.demo_mark(folder).write_text("This office is invented and may be removed.\n", encoding="utf-8")
    for name, role in STAFF:
        people.add_person(office, name, Role(role))
    _open_cases(office)
    filed = _fill(office, progress)
    _tick(office)
    handed = hand_out_work(office, progress)
    events = calendar_the_procession(office)
    talks, times = keep_in_touch(office)
    written = write_to_clients(office)
    people_told = f"{len(STAFF) + 1} people, {len(MATTERS)} cases"
    say(f"  {people_told}, {filed} papers filed, {len(TASKS)} tasks, {events} events, {handed} assignments")
    say(f"  {talks} communications logged, {times} entries of time, {written} texts to clients")
    for name, data in waiting_papers(office.today):
        (paths.inbox(folder) / name).write_bytes(data)
    return office


def _open_cases(office: Office) -> None:
    for index, matter in enumerate(MATTERS):
        dockets = (cases.NewDocket(matter.docket, matter.court, matter.judge),) if matter.docket else ()
        detail = cases.add_case(
            office,
            cases.NewCase(
                matter.caption,
                matter_type=matter.matter_type,
                stage=matter.stage,
                side=Side(matter.side),
                parties=((matter.us, matter.side, True), (matter.them, "opposing party", False)),
                dockets=dockets,
                team=((STAFF[index % 2][0], TeamPart.LEAD), (OWNER, TeamPart.PARALEGAL)),
            ),
        )
        for what, days, at in TASKS:
            if at == index:
                due = office.today + timedelta(days=days) if days is not None else None
                tasks.add_task(office, tasks.NewTask(what, due, case_id=detail.case.id))


def _fill(office: Office, progress: Callable[[Findings, Turn], None]) -> int:
    """Put each case's papers into the Inbox, take them in, and file them as a paralegal would have."""
    decisions: dict[str, tuple[int, FilingDecision]] = {}
    for index, matter in enumerate(MATTERS):
        for number, paper in enumerate(case_papers(matter, office.today, index)):
            name = f"{index + 1:02d}-{number:02d} {paper.name}"
            (paths.inbox(office.folder) / name).write_bytes(paper.data)
            facts: dict[str, str | None] = {"doc_type": paper.doc_type, "title": paper.title}
            if paper.filed:
                facts |= {"filed_on": paper.filed.isoformat(), "docket_no": paper.docket_no}
            decisions[name] = (index + 1, FilingDecision((index + 1,), facts, folder=paper.folder))
    scan(office, wait_seconds=15, ocr=False, progress=progress)
    for row in lists.triage_list(office.store.read, limit=1000):
        if row.name in decisions:
            file_document(office, row.id, decisions[row.name][1])
    return len(decisions)


def _tick(office: Office) -> None:
    """Tick what the papers in the cases are, and ask for some of the rest, as a paralegal would have."""
    for case in cases.all_cases(office):
        papers: dict[str, int] = {}
        for document in listed_documents(office, case.id, order="newest", words=""):
            papers.setdefault(document.doc_type or "", document.id)
        asked = 0
        for line in elements.checklist(office, case.id):
            paper = papers.get(line.element.doc_type)
            if paper is not None:
                elements.receive(office, case.id, line.element, document_id=paper, of=line.party_id)
                if not line.element.is_gated:
                    elements.review(office, case.id, line.element, of=line.party_id)
            elif line.element.source in {"client", "provider", "agency", "opposing"} and asked < 2:
                asked += 1
                day = office.today - timedelta(days=7 * (case.id % 4 + asked))
                elements.request(
                    office, case.id, line.element, source=f"the {line.element.source}", on=day, of=line.party_id
                )


def tour(office: Office, *, say: Callable[[str], None], progress: Callable[[Findings, Turn], None]) -> None:
    """Take the waiting papers in, file one, find it, undo, verify; each step said with its figures."""
    report = scan(office, wait_seconds=15, progress=progress)
    documents = sum(report.outcomes.values())
    say(f"\nTaken in: {report.sum.sentence}; {documents} documents with attachments")
    read = ", ".join(f"{count} {outcome.replace('_', ' ')}" for outcome, count in sorted(report.outcomes.items()))
    say(f"  read: {read}")
    waiting = lists.triage_list(office.store.read)
    say(f"  {len(waiting)} papers wait in Triage")
    chosen = next((row for row in waiting if row.root_kind == "inbox" and row.name.startswith("ecf_")), None)
    if chosen is not None:
        _file_find_undo(office, chosen, say)
    due = tasks.open_tasks(office)
    today = office.today.isoformat()
    late = sum(1 for task in due if task.due_on and task.due_on < today)
    now = sum(1 for task in due if task.due_on == today)
    say(f"\nTasks: {late} overdue, {now} today, {len(due) - late - now} later")
    result = verify(office)
    state = "clean" if result.clean else "NOT CLEAN: " + ("; ".join(result.faults) or result.standing)
    say(f"Verified: {result.entries} ledger entries, {result.objects} objects in the vault: {state}")


def _file_find_undo(office: Office, row: lists.DocumentRow, say: Callable[[str], None]) -> None:
    sheet = propose(office, row.id)
    say(f"\nSuggested for {row.name}:")
    numbers = {str(case.id): case.number for case in cases.all_cases(office)}
    for field in (Field.CASE, Field.TYPE, Field.FILED, Field.DOCKET_NO, Field.NAME):
        if found := sheet.best(field):
            value = numbers.get(found.value, found.value) if field is Field.CASE else found.value
            label = field.value.removesuffix("_on").replace("_", " ")
            say(f"  {label:<10} {value}  ({found.confidence.word}: {found.reason})")
    done = file_document(office, row.id, FilingDecision())
    say(f"\n{done.summary}")
    case = sheet.best(Field.CASE)
    number = numbers[case.value] if case else ""
    hits = find(office, f"case:{number} hearing").hits
    say(f"Found again by “case:{number} hearing”: {', '.join(hit.name for hit in hits[:2]) or 'nothing'}")
    say(undo(office).summary)
