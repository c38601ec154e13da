"""OCR by Tesseract, when it is installed: a locked process of its own for each page, one thread, low priority."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.intake.extract.pool import Stopped
from paracase.intake.extract.programs import FOLDER, Program, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.intake.extract.pool import Workers

SECONDS_PER_PAGE = 120
MAX_PAGES = 300
_MEMORY = 2 << 30


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program that was found."""

    path: str
    languages: str
    version: str

    @property
    def name(self) -> str:
        """As recorded with what it read."""
        return f"tesseract-{self.version}-{self.languages}"

    def read(self, image: bytes, workers: Workers, scratch: Path) -> str | None:
        """The words on an image (PGM, PNG, JPEG or TIFF), pages parted by form feeds; None when it failed."""
        prefix = os.environ.get("TESSDATA_PREFIX")
        program = Program(
            self.path,
            (f"{FOLDER}/image", "stdout", "-l", self.languages, "--dpi", "200"),
            SECONDS_PER_PAGE,
            _MEMORY,
            data=(prefix,) if prefix else (),
            variables=(("TESSDATA_PREFIX", prefix),) if prefix else (),
        )
        try:
            return run(program, workers, scratch, {"image": image}).decode("utf-8", "replace")
        except Stopped:
            return None


def find_tesseract(languages: str) -> Tesseract | None:
    """Tesseract with these languages, or None when it is not installed or does not start."""
    path = shutil.which("tesseract")
    if path is None:
        return None
    try:
        said = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=20, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.search(r"tesseract v?(\d[\w.]*)", said)
    return Tesseract(path, languages, found[1] if found else "unknown")
