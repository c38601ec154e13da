"""Which programs that read for us are installed. Asked by every desk for its counters, so it loads nothing that reads."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass


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


def find_libreoffice() -> str | None:
    """The program, or None."""
    return shutil.which("soffice") or shutil.which("libreoffice")
