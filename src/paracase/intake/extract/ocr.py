"""OCR by Tesseract, when it is installed: a process of its own for each page, one thread, low priority, with limits."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass

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

    def read(self, image: bytes) -> str | None:
        """The words on an image (PGM, PNG, JPEG or TIFF), pages parted by form feeds; None when it failed."""
        command = [self.path, "stdin", "stdout", "-l", self.languages, "--dpi", "200"]
        if shutil.which("nice"):
            command = ["nice", "-n", "15", *command]
        environment = {"PATH": os.environ.get("PATH", ""), "OMP_THREAD_LIMIT": "1"}
        if prefix := os.environ.get("TESSDATA_PREFIX"):
            environment["TESSDATA_PREFIX"] = prefix
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
        )
        _limit(process.pid)
        try:
            output, _ = process.communicate(image, timeout=SECONDS_PER_PAGE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return None
        return output.decode("utf-8", "replace") if process.returncode == 0 else None


def _limit(pid: int) -> None:
    if sys.platform == "linux":
        import resource

        try:
            resource.prlimit(pid, resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        except (OSError, ValueError):
            return


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
