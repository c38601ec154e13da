"""Answering for a key, an account or a colleague: with a key one had before; where none is left, by others who vouch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.approvals.sshsig import SignatureFault, parse_signature, verify
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.people import acts
from paracase.domain.people.notices import (
    How,
    NoticeAnswer,
    NoticeKind,
    answer_namespace,
    answer_statement,
    answering_keys,
    is_vouched,
    why_not_voucher,
)
from paracase.domain.roles import Proof, Role
from paracase.services.acts import record
from paracase.services.people.notices import how_answered, tell_office
from paracase.store import ledger
from paracase.store.engine import changed
from paracase.store.people import keys, notices, staff
from paracase.store.people.bound import keys_said

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction
    from paracase.store.people.notices import KeyNoticeRow

_OLDER = "Log in with a key you had before, or sign the statement with it: paracase staff statement N mine."


def open_notice(office: Office, notice_id: int) -> KeyNoticeRow:
    """A notice that waits for its answer.

    Raises:
        NotFound: there is none, or it was answered.
    """
    row = notices.get_key_notice(office.store.read, notice_id)
    if row is None or row.answer is not None:
        was = "was answered already" if row is not None else "is not there"
        raise NotFound(f"Notice {notice_id} {was}.", hint="See what waits: paracase staff notices.")
    return row


def statement_for(office: Office, notice_id: int, answer: NoticeAnswer) -> tuple[str, str]:
    """The text an older key signs to answer a notice, and the namespace it is signed in. Always the same for a notice."""
    row = open_notice(office, notice_id)
    person = staff.get_staff(office.store.read, row.staff_id)
    assert person is not None
    install = keys.install_of(office.store.read)
    about = f"key {row.fingerprint}" if row.fingerprint else f"{row.kind.value} {row.account or row.about}"
    return answer_statement(install, person, row.id, about, row.at, answer), answer_namespace(install)


def answer(office: Office, notice_id: int, said: NoticeAnswer, *, signature: str = "") -> Done:
    """Say that a key, an account or a change is one's own, or not.

    What is not is blocked in the same act, and every administrator and attorney is told.

    Args:
        signature: over the statement, by an older key of the person the notice is for; else who logged in answers.

    Raises:
        NotFound: no such notice waits.
        NotAllowed: another's notice, or no older key logged in; recorded.
        SignatureFault: the signature is not one of an older key over the statement; recorded.
    """
    row = open_notice(office, notice_id)
    if signature:
        how, by = How.SIGNATURE, _signed_by(office, row, said, signature)
    else:
        how, by = _here(office, row)
    at = office.now()
    with office.store.write() as tx:
        if not notices.answer_notice(tx.db, row.id, said, how=how, answered_with=by, at=at):
            raise NotFound(f"Notice {row.id} was answered meanwhile.", hint="See what waits: paracase staff notices.")
        words = _bind(office, tx, row) if said is NoticeAnswer.MINE else _block(office, tx, row, at)
        done = record(
            office,
            tx,
            acts.NOTICE_ANSWERED,
            words,
            data={"staff": row.staff_id, "notice": row.id, "answer": said.value, "how": how.value, "at": at,
                  "key": row.key_id, "fingerprint": row.fingerprint, "answered_with": by},
            texts={"signature": signature} if signature else None,
        )  # fmt: skip
        notices.place_answer(tx.db, row.id, done.ledger_seq)
    return done


def _here(office: Office, row: KeyNoticeRow) -> tuple[How, str]:
    """What the person acting answers with."""
    how = how_answered(office, row)
    if how is None:
        office.record_refusal("notice", notice=row.id)
        whose = row.staff if row.staff_id != office.person.id else "you, with a key you had before"
        raise NotAllowed(f"Notice {row.id} is answered by {whose}.", hint=_OLDER)
    return how, office.identity.fingerprint if how is How.KEY else f"account {office.identity.account}"


def _signed_by(office: Office, row: KeyNoticeRow, said: NoticeAnswer, armored: str) -> str:
    """The older key that signed the answer: whoever brings it."""
    try:
        signature = parse_signature(armored)
        live = keys.list_keys(office.store.read, staff_id=row.staff_id)
        today, now = office.today.isoformat(), office.now()
        able = [key for key in live if key.in_force(now, today)]
        older = answering_keys(able, told_at=row.at, about_key=row.key_id)
        if signature.key.fingerprint not in {key.fingerprint for key in older}:
            raise SignatureFault(f"{signature.key.fingerprint} is no key that {row.staff} had before.", hint=_OLDER)
        text, purpose = statement_for(office, row.id, said)
        verify(signature, text.encode(), namespace=purpose)
    except SignatureFault as fault:
        office.record_refusal("notice", notice=row.id, why=str(fault))
        raise
    return signature.key.fingerprint


def _bind(office: Office, tx: Transaction, row: KeyNoticeRow) -> str:
    if row.kind is NoticeKind.ACCOUNT and row.account:
        owner = next((i for i, known in staff.accounts(tx.db).items() if known == row.account), row.staff_id)
        if owner != row.staff_id:
            raise BadInput(f"The account {row.account} is somebody else's by now.", hint="Answer not-mine.")
        staff.set_account(tx.db, row.staff_id, row.account)
        changed(tx.db, "staff")
    return f"{row.staff}: {_what(row)} is theirs"


def _block(office: Office, tx: Transaction, row: KeyNoticeRow, at: str) -> str:
    """Take away what is not the person's, and have the office be told."""
    whose = row.about_id if row.kind is NoticeKind.ATTORNEY else row.staff_id
    for key in keys.list_keys(tx.db, staff_id=whose):
        if row.kind is NoticeKind.ATTORNEY or (row.kind is NoticeKind.KEY and key.id == row.key_id):
            keys.revoke_key(tx.db, key.id, by=office.person.id, at=at)
            data = {"staff": whose, "key": key.id, "fingerprint": key.fingerprint, "notice": row.id, "at": at}
            record(office, tx, acts.KEY_BLOCKED, f"Key “{key.name}” of {key.staff} blocked", data=data)
    has = staff.accounts(tx.db).get(whose)
    if has and (row.kind is NoticeKind.ATTORNEY or (row.kind is NoticeKind.ACCOUNT and row.account == has)):
        staff.set_account(tx.db, whose, "")
    changed(tx.db, "staff")
    words = f"{row.staff} says that {_what(row)} is not theirs"
    if row.kind in {NoticeKind.ATTORNEY, NoticeKind.LEFT}:
        words = f"{row.staff} says that it is not right: {_what(row)}"
    tell_office(office, tx, f"{words}. It was {row.by} ({row.by_proof}), {office.when(row.at)}.", but=[row.staff_id])
    return words


