"""Who logged in: the key that sshd says it accepted, against the key that is registered. Never a name that was said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.errors import NotAllowed
from paracase.domain.people import acts
from paracase.domain.people.lineage import is_of_sshd, parse_status
from paracase.domain.people.openssh import parse_auth_info
from paracase.domain.roles import Identity, Proof
from paracase.domain.visible import visible
from paracase.services.acts import record
from paracase.services.office.accounts import login_account
from paracase.services.office.opening import open_office
from paracase.services.people.notices import standing_words
from paracase.services.people.people import everybody
from paracase.store.people import keys

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.clock import Clock
    from paracase.domain.people.lineage import ProcessFacts
    from paracase.services.context import Office

MAX_AUTH_INFO = 65_536
MOST_PARENTS = 64
"""Processes above one that are looked at."""


def auth_info(environment: Mapping[str, str]) -> str:
    """What sshd wrote about how the session was authenticated (sshd_config(5), ExposeAuthInfo).

    Raises:
        NotAllowed: it wrote nothing: nobody can be let in as anybody.
    """
    path = environment.get("SSH_USER_AUTH", "")
    try:
        with open(path, encoding="ascii", errors="replace") as file:  # noqa: PTH123  a path of sshd's
            return file.read(MAX_AUTH_INFO)
    except OSError as error:
        raise NotAllowed(
            "sshd does not say which key logged in.", hint="Set “ExposeAuthInfo yes” for this account (docs/ssh.md)."
        ) from error


def parents(process: int) -> tuple[ProcessFacts, ...]:
    """The processes above one, nearest first, as far as they can be read.

    None where there is no ``/proc``, or in a user namespace (user_namespaces(7)): in one of their own anybody is user 0.
    """
    try:
        if Path("/proc/self/uid_map").read_text(encoding="ascii").split() != ["0", "0", str(2**32 - 1)]:
            return ()
    except OSError:
        return ()
    found: list[ProcessFacts] = []
    while process > 0 and len(found) < MOST_PARENTS:
        try:
            text = Path(f"/proc/{process}/status").read_text(encoding="utf-8", errors="replace")
        except OSError:
            break
        facts = parse_status(text)
        if facts is None:
            break
        found.append(facts)
        process = facts.parent
    return tuple(found)


def come_in(
    folder: Path, name: str, environment: Mapping[str, str], *, above: Sequence[ProcessFacts], clock: Clock
) -> Office:
    """Open the office as the person whose key logged in.

    Args:
        name: whom the line in ``authorized_keys`` names; must be the same person.
        above: the parents of the process that asks.

    Raises:
        NotAllowed: no sshd of the system's started this, or no registered key of that person logged in; recorded.
    """
    offered = {key.fingerprint for key in parse_auth_info(auth_info(environment))}
    door = open_office(folder, clock=clock)
    try:
        if not is_of_sshd(above):
            door.record_refusal("gate.parent", started_by=", ".join(one.told for one in above)[:500])
            raise NotAllowed(
                "The gate is opened by sshd only.",
                hint="Log in over SSH. It needs Linux and a sshd that the system started (docs/ssh.md).",
            )
        row = next((k for k in keys.list_keys(door.store.read) if k.fingerprint in offered), None)
        person = next((p for p in everybody(door) if row is not None and p.id == row.staff_id), None)
        if row is None or person is None or name not in {person.name, person.initials}:
            door.record_refusal("gate", offered=", ".join(sorted(offered))[:500])
            raise NotAllowed(
                f"No key of “{visible(name)[:40]}” that is registered here logged in.",
                hint="An administrator registers it: paracase staff key add.",
            )
        if not row.in_force(door.now(), door.today.isoformat()):
            door.record_refusal("gate.expired", key=row.fingerprint)
            raise NotAllowed(f"The key “{row.name}” has expired.", hint="An administrator registers a new one.")
        standing = standing_words(door, row)
    finally:
        door.close()
    identity = Identity(Proof.KEY, row.fingerprint, login_account(), standing=standing, waits=not row.binds)
    return open_office(folder, clock=clock, acting_as=person.initials, identity=identity)


def record_session(office: Office, kind: str, what: str, **about: int) -> None:
    """Record that somebody came in, or went, and what they asked for.

    Args:
        kind: ``opened`` or ``closed``.
    """
    data = {"what": what, "key": office.identity.fingerprint, **about}
    with office.store.write() as tx:
        record(office, tx, acts.SESSION_OPENED if kind == "opened" else acts.SESSION_CLOSED, "", data=data)
