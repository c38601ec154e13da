"""What was laid upon a page: values of form fields, stamps, text boxes, notes, strike-outs, files."""

from __future__ import annotations

import ctypes
import re
from collections import defaultdict
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium_c

from paracase.domain.papers.account import Fate, PaperPart
from paracase.intake.extract.pdfium.letters import Box, letters, text_of
from paracase.intake.extract.pdfium.opening import utf16
from paracase.intake.extract.protocol import digest_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.intake.extract.pdfium.letters import Placed

MAX_ANNOTATIONS = 3000
"""Annotations of one page that are read; of the others it is said how many they are."""
MAX_COMPARED = 4_000_000
"""Pairs of a character and an annotation that may draw it."""
_HIDDEN = pdfium_c.FPDF_ANNOT_FLAG_HIDDEN | pdfium_c.FPDF_ANNOT_FLAG_NOVIEW
_EVENTS = (
    pdfium_c.FPDF_ANNOT_AACTION_KEY_STROKE,
    pdfium_c.FPDF_ANNOT_AACTION_FORMAT,
    pdfium_c.FPDF_ANNOT_AACTION_VALIDATE,
    pdfium_c.FPDF_ANNOT_AACTION_CALCULATE,
)
_KINDS = {
    pdfium_c.FPDF_ANNOT_TEXT: "sticky note",
    pdfium_c.FPDF_ANNOT_FREETEXT: "text box",
    pdfium_c.FPDF_ANNOT_STAMP: "stamp",
    pdfium_c.FPDF_ANNOT_STRIKEOUT: "strike-out",
    pdfium_c.FPDF_ANNOT_HIGHLIGHT: "highlight",
    pdfium_c.FPDF_ANNOT_UNDERLINE: "underline",
    pdfium_c.FPDF_ANNOT_SQUIGGLY: "underline",
    pdfium_c.FPDF_ANNOT_CARET: "inserted note",
    pdfium_c.FPDF_ANNOT_WIDGET: "form field",
    pdfium_c.FPDF_ANNOT_WATERMARK: "watermark",
    pdfium_c.FPDF_ANNOT_REDACT: "redaction mark",
    pdfium_c.FPDF_ANNOT_LINK: "link",
    pdfium_c.FPDF_ANNOT_POPUP: "note window",
    pdfium_c.FPDF_ANNOT_PRINTERMARK: "printer's mark",
    pdfium_c.FPDF_ANNOT_TRAPNET: "printer's mark",
    pdfium_c.FPDF_ANNOT_FILEATTACHMENT: "embedded file",
    pdfium_c.FPDF_ANNOT_SOUND: "sound",
    pdfium_c.FPDF_ANNOT_MOVIE: "film",
    pdfium_c.FPDF_ANNOT_SCREEN: "film",
    pdfium_c.FPDF_ANNOT_RICHMEDIA: "film",
    pdfium_c.FPDF_ANNOT_THREED: "3D model",
} | dict.fromkeys(
    (
        pdfium_c.FPDF_ANNOT_INK,
        pdfium_c.FPDF_ANNOT_SQUARE,
        pdfium_c.FPDF_ANNOT_CIRCLE,
        pdfium_c.FPDF_ANNOT_LINE,
        pdfium_c.FPDF_ANNOT_POLYGON,
        pdfium_c.FPDF_ANNOT_POLYLINE,
    ),
    "drawn mark",
)
_WITHOUT_WORDS = frozenset(["highlight", "underline", "link", "note window", "printer's mark"])
_WITH_APPEARANCE = frozenset(["text box", "stamp", "watermark", "form field", "annotation"])
_CHECKED = {pdfium_c.FPDF_FORMFIELD_CHECKBOX, pdfium_c.FPDF_FORMFIELD_RADIOBUTTON}
_VALUED = {pdfium_c.FPDF_FORMFIELD_TEXTFIELD, pdfium_c.FPDF_FORMFIELD_COMBOBOX, pdfium_c.FPDF_FORMFIELD_LISTBOX}


class LaidOn(NamedTuple):
    """Something laid upon a page, and what it says."""

    kind: str
    box: Box
    words: str
    """As it is put into the page's text; empty where it has none."""
    fate: Fate
    digest: str
    quads: tuple[Box, ...] = ()
    """What a strike-out strikes."""
    is_inline: bool = False
    """Whether it stands in a line: a field's value."""
    is_check: bool = False


class _Met(NamedTuple):
    """An annotation before what it draws is known."""

    kind: str
    box: Box
    contents: str
    value: str
    is_check: bool
    is_hidden: bool
    quads: tuple[Box, ...]
    bytes: bytes