def _what(row: KeyNoticeRow) -> str:
    match row.kind:
        case NoticeKind.KEY:
            return f"key “{row.key_name}” {row.fingerprint}"
        case NoticeKind.REVOKED:
            return f"the taking away of key “{row.key_name}” {row.fingerprint}"
        case NoticeKind.ACCOUNT:
            return f"account {row.account}" if row.account else "the taking away of their account"
        case NoticeKind.ATTORNEY:
            return f"{row.about} is an attorney here"
        case NoticeKind.LEFT:
            return f"{row.about} is not on the staff any more"


def vouch(office: Office, notice_id: int) -> Done:
    """Say that a key is a person's who has no older one left. One attorney is enough; where none has a key, two people.

    Each was known here before the key was added, and none is who added it: else one administrator who adds a key and a
    person could vouch for it twice.

    It stands in everything the key proves from then on, and every attorney and administrator is told.

    Raises:
        NotAllowed: oneself, somebody only said to be that person, who added the key or came after it, no attorney while
            another one has a key, or an older key is left that can answer; recorded.
        BadInput: vouched already, or nothing that can be vouched for.
    """
    row = open_notice(office, notice_id)
    _check_vouching(office, row)
    at = office.now()
    with office.store.write() as tx:
        before = notices.vouches(tx.db, row.id)
        if office.person.id in {one.staff_id for one in before}:
            raise BadInput("You vouched for it already.", hint="Another attorney does, or a second person.")
        people = [
            (one.staff_id, one.staff, one.role)
            for one in before
            if _not_voucher(tx.db, row, one.staff_id, is_attorney=one.role == Role.ATTORNEY) is None
        ]
        people.append((office.person.id, office.person.name, office.person.role.value))
        lawyers = [number for number, _, role in people if role == Role.ATTORNEY]
        enough = is_vouched(lawyers, [number for number, _, _ in people])
        by = " and ".join(name for _, name, _ in people)
        words = f"{by} vouch{'es' if len(people) == 1 else ''} for key “{row.key_name}” of {row.staff}"
        if enough:
            notices.answer_notice(tx.db, row.id, NoticeAnswer.MINE, how=How.VOUCHED, answered_with=by, at=at)
            tell_office(office, tx, f"{words} {row.fingerprint}: no older key was left, and it decides from now on.")
        done = record(
            office,
            tx,
            acts.KEY_VOUCHED,
            words + ("" if enough else "; one more person is needed"),
            data={"staff": row.staff_id, "notice": row.id, "key": row.key_id, "fingerprint": row.fingerprint, "at": at,
                  "enough": enough, "proof": office.identity.proof.value, "with": office.identity.fingerprint},
            texts={"proof": office.identity.words, "answered_with": by},
        )  # fmt: skip
        notices.insert_vouch(tx.db, row.id, office.person.id, at=at, proof=office.identity.words, seq=done.ledger_seq)
        if enough:
            notices.place_answer(tx.db, row.id, done.ledger_seq)
    return done


