"""Entries of time: written, changed with the old kept, not counted, taken back; and who sees whose."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Role
from paracase.domain.time import acts
from paracase.domain.time.entries import TimeKind, TimeSource, TimeState
from paracase.domain.time.lint import Lint
from paracase.services.acts import record
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.walls import put_up
from paracase.services.office.opening import open_office
from paracase.services.papers.looking import ledger_entries
from paracase.services.time import entries, linting, rates, seeing
from paracase.services.time.entries import NewTime, TimeChange
from paracase.services.time.lines import understood
from paracase.services.time.seeing import TimePeriod
from paracase.services.undo import redo, undo
from paracase.services.upkeep.verifying import verify
from paracase.store import ledger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from tests.support.delegated import Firm


def add(office: Office, firm: Firm, words: str = "Draft opposition", tenths: int = 4, **more: object) -> int:
    new = NewTime(firm.case_id, tenths, words, **more)  # type: ignore[arg-type]  # test values
    return entries.add_time(office, new).made("time")


@contextlib.contextmanager
def come(firm: Firm, person: Person) -> Iterator[Office]:
    """The office at an account of their own: every case that no wall hides."""
    office = open_office(firm.office.folder, clock=firm.office.clock, acting_as=person.initials)
    try:
        yield office
    finally:
        office.close()


def this_month(office: Office) -> TimePeriod:
    return TimePeriod(office.today - timedelta(days=31), office.today)


def test_an_entry_is_of_whoever_wrote_it_with_the_role_of_then(firm: Firm) -> None:
    done = entries.add_time(firm.office, NewTime(firm.case_id, 4, "Draft opposition", task="L240"))
    row = seeing.entry(firm.office, done.made("time"))
    assert (row.who, row.role, row.on_day, row.tenths, row.task, row.activity, row.words) == (
        "Dana Ruiz", Role.PARALEGAL, firm.office.today.isoformat(), 4, "L240", "A103", "Draft opposition"
    )  # fmt: skip
    assert (row.kind, row.billable, row.state, row.source) == (
        TimeKind.SUBSTANTIVE, True, TimeState.COUNTED, TimeSource.TYPED
    )  # fmt: skip
    assert done.summary == f"Counted .4 h on {firm.case_number}, L240 A103: Draft opposition"


def test_histories_that_others_read_do_not_say_what_was_written(firm: Firm) -> None:
    number = add(firm.office, firm, "Draft opposition about the secret")
    entries.edit(firm.office, number, TimeChange(words="Draft opposition about the affair"))
    said = [
        entry for entry in ledger.about_case(firm.office.store.read, firm.case_id, limit=10) if "time" in entry["kind"]
    ]
    assert [entry["texts"]["summary"] for entry in said] == [f"Changed time entry {number}", f"Time entry {number}"]
    assert not any("secret" in str(entry) or "affair" in str(entry) for entry in said)


def test_the_ledger_shows_nobodys_hours_to_who_may_not_see_them(firm: Firm) -> None:
    """What it commits of time is for ``verify``, and for who may see everybody's time."""
    number = add(firm.office, firm)
    entries.edit(firm.office, number, TimeChange(tenths=7))
    undo(firm.office)
    with come(firm, firm.assistant) as assistant:
        found = ledger_entries(assistant, limit=10, before=None, kind=None)[:3]
        assert [one["kind"] for one in found] == ["act.undone", "time.changed", "time.added"]
        assert all(one["data"]["withheld"] == "time" for one in found)
        assert "'tenths':" not in str(found)
        assert found[1]["data"]["time"] == number
    with come(firm, firm.attorney) as attorney:
        told = ledger_entries(attorney, limit=10, before=None, kind="time.added")
        assert told[0]["data"]["made"][0]["tenths"] == 4
    walled = add_case(firm.office, NewCase("Nolan v. Pryor")).case.id
    with firm.office.store.write() as tx:  # as the yes to a day's proposals does: one act, several cases
        said = [{"id": 9, "case_id": case_id, "tenths": 3} for case_id in (firm.case_id, walled)]
        record(firm.office, tx, acts.COUNTED, "Counted 2 proposed time entries", data={"made": said})
    put_up(firm.office, walled, firm.other, reason="Was opposing counsel's clerk")
    with come(firm, firm.other) as other:
        told = ledger_entries(other, limit=1, before=None, kind="time.counted")
        assert told[0]["data"] == {"withheld": "time"}


