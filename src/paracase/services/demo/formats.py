"""Writers of the demo's papers: real PDF, DOCX, XLSX, EML and PNG from text, without any other library."""

from __future__ import annotations

import ctypes
import struct
import textwrap
import zipfile
import zlib
from email.message import EmailMessage
from email.utils import format_datetime
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

LINES = 56
"""Lines on a page."""


def paginate(text: str) -> list[str]:
    """Text as pages of lines that fit on letter paper."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += textwrap.wrap(paragraph, 82) or [""]
    return ["\n".join(lines[at : at + LINES]) for at in range(0, max(len(lines), 1), LINES)]


def _assemble(objects: Sequence[bytes]) -> bytes:
    out = BytesIO()
    out.write(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % offset for offset in offsets)
    out.write(b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()


def _stream(data: bytes, extra: bytes = b"") -> bytes:
    packed = zlib.compress(data, 9)
    return b"<< /Length %d /Filter /FlateDecode %s>>\nstream\n%s\nendstream" % (len(packed), extra, packed)


def pdf(text: str, stamp: str = "") -> bytes:
    """A PDF with a text layer; the court's stamp stands at the top of each page, its page number added."""
    pages = paginate(text)
    heads = [f"{stamp} Page {number} of {len(pages)}\n\n" if stamp else "" for number in range(1, len(pages) + 1)]
    return pdf_of_pages([head + page for head, page in zip(heads, pages, strict=True)])


def pdf_of_pages(pages: Sequence[str]) -> bytes:
    """A PDF with one page for each text, lines by line feed."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"]
    kids = []
    for page in pages:
        shown = [line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") for line in page.split("\n")]
        body = "BT /F1 10 Tf 12.5 TL 54 750 Td " + " ".join(f"({line}) Tj T*" for line in shown) + " ET"
        objects.append(_stream(body.encode("cp1252", "replace")))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    return _assemble(objects)


def scan(text: str) -> bytes:
    """A PDF without a text layer: the first page drawn and kept as an image, as a scanner makes it."""
    page = pypdfium2.PdfDocument(pdf(text))[0]
    bitmap = page.render(scale=150 / 72, grayscale=True)
    raw = ctypes.string_at(bitmap.buffer, bitmap.stride * bitmap.height)
    rows = b"".join(raw[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height))
    image = b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 " % (
        bitmap.width,
        bitmap.height,
    )
    return _assemble(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
            b"/Resources << /XObject << /I 5 0 R >> >> >>",
            _stream(b"q 612 0 0 792 0 0 cm /I Do Q"),
            _stream(rows, image),
        ]
    )


def photo(width: int = 480, height: int = 320) -> bytes:
    """A photograph, as PNG: dusk over an empty intersection."""
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            sky = max(0, 200 - y)
            road = y > height * 2 // 3 and abs(x - width // 2) < (y - height * 2 // 3) * 2 + 30
            rows += bytes((90, 90, 95)) if road else bytes((min(255, 60 + sky), min(255, 50 + sky // 2), 80))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(rows), 9))
        + chunk(b"IEND", b"")
    )


def _package(parts: dict[str, str]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in parts.items():
            archive.writestr(
                zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), '<?xml version="1.0" encoding="UTF-8"?>' + body
            )
    return out.getvalue()


_OFFICE = "http://schemas.openxmlformats.org"
_RELATION = f"{_OFFICE}/package/2006/relationships"
_DOCUMENT = f"{_OFFICE}/officeDocument/2006/relationships"


def _types(part: str, kind: str, *more: tuple[str, str]) -> str:
    overrides = "".join(f'<Override PartName="{p}" ContentType="{k}"/>' for p, k in ((part, kind), *more))
    return (
        f'<Types xmlns="{_OFFICE}/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relation(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_RELATION}"><Relationship Id="rId1" Type="{_DOCUMENT}/{kind}" '
        f'Target="{target}"/></Relationships>'
    )


def docx(text: str) -> bytes:
    """A Word document."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in text.split("\n"))
    return _package(
        {
            "[Content_Types].xml": _types("/word/document.xml", kind),
            "_rels/.rels": _relation("officeDocument", "word/document.xml"),
            "word/document.xml": f'<w:document xmlns:w="{_OFFICE}/wordprocessingml/2006/main">'
            f"<w:body>{body}</w:body></w:document>",
        }
    )


def xlsx(rows: Sequence[Sequence[str]]) -> bytes:
    """A spreadsheet of one sheet."""
    base = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    cells = "".join(
        f'<row r="{r}">'
        + "".join(
            f'<c r="{chr(64 + c)}{r}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
            for c, value in enumerate(row, 1)
        )
        + "</row>"
        for r, row in enumerate(rows, 1)
    )
    space = f"{_OFFICE}/spreadsheetml/2006/main"
    return _package(
        {
            "[Content_Types].xml": _types(
                "/xl/workbook.xml", f"{base}.sheet.main+xml", ("/xl/worksheets/sheet1.xml", f"{base}.worksheet+xml")
            ),
            "_rels/.rels": _relation("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml": f'<workbook xmlns="{space}" xmlns:r="{_DOCUMENT}"><sheets>'
            '<sheet name="Costs" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": _relation("worksheet", "worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{space}"><sheetData>{cells}</sheetData></worksheet>',
        }
    )


def html(title: str, text: str) -> bytes:
    """A web page, as e-filing services make them."""
    body = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line)
    head = f"<!doctype html><html><head><title>{escape(title)}</title></head>"
    return f"{head}<body><h1>{escape(title)}</h1>{body}</body></html>".encode()


def mail(sender: str, subject: str, text: str, at: datetime, *attachments: tuple[str, bytes]) -> bytes:
    """An e-mail with attachments."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "desk@hale-ruiz.example"
    message["Date"] = format_datetime(at)
    message["Subject"] = subject
    message["Message-ID"] = f"<{zlib.crc32(subject.encode()):08x}.{int(at.timestamp())}@example.org>"
    message.set_content(text)
    for name, data in attachments:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()
