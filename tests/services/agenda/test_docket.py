"""The day's docket that goes to a folder: nothing of a walled case leaves, and that something was left out is said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase.domain.agenda.sheets import as_text
from paracase.services.agenda.printing import docket, week
from paracase.services.cases import walls
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.tasks import NewTask, add_task
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.delegated import Firm


def test_what_leaves_names_no_walled_case(office: Office, firm: Firm) -> None:
    add_task(office, NewTask("Call the expert", office.today, case_id=firm.case_id))
    drop(office, "letter.txt", f"Re: {firm.case_number}".encode())
    scan(office)
    walls.put_up(office, firm.case_id, firm.assistant, reason="worked for the other side")
    own, left = as_text(docket(office)), as_text(docket(office, leaves=True))
    assert "Call the expert" in own
    assert "as Dana Ruiz sees it, 1 case with a wall included" in " ".join(own.split())
    assert "Call the expert" not in left
    assert firm.case_number not in left
    assert "1 case with a wall left out" in " ".join(left.split())
    allowed = replace(office, settings=replace(office.settings, calendar_walled=True))
    assert "Call the expert" in as_text(docket(allowed, leaves=True))


def test_a_week_sheet_says_whose_view_it_is_or_what_it_leaves_out(office: Office, firm: Firm) -> None:
    add_task(office, NewTask("Call the expert", office.today, case_id=firm.case_id))
    plain = week(office)
    assert "sees it" not in plain.subtitle
    walls.put_up(office, firm.case_id, firm.assistant, reason="worked for the other side")
    own, left = week(office), week(office, leaves=True)
    assert own.subtitle == f"{plain.subtitle}; as Dana Ruiz sees it, 1 case with a wall included"
    assert left.subtitle == f"{plain.subtitle}; 1 case with a wall left out"
    assert "Call the expert" in as_text(own)
    assert "Call the expert" not in as_text(left)
    assert "1 case with a wall included" in week(office, case_id=firm.case_id).subtitle
    other = add_case(office, NewCase("Brandt v. Hollis")).case.id
    assert "wall" not in week(office, case_id=other).subtitle
