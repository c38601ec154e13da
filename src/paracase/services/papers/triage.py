"""What waits in Triage, with what is suggested for it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from paracase.domain.papers.account import left_out
from paracase.domain.papers.documents import FILE_FLAGS, Outcome, TriageState
from paracase.domain.papers.handling import is_handling, raised, warnings
from paracase.domain.papers.pleading import without_gutter
from paracase.domain.papers.proposals import Confidence, Field, best
from paracase.domain.papers.triage import Lineup, Urgency, urgency_of
from paracase.domain.practice.types import short_words
from paracase.domain.visible import name_text
from paracase.services.cases.acceptance import acceptance_warning
from paracase.services.papers.ahead import is_inside, planned_inside
from paracase.services.papers.attached import said_of, takes_out
from paracase.services.papers.free_look import awaited
from paracase.services.papers.near import near_paper
from paracase.services.papers.proposing import FilingDecision, contradiction, document_row, planned, propose
from paracase.services.papers.reading import way_on
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.giving_back import give_back
from paracase.store.papers import lists, recognised
from paracase.store.papers import triage as reading
from paracase.store.papers.ahead import LaterCount, count_later
from paracase.store.papers.lines import document_lines
from paracase.store.papers.reading import account_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from paracase.domain.papers.triage import Name
    from paracase.services.context import Office
    from paracase.services.papers.free_look import Awaited
    from paracase.services.papers.near import NearPaper
    from paracase.services.papers.proposing import FilingSheet, Planned
    from paracase.store.papers.lines import DocumentLine
    from paracase.store.papers.triage import FiledPaper, SetAside, TrashedPaper


@dataclass(frozen=True, slots=True)
class Waiting:
    """One row of Triage."""

    row: lists.DocumentRow
    case: str | None
    case_confidence: str | None
    type: str | None
    type_confidence: str | None
    proposed: str | None
    reading: str


def waiting(office: Office, state: TriageState, *, limit: int) -> list[Waiting]:
    """Papers in a state: court papers first, then the rest, oldest first."""
    db = office.store.read
    numbers = {str(case.id): case.number for case in cases.list_cases(db)}
    result = []
    for row in lists.triage_list(db, state=state.value, limit=limit):
        proposals = recognised.proposals_for(db, row.id)
        case, kind, name = (best(proposals, field) for field in (Field.CASE, Field.TYPE, Field.NAME))
        result.append(
            Waiting(
                row,
                numbers.get(case.value) if case else None,
                case.confidence.word if case else None,
                kind.value if kind else None,
                kind.confidence.word if kind else None,
                name.value if name else None,
                Outcome(row.outcome).sentence,
            )
        )
    return result


@dataclass(frozen=True, slots=True)
class QueuePaper:
    """A paper that waits, as Triage lists it."""

    id: int
    name: str
    place: str
    """Inbox, or the folder it lies in."""
    arrived_at: str
    """To the minute, of a paper that was dropped with others, whose row says it; else empty."""
    urgency: Urgency
    folder: str | None
    """The folder it was dropped with."""
    case_id: int | None
    case_confidence: int
    doc_type: str | None
    type_confidence: int
    handling: str
    """As it is decided, else proposed: who may see it must be seen at once."""
    duplicate_of: int | None
    children: tuple[reading.IncomingChild, ...]
    title: str = ""
    """What it calls itself; empty when nothing (but a guess) says so."""
    short_type: str = ""
    """Its type in at most ten cells, as a paralegal knows it: ``MTD``, ``NEF: Order``."""
    near: int | None = None
    """The paper that it is a later version of, or nearly the same as."""

    @property
    def confidence(self) -> int:
        """As sure as the less sure of case and type; 0 when one is missing."""
        return min(self.case_confidence, self.type_confidence)

    @property
    def goes_as_proposed(self) -> bool:
        """Whether it is among those that ``*`` marks: sure of its case, at least likely of its type, no copy, nor
        nearly the same as another."""
        return (
            self.case_confidence >= Confidence.SURE
            and self.type_confidence >= Confidence.LIKELY
            and self.duplicate_of is None
            and self.near is None
        )


_NONE_LATER = LaterCount()


@dataclass(frozen=True, slots=True)
class DecidedLast:
    """What was decided last, as Triage shows it below what waits; and who is at it."""

    aside: tuple[SetAside, ...] = ()
    filed: tuple[FiledPaper, ...] = ()
    trash: tuple[TrashedPaper, ...] = ()
    later: LaterCount = _NONE_LATER
    """Attachments found in papers filed before, of which nobody said anything yet."""
    claims: Mapping[int, str] = field(default_factory=dict)
    """Papers that another person works on, with that person's initials."""


