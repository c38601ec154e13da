"""WordPerfect and other old formats through LibreOffice, when it is installed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import text
from paracase.intake.extract.pool import Stopped
from paracase.intake.extract.programs import FOLDER, FOLDER_URI, Program, run
from paracase.intake.extract.protocol import CUT, MAX_TEXT, Extracted

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from paracase.intake.extract.pool import Workers

SECONDS = 90
EXTRACTOR = "libreoffice"
_MEMORY = 8 << 30
"""LibreOffice reserves much more address space than it uses."""
_AGAIN = 81
"""Its exit code after it made a new profile (EXITHELPER_NORMAL_RESTART)."""


def _itself(path: str) -> str:
    """LibreOffice without the scripts around it, which start it again by themselves; or what there is."""
    itself = os.path.join(os.path.dirname(os.path.realpath(path)), "soffice.bin")
    return itself if os.path.isfile(itself) else path


def converting(path: str, source: str, to: str) -> Program:
    """LibreOffice making another format of a file, with a profile of its own in the private folder.

    Args:
        path: of LibreOffice.
        source: the file's name there.
        to: the format as LibreOffice names it.
    """
    return Program(
        _itself(path),
        (
            f"-env:UserInstallation={FOLDER_URI}/profile",
            "--headless",
            "--norestore",
            "--convert-to",
            to,
            "--outdir",
            FOLDER,
            f"{FOLDER}/{source}",
        ),
        SECONDS,
        _MEMORY,
        variables=(("OSL_SOCKET_PATH", "."),),
        again=_AGAIN,
    )


def convert(path: str, data: bytes | BinaryIO, extension: str, workers: Workers, scratch: Path) -> Extracted:
    """Read an old format: converted to text in a folder and profile of its own, which are removed after.

    Args:
        path: of LibreOffice.
        scratch: where that folder is made.
    """
    source = f"document.{extension if extension.isalnum() and extension.isascii() else 'bin'}"
    try:
        program = converting(path, source, "txt:Text (encoded):UTF8")
        made = run(program, workers, scratch, {source: data}, result="document.txt")
    except Stopped as stopped:
        if stopped.outcome is Outcome.TIMEOUT:
            return Extracted(Outcome.TIMEOUT, detail=f"LibreOffice was {stopped}", extractor=EXTRACTOR, stopped=True)
        return Extracted(Outcome.DAMAGED, detail="LibreOffice could not read it either", extractor=EXTRACTOR)
    is_cut = len(made) > MAX_TEXT
    if is_cut:
        made = made[:MAX_TEXT].decode("utf-8", "ignore").encode()  # else its last letter, cut in two, is no UTF-8
    read = text.extract(made, "document.txt")
    if is_cut and CUT not in read.flags:
        read.flags = [*read.flags, CUT]
    read.extractor = EXTRACTOR
    read.page_count = None
    return read
