"""Orders to purge: an attorney gives one; before anything is destroyed each paper related by bytes is listed and decided."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.papers.documents import Outcome
from paracase.domain.roles import Right
from paracase.domain.upkeep import acts
from paracase.domain.upkeep.purges import PurgeChoice, PurgeRelation, PurgeState
from paracase.domain.visible import counted, visible
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.cases.holds import check_no_hold
from paracase.services.papers.proposing import any_document, document_row
from paracase.services.upkeep.copies_here import copies_here
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.papers import lists
from paracase.store.upkeep import purges

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.driver import sqlite3
    from paracase.store.upkeep.purges import CopyRow, ItemChoice, PurgeRow

_NAMED = ""
"""Why a paper goes that the order itself names; of others it is the relation."""


@dataclass(frozen=True, slots=True)
class ListedPaper:
    """A paper on an order's list.

    Attributes:
        choice: None while nobody decided.
        is_seen: whether the person looking may see it; else only its number is said.
    """

    id: int
    name: str
    relation: PurgeRelation
    choice: PurgeChoice | None
    why: str
    cases: tuple[str, ...]
    versions: int
    size: int
    is_seen: bool

    @property
    def decided(self) -> str:
        """In words."""
        if self.choice is None:
            return "undecided"
        return "purge" if self.choice is PurgeChoice.PURGE else f"keep: {self.why}"


@dataclass(frozen=True, slots=True)
class OrderDetail:
    """An order with all it reaches."""

    order: PurgeRow
    papers: tuple[ListedPaper, ...]
    copies: tuple[CopyRow, ...]
    here: tuple[str, ...]
    """Copies inside the office's folder that go with it."""

    @property
    def goes(self) -> list[ListedPaper]:
        """What is destroyed."""
        return [paper for paper in self.papers if paper.choice is PurgeChoice.PURGE]

    @property
    def undecided(self) -> list[ListedPaper]:
        """What has to be decided first."""
        return [paper for paper in self.papers if paper.choice is None]

    @property
    def sentence(self) -> str:
        """What would be destroyed, counted."""
        versions, size = sum(paper.versions for paper in self.goes), sum(paper.size for paper in self.goes)
        return f"{counted(len(self.goes), 'document')}, {counted(versions, 'version')}, {size:,} bytes"


def order(office: Office, case_id: int, document_ids: Sequence[int], *, authority: str, reason: str) -> Done:
    """An attorney orders papers of a case purged; nothing is destroyed by that yet.

    Args:
        authority: what it rests on: the court's order, FRE 502(b), FRCP 26(b)(5)(B), a protective order.

    Raises:
        NotAllowed: only an attorney does, known by account or key; the case is on hold; a paper was purged already.
        BadInput: no authority or reason, no paper, or one of another case.
    """
    office.require(Right.ORDER_PURGE)
    office.see_case(case_id)
    rests_on, why = line(authority, "authority"), line(reason, "reason")
    ids = list(dict.fromkeys(document_ids))
    if not ids:
        raise BadInput("No document is named.", hint="Name them by number: paracase document list CASE.")
    for number in ids:
        # One that is sequestered is destroyed like any other: that is one of the ways it ends.
        if any_document(office, number).outcome == Outcome.PURGED:
            document_row(office, number)
    with office.store.write() as tx:
        case = cases.get_case(tx.db, case_id)
        own = purges.cases_of(tx.db, ids)
        for number in ids:
            if case_id not in own.get(number, []):
                raise BadInput(f"Document {number} is not in case {case.number}.", hint="File it there first.")
        check_no_hold(tx.db, [one for found in own.values() for one in found], zone=office.settings.time_zone)
        at = office.now()
        purge_id = purges.insert_purge(
            tx.db,
            case=(case_id, case.number),
            attorney=(office.person.id, office.person.name),
            at=at,
            authority=rests_on,
            reason=why,
        )
        for number in ids:
            purges.put_choice(tx.db, purge_id, number, choice=PurgeChoice.PURGE, why=_NAMED, by=office.person.id, at=at)
        return record(
            office,
            tx,
            acts.PURGE_ORDERED,
            f"Ordered purge {purge_id}: {counted(len(ids), 'document')} of {case.number} ({rests_on})",
            data={"purge": purge_id, "case": case_id, "documents": ids},
            texts={"authority": rests_on, "reason": why},
        )


