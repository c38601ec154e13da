"""The day's time, from a person's own acts: proposed, counted with a yes, turned down for good; and nobody else's."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Decision
from paracase.domain.clients.communications import CommunicationKind, Counterpart, SpokenWay
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.time.entries import TimeKind, TimeSource, TimeState
from paracase.domain.time.wording import activities_in
from paracase.services.approvals.deciding import decide
from paracase.services.approvals.said import Said
from paracase.services.cases import elements
from paracase.services.cases.walls import put_up
from paracase.services.clients import communications
from paracase.services.clients.communications import NewCommunication
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.time import proposals
from paracase.services.time.entries import NewTime
from paracase.services.undo import redo, undo
from paracase.services.work import examining
from paracase.services.work.examining import Finding
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.time.proposals import TimeProposal
    from tests.support.clock import AheadClock
    from tests.support.delegated import Firm


def proposed(office: Office) -> list[TimeProposal]:
    return list(proposals.of_day(office, office.today).proposals)


def named(office: Office, words: str) -> TimeProposal:
    (one,) = [one for one in proposed(office) if words in one.what.words]
    return one


def examined(firm: Firm, clock: AheadClock, *, seconds: int) -> None:
    """Something was delivered (300 minutes, as whoever delivered says) and examined so long."""
    number = firm.give()
    firm.deliver(number)
    under_way = examining.examine(firm.office, number)
    clock.moves_on(seconds)
    examining.note_findings(firm.office, under_way, {line.id: Finding("good") for line in under_way.lines})
    examining.give_verdict(firm.office, under_way, "pass", note="Cites checked.", seconds=seconds)


def test_acts_are_proposed_with_what_the_record_knows(firm: Firm, clock: AheadClock) -> None:
    examined(firm, clock, seconds=1500)
    one = named(firm.office, "Examine Draft opposition to Motion to Dismiss").what
    assert (one.activity, one.tenths, one.seconds, one.kind) == ("A104", 4, 1500, TimeKind.SUBSTANTIVE)
    handed = named(firm.office, "Instruct on").what
    assert (handed.activity, handed.tenths, handed.is_known) == ("A105", 0, False)
    assistant = firm.come_in(firm.assistant)
    (theirs,) = [one for one in proposed(assistant) if one.what.activity == "A103"]
    assert (theirs.what.tenths, theirs.what.words) == (50, "Draft Draft opposition to Motion to Dismiss")
    assert not any("Examine" in one.what.words for one in proposed(assistant))
    assistant.close()


def test_an_attorneys_decision_is_proposed_with_how_long_was_read(firm: Firm) -> None:
    request = firm.ready()
    attorney = firm.come_in(firm.attorney)
    decide(attorney, request, Said(Decision.APPROVED, firm.attorney.initials))
    one = named(attorney, "Review and decide")
    assert one.what.activity == "A104"
    assert one.what.seconds is None  # nothing stood on a screen: not a minute is made up
    attorney.close()


def test_nothing_counts_without_a_yes(firm: Firm, clock: AheadClock) -> None:
    examined(firm, clock, seconds=1500)
    before = proposed(firm.office)
    assert proposals.of_day(firm.office, firm.office.today).tenths == 0
    one = named(firm.office, "Examine")
    done = proposals.accept(firm.office, firm.office.today, {one.what.origin: None})
    assert done.summary == "Counted 1 proposed time entry, .4 h"
    day = proposals.of_day(firm.office, firm.office.today)
    (row,) = day.entries
    assert (row.tenths, row.activity, row.source, row.origin) == (4, "A104", TimeSource.ACTS, one.what.origin)
    assert (day.tenths, len(day.proposals)) == (4, len(before) - 1)
    with pytest.raises(NotAllowed, match="not proposed any more"):
        proposals.accept(firm.office, firm.office.today, {one.what.origin: None})
    undo(firm.office)
    assert named(firm.office, "Examine") == one
    redo(firm.office)
    assert proposals.of_day(firm.office, firm.office.today).tenths == 4


def test_what_is_not_known_must_be_said(firm: Firm) -> None:
    firm.give()
    one = named(firm.office, "Instruct on")
    today = firm.office.today
    with pytest.raises(BadInput, match="is not known"):
        proposals.accept(firm.office, today, {one.what.origin: None})
    assert proposals.of_day(firm.office, today).entries == ()
    new = NewTime(firm.case_id, 3, "Instruct Jun Park on opposition", today, task="L240", activity="A105")
    proposals.accept(firm.office, today, {one.what.origin: new})
    (row,) = proposals.of_day(firm.office, today).entries
    assert (row.tenths, row.words, row.task, row.source) == (
        3,
        "Instruct Jun Park on opposition",
        "L240",
        TimeSource.ACTS,
    )
    with pytest.raises(BadInput, match="Nothing was chosen"):
        proposals.accept(firm.office, today, {})


def test_what_is_turned_down_is_not_proposed_again(firm: Firm) -> None:
    firm.give()
    one = named(firm.office, "Instruct on")
    proposals.turn_down(firm.office, firm.office.today, [one.what.origin])
    day = proposals.of_day(firm.office, firm.office.today)
    assert one not in day.proposals
    (row,) = day.entries
    assert (row.state, row.tenths, day.tenths) == (TimeState.NOT_COUNTED, 0, 0)
    undo(firm.office)
    assert one in proposed(firm.office)
    with pytest.raises(NotAllowed, match="not proposed"):
        proposals.turn_down(firm.office, firm.office.today, ["act:999999"])


def test_several_are_one_act_and_a_day_holds_no_more_than_its_hours(firm: Firm, clock: AheadClock) -> None:
    examined(firm, clock, seconds=1500)
    first, second = named(firm.office, "Examine"), named(firm.office, "Instruct on")
    today = firm.office.today
    long = NewTime(firm.case_id, 237, "Instruct on opposition", today)
    with pytest.raises(BadInput, match="nobody works more"):
        proposals.accept(firm.office, today, {first.what.origin: None, second.what.origin: long})
    assert proposals.of_day(firm.office, today).entries == ()
    short = NewTime(firm.case_id, 2, "Instruct on opposition", today)
    proposals.accept(firm.office, today, {first.what.origin: None, second.what.origin: short})
    assert proposals.of_day(firm.office, today).tenths == 6
    undo(firm.office)
    assert proposals.of_day(firm.office, today).entries == ()


def test_what_was_taken_back_is_not_proposed_and_done_again_it_is(firm: Firm) -> None:
    element = elements.element_named(firm.office, firm.case_id, "id-contact")
    elements.request(firm.office, firm.case_id, element, source="the client")
    assert named(firm.office, "id contact").what.activity == "A108"
    undo(firm.office)
    assert not any("id contact" in one.what.words for one in proposed(firm.office))
    redo(firm.office)
    assert named(firm.office, "id contact").what.activity == "A108"
    undo(firm.office)
    assert not any("id contact" in one.what.words for one in proposed(firm.office)), "taken back once more"


def test_filing_papers_is_clerical(firm: Firm) -> None:
    drop(firm.office, "order.txt", b"ORDER")
    scan(firm.office)
    (paper,) = [row[0] for row in firm.office.store.read.execute("SELECT id FROM document WHERE name = 'order.txt'")]
    file_document(firm.office, paper, FilingDecision((firm.case_id,), {"doc_type": "order"}))
    one = named(firm.office, "Organize case file").what
    assert (one.kind, one.activity, one.task, one.is_known) == (TimeKind.CLERICAL, "A110", "L140", False)
    new = NewTime(firm.case_id, 2, one.words, firm.office.today, one.task, one.activity, one.kind)
    proposals.accept(firm.office, firm.office.today, {one.origin: new})
    (row,) = proposals.of_day(firm.office, firm.office.today).entries
    assert (row.billable, row.kind) == (False, TimeKind.CLERICAL)


def test_a_case_behind_a_wall_is_not_proposed(firm: Firm) -> None:
    firm.deliver(firm.give())
    assistant = open_office(firm.office.folder, clock=firm.office.clock, acting_as=firm.assistant.initials)
    assert [one.what.activity for one in proposed(assistant)] == ["A103"]
    put_up(firm.office, firm.case_id, firm.assistant, reason="Worked for the other side before")
    assistant.look_again()
    assert proposed(assistant) == []
    assistant.close()


def spoke(office: Office, case_id: int | None, minutes: int, **more: object) -> int:
    values: dict[str, object] = {"said": "The adjuster left two voice mails.", "case_id": case_id, "minutes": minutes}
    new = NewCommunication(CommunicationKind.CALL, SpokenWay.IN, office.today, "Maria Alvarez", **(values | more))  # type: ignore[arg-type]
    return communications.log(office, new).made("communication")


def calls(office: Office) -> list[TimeProposal]:
    return [one for one in proposed(office) if one.what.source is TimeSource.COMMUNICATION]


def test_a_call_is_proposed_with_its_minutes_and_tells_nothing_of_what_was_said(firm: Firm) -> None:
    number = spoke(firm.office, firm.case_id, 18)
    one = named(firm.office, "Alvarez").what
    assert (one.activity, one.tenths, one.seconds, one.kind) == ("A106", 3, 1080, TimeKind.SUBSTANTIVE)
    assert (one.words, one.origin) == ("Call from client Maria Alvarez", f"communication:{number}")
    assert activities_in(one.words) == ["A106"]  # the lint says nothing against what is proposed
    proposals.accept(firm.office, firm.office.today, {one.origin: None})
    (row,) = proposals.of_day(firm.office, firm.office.today).entries
    assert (row.tenths, row.source, row.origin) == (3, TimeSource.COMMUNICATION, one.origin)
    communications.correct(
        firm.office, number,
        NewCommunication(CommunicationKind.CALL, SpokenWay.IN, firm.office.today, "Maria Alvarez", said="Three.",
                         case_id=firm.case_id, minutes=30),
    )  # fmt: skip
    assert not any("Alvarez" in one.what.words for one in proposed(firm.office))  # it is counted, once
    undo(firm.office)
    undo(firm.office)
    assert named(firm.office, "Alvarez").what == one


@pytest.mark.parametrize(
    ("standing", "activity", "words"),
    [
        (Counterpart.OPPOSING_COUNSEL, "A107", "Call from opposing counsel Maria Alvarez"),
        (Counterpart.COURT, "A108", "Call from court Maria Alvarez"),
        (Counterpart.OTHER, "A108", "Call from Maria Alvarez"),
    ],
)
def test_with_whom_it_was_says_the_activity(firm: Firm, standing: Counterpart, activity: str, words: str) -> None:
    """A106 is with the client, A107 with other outside counsel, A108 with anybody else (UTBMS)."""
    spoke(firm.office, firm.case_id, 12, standing=standing)
    one = named(firm.office, "Alvarez").what
    assert (one.activity, one.words, activities_in(one.words)) == (activity, words, [activity])


def test_a_call_without_minutes_or_case_or_of_another_or_taken_back(firm: Firm) -> None:
    spoke(firm.office, None, 12)
    spoke(firm.office, firm.case_id, 12, staff_id=firm.attorney.id)
    assert calls(firm.office) == []
    spoke(firm.office, firm.case_id, 0)
    one = named(firm.office, "Alvarez").what
    assert (one.is_known, one.seconds) == (False, None)
    undo(firm.office)
    assert calls(firm.office) == []


def test_a_call_behind_a_wall_is_not_proposed(firm: Firm) -> None:
    spoke(firm.office, firm.case_id, 12, staff_id=firm.assistant.id)
    assistant = open_office(firm.office.folder, clock=firm.office.clock, acting_as=firm.assistant.initials)
    assert [one.what.tenths for one in proposed(assistant)] == [2]
    put_up(firm.office, firm.case_id, firm.assistant, reason="Worked for the other side before")
    assistant.look_again()
    assert proposed(assistant) == []
    assistant.close()


def test_another_day_has_its_own(firm: Firm) -> None:
    firm.give()
    yesterday = firm.office.today - timedelta(days=1)
    day = proposals.of_day(firm.office, yesterday)
    assert (day.entries, day.proposals, day.running) == ((), (), None)