@dataclass(slots=True)
class Queue:
    """Everything Triage shows. It belongs to whoever loaded it, who brings it up to date by what changed."""

    lineup: Lineup
    papers: dict[int, QueuePaper]
    decided: DecidedLast
    captions: Mapping[int, str]
    touch: int = 0
    """The last change of a paper that it knows of."""

    def apply(self, change: QueueChange) -> set[Name]:
        """Bring it up to date; returns the rows that look different now, or are gone."""
        rows: set[Name] = set()
        for document_id in (*change.gone, *(paper.id for paper in change.waiting)):
            if (before := self.papers.pop(document_id, None)) is not None:
                self.lineup.drop(before)
                rows |= _rows_of(before)
        for paper in change.waiting:
            self.papers[paper.id] = paper
            self.lineup.put(paper)
            rows |= _rows_of(paper)
        self.decided, self.touch = change.decided, change.touch
        if change.captions is not None:
            self.captions = change.captions
        return rows

    def take_claims(self, claims: Mapping[int, str]) -> bool:
        """Others work on these now; returns whether that is something else than was known."""
        if self.decided.claims == claims:
            return False
        self.decided = replace(self.decided, claims=claims)
        return True


@dataclass(frozen=True, slots=True)
class QueueChange:
    """What became of papers since a queue was loaded."""

    waiting: tuple[QueuePaper, ...]
    """Those that wait: new ones, and others as they are now."""
    gone: tuple[int, ...]
    """Those that wait no more, or never did."""
    decided: DecidedLast
    touch: int
    captions: Mapping[int, str] | None = None
    """Of all cases, where these were asked for too."""


def _rows_of(paper: QueuePaper) -> set[Name]:
    return {paper.id} if paper.folder is None else {paper.id, paper.folder}


MANY = 5_000
"""What reading more papers than this took is given back at once: nothing reads so many again."""
MOST_CHANGES = 10_000
"""After more changes everything is loaded again: that costs less than asking for each."""


def queue(office: Office) -> Queue:
    """What waits, in its order; what was set aside, filed last, trashed last; who works on what."""
    db = office.store.read
    touch = reading.last_touch(db)  # asked first: what changes while the rest is read is asked for again
    papers = {paper.id: paper for paper in _papers(office, None)}
    if len(papers) > MANY:
        give_back(db)
    return Queue(Lineup(papers.values()), papers, _decided(office), _captions(office), touch)


def _captions(office: Office) -> dict[int, str]:
    return {case.id: case.caption for case in cases.list_cases(office.store.read)}


def queue_since(office: Office, touch: int, *, captions: bool = False) -> QueueChange | None:
    """What became of papers since a change; None when everything is to be loaded again.

    Args:
        captions: something of a case changed too. Whoever stands before a wall may see other papers then, which nobody
            touched: to them everything is loaded again.
    """
    if captions and office.store.is_walled:
        return None
    db = office.store.read
    last = reading.last_touch(db)
    changed_now = reading.changed_since(db, touch, limit=MOST_CHANGES)
    if changed_now is None:
        return None
    waiting = tuple(paper for asked in changed_now for paper in _papers(office, asked))
    gone = {number for asked in changed_now for number in asked} - {paper.id for paper in waiting}
    named = _captions(office) if captions else None
    return QueueChange(waiting, tuple(sorted(gone)), _decided(office), last, named)


def newest(office: Office, touch: int | None, *, captions: bool = False) -> Queue | QueueChange:
    """What changed since a change; everything where that is not enough, or where nothing is known yet (None).

    Args:
        captions: as ``queue_since`` has it.
    """
    return (None if touch is None else queue_since(office, touch, captions=captions)) or queue(office)


