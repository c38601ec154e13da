"""What the office allows: listed, told, and moved once out of the settings file, where it stood before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import domain, paths, services, store
from paracase.domain.acts import UNDONE
from paracase.domain.errors import BadInput, NotAllowed, PracticeFileError
from paracase.domain.office import acts
from paracase.domain.office.policy import ITEMS, PolicyItem, from_file, item_named
from paracase.domain.roles import Proof, Right
from paracase.frozen import frozen
from paracase.services.office.telling import OFFICE, changed_words, tell_attorneys, value_of
from paracase.settings import cut_policy, policy_in
from paracase.store.office import policy as kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.store.engine import Transaction
    from paracase.store.office.policy import NoticeRow


@frozen
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


def tell_put_back(office: Office, tx: Transaction, occasion: Occasion) -> tuple[()]:
    """What the office allows was taken back, or done again: every other attorney is told that, too.

    Raises:
        NotAllowed: by somebody who is no attorney, who could do it alone in offices of before.
    """
    office.require(Right.SET_POLICY)
    how = "Undone" if occasion.act is UNDONE else "Done again"
    for step in occasion.steps:
        if isinstance(step, domain.steps.RowStep) and step.table == "policy":
            item = item_named(str(step.key[0]))
            words = changed_words(item, value_of(item, step.before), value_of(item, step.after))
            tell_attorneys(office, tx, f"{words}. {how} by {office.person.name}.", but=office.person.id)
    return ()


def history(office: Office) -> list[tuple[int, str, str, str]]:
    """Everything that was ever decided, moved, taken back or done again: entry, when, who, what; newest first."""
    entries = store.ledger.about_office(office.store.read)
    return [(entry["seq"], entry["at"], entry["who"], entry["texts"].get("summary", "")) for entry in entries]


def notices(office: Office) -> list[NoticeRow]:
    """What the person acting was told and has not seen."""
    return kept.unseen_notices(office.store.read, office.person.id)


def see_notices(office: Office, shown: Iterable[NoticeRow]) -> int:
    """The person acting has seen these; returns how many of them are theirs and news.

    Raises:
        NotAllowed: that it is they was only said: a notice would be hidden from whom it is for.
    """
    office.require_known("notices")
    if office.identity.proof is Proof.SAID:
        office.record_refusal("notices")
        raise NotAllowed(
            f"That it is {office.person.name} who acts was only said, with --as; nobody sees a notice for another.",
            hint=f"{office.person.name} logs in with a key of their own (docs/ssh.md), or at an account that is theirs.",
        )
    with office.store.write() as tx:
        me, at = office.person.id, office.now()
        seen = [notice for notice in shown if kept.see_notice(tx.db, notice.id, me, at=at)]
        if seen:
            services.acts.record(office, tx, acts.NOTICE_SEEN, "", data={"notices": [notice.id for notice in seen]})
    return len(seen)


def settle(office: Office) -> None:
    """Have the store hold what the office allows; called when an office is opened.

    An office from before has it in its settings file: it is moved at its value, every attorney is told, and then the lines
    are cut out of the file. The store comes first: cut off between the two, the next opening finds both alike and cuts.
    A file that could not be written then goes on saying what was moved, whatever is decided later; that keeps nobody out.

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
    other = {name: value for name, value in given.items() if now.get(name, item_named(name).default) != value}
    moved = _moved(office) if other else {}
    if any(moved.get(name) != value for name, value in other.items()):
        raise _left(path, other, f"Take the line out of {path}")
    if given and cut_policy(path) and other:
        raise _left(path, other, "The line is out of the file now")


def _left(path: Path, other: Mapping[str, str], first: str) -> PracticeFileError:
    name, value = next(iter(other.items()))
    command = f"paracase policy set {name} {value.replace(', ', ',') or 'none'}"
    return PracticeFileError(
        f"{path.name}, field {name}: that is policy now, kept in the store, and another value holds.",
        hint=f"{first}; if it should hold: {command}",
    )


def _moved(office: Office) -> dict[str, str]:
    """What was moved out of the file, as it stood there."""
    entries = store.ledger.listed(office.store.read, limit=1, kind=acts.POLICY_MOVED.kind)
    return dict(entries[0]["data"].get("values", {})) if entries else {}


def _move(office: Office, given: Mapping[str, str]) -> dict[str, str]:
    with office.store.write() as tx:
        if not kept.policy_values(tx.db):
            at = office.now()
            whole = {item.name: given.get(item.name, item.default) for item in ITEMS}
            for name, value in whole.items():
                kept.add_policy(tx.db, name, value, at=at)
            if given:
                said = "; ".join(f"{name} {value or 'none'}" for name, value in given.items())
                words = f"What the office allows is kept in the store from now on, as it stood in office.toml: {said}"
                tell_attorneys(office, tx, f"{words}. It is changed with “paracase policy set”.")
                # By who opens: an entry has a person, and without their opening it would not have been moved now.
                services.acts.record(
                    office,
                    tx,
                    acts.POLICY_MOVED,
                    words,
                    data={"office": OFFICE, "values": dict(given), "policy": whole, "at": at},
                )
        return kept.policy_values(tx.db)


def left_in_file(office: Office) -> Path | None:
    """The settings file, where it still holds policy that is kept in the store; for the doctor."""
    path = paths.settings(office.folder)
    return path if policy_in(path) else None
