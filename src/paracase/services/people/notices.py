"""What a person is told of keys, accounts and colleagues until they answer, and what every proof says of a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.dates.shown import neutral
from paracase.domain.people.notices import How, NoticeKind, account_answers, answering_keys
from paracase.domain.roles import Proof, Role
from paracase.domain.visible import counted, visible
from paracase.frozen import frozen
from paracase.store import ledger
from paracase.store.office.policy import insert_notice
from paracase.store.people import keys, notices, staff

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction
    from paracase.store.people.keys import KeyRow
    from paracase.store.people.notices import KeyNoticeRow


@frozen
class KeyTold:
    """A notice in words.

    Attributes:
        facts: what is known of it, each under a word; an empty word goes on with the one before.
        mine: what happens when the person says that it is theirs.
        not_mine: what happens when it is not.
        how: what the person acting would answer with; None where they cannot.
    """

    id: int
    kind: NoticeKind
    title: str
    sentence: str
    facts: tuple[tuple[str, str], ...]
    mine: str
    not_mine: str
    how: How | None

    @property
    def lines(self) -> list[str]:
        """For a terminal without screens."""
        width = max(len(label) for label, _ in self.facts)
        told = [f"  {label:<{width}}  {words}" for label, words in self.facts]
        answer = "Answer" if self.how is not None else "Answer with a key you had before"
        return [f"! {self.title}. {self.sentence}", *told,
                f"  {answer}: mine {self.id} ({self.mine}), or not-mine {self.id} ({self.not_mine})."]  # fmt: skip


def pending(office: Office) -> list[KeyTold]:
    """What the person acting was told and did not answer, oldest first."""
    if not staff.has_open_notices(office.store.read, office.person.id):
        return []
    return [told(office, row) for row in notices.open_notices(office.store.read, office.person.id)]


def how_answered(office: Office, row: KeyNoticeRow) -> How | None:
    """What the person acting would answer a notice with; None where they cannot."""
    if row.staff_id != office.person.id or office.identity.waits:
        return None
    if office.identity.proof is Proof.KEY:
        live = keys.list_keys(office.store.read, staff_id=row.staff_id)
        able = answering_keys(live, told_at=row.at, about_key=row.key_id)
        return How.KEY if office.identity.fingerprint in {key.fingerprint for key in able} else None
    return How.ACCOUNT if account_answers(office.person, office.identity, kind=row.kind, account=row.account) else None


def told(office: Office, row: KeyNoticeRow) -> KeyTold:
    """A notice in words."""
    title, sentence, mine, not_mine = _words(row)
    by = f"{office.when(row.at)}, by {visible(row.by)} ({visible(row.by_proof)})"
    facts = [*_about(row), (_WHEN[row.kind], by), *_since(office, row), *_here(office)]
    return KeyTold(row.id, row.kind, title, sentence, tuple(facts), mine, not_mine, how_answered(office, row))


_WHEN = {
    NoticeKind.KEY: "Added",
    NoticeKind.REVOKED: "Taken",
    NoticeKind.ACCOUNT: "Said",
    NoticeKind.ATTORNEY: "Added",
    NoticeKind.LEFT: "Left",
}


def _words(row: KeyNoticeRow) -> tuple[str, str, str, str]:
    """Title, sentence, what yes does, what no does."""
    staff_name, about = visible(row.staff), visible(row.about)
    blocked = "it is blocked at once and the office is told"
    match row.kind:
        case NoticeKind.KEY:
            return ("A key was added in your name", f"A key asks to act as {staff_name}.",
                    "it may decide for me from now on", blocked)  # fmt: skip
        case NoticeKind.REVOKED:
            return ("A key of yours was taken away", f"It does not let {staff_name} in any more.",
                    "I know of it", "the office is told")  # fmt: skip
        case NoticeKind.ACCOUNT if row.account:
            return ("An account is to be yours", f"Who runs paracase there would act as {staff_name}.",
                    "it is mine, and may decide for me", blocked)  # fmt: skip
        case NoticeKind.ACCOUNT:
            return ("Your account was taken away", f"No account of this machine is {staff_name}'s any more.",
                    "I know of it", "the office is told")  # fmt: skip
        case NoticeKind.ATTORNEY:
            return ("An attorney was added to the office", f"{about} may decide as an attorney of this office.",
                    "that is right", "their keys are blocked at once and the office is told")  # fmt: skip
        case NoticeKind.LEFT:
            return ("An attorney left the office", f"{about} does not act here any more, by no key.",
                    "that is right", "the office is told")  # fmt: skip


def _about(row: KeyNoticeRow) -> list[tuple[str, str]]:
    if row.fingerprint is not None:
        kind = (row.key_line or "").partition(" ")[0].removeprefix("ssh-").upper()
        return [("Key", f"“{visible(row.key_name or '')}”, {kind}"), ("", row.fingerprint)]
    if row.kind is NoticeKind.ACCOUNT:
        return [("Account", visible(row.account or "none"))]
    return [("Person", visible(row.about))]


def _since(office: Office, row: KeyNoticeRow) -> list[tuple[str, str]]:
    """What became of a key since it was added."""
    if row.kind is not NoticeKind.KEY or row.key_id is None:
        return []
    said = ledger.said_lately(office.store.read, "session.opened", since="")
    count = sum(1 for data in said if data.get("key") == row.fingerprint)
    used = f"{counted(count, 'time')}; it decided nothing" if count else "not yet"
    found = [("Used", used)]
    key = keys.key_at(office.store.read, row.key_id)
    if key is not None and key.revoked_at is not None:
        found.append(("Gone", f"taken away {office.when(key.revoked_at)}"))
    return found


def _here(office: Office) -> list[tuple[str, str]]:
    """With what the person acting came."""
    if office.identity.proof is not Proof.KEY:
        return []
    key = keys.last_of(office.store.read, office.identity.fingerprint)
    if key is None:
        return []
    if office.identity.waits:
        return [("You", f"are here with “{visible(key.name)}”, which is new itself and cannot answer")]
    return [("You", f"are here with “{visible(key.name)}”, known since {neutral(office.day_of(key.added_at))}")]


def standing_words(office: Office, key: KeyRow) -> str:
    """Who says that a key is its person's, as every proof says it."""
    added = f"added by {visible(key.added_by_name)} ({office.day_of(key.added_at).isoformat()})"
    if key.notice_id is None:
        return f"first key, {added}" if key.is_first else f"{added}, confirmed by no older key"
    if key.answer is None:
        return f"{added}, not confirmed"
    if key.answer == "not_mine":
        return f"{added}, blocked: not theirs"
    if key.how == How.VOUCHED:
        return f"{added}, no older key was left, vouched for by {visible(key.answered_with or '')}"
    return f"{added}, confirmed with {visible(key.answered_with or '')}"


