"""Who answers for a key, and what happens where no older one is left."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.approvals.figures import PageLook
from paracase.domain.approvals.statements import Decision
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.people.notices import NoticeAnswer, NoticeKind, answering_keys, is_vouched, waits_at_first
from paracase.domain.roles import Identity, Person, Proof, Role
from paracase.services.approvals import deciding, reading
from paracase.services.approvals.said import Said
from paracase.services.office.opening import open_office
from paracase.services.papers.looking import ledger_entries
from paracase.services.people.answering import answer, vouch
from paracase.services.people.keys import add_key, all_keys, give_account, key_named, revoke_key
from paracase.services.people.notices import open_rows, pending, standing_of
from paracase.services.people.people import add_person, person_named
from paracase.services.work import remarks
from paracase.store.office.policy import unseen_notices
from tests.support.accounts import came_with, public_key

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.delegated import Firm


class _Key:
    """A key as the rule sees it."""

    def __init__(self, number: int, added_at: str, *, binds: bool) -> None:
        self.id, self.fingerprint, self.added_at, self.binds = number, f"SHA256:{number}", added_at, binds


@given(st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=6), st.integers(0, 9), st.integers(0, 6))
def test_only_a_binding_key_other_than_the_new_one_answers(made: list[tuple[int, bool]], at: int, about: int) -> None:
    live = [_Key(number, f"{when}", binds=binds) for number, (when, binds) in enumerate(made)]
    found = answering_keys(live, told_at=f"{at}", about_key=about)
    assert all(key.binds and key.id != about for key in found)
    older = [key for key in live if key.binds and key.id != about and int(key.added_at) < at]
    if older:
        assert found == older  # a younger one never answers while one of these is there


def test_one_attorney_or_two_people_vouch() -> None:
    assert is_vouched([7], [7])
    assert is_vouched([], [1, 2])
    assert not is_vouched([], [1])
    assert not is_vouched([], [1, 1])


@pytest.mark.parametrize(
    ("role", "has_binding", "had_any", "by_other", "has_account", "waits"),
    [
        (Role.ATTORNEY, False, False, True, True, False),
        (Role.ATTORNEY, True, True, False, False, True),
        (Role.ATTORNEY, False, True, True, False, True),
        (Role.ASSISTANT, False, True, True, False, False),
        (Role.ASSISTANT, True, True, True, False, True),
        (Role.PARALEGAL, False, False, False, True, False),
        (Role.PARALEGAL, False, False, True, True, True),
    ],
)
def test_which_key_waits(
    role: Role, has_binding: bool, had_any: bool, by_other: bool, has_account: bool, waits: bool
) -> None:
    person = Person(1, "A", "A", role, is_admin=False)
    found = waits_at_first(person, has_binding=has_binding, had_any=had_any, by_other=by_other, has_account=has_account)
    assert found is waits


def _lost(firm: Firm) -> tuple[int, str]:
    """The attorney's only key is taken away, another added; the notice that asks about it, and its fingerprint."""
    office = firm.office
    add_key(office, firm.attorney, public_key("tablet"))
    revoke_key(office, key_named(office, "tablet"))
    key = add_key(office, firm.attorney, public_key("new"))
    assert not key.binds
    (row,) = [one for one in open_rows(office, everybody=True) if one.kind is NoticeKind.KEY]
    return row.id, key.fingerprint


def test_another_attorney_vouches_and_it_stands_in_every_proof(firm: Firm) -> None:
    request_id = firm.ready()
    own = add_key(firm.office, firm.other, public_key("ann"))
    notice, fingerprint = _lost(firm)
    with contextlib.closing(came_with(firm.office, firm.attorney, fingerprint, waits=True)) as new:
        with pytest.raises(NotAllowed, match="not confirmed"):
            vouch(new, notice)
        with pytest.raises(NotAllowed, match="not confirmed"):
            deciding.decide(new, request_id, Said(Decision.APPROVED, "DO"))
    with contextlib.closing(came_with(firm.office, firm.other, own.fingerprint)) as ann:
        vouch(ann, notice)
        with pytest.raises(NotFound):
            vouch(ann, notice)
    words = standing_of(firm.office, fingerprint)
    assert words.endswith("no older key was left, vouched for by Ann Hale")
    assert (
        "vouches for key “new” of Dolores Ortega"
        in unseen_notices(firm.office.store.read, firm.office.person.id)[0].words
    )
    identity = Identity(Proof.KEY, fingerprint, "office", standing=words)
    attorney = open_office(firm.office.folder, clock=firm.office.clock, acting_as="DO", identity=identity)
    with contextlib.closing(attorney):
        # What was told of the lost key is answered with the new one: no older one is left.
        (taken,) = pending(attorney)
        assert (taken.kind, taken.how is not None) == (NoticeKind.REVOKED, True)
        answer(attorney, taken.id, NoticeAnswer.MINE)
        decided = deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
        assert f"known-by SSH key {fingerprint}, {words}\n" in decided.statement
        assert words in reading.detail(attorney, request_id).approvals[0].proof


