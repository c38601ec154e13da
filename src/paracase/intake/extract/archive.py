"""ZIP files: what is in them is listed; taken out only when somebody asks, each member read whole and checked before.

Members are a stranger's: their names are made safe, links and what needs a password stay inside, and caps hold for how many
there are, how large one is, how large all are, and how much one swells. What stays inside is named with the reason.
"""

from __future__ import annotations

import hashlib
import io
import stat
import zipfile
import zlib
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.account import Fate, PaperPart
from paracase.domain.papers.documents import Outcome
from paracase.domain.papers.naming import numbered, safe_name
from paracase.intake.extract.protocol import Extracted, Later, capped, digest_of, storable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from paracase.intake.extract.streamed import Source

MAX_LISTED = 100_000
MAX_MEMBERS = 10_000
"""Members that are taken out of one archive."""
MAX_MEMBER, MAX_ALL = 1 << 30, 4 << 30
"""Bytes of one member, and of all that are taken out."""
SWELLS, SWELLS_FROM = 200, 16 << 20
"""A member of so many bytes that is so many times larger than it lies in the archive is a bomb: words swell to 20 times."""
MAX_FOLDERS, MAX_FOLDER = 6, 40
"""Folders one in another that are kept of a member's path, and bytes of the name of each; the path of the whole is short."""
MAX_PATH = 180
_CHUNK = 1 << 20
_UNREADABLE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
INSIDE = "it is in the archive: take it out to read it"


class Member(NamedTuple):
    """A member of an archive."""

    path: str
    """As the archive names it."""
    name: str
    """Where it goes below the archive's folder: safe, and no other member's."""
    size: int
    sha256: str
    why: str
    """Why it stays inside; empty when it is taken out."""


def extract(data: bytes, _name: str) -> Extracted:
    """The names inside an archive, as its text, and each of them in the account. Nothing is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
    except _UNREADABLE as error:
        return Extracted(Outcome.DAMAGED, detail=str(error)[:300])
    listed = infos[:MAX_LISTED]
    lines = [
        f"{storable(info.filename)}  {info.file_size:,} bytes{'  needs a password' if info.flag_bits & 1 else ''}"
        for info in listed
    ]
    parts = [_listed(info) for info in listed]
    if len(infos) > len(listed):
        parts.append(PaperPart("file", "", Fate.LEFT_OUT, "more than are listed", many=len(infos) - len(listed)))
    flags = [f"{len(infos):,} files inside, not unpacked"]
    if any(info.flag_bits & 1 for info in infos):
        flags.append("some need a password")
    pages, is_cut = capped(["\n".join(lines)])
    if is_cut:
        flags.append("text cut")
    return Extracted(Outcome.LISTED, pages, page_count=1, flags=flags, parts=parts)


def _listed(info: zipfile.ZipInfo) -> PaperPart:
    """A member in the account: known again by the sum that the archive's directory has of it."""
    why = "needs a password" if info.flag_bits & 1 else INSIDE
    digest = digest_of(f"{info.CRC:08x} {info.file_size}".encode())
    return PaperPart("file", info.filename, Fate.LEFT_OUT, why, digest, info.file_size)


class _Seekable(io.RawIOBase):
    """A source as ``zipfile`` reads it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._source.size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]  # whatever can be written into
        data = b"".join(self._source.chunks(self._at, min(self._at + len(view), self._source.size)))
        view[: len(data)] = data
        self._at += len(data)
        return len(data)


def unpack(source: Source, *, takes: bool) -> Extracted:
    """What is in an archive, each member read whole; and those that can be taken out as children.

    The members stand in ``meta["members"]``, those without a reason to stay in the order of the children.

    Args:
        takes: false: only say what would be taken out.
    """
    try:
        archive = zipfile.ZipFile(io.BufferedReader(_Seekable(source), _CHUNK))
        infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
    except _UNREADABLE as error:
        return Extracted(Outcome.DAMAGED, detail=str(error)[:300])
    names, members = _Names(), list[Member]()
    children: list[tuple[str, bytes | Later]] = []
    left = MAX_ALL
    for number, info in enumerate(infos[:MAX_LISTED]):
        path = storable(info.filename)[:1000]
        why = "" if number < MAX_MEMBERS else f"more than {MAX_MEMBERS:,} files in one archive"
        why = why or _why_not(info, left)
        sha256 = ""
        if not why:
            sha256, why = _checked(archive, info)
        if why:
            members.append(Member(path, "", info.file_size, "", why))
            continue
        left -= info.file_size
        members.append(Member(path, names.safe(path), info.file_size, sha256, ""))
        if takes:
            children.append((members[-1].name, Later(_pieces(archive, info))))
    if len(infos) > MAX_LISTED:
        members.append(Member(f"{len(infos) - MAX_LISTED:,} more", "", 0, "", f"more than {MAX_LISTED:,} files"))
    meta = {"members": [list(member) for member in members]}
    return Extracted(Outcome.LISTED, meta=meta, children=children)


def _why_not(info: zipfile.ZipInfo, left: int) -> str:
    """Why a member stays inside, by what the directory says of it."""
    if info.flag_bits & 1:
        return "needs a password"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "a link, not a file"
    if info.file_size > MAX_MEMBER:
        return f"larger than {MAX_MEMBER >> 20:,} MB"
    if info.file_size > SWELLS_FROM and info.file_size > SWELLS * max(1, info.compress_size):
        return f"it swells to {info.file_size // max(1, info.compress_size):,} times its size, as no paper does"
    return f"more than {MAX_ALL >> 30} GB in all" if info.file_size > left else ""


def _checked(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> tuple[str, str]:
    """A member's SHA-256; or why it cannot be read: whole, as large as said, with the sum that the directory has of it."""
    digest, size = hashlib.sha256(), 0
    try:
        with archive.open(info) as member:
            while chunk := member.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
    except _UNREADABLE as error:
        return "", f"it cannot be read: {storable(str(error))[:120] or type(error).__name__}"
    return (digest.hexdigest(), "") if size == info.file_size else ("", "it is shorter than the archive says")


def _pieces(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], Iterator[bytes]]:
    def pieces() -> Iterator[bytes]:
        with archive.open(info) as member:
            while chunk := member.read(_CHUNK):
                yield chunk

    return pieces


class _Names:
    """Names below the archive's folder: safe on every file system, and each only once there, whatever its case."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def safe(self, path: str) -> str:
        """The nearest safe path of a member; what would climb out of the folder does not."""
        given = path.replace("\\", "/").split("/")
        said = [part for part in given if part.strip(" .") and not (len(part) == 2 and part[1] == ":")]
        *folders, last = [safe_name(part) for part in said] or ["unnamed"]
        kept = [safe_name(folder, limit=MAX_FOLDER) for folder in folders[:MAX_FOLDERS]]
        while kept and len("/".join([*kept, last]).encode()) > MAX_PATH:
            kept.pop()
        for count in range(1, len(self._taken) + 2):
            name = "/".join([*kept, numbered(last, count)])
            if name.casefold() not in self._taken:
                break
        self._taken.add(name.casefold())
        return name
