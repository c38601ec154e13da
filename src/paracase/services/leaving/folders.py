"""The folder of a handover: being made beside its place, waiting there for an attorney, and handed out by one rename.

``DIR (being made)`` is not whole, and holds a mark that says so. ``DIR (not signed off)`` is whole; an attorney signs the
digest of its manifest. ``DIR`` is what was handed out. So whatever is killed, nothing half made stands under the name that
is given away, and what is begun again begins anew.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from paracase.domain.errors import NO_ROOM, BadInput, Damaged, DiskFull, NotAllowed, NotFound
from paracase.domain.leaving import manifest
from paracase.domain.leaving.handovers import NOT_SIGNED
from paracase.domain.visible import counted, name_text, visible
from paracase.store.office.roots import root_paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from paracase.domain.leaving.handovers import FilePaper
    from paracase.services.context import Office

MARK = ".paracase-handover"
"""Stands in a folder until the office has written down that it is whole."""
_CHUNK = 1 << 20


def being_made(place: Path) -> Path:
    """Where it is written."""
    return place.with_name(f"{place.name} (being made)")


def not_signed(place: Path) -> Path:
    """Where it lies until it is handed out."""
    return place.with_name(f"{place.name}{NOT_SIGNED}")


def check_place(office: Office, place: Path) -> None:
    """See that a handover may be made for a place: nothing is there, and no watched folder is near.

    Raises:
        BadInput: something is there, or it lies in the office.
        NotFound: the folder around it is not there, nor the one around that: one is made, a disk is not.
    """
    if not place.parent.is_dir() and (place.parent.exists() or not place.parent.parent.is_dir()):
        raise NotFound(f"There is no folder {visible(str(place.parent))}.", hint="Make it, or mount its disk.")
    real = place.parent.resolve() / place.name
    watched = root_paths(office.store.read, office.folder).values()
    for root in (os.fsencode(office.folder.resolve()), *(path for _, path in watched)):
        inside = os.fsencode(real)
        if inside == root or inside.startswith(root + b"/") or root.startswith(inside + b"/"):
            raise BadInput(
                f"{visible(name_text(inside))} belongs to the office: what lies there is taken in as papers.",
                hint="Choose a folder outside of it.",
            )
    if place.exists() and (not place.is_dir() or any(place.iterdir())):
        raise BadInput(f"{visible(str(place))} is there already.", hint="Choose a new folder.")


def begin(place: Path, is_known: Callable[[str], bool]) -> Path:
    """Make the folder it is written in; what an earlier one that was killed left is taken away.

    Args:
        is_known: whether the office knows a handover by the digest of its manifest.

    Raises:
        BadInput: what lies there is none that was killed.
        NotAllowed, DiskFull: it cannot be written.
    """
    for left in (being_made(place), not_signed(place)):
        if not left.exists():
            continue
        said = left / manifest.NAME
        known = said.is_file() and is_known(manifest.digest(said.read_bytes()))
        if known or not (left / MARK).is_file():
            waits = "Another handover waits there: hand it out or withdraw it, and remove the folder."
            hint = waits if known else "Remove it, or choose another folder."
            raise BadInput(f"{visible(str(left))} is there already.", hint=hint)
        shutil.rmtree(left)
    folder = being_made(place)
    try:
        place.parent.mkdir(exist_ok=True)
        folder.mkdir()
        (folder / MARK).write_text("A file that paracase is making. It is not whole.\n", encoding="utf-8")
    except OSError as error:
        raise _told(folder, error) from error
    return folder


def take_away(folder: Path) -> None:
    """Remove what could not be written whole; where the disk does not let it go it stays, marked as not whole."""
    mark = folder / MARK
    with suppress(OSError):
        for found in [one for one in folder.iterdir() if one != mark]:
            if found.is_dir():
                shutil.rmtree(found)
            else:
                found.unlink()
        mark.unlink()  # last: what is left of a half one says so
        folder.rmdir()


def write(
    office: Office,
    folder: Path,
    copies: tuple[tuple[str, FilePaper], ...],
    pages: Mapping[str, bytes],
    progress: Callable[[int, int], None] | None,
) -> tuple[bytes, int]:
    """Write everything and the manifest; returns the manifest and how many bytes there are.

    Raises:
        Damaged: an object of the vault has other bytes than its name says.
        NotAllowed, DiskFull: it cannot be written.
    """
    digests: dict[str, str] = {}
    size = 0
    try:
        for at, (path, paper) in enumerate(copies):
            _copy(office, folder / path, paper)
            digests[path], size = paper.sha256, size + paper.size
            if progress is not None:
                progress(at + 1, len(copies))
        for path, data in pages.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            digests[path], size = hashlib.sha256(data).hexdigest(), size + len(data)
        said = manifest.written(digests)
        (folder / manifest.NAME).write_bytes(said)
        if hasattr(os, "sync"):
            os.sync()
    except OSError as error:
        raise _told(folder, error) from error
    return said, size


def _copy(office: Office, target: Path, paper: FilePaper) -> None:
    target.parent.mkdir(exist_ok=True)
    found = hashlib.sha256()
    handle = office.vault.open(paper.sha256)
    with os.fdopen(handle, "rb") as source, target.open("xb") as copy:
        while chunk := source.read(_CHUNK):
            found.update(chunk)
            copy.write(chunk)
    if found.hexdigest() != paper.sha256:
        raise Damaged(
            f"The vault has other bytes of document {paper.id} than were taken in.",
            hint="See “paracase verify”; the last backup has them.",
        )


def rename(source: Path, target: Path) -> None:
    """Give a folder its next name, at once.

    Raises:
        NotAllowed, DiskFull: the system does not.
    """
    try:
        if target.is_dir() and not any(target.iterdir()):
            target.rmdir()
        source.rename(target)
    except OSError as error:
        raise _told(target, error) from error


def unmark(folder: Path) -> None:
    """The office has written down that it is whole."""
    (folder / MARK).unlink(missing_ok=True)


def check_whole(folder: Path, digest: str) -> frozenset[str]:
    """See that a folder is, byte by byte, what the manifest with this digest says, and nothing besides; the SHA-256 of all.

    Raises:
        NotFound: the folder is not there.
        Damaged: something was changed, added or taken away; names it.
    """
    said = folder / manifest.NAME
    if not said.is_file():
        raise NotFound(f"{visible(str(folder))} is not there.", hint="Mount its disk, or withdraw it and make it anew.")
    try:
        data = said.read_bytes()
        if manifest.digest(data) != digest:
            raise Damaged(f"{manifest.NAME} was changed since it was made.", hint="Withdraw it and make it anew.")
        wanted = manifest.parsed(data)
        found = set(_files(folder))
        wrong = [path for path in wanted if path not in found or _digest(folder / path) != wanted[path]]
    except OSError as error:
        raise _told(folder, error) from error
    wrong += sorted(found - set(wanted) - {MARK, manifest.NAME})
    if wrong:
        names = ", ".join(visible(path) for path in wrong[:3])
        raise Damaged(
            f"{counted(len(wrong), 'file')} of it {'is' if len(wrong) == 1 else 'are'} not as made: {names}.",
            hint="Withdraw it and make it anew.",
        )
    return frozenset(wanted.values())


def _files(folder: Path) -> Iterator[str]:
    for found in folder.rglob("*"):
        if found.is_symlink() or not found.is_dir():
            yield found.relative_to(folder).as_posix()


def _digest(path: Path) -> str:
    if path.is_symlink():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _told(path: Path, error: OSError) -> NotAllowed | DiskFull:
    words = f"{visible(str(path))} cannot be written: {error.strerror}."
    return DiskFull(words) if error.errno in NO_ROOM else NotAllowed(words, hint="Choose another folder.")