def test_two_people_vouch_and_nobody_twice_or_as_somebody_else(firm: Firm) -> None:
    office = firm.office
    kim = add_person(office, "Kim Osei", Role.ASSISTANT)
    theirs = [(who, add_key(office, who, public_key(who.initials))) for who in (firm.assistant, kim)]
    notice, fingerprint = _lost(firm)
    said = open_office(office.folder, clock=office.clock, acting_as="AH")
    with contextlib.closing(said), pytest.raises(NotAllowed, match="was only said"):
        vouch(said, notice)
    with contextlib.closing(came_with(office, theirs[0][0], theirs[0][1].fingerprint)) as jun:
        vouch(jun, notice)
        assert not key_named(office, "new").binds
        with pytest.raises(BadInput, match="already"):
            vouch(jun, notice)
    with contextlib.closing(came_with(office, theirs[1][0], theirs[1][1].fingerprint)) as second:
        vouch(second, notice)
    assert key_named(office, "new").binds
    assert standing_of(office, fingerprint).endswith("vouched for by Jun Park and Kim Osei")


def test_nobody_vouches_while_an_older_key_is_there(firm: Firm) -> None:
    add_key(firm.office, firm.attorney, public_key("tablet"))
    add_key(firm.office, firm.attorney, public_key("new"))
    with pytest.raises(NotAllowed, match="has an older key"):
        vouch(firm.office, open_rows(firm.office, everybody=True)[0].id)


def test_a_new_attorney_is_told_to_the_others_and_can_be_shut_out(firm: Firm) -> None:
    office = firm.office
    tablet = add_key(office, firm.attorney, public_key("tablet"))
    rogue = add_person(office, "Rita Rogue", Role.ATTORNEY)
    add_key(office, rogue, public_key("rogue"))
    with contextlib.closing(came_with(office, firm.attorney, tablet.fingerprint)) as attorney:
        (told,) = pending(attorney)
        assert told.title == "An attorney was added to the office"
        answer(attorney, told.id, NoticeAnswer.NOT_MINE)
    assert [key.staff for key in all_keys(office)] == ["Dolores Ortega"]
    blocked = ledger_entries(office, limit=1, before=None, kind="staff.key_blocked")[0]
    assert blocked["data"]["staff"] == rogue.id
    told_office = unseen_notices(office.store.read, office.person.id)[0].words
    assert "Dolores Ortega says that it is not right: Rita Rogue is an attorney here. It was Dana Ruiz" in told_office


def test_a_new_key_counts_no_reading_and_asks_nothing(firm: Firm) -> None:
    number = firm.give()
    request_id = firm.ready()
    add_key(firm.office, firm.attorney, public_key("tablet"))
    new = add_key(firm.office, firm.attorney, public_key("new"))
    with contextlib.closing(came_with(firm.office, firm.attorney, new.fingerprint, waits=True)) as attorney:
        version = reading.detail(attorney, request_id).items[0].item.version_id
        reading.note_reading(attorney, version, {1: PageLook(seconds=60)})
        with pytest.raises(NotAllowed, match="not confirmed"):
            remarks.ask(attorney, number, "Why?")
    with contextlib.closing(firm.come_in(firm.attorney)) as attorney:
        assert reading.detail(attorney, request_id).figure.opened == 0


def test_an_office_is_founded_without_an_attorney_and_has_its_first(office: Office) -> None:
    attorney = add_person(office, "Dolores Ortega", Role.ATTORNEY)
    key = add_key(office, attorney, public_key("tablet"))
    assert key.binds
    assert standing_of(office, key.fingerprint) == f"first key, added by Dana Ruiz ({office.today.isoformat()})"
    assert open_rows(office, everybody=True) == []


def test_a_key_taken_away_in_the_session_decides_no_more(firm: Firm) -> None:
    request_id = firm.ready()
    key = add_key(firm.office, firm.attorney, public_key("tablet"))
    with contextlib.closing(came_with(firm.office, firm.attorney, key.fingerprint)) as attorney:
        revoke_key(firm.office, key_named(firm.office, "tablet"))
        with pytest.raises(NotAllowed, match="taken away meanwhile"):
            deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))


def test_who_founded_it_is_not_taken_to_own_every_account(office: Office) -> None:
    """An account that was taken away is nobody's: not by default that of who made the office."""
    give_account(office, office.person, None)
    with contextlib.closing(open_office(office.folder, clock=office.clock, acting_as="DR")) as said:
        assert said.identity.proof is Proof.SAID
    assert person_named(office, "DR").id == office.person.id
