"""Presentations: a page for each slide in its order, with notes and comments; what is hidden is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.account import Fate
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.claims import Claims, properties
from paracase.intake.extract.opc import NotReadable, Package, Relation
from paracase.intake.extract.protocol import EXTRACTOR, Extracted, capped, storable
from paracase.intake.extract.xmlstream import BadXml, local, read_xml, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS = {
    "chart": ("chart", ("c:v", "a:t")), "chartex": ("chart", ("a:t",)), "diagramdata": ("diagram", ("a:t",)),
    "diagramdrawing": ("diagram", ("a:t",)),
}  # fmt: skip
_MASTERS = frozenset(["slidemaster", "slidelayout", "notesmaster", "handoutmaster"])


class Slide:
    """Reads one slide, its notes or its master; its ``lines`` afterwards.

    Args:
        is_master: whether what only holds a place is passed over: nobody sees it on a slide.
    """

    def __init__(self, *, is_master: bool = False) -> None:
        self.lines: list[str] = []
        self.aside: list[str] = []
        """What programs show that cannot draw the rest."""
        self.beside: list[str] = []
        self.links: list[str] = []
        """Ids of relationships that words lead by."""
        self.is_hidden = False
        self.has_hidden = False
        self._is_master = is_master
        self._pieces: list[str] = []
        self._is_open = False
        self._cells: list[str] | None = None
        self._cell: list[str] = []
        self._is_unseen = self._is_place = False
        self._fallback = 0

    def read(self, data: bytes) -> None:
        """Go through the part.

        Raises:
            BadXml: it is damaged; what stands before is in ``lines``.
        """
        starts: dict[str, Callable[[dict[str, str]], None]] = {
            "p:sld": self._begin, "a:t": self._open, "a:br": lambda _a: self._pieces.append("\n"),
            "a:p": lambda _a: self._pieces.clear(), "a:tr": self._begin_row, "a:tc": lambda _a: self._cell.clear(),
            "p:cNvPr": self._shape, "p:ph": self._place, "a:hlinkClick": self._link, "mc:Fallback": self._begin_fallback,
        }  # fmt: skip
        ends: dict[str, Callable[[], None]] = {
            "a:t": self._close, "a:p": self._end_paragraph, "a:tr": self._end_row, "a:tc": self._end_cell,
            "mc:Fallback": self._end_fallback,
        }  # fmt: skip
        try:
            read_xml(data, starts, ends, lambda text: self._pieces.append(text) if self._is_open else None)
        finally:
            self._end_paragraph()
            self._end_row()

    def _begin(self, attributes: dict[str, str]) -> None:
        self.is_hidden = local(attributes).get("show", "1") in {"0", "false"}

    def _open(self, _attributes: dict[str, str]) -> None:
        self._is_open = True

    def _close(self) -> None:
        self._is_open = False

    def _end_paragraph(self) -> None:
        text = "".join(self._pieces).strip()
        self._pieces.clear()
        if not text or (self._is_master and self._is_place):
            return
        if self._is_unseen:
            self.has_hidden = True
            text = f"[hidden: {text}]"
        if self._fallback:
            self.aside.append(text)
        elif self._cells is not None:
            self._cell.append(text)
        else:
            self.lines.append(text)

    def _begin_row(self, _attributes: dict[str, str]) -> None:
        self._cells = []

    def _end_cell(self) -> None:
        if self._cells is not None:
            self._cells.append(" ".join(self._cell))

    def _end_row(self) -> None:
        line = "\t".join(self._cells or []).rstrip("\t")
        self._cells = None
        if line.strip():
            self.lines.append(line)

    def _shape(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        self._is_unseen = values.get("hidden", "0") in {"1", "true"}
        self._is_place = False
        words = " ".join(" ".join((values.get("title", ""), values.get("descr", ""))).split())
        if words:
            self.beside.append(f"[picture] {words}")

    def _place(self, _attributes: dict[str, str]) -> None:
        self._is_place = True

    def _link(self, attributes: dict[str, str]) -> None:
        self.links.append(local(attributes).get("id", ""))

    def _begin_fallback(self, _attributes: dict[str, str]) -> None:
        self._fallback += 1

    def _end_fallback(self) -> None:
        self._fallback -= 1

    def told(self) -> list[str]:
        """Its lines, and what is shown by other programs only."""
        aside = " ".join(self.aside)
        is_new = set(aside.split()) - set(" ".join(self.lines).split())
        return [*self.lines, *([f"[shown by other programs] {aside}"] if is_new else []), *self.beside]


class SlidesPaper:
    """Reads a presentation.

    Args:
        main: its main part.
    """

    def __init__(self, package: Package, main: str) -> None:
        self._package, self._main = package, main
        self._claims = Claims(package)
        self._hidden: list[int] = []
        self._has_comments = self._has_hidden = False

    def read(self) -> Extracted:
        """Its text, flags and account."""
        order: list[str] = []
        try:
            data = self._package.read(self._main)
            read_xml(data, {"p:sldId": lambda a: order.append(_relation_id(a))}, {})
        except (NotReadable, BadXml) as error:
            outcome = Outcome.ENCRYPTED if "password" in str(error) else Outcome.DAMAGED
            return Extracted(outcome, detail=f"its main part: {error}"[:300])
        self._claims.claim(self._main, "presentation", Fate.TEXT)
        relations = self._package.relations(self._main)
        named = [relations[own] for own in order if own in relations]
        rest = [relation for relation in relations.values() if relation.kind == "slide" and relation not in named]
        pages: list[str] = []
        for relation in [*named, *rest]:
            if self._is_here(relation) and not self._claims.is_claimed(relation.target):
                pages.append(self._slide(relation.target, len(pages) + 1, is_listed=relation in named))
        after = [*self._masters(), *properties(self._package, self._claims)]
        if after:
            pages = [*pages[:-1], "\n".join([*pages[-1:], *after])]
        pages, cut = capped([storable(page) for page in pages])
        self._claims.follow()
        outcome = Outcome.TEXT if any(page.strip() for page in pages) else Outcome.NO_TEXT
        flags = [*(["text cut"] if cut else []), *self._flags()]
        return Extracted(
            outcome, pages or [""], len(pages), flags=flags, extractor=EXTRACTOR, parts=self._claims.account()
        )

    def _is_here(self, relation: Relation) -> bool:
        return not relation.is_external and self._package.has(relation.target)

    def _part(self, name: str, kind: str, *, is_master: bool = False) -> Slide:
        slide = Slide(is_master=is_master)
        why = ""
        try:
            slide.read(self._package.read(name))
        except (NotReadable, BadXml) as error:
            why = f"damaged: {error}; what stands before was read" if slide.lines else str(error)
        self._claims.claim(name, kind, Fate.LEFT_OUT if why else Fate.TEXT, why)
        self._has_hidden |= slide.has_hidden
        return slide

    def _slide(self, name: str, number: int, *, is_listed: bool) -> str:
        slide = self._part(name, "slide")
        lines = slide.told()
        if slide.is_hidden or not is_listed:
            self._hidden.append(number)
            lines.insert(0, "[hidden slide]")
        relations = self._package.relations(name)
        lines += [f"[link] → {relations[i].target}" for i in slide.links if i in relations and relations[i].is_external]
        for relation in relations.values():
            if not self._is_here(relation) or self._claims.is_claimed(relation.target):
                continue
            if relation.kind == "notesslide":
                lines += [f"[note] {line}" for line in self._part(relation.target, "speaker's note").told()]
            elif relation.kind == "comments":
                lines += self._comments(relation.target)
            elif relation.kind in _WORDS:
                lines += self._words(relation.target, *_WORDS[relation.kind])
        return "\n".join(lines)

    def _words(self, name: str, kind: str, within: tuple[str, ...]) -> list[str]:
        try:
            words = words_of(self._package.read(name), within)
        except (NotReadable, BadXml) as error:
            self._claims.claim(name, kind, Fate.LEFT_OUT, str(error))
            return []
        self._claims.claim(name, kind, Fate.TEXT)
        told = " | ".join(line.strip() for line in words.split("\n") if line.strip())
        return [f"[{kind}] {told}"] if told else []

    def _comments(self, name: str) -> list[str]:
        found = self._words(name, "comment", ("p:text", "a:t"))
        self._has_comments |= bool(found)
        return found

    def _masters(self) -> list[str]:
        """What stands on all slides, and is not theirs."""
        lines: dict[str, None] = {}
        waiting = [self._main]
        seen = {self._main}
        while waiting:
            for relation in self._package.relations(waiting.pop()).values():
                if not self._is_here(relation) or relation.target in seen:
                    continue
                seen.add(relation.target)
                if relation.kind in _MASTERS:
                    slide = self._part(relation.target, "slide master", is_master=True)
                    lines.update(dict.fromkeys(f"[on all slides] {line}" for line in slide.told()))
                if relation.kind in _MASTERS or relation.kind == "slide":
                    waiting.append(relation.target)
        return list(lines)

    def _flags(self) -> list[str]:
        package, external = self._package, [kind for kind, _ in self._claims.external]
        links = external.count("hyperlink")
        types = [package.content_type(name) for name in package.names]
        hidden = ", ".join(map(str, self._hidden[:10]))
        said = {
            f"hidden slides: {hidden}": bool(self._hidden),
            "hidden text": self._has_hidden,
            "has comments": self._has_comments,
            "has macros": any("vbaproject" in kind for kind in types),
            f"external links: {links}": bool(links),
            "is signed": any("digital-signature" in kind for kind in types),
            f"two parts of one name: {', '.join(map(storable, package.twins[:3]))}": bool(package.twins),
        }
        return [flag for flag, is_so in said.items() if is_so]


def _relation_id(attributes: dict[str, str]) -> str:
    """``r:id``, where ``id`` stands beside it."""
    return next((value for name, value in attributes.items() if name.rpartition("|")[0] and name.endswith("|id")), "")
