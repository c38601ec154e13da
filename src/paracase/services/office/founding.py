"""Making an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.clock import Clock, format_instant
from paracase.domain.errors import BadInput, OfficeError, OfficeExists, OfficeUnsafe
from paracase.domain.office.acts import MADE
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.office.policy import ITEMS, LEVEL, level_word
from paracase.domain.roles import Identity, Role
from paracase.domain.visible import visible
from paracase.domain.words import checked_name, initials_of
from paracase.services.acts import record
from paracase.services.context import Office
from paracase.services.office.accounts import login_account
from paracase.services.office.filesystems import not_local
from paracase.settings import TIME_ZONE, Settings, is_zone, render
from paracase.store.office import roots
from paracase.store.office.policy import add_policy
from paracase.store.opening import make_store
from paracase.store.people import staff
from paracase.store.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.store.engine import Transaction

USUAL_ZONE = TIME_ZONE
"""What is offered to whoever is asked for one."""


def init_office(
    folder: Path,
    *,
    clock: Clock,
    name: str,
    staff_name: str,
    role: Role,
    zone: str = TIME_ZONE,
    level: ApprovalLevel = ApprovalLevel.DESK,
) -> Office:
    """Make an office: its folders, store, vault, settings and the first staff member, who is its administrator.

    Args:
        level: what an approval must reach here; policy from then on.

    Raises:
        OfficeExists: there is one already (also when two ``init`` run at once: one of them wins).
        OfficeUnsafe: the folder lies on a network file system, a shared folder of a virtual machine, or FUSE.
        BadInput: a name is empty, or the zone is no IANA time zone.
    """
    folder = folder.expanduser().absolute()
    staff_name = checked_name(staff_name)
    check_zone(zone)
    _refuse_existing(folder)
    if (lies_on := not_local(folder)) is not None:
        raise OfficeUnsafe(
            f"{folder} lies on {lies_on}, where SQLite can lose data.",
            hint="Make the office on a local disk; case folders on the share can be adopted.",
        )
    settings = Settings(name=name or folder.name, time_zone=zone)
    home = paths.home(folder)
    try:
        # A new folder is this account's alone; where several accounts share one, it is theirs to say (docs/folders.md).
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        home.mkdir(mode=0o700)
    except FileExistsError as error:
        raise OfficeExists(f"An office is being made in {folder} just now.", hint="Use that one.") from error
    except OSError as error:
        raise OfficeError(f"{folder} cannot be made: {error.strerror}.", hint="Choose another folder.") from error
    for folder_made in (paths.inbox(folder), paths.cases(folder), paths.trash(folder), paths.practice(folder)):
        folder_made.mkdir(exist_ok=True)
    paths.settings(folder).write_text(render(settings), encoding="utf-8")

    Vault(paths.vault(folder)).make()
    store = make_store(folder)
    at = format_instant(clock.now())
    account = login_account()
    with store.write() as tx:
        _insert_folders(tx, at)
        person = staff.insert_staff(
            tx, name=staff_name, initials=initials_of(staff_name), role=role, is_admin=True, at=at, account=account
        )
        for item in ITEMS:
            add_policy(tx.db, item.name, level_word(level) if item is LEVEL else item.default, at=at)
        made = Office(folder, settings, store, clock, person, Identity(account=account))
        texts = {"office": settings.name, "name": staff_name}
        decided = {item.name: level_word(level) if item is LEVEL else item.default for item in ITEMS}
        data = {"staff": person.id, "at": at, "policy": decided}
        record(made, tx, MADE, f"Made the office {settings.name}", data=data, texts=texts)
    return made


def _insert_folders(tx: Transaction, at: str) -> None:
    roots.insert_office(tx.db, at=at)
    roots.insert_root(tx.db, kind="inbox", path=b"Inbox", inside=True)
    roots.insert_root(tx.db, kind="cases", path=b"Cases", inside=True)
    roots.insert_root(tx.db, kind="trash", path=b".paracase/trash", inside=True)


def check_zone(zone: str) -> None:
    """See that a time zone is one.

    Raises:
        BadInput: it is no IANA time zone.
    """
    if not is_zone(zone):
        raise BadInput(f"“{visible(zone)}” is not a time zone.", hint="Write it as America/Chicago.")


def _refuse_existing(folder: Path) -> None:
    if paths.home(folder).exists():
        hint = "Use it, or choose another folder."
        if not paths.store(folder).exists():
            hint = f"Its store is gone: paracase restore BACKUP {folder}; without a backup: paracase repair {folder}."
        raise OfficeExists(f"There is an office in {folder} already.", hint=hint)
    for above in folder.parents:
        if paths.store(above).is_file():
            raise OfficeExists(
                f"{folder} lies inside the office {above}.", hint="Choose a folder outside, or use that office."
            )
