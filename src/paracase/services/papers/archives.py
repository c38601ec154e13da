"""What is inside an archive (ZIP): looked at, and made papers of their own when a person asks, with a manifest of all."""

from __future__ import annotations

import csv
import io
import os
from typing import TYPE_CHECKING, NamedTuple

from paracase import intake
from paracase.domain.errors import Damaged, NotAllowed
from paracase.domain.papers.account import DIGEST, Fate, from_values, shortened
from paracase.domain.papers.documents import ARCHIVE, Outcome, TriageState
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.services.papers.attached import manifest_name
from paracase.services.papers.filing import ensure_kept
from paracase.services.papers.kept import opened
from paracase.services.papers.proposing import document_row
from paracase.store.engine import changed
from paracase.store.papers import documents, facts, reading
from paracase.store.papers.ahead import format_of
from paracase.store.papers.reading import PendingVersion

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paracase.domain.papers.account import PaperPart
    from paracase.intake.extract.protocol import Extracted, Sink
    from paracase.services.context import Office

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Contents(NamedTuple):
    """A member of an archive, and what becomes of it."""

    path: str
    """As the archive names it."""
    name: str
    """Its path below the archive's own folder, made safe; empty where it stays inside."""
    size: int
    sha256: str
    why: str
    """Why it stays inside; empty where it is taken out."""


def is_archive(office: Office, document_id: int) -> bool:
    """Whether a document is an archive that can be taken apart."""
    return format_of(office.store.read, document_id) == ARCHIVE


def contents(office: Office, document_id: int) -> list[Contents]:
    """What is in an archive, each member read whole and checked; nothing is written.

    Raises:
        NotAllowed: it is no archive.
        Damaged: it cannot be read.
    """
    office.require(Right.FILE)
    return _members(_unpacked(office, document_id, takes=False, sink=None), document_row(office, document_id).name)


def unpack(office: Office, document_id: int) -> list[Contents]:
    """Make the members of an archive papers inside it, and a manifest beside them; done again, it changes nothing.

    Raises:
        NotAllowed: it is no archive, lies in the trash, or lies too deep inside others.
        Damaged: it cannot be read.
        DiskFull: no room; nothing was kept.
    """
    office.require(Right.FILE)
    row = document_row(office, document_id)
    if row.state == TriageState.TRASH:
        raise NotAllowed(f"“{row.name}” is in the trash.", hint=f"Restore it first: paracase triage restore {row.id}.")
    if documents.depth_of(office.store.read, document_id) >= intake.children.MAX_FAMILY:
        why = f"“{row.name}” lies in {intake.children.MAX_FAMILY} papers within each other."
        raise NotAllowed(why, hint="Take it out of them first.")
    ensure_kept(office, document_id)
    held = facts.present_bytes(office.store.read, document_id)
    assert held is not None
    children = intake.children.Children(office.vault, most=intake.extract.archive.MAX_ALL)
    try:
        found = _unpacked(office, document_id, takes=True, sink=children.begin_anew)
        members = _members(found, row.name)
        if any(not member.why for member in members):
            name = manifest_name(office, document_id)
            children.write(name, _manifest(members))
            children.end(name)
        taken = children.keep()
    finally:
        children.discard()
    if not taken:
        return members
    version = PendingVersion(held.version_id, document_id, held.sha256, held.size, held.kept, row.name)
    for _ in intake.children.insert_children(office.store, version, taken, at=office.now(), is_asked=True):
        pass
    _account(office, held.version_id, members)
    return members


def _unpacked(office: Office, document_id: int, *, takes: bool, sink: Callable[[], Sink] | None) -> Extracted:
    row = document_row(office, document_id)
    if not is_archive(office, document_id):
        raise NotAllowed(f"“{row.name}” is no archive that is read.", hint="ZIP files are; see docs/formats.md.")
    ensure_kept(office, document_id)
    held = facts.present_bytes(office.store.read, document_id)
    assert held is not None
    workers = intake.extract.pool.Workers()
    try:
        handle = opened(office, held.sha256, row.name)
        try:
            found = workers.unpack(handle, held.size, row.name, takes=takes, sink=sink)
        finally:
            os.close(handle)
    finally:
        workers.close()
    if found.outcome is not Outcome.LISTED:
        said = found.detail or found.outcome.sentence
        raise Damaged(
            f"“{row.name}” could not be taken apart: {visible(said)}", hint="Nothing was written; o opens it."
        )
    return found


def _members(found: Extracted, name: str) -> list[Contents]:
    try:
        return [
            Contents(str(p), str(n), int(size), str(sha), str(why)) for p, n, size, sha, why in found.meta["members"]
        ]
    except (KeyError, TypeError, ValueError) as error:  # its reader was taken over by what it read
        raise Damaged(f"What was read of “{name}” is no answer.", hint="Nothing was written.") from error


def _manifest(members: Sequence[Contents]) -> bytes:
    """The list of all members: path, size, hash, name, what became of each. The same archive gives the same bytes."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["path in the archive", "bytes", "SHA-256", "name here", "what became of it"])
    for member in members:
        told = "stays inside: " + member.why if member.why else "taken out"
        words = [_plain(visible(word)) for word in (member.path, member.sha256, member.name, told)]
        writer.writerow([words[0], member.size, *words[1:]])
    return text.getvalue().encode("utf-8-sig")


def _plain(text: str) -> str:
    """A stranger's words as a table's cell that no program takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _account(office: Office, version_id: int, members: Sequence[Contents]) -> None:
    """What was taken out is a paper of its own now, and no part that nobody read."""
    taken = {(m.path[:300], m.size): m.sha256 for m in members if not m.why}
    with office.store.write() as tx:

        def now(part: PaperPart) -> PaperPart:
            sha256 = taken.get((part.where, part.size))
            is_taken = part.fate is Fate.LEFT_OUT and sha256 is not None
            return part._replace(fate=Fate.CHILD, why="", digest=(sha256 or "")[:DIGEST]) if is_taken else part

        parts = from_values(reading.reading_of(tx.db, version_id).parts)
        reading.set_parts(tx.db, version_id, shortened([now(part) for part in parts]))
        changed(tx.db, "documents")
