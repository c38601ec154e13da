"""The account of a package: what becomes of every member, by the relationships that lead to it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from paracase.domain.papers.account import Fate, PaperPart, settled
from paracase.intake.extract.opc import NotReadable, Package
from paracase.intake.extract.xmlstream import BadXml, local, read_xml

if TYPE_CHECKING:
    from collections.abc import Mapping

NOT_OPENED = "it is not opened"
"""Why readers leave a file within a paper out; what can be opened becomes a paper of its own (``embedded``)."""
_UNREAD = {
    "vbaproject": ("macro", "macros are not run or read"),
    "wordvbadata": ("macro", "macros are not run or read"),
    "oleobject": ("embedded file", NOT_OPENED),
    "package": ("embedded file", NOT_OPENED),
    "control": ("form control", "it is a program's own"),
    "activexcontrolbinary": ("form control", "it is a program's own"),
    "video": ("recording", "sound and film are not read"),
    "audio": ("recording", "sound and film are not read"),
    "media": ("recording", "sound and film are not read"),
    "signature": ("signature", "it is not checked"),
    "certificate": ("signature", "it is not checked"),
    "origin": ("signature", "it is not checked"),
    "externallink": ("copy of another file's data", "what it keeps of the other file is not read"),
    "subdocument": ("linked file", "it lies outside the paper"),
}
"""What is not read, by the last word of the relationship's type: what it is, and why."""
_LAYOUT = {
    "styles": "styles", "styleswitheffects": "styles", "tablestyles": "styles", "numbering": "numbering",
    "theme": "theme", "themeoverride": "theme", "settings": "settings", "websettings": "settings",
    "fonttable": "font", "font": "font", "presprops": "settings", "viewprops": "settings", "calcchain": "settings",
    "printersettings": "settings", "customxmlprops": "settings", "commentsextended": "settings",
    "commentsids": "settings", "commentsextensible": "settings", "people": "settings", "person": "settings",
    "chartstyle": "styles", "chartcolorstyle": "styles", "diagramlayout": "styles", "diagramquickstyle": "styles",
    "diagramcolors": "styles", "sheetmetadata": "settings", "keymapcustomizations": "settings", "tags": "settings",
    "recipientdata": "settings", "volatiledependencies": "settings", "commentauthors": "settings", "authors": "settings",
}  # fmt: skip
"""What only says how a paper looks."""
_LINKS = frozenset(["hyperlink", "attachedtemplate"])
"""What leads out of a paper and is told in its text, or by a flag."""


