"""Filing sets: the papers that are filed together, their order and names, the check of each, and who accepted what of it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import domain, intake
from paracase.domain.approvals.statements import Part
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.domain.words import line
from paracase.domain.work import acts
from paracase.domain.work.filing import CheckRow, RowStanding, SetPaper
from paracase.services.acts import record
from paracase.services.approvals import requests
from paracase.services.cases import judges
from paracase.services.papers import versions
from paracase.services.work.assignments import assignment
from paracase.store import ledger
from paracase.store.approvals import requests as store_requests
from paracase.store.cases import cases
from paracase.store.papers import documents
from paracase.store.work import filing_sets
from paracase.store.work.filing_sets import PartRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.domain.practice.filing_limits import FilingLimit, IdentifierRule
    from paracase.intake.extract.pool import Workers
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.approvals.requests import RequestRow
    from paracase.store.cases.cases import DocketRow
    from paracase.store.papers.versions import VersionFacts
    from paracase.store.work.filing_sets import AcceptedRow

MAX_PARTS = 200


@dataclass(frozen=True, slots=True)
class SetPart:
    """A paper of a set as listed."""

    document_id: int
    part: Part
    title: str
    name: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A set, checked.

    Attributes:
        court: its name; empty where the case has none that is known.
        accepted: for each row who accepted it, and why; None: nobody has.
        judge: what the cards of the court and judge ask, to be read before it is filed.
    """

    case_id: int
    court: str
    papers: tuple[SetPaper, ...]
    rows: tuple[CheckRow, ...]
    accepted: tuple[AcceptedRow | None, ...]
    judge: tuple[str, ...] = ()

    @property
    def open(self) -> list[int]:
        """The rows that somebody has to look at, and nobody has accepted; by their number from 0."""
        return [
            number
            for number, (row, who) in enumerate(zip(self.rows, self.accepted, strict=True))
            if row.standing is RowStanding.LOOK and who is None
        ]

    @property
    def open_lines(self) -> list[str]:
        """The same in words, as they are named before the set is filed."""
        return [f"{row.name}: {row.looked_for}, {row.found}" for row in map(self.rows.__getitem__, self.open)]

    @property
    def not_known(self) -> list[str]:
        """What was looked for where nobody knows what the court asks."""
        return list(dict.fromkeys(row.looked_for for row in self.rows if row.standing is RowStanding.UNKNOWN))

    @property
    def summary(self) -> str:
        """``3 papers, 34 looked for: 2 to sign off``."""
        head = f"{counted(len(self.papers), 'paper')}, {len(self.rows)} looked for"
        return f"{head}: {len(self.open)} to sign off"


def parts(office: Office, assignment_id: int) -> list[SetPart]:
    """The papers an assignment is filed as: what was delivered leads, then those put in, in their order."""
    row = assignment(office, assignment_id)
    db = office.store.read
    put_in = filing_sets.parts(db, assignment_id)
    own = next((paper for paper in put_in if paper.document_id == row.document_id), None)
    lead = [PartRow(row.document_id, Part.LEAD, own.title if own else row.what)] if row.document_id is not None else []
    papers = [*lead, *(paper for paper in put_in if paper.document_id != row.document_id)]
    return [SetPart(p.document_id, Part(p.part), p.title, documents.name_of(db, p.document_id)) for p in papers]