def _check_vouching(office: Office, row: KeyNoticeRow) -> None:
    office.require_known("vouch")
    if row.kind is not NoticeKind.KEY:
        raise BadInput("Nobody vouches for that; the person answers it.", hint="See paracase staff notices.")
    refused, hint = "", "A key that was lost is taken away first: paracase staff key revoke."
    person = office.person
    unfit = _not_voucher(office.store.read, row, person.id, is_attorney=person.role is Role.ATTORNEY)
    if row.staff_id == office.person.id:
        refused = "Nobody vouches for a key of their own."
    elif office.identity.proof is Proof.SAID:
        refused = f"That it is {office.person.name} who acts was only said, with --as; nobody vouches like that."
    elif any(key.binds and key.id != row.key_id for key in keys.list_keys(office.store.read, staff_id=row.staff_id)):
        refused = f"{row.staff} has an older key, which answers."
    elif unfit is not None:
        refused, hint = unfit
    if refused:
        office.record_refusal("vouch", notice=row.id)
        raise NotAllowed(refused, hint=hint)


def _not_voucher(
    db: sqlite3.Connection, row: KeyNoticeRow, staff_id: int, *, is_attorney: bool
) -> tuple[str, str] | None:
    """Why somebody's word for the key of a notice does not count, by what the ledger says of keys and accounts."""
    said, asked = keys_said(db), notices.seq_of_notice(db, row.id)
    body = ledger.body_at(db, asked) or {}
    added_by = {row.by_id, body.get("data", {}).get("by_owner")}  # also who only said to be somebody else
    lawyers = [
        one.id for one in staff.list_staff(db) if one.role is Role.ATTORNEY and one.id not in {row.staff_id, *added_by}
    ]
    return why_not_voucher(
        is_attorney=is_attorney,
        other_attorney=any(said.has_key(number, before=asked) for number in lawyers),
        added_it=staff_id in added_by,
        was_known=said.has_key(staff_id, before=asked) or said.has_account(staff_id, before=asked),
    )
