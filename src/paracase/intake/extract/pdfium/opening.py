"""Opening a PDF, and asking PDFium for its strings."""

from __future__ import annotations

import ctypes
import logging
from typing import TYPE_CHECKING, Any

from paracase.intake.extract.protocol import storable
from paracase.intake.extract.sniff import HEAD

if TYPE_CHECKING:
    from collections.abc import Callable

# It warns on the worker's stderr that a form by XFA is not drawn; the account says so.
logging.getLogger("pypdfium2").setLevel(logging.CRITICAL)
_HEADER_WITHIN = 1024
"""Where PDFium looks for the header (as ISO 32000-1, annex H, note 13)."""
MAX_STRING = 1 << 20
"""Bytes of one string of a document: a value, a note, a title."""


def from_header(data: bytes) -> bytes:
    """A PDF without what a printer or a gateway wrote before it, where that is more than PDFium reads past."""
    at = data.find(b"%PDF-", 0, HEAD)
    return data[at:] if at >= _HEADER_WITHIN - 5 else data


def utf16(ask: Callable[..., int], *arguments: Any) -> str:
    """A string that PDFium writes as UTF-16 into a buffer: once for its length, once for itself."""
    length = ask(*arguments, None, 0)
    if not 2 < length <= MAX_STRING:
        return ""
    buffer = ctypes.create_string_buffer(length)
    ask(*arguments, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return storable(buffer.raw[: length - 2].decode("utf-16-le", "replace")).replace("\r\n", "\n").replace("\r", "\n")


def blob(ask: Callable[..., Any], *arguments: Any, most: int) -> bytes | None:
    """Bytes that PDFium writes into a buffer and whose length it gives by reference; None when more, or not to be had."""
    length = ctypes.c_ulong(0)
    if not ask(*arguments, None, 0, ctypes.byref(length)) or length.value > most:
        return None
    buffer = ctypes.create_string_buffer(length.value or 1)
    if length.value and not ask(*arguments, buffer, length.value, ctypes.byref(length)):
        return None
    return buffer.raw[: length.value]


def plain(function: Any, result: Any, *arguments: Any) -> Any:
    """A function of PDFium that takes and gives plain addresses: such a call costs half of one with typed pointers."""
    return ctypes.CFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)
