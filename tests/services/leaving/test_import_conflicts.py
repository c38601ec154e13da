"""The conflict search of an import: as when a case is opened, row by row; and what comes in under a caption that is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.conflicts import HitState, WhySearched
from paracase.domain.leaving.reconciling import RowFate
from paracase.services.cases.cases import NewCase, add_case, named_case
from paracase.services.clients.conflicts import all_searches, search_detail
from paracase.services.leaving import exports
from paracase.services.leaving.taking import take
from paracase.services.undo import redo, undo

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.services.leaving.preparing import ImportPlan

MAP = """\
source: Ledgerline
files:
  - file: matters.csv
    kind: matters
    columns: {id: Key, number: No, caption: Caption, client: Client, opponent: Against}
"""


@pytest.fixture
def source(office: Office, tmp_path: Path) -> Path:
    """An office that sues Meridian Freight for Ana Garcia; an export whose rows a test writes."""
    parties = (("Ana Garcia", "plaintiff", True), ("Meridian Freight LLC", "defendant", False))
    add_case(office, NewCase("Garcia v. Meridian Freight", number="26-100", parties=parties))
    folder = tmp_path / "export"
    folder.mkdir()
    (tmp_path / "map.yaml").write_text(MAP, encoding="utf-8")
    return folder


def _plan(office: Office, source: Path, *rows: str, anyway: bool = False) -> ImportPlan:
    (source / "matters.csv").write_text("\n".join(["Key,No,Caption,Client,Against", *rows]), encoding="utf-8")
    return exports.prepared(office, source.parent / "map.yaml", source, anyway=anyway)


def _fates(plan: ImportPlan) -> dict[str, RowFate]:
    return {one.row.key: one.fate for one in plan.judged}


def test_a_client_who_is_our_opponent_elsewhere_is_refused_by_row_with_both_cases(office: Office, source: Path) -> None:
    rows = ("m1,24-1,Meridian Freight v. Port,Meridian Freight LLC,", "m2,24-2,Lee v. Ana Garcia,Kim Lee,Ana Garcia",
            "m3,24-3,Wood v. Stone,Ida Wood,Otto Stone")  # fmt: skip
    plan = _plan(office, source, *rows)
    assert _fates(plan) == {"m1": RowFate.REFUSED, "m2": RowFate.REFUSED, "m3": RowFate.TAKEN}
    why = {one.row.key: one.why for one in plan.judged}
    for key, own in (("m1", "24-1 Meridian Freight v. Port"), ("m2", "24-2 Lee v. Ana Garcia")):
        assert own in why[key]
        assert "26-100 Garcia v. Meridian Freight" in why[key]
        assert "--anyway" in why[key]
    assert {row.key for row, _ in plan.conflicts} == {"m1", "m2"}


def test_anyway_takes_it_and_the_search_waits_for_the_attorney(office: Office, source: Path) -> None:
    plan = _plan(office, source, "m1,24-1,Meridian Freight v. Port,Meridian Freight LLC,", anyway=True)
    assert _fates(plan) == {"m1": RowFate.TAKEN}
    take(office, plan, source)
    case = named_case(office, "24-1")
    (search,) = all_searches(office, case_id=case.id)
    assert (search.reason, search.anyway, search.hits) == (WhySearched.CASE, True, 1)
    (hit,) = search_detail(office, search.id).hits
    assert (hit.state, hit.opposed, hit.case_number) == (HitState.OPEN, True, "26-100")
    undo(office)
    assert all_searches(office, case_id=case.id) == []
    redo(office)
    assert [one.anyway for one in all_searches(office, case_id=case.id)] == [True]
    undo(office)


def test_matters_that_come_in_together_are_held_against_each_other_once(office: Office, source: Path) -> None:
    rows = ("m1,24-1,Wood v. Stone,Ida Wood,Otto Stone", "m2,24-2,Stone v. Bank,Otto Stone,")
    plan = _plan(office, source, *rows)
    assert _fates(plan) == {"m1": RowFate.TAKEN, "m2": RowFate.REFUSED}
    (refused,) = [one for one in plan.judged if one.fate is RowFate.REFUSED]
    assert "24-1 Wood v. Stone, matters.csv, line 2" in refused.why
    take(office, _plan(office, source, *rows, anyway=True), source)
    kept = {one.case_number: one.hits for one in all_searches(office) if one.case_number in {"24-1", "24-2"}}
    assert kept == {"24-1": 0, "24-2": 1}


def test_a_caption_that_a_case_has_is_said_by_row_and_counted(office: Office, source: Path) -> None:
    plan = _plan(office, source, "m1,24-1,Garcia v. Meridian Freight,Ana Garcia,Meridian Freight LLC")
    (row,) = plan.judged
    assert (row.fate, plan.twins) == (RowFate.TAKEN, 1)
    assert "26-100 has the caption Garcia v. Meridian Freight too" in row.why


def test_a_number_that_an_undone_case_had_is_not_made_up_again(office: Office, source: Path) -> None:
    first = add_case(office, NewCase("Wood v. Stone")).case.number
    undo(office)
    plan = _plan(office, source, "m1,,Lee v. Port,Kim Lee,")
    assert [one.number for one in plan.cases] != [first]


def test_a_number_that_an_undone_case_had_is_refused_by_name_too(office: Office, source: Path) -> None:
    first = add_case(office, NewCase("Wood v. Stone")).case.number
    undo(office)
    plan = _plan(office, source, f"m1,{first},Lee v. Port,Kim Lee,")
    (row,) = plan.judged
    assert row.fate is RowFate.REFUSED
    assert f"{first} is another case's, or was one's whose opening was undone" in row.why
