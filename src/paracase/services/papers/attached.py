"""Attachments as papers: what came inside a mail has its own type, name and file, and its row says whose it is."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.papers import acts, naming
from paracase.domain.papers.documents import ARCHIVE, TriageState
from paracase.domain.papers.facts import OWN
from paracase.domain.papers.proposals import Field, best
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import counted, name_bytes, name_text
from paracase.services.journal import carry_out
from paracase.services.papers.placing import place_in
from paracase.services.papers.proposing import FilingDecision, decided_facts, document_row, filed_name
from paracase.services.plan import Wanted
from paracase.store.cases import cases
from paracase.store.neighbors import alike_in, spelled
from paracase.store.office.roots import root_paths
from paracase.store.papers import documents, facts, recognised
from paracase.store.papers.ahead import LATER, ahead_of, format_of, open_among

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.domain.steps import Place
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.papers import lists


@dataclass(frozen=True, slots=True)
class TakeOut:
    """What is inside one paper in file, and where each would be written."""

    document_id: int
    name: str
    files: tuple[tuple[int, str, str], ...]
    """Of each attachment the document, its name, and its place below the folder of cases."""


def to_take_out(office: Office, case_id: int | None = None) -> list[TakeOut]:
    """Papers in file whose attachments have no file of their own, as those filed before the office took them out.

    Not those of which something may not be seen: they are taken out whole, by somebody who sees all.
    """
    db = office.store.read
    found = []
    for document_id in facts.with_something_inside(db, case_id):
        if office.store.is_walled and facts.family_is_hidden(db, document_id):
            continue
        wanted = wanted_out(office, document_id)
        if wanted:
            name = document_row(office, document_id).name
            files = tuple(
                (w.document_id, document_row(office, w.document_id).name, name_text(w.target[1]))
                for w in wanted
                if w.target
            )
            found.append(TakeOut(document_id, name, files))
    return found


def take_out(office: Office, document_id: int) -> Done:
    """Write what is inside a paper in file as files of their own; undo takes them away again.

    Raises:
        NotAllowed: it is not in file, nothing in it can be written, or something in it may not be seen.
        DiskFull: no room; nothing was written.
    """
    office.require(Right.FILE)
    row = document_row(office, document_id)
    family(office, document_id)
    wanted = wanted_out(office, document_id)
    if not wanted:
        raise NotAllowed(
            f"Nothing in “{row.name}” can be taken out.", hint="It must be in file, with attachments that have no file."
        )
    told = f"Took {_counted(office, document_id, wanted)} out of {row.name}"
    rows = answered(office, [one.document_id for one in wanted], "taken_out")
    return carry_out(office, acts.TAKEN_OUT, told, wanted, rows=rows, plain_summary=True)


def _counted(office: Office, document_id: int, wanted: Sequence[Wanted]) -> str:
    if format_of(office.store.read, document_id) != ARCHIVE:
        return counted(len(wanted), "attachment")
    lists_all = sum(document_row(office, one.document_id).name == manifest_name(office, document_id) for one in wanted)
    return counted(len(wanted) - lists_all, "file")


def manifest_name(office: Office, document_id: int) -> str:
    """What the manifest of an archive is called."""
    stem = naming.split_extension(document_row(office, document_id).name)[0]
    return f"{naming.safe_name(stem, limit=120)} manifest.csv"


def answered(office: Office, document_ids: Sequence[int], answer: str) -> list[RowStep]:
    """What an answer to the offer of attachments that were found later changes: those among these that are offered."""
    found = open_among(office.store.read, document_ids)
    return [RowStep(LATER, (number,), {"answer": "open"}, {"answer": answer}) for number in found]


def wanted_out(office: Office, document_id: int) -> list[Wanted]:
    """What of the attachments of a paper in file can be written as files of their own, and where."""
    db = office.store.read
    own, place = documents.case_ids(db, document_id), documents.place_of(db, document_id)
    if not own or place is None or documents.state_of(db, document_id) != TriageState.IN_FILE:
        return []
    taking = replace(office, settings=replace(office.settings, attachments="out"))
    found = []
    lies: dict[int, Place] = {document_id: (place.root_id, place.relpath)}
    for member in facts.family_of(db, document_id):
        row = document_row(office, member)
        around = lies.get(row.parent_id or 0, lies[document_id])
        if (own_place := documents.place_of(db, member)) is not None:
            lies[member] = (own_place.root_id, own_place.relpath)
        if row.relpath is not None or row.state != TriageState.IN_FILE:
            continue
        said = said_of(office, member)
        after = attached_facts(office, member, facts.facts_of(db, member), said)
        target = attached_target(taking, row, after, around, said)
        if target is not None:
            lies[member] = target
            found.append(Wanted(member, after, target))
    return found


def family(office: Office, document_id: int) -> list[int]:
    """Everything that hangs on a paper, at any depth, for whoever carries it somewhere: all of it goes, or nothing.

    Of what hangs on a paper something may belong to a case behind a wall. Whoever stands outside it can neither carry that
    along (they would move what they may not see) nor leave it behind (it would hang on a paper that is elsewhere, and
    stand in no list).

    Raises:
        NotAllowed: something of it may not be seen by the person acting.
    """
    db = office.store.read
    if office.store.is_walled and facts.family_is_hidden(db, document_id):
        raise NotAllowed(
            f"An attachment of “{document_row(office, document_id).name}” belongs to a case you cannot open; "
            "nothing was changed.",
            hint="Ask an attorney, or a colleague who may open all of it, to do it.",
        )
    return facts.family_of(db, document_id)


def children_of(office: Office, document_id: int) -> list[int]:
    """Everything that hangs on a document, at any depth."""
    return facts.family_of(office.store.read, document_id)


def takes_out(office: Office, children: Iterable[lists.DocumentRow]) -> bool:
    """Whether filing a paper writes some of these out as files of their own."""
    return office.settings.attachments == "out" and any(child.relpath is None for child in children)


def said_of(office: Office, document_id: int) -> FilingDecision:
    """What a person decided of an attachment, as far as anything was said."""
    ahead = ahead_of(office.store.read, document_id)
    return FilingDecision((ahead.case_id,) if ahead.case_id else (), dict(ahead.facts), ahead.name, ahead.folder)


def attached_facts(office: Office, document_id: int, values: dict[str, Any], said: FilingDecision) -> dict[str, Any]:
    """The facts of an attachment that is filed with its paper: what was decided of it, else what is proposed.

    Args:
        values: its facts until now, in the case and state of its paper.
        said: what was decided of it before it was filed.
    """
    after = values | {"cases": cases_with(values["cases"], said.cases)}
    if said.facts.get("handling"):
        after["handling"] = said.facts["handling"]
    if not said.facts and any(values[name] is not None for name in OWN):
        return after
    proposals = recognised.proposals_for(office.store.read, document_id)
    own = decided_facts(office, proposals, said)
    known = {name: value for name, value in values.items() if name in OWN and value and name not in said.facts}
    return after | {name: value for name, value in own.items() if name in OWN} | known


def cases_with(cases_of_paper: list[list[int]], own: tuple[int, ...]) -> list[list[int]]:
    """Cases of an attachment: the one that was named for it, then those of its paper, on which it hangs."""
    if not own:
        return cases_of_paper
    return [[own[0], 1], *([case_id, 0] for case_id, _ in cases_of_paper if case_id != own[0])]


def attached_target(
    office: Office, row: lists.DocumentRow, values: dict[str, Any], lead: Place | None, said: FilingDecision
) -> Place | None:
    """Where an attachment is written: as was decided of it, where its own type belongs, else beside its paper.

    None leaves it inside; never where a name, folder or case was decided for it.

    Args:
        values: its facts when it is filed; the first case is its own.
        lead: where the file of the paper it came in goes; None when that stays where it is.
    """
    db = office.store.read
    case = cases.get_case(db, values["cases"][0][0])
    is_wanted = said.name is not None or said.folder is not None or bool(said.cases)
    if not is_wanted and (lead is None or lead[0] != case.root_id or office.settings.attachments != "out"):
        return None
    known = next((kind for kind in office.practice.document_types if kind.code == values["doc_type"]), None)
    beside = lead[1].rpartition(b"/")[0] if lead is not None and lead[0] == case.root_id else None
    is_of_archive = row.parent_id is not None and format_of(db, row.parent_id) == ARCHIVE
    if said.folder is not None or (known is not None and not is_of_archive):
        typed = said.folder if said.folder is not None else known.folder if known is not None else ""
        below = os.fsencode(naming.safe_folder(typed).as_posix())
        folder = b"/".join(part for part in (case.folder, b"" if below == b"." else below) if part)
    elif lead is not None and beside is not None and is_of_archive:
        folder = folder_of(office, lead)
    elif beside is not None and is_below(beside, case.folder):
        folder = beside
    else:
        folder = case.folder
    proposals = recognised.proposals_for(db, row.id)
    if is_of_archive and said.name is None:
        is_in_folder = said.folder is None and lead is not None and beside is not None
        return member_place(office, case.root_id, folder, row.name if is_in_folder else row.name.rpartition("/")[2])
    if said.name is not None or said.facts:
        name = filed_name(office, row, proposals, values, said, case)
    else:
        suggested = best(proposals, Field.NAME)
        name = suggested.value if suggested else row.name
    return place_in(office, case.root_id, folder, name)


def is_below(folder: bytes, above: bytes) -> bool:
    """Whether a folder is another or lies in it; ``Smithson`` does not lie in ``Smith``."""
    return not above or (folder + b"/").startswith(above + b"/")


def member_place(office: Office, root_id: int, folder: bytes, path: str) -> Place:
    """Where a member of an archive goes below the archive's folder; its own folders give way where there is no room.

    Args:
        path: of the member, as the reader made it; it may not climb, whoever made it.

    Raises:
        BadInput: it climbs, or there is no room even in the archive's folder.
    """
    folders, _, name = path.rpartition("/")
    parts = [name_bytes(part) for part in naming.safe_folder(folders).parts]
    for most in range(len(parts), 0, -1):
        with contextlib.suppress(BadInput):
            return place_in(office, root_id, b"/".join([folder, *parts[:most]]), name)
    return place_in(office, root_id, folder, name)


def folder_of(office: Office, archive: Place, name: str | None = None) -> bytes:
    """The folder that what was in an archive goes to: beside it, of its name, and with no file of anybody's in it.

    Args:
        name: what the folder is called already; None names it after the archive.
    """
    folder, _, own_name = archive[1].rpartition(b"/")
    root = root_paths(office.store.read, office.folder)[archive[0]][1]
    stem = naming.split_extension(name_text(own_name))[0] if name is None else name
    for count in range(1, 1000):
        own = name_bytes(naming.numbered(naming.safe_name(stem, limit=100), count))
        path = spelled(root, b"/".join(part for part in (folder, own) if part))
        above, _, last = (root + b"/" + path).rpartition(b"/")
        # Not the archive's own place, which is not on the disk yet, nor a name that is one with another's but for case.
        if naming.alike(name_text(path)) == naming.alike(name_text(archive[1])) or alike_in(above, last):
            continue
        full = Path(name_text(root + b"/" + path))
        if not os.path.lexists(full) or (full.is_dir() and not any(files for _, _, files in os.walk(full))):
            break
    return path
