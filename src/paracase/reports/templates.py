"""Word templates of the office: read, their slots filled, the result given as bytes."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.domain.work.slots import fill

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MAX_BYTES = 20 << 20
"""Of a template, and of what is in it together when it is unpacked."""
_PARTS = ("word/document", "word/header", "word/footer", "word/footnotes", "word/endnotes")


def filled(path: Path, values: Mapping[str, str]) -> bytes:
    """A template with its slots filled, as a Word file.

    Raises:
        BadInput: it is no Word file, too large, has a slot that is not known, or none at all; unknown slots are named.
    """
    name = visible(path.name)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise BadInput(f"“{name}” is too large for a template.", hint="Templates are up to 20 MB.")
        source = zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        raise BadInput(f"“{name}” is no Word file (.docx): {error}.", hint="Save it as .docx.") from error
    with source:
        parts = source.infolist()
        if sum(part.file_size for part in parts) > MAX_BYTES or "word/document.xml" not in source.namelist():
            raise BadInput(f"“{name}” is no Word file (.docx), or too large.", hint="Save it anew as .docx.")
        used: set[str] = set()
        unknown: list[str] = []
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
            for part in parts:
                data = _read(source, part, name)
                if part.filename.startswith(_PARTS) and part.filename.endswith(".xml"):
                    found = fill(_text(data, name), values)
                    used |= found.used
                    unknown += found.unknown
                    data = found.xml.encode()
                target.writestr(part, data)
    if unknown:
        raise BadInput(
            f"“{name}” has slots that are not known: {', '.join(visible(slot) for slot in dict.fromkeys(unknown))}.",
            hint="Known are " + ", ".join(sorted(values)) + ".",
        )
    if not used:
        raise BadInput(f"“{name}” has no slot.", hint="Write {{tools}} where the tools shall stand, {{documents}} …")
    return made.getvalue()


def _read(source: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> bytes:
    try:
        with source.open(part) as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise BadInput(f"“{name}” cannot be unpacked: {error}.", hint="Save it anew as .docx.") from error
    if len(data) > MAX_BYTES:
        raise BadInput(f"“{name}” is too large when it is unpacked.", hint="Save it anew as .docx.")
    return data


def _text(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"“{name}” is not in UTF-8, as Word writes it.", hint="Save it anew with Word.") from error