def standing_of(office: Office, fingerprint: str) -> str:
    """The same of the key with this fingerprint; empty where none was ever registered."""
    key = keys.last_of(office.store.read, fingerprint) if fingerprint else None
    return standing_words(office, key) if key is not None else ""


# In the transaction of what is told


def tell(
    office: Office,
    tx: Transaction,
    kind: NoticeKind,
    person: Person,
    *,
    at: str,
    about_id: int | None = None,
    key_id: int | None = None,
    account: str | None = None,
) -> int | None:
    """Have a person answer for a change, where they have anything older to answer with.

    Returns:
        The notice; None where nothing older is there.
    """
    if not _can_ever_answer(tx.db, person):
        return None
    return notices.insert_key_notice(
        tx.db,
        staff_id=person.id,
        kind=kind,
        about_id=about_id or person.id,
        by=(office.person.id, office.identity.words),
        at=at,
        key_id=key_id,
        account=account,
    )


def _can_ever_answer(db: sqlite3.Connection, person: Person) -> bool:
    if keys.list_keys(db, staff_id=person.id, live=False):
        return True
    return person.role is not Role.ATTORNEY and bool(staff.accounts(db).get(person.id))


def tell_attorneys(office: Office, tx: Transaction, kind: NoticeKind, about: Person, *, at: str) -> list[list[int]]:
    """Have every other attorney who has a key answer for a colleague who came or left.

    Returns:
        Notice and person, as the ledger's entry says them.
    """
    made: list[list[int]] = []
    for person in staff.list_staff(tx.db):
        if person.role is Role.ATTORNEY and person.id not in {about.id, office.person.id}:
            number = tell(office, tx, kind, person, at=at, about_id=about.id)
            if number is not None:
                made.append([number, person.id])
    return made


def tell_office(office: Office, tx: Transaction, words: str, *, but: Iterable[int] = ()) -> None:
    """Have every administrator and attorney be told."""
    left_out = {office.person.id, *but}
    for person in staff.list_staff(tx.db):
        if person.id not in left_out and (person.is_admin or person.role is Role.ATTORNEY):
            insert_notice(tx.db, staff_id=person.id, words=words, at=office.now())


def by_other(office: Office, person: Person) -> bool:
    """Whether it is somebody else who acts, or somebody who only says to be that person."""
    return office.person.id != person.id or office.identity.proof is Proof.SAID


def open_rows(office: Office, *, everybody: bool) -> list[KeyNoticeRow]:
    """What was not answered yet: of the person acting, or of everybody."""
    return notices.open_notices(office.store.read, None if everybody else office.person.id)
