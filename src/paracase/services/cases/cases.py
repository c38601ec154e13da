"""Opening, changing and looking at cases."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.cases import acts
from paracase.domain.cases.acceptance import AcceptanceState
from paracase.domain.cases.cases import CaseStatus, DocketRelation, Side, TeamPart
from paracase.domain.cases.closing import ClosingState
from paracase.domain.clients.conflicts import OnAdding
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.papers import naming
from paracase.domain.roles import Right, Role
from paracase.domain.steps import FolderStep, Place, RowStep
from paracase.domain.visible import name_bytes, name_text, visible
from paracase.domain.words import fold, line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.follows import followers
from paracase.store import folders, rows, steps
from paracase.store.cases import acceptance, cases, closings, holds
from paracase.store.engine import changed
from paracase.store.neighbors import spelled
from paracase.store.office.roots import root_of_kind, root_paths
from paracase.store.papers.lists import count_documents
from paracase.store.papers.openings import dates_of_case
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.acceptance import AcceptanceRow
    from paracase.store.cases.holds import HoldRow
    from paracase.store.engine import Transaction
    from paracase.store.papers.openings import FoundDate


@frozen
class NewDocket:
    """A docket number as given: ``2:24-cv-01234[@court[@judge]][=relation]``."""

    number: str
    court: str = ""
    judge: str = ""
    relation: DocketRelation = DocketRelation.MAIN
    from_on: str | None = None
    to_on: str | None = None


@frozen
class NewCase:
    """What a person says of a new case; only the caption is needed."""

    caption: str
    number: str | None = None
    matter_type: str = "civil_litigation"
    stage: str | None = None
    side: Side = Side.PLAINTIFF
    parties: tuple[tuple[str, str, bool], ...] = ()
    """Name, role, whether it is our client."""
    dockets: tuple[NewDocket, ...] = ()
    team: tuple[tuple[str, TeamPart], ...] = ()
    folder: str | None = None
    anyway: bool = False
    """Go on where a party is our client and the opponent elsewhere, or the other way round; recorded."""
    looks: bool = True
    """Whether it is looked for conflicts; not of a matter the office has already, which is only taken over."""


@frozen
class CaseDetail:
    """A case with everything that hangs on it."""

    case: cases.CaseRow
    folder: Path
    folder_present: bool
    dockets: list[cases.DocketRow]
    parties: list[cases.PartyRow]
    team: list[cases.TeamRow]
    documents: int
    new: int
    elements: int
    holds: list[HoldRow]
    """Holds in force: nothing of the case is destroyed."""
    acceptance: AcceptanceRow | None = None
    """Of a case that was opened from a paper: what an attorney decided about it."""
    dates_found: tuple[FoundDate, ...] = ()
    """Of one that waits for an attorney: what its papers announce, from today on."""


def add_case(office: Office, new: NewCase) -> CaseDetail:
    """Open a case: its number, its folder with the usual subfolders, its people and docket numbers.

    Raises:
        BadInput: names what cannot be used (number taken, unknown matter type, stage, person).
    """
    return case_detail(office, open_case(office, new).made("case"))


def open_case(office: Office, new: NewCase, *, from_paper: int | None = None) -> Done:
    """Open a case; it is ``made("case")``.

    Args:
        from_paper: the paper that told of it: an attorney has yet to accept it (``services/cases/acceptance.py``).

    Raises:
        BadInput: names what cannot be used (number taken, unknown matter type, stage, person).
    """
    office.require(Right.OPEN_CASES)
    caption = line(new.caption, "caption")
    _check_matter(office, new.matter_type, new.stage)
    followers(acts.OPENED.kind)  # what they import is imported before the lock is held
    with office.store.write() as tx:
        number = _number(office, tx, new.number)
        folder = name_bytes(naming.safe_name(new.folder) if new.folder else naming.case_folder_name(number, caption))
        base = os.fsencode(paths.cases(office.folder))
        folder = spelled(base, folder)
        place = root_of_kind(tx.db, "cases"), folder
        path = base + b"/" + folder
        made = [] if folders.is_there(path) else [FolderStep(place, office.settings.subfolders)]
        done = insert(office, tx, new, number=number, caption=caption, place=place, made=made, from_paper=from_paper)
    folders.make(path, office.settings.subfolders)
    return done


def insert(
    office: Office,
    tx: Transaction,
    new: NewCase,
    *,
    number: str,
    caption: str,
    place: Place,
    made: Sequence[FolderStep] = (),
    from_paper: int | None = None,
) -> Done:
    """Write a case with all that hangs on it, as an act of its own; shared with adoption.

    Args:
        made: the folder, where it is made for the case: undone, it goes if nothing is in it.
        from_paper: the paper that told of it; it is not accepted yet.
    """
    for taken in cases.folders(tx.db):
        if (taken.root_id, taken.folder) == place:
            raise BadInput(
                f"The folder “{visible(name_text(place[1]))}” belongs to another case.",
                hint="Give another with --folder.",
            )
    case_id = cases.insert_case(
        tx,
        number=number,
        caption=caption,
        matter_type=new.matter_type,
        stage=new.stage or office.practice.checklists.stages(new.matter_type)[0],
        side=new.side.value,
        root_id=place[0],
        folder=place[1],
        at=office.now(),
    )
    hung = _hang(office, tx, case_id, new)
    told, paper = "", {}
    if from_paper is not None:
        acceptance.insert_unaccepted(tx.db, case_id, by=office.person.id, at=office.now())
        hung.append(steps.added(tx.db, acceptance.TABLE, (case_id,)))
        changed(tx.db, "walls")
        told, paper = ", not accepted", {"document": from_paper}
    return record(
        office,
        tx,
        acts.OPENED if from_paper is None else acts.OPENED_UNACCEPTED,
        f"Opened case {number} {caption}{told}",
        data={"case": case_id, "dockets": len(new.dockets), "parties": len(new.parties), **paper},
        texts={"number": number, "caption": caption},
        steps=[*made, steps.added(tx.db, "cases", (case_id,)), *hung],
        said=OnAdding(new.anyway, new.looks),
    )


def _hang(office: Office, tx: Transaction, case_id: int, new: NewCase) -> list[RowStep]:
    """Docket numbers, parties and team of a case; gives what takes them off again."""
    hung: list[RowStep] = []
    for docket in new.dockets:
        row = cases.DocketRow(
            case_id,
            docket.number,
            docket.court,
            docket.judge,
            docket.relation.value,
            docket.from_on,
            docket.to_on,
        )
        hung.append(steps.added(tx.db, "docket", (cases.insert_docket(tx, row),)))
    for name, role, is_client in new.parties:
        party_id = cases.insert_party(tx, cases.PartyRow(case_id, name, role, is_client))
        hung.append(steps.added(tx.db, "party", (party_id,)))
    for name, part in new.team:
        person = staff.find_staff(tx.db, name)
        if person is None:
            raise BadInput(f"Nobody named “{visible(name)}” is on the staff.", hint="See “paracase staff list”.")
        before = steps.whole_row(tx.db, "team", (case_id, person.id))
        cases.insert_team_member(tx, case_id=case_id, staff_id=person.id, part=part.value)
        after = steps.whole_row(tx.db, "team", (case_id, person.id))
        if after != before:
            hung.append(RowStep("team", (case_id, person.id), before, after))
    return hung


def _number(office: Office, tx: Transaction, wanted: str | None) -> str:
    taken = cases.numbers_given(tx.db)
    if wanted is None:
        return next_number(office, taken)
    number = line(wanted, "case number", limit=40)
    if fold(number) in taken:
        raise BadInput(
            f"The number {number} was given to a case already.", hint="Leave the number out to get the next one."
        )
    return number


def next_number(office: Office, taken: set[str]) -> str:
    """The first number of the office's pattern that no case has or ever had.

    Args:
        taken: numbers that are not free, folded.

    Raises:
        BadInput: the pattern has no free number.
    """
    for sequence in range(1, 100_000):
        number = naming.case_number(office.settings.case_number, office.today, sequence)
        if fold(number) not in taken:
            return number
    raise BadInput("The case number pattern has no free number left.", hint="Add {seq} to the pattern.")


def proposed_number(office: Office) -> str:
    """The number the next case gets when nobody says another."""
    return next_number(office, cases.numbers_given(office.store.read))


def _check_matter(office: Office, matter_type: str, stage: str | None) -> None:
    known = office.practice.checklists.matter_types
    if matter_type not in known:
        raise BadInput(f"“{visible(matter_type)}” is not a matter type.", hint="Known are " + ", ".join(known) + ".")
    stages = office.practice.checklists.stages(matter_type)
    if stage is not None and stage not in stages:
        raise BadInput(
            f"“{visible(stage)}” is not a stage of {matter_type}.", hint="Its stages are " + ", ".join(stages) + "."
        )


def all_cases(office: Office, *, status: CaseStatus | None = None) -> list[cases.CaseRow]:
    """The cases by number."""
    return cases.list_cases(office.store.read, status=status.value if status else None)


def words_of(office: Office) -> dict[int, str]:
    """What each case may be known by beside its number and caption: parties, docket numbers."""
    return cases.words_of_cases(office.store.read)


def named_case(office: Office, text: str) -> cases.CaseRow:
    """The case a person means by its number, a docket number, or words of its caption or of a party that fit only one.

    Raises:
        NotFound: none fits, or several; the hint names the nearest.
    """
    db = office.store.read
    case = cases.find_case(db, text.strip())
    if case is not None:
        return case
    near = cases.matching_cases(db, text.strip(), limit=8) if text.strip() else []
    if len(near) == 1 and len(text.strip()) >= 3:
        return near[0]
    hint = "; ".join(f"{c.number} {c.caption}" for c in near) or "See “paracase case list”."
    if len(near) > 1:
        raise NotFound(f"“{visible(text)}” fits more than one case.", hint=f"Name one by its number: {hint}.")
    raise NotFound(f"There is no case “{visible(text)}”.", hint=("Did you mean " + hint + "?") if near else hint)


def case_folder(office: Office, case: cases.CaseRow) -> bytes:
    """The absolute path of a case's folder, as bytes."""
    base = root_paths(office.store.read, office.folder)[case.root_id][1]
    return base + b"/" + case.folder if case.folder else base


