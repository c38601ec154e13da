"""Reading and inspecting PDFs, in this process, by processor time: ``python -m tests.benchmarks.pdfs [ROUNDS] [FOLDER]``.

Of a folder's own PDFs, or of 40 made pages of 3,000 characters each, every tenth with a picture, a stamp and a black box.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
from PIL import Image

from paracase.intake.extract import inspecting, pdf
from paracase.intake.extract.sniff import Format
from tests.support.pdfs import PdfMaker, lines

if TYPE_CHECKING:
    from collections.abc import Callable

_TEXT = "\n".join(
    f"{number} the court finds that the carrier knew of the worn brake lining and let" for number in range(40)
)


_STAMP = "BT /F1 14 Tf 4 10 Td (FILED November 12, 2026) Tj ET"


def _made() -> bytes:
    maker = PdfMaker()
    image = maker.image(Image.new("L", (200, 80), 120))
    for number in range(40):
        is_full = number % 10 == 9
        laid = [maker.annotation("Stamp", "150 750 550 780", draws=_STAMP)] if is_full else []
        more = "q 90 0 0 40 400 20 cm /Im0 Do Q 0 0 0 rg 70 700 200 14 re f\n" if is_full else ""
        resources = f"/XObject << /Im0 {image} 0 R >>" if is_full else ""
        maker.page(lines(_TEXT, size=9, lead=16) + more, annotations=laid, resources=resources)
    return maker.data()


def _bare(data: bytes) -> list[str]:
    return [str(page.get_textpage().get_text_bounded()) for page in pypdfium2.PdfDocument(data)]


def _least(work: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print milliseconds a page."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    papers = (
        [path.read_bytes() for path in sorted(Path(sys.argv[2]).rglob("*.pdf"))] if len(sys.argv) > 2 else [_made()]
    )
    pages = sum(len(pypdfium2.PdfDocument(data)) for data in papers)
    pdf.warm_up()
    read = [pdf.extract(data, "a.pdf") for data in papers]
    assert sum(len(result.pages) for result in read) == pages, "every page is read"
    if len(sys.argv) <= 2:
        flags = inspecting.inspect(Format.PDF, papers[0]).flags
        assert any("black box" in flag for flag in flags), "the boxes are found"
        assert "FILED" in read[0].pages[9], "the stamps are read"
    for name, work in (
        ("text by bare PDFium", lambda: [_bare(data) for data in papers]),
        ("read with its account", lambda: [pdf.extract(data, "a.pdf") for data in papers]),
        ("inspected for approval", lambda: [inspecting.inspect(Format.PDF, data) for data in papers]),
    ):
        print(f"{name}: {_least(work, rounds) * 1000 / pages:.2f} ms a page of {pages}")


if __name__ == "__main__":
    main()
