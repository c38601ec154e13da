"""Changing what the office allows: an attorney does; where none can come in, two people do, and until then it waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.office import acts
from paracase.domain.office.changes import AskedState, Change, ChangeKind, WhoseWord, needed_of, why_not_second
from paracase.domain.office.policy import FREE, checked, item_named, types_of
from paracase.domain.people.binding import KeysSaid
from paracase.domain.roles import Proof, Right, Role
from paracase.domain.steps import RowStep
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.office.borne_out import HINT, asked_fault
from paracase.services.office.telling import OFFICE, changed_words, tell_attorneys, value_of
from paracase.store import ledger, rows
from paracase.store.office import changes as kept
from paracase.store.office import policy as stored
from paracase.store.people import staff
from paracase.store.people.bound import keys_said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.engine import Transaction
    from paracase.store.office.changes import AskedRow, ExemptionRow

_SEE = "See what waits: paracase policy waiting."


def set_policy(office: Office, name: str, value: str) -> Done:
    """Decide an item of what the office allows, or ask for it.

    Raises:
        BadInput: no such item, a value it cannot have, or the one it has; a type is exempted with a reason, not listed.
        NotAllowed: see ``make``.
    """
    item = item_named(name)
    attorneys = [one.initials for one in staff.list_staff(office.store.read) if one.role is Role.ATTORNEY]
    gates = office.practice.checklists.gates
    text = checked(item, value, known_types=_known_types(office), gates=gates, attorneys=attorneys)
    return make(office, Change(ChangeKind.SET, item.name, text))


def exempt(office: Office, doc_type: str, *, reason: str) -> Done:
    """Have papers of a type go out without an attorney's approval, or ask for it.

    Raises:
        BadInput: no such type, no reason, or it does already.
        NotAllowed: see ``make``.
    """
    return make(office, Change(ChangeKind.EXEMPT, FREE.name, _type(office, doc_type), line(reason, "reason")))


def end(office: Office, doc_type: str) -> Done:
    """Have papers of a type need an approval again, or ask for it.

    Raises:
        BadInput: they need one.
        NotAllowed: see ``make``.
    """
    return make(office, Change(ChangeKind.END, FREE.name, " ".join(doc_type.split()).lower()))


def exemptions(office: Office) -> list[ExemptionRow]:
    """Every exemption there is or was, newest first; types listed before exemptions had reasons stand in policy."""
    return kept.exemptions(office.store.read)


def waiting(office: Office) -> list[AskedRow]:
    """Changes that wait for a second person."""
    return kept.waiting(office.store.read)


def to_confirm(office: Office) -> list[AskedRow]:
    """Those of them that the person acting could confirm."""
    found = waiting(office)
    said = keys_said(office.store.read) if found else KeysSaid()
    return [row for row in found if _unfit(office, row, said) is None]


def make(office: Office, change: Change) -> Done:
    """Make a change as an attorney, or ask for it: then nothing changes until a second person confirms it.

    Raises:
        NotAllowed: an attorney can come in and this is none; or neither attorney nor administrator; or a name was only
            said. Recorded.
        BadInput: it holds already, or somebody asked for the same.
    """
    is_attorney = office.person.role is Role.ATTORNEY
    comes_in = not is_attorney and _attorney_comes_in(office, _said(office))
    need = needed_of(change, is_attorney=is_attorney, attorney_comes_in=comes_in)
    office.require(Right.SET_POLICY_ALONE if need is WhoseWord.SECOND else Right.SET_POLICY)
    with office.store.write() as tx:
        _check_news(office, tx, change)
        return _carry_out(office, tx, change) if need is WhoseWord.ALONE else _ask(office, tx, change)


def confirm(office: Office, number: int) -> Done:
    """Say that a change which another asked for is right, as the second person; it holds from now on.

    Raises:
        NotFound: nothing of this number waits.
        NotAllowed: who asked for it, who was not known here before, or anybody but an attorney once one can come in.
        BadInput: it holds by now.
    """
    office.require(Right.CONFIRM_POLICY)
    row = _waiting(office, number)
    wrong = asked_fault(office, number)
    unfit = (f"What was asked for is not what waits: {wrong}.", HINT) if wrong else _unfit(office, row, _said(office))
    if unfit is not None:
        office.record_refusal("policy.confirm", asked=number)
        raise NotAllowed(unfit[0], hint=unfit[1])
    with office.store.write() as tx:
        _check_news(office, tx, row.what)
        _answer(office, tx, row, AskedState.CONFIRMED)
        return _carry_out(office, tx, row.what, asked=row)


def decline(office: Office, number: int) -> Done:
    """Have a change not be made: whoever asked for it takes it back so, and anybody else who is known says no.

    Raises:
        NotFound: nothing of this number waits.
        NotAllowed: that it is they was only said.
    """
    office.require(Right.CONFIRM_POLICY)
    row = _waiting(office, number)
    with office.store.write() as tx:
        return _answer(office, tx, row, AskedState.DECLINED)


def _said(office: Office) -> KeysSaid:
    """What the ledger says of keys, by every body: what entries are looked up by can be written without their hash."""
    return keys_said(office.store.read, by_bodies=True)


def _known_types(office: Office) -> set[str]:
    return {kind.code for kind in office.practice.document_types}


def _type(office: Office, text: str) -> str:
    """One document type."""
    found = types_of(checked(FREE, text, known_types=_known_types(office)))
    if len(found) != 1:
        raise BadInput("An exemption is of one document type.", hint="See “paracase types”.")
    return found[0]


def _attorney_comes_in(office: Office, said: KeysSaid, but: int | None = None) -> bool:
    """Whether an attorney has a key or an account of their own, by the ledger, or would have one but for another's act.

    A key that expired counts: it was the attorney's to the last day, and time alone makes nobody else an attorney. So
    does one who left: nobody removes themselves.
    """
    db = office.store.read
    now = ledger.next_seq(db)
    return any(
        said.has_key(one, before=now) or said.has_account(one, before=now) or said.is_shut_out(one)
        for one in staff.ever_attorneys(db)
        if one != but
    )


def _unfit(office: Office, row: AskedRow, said: KeysSaid) -> tuple[str, str] | None:
    """Why the person acting does not confirm a change, and what to do instead."""
    me, how = office.person, office.identity
    # By what they come in with now: else who keeps the staff could sit at an account that is another's for a minute.
    if how.proof is Proof.KEY:
        was_known = said.has_key(me.id, before=row.ledger_seq, fingerprint=how.fingerprint)
    else:
        was_known = said.has_account(me.id, before=row.ledger_seq)
    return why_not_second(
        row.what,
        is_attorney=me.role is Role.ATTORNEY,
        asked_it=row.asked_by_id in {me.id, how.owner_id},
        was_known=was_known,
        attorney_comes_in=_attorney_comes_in(office, said, but=me.id),
    )


def _waiting(office: Office, number: int) -> AskedRow:
    row = kept.waiting_one(office.store.read, number)
    if row is None:
        raise NotFound(f"No change {number} of what the office allows waits.", hint=_SEE)
    return row


def _check_news(office: Office, tx: Transaction, change: Change) -> None:
    """See that a change would change something, and that a type which goes out free gets a reason.

    Raises:
        BadInput: it would not, or gets none.
    """
    is_asked = any(row.what == change and row.asked_by_id == office.person.id for row in kept.waiting(tx.db))
    if is_asked:
        raise BadInput("You asked for that already; it waits for a second person.", hint=_SEE)
    listed = types_of(stored.policy_values(tx.db).get(FREE.name, FREE.default))
    if change.kind is ChangeKind.SET:
        was = stored.policy_values(tx.db).get(change.item, item_named(change.item).default)
        if was == change.value:
            raise BadInput(f"{change.item} is {change.value or 'none'} already.")
        new = [kind for kind in types_of(change.value) if kind not in listed] if change.item == FREE.name else []
        if new:
            raise BadInput(
                f"What goes out without an approval has a reason: {new[0]} is exempted, not listed.",
                hint=f"paracase policy exempt {new[0]} --reason WHY",
            )
        return
    is_free = change.value in listed or kept.exemption_of(tx.db, change.value) is not None
    if is_free is (change.kind is ChangeKind.EXEMPT):
        raise BadInput(f"{change.value} {'goes out without an approval already' if is_free else 'is not exempted'}.")


def _ask(office: Office, tx: Transaction, change: Change) -> Done:
    at, me = office.now(), office.person
    seq = ledger.next_seq(tx.db)
    number = kept.insert_asked(tx.db, change, by=me.id, at=at, seq=seq)
    words = f"Asked for, and waits for a second person: {change.words}"
    for person in staff.list_staff(tx.db):
        if person.id != me.id:
            told = f"{me.name} asks for this, and a second person confirms it (paracase policy confirm {number})"
            stored.insert_notice(tx.db, staff_id=person.id, words=f"{told}: {change.words}", at=at)
    return record(
        office,
        tx,
        acts.POLICY_ASKED,
        words,
        data={"office": OFFICE, "asked": number, "change": change.kind.value, "item": change.item, "value": change.value,
              "at": at},
        texts={"reason": change.reason},
        seq=seq,
    )  # fmt: skip


def _answer(office: Office, tx: Transaction, row: AskedRow, state: AskedState) -> Done:
    at = office.now()
    if not kept.answer_asked(tx.db, row.id, state, by=office.person.id, at=at):
        raise NotFound(f"Change {row.id} was answered meanwhile.", hint=_SEE)
    is_yes = state is AskedState.CONFIRMED
    words = f"{'Confirmed' if is_yes else 'Declined'}, what {row.asked_by} asked for: {row.what.words}"
    if row.asked_by_id != office.person.id:
        stored.insert_notice(tx.db, staff_id=row.asked_by_id, words=f"{words}. By {office.person.name}.", at=at)
    act = acts.POLICY_CONFIRMED if is_yes else acts.POLICY_DECLINED
    return record(office, tx, act, words, data={"office": OFFICE, "asked": row.id, "at": at})


def _carry_out(office: Office, tx: Transaction, change: Change, asked: AskedRow | None = None) -> Done:
    """Make a change: said by the person acting, an attorney, or the second one."""
    by = office.person.name if asked is None else f"{asked.asked_by} and {office.person.name}"
    more = {} if asked is None else {"asked": asked.id}
    if change.kind is ChangeKind.SET:
        return _set(office, tx, change.item, change.value, by, more)
    if change.kind is ChangeKind.EXEMPT:
        return _exempt(office, tx, change, by, more)
    found = kept.exemption_of(tx.db, change.value)
    if found is None:  # it stands in the list of before
        listed = types_of(stored.policy_values(tx.db).get(FREE.name, FREE.default))
        return _set(office, tx, FREE.name, ", ".join(kind for kind in listed if kind != change.value), by, more)
    at = office.now()
    kept.end_exemption(tx.db, found.id, by=office.person.id, at=at)
    words = f"{change.value} goes out with an approval only; it was exempted: {found.reason}"
    tell_attorneys(office, tx, f"{words}. Said by {by}.", but=office.person.id)
    data = {"office": OFFICE, "exemption": found.id, "type": change.value, "at": at, **more}
    return record(office, tx, acts.EXEMPTION_ENDED, words, data=data)


def _exempt(office: Office, tx: Transaction, change: Change, by: str, more: Mapping[str, int]) -> Done:
    at = office.now()
    number = kept.insert_exemption(tx.db, change.value, change.reason, by=office.person.id, at=at)
    words = f"{change.value} goes out without an approval from now on: {change.reason}"
    tell_attorneys(office, tx, f"{words}. Said by {by}.", but=office.person.id)
    data = {"office": OFFICE, "exemption": number, "type": change.value, "at": at, **more}
    return record(office, tx, acts.EXEMPTED, words, data=data, texts={"reason": change.reason})


def _set(office: Office, tx: Transaction, name: str, text: str, by: str, more: Mapping[str, int]) -> Done:
    item, at = item_named(name), office.now()
    before = rows.row_of(tx.db, "policy", (item.name,))
    was = value_of(item, before)
    stored.set_policy(tx.db, item.name, text, by=office.person.id, at=at)
    words = changed_words(item, was, text)
    tell_attorneys(office, tx, f"{words}. Said by {by}.", but=office.person.id)
    return record(
        office,
        tx,
        acts.POLICY_SET,
        words,
        data={"office": OFFICE, "item": item.name, "before": was, "after": text, "at": at, **more},
        steps=[RowStep("policy", (item.name,), before, rows.row_of(tx.db, "policy", (item.name,)))],
    )
