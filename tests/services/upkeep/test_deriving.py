"""H4: `verify` believes nothing but the ledger. Every column of every row it speaks of is derived again and compared."""

from __future__ import annotations

import contextlib
import random
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.approvals.requests import DECIDED
from paracase.domain.approvals.statements import Decision, Part, namespace
from paracase.domain.errors import NotAllowed
from paracase.domain.roles import Identity, Proof, Role
from paracase.domain.time import acts as time_acts
from paracase.domain.upkeep.derivations import DERIVED
from paracase.domain.upkeep.purges import PurgeChoice
from paracase.domain.upkeep.replaying import Unproven
from paracase.domain.work.citations import Tick
from paracase.services import undo
from paracase.services.acts import record
from paracase.services.approvals import deciding, filing_sets, lending, queue, reading, releasing, requests, signing
from paracase.services.approvals.going_out import Release
from paracase.services.approvals.said import Said
from paracase.services.office import changing
from paracase.services.office.opening import open_office
from paracase.services.papers import versions
from paracase.services.people.keys import key_named, revoke_key
from paracase.services.people.people import add_person
from paracase.services.time import entries as time_entries
from paracase.services.time.entries import NewTime, TimeChange
from paracase.services.upkeep import orders, purging
from paracase.services.upkeep.deriving import derive
from paracase.services.upkeep.verifying import verify
from paracase.services.work import citing
from paracase.store.people.keys import install_of
from paracase.store.schema import TABLES
from paracase.store.time import entries as time_store
from tests.support.clock import AheadClock
from tests.support.delegated import V2, Firm, add_counsel, firm_of, new_key, register, sign
from tests.support.figures import so_many
from tests.support.made import copy_of, made_once
from tests.support.tampering import Tampering, opened, past_triggers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def live(firm: Firm, folder: Path) -> None:
    """Have everything happen that leaves a row: asked, passed on, decided in every way, signed, gone out, taken back."""
    key, gone = new_key(folder, "tablet"), new_key(folder, "lost")
    for item, value in (("approval.agent", "yes"), ("approval.level", "gate")):  # nobody else can come in yet
        changing.set_policy(firm.office, item, value)
    changing.decline(firm.office, 1)
    register(firm, firm.attorney, key)
    register(firm, firm.attorney, gone)
    revoke_key(firm.office, key_named(firm.office, "lost"))
    signed = firm.ready()
    second, third, fourth, fifth, sixth = (_asked(firm, name) for name in ("Two", "Three", "Four", "Five", "Six"))
    add_counsel(firm, firm.other)
    with_agent = firm.come_in(firm.attorney)
    changing.set_policy(with_agent, "approval.phone", "yes")
    changing.set_policy(with_agent, "approval.agent", "yes")
    undo.undo(with_agent)
    changing.exempt(with_agent, "answer", reason="They are short")
    changing.exempt(with_agent, "notice_of_hearing", reason="Ms. Ortega said so")
    changing.end(with_agent, "notice_of_hearing")
    both = f"{signed} {second}"
    text = signing.give_out(with_agent, both)
    signing.submit(with_agent, both, sign(key, text, namespace=namespace(install_of(with_agent.store.read))))
    changing.set_policy(with_agent, "approval.level", "signed")
    deciding.decide(with_agent, third, Said(Decision.APPROVED, "DO"))
    text = signing.give_out(with_agent, "owed")
    signing.submit(with_agent, "owed", sign(key, text, namespace=namespace(install_of(with_agent.store.read))))
    changing.set_policy(with_agent, "approval.level", "recorded")
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
    _filing_set(firm, number)
    _time(firm)


def _time(firm: Firm) -> None:
    """Time written, changed, not counted, counted again, taken back and done again."""
    words = "Draft opposition about the secret"
    number = time_entries.add_time(firm.office, NewTime(firm.case_id, 4, words, task="L240")).made("time")
    time_entries.add_time(firm.office, NewTime(firm.case_id, 2, "Review records"))
    time_entries.edit(firm.office, number, TimeChange(tenths=6, words="Draft and revise opposition"))
    undo.undo(firm.office)
    undo.redo(firm.office)
    time_entries.not_counted(firm.office, [number])
    time_entries.count_again(firm.office, [number])
    time_entries.add_time(firm.office, NewTime(firm.case_id, 1, "Review deposition"))
    undo.undo(firm.office)
    undo.redo(firm.office)
    time_entries.add_time(firm.office, NewTime(firm.case_id, 1, "Review what was taken back"))
    undo.undo(firm.office)


