"""One story of a Word document (body, header, notes …), event by event, as Word prints it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.intake.extract.word.fields import Fields
from paracase.intake.extract.word.lines import Look, WordParagraph
from paracase.intake.extract.word.looks import WHITE, Props, look, shading_of
from paracase.intake.extract.word.notes import Notes
from paracase.intake.extract.word.shapes import Shapes
from paracase.intake.extract.word.styling import RunProperties
from paracase.intake.extract.word.symbols import in_font, is_symbols, symbol
from paracase.intake.extract.word.tables import Tables
from paracase.intake.extract.xmlstream import local, read_xml, value_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from paracase.intake.extract.opc import Relation
    from paracase.intake.extract.word.asked import WordContext

_MUTE = (
    "wp:posOffset", "wp:align", "wp14:pctWidth", "wp14:pctHeight", "wp14:pctPosHOffset", "wp14:pctPosVOffset",
    "w:fldData", "w:binData",
)  # fmt: skip
"""Elements whose characters are measures, or bytes."""
_PRIVATE = re.compile("[\uf020-\uf0ff]")
STRAY = 2_000


class Story:
    """Reads one story; its lines are its ``blocks`` afterwards.

    Args:
        name: of the part.
        relations: of the part, by their ids.
    """

    def __init__(self, context: WordContext, name: str, relations: Mapping[str, Relation]) -> None:
        self.context, self.name, self.relations = context, name, relations
        self.found = context.found
        self.blocks: list[str] = []
        self.into: list[list[str]] = [self.blocks]
        self.p = WordParagraph()
        self._outer: list[WordParagraph] = []
        self.grounds = [WHITE]
        self._changes: list[str] = []
        self._deleted = self._moved = 0
        self.is_old = 0
        """Within properties as they were before a tracked change."""
        self._in = ""
        """Whose properties are read: *p*, *r*, *tr*, *tc*, *sdt*."""
        self._before = ""
        self._is_open = False
        self._mute = 0
        self._buffer: list[str] = []
        self._dressed: dict[object, tuple[Look, str]] = {}
        self._default = context.styles.default()
        self.fields = Fields(self)
        self.shapes = Shapes(self)
        self.tables = Tables(self)
        self.notes = Notes(self)

    def read(self, data: bytes, *, qualified: bool = True) -> None:
        """Go through the part.

        Raises:
            UnboundPrefix: a prefix that is not declared.
            BadXml: it is damaged; what stands before is in ``blocks``.
        """
        rooms = (self.fields, self.shapes, self.tables, self.notes)
        starts = {**self._starts(), **{k: v for room in rooms for k, v in room.starts().items()}}
        ends = {**self._ends(), **{k: v for room in rooms for k, v in room.ends().items()}}
        try:
            read_xml(data, starts, ends, self._characters, qualified=qualified)
        finally:
            while self._outer:
                self._end_paragraph()
            self._flush()
            for inner in self.into[1:]:
                self.blocks += inner
            self.fields.flush()

    def _starts(self) -> dict[str, Callable[[dict[str, str]], None]]:
        return {
            "w:p": self._begin_paragraph, "w:r": self._begin_run, "m:r": self._begin_run, "w:t": self.open_text,
            "m:t": self.open_text, "w:delText": self.open_text, "a:t": self.open_text,
            **RunProperties(self._target, self.context.theme).starts(), "w:shd": self._shading,
            **{f"w:{name}": self._writes(text) for name, text in
               (("tab", "\t"), ("ptab", "\t"), ("br", "\n"), ("cr", "\n"), ("noBreakHyphen", "-"))},
            **{f"m:{name}": self._writes(text) for name, text in (("den", "/"), ("sup", "^"), ("sub", "_"))},
            "w:sym": self._symbol, "w:rt": self._writes("("), "m:chr": self._operator,
            **{f"w:{name}Pr": self._begin_properties(name) for name in ("p", "r", "tr", "tc", "sdt", "tbl")},
            **{f"w:{name}PrChange": self._begin_old for name in ("p", "r", "tr", "tc", "tbl", "sect", "tblEx")},
            "w:numberingChange": self._changed, "w:cellIns": self._changed, "w:cellDel": self._changed,
            "w:pStyle": self._style, "w:numId": self._num_id, "w:ilvl": self._level,
            **{f"w:{name}": self._begin_change(name) for name in ("ins", "del", "moveFrom", "moveTo")},
            "w:altChunk": self._chunk,
            **dict.fromkeys(_MUTE, self._begin_mute),
        }  # fmt: skip

    def _ends(self) -> dict[str, Callable[[], None]]:
        return {
            "w:p": self._end_paragraph, "w:r": self._end_run, "m:r": self._end_run, "w:t": self._end_text,
            "m:t": self._end_text, "a:t": self._end_text, "w:delText": self._end_deleted,
            "w:rt": lambda: self.write(")"), "a:p": lambda: self.write("\n"),
            **{f"w:{name}Pr": self._end_properties for name in ("p", "r", "tr", "tc", "sdt", "tbl")},
            **{f"w:{name}PrChange": self._end_old for name in ("p", "r", "tr", "tc", "tbl", "sect", "tblEx")},
            **{f"w:{name}": self._end_change for name in ("ins", "del", "moveFrom", "moveTo")},
            **dict.fromkeys(_MUTE, self._end_mute),
        }  # fmt: skip

    # Words.

    def _characters(self, text: str) -> None:
        if self._is_open:
            self._buffer.append(text)
        elif not self._mute and len(self.found.stray) < STRAY and (words := text.strip()):
            self.found.stray.append(words)

    def open_text(self, _attributes: dict[str, str] | None = None) -> None:
        """Characters are words from here on."""
        self._is_open = True

    def closed_text(self) -> str:
        """The words since then."""
        text = "".join(self._buffer)
        self._buffer.clear()
        self._is_open = False
        return text.replace("\n", " ").replace("\r", " ") if "\n" in text or "\r" in text else text

    def _end_text(self) -> None:
        self.write(self.closed_text())

    def _end_deleted(self) -> None:
        self.p.gone.append(("moved away" if self._moved else "deleted", self.closed_text()))

    def write(self, text: str) -> None:
        """Words at the place that is read: to the line, or to where words go that it does not show."""
        if self.shapes.is_aside:
            self.found.aside.append(text)
        elif self.fields.takes(text):
            return
        elif self._deleted or self.tables.is_gone:
            self.p.gone.append(("deleted", text))
        elif self._moved:
            self.p.gone.append(("moved away", text))
        else:
            seen, font = self.p.dressed or self._dress()
            if (font or _PRIVATE.search(text)) and not text.isspace():
                text = in_font(font, text)
            self.p.pieces.append((seen, text))

    def _dress(self) -> tuple[Look, str]:
        """The look of the run that is read, and its font where that makes pictures of letters."""
        p, styles = self.p, self.context.styles
        is_unseen = self.shapes.is_hidden or self.tables.is_unseen
        key = (p.style, p.shading, self.grounds[-1], is_unseen, tuple(p.run.items()))
        found = self._dressed.get(key)
        if found is None:
            of_run = styles.whole(p.run["style"])[0] if "style" in p.run else {}
            of_paragraph, paragraph = styles.whole(p.style or self._default)
            shading = p.shading or paragraph.get("shd", "")
            ground = int(shading, 16) if shading else self.grounds[-1]
            seen = look(p.run, of_run, of_paragraph, styles, ground)
            if is_unseen and "hidden" not in seen:
                seen = ("hidden", *seen)
            font = p.run.get("font") or of_run.get("font") or of_paragraph.get("font", "")
            found = self._dressed[key] = (seen, font if is_symbols(font) else "")
        self.found.looks.update(found[0])
        p.dressed = found
        return found

    def _writes(self, text: str) -> Callable[[dict[str, str]], None]:
        def begin(_attributes: dict[str, str]) -> None:
            if self._in != "p":  # there a tab is a stop, no letter
                self.write(text)

        return begin

    def _symbol(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        try:
            self.write(symbol(values.get("font", ""), int(values.get("char", ""), 16)))
        except ValueError:
            self.write("\ufffd")

    def _operator(self, attributes: dict[str, str]) -> None:
        self.write(value_of(attributes) or "")

    # Paragraphs and runs.

    def _begin_paragraph(self, _attributes: dict[str, str]) -> None:
        self._outer.append(self.p)
        self.p = WordParagraph()
        self._in = ""

    def _end_paragraph(self) -> None:
        self._flush()
        if self._outer:
            self.p = self._outer.pop()

    def _flush(self) -> None:
        p = self.p
        text = p.text()
        if not self.shapes.is_aside:
            self.found.gone += [piece for piece in p.gone if piece[1]]
            if p.gone:
                self.found.gone.append(("", "\n"))
            label = self._label() if text or p.num_id else ""
            text = f"{label} {text}".strip(" ") if label else text
            self.into[-1] += [block for block in (text, *p.boxes) if block.strip()]
        p.pieces, p.gone, p.boxes = [], [], []

    def _label(self) -> str:
        p, styles = self.p, self.context.styles
        style = p.style or self._default
        of_style = styles.whole(style)[1]
        num_id = p.num_id if p.num_id is not None else of_style.get("numId", "0")
        if num_id in {"0", ""}:
            return ""
        numbering = self.context.numbering
        if p.level is not None or "ilvl" in of_style:
            level = p.level if p.level is not None else of_style["ilvl"]
            return numbering.next(num_id, int(level) if level.isdigit() else 0)
        return numbering.next(num_id, numbering.level_of_style(num_id, style))

    def _begin_run(self, _attributes: dict[str, str]) -> None:
        if self.p.run:
            self.p.run, self.p.dressed = {}, None

    def _end_run(self) -> None:
        if self.p.run:
            self.p.run, self.p.dressed = {}, None

    # Properties.

    def _begin_properties(self, of: str) -> Callable[[dict[str, str]], None]:
        def begin(_attributes: dict[str, str]) -> None:
            # An rPr within others' properties is of a paragraph's mark, or of what a control will hold.
            self._before = self._in if of == "r" else ""
            self._in = of if not self._before else self._before

        return begin

    def _end_properties(self) -> None:
        self._in, self._before = self._before, ""

    def _target(self) -> Props | None:
        if self._in != "r" or self.is_old:
            return None
        self.p.dressed = None
        return self.p.run

    def _begin_old(self, _attributes: dict[str, str]) -> None:
        self.found.has_changes = True
        self.is_old += 1
        self._kept = (self._in, self._before)

    def _end_old(self) -> None:
        self.is_old -= 1
        self._in, self._before = self._kept

    def _shading(self, attributes: dict[str, str]) -> None:
        if self.is_old:
            return
        found = shading_of(local(attributes), self.context.theme)
        if self._in == "r":
            self.p.run["shd"], self.p.dressed = found, None
        elif self._in == "p" and not self._before:
            self.p.shading = found
        elif self._in in {"tc", "tbl"} and found:
            self.grounds[-1] = int(found, 16)

    def _style(self, attributes: dict[str, str]) -> None:
        if not self.is_old:
            self.p.style = value_of(attributes) or ""

    def _num_id(self, attributes: dict[str, str]) -> None:
        if not self.is_old:
            self.p.num_id = value_of(attributes) or ""

    def _level(self, attributes: dict[str, str]) -> None:
        if not self.is_old:
            self.p.level = value_of(attributes) or ""

    # Tracked changes.

    def _changed(self, _attributes: dict[str, str]) -> None:
        self.found.has_changes = True

    def _begin_change(self, kind: str) -> Callable[[dict[str, str]], None]:
        def begin(_attributes: dict[str, str]) -> None:
            self.found.has_changes = True
            if self._in == "tr" and kind == "del":
                self.tables.delete_row()
            elif self._in == "p" and kind in {"del", "moveFrom"}:
                self.p.gone.append(("deleted" if kind == "del" else "moved away", " ¶ "))
            self._changes.append("" if self._in else kind)
            self._deleted += self._changes[-1] == "del"
            self._moved += self._changes[-1] == "moveFrom"

        return begin

    def _end_change(self) -> None:
        kind = self._changes.pop() if self._changes else ""
        self._deleted -= kind == "del"
        self._moved -= kind == "moveFrom"

    def _chunk(self, attributes: dict[str, str]) -> None:
        self.into[-1] += self.context.chunk(self.name, value_of(attributes, "id") or "")

    def _begin_mute(self, _attributes: dict[str, str]) -> None:
        self._mute += 1

    def _end_mute(self) -> None:
        self._mute -= 1
