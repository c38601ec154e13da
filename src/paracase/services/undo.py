"""Taking back my newest act: a new act with its own entry, refused with the reason when the world has moved on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.visible import name_bytes
from paracase.services.done import Done
from paracase.services.journal import Step, carry_out
from paracase.services.recording import record
from paracase.store import acts, ledger, rows
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.papers import documents, facts

if TYPE_CHECKING:
    from paracase.services.context import Office

_VOLATILE = {"decided_at"}


def undo(office: Office) -> Done:
    """Undo my newest act that can be undone.

    Raises:
        NotFound: there is none.
        NotAllowed: something was changed since; says what.
    """
    act = acts.newest_undoable(office.store.read, office.person.id)
    if act is None:
        raise NotFound("There is nothing of yours to undo.")
    inverse = act.inverse or {}
    if "table" in inverse:
        return _undo_row(office, act, inverse)
    if act.kind == "case.changed":
        return _undo_case(office, act, inverse)
    steps = []
    for item in inverse["documents"]:
        _check(office, act, item)
        to = item["to"]
        steps.append(Step(item["id"], item["after"], (to[0], name_bytes(to[1])) if to else None))
    return carry_out(office, "act.undone", f"Undone: {act.summary}", steps, undoes=act.id)


def _check(office: Office, act: acts.Act, item: dict[str, Any]) -> None:
    now = facts.facts_of(office.store.read, item["id"])
    different = sorted(k for k in now if k not in _VOLATILE and now[k] != item["expect"].get(k))
    if different:
        raise NotAllowed(
            f"“{act.summary}” cannot be undone: {', '.join(different)} of document {item['id']} was changed since.",
            hint="Change it by hand, or undo the later act first.",
        )
    if item["at"] is not None:
        place = documents.place_of(office.store.read, item["id"])
        if place != (item["at"][0], name_bytes(item["at"][1])):
            raise NotAllowed(
                f"“{act.summary}” cannot be undone: the file was moved or renamed since.",
                hint="Move it back by hand first.",
            )


def _undo_row(office: Office, act: acts.Act, inverse: dict[str, Any]) -> Done:
    table, key = inverse["table"], tuple(inverse["key"])
    with office.store.write() as tx:
        now = rows.row_of(tx.db, table, key) or {}
        later = [name for name, value in act.conditions["after"].items() if now.get(name) != value]
        if later:
            what = ", ".join(name.removesuffix("_id") for name in later)
            raise NotAllowed(
                f"“{act.summary}” cannot be undone: {what} was changed since.",
                hint="Change it by hand, or undo the later act first.",
            )
        rows.update_row(tx.db, table, key, inverse["before"])
        data = {"table": table, "key": list(key), "undoes": act.id, "fields": sorted(inverse["before"])}
        case_id = key[0] if table in {"cases", "element"} else now.get("case_id")
        data |= {"case": case_id} | ({"task": key[0]} if table == "task" else {})
        return record(office, tx, "act.undone", f"Undone: {act.summary}", data=data, undoes=act.id)


def next_undo(office: Office) -> str | None:
    """What ``undo`` would take back, in words; None when there is nothing."""
    act = acts.newest_undoable(office.store.read, office.person.id)
    return act.summary if act else None


def _undo_case(office: Office, act: acts.Act, inverse: dict[str, Any]) -> Done:
    with office.store.write() as tx:
        case = cases.get_case(tx.db, inverse["case"])
        later = [name for name, value in act.conditions["values"].items() if getattr(case, name) != value]
        if later:
            raise NotAllowed(f"“{act.summary}” cannot be undone: {', '.join(later)} was changed since.")
        cases.update_case(tx.db, case.id, inverse["values"])
        at = office.now()
        seq = ledger.append(
            tx.db,
            at=at,
            kind="act.undone",
            staff=office.acting(),
            data={"case": case.id, "undoes": act.id, "fields": sorted(inverse["values"])},
            texts={"summary": act.summary},
        )
        act_id = acts.insert_act(
            tx.db,
            office.person,
            kind="act.undone",
            at=at,
            summary=f"Undone: {act.summary}",
            ledger_seq=seq,
            undoes=act.id,
        )
        changed(tx.db, "cases")
    return Done(act_id, f"Undone: {act.summary}", (), can_undo=False)
