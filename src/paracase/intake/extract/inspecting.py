"""What a reader of the text alone would not see, looked for when somebody is asked to approve a document.

Slower than reading: every page is drawn, and each letter's place looked at. So it is done for what is decided about, not for
what arrives. Runs in the sandboxed worker, like all reading.
"""

from __future__ import annotations

from paracase.intake.extract import formats
from paracase.intake.extract.pdfium import inspecting as pdf_inspecting
from paracase.intake.extract.sniff import Format

_READ_AGAIN = frozenset([Format.DOCX, Format.XLSX, Format.PPTX, Format.ODT, Format.RTF, Format.ZIP])
"""What readers see at once; a paper that an older reader read has not all these flags."""


def inspect(kind: Format, data: bytes) -> list[str]:
    """The flags of a document, beyond those of reading it."""
    if kind is Format.PDF:
        return pdf_inspecting.inspect(data)
    return [] if kind not in _READ_AGAIN else formats.extract(kind, data, "").flags
