"""Whether the ledger bears out what the store says was decided: what goes out is let out by it, never by a row alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.approvals.requests import OPEN, RequestState
from paracase.domain.errors import NotAllowed
from paracase.domain.office.policy import FREE
from paracase.domain.upkeep.derivations import RULES
from paracase.domain.upkeep.replaying import Replay, RowsCompared
from paracase.services.approvals.against_ledger import signature_faults, signed_faults
from paracase.services.office.borne_out import HINT, divergences
from paracase.store import ledger
from paracase.store.approvals import decisions
from paracase.store.approvals import signatures as store_signatures
from paracase.store.people import keys
from paracase.store.people.bound import keys_said
from paracase.store.upkeep.derived import kept_rows, said

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from paracase.services.context import Office
    from paracase.store.approvals.requests import RequestRow
    from paracase.store.driver import sqlite3

_DECIDED = ("request", "request_item", "approval")


def faults_of(db: sqlite3.Connection, request_ids: Collection[int]) -> dict[int, list[str]]:
    """What the ledger does not bear out of requests, their papers, what was decided of them, and its signatures.

    Asked anew of the entries each time, never of what they are looked up by alone.
    """
    wanted = set(request_ids)
    found: dict[int, list[str]] = {request_id: [] for request_id in wanted}
    if not wanted:
        return found
    rules = [rule for rule in RULES if rule.table in _DECIDED]
    replay = Replay(rules)

    def is_about(_kind: str, data: Mapping[str, Any]) -> bool:
        return data.get("request") in wanted or "approvals" in data

    for entry in said(db, {rule.kind for rule in rules}, is_about):
        if entry.data.get("request") in wanted and not ledger.stands(db, entry.seq):
            found[entry.data["request"]].append(f"entry {entry.seq} of the ledger was changed")
        if entry.is_whole:  # what one that was changed says is said by nobody: its rows miss it
            replay.take(entry)
    compared = RowsCompared(replay)
    owners: dict[tuple[str, Any], int] = {}
    for table, column in zip(_DECIDED, ("id", "request_id", "request_id"), strict=True):
        rows = list(kept_rows(db, table, (column, wanted)))
        owners |= {(table, key): row[column] for key, row in rows}
        owners |= {
            (table, key): row[column] for key, row in replay.rows.get(table, {}).items() if (table, key) not in owners
        }
        compared.table(table, rows)
    for fault in compared.faults:
        owner = owners.get((fault.table, fault.key))
        # What cannot be told of one of them is said of all that are asked about.
        for request_id in (owner,) if owner in found else wanted:
            found[request_id].append(fault.sentence)
    for request_id in wanted:
        found[request_id] += _unsigned(db, request_id)
    return found


def _unsigned(db: sqlite3.Connection, request_id: int) -> list[str]:
    """Decisions that are called signed and are not."""
    decided = decisions.approvals_of(db, request_id)
    kept = [store_signatures.get_signature(db, a.signature_id) for a in decided if a.signature_id is not None]
    if not any(kept):
        return signed_faults(decided, {})
    bound, purpose = keys_said(db, by_bodies=True), f"approval@{keys.install_of(db)}"
    valid = {one.id: one for one in kept if one is not None and not signature_faults(db, one, purpose, bound)}
    return signed_faults(decided, valid)


def unproven(office: Office, rows: Iterable[RequestRow]) -> dict[int, str]:
    """Requests that the store calls decided and the ledger does not: number → the first thing that is not borne out."""
    decided = [row.id for row in rows if row.state not in OPEN or row.state is RequestState.PHONE]
    faults = faults_of(office.store.read, decided)
    return {request_id: said_of[0] for request_id, said_of in faults.items() if said_of}


def policy_fault(office: Office, *items: str) -> str:
    """What the ledger does not bear out of things the office allows; empty where it does."""
    with_exemptions = ("exemption",) if FREE.name in items else ()
    faults = divergences(office, "policy", *with_exemptions)
    told = (fault.sentence for fault in faults if fault.key[0] in items or fault.table in {"ledger", "exemption"})
    return next(told, "")


def check_policy(office: Office, *items: str) -> None:
    """See that what the office allows was decided, and not written into the store.

    Raises:
        NotAllowed: the ledger says otherwise; that it was met is recorded.
    """
    wrong = policy_fault(office, *items)
    if wrong:
        office.record_refusal("policy.unproven", item=" ".join(items))
        raise NotAllowed(f"What the office allows is not what was decided: {wrong}.", hint=HINT)
