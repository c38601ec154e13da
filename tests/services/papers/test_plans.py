"""What a single paper asks of the store costs the same in an office of any size: by the engine's own plans.

SQLite plans without statistics, so an office of three papers is asked as one of a million is. A statement that goes
through all papers, versions or proposals, or all that wait or are in file, costs more with each of them, and is as quick
as any other in a small office. What was set aside or trashed is gone through: those lists are told newest first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.taking_in import take_in_folder
from paracase.services.papers.triage import prepare, queue, queue_since
from paracase.store.engine import Connection
from paracase.store.office.roots import root_of_kind
from paracase.store.papers.documents import places_in_order
from tests.support.notices import notice
from tests.support.offices import drop, garcia
from tests.support.papers import stamped

if TYPE_CHECKING:
    from paracase.services.context import Office

GROWS = "document|version|suggestion|document_case|ledger_entry|ledger_ref|act|act_ref|document_text|arrival"
"""Tables with rows for each paper, or more."""
_NO_ALIAS = "ON|WHERE|SET|ORDER|JOIN|LEFT|CROSS|UNION"
NAMED = re.compile(rf"\b(?:FROM|JOIN|UPDATE) (?:main\.)?({GROWS})\b(?: (?:AS )?(?!{_NO_ALIAS})(\w+))?")
INDEX = re.compile(r"idx\.|\b(?:body|fts|counted|sketch|band)\b")
"""Of the index's own file."""
SOME = re.compile(
    r"USING (?:COVERING )?INDEX (?:document_unread|document_stale|document_sealed|version_pending|version_ocr|version_reader"
    r"|version_unread|suggestion_value|suggestion_fault|document_touched)\b"
)
"""Indexes of few rows, or gone through in order from where the last look ended."""
STATE = re.compile(r"INDEX document_state \(state=\?\)")
"""All papers of a state."""
FEW = re.compile(r"state = '(?:set_aside|trash)'")
ANEW = re.compile(r"WITH RECURSIVE walled(?!.*d\.touched > \?)")
"""What an office teaches, from its beginning: once, where nothing was learnt yet."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The statements that are asked of the store, each once, with parameters it had."""
    found: dict[str, Any] = {}
    plain = Connection.execute

    def execute(self: Connection, sql: str, parameters: Any = (), /) -> Any:
        if sql.startswith(("SELECT", "WITH", "UPDATE", "DELETE", "INSERT")) and not INDEX.search(sql):
            found.setdefault(sql, parameters)
        return plain(self, sql, parameters)

    monkeypatch.setattr(Connection, "execute", execute)
    return found


def growing(office: Office, asked: dict[str, Any]) -> list[str]:
    """Statements whose plan goes through rows of which there are as many as papers."""
    found = []
    for sql, parameters in dict(asked).items():
        if ANEW.match(sql):
            continue
        named = {alias or table for table, alias in NAMED.findall(sql)}
        for row in office.store.read.execute(f"EXPLAIN QUERY PLAN {sql}", parameters).fetchall():
            step = str(row[3])
            gone_through = re.match(r"SCAN (\w+)", step)
            if (gone_through and gone_through[1] in named and not SOME.search(step)) or (
                STATE.search(step) and not FEW.search(sql)
            ):
                found.append(f"{step}: {sql[:300]}")
    return found


def test_a_paper_that_arrives_asks_nothing_of_all_the_others(office: Office, asked: dict[str, Any]) -> None:
    case = ("Garcia v. Meridian Freight", "2:24-cv-01234-ABC", "41")
    garcia(office)
    root = root_of_kind(office.store.read, "inbox")
    take_in_folder(office, root, b"")
    text = "It is hereby ordered. " * 8
    drop(office, "a.pdf", stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", text))
    drop(office, "b.pdf", stamped("2:24-cv-01234-ABC", "41-1", "11/19/26", "EXHIBIT A", text))
    drop(office, "n.eml", notice("ORDER SETTING HEARING. Signed by Judge A. B. Cole.", case))
    asked.clear()
    take_in_folder(office, root, b"")
    assert any("'act'" in sql for sql in asked), "papers of one act were looked for"
    assert "\n".join(growing(office, asked)) == ""


def test_filing_a_paper_asks_nothing_of_all_that_wait(office: Office, asked: dict[str, Any]) -> None:
    garcia(office)
    root = root_of_kind(office.store.read, "inbox")
    for number in ("41", "42"):
        drop(office, f"{number}.pdf", stamped("2:24-cv-01234-ABC", number, "11/19/26", "ORDER", "It is ordered. " * 8))
    take_in_folder(office, root, b"")
    known = queue(office)
    first, second = known.papers
    asked.clear()
    file_document(office, first, FilingDecision())
    assert queue_since(office, known.touch) is not None
    prepare(office, second, FilingDecision())
    assert "\n".join(growing(office, asked)) == ""


def test_a_look_at_all_files_reads_the_places_of_papers_from_one_index(office: Office, asked: dict[str, Any]) -> None:
    root = root_of_kind(office.store.read, "inbox")
    asked.clear()
    places_in_order(office.store.read, root, after=b"", upto=b"\xff", limit=10)
    ((sql, parameters),) = asked.items()
    plan = [str(row[3]) for row in office.store.read.execute(f"EXPLAIN QUERY PLAN {sql}", parameters).fetchall()]
    assert [step.partition(" (")[0] for step in plan] == ["SEARCH document USING COVERING INDEX document_looked_at"]
