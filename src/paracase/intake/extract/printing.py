"""Papers of a word processor as pages: LibreOffice prints them into a PDF, in the folder and locks of old formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.legacy import converting
from paracase.intake.extract.pool import Stopped
from paracase.intake.extract.programs import run
from paracase.intake.extract.sniff import Format

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from paracase.intake.extract.pool import Workers

PRINTABLE = {
    Format.DOCX: "docx",
    Format.DOC: "doc",
    Format.RTF: "rtf",
    Format.ODT: "odt",
}
"""What LibreOffice prints, and the extension by which it knows it."""
MOST_PAPER = 64 << 20
"""Bytes of a paper that it is given."""
MOST_PRINTED = 64 << 20
"""Bytes of a PDF that are taken of it."""


def printed(path: str, data: BinaryIO, kind: Format, workers: Workers, scratch: Path) -> bytes:
    """A paper as a PDF.

    Args:
        path: of LibreOffice.
        data: the paper, from its beginning.
        scratch: where the private folder is made, which is removed after.

    Raises:
        Stopped: it took too long, failed, or made nothing, or more than is taken.
    """
    source = f"document.{PRINTABLE[kind]}"
    program = converting(path, source, "pdf:writer_pdf_Export")
    made = run(program, workers, scratch, {source: data}, result="document.pdf", most=MOST_PRINTED + 1)
    if len(made) > MOST_PRINTED:
        raise Stopped(Outcome.TOO_LARGE, "it made more than is taken")
    return made
