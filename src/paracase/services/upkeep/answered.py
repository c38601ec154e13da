"""Whether what stands of keys, notices and answers is what the ledger says: a row alone makes no key decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.health import Check, Health
from paracase.domain.people import acts
from paracase.domain.people.notices import TOLD_BY, How, NoticeKind
from paracase.domain.visible import counted, visible
from paracase.store import ledger
from paracase.store.people import notices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office
    from paracase.store.driver import sqlite3
    from paracase.store.people.notices import KeptNotice

_ANSWERS = (acts.NOTICE_ANSWERED.kind, acts.KEY_VOUCHED.kind)


def notice_faults(db: sqlite3.Connection) -> list[str]:
    """Notices, answers and people who vouched that the ledger does not say, or says and that are not there."""
    kept = notices.all_notices(db)
    vouched = {(one.ledger_seq, one.notice_id, one.staff_id) for one in notices.all_vouches(db)}
    faults = [f"notice {one.id}: {wrong}" for one in kept for wrong in (*_told(db, one), *_answered(db, one))]
    told = {one.ledger_seq for one in kept}
    answered = {one.answer_seq for one in kept}
    for seq in ledger.seqs_of_kinds(db, (*TOLD_BY.values(), *_ANSWERS)):
        body = ledger.body_at(db, seq) or {}
        data = body.get("data", {})
        if (data.get("notice") or data.get("notices")) and body.get("kind") in TOLD_BY.values() and seq not in told:
            faults.append(f"ledger: the notice of entry {seq} is gone")
        if body.get("kind") == acts.KEY_VOUCHED.kind:
            if (seq, data.get("notice"), body.get("staff")) not in vouched:
                faults.append(f"ledger: who vouched in entry {seq} is gone")
            vouched.discard((seq, data.get("notice"), body.get("staff")))
        if (body.get("kind") == acts.NOTICE_ANSWERED.kind or data.get("enough")) and seq not in answered:
            faults.append(f"ledger: the answer of entry {seq} is gone")
    return [*faults, *(f"notice {number}: the ledger does not know who vouched" for _, number, _ in sorted(vouched))]


def _told(db: sqlite3.Connection, one: KeptNotice) -> Iterator[str]:
    """What the entry a notice was made with does not say of it."""
    body = ledger.body_at(db, one.ledger_seq) or {}
    data: dict[str, Any] = body.get("data", {})
    if body.get("kind") != TOLD_BY[one.kind]:
        yield "the ledger does not know it"
        return
    pairs = [tuple(pair) for pair in data.get("notices", [])] or [(data.get("notice"), data.get("staff"))]
    texts = ledger.texts_at(db, one.ledger_seq)
    account = texts.get("account") if one.kind is NoticeKind.ACCOUNT else None
    said = (data.get("staff"), data.get("key"), data.get("at"), body.get("staff"), texts.get("by_proof"), account)
    if (one.id, one.staff_id) not in pairs or said != (
        one.about_id, one.key_id, one.at, one.by_id, one.by_proof, one.account,
    ):  # fmt: skip
        yield "it is not what the ledger says"


def _answered(db: sqlite3.Connection, one: KeptNotice) -> Iterator[str]:
    """What the entry an answer was given with does not say of it."""
    if one.answer is None and one.answer_seq is None:
        return
    body = ledger.body_at(db, one.answer_seq or 0) or {}
    data: dict[str, Any] = body.get("data", {})
    if one.how is How.VOUCHED:
        by = ledger.texts_at(db, one.answer_seq or 0).get("answered_with")
        said = (acts.KEY_VOUCHED.kind, data.get("notice"), data.get("enough") and "mine", data.get("at"), by)
    else:
        by = data.get("answered_with") if data.get("how") == one.how else None
        said = (acts.NOTICE_ANSWERED.kind, data.get("notice"), data.get("answer"), data.get("at"), by)
    if said != (body.get("kind"), one.id, one.answer, one.answered_at, one.answered_with):
        yield "its answer is not what the ledger says"


def check_keys(office: Office) -> Check:
    """What somebody said was not theirs, and what waits for its answer, for the doctor."""
    db = office.store.read
    disowned, waiting = notices.disowned(db), notices.open_notices(db)
    if disowned:
        told = "; ".join(
            f"{visible(one.staff)}: {visible(one.fingerprint or one.account or one.about)} ({office.day_of(one.at)}, by "
            f"{visible(one.by)})"
            for one in disowned[:3]
        )
        hint = "Find out who did it: paracase ledger --kind staff.notice_answered."
        return Check("Keys", Health.WARN, f"{counted(len(disowned), 'time')} said not to be theirs: {told}", hint)
    if waiting:
        found = f"{counted(len(waiting), 'notice')} not answered yet"
        return Check("Keys", Health.WARN, found, "See paracase staff notices --all.")
    return Check("Keys", Health.GOOD, "nobody said that a key or an account is not theirs")
