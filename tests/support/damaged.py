"""Damage as disks do it: bits, pages and lengths of a file that nobody has open; seeded, so that it can be had again."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096


def flip(path: Path, seed: int) -> str:
    """Turn one bit round; says which."""
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    at, bit = chance.randrange(len(data)), chance.randrange(8)
    data[at] ^= 1 << bit
    path.write_bytes(bytes(data))
    return f"bit {bit} of byte {at}"


def overwrite(path: Path, seed: int, *, pages: int = 1) -> str:
    """Write noise over some pages, never the first."""
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    chosen = [chance.randrange(1, len(data) // PAGE) for _ in range(pages)]
    for number in chosen:
        data[number * PAGE : (number + 1) * PAGE] = chance.randbytes(PAGE)
    path.write_bytes(bytes(data))
    return f"pages {chosen}"


def truncate(path: Path, seed: int) -> str:
    """Cut the end off."""
    data = path.read_bytes()
    length = random.Random(seed).randrange(len(data))
    path.write_bytes(data[:length])
    return f"{length} of {len(data)} bytes"


def misname(path: Path, seed: int) -> str:
    """Put a byte that is no text into what the schema says of a table, an index or a trigger."""
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    at = chance.choice([found.start() for found in re.finditer(rb"CREATE (?:TABLE|INDEX|TRIGGER)", data)])
    at += chance.randrange(40)
    data[at] = 0xD4
    path.write_bytes(bytes(data))
    return f"byte {at} of the schema"


def garbage_head(path: Path) -> None:
    """Write over the first bytes, which say that it is a database."""
    data = path.read_bytes()
    path.write_bytes(b"garbage" + data[7:])
