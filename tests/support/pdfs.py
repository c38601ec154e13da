"""Invented PDFs with what a plain page does not have: annotations, fields, pictures, files, layers, boxes over words."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Sequence


def escaped(text: str) -> str:
    """Words as they stand in a PDF's string."""
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def lines(text: str, *, x: float = 72, y: float = 720, size: float = 12, lead: float = 16, font: str = "F1") -> str:
    """What draws some lines of text."""
    drawn = " ".join(f"({escaped(line)}) Tj T*" for line in text.split("\n"))
    return f"BT /{font} {size} Tf {lead} TL {x} {y} Td {drawn} ET\n"


class PdfMaker:
    """Puts a PDF together, object by object."""

    def __init__(self) -> None:
        self._objects: list[bytes] = [b"", b""]
        self._pages: list[int] = []
        self.catalog = ""
        self.font = self.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")

    def add(self, body: str | bytes) -> int:
        """An object; returns its number."""
        self._objects.append(body if isinstance(body, bytes) else body.encode("latin-1"))
        return len(self._objects)

    def stream(self, data: str | bytes, extra: str = "") -> int:
        """A stream; returns its number."""
        raw = data if isinstance(data, bytes) else data.encode("latin-1")
        return self.add(b"<< /Length %d %s >>\nstream\n" % (len(raw), extra.encode()) + raw + b"\nendstream")

    def page(
        self,
        content: str,
        *,
        annotations: Sequence[int] = (),
        extra: str = "",
        resources: str = "",
        box: str = "0 0 612 792",
    ) -> int:
        """A page; returns its number."""
        drawn = self.stream(content)
        laid = f"/Annots [{' '.join(f'{number} 0 R' for number in annotations)}] " if annotations else ""
        fonts = f"/Font << /F1 {self.font} 0 R >>" if "/Font" not in resources else ""
        number = self.add(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents {drawn} 0 R "
            f"/Resources << {fonts} {resources} >> {laid}{extra} >>"
        )
        self._pages.append(number)
        return number

    def appearance(self, content: str, width: float, height: float) -> int:
        """What an annotation draws."""
        form = f"/Type /XObject /Subtype /Form /BBox [0 0 {width} {height}] /Resources << /Font << /F1 {self.font} 0 R >> >>"
        return self.stream(content, form)

    def annotation(self, kind: str, rect: str, extra: str = "", *, draws: str = "") -> int:
        """An annotation, with an appearance where it draws something."""
        look = ""
        if draws:
            left, bottom, right, top = map(float, rect.split())
            look = f"/AP << /N {self.appearance(draws, right - left, top - bottom)} 0 R >>"
        return self.add(f"<< /Type /Annot /Subtype /{kind} /Rect [{rect}] /F 4 {extra} {look} >>")

    def image(self, picture: Image.Image) -> int:
        """A grey picture."""
        extra = (
            f"/Type /XObject /Subtype /Image /Width {picture.width} /Height {picture.height} /ColorSpace /DeviceGray "
            "/BitsPerComponent 8 /Filter /FlateDecode"
        )
        return self.stream(zlib.compress(picture.tobytes()), extra)

    def scan(self, text: str, *, over: str = "", turned: int = 0) -> int:
        """A page that is the picture of a page."""
        picture = written(text, turned=turned)
        across, down = (612, 792) if picture.height >= picture.width else (792, 612)
        return self.page(
            f"q {across} 0 0 {down} 0 0 cm /Im0 Do Q\n{over}",
            resources=f"/XObject << /Im0 {self.image(picture)} 0 R >>",
            box=f"0 0 {across} {down}",
        )

    def embed(self, *files: tuple[str, bytes]) -> None:
        """Files within, by the document's list of them."""
        names = ""
        for name, data in files:
            held = self.stream(zlib.compress(data), "/Type /EmbeddedFile /Filter /FlateDecode")
            spec = self.add(f"<< /Type /Filespec /F ({name}) /UF ({name}) /EF << /F {held} 0 R >> >>")
            names += f"({name}) {spec} 0 R "
        self.catalog += f" /Names << /EmbeddedFiles << /Names [{names}] >> >>"

    def bookmark(self, title: str) -> None:
        """One bookmark."""
        root = len(self._objects) + 1
        self.add(f"<< /Type /Outlines /First {root + 1} 0 R /Last {root + 1} 0 R /Count 1 >>")
        self.add(f"<< /Title ({escaped(title)}) /Parent {root} 0 R /Dest [{self._pages[0]} 0 R /Fit] >>")
        self.catalog += f" /Outlines {root} 0 R"

    def form(self, *fields: int, extra: str = "") -> None:
        """The fields are those of a form."""
        listed = " ".join(f"{number} 0 R" for number in fields)
        self.catalog += f" /AcroForm << /Fields [{listed}] /DR << /Font << /F1 {self.font} 0 R >> >> {extra} >>"

    def data(self) -> bytes:
        """The whole file."""
        self._objects[0] = f"<< /Type /Catalog /Pages 2 0 R {self.catalog} >>".encode()
        kids = " ".join(f"{number} 0 R" for number in self._pages)
        self._objects[1] = f"<< /Type /Pages /Count {len(self._pages)} /Kids [{kids}] >>".encode()
        out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
        places = []
        for number, body in enumerate(self._objects, start=1):
            places.append(len(out))
            out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
        table = b"".join(b"%010d 00000 n \n" % place for place in places)
        count = len(self._objects) + 1
        return (
            out
            + b"xref\n0 %d\n0000000000 65535 f \n" % count
            + table
            + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(out))
        )


