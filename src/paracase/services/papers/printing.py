"""Papers of a word processor as LibreOffice prints them, where it is installed; elsewhere it is said that nobody can.

A version is printed once while the office is open: the PDF is held in memory and never kept. Word may break the pages
elsewhere and choose other fonts, so whoever looks is told who printed them.
"""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING

from paracase import intake, paths
from paracase.domain.errors import NotAllowed
from paracase.domain.papers.documents import Outcome
from paracase.domain.visible import visible
from paracase.intake.extract.installed import find_libreoffice

if TYPE_CHECKING:
    from paracase.intake.extract.pool import Workers
    from paracase.intake.extract.protocol import Extracted
    from paracase.services.context import Office

AS_PRINTED = "as LibreOffice prints it"
_HELD = 2
"""Printed versions that are held: this one, and the one before it that it is looked at against."""
_ITSELF = "o opens the file itself."


def is_printable(answer: Extracted) -> bool:
    """Whether what no reader draws is a paper that LibreOffice prints."""
    return answer.outcome is Outcome.UNSUPPORTED and answer.detail in set(intake.extract.printing.PRINTABLE)


def printed(office: Office, handle: int, sha256: str, name: str, kind: str, workers: Workers) -> tuple[int, int]:
    """A handle of a version as a PDF, and how large that is; whoever asks closes it. Takes its time.

    Args:
        handle: of the version's bytes.
        kind: its format, as its reader says it.

    Raises:
        NotAllowed: there is no LibreOffice, the paper is too large, or it was not printed; says why.
    """
    held = office.printed_here
    data = held.pop(sha256, None) or _print(office, handle, name, kind, workers)
    held[sha256] = data
    while len(held) > _HELD:
        del held[next(iter(held))]
    scratch = paths.scratch(office.folder)
    scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=scratch) as file:
        file.write(data)
        file.flush()
        return os.dup(file.fileno()), len(data)


def _print(office: Office, handle: int, name: str, kind: str, workers: Workers) -> bytes:
    printing = intake.extract.printing
    path, shown = find_libreoffice(), visible(name)
    if path is None:
        raise NotAllowed(
            f"“{shown}” has no pages of its own, and there is no LibreOffice on the office's machine to print them.",
            hint=f"Its text is all there is to see here; {_ITSELF}",
        )
    if os.fstat(handle).st_size > printing.MOST_PAPER:
        raise NotAllowed(f"“{shown}” is too large to be printed here.", hint=_ITSELF)
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        with os.fdopen(os.dup(handle), "rb") as data:
            return printing.printed(
                path, data, intake.extract.sniff.Format(kind), workers, paths.scratch(office.folder)
            )
    except intake.extract.pool.Stopped as stopped:
        why = (
            f"it was {stopped}"
            if stopped.outcome is Outcome.TIMEOUT
            else "it ended before it made pages, by itself or at a limit"
        )
        raise NotAllowed(f"LibreOffice could not print “{shown}”: {why}.", hint=_ITSELF) from stopped
