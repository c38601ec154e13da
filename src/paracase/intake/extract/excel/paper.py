"""A whole workbook: its sheets in order, comments, names, what is hidden; its flags and its account."""

from __future__ import annotations

import re

from paracase.domain.papers.account import Fate
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.claims import Claims, properties
from paracase.intake.extract.excel.formats import read_formats
from paracase.intake.extract.excel.sheet import Sheet, Workbook
from paracase.intake.extract.html import html_text
from paracase.intake.extract.opc import NotReadable, Package, Relation
from paracase.intake.extract.protocol import EXTRACTOR, Extracted, capped, storable
from paracase.intake.extract.xmlstream import BadXml, local, read_xml, words_of

_SHEETS = frozenset(["worksheet", "chartsheet", "dialogsheet", "xlmacrosheet", "xlintlmacrosheet"])
_BOX = re.compile(rb"<(?:\w+:)?textbox\b[^>]*>(.*?)</(?:\w+:)?textbox>", re.S | re.I)
_SHOWN = frozenset(["drawing", "vmldrawing", "comments", "threadedcomment"])
MAX_BOXES = 8 << 20


class ExcelPaper:
    """Reads a workbook.

    Args:
        main: its main part.
    """

    def __init__(self, package: Package, main: str) -> None:
        self._package, self._main = package, main
        self._claims = Claims(package)
        self._relations = package.relations(main)
        self._book = Workbook()
        self._sheets: list[tuple[str, str, str]] = []
        """Of each: its name, its state, the id of its relationship."""
        self._names: list[str] = []
        self._hidden: list[str] = []
        self._has_comments = self._has_macros = False

    def read(self) -> Extracted:
        """Its text, flags and account."""
        try:
            self._workbook(self._package.read(self._main))
        except (NotReadable, BadXml) as error:
            outcome = Outcome.ENCRYPTED if "password" in str(error) else Outcome.DAMAGED
            return Extracted(outcome, detail=f"its main part: {error}"[:300])
        self._claims.claim(self._main, "workbook", Fate.TEXT)
        self._strings_and_formats()
        blocks = [block for sheet in self._sheets if (block := self._sheet(*sheet))]
        for relation in self._relations.values():
            if relation.kind in _SHEETS and self._is_here(relation) and not self._claims.is_claimed(relation.target):
                blocks.append(self._sheet("unlisted", "hidden", "", relation))
        after = "\n".join([*self._names, *properties(self._package, self._claims)])
        pages, cut = capped([storable("\n\n".join(filter(None, [*blocks, after])))])
        self._claims.follow()
        outcome = Outcome.TEXT if pages[0].strip() else Outcome.NO_TEXT
        flags = [*(["text cut"] if cut else []), *self._flags()]
        return Extracted(outcome, pages, flags=flags, extractor=EXTRACTOR, parts=self._claims.account())

    def _is_here(self, relation: Relation | None) -> bool:
        return relation is not None and not relation.is_external and self._package.has(relation.target)

    def _workbook(self, data: bytes) -> None:
        name: list[str] = []
        formula: list[str] = []

        def sheet(attributes: dict[str, str]) -> None:
            values = local(attributes)
            self._sheets.append((values.get("name", ""), values.get("state", "visible"), values.get("id", "")))

        def begin_name(attributes: dict[str, str]) -> None:
            name[:] = [local(attributes).get("name", "")]

        def text(piece: str) -> None:
            if name:
                formula.append(piece)

        def end_name() -> None:
            if name and not name[0].startswith("_xlnm."):
                self._names.append(f"[name] {name[0]} = {''.join(formula)}")
            name.clear()
            formula.clear()

        def settings(attributes: dict[str, str]) -> None:
            self._book.since_1904 = local(attributes).get("date1904", "0") in {"1", "true"}

        starts = {"s:sheet": sheet, "s:definedName": begin_name, "s:workbookPr": settings}
        read_xml(data, starts, {"s:definedName": end_name}, text)

    def _strings_and_formats(self) -> None:
        for relation in self._relations.values():
            if not self._is_here(relation) or relation.kind not in {"sharedstrings", "styles"}:
                continue
            kind = "cell texts" if relation.kind == "sharedstrings" else "styles"
            try:
                data = self._package.read(relation.target)
                if kind == "styles":
                    self._book.formats = read_formats(data)
                else:
                    self._book.strings = _strings(data)
            except (NotReadable, BadXml) as error:
                self._claims.claim(relation.target, kind, Fate.LEFT_OUT, str(error))
            else:
                self._claims.claim(relation.target, kind, Fate.TEXT if kind == "cell texts" else Fate.LAYOUT)

    def _sheet(self, name: str, state: str, own: str, known: Relation | None = None) -> str:
        relation = known or self._relations.get(own)
        if relation is None or not self._is_here(relation):
            return ""
        self._has_macros |= "macro" in relation.kind
        is_hidden = state.lower() in {"hidden", "veryhidden"}
        if is_hidden:
            self._hidden.append(name)
        sheet = Sheet(self._book)
        why = ""
        try:
            sheet.read(self._package.read(relation.target))
        except (NotReadable, BadXml) as error:
            why = f"damaged: {error}; what stands before was read" if sheet.lines else str(error)
        self._claims.claim(relation.target, "sheet", Fate.LEFT_OUT if why else Fate.TEXT, why)
        links = self._package.relations(relation.target)
        beside = sheet.beside + [f"[link] {cell} → {links[i].target}" for cell, i in sheet.links if i in links]
        for other in links.values():
            if other.kind in _SHOWN and self._is_here(other) and not self._claims.is_claimed(other.target):
                beside += self._shown(other)
        return "\n".join([f"[hidden sheet] {name}" if is_hidden else name, "", *sheet.lines, *beside])

    def _shown(self, relation: Relation) -> list[str]:
        """What stands upon a sheet: comments, shapes, charts."""
        try:
            data = self._package.read(relation.target)
            if relation.kind == "comments":
                found, kind = _comments(data), "comments"
            elif relation.kind == "threadedcomment":
                found, kind = _threads(data), "comments"
            elif relation.kind == "vmldrawing":
                boxes = [html_text(box.decode("utf-8", "replace")) for box in _BOX.findall(data[:MAX_BOXES])]
                found, kind = [f"[shape] {' '.join(box.split())}" for box in boxes if box.strip()], "drawing"
            else:
                words = words_of(data, ("a:t",))
                found, kind = [f"[shape] {line.strip()}" for line in words.split("\n") if line.strip()], "drawing"
        except (NotReadable, BadXml) as error:
            self._claims.claim(relation.target, "drawing", Fate.LEFT_OUT, str(error))
            return []
        self._has_comments |= kind == "comments" and bool(found)
        self._claims.claim(relation.target, kind, Fate.TEXT)
        for other in self._package.relations(relation.target).values():
            if other.kind in {"chart", "chartex"} and self._is_here(other):
                found += self._chart(other.target)
        return found

    def _chart(self, name: str) -> list[str]:
        try:
            words = words_of(self._package.read(name), ("c:v", "a:t"))
        except (NotReadable, BadXml) as error:
            self._claims.claim(name, "chart", Fate.LEFT_OUT, str(error))
            return []
        self._claims.claim(name, "chart", Fate.TEXT)
        told = " | ".join(line.strip() for line in words.split("\n") if line.strip())
        return [f"[chart] {told}"] if told else []

    def _flags(self) -> list[str]:
        package, external = self._package, [kind for kind, _ in self._claims.external]
        links = external.count("hyperlink")
        has_vba = any("vbaproject" in package.content_type(name) for name in package.names)
        named = ", ".join(self._hidden[:5])
        said = {
            f"hidden sheets: {storable(named)}": bool(self._hidden),
            "has comments": self._has_comments,
            "has macros": self._has_macros or has_vba or "vbaproject" in " ".join(package.names).lower(),
            "hidden text": "hidden" in self._book.looks,
            "white text": "white" in self._book.looks,
            f"external links: {links}": bool(links),
            "is signed": any("digital-signature" in package.content_type(name) for name in package.names),
            f"two parts of one name: {', '.join(map(storable, package.twins[:3]))}": bool(package.twins),
        }
        return [flag for flag, is_so in said.items() if is_so]


