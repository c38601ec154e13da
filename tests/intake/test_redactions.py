"""A redaction that hides nothing is reported, whatever covers the words; one that was carried out is not."""

from __future__ import annotations

import os
import random
import zlib
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from paracase.intake.extract.inspecting import inspect
from paracase.intake.extract.sniff import Format
from tests.support.offices import SAMPLES
from tests.support.pdfs import PdfMaker, lines

if TYPE_CHECKING:
    from collections.abc import Callable

BLACKED = "text under a black box (redaction that hides nothing): page 1"
COVERED = "covered text: page 1"
HIDDEN = "hidden text: page 1"
CROPPED = "cropped text: page 1"
TINY = "text too small to read: page 1"
SECRET = "SSN 219-09-9999 belongs to the minor child"
LINE = (68.0, 682.0, 330.0, 18.0)
"""Where the secret stands: left, bottom, width, height."""


def paper(after: str = "", *, before: str = "", secret: str = SECRET, extra: str = "", maker: PdfMaker | None = None,
          laid: tuple[int, ...] = (), resources: str = "", box: str = "0 0 612 792") -> list[str]:  # fmt: skip
    """What is found in a declaration with a secret in its third line."""
    made = maker or PdfMaker()
    content = lines("DECLARATION\n\n") + before + lines(secret, y=688) + after
    made.page(content, annotations=laid, resources=resources, extra=extra, box=box)
    return inspect(Format.PDF, made.data()).flags


def _picture(maker: PdfMaker) -> str:
    return f"/XObject << /Im0 {maker.image(Image.new('L', (4, 4), 0))} 0 R >>"


def test_covered_words_are_found_whatever_covers_them() -> None:
    left, bottom, width, height = LINE
    rect = f"{left} {bottom} {left + width} {bottom + height}"
    assert paper(f"0 0 0 rg {left} {bottom} {width} {height} re f\n") == [BLACKED]
    assert paper(f"0.1 0.1 0.3 rg {left} {bottom} {width} {height} re f\n") == [BLACKED]
    assert paper(f"0 0 0 RG 18 w {left} 691 m {left + width} 691 l S\n") == [BLACKED]
    maker = PdfMaker()
    form = maker.appearance("0 0 0 rg 0 0 330 18 re f", 330, 18)
    assert paper(
        f"q 1 0 0 1 {left} {bottom} cm /Fm0 Do Q\n", maker=maker, resources=f"/XObject << /Fm0 {form} 0 R >>"
    ) == [BLACKED]
    maker = PdfMaker()
    assert paper(f"q {width} 0 0 {height} {left} {bottom} cm /Im0 Do Q\n", maker=maker, resources=_picture(maker)) == [
        BLACKED
    ]
    maker = PdfMaker()
    square = maker.annotation("Square", rect, "/C [0 0 0] /IC [0 0 0]", draws=f"0 0 0 rg 0 0 {width} {height} re f")
    assert paper(maker=maker, laid=(square,)) == [BLACKED]
    maker = PdfMaker()
    state = maker.add("<< /Type /ExtGState /BM /Multiply >>")
    look = maker.stream(
        f"/G0 gs 0 0 0 rg 0 0 {width} {height} re f",
        f"/Type /XObject /Subtype /Form /BBox [0 0 {width} {height}] /Resources << /ExtGState << /G0 {state} 0 R >> >> "
        "/Group << /S /Transparency >>",
    )
    marker = maker.annotation(
        "Highlight", rect, f"/C [0 0 0] /QuadPoints [68 700 398 700 68 682 398 682] /AP << /N {look} 0 R >>"
    )
    assert paper(maker=maker, laid=(marker,)) == [BLACKED]


@pytest.mark.parametrize("is_nested", [False, True])
def test_words_under_a_photo_are_covered(is_nested: bool) -> None:
    """Of no one color: seen by drawing the page with and without its words."""
    left, bottom, width, height = LINE
    noise = Image.frombytes("L", (66, 6), random.Random(5).randbytes(66 * 6))
    for over, wanted in ((True, [COVERED]), (False, [])):
        maker = PdfMaker()
        photo = f"q {width} 0 0 {height} {left} {bottom} cm /Im0 Do Q\n"
        held = f"/Im0 {maker.image(noise)} 0 R"
        if is_nested:
            form = maker.appearance(lines(SECRET, y=688), 612, 792)
            held += f" /Fm0 {form} 0 R"
        drawn = "/Fm0 Do\n" if is_nested else lines(SECRET, y=688)
        after = drawn + photo if over else photo + drawn
        assert paper(after, secret="", maker=maker, resources=f"/XObject << {held} >>") == wanted