@contextmanager
def _annotation(page: pypdfium2.PdfPage, index: int) -> Iterator[pdfium_c.FPDF_ANNOTATION]:
    found = pdfium_c.FPDFPage_GetAnnot(page, index)
    try:
        yield found
    finally:
        if found:
            pdfium_c.FPDFPage_CloseAnnot(found)


class OnPage(NamedTuple):
    """Everything laid upon a page."""

    marks: list[LaidOn]
    scripts: list[str]
    """Of its form fields."""
    files: list[int]
    """Annotations that hold a file."""
    left_out: int
    """Annotations beyond those that are read."""


def on_page(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, number: int) -> OnPage:
    """What was laid upon a page. The page is drawn flat in memory where something on it has an appearance.

    Args:
        number: the page's, from 0.
    """
    count = pdfium_c.FPDFPage_GetAnnotCount(page)
    met: list[_Met] = []
    scripts: list[str] = []
    files = []
    form = document.formenv
    for index in range(min(count, MAX_ANNOTATIONS)):
        with _annotation(page, index) as annotation:
            if not annotation:
                continue
            met.append(_met(document, form, annotation))
            if met[-1].kind == "embedded file":
                files.append(index)
            elif met[-1].kind == "form field" and form is not None:
                asked = (
                    utf16(pdfium_c.FPDFAnnot_GetFormAdditionalActionJavaScript, form, annotation, e) for e in _EVENTS
                )
                scripts += filter(None, asked)
    drawn = _drawn(document, page, number, met) if any(one.kind in _WITH_APPEARANCE for one in met) else {}
    marks = [_mark(one, drawn.get(index, "")) for index, one in enumerate(met)]
    return OnPage(marks, scripts, files, max(0, count - MAX_ANNOTATIONS))


def _met(
    document: pypdfium2.PdfDocument, form: pypdfium2.PdfFormEnv | None, annotation: pdfium_c.FPDF_ANNOTATION
) -> _Met:
    kind = _KINDS.get(pdfium_c.FPDFAnnot_GetSubtype(annotation), "annotation")
    rect = pdfium_c.FS_RECTF()
    pdfium_c.FPDFAnnot_GetRect(annotation, ctypes.byref(rect))
    box = Box(
        min(rect.left, rect.right), min(rect.bottom, rect.top), max(rect.left, rect.right), max(rect.bottom, rect.top)
    )
    hidden = bool(pdfium_c.FPDFAnnot_GetFlags(annotation) & _HIDDEN)
    if kind == "link":
        target = _target(document, annotation)
        return _Met(kind, box, target, "", is_check=False, is_hidden=hidden, quads=(), bytes=target.encode())
    contents = utf16(pdfium_c.FPDFAnnot_GetStringValue, annotation, b"Contents").strip()
    value, is_check = "", False
    if kind == "form field" and form is not None:
        field = pdfium_c.FPDFAnnot_GetFormFieldType(form, annotation)
        if field in _CHECKED:
            is_check = True
            value = "[x]" if pdfium_c.FPDFAnnot_IsChecked(form, annotation) else "[ ]"
        elif field in _VALUED:
            value = utf16(pdfium_c.FPDFAnnot_GetFormFieldValue, form, annotation).strip()
    elif kind == "form field":  # a field that the document's form does not know
        value = utf16(pdfium_c.FPDFAnnot_GetStringValue, annotation, b"V").strip()
    if kind == "redaction mark":
        contents = utf16(pdfium_c.FPDFAnnot_GetStringValue, annotation, b"OverlayText").strip() or contents
    look = utf16(pdfium_c.FPDFAnnot_GetAP, annotation, pdfium_c.FPDF_ANNOT_APPEARANCEMODE_NORMAL)
    held = "\0".join((kind, contents, value, look, *(f"{side:.1f}" for side in box))).encode()
    return _Met(kind, box, contents, value, is_check, hidden, _quads(annotation), held)


def _target(document: pypdfium2.PdfDocument, annotation: pdfium_c.FPDF_ANNOTATION) -> str:
    """Where a link leads out of the document to; empty for one within."""
    link = pdfium_c.FPDFAnnot_GetLink(annotation)
    action = pdfium_c.FPDFLink_GetAction(link) if link else None
    if not action:
        return ""
    kind = pdfium_c.FPDFAction_GetType(action)
    ask = pdfium_c.FPDFAction_GetURIPath if kind == pdfium_c.PDFACTION_URI else None
    length = ask(document, action, None, 0) if ask else pdfium_c.FPDFAction_GetFilePath(action, None, 0)
    if not 1 < length < 8192:
        return ""
    buffer = ctypes.create_string_buffer(length)
    if ask:
        ask(document, action, buffer, length)
    else:
        pdfium_c.FPDFAction_GetFilePath(action, buffer, length)
    return buffer.raw[: length - 1].decode("utf-8", "replace")


