"""H4: `verify` believes nothing but the ledger. Every column of every row it speaks of is derived again and compared."""

from __future__ import annotations

import contextlib
import random
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.approvals.statements import Decision, namespace
from paracase.domain.roles import Role
from paracase.domain.upkeep.derivations import DERIVED
from paracase.services import undo
from paracase.services.approvals import deciding, lending, releasing, requests, signing
from paracase.services.approvals.releasing import Release
from paracase.services.approvals.said import Said
from paracase.services.office.opening import open_office
from paracase.services.office.policy import set_policy
from paracase.services.people.keys import key_named, revoke_key
from paracase.services.people.people import add_person
from paracase.services.upkeep.against_ledger import approval_faults
from paracase.services.upkeep.deriving import derive
from paracase.services.upkeep.verifying import verify
from paracase.store.approvals import decisions
from paracase.store.approvals import signatures as store_signatures
from paracase.store.people.keys import install_of
from paracase.store.schema import TABLES
from tests.support.clock import AheadClock
from tests.support.delegated import V2, Firm, add_counsel, firm_of, new_key, register, sign
from tests.support.figures import so_many
from tests.support.made import copy_of, made_once
from tests.support.tampering import Tampering, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.store.driver import sqlite3


def live(firm: Firm, folder: Path) -> None:
    """Have everything happen that leaves a row: asked, passed on, decided in every way, signed, gone out, taken back."""
    key, gone = new_key(folder, "tablet"), new_key(folder, "lost")
    register(firm, firm.attorney, key)
    register(firm, firm.attorney, gone)
    revoke_key(firm.office, key_named(firm.office, "lost"))
    signed = firm.ready()
    second, third, fourth, fifth, sixth = (_asked(firm, name) for name in ("Two", "Three", "Four", "Five", "Six"))
    add_counsel(firm, firm.other)
    with_agent = firm.come_in(firm.attorney)
    set_policy(with_agent, "approval.phone", "yes")
    set_policy(with_agent, "approval.free", "answer")
    undo.undo(with_agent)
    both = f"{signed} {second}"
    text = signing.give_out(with_agent, both)
    signing.submit(with_agent, both, sign(key, text, namespace=namespace(install_of(with_agent.store.read))))
    set_policy(with_agent, "approval.level", "signed")
    deciding.decide(with_agent, third, Said(Decision.APPROVED, "DO"))
    text = signing.give_out(with_agent, "owed")
    signing.submit(with_agent, "owed", sign(key, text, namespace=namespace(install_of(with_agent.store.read))))
    set_policy(with_agent, "approval.level", "recorded")
    deciding.decide(with_agent, fourth, Said(Decision.CHANGES, "DO", comment="Three acts, not two.", comes_back=False))
    releasing.record_phone(firm.office, fifth, when="today 16:40", words="go ahead")
    _send(firm, "Five")
    deciding.decide(with_agent, fifth, Said(Decision.APPROVED, "DO"))
    firm.save("Four.docx", *V2)
    _send(firm, "Four")
    releasing.acknowledge(with_agent, fourth)
    with_agent.close()
    chief = firm.come_in(add_person(firm.office, "Ruth Cole", Role.ATTORNEY, is_admin=True))
    lending.hand_to(chief, sixth, firm.other, reason="on leave")
    chief.close()
    requests.withdraw(firm.office, sixth)
    _asked(firm, "Seven")
    _send(firm, "Two")
    number = firm.give("Research")
    firm.deliver(number, "Memo.docx", V2)
    firm.examine(number, verdict="back", note="Look at Smalls.")


def _asked(firm: Firm, name: str) -> int:
    firm.save(f"{name}.docx", name.upper(), f"The {name.lower()} paper of the case.")
    return firm.ask(f"{name}.docx")


def _send(firm: Firm, name: str) -> None:
    document = firm.document(f"{name}.docx")
    releasing.release(
        firm.office, firm.case_id, Release((document,), "sent", "the court", date(2026, 11, 29), "by mail")
    )


def named(raw: sqlite3.Connection) -> list[str]:
    """What verify says of these rows, and the ledger's own chain is not looked at."""
    decided, kept = decisions.all_approvals(raw), store_signatures.all_signatures(raw)
    return [*derive(raw).faults, *approval_faults(raw, decided, kept)]


@pytest.fixture(scope="module")
def made_lived(staffed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office in which everything happened, closed; to be copied."""

    def make(place: Path) -> None:
        with contextlib.closing(open_office(copy_of(staffed, place), clock=AheadClock())) as office:
            live(firm_of(office), tmp_path_factory.mktemp("keys"))

    return made_once(tmp_path_factory, "lived", make)


@pytest.fixture
def lived(made_lived: Path, tmp_path: Path, clock: AheadClock) -> Iterator[Firm]:
    """An office in which everything happened."""
    with contextlib.closing(open_office(copy_of(made_lived, tmp_path / "office"), clock=clock)) as office:
        yield firm_of(office)


def test_a_thousand_tamperings_of_rows_are_named(lived: Firm) -> None:
    found = verify(lived.office)
    assert (found.clean, found.standing, found.derived.unprovable) == (True, "yes", ()), (found.faults, found.derived)
    assert {
        table for table in DERIVED if not lived.office.store.read.execute(f"SELECT 1 FROM {table}").fetchone()
    } == set()
    raw = opened(paths.store(lived.office.folder))
    chance = random.Random(20261129)
    tampering = Tampering(raw, chance)
    seen: set[tuple[str, str]] = set()
    for number in range(so_many(1000, short=200)):
        raw.execute("BEGIN")
        what = tampering.once("change" if number % 5 else chance.choice(["delete", "insert"]))
        faults = named(raw)
        raw.execute("ROLLBACK")
        assert any(fault.startswith((what[0], "approval", "signature", "ledger: the approval")) for fault in faults), (
            what
        )
        assert any(re.match(rf"{what[0]} [^:]*: ", fault) for fault in faults), (what, faults)
        seen.add(what)
    raw.close()
    assert {table for table, _ in seen} == set(DERIVED)
    assert verify(lived.office).clean


def test_every_column_changed_alone_is_named_with_what_the_ledger_says(lived: Firm) -> None:
    raw = opened(paths.store(lived.office.folder))
    for table in DERIVED:
        for column in TABLES[table].columns:
            raw.execute("BEGIN")
            alone = Tampering(raw, random.Random(1), (table,))
            done = alone.once("change")
            while done[1] != column:
                raw.execute("ROLLBACK")
                raw.execute("BEGIN")
                done = alone.once("change")
            faults = [fault for fault in derive(raw).faults if fault.startswith(f"{table} ")]
            raw.execute("ROLLBACK")
            assert faults, (table, column)
            if column not in TABLES[table].key:
                assert any(f", {column}: the ledger says " in fault for fault in faults), (table, column, faults)
    raw.close()