def _strings(data: bytes) -> list[str]:
    """The texts of cells. How they are spoken stands in parentheses behind them."""
    found: list[str] = []
    pieces: list[str] = []
    is_open = [False]

    def item(_attributes: dict[str, str]) -> None:
        pieces.clear()

    def opened(_attributes: dict[str, str]) -> None:
        is_open[0] = True

    def closed() -> None:
        is_open[0] = False

    read_xml(
        data,
        {"s:si": item, "s:t": opened, "s:rPh": lambda _attributes: pieces.append(" (")},
        {"s:si": lambda: found.append("".join(pieces)), "s:t": closed, "s:rPh": lambda: pieces.append(")")},
        lambda text: pieces.append(text) if is_open[0] else None,
    )
    return found


def _comments(data: bytes) -> list[str]:
    authors: list[str] = []
    found: list[str] = []
    pieces: list[str] = []
    into: list[list[str] | None] = [None]
    head = [""]

    def author(_attributes: dict[str, str]) -> None:
        authors.append("")
        into[0] = pieces
        pieces.clear()

    def end_author() -> None:
        authors[-1] = "".join(pieces).strip()
        into[0] = None

    def comment(attributes: dict[str, str]) -> None:
        values = local(attributes)
        number = values.get("authorId", "")
        who = authors[int(number)] if number.isdigit() and int(number) < len(authors) else ""
        head[0] = f"[comment on {values.get('ref', '')}{f', {who}' if who else ''}]"
        pieces.clear()

    def opened(_attributes: dict[str, str]) -> None:
        into[0] = pieces

    def closed() -> None:
        into[0] = None

    def end_comment() -> None:
        if words := " ".join("".join(pieces).split()):
            found.append(f"{head[0]} {words}")

    starts = {"s:author": author, "s:comment": comment, "s:t": opened}
    ends = {"s:author": end_author, "s:comment": end_comment, "s:t": closed}
    read_xml(data, starts, ends, lambda text: into[0].append(text) if into[0] is not None else None)
    return found


def _threads(data: bytes) -> list[str]:
    found: list[str] = []
    pieces: list[str] = []
    head = [""]

    def comment(attributes: dict[str, str]) -> None:
        head[0] = f"[comment on {local(attributes).get('ref', '')}]"
        pieces.clear()

    def end() -> None:
        if words := " ".join("".join(pieces).split()):
            found.append(f"{head[0]} {words}")

    read_xml(data, {"tc:threadedComment": comment}, {"tc:threadedComment": end}, pieces.append)
    return found
