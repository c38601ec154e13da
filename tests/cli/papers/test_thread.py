"""Threads of a real office: from notices that came, from titles of papers; put right by a person, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, NotFound
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.threads import place, thread_of, threads_of
from paracase.services.undo import undo
from paracase.store.papers.lists import triage_list
from tests.support.notices import notice
from tests.support.offices import assert_whole, drop, garcia, scan

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands

CASE = ("Garcia v. Meridian Freight", "2:24-cv-01234")
DOCKET = (
    ("50", "MOTION to Dismiss Complaint filed by Defendant Meridian Freight LLC."),
    ("52", "MOTION to Strike filed by Defendant Meridian Freight LLC."),
    ("55", "OPPOSITION to [50] MOTION to Dismiss Complaint filed by Plaintiff Rosa Garcia."),
    ("57", "ORDER by Judge Ito granting [52] Motion to Strike; taking [50] Motion to Dismiss under submission."),
)


@pytest.fixture
def filed(office: Office) -> dict[str, int]:
    """The documents of the docket, in file, by their numbers."""
    case_id = garcia(office).case.id
    found = {}
    for number, words in DOCKET:
        drop(office, f"notice {number}.eml", notice(words, (*CASE, number), filed=f"11/{int(number) - 40}/2026"))
        scan(office)
        waiting = triage_list(office.store.read)[0].id
        file_document(office, waiting, FilingDecision((case_id,)))
        found[number] = waiting
    return found


def test_notices_bind_what_they_name(office: Office, filed: dict[str, int], paracase: Commands) -> None:
    dismiss, strike = threads_of(office, 1)
    assert [one.paper.number for one in dismiss.thread.papers] == ["50", "55", "57"]
    assert [one.paper.number for one in strike.thread.papers] == ["52", "57"]
    assert strike.thread.closed_by is not None
    assert strike.thread.closed_by.id == filed["57"]
    assert dismiss.step is not None
    assert (dismiss.step.what, dismiss.step.whose) == ("reply", "theirs")
    code, listed, _ = paracase("thread", "list", "Garcia", "--json")
    assert (code, [(row["motion"], row["next"], row["closed_by"]) for row in listed]) == (
        0, [(filed["50"], "reply", None), (filed["52"], None, filed["57"])],
    )  # fmt: skip
    code, shown, _ = paracase("thread", "show", str(filed["50"]), "--json")
    assert (code, [(row["is"], row["bound_by"]) for row in shown]) == (
        0, [("motion", "number"), ("opposition", "number"), ("order", "number")],
    )  # fmt: skip
    assert paracase("thread", "show", str(filed["55"]))[0] != 0


def test_a_person_puts_it_right_and_undo_takes_it_back(office: Office, filed: dict[str, int]) -> None:
    place(office, filed["57"], filed["50"], inside=False)
    assert [one.paper.number for one in thread_of(office, filed["50"]).thread.papers] == ["50", "55"]
    undo(office)
    assert [one.paper.number for one in thread_of(office, filed["50"]).thread.papers] == ["50", "55", "57"]
    place(office, filed["55"], filed["52"], inside=True)
    assert [one.paper.number for one in thread_of(office, filed["52"]).thread.papers] == ["52", "55", "57"]
    with pytest.raises(BadInput, match="already"):
        place(office, filed["55"], filed["52"], inside=True)
    with pytest.raises(NotFound):
        place(office, filed["50"], filed["55"], inside=True)
    place(office, filed["52"], filed["52"], inside=False)
    assert [one.thread.number for one in threads_of(office, 1)] == [filed["50"]]
    assert_whole(office)
