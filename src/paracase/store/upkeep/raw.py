"""Looks for bytes in files as they lie on the disk, whatever program made them; run as a process of its own.

Not in a process that has a database open: closing a descriptor of it would drop that process's locks (``guarding``).
Reads ``{"needles": [hex …], "files": [path …]}`` on stdin and answers ``{path: [number of a needle …]}``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

CHUNK = 4 << 20


def search_raw(files: Sequence[bytes], needles: Sequence[bytes]) -> dict[bytes, list[int]]:
    """Which files hold which needles; a file that is not there holds none. Read by a process of its own.

    Raises:
        OSError: that process cannot be started, or a file cannot be read.
    """
    if not files or not needles:
        return {}
    asked = {"needles": [needle.hex() for needle in needles], "files": [os.fsdecode(file) for file in files]}
    done = subprocess.run(
        [sys.executable, "-I" if sys.flags.isolated else "-P", "-m", __name__],
        input=json.dumps(asked).encode(),
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise OSError(0, "what lies on the disk could not be read", done.stderr.decode("utf-8", "replace")[-200:])
    return {os.fsencode(file): found for file, found in json.loads(done.stdout).items()}


def found_in(path: bytes, needles: Sequence[bytes]) -> list[int]:
    """The needles that a file holds, by their number."""
    found: set[int] = set()
    overlap = max(map(len, needles), default=1) - 1
    tail = b""
    if not os.path.lexists(path):
        return []
    with open(path, "rb") as file:
        while chunk := file.read(CHUNK):
            text = tail + chunk
            found |= {number for number, needle in enumerate(needles) if number not in found and needle in text}
            tail = text[-overlap:] if overlap else b""
    return sorted(found)


def _main() -> None:
    asked = json.load(sys.stdin)
    needles = [bytes.fromhex(needle) for needle in asked["needles"]]
    answer = {file: found for file in asked["files"] if (found := found_in(os.fsencode(file), needles))}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    _main()
