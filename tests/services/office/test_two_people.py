"""What the office allows, where no attorney can come in: one person asks, another confirms, and nothing changes before."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase import paths
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.office.changes import Change, ChangeKind, WhoseWord, needed_of, why_not_second
from paracase.domain.people.binding import KeysSaid
from paracase.domain.roles import Identity, Person, Proof, Role
from paracase.services.approvals import may_go_out, queue, today
from paracase.services.office import changing, policy
from paracase.services.office.opening import open_office
from paracase.services.papers.looking import ledger_entries
from paracase.services.people.keys import add_key, all_keys, remove_person, revoke_key
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from paracase.services.upkeep.overview import overview
from paracase.services.upkeep.verifying import verify
from paracase.store.ledger import next_seq
from paracase.store.papers.versions import present_version, version_facts
from tests.support.accounts import came_with, public_key
from tests.support.clock import AheadClock
from tests.support.offices import assert_whole
from tests.support.tampering import opened, past_triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office
    from tests.support.delegated import Firm


def _second(office: Office, name: str = "Pat Park", role: Role = Role.ASSISTANT) -> Office:
    """Somebody who comes in by a key that is theirs."""
    person = add_person(office, name, role)
    key = add_key(office, person, public_key(name))
    return came_with(office, person, key.fingerprint)


@pytest.fixture
def pat(office: Office) -> Iterator[Office]:
    """A second person of an office without attorneys."""
    with contextlib.closing(_second(office)) as opened:
        yield opened


def test_nothing_changes_until_another_says_so_too(office: Office, pat: Office) -> None:
    done = changing.set_policy(office, "approval.phone", "yes")
    assert done.summary == "Asked for, and waits for a second person: approval.phone yes"
    assert not office.policy.phone
    assert [one.words for one in policy.notices(pat)] == [
        "Dana Ruiz asks for this, and a second person confirms it (paracase policy confirm 1): approval.phone yes"
    ]
    assert [(one.id, one.asked_by, one.what.words) for one in changing.waiting(pat)] == [
        (1, "Dana Ruiz", "approval.phone yes")
    ]
    assert "  ! waits for a second person: approval.phone yes (paracase policy waiting)" in overview(office)
    assert queue.also_waiting(pat).to_confirm == 1
    moves = [(move.staff_id, move.name, move.waits, move.what) for move in today.next_moves(pat)]
    assert (pat.person.id, "Pat Park", 1, "to confirm: policy") in moves
    assert (0, "Somebody else", 1, "to confirm: policy") in [
        (move.staff_id, move.name, move.waits, move.what) for move in today.next_moves(office)
    ]
    with pytest.raises(NotAllowed, match="Who asked for it does not confirm it"):
        changing.confirm(office, 1)
    with pytest.raises(BadInput, match="asked for that already"):
        changing.set_policy(office, "approval.phone", "yes")

    assert changing.confirm(pat, 1).summary == "approval.phone is yes now; it was no"
    assert office.policy.phone, "seen by every process at once"
    assert changing.waiting(office) == []
    assert policy.notices(office)[0].words.startswith("Confirmed, what Dana Ruiz asked for: approval.phone yes. By Pat")
    assert [entry["kind"] for entry in ledger_entries(office, limit=3, before=None, kind=None)][:2] == [
        "policy.set",
        "policy.confirmed",
    ]
    assert [what for _, _, _, what in policy.history(office)][:3] == [
        "approval.phone is yes now; it was no",
        "Confirmed, what Dana Ruiz asked for: approval.phone yes",
        "Asked for, and waits for a second person: approval.phone yes",
    ]
    for one in (office, pat):
        with pytest.raises(NotAllowed):
            undo(one)  # one person alone would have taken back what two decided
    assert office.policy.phone
    with pytest.raises(NotFound):
        changing.confirm(pat, 1)
    assert verify(office).clean
    assert_whole(office)


def test_what_is_declined_or_taken_back_never_holds(office: Office, pat: Office) -> None:
    changing.set_policy(office, "approval.agent", "yes")
    assert changing.decline(pat, 1).summary == "Declined, what Dana Ruiz asked for: approval.agent yes"
    changing.set_policy(office, "approval.agent", "yes")
    assert changing.decline(office, 2).summary.startswith("Declined")
    for number in (1, 2):
        with pytest.raises(NotFound):
            changing.confirm(pat, number)
    assert not office.policy.agent
    assert verify(office).clean


def test_who_asks_and_who_confirms_are_known_and_two(office: Office, pat: Office) -> None:
    """Neither a name that was only said, nor somebody who was put there afterwards, nor a key taken away."""
    changing.set_policy(office, "approval.phone", "yes")
    said = open_office(office.folder, clock=office.clock, acting_as="PP")
    assert said.identity.proof is Proof.SAID
    late = _second(office, "Lee Late")
    for acting, words in ((said, "only said"), (late, "before it was asked for")):
        with contextlib.closing(acting), pytest.raises(NotAllowed, match=words):
            changing.confirm(acting, 1)
    pats = replace(pat, identity=replace(pat.identity, owner_id=office.person.id))
    with pytest.raises(NotAllowed, match="does not confirm it"):
        changing.confirm(pats, 1)
    (hers,) = (key for key in all_keys(office) if key.staff_id == pat.person.id)
    revoke_key(office, hers)
    with pytest.raises(NotAllowed):
        changing.confirm(pat, 1)
    assert not office.policy.phone
    refused = [e["data"]["what"] for e in ledger_entries(office, limit=20, before=None, kind="act.refused")]
    assert refused.count("policy.confirm") == 2
    assert "confirm_policy" in refused


def test_an_attorney_who_can_come_in_decides_alone(office: Office, pat: Office) -> None:
    changing.set_policy(office, "approval.phone", "yes")
    attorney = _second(office, "Ann Hale", Role.ATTORNEY)
    with contextlib.closing(attorney):
        with pytest.raises(NotAllowed, match="only an attorney confirms"):
            changing.confirm(pat, 1)
        with pytest.raises(NotAllowed, match="may not set what the office allows"):
            changing.set_policy(office, "approval.agent", "yes")
        assert changing.confirm(attorney, 1).summary == "approval.phone is yes now; it was no"
        assert changing.set_policy(attorney, "approval.agent", "yes").summary == "approval.agent is yes now; it was no"
        undo(attorney)
    assert (office.policy.phone, office.policy.agent) == (True, False)
    assert verify(office).clean


def test_what_waits_and_was_changed_in_the_store_is_not_confirmed(office: Office, pat: Office) -> None:
    changing.set_policy(office, "approval.agent", "yes")
    with office.store.write() as tx:
        tx.db.execute("UPDATE policy_asked SET item = 'approval.phone'")
    with pytest.raises(NotAllowed, match="policy_asked 1, item"):
        changing.confirm(pat, 1)
    assert not office.policy.phone
    assert any("policy_asked 1, item" in fault for fault in verify(office).faults)


def test_an_exemption_is_an_item_with_its_reason_and_can_be_ended(firm: Firm) -> None:
    office, hers = firm.office, firm.come_in(firm.attorney)
    with pytest.raises(BadInput, match="has a reason"):
        changing.set_policy(hers, "approval.free", "correspondence_client")
    with pytest.raises(BadInput, match="reason must have 1"):
        changing.exempt(hers, "correspondence_client", reason=" ")
    with pytest.raises(BadInput, match="is not a document type"):
        changing.exempt(hers, "no_such_type", reason="x")
    with pytest.raises(BadInput, match="is not exempted"):
        changing.end(hers, "correspondence_client")
    done = changing.exempt(hers, "correspondence_client", reason="Standing order of Ms. Ortega, Nov 3")
    assert "goes out without an approval from now on: Standing order of Ms. Ortega, Nov 3" in done.summary
    with pytest.raises(BadInput, match="already"):
        changing.exempt(hers, "correspondence_client", reason="again")
    (one,) = changing.exemptions(office)
    assert (one.doc_type, one.reason, one.set_by, one.ended_at) == (
        "correspondence_client",
        "Standing order of Ms. Ortega, Nov 3",
        "Dolores Ortega",
        None,
    )
    assert one.set_at
    assert list(office.policy.free) == ["correspondence_client"]
    with pytest.raises(NotAllowed):
        undo(hers)
    changing.end(hers, "correspondence_client")
    (one,) = changing.exemptions(office)
    assert one.ended_by == "Dolores Ortega"
    assert one.ended_at
    assert list(office.policy.free) == []
    changing.exempt(hers, "correspondence_client", reason="anew")
    assert [row.ended_by for row in changing.exemptions(office)] == [None, "Dolores Ortega"]
    assert verify(office).clean


def test_two_people_exempt_and_end(office: Office, pat: Office) -> None:
    changing.exempt(office, "correspondence_client", reason="Ms. Ortega is away")
    assert list(office.policy.free) == []
    changing.confirm(pat, 1)
    assert list(office.policy.free) == ["correspondence_client"]
    changing.end(office, "correspondence_client")
    assert list(office.policy.free) == ["correspondence_client"]
    changing.confirm(pat, 2)
    assert list(office.policy.free) == []
    assert verify(office).clean


def test_a_type_that_was_listed_before_reasons_were_asked_for_goes_on_and_can_be_ended(firm: Firm) -> None:
    office, hers = firm.office, firm.come_in(firm.attorney)
    with office.store.write() as tx:
        tx.db.execute("UPDATE policy SET value = 'answer, motion' WHERE name = 'approval.free'")
    assert list(office.policy.free) == ["answer", "motion"]
    assert changing.end(hers, "answer").summary == "approval.free is motion now; it was answer, motion"
    changing.set_policy(hers, "approval.free", "none")
    assert list(office.policy.free) == []


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("UPDATE exemption SET reason = 'Because'", "exemption 1, reason"),
        ("UPDATE exemption SET doc_type = 'motion'", "exemption 1, doc_type"),
        ("UPDATE exemption SET set_by = 1", "exemption 1, set_by"),
        ("UPDATE exemption SET ended_by = 1, ended_at = set_at", "exemption 1, ended_at"),
        ("DELETE FROM exemption", "exemption 1: the row that entry"),
        (
            "INSERT INTO exemption(doc_type, reason, set_by, set_at) VALUES('motion', 'x', 1, '2026-11-19T00:00:00Z')",
            "exemption 2: no entry of the ledger made it",
        ),
    ],
)
def test_an_exemption_written_into_the_store_is_named_and_lets_nothing_out(firm: Firm, sql: str, named: str) -> None:
    office, hers = firm.office, firm.come_in(firm.attorney)
    changing.exempt(hers, "answer", reason="They are short")
    with office.store.write() as tx:
        tx.db.execute(sql)
    assert any(fault.startswith(named) for fault in verify(office).faults)
    firm.save("letter.docx", "Dear client")
    document_id = firm.document("letter.docx")
    with office.store.write() as tx:
        tx.db.execute("UPDATE document SET doc_type = 'motion' WHERE id = ?", (document_id,))
    facts = version_facts(office.store.read, present_version(office.store.read, document_id) or 0)
    assert facts is not None
    assert may_go_out.standing(office, facts).kind is None


LOWERED = Change(ChangeKind.SET, "checklist.lowered", "preservation")
CHANGES = [Change(ChangeKind.SET, "approval.phone", "yes"), LOWERED]


@pytest.mark.parametrize(("change", "is_attorney", "comes_in"), list(product(CHANGES, [True, False], [True, False])))
def test_whose_word_is_needed(change: Change, is_attorney: bool, comes_in: bool) -> None:
    need = needed_of(change, is_attorney=is_attorney, attorney_comes_in=comes_in)
    assert (need is WhoseWord.ALONE) == is_attorney
    assert (need is WhoseWord.AN_ATTORNEY) == (not is_attorney and (comes_in or change is LOWERED))


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(("is_attorney", "asked", "known", "comes_in"), list(product([True, False], repeat=4)))
def test_who_is_a_second_person(change: Change, is_attorney: bool, asked: bool, known: bool, comes_in: bool) -> None:
    """An attorney, or where none can come in whoever was known before; never who asked, and of a gate never another."""
    refused = why_not_second(
        change, is_attorney=is_attorney, asked_it=asked, was_known=known, attorney_comes_in=comes_in
    )
    another = known and not comes_in and change is not LOWERED
    assert (refused is None) == (not asked and (is_attorney or another))


def test_no_two_people_lower_an_attorneys_gate(office: Office, pat: Office) -> None:
    """Not even where no attorney can come in; nor what was asked for before that was so."""
    with pytest.raises(NotAllowed, match="may not set what the office allows"):
        changing.set_policy(office, "checklist.lowered", "preservation")
    assert changing.waiting(office) == []
    with office.store.write() as tx:
        changing._ask(office, tx, LOWERED)  # as an earlier version of the program kept it
    assert changing.to_confirm(pat) == []
    with pytest.raises(NotAllowed, match=r"Only an attorney says what checklist\.lowered is"):
        changing.confirm(pat, 1)
    assert office.policy.lowered == ()
    changing.decline(pat, 1)
    assert verify(office).clean


def test_a_person_without_a_right_does_not_ask(office: Office, pat: Office) -> None:
    with pytest.raises(NotAllowed, match="may not set what an office without attorneys allows"):
        changing.set_policy(pat, "approval.phone", "yes")
    nobody = Person(99, "No One", "NO", Role.PARALEGAL, is_admin=False)
    waits = replace(pat, person=nobody, identity=Identity(Proof.KEY, "SHA256:x", waits=True))
    with pytest.raises(NotAllowed, match="not confirmed"):
        changing.confirm(waits, 1)


def test_an_attorney_whose_only_key_another_took_away_is_still_the_one_who_decides(office: Office, pat: Office) -> None:
    """Else whoever keeps the staff takes the attorney away, puts a second person there, and is both."""
    ann = add_person(office, "Ann Hale", Role.ATTORNEY)
    add_key(office, ann, public_key("Ann Hale"))
    (hers,) = (key for key in all_keys(office) if key.staff_id == ann.id)
    revoke_key(office, hers)
    with pytest.raises(NotAllowed, match="may not set what the office allows"):
        changing.set_policy(office, "approval.phone", "yes")
    remove_person(office, ann)
    with pytest.raises(NotAllowed, match="may not set what the office allows"):
        changing.set_policy(office, "approval.phone", "yes")
    assert changing.waiting(office) == []
    assert not office.policy.phone
    assert verify(office).clean


def test_what_waits_is_not_confirmed_once_an_attorney_was_taken_away(office: Office, pat: Office) -> None:
    changing.set_policy(office, "approval.phone", "yes")
    pats = next_seq(office.store.read)
    ann = add_person(office, "Ann Hale", Role.ATTORNEY)
    hers = add_key(office, ann, public_key("Ann Hale"))
    revoke_key(office, hers)
    assert changing.to_confirm(pat) == []
    with pytest.raises(NotAllowed, match="or had one that another took away"):
        changing.confirm(pat, 1)
    raw = opened(paths.store(office.folder))  # what entries are looked up by is not what they say
    hidden = (
        f"UPDATE ledger_entry SET kind = 'x' WHERE kind IN ('staff.key_added', 'staff.key_revoked') AND seq > {pats}"
    )
    past_triggers(raw, lambda: raw.execute(hidden))
    raw.close()
    with pytest.raises(NotAllowed, match="or had one that another took away"):
        changing.confirm(pat, 1)
    assert not office.policy.phone


def test_an_attorney_who_gave_up_their_own_key_can_be_spoken_for_by_two(office: Office, pat: Office) -> None:
    ann = add_person(office, "Ann Hale", Role.ATTORNEY, is_admin=True)
    hers = add_key(office, ann, public_key("Ann Hale"))
    revoke_key(replace(office, person=ann), hers)  # at an account of her own
    changing.set_policy(office, "approval.phone", "yes")
    assert changing.confirm(pat, 1).summary == "approval.phone is yes now; it was no"
    assert verify(office).clean


def test_a_key_that_expired_lowers_no_gate(office: Office, pat: Office) -> None:
    ann = add_person(office, "Ann Hale", Role.ATTORNEY)
    last = office.today.isoformat()
    add_key(office, ann, public_key("Ann Hale"), expires_on=last)
    years_on = open_office(office.folder, clock=AheadClock(timedelta(days=800).total_seconds()))
    with contextlib.closing(years_on):
        assert years_on.today.isoformat() > last
        with pytest.raises(NotAllowed, match="may not set what the office allows"):
            changing.set_policy(years_on, "approval.phone", "yes")


@given(st.lists(st.tuples(st.sampled_from(["add", "take"]), st.sampled_from([1, 7]), st.booleans()), max_size=12))
def test_who_took_the_last_key_away(steps: list[tuple[str, int, bool]]) -> None:
    """Against the plain rule: of the last take-away of a key that bound, who made it; a name only said is another."""
    said, live, by_another = KeysSaid(), list[int](), False
    for seq, (what, staff, is_said) in enumerate(steps, start=1):
        if what == "add":
            live.append(seq)
            data = {
                "key": seq,
                "staff": 7,
                "line": f"k{seq}",
                "fingerprint": f"f{seq}",
                "notice": None,
                "expires": None,
            }
            said.take(seq, {"kind": "staff.key_added", "staff": 1, "data": data})
        elif live:
            gone = {"key": live.pop(), "staff": 7} | ({"only_said": True} if is_said else {})
            said.take(seq, {"kind": "staff.key_revoked", "staff": staff, "data": gone})
            by_another = staff != 7 or is_said
    assert said.is_shut_out(7) == by_another
    assert said.has_key(7, before=len(steps) + 1) == bool(live)
