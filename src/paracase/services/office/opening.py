"""Finding and opening an office."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths, services
from paracase.domain.errors import NotAllowed, NotFound, OfficeNotFound, OfficeUnsafe, StoreDamaged
from paracase.domain.roles import Identity, Proof
from paracase.domain.visible import visible
from paracase.services.context import Office
from paracase.services.office.accounts import login_account
from paracase.services.office.filesystems import not_local
from paracase.services.office.policy import settle
from paracase.settings import load
from paracase.store.engine import telling
from paracase.store.office import roots
from paracase.store.opening import open_store
from paracase.store.people import staff

if TYPE_CHECKING:
    from paracase.domain.clock import Clock
    from paracase.store.engine import Store


def find_office(named: Path | None, *, here: Path, config: Path) -> Path:
    """Which office is meant: the one named, the one in ``PARACASE_OFFICE``, the nearest above, or the last one used.

    Raises:
        OfficeNotFound: none of these is an office.
    """
    if named is not None:
        return named.expanduser().absolute()
    if value := os.environ.get("PARACASE_OFFICE"):
        return Path(value).expanduser().absolute()
    for folder in (here, *here.parents):
        if paths.store(folder).is_file():
            return folder
    try:
        last = Path(paths.last_office(config).read_text(encoding="utf-8").strip())
        if paths.store(last).is_file() and not paths.demo_mark(last).exists():
            return last
    except OSError:  # never used one, or it is closed to this account by now
        pass
    raise OfficeNotFound(
        f"There is no office in {here} or above it.",
        hint="Make one with “paracase init DIR”, or name it with --office DIR.",
    )


def remember_office(folder: Path, config: Path) -> None:
    """Remember the office used last, never the demo's; not being able to is no reason to stop."""
    if paths.demo_mark(folder).exists():
        return
    path = paths.last_office(config)
    try:
        if path.is_file() and path.read_text(encoding="utf-8") == str(folder):
            return
        config.mkdir(parents=True, exist_ok=True)
        path.write_text(str(folder), encoding="utf-8")
    except (OSError, UnicodeEncodeError):
        return


def open_office(
    folder: Path,
    *,
    clock: Clock,
    acting_as: str | None = None,
    identity: Identity | None = None,
    seated: str | None = None,
) -> Office:
    """Open an office as one of its staff; without a name, as the person whose account this is, or who made it.

    Args:
        identity: how it is known who acts, where something better than the account is (the key that logged in).
        seated: the account of who entered a service account's desk; None where this process's own account counts.

    Raises:
        NotAllowed: who is seated is nobody on the staff.
        OfficeError: it cannot be opened; see ``open_store``.
        StoreDamaged: its store does not hold what was written.
        NotFound: nobody of that name is on the staff.
    """
    store = open_store(folder)
    with contextlib.ExitStack() as otherwise, telling():
        otherwise.callback(store.close)
        opened = _opened(store, folder, clock=clock, acting_as=acting_as, identity=identity, seated=seated)
        otherwise.pop_all()
    return opened


def _opened(
    store: Store, folder: Path, *, clock: Clock, acting_as: str | None, identity: Identity | None, seated: str | None
) -> Office:
    if (lies_on := not_local(folder)) is not None:
        raise OfficeUnsafe(
            f"{folder} lies on {lies_on}, where SQLite can lose data.",
            hint="Move the office to a local disk; case folders on the share can be adopted.",
        )
    settings = load(paths.settings(folder))
    people = staff.list_staff(store.read)
    if not people:
        raise StoreDamaged("nobody is on the staff any more")
    account = login_account() if seated is None else seated
    owners = staff.accounts(store.read)
    own_person = next((p for p in people if owners.get(p.id) == account), None)
    if own_person is None:
        if seated is not None:
            raise NotAllowed(
                f"The account {visible(seated)} is nobody's on the staff.",
                hint=f"An administrator says whose it is: paracase staff account NAME {visible(seated)}",
            )
        own_person = people[0]
    person = own_person if acting_as is None else staff.find_staff(store.read, acting_as)
    if person is None:
        raise NotFound(
            f"Nobody named “{visible(acting_as or '')}” is on the staff.",
            hint="On the staff are " + ", ".join(p.name for p in people) + ".",
        )
    if identity is None:
        # Offices from before accounts were known: who made it is whose account it is in.
        first = people[0].id if seated is None else None
        own = owners.get(person.id, account if person.id == first else None) == account
        identity = Identity(
            Proof.ACCOUNT if own else Proof.SAID, account=account, is_entered=seated is not None, owner_id=own_person.id
        )
    opened = Office(folder, settings, store, clock, person, identity)
    if not store.only_read:
        if roots.has_open_plans(store.read):
            services.journal.replay(opened)
        if roots.has_begun_purge(store.read) or paths.purging(folder).is_dir():
            services.follows.carry_on_purges(opened)
        settle(opened)
    opened.look_again()
    return opened