def put_parts(office: Office, assignment_id: int, papers: Sequence[SetPart]) -> Done:
    """Say which papers an assignment is filed with, as what, in which order and by which names.

    Raises:
        NotAllowed: one is in another case.
        BadInput: one stands twice, too many, or one without a name.
    """
    office.require(Right.ASK_APPROVAL)
    row = assignment(office, assignment_id)
    if len(papers) > MAX_PARTS or len({paper.document_id for paper in papers}) != len(papers):
        raise BadInput(f"A set has up to {MAX_PARTS} different papers.", hint="Name each document once.")
    kept = [PartRow(paper.document_id, paper.part.value, line(paper.title, "name of the part")) for paper in papers]
    for paper in papers:
        if row.case_id not in documents.case_ids(office.store.read, paper.document_id):
            raise NotAllowed(f"Document {paper.document_id} is not in this case.", hint="File it there first.")
    with office.store.write() as tx:
        filing_sets.put_parts(tx.db, assignment_id, kept)
        return record(
            office,
            tx,
            acts.FILING_SET,
            f"Filing set of {row.what}: {counted(len(kept), 'paper')}",
            data={"assignment": assignment_id, "case": row.case_id,
                  "documents": [{"id": paper.document_id, "part": paper.part} for paper in kept]},
            texts={f"title.{paper.document_id}": paper.title for paper in kept},
        )  # fmt: skip


def put_in(office: Office, assignment_id: int, document_id: int, part: Part, title: str, at: int | None = None) -> Done:
    """Put a paper into a set, or say anew what it is there: its part, name and place (from 1; else where it is, or last)."""
    now = parts(office, assignment_id)
    place = next((n for n, paper in enumerate(now) if paper.document_id == document_id), len(now))
    rest = [paper for paper in now if paper.document_id != document_id]
    name = documents.name_of(office.store.read, document_id)
    new = SetPart(document_id, part, title.strip() or name, name)
    where = place if at is None else max(0, at - 1)
    return put_parts(office, assignment_id, [*rest[:where], new, *rest[where:]])


def take_out(office: Office, assignment_id: int, document_id: int) -> Done:
    """Take a paper out of a set; the paper itself stays where it is.

    Raises:
        NotFound: it is not in it.
        NotAllowed: it is the one that leads.
    """
    now = parts(office, assignment_id)
    found = next((paper for paper in now if paper.document_id == document_id), None)
    if found is None:
        raise NotFound(f"Document {document_id} is not in this set.", hint="See “paracase filing-set”.")
    if found.part is Part.LEAD:
        raise NotAllowed("What was delivered leads the set.", hint="Deliver another paper instead.")
    return put_parts(office, assignment_id, [paper for paper in now if paper.document_id != document_id])


def check_assignment(office: Office, assignment_id: int) -> Checked:
    """The check of what an assignment is filed as: its papers as their files are now. Not for the event loop.

    Raises:
        NotAllowed: nothing was delivered, or a file is gone.
    """
    row = assignment(office, assignment_id)
    papers = parts(office, assignment_id)
    if not papers:
        raise NotAllowed("Nothing was delivered yet that could be filed.", hint="Wait for a delivery.")
    found = [(versions.settled_version(office, paper.document_id), paper.part.value, paper.title) for paper in papers]
    return _checked(office, row.case_id, found)


def check_request(office: Office, request_id: int) -> Checked:
    """The check of exactly the versions a request is about. Not for the event loop."""
    row = requests.request(office, request_id)
    items = store_requests.request_items(office.store.read, request_id)
    called = _called(office, row)
    found = [(versions.version(office, item.version_id), *called[item.document_id]) for item in items]
    return _checked(office, row.case_id, found)


def check_filed(office: Office, case_id: int, papers: Sequence[tuple[VersionFacts, RequestRow | None]]) -> Checked:
    """The check of papers that are filed together, each as the part that the request it was approved with says.

    Not for the event loop.
    """
    called: dict[int, tuple[str, str]] = {}
    for row in {asked.id: asked for _, asked in papers if asked is not None}.values():
        called = _called(office, row) | called
    found = []
    for number, (facts, _) in enumerate(papers):
        part = Part.ATTACHMENT if number else Part.LEAD
        found.append((facts, *called.get(facts.document_id, (part.value, facts.name))))
    return _checked(office, case_id, found)


