"""The bytes of a paper as the vault keeps them: any version, a copy to look at, a deleted file at its place again."""

from __future__ import annotations

import hashlib
import os
import secrets
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import Damaged, DiskFull, NotAllowed, NotFound
from paracase.domain.papers import acts
from paracase.domain.papers.documents import FileSignature
from paracase.domain.papers.naming import safe_name
from paracase.domain.roles import Right
from paracase.domain.visible import name_bytes, name_text, visible
from paracase.services.acts import record
from paracase.services.papers.filing import file_path
from paracase.services.papers.proposing import document_row
from paracase.store import locks
from paracase.store.engine import changed
from paracase.store.neighbors import alike_in
from paracase.store.office.roots import root_paths
from paracase.store.papers import documents, facts, lists
from paracase.store.relocate import write_out

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.services.done import Done

_CHUNK = 1 << 20


def opened(office: Office, sha256: str, name: str) -> int:
    """A descriptor of kept bytes, at their start, hashed before anything of them is given.

    Raises:
        Damaged: the vault holds other bytes.
        NotFound: it does not hold them.
    """
    try:
        handle = office.vault.open(sha256)
    except FileNotFoundError:
        raise NotFound(f"The bytes of “{visible(name)}” are not in the vault.", hint="Run “paracase verify”.") from None
    digest = hashlib.sha256()
    while chunk := os.read(handle, _CHUNK):
        digest.update(chunk)
    if digest.hexdigest() != sha256:
        os.close(handle)
        raise Damaged(f"The vault's copy of “{visible(name)}” is damaged.", hint="Run “paracase verify”.")
    os.lseek(handle, 0, os.SEEK_SET)
    return handle


def chunks_of(handle: int) -> Iterator[bytes]:
    """All that a descriptor holds; closes it."""
    try:
        while chunk := os.read(handle, _CHUNK):
            yield chunk
    finally:
        os.close(handle)


def copy_of(office: Office, document_id: int, number: int | None = None) -> tuple[str, Iterator[bytes]]:
    """A copy of any version of anything, at the desk: its name and its bytes. It is recorded, as every copy is.

    Args:
        number: of the version; None is the present one.

    Raises:
        NotFound: no such document or version, or its bytes are not kept.
        NotAllowed: it was purged.
        Damaged: the vault holds other bytes.
    """
    row = document_row(office, document_id)
    known = lists.versions(office.store.read, document_id)
    found = known[-1] if number is None else next((version for version in known if version.seq == number), None)
    if found is None:
        raise NotFound(f"“{row.name}” has no version {number}.", hint=f"It has {len(known)}: paracase document show.")
    if not found.kept:
        raise NotFound(f"The bytes of “{row.name}” are not kept.", hint="They are kept when it is filed.")
    handle = opened(office, found.sha256, row.name)
    with office.store.write() as tx:
        told = f"Took a copy of {row.name}, v{found.seq}"
        record(office, tx, acts.COPIED, told, data={"document": document_id, "sha256": found.sha256})
    return row.name, chunks_of(handle)


def viewed(office: Office, document_id: int) -> Path:
    """The file of a paper, to be opened or printed; of one inside another a copy that cannot be written, made for that.

    The copy lies in the office's scratch folder, which an intake sweeps.

    Raises:
        NotFound: no such document, or its bytes are not kept.
        DiskFull: no room for the copy.
    """
    row = document_row(office, document_id)
    place = documents.place_of(office.store.read, document_id)
    if place is not None:
        return file_path(office, document_id)
    held = facts.present_bytes(office.store.read, document_id)
    if held is None or not held.kept:
        raise NotFound("It came inside another file, and its bytes are not kept.", hint="Open the e-mail it hangs on.")
    folder = paths.scratch(office.folder) / f"view-{secrets.token_hex(8)}"
    folder.mkdir(mode=0o700, parents=True)
    path = folder / safe_name(row.name)
    handle = opened(office, held.sha256, row.name)
    try:
        write_out(name_bytes(str(path)), handle, mtime_ns=int(office.clock.now().timestamp() * 1e9))
    except DiskFull:
        folder.rmdir()
        raise
    finally:
        os.close(handle)
    path.chmod(0o400)
    return path


def put_back(office: Office, document_id: int) -> Done:
    """A paper whose file was deleted gets it back, at its place and with its bytes.

    Raises:
        NotAllowed: its file is there, another lies at its place, or its folder is not there.
        NotFound: its bytes are not kept.
        DiskFull: no room.
    """
    office.require(Right.FILE)
    row = document_row(office, document_id)
    place = documents.place_of(office.store.read, document_id)
    if place is None:
        raise NotAllowed(f"“{row.name}” never had a file of its own.", hint="It is inside the paper it hangs on.")
    root = root_paths(office.store.read, office.folder)[place.root_id][1]
    path = root + b"/" + place.relpath
    if not row.missing and os.path.lexists(path):
        raise NotAllowed(f"The file of “{row.name}” is there.", hint="There is nothing to bring back.")
    if not os.path.isdir(root):
        raise NotAllowed("The folder it lay in is not there.", hint="Mount it, or put it back, then again.")
    if alike := alike_in(os.path.dirname(path), os.path.basename(path)):
        raise NotAllowed(
            f"“{visible(name_text(alike[0]))}” lies beside it, which Windows and Macs take for the same name.",
            hint="Rename that file first.",
        )
    held = facts.present_bytes(office.store.read, document_id)
    if held is None or not held.kept:
        raise NotFound(f"The bytes of “{row.name}” are not kept.", hint="Look for it in a backup of the folder.")
    handle = opened(office, held.sha256, row.name)
    try:
        with locks.held(paths.filing_lock(office.folder)):
            os.makedirs(os.path.dirname(path), exist_ok=True)
            try:
                write_out(path, handle, mtime_ns=int(office.clock.now().timestamp() * 1e9))
            except FileExistsError:
                raise NotAllowed(
                    f"Another file lies where “{row.name}” was.", hint="Move it away first; nothing is overwritten."
                ) from None
            status = os.stat(path)
            signature = FileSignature(
                status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
            )
            with office.store.write() as tx:
                documents.set_place(tx.db, document_id, place.root_id, place.relpath, signature)
                changed(tx.db, "documents")
                data = {"document": document_id, "sha256": held.sha256}
                return record(office, tx, acts.PUT_BACK, f"Brought the file of {row.name} back", data=data)
    finally:
        os.close(handle)
