"""Whether a version may go out: what an attorney said of exactly these bytes, as the ledger bears it out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.approvals.requests import FOR_THESE_BYTES, Ground, RequestState
from paracase.domain.approvals.statements import Decision
from paracase.domain.office.levels import DECIDED_OWED
from paracase.domain.office.policy import FREE
from paracase.services.approvals import proven
from paracase.services.approvals.allowed import allowed_at
from paracase.services.approvals.levels import level_kept
from paracase.store.approvals import decisions
from paracase.store.approvals import requests as store_requests
from paracase.store.clients.texts import is_text

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.approvals.requests import RequestRow
    from paracase.store.papers.versions import VersionFacts

_TO_A_CLIENT = "a text to a client goes out only in exactly the bytes that an attorney approved"
_REFUSED = frozenset({RequestState.RETURNED, RequestState.CHANGES})
"""What an attorney said no to: a type that goes out free does not take that away."""


@dataclass(frozen=True, slots=True)
class ReleaseStanding:
    """Whether a version may go out.

    Attributes:
        kind: on what ground it may; None: it may not.
        why: what stands against it.
        is_tampered: whether that is that the store says what the ledger does not.
        way: what to do instead, where that is not to have it approved.
    """

    kind: Ground | None
    request: RequestRow | None
    why: str = ""
    is_tampered: bool = False
    way: str = ""


def standing(office: Office, facts: VersionFacts) -> ReleaseStanding:
    """How a version of a document stands: whether exactly these bytes may go out, and the ledger bears that out."""
    found = _standing(office, facts)
    if found.kind not in {None, Ground.APPROVED} and is_text(office.store.read, facts.document_id, facts.sha256):
        return ReleaseStanding(None, found.request, _TO_A_CLIENT, way="Have exactly these bytes approved.")
    if found.kind is Ground.NOT_NEEDED:
        wrong = proven.policy_fault(office, FREE.name) or _not_free(office, facts)
    else:
        wrong = "" if found.request is None else proven.unproven(office, [found.request]).get(found.request.id, "")
    if not wrong:
        return _as_proved(office, found)
    told = f"the ledger does not bear it out ({wrong})"
    return ReleaseStanding(None, found.request, told, is_tampered=True)


def _standing(office: Office, facts: VersionFacts) -> ReleaseStanding:
    db = office.store.read
    exact = store_requests.request_with(db, facts.document_id, facts.sha256, FOR_THESE_BYTES)
    if exact is not None and exact.state is RequestState.APPROVED:
        if exact.is_owed:
            return ReleaseStanding(None, exact, _owed_words(exact))
        return ReleaseStanding(Ground.APPROVED, exact)
    if exact is not None:
        return ReleaseStanding(Ground.PHONE, exact)
    last = store_requests.last_request_with(db, facts.document_id)
    # That its type goes out free does not take away what an attorney said of this paper, or was asked about it.
    is_refused = last is not None and last.state in _REFUSED
    if facts.doc_type in office.policy.free and not is_refused:
        asked = store_requests.open_request_with(db, facts.document_id)
        return ReleaseStanding(Ground.NOT_NEEDED, None) if asked is None else _decided_there_first(asked, facts.no)
    if last is None:
        return ReleaseStanding(None, None, "no attorney approved it")
    if last.state is RequestState.CHANGES and not last.comes_back:
        if last.is_owed:
            return ReleaseStanding(None, last, _owed_words(last))
        return ReleaseStanding(Ground.CHANGED, last)
    said = decisions.approvals_of(db, last.id)[:1] if last.state is RequestState.RETURNED else []
    return ReleaseStanding(None, last, _why_not(last, facts.no, " ".join(said[0].comment.split()) if said else ""))


def _decided_there_first(asked: RequestRow, no: int) -> ReleaseStanding:
    """A paper that stands in the queue: an attorney who was asked is not passed by because its type goes out free."""
    if asked.state is RequestState.PHONE:
        why, way = _why_not(asked, no), f"{asked.attorney} ratifies it first: request {asked.id}."
    else:
        why = f"it waits for {asked.attorney}, who was asked, although its type goes out without an approval"
        way = f"Wait for the decision; or take it back first: paracase approvals withdraw {asked.id}."
    return ReleaseStanding(None, asked, why, way=way)


def _not_free(office: Office, facts: VersionFacts) -> str:
    """Why a paper does not go out free, whatever its row says of its type; empty where it does."""
    now = allowed_at(office.store.read, [facts.document_id])
    if now.faults:
        return now.faults[0]
    kind = now.types.get(facts.document_id)
    if kind not in now.policy.free:
        return f"document {facts.document_id}: the ledger calls it {kind or 'nothing'}"
    asked = sorted(now.asked.get(facts.document_id, ()))
    left = [number for number in asked if now.states[number] is not RequestState.WITHDRAWN]
    held = [number for number in left if now.states[number].is_open]
    held += [number for number in left[-1:] if now.states[number] in _REFUSED]
    return f"the ledger says that request {held[0]} about it is {now.states[held[0]].words}" if held else ""


def _as_proved(office: Office, found: ReleaseStanding) -> ReleaseStanding:
    """The same; not to go out where the decision does not stand at the level that was wanted when it was made."""
    if found.request is None or found.kind not in {Ground.APPROVED, Ground.CHANGED}:
        return found
    db, request = office.store.read, found.request
    decided = next((one for one in decisions.approvals_of(db, request.id) if one.decision is not Decision.PHONE), None)
    if decided is None:
        return ReleaseStanding(None, request, "no attorney approved it")
    papers = [item.document_id for item in store_requests.request_items(db, request.id)]
    then = allowed_at(db, papers, before=decided.ledger_seq)
    if then.faults:
        return ReleaseStanding(None, request, f"the ledger does not bear it out ({then.faults[0]})", is_tampered=True)
    wanted = then.needs(papers)
    if not level_kept(office, decided).reaches(wanted):
        return ReleaseStanding(None, request, _owed_words(request))
    return found


def _owed_words(row: RequestRow) -> str:
    return f"the approval by {row.attorney} is {DECIDED_OWED} (ssh office statement owed)"


def _why_not(last: RequestRow, no: int, words: str = "") -> str:
    """What stands against a version that is not the one last asked about, or not decided.

    Args:
        words: the attorney's, where it was sent back.
    """
    return {
        RequestState.APPROVED:
            f"v{last.version} is approved, this is v{no}: approved version is not the file in the folder",
        RequestState.CHANGES: "it was approved with changes, and the changed version must come back",
        RequestState.RETURNED: f"{last.attorney} sent it back{f': “{words}”' if words else ''}",
        RequestState.WAITING: f"it waits for {last.attorney}",
        RequestState.PHONE: f"authority by phone was for v{last.version}, this is v{no}",
    }.get(last.state, "no attorney approved it")  # fmt: skip
