"""One request as the attorney reads it, and how far they read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.domain.approvals.figures import figure_of, own_pages, together
from paracase.domain.papers import drawn
from paracase.domain.work.flags import Flag, odd_characters, placed
from paracase.services.approvals.proven import unproven
from paracase.services.approvals.requests import request
from paracase.services.approvals.whose import queues, reader
from paracase.services.papers import comparing, versions
from paracase.services.work.examining import last_examination
from paracase.store.approvals import decisions
from paracase.store.approvals import reading as store_reading
from paracase.store.approvals import requests as store_requests
from paracase.store.papers import versions as store_versions
from paracase.store.work import assignments

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.approvals.figures import PageLook, ReadFigure
    from paracase.domain.papers.by_ocr import ByOcr
    from paracase.domain.work.redline import Redline
    from paracase.services.context import Office
    from paracase.services.work.examining import FoundInText
    from paracase.store.approvals.decisions import ApprovalRow
    from paracase.store.approvals.reading import ReadingPlace as ReadingPlace
    from paracase.store.approvals.requests import ItemRow, RequestRow
    from paracase.store.papers.versions import ShownText, VersionFacts
    from paracase.store.work.assignments import AssignmentRow, DeliveryRow, RemarkRow


@dataclass(frozen=True, slots=True)
class ItemDetail:
    """One paper of a request, ready to be read."""

    item: ItemRow
    facts: VersionFacts
    text: ShownText
    pages: int
    has_pages: bool
    """Whether its pages are pages: a Word file's are made when it is printed."""
    own: tuple[str, ...]
    """Each page's text without what runs along the pages: what there is to read."""
    words: dict[int, int]
    """How many words that are, by page."""
    read: dict[int, PageLook]
    """What the attorney had of each page: the person acting, else who was asked."""
    standing: str
    """What is in the folder, against this version; empty when it is this version."""
    before_version: int | None
    """The version it is compared with: the one decided before."""
    flagged: tuple[Flag, ...] = ()
    """The flags of its text as it was shown, with their places, and what comparing its drawing with it gave since."""

    changed: str = ""
    """What changed since the version decided before, in a line, where that was asked for."""

    @property
    def flags(self) -> tuple[str, ...]:
        """The same, as they are said."""
        return tuple(flag.told for flag in self.flagged)

    @property
    def by_ocr(self) -> ByOcr:
        """Which of its pages OCR read."""
        return versions.by_ocr(self.text, self.facts)

    @property
    def figure(self) -> ReadFigure:
        """How much of it stood on the screen of who decides: an attorney acting, else the one who was asked."""
        return figure_of(self.words, self.read, pages=self.pages if self.has_pages else 0)

    @property
    def unread_pages(self) -> list[int]:
        """Pages of which nothing stood on the screen."""
        return [n for n in range(1, self.pages + 1) if n not in self.read or not self.read[n].is_opened]


@dataclass(frozen=True, slots=True)
class RequestDetail:
    """A request with all a person needs to decide."""

    row: RequestRow
    items: list[ItemDetail]
    assignment: AssignmentRow | None
    delivery: DeliveryRow | None
    """With which the lead was delivered; None where nobody handed it out."""
    prepared_by: str
    prepared_at: str
    found: FoundInText | None
    approvals: list[ApprovalRow]
    remarks: list[RemarkRow]
    before: RequestRow | None
    made_from: VersionFacts | None
    """The approved version (of another document) that the lead was made from."""
    stands_for: frozenset[int]
    """The attorneys whose queue the person acting has today."""
    unproven: str = ""
    """Why it is not decided as the store says: what the ledger does not bear out."""

    @property
    def reader(self) -> str:
        """Whose screen its figures are of, in a row: ``you``, or the attorney's initials."""
        return "you" if self.stands_for else self.row.initials

    @property
    def flags(self) -> tuple[str, ...]:
        """Every flag of every paper, once."""
        return tuple(dict.fromkeys(flag for item in self.items for flag in item.flags))

    @property
    def standing(self) -> str:
        """What is wrong with the files in the folder; empty when they are what was asked about."""
        wrong = [
            f"{d.item.name}: {d.standing}" if len(self.items) > 1 else d.standing for d in self.items if d.standing
        ]
        return "; ".join(wrong)

    @property
    def figure(self) -> ReadFigure:
        """How much of all papers the person acting read."""
        return together(item.figure for item in self.items)