def case_detail(office: Office, case_id: int) -> CaseDetail:
    """A case with everything that hangs on it."""
    db = office.store.read
    case = cases.get_case(db, case_id)
    folder = Path(name_text(case_folder(office, case)))
    count = count_documents(db, case_id)
    return CaseDetail(
        case,
        folder,
        folder.is_dir(),
        cases.list_dockets(db, case_id),
        cases.list_parties(db, case_id),
        cases.list_team(db, case_id),
        count.documents,
        count.new,
        len(office.practice.checklists.matters.get(case.matter_type, {}).get(case.stage, ())),
        holds.holds(db, (case_id,)),
        accepted := acceptance.acceptance_of(db, case_id),
        _dates_found(office, case_id) if accepted is not None and accepted.state is AcceptanceState.WAITING else (),
    )


def _dates_found(office: Office, case_id: int) -> tuple[FoundDate, ...]:
    """What the papers of a case announce, from today on."""
    return tuple(dates_of_case(office.store.read, case_id, since=office.today.isoformat()))


def review_case(office: Office, case_id: int) -> Done:
    """The person went through the whole case: remembered with the day, so that no case is forgotten."""
    office.require(Right.OPEN_CASES)
    office.see_case(case_id)
    at = office.now()
    with office.store.write() as tx:
        case = cases.get_case(tx.db, case_id)
        rows.update_row(tx.db, "cases", (case_id,), {"reviewed_at": at})
        return record(
            office,
            tx,
            acts.REVIEWED,
            f"Reviewed case {case.number} {case.caption}",
            data={"case": case_id},
            steps=[RowStep("cases", (case_id,), {"reviewed_at": case.reviewed_at}, {"reviewed_at": at})],
        )


