"""What a reader of the text alone would not see, looked for when somebody is asked to approve a document.

Slower than reading: every page is drawn, and each letter's place looked at. So it is done for what is decided about, not for
what arrives. Runs in the sandboxed worker, like all reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.intake.extract import formats
from paracase.intake.extract.pdfium import inspecting as pdf_inspecting
from paracase.intake.extract.pdfium import whole
from paracase.intake.extract.sniff import Format

if TYPE_CHECKING:
    from paracase.domain.papers.account import PaperPart

_READ_AGAIN = frozenset([Format.DOCX, Format.XLSX, Format.PPTX, Format.ODT, Format.RTF, Format.ZIP])
"""What readers see at once; a paper that an older reader read has not all these flags."""


class Inspected(NamedTuple):
    """What looking gave, beyond reading."""

    flags: list[str]
    parts: list[PaperPart]
    """Of the paper as a whole: what no reader of its words speaks of."""


def inspect(kind: Format, data: bytes) -> Inspected:
    """The flags of a document, beyond those of reading it, and what is said of it as a whole."""
    if kind is Format.PDF:
        return Inspected(pdf_inspecting.inspect(data), whole.parts_of(data))
    return Inspected([] if kind not in _READ_AGAIN else formats.extract(kind, data, "").flags, [])