def test_clerical_work_is_not_billed_unless_somebody_says_so(firm: Firm) -> None:
    row = seeing.entry(firm.office, add(firm.office, firm, "Scan exhibits"))
    assert (row.kind, row.billable) == (TimeKind.CLERICAL, False)
    row = seeing.entry(firm.office, add(firm.office, firm, "Scan exhibits", kind=TimeKind.SUBSTANTIVE))
    assert (row.kind, row.billable) == (TimeKind.SUBSTANTIVE, True)
    assert Lint.CLERICAL in {one.lint for one in linting.of_entry(firm.office, row.id)}


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"tenths": 0}, "no time"), ({"tenths": -3}, "negative"), ({"tenths": 241}, "more than a day"),
        ({"words": " "}, "1 to 1000 letters"), ({"words": "dr\u202eaft"}, "cannot be seen"), ({"task": "L999"}, "not known"),
        ({"task": "L200"}, "is a phase"), ({"activity": "E101"}, "is a expense"), ({"rate_cents": -1}, "no rate"),
        ({"words": "x" * 1001}, "1 to 1000 letters"),
    ],
)  # fmt: skip
def test_bad_input_is_refused_and_nothing_is_kept(firm: Firm, more: dict[str, object], words: str) -> None:
    with pytest.raises(BadInput, match=words):
        add(firm.office, firm, **more)  # type: ignore[arg-type]  # test values
    assert seeing.listed(firm.office, this_month(firm.office)) == []


def test_the_future_and_more_than_a_day_are_refused(firm: Firm) -> None:
    today = firm.office.today
    with pytest.raises(BadInput, match="yet to come"):
        add(firm.office, firm, on_day=today + timedelta(days=1))
    other = add_case(firm.office, NewCase("Brook v. Vantage")).case.id
    add(firm.office, firm, tenths=200)
    with pytest.raises(BadInput, match=r"24\.1: nobody works more than 24"):
        entries.add_time(firm.office, NewTime(other, 41, "Review records"))
    assert entries.add_time(firm.office, NewTime(other, 40, "Review records")).made("time")
    yesterday = add(firm.office, firm, on_day=today - timedelta(days=1))
    with pytest.raises(BadInput, match="nobody works more"):
        entries.edit(firm.office, yesterday, TimeChange(on_day=today))
    with pytest.raises(BadInput, match="yet to come"):
        entries.edit(firm.office, yesterday, TimeChange(on_day=today + timedelta(days=1)))


def test_what_is_changed_keeps_what_stood_there(firm: Firm) -> None:
    number = add(firm.office, firm, task="L240")
    entries.edit(firm.office, number, TimeChange(tenths=6, words="Draft and revise opposition"))
    entries.edit(firm.office, number, TimeChange(task="", billable=False, rate_cents=15000))
    row = seeing.entry(firm.office, number)
    assert (row.tenths, row.words, row.task, row.billable, row.rate_cents) == (
        6, "Draft and revise opposition", "", False, 15000
    )  # fmt: skip
    past = seeing.past(firm.office, number)
    assert [(one.tenths, one.words, one.task, one.billable, one.rate_cents, one.changed_who) for one in past] == [
        (4, "Draft opposition", "L240", True, None, "Dana Ruiz"),
        (6, "Draft and revise opposition", "L240", True, None, "Dana Ruiz"),
    ]
    entries.edit(firm.office, number, TimeChange(own_rate=False))
    assert seeing.entry(firm.office, number).rate_cents is None
    with pytest.raises(BadInput, match="Nothing would be different"):
        entries.edit(firm.office, number, TimeChange(tenths=6))
    with pytest.raises(BadInput, match="no activity code"):
        entries.edit(firm.office, number, TimeChange(activity="L240"))