@frozen
class CaseChange:
    """What to change in a case; None leaves a field as it is, the tuples add."""

    caption: str | None = None
    stage: str | None = None
    side: Side | None = None
    status: CaseStatus | None = None
    dockets: tuple[NewDocket, ...] = ()
    parties: tuple[tuple[str, str, bool], ...] = ()
    team: tuple[tuple[str, TeamPart], ...] = ()


def close(office: Office, tx: Transaction, case_id: int, why: str) -> None:
    """Close a case in a transaction that is open; shared with adoption.

    Args:
        why: what said that it is over, for the record.
    """
    office.require(Right.OPEN_CASES)
    before = cases.get_case(tx.db, case_id)
    values = {"status": CaseStatus.CLOSED.value}
    cases.update_case(tx.db, case_id, values)
    record(
        office,
        tx,
        acts.CHANGED,
        f"Closed case {before.number}: {why}",
        data={"case": case_id, "fields": ["status"]},
        texts=values,
        steps=[RowStep("cases", (case_id,), {"status": before.status}, values)],
    )


def _check_not_signed(office: Office, case_id: int, change: CaseChange) -> None:
    """See that a case which an attorney closed is not opened by the way."""
    row = closings.closing_of(office.store.read, case_id) if change.status is CaseStatus.OPEN else None
    if row is not None and row.state is ClosingState.SIGNED:
        raise NotAllowed(
            f"Case {row.number} was closed by {row.decided_by}.",
            hint="An attorney reopens it: paracase closing reopen.",
        )


