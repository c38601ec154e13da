"""XML of a stranger's file, event by event: nothing is expanded, nothing fetched, nothing held.

A document type declaration is refused whole (OOXML forbids it; entities could only be made to grow). Names come with one
short prefix for a namespace, whatever the file calls it, of the transitional and of the strict schemas alike.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING
from xml.parsers import expat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Starts = Mapping[str, Callable[[dict[str, str]], None]]
    Ends = Mapping[str, Callable[[], None]]

_OOXML, _STRICT = "http://schemas.openxmlformats.org", "http://purl.oclc.org/ooxml"
_MICROSOFT = "http://schemas.microsoft.com/office"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES: dict[str, tuple[str, ...]] = {
    "w": (f"{_OOXML}/wordprocessingml/2006/main", f"{_STRICT}/wordprocessingml/main"),
    "a": (f"{_OOXML}/drawingml/2006/main", f"{_STRICT}/drawingml/main"),
    "m": (f"{_OOXML}/officeDocument/2006/math", f"{_STRICT}/officeDocument/math"),
    "wp": (f"{_OOXML}/drawingml/2006/wordprocessingDrawing", f"{_STRICT}/drawingml/wordprocessingDrawing"),
    "wp14": (f"{_MICROSOFT}/word/2010/wordprocessingDrawing",),
    "wps": (f"{_MICROSOFT}/word/2010/wordprocessingShape",),
    "w14": (f"{_MICROSOFT}/word/2010/wordml",),
    "v": ("urn:schemas-microsoft-com:vml",),
    "x": ("urn:schemas-microsoft-com:office:excel",),
    "mc": (f"{_OOXML}/markup-compatibility/2006",),
    "c": (f"{_OOXML}/drawingml/2006/chart", f"{_STRICT}/drawingml/chart"),
    "s": (f"{_OOXML}/spreadsheetml/2006/main", f"{_STRICT}/spreadsheetml/main"),
    "tc": (f"{_MICROSOFT}/spreadsheetml/2018/threadedcomments",),
    "p": (f"{_OOXML}/presentationml/2006/main", f"{_STRICT}/presentationml/main"),
    "p188": (f"{_MICROSOFT}/powerpoint/2018/8/main",),
    "office": (f"{_OASIS}:office:1.0",),
    "text": (f"{_OASIS}:text:1.0",),
    "table": (f"{_OASIS}:table:1.0",),
    "draw": (f"{_OASIS}:drawing:1.0",),
    "style": (f"{_OASIS}:style:1.0",),
    "presentation": (f"{_OASIS}:presentation:1.0",),
    "svg": (f"{_OASIS}:svg-compatible:1.0",),
    "form": (f"{_OASIS}:form:1.0",),
    "meta": (f"{_OASIS}:meta:1.0",),
    "manifest": (f"{_OASIS}:manifest:1.0",),
    "dc": ("http://purl.org/dc/elements/1.1/",),
}
"""The namespaces that are read, by the prefix by which our handlers name them."""
_PREFIX = {uri: prefix for prefix, uris in NAMESPACES.items() for uri in uris}


class BadXml(ValueError):
    """A part that is no XML, or one that asks for what is not done."""


class UnboundPrefix(BadXml):
    """A part with a prefix that it declares nowhere: some programs write such, and others read them."""


def local(attributes: Mapping[str, str]) -> dict[str, str]:
    """Attributes by their names without namespaces."""
    return {name.rpartition("|")[2].rpartition(":")[2]: value for name, value in attributes.items()}


def value_of(attributes: Mapping[str, str], name: str = "val") -> str | None:
    """One attribute by its name without a namespace."""
    for whole, value in attributes.items():
        if whole.endswith(name) and (len(whole) == len(name) or whole[-len(name) - 1] in "|:"):
            return value
    return None


@functools.lru_cache(maxsize=64)
def _spelled(names: tuple[str, ...], *, qualified: bool) -> list[tuple[str, str]]:
    """Names as expat gives them (*uri|local*, or as they stand in the file), each with ours."""
    if not qualified:
        return [(name, name) for name in names]
    parts = [(name, *name.split(":", 1)) for name in names]
    return [(f"{uri}|{own}", name) for name, prefix, own in parts for uri in NAMESPACES[prefix]]


def read_xml(
    data: bytes,
    starts: Starts,
    ends: Ends,
    text: Callable[[str], None] | None = None,
    *,
    others: Callable[[str, Mapping[str, str]], None] | None = None,
    qualified: bool = True,
) -> None:
    """Go through a part of a package.

    Args:
        starts: what is done where an element begins, by *prefix:name*.
        ends: what is done where it ends.
        text: gets the characters, all of them.
        others: told of every element that is in none of the two, by its name.
        qualified: whether namespaces count; else prefixes are taken for what they usually mean.

    Raises:
        UnboundPrefix: it uses a prefix that it declares nowhere.
        BadXml: it is none, from some place on; what stands before was told.
    """
    try:
        _parse(data, starts, ends, text, others, qualified=qualified)
    except expat.ExpatError as error:
        fault = UnboundPrefix if error.code == _UNBOUND else BadXml
        raise fault(f"{expat.ErrorString(error.code)}, line {error.lineno}") from None


_UNBOUND = expat.errors.codes[expat.errors.XML_ERROR_UNBOUND_PREFIX]


def _parse(data: bytes, starts: Starts, ends: Ends, text: object, others: object, *, qualified: bool) -> None:
    parser = expat.ParserCreate(namespace_separator="|" if qualified else None)
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    begin = {whole: starts[name] for whole, name in _spelled(tuple(starts), qualified=qualified)}
    end = {whole: ends[name] for whole, name in _spelled(tuple(ends), qualified=qualified)}

    def started(name: str, attributes: dict[str, str]) -> None:
        handler = begin.get(name)
        if handler is not None:
            handler(attributes)
        elif others is not None and name not in end:
            others(name, attributes)  # type: ignore[operator]

    def ended(name: str) -> None:
        handler = end.get(name)
        if handler is not None:
            handler()

    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    if text is not None:
        parser.CharacterDataHandler = text  # type: ignore[assignment]
    try:
        parser.Parse(data, True)  # noqa: FBT003  expat takes it by position
    except (LookupError, ValueError) as error:
        if isinstance(error, BadXml) or "encoding" not in str(error):
            raise
        raise BadXml(f"an encoding that is not known: {str(error)[:80]}") from None


def _refuse(*_args: object) -> None:
    raise BadXml("it declares a document type, which none may")


def words_of(data: bytes, within: Iterable[str] = ()) -> str:
    """All characters of a part, or those within some elements, with a blank wherever an element ends.

    Raises:
        BadXml: it is no XML.
    """
    found: list[str] = []
    if not within:
        pieces: list[str] = found

        def piece(text: str) -> None:
            pieces.append(text)

        read_xml(data, {}, {}, piece, others=lambda _name, _attributes: pieces.append(" "))
        return " ".join("".join(found).split())
    depth = [0]

    def enter(_attributes: dict[str, str]) -> None:
        depth[0] += 1

    def leave() -> None:
        depth[0] -= 1
        found.append("\n")

    names = list(within)
    read_xml(
        data, dict.fromkeys(names, enter), dict.fromkeys(names, leave), lambda t: found.append(t) if depth[0] else None
    )
    return "".join(found)


def root_of(data: bytes) -> str:
    """A part's outermost element as *prefix:name*, or bare where nobody reads its namespace; empty when there is none."""
    found: list[str] = []

    def first(name: str, _attributes: dict[str, str]) -> None:
        found.append(name)
        raise _Enough

    parser = expat.ParserCreate(namespace_separator="|")
    parser.StartElementHandler = first
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(data[:65536], False)  # noqa: FBT003
    except _Enough:
        uri, _, own = found[0].rpartition("|")
        return f"{_PREFIX[uri]}:{own}" if uri in _PREFIX else own
    except (expat.ExpatError, ValueError, LookupError):
        pass
    return ""


class _Enough(Exception):
    """The outermost element was seen."""
