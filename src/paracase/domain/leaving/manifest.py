"""A manifest of hashes as GNU ``sha256sum`` writes and checks it: digest, two spaces, path. Pure."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from paracase.domain.errors import Damaged
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "MANIFEST.sha256"
"""The manifest's own file, which stands in no line of it; its digest is what an attorney signs off."""
_LINE = late_pattern(r"([0-9a-f]{64})  ([^\r\n\\]+)")


def written(digests: Mapping[str, str]) -> bytes:
    """The manifest of files by their path with forward slashes, in the order of paths."""
    return "".join(f"{digests[path]}  {path}\n" for path in sorted(digests)).encode()


def parsed(data: bytes) -> dict[str, str]:
    """Path → digest.

    Raises:
        Damaged: a line is none of a manifest, or leads out of the folder.
    """
    found: dict[str, str] = {}
    for line in data.decode("utf-8", "replace").split("\n")[:-1]:
        match = _LINE.fullmatch(line)
        if match is None or match[2].startswith("/") or ".." in match[2].split("/"):
            raise Damaged(f"{NAME} was changed: a line of it is no digest and path.")
        found[match[2]] = match[1]
    return found


def digest(data: bytes) -> str:
    """The SHA-256 of the whole manifest."""
    return hashlib.sha256(data).hexdigest()