def edit_case(office: Office, case_id: int, change: CaseChange) -> CaseDetail:
    """Change a case's facts; the folder keeps its name. The fields can be taken back with undo.

    Raises:
        BadInput: nothing to change, or a value that cannot be used.
        NotAllowed: it would be closed, and the office has attorneys: one of them signs that (``services/cases/closing.py``).
    """
    office.require(Right.OPEN_CASES)
    office.see_case(case_id)
    if change.status is CaseStatus.CLOSED and any(p.role is Role.ATTORNEY for p in staff.list_staff(office.store.read)):
        office.require(Right.CLOSE)
    _check_not_signed(office, case_id, change)
    values: dict[str, Any] = {}
    if change.caption is not None:
        values["caption"] = line(change.caption, "caption")
    for name, value in (("stage", change.stage), ("side", change.side), ("status", change.status)):
        if value is not None:
            values[name] = str(value)
    with office.store.write() as tx:
        before = cases.get_case(tx.db, case_id)
        _check_matter(office, before.matter_type, change.stage)
        values = {name: value for name, value in values.items() if getattr(before, name) != value}
        if not values and not (change.dockets or change.parties or change.team):
            raise BadInput("Nothing to change.", hint="Name at least one thing that is different.")
        hung = _hang(
            office,
            tx,
            case_id,
            NewCase(before.caption, dockets=change.dockets, parties=change.parties, team=change.team),
        )
        if values:
            cases.update_case(tx.db, case_id, values)
        fields = (
            [RowStep("cases", (case_id,), {name: getattr(before, name) for name in values}, values)] if values else []
        )
        record(
            office,
            tx,
            acts.CHANGED,
            f"Changed {', '.join(sorted(values)) or 'the people'} of case {before.number}",
            data={
                "case": case_id,
                "fields": sorted(values),
                "dockets": len(change.dockets),
                "parties": len(change.parties),
                "team": len(change.team),
            },
            texts={name: str(value) for name, value in values.items()},
            steps=[*fields, *hung],
        )
        changed(tx.db, "cases")
    return case_detail(office, case_id)
