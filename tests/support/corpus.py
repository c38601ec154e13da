"""Every file of a folder, and mutations of them, read as the intake reads: each has an outcome, and breaks nothing."""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.cases.dockets import parse_docket_number
from paracase.domain.papers.documents import Outcome
from paracase.domain.visible import has_hidden, visible
from paracase.intake.extract.pool import Workers
from paracase.intake.recognise import Knowledge, KnownCase, Paper, recognise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.domain.practice.types import DocumentType

PATTERN = "{date} {no} {title}"
MOST_BYTES = 8 << 20
"""Larger files are read, and not mutated."""


@dataclass(slots=True)
class Result:
    """What came of a corpus."""

    outcomes: Counter[str] = field(default_factory=Counter)
    longest: tuple[float, str] = (0.0, "")
    """Seconds, and the file that took them."""
    broken: list[str] = field(default_factory=list)
    """What must not be: a reader that died, an exception of a recogniser, a forbidden character that was shown."""


def mutated(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """One to four changes of the kinds that transfers, bad disks and bad people make."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(found) + 1)
        length = min(chance.choice([1, 4, 64, 1000]), max(len(found) - at, 0))
        kind = chance.randrange(7)
        if kind == 0 and found:
            found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del found[at:]
        elif kind == 2:
            found[at : at + length] = chance.randbytes(length)
        elif kind == 3:
            found[at:at] = found[at : at + length] * chance.choice([1, 2, 50])
        elif kind == 4:
            del found[at : at + length]
        elif kind == 5:
            other = chance.choice(others)
            found[at:at] = other[: chance.randrange(len(other) + 1)]
        else:
            found[at : at + length] = bytes(length)
    return bytes(found)


def files_of(folders: Sequence[Path]) -> list[Path]:
    """Every regular file below some folders, in the same order everywhere."""
    found = [Path(base, name) for folder in folders for base, _, names in os.walk(folder) for name in names]
    return sorted(path for path in found if path.is_file() and not path.is_symlink())


def papers(files: Sequence[Path], mutations: int, *, seed: int = 1) -> Iterator[tuple[str, bytes]]:
    """Each file as it is, then so many mutations, each of a file by chance."""
    for path in files:
        yield path.name, path.read_bytes()
    chance = random.Random(seed)
    small = [path for path in files if 0 < path.stat().st_size <= MOST_BYTES]
    for number in range(mutations if small else 0):
        path = chance.choice(small)
        others = [chance.choice(small).read_bytes()]
        yield f"{number} {path.name}", mutated(path.read_bytes(), others, chance)


def read_all(
    found: Iterator[tuple[str, bytes]], types: Sequence[DocumentType], *, cpu: float, dead: frozenset[str] = frozenset()
) -> Result:
    """Read papers one after the other, and look at each as the recognisers and the screens do.

    Args:
        dead: names of papers whose reader may die (a library's fault that is contained, and known).
    """
    case = KnownCase(1, "26-0001", "Garcia v. Meridian Freight, Inc.", ((parse_docket_number("2:24-cv-01234"), "cacd"),),
                     ("Garcia", "Meridian Freight, Inc."))  # fmt: skip
    knowledge = Knowledge((case,), tuple(types), PATTERN)
    result, workers = Result(), Workers()
    try:
        for name, data in found:
            with tempfile.TemporaryFile() as file:
                file.write(data)
                file.flush()
                began = time.monotonic()
                read = workers.extract(file.fileno(), len(data), name, cpu=cpu)
                took = time.monotonic() - began
            result.outcomes[read.outcome.value] += 1
            result.longest = max(result.longest, (took, name))
            if read.outcome is Outcome.CRASHED and name not in dead:
                result.broken.append(f"{name}: {read.detail}")
            for proposal in recognise(Paper(name, tuple(read.pages), read.meta, received_on="2026-11-23"), knowledge):
                if has_hidden(visible(proposal.value)):
                    result.broken.append(f"{name}: {proposal.field} is shown with hidden characters")
            if any(has_hidden(visible(page, lines=True).replace("\n", "")) for page in read.pages[:3]):
                result.broken.append(f"{name}: its text is shown with hidden characters")
    finally:
        workers.close()
    return result