def _decided(office: Office) -> DecidedLast:
    db = office.store.read
    return DecidedLast(
        tuple(reading.set_aside(db, limit=50)),
        tuple(reading.last_filed(db, office.person.id, limit=5)),
        tuple(reading.last_trashed(db, limit=5)),
        count_later(db),
        claims(office),
    )


def _papers(office: Office, ids: Sequence[int] | None) -> Iterator[QueuePaper]:
    """Those that wait, or those of some that do; oldest first. Words that many share are kept once."""
    db = office.store.read
    types = {kind.code: kind for kind in office.practice.document_types}
    children: dict[int, list[reading.IncomingChild]] = {}
    for child in reading.children_of_incoming(db, ids):
        children.setdefault(child.lead_id, []).append(child)
    proposals = reading.best_proposals(db, ids)
    suggested, best = next(proposals, _NO_MORE)
    shared: dict[str, str] = {}
    for row in reading.incoming(db, ids):
        while suggested < row.id:
            suggested, best = next(proposals, _NO_MORE)
        found = best if suggested == row.id else {}
        case, kind = found.get("case"), found.get("type")
        known = types.get(kind[0]) if kind else None
        trusted = known if kind and kind[1] > Confidence.GUESS else None
        urgency = urgency_of(
            has_docket_no="docket_no" in found,
            source=trusted.source if trusted else "",
            starts_deadline=bool(trusted and trusted.starts_deadline),
            is_mail=row.format in {"eml", "msg", "mail"} or row.name.lower().endswith((".eml", ".msg")),
        )
        place, folder = _place_words(row), _dropped_with(row)
        carrier, title = found.get("carrier"), found.get("title")
        short = short_words(known, types.get(carrier[0]) if carrier else None)
        handling = _handled(row.handling, found.get("handling"))
        minute = f"{row.arrived_at[:17]}00.000000Z" if folder is not None else ""
        yield QueuePaper(
            row.id, row.name, shared.setdefault(place, place), shared.setdefault(minute, minute), urgency,
            shared.setdefault(folder, folder) if folder is not None else None,
            int(case[0]) if case else None, case[1] if case else 0,
            shared.setdefault(kind[0], kind[0]) if kind else None, kind[1] if kind else 0,
            shared.setdefault(handling, handling), row.duplicate_of, _in_order(row.id, children.get(row.id, ())),
            title[0] if title and title[1] > Confidence.GUESS else "", shared.setdefault(short, short),
            int(found["version_of"][0]) if "version_of" in found else None,
        )  # fmt: skip


def _handled(decided: str, best: tuple[str, int] | None) -> str:
    """How a paper that waits is shown to be handled: as was decided, or stricter where that is proposed."""
    if best is None or best[1] == Confidence.GUESS or not is_handling(best[0]):
        return decided
    return raised(decided, best[0])


def _in_order(lead_id: int, inside: Sequence[reading.IncomingChild]) -> tuple[reading.IncomingChild, ...]:
    """What hangs on a paper, each above what hangs on it."""
    if all(child.depth == 1 for child in inside):
        return tuple(inside)
    of: dict[int, list[reading.IncomingChild]] = {}
    for child in inside:
        of.setdefault(child.parent_id, []).append(child)
    found, waiting = list[reading.IncomingChild](), list(reversed(of.get(lead_id, [])))
    while waiting:
        found.append(waiting.pop())
        waiting += reversed(of.get(found[-1].id, []))
    return tuple(found)


_NO_MORE: tuple[int, reading.Best] = (sys.maxsize, {})


def _dropped_with(row: reading.IncomingRow) -> str | None:
    """The top folder of the Inbox a paper was dropped with."""
    if row.root_kind != "inbox" or row.relpath is None or b"/" not in row.relpath:
        return None
    return name_text(row.relpath.partition(b"/")[0])


def _place_words(row: reading.IncomingRow) -> str:
    folder = name_text(row.relpath.rpartition(b"/")[0]) if row.relpath else ""
    return {"inbox": "Inbox", "cases": "Cases"}.get(row.root_kind or "", "") + (f"/{folder}" if folder else "")


def claims(office: Office) -> dict[int, str]:
    """Papers that another person works on, with that person's initials."""
    found = {}
    for claim in reading.claims(office.store.read):
        if claim.process != os.getpid() and claim.staff_id != office.person.id and is_running(claim.process):
            found[claim.document_id] = claim.initials
    return found


