"""Where everything goes that hangs on a paper which is filed or moved: its cases, its state, its files."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.errors import BadInput
from paracase.domain.papers import naming
from paracase.domain.papers.documents import ARCHIVE, Handling, TriageState
from paracase.domain.papers.handling import raised, taken_handling
from paracase.domain.papers.proposals import Field, best
from paracase.domain.visible import name_text
from paracase.services.papers.attached import (
    attached_facts,
    attached_target,
    cases_with,
    family,
    folder_of,
    is_below,
    manifest_name,
    member_place,
    said_of,
)
from paracase.services.papers.placing import place_in
from paracase.services.papers.proposing import document_row, numbers_along
from paracase.services.plan import Wanted
from paracase.store.cases import cases
from paracase.store.neighbors import room
from paracase.store.office.roots import root_paths
from paracase.store.papers import documents, facts, lists, recognised
from paracase.store.papers.ahead import format_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.steps import Place
    from paracase.services.context import Office


def filed_along(
    office: Office, row: lists.DocumentRow, after: Mapping[str, Any], target: Place | None, exhibits: Sequence[int]
) -> list[Wanted]:
    """What is filed with a paper: attachments and exhibits, in its cases and state; files of their own go beside its.

    What is inside the paper is written out as the paper it is, where the office wants that (``filing.attachments``). What
    was filed with it before goes along as when it is moved.

    Raises:
        BadInput: an exhibit cannot hang on it.
        NotAllowed: something of it may not be seen by the person acting.
    """
    db = office.store.read
    inside = family(office, row.id)
    hung = [number for number in dict.fromkeys(exhibits) if number not in inside]
    along = [number for exhibit in hung for number in family(office, exhibit)]
    number = len(inside)
    goes: dict[int, Place | None] = {row.id: target}
    carrying = _Carrying(office, row, target, after["cases"])
    steps: list[Wanted] = []
    for member in [*inside, *hung, *along]:
        paper = document_row(office, member)
        is_taken = paper.parent_id is not None or paper.state == TriageState.TRASH
        if member == row.id or (member in hung and is_taken):
            raise BadInput(f"Document {member} cannot hang on document {row.id}.", hint="Name papers of their own.")
        values = dict(facts.facts_of(db, member))
        values.update(state=after["state"], decided_by=after["decided_by"], decided_at=after["decided_at"])
        values["cases"] = after["cases"]
        if values["handling"] == Handling.NORMAL:
            values["handling"] = after["handling"]
        values["handling"] = raised(values["handling"], taken_handling(recognised.proposals_for(db, member)))
        if member in hung:
            number += 1
            values.update(parent_id=row.id, child_no=number)
        place = None
        if paper.relpath is None and member not in hung:
            said = said_of(office, member)
            values = attached_facts(office, member, values, said)
            place = attached_target(office, paper, values, goes.get(paper.parent_id or 0, target), said)
        elif paper.relpath is not None and paper.state == TriageState.IN_FILE and member in inside:
            values["cases"] = carrying.cases_of(member)
            place = carrying.place_of(paper)
        elif target is not None and paper.relpath is not None and not paper.missing:
            folder = target[1].rpartition(b"/")[0]
            own = best(recognised.proposals_for(db, member), Field.NAME)
            name = own.value if own else name_text(paper.relpath.rpartition(b"/")[2])
            place = place_in(office, target[0], folder, name)
        goes[member] = place
        steps.append(Wanted(member, values | {"numbers": numbers_along(values, after)}, place))
    return steps


def moved_along(office: Office, row: lists.DocumentRow, after: Mapping[str, Any], target: Place) -> list[Wanted]:
    """What hangs on a paper that is moved: in its cases; files beside it stay beside it, others go along with the case.

    What was taken out of an archive keeps its path below the archive's folder, wherever the archive goes.

    Raises:
        NotAllowed: something that would go along may not be seen by the person acting.
    """
    carrying = _Carrying(office, row, target, after["cases"])
    db = office.store.read
    steps = []
    # A paper that only gets another name takes nothing along.
    for member in family(office, row.id) if carrying.goes_elsewhere else facts.family_of(db, row.id):
        paper = document_row(office, member)
        wanted = carrying.place_of(paper)
        steps.append(Wanted(member, facts.facts_of(db, member) | {"cases": carrying.cases_of(member)}, wanted))
    return steps


class _Members(NamedTuple):
    """The folder that an archive was taken out into, and where that goes; both places without the root's path."""

    was: Place
    goes: Place


