"""Adopting case folders that exist already: in place, moving nothing."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.domain.cases.acts import ADOPTED
from paracase.domain.cases.cases import DocketRelation
from paracase.domain.cases.dockets import find_docket_numbers
from paracase.domain.cases.folder_marks import FolderMarks, marks_of, without_empty_brackets
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Right, Role
from paracase.domain.visible import counted, name_bytes, name_text, visible
from paracase.domain.words import fold
from paracase.intake.scan import walk
from paracase.services.acts import record
from paracase.services.cases import cases as case_service
from paracase.services.cases import walls
from paracase.services.cases.cases import NewCase, NewDocket
from paracase.services.papers.taking_in import scan
from paracase.services.people import people
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.office.roots import ADOPTING, ADOPTING_INDEX_ONLY, insert_root, root_paths, set_root_state

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from paracase.domain.roles import Person
    from paracase.domain.steps import Place
    from paracase.intake.pipeline import Turn
    from paracase.intake.reconcile import Findings
    from paracase.services.context import Office
    from paracase.services.papers.taking_in import ScanReport
    from paracase.store.engine import Transaction

_OWN_NUMBER = re.compile(r"^\s*(\d{2,4}[-_.]\d{2,6})(?!\d)[\s_-]*")


@dataclass(frozen=True, slots=True)
class Guess:
    """One folder that looks like a case's."""

    folder: bytes
    """Relative to the adopted tree; empty when the tree itself is one case."""
    number: str | None
    caption: str
    dockets: tuple[str, ...]
    files: int
    size: int
    case_number: str | None = None
    """Set when the folder belongs to a case already (an adoption that was cut off)."""
    marks: FolderMarks = field(default_factory=FolderMarks)
    """What its name says of the case: sealed, settled. A person is asked; nothing follows from it by itself."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What an adoption would do, before it does anything."""

    tree: Path
    cases: tuple[Guess, ...]
    files: int
    size: int
    """Bytes the vault needs (less where the file system can share them)."""
    refused: int
    loose: int
    """Files directly in the tree, in no case's folder; they come to Triage."""
    free: int

    @property
    def walls(self) -> tuple[Guess, ...]:
        """New cases whose folder's name asks for a wall."""
        return tuple(guess for guess in self.cases if guess.marks.walls and guess.case_number is None)

    @property
    def closes(self) -> tuple[Guess, ...]:
        """New cases whose folder's name says that they are over."""
        return tuple(guess for guess in self.cases if guess.marks.closes and guess.case_number is None)


@dataclass(frozen=True, slots=True)
class MarksAnswered:
    """What a person said about folders whose names are marked, by their folders."""

    walled: frozenset[bytes] = frozenset()
    closed: frozenset[bytes] = frozenset()


def outside_of_walls(office: Office) -> list[Person]:
    """Who would stand outside a case that is walled as it is adopted: everybody but attorneys and whoever adopts it.

    As with a sealed paper that comes in (``filing.sealed``). Who joins later is walled by ``paracase wall add``.
    """
    return [one for one in people.everybody(office) if one.role is not Role.ATTORNEY and one.id != office.person.id]


def survey(office: Office, tree: Path, *, single: bool = False) -> Survey:
    """Look at a tree of case folders: each folder directly below it is taken for a case.

    Args:
        single: the tree itself is one case's folder.

    Raises:
        BadInput: it is no folder, lies in the office, or holds it.
        NotAllowed: at a service account's desk.
    """
    office.require(Right.FILE)
    if office.identity.is_entered:
        raise NotAllowed(
            "The office's account reads more than you may: at its desk no folder is adopted.",
            hint="Root does it as that account: sudo -u ACCOUNT paracase --office DIR case adopt FOLDER",
        )
    tree = tree.expanduser().absolute()
    if not tree.is_dir():
        raise BadInput(f"{tree} is not a folder.", hint="Name the folder that holds the case folders.")
    if tree == office.folder or tree in office.folder.parents or office.folder in tree.parents:
        raise BadInput(f"{tree} and the office lie inside one another.", hint="Choose a folder outside the office.")
    walked = walk({0: name_bytes(str(tree))})[0]
    by_folder: dict[bytes, list[int]] = {}
    for relpath, raw in walked.files.items():
        top = b"" if single else relpath.partition(b"/")[0] if b"/" in relpath else None
        if top is not None:
            count = by_folder.setdefault(top, [0, 0])
            count[0], count[1] = count[0] + 1, count[1] + raw[2]
    known = _known_folders(office, tree)
    guesses = tuple(
        _guess(tree, folder, files, size, known.get(folder)) for folder, (files, size) in sorted(by_folder.items())
    )
    stats = os.statvfs(office.folder) if hasattr(os, "statvfs") else None
    return Survey(
        tree,
        guesses,
        len(walked.files),
        sum(raw[2] for raw in walked.files.values()),
        len(walked.refused),
        len(walked.files) - sum(guess.files for guess in guesses),
        stats.f_bavail * stats.f_frsize if stats else 0,
    )