def scanned_exhibit(agreed: str, price: str) -> bytes:
    """A page of words, and behind it an exhibit that is the picture of a page under the court's stamp."""
    maker = PdfMaker()
    maker.page(lines(agreed))
    stamp = "Case 2:26-cv-01187 Document 14-1 Filed 11/20/26 Page 2 of 2"
    maker.scan(f"Exhibit A\nprice {price}", over=lines(stamp, y=770, size=9))
    return maker.data()


def written(text: str, *, width: int = 1275, height: int = 1650, size: int = 34, turned: int = 0) -> Image.Image:
    """The picture of a page with some lines, turned against the clock by so many degrees."""
    picture = Image.new("L", (width, height), 255)
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(size)
    for number, line in enumerate(text.split("\n")):
        pen.text((110, 220 + number * size * 1.6), line, fill=0, font=font)
    return picture.rotate(turned, expand=True) if turned else picture


def with_everything() -> bytes:
    """A small PDF with a field, a stamp, a note, a strike-out, a picture, a file, a bookmark and a box over words."""
    maker = PdfMaker()
    value = maker.annotation(
        "Widget", "120 684 400 700", "/FT /Tx /T (a) /V (Ophelia)", draws="BT /F1 9 Tf (Ophelia) Tj ET"
    )
    laid = [
        value,
        maker.annotation("Stamp", "150 740 550 770", draws="BT /F1 14 Tf 4 10 Td (FILED November 12, 2026) Tj ET"),
        maker.annotation("Text", "500 698 520 718", "/Contents (a note)"),
        maker.annotation("StrikeOut", "72 718 150 730", "/QuadPoints [72 730 150 730 72 718 150 718]"),
    ]
    picture = maker.image(Image.new("L", (6, 6), 120))
    content = lines("SUBPOENA\n\nTo:\n\nM U N O Z of indemni-\nfication") + "0 0 0 rg 68 714 330 18 re f\n"
    maker.page(
        f"{content} q 9 0 0 9 300 300 cm /Im0 Do Q", annotations=laid, resources=f"/XObject << /Im0 {picture} 0 R >>"
    )
    maker.form(value)
    maker.embed(("a.txt", b"words"))
    maker.bookmark("What no page says")
    return maker.data()


def picture(kind: str, *, pages: int = 1, turned: int = 1) -> bytes:
    """A small picture: a photo with EXIF's word of how it lies, a fax of some pages."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = turned
    first, *more = (written(f"PAGE {number}", width=90, height=60, size=9) for number in range(pages))
    if kind == "TIFF":
        first.save(out, kind, save_all=True, append_images=more)
    else:
        first.save(out, kind, exif=exif)
    return out.getvalue()
