"""Packages: ZIP files whose parts are known by relationships and content types (ECMA-376 part 2), not by their names."""

from __future__ import annotations

import contextlib
import io
import posixpath
import re
import zipfile
import zlib
from typing import NamedTuple
from urllib.parse import unquote

from paracase.intake.extract.protocol import digest_of
from paracase.intake.extract.xmlstream import BadXml, local, read_xml, root_of

MAX_UNZIPPED = 256 << 20
MAX_RATIO = 200
MAX_MEMBERS = 10_000
MAX_PART = 128 << 20
MAX_LIST = 8 << 20
"""Bytes of a part that lists others."""
UNREADABLE = (
    zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError, RuntimeError, zlib.error, OverflowError,
)  # fmt: skip
"""What reading a member of a damaged ZIP file ends in."""


class NotReadable(Exception):
    """A part that cannot be read; says why."""


class Relation(NamedTuple):
    """What one part says of another."""

    kind: str
    """The last word of its type, in small letters: *officedocument*, *image*."""
    target: str
    """The name of the part; or, when it is external, the address."""
    is_external: bool


class Bytes(NamedTuple):
    """What is known of a part's bytes."""

    digest: str
    size: int


class Package:
    """The members of a ZIP file, by names whose case does not count.

    Raises:
        BadZipFile, ValueError, NotImplementedError, …: one of ``UNREADABLE``.
    """

    def __init__(self, data: bytes) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self.members = [info for info in self._zip.infolist() if not info.filename.endswith("/")]
        self._by_name: dict[str, zipfile.ZipInfo] = {}
        self._earlier: list[zipfile.ZipInfo] = []
        self.twins: list[str] = []
        """Names that a later member bears again: programs differ in which of them they show."""
        for info in self.members:
            if (folded := _folded(info.filename)) in self._by_name:
                self.twins.append(info.filename)
                self._earlier.append(self._by_name[folded])
            self._by_name[folded] = info
        self._bytes: dict[str, Bytes] = {}
        self._relations: dict[str, dict[str, Relation]] = {}
        self._types: tuple[dict[str, str], dict[str, str]] | None = None
        self.faults: dict[str, str] = {}
        """Why parts could not be read, by their names."""

    @property
    def names(self) -> list[str]:
        """The names of all members, as the ZIP file's own directory has them."""
        return list(dict.fromkeys(info.filename for info in self.members))

    def has(self, name: str) -> bool:
        """Whether there is a part."""
        return _folded(name) in self._by_name

    def own_name(self, name: str) -> str:
        """The name of a part as the package writes it."""
        return self._by_name[_folded(name)].filename

    def read(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            NotReadable: there is none, it is damaged, too large, or needs a password.
        """
        info = self._by_name.get(_folded(name))
        if info is None:
            raise NotReadable("it is not there")
        if info.file_size > MAX_PART:
            raise NotReadable(f"{info.file_size:,} bytes")
        if info.flag_bits & 1:
            raise NotReadable("it needs a password")
        try:
            data = self._unpacked(info)
        except UNREADABLE as error:
            raise NotReadable(f"it is damaged: {str(error)[:100]}") from None
        if info.filename not in self._bytes:
            self._bytes[info.filename] = Bytes(digest_of(data), len(data))
        return data

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        """A member's bytes. So many are asked for as it says it has: one that holds more is not unpacked to be cut."""
        with self._zip.open(info) as member:
            return member.read(info.file_size)

    def head(self, name: str, count: int) -> bytes:
        """The first bytes of a part; none when it cannot be read."""
        if (info := self._by_name.get(_folded(name))) is None:
            return b""
        try:
            with self._zip.open(info) as member:
                return member.read(count)
        except UNREADABLE:
            return b""

    def bytes_of(self, name: str) -> Bytes:
        """Digest and size of a part; why it cannot be read is among the ``faults`` then."""
        found = self._bytes.get(name)
        if found is None:
            try:
                self.read(name)
            except NotReadable as error:
                self.faults[name] = str(error)
                self._bytes[name] = Bytes("", self._by_name[_folded(name)].file_size)
            found = self._bytes[name]
        return found

    def _small(self, name: str) -> bytes:
        if (info := self._by_name.get(_folded(name))) is not None and info.file_size > MAX_LIST:
            raise NotReadable(f"{info.file_size:,} bytes")
        return self.read(name)

    def twin_digest(self, name: str) -> str:
        """The bytes of the members that a later one of the same name hides."""
        found = b""
        for info in self._earlier:
            if _folded(info.filename) == _folded(name):
                try:
                    found += self._unpacked(info) if info.file_size <= MAX_PART else b""
                except UNREADABLE:
                    found += b"damaged"
        return digest_of(found)

    def content_type(self, name: str) -> str:
        """What the package says that a part is, in small letters; empty when it says nothing."""
        if self._types is None:
            self._types = self._read_types()
        overrides, defaults = self._types
        return overrides.get(_folded(name)) or defaults.get(name.rpartition(".")[2].lower(), "")

    def _read_types(self) -> tuple[dict[str, str], dict[str, str]]:
        overrides: dict[str, str] = {}
        defaults: dict[str, str] = {}

        def told(name: str, attributes: object) -> None:
            values = local(attributes)  # type: ignore[arg-type]
            kind = values.get("ContentType", "").lower()
            if name.endswith("Override"):
                overrides[_folded(values.get("PartName", ""))] = kind
            elif name.endswith("Default"):
                defaults[values.get("Extension", "").lower()] = kind

        with contextlib.suppress(NotReadable, BadXml):  # without it each part is known by its relationship
            read_xml(self._small("[Content_Types].xml"), {}, {}, others=told)
        return overrides, defaults

    def relations(self, source: str = "") -> dict[str, Relation]:
        """What a part says of others, by ids; of the package itself without a name."""
        found = self._relations.get(source)
        if found is None:
            folder, _, own = source.rpartition("/")
            name = f"{folder}/_rels/{own}.rels" if folder else f"_rels/{own}.rels"
            found = self._relations[source] = self.relations_in(name, folder) if self.has(name) else {}
        return found

    def relations_in(self, name: str, folder: str) -> dict[str, Relation]:
        """The relationships that a part holds, its targets taken from a folder."""
        found: dict[str, Relation] = {}

        def told(element: str, attributes: object) -> None:
            if element.endswith("Relationship"):
                values = local(attributes)  # type: ignore[arg-type]
                kind = values.get("Type", "").rpartition("/")[2].lower()
                is_external = values.get("TargetMode", "").lower() == "external"
                target = values.get("Target", "")
                found[values.get("Id", "")] = Relation(
                    kind, target if is_external else _resolved(folder, target), is_external
                )

        try:
            read_xml(self._small(name), {}, {}, others=told)
        except (NotReadable, BadXml) as error:
            self.faults[self.own_name(name)] = str(error)
        return found

    def main(self) -> str | None:
        """The part that the package is about; None when it does not say, or it is not there.

        Word, Excel and PowerPoint follow the relationship; where it is missing, the content types still tell.
        """
        for relation in self.relations().values():
            if relation.kind == "officedocument" and not relation.is_external and self.has(relation.target):
                return self.own_name(relation.target)
        for name in self.names:
            if _MAIN.search(self.content_type(name)):
                return name
        return None

    def main_kind(self, name: str) -> str:
        """What a main part is by its outermost element: *w:document*, *s:workbook*, *p:presentation*."""
        return root_of(self.head(name, 1 << 16))


_MAIN = re.compile(r"\.(?:document|template|sheet|presentation|slideshow|addin)(?:\.macroenabled)?\.?main\+xml$")


def _folded(name: str) -> str:
    return name.lstrip("/").replace("\\", "/").lower()


def _resolved(folder: str, target: str) -> str:
    target = unquote(target.split("#", 1)[0]).replace("\\", "/")
    whole = target if target.startswith("/") else f"/{folder}/{target}"
    return posixpath.normpath(whole).lstrip("/")


def bomb(data: bytes) -> str:
    """Why a zipped office document must not be unpacked, from its own directory; empty when it may."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except UNREADABLE:
        return ""
    total = sum(member.file_size for member in members)
    if len(members) > MAX_MEMBERS:
        return f"{len(members):,} parts inside"
    if total > MAX_UNZIPPED or total > MAX_RATIO * max(len(data), 1):
        return f"{total:,} bytes when unpacked"
    return ""
