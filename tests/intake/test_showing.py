"""Pages drawn to be looked at, in the locked reader: the right part, at the right size; hostile ones refused."""

from __future__ import annotations

import io
import os
import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from paracase.domain.papers.documents import Outcome
from paracase.domain.papers.pixels import MAX_PIXELS, PageSight
from paracase.intake.extract import one_page
from paracase.intake.extract.pool import Workers
from tests.support.papers import docx
from tests.support.pdfs import PdfMaker, lines, picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.intake.extract.protocol import Extracted

RED, WHITE, BLACK, BLUE = (255, 0, 0), (255, 255, 255), (0, 0, 0), (0, 0, 255)


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    found = Workers()
    yield found
    found.close()


class Shown:
    """What came back."""

    def __init__(self, found: Extracted) -> None:
        assert found.outcome is Outcome.TEXT, found.detail
        ((_, data),) = found.children
        assert isinstance(data, bytes)
        self.meta, self.pages = found.meta, found.page_count
        self.width, self.height = found.meta["size"]
        self._data = data
        assert len(data) == self.width * self.height * 3

    def at(self, x: float, y: float) -> tuple[int, ...]:
        """The color of a point, by shares of what is seen."""
        place = (min(int(y * self.height), self.height - 1) * self.width + min(int(x * self.width), self.width - 1)) * 3
        return tuple(self._data[place : place + 3])

    def darkest(self, left: float, top: float, right: float, bottom: float) -> int:
        """The darkest value of a box, by shares."""
        rows = range(int(top * self.height), int(bottom * self.height))
        cells = [
            self._data[(y * self.width + int(left * self.width)) * 3 : (y * self.width + int(right * self.width)) * 3]
            for y in rows
        ]
        return min(map(min, cells))


def asked(
    workers: Workers, tmp_path: Path, data: bytes, name: str, sight: PageSight, room: tuple[int, int]
) -> Extracted:
    path = tmp_path / "paper"
    size = path.write_bytes(data)
    handle = os.open(path, os.O_RDONLY)
    try:
        return one_page.show(workers, handle, size, name, sight, room)
    finally:
        os.close(handle)


def corners(*, turned: int = 0) -> bytes:
    """A page whose upper left quarter is red, with a filled field that has no appearance of its own."""
    maker = PdfMaker()
    field = maker.annotation("Widget", "320 100 580 130", "/FT /Tx /T (a) /V (Ophelia) /DA (/F1 18 Tf 0 g)")
    content = "1 0 0 rg 0 396 306 396 re f 0 g " + lines("words of a line", x=320, y=700)
    maker.page(content, annotations=[field], extra=f"/Rotate {turned}")
    maker.page(lines("second", y=60))
    maker.form(field)
    return maker.data()


def test_a_page_fits_and_its_parts_are_where_they_are(workers: Workers, tmp_path: Path) -> None:
    whole = Shown(asked(workers, tmp_path, corners(), "a.pdf", PageSight(1), (200, 200)))
    assert (whole.width, whole.height, whole.pages) == (155, 200, 2)
    assert whole.meta["line"] == pytest.approx(12 * 1.16 * 200 / 792, rel=0.2)
    assert [whole.at(*place) for place in ((0.1, 0.1), (0.9, 0.3), (0.1, 0.9))] == [RED, WHITE, WHITE]
    near = Shown(asked(workers, tmp_path, corners(), "a.pdf", PageSight(1, 4.0, 0.5, 0.5), (200, 200)))
    assert (near.width, near.height) == (200, 200)
    assert near.meta["whole"] == [618, 800]
    assert near.meta["at"] == [209, 300]
    assert [near.at(*place) for place in ((0.1, 0.1), (0.9, 0.1), (0.1, 0.9))] == [RED, WHITE, WHITE]
    assert near.meta["line"] == pytest.approx(4 * whole.meta["line"])


def test_one_cannot_look_past_the_edge(workers: Workers, tmp_path: Path) -> None:
    edge = Shown(asked(workers, tmp_path, corners(), "a.pdf", PageSight(1, 4.0, 2.0, -3.0), (200, 200)))
    assert edge.meta["at"] == [418, 0]


def test_turned_pages_are_drawn_upright(workers: Workers, tmp_path: Path) -> None:
    turned = Shown(asked(workers, tmp_path, corners(turned=90), "a.pdf", PageSight(1), (200, 200)))
    assert (turned.width, turned.height) == (200, 155)
    assert [turned.at(*place) for place in ((0.9, 0.1), (0.1, 0.1))] == [RED, WHITE]


def test_what_was_filled_in_is_drawn(workers: Workers, tmp_path: Path) -> None:
    shown = Shown(asked(workers, tmp_path, corners(), "a.pdf", PageSight(1), (900, 900)))
    assert shown.darkest(320 / 612, 1 - 125 / 792, 400 / 612, 1 - 105 / 792) < 120


