"""Papers of adopted folders: dates, types and subfolders proposed for all of them at once, taken as one act.

They are in file because they lay in a case's folder; nobody has said what they are. The recognisers are asked when
somebody looks, so that adopting a tree of 100,000 papers costs nothing for it. Only what is at least *likely* is proposed,
never a day of arrival; nothing is renamed, and a file moves only into its type's subfolder, only from the case's own
folder, and only when that was asked for.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.domain.cases.dockets import parse_docket_number, same_docket
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.papers import acts, naming
from paracase.domain.papers.facts import ATTACHMENT_NO, DOCKET_NO, NAMED_DAYS, RECEIVED
from paracase.domain.papers.proposals import Confidence, Field, best
from paracase.domain.practice.types import short_words
from paracase.domain.roles import Right
from paracase.domain.visible import counted, name_text
from paracase.intake.recognise import Knowledge, Paper, recognise
from paracase.intake.recognising import known_cases
from paracase.services.journal import carry_out
from paracase.services.papers.copies import each_once
from paracase.services.papers.families import moved_along
from paracase.services.papers.filing import ensure_kept
from paracase.services.papers.placing import place_in
from paracase.services.papers.proposing import (
    FilingDecision,
    decided_facts,
    docket_entries,
    document_row,
    facts_after,
    says_otherwise,
)
from paracase.services.plan import Wanted
from paracase.store.cases import cases
from paracase.store.page_texts import page_text
from paracase.store.papers import adopted, documents, facts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from paracase.domain.papers.proposals import Proposal
    from paracase.domain.steps import Place
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.cases import CaseRow
    from paracase.store.papers.adopted import AdoptedRow

READ_CHARACTERS = 256 << 10
"""Of a very long text no recogniser reads further."""


@dataclass(frozen=True, slots=True)
class AdoptedPaper:
    """What is proposed for one adopted paper."""

    document_id: int
    name: str
    folder: str
    """Where in its case's folder it lies; empty for the folder itself."""
    case_id: int
    case_number: str
    caption: str
    values: Mapping[str, str | None]
    """Its facts, as far as they are sure or likely."""
    proposals: tuple[Proposal, ...]
    short_type: str
    """Its type in at most ten cells; empty where none is known."""
    into: str
    """The subfolder its type belongs into, where it lies in the case's folder itself; empty where it stays."""
    rev: int
    stays: str = ""
    """Why nothing is proposed; empty where something is."""

    @property
    def day(self) -> str:
        """The day it would be listed by; empty where none is known."""
        return next((value for name in NAMED_DAYS if (value := self.values.get(name))), "")


@dataclass(frozen=True, slots=True)
class AdoptedPapers:
    """All adopted papers nobody decided about: those for which something is proposed, and the others."""

    going: tuple[AdoptedPaper, ...]
    staying: tuple[AdoptedPaper, ...]

    @property
    def moving(self) -> int:
        """For how many a subfolder is proposed."""
        return sum(bool(paper.into) for paper in self.going)


def waiting(office: Office) -> int:
    """How many adopted papers nobody decided about."""
    return adopted.count_undecided(office.store.read)