def _filing_set(firm: Firm, number: int) -> None:
    """Citations ticked, a filing set put together and changed, a row of its check accepted."""
    firm.save("Brief.docx", "As held in Smith v. Jones, 550 U.S. 544 (2007), no.", "And 9 F.4th 1 (9th Cir. 2021).")
    facts = versions.settled_version(firm.office, firm.document("Brief.docx"))
    cited = citing.listed(firm.office, firm.case_id, facts.id)
    citing.tick(firm.office, cited, 1, Tick.GOOD, "Westlaw")
    citing.tick(firm.office, cited, 2, Tick.WRONG, "page 11, not 1")
    one, two = firm.document("Three.docx"), firm.document("Seven.docx")
    filing_sets.put_in(firm.office, number, one, Part.EXHIBIT, "Exhibit A")
    filing_sets.put_in(firm.office, number, two, Part.EXHIBIT, "Exhibit B")
    filing_sets.put_in(firm.office, number, firm.document("Brief.docx"), Part.DECLARATION, "Declaration", 1)
    filing_sets.take_out(firm.office, number, one)
    checked = filing_sets.check_assignment(firm.office, number)
    filing_sets.accept(firm.office, checked, checked.open[0] + 1, "as the judge's own order asks")


def _asked(firm: Firm, name: str) -> int:
    firm.save(f"{name}.docx", name.upper(), f"The {name.lower()} paper of the case.")
    return firm.ask(f"{name}.docx")


def _send(firm: Firm, name: str) -> None:
    document = firm.document(f"{name}.docx")
    releasing.release(
        firm.office, firm.case_id, Release((document,), "sent", "the court", date(2026, 11, 29), "by mail")
    )


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
        faults = derive(raw).faults
        raw.execute("ROLLBACK")
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


# What goes out asks the ledger


def _tampered(firm: Firm, sql: str, *values: object) -> None:
    """Somebody with the sqlite3 tool was here; the triggers stand again."""
    raw = opened(paths.store(firm.office.folder))
    past_triggers(raw, lambda: raw.execute(sql, values))
    raw.close()


def test_a_request_set_to_approved_by_hand_does_not_go_out(firm: Firm) -> None:
    number = _asked(firm, "One")
    _tampered(firm, "UPDATE request SET state = 'approved' WHERE id = ?", number)
    with pytest.raises(
        NotAllowed, match=r"the ledger does not bear it out .*request 1, state: the ledger says “waiting”"
    ):
        _send(firm, "One")
    (line,) = queue.queue(firm.office, states=DECIDED)
    assert "the row says “approved”" in line.unproven
    assert reading.detail(firm.office, number).unproven == line.unproven
    assert not verify(firm.office).clean


def test_other_bytes_put_into_an_approved_request_do_not_go_out(lived: Firm) -> None:
    seven = queue.queue(lived.office, everybody=True)[0].row
    approved = next(line.row for line in queue.queue(lived.office, states=DECIDED) if line.row.title == "Two.docx")
    bytes_of = "(SELECT {} FROM request_item o WHERE o.request_id = ? AND o.no = 1)"
    sets = ", ".join(
        f"{name} = {bytes_of.format(name)}" for name in ("document_id", "version_id", "sha256", "size", "name")
    )
    _tampered(lived, f"UPDATE request_item SET {sets} WHERE request_id = ? AND no = 1", *[seven.id] * 5, approved.id)
    with pytest.raises(NotAllowed, match=f"request_item {approved.id}/1"):
        _send(lived, "Seven")


