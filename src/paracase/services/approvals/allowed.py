"""What the office wanted of a decision when it was made: its policy and the types of papers then, by the ledger alone.

A row of policy, the type of a document and what entries are looked up by can be written for a moment and put back. The
bodies of the entries are read instead, in order; one that was changed says nothing, and is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.approvals.acts import APPROVED, ASKED, CHANGES, DECIDED, PHONED, RELEASED, SIGNED, WITHDRAWN
from paracase.domain.approvals.requests import Ground, RequestState
from paracase.domain.errors import NotAllowed
from paracase.domain.office.levels import ApprovalLevel, LevelFacts, level_of, needed
from paracase.domain.office.policy import ITEMS, LEVEL, LEVELS, Policy, policy_of
from paracase.domain.roles import Proof
from paracase.domain.upkeep.derivations import RULES
from paracase.domain.upkeep.replaying import Replay, SaidEntry, Unproven
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.store.bodies import whole_entries
from paracase.store.office.policy import policy_values

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from paracase.store.driver import sqlite3

_RULES = tuple(rule for rule in RULES if rule.table in {"policy", "exemption"})
_POLICY = frozenset(rule.kind for rule in _RULES)
_DECIDED = frozenset([APPROVED.kind, CHANGES.kind])
_RELEASED = frozenset(act.kind for act in RELEASED.values())
_TYPED = '"type":'
_SETTLES = {
    **{act.kind: RequestState(decision.value) for decision, act in DECIDED.items()},
    PHONED.kind: RequestState.PHONE,
    WITHDRAWN.kind: RequestState.WITHDRAWN,
}
"""Kind → the state in which such an entry leaves the request it names."""


@frozen
class AllowedAt:
    """What was allowed when an entry was made.

    Attributes:
        types: the type of each paper that was ever given one.
        asked: paper → the requests it was part of.
        states: request → how it stood.
        faults: entries before it that were changed; what they said is not known.
    """

    policy: Policy
    types: Mapping[int, str | None]
    asked: Mapping[int, Collection[int]]
    states: Mapping[int, RequestState]
    faults: tuple[str, ...] = ()

    def needs(self, documents: Collection[int]) -> ApprovalLevel:
        """The level a decision about these papers had to reach."""
        kinds = [self.types.get(document_id) for document_id in documents]
        of = self.policy
        return needed(kinds, usual=of.level, signed=of.signed, recorded=of.recorded)


class _Reading:
    """What was allowed, as entries say it one after the other."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._replay = Replay(_RULES)
        # What an entry of the first program moved, without saying to what, can only be taken as it is kept.
        self._kept = policy_values(db)
        for item in ITEMS:
            self._replay.start("policy", (item.name,), {"value": item.default})
        self.types: dict[int, str | None] = {}
        self.asked: dict[int, set[int]] = {}
        self.states: dict[int, RequestState] = {}
        self.faults: list[str] = []

    def take(self, entry: SaidEntry) -> None:
        """The next one."""
        if not entry.is_whole:
            if entry.kind in _POLICY or entry.kind == ASKED.kind or not entry.kind:
                self.faults.append(f"entry {entry.seq} of the ledger was changed")
            return
        if entry.kind in _POLICY:
            self._replay.take(entry)
            self.faults += [fault.sentence for fault in self._replay.faults]
            self._replay.faults.clear()
        self._ask(entry)
        if entry.kind not in _DECIDED | _RELEASED:
            self.types |= _types(entry.data)

    def _ask(self, entry: SaidEntry) -> None:
        """What an entry says of a request."""
        request = entry.data.get("request")
        if not isinstance(request, int):
            return
        if entry.kind == ASKED.kind:
            self.states[request] = RequestState.WAITING
            for document_id in _papers(entry.data):
                self.asked.setdefault(document_id, set()).add(request)
        elif entry.kind in _SETTLES and request in self.states:
            self.states[request] = _SETTLES[entry.kind]

    def now(self) -> AllowedAt:
        """What is allowed after the entries taken; what it says of papers goes on with those taken after it."""
        rows = self._replay.rows.get("policy", {})
        said = {str(key[0]): row.get("value") for key, row in rows.items()}
        unsaid = {name for name, value in said.items() if value is Unproven.NOT_SAID}
        unknown = {name: value for name, value in self._kept.items() if name in unsaid}
        values = unknown | {name: value for name, value in said.items() if isinstance(value, str)}
        faults = [*self.faults]
        if values.get(LEVEL.name, LEVEL.default) not in LEVELS:
            faults.append(f"the ledger says no level that there is ({visible(values.pop(LEVEL.name))[:40]})")
        exempt = [row["doc_type"] for row in self._replay.rows.get("exemption", {}).values() if row["ended_at"] is None]
        return AllowedAt(policy_of(values, exempt), self.types, self.asked, self.states, tuple(faults))


