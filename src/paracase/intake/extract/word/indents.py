"""Paragraphs of a Word document that are set in from the margins, as block quotations are."""

from __future__ import annotations

import contextlib
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from paracase.intake.extract.opc import NotReadable, Package
from paracase.intake.extract.setting import BODY_SHARE, FEWEST, MANY, SetIn
from paracase.intake.extract.xmlstream import BadXml, local, read_xml, value_of

if TYPE_CHECKING:
    from collections.abc import Callable

_LEFT, _RIGHT = 360, 240
"""Twips (twentieths of a point) that a paragraph is set in by at least, left and right."""
_BODY = 8
"""Words that a paragraph has at least to tell where the body of the text stands."""
_DEEPEST = 20
"""Styles that are based on one another."""


class _Indent(NamedTuple):
    """How far a paragraph is set in, in twips; None where nothing says it."""

    left: int | None = None
    right: int | None = None
    is_listed: bool = False

    def over(self, below: _Indent) -> _Indent:
        """What is said here, and of the rest what is said below."""
        left = below.left if self.left is None else self.left
        right = below.right if self.right is None else self.right
        return _Indent(left, right, self.is_listed or below.is_listed)


class _Style(NamedTuple):
    """A paragraph style."""

    indent: _Indent
    based_on: str
    is_default: bool


class _Paragraph:
    """A paragraph that is being read."""

    def __init__(self, *, is_text: bool) -> None:
        self.style, self.indent, self.is_text = "", _Indent(), is_text
        self.words: list[str] = []

    @property
    def text(self) -> str:
        """Its words, in one line."""
        return " ".join("".join(self.words).split())


def set_in(data: bytes) -> list[SetIn]:
    """The paragraphs of the main text that are set in; what stands in tables and lists is not looked at.

    Raises:
        NotReadable: its main part cannot be read.
        BadXml: nor understood.
    """
    package = Package(data)
    main = package.main()
    if main is None:
        raise NotReadable("it names no main part")
    styles = _styles(package, main)
    found = _MainText().read(package.read(main))
    placed = [(one.text, _resolved(one, styles)) for one in found if one.is_text]
    body: Counter[tuple[int, int]] = Counter()
    for text, indent in placed:
        if (many := len(text.split())) >= _BODY:
            body[indent.left or 0, indent.right or 0] += many
    left, right = min((place for place in body if body[place] * BODY_SHARE >= body.total()), default=(0, 0))
    return [
        SetIn(1, text)
        for text, indent in placed
        if not indent.is_listed
        and (indent.left or 0) >= left + _LEFT
        and len(text.split()) >= (FEWEST if (indent.right or 0) >= right + _RIGHT else MANY)
    ]


def _resolved(one: _Paragraph, styles: dict[str, _Style]) -> _Indent:
    """How far a paragraph is set in, by itself, its style and those that is based on."""
    indent = one.indent
    name = one.style or next((name for name, style in styles.items() if style.is_default), "")
    for _ in range(_DEEPEST):
        style = styles.get(name)
        if style is None:
            break
        indent, name = indent.over(style.indent), style.based_on
    return indent.over(styles[""].indent) if "" in styles else indent


def _of(attributes: dict[str, str], before: _Indent) -> _Indent:
    said = local(attributes)
    sides = [_twips(said.get(new, said.get(old))) for new, old in (("start", "left"), ("end", "right"))]
    return _Indent(sides[0], sides[1], before.is_listed).over(before)


def _twips(text: str | None) -> int | None:
    try:
        return int(float(text)) if text is not None else None
    except (ValueError, OverflowError):
        return None


