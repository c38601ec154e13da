"""What the office allows: listed, set by an act, and moved once out of the settings file, where it stood before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import BadInput, PracticeFileError
from paracase.domain.office import acts
from paracase.domain.office.policy import ITEMS, PolicyItem, checked, from_file, item_named
from paracase.domain.roles import Right, Role
from paracase.domain.steps import RowStep
from paracase.services.acts import record
from paracase.settings import cut_policy, policy_in
from paracase.store import rows
from paracase.store.office import policy as kept
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.engine import Transaction
    from paracase.store.office.policy import NoticeRow


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """One item with what holds now."""

    item: PolicyItem
    value: str
    set_by: str
    set_at: str


def decided(office: Office) -> list[PolicyLine]:
    """Everything an office decides, with who said so and when; empty names for what is as it came."""
    said = kept.policy_rows(office.store.read)
    found = []
    for item in ITEMS:
        row = said.get(item.name)
        by, at = (row.set_by, row.set_at) if row is not None and row.set_by else ("", "")
        found.append(PolicyLine(item, row.value if row is not None else item.default, by, at))
    return found


def set_policy(office: Office, name: str, value: str) -> Done:
    """Decide what the office allows; every attorney but the one who says it is told.

    Raises:
        NotAllowed: only an attorney does, known by key or account; an administrator where there is no attorney.
        BadInput: no such item, a value it cannot have, or the one it has.
    """
    people = staff.list_staff(office.store.read)
    right = Right.SET_POLICY if any(p.role is Role.ATTORNEY for p in people) else Right.KEEP_STAFF
    office.require(right)
    item = item_named(name)
    text = checked(item, value, known_types={kind.code for kind in office.practice.document_types})
    with office.store.write() as tx:
        before = rows.row_of(tx.db, "policy", (item.name,)) or {}
        if before.get("value") == text:
            raise BadInput(f"{item.name} is {text or 'none'} already.")
        kept.set_policy(tx.db, item.name, text, by=office.person.id, at=office.now())
        words = f"{item.name} is {text or 'none'} now; it was {before.get('value') or 'none'}"
        _tell_attorneys(office, tx, f"{words}. Said by {office.person.name}.", but=office.person.id)
        return record(
            office,
            tx,
            acts.POLICY_SET,
            words,
            data={"item": item.name, "before": before.get("value"), "after": text},
            steps=[RowStep("policy", (item.name,), before, rows.row_of(tx.db, "policy", (item.name,)))],
            right=right,
        )


def _tell_attorneys(office: Office, tx: Transaction, words: str, *, but: int | None = None) -> None:
    for person in staff.list_staff(tx.db):
        if person.role is Role.ATTORNEY and person.id != but:
            kept.insert_notice(tx.db, staff_id=person.id, words=words, at=office.now())


def notices(office: Office) -> list[NoticeRow]:
    """What the person acting was told and has not seen."""
    return kept.unseen_notices(office.store.read, office.person.id)


def see_notices(office: Office) -> int:
    """The person acting has seen what they were told; returns how many."""
    with office.store.write() as tx:
        seen = kept.see_notices(tx.db, office.person.id, at=office.now())
        if seen:
            record(office, tx, acts.NOTICE_SEEN, "", data={"notices": seen})
    return seen


def settle(office: Office) -> None:
    """Have the store hold what the office allows; called when an office is opened.

    An office from before has it in its settings file: it is moved at its value, every attorney is told, and then the lines
    are cut out of the file. The store comes first: cut off between the two, the next opening finds both alike and cuts.

    Raises:
        PracticeFileError: the file holds policy that was never moved from there, or values that cannot be used.
    """
    path = paths.settings(office.folder)
    try:
        given = from_file(policy_in(path))
    except BadInput as error:
        raise PracticeFileError(f"{path.name}, {error}", hint=error.hint) from error
    now = kept.policy_values(office.store.read)
    if not now:
        now = _move(office, given)
    for name, value in given.items():
        if now.get(name, "") != value:
            raise PracticeFileError(
                f"{path.name}, field {name}: what the office allows is policy, and kept in the store.",
                hint=f"Say “paracase policy set {name} {value or 'none'}”, and take the line out of {path}.",
            )
    if given:
        cut_policy(path)


def _move(office: Office, given: Mapping[str, str]) -> dict[str, str]:
    with office.store.write() as tx:
        if not kept.policy_values(tx.db):
            for item in ITEMS:
                kept.add_policy(tx.db, item.name, given.get(item.name, item.default), at=office.now())
            if given:
                said = "; ".join(f"{name} {value or 'none'}" for name, value in given.items())
                words = f"What the office allows is kept in the store from now on, as it stood in office.toml: {said}"
                _tell_attorneys(office, tx, f"{words}. It is changed with “paracase policy set”.")
                record(office, tx, acts.POLICY_MOVED, words, data={"items": sorted(given)})
        return kept.policy_values(tx.db)


def left_in_file(office: Office) -> Path | None:
    """The settings file, where it still holds policy that is kept in the store; for the doctor."""
    path = paths.settings(office.folder)
    return path if policy_in(path) else None