def test_a_signature_owed_is_not_taken_off_by_hand(lived: Firm) -> None:
    attorney = lived.come_in(lived.attorney)
    changing.set_policy(attorney, "approval.level", "signed")
    number = _asked(lived, "Eight")
    deciding.decide(attorney, number, Said(Decision.APPROVED, "DO"))
    attorney.close()
    with pytest.raises(NotAllowed, match="decided, signature owed"):
        _send(lived, "Eight")
    _tampered(lived, "UPDATE approval SET is_owed = 0 WHERE request_id = ?", number)
    with pytest.raises(NotAllowed, match="is_owed: the ledger says 1"):
        _send(lived, "Eight")
    _tampered(lived, "UPDATE approval SET level = 'signed', signature_id = 1 WHERE request_id = ?", number)
    with pytest.raises(NotAllowed, match="level: the ledger says “recorded”"):
        _send(lived, "Eight")
    assert any("its signature is for something else" in fault for fault in verify(lived.office).faults)


def test_policy_written_into_the_store_lets_nothing_out(lived: Firm) -> None:
    number = _asked(lived, "Nine")
    _tampered(lived, "UPDATE policy SET value = 'no' WHERE name = 'approval.phone'")
    _tampered(lived, "UPDATE policy SET value = 'yes' WHERE name = 'approval.agent'")
    _tampered(lived, "UPDATE policy SET value = 'signed' WHERE name = 'approval.level'")
    attorney = lived.come_in(lived.attorney)
    with pytest.raises(NotAllowed, match=r"policy approval\.level, value: the ledger says “recorded”"):
        deciding.decide(attorney, number, Said(Decision.APPROVED, "DO"))
    attorney.close()
    _tampered(lived, "UPDATE policy SET value = 'order' WHERE name = 'approval.free'")
    with pytest.raises(NotAllowed, match="waits for Dolores Ortega"):
        _send(lived, "Nine")
    lived.save("Ten.docx", "TEN", "The tenth paper of the case.")  # nobody is asked about it
    _tampered(lived, "UPDATE document SET doc_type = 'order' WHERE id = ?", lived.document("Ten.docx"))
    with pytest.raises(NotAllowed, match=r"policy approval\.free, value"):
        _send(lived, "Ten")


def test_phone_set_by_hand_takes_no_authority(firm: Firm) -> None:
    number = _asked(firm, "One")
    _tampered(firm, "UPDATE policy SET value = 'yes' WHERE name = 'approval.phone'")
    with pytest.raises(NotAllowed, match=r"policy approval\.phone, value: the ledger says “no”"):
        releasing.record_phone(firm.office, number, when="today", words="go ahead")


def test_what_a_purge_destroyed_is_not_provable_and_no_fault(lived: Firm) -> None:
    office = lived.office
    examined = lived.document("Opposition.docx")
    attorney = replace(office, person=lived.attorney, identity=Identity(Proof.ACCOUNT, account="ortega"))
    order = orders.order(
        attorney, lived.case_id, (examined,), authority="Order of 24 November 2026", reason="by mistake"
    ).made("purge")
    for paper in orders.detail(attorney, order).undecided:
        orders.decide(attorney, order, paper.id, PurgeChoice.PURGE)
    purging.carry_out(office, order, case_number=lived.case_number)
    found = verify(office)
    assert found.faults == ()
    assert not found.clean
    assert {one.why for one in found.derived.unprovable} == {Unproven.DESTROYED}
    assert {("request_item", "name"), ("approval", "comment"), ("finding", "")} <= {
        (one.table, one.column) for one in found.derived.unprovable
    }
    assert found.standing == f"no fault; {found.derived.not_provable} values not provable"
    _tampered(lived, "UPDATE approval SET level = 'signed' WHERE level = 'recorded'")
    assert any("level: the ledger says “recorded”" in fault for fault in verify(office).faults)


# Hours


