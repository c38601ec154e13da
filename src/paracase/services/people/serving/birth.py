"""When a file was made, which Python does not say: statx(2), by the system's own C library."""

from __future__ import annotations

import ctypes
import struct

_EMPTY_PATH, _BIRTH = 0x1000, 0x800
"""AT_EMPTY_PATH: the open file itself; STATX_BTIME (``linux/stat.h``)."""
_SIZE = 256
_BIRTH_AT = struct.Struct("=I76xqI")
"""``stx_mask``, and ``stx_btime``, which begins at byte 80: seconds, nanoseconds."""
_BILLION = 1_000_000_000


def birth(handle: int) -> int | None:
    """When an open file was made, in nanoseconds since 1970; None where the file system or the C library does not say."""
    statx = getattr(ctypes.CDLL(None), "statx", None)
    if statx is None:
        return None
    found = ctypes.create_string_buffer(_SIZE)
    if statx(handle, b"", _EMPTY_PATH, _BIRTH, found) != 0:
        return None
    mask, seconds, nanoseconds = _BIRTH_AT.unpack_from(found.raw)
    return int(seconds * _BILLION + nanoseconds) if mask & _BIRTH else None
