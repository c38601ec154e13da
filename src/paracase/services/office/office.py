"""Making, finding and opening an office."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.clock import Clock, format_instant, office_date
from paracase.domain.errors import (
    BadInput,
    NotAllowed,
    NotFound,
    OfficeError,
    OfficeExists,
    OfficeNotFound,
    OfficeUnsafe,
)
from paracase.domain.people.roles import ADMINISTRATORS, BINDING, Identity, Proof, Role, check_right
from paracase.domain.visible import visible
from paracase.services.office.accounts import login_account
from paracase.services.office.filesystems import is_network
from paracase.settings import Settings, load, render
from paracase.store.engine import Store, open_store
from paracase.store.office import roots
from paracase.store.people import staff

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.people.roles import Person, Right
    from paracase.domain.practice.checklists import Checklists
    from paracase.domain.practice.examinations import Line
    from paracase.domain.practice.types import DocumentType
    from paracase.store.vault import Vault


@dataclass(frozen=True)
class Office:
    """An open office and who acts in it: what every service is given."""

    folder: Path
    settings: Settings
    store: Store
    clock: Clock
    person: Person
    identity: Identity = field(default_factory=Identity)

    @property
    def today(self) -> date:
        """The day it is where the office is."""
        return office_date(self.clock.now(), self.settings.time_zone)

    def now(self) -> str:
        """The present instant, as it is kept."""
        return format_instant(self.clock.now())

    @cached_property
    def vault(self) -> Vault:
        """Where every version's bytes are."""
        from paracase.store.vault import Vault

        return Vault(paths.vault(self.folder))

    @cached_property
    def document_types(self) -> list[DocumentType]:
        """The document types in force here."""
        from paracase.store.office import practice

        return practice.document_types(self.folder)

    @cached_property
    def checklists(self) -> Checklists:
        """The matter types and their elements in force here."""
        from paracase.store.office import practice

        return practice.checklists(self.folder)

    @cached_property
    def examinations(self) -> dict[str, tuple[Line, ...]]:
        """What is looked at when work is examined, by its kind, in force here."""
        from paracase.store.office import practice

        return practice.examinations(self.folder)

    @cached_property
    def can_ocr(self) -> bool:
        """Whether scans can be read on this machine."""
        from paracase.intake.extract.ocr import find_tesseract

        return self.settings.ocr and find_tesseract(self.settings.ocr_languages) is not None

    def acting(self) -> tuple[int, str]:
        """Who acts, as the ledger names them."""
        return self.person.id, self.person.role.value

    def require(self, right: Right) -> None:
        """See that the person acting may do this; called before a transaction is begun.

        Raises:
            NotAllowed: they may not. Where it would have bound an attorney, that it was tried is recorded.
        """
        try:
            check_right(self.person, self.identity, right)
        except NotAllowed:
            if right in BINDING or right in ADMINISTRATORS:
                self.record_refusal(right.name.lower())
            raise

    def see_case(self, case_id: int | None) -> None:
        """See that a case is there for the person acting; what an act is about is looked at before it is written.

        Raises:
            NotFound: there is none, or the person stands outside it.
        """
        if case_id is not None:
            from paracase.store.cases import cases

            cases.get_case(self.store.read, case_id)

    def record_refusal(self, what: str, **about: int | str) -> None:
        """Record that something was tried and refused.

        Args:
            what: a code.
            about: ids and hashes.
        """
        from paracase.store import ledger

        data = {"what": what, "proof": self.identity.proof.value, "key": self.identity.fingerprint, **about}
        with self.store.write() as tx:
            ledger.append(tx.db, at=self.now(), kind="act.refused", staff=self.acting(), data=data)

    def look_again(self) -> None:
        """Walls were put up or taken down: what is read from now on follows."""
        from paracase.store import walls

        sight = walls.Sight(self.person.id, only_theirs=self.sees_only_theirs)
        walled = sight.only_theirs or walls.is_walled(self.store.read, self.person.id)
        self.store.see_as(sight if walled else None)

    @property
    def sees_only_theirs(self) -> bool:
        """Who comes in by SSH sees the cases they work on; a managing attorney sees all."""
        manages = self.person.role is Role.ATTORNEY and self.person.is_admin
        return self.identity.proof is Proof.KEY and not manages

    def only_said(self) -> dict[str, bool]:
        """What an entry adds when that it is this person was only said, with ``--as``."""
        return {"only_said": True} if self.identity.proof is Proof.SAID else {}

    def close(self) -> None:
        """Close the store."""
        self.store.close()


