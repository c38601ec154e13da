"""A whole OpenDocument package: its body, headers, notes and objects; its flags and its account."""

from __future__ import annotations

from itertools import groupby

from paracase.domain.papers.account import Fate, PaperPart, settled
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.claims import NOT_OPENED
from paracase.intake.extract.odf.flow import Flow
from paracase.intake.extract.odf.styling import OdfStyles
from paracase.intake.extract.opc import NotReadable, Package
from paracase.intake.extract.protocol import EXTRACTOR, Extracted, capped, storable
from paracase.intake.extract.word.paper import LOOKS
from paracase.intake.extract.xmlstream import BadXml, local, read_xml, words_of

_LAYOUT = {
    "mimetype": "settings", "settings.xml": "settings", "meta-inf/manifest.xml": "relationships", "layout-cache": "settings",
    "manifest.rdf": "settings",
}  # fmt: skip
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TOLD = ("dc:title", "dc:subject", "dc:description", "meta:keyword", "meta:user-defined")


class OdfPaper:
    """Reads an OpenDocument package."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._claims: dict[str, PaperPart] = {}
        self._styles = OdfStyles()
        self._types: dict[str, str] = {}
        self._is_locked = False

    def read(self) -> Extracted:
        """Its text, flags and account."""
        self._manifest()
        if self._is_locked:
            return Extracted(Outcome.ENCRYPTED, detail="needs a password")
        around = self._flow("styles.xml", "styles")
        body = self._flow("content.xml", "body")
        part = self._claims.get("content.xml")
        if part is None or (part.fate is Fate.LEFT_OUT and not any(body.pages)):
            return Extracted(Outcome.DAMAGED, detail=(part.why if part is not None else "it has no content")[:300])
        objects = [line for name in dict.fromkeys(body.objects) for line in self._object(name)]
        after = [*dict.fromkeys(around.feet), *_beside(body), *_beside(around), *objects, *self._properties()]
        texts = ["\n\n".join(page) for page in body.pages]
        texts[0] = "\n".join(filter(None, [*dict.fromkeys(around.heads), texts[0]]))
        texts[-1] = "\n".join(filter(None, [texts[-1], *after]))
        pages, cut = capped([storable(text) for text in texts])
        outcome = Outcome.TEXT if any(page.strip() for page in pages) else Outcome.NO_TEXT
        flags = [*(["text cut"] if cut else []), *self._flags(body, around)]
        count = len(pages) if len(pages) > 1 else None
        return Extracted(outcome, pages, count, flags=flags, extractor=EXTRACTOR, parts=self._account())

    def _manifest(self) -> None:
        def entry(attributes: dict[str, str]) -> None:
            values = local(attributes)
            self._types[values.get("full-path", "")] = values.get("media-type", "").lower()

        def locked(_attributes: dict[str, str]) -> None:
            self._is_locked = True

        try:
            data = self._package.read("META-INF/manifest.xml")
            read_xml(data, {"manifest:file-entry": entry, "manifest:encryption-data": locked}, {})
        except (NotReadable, BadXml):
            self._types = {}  # parts are known by their names then

    def _claim(self, name: str, kind: str, fate: Fate, why: str = "") -> None:
        own = self._package.own_name(name)
        digest, size = self._package.bytes_of(own)
        if fault := self._package.faults.get(own, ""):
            fate, why = Fate.LEFT_OUT, fault
        self._claims[own] = PaperPart(kind, own, fate, why, digest, size)

    def _flow(self, name: str, kind: str) -> Flow:
        flow = Flow(self._styles)
        if not self._package.has(name):
            return flow
        why = ""
        try:
            flow.read(self._package.read(name))
        except (NotReadable, BadXml) as error:
            why = f"damaged: {error}; what stands before was read" if any(flow.pages) else str(error)
        self._claim(name, kind, Fate.LEFT_OUT if why else Fate.TEXT, why)
        return flow

    def _object(self, name: str) -> list[str]:
        """A formula, a chart or a table that stands in the paper as a document of its own."""
        content = f"{name}/content.xml"
        if not self._package.has(content):
            return []
        try:
            data = self._package.read(content)
            flow = Flow(OdfStyles())
            flow.read(data)
            blocks = [block for page in flow.pages for block in page]
            words = " | ".join(blocks) if blocks else words_of(data)
        except (NotReadable, BadXml) as error:
            self._claim(content, "object", Fate.LEFT_OUT, str(error))
            return []
        self._claim(content, "object", Fate.TEXT)
        for own in ("styles.xml", "meta.xml", "settings.xml"):
            if self._package.has(f"{name}/{own}"):
                self._claim(f"{name}/{own}", "styles", Fate.LAYOUT)
        return [f"[object] {' '.join(words.split())}"] if words.strip() else []

    def _properties(self) -> list[str]:
        if not self._package.has("meta.xml"):
            return []
        try:
            text = words_of(self._package.read("meta.xml"), _TOLD)
        except (NotReadable, BadXml) as error:
            self._claim("meta.xml", "properties", Fate.LEFT_OUT, str(error))
            return []
        self._claim("meta.xml", "properties", Fate.TEXT)
        return [f"[property] {' '.join(line.split())}" for line in text.split("\n") if line.strip()]

    def _claim_unread(self, name: str) -> None:
        """Say of a member that no reader took what it is."""
        low, kind = name.lower(), self._types.get(name, "")
        if low in _LAYOUT or low.startswith("configurations2/") or "font" in kind or low.startswith("fonts/"):
            self._claim(name, _LAYOUT.get(low, "font" if "font" in kind else "settings"), Fate.LAYOUT)
        elif low.startswith("thumbnails/"):
            self._claim(name, "preview", Fate.DRAWN)
        elif kind.startswith("image/") or low.startswith(("pictures/", "objectreplacements/")):
            self._claim(name, "picture", Fate.DRAWN)
        elif low.startswith(("basic/", "scripts/")):
            self._claim(name, "macro", Fate.LEFT_OUT, "macros are not run or read")
        elif "signatures" in low:
            self._claim(name, "signature", Fate.LEFT_OUT, "it is not checked")
        elif low.startswith("media/"):
            self._claim(name, "recording", Fate.LEFT_OUT, "sound and film are not read")
        elif self._package.head(name, len(_COMPOUND)) == _COMPOUND:
            self._claim(name, "embedded file", Fate.LEFT_OUT, NOT_OPENED)

    def _account(self) -> list[PaperPart]:
        for name in self._package.names:
            if name not in self._claims:
                self._claim_unread(name)

        def unclaimed(name: str) -> PaperPart:
            digest, size = self._package.bytes_of(name)
            return PaperPart("part", name, Fate.LEFT_OUT, "not known", digest, size)

        twins = [
            PaperPart("duplicate part", name, Fate.LEFT_OUT, "there is another part of this name, which was read",
                      self._package.twin_digest(name))
            for name in dict.fromkeys(self._package.twins)
        ]  # fmt: skip
        return [*settled(self._package.names, self._claims, unclaimed), *twins]

    def _flags(self, body: Flow, around: Flow) -> list[str]:
        looks = body.beside.looks | around.beside.looks
        names = " ".join(self._package.names).lower()
        links = [target for _, target in body.beside.links if "://" in target or target.startswith("mailto:")]
        named = ", ".join(map(storable, body.hidden_pages[:5]))
        said = {
            "has tracked changes": body.beside.has_changes or around.beside.has_changes,
            "has comments": any(note.kind == "comment" for note in body.beside.notes),
            "has macros": "basic/" in names or "scripts/" in names,
            **{flag: name in looks for name, flag in LOOKS.items()},
            f"hidden sheets or slides: {named}": bool(body.hidden_pages),
            f"external links: {len(links)}": bool(links),
            "is signed": "documentsignatures.xml" in names,
            f"two parts of one name: {', '.join(map(storable, self._package.twins[:3]))}": bool(self._package.twins),
        }
        return [flag for flag, is_so in said.items() if is_so]


def _beside(flow: Flow) -> list[str]:
    """What stands beside the lines: notes, what was deleted, where links lead."""
    found = flow.beside
    lines = []
    for note in found.notes:
        who = f", {note.author}" if note.author else ""
        lines.append(f"[{note.kind}{who}] " + "\n".join(note.blocks))
    for word, group in groupby(found.gone, key=lambda piece: piece[0]):
        text = " ".join("".join(words for _, words in group).split())
        if word and text:
            lines.append(f"[{word}] {text}")
    lines += [f"[link] → {target}" for _, target in found.links if not target.startswith("#")]
    lines += flow.remarks + [f"[picture] {words}" for words in found.alternatives]
    if found.stray:
        lines.append(f"[out of place] {' '.join(' '.join(found.stray).split())}")
    return lines