def _styles(package: Package, main: str) -> dict[str, _Style]:
    """The styles by their ids; what holds for all under the empty one. None where they cannot be read."""
    named = (r for r in package.relations(main).values() if r.kind == "styles" and not r.is_external)
    part = next((r.target for r in named if package.has(r.target)), None)
    found: dict[str, _Style] = {}
    if part is None:
        return found
    name: list[str] = []
    muted = [0]

    def begin(attributes: dict[str, str]) -> None:
        said = local(attributes)
        name[:] = [said.get("styleId", "")]
        is_default = said.get("type", "paragraph") == "paragraph" and said.get("default", "0") in {"1", "true", "on"}
        found[name[0]] = _Style(_Indent(), "", is_default)

    def defaults(_attributes: dict[str, str]) -> None:
        name[:] = [""]
        found[""] = _Style(_Indent(), "", is_default=False)

    def change(what: Callable[[_Style, dict[str, str]], _Style]) -> Callable[[dict[str, str]], None]:
        def act(attributes: dict[str, str]) -> None:
            if name and not muted[0]:
                found[name[0]] = what(found[name[0]], attributes)

        return act

    starts = {
        "w:style": begin, "w:docDefaults": defaults, "w:tblStylePr": _raising(muted), "w:pPrChange": _raising(muted),
        "w:basedOn": change(lambda style, said: style._replace(based_on=value_of(said) or "")),
        "w:ind": change(lambda style, said: style._replace(indent=_of(said, style.indent))),
        "w:numPr": change(lambda style, _said: style._replace(indent=style.indent._replace(is_listed=True))),
    }  # fmt: skip
    ends = {
        "w:style": name.clear, "w:docDefaults": name.clear, "w:tblStylePr": _lowering(muted),
        "w:pPrChange": _lowering(muted),
    }  # fmt: skip
    with contextlib.suppress(NotReadable, BadXml):  # what is set in by itself is found all the same
        read_xml(package.read(part), starts, ends)
    return found


def _raising(depth: list[int]) -> Callable[[dict[str, str]], None]:
    def begin(_attributes: dict[str, str]) -> None:
        depth[0] += 1

    return begin


def _lowering(depth: list[int]) -> Callable[[], None]:
    def end() -> None:
        depth[0] -= 1

    return end


class _MainText:
    """Reads the paragraphs of the main text; what was moved away, and what stands twice for older programs, is not said."""

    _ASIDE = ("w:pPrChange", "w:moveFrom", "mc:Fallback")

    def __init__(self) -> None:
        self._found: list[_Paragraph] = []
        self._open: list[_Paragraph] = []
        self._tables, self._muted, self._texts = [0], [0], [0]

    def read(self, data: bytes) -> list[_Paragraph]:
        """All of them, in the order in which they end.

        Raises:
            BadXml: it is no XML.
        """
        starts = {
            "w:p": self._begin, "w:pStyle": self._style, "w:ind": self._indent, "w:numPr": self._listed,
            "w:tab": self._space, "w:br": self._space, "w:t": _raising(self._texts), "w:tbl": _raising(self._tables),
            **dict.fromkeys(self._ASIDE, _raising(self._muted)),
        }  # fmt: skip
        ends = {
            "w:p": self._end, "w:t": _lowering(self._texts), "w:tbl": _lowering(self._tables),
            **dict.fromkeys(self._ASIDE, _lowering(self._muted)),
        }  # fmt: skip
        read_xml(data, starts, ends, self._characters)
        return self._found

    @property
    def _here(self) -> _Paragraph | None:
        return self._open[-1] if self._open and not self._muted[0] else None

    def _begin(self, _attributes: dict[str, str]) -> None:
        self._open.append(_Paragraph(is_text=not self._tables[0] and not self._muted[0] and not self._open))

    def _end(self) -> None:
        if self._open:
            self._found.append(self._open.pop())

    def _style(self, attributes: dict[str, str]) -> None:
        if self._here is not None:
            self._here.style = value_of(attributes) or ""

    def _indent(self, attributes: dict[str, str]) -> None:
        if self._here is not None:
            self._here.indent = _of(attributes, self._here.indent)

    def _listed(self, _attributes: dict[str, str]) -> None:
        if self._here is not None:
            self._here.indent = self._here.indent._replace(is_listed=True)

    def _space(self, _attributes: dict[str, str]) -> None:
        if self._here is not None:
            self._here.words.append(" ")

    def _characters(self, text: str) -> None:
        if self._here is not None and self._texts[0]:
            self._here.words.append(text)
