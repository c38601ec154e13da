"""WordPerfect and other old formats through LibreOffice, when it is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import text
from paracase.intake.extract.protocol import Extracted

SECONDS = 90
EXTRACTOR = "libreoffice"


def find_libreoffice() -> str | None:
    """The program, or None."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def convert(program: str, data: bytes, extension: str) -> Extracted:
    """Read an old format: converted to text in a folder and profile of its own, which are removed after."""
    with tempfile.TemporaryDirectory(prefix="paracase-") as folder:
        source = Path(folder) / f"document.{extension if extension.isalnum() else 'bin'}"
        source.write_bytes(data)
        command = [
            program,
            f"-env:UserInstallation={Path(folder, 'profile').as_uri()}",
            "--headless",
            "--norestore",
            "--convert-to",
            "txt:Text (encoded):UTF8",
            "--outdir",
            folder,
            str(source),
        ]
        try:
            subprocess.run(
                command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False, cwd=folder
            )
        except subprocess.TimeoutExpired:
            return Extracted(Outcome.TIMEOUT, detail=f"LibreOffice was stopped after {SECONDS} seconds")
        result = source.with_suffix(".txt")
        if not result.is_file():
            return Extracted(Outcome.DAMAGED, detail="LibreOffice could not read it either", extractor=EXTRACTOR)
        read = text.extract(result.read_bytes(), result.name)
        read.extractor = EXTRACTOR
        read.page_count = None
        return read
