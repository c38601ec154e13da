"""The demo's fifty papers, by hand: keys counted on the real screen, and where each paper came to."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clock import SystemClock, office_date, parse_instant
from paracase.services.cases.cases import all_cases
from paracase.services.office.opening import open_office
from tests.support.demo_papers import labels
from tests.support.desks import desk_on, run
from tests.support.made import copy_of
from tests.support.paralegal import Paralegal, Tally, is_right, right_cases

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from paracase.services.context import Office

MOST_KEYS = 1.3
LEAST_UNCHANGED = 0.9


@pytest.fixture(scope="module")
def worked(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the demo to work in."""
    return copy_of(demo, tmp_path_factory.mktemp("fifty") / "office")


def _made_on(office: Office) -> date:
    """The day the demo was made: its papers count their days from it."""
    row = office.store.read.execute("SELECT min(arrived_at) FROM document").fetchone()
    return office_date(parse_instant(row[0]), office.settings.time_zone)


def test_fifty_papers_take_few_keys_and_none_is_misfiled(worked: Path, tmp_path: Path) -> None:
    with closing(open_office(worked, clock=SystemClock())) as office:
        right = {label["paper"]: label for label in labels(_made_on(office))}
        names = dict(office.store.read.execute("SELECT name, id FROM document WHERE parent_id IS NULL"))
        tally: list[Tally] = []

        async def body() -> None:
            async with desk_on(office, tmp_path / "config", screen="triage") as desk:
                tally.append(await Paralegal(desk, office, right).work())

        run(body)
        (done,) = tally
        assert done.papers == 50
        assert not done.would_misfile
        _assert_each_in_its_place(office, right, names)
        assert done.keys_each <= MOST_KEYS
        assert done.unchanged >= LEAST_UNCHANGED


def _assert_each_in_its_place(office: Office, right: dict[str, dict[str, str]], ids: dict[str, int]) -> None:
    db = office.store.read
    numbers = {case.id: case.number for case in all_cases(office)}
    for name, label in right.items():
        document_id = ids[name]
        into = db.execute("SELECT case_id FROM document_case WHERE document_id = ?", (document_id,)).fetchall()
        cases = {numbers[case_id] for (case_id,) in into}
        state, *facts = db.execute(
            "SELECT state, doc_type, title, dated_on, filed_on, docket_no FROM document WHERE id = ?", (document_id,)
        ).fetchone()
        if not right_cases(label):
            assert (state, cases) == ("set_aside", set()), name
            continue
        assert state == "in_file", name
        assert cases in right_cases(label), name
        for column, value in zip(("type", "title", "dated", "filed", "docket_no"), facts, strict=True):
            assert is_right(label, column, value), (name, column, value)