def decide(office: Office, purge_id: int, document_id: int, choice: PurgeChoice, *, why: str = "") -> Done:
    """Decide of a paper on the list whether it goes too, or stays and why.

    The same bytes go by whoever may carry the order out: they are what was ordered. That a mail goes with them, or that
    anything stays, an attorney decides.

    Raises:
        NotFound: no such order, or the paper is not on its list.
        NotAllowed: it is begun or withdrawn, or an attorney has to decide this.
        BadInput: it stays, and nobody says why.
    """
    office.require(Right.CARRY_OUT_PURGE)
    found = detail(office, purge_id)
    check_open(found.order)
    paper = next((one for one in found.papers if one.id == document_id), None)
    if paper is None:
        raise NotFound(
            f"Document {document_id} is not on the list of purge {purge_id}.", hint=f"paracase purge show {purge_id}"
        )
    if choice is PurgeChoice.KEEP or paper.relation is not PurgeRelation.SAME:
        office.require(Right.ORDER_PURGE)
    reason = line(why, "reason why it stays") if choice is PurgeChoice.KEEP else paper.relation.value
    if paper.relation is PurgeRelation.ORDERED and choice is PurgeChoice.PURGE:
        reason = _NAMED
    with office.store.write() as tx:
        check_open(_order(tx.db, purge_id))
        purges.put_choice(tx.db, purge_id, document_id, choice=choice, why=reason, by=office.person.id, at=office.now())
        changed(tx.db, "documents")
        said = "goes too" if choice is PurgeChoice.PURGE else f"stays: {reason}"
        data = {"purge": purge_id, "documents": [document_id], "choice": choice.value}
        return record(office, tx, acts.PURGE_DECIDED, f"Purge {purge_id}: document {document_id} {said}", data=data)


def withdraw(office: Office, purge_id: int, *, reason: str) -> Done:
    """Withdraw an order before it is begun.

    Raises:
        NotAllowed: only an attorney does; it is begun already.
    """
    office.require(Right.ORDER_PURGE)
    why = line(reason, "reason for the withdrawal")
    with office.store.write() as tx:
        check_open(_order(tx.db, purge_id))
        purges.set_state(tx.db, purge_id, PurgeState.WITHDRAWN)
        changed(tx.db, "documents")
        data = {"purge": purge_id}
        return record(office, tx, acts.PURGE_WITHDRAWN, f"Withdrew purge {purge_id}: {why}", data=data)


def orders(office: Office) -> list[PurgeRow]:
    """Every order the person may see, newest first."""
    db = office.store.read
    own = {case.id for case in cases.list_cases(db)}
    return [found for found in purges.purges(db) if found.case_id is None or found.case_id in own]


def detail(office: Office, purge_id: int) -> OrderDetail:
    """An order with every paper that holds its bytes, whoever looks: what may not be seen is a number.

    Raises:
        NotFound: there is no such order, or none that may be seen.
    """
    if purge_id not in {found.id for found in orders(office)}:
        raise NotFound(f"There is no order {purge_id} to purge.", hint="See “paracase purge list”.")
    with closing(office.store.look()) as db:
        found = _order(db, purge_id)
        listed = tuple(_listed(office, db, purge_id))
        return OrderDetail(
            found, listed, tuple(purges.copies(db, purge_id=purge_id)), tuple(copies_here(office.folder).names)
        )


def _order(db: sqlite3.Connection, purge_id: int) -> PurgeRow:
    found = purges.purge_of(db, purge_id)
    if found is None:
        raise NotFound(f"There is no order {purge_id} to purge.", hint="See “paracase purge list”.")
    return found