class Claims:
    """What readers say of the members of a package, and the account that comes of it."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._claims: dict[str, PaperPart] = {}
        self._more: list[PaperPart] = []
        self.external: list[tuple[str, str]] = []
        """What relationships say lies elsewhere: what it is, and where."""

    def claim(self, name: str, kind: str, fate: Fate, why: str = "") -> None:
        """Say what became of a member."""
        own = self._package.own_name(name)
        self._claims[own] = self._part(own, kind, fate, why)

    def is_claimed(self, name: str) -> bool:
        """Whether somebody said what became of a member."""
        return self._package.own_name(name) in self._claims

    def is_read(self, name: str) -> bool:
        """Whether somebody read a member, or it holds no words."""
        part = self._claims.get(self._package.own_name(name))
        return part is not None and part.fate.is_read

    def _part(self, name: str, kind: str, fate: Fate, why: str) -> PaperPart:
        digest, size = self._package.bytes_of(name)
        if fault := self._package.faults.get(name, ""):
            fate, why = Fate.LEFT_OUT, fault
        return PaperPart(kind, name, fate, why, digest, size)

    def follow(self) -> None:
        """Go from the package to all its parts by their relationships, and say what becomes of those that nobody claimed."""
        package = self._package
        seen = {""}
        waiting = [""]
        if package.has("[Content_Types].xml"):
            self.claim("[Content_Types].xml", "relationships", Fate.LAYOUT)
        while waiting:
            source = waiting.pop()
            folder, _, own = source.rpartition("/")
            name = f"{folder}/_rels/{own}.rels" if folder else f"_rels/{own}.rels"
            if not package.has(name):
                continue
            relations = package.relations(source)
            self.claim(name, "relationships", Fate.LAYOUT)
            for relation in relations.values():
                if relation.is_external:
                    self._outside(relation.kind, relation.target)
                elif package.has(relation.target):
                    target = package.own_name(relation.target)
                    if target not in seen:
                        seen.add(target)
                        waiting.append(target)
                        self._reached(relation.kind, target)

    def _outside(self, kind: str, target: str) -> None:
        self.external.append((kind, target))
        if kind not in _LINKS:
            what = "picture" if kind == "image" else "linked file"
            self._more.append(PaperPart(what, target, Fate.LEFT_OUT, "it lies outside the paper"))

    def _reached(self, kind: str, name: str) -> None:
        if name in self._claims:
            return
        if kind in _LAYOUT:
            self.claim(name, _LAYOUT[kind], Fate.LAYOUT)
        elif kind in _UNREAD:
            self.claim(name, _UNREAD[kind][0], Fate.LEFT_OUT, _UNREAD[kind][1])
        elif kind in {"image", "thumbnail", "hdphoto"} or self._package.content_type(name).startswith("image/"):
            self.claim(name, "picture", Fate.DRAWN)
        else:
            self.claim(name, "part", Fate.LEFT_OUT, f"not known: {kind}")

    def add(self, part: PaperPart) -> None:
        """A part beside the members."""
        self._more.append(part)

    def account(self) -> list[PaperPart]:
        """What became of every member, as the ZIP file's own directory lists them."""

        def unclaimed(name: str) -> PaperPart:
            is_bare = name.endswith(".rels")
            what = "relationships" if is_bare else "part"
            return self._part(name, what, Fate.LEFT_OUT, "nothing in the paper leads to it")

        twins = Counter(self._package.twins)
        for name, count in twins.items():
            why = "there is another part of this name, which was read"
            self._more.append(
                PaperPart("duplicate part", name, Fate.LEFT_OUT, why, self._package.twin_digest(name), many=count)
            )
        return [*settled(self._package.names, self._claims, unclaimed), *self._more]


_TOLD = {
    "title": "title", "subject": "subject", "keywords": "keywords", "description": "comments", "category": "category",
    "contentStatus": "status", "Company": "company", "Manager": "manager",
}  # fmt: skip


class _Properties:
    """Reads one part that says something of the paper as a whole."""

    def __init__(self, *, is_custom: bool) -> None:
        self._is_custom = is_custom
        self._at = ""
        self._pieces: list[str] = []
        self.told: dict[str, str] = {}

    def read(self, data: bytes) -> None:
        read_xml(data, {}, {}, self._text, others=self._begin)

    def _begin(self, name: str, attributes: Mapping[str, str]) -> None:
        bare = name.rpartition("|")[2]
        if bare == "property":
            self._at = local(attributes).get("name", "")
            self._pieces.clear()
        elif not self._is_custom:
            self._at = _TOLD.get(bare, "")
            self._pieces.clear()

    def _text(self, piece: str) -> None:
        if self._at:
            self._pieces.append(piece)
            if words := " ".join("".join(self._pieces).split()):
                self.told[self._at] = words


def properties(package: Package, claims: Claims) -> list[str]:
    """What a package says of the paper as a whole, one thing a line: its title, its company, what an office adds."""
    lines: list[str] = []
    for relation in package.relations().values():
        if relation.kind not in _PROPERTIES or relation.is_external or not package.has(relation.target):
            continue
        reader = _Properties(is_custom=relation.kind == "custom-properties")
        try:
            reader.read(package.read(relation.target))
        except (NotReadable, BadXml) as error:
            claims.claim(relation.target, "properties", Fate.LEFT_OUT, str(error))
            continue
        claims.claim(relation.target, "properties", Fate.TEXT)
        lines += [f"[property] {name}: {words}" for name, words in reader.told.items()]
    return lines


_PROPERTIES = frozenset(["core-properties", "extended-properties", "custom-properties"])