def init_office(
    folder: Path, *, clock: Clock, name: str, staff_name: str, role: Role, settings: Settings | None = None
) -> Office:
    """Make an office: its folders, store, vault, settings and the first staff member, who is its administrator.

    Raises:
        OfficeExists: there is one already (also when two ``init`` run at once: one of them wins).
        OfficeUnsafe: the folder lies on a network file system.
        BadInput: a name is empty.
    """
    folder = folder.expanduser().absolute()
    staff_name = checked_name(staff_name)
    _refuse_existing(folder)
    if is_network(folder):
        raise OfficeUnsafe(
            f"{folder} lies on a network file system, where SQLite can lose data.",
            hint="Make the office on a local disk; case folders on the share can be adopted.",
        )
    settings = replace(settings or Settings(), name=name or folder.name)
    home = paths.home(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        home.mkdir(mode=0o700)
    except FileExistsError as error:
        raise OfficeExists(f"An office is being made in {folder} just now.", hint="Use that one.") from error
    except OSError as error:
        raise OfficeError(f"{folder} cannot be made: {error.strerror}.", hint="Choose another folder.") from error
    for made in (paths.inbox(folder), paths.cases(folder), paths.trash(folder), paths.practice(folder)):
        made.mkdir(exist_ok=True)
    paths.settings(folder).write_text(render(settings), encoding="utf-8")
    from paracase.store import ledger
    from paracase.store.migrate import migrate
    from paracase.store.vault import Vault

    Vault(paths.vault(folder)).make()
    migrate(folder)
    store = open_store(folder)
    at = format_instant(clock.now())
    account = login_account()
    with store.write() as tx:
        roots.insert_office(tx.db, at=at)
        roots.insert_root(tx.db, kind="inbox", path=b"Inbox", inside=True)
        roots.insert_root(tx.db, kind="cases", path=b"Cases", inside=True)
        roots.insert_root(tx.db, kind="trash", path=b".paracase/trash", inside=True)
        person = staff.insert_staff(
            tx, name=staff_name, initials=initials_of(staff_name), role=role, is_admin=True, at=at, account=account
        )
        ledger.append(
            tx.db,
            at=at,
            kind="office.made",
            staff=(person.id, role.value),
            data={"staff": person.id},
            texts={"office": settings.name, "name": staff_name},
        )
    return Office(folder, settings, store, clock, person, Identity(account=account))


def _refuse_existing(folder: Path) -> None:
    if paths.home(folder).exists():
        raise OfficeExists(f"There is an office in {folder} already.", hint="Use it, or choose another folder.")
    for above in folder.parents:
        if paths.store(above).is_file():
            raise OfficeExists(
                f"{folder} lies inside the office {above}.", hint="Choose a folder outside, or use that office."
            )


def checked_name(name: str) -> str:
    """A person's name as given, without hidden characters.

    Raises:
        BadInput: it is empty or cannot be shown as it is.
    """
    name = " ".join(name.split())
    if not name or visible(name) != name or len(name) > 100:
        raise BadInput(f"“{visible(name)}” is not a name.", hint="Give a name of 1 to 100 letters.")
    return name


def initials_of(name: str) -> str:
    """``Maria del Carmen Ruiz`` → ``MDCR``."""
    return "".join(word[0] for word in name.split() if word[0].isalnum()).upper()[:4] or name[:2].upper()


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
    except OSError:
        last = None
    if last is not None and paths.store(last).is_file() and not paths.demo_mark(last).exists():
        return last
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
    folder: Path, *, clock: Clock, acting_as: str | None = None, identity: Identity | None = None
) -> Office:
    """Open an office as one of its staff; without a name, as the person whose account this is, or who made it.

    Args:
        identity: how it is known who acts, where something better than the account is (the key that logged in).

    Raises:
        OfficeError: it cannot be opened; see ``open_store``.
        NotFound: nobody of that name is on the staff.
    """
    store = open_store(folder)
    if is_network(folder):
        store.close()
        raise OfficeUnsafe(
            f"{folder} lies on a network file system, where SQLite can lose data.",
            hint="Move the office to a local disk; case folders on the share can be adopted.",
        )
    settings = load(paths.settings(folder))
    people = staff.list_staff(store.read)
    account = login_account()
    owners = staff.accounts(store.read)
    own_person = next((p for p in people if owners.get(p.id) == account), people[0])
    person = own_person if acting_as is None else staff.find_staff(store.read, acting_as)
    if person is None:
        store.close()
        raise NotFound(
            f"Nobody named “{visible(acting_as or '')}” is on the staff.",
            hint="On the staff are " + ", ".join(p.name for p in people) + ".",
        )
    if roots.has_open_plans(store.read):
        from paracase.services.journal import replay

        replay(folder, store, clock)
    if identity is None:
        # Offices from before accounts were known: who made it is whose account it is in.
        own = owners.get(person.id, account if person.id == people[0].id else None) == account
        identity = Identity(Proof.ACCOUNT if own else Proof.SAID, account=account)
    opened = Office(folder, settings, store, clock, person, identity)
    opened.look_again()
    return opened


def permissions_fault(folder: Path) -> str | None:
    """Whether others than the owner can get into what paracase keeps; None on Windows, which has no such bits."""
    if sys.platform == "win32":
        return None
    mode = paths.home(folder).stat().st_mode & 0o777
    return f"{paths.home(folder)} is open to other accounts (mode {mode:o})" if mode & 0o077 else None