def test_pictures_are_drawn_upright_page_by_page_on_white(workers: Workers, tmp_path: Path) -> None:
    data = io.BytesIO()
    image = Image.new("RGBA", (100, 50), (*BLUE, 255))
    image.paste((0, 0, 0, 0), (50, 0, 100, 50))
    image.save(data, "PNG")
    shown = Shown(asked(workers, tmp_path, data.getvalue(), "a.png", PageSight(1), (80, 80)))
    assert (shown.width, shown.height) == (80, 40)
    assert [shown.at(0.1, 0.5), shown.at(0.9, 0.5)] == [BLUE, WHITE]
    fax = picture("TIFF", pages=3)
    assert Shown(asked(workers, tmp_path, fax, "a.tif", PageSight(3), (90, 60))).pages == 3
    photo = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    image.convert("RGB").save(photo, "JPEG", exif=exif, quality=95)
    shown = Shown(asked(workers, tmp_path, photo.getvalue(), "a.jpg", PageSight(1), (80, 80)))
    assert (shown.width, shown.height) == (40, 80)
    upper, lower = shown.at(0.5, 0.1), shown.at(0.5, 0.9)
    assert upper[2] > 200
    assert upper[0] < 60
    assert max(lower) < 60


@pytest.mark.parametrize("kind", ["GIF", "BMP", "WEBP", "PNG", "TIFF"])
def test_each_kind_of_picture_is_decoded_behind_the_lock(workers: Workers, tmp_path: Path, kind: str) -> None:
    data = io.BytesIO()
    Image.new("RGB", (40, 30), RED).save(data, kind)
    shown = Shown(asked(workers, tmp_path, data.getvalue(), f"a.{kind.lower()}", PageSight(1), (20, 20)))
    assert (shown.width, shown.height) == (20, 15)
    assert shown.at(0.5, 0.5)[0] > 240


def png_of(width: int, height: int) -> bytes:
    """The head of a picture that says it is huge."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(bytes(100000), 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def endless() -> bytes:
    """A page that draws itself, and another, in circles of forms."""
    maker = PdfMaker()
    inner = "".join("/X Do " for _ in range(40))
    last = maker.stream("0 0 1 1 re f", "/Type /XObject /Subtype /Form /BBox [0 0 9 9]")
    for _ in range(6):
        resources = f"/Resources << /XObject << /X {last} 0 R >> >>"
        last = maker.stream(inner, f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] {resources}")
    maker.page(inner, resources=f"/XObject << /X {last} 0 R >>")
    return maker.data()


def huge_page() -> bytes:
    maker = PdfMaker()
    maker.page("", box="0 0 1e30 1e30")
    return maker.data()


@pytest.mark.parametrize(
    ("data", "name", "outcomes"),
    [
        (png_of(60_000, 60_000), "a.png", {Outcome.DAMAGED}),
        (picture("JPEG").replace(b"\xff\xc0\x00\x0b\x08\x00\x3c\x00\x5a", b"\xff\xc0\x00\x0b\x08\xff\xff\xff\xff"), "a.jpg",
         {Outcome.DAMAGED}),
        (b"%PDF-1.4\nnothing", "a.pdf", {Outcome.DAMAGED}),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "a.png", {Outcome.DAMAGED}),
        (b"II*\x00" + bytes(60), "a.tif", {Outcome.DAMAGED}),
        (docx("words"), "a.docx", {Outcome.UNSUPPORTED}),
        (b"plain words of a letter", "a.txt", {Outcome.UNSUPPORTED}),
    ],
    ids=["png bomb", "jpeg bomb", "no pdf", "no png", "no tiff", "word", "text"],
)  # fmt: skip
def test_what_cannot_be_drawn_has_its_outcome(
    workers: Workers, tmp_path: Path, data: bytes, name: str, outcomes: set[Outcome]
) -> None:
    found = asked(workers, tmp_path, data, name, PageSight(1), (100, 100))
    assert found.outcome in outcomes, found.detail
    assert found.children == []
    assert found.detail


def test_pages_that_are_not_there_and_rooms_too_large_are_refused(workers: Workers, tmp_path: Path) -> None:
    for sight in (PageSight(0), PageSight(3), PageSight(10**9)):
        found = asked(workers, tmp_path, corners(), "a.pdf", sight, (100, 100))
        assert (found.outcome, found.detail) == (Outcome.DAMAGED, "it has 2 pages")
    found = asked(workers, tmp_path, corners(), "a.pdf", PageSight(1), (MAX_PIXELS, 2))
    assert found.outcome is Outcome.TOO_LARGE


def test_a_page_without_end_is_stopped(workers: Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paracase.intake.extract.one_page.CPU_SECONDS", 0.5)
    found = asked(workers, tmp_path, endless(), "a.pdf", PageSight(1), (400, 400))
    assert found.outcome in {Outcome.TIMEOUT, Outcome.TEXT}
    assert asked(workers, tmp_path, corners(), "a.pdf", PageSight(1), (100, 100)).outcome is Outcome.TEXT


def test_a_page_of_any_size_costs_no_more_than_its_picture(workers: Workers, tmp_path: Path) -> None:
    found = asked(workers, tmp_path, huge_page(), "a.pdf", PageSight(1, 40.0), (100, 100))
    assert found.outcome in {Outcome.TEXT, Outcome.DAMAGED}
    assert all(len(data) <= 30_000 for _, data in found.children if isinstance(data, bytes))


def test_the_foot_of_a_tall_picture_is_on_it(workers: Workers, tmp_path: Path) -> None:
    tall = Image.new("RGB", (1080, 20_000), WHITE)
    tall.paste(RED, (0, 18_000, 1080, 20_000))
    data = io.BytesIO()
    tall.save(data, "PNG")
    shown = Shown(asked(workers, tmp_path, data.getvalue(), "a.png", PageSight(1), (80, 48)))
    assert (shown.at(0.5, 0.5), shown.at(0.5, 0.96)) == (WHITE, RED)