def test_everything_is_taken_back_and_done_again(firm: Firm) -> None:
    number = add(firm.office, firm)
    entries.edit(firm.office, number, TimeChange(tenths=6))
    entries.not_counted(firm.office, [number])
    undo(firm.office)
    assert seeing.entry(firm.office, number).state is TimeState.COUNTED
    undo(firm.office)
    assert (seeing.entry(firm.office, number).tenths, seeing.past(firm.office, number)) == (4, [])
    redo(firm.office)
    assert (seeing.entry(firm.office, number).tenths, len(seeing.past(firm.office, number))) == (6, 1)
    undo(firm.office)
    undo(firm.office)
    assert seeing.listed(firm.office, this_month(firm.office)) == []
    assert verify(firm.office).faults == ()


def test_not_counted_stays_and_counts_again(firm: Firm) -> None:
    first, second = add(firm.office, firm), add(firm.office, firm, "Research tolling")
    done = entries.not_counted(firm.office, [first, second])
    assert done.summary == "Not counted: 2 time entries, .8 h"
    with pytest.raises(NotAllowed, match="already not counted"):
        entries.not_counted(firm.office, [first])
    add(firm.office, firm, "Attend trial", tenths=237)
    with pytest.raises(BadInput, match="nobody works more"):
        entries.count_again(firm.office, [first])
    undo(firm.office)
    entries.count_again(firm.office, [first])
    with pytest.raises(NotAllowed, match="already counted"):
        entries.count_again(firm.office, [first])
    states = {row.id: row.state for row in seeing.listed(firm.office, this_month(firm.office))}
    assert states == {first: TimeState.COUNTED, second: TimeState.NOT_COUNTED}
    with pytest.raises(BadInput, match="No entry"):
        entries.not_counted(firm.office, [])


def test_one_sees_ones_own_time_attorneys_everybodys(firm: Firm) -> None:
    mine = add(firm.office, firm)
    with come(firm, firm.assistant) as assistant:
        theirs = add(assistant, firm, "Research damages")
        assert [row.id for row in seeing.listed(assistant, this_month(assistant))] == [theirs]
        for ask in ({"everybody": True}, {"who": "Dana Ruiz"}):
            with pytest.raises(NotAllowed, match="may not see the time of others"):
                seeing.listed(assistant, this_month(assistant), **ask)
        assert [row.id for row in seeing.listed(assistant, this_month(assistant), who="JP")] == [theirs]
        with pytest.raises(NotFound, match=f"no time entry {mine}"):
            seeing.entry(assistant, mine)
        with pytest.raises(NotFound):
            seeing.past(assistant, mine)
        with pytest.raises(NotFound):
            entries.edit(assistant, mine, TimeChange(tenths=1))
        with pytest.raises(NotFound):
            entries.not_counted(assistant, [mine])
    with come(firm, firm.attorney) as attorney:
        assert [row.id for row in seeing.listed(attorney, this_month(attorney), everybody=True)] == [mine, theirs]
        entries.edit(attorney, mine, TimeChange(billable=False))
    assert not seeing.entry(firm.office, mine).billable
    assert seeing.past(firm.office, mine)[0].changed_who == "Dolores Ortega"


def test_time_of_a_case_behind_a_wall_is_not_there(firm: Firm) -> None:
    number = add(firm.office, firm)
    put_up(firm.office, firm.case_id, firm.other, reason="Was opposing counsel's clerk")
    with come(firm, firm.other) as outside:
        assert seeing.listed(outside, this_month(outside), everybody=True) == []
        with pytest.raises(NotFound):
            seeing.entry(outside, number)
        with pytest.raises(NotFound):
            entries.add_time(outside, NewTime(firm.case_id, 4, "Draft"))
        with pytest.raises(NotFound):
            understood(outside, f".4 #{firm.case_number} draft opposition")
        with pytest.raises(BadInput, match="in which case"):
            understood(outside, f".4 {firm.case_number} draft opposition")