def detail(office: Office, request_id: int, *, says_changes: bool = False) -> RequestDetail:
    """A request, whole. Not for the event loop.

    Args:
        says_changes: also say in a line what changed in each paper, as a statement does.
    """
    db = office.store.read
    row = request(office, request_id)
    before = store_requests.get_request(db, row.before_id) if row.before_id is not None else None
    compared = (
        {item.document_id: item.version_id for item in store_requests.request_items(db, before.id)} if before else {}
    )
    items = []
    for item in store_requests.request_items(db, request_id):
        facts = versions.version(office, item.version_id)
        text = versions.text_of(office, item.version_id)
        earlier = compared.get(item.document_id, item.compared_id)
        own = own_pages(text.pages)
        items.append(
            ItemDetail(
                item,
                facts,
                text,
                versions.pages_of(text, facts),
                versions.has_pages(text, facts),
                own,
                {number: len(page.split()) for number, page in enumerate(own, start=1)},
                store_reading.pages_read(db, reader(office, row), item.version_id),
                versions.standing_of_file(office, facts),
                earlier if earlier != item.version_id else None,
                _flagged(office, facts, text, earlier if earlier != item.version_id else None),
            )
        )
    if says_changes:
        items = [replace(item, changed=_changed(office, item)) for item in items]
    work = assignments.get_assignment(db, row.assignment_id) if row.assignment_id is not None else None
    delivered = assignments.deliveries(db, work.id) if work else []
    lead = items[0].item.version_id
    made_from = items[0].item.compared_id if before is None else None
    delivery = next((d for d in delivered if d.version_id == lead), None)
    return RequestDetail(
        row,
        items,
        work,
        delivery,
        delivery.who if delivery else row.asked_who,
        delivery.at if delivery else row.asked_at,
        last_examination(office, work.id, lead) if work else None,
        decisions.approvals_of(db, request_id),
        approvals_remarks(office, row),
        before,
        versions.version(office, made_from) if made_from is not None else None,
        frozenset(queues(office)),
        unproven(office, [row]).get(row.id, ""),
    )


def _flagged(office: Office, facts: VersionFacts, text: ShownText, before_id: int | None) -> tuple[Flag, ...]:
    """What is to be known of a version, each with its place; new, or as it stood in the version before."""
    said = [*comparing.flags_of(office, facts, text.flags), *odd_characters(text.pages)]
    if before_id is None:
        return tuple(Flag(placed(flag, text.pages)) for flag in said)
    before = versions.version(office, before_id)
    earlier = versions.text_of(office, before_id)
    stood = {*comparing.flags_of(office, before, earlier.flags), *odd_characters(earlier.pages)}
    # How far a paper was compared by now is no fact of the paper: neither new nor old.
    return tuple(
        Flag(
            placed(flag, text.pages),
            is_new=None if drawn.NOT_YET in flag or drawn.NO_PROGRAM in flag else flag not in stood,
        )
        for flag in said
    )


def approvals_remarks(office: Office, row: RequestRow) -> list[RemarkRow]:
    """The notes given with a decision."""
    return assignments.remarks(office.store.read, assignment_id=row.assignment_id, request_id=row.id)


def changes_since(office: Office, item: ItemDetail) -> Redline | None:
    """What changed since the version decided before; None when there was none. Not for the event loop."""
    if item.before_version is None:
        return None
    return versions.changes(office, item.before_version, item.item.version_id)


def _changed(office: Office, item: ItemDetail) -> str:
    found = changes_since(office, item)
    if found is None or item.before_version is None:
        return ""
    return f"since v{versions.version(office, item.before_version).no}: {found.sentence}"


def note_reading(office: Office, version_id: int, pages: Mapping[int, PageLook]) -> None:
    """Record what the person acting had of pages: merged with what they had of them in sessions before.

    By a new key that was not answered for it does not count.
    """
    if not pages or office.identity.waits:
        return
    at = office.now()
    versions.version(office, version_id)
    uncounted = store_versions.shown_words(office.store.read, version_id) is None
    words = versions.words_to_read(versions.text_of(office, version_id).pages) if uncounted else 0
    with office.store.write() as tx:
        if uncounted:
            store_versions.count_words(tx.db, version_id, words)
        for page, look in pages.items():
            store_reading.note_page(
                tx.db, staff_id=office.person.id, version_id=version_id, page=page, at=at, look=look
            )


def keep_place(office: Office, request_id: int, *, item_no: int, page: int, whole: bool) -> None:
    """Remember where the person reads."""
    with office.store.write() as tx:
        store_reading.keep_place(
            tx.db, staff_id=office.person.id, request_id=request_id, item_no=item_no, page=page, whole=whole
        )


def kept_place(office: Office) -> ReadingPlace | None:
    """Where the person read last."""
    return store_reading.kept_place(office.store.read, office.person.id)