def check_open(found: PurgeRow) -> None:
    """See that an order is neither begun nor withdrawn.

    Raises:
        NotAllowed: it is.
    """
    if found.state is not PurgeState.ORDERED:
        said = {PurgeState.WITHDRAWN: "was withdrawn"}.get(found.state, "is begun: what it destroyed is gone")
        raise NotAllowed(f"Purge {found.id} {said}.", hint=f"See “paracase purge show {found.id}”.")


def _listed(office: Office, db: sqlite3.Connection, purge_id: int) -> list[ListedPaper]:
    chosen = {item.document_id: item for item in purges.choices(db, purge_id)}
    related = spread(db, {number: item.choice for number, item in chosen.items()})
    numbers = {case.id: case.number for case in cases.list_cases(db)}
    own = purges.cases_of(db, [*related, *chosen])
    found = []
    for paper in purges.papers(db, [*related, *chosen]):
        item = chosen.get(paper.id)
        is_seen = lists.get_document(office.store.read, paper.id) is not None
        found.append(
            ListedPaper(
                paper.id,
                paper.name if is_seen else "a paper that you may not see",
                _relation(item, related.get(paper.id)),
                item.choice if item else None,
                item.why if item else "",
                tuple(numbers.get(one, "") for one in own.get(paper.id, [])) if is_seen else (),
                paper.versions,
                paper.size,
                is_seen,
            )
        )
    return sorted(found, key=lambda paper: (paper.relation is not PurgeRelation.ORDERED, paper.id))


def _relation(item: ItemChoice | None, related: PurgeRelation | None) -> PurgeRelation:
    if item is not None and item.choice is PurgeChoice.PURGE:
        return PurgeRelation(item.why) if item.why != _NAMED else PurgeRelation.ORDERED
    return related or PurgeRelation.ORDERED


def spread(db: sqlite3.Connection, chosen: Mapping[int, PurgeChoice]) -> dict[int, PurgeRelation]:
    """Every paper that holds bytes of those that go, or came inside one; of one that stays nothing more is asked.

    Again and again, until nothing new comes: the same bytes in another mail lead to that mail.
    """
    goes = {number for number, choice in chosen.items() if choice is PurgeChoice.PURGE}
    found: dict[int, PurgeRelation] = {}
    inside, before = set(goes), -1
    while len(inside) != before:
        before = len(inside)
        inside |= purges.came_inside(db, inside - {n for n, c in chosen.items() if c is PurgeChoice.KEEP})
    found |= dict.fromkeys(inside - goes, PurgeRelation.INSIDE)
    same = purges.holders_of(db, {row.sha256 for row in purges.bytes_of(db, goes)})
    found |= dict.fromkeys(same - goes, PurgeRelation.SAME)
    waiting = same | goes
    while waiting:
        parents = {paper.parent_id for paper in purges.papers(db, waiting) if paper.is_inside and paper.parent_id}
        waiting = {number for number in parents if number not in goes and found.get(number) is not PurgeRelation.HOLDS}
        found |= dict.fromkeys(waiting, PurgeRelation.HOLDS)
    return found


def check_ready(office: Office, db: sqlite3.Connection, purge_id: int) -> list[int]:
    """See that everything is decided and nothing on hold; gives the papers that go. Asked where nothing can come between.

    Raises:
        NotAllowed: something is undecided, nothing goes, or a case is on hold.
    """
    chosen = {item.document_id: item.choice for item in purges.choices(db, purge_id)}
    open_ones = sorted(number for number in spread(db, chosen) if number not in chosen)
    if open_ones:
        told = ", ".join(map(str, open_ones[:5])) + (" …" if len(open_ones) > 5 else "")
        raise NotAllowed(
            f"Nothing was destroyed: {counted(len(open_ones), 'paper')} that hold the bytes are undecided "
            f"(document {visible(told)}).",
            hint=f"Decide each: paracase purge decide {purge_id} DOCUMENT --too, or --keep REASON.",
        )
    goes = purges.to_purge(db, purge_id)
    if not goes:
        raise NotAllowed("Every paper of the order stays; nothing is destroyed.", hint="Withdraw it.")
    check_no_hold(
        db, [one for found in purges.cases_of(db, goes).values() for one in found], zone=office.settings.time_zone
    )
    return goes
