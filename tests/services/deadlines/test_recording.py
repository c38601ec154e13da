"""Events and what they start: only rules that apply, and nothing that is not known."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import Side
from paracase.domain.deadlines.events import BySide, WhoseDate
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.services.agenda.closed import closed_days
from paracase.services.cases.tasks import case_tasks
from paracase.services.deadlines import accepting, listing, recording, saying
from paracase.services.deadlines.starting import NewEvent, would_start
from paracase.services.undo import redo, undo

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office

    MakeCase = Callable[..., int]


def _rogs(case_id: int, **more: object) -> NewEvent:
    values = {"on": date(2026, 11, 20), "method": "mail", "by_side": BySide.THEIRS, "paper": "interrogatories"} | more
    return NewEvent(case_id, "served", **values)  # type: ignore[arg-type]  # test values


def _keys(office: Office, new: NewEvent) -> set[str]:
    return {one.key for one in would_start(office, new).starts}


def test_interrogatories_by_mail(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    done = recording.record_event(office, _rogs(case_id))
    (row,) = listing.agenda(office, case_id=case_id)
    # FRCP 33(b)(2): 30 days end on Sunday 12/20, which rolls to 12/21; 6(d) adds 3 days: 12/24.
    assert (row.rule, row.due_on, row.whose) == ("fed-33b2", "2026-12-24", "ours")
    assert row.cite == "FRCP 33(b)(2)"
    assert listing.sign_of(row) == "○"
    (task,) = case_tasks(office, case_id)
    assert (task.id, task.due_on, task.what) == (row.task_id, row.safe_on, "interrogatory answers")
    computed = listing.computation(office, row.id)
    assert computed is not None
    assert computed.due == date(2026, 12, 24)
    assert done.made("event") == row.event_id


def test_no_three_days_for_electronic_service(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    recording.record_event(office, _rogs(case_id, method="electronic"))
    assert [row.due_on for row in listing.agenda(office, case_id=case_id)] == ["2026-12-21"]


def test_whose_answer(office: Office, make_case: MakeCase) -> None:
    summons = {"paper": "summons_complaint", "method": "personal"}
    for side, by, whose in (
        (Side.DEFENDANT, BySide.THEIRS, WhoseDate.OURS),
        (Side.PLAINTIFF, BySide.OURS, WhoseDate.THEIRS),
        (Side.OTHER, BySide.THEIRS, WhoseDate.JOINT),
    ):
        case_id = make_case(side=side)
        found = would_start(office, _rogs(case_id, **{**summons, "by_side": by}))
        answer = next(one for one in found.starts if one.key == "fed-12a1Ai")
        assert answer.whose is whose, side


def test_theirs_has_its_task_on_the_due_day(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    recording.record_event(office, _rogs(case_id, by_side=BySide.OURS))
    (row,) = listing.agenda(office, case_id=case_id)
    assert row.whose == "theirs"
    assert [task.due_on for task in case_tasks(office, case_id)] == [row.due_on]


def test_no_appellate_rule_in_a_trial_court(office: Office, make_case: MakeCase) -> None:
    motion = {"paper": "motion_other", "method": "electronic"}
    found = would_start(office, _rogs(make_case(), **motion))
    assert {one.key for one in found.starts} == {"manual"}
    assert "calendar manually" in found.starts[0].manual
    assert _keys(office, _rogs(make_case("24-10417@ca9"), **motion)) == {"frap-27a3"}


def test_no_summary_judgment_date_from_another_motion(office: Office, make_case: MakeCase) -> None:
    case_id = make_case("24STCV01234@Superior Court of California, County of Los Angeles")
    hearing = NewEvent(
        case_id, "hearing", date(2027, 3, 17), by_side=BySide.THEIRS, motion="other", method="electronic"
    )
    keys = _keys(office, hearing)
    assert {"ca-1005-opp", "ca-1005-reply"} <= keys
    assert not [key for key in keys if "437c" in key]


@pytest.mark.parametrize(
    ("docket", "matter", "kind"),
    [
        ("2:24-cr-01234@cacd", "civil_litigation", "criminal"),
        ("2:24-bk-01234@cacb", "bankruptcy_consumer", "bankruptcy"),
    ],
)
def test_no_civil_rule_elsewhere(office: Office, make_case: MakeCase, docket: str, matter: str, kind: str) -> None:
    case_id = make_case(docket, matter=matter)
    found = would_start(office, _rogs(case_id))
    assert [one.rule for one in found.starts] == [""], kind
    assert found.starts[0].manual.startswith("calendar manually")
    assert found.starts[0].computed is None
    recording.record_event(office, _rogs(case_id))
    (row,) = listing.agenda(office, case_id=case_id)
    assert row.due_on is None
    assert row.manual
    assert [task.due_on for task in case_tasks(office, case_id)] == [None]


def test_a_local_rule_is_calendared_manually(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    hearing = NewEvent(
        case_id, "hearing", date(2027, 3, 17), by_side=BySide.THEIRS, motion="other", what="motion to compel"
    )
    recording.record_event(office, hearing)
    rows = {row.rule: row for row in listing.agenda(office, case_id=case_id)}
    assert rows["fed-6c2"].due_on is None
    assert rows["fed-6c2"].manual == "calendar manually: local rule"
    assert (rows[""].due_on, rows[""].kind) == ("2027-03-17", "date_certain")


def test_what_is_not_known_is_asked(office: Office, make_case: MakeCase) -> None:
    no_court = make_case("")
    found = would_start(office, _rogs(no_court))
    assert found.starts == ()
    assert "the court of the case" in found.asks[0]
    found = would_start(office, _rogs(make_case(), paper="complaint"))
    assert found.starts == ()
    assert any("which paper" in ask for ask in found.asks)
    saying.say(office, no_court, court="cacd")
    assert _keys(office, _rogs(no_court)) == {"fed-33b2"}


def test_what_was_counted_otherwise_is_counted_anew_when_a_case_says_its_court(
    office: Office, make_case: MakeCase
) -> None:
    case_id = make_case("")
    recording.record_event(office, _rogs(case_id))
    assert listing.agenda(office, case_id=case_id) == [], "no court: nothing was counted"
    said = saying.say(office, case_id, court="cacd", case_type="civil")
    assert "1 deadline counted anew" in said.summary
    (row,) = listing.agenda(office, case_id=case_id)
    assert row.rule == "fed-33b2"
    said = saying.say(office, case_id, case_type="criminal")
    assert "fed-33b2" not in {one.rule for one in listing.agenda(office, case_id=case_id)}
    undo(office)
    assert [one.id for one in listing.agenda(office, case_id=case_id)] == [row.id]
    undo(office)
    assert listing.agenda(office, case_id=case_id) == []


def test_a_court_whose_count_is_not_loaded(office: Office, make_case: MakeCase) -> None:
    case_id = make_case("", matter="civil_litigation")
    saying.say(office, case_id, court="uscfc")
    found = would_start(office, _rogs(case_id))
    assert [one.computed for one in found.starts] == [None]
    assert "rules of its own" in found.starts[0].manual


def test_a_proposed_event_starts_nothing(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    event_id = recording.propose(office, _rogs(case_id, confidence="likely")).made("event")
    assert listing.agenda(office, case_id=case_id) == []
    assert case_tasks(office, case_id) == []
    accepting.accept(office, {event_id: None})
    assert [row.rule for row in listing.agenda(office, case_id=case_id)] == ["fed-33b2"]
    undo(office)
    assert listing.agenda(office, case_id=case_id) == []
    assert recording.event_row(office, event_id).state == "proposed"
    redo(office)
    assert [row.rule for row in listing.agenda(office, case_id=case_id)] == ["fed-33b2"]


def test_only_what_is_ticked_starts_and_nothing_twice(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    event = _rogs(case_id, paper="summons_complaint", method="personal")
    event_id = recording.record_event(office, event, {"fed-12a1Ai"}).made("event")
    assert [row.rule for row in listing.agenda(office, case_id=case_id)] == ["fed-12a1Ai"]
    accepting.accept(office, {event_id: {"fed-12a1Ai"}})
    assert len(listing.agenda(office, case_id=case_id)) == 1
    with pytest.raises(NotFound):
        recording.record_event(office, event, {"fed-33b2"})


def test_decline_and_strike(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    proposed = recording.propose(office, _rogs(case_id)).made("event")
    recording.decline(office, [proposed], "it was a draft")
    with pytest.raises(NotAllowed):
        accepting.accept(office, {proposed: None})
    event_id = recording.record_event(office, _rogs(case_id)).made("event")
    with pytest.raises(BadInput):
        recording.strike(office, event_id, "")
    recording.strike(office, event_id, "wrong case")
    assert listing.agenda(office, case_id=case_id) == []
    assert [row.state for row in listing.agenda(office, case_id=case_id, state=None)] == ["struck"]
    assert case_tasks(office, case_id) == []
    undo(office)
    assert [row.state for row in listing.agenda(office, case_id=case_id)] == ["open"]
    assert len(case_tasks(office, case_id)) == 1


def test_a_date_certain_replaces_what_was_computed(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    recording.record_event(office, _rogs(case_id))
    (row,) = listing.agenda(office, case_id=case_id)
    order = NewEvent(case_id, "date_set", date(2027, 1, 16), what="interrogatory answers", replaces=(row.id,))
    recording.record_event(office, order)
    (now,) = listing.agenda(office, case_id=case_id)
    assert (now.due_on, now.kind) == ("2027-01-16", "date_certain")  # a Saturday: named, not moved
    computed = listing.computation(office, now.id)
    assert computed is not None
    assert any("Saturday" in note for note in computed.notes)
    assert listing.deadline_row(office, row.id).state == "replaced"
    assert [task.due_on for task in case_tasks(office, case_id)] == ["2027-01-16"]


def test_a_period_whose_beginning_is_not_said(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    order = NewEvent(
        case_id, "period_set", date(2026, 11, 24), what="amended complaint", period="21 day after",
        by_side=BySide.OURS, safe_on=date(2026, 11, 20),
    )  # fmt: skip
    recording.record_event(office, order)
    (row,) = listing.agenda(office, case_id=case_id)
    assert (row.due_on, row.safe_on) == ("2026-12-15", "2026-12-11")


def test_service_is_when_the_notice_was_sent(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    recording.record_event(office, _rogs(case_id, method="electronic", safe_on=date(2026, 11, 18)))
    (row,) = listing.agenda(office, case_id=case_id)
    assert (row.due_on, row.safe_on) == ("2026-12-21", "2026-12-18")


def test_an_event_without_its_day_or_of_no_type(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    with pytest.raises(BadInput):
        recording.record_event(office, _rogs(case_id, on=None))
    with pytest.raises(BadInput):
        recording.record_event(office, NewEvent(case_id, "eclipse", date(2026, 11, 20)))
    recording.record_event(office, _rogs(case_id, on=date(1950, 1, 3)))
    (row,) = listing.agenda(office, case_id=case_id)
    assert row.due_on is None
    assert "1990" in row.manual


@pytest.mark.parametrize("year", [1950, 2100])
def test_a_date_certain_of_a_year_without_a_calendar_is_kept_and_nothing_is_computed(
    office: Office, make_case: MakeCase, year: int
) -> None:
    case_id = make_case()
    day = date(year, 3, 1)
    recording.record_event(office, NewEvent(case_id, "trial", day, what="jury trial"))
    found = listing.agenda(office, case_id=case_id)
    [trial] = [row for row in found if row.kind == "date_certain"]
    assert trial.due_on == day.isoformat()
    computed = listing.computation(office, trial.id)
    assert computed is not None
    assert f"no calendar is loaded for {year}: nothing is computed" in computed.notes
    others = [row for row in found if row.kind != "date_certain"]
    assert {row.due_on for row in others} == {None}
    assert all("calendar manually" in row.manual for row in others)
    assert any(f"not for {year}" in row.manual for row in others)
    recording.record_event(office, NewEvent(case_id, "period_set", day, period="14 day after", what="reply"))
    [period] = [row for row in listing.agenda(office, case_id=case_id) if row.what == "reply"]
    assert period.due_on is None
    assert f"not for {year}" in period.manual
    assert closed_days(office, day, date(year, 4, 1)).days == {}


def test_what_replaced_a_date_is_struck_and_the_date_stands_again(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    recording.record_event(office, _rogs(case_id))
    (row,) = listing.agenda(office, case_id=case_id)
    with pytest.raises(BadInput, match="starts no date"):
        recording.record_event(office, NewEvent(case_id, "incident", date(2026, 11, 1), replaces=(row.id,)))
    assert [one.id for one in listing.agenda(office, case_id=case_id)] == [row.id]
    new = NewEvent(case_id, "date_set", date(2026, 12, 30), what="Answers", replaces=(row.id,))
    order = recording.record_event(office, new).made("event")
    assert row.id not in [one.id for one in listing.agenda(office, case_id=case_id)]
    recording.strike(office, order, "of another case")
    assert [(one.id, one.due_on) for one in listing.agenda(office, case_id=case_id)] == [(row.id, "2026-12-24")]
    assert "2026-12-24" in [task.due_on for task in case_tasks(office, case_id)]
    undo(office)
    assert row.id not in [one.id for one in listing.agenda(office, case_id=case_id)]


@pytest.mark.parametrize(
    ("kind", "paper", "rule"),
    [
        (
            "served",
            "answer",
            "fed-38b",
        ),  # FRCP 38(b)(1): a party may demand, also the one that served the last pleading
        ("filed", "notice_of_removal", "fed-81c3"),  # FRCP 81(c)(3)(B)(i): within 14 days after it files the notice
        ("served", "statement_noting_death", "fed-25a1"),  # FRCP 25(a)(1): by any party or the successor
    ],
)
def test_what_either_side_may_do_is_never_theirs(
    office: Office, make_case: MakeCase, kind: str, paper: str, rule: str
) -> None:
    new = NewEvent(make_case(), kind, date(2026, 11, 20), method="electronic", by_side=BySide.OURS, paper=paper)
    assert {one.key: one.whose for one in would_start(office, new).starts}[rule] is WhoseDate.JOINT


@pytest.mark.parametrize(
    "said", [{"zone": "Mars/Olympus"}, {"zone": "America"}, {"state": "ZZ"}, {"court": "nowhere"}, {"closes": "25:99"}]
)
def test_how_a_case_counts_is_said_of_what_there_is(office: Office, make_case: MakeCase, said: dict[str, str]) -> None:
    with pytest.raises(BadInput):
        saying.say(office, make_case(), **said)


def test_a_type_of_case_and_a_period_there_are_none_of_are_refused_by_name(
    office: Office, make_case: Callable[..., int]
) -> None:
    case_id = make_case()
    with pytest.raises(BadInput, match="bananas"):
        saying.say(office, case_id, case_type="bananas")
    with pytest.raises(BadInput, match="0 day after"):
        recording.record_event(office, NewEvent(case_id, "period_set", office.today, period="0 day after"))
    assert recording.listed(office) == []


def test_the_opening_of_a_case_with_struck_deadlines_is_not_undone_and_says_which(
    office: Office, make_case: MakeCase
) -> None:
    case_id = make_case()
    recording.record_event(office, _rogs(case_id))
    undo(office)  # its deadline is struck with it
    assert [row.state for row in listing.agenda(office, case_id=case_id, state=None)] == ["struck"]
    with pytest.raises(NotAllowed, match=r"1 deadline hang on the case.*interrogatory answers.*struck"):
        undo(office)
    assert [row.state for row in listing.agenda(office, case_id=case_id, state=None)] == ["struck"]


def test_service_in_a_state_case_starts_the_federal_clock_of_removal_marked_so(
    office: Office, make_case: MakeCase
) -> None:
    served = {"paper": "summons_complaint", "method": "personal", "by_side": BySide.THEIRS}
    state = make_case("24STCV01234@Superior Court of California, County of Los Angeles")
    recording.record_event(office, NewEvent(state, "served", date(2026, 11, 2), **served))  # type: ignore[arg-type]  # test values
    [removal] = [row for row in listing.agenda(office, case_id=state) if row.rule == "fed-1446b-served"]
    # 28 U.S.C. 1446(b)(1): 30 days after service are 12/2/2026, a Wednesday.
    assert (removal.due_on, removal.whose, removal.cite) == ("2026-12-02", "ours", "28 U.S.C. 1446(b)(1)")
    assert "federal rule" in removal.what
    computed = listing.computation(office, removal.id)
    assert computed is not None
    assert any("counted as federal courts count" in note for note in computed.notes)
    federal = make_case()
    recording.record_event(office, NewEvent(federal, "served", date(2026, 11, 2), **served))  # type: ignore[arg-type]  # test values
    assert not [row for row in listing.agenda(office, case_id=federal) if row.rule.startswith("fed-1446")]
    criminal = make_case("2:24-cr-01234@cacd")
    recording.record_event(office, NewEvent(criminal, "served", date(2026, 11, 2), **served))  # type: ignore[arg-type]  # test values
    assert not [row for row in listing.agenda(office, case_id=criminal) if row.rule.startswith("fed-1446")]
