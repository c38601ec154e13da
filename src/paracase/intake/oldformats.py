"""Papers in formats that only LibreOffice reads, where it is installed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.installed import find_libreoffice
from paracase.intake.extract.legacy import convert
from paracase.intake.extract.sniff import Format

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.intake.extract.pool import Workers
    from paracase.intake.extract.protocol import Extracted
    from paracase.store.papers.reading import PendingVersion

_MOST = 64 << 20
"""Bytes of a file that it is given."""


class OldFormats:
    """Has them converted and reads what comes out.

    Args:
        scratch: where LibreOffice has a paper while it reads it.
    """

    def __init__(self, workers: Workers, scratch: Path) -> None:
        self._workers = workers
        self._scratch = scratch
        self._program = find_libreoffice()

    def reads(self, result: Extracted, version: PendingVersion) -> bool:
        """Whether what no reader of ours could read is for LibreOffice."""
        return (
            self._program is not None
            and result.outcome is Outcome.UNSUPPORTED
            and result.meta.get("format") == Format.LEGACY
            and version.size < _MOST
        )

    def read(self, handle: int, version: PendingVersion) -> Extracted:
        """Read it so."""
        os.lseek(handle, 0, os.SEEK_SET)
        with os.fdopen(os.dup(handle), "rb") as file:
            data = file.read()
        extension = version.name.rpartition(".")[2]
        result = convert(self._program or "", data, extension, self._workers, self._scratch)
        result.meta["format"] = Format.LEGACY.value
        return result
