"""A small sketch of a text, so that texts that are nearly the same meet in an index without being compared.

One-permutation hashing (after Li, Owen and Zhang, 2012): every run of two words is hashed once, the hashes fall into bins,
and each bin keeps its smallest. Of two texts as many bins agree as they have runs in common (their Jaccard likeness). Two
bins together are a *band*; texts that share a band are looked at (after Indyk and Motwani, 1998). A sketch claims nothing:
what is said of two papers is said when their words were compared (``domain/work/nearness.py``).
"""

from __future__ import annotations

import struct
import zlib

BYTES = 4_000
"""So far a text is looked at, more than a page: a brief is known by its beginning, and any sketch costs the same."""
LEAST_WORDS = 40
"""A text of fewer words has no sketch: letterheads and slip sheets are all alike."""
BINS, ROWS = 20, 2
BANDS = BINS // ROWS
_FORM = struct.Struct(f"<{BINS}I")
_PLAIN = bytes(
    ord(letter.lower()) if (letter := chr(code)).isalnum() or code > 0x7F else 0x20 for code in range(128)
) + bytes(range(128, 256))
"""Letters and digits of ASCII in small letters, its other signs as spaces; what other scripts write stays."""


def sketch(text: bytes) -> bytes:
    """The sketch of a text (UTF-8) as it is kept; empty where the text is too short to have one.

    The same words give the same sketch on every machine and in every run, however the lines are broken.
    """
    words = text[:BYTES].translate(_PLAIN).split()
    if len(words) < LEAST_WORDS:
        return b""
    # The checksum of two words one after the other, without a step of Python for any of them: a sketch takes 0.1 ms.
    smallest: dict[int, int] = {}
    for run in sorted(map(zlib.crc32, words[1:], map(zlib.crc32, words))):
        smallest.setdefault(run % BINS, run)
        if len(smallest) == BINS:  # of some hundred runs a sixth is looked at until then
            break
    if len(smallest) < BINS:
        smallest = {place: _of_bin(smallest, place) for place in range(BINS)}
    return _FORM.pack(*map(smallest.__getitem__, range(BINS)))


def _of_bin(smallest: dict[int, int], place: int) -> int:
    """What a bin holds; one that nothing fell into takes what the next has, so that a short text has a whole sketch."""
    return next(smallest[at % BINS] for at in range(place, place + BINS) if at % BINS in smallest)


def bands(kept: bytes) -> tuple[int, ...]:
    """The numbers under which a sketch is looked up, one for each band; none where there is no sketch."""
    width = 4 * ROWS
    return tuple(
        place << 32 | zlib.crc32(kept[place * width : place * width + width]) for place in range(len(kept) // width)
    )


def agreement(one: bytes, other: bytes) -> float:
    """How alike two texts are by their sketches, from 0 to 1; 0 where one of them has none."""
    if len(one) != _FORM.size or len(other) != _FORM.size:
        return 0.0
    pairs = zip(_FORM.unpack(one), _FORM.unpack(other), strict=True)
    return float(sum(mine == its for mine, its in pairs)) / BINS