def test_a_line_names_its_case_by_number_or_words(firm: Firm) -> None:
    for line in (f".4 {firm.case_number} A103 L240 draft opposition", ".4 #alvarez A103 L240 draft opposition"):
        new = understood(firm.office, line)
        assert (new.case_id, new.tenths, new.task, new.activity, new.words) == (
            firm.case_id, 4, "L240", "A103", "draft opposition"
        )  # fmt: skip
    assert understood(firm.office, ".4 draft opposition", case_id=firm.case_id).words == "draft opposition"
    for line, words in (
        (".4 draft opposition", "in which case"),
        (f".4 {firm.case_number}", "what was done"),
        (f".4 {firm.case_number} A103 A104 draft", "two activity codes"),
        (".4 #alvarez A999 x", "no code"),
    ):
        with pytest.raises(BadInput, match=words):
            understood(firm.office, line)
    with pytest.raises(NotFound):
        understood(firm.office, ".4 #nobody draft")


def test_lint_over_a_period_knows_rates_and_others(firm: Firm) -> None:
    by_key = firm.come_in(firm.attorney)
    rates.set_rate(by_key, Role.ATTORNEY, 35000, begin=by_key.today - timedelta(days=60))
    by_key.close()
    with come(firm, firm.attorney) as attorney:
        add(attorney, firm, "Draft opposition to motion to dismiss", task="L240")
    add(firm.office, firm, "Draft opposition to motion to dismiss", task="L240", rate_cents=35000)
    found = linting.over(firm.office, this_month(firm.office))
    assert {one.lint for _, one in found} == {Lint.RATE, Lint.DUPLICATE}
    with come(firm, firm.assistant) as assistant:
        add(assistant, firm, "Draft opposition to motion to dismiss", task="L240")
        said = [one.words for _, one in linting.over(assistant, this_month(assistant))]
        assert said == ["Somebody else has an entry of the same work that day."] * 2
    with come(firm, firm.other) as attorney:
        assert {row.who for row, _ in linting.over(attorney, this_month(attorney), everybody=True)} == {
            "Dana Ruiz", "Dolores Ortega", "Jun Park"
        }  # fmt: skip


def test_a_period_has_an_end_after_its_begin(office: Office) -> None:
    with pytest.raises(BadInput, match="ends before"):
        TimePeriod(office.today, office.today - timedelta(days=1))
    with pytest.raises(BadInput, match="ten years"):
        TimePeriod(office.today - timedelta(days=4000), office.today)


def test_an_entry_cannot_be_moved_into_a_case_one_does_not_see(firm: Firm) -> None:
    """As unknown as a case there is not: neither says that it is there."""
    walled = add_case(firm.office, NewCase("Brook v. Vantage")).case
    put_up(firm.office, walled.id, firm.other, reason="Was opposing counsel's clerk")
    with come(firm, firm.other) as outside:
        number = add(outside, firm)
        refusals = []
        for case_id in (walled.id, 4711):
            with pytest.raises(NotFound) as refused:
                entries.edit(outside, number, TimeChange(case_id=case_id))
            refusals.append(str(refused.value).replace(str(case_id), "N"))
        assert refusals[0] == refusals[1]
        assert "Brook" not in refusals[0]
        assert seeing.entry(outside, number).case_id == firm.case_id


def test_an_edit_is_looked_through_as_a_new_entry_is(firm: Firm) -> None:
    add(firm.office, firm, "Draft opposition to motion to dismiss", 4, task="L240")
    second = add(firm.office, firm, "Review deposition of Dr. Lee", 4, task="L330")
    assert Lint.DUPLICATE not in {one.lint for one in linting.of_entry(firm.office, second)}
    entries.edit(firm.office, second, TimeChange(words="Draft opposition to motion to dismiss"))
    assert Lint.DUPLICATE in {one.lint for one in linting.of_entry(firm.office, second)}
    entries.edit(firm.office, second, TimeChange(words="Attention to file"))
    assert Lint.VAGUE in {one.lint for one in linting.of_entry(firm.office, second)}
