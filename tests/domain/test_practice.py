"""Practice data: what ships is whole, and a broken file names its fault."""

from __future__ import annotations

import re

import pytest

from paracase.domain.errors import PracticeFileError
from paracase.domain.practice.checklists import combine, parse_checklists
from paracase.domain.practice.types import merged, parse_document_types
from paracase.store.office.practice import Practice


def test_the_shipped_data_is_whole() -> None:
    types = Practice(None).document_types
    assert len(types) > 70
    assert len({kind.code for kind in types}) == len(types)
    lists = Practice(None).checklists
    assert {"civil_litigation", "personal_injury", "family", "probate"} <= set(lists.matter_types)
    assert "discovery" in lists.stages("personal_injury")
    known = {kind.code for kind in types} | {"-"}
    missing = {e.doc_type for stages in lists.matters.values() for es in stages.values() for e in es} - known
    assert missing == set()


HEAD = "type,label,folder,text_cues,route\n"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (HEAD + "Bad Code,x,,,paralegal\n", "line 2, field type"),
        (HEAD + "good,x,,,paralegal\nbad,x,,(,paralegal\n", "line 3, field text_cues"),
        (HEAD + "bad,x,,,judge\n", "line 2, field route"),
        (HEAD + "bad,x\n", "line 2"),
        ("label\nx\n", "line 1"),
    ],
)
def test_a_broken_type_is_named(text: str, where: str) -> None:
    with pytest.raises(PracticeFileError, match=re.escape(f"own.csv, {where}")):
        parse_document_types(text, "own.csv")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a: [1, 2", "line 1"),
        ("m:\n  s:\n    - {id: x, what: y, source: z, doc_type: t, need: maybe}\n", "line 3, field need"),
        ("m:\n  s: 5\n", "line 2"),
        ("- x\n", "line 1"),
    ],
)
def test_a_broken_checklist_is_named(text: str, where: str) -> None:
    with pytest.raises(PracticeFileError, match=re.escape(f"own.yaml, {where}")):
        parse_checklists(text, "own.yaml")


def test_an_offices_own_rows_come_first() -> None:
    own = parse_document_types(HEAD + "order,Ruling,Orders,,attorney\nnew_type,New,,,paralegal\n", "own.csv")
    both = merged(Practice(None).document_types, own)
    assert [kind.code for kind in both[:2]] == ["order", "new_type"]
    assert sum(kind.code == "order" for kind in both) == 1


def test_unknown_use_is_named() -> None:
    with pytest.raises(PracticeFileError, match="uses “nowhere”"):
        combine(parse_checklists("m:\n  s: {use: nowhere}\n", "own.yaml"))
