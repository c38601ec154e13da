"""The only writer of ledger and act: one entry and one act for each thing a person does, in the caller's transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain import acts as anywhere
from paracase.domain.acts import Act, Undo
from paracase.domain.agenda import acts as agenda
from paracase.domain.approvals import acts as approvals
from paracase.domain.cases import acts as cases
from paracase.domain.clients import acts as clients
from paracase.domain.deadlines import acts as deadlines
from paracase.domain.errors import StoreDamaged
from paracase.domain.leaving import acts as leaving
from paracase.domain.ledger import subjects
from paracase.domain.office import acts as office_acts
from paracase.domain.papers import acts as papers
from paracase.domain.people import acts as people
from paracase.domain.roles import Proof, waiting_key
from paracase.domain.steps import PaperStep, RowStep
from paracase.domain.supervision import acts as supervision
from paracase.domain.time import acts as time_acts
from paracase.domain.upkeep import acts as upkeep
from paracase.domain.work import acts as work
from paracase.frozen import frozen
from paracase.services.done import Done
from paracase.services.follows import after_put_back, followers
from paracase.services.held import key_lost
from paracase.store import acts as kept
from paracase.store import ledger

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.roles import Right
    from paracase.domain.steps import Step
    from paracase.services.acting import Acting
    from paracase.store.engine import Transaction

_MODULES = (
    anywhere, office_acts, people, cases, deadlines, agenda, papers, work, approvals, clients, time_acts, supervision,
    upkeep, leaving,
)  # fmt: skip
ACTS: Mapping[str, Act] = {
    act.kind: act for module in _MODULES for act in vars(module).values() if isinstance(act, Act)
}
"""Every kind of act there is, as the ledger names it."""
_DATED = frozenset({"task", "deadline"})
"""What stands on calendars elsewhere, which know a newer state by how many acts were about it."""


@frozen
class Occasion:
    """An act, as what follows it is told of it.

    Attributes:
        data: what the ledger's entry says: ids, codes and hashes.
        steps: what the act itself did.
        said: what the acting service adds for those who follow, typed by it.
    """

    act: Act
    data: Mapping[str, Any]
    steps: tuple[Step, ...]
    said: object = None


def record(
    office: Acting,
    tx: Transaction,
    act: Act,
    summary: str,
    *,
    data: Mapping[str, Any],
    steps: Sequence[Step] = (),
    texts: Mapping[str, str] | None = None,
    right: Right | None = None,
    undoes: kept.ActRow | None = None,
    moved: tuple[tuple[int, str], ...] = (),
    said: object = None,
    seq: int | None = None,
) -> Done:
    """Write ledger entry and act for something the person did, and do what follows it.

    Args:
        summary: what was done, in words; empty where the kind says it all.
        data: ids and codes only; ``summary`` goes among the ledger's texts.
        steps: what it did, so that undo can turn it round.
        texts: other names and free text.
        right: what it needed, where that was more than the act's own right.
        undoes: the act it takes back, or does again; that which followed is among its steps.
        said: what those who follow are told besides.
        seq: the number of the entry, where a row that was written before it says it (``ledger.next_seq``).
    """
    _check_key(office, tx, act)
    at, whole = office.now(), tuple(steps)
    occasion = Occasion(act, data, whole, said)
    whole += _follow(office, tx, occasion) if undoes is None else _tell(office, tx, occasion)
    about = tuple(_about(act, data, whole)) if undoes is None else tuple(dict.fromkeys([*undoes.about, *_dated(whole)]))
    only_said = {"only_said": True} if office.identity.proof is Proof.SAID else {}
    _check_named(tx, seq)
    seq = ledger.append(
        tx.db,
        at=at,
        kind=act.kind,
        staff=(office.person.id, office.person.role.value),
        data={**data, **only_said},
        texts=({"summary": summary} if summary else {}) | dict(texts or {}),
        about=about,
    )
    if act.undo is Undo.PASSES_BY:
        return Done(0, summary, moved, can_undo=False, ledger_seq=seq, about=about)
    keeps = act.undo is Undo.STEPS and bool(whole)
    act_id = kept.insert_act(
        tx.db,
        staff_id=office.person.id,
        kind=act.kind,
        at=at,
        summary=summary,
        ledger_seq=seq,
        steps=whole if keeps else None,
        needs=_needs(right or act.right, undoes),
        undoes=undoes.id if undoes is not None else None,
        about=about,
    )
    return Done(act_id, summary, moved, can_undo=keeps, ledger_seq=seq, about=about)


def _check_key(office: Acting, tx: Transaction, act: Act) -> None:
    """See that the key that logged in does more than read, and is still held: whatever asked no right."""
    if act.undo is Undo.PASSES_BY:
        return
    refused = waiting_key(office.person) if office.identity.waits else key_lost(tx.db, office)
    if refused is not None:
        raise refused.error()


def _needs(right: Right | None, undoes: kept.ActRow | None) -> str:
    """The right an act asks for, as it is kept; of one that is taken back, its own."""
    return undoes.needs if undoes is not None else right.name if right is not None else ""


def _check_named(tx: Transaction, seq: int | None) -> None:
    """See that a row written before names the entry that is made now, and not one that was made meanwhile."""
    if seq is not None and seq != ledger.next_seq(tx.db):
        raise StoreDamaged(f"a row names entry {seq} of the ledger, which is another's")


def _follow(office: Acting, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    return tuple(step for follower in followers(occasion.act.kind) for step in follower(office, tx, occasion))


def _tell(office: Acting, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    tables = [step.table for step in occasion.steps if isinstance(step, RowStep)]
    return tuple(step for told in after_put_back(tables) for step in told(office, tx, occasion))


def _about(act: Act, data: Mapping[str, Any], steps: Sequence[Step]) -> list[tuple[str, int]]:
    """What an act is about: the ids its declaration names, the papers it decided, what the entry lists besides, and the
    tasks and deadlines it or what followed it changed."""
    named = [(key, data[key]) for key in act.about if isinstance(data.get(key), int)]
    papers = [("document", step.document_id) for step in steps if isinstance(step, PaperStep)]
    return list(dict.fromkeys([*named, *papers, *sorted(subjects(data, act.about)), *_dated(steps)]))


def _dated(steps: Sequence[Step]) -> list[tuple[str, int]]:
    return [(step.table, int(step.key[0])) for step in steps if isinstance(step, RowStep) and step.table in _DATED]
