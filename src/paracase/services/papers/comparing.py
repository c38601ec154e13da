"""What pages draw against what their text says, as far as it was compared: for the sheet, for who decides, by command."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import intake, paths
from paracase.domain.approvals.requests import OPEN
from paracase.domain.errors import NotAllowed
from paracase.domain.papers.documents import Outcome
from paracase.domain.papers.drawn import ComparedPage, PageState, sentences, summary, told_on
from paracase.intake.extract.sniff import Format
from paracase.services.papers import versions
from paracase.services.papers.proposing import any_document
from paracase.store.papers import comparisons
from paracase.store.papers.versions import present_version, version_facts

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office
    from paracase.store.papers.versions import VersionFacts


_OPEN = [state.value for state in OPEN]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How far a version was compared, and what was found."""

    pages: tuple[ComparedPage, ...]
    of: int
    """Pages it has; 0 where they cannot be counted."""
    can_ocr: bool
    why_not: str = ""
    """Why it cannot be compared at all."""

    @property
    def is_whole(self) -> bool:
        """Whether every page was compared."""
        return not self.why_not and len(self.pages) >= self.of

    @property
    def differs(self) -> bool:
        """Whether a page is drawn otherwise than it is written."""
        return any(page.state is PageState.DIFFERS for page in self.pages)

    @property
    def summary(self) -> str:
        """In one line."""
        return self.why_not or summary(self.pages, self.of, can_ocr=self.can_ocr)

    @property
    def said(self) -> tuple[str, ...]:
        """What who decides must know; nothing when every page is drawn as its text says."""
        if self.why_not:
            return (f"drawn against written: {self.why_not}",)
        return tuple(sentences(self.pages, self.of, can_ocr=self.can_ocr))

    def with_flags(self, flags: tuple[str, ...]) -> tuple[str, ...]:
        """Flags of a text as it was shown, with what comparing gave since."""
        return tuple(dict.fromkeys([*told_on(flags, is_whole=self.is_whole), *self.said]))


def comparison(office: Office, facts: VersionFacts) -> Comparison | None:
    """How far a version was compared; None when there is nothing to compare: it is no PDF."""
    if facts.format != Format.PDF or facts.outcome == Outcome.PURGED:
        return None
    why = "" if facts.pages else f"could not be compared: {Outcome(facts.outcome).sentence}"
    if facts.outcome == Outcome.PENDING:
        why = ""
    found = comparisons.compared(office.store.read, facts.id)
    return Comparison(tuple(found), facts.pages or 0, office.can_ocr, why)


def flags_of(office: Office, facts: VersionFacts, flags: tuple[str, ...]) -> tuple[str, ...]:
    """The flags of a version's text, with what comparing its drawing gave."""
    found = comparison(office, facts)
    return flags if found is None else found.with_flags(flags)


def of_document(office: Office, document_id: int) -> Comparison | None:
    """The same of a document's present version."""
    version_id = present_version(office.store.read, document_id)
    facts = version_facts(office.store.read, version_id) if version_id is not None else None
    return comparison(office, facts) if facts is not None else None


def note_of(office: Office, document_id: int) -> str:
    """What is said above a paper's text: of one that waits for a decision, or was compared; empty of any other."""
    found = of_document(office, document_id)
    if found is None or not (found.pages or comparisons.is_asked(office.store.read, document_id, _OPEN)):
        return ""
    return f"drawn against written: {found.summary}"


def compare(office: Office, document_id: int, progress: Callable[[ComparedPage], None]) -> Comparison:
    """Compare the pages of a document now, those that were not yet; the watching intake does it when an approval is asked.

    Each page's result is kept at once. Takes seconds a page; not for the event loop.

    Raises:
        NotFound: there is no such document.
        NotAllowed: it is no PDF, was not read, or there is no Tesseract.
    """
    any_document(office, document_id)
    facts = versions.settled_version(office, document_id)
    found = comparison(office, facts)
    if found is None:
        raise NotAllowed(
            f"“{facts.name}” is not a PDF: only a PDF can draw other words than its text says.",
            hint="Its text is what it shows.",
        )
    if found.why_not or not found.of:
        raise NotAllowed(
            f"“{facts.name}” cannot be compared: {Outcome(facts.outcome).sentence}.", hint="o opens the file."
        )
    tesseract = intake.extract.installed.find_tesseract(office.settings.ocr_languages)
    if tesseract is None or not office.can_ocr:
        raise NotAllowed(
            "Pages are compared by OCR, and there is no Tesseract on this machine.", hint="See “paracase doctor”."
        )
    versions.text_of(office, facts.id)
    workers = intake.extract.pool.Workers()
    try:
        comparer = intake.comparing.PageComparer(tesseract, workers, paths.scratch(office.folder))
        of = comparisons.ToCompare(facts.id, document_id, facts.sha256, facts.size, facts.kept, facts.name, found.of)
        done = comparisons.done(office.store.read, facts.id, comparer.program)
        for number in range(1, found.of + 1):
            if number not in done:
                page = intake.comparisons.compare_page(
                    office.store, comparer, lambda version: office.vault.open(version.sha256), of, number
                )
                intake.comparisons.keep(office.store, facts.id, page)
                progress(page)
    finally:
        workers.close()
    return comparison(office, facts) or found
