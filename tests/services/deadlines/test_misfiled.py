"""A paper of the wrong case takes its events along: struck there, computed here, both attorneys told."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.deadlines.events import BySide
from paracase.services.cases.tasks import case_tasks
from paracase.services.deadlines import listing, misfiled, recording
from paracase.services.deadlines.starting import NewEvent
from paracase.services.papers.filing import file_document, move_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.undo import undo
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office

    MakeCase = Callable[..., int]


def test_what_hangs_on_a_paper_goes_along_with_it(office: Office, make_case: MakeCase) -> None:
    wrong, right = make_case(), make_case("24STCV01234@Superior Court of California, County of Los Angeles")
    drop(office, "rogs.txt", b"INTERROGATORIES, SET ONE\nPropounding party: Plaintiff.")
    scan(office)
    file_document(office, 1, FilingDecision((wrong,)))
    served = {"method": "mail", "by_side": BySide.THEIRS, "paper": "interrogatories", "document_id": 1}
    recording.record_event(office, NewEvent(wrong, "served", date(2026, 3, 2), **served))  # type: ignore[arg-type]  # test values
    [going] = misfiled.goes_along(office, 1, right)
    assert [row.rule for row in going.struck] == ["fed-33b2"]
    assert [(one.rule, one.computed and one.computed.due.isoformat()) for one in going.computed] == [
        ("ca-2030.260", "2026-04-06")
    ]
    assert misfiled.goes_along(office, 1, wrong) == []
    move_document(office, 1, case_id=right)
    assert listing.agenda(office, case_id=wrong) == []
    (struck,) = listing.agenda(office, case_id=wrong, state=None)
    assert struck.state == "struck"
    assert "belongs to" in struck.why
    (row,) = listing.agenda(office, case_id=right)
    # CCP 2030.260(a), 1013(a): 30 days and 5 for mail from 3/2 are 4/6, a Monday; long past, and here all the same.
    assert (row.rule, row.due_on) == ("ca-2030.260", "2026-04-06")
    urgent = [task.what for task in case_tasks(office, right) if task.urgent]
    assert any(what == row.what for what in urgent)
    assert any("came from" in what for what in urgent)
    assert any("went to" in task.what and task.urgent for task in case_tasks(office, wrong))
    undo(office)
    assert [row.rule for row in listing.agenda(office, case_id=wrong)] == ["fed-33b2"]
    assert listing.agenda(office, case_id=right) == []
