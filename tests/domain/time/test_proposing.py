"""What a day's acts propose: known time is the record's, unknown time stays unknown, nothing twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.time.entries import MAX_WORDS, TimeKind, tenths_of_seconds
from paracase.domain.time.proposing import WORK, DoneAct, acts_in, known_seconds, proposed
from paracase.services.acts import ACTS


def act(number: int, kind: str, *, case: int = 1, named: tuple[str, ...] = (), **data: object) -> DoneAct:
    return DoneAct(number, kind, "2026-11-30T15:00:00.000000Z", case, data, named)


def test_every_kind_of_work_is_an_act_there_is() -> None:
    assert {kind.removesuffix(".research") for kind in WORK} <= set(ACTS)


def test_known_time_is_the_records_and_unknown_time_is_none() -> None:
    found = proposed(
        [
            act(1, "assignment.examined", named=("Opposition",), seconds=1500),
            act(2, "assignment.examined", named=("Reply",), seconds=600),
            act(3, "document.filed", named=("Order.pdf",)),
            act(4, "assignment.delivered", named=("Opposition",), minutes=300),
        ]
    )
    assert [(one.activity, one.tenths, one.seconds, one.words) for one in found] == [
        ("A104", 6, 2100, "Examine Opposition; Reply"),  # 35 minutes are .6
        ("A110", 0, None, "Organize case file: Order.pdf"),
        ("A103", 50, 18000, "Draft Opposition"),
    ]
    assert [one.is_known for one in found] == [True, False, True]
    assert [one.kind for one in found] == [TimeKind.SUBSTANTIVE, TimeKind.CLERICAL, TimeKind.SUBSTANTIVE]
    assert found[0].origin == "act:1 act:2"


def test_of_one_kind_the_unknown_is_not_hidden_behind_the_known() -> None:
    found = proposed([act(1, "assignment.examined", seconds=1500), act(2, "assignment.examined")])
    assert [(one.tenths, one.seconds, one.origin) for one in found] == [(4, 1500, "act:1"), (0, None, "act:2")]


def test_under_three_minutes_is_no_tenth() -> None:
    (one,) = proposed([act(1, "approval.approved", seconds=179)])
    assert (one.tenths, one.seconds, one.is_known) == (0, 179, False)


def test_research_that_was_delivered_is_research() -> None:
    (one,) = proposed([act(1, "assignment.delivered.research", named=("spoliation",), minutes=60)])
    assert (one.activity, one.words, one.tenths) == ("A102", "Research spoliation", 10)


def test_cases_and_kinds_are_apart_and_many_are_counted() -> None:
    acts = [act(n, "document.filed", case=n % 2, named=(f"{n}.pdf",)) for n in range(1, 9)]
    found = proposed([*acts, act(20, "event.recorded", case=1), act(21, "session.opened"), act(22, "task.done")])
    assert [(one.case_id, one.words) for one in found] == [
        (1, "Organize case file: 4 papers"), (0, "Organize case file: 4 papers"),
        (1, "Docket events and deadlines: 1 entry"),
    ]  # fmt: skip


def test_an_element_is_named_where_no_paper_is() -> None:
    (one,) = proposed([act(1, "element.requested", element="medical-records")])
    assert one.words == "Request records and follow up: medical records"


def test_what_was_answered_is_not_proposed_again() -> None:
    acts = [act(1, "assignment.examined", seconds=1500), act(2, "assignment.examined", seconds=600)]
    (one,) = proposed(acts, taken=frozenset({"act:1"}))
    assert (one.origin, one.seconds) == ("act:2", 600)
    assert proposed(acts, taken=acts_in("act:1 act:2")) == []


def test_true_is_no_minute() -> None:
    assert known_seconds({"seconds": True}) is None
    assert known_seconds({"minutes": 0, "seconds": -3}) is None
    assert known_seconds({"minutes": 2}) == 120


_ACTS = st.lists(
    st.builds(
        lambda number, kind, case, seconds, name: act(number, kind, case=case, named=(name,), **seconds),
        st.integers(1, 50), st.sampled_from(sorted(WORK)), st.integers(1, 3),
        st.one_of(st.just({}), st.integers(0, 20_000).map(lambda n: {"seconds": n})), st.text(max_size=200),
    ),
    max_size=20, unique_by=lambda one: one.act_id,
)  # fmt: skip


@given(_ACTS)
def test_nothing_is_inflated_and_no_act_stands_twice(acts: list[DoneAct]) -> None:
    found = proposed(acts)
    origins = [one for each in found for one in each.origin.split()]
    assert sorted(origins) == sorted({f"act:{one.act_id}" for one in acts})
    known = sum(known_seconds(one.data) or 0 for one in acts)
    assert sum(one.seconds or 0 for one in found) == known
    for one in found:
        assert one.tenths == (tenths_of_seconds(one.seconds) if one.seconds else 0)
        assert 0 < len(one.words) <= MAX_WORDS
        assert one.words == " ".join(one.words.split())