def test_marked_and_not_applied() -> None:
    maker = PdfMaker()
    mark = maker.annotation("Redact", "68 682 400 700", "/QuadPoints [68 700 400 700 68 682 400 682] /IC [0 0 0]")
    assert paper(maker=maker, laid=(mark,)) == ["redaction marked, not applied: page 1"]


def test_words_that_are_not_seen_are_told_apart() -> None:
    left, bottom, width, height = LINE
    white_box = f"1 1 1 rg {left} {bottom} {width} {height} re f\n"
    assert paper(white_box) == [COVERED]
    assert paper(extra="/CropBox [0 0 612 670]") == [CROPPED]
    assert paper(secret="", after=lines(SECRET, x=700)) == [CROPPED]
    assert paper(secret="", after="1 1 1 rg " + lines(SECRET, y=688)) == [HIDDEN]
    assert paper(secret="", after="0.99 1 0.98 rg " + lines(SECRET, y=688)) == [HIDDEN]
    assert paper(secret="", after=f"0.8 0.9 0.8 rg 0 600 612 105 re f 0.8 0.9 0.8 rg {lines(SECRET, y=688)}") == [
        HIDDEN
    ]
    assert paper(secret="", after=lines(SECRET, y=688, size=0.5)) == [TINY]
    assert paper(secret="", after="3 Tr " + lines(SECRET, y=688)) == [HIDDEN]
    maker = PdfMaker()
    faint = maker.add("<< /Type /ExtGState /ca 0 >>")
    assert paper(secret="", after=f"q /G0 gs {lines(SECRET, y=688)} Q", maker=maker,
                 resources=f"/ExtGState << /G0 {faint} 0 R >>") == [HIDDEN]  # fmt: skip
    maker = PdfMaker()
    layer = maker.add("<< /Type /OCG /Name (draft) >>")
    maker.catalog = f"/OCProperties << /OCGs [{layer} 0 R] /D << /OFF [{layer} 0 R] >> >>"
    assert paper(secret="", after=f"/OC /L0 BDC {lines(SECRET, y=688)} EMC\n", maker=maker,
                 resources=f"/Properties << /L0 {layer} 0 R >>") == [HIDDEN]  # fmt: skip


def test_what_was_hidden_may_stand_elsewhere() -> None:
    maker = PdfMaker()
    maker.page(lines("DECLARATION\n\n[redacted] is a party"))
    maker.bookmark("Statement of minor victim Perpetua Gorse")
    leak = "bookmarks say what the pages do not (redaction that hides nothing)"
    assert inspect(Format.PDF, maker.data()).flags == [leak]
    maker = PdfMaker()
    maker.page(lines("DECLARATION\n\nof         a party") + "0 0 0 rg 90 682 40 14 re f\n")
    maker.bookmark("Of Perpetua Gorse")
    assert inspect(Format.PDF, maker.data()).flags == [leak]
    plain = PdfMaker()
    plain.page(lines("DECLARATION"))
    plain.bookmark("Exhibit list")
    assert inspect(Format.PDF, plain.data()).flags == []


def test_other_words_than_are_drawn_are_not_yet_compared() -> None:
    drawn = lines("the party did consent", y=600)
    found = paper(f"/Span << /ActualText (the party did not consent) >> BDC {drawn} EMC\n")
    assert found == ["the text may be other than what is drawn (not yet compared): page 1"]
    assert paper(f"/Span << /ActualText (-) >> BDC {drawn} EMC\n") == []


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(("table", "wrong"), [("<31> <0031>", False), ("<39> <0031>", True), ("<2D> <00AD>", False)])
def test_letters_that_a_font_calls_others(packed: bool, table: str, wrong: bool) -> None:
    maker = PdfMaker()
    said = f"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar {table} endbfchar".encode()
    held = maker.stream(zlib.compress(said), "/Filter /FlateDecode") if packed else maker.stream(said)
    font = maker.add(
        f"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode {held} 0 R >>"
    )
    maker.page(lines("900 dollars"), resources=f"/Font << /F1 {font} 0 R >>")
    flag = "a font gives other letters than it draws (not yet compared)"
    assert (flag in inspect(Format.PDF, maker.data()).flags) is wrong


