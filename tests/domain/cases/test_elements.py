"""Elements: which a case has by type, stage and side, what closes them, and which papers may be them."""

from __future__ import annotations

from importlib import resources
from typing import NamedTuple

import pytest
import yaml

from paracase.domain.cases.elements import ElementState, applies, closes, completeness
from paracase.domain.cases.subjects import subjects
from paracase.domain.cases.ticking import PaperOf, ticks, whose_paper
from paracase.domain.errors import PracticeFileError
from paracase.domain.practice.checklists import Checklists, Each, Element, combine, parse_checklists
from paracase.store.office.practice import Practice


class Party(NamedTuple):
    name: str
    role: str
    is_client: bool = False


class Row(NamedTuple):
    element: Element
    state: ElementState = ElementState.MISSING
    is_so: bool | None = None
    stage: str = "discovery"
    of_name: str = ""


@pytest.fixture(scope="module")
def lists() -> Checklists:
    return Practice(None).checklists


def _ids(lists: Checklists, matter: str, stage: str, side: str) -> set[str]:
    return {one.id for one in lists.for_side(matter, stage, side)}


def test_every_element_has_a_considered_side_and_each() -> None:
    text = resources.files("paracase.domain.practice").joinpath("checklists.yaml").read_text("utf-8")
    data = yaml.safe_load(text)
    sides = data.pop("_sides")
    items = [
        (matter, item)
        for matter, stages in data.items()
        for elements in stages.values()
        if isinstance(elements, list)
        for item in elements
    ]
    assert len(items) == 175
    for matter, item in items:
        assert set(item) == {"id", "what", "source", "doc_type", "need", "gate", "side", "each"}, item["id"]
        assert set(item["side"]) < set(sides.get(matter, [])) or not item["side"], item["id"]
        assert item["each"] in {"", *Each}, item["id"]
    assert set(sides) == set(data) - {"_common"}


def test_an_id_says_one_element_of_a_matter_type_and_side(lists: Checklists) -> None:
    for matter, stages in lists.matters.items():
        ids = [one.id for elements in stages.values() for one in elements]
        assert len(ids) == len(set(ids)), (matter, {one for one in ids if ids.count(one) > 1})


def test_what_binds_an_attorney_is_lowered_by_nobody(lists: Checklists) -> None:
    of = {one.id: one for stages in lists.matters.values() for some in stages.values() for one in some}
    for element_id in ("accept-decision", "engagement", "limitations", "complaint", "settlement-statement", "g28"):
        assert of[element_id].is_gated
        assert not of[element_id].can_be_lowered, element_id
    assert of["preservation"].can_be_lowered
    assert not of["cover-sheet"].is_gated


def test_a_case_has_what_its_side_needs(lists: Checklists) -> None:
    suing, sued = (_ids(lists, "civil_litigation", "pleading", side) for side in ("plaintiff", "defendant"))
    assert {"service-each", "summons-issued"} <= suing - sued
    assert {"answer", "complaint"} <= suing & sued
    assert _ids(lists, "civil_litigation", "pleading", "petitioner") == suing, "the same side in other words"
    assert _ids(lists, "civil_litigation", "pleading", "appellant") == suing | sued, "unknown: nothing is hidden"
    assert "counseling-1" not in _ids(lists, "bankruptcy_consumer", "intake", "creditor")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("_sides: {m: [nobody]}\n", "line 1, field m"),
        ("_sides: [plaintiff]\n", "line 1"),
        (
            "m:\n  s:\n    - {id: x, what: y, source: z, doc_type: t, need: must, side: [anybody]}\n",
            "line 3, field side",
        ),
        ("m:\n  s:\n    - {id: x, what: y, source: z, doc_type: t, need: must, each: thing}\n", "line 3, field each"),
    ],
)
def test_a_side_or_each_that_is_none_is_named(text: str, what: str) -> None:
    with pytest.raises(PracticeFileError, match=what):
        parse_checklists(text, "own.yaml")


def test_a_side_that_the_matter_type_does_not_have_is_named() -> None:
    text = "m:\n  s:\n    - {id: x, what: y, source: z, doc_type: t, need: must, side: [debtor]}\n"
    with pytest.raises(PracticeFileError, match="on no side “debtor”"):
        combine(parse_checklists("_sides: {m: [plaintiff]}\n" + text, "own.yaml"))


PARTIES = [
    Party("Rosa Garcia", "plaintiff", is_client=True),
    Party("Meridian Freight", "Defendant"),
    Party("Union Depot", "opposing party"),
    Party("Mercy Hospital", "provider"),
    Party("Dr. Sand", "expert"),
]


