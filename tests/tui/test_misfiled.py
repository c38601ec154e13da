"""A paper that goes to another case: what hangs on it is shown before, by keyboard, on a real store."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import Side
from paracase.domain.deadlines.events import BySide
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.typed import parse_docket
from paracase.services.deadlines import listing, recording
from paracase.services.deadlines.starting import NewEvent
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from tests.support.desks import desk_on, run
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def _case(office: Office, name: str, docket: str) -> int:
    dockets = (parse_docket(docket, today=office.today),)
    new = NewCase(name, dockets=dockets, parties=(), side=Side.DEFENDANT, matter_type="civil_litigation")
    return add_case(office, new).case.id


@pytest.fixture
def misfiled(office: Office) -> tuple[Office, int, int]:
    """Interrogatories filed in a federal case, their service with its deadline; and the case of a state they belong to."""
    wrong = _case(office, "Garcia v. Meridian Freight", "2:24-cv-01234@cacd")
    right = _case(office, "Ames v. Brill", "24STCV01234@Superior Court of California, County of Los Angeles")
    drop(office, "rogs.txt", b"INTERROGATORIES, SET ONE\nPropounding party: Plaintiff.")
    scan(office)
    file_document(office, 1, FilingDecision((wrong,)))
    served = NewEvent(wrong, "served", date(2026, 3, 2), method="mail", by_side=BySide.THEIRS, paper="interrogatories",
                      document_id=1)  # fmt: skip
    recording.record_event(office, served)
    return office, wrong, right


@pytest.mark.parametrize("size", [(80, 24), (120, 36)], ids=str)
def test_what_goes_along_is_shown_before_and_q_moves_nothing(
    misfiled: tuple[Office, int, int], config: Path, size: tuple[int, int]
) -> None:
    office, wrong, right = misfiled

    async def body() -> None:
        async with desk_on(office, config, size=size) as desk:
            desk.desk.show_pane("documents")
            await desk.until(lambda: desk.desk.documents.listed.choose(1))
            desk.desk.documents.listed.focus()
            for key in ("q", "enter"):
                await desk.press("m")
                await desk.sees("Move or rename")
                await desk.press("ctrl+u")
                await desk.type("Ames")
                await desk.press("enter")
                await desk.sees("Its events go along", "1 deadline struck here, 1 computed in", "struck here:")
                await desk.sees("Mon Apr 6, 2026, past", "not yet")
                assert listing.agenda(office, case_id=right) == []
                await desk.pilot.pause(0.6)
                await desk.press(key)
                await desk.until(lambda: "Its events go along" not in desk.text)
                if key == "q":
                    assert [row.state for row in listing.agenda(office, case_id=wrong)] == ["open"]
            await desk.until(lambda: [row.rule for row in listing.agenda(office, case_id=right)] == ["ca-2030.260"])

    run(body)
    assert listing.agenda(office, case_id=wrong) == []
