"""Taking out what is inside a paper in file, whatever carries it: a mail, a mailbox, a portfolio, an archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.errors import NotAllowed
from paracase.domain.papers.documents import Outcome, TriageState
from paracase.domain.roles import Right
from paracase.domain.visible import name_text
from paracase.services.papers import archives, attached
from paracase.services.papers.proposing import document_row
from paracase.store.papers import documents

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.done import Done


class Inside(NamedTuple):
    """Something inside a paper, and what taking out makes of it."""

    document_id: int | None
    """None while it is inside an archive that was not taken apart."""
    name: str
    size: int
    to: str
    """Its place below the folder of cases; empty where it stays inside."""
    why: str = ""
    """Why it stays inside."""


def take_out(office: Office, document_id: int) -> Done:
    """Write what is inside a paper in file as files of their own; undo takes them away again.

    An archive is taken apart first: its members go into a folder of its name beside it, with a manifest of all of them.

    Raises:
        NotAllowed: it is not in file, or nothing in it can be written.
        Damaged: it is an archive that cannot be read.
        DiskFull: no room; nothing was written.
    """
    row = document_row(office, document_id)
    attached.family(office, document_id)
    if row.outcome == Outcome.PENDING:
        raise NotAllowed(f"“{row.name}” was not read yet.", hint="It is within seconds; else run “paracase scan”.")
    if archives.is_archive(office, document_id):
        _check_in_file(office, document_id)
        members = archives.unpack(office, document_id)
        stay = [member for member in members if member.why]
        if members and len(stay) == len(members):
            raise NotAllowed(
                f"Nothing in “{row.name}” can be taken out: {stay[0].why}.",
                hint=f"paracase document take-out {document_id} --preview names all of it.",
            )
    return attached.take_out(office, document_id)


def preview(office: Office, document_id: int) -> list[Inside]:
    """What taking out would make of everything inside a paper; nothing is written.

    Raises:
        NotAllowed: it is an archive that is not in file.
        Damaged: it is an archive that cannot be read.
    """
    office.require(Right.FILE)
    wanted = attached.wanted_out(office, document_id)
    found = []
    for one in wanted:
        row = document_row(office, one.document_id)
        found.append(Inside(row.id, row.name, row.size, name_text(one.target[1]) if one.target else ""))
    if not archives.is_archive(office, document_id):
        return found
    place = _check_in_file(office, document_id)
    folder = attached.folder_of(office, place)
    known = {one.name for one in found}
    members = archives.contents(office, document_id)
    is_apart = bool(found) or bool(attached.children_of(office, document_id))
    for member in members:
        if member.why:
            found.append(Inside(None, member.path, member.size, "", member.why))
        elif not is_apart and member.name not in known:
            goes = attached.member_place(office, place[0], folder, member.name)
            found.append(Inside(None, member.path, member.size, name_text(goes[1])))
    return found


def _check_in_file(office: Office, document_id: int) -> tuple[int, bytes]:
    row = document_row(office, document_id)
    place = documents.place_of(office.store.read, document_id)
    if row.state != TriageState.IN_FILE or place is None or row.missing:
        where = "File the paper it is in first." if row.parent_id is not None else "File it in Triage first."
        raise NotAllowed(f"“{row.name}” is not in file with a file of its own.", hint=where)
    return place.root_id, place.relpath