def look_over(
    office: Office, case_id: int | None = None, *, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> AdoptedPapers:
    """What is proposed for adopted papers that nobody has decided about; nothing is changed.

    Args:
        case_id: only those of one case.
        progress: told how many of how many were looked at.
    """
    db = office.store.read
    practice = office.practice
    knowledge = Knowledge(
        known_cases(db), tuple(practice.document_types), office.settings.file_name, practice.courts, ()
    )
    by_id = {case.id: case for case in cases.list_cases(db)}
    rows = adopted.undecided(db, case_id)
    found = []
    for done, row in enumerate(rows, start=1):
        found.append(_looked_at(office, row, by_id[row.case_id], knowledge))
        progress(done, len(rows))
    return AdoptedPapers(
        tuple(paper for paper in found if not paper.stays), tuple(paper for paper in found if paper.stays)
    )


def take(office: Office, agreed: Sequence[AdoptedPaper], *, moves: bool) -> Done:
    """Take what was proposed, as one act that one undo takes back; all of it, or nothing.

    Args:
        agreed: as they were shown; each paper still has to be as it was then.
        moves: files that lie in their case's own folder go into the subfolder that was shown.

    Raises:
        BadInput: none is named.
        NotAllowed: a paper is not any more what was shown, or its file cannot be moved; names it.
    """
    office.require(Right.FILE)
    if not agreed:
        raise BadInput("There is nothing to take.", hint="Only what is at least likely is proposed.")
    db = office.store.read
    now = {row.id: row for row in adopted.undecided(db, None)}
    steps: list[Wanted] = []
    moved = 0
    for paper in agreed:
        if (row := now.get(paper.document_id)) is None or row.rev != paper.rev:
            raise NotAllowed(
                f"“{paper.name}” changed since it was shown; nothing was taken.", hint="Look at the list once more."
            )
        target = _target(office, paper) if moves else None
        moved += target is not None
        steps += _steps(office, paper, target)
    of = {paper.case_number for paper in agreed}
    where = f"{next(iter(of))}" if len(of) == 1 else counted(len(of), "case")
    told = f"; {counted(moved, 'file')} moved into subfolders" if moved else ""
    summary = f"Took what was proposed for {counted(len(agreed), 'adopted paper')} of {where}{told}"
    return carry_out(office, acts.CHANGED, summary, each_once(steps), plain_summary=True)


def _looked_at(office: Office, row: AdoptedRow, case: CaseRow, knowledge: Knowledge) -> AdoptedPaper:
    inside = name_text(row.relpath.removeprefix(case.folder).strip(b"/").rpartition(b"/")[0])
    text = "\f".join(page_text(office.store.read, office.folder, row.id))[:READ_CHARACTERS]
    pages = tuple(text.split("\f")) if text else ()
    # Without the case whose folder it lies in: what the paper itself says is to be seen beside it.
    proposals = recognise(
        Paper(row.name, pages, row.meta, None, inside or None, "", office.settings.time_zone, ""), knowledge
    )
    values = decided_facts(office, proposals, FilingDecision()) | {RECEIVED.column: None}
    if _is_of_elsewhere(office, proposals, case.id):
        values |= dict.fromkeys((DOCKET_NO.column, ATTACHMENT_NO.column))
    types = {kind.code: kind for kind in office.practice.document_types}
    kind, carrier = types.get(values.get("doc_type") or ""), types.get(values.get("carrier") or "")
    into = kind.folder if kind is not None and not inside else ""
    own = name_text(row.relpath.rpartition(b"/")[2])
    paper = AdoptedPaper(
        row.id, own, inside, case.id, case.number, case.caption, values, tuple(proposals),
        short_words(kind, carrier), into, row.rev,
    )  # fmt: skip
    return _or_stays(office, paper, proposals)


def _or_stays(office: Office, paper: AdoptedPaper, proposals: list[Proposal]) -> AdoptedPaper:
    said = says_otherwise(office, proposals, (paper.case_id,)) or _other_case(office, proposals, paper)
    if said:
        return replace(paper, stays=said)
    if not paper.day and not paper.values.get("doc_type"):
        return replace(paper, stays="neither its type nor its day is at least likely")
    return paper


def _is_of_elsewhere(office: Office, proposals: list[Proposal], case_id: int) -> bool:
    """Whether it bears a number that this case has not: a paper of another court's case, kept in this one."""
    opens = best(proposals, Field.OPENS)
    if opens is None or opens.confidence is Confidence.GUESS:
        return False
    written = parse_docket_number(opens.value)
    return not any(same_docket(docket.parsed, written) for docket in cases.list_dockets(office.store.read, case_id))


def _other_case(office: Office, proposals: list[Proposal], paper: AdoptedPaper) -> str:
    """What a paper says where its number is that of another case of ours; empty where it is not."""
    found = best(proposals, Field.CASE)
    if found is None or found.confidence is Confidence.GUESS or found.value == str(paper.case_id):
        return ""
    if not found.more.get("docket"):
        return ""
    other = cases.get_case(office.store.read, int(found.value))
    return f"{found.reason} is {other.number} {other.caption}, not {paper.case_number} {paper.caption}."


def _target(office: Office, paper: AdoptedPaper) -> Place | None:
    if not paper.into:
        return None
    case = cases.get_case(office.store.read, paper.case_id)
    folder = os.fsencode(naming.safe_folder(paper.into).as_posix())
    return place_in(office, case.root_id, b"/".join(part for part in (case.folder, folder) if part), paper.name)


def _steps(office: Office, paper: AdoptedPaper, target: Place | None) -> list[Wanted]:
    db = office.store.read
    before = facts.facts_of(db, paper.document_id)
    into = tuple(documents.case_ids(db, paper.document_id))
    known = {name: value for name, value in paper.values.items() if value and not before.get(name)}
    entries = docket_entries(office, list(paper.proposals), into)
    after = facts_after(office, before, known, into, entries)
    if target is None:
        return [Wanted(paper.document_id, after)]
    ensure_kept(office, paper.document_id)
    row = document_row(office, paper.document_id)
    return [Wanted(paper.document_id, after, target), *moved_along(office, row, after, target)]
