"""Making the file of a case to be handed over: written whole beside its place, and put before an attorney."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, Damaged, DiskFull, NotAllowed, NotFound
from paracase.domain.leaving import acts, manifest
from paracase.domain.leaving.handovers import Recipient
from paracase.domain.roles import Right
from paracase.domain.visible import counted, visible
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.leaving import folders
from paracase.services.leaving.contents import contents
from paracase.store.engine import changed
from paracase.store.leaving import handovers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.leaving.contents import FileContents


def planned(office: Office, case_id: int, to: Recipient, name: str = "", place: Path | None = None) -> FileContents:
    """What would go, and what not; nothing is written.

    Args:
        place: where it would be made, looked at as ``make`` does.

    Raises:
        NotAllowed: no right to, or not every paper of the case is in sight.
        BadInput, NotFound: it could not be made there.
    """
    office.require(Right.HAND_OVER)
    if place is not None:
        folders.check_place(office, place.expanduser().absolute())
    return contents(office, case_id, to, _name(to, name))


def make(
    office: Office,
    case_id: int,
    place: Path,
    to: Recipient,
    *,
    name: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> Done:
    """Write the file of a case for a recipient; it is ``made("handover")``, and waits for an attorney.

    Args:
        place: the folder it is handed out as; it is made beside it, under a name that says that it is not signed off.

    Raises:
        BadInput: something is there, it lies in the office, or it is not said to whom.
        NotAllowed: not every paper of the case is in sight, or the folder cannot be written.
        DiskFull, Damaged, NotFound.
    """
    office.require(Right.HAND_OVER)
    whom, place = _name(to, name), place.expanduser().absolute()
    folders.check_place(office, place)
    found = contents(office, case_id, to, whom)
    writing = folders.begin(place, lambda digest: handovers.known_manifest(office.store.read, digest))
    try:
        said, size = folders.write(office, writing, found.copies, found.pages, progress)
    except (DiskFull, Damaged, NotAllowed, NotFound):
        folders.take_away(writing)  # it would fill the disk that has no room, and nothing goes on from it
        raise
    digest = manifest.digest(said)
    whole = folders.not_signed(place)
    with office.store.write() as tx:
        left = {paper.id: (paper.id, what.why, what.by) for paper, what in found.left}
        values = {
            "case_id": case_id, "recipient": to.value, "name": whom, "place": os.fsencode(place), "manifest": digest,
            "papers": len(found.copies), "files": len(found.copies) + len(found.pages) + 1, "size": size + len(said),
            "made_by": office.person.id, "made_at": office.now(),
        }  # fmt: skip
        number = handovers.insert_handover(tx.db, values, list(left.values()))
        changed(tx.db, "cases", "requests")
        done = record(
            office,
            tx,
            acts.HANDOVER_MADE,
            f"Made the file of {found.file.title} for {to.words}: {counted(len(found.copies), 'paper')}, "
            f"{len(left):,} left out; it waits for an attorney",
            data={"case": case_id, "handover": number, "manifest": digest, "to": to.value, "left": sorted(left)},
            texts={"folder": visible(str(place)), "name": whom},
        )
        folders.rename(writing, whole)  # last: what is written down is there
    folders.unmark(whole)
    return done


def _name(to: Recipient, name: str) -> str:
    whom = line(name, "name", limit=200, may_be_empty=True)
    if to is Recipient.OTHER and not whom:
        raise BadInput("It is not said to whom it goes.", hint="Say it: --to other --name “…”.")
    return whom
