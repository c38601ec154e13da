"""What the screens ask for: lists, one document to read, the counters of the frame. Reading only, but for *opened*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.papers.account import left_out
from paracase.domain.papers.documents import OLDER_READER, Outcome, TriageState
from paracase.domain.papers.pleading import without_gutter
from paracase.domain.papers.sequester import SHUT, SHUT_HINT
from paracase.services.papers import comparing
from paracase.store.engine import changed
from paracase.store.page_texts import page_text
from paracase.store.papers import lines, lists
from paracase.store.papers.documents import case_ids, state_of
from paracase.store.papers.facts import numbers_of
from paracase.store.papers.reading import account_of

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.papers.lines import DocumentLine


@dataclass(frozen=True, slots=True)
class Reading:
    """A document ready to be read: its pages, or why there are none and what to do."""

    document: DocumentLine
    pages: tuple[str, ...]
    why_not: str = ""
    what_to_do: str = ""
    note: str = ""
    """Said above the text: read by OCR, cut."""
    left_out: str = ""
    """What of it is not shown as text: *2 pictures, 1 embedded file*."""
    caption: str = ""
    """Of its case, where it is in one."""


_WAYS: dict[Outcome, str] = {
    Outcome.PENDING: "It is read within seconds while the folders are watched; else: paracase scan.",
    Outcome.NEEDS_OCR: "OCR reads it when Tesseract is installed: see paracase doctor. o opens the file itself.",
    Outcome.NO_TEXT: "o opens the file itself.",
    Outcome.EMPTY: "Ask the sender for it again.",
    Outcome.ENCRYPTED: "Ask the sender for the password or an unlocked copy; o opens the file itself.",
    Outcome.DAMAGED: "Ask the sender for it again; its bytes are kept as they came.",
    Outcome.TOO_LARGE: "o opens the file itself.",
    Outcome.TIMEOUT: "o opens the file itself; paracase scan does not try again by itself.",
    Outcome.CRASHED: "o opens the file itself, if its program can.",
    Outcome.UNSUPPORTED: "o opens the file itself.",
    Outcome.PURGED: "Nothing brings it back. Who ordered it, and why: paracase purge list.",
}


def way_on(outcome: Outcome) -> str:
    """What to do about a document without text."""
    return _WAYS.get(outcome, "o opens the file itself.")


def reading(office: Office, document_id: int) -> Reading | None:
    """A document with its text by page; None when it is not there any more."""
    db = office.store.read
    line = lines.document_lines(db, (document_id,)).get(document_id)
    if line is None:
        return None
    if line.is_sequestered:
        return Reading(line, (), SHUT, SHUT_HINT)
    outcome = Outcome(line.outcome)
    pages = page_text(db, office.folder, document_id)
    parts, is_older = account_of(db, document_id)
    caption = next((case.caption for case in numbers_of(db, document_id)), "")
    if any(page.strip() for page in pages):
        return Reading(
            line,
            tuple(map(without_gutter, pages)),
            note="; ".join(filter(None, [_note(outcome, is_older=is_older), comparing.note_of(office, document_id)])),
            left_out=left_out(parts),
            caption=caption,
        )
    detail = lists.get_document(db, document_id)
    why = outcome.sentence + (f" ({detail.detail})" if detail and detail.detail else "")
    if outcome in {Outcome.TEXT, Outcome.OCR, Outcome.LISTED}:
        why = "its text is not in the index yet" if not pages else "no text in it"
    return Reading(line, (), why, way_on(outcome), caption=caption)


_NOTES = {
    Outcome.OCR: "read by OCR; words may be wrong",
    Outcome.NEEDS_OCR: "pages that are pictures are not read yet",
}


def _note(outcome: Outcome, *, is_older: bool) -> str:
    said = [_NOTES[outcome]] if outcome in _NOTES else []
    return "; ".join([*said, OLDER_READER] if is_older else said)


def mark_opened(office: Office, document_id: int) -> bool:
    """Record that the person opened a document; returns whether nobody had before."""
    if office.store.only_read or not lines.document_lines(office.store.read, (document_id,)):
        return False
    with office.store.write() as tx:
        news = lines.mark_opened(tx.db, document_id, staff_id=office.person.id, at=office.now())
        if news:
            changed(tx.db, "documents")
    return news


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a document is to be found on the screens."""

    case_id: int | None
    waits: bool
    """It waits in Triage."""


def whereabouts(office: Office, document_id: int) -> Whereabouts:
    """Its case, or Triage."""
    found = case_ids(office.store.read, document_id)
    state = state_of(office.store.read, document_id)
    return Whereabouts(found[0] if found else None, state != TriageState.IN_FILE)