def is_running(process: int) -> bool:
    """Whether a process of this machine is alive (the store is always on a local disk)."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def work_on(office: Office, document_id: int | None) -> None:
    """Tell others which paper this desk works on; None lets go."""
    if office.store.only_read:
        return
    with office.store.write() as tx:
        if document_id is None:
            dropped = reading.drop_claims(tx.db, os.getpid())
            if dropped:
                changed(tx.db, "claims")
            return
        reading.put_claim(tx.db, document_id, staff_id=office.person.id, process=os.getpid(), at=office.now())
        changed(tx.db, "claims")


@dataclass(frozen=True, slots=True)
class Prepared:
    """One paper ready to be decided: everything suggested, its pages, what Enter would do, what it is a copy of."""

    sheet: FilingSheet
    pages: tuple[str, ...]
    """As they are read: without the line numbers of pleading paper."""
    planned: Planned
    original: DocumentLine | None
    left_out: str
    """What of it is not shown as text."""
    is_taken_out: bool
    """Whether what came inside it is written out as files of their own."""
    warnings: tuple[str, ...] = ()
    """What is proposed of its handling, and what must be known before anything is done with it."""
    of_file: tuple[str, ...] = ()
    """What is to be said of its file (``domain.papers.documents.FILE_FLAGS``)."""
    said: FilingDecision | None = None
    """Of an attachment without a file of its own: what was decided of it ahead."""
    whose: str = ""
    """The name of the paper it hangs on, or as one act is filed with."""
    against: str = ""
    """What the paper's own stamp says against the case it would be filed into; empty when nothing does."""
    awaited: Awaited | None = None
    """Of a notice: the document that did not come."""
    near: NearPaper | None = None
    """The paper that it is a later version of, or nearly the same as."""


def prepare(
    office: Office, document_id: int, decision: FilingDecision, of_lead: FilingDecision | None = None
) -> Prepared:
    """Read one paper with all that is needed to decide about it.

    Args:
        of_lead: of an attachment: what was said so far about the paper it is filed with.

    Raises:
        NotFound: it is not there (any more).
    """

    sheet = propose(office, document_id)
    twin = sheet.document.duplicate_of
    original = document_lines(office.store.read, (twin,)).get(twin) if twin is not None else None
    pages = tuple(map(without_gutter, sheet.pages))
    said = left_out(account_of(office.store.read, document_id).parts)
    parent = sheet.document.parent_id
    whose = document_row(office, parent).name if parent is not None else leads_it(office, document_id)
    versions = lists.versions(office.store.read, document_id)
    told = tuple(warnings(sheet.proposals))
    of_file = tuple(flag for flag in (versions[-1].flags if versions else ()) if flag in FILE_FLAGS)
    near = near_paper(office, sheet.document, sheet.proposals)
    if is_inside(sheet.document):
        plan, ahead = planned_inside(office, document_id, of_lead or FilingDecision()), said_of(office, document_id)
        return Prepared(
            sheet, pages, plan, original, said, plan.moves, told, of_file, said=ahead, whose=whose, near=near
        )
    plan = planned(office, sheet, decision)
    told += acceptance_warning(office, plan.case.id) if plan.case is not None else ()
    is_taken_out = plan.moves and takes_out(office, sheet.children)
    against = contradiction(office, sheet, plan.case.id) if plan.case is not None else ""
    missing = awaited(office, document_id)
    return Prepared(
        sheet, pages, plan, original, said, is_taken_out, told, of_file, whose=whose, against=against, awaited=missing,
        near=near,
    )  # fmt: skip


def leads_it(office: Office, document_id: int) -> str:
    """The name of the waiting paper that one is filed with as the same act; empty where it waits by itself."""
    lead = reading.leads(office.store.read, document_id)
    return document_row(office, lead).name if lead is not None else ""


def why_no_text(outcome: str, detail: str) -> tuple[str, str]:
    """Why a paper has no text, and what to do about it."""
    found = Outcome(outcome)
    why = found.sentence + (f" ({detail})" if detail else "")
    return why if found not in {Outcome.TEXT, Outcome.OCR} else "no text in it", way_on(found)
