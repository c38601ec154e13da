"""A key whose last day was over signs nothing and decides nothing, whatever the store says: the ledger is asked."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Decision, namespace
from paracase.domain.office.levels import ApprovalLevel
from paracase.services.approvals import deciding, levels, signing
from paracase.services.approvals.proven import faults_of
from paracase.services.approvals.said import Said
from paracase.services.people.keys import add_key, key_named
from paracase.services.upkeep.verifying import verify
from paracase.store.approvals import decisions
from paracase.store.people.keys import install_of
from tests.support.accounts import came_with
from tests.support.clock import AheadClock
from tests.support.delegated import Firm, new_key, sign

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office


class Short:
    """A key of the attorney's that is good until today, and that is used days later."""

    def __init__(self, firm: Firm, folder: Path, days: int) -> None:
        self.firm, self.key = firm, new_key(folder, "short")
        self.last = firm.office.today.isoformat()
        add_key(firm.office, firm.attorney, (folder / "short.pub").read_text(encoding="utf-8"), expires_on=self.last)
        self.clock = AheadClock(timedelta(days=days).total_seconds())

    @contextlib.contextmanager
    def come_in(self) -> Iterator[Office]:
        """The office as the attorney, that many days later, with a store that says nothing of a last day meanwhile."""
        office = self.firm.office
        self._say(None)
        print_ = key_named(office, "short").fingerprint
        with contextlib.closing(came_with(office, self.firm.attorney, print_)) as opened:
            yield replace(opened, clock=self.clock)
        self._say(self.last)

    def _say(self, day: str | None) -> None:
        with self.firm.office.store.write() as tx:
            tx.db.execute("UPDATE staff_key SET expires_on = ? WHERE name = 'short'", (day,))


@pytest.mark.parametrize(("days", "is_over"), [(0, False), (3, True)])
def test_a_signature_of_a_key_that_had_expired_is_named_and_does_not_count(
    firm: Firm, tmp_path: Path, days: int, is_over: bool
) -> None:
    short, request_id = Short(firm, tmp_path, days), firm.ready()
    with short.come_in() as attorney:
        text = signing.give_out(attorney, str(request_id))
        purpose = namespace(install_of(attorney.store.read))
        signing.submit(attorney, str(request_id), sign(short.key, text, namespace=purpose))
    office = firm.office
    (approval,) = decisions.approvals_of(office.store.read, request_id)
    found = [*verify(office).faults, *faults_of(office.store.read, [request_id])[request_id]]
    assert ("signature 1: its key had expired when it was made" in found) == is_over, found
    assert bool(found) == is_over, found
    assert (levels.level_kept(office, approval) is ApprovalLevel.SIGNED) != is_over


@pytest.mark.parametrize(("days", "is_over"), [(0, False), (3, True)])
def test_a_decision_in_a_session_of_a_key_that_had_expired_is_named(
    firm: Firm, tmp_path: Path, days: int, is_over: bool
) -> None:
    short, request_id = Short(firm, tmp_path, days), firm.ready()
    with short.come_in() as attorney:
        deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    (approval,) = decisions.approvals_of(firm.office.store.read, request_id)
    named = f"approval {approval.id}: the key it was given with had expired" in verify(firm.office).faults
    assert named == is_over