@pytest.mark.parametrize(
    ("sql", "column"),
    [
        ("UPDATE time_entry SET tenths = 26 WHERE id = ?", "tenths: the ledger says 6 "),
        ("UPDATE time_entry SET role = 'attorney' WHERE id = ?", "role: the ledger says “paralegal” "),
        ("UPDATE time_entry SET rate_cents = 35000 WHERE id = ?", "rate_cents: the ledger says nothing "),
        ("UPDATE time_entry SET case_id = 99 WHERE id = ?", "case_id: the ledger says "),
        ("UPDATE time_entry SET staff_id = 1 + staff_id WHERE id = ?", "staff_id: the ledger says "),
        ("UPDATE time_entry SET words = 'Draft reply' WHERE id = ?", "words: the ledger says a text of SHA-256 "),
        ("UPDATE time_entry SET state = 'not_counted' WHERE id = ?", "state: the ledger says “counted” "),
    ],
)
def test_time_changed_behind_the_ledgers_back_is_named_and_its_words_are_not(
    lived: Firm, sql: str, column: str
) -> None:
    _tampered(lived, sql, 1)
    found = verify(lived.office)
    assert not found.clean
    assert any(fault.startswith(f"time_entry 1, {column}") for fault in found.derived.faults), found.derived.faults
    assert not any("reply" in fault or "opposition" in fault for fault in found.derived.faults)


def test_an_hour_nobody_wrote_and_one_that_is_gone_are_named(lived: Firm) -> None:
    columns = ", ".join(name for name in TABLES["time_entry"].columns if name != "id")
    _tampered(lived, f"INSERT INTO time_entry({columns}) SELECT {columns} FROM time_entry WHERE id = ?", 1)
    _tampered(lived, "DELETE FROM time_entry WHERE id = ?", 2)
    faults = [fault for fault in derive(lived.office.store.read).faults if fault.startswith("time_entry ")]
    assert len(faults) == 2, faults
    assert any("no entry of the ledger made it" in fault for fault in faults)
    assert any(re.match(r"time_entry 2: the row that entry \d+ made is gone", fault) for fault in faults), faults


def test_an_honest_change_does_not_bear_out_a_dishonest_one_before_it(lived: Firm) -> None:
    _tampered(lived, "UPDATE time_entry SET tenths = 26 WHERE id = ?", 1)
    time_entries.edit(lived.office, 1, TimeChange(task="L210"))
    faults = verify(lived.office).derived.faults
    assert any(fault.startswith("time_entry 1, tenths: the ledger says 6 ") for fault in faults), faults


def test_the_ledger_says_nothing_of_what_time_was_written_for(lived: Firm) -> None:
    everything = b"".join(bytes(body) for (body,) in lived.office.store.read.execute("SELECT body FROM main.ledger"))
    texts = " ".join(text or "" for (text,) in lived.office.store.read.execute("SELECT text FROM main.ledger_text"))
    for words in ("secret", "Review records", "revise opposition", "taken back"):
        assert words.encode() not in everything
        assert words not in texts


def test_time_of_an_earlier_program_is_not_provable_and_no_fault(lived: Firm) -> None:
    """What 37 wrote: an entry that names the row, and says nothing of it."""
    with lived.office.store.write() as tx:
        number = time_store.insert_entry(
            tx.db,
            {
                "case_id": lived.case_id, "staff_id": lived.office.person.id, "role": "paralegal",
                "on_day": "2026-11-29", "tenths": 3, "task": "", "activity": "A103", "words": "Draft", "kind": "substantive",
                "billable": 1, "rate_cents": None, "state": "counted", "source": "typed", "origin": "",
                "made_by": lived.office.person.id, "made_at": lived.office.now(),
            },
        )  # fmt: skip
        record(lived.office, tx, time_acts.ADDED, "Time entry", data={"time": number, "case": lived.case_id})
    found = derive(lived.office.store.read)
    assert found.faults == ()
    assert {(one.table, one.why) for one in found.unprovable} == {("time_entry", Unproven.NOT_SAID)}
    time_entries.edit(lived.office, number, TimeChange(tenths=5))
    assert {one.column for one in derive(lived.office.store.read).unprovable}.isdisjoint({"tenths"})
    _tampered(lived, "UPDATE time_entry SET tenths = 9 WHERE id = ?", number)
    assert any(f"time_entry {number}, tenths: " in fault for fault in derive(lived.office.store.read).faults)
