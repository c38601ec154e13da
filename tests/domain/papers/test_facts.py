"""The table of facts holds what the store holds, and nobody writes that list again."""

from __future__ import annotations

import re
from pathlib import Path

from paracase.domain.papers.facts import BY_COLUMN, FACTS, OWN, SHARED, FactKind, names_of
from paracase.store.schema import TABLES

SOURCE = Path(__file__).parents[3] / "src" / "paracase"
_SAYS_ITS_COLUMNS = {
    "domain/papers/facts.py",
    "domain/papers/proposals.py",
    "store/tables/papers.py",
    "store/schema.py",
}


def test_each_fact_is_a_column_that_undo_puts_back() -> None:
    columns = set(TABLES["document"].columns)
    undone = set(TABLES["document"].about.undo)
    for fact in FACTS:
        assert fact.column in columns & undone
    decided = {name for name in undone if name not in {"state", "decided_by", "decided_at", "parent_id", "child_no"}}
    assert decided == set(BY_COLUMN), "what is decided about a paper and undone is a fact, and is in the table"


def test_each_fact_has_names_of_its_own() -> None:
    for names in ({f.column for f in FACTS}, {f.label for f in FACTS}, {f.word for f in FACTS}):
        assert len(names) == len(FACTS)
    assert all(len(fact.label) <= 10 for fact in FACTS)


def test_papers_filed_together_keep_their_own_names_and_days() -> None:
    assert {"doc_type", "party", "side", "handling"} == SHARED
    assert not any(fact.kind is FactKind.DAY and fact.is_shared for fact in FACTS)
    assert "received_on" not in OWN, "an attachment came on the day of its mail"


def test_a_sentence_names_facts_as_people_do() -> None:
    assert names_of(["served_on", "docket_no", "title"]) == "title, docket no, served"


def test_no_second_list_of_facts_stands_elsewhere() -> None:
    """Six columns of facts in ten lines, in quotation marks, are that list again."""
    columns = re.compile(rf"[\"'](?:{'|'.join(BY_COLUMN)})[\"']")
    for path in SOURCE.rglob("*.py"):
        name = path.relative_to(SOURCE).as_posix()
        if name in _SAYS_ITS_COLUMNS or "/migrations/" in name:
            continue
        lines = path.read_text().splitlines()
        for start in range(len(lines)):
            found = set(columns.findall("\n".join(lines[start : start + 10])))
            assert len(found) < 6, f"{name}:{start + 1} lists facts: {sorted(found)}"
