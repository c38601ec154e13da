"""Comments that an attorney gathers while reading: kept at once, each at its place, sent with a decision.

They are the attorney's own until then: no screen shows them to anybody else, and the ledger has them when they are sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.approvals import acts
from paracase.domain.approvals.places import PaperPlace
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import visible
from paracase.domain.words import prose
from paracase.domain.work.redline import paragraphs
from paracase.services import undo
from paracase.services.acts import record
from paracase.services.approvals import reading
from paracase.services.approvals.requests import request
from paracase.store.acts import last_act
from paracase.store.approvals import gathered as store_gathered
from paracase.store.approvals import requests as store_requests
from paracase.store.steps import whole_row

if TYPE_CHECKING:
    from paracase.services.approvals.reading import ItemDetail, RequestDetail
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.approvals.gathered import GatheredRow as GatheredRow


class At(NamedTuple):
    """Where in a request a comment belongs.

    Attributes:
        item_no: which of its papers, from 0.
        page: None is the whole paper.
        paragraph: of the page, from 1; None is all of it.
        quote: words that stand there; empty where none are meant.
    """

    item_no: int = 0
    page: int | None = None
    paragraph: int | None = None
    quote: str = ""


def gathered(office: Office, request_id: int) -> list[GatheredRow]:
    """What the person acting gathered about the papers of a request, also of a version before."""
    row = request(office, request_id)
    documents = [item.document_id for item in store_requests.request_items(office.store.read, row.id)]
    return store_gathered.gathered(office.store.read, documents, office.person.id)


def gather(office: Office, request_id: int, at: At, words: str) -> int:
    """Keep a comment to a place of a paper that waits; returns its number.

    Raises:
        NotAllowed: who acts decides nothing, or the request does not wait any more.
        BadInput: there is no such paper, page or paragraph, the words do not stand there, or nothing is said.
    """
    office.require(Right.DECIDE)
    found = reading.detail(office, request_id)
    if not found.row.state.is_open:
        raise NotAllowed(f"Request {request_id} does not wait any more.", hint="A comment goes with a decision.")
    item = _item(found, at)
    text = prose(words, "comment", needed=True)
    place = _place(found, item, at)
    with office.store.write() as tx:
        return store_gathered.gather(
            tx.db, request_id=request_id, staff_id=office.person.id, version_id=item.item.version_id,
            page=at.page if item.has_pages else None, place=place.words, words=text, at=office.now(),
        )  # fmt: skip


def change(office: Office, request_id: int, number: int, words: str) -> None:
    """Say it in other words.

    Raises:
        NotFound: the person acting gathered no such comment about this request.
    """
    office.require(Right.DECIDE)
    own = _own(office, request_id, number)
    text = prose(words, "comment", needed=True)
    with office.store.write() as tx:
        store_gathered.change(tx.db, own.id, text)


def take_back(office: Office, request_id: int, number: int) -> Done:
    """Not say it after all; undo brings it back, and the entry says no word of it.

    Raises:
        NotFound: the person acting gathered no such comment about this request.
    """
    office.require(Right.DECIDE)
    own = _own(office, request_id, number)
    case_id = request(office, request_id).case_id
    with office.store.write() as tx:
        step = RowStep("gathered", (own.id,), whole_row(tx.db, "gathered", (own.id,)), None)
        store_gathered.drop(tx.db, [own.id])
        return record(
            office,
            tx,
            acts.COMMENT_TAKEN_BACK,
            "Comment taken back",
            data={"request": request_id, "case": case_id, "document": own.document_id, "comment": own.id},
            steps=[step],
        )


def bring_back(office: Office, request_id: int) -> Done:
    """Say the comment about this request again that was taken back last, in its place; my last act, and no other.

    Raises:
        NotFound: the last act of the person acting took none of this request back.
    """
    act = last_act(office.store.read, office.person.id, passing_by=undo.PASSED_BY)
    if act is None or act.kind != acts.COMMENT_TAKEN_BACK.kind or ("request", request_id) not in act.about:
        raise NotFound("No comment to this was taken back last.", hint="What was done before that: paracase undo.")
    return undo.undo(office)


def _own(office: Office, request_id: int, number: int) -> GatheredRow:
    own = next((row for row in gathered(office, request_id) if row.id == number), None)
    if own is None:
        raise NotFound(
            f"There is no comment {number} of yours about this request.", hint="List them: approvals comments N."
        )
    return own


def _item(found: RequestDetail, at: At) -> ItemDetail:
    if not 0 <= at.item_no < len(found.items):
        raise BadInput(f"There is no paper {at.item_no + 1} in this request.", hint=f"It has {len(found.items)}.")
    return found.items[at.item_no]


def _place(found: RequestDetail, item: ItemDetail, at: At) -> PaperPlace:
    """The place as it is said, once it is known to be there."""
    if at.page is not None and not 1 <= at.page <= item.pages:
        raise BadInput(f"“{visible(item.item.name)}” has no page {at.page}.", hint=f"It has {item.pages}.")
    if at.page is None and (at.paragraph is not None or at.quote):
        at = at._replace(page=1) if item.pages == 1 else at
    text = item.text.pages[at.page - 1] if at.page is not None and at.page <= len(item.text.pages) else ""
    if at.paragraph is not None and not 1 <= at.paragraph <= len(paragraphs(text)):
        raise BadInput(f"There is no paragraph {at.paragraph} there.", hint="They are counted on each page.")
    if at.quote and " ".join(at.quote.split()) not in " ".join(text.split()):
        raise BadInput(f"“{visible(at.quote)[:60]}” does not stand there.", hint="Quote it as it stands on the page.")
    paper = item.item.name if len(found.items) > 1 else ""
    return PaperPlace(item.item.version, paper, at.page if item.has_pages else None, at.paragraph, at.quote)
