"""The SSH keys of the staff: registered, taken away, and written as lines for sshd."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

from paracase.domain.dates.shown import neutral
from paracase.domain.dates.typed import parse_day
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.people import acts
from paracase.domain.people.notices import NoticeKind, waits_at_first
from paracase.domain.people.openssh import PublicKey, authorized_line, check_hosts, parse_public_key
from paracase.domain.roles import Right, Role
from paracase.domain.visible import visible
from paracase.domain.words import checked_name
from paracase.services.acts import record
from paracase.services.people.notices import by_other, standing_words, tell, tell_attorneys
from paracase.store.engine import changed
from paracase.store.people import keys, notices, staff

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from paracase.store.engine import Transaction
    from paracase.store.people.keys import KeyRow

BEGIN, END = "# paracase: begin", "# paracase: end"


def add_key(
    office: Office, person: Person, text: str, *, name: str = "", hosts: str = "", expires_on: str | None = None
) -> KeyRow:
    """Register a public key: from now on who logs in with it is this person.

    A person's first key decides at once, and says in every proof who added it. A further one only reads until the person
    answers for it with a key they had before; an attorney's also where all older ones were taken away.

    Args:
        text: the line of the ``.pub`` file.
        name: what it is called on screen; else the key's comment.
        hosts: ``from=`` of sshd; empty for anywhere.
        expires_on: the last day it is good for (ISO 8601).

    Raises:
        NotAllowed: only an administrator keeps keys.
        BadInput: no public key, one that is registered, a day gone by.
    """
    office.require(Right.KEEP_STAFF)
    key = parse_public_key(text)
    label = checked_name(name or key.comment or f"{person.initials} {key.kind.partition('@')[0]}")
    hosts, day = check_hosts(hosts), _last_day(office, expires_on)
    at = office.now()
    with office.store.write() as tx:
        taken = keys.find_key(tx.db, key.fingerprint)
        if taken is not None:
            raise BadInput(f"That key is {taken.staff}'s already (“{taken.name}”).", hint="One key is one person's.")
        had = keys.list_keys(tx.db, staff_id=person.id, live=False)
        waits = waits_at_first(
            person,
            has_binding=any(row.binds and row.revoked_at is None for row in had),
            had_any=bool(had),
            by_other=by_other(office, person),
            has_account=bool(staff.accounts(tx.db).get(person.id)),
        )
        key_id = keys.insert_key(
            tx.db,
            staff_id=person.id,
            name=label,
            line=key.line,
            fingerprint=key.fingerprint,
            from_hosts=hosts,
            expires_on=day,
            by=office.person.id,
            at=at,
        )
        notice = tell(office, tx, NoticeKind.KEY, person, at=at, key_id=key_id) if waits else None
        done = record(
            office,
            tx,
            acts.KEY_ADDED,
            f"Key “{label}” is {person.name}'s" + (", when they answer for it" if waits else ""),
            data={"staff": person.id, "key": key_id, "line": key.line, "fingerprint": key.fingerprint, "expires": day,
                  "proof": office.identity.proof.value, "by_owner": office.identity.owner_id, "notice": notice,
                  "at": at},
            texts={"from": hosts, "name": label, "by_proof": office.identity.words},
        )  # fmt: skip
        notices.place_notices(tx.db, [notice] if notice else [], done.ledger_seq)
        changed(tx.db, "staff")
    return next(row for row in keys.list_keys(office.store.read, staff_id=person.id) if row.id == key_id)


def _last_day(office: Office, text: str | None) -> str | None:
    if not text:
        return None
    day = parse_day(text, today=office.today)
    if day < office.today:
        raise BadInput(f"{neutral(day)} is past.", hint="Give the last day the key is good for.")
    return day.isoformat()


def key_named(office: Office, text: str) -> KeyRow:
    """A live key by its fingerprint, its name, or its number.

    Raises:
        NotFound: none, or several of that name.
    """
    wanted = text.strip()
    found = [row for row in all_keys(office) if wanted in {row.fingerprint, row.name, str(row.id)}]
    if len(found) == 1:
        return found[0]
    known = "; ".join(f"{row.id} {row.staff} “{row.name}”" for row in all_keys(office)) or "none"
    raise NotFound(f"There is no key “{visible(text)}”." if not found else "Several keys are called that.",
                   hint=f"Keys are: {known}.")  # fmt: skip


def revoke_key(office: Office, key: KeyRow) -> None:
    """Take a key away: nobody logs in or signs with it any more; what it signed stays signed."""
    office.require(Right.KEEP_STAFF)
    with office.store.write() as tx:
        _revoke(office, tx, key)


def _revoke(office: Office, tx: Transaction, key: KeyRow) -> None:
    at = office.now()
    keys.revoke_key(tx.db, key.id, by=office.person.id, at=at)
    person = staff.get_staff(tx.db, key.staff_id)
    notice = None
    if person is not None and (person.role is Role.ATTORNEY or by_other(office, person)):
        notice = tell(office, tx, NoticeKind.REVOKED, person, at=at, key_id=key.id)
    done = record(
        office,
        tx,
        acts.KEY_REVOKED,
        f"Key “{key.name}” of {key.staff} taken away",
        data={"staff": key.staff_id, "key": key.id, "fingerprint": key.fingerprint, "notice": notice, "at": at},
        texts={"by_proof": office.identity.words},
    )
    notices.place_notices(tx.db, [notice] if notice else [], done.ledger_seq)
    changed(tx.db, "staff")


def standings(office: Office, found: list[KeyRow]) -> list[str]:
    """Who says of each of these keys that it is its person's."""
    return [standing_words(office, key) for key in found]


