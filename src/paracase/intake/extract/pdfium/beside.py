"""What a PDF holds beside its pages: files, bookmarks, scripts, the data of a form that only Adobe shows."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium_c

from paracase.domain.papers.account import Fate, PaperPart
from paracase.domain.visible import counted
from paracase.intake.extract.pdfium.opening import blob, utf16
from paracase.intake.extract.protocol import MAX_CHILDREN, digest_of, storable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pypdfium2

MAX_FILES_BYTES = 64 << 20
"""Bytes of the files in one PDF that are taken out: they are held while the answer is given."""
MAX_BOOKMARKS = 5000
MAX_DATA = 4 << 20
_LEAF = re.compile(r"<((?:[\w.-]+:)?[\w.-]+)(?:\s[^<>]*)?>([^<>]*)</\1\s*>")
"""An element that holds words only. No XML parser: nothing is expanded, nothing is fetched."""


class Files(NamedTuple):
    """The files in a PDF."""

    children: list[tuple[str, bytes]]
    parts: list[PaperPart]


def files_of(document: pypdfium2.PdfDocument, on_pages: Iterable[tuple[int, int]]) -> Files:
    """The files a PDF holds, by its list of them and laid upon its pages.

    Args:
        on_pages: page and number of each annotation that holds one.
    """
    found = Files([], [])
    left = MAX_FILES_BYTES
    for attachment, where in _attachments(document, on_pages):
        name = utf16(pdfium_c.FPDFAttachment_GetName, attachment).strip() or "attachment"
        data = blob(pdfium_c.FPDFAttachment_GetFile, attachment, most=left)
        if data is None or len(found.children) >= MAX_CHILDREN:
            why = "could not be taken out, or too large"
            found.parts.append(PaperPart("embedded file", f"{name}{where}", Fate.LEFT_OUT, why))
            continue
        digest = digest_of(data)
        part = PaperPart("embedded file", f"{name}{where}", Fate.CHILD, "", digest, len(data))
        if (name, data) in found.children:
            continue  # listed, and laid upon a page: one file
        left -= len(data)
        found.children.append((name, data))
        found.parts.append(part)
    return found


def _attachments(
    document: pypdfium2.PdfDocument, on_pages: Iterable[tuple[int, int]]
) -> Iterator[tuple[pdfium_c.FPDF_ATTACHMENT, str]]:
    for index in range(pdfium_c.FPDFDoc_GetAttachmentCount(document)):
        attachment = pdfium_c.FPDFDoc_GetAttachment(document, index)
        if attachment:
            yield attachment, ""
    for number, index in on_pages:
        page = document[number]
        annotation = pdfium_c.FPDFPage_GetAnnot(page, index)
        attachment = pdfium_c.FPDFAnnot_GetFileAttachment(annotation) if annotation else None
        if attachment:
            yield attachment, f" on page {number + 1}"
        if annotation:
            pdfium_c.FPDFPage_CloseAnnot(annotation)
        page.close()


def bookmarks(document: pypdfium2.PdfDocument) -> list[str]:
    """The titles of a PDF's bookmarks, in order."""
    found: list[str] = []
    first = pdfium_c.FPDFBookmark_GetFirstChild(document, None)
    waiting = [first] if first else []
    while waiting and len(found) < MAX_BOOKMARKS:
        bookmark = waiting.pop()
        title = utf16(pdfium_c.FPDFBookmark_GetTitle, bookmark).strip()
        found.append(title)
        for after in (
            pdfium_c.FPDFBookmark_GetNextSibling(document, bookmark),
            pdfium_c.FPDFBookmark_GetFirstChild(document, bookmark),
        ):
            if after:
                waiting.append(after)
    return found


def only_there(titles: Iterable[str], text: str) -> list[str]:
    """The bookmarks whose words do not stand in the text."""
    squeezed = _squeezed(text)
    return [title for title in dict.fromkeys(titles) if (mark := _squeezed(title)) and mark not in squeezed]


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def script_parts(document: pypdfium2.PdfDocument, of_fields: list[str]) -> list[PaperPart]:
    """The account of a PDF's scripts: they are said, never run."""
    parts = []
    for index in range(min(max(pdfium_c.FPDFDoc_GetJavaScriptActionCount(document), 0), 200)):
        action = pdfium_c.FPDFDoc_GetJavaScriptAction(document, index)
        if not action:
            continue
        script = utf16(pdfium_c.FPDFJavaScriptAction_GetScript, action)
        name = utf16(pdfium_c.FPDFJavaScriptAction_GetName, action)
        pdfium_c.FPDFDoc_CloseJavaScriptAction(action)
        parts.append(
            PaperPart("form script", name, Fate.LEFT_OUT, "a program within", digest_of(script.encode()), len(script))
        )
    if of_fields:
        data = "\0".join(of_fields).encode()
        parts.append(
            PaperPart(
                "form script",
                "of fields",
                Fate.LEFT_OUT,
                "a program within",
                digest_of(data),
                len(data),
                len(of_fields),
            )
        )
    return parts


class XfaData(NamedTuple):
    """What somebody filled into a form that only Adobe shows."""

    words: str
    parts: list[PaperPart]


def xfa_of(document: pypdfium2.PdfDocument) -> XfaData:
    """The data of a form by XML Forms Architecture (PDF 1.7, 8.6.7; ``datasets`` of the XFA specification)."""
    lines: list[str] = []
    parts = []
    for index in range(min(max(pdfium_c.FPDF_GetXFAPacketCount(document), 0), 100)):
        data = blob(pdfium_c.FPDF_GetXFAPacketContent, document, index, most=MAX_DATA)
        if data is None:
            parts.append(PaperPart("form by Adobe", f"packet {index + 1}", Fate.LEFT_OUT, "too large"))
            continue
        filled = _filled(data.decode("utf-8", "replace"))
        lines += filled
        fate, why = (Fate.TEXT, "") if filled else (Fate.LEFT_OUT, "shown only by Adobe")
        parts.append(PaperPart("form by Adobe", f"packet {index + 1}", fate, why, digest_of(data), len(data)))
    if lines:
        why = f"shown only by Adobe; what was filled in stands in the text: {counted(len(lines), 'value')}"
        parts.append(PaperPart("form by Adobe", "as it looks", Fate.LEFT_OUT, why))
    return XfaData("\n".join(lines), parts)


_DATASETS = re.compile(r"<((?:\w+:)?)datasets[\s>].*?</\1datasets\s*>", re.DOTALL)


def _filled(packet: str) -> list[str]:
    """Name and value of every field that was filled in."""
    datasets = _DATASETS.search(packet)
    if datasets is None:
        return []
    found = (
        (name.rpartition(":")[2], " ".join(html.unescape(value).split())) for name, value in _LEAF.findall(datasets[0])
    )
    return [f"{storable(name)}: {storable(value)}" for name, value in found if value]
