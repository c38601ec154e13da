"""Writers of Word packages, part by part: whatever stands in a body, and whatever parts are beside it."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)


def r(text: str, props: str = "") -> str:
    """A run of words."""
    return f'<w:r>{f"<w:rPr>{props}</w:rPr>" if props else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(content: str, props: str = "") -> str:
    """A paragraph of runs; of plain words, where there is no markup."""
    inner = content if content.startswith("<") else r(content)
    return f"<w:p>{f'<w:pPr>{props}</w:pPr>' if props else ''}{inner}</w:p>"


def root(name: str, content: str) -> str:
    """A part with one outermost element."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {SPACES}>{content}</w:{name}>'


def package(parts: Mapping[str, str | bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP file of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, compression)
    return out.getvalue()


def relationships(*relations: tuple[str, str, str]) -> str:
    """Relationships: id, the last word of the type, target; an address is external."""
    rows = "".join(
        f'<Relationship Id="{own}" Type="{R}/{kind}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if ':' in target else ''}/>"
        for own, kind, target in relations
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def types(*overrides: tuple[str, str]) -> str:
    """The content types of a package: parts and what they are."""
    rows = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides)
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>{rows}</Types>'
    )


def word(
    body: str,
    *beside: tuple[str, str, str | bytes],
    main: str = "word/document.xml",
    document: str | bytes | None = None,
    outside: tuple[tuple[str, str, str], ...] = (),
    more: dict[str, str | bytes] | None = None,
) -> bytes:
    """A Word package.

    Args:
        beside: parts that the main part names: the last word of the relationship's type, name, bytes. Their ids are
            *rId1*, *rId2* …
        outside: relationships of the main part that lead to addresses: id, type, address.
        more: parts that nothing names.
    """
    folder, _, own = main.rpartition("/")
    relations = [(f"rId{n}", kind, f"/{name}") for n, (kind, name, _) in enumerate(beside, start=1)]
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": types((main, f"{_TYPE}.document.main+xml")),
        "_rels/.rels": relationships(("rId1", "officeDocument", main)),
        main: document if document is not None else root("document", f"<w:body>{body}<w:sectPr/></w:body>"),
        f"{folder}/_rels/{own}.rels": relationships(*relations, *outside),
        **{name: data for _, name, data in beside},
        **(more or {}),
    }
    return package(parts)


def styles(content: str) -> tuple[str, str, str]:
    """The styles of a document, to stand beside its body."""
    return ("styles", "word/styles.xml", root("styles", content))


def numbering(*lists: tuple[str, str]) -> tuple[str, str, str]:
    """Lists of one level each: how it counts and what it prints; their numbers are 1, 2 …"""
    rows = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
        for n, (kind, text) in enumerate(lists, start=1)
    )
    nums = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(1, len(lists) + 1))
    return ("numbering", "word/numbering.xml", root("numbering", rows + nums))