def all_keys(office: Office, *, live: bool = True) -> list[KeyRow]:
    """The keys of the staff; with ``live`` false those taken away too."""
    return keys.list_keys(office.store.read, live=live)


def remove_person(office: Office, person: Person) -> int:
    """Let a person go: they act no more, their keys are taken away. Returns how many keys.

    What they did keeps their name; work that is still theirs is listed by the refusal.

    Raises:
        BadInput: it is oneself, or the only administrator.
    """
    office.require(Right.KEEP_STAFF)
    if person.id == office.person.id:
        raise BadInput("Nobody removes themselves.", hint="Another administrator does that.")
    with office.store.write() as tx:
        theirs = keys.list_keys(tx.db, staff_id=person.id)
        for key in theirs:
            _revoke(office, tx, key)
        staff.set_active(tx.db, person.id, active=False)
        at = office.now()
        told = tell_attorneys(office, tx, NoticeKind.LEFT, person, at=at) if person.role is Role.ATTORNEY else []
        done = record(
            office,
            tx,
            acts.LEFT,
            f"{person.name} is not on the staff any more",
            data={"staff": person.id, "keys": len(theirs), "notices": told, "at": at},
            texts={"by_proof": office.identity.words},
        )
        notices.place_notices(tx.db, [number for number, _ in told], done.ledger_seq)
        changed(tx.db, "staff")
    return len(theirs)


def give_account(office: Office, person: Person, account: str | None) -> bool:
    """Make an account of this machine a person's own: who runs paracase there acts as that person.

    An attorney's is bound only when they say with a key of theirs that it is their own; taken away it is at once.

    Returns:
        Whether it is so now; False where the attorney has to answer first.

    Raises:
        BadInput: the account is somebody else's.
        NotAllowed: an attorney who has no key that could answer.
    """
    office.require(Right.KEEP_STAFF)
    account = checked_name(account) if account else None
    waits = account is not None and person.role is Role.ATTORNEY
    if waits and not any(key.binds for key in keys.list_keys(office.store.read, staff_id=person.id)):
        raise NotAllowed(
            f"An account is an attorney's only when a key of theirs says so; {person.name} has none.",
            hint="Register their key first: paracase staff key add.",
        )
    at = office.now()
    with office.store.write() as tx:
        owner = next((i for i, known in staff.accounts(tx.db).items() if known == account), None)
        if owner is not None and owner != person.id:
            other = staff.get_staff(tx.db, owner)
            raise BadInput(
                f"The account {account} is {other.name if other else 'somebody'}'s.",
                hint="One account is one person's; others come in with a key of their own (docs/ssh.md).",
            )
        notice = None
        if person.role is Role.ATTORNEY or by_other(office, person):
            notice = tell(office, tx, NoticeKind.ACCOUNT, person, at=at, account=account or "")
        if not waits:
            # Empty, not unknown: of an office from before accounts were known who made it is taken to own it.
            staff.set_account(tx.db, person.id, account or "")
        done = record(
            office,
            tx,
            acts.ACCOUNT_GIVEN,
            f"{person.name}: account {account or 'none'}" + (", when they answer for it" if waits else ""),
            data={"staff": person.id, "has": account is not None, "waits": waits, "notice": notice, "at": at},
            texts={"account": account or "", "by_proof": office.identity.words},
        )
        notices.place_notices(tx.db, [notice] if notice else [], done.ledger_seq)
        changed(tx.db, "staff")
    return not waits


def gate_command(office: Office, person: Person, program: str = "") -> tuple[str, ...]:
    """What sshd runs for a key of this person: this Python, isolated from the environment, and the gate."""
    return (program or sys.executable, "-I", "-m", "paracase", "--office", str(office.folder), "gate", person.initials)


def authorized_lines(office: Office, *, program: str = "") -> list[str]:
    """A line for every live key of the staff.

    Args:
        program: the Python that runs the gate; else this one.
    """
    people = {person.id: person for person in staff.list_staff(office.store.read)}
    forwards_agent = office.policy.agent
    lines = []
    for row in all_keys(office):
        kind, _, blob = row.line.partition(" ")
        key = parse_public_key(f"{kind} {blob} {people[row.staff_id].initials}-{row.name}")
        command = gate_command(office, people[row.staff_id], program)
        forwards = forwards_agent and people[row.staff_id].role == "attorney"
        lines.append(
            authorized_line(
                PublicKey(key.kind, key.blob, key.comment),
                command,
                hosts=row.from_hosts,
                expires=row.expires_on or "",
                forwards_agent=forwards,
            )
        )
    return lines


def install_lines(office: Office, target: Path) -> int:
    """Write the lines into an ``authorized_keys`` file, between two marks; what others wrote there stays. Returns how many.

    Raises:
        BadInput: the file cannot be written.
    """
    office.require(Right.KEEP_STAFF)
    lines = authorized_lines(office)
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        before = target.read_text(encoding="utf-8").splitlines() if target.exists() else []
        kept, inside = [], False
        for line in before:
            if line.startswith(BEGIN):
                inside = True
            elif line.startswith(END):
                inside = False
            elif not inside:
                kept.append(line)
        marked = [f"{BEGIN} {visible(str(office.folder))}", *lines, END]
        temporary = target.with_name(target.name + ".paracase")
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write("\n".join([*kept, *marked]) + "\n")
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except OSError as error:
        raise BadInput(
            f"{target} cannot be written: {error.strerror}.", hint="Name another file with --install."
        ) from error
    return len(lines)