def _named(guesses: Sequence[Guess]) -> str:
    names = list(dict.fromkeys(f"“{visible(name_text(guess.folder))}”" for guess in guesses))
    more = f" and {counted(len(names) - 3, 'more folder', 'more folders')}" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more


def _known_folders(office: Office, tree: Path) -> dict[bytes, str]:
    db = office.store.read

    roots = {path: root_id for root_id, (_, path) in root_paths(db, office.folder).items()}
    root_id = roots.get(name_bytes(str(tree)))
    return {case.folder: case.number for case in cases.list_cases(db) if case.root_id == root_id}


def _guess(tree: Path, folder: bytes, files: int, size: int, case_number: str | None) -> Guess:
    name = name_text(folder) if folder else tree.name
    # File systems take no colon: 2:24-cv-01234 is written 2_24-cv-01234 or 2-24-cv-01234 in folder names.
    name = re.sub(r"(?<!\d)(\d)[_-](?=\d\d-[a-z]{2}-\d)", r"\1:", name)
    own = _OWN_NUMBER.match(name)
    dockets = tuple(number.raw for number in find_docket_numbers(name, plain=False))
    caption, marks = marks_of(name[own.end() :] if own else name)
    for docket in dockets:
        caption = caption.replace(docket, "")
    caption = re.sub(r"[_\s]+", " ", without_empty_brackets(caption)).strip(" -_.,")
    number = own[1] if own else None
    return Guess(folder, number, visible(caption) or visible(name), dockets, files, size, case_number, marks)


def adopt(
    office: Office,
    found: Survey,
    *,
    matter_type: str,
    index_only: bool = False,
    answered: MarksAnswered | None = None,
    progress: Callable[[Findings, Turn], None] = lambda _f, _t: None,
) -> ScanReport:
    """Make a case of each folder, then take every paper in, in place. Cut off, it goes on where it was.

    Papers adopted are *in file* at once; what arrives there later comes to Triage. A case that is walled is so before the
    first of its papers is taken in.

    Args:
        index_only: read and index, but copy bytes into the vault only when a paper is first filed.
        answered: which marked folders are walled and closed; None where none is marked.

    Raises:
        BadInput: folders are marked and nobody was asked.
        NotAllowed: a wall is put up by an administrator.
    """
    office.require(Right.OPEN_CASES)
    if answered is None and (marked := (*found.walls, *found.closes)):
        raise BadInput(
            f"{_named(marked)} say how they are to be handled.",
            hint="Say --wall or --no-wall for the sealed ones, --close or --no-close for those that are over.",
        )
    answers = answered or MarksAnswered()
    if answers.walled:
        office.require(Right.KEEP_STAFF)
    with office.store.write() as tx:
        root_id = insert_root(tx.db, kind="adopted", path=name_bytes(str(found.tree)), inside=False)
        set_root_state(tx.db, root_id, ADOPTING_INDEX_ONLY if index_only else ADOPTING)
        taken = cases.numbers_given(tx.db)
        there = {case.folder for case in cases.folders(tx.db) if case.root_id == root_id}
        made = 0
        for guess in found.cases:
            if guess.folder in there:
                continue
            free = guess.number is not None and fold(guess.number) not in taken
            number = guess.number if guess.number and free else case_service.next_number(office, taken)
            taken.add(fold(number))
            _open_case(office, tx, guess, (number, matter_type), (root_id, guess.folder), answers)
            made += 1
        record(
            office,
            tx,
            ADOPTED,
            f"Adopted {found.tree}: {counted(made, 'case')}",
            data={"root": root_id, "cases": made, "files": found.files},
            texts={"tree": str(found.tree)},
        )
        changed(tx.db, "cases")
    return scan(office, progress=progress)


def _open_case(
    office: Office, tx: Transaction, guess: Guess, kind: tuple[str, str], place: Place, answers: MarksAnswered
) -> None:
    """Make a folder's case, walled and closed as it was answered.

    Args:
        kind: its number and its matter type.
    """
    new = NewCase(
        guess.caption,
        matter_type=kind[1],
        dockets=tuple(NewDocket(raw, relation=DocketRelation.MAIN) for raw in guess.dockets),
        looks=False,
    )
    done = case_service.insert(office, tx, new, number=kind[0], caption=guess.caption, place=place)
    case_id = done.made("case")
    for person in outside_of_walls(office) if guess.folder in answers.walled else ():
        walls.insert(office, tx, case_id, person, f"its folder is marked {guess.marks.walls}")
    if guess.folder in answers.closed:
        case_service.close(office, tx, case_id, f"its folder is marked {guess.marks.closes}")