def _called(office: Office, row: RequestRow) -> dict[int, tuple[str, str]]:
    """What each paper of a request is in it: its part, and its name there."""
    titles: dict[int, str] = {}
    if row.assignment_id is not None:
        titles = {paper.document_id: paper.title for paper in parts(office, row.assignment_id)}
    items = store_requests.request_items(office.store.read, row.id)
    return {item.document_id: (item.part, titles.get(item.document_id, item.name)) for item in items}


def _checked(office: Office, case_id: int, found: Iterable[tuple[VersionFacts, str, str]]) -> Checked:
    workers = intake.extract.pool.Workers()
    try:
        papers = tuple(_paper(office, workers, facts, part, title) for facts, part, title in found)
    finally:
        workers.close()
    court, limit, rule = _asked(office, case_id)
    rows = tuple(domain.work.filing.check(papers, limit, rule))
    known = {
        (row.version_id, row.looked_for, row.found): row for row in filing_sets.accepted(office.store.read, case_id)
    }
    accepted = tuple(known.get((row.version_id, row.looked_for, row.found)) for row in rows)
    judge = tuple(f"{of}: {words}" for of, _, words in judges.said(office, judges.of_case(office, case_id)))
    return Checked(case_id, court, papers, rows, accepted, judge)


def _paper(office: Office, workers: Workers, facts: VersionFacts, part: str, title: str) -> SetPaper:
    """A paper as far as it was looked at; what a filing system looks at in its bytes, by a worker in the sandbox."""
    text = versions.text_of(office, facts.id)
    handle = office.vault.open(facts.sha256)
    try:
        looked = workers.filing(handle, facts.size, facts.name).meta
    finally:
        os.close(handle)
    return SetPaper(
        facts.document_id, facts.id, facts.sha256, part, title, facts.name, facts.size, text.pages, text.flags, looked
    )


def _asked(office: Office, case_id: int) -> tuple[str, FilingLimit | None, IdentifierRule | None]:
    """The case's court, and what is known of what it asks."""
    docket = _docket(office, case_id)
    court = office.practice.courts.named(docket.court) if docket is not None else None
    rules = office.practice.filing_rules
    kinds = docket.parsed.key.split("-") if docket is not None else []
    kind = kinds[1] if len(kinds) == 3 else ""
    name = court.name if court is not None else ""
    return name, rules.limit_for(court), rules.identifiers_for(court, kind)


def _docket(office: Office, case_id: int) -> DocketRow | None:
    dockets = [row for row in cases.list_dockets(office.store.read, case_id) if row.to_on is None]
    return next((row for row in dockets if row.relation in {"main", "lead"}), dockets[0] if dockets else None)


def accept(office: Office, checked: Checked, number: int, why: str) -> Done:
    """Sign off a row of a check, with the reason; it holds for these bytes and what was found in them.

    Args:
        number: the row, from 1.

    Raises:
        NotFound: there is no such row.
        BadInput: nothing says why.
    """
    office.require(Right.EXAMINE)
    if not 1 <= number <= len(checked.rows):
        raise NotFound(f"There is no row {number}.", hint=f"There are {len(checked.rows)}; see “paracase filing-set”.")
    row = checked.rows[number - 1]
    reason = line(why, "reason", limit=1000)
    at = office.now()
    with office.store.write() as tx:
        seq = ledger.next_seq(tx.db)
        accepted_id = filing_sets.insert_accepted(
            tx.db,
            {"case_id": checked.case_id, "document_id": row.document_id, "version_id": row.version_id,
             "looked_for": row.looked_for, "found": row.found, "why": reason, "staff_id": office.person.id,
             "at": at, "ledger_seq": seq},
        )  # fmt: skip
        return record(
            office,
            tx,
            acts.FILING_ACCEPTED,
            f"Accepted for filing: {row.name}, {row.looked_for}: {row.found} ({reason})",
            data={"accepted": accepted_id, "at": at, "case": checked.case_id, "document": row.document_id,
                  "version": row.version_id, "looked_for": row.looked_for},
            texts={"found": row.found, "asked": row.asked, "why": reason},
            seq=seq,
        )  # fmt: skip
