"""OCR by Tesseract, when it is installed: a locked process of its own for each page, one thread, low priority."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase.intake.extract.pool import Stopped
from paracase.intake.extract.programs import FOLDER, Program, run

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from paracase.intake.extract.installed import Tesseract
    from paracase.intake.extract.pool import Workers

SECONDS_PER_PAGE = 120
MAX_PAGES = 300
_MEMORY = 2 << 30


def words_on(image: bytes | BinaryIO, tesseract: Tesseract, workers: Workers, scratch: Path) -> str | None:
    """The words on an image (PGM, PNG, JPEG or TIFF), pages parted by form feeds; None when it failed."""
    prefix = os.environ.get("TESSDATA_PREFIX")
    program = Program(
        tesseract.path,
        (f"{FOLDER}/image", "stdout", "-l", tesseract.languages, "--dpi", "200"),
        SECONDS_PER_PAGE,
        _MEMORY,
        data=(prefix,) if prefix else (),
        variables=(("TESSDATA_PREFIX", prefix),) if prefix else (),
    )
    try:
        return run(program, workers, scratch, {"image": image}).decode("utf-8", "replace")
    except Stopped:
        return None