def allowed_at(db: sqlite3.Connection, documents: Collection[int], before: int | None = None) -> AllowedAt:
    """What is allowed, or was before an entry. May read every entry: for a decision or a release, never for a list.

    Args:
        documents: of which papers the type is wanted; of others nothing is said. What says a paper's type names it so.
    """
    reading = _Reading(db)
    for entry in whole_entries(db, _POLICY | _SETTLES.keys() if documents else _POLICY, papers=set(documents)):
        if before is not None and entry.seq >= before:
            break
        reading.take(entry)
    return reading.now()


def check_whole(found: AllowedAt, hint: str) -> AllowedAt:
    """See that no entry was changed that may have said what is allowed.

    Raises:
        NotAllowed: one was.
    """
    if found.faults:
        raise NotAllowed(f"What the office allows is not what was decided: {found.faults[0]}.", hint=hint)
    return found


def allowed_faults(db: sqlite3.Connection, signed: Mapping[int, Collection[int]]) -> list[str]:
    """Decisions, signatures and releases that are not what policy and types of then wanted.

    Args:
        signed: valid signature → the approvals that its statement names.
    """
    reading, faults = _Reading(db), list[str]()
    for entry in whole_entries(db, _POLICY | _DECIDED | _RELEASED | {SIGNED.kind}, [_TYPED]):
        if entry.is_whole and entry.kind in _DECIDED:
            faults += _decided_otherwise(entry, reading.now())
        elif entry.is_whole and entry.kind in _RELEASED:
            faults += _released_otherwise(entry, reading.now())
        elif entry.is_whole and entry.kind == SIGNED.kind:
            faults += _not_signed(entry, signed)
        reading.take(entry)
    return faults


def _decided_otherwise(entry: SaidEntry, then: AllowedAt) -> Iterator[str]:
    papers = _papers(entry.data)
    if wrong := _other_type(papers, then):
        yield f"entry {entry.seq} ({entry.kind}): {wrong}"
    owed = entry.data.get("owed")
    if not isinstance(owed, bool):
        return  # an earlier program did not say it
    by_gate = entry.data.get("proof") == Proof.KEY.value and bool(entry.data.get("door"))
    level = level_of(LevelFacts(entry.data.get("signature") is not None, by_gate, by_gate))
    wanted = then.needs(papers)
    if owed is level.reaches(wanted):
        yield (
            f"entry {entry.seq} ({entry.kind}): it is {level.words}, the office wanted {wanted.words}, and it says "
            f"{'that' if owed else 'nothing of'} a signature is owed"
        )


def _released_otherwise(entry: SaidEntry, then: AllowedAt) -> Iterator[str]:
    papers = _papers(entry.data)
    if wrong := _other_type(papers, then):
        yield f"entry {entry.seq} ({entry.kind}): {wrong}"
    if entry.data.get("standing") != Ground.NOT_NEEDED.value:
        return
    for document_id in papers:
        if then.types.get(document_id) not in then.policy.free:
            yield f"entry {entry.seq} ({entry.kind}): document {document_id} went out free, and needed an approval"


def _not_signed(entry: SaidEntry, signed: Mapping[int, Collection[int]]) -> Iterator[str]:
    named = entry.data.get("approvals")
    known = signed.get(entry.data["signature"], ()) if isinstance(entry.data.get("signature"), int) else ()
    for approval_id in named if isinstance(named, list) else ():
        if approval_id not in known:
            yield f"entry {entry.seq} ({entry.kind}): there is no valid signature for approval {approval_id}"


def _other_type(papers: Mapping[int, Mapping[str, Any]], then: AllowedAt) -> str:
    """What an entry says of the type of a paper, and the ledger did not before; earlier programs said nothing of it."""
    for document_id, item in papers.items():
        if "type" in item and item["type"] != then.types.get(document_id):
            return f"document {document_id} was called {item['type'] or 'nothing'}, and the ledger calls it otherwise"
    return ""


def _papers(data: Mapping[str, Any]) -> dict[int, Mapping[str, Any]]:
    found = data.get("documents")
    items: Sequence[Any] = found if isinstance(found, list) else []
    return {item["id"]: item for item in items if isinstance(item, dict) and isinstance(item.get("id"), int)}


def _types(data: Mapping[str, Any]) -> dict[int, str | None]:
    return {document_id: item["type"] for document_id, item in _papers(data).items() if "type" in item}
