"""What every service is given: the open office, and who acts in it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from paracase import intake, paths, services, store
from paracase.domain.acts import REFUSED
from paracase.domain.clock import Clock, day_of, format_instant, office_date, office_time, parse_instant
from paracase.domain.dates.shown import neutral_moment
from paracase.domain.office.policy import policy_of
from paracase.domain.roles import ADMINISTRATORS, BINDING, Identity, Proof, Right, Role, refused_right, waiting_key
from paracase.frozen import frozen_open
from paracase.store import walls
from paracase.store.office.policy import policy_values

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date
    from pathlib import Path

    from paracase.domain.moves import AnyMove, Movable
    from paracase.domain.office.policy import Policy
    from paracase.domain.roles import Person, Refusal
    from paracase.settings import Settings
    from paracase.store.engine import Store
    from paracase.store.office.practice import Practice
    from paracase.store.office.rulebook import Rulebook
    from paracase.store.papers.versions import ShownText
    from paracase.store.vault import Vault


@frozen_open
class Office:
    """An open office and who acts in it: what every service is given."""

    folder: Path
    settings: Settings
    store: Store
    clock: Clock
    person: Person
    identity: Identity = Identity()

    @property
    def today(self) -> date:
        """The day it is where the office is."""
        return office_date(self.clock.now(), self.settings.time_zone)

    def day_of(self, moment: str) -> date:
        """The office's day of a kept instant."""
        return day_of(moment, self.settings.time_zone)

    def when(self, moment: str) -> str:
        """A kept instant as the office's clock showed it, in words for the doors: ``Fri 2026-11-27 13:30``."""
        return neutral_moment(office_time(parse_instant(moment), self.settings.time_zone))

    @property
    def policy(self) -> Policy:
        """What the office allows, as of now: whoever changed it, in whichever process."""
        return policy_of(policy_values(self.store.read))

    def now(self) -> str:
        """The present instant, as it is kept."""
        return format_instant(self.clock.now())

    @cached_property
    def vault(self) -> Vault:
        """Where every version's bytes are."""
        return store.vault.Vault(paths.vault(self.folder))

    @cached_property
    def read_here(self) -> dict[int, ShownText]:
        """Texts of versions that were read from the vault's bytes since the office was opened, by version."""
        return {}

    @cached_property
    def practice(self) -> Practice:
        """Document types, checklists and examinations in force here."""
        return store.office.practice.Practice(self.folder)

    @cached_property
    def rulebook(self) -> Rulebook:
        """Rules, calendars and types of events in force here."""
        return store.office.rulebook.Rulebook(self.folder)

    @cached_property
    def can_ocr(self) -> bool:
        """Whether scans can be read on this machine."""
        return self.settings.ocr and intake.extract.installed.find_tesseract(self.settings.ocr_languages) is not None

    def refusal(
        self, what: Right | AnyMove, row: Movable[Any] | None = None, *, stands_for: Collection[int] = ()
    ) -> Refusal | None:
        """Why the person acting cannot do this, in words long and short; None when they can. Asks nothing of the store.

        Args:
            what: a right, or a move of what has states.
            row: what is moved, as it was last read; without it only the right is looked at.
            stands_for: people whose place the person takes today (an attorney's queue that was lent).
        """
        if isinstance(what, Right):
            return refused_right(self.person, self.identity, what)
        return what.refused(row, self.person, self.identity, stands_for=stands_for)

    def can(self, what: Right | AnyMove, row: Movable[Any] | None = None, *, stands_for: Collection[int] = ()) -> bool:
        """Whether the person acting can do this, as far as it can be known before it is tried."""
        return self.refusal(what, row, stands_for=stands_for) is None

    def require(
        self, what: Right | AnyMove, row: Movable[Any] | None = None, *, stands_for: Collection[int] = ()
    ) -> None:
        """See that the person acting can do this; called before a transaction is begun.

        Raises:
            NotAllowed: they cannot, or not with this key any more. Where it would have bound an attorney, that it was
                tried is recorded.
        """
        refused = self.refusal(what, row, stands_for=stands_for)
        if refused is None:
            self._require_key()
            return
        if refused.right in BINDING | ADMINISTRATORS or self.identity.waits:
            self.record_refusal(refused.right.name.lower() if refused.right is not None else "act")
        raise refused.error()

    def require_known(self, what: str) -> None:
        """See that whoever acts may do more than read, where no right is asked.

        Args:
            what: a code, for the record of the refusal.

        Raises:
            NotAllowed: the key that logged in was not answered for with an older one, or taken away since; recorded.
        """
        if self.identity.waits:
            self.record_refusal(what)
            raise waiting_key(self.person).error()
        self._require_key()

    def _require_key(self) -> None:
        # Without a key nothing is asked of the store: it may be gone, and the act itself says so.
        lost = services.held.key_lost(self.store.read, self) if self.identity.proof is Proof.KEY else None
        if lost is not None:
            self.record_refusal("key.gone")
            raise lost.error()

    def see_case(self, case_id: int | None) -> None:
        """See that a case is there for the person acting; what an act is about is looked at before it is written.

        Raises:
            NotFound: there is none, or the person stands outside it.
        """
        if case_id is not None:
            store.cases.cases.get_case(self.store.read, case_id)

    def record_refusal(self, what: str, **about: int | str) -> None:
        """Record that something was tried and refused.

        Args:
            what: a code.
            about: ids and hashes.
        """

        data = {"what": what, "proof": self.identity.proof.value, "key": self.identity.fingerprint, **about}
        with self.store.write() as tx:
            services.acts.record(self, tx, REFUSED, "", data=data)

    def look_again(self) -> None:
        """Walls were put up or taken down: what is read from now on follows."""
        role, db = self.person.role, self.store.read
        not_sealed = self._is_out_of_sealed and walls.has_sealed(db)
        sight = walls.Sight(self.person.id, self.sees_only_theirs, not_sealed, role is Role.ATTORNEY)
        walled = sight.only_theirs or not_sealed or walls.is_walled(db, self.person.id, is_attorney=sight.is_attorney)
        self.store.see_as(sight if walled else None)

    @property
    def _is_out_of_sealed(self) -> bool:
        """Whether sealed papers are for the people of their case only, this person's among them or not.

        Not for the paralegal at the desk, who takes them in, nor for a managing attorney.
        """
        at_the_desk = self.person.role is Role.PARALEGAL and self.identity.proof is not Proof.KEY
        manages = self.person.role is Role.ATTORNEY and self.person.is_admin
        return self.settings.sealed == "team" and not at_the_desk and not manages

    @property
    def sees_only_theirs(self) -> bool:
        """Who comes in by SSH sees the cases they work on; a managing attorney sees all."""
        manages = self.person.role is Role.ATTORNEY and self.person.is_admin
        return self.identity.proof is Proof.KEY and not manages

    def close(self) -> None:
        """Close the store."""
        self.store.close()
