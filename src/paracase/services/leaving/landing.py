"""Files that come with an import: copied beside their place under a name that is no paper's, then renamed, all at the end.

Whoever is killed between leaves no half paper; what landed already is known by its bytes when the import is run again.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import NO_ROOM, BadInput, DiskFull, NotAllowed
from paracase.domain.papers.naming import numbered, safe_name
from paracase.domain.visible import name_text, visible
from paracase.services.cases.cases import case_folder
from paracase.store.cases import cases

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.services.context import Office
    from paracase.services.leaving.planned import PlannedCase, PlannedNote, PlannedPaper

_CHUNK = 1 << 20


class LandingFiles:
    """The notes and papers of one import.

    Args:
        new: the folders of cases that come with the same import.
    """

    def __init__(
        self, office: Office, source: str, notes: Sequence[PlannedNote], papers: Sequence[PlannedPaper],
        new: Mapping[PlannedCase, bytes],
    ) -> None:  # fmt: skip
        self._office, self._source, self._notes, self._papers, self._new = office, source, notes, papers, new
        self._staged: list[tuple[Path, Path]] = []
        self._names: dict[Path, set[str]] = {}

    def stage(self) -> None:
        """Copy all of it to where it will lie, under names of copies under way.

        Raises:
            BadInput: a file of the export changed meanwhile.
            NotAllowed, DiskFull: one cannot be written.
        """
        of_case: dict[PlannedCase, list[PlannedNote]] = {}
        for note in self._notes:
            of_case.setdefault(note.case, []).append(note)
        for case, notes in of_case.items():
            data = _as_text(self._source, notes)
            self._put(self._folder(case), safe_name(f"Notes from {self._source}.txt"), data, _sha256(data))
        for paper in self._papers:
            self._put(self._folder(paper.case), paper.name, paper.path, paper.sha256)

    def land(self) -> None:
        """Give every file its name.

        Raises:
            NotAllowed, DiskFull: the system does not.
        """
        for part, target in self._staged:
            try:
                part.rename(target)
            except OSError as error:
                raise _told(target, error) from error
        self._staged = []

    def drop(self) -> None:
        """It is not taken after all."""
        for part, _ in self._staged:
            part.unlink(missing_ok=True)

    def _folder(self, case: PlannedCase | None) -> Path:
        if case is None:
            return paths.inbox(self._office.folder) / safe_name(self._source)
        if case in self._new:
            return paths.cases(self._office.folder) / name_text(self._new[case])
        return Path(name_text(case_folder(self._office, cases.get_case(self._office.store.read, case.id))))

    def _put(self, folder: Path, name: str, data: bytes | Path, sha256: str) -> None:
        try:
            target = self._free(folder, name, sha256)
            if target is None:
                return
            folder.mkdir(exist_ok=True)
            part = folder / f".paracase-{secrets.token_hex(8)}.part"
            self._staged.append((part, target))
            if _written(part, data) != sha256:
                raise BadInput(f"{visible(str(data))} changed while it was copied.", hint="Run the import again.")
        except OSError as error:
            raise _told(folder / name, error) from error

    def _free(self, folder: Path, name: str, sha256: str) -> Path | None:
        """The first name that is free; None where the very bytes lie there already."""
        taken = self._names.setdefault(folder, set())
        count, path = 1, folder / name
        while path.name.casefold() in taken or path.exists():
            if path.exists() and path.is_file() and _sha256(path.read_bytes()) == sha256:
                return None
            count += 1
            path = folder / numbered(name, count)
        taken.add(path.name.casefold())
        return path


def _as_text(source: str, notes: list[PlannedNote]) -> bytes:
    """The notes of a case by day, with who wrote them where that is known."""
    each = [f"\n=== {one.head or 'without a day'}\n{one.words}\n" for one in sorted(notes, key=lambda one: one.on)]
    return "".join([f"Notes from {source}\n", *each]).encode()


def _written(part: Path, data: bytes | Path) -> str:
    found = hashlib.sha256()
    with part.open("xb") as copy:
        if isinstance(data, bytes):
            found.update(data)
            copy.write(data)
        else:
            with data.open("rb") as source:
                while chunk := source.read(_CHUNK):
                    found.update(chunk)
                    copy.write(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    return found.hexdigest()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _told(path: Path, error: OSError) -> NotAllowed | DiskFull:
    words = f"{visible(str(path))} cannot be written: {error.strerror}."
    return DiskFull(words) if error.errno in NO_ROOM else NotAllowed(words)
