"""The exact versions people deliver, read and decide about: their bytes in the vault, their text, what changed."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.approvals.figures import own_pages
from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.papers.by_ocr import read_by_ocr
from paracase.domain.papers.differing import Version, differing
from paracase.domain.papers.documents import READERS, FileSignature, Outcome
from paracase.domain.papers.sequester import SHUT, SHUT_HINT
from paracase.domain.roles import Proof
from paracase.domain.visible import name_bytes, visible
from paracase.domain.work.redline import Redline, redline
from paracase.services.cases.cases import case_folder
from paracase.services.papers import read_anew
from paracase.services.papers.filing import ensure_kept, file_path
from paracase.store.cases import cases
from paracase.store.office.roots import root_paths
from paracase.store.papers import comparisons, documents, versions
from paracase.store.papers.versions import ShownText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.papers.by_ocr import ByOcr
    from paracase.domain.steps import Place
    from paracase.services.context import Office
    from paracase.store.papers.versions import VersionFacts


def version(office: Office, version_id: int) -> VersionFacts:
    """A version.

    Raises:
        NotFound: there is none with this number.
    """
    facts = versions.version_facts(office.store.read, version_id)
    if facts is None:
        raise NotFound("There is no such version.")
    return facts


def document_at(office: Office, text: str, *, case_id: int) -> int:
    """The document a person means: by its number, or by the path of a file in a watched folder, taken in if it is not yet.

    Raises:
        NotFound: no such document or file.
        NotAllowed: it belongs to another case.
    """
    document_id = int(text) if text.strip().isdigit() else _document_of_file(office, text, case_id)
    if case_id not in documents.case_ids(office.store.read, document_id):
        raise NotAllowed(
            f"Document {document_id} is not in this case.", hint="File it there first, or save it in the case's folder."
        )
    return document_id


def _document_of_file(office: Office, text: str, case_id: int) -> int:
    folder = Path(os.fsdecode(case_folder(office, cases.get_case(office.store.read, case_id))))
    given = Path(text).expanduser()
    tried = [given.absolute(), folder / given, folder / "Drafts" / given]
    path = next((candidate for candidate in tried if candidate.is_file()), None)
    if path is None:
        raise NotFound(f"There is no file “{visible(text)}”.", hint=f"Save it in {visible(str(folder / 'Drafts'))}.")
    found = _known_at(office, path)
    if found is None:
        _take_in(office, path)
        found = _known_at(office, path)
    if found is None:
        raise NotFound(
            f"“{visible(str(path))}” is not in a watched folder, or still being written.",
            hint=f"Save it in {visible(str(folder / 'Drafts'))}, and try again in a moment.",
        )
    return found


def _known_at(office: Office, path: Path) -> int | None:
    """The document whose file this is, when its present bytes were taken in."""
    place = _place_of(office, path)
    known = documents.at_place(office.store.read, *place) if place is not None else None
    return known.id if known is not None and _is_same(known.signature, path.stat()) else None


def _place_of(office: Office, path: Path) -> Place | None:
    """Where a file lies in the watched folders; None outside of them."""
    raw = name_bytes(str(path.resolve()))
    inside = {
        root_id: real
        for root_id, (_, root) in root_paths(office.store.read, office.folder).items()
        if raw.startswith((real := os.path.realpath(root)) + b"/")
    }
    if not inside:
        return None
    root_id = max(inside, key=lambda known: len(inside[known]))
    return root_id, raw[len(inside[root_id]) + 1 :]


def _is_same(known: FileSignature, status: os.stat_result) -> bool:
    return (known.size, known.mtime_ns) == (status.st_size, status.st_mtime_ns)


def _take_in(office: Office, path: Path) -> None:
    place = _place_of(office, path)
    if place is not None:
        services.papers.taking_in.take_in_folder(office, place[0], place[1].rpartition(b"/")[0])


def settled_version(office: Office, document_id: int) -> VersionFacts:
    """The version a document's file is right now; what was saved a moment ago is taken in first.

    Raises:
        NotAllowed: the file is gone, still being written, or its bytes are not kept.
    """

    if documents.place_of(office.store.read, document_id) is not None:
        path = file_path(office, document_id)
        if not path.is_file():
            raise NotAllowed(f"“{visible(path.name)}” is not in its folder any more.", hint="Put it back first.")
        if _known_at(office, path) != document_id:
            _take_in(office, path)
            if _known_at(office, path) != document_id:
                raise NotAllowed(f"“{visible(path.name)}” is being written just now.", hint="Try again in a moment.")
    ensure_kept(office, document_id)
    version_id = versions.present_version(office.store.read, document_id)
    return there(version(office, version_id or 0))


def there(facts: VersionFacts) -> VersionFacts:
    """See that a version's bytes were not purged.

    Raises:
        NotAllowed: they were, or their paper is sequestered.
    """
    if facts.is_sequestered:
        raise NotAllowed(f"“{facts.name}” is {SHUT}.", hint=SHUT_HINT)
    if facts.outcome == Outcome.PURGED:
        raise NotAllowed(
            f"These bytes are gone: {facts.name[:1].lower()}{facts.name[1:]}.", hint="See “paracase purge list”."
        )
    return facts


def text_of(office: Office, version_id: int) -> ShownText:
    """The text of a version by page, with what its reader should know of it; kept from the first time on.

    The statement an attorney signs names the hash of exactly this text.
    """
    db = office.store.read
    facts = version(office, version_id)
    if facts.outcome == Outcome.PURGED:
        return ShownText("", "", (Outcome.PURGED.sentence,), ("",))
    if facts.is_sequestered:
        return ShownText("", "", (SHUT,), ("",))
    known = versions.shown_text(db, version_id)
    if known is not None:
        return read_anew.borne_out(office, facts, known) if office.identity.proof is Proof.KEY else known
    text = office.read_here[version_id] = read_anew.read_now(office, facts)
    with office.store.write() as tx:
        versions.keep_shown_text(tx.db, version_id, text, words=words_to_read(text.pages))
    return versions.shown_text(db, version_id) or _never(version_id)


def words_to_read(pages: Sequence[str]) -> int:
    """How many words there are to read on pages, without what runs along them."""
    return sum(len(page.split()) for page in own_pages(pages))


def _never(version_id: int) -> ShownText:
    raise NotFound(f"The text of version {version_id} is not kept.")


def changes(office: Office, old_version: int, new_version: int) -> Redline:
    """What changed between two versions, by words, and what did beside them. Not for the event loop."""
    old, new = text_of(office, old_version), text_of(office, new_version)
    first, second = version(office, old_version), version(office, new_version)
    found = replace(redline(old.pages, new.pages), by_ocr=by_ocr(new, second), by_ocr_before=by_ocr(old, first))
    if first.sha256 == second.sha256:
        return found
    if old.reader < READERS or new.reader < READERS:
        return replace(found, beside="its parts cannot be compared: one of the texts is by an older reader")
    words_changed = bool(found.changes or found.running)
    beside = differing(
        _as_compared(office, old, old_version),
        _as_compared(office, new, new_version),
        words_changed=words_changed,
        format_name=second.format,
    )
    said = beside.sentence or ("" if words_changed else "bytes that are no part known here")
    return replace(found, beside=said, differing=beside)


def _as_compared(office: Office, text: ShownText, version_id: int) -> Version:
    """A version for the comparison: its drawing too, as far as its pages were drawn."""
    drawn = {page.page: page.digest for page in comparisons.compared(office.store.read, version_id) if page.digest}
    return Version(text.pages, text.parts, text.flags, drawn)


def by_ocr(text: ShownText, facts: VersionFacts) -> ByOcr:
    """Which of its pages OCR read."""
    return read_by_ocr(text.parts, text.pages, text.own, is_scan=facts.outcome == Outcome.OCR)


def pages_of(text: ShownText, facts: VersionFacts) -> int:
    """How many pages there are to read: those with a text, or as many as the file says it has."""
    return max(len([page for page in text.pages if page.strip()]) and len(text.pages), facts.pages or 0, 1)


def has_pages(text: ShownText, facts: VersionFacts) -> bool:
    """Whether a version has pages of its own: those of a Word file come about when it is printed, one is no number."""
    return facts.pages is not None or len(text.pages) > 1


def standing_of_file(office: Office, facts: VersionFacts) -> str:
    """What is in the folder, against a version: empty when it is that version still."""
    if facts.missing:
        return "the file is not in its folder any more"
    if not facts.is_present:
        newer = versions.present_version(office.store.read, facts.document_id)
        number = version(office, newer).no if newer else 0
        return f"the file in the folder is another: v{number}"
    return ""
