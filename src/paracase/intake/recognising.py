"""Gathers what the recognisers need from the store, has them look, and keeps what they suggest."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from paracase.domain.clock import parse_instant
from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.suggestions import Confidence, Field, Suggestion, best
from paracase.domain.visible import name_text
from paracase.intake.keeping import case_of_place
from paracase.intake.recognise import Knowledge, KnownCase, Paper, recognise
from paracase.store.cases import cases
from paracase.store.engine import change_seq, changed
from paracase.store.papers import documents, recognised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.practice.types import DocumentType
    from paracase.store.cases.cases import CaseFolder
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store
    from paracase.store.index import Index

BATCH = 40
"""Papers looked at between two looks at the folders."""


class Recognising:
    """Suggestions for papers whose text is there. Nothing is filed by itself."""

    def __init__(
        self, store: Store, index: Index, types: list[DocumentType], *, file_pattern: str, time_zone: str
    ) -> None:
        self._store = store
        self._index = index
        self._types = tuple(types)
        self._pattern = file_pattern
        self._zone = ZoneInfo(time_zone)
        self._knowledge: tuple[int, Knowledge] | None = None

    def recognise_some(self) -> int:
        """Look at a batch of papers, newest first; returns how many."""
        ids = recognised.unrecognised(self._store.read, limit=BATCH)
        if not ids:
            return 0
        knowledge = self._current_knowledge()
        folders = cases.folders(self._store.read)
        found = [(document_id, self._suggest(document_id, knowledge, folders)) for document_id in ids]
        with self._store.write() as tx:
            for document_id, suggestions in found:
                if suggestions is None:
                    recognised.mark_recognised(tx.db, document_id)
                else:
                    recognised.put_suggestions(tx.db, document_id, suggestions)
                    self._hang(tx.db, document_id, suggestions)
            changed(tx.db, "documents")
        return len(ids)

    def _current_knowledge(self) -> Knowledge:
        db = self._store.read
        seq = change_seq(db, "cases")
        if self._knowledge is None or self._knowledge[0] != seq:
            dockets: dict[int, list[cases.DocketRow]] = {}
            parties: dict[int, list[str]] = {}
            for docket in cases.list_dockets(db):
                dockets.setdefault(docket.case_id, []).append(docket)
            for party in cases.list_parties(db):
                parties.setdefault(party.case_id, []).append(party.name)
            known = tuple(
                KnownCase(
                    case.id,
                    case.number,
                    case.caption,
                    tuple((d.parsed, d.court) for d in dockets.get(case.id, ())),
                    tuple(parties.get(case.id, ())),
                )
                for case in cases.list_cases(db)
            )
            self._knowledge = (seq, Knowledge(known, self._types, self._pattern))
        return self._knowledge[1]

    def _suggest(
        self, document_id: int, knowledge: Knowledge, folders: Sequence[CaseFolder]
    ) -> list[Suggestion] | None:
        """What the recognisers say; None for papers that are in the file already (adopted)."""
        row = recognised.paper_row(self._store.read, document_id)
        if row.state != TriageState.NEW:
            return None
        held = self._index.text_of(document_id)
        case_id, folder = None, None
        if row.root_id is not None and row.relpath is not None:
            place = case_of_place(folders, (row.root_id, row.relpath))
            if place is not None:
                case_id = place[0]
                below = row.relpath[len(place[1]) + 1 if place[1] else 0 :].rpartition(b"/")[0]
                folder = name_text(below) or None
        day = parse_instant(row.arrived_at).replace(tzinfo=UTC).astimezone(self._zone).date().isoformat()
        paper = Paper(
            row.name, tuple(held.text.split("\f")) if held and held.text else (), row.meta, case_id, folder, day
        )
        found = recognise(paper, knowledge)
        return found + self._from_parent(row.parent_id, found)

    def _from_parent(self, parent_id: int | None, found: list[Suggestion]) -> list[Suggestion]:
        """An attachment most likely belongs where the paper it came with belongs."""
        if parent_id is None or best(found, Field.CASE):
            return []
        case = best(recognised.suggestions_for(self._store.read, parent_id), Field.CASE)
        if case is None:
            return []
        return [Suggestion(Field.CASE, case.value, Confidence.LIKELY, f"came with a paper that has: {case.reason}")]

    def _hang(self, db: sqlite3.Connection, document_id: int, suggestions: list[Suggestion]) -> None:
        """Suggest the lead document of an attachment that arrived as a file of its own."""
        attachment, number = best(suggestions, Field.ATTACHMENT_NO), best(suggestions, Field.DOCKET_NO)
        case = best(suggestions, Field.CASE)
        if not (attachment and number and case):
            return
        lead = documents.lead_of(db, document_id, case.value, number.value)
        if lead is not None:
            reason = f"attachment {attachment.value} of docket number {number.value}"
            more = [*suggestions, Suggestion(Field.LEAD, str(lead), Confidence.LIKELY, reason)]
            recognised.put_suggestions(db, document_id, more)
