"""What should have come and did not; a task to fetch what only a notice came of."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Decision
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.papers.gaps import (
    Gap,
    GapKind,
    GapPlace,
    GapReason,
    free_look_until,
    missing_attachments,
    missing_documents,
    missing_numbers,
    notice_is_late,
    place_of,
    unanswered,
)
from paracase.domain.roles import Role
from paracase.services.approvals import deciding, releasing, requests
from paracase.services.approvals.gaps import all_gaps, answer_for, answers, gaps_of
from paracase.services.approvals.going_out import Release
from paracase.services.approvals.said import Said
from paracase.services.cases.tasks import open_tasks
from paracase.services.cases.walls import put_up
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document
from paracase.services.papers.free_look import add_fetch_task, awaited
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people.people import add_person
from paracase.services.undo import redo, undo
from paracase.store.walls import Sight
from tests.support.delegated import firm_in
from tests.support.notices import notice
from tests.support.offices import drop, garcia, scan
from tests.support.papers import stamped

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.cases.cases import CaseRow
    from tests.support.clock import AheadClock

NUMBER = "2:24-cv-01234-ABC"


def missing(office: Office, case: CaseRow) -> list[Gap]:
    return [of.gap for of in gaps_of(office, case)]


def test_numbers_between_those_that_came_are_missing() -> None:
    assert [(gap.number, gap.what) for gap in missing_numbers([43, 41, 41, 50])] == [
        ("42", "41 and 43 are here"),
        ("44-49", "43 and 50 are here"),
    ]
    assert missing_numbers([]) == missing_numbers([7]) == []
    assert [gap.number for gap in missing_documents({41: "Order", 43: ""}, [43])] == ["41"]
    assert [gap.number for gap in missing_attachments({(41, 1): "A", (41, 2): "B"}, [(41, 1)])] == ["41-2"]


def test_a_number_is_read_as_a_gap_writes_it() -> None:
    assert place_of(GapKind.NUMBER, "44-47") == GapPlace(GapKind.NUMBER, 44, 47)
    assert place_of(GapKind.ATTACHMENT, "41-2") == GapPlace(GapKind.ATTACHMENT, 41, 41, 2)
    assert place_of(GapKind.DOCUMENT, "41") == place_of(GapKind.DOCUMENT, " 41 ") == GapPlace(GapKind.DOCUMENT, 41, 41)
    wrong = [(GapKind.NUMBER, text) for text in ("", "x", "47-44", "42-", "-42", "4-5-6", "²", "9" * 5000)]
    for kind, text in [*wrong, (GapKind.ATTACHMENT, "41"), (GapKind.DOCUMENT, "41-42"), (GapKind.NOTICE, "1-2")]:
        with pytest.raises(BadInput, match="is no number of this kind"):
            place_of(kind, text)


def test_an_answer_is_for_its_numbers_and_nothing_else() -> None:
    def left(have: list[int], *spans: tuple[int, int]) -> list[str]:
        answered = {GapPlace(GapKind.NUMBER, *span) for span in spans}
        return [gap.number for gap in unanswered(missing_numbers(have), answered)]

    assert left([43, 50], (44, 49)) == []
    assert left([43, 50], (46, 46)) == ["44-45", "47-49"]
    assert left([43, 50], (44, 44), (48, 49)) == ["45-47"]
    assert left([43, 50], (40, 45), (45, 46), (60, 70)) == ["47-49"]
    assert left([43, 46, 50], (44, 49)) == []  # one of them came: the answer holds for the rest
    assert left([43, 50, 53], (44, 49)) == ["51-52"]  # and says nothing of later ones
    assert left([1, 999_999_999], (2, 999_999_990)) == ["999999991-999999998"]
    document = missing_documents({41: "Order"}, [])
    assert unanswered(document, {GapPlace(GapKind.NUMBER, 41, 41)}) == document
    assert unanswered(document, {GapPlace(GapKind.DOCUMENT, 41, 41)}) == []
    attached = missing_attachments({(41, 1): "A", (41, 2): "B"}, [])
    assert [gap.number for gap in unanswered(attached, {GapPlace(GapKind.ATTACHMENT, 41, 41, 2)})] == ["41-1"]


def test_a_notice_is_late_after_an_hour() -> None:
    at = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)
    assert not notice_is_late(recorded_at=at, now=at + timedelta(minutes=59))
    assert notice_is_late(recorded_at=at, now=at + timedelta(minutes=61))
    assert free_look_until(date(2026, 11, 19)) == date(2026, 12, 4)


def test_gaps_of_a_case_count_what_waits_and_tell_a_notice_from_its_document(office: Office) -> None:
    detail = garcia(office)
    drop(office, "41.pdf", stamped(NUMBER, "41", "11/19/26", "ORDER"))
    drop(office, "n43.eml", notice("ORDER on motion.", (detail.case.caption, NUMBER, "43")))
    scan(office)
    for of in office.store.read.execute("SELECT id FROM document WHERE name = 'n43.eml'").fetchall():
        file_document(office, of[0], FilingDecision())
    assert [(gap.kind, gap.number) for gap in missing(office, detail.case)] == [("number", "42"), ("document", "43")]
    drop(office, "42.pdf", stamped(NUMBER, "42", "11/19/26", "ORDER"))
    drop(office, "43.pdf", stamped(NUMBER, "43", "11/19/26", "ORDER"))
    scan(office)
    assert missing(office, detail.case) == []


def test_a_gap_is_answered_for_with_a_reason_and_comes_back_with_undo(office: Office) -> None:
    detail = garcia(office)
    case = detail.case
    for number in ("41", "46"):
        drop(office, f"{number}.pdf", stamped(NUMBER, number, "11/19/26", "ORDER"))
    scan(office)
    assert [(of.case_number, of.label, of.gap.number) for of in all_gaps(office)] == [
        (case.number, "ECF 42-45", "42-45")
    ]
    with pytest.raises(NotFound, match="Nothing of this kind is missing at 46"):
        answer_for(office, case.id, GapKind.NUMBER, "46", how=GapReason.CAME)
    with pytest.raises(NotFound):  # a part of it is not missing
        answer_for(office, case.id, GapKind.NUMBER, "45-46", how=GapReason.CAME)
    with pytest.raises(BadInput, match="reason"):
        answer_for(office, case.id, GapKind.NUMBER, "43", how=GapReason.OTHER)
    done = answer_for(office, case.id, GapKind.NUMBER, "43-44", how=GapReason.SEALED)
    assert done.summary == f"Docket number 43-44 that never came ({case.number}): it is sealed"
    assert [gap.number for gap in missing(office, case)] == ["42", "45"]
    answer_for(office, case.id, GapKind.NUMBER, "42", how=GapReason.OTHER, reason="withdrawn by the clerk")
    said = [(one.kind, one.number, one.how, one.reason, one.staff) for one in answers(office, case.id)]
    assert said == [
        ("number", "43-44", "sealed", "", office.person.name),
        ("number", "42", "other", "withdrawn by the clerk", office.person.name),
    ]
    undo(office)
    undo(office)
    assert [gap.number for gap in missing(office, case)] == ["42-45"]
    redo(office)
    assert [gap.number for gap in missing(office, case)] == ["42", "45"]


def test_a_filing_without_an_answer_is_answered_for_by_its_number(office: Office, clock: AheadClock) -> None:
    firm = firm_in(office)
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    attorney.close()
    document_id = requests.request(office, request_id).document_id
    day = office.today - timedelta(days=7)
    filed = releasing.release(
        office, firm.case_id, Release((document_id,), "filed", "the court", day, open_check=True)
    ).made("release")
    assert all_gaps(office) == []  # its notice may come within the hour
    clock.moves_on(2 * 3600)
    (gap,) = all_gaps(office)
    assert (gap.gap.kind, gap.gap.number, gap.label, gap.case_id) == ("notice", str(filed), "notice", firm.case_id)
    assert "no notice came" in gap.gap.what
    answer_for(office, firm.case_id, GapKind.NOTICE, str(filed), how=GapReason.CAME)
    assert all_gaps(office) == []
    assert [(one.kind, one.number) for one in answers(office, firm.case_id)] == [("notice", str(filed))]
    undo(office)
    assert len(all_gaps(office)) == 1


def test_who_stands_outside_a_case_learns_of_none_of_its_gaps(office: Office) -> None:
    detail = garcia(office)
    for number in ("41", "43"):
        drop(office, f"{number}.pdf", stamped(NUMBER, number, "11/19/26", "ORDER"))
    scan(office)
    answer_for(office, detail.case.id, GapKind.NUMBER, "42", how=GapReason.NOT_OURS)
    drop(office, "45.pdf", stamped(NUMBER, "45", "11/19/26", "ORDER"))
    scan(office)
    other = add_person(office, "Kim Lee", Role.PARALEGAL)
    put_up(office, detail.case.id, other, reason="conflict")
    theirs = open_office(office.folder, clock=office.clock, acting_as="Kim Lee")
    assert all_gaps(theirs) == []
    with pytest.raises(NotFound):
        answers(theirs, detail.case.id)
    with pytest.raises(NotFound):
        answer_for(theirs, detail.case.id, GapKind.NUMBER, "44", how=GapReason.CAME)
    assert theirs.store.read.execute("SELECT count(*) FROM gap_answered").fetchone()[0] == 0
    theirs.close()
    assert [of.gap.number for of in all_gaps(office)] == ["44"]


def test_a_paper_that_is_hidden_came_all_the_same(office: Office) -> None:
    case = garcia(office).case
    for number in ("41", "42", "43"):
        drop(office, f"{number}.pdf", stamped(NUMBER, number, "11/19/26", "ORDER"))
    drop(office, "n45.eml", notice("ORDER on motion.", (case.caption, NUMBER, "45")))
    scan(office)
    ids = dict(office.store.read.execute("SELECT name, id FROM document").fetchall())
    file_document(office, ids["42.pdf"], FilingDecision((case.id,), {"handling": "sealed"}))
    file_document(office, ids["n45.eml"], FilingDecision((case.id,), {"handling": "sealed"}))
    everything = [("number", "44"), ("document", "45")]
    assert [(gap.kind, gap.number) for gap in missing(office, case)] == everything
    office.store.see_as(Sight(add_person(office, "Kim Lee", Role.PARALEGAL).id, not_sealed=True))
    assert office.store.read.execute("SELECT count(*) FROM document").fetchone()[0] == 2
    assert [(gap.kind, gap.number) for gap in missing(office, case)] == [("number", "44")]


def test_a_task_to_fetch_says_until_when_the_free_look_lasts(office: Office) -> None:
    detail = garcia(office)
    drop(office, "n.eml", notice("ORDER on motion.", (detail.case.caption, NUMBER, "41")))
    scan(office)
    found = awaited(office, 1)
    assert found is not None
    assert (found.number, found.until) == ("41", date(2026, 12, 4))
    add_fetch_task(office, 1)
    (task,) = open_tasks(office)
    assert (task.what, task.due_on, task.case_id) == ("fetch ECF 41", "2026-12-04", detail.case.id)
    assert "use that up" in task.note
    drop(office, "41.pdf", stamped(NUMBER, "41", "11/19/26", "ORDER"))
    scan(office)
    assert awaited(office, 1) is None
    with pytest.raises(NotAllowed, match="no notice whose document is missing"):
        add_fetch_task(office, 1)


def test_a_free_look_that_is_over_is_not_promised(office: Office, clock: AheadClock) -> None:
    """15 days after the entry the link asks for a fee: no day that is gone is said to be left, nor made a due date."""
    garcia(office)
    drop(office, "notice.eml", notice("ORDER granting motion. (dr) (Entered: 11/19/2026)", ("Garcia", NUMBER, "41")))
    scan(office)
    clock.moves_on(60 * 86_400)
    found = awaited(office, 1)
    assert found is not None
    assert found.is_over
    assert found.words("Fri Dec 4, 2026") == "No. 41 did not come with it; its free look ended Fri Dec 4, 2026"
    add_fetch_task(office, 1)
    (task,) = open_tasks(office)
    assert task.due_on == office.today.isoformat() > "2026-12-04"
    assert "costs the court’s fee" in task.note