@pytest.mark.parametrize(
    ("each", "side", "names"),
    [
        ("", "plaintiff", []),
        ("provider", "plaintiff", ["Mercy Hospital"]),
        ("defendant", "plaintiff", ["Meridian Freight", "Union Depot"]),
        ("defendant", "defendant", ["Meridian Freight"]),
        ("opponent", "plaintiff", ["Meridian Freight", "Union Depot"]),
        ("client", "plaintiff", ["Rosa Garcia"]),
        ("party", "plaintiff", ["Rosa Garcia", "Meridian Freight", "Union Depot"]),
        ("custodian", "plaintiff", ["Mercy Hospital"]),
        ("expert", "plaintiff", ["Dr. Sand"]),
        ("lienholder", "plaintiff", []),
    ],
)
def test_each_is_the_parties_with_such_a_role(each: str, side: str, names: list[str]) -> None:
    assert [party.name for party in subjects(each, PARTIES, side)] == names


def _element(
    need: str = "must", gate: str = "", doc_type: str = "order", source: str = "court", name: str = "x"
) -> Element:
    return Element(name, "what", source, doc_type, need, gate)


def test_a_gate_is_closed_by_the_sign_off_alone() -> None:
    gated, free = _element(gate="attorney"), _element()
    assert [closes(free, state) for state in ElementState] == [False, False, True, True, True]
    assert [closes(gated, state) for state in ElementState] == [False, False, False, True, True]


def test_a_condition_counts_as_it_was_answered() -> None:
    wanted = _element(need="if(expert)")
    assert not applies(Row(wanted))
    assert applies(Row(wanted, ElementState.REQUESTED))
    assert applies(Row(wanted, is_so=True))
    assert not applies(Row(wanted, ElementState.REQUESTED, is_so=False))
    assert not applies(Row(_element(need="should")))
    rows = [
        Row(wanted, is_so=True),
        Row(_element(), ElementState.RECEIVED),
        Row(_element(gate="attorney"), ElementState.RECEIVED),
    ]
    assert (completeness(rows).closed, completeness(rows).needed) == (1, 3)


@pytest.mark.parametrize(
    ("paper", "case", "whose"),
    [
        ("plaintiff", "plaintiff", PaperOf.OURS),
        ("plaintiff", "petitioner", PaperOf.OURS),
        ("defendant", "plaintiff", PaperOf.THEIRS),
        ("court", "plaintiff", PaperOf.UNKNOWN),
        ("joint", "defendant", PaperOf.UNKNOWN),
        (None, "defendant", PaperOf.UNKNOWN),
    ],
)
def test_whose_paper_it_is(paper: str | None, case: str, whose: PaperOf) -> None:
    assert whose_paper(paper, case) is whose


def _fit(rows: list[Row], **said: object) -> list[str]:
    given: dict[str, object] = {"doc_type": "order", "whose": PaperOf.UNKNOWN, "words": [], "stage": "discovery"} | said
    return [f"{row.element.id}{row.of_name}" for row in ticks(rows, **given)]  # type: ignore[arg-type]  # a test's own words


def test_a_paper_is_proposed_by_type_and_side() -> None:
    ours, theirs = _element(name="ours", source="firm"), _element(name="theirs", source="opposing")
    rows = [Row(ours), Row(theirs)]
    assert _fit(rows, whose=PaperOf.OURS) == ["ours"]
    assert _fit(rows, whose=PaperOf.THEIRS) == ["theirs"]
    assert _fit(rows) == [], "which of the two nobody knows"
    assert _fit(rows, doc_type="-") == _fit(rows, doc_type=None) == _fit(rows, doc_type="letter") == []
    assert _fit([Row(ours, ElementState.RECEIVED)]) == _fit([Row(ours, ElementState.WAIVED)]) == []


def test_of_several_orders_the_one_that_is_spoken_of() -> None:
    rows = [Row(_element(name="judge-rules")), Row(_element(name="protective-order"))]
    assert _fit(rows, words=["Stipulated Protective Order"]) == ["protective-order"]
    assert _fit(rows, words=["Minutes"]) == []


def test_the_stage_of_the_case_comes_first_and_a_party_must_be_named() -> None:
    here, later = Row(_element(name="a")), Row(_element(name="b"), stage="motion")
    assert _fit([later, here]) == ["a"]
    assert _fit([later]) == ["b"]
    each = [Row(_element(name="a"), of_name="Mercy Hospital"), Row(_element(name="a"), of_name="City Clinic")]
    assert _fit(each) == []
    assert _fit(each, words=["Records of MERCY Hospital"]) == ["aMercy Hospital"]
    assert _fit(each[:1]) == ["aMercy Hospital"]