def test_ocr_over_a_scan_hides_nothing() -> None:
    maker = PdfMaker()
    maker.scan("SETTLEMENT AGREEMENT\nBETWEEN PELHAM AND ORSINO", over="3 Tr " + lines("SETTLEMENT AGREEMENT", y=690))
    assert inspect(Format.PDF, maker.data()).flags == []
    maker = PdfMaker()
    black = "0 0 0 rg 60 670 400 60 re f\n"
    maker.scan("SETTLEMENT AGREEMENT", over=f"3 Tr {lines(SECRET, y=690)} {black}")
    assert inspect(Format.PDF, maker.data()).flags == [BLACKED]


_TURNS: list[Callable[[random.Random], str]] = [
    lambda _chance: "",
    lambda chance: f"/Rotate {chance.choice((90, 180, 270))}",
]
_WORDS = ("the", "court", "finds", "plaintiff", "ill", "will", "III", "illegal", "lily", "1111", "is", "it", "all")


def _random(chance: random.Random) -> tuple[bytes, set[str]]:
    """A page at random with words, some of them covered; and what is to be found."""
    maker = PdfMaker()
    x0, y0 = chance.choice(((0, 0), (0, 0), (-100, 50), (300, -200)))
    size = chance.choice((8.0, 10.0, 12.0, 14.0, 24.0))
    lead = size * 1.5
    content, after = "", ""
    found: set[str] = set()
    for number in range(int(600 / lead)):
        y = y0 + 720 - number * lead
        words = " ".join(chance.choice(_WORDS) for _ in range(int(420 / size / 5)))
        way = chance.choice(("plain",) * 6 + ("ground", "under", "black", "white", "line", "applied", "own"))
        if number not in {3, 9}:
            way = "plain" if way not in {"ground", "under", "applied"} else way
        width = len(words) * size * 0.62
        rect = f"{x0 + 70:.1f} {y - size * 0.3:.1f} {width:.1f} {size * 1.3:.1f} re f"
        if way == "ground":  # read upon a colored field
            content += f"0.2 0.2 0.5 rg {rect} 1 1 1 rg "
        elif way == "under":
            content += f"0 0 0 rg {x0 + 70:.1f} {y - 2:.1f} {width:.1f} 0.8 re f "
        elif way == "own":
            content += "1 1 1 rg "
            found.add("hidden")
        elif way in {"black", "white"}:
            after += f"{'0 0 0' if way == 'black' else '1 1 1'} rg {rect}\n"
            found.add(way)
        elif way == "line":
            middle = y + size * 0.3
            after += f"0 G {size * 1.3:.1f} w {x0 + 60:.1f} {middle:.1f} m {x0 + 90 + width:.1f} {middle:.1f} l S\n"
            found.add("black")
        elif way == "applied":
            after += f"0 0 0 rg {rect}\n"
            continue
        content += f"{lines(words, x=x0 + 72, y=y, size=size)}0 0 0 rg\n"
    turn = chance.choice(_TURNS)(chance)
    maker.page(content + after, extra=turn, box=f"{x0} {y0} {x0 + 612} {y0 + 792}")
    names = {"black": BLACKED, "white": COVERED, "hidden": HIDDEN}
    return maker.data(), {names[way] for way in found}


def test_no_miss_and_no_false_alarm_at_random() -> None:
    """200 pages at random, 1,000 with PARACASE_FULL=1."""
    count = 1000 if os.environ.get("PARACASE_FULL") else 200
    for seed in range(count):
        data, wanted = _random(random.Random(seed))
        assert set(inspect(Format.PDF, data).flags) == wanted, f"seed {seed}"


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")
def test_real_papers() -> None:
    found = {path.name: inspect(Format.PDF, path.read_bytes()).flags for path in SAMPLES.rglob("*.pdf")}
    bad = {name for name, flags in found.items() if any("black box" in flag for flag in flags)}
    assert bad == {"rectangles_yes.pdf", "rectangles_yes_2.pdf"}
    assert not [name for name, flags in found.items() for flag in flags if "text:" in flag and name not in bad]
