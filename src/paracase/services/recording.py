"""Recording a change of one row as an act: ledger entry, act, and what takes it back, in the caller's transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.services.done import Done
from paracase.store import acts, ledger

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.services.context import Office
    from paracase.store.engine import Transaction


@dataclass(frozen=True, slots=True)
class Reversal:
    """What takes a change of one row back: the values that stood there, if those written now still do."""

    table: str
    key: tuple[Any, ...]
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def record(
    office: Office,
    tx: Transaction,
    kind: str,
    summary: str,
    *,
    data: Mapping[str, Any],
    reversal: Reversal | None = None,
    undoes: int | None = None,
    texts: Mapping[str, str] | None = None,
) -> Done:
    """Write ledger entry and act for something the person did.

    Args:
        data: ids and codes only; ``summary`` goes among the ledger's texts.
        texts: other names and free text.
    """
    at = office.now()
    said = {"summary": summary} | dict(texts or {})
    whole = dict(data) | office.only_said()
    seq = ledger.append(tx.db, at=at, kind=kind, staff=office.acting(), data=whole, texts=said)
    inverse = conditions = None
    if reversal is not None:
        inverse = {"table": reversal.table, "key": list(reversal.key), "before": dict(reversal.before)}
        conditions = {"after": dict(reversal.after)}
    act_id = acts.insert_act(
        tx.db,
        office.person,
        kind=kind,
        at=at,
        summary=summary,
        ledger_seq=seq,
        inverse=inverse,
        conditions=conditions,
        undoes=undoes,
    )
    return Done(act_id, summary, (), can_undo=reversal is not None, ledger_seq=seq)