def _quads(annotation: pdfium_c.FPDF_ANNOTATION) -> tuple[Box, ...]:
    found = []
    points = pdfium_c.FS_QUADPOINTSF()
    count = pdfium_c.FPDFAnnot_CountAttachmentPoints(annotation)
    for index in range(min(count, MAX_ANNOTATIONS)):
        if pdfium_c.FPDFAnnot_GetAttachmentPoints(annotation, index, ctypes.byref(points)):
            xs = points.x1, points.x2, points.x3, points.x4
            ys = points.y1, points.y2, points.y3, points.y4
            found.append(Box(min(xs), min(ys), max(xs), max(ys)))
    return tuple(found)


def _drawn(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, number: int, met: list[_Met]) -> dict[int, str]:
    """What annotations draw as words: the page is made flat, and what stands on it then and did not before is theirs."""
    text = page.get_textpage()
    before = pdfium_c.FPDFText_CountChars(text)
    text.close()
    if pdfium_c.FPDFPage_Flatten(page, pdfium_c.FLAT_NORMALDISPLAY) != pdfium_c.FLATTEN_SUCCESS:
        return {}
    try:
        flat = document[number]
    except pypdfium2.PdfiumError:
        return {}
    text = flat.get_textpage()
    found: dict[int, list[Placed]] = defaultdict(list)
    boxes = [(index, one.box) for index, one in enumerate(met) if one.kind in _WITH_APPEARANCE and not one.is_hidden]
    last = -1
    if pdfium_c.FPDFText_CountChars(text) * len(boxes) > MAX_COMPARED:
        boxes = boxes[:100]
    for letter in letters(text, before):
        if letter.generated:
            if last >= 0:
                found[last].append(letter)
            continue
        x, y = letter.box.middle
        if last < 0 or not met[last].box.holds(x, y):
            last = next((index for index, box in boxes if box.holds(x, y)), -1)
        if last >= 0:
            found[last].append(letter)
    text.close()
    flat.close()
    return {index: text_of(of).strip() for index, of in found.items()}


_SIGNS = re.compile(r"[\W_]+")


def _is_same(one: str, other: str) -> bool:
    return _SIGNS.sub("", one).lower() == _SIGNS.sub("", other).lower()


def _mark(one: _Met, drawn: str) -> LaidOn:
    digest = digest_of(one.bytes)
    if one.is_check:
        return LaidOn(one.kind, one.box, one.value, Fate.TEXT, digest, is_inline=True, is_check=True)
    if one.kind == "form field":
        words = drawn or one.value
        if drawn and one.value and not _is_same(drawn, one.value):
            words = f"{drawn} [the field holds: {one.value}]"
        if one.is_hidden and words:
            words = f"[hidden field: {words}]"
        return LaidOn(one.kind, one.box, words, Fate.TEXT, digest, is_inline=True)
    if one.kind == "link":
        return LaidOn(one.kind, one.box, "", Fate.LAYOUT, digest)
    words = _noted(one, drawn)
    is_drawn = one.kind in {"stamp", "watermark", "drawn mark", "redaction mark"}
    fate = Fate.TEXT if words or one.kind in {"strike-out", "sticky note", "text box", "inserted note"} else Fate.DRAWN
    if one.kind in _WITHOUT_WORDS and not words:
        fate = Fate.LAYOUT
    elif one.kind in {"sound", "film", "3D model"} or (one.kind == "annotation" and not words):
        fate = Fate.LEFT_OUT
    elif is_drawn and not drawn:
        fate = Fate.DRAWN
    return LaidOn(one.kind, one.box, words, fate, digest, one.quads or (one.box,))


def _noted(one: _Met, drawn: str) -> str:
    """What is put into the text for it."""
    if one.kind == "note window":
        return ""  # its words are those of the note it belongs to
    note = one.contents if one.contents and not _is_same(one.contents, drawn) else ""
    if one.kind == "text box" and not drawn:
        drawn, note = note, ""
    said = f"[note: {note}]" if note else ""
    if note and one.kind == "redaction mark":
        said = f"[redaction mark: {note}]"
    words = "\n".join(filter(None, (drawn, said)))
    return f"[hidden: {words}]" if words and one.is_hidden else words


def parts_of(marks: list[LaidOn], where: str) -> list[PaperPart]:
    """The account of what lies upon one page: each kind once, with how many there are."""
    kinds: dict[tuple[str, Fate], list[str]] = defaultdict(list)
    for mark in marks:
        kinds[(mark.kind, mark.fate)].append(mark.digest)
    whys = {"redaction mark": "marked, not applied", "annotation": "of a kind that is not known"}
    return [
        PaperPart(
            kind,
            where,
            fate,
            "" if fate.is_read else whys.get(kind, ""),
            digest_of("".join(digests).encode()),
            0,
            len(digests),
        )
        for (kind, fate), digests in kinds.items()
    ]