class _Carrying:
    """Where the files go that hang on a paper in file, when its own goes elsewhere.

    Args:
        target: where the paper's file goes; None where it stays.
        cases_after: the paper's cases then.
    """

    def __init__(
        self, office: Office, lead: lists.DocumentRow, target: Place | None, cases_after: list[list[int]]
    ) -> None:
        self._office, self._db = office, office.store.read
        own = documents.case_ids(self._db, lead.id)
        self._before = cases.get_case(self._db, own[0]) if own and lead.state == TriageState.IN_FILE else None
        self._cases_after = cases_after
        self._case = cases.get_case(self._db, cases_after[0][0])
        here = documents.place_of(self._db, lead.id)
        self._here: Place | None = (here.root_id, here.relpath) if here is not None else None
        self._target = target if not lead.missing else None
        self._members: dict[int, _Members] = {}
        self._note_archive(lead.id, self._here, self._target)

    @property
    def goes_elsewhere(self) -> bool:
        """Whether the paper comes to another case or folder; else it only gets another name."""
        if self._before is None or self._case.id != self._before.id:
            return True
        return self._target is not None and self._here is not None and _folder(self._target) != _folder(self._here)

    def cases_of(self, member: int) -> list[list[int]]:
        """The cases of what hangs on it: its own, where it was filed into one, then those of the paper."""
        return cases_with(self._cases_after, self._others(member))

    def place_of(self, member: lists.DocumentRow) -> Place | None:
        """Where the file of what hangs on it goes; None where it has none, or that stays where it is."""
        here = documents.place_of(self._db, member.id)
        if here is None or member.missing or self._target is None or self._others(member.id):
            return None
        place = (here.root_id, here.relpath)
        goes = self._with_archive(member, place) or self._with_lead(member, place)
        if goes == place:
            return None
        if member.id not in self._members:
            self._note_archive(member.id, place, goes)
        return goes

    def _others(self, member: int) -> tuple[int, ...]:
        """What was filed into a case of its own stays that case's, and its file where it is."""
        if self._before is None:
            return ()
        return tuple(number for number in documents.case_ids(self._db, member)[:1] if number != self._before.id)

    def _with_archive(self, member: lists.DocumentRow, place: Place) -> Place | None:
        carried = self._members.get(member.parent_id or 0)
        if carried is None or place[0] != carried.was[0] or not is_below(_folder(place)[1], carried.was[1]):
            return None
        self._members[member.id] = carried  # an archive in the archive: its folder lies in this one
        path = place[1].removeprefix(carried.was[1] + b"/")
        folder, _, name = b"/".join([carried.goes[1], path]).rpartition(b"/")
        roots = {number: at for number, (_, at) in root_paths(self._db, self._office.folder).items()}
        with contextlib.suppress(BadInput):
            if naming.units(name_text(name)) <= room(self._office.folder, roots, (carried.goes[0], folder)):
                return carried.goes[0], folder + b"/" + name
        return member_place(self._office, *carried.goes, name_text(path))

    def _with_lead(self, member: lists.DocumentRow, place: Place) -> Place:
        assert self._target is not None
        root_id, path = place
        folder, _, name = path.rpartition(b"/")
        before = self._before
        if before is None and (own := documents.case_ids(self._db, member.id)):
            before = cases.get_case(self._db, own[0])
        if self._here is not None and _folder(place) == _folder(self._here):
            root_id, folder = _folder(self._target)
        elif before is not None and self._case.id != before.id and is_below(folder, before.folder):
            # Where its own type belongs.
            parts = (self._case.folder, folder.removeprefix(before.folder).strip(b"/"))
            root_id, folder = self._case.root_id, b"/".join(part for part in parts if part)
        return root_id, b"/".join(part for part in (folder, name) if part)

    def _note_archive(self, document_id: int, place: Place | None, goes: Place | None) -> None:
        """Find where the folder of what was taken out of an archive goes, if it was and the archive leaves its folder."""
        if place is None or goes is None or _folder(place) == _folder(goes):
            return
        if format_of(self._db, document_id) != ARCHIVE:
            return
        was = _members_folder(self._office, document_id, place)
        if was is not None:
            name = name_text(was.rpartition(b"/")[2])
            self._members[document_id] = _Members((place[0], was), (goes[0], folder_of(self._office, goes, name)))


def _folder(place: Place) -> Place:
    return place[0], place[1].rpartition(b"/")[0]


def _members_folder(office: Office, document_id: int, archive: Place) -> bytes | None:
    """The folder beside an archive that holds what was taken out of it: that of the manifest, else that of the most.

    What a person moved out of it since lies elsewhere and is no sign of it.
    """
    beside = _folder(archive)[1]
    manifest = manifest_name(office, document_id)
    stem = naming.split_extension(name_text(archive[1].rpartition(b"/")[2]))[0]
    found: dict[bytes, tuple[bool, bool, int]] = {}
    for child in lists.children(office.store.read, document_id):
        place = documents.place_of(office.store.read, child.id)
        if place is None or place.root_id != archive[0]:
            continue
        folder = _folder((place.root_id, place.relpath))[1]
        if folder == beside or not is_below(folder, beside):
            continue
        first = folder[len(beside) :].strip(b"/").partition(b"/")[0]
        has_manifest, _, many = found.get(first, (False, False, 0))
        is_named = naming.alike(name_text(first)).startswith(naming.alike(naming.safe_name(stem, limit=100)))
        found[first] = (has_manifest or child.name == manifest, is_named, many + 1)
    if not found:
        return None
    best_one = max(sorted(found), key=found.__getitem__)
    return b"/".join(part for part in (beside, best_one) if part)
