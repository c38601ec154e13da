"""The text of an OpenDocument part, event by event: mixed content, where every letter within a paragraph counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.intake.extract.odf.styling import OdfStyles, StylesOfOdf, label
from paracase.intake.extract.odf.tables import OdfTables
from paracase.intake.extract.word.lines import Beside, Note, WordParagraph
from paracase.intake.extract.word.looks import WHITE, Props, Styles, look
from paracase.intake.extract.xmlstream import local, read_xml

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SPACE = re.compile(r"[ \t\r\n]+")
_PARAGRAPHS = ("text:p", "text:h")
_HEADS = ("style:header", "style:header-left", "style:header-first")
_FEET = ("style:footer", "style:footer-left", "style:footer-first")
_ASIDE = ("office:annotation", "text:note", "presentation:notes", "text:deletion", *_HEADS, *_FEET)
_WORDS = {
    "dc:creator": "author", "text:note-citation": "number", "svg:title": "", "svg:desc": "", "dc:date": "date",
    "meta:date-string": "date", "meta:creator-initials": "initials", "office:binary-data": "bytes",
}  # fmt: skip
"""What stands in no paragraph, and what it says of the note that it stands in; empty: of a picture."""
_CLEAR = Styles()
MAX_SPACES = 1_000


class Flow:
    """Reads a part; ``pages`` hold its blocks, a page for each slide of a presentation.

    Args:
        styles: of the document; those of the part are added to them.
    """

    def __init__(self, styles: OdfStyles) -> None:
        self.styles = styles
        self.beside = Beside()
        self.heads: list[str] = []
        self.feet: list[str] = []
        self.remarks: list[str] = []
        """Speaker's notes, what forms hold, names of formulas."""
        self.pages: list[list[str]] = [[]]
        self.hidden_pages: list[str] = []
        """Sheets and slides that are not shown."""
        self.objects: list[str] = []
        self.has_fields = False
        self._in_body = False
        self.into: list[list[str]] = []
        self.p: WordParagraph | None = None
        self._outer: list[WordParagraph | None] = []
        self._spans: list[str] = []
        self._tables = OdfTables(self)
        self.unseen: list[bool] = []
        self._lists: list[tuple[str, int]] = []
        self._label = ""
        self._notes: list[dict[str, str]] = []
        self._word: list[str] | None = None
        """Words that stand in no paragraph: who wrote a comment, what a picture shows."""
        self._looks: dict[object, tuple[str, ...]] = {}

    def read(self, data: bytes) -> None:
        """Go through the part.

        Raises:
            BadXml: it is damaged; what stands before was taken.
        """
        styling = StylesOfOdf(self.styles)
        starts = {**styling.starts(), **self._tables.starts(), **self._starts()}
        ends = {**styling.ends(), **self._tables.ends(), **self._ends()}
        try:
            read_xml(data, starts, ends, self._characters, others=self._other)
        finally:
            while self._outer:
                self._end_paragraph()
            for rest in self.into:
                self.pages[-1] += rest

    def _starts(self) -> dict[str, Callable[[dict[str, str]], None]]:
        return {
            **dict.fromkeys(_PARAGRAPHS, self._begin_paragraph), "text:span": self._begin_span, "text:s": self._spaces,
            "text:tab": lambda _a: self._write("\t"), "text:line-break": lambda _a: self._write("\n"),
            "text:a": self._link, "text:hidden-text": self._hidden_text, "text:hidden-paragraph": self._hidden_text,
            "text:conditional-text": self._hidden_text, "text:section": self._begin_section,
            "text:list": self._begin_list,
            "text:list-item": self._begin_item, "text:list-header": self._begin_item, "draw:page": self._begin_page,
            "draw:object": self._object,
            "draw:text-box": self._begin_box, "text:changed-region": self._change,
            **{name: self._begin_aside(name) for name in _ASIDE},
            **dict.fromkeys(_WORDS, self._begin_word), "office:body": self._begin_body,
            "table:named-expression": self._named, "table:named-range": self._named,
        }  # fmt: skip

    def _ends(self) -> dict[str, Callable[[], None]]:
        return {
            **dict.fromkeys(_PARAGRAPHS, self._end_paragraph), "text:span": self._end_span,
            "text:section": self.end_unseen, "text:list": self._end_list,
            "draw:text-box": self._end_box, **dict.fromkeys(_ASIDE, self._end_aside),
            **{name: self._end_word(of) for name, of in _WORDS.items()},
        }  # fmt: skip

    def _begin_body(self, _attributes: dict[str, str]) -> None:
        self._in_body = True

    # Words.

    def _characters(self, text: str) -> None:
        if self._word is not None:
            self._word.append(text)
        elif self.p is not None:
            self._write(_SPACE.sub(" ", text))
        elif self._in_body and len(self.beside.stray) < MAX_SPACES and (words := text.strip()):
            self.beside.stray.append(words)

    def _write(self, text: str) -> None:
        if self.p is not None and text:
            seen = self._look()
            self.beside.looks.update(seen)
            self.p.pieces.append((seen, text))

    def _look(self) -> tuple[str, ...]:
        style = self.p.style if self.p is not None else ""
        key = (style, tuple(self._spans), any(self.unseen))
        found = self._looks.get(key)
        if found is None:
            of_run: Props = {}
            for span in self._spans:
                of_run.update(self.styles.whole("text", span))
            of_paragraph = self.styles.whole("paragraph", style)
            merged = {**of_paragraph, **of_run}
            found = look(merged, {}, {}, _CLEAR, WHITE)
            if any(self.unseen) and "hidden" not in found:
                found = ("hidden", *found)
            self._looks[key] = found
        return found

    def _spaces(self, attributes: dict[str, str]) -> None:
        count = local(attributes).get("c", "1")
        self._write(" " * min(int(count[:6]) if count.isdigit() else 1, MAX_SPACES))

    def _hidden_text(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        self.has_fields = True
        for name in ("string-value", "string-value-if-true", "string-value-if-false"):
            if words := values.get(name, "").strip():
                self.remarks.append(f"[hidden: {words}]")
                self.beside.looks.add("hidden")

    def _begin_word(self, _attributes: dict[str, str]) -> None:
        self._word = []

    def _end_word(self, of: str) -> Callable[[], None]:
        def end() -> None:
            words = " ".join("".join(self._word or []).split())
            self._word = None
            if of and self._notes:
                self._notes[-1][of] = words
            elif words and not of:
                self.beside.alternatives[words] = None

        return end

    def _link(self, attributes: dict[str, str]) -> None:
        if target := local(attributes).get("href", ""):
            self.beside.links[("", target)] = None

    def _other(self, name: str, attributes: Mapping[str, str]) -> None:
        """What a form's controls say and hold stands in their attributes."""
        if ":form:" in name:
            values = local(attributes)
            words = [values[key] for key in ("label", "title", "current-value", "value") if values.get(key, "").strip()]
            if values.get("current-state") == "checked":
                words.append("☒")
            if words:
                self.remarks.append(f"[form] {' '.join(dict.fromkeys(words))}")
        elif name.endswith(":event-listener"):
            self.has_fields = True

    def _named(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        self.remarks.append(
            f"[name] {values.get('name', '')} = {values.get('expression', values.get('cell-range-address', ''))}"
        )

    # Paragraphs, lists.

    def _begin_paragraph(self, attributes: dict[str, str]) -> None:
        self._outer.append(self.p)
        self.p = WordParagraph(style=local(attributes).get("style-name", ""))

    def _end_paragraph(self) -> None:
        p, self.p = self.p, self._outer.pop()
        if p is None:
            return
        text = p.text()
        if self._label and text:
            text, self._label = f"{self._label} {text}", ""
        self.blocks().extend(block for block in (text, *p.boxes) if block.strip())

    def blocks(self) -> list[str]:
        """Where the next paragraph goes."""
        return self.into[-1] if self.into else self.pages[-1]

    def _begin_span(self, attributes: dict[str, str]) -> None:
        self._spans.append(local(attributes).get("style-name", ""))

    def _end_span(self) -> None:
        self._spans.pop()

    def _begin_list(self, attributes: dict[str, str]) -> None:
        name = local(attributes).get("style-name", "") or (self._lists[-1][0] if self._lists else "")
        level = self.styles.lists.get(name, {}).get(len(self._lists) + 1)
        self._lists.append((name, (level.start if level else 1) - 1))

    def _end_list(self) -> None:
        self._lists.pop()
        self._label = ""

    def _begin_item(self, _attributes: dict[str, str]) -> None:
        if self._lists:
            name, count = self._lists[-1]
            self._lists[-1] = (name, count + 1)
            self._label = label(self.styles.lists.get(name, {}), [count for _, count in self._lists])

    # What is not shown.

    def _begin_section(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        self.unseen.append(
            values.get("display") in {"none", "condition"} or values.get("style-name") in self.styles.hidden
        )

    def end_unseen(self) -> None:
        """What was not shown ends."""
        self.unseen.pop()

    def _change(self, _attributes: dict[str, str]) -> None:
        self.beside.has_changes = True

    # Notes and what else stands aside.

    def _begin_aside(self, name: str) -> Callable[[dict[str, str]], None]:
        def begin(attributes: dict[str, str]) -> None:
            if name == "text:note":
                self._write("†")
            kind = local(attributes).get("note-class", "footnote") if name == "text:note" else name.partition(":")[2]
            self._notes.append({"kind": kind})
            self.into.append([])
            self._outer.append(self.p)
            self.p = None

        return begin

    def _end_aside(self) -> None:
        self.p = self._outer.pop()
        blocks, note = self.into.pop(), self._notes.pop()
        kind = note["kind"]
        if kind.startswith("header"):
            self.heads += blocks
        elif kind.startswith("footer"):
            self.feet += blocks
        elif kind == "deletion":
            self.beside.gone += [piece for block in blocks for piece in (("deleted", block), ("", "\n"))]
        elif kind == "notes":
            self.blocks().extend(f"[note] {block}" for block in blocks)
        elif any(block.strip() for block in blocks):
            name = "comment" if kind == "annotation" else f"{kind} {note.get('number', '')}".strip()
            self.beside.notes.append(Note(name, "", note.get("author", ""), blocks))

    def _begin_box(self, _attributes: dict[str, str]) -> None:
        self.into.append([])
        self._outer.append(self.p)
        self.p = None

    def _end_box(self) -> None:
        self.p = self._outer.pop()
        blocks = self.into.pop()
        (self.p.boxes if self.p is not None else self.blocks()).extend(blocks)

    # Slides and objects.

    def _begin_page(self, attributes: dict[str, str]) -> None:
        if any(self.pages[-1]) or len(self.pages) > 1:
            self.pages.append([])
        if local(attributes).get("style-name", "") in self.styles.hidden:
            self.pages[-1].append("[hidden slide]")
            self.hidden_pages.append(str(len(self.pages)))

    def _object(self, attributes: dict[str, str]) -> None:
        self.objects.append(local(attributes).get("href", "").removeprefix("./").rstrip("/"))
