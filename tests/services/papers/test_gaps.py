"""What should have come and did not; a task to fetch what only a notice came of."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import NotAllowed
from paracase.domain.papers.gaps import (
    answer_is_late,
    free_look_until,
    missing_attachments,
    missing_documents,
    missing_numbers,
)
from paracase.services.approvals.gaps import gaps
from paracase.services.cases.tasks import open_tasks
from paracase.services.papers.filing import file_document
from paracase.services.papers.free_look import add_fetch_task, awaited
from paracase.services.papers.proposing import FilingDecision
from tests.support.notices import notice
from tests.support.offices import drop, garcia, scan
from tests.support.papers import stamped

if TYPE_CHECKING:
    from paracase.services.context import Office

NUMBER = "2:24-cv-01234-ABC"


def test_numbers_between_those_that_came_are_missing() -> None:
    assert [(gap.number, gap.what) for gap in missing_numbers([43, 41, 41, 50])] == [
        ("42", "Between 41 and 43 nothing came."),
        ("44-49", "Between 43 and 50 nothing came (6 numbers)."),
    ]
    assert missing_numbers([]) == missing_numbers([7]) == []
    assert [gap.number for gap in missing_documents({41: "Order", 43: ""}, [43])] == ["41"]
    assert [gap.number for gap in missing_attachments({(41, 1): "A", (41, 2): "B"}, [(41, 1)])] == ["41-2"]


def test_an_answer_is_late_after_an_hour_or_the_next_weekday() -> None:
    at = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)  # a Friday
    friday = date(2026, 11, 20)
    assert not answer_is_late(
        recorded_at=at, filed_on=friday, now=at + timedelta(minutes=59), today=friday, is_ecf=True
    )
    assert answer_is_late(recorded_at=at, filed_on=friday, now=at + timedelta(minutes=61), today=friday, is_ecf=True)
    for days, late in ((0, False), (2, False), (3, False), (4, True)):  # the next weekday is Monday
        day = friday + timedelta(days=days)
        assert answer_is_late(recorded_at=at, filed_on=friday, now=at, today=day, is_ecf=False) is late
    assert free_look_until(date(2026, 11, 19)) == date(2026, 12, 4)


def test_gaps_of_a_case_count_what_waits_and_tell_a_notice_from_its_document(office: Office) -> None:
    detail = garcia(office)
    drop(office, "41.pdf", stamped(NUMBER, "41", "11/19/26", "ORDER"))
    drop(office, "n43.eml", notice("ORDER on motion.", (detail.case.caption, NUMBER, "43")))
    scan(office)
    for of in office.store.read.execute("SELECT id FROM document WHERE name = 'n43.eml'").fetchall():
        file_document(office, of[0], FilingDecision())
    assert [(gap.kind, gap.number) for gap in gaps(office, detail.case.id)] == [("number", "42"), ("document", "43")]
    drop(office, "42.pdf", stamped(NUMBER, "42", "11/19/26", "ORDER"))
    drop(office, "43.pdf", stamped(NUMBER, "43", "11/19/26", "ORDER"))
    scan(office)
    assert gaps(office, detail.case.id) == []


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
