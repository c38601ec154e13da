"""The tables of moves: nothing skips a step, nothing moves by the wrong hand, and what is refused says why."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import pytest

from paracase.domain.approvals import requests
from paracase.domain.approvals.requests import RequestMove, RequestState
from paracase.domain.errors import NotAllowed
from paracase.domain.roles import BINDING, Identity, Person, Proof, Right, Role, may
from paracase.domain.work import assignments
from paracase.domain.work.assignments import Move, State, check_move

GIVER, ASSIGNEE, ATTORNEY, NOBODY = 1, 2, 3, 9
KEY, SAID = Identity(Proof.KEY, "SHA256:x"), Identity(Proof.SAID, account="dana")


@dataclass
class Work:
    """An assignment."""

    state: State
    what: str = "Draft opposition"
    from_id: int = GIVER
    from_name: str = "Dana Ruiz"
    assignee_id: int = ASSIGNEE
    assignee: str = "Jun Park"


@dataclass
class Asked:
    """A request."""

    state: RequestState
    title: str = "Opposition"
    attorney_id: int = ATTORNEY
    attorney: str = "Dolores Ortega"


def person(number: int, role: Role, *, is_admin: bool = False) -> Person:
    """Somebody."""
    return Person(number, "Alex Tried", "AT", role, is_admin)


def _ways() -> set[tuple[State, State]]:
    return {(now, rule.to) for rule in assignments.MOVES.values() if rule.to is not None for now in rule.starts}


def _reached(*, without: State | None = None) -> set[State]:
    found = {State.ASSIGNED}
    while more := {to for now, to in _ways() if now in found and to is not without} - found:
        found |= more
    return found


def test_every_state_is_reached_and_only_what_is_over_has_no_way_on() -> None:
    assert _reached() == set(State)
    assert set(State) - {now for now, _ in _ways()} == {State.DONE, State.WITHDRAWN}
    assert {to for now, to in _ways() if now is State.RELEASED} == {State.RELEASED}


@pytest.mark.parametrize("step", [State.DELIVERED, State.EXAMINED, State.FOR_APPROVAL])
def test_nothing_is_approved_that_skipped_a_step(step: State) -> None:
    assert State.APPROVED not in _reached(without=step)
    assert {now for now, to in _ways() if to is State.APPROVED} == {State.FOR_APPROVAL}
    assert {now for now, to in _ways() if to is State.FOR_APPROVAL} == {State.EXAMINED}


@pytest.mark.parametrize(("move", "now"), list(product(Move, State)))
def test_where_an_assignment_stands_decides_for_everybody_alike(move: Move, now: State) -> None:
    rule = assignments.MOVES[move]
    refused = move.refused(Work(now), person(GIVER, Role.ATTORNEY, is_admin=True), KEY)
    if rule.right is Right.PHONE:
        refused = move.refused(Work(now), person(GIVER, Role.PARALEGAL), KEY)
    assert (refused is None) == (now in rule.starts)
    assert refused is None or (refused.is_for_now and now.word in refused.words)
    if refused is None:
        check_move(move, now)
    else:
        with pytest.raises(NotAllowed, match=now.word):
            check_move(move, now)


@pytest.mark.parametrize("move", [Move.BEGIN, Move.DELIVER, Move.TICK_NOTE])
def test_work_is_moved_by_who_was_given_it_or_gave_it(move: Move) -> None:
    row = Work(State.ASSIGNED)
    for number in (GIVER, ASSIGNEE):
        assert move.refused(row, person(number, Role.ASSISTANT), KEY) is None
    refused = move.refused(row, person(NOBODY, Role.ATTORNEY, is_admin=True), KEY)
    assert refused is not None
    assert (refused.words, refused.hint) == (
        "“Draft opposition” was given to Jun Park.",
        "Jun Park or Dana Ruiz can do that.",
    )
    assert not refused.is_for_now


def test_another_gives_work_away_only_as_a_managing_attorney() -> None:
    row = Work(State.IN_PROGRESS)
    assert Move.REASSIGN.refused(row, person(GIVER, Role.PARALEGAL), SAID) is None
    assert Move.REASSIGN.refused(row, person(NOBODY, Role.ATTORNEY, is_admin=True), KEY) is None
    for who, known in (
        (person(NOBODY, Role.PARALEGAL), KEY),
        (person(NOBODY, Role.ATTORNEY), KEY),
        (person(NOBODY, Role.ATTORNEY, is_admin=True), SAID),
    ):
        refused = Move.REASSIGN.refused(row, who, known)
        assert refused is not None
        assert refused.right is Right.REASSIGN


def test_each_role_has_its_moves() -> None:
    def moves_of(role: Role) -> set[Move | RequestMove]:
        of_work = {move for move in Move if may(role, assignments.MOVES[move].right)}
        return of_work | {move for move in RequestMove if may(role, requests.MOVES[move].right)}

    deciding = {Move.APPROVE, Move.RETURN, *DECISIONS, RequestMove.ACKNOWLEDGE}
    by_phone = {Move.APPROVE_BY_PHONE, RequestMove.RECORD_PHONE}
    managing = {RequestMove.HAND_TO}
    assert moves_of(Role.ASSISTANT) == {Move.BEGIN, Move.DELIVER, Move.TICK_NOTE}
    assert moves_of(Role.ATTORNEY) == {*Move, *RequestMove} - by_phone - managing
    assert moves_of(Role.PARALEGAL) == {*Move, *RequestMove} - deciding - managing


DECISIONS = (RequestMove.APPROVE, RequestMove.APPROVE_WITH_CHANGES, RequestMove.RETURN)


@pytest.mark.parametrize(("move", "now"), list(product(DECISIONS, RequestState)))
def test_a_request_is_decided_once_by_its_attorney(move: RequestMove, now: RequestState) -> None:
    row = Asked(now)
    attorney = person(ATTORNEY, Role.ATTORNEY)
    assert (move.refused(row, attorney, KEY) is None) == (now in {RequestState.WAITING, RequestState.PHONE})
    refused = move.refused(row, attorney, SAID)
    assert refused is not None
    assert refused.short == "only said, with --as"
    other = person(NOBODY, Role.ATTORNEY, is_admin=True)
    refused = move.refused(row, other, KEY)
    assert refused is not None
    assert refused.words == "“Opposition” waits for Dolores Ortega."
    assert (move.refused(row, other, KEY, stands_for={ATTORNEY}) is None) == now.is_open
    for role in (Role.PARALEGAL, Role.ASSISTANT):
        refused = move.refused(row, person(ATTORNEY, role, is_admin=True), KEY)
        assert refused is not None
        assert refused.short == "attorney only"


def test_what_a_decision_brings_needs_an_attorneys_own_hand() -> None:
    bound = {RequestState.APPROVED, RequestState.CHANGES, RequestState.RETURNED}
    assert all(rule.right in BINDING for rule in requests.MOVES.values() if rule.to in bound)
    assert set(requests.MOVES) == set(RequestMove)
    assert set(assignments.MOVES) == set(Move)
    assert all(rule.starts for rule in requests.MOVES.values())
    assert all(rule.starts for rule in assignments.MOVES.values())
