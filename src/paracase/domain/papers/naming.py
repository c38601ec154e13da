"""Names of files and folders: the office's pattern, and what every file system a paper may travel to accepts.

A name made here is safe on Windows shares (no ``<>:"/\\|?*``, no trailing dot or space, no device name such as CON),
at most 180 bytes, and never longer than the extension allows; the extension is always kept as it was.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.visible import has_hidden, visible

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

MAX_NAME_BYTES = 180
"""Leaves room for `` (12)`` and for the path above it under Windows' 260 characters."""

FILE_PATTERN = "{date} ECF {no} {title} ({party})"
CASE_NUMBER_PATTERN = "{yy}-{seq:04}"

SUBFOLDERS = (
    "Admin",
    "Client documents",
    "Correspondence",
    "Costs",
    "Discovery",
    "Drafts",
    "Medical",
    "Motions",
    "Orders",
    "Pleadings",
    "Research",
    "Settlement",
    "Trial",
)
"""The usual subfolders of a case; an office's settings may name others."""

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{d}{n}" for d in ("COM", "LPT") for n in "123456789¹²³")}
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,8}$")
_PART = re.compile(r"(?P<before>[^{}]*)\{(?P<name>[a-z_]+)\}(?P<after>[)\]]*)")
_FIELDS = {"date", "no", "title", "party", "type", "case"}


def split_extension(name: str) -> tuple[str, str]:
    """A name without and its extension with the dot; ``tar.gz`` counts as ``.gz``, a leading dot as none."""
    match = _EXTENSION.search(name)
    return (name[: match.start()], match.group()) if match and match.start() > 0 else (name, "")


def _cut(text: str, limit: int) -> str:
    """The start of a text of at most ``limit`` UTF-8 bytes, never inside a character."""
    return text.encode()[:limit].decode(errors="ignore")


def safe_name(name: str, *, limit: int = MAX_NAME_BYTES) -> str:
    """The nearest name that is safe everywhere; ``unnamed`` when nothing usable is left."""
    stem, extension = split_extension(unicodedata.normalize("NFC", visible(name) if has_hidden(name) else name))
    stem = re.sub(r"\s+", " ", _UNSAFE.sub("-", stem)).strip(" .")
    stem = _cut(stem, limit - len(extension.encode())).rstrip(" .")
    if not stem or stem in {"-", ".."}:
        stem = "unnamed"
    if stem.split(".")[0].upper() in _DEVICES:
        stem = f"_{stem}"
    return stem + extension


def numbered(name: str, count: int) -> str:
    """The name for the ``count``-th file that wants it: ``Order.pdf``, ``Order (2).pdf``, ``Order (3).pdf``."""
    if count < 2:
        return name
    stem, extension = split_extension(name)
    suffix = f" ({count})"
    return _cut(stem, MAX_NAME_BYTES - len((suffix + extension).encode())).rstrip(" .") + suffix + extension


def safe_folder(path: str) -> PurePosixPath:
    """A folder below a case, as typed: each part made safe.

    Raises:
        BadInput: the path is absolute or climbs with ``..``.
    """
    parts = [part for part in re.split(r"[/\\]+", path.strip()) if part not in {"", "."}]
    if path.strip().startswith(("/", "\\")) or ".." in parts or re.match(r"^[A-Za-z]:", path.strip()):
        raise BadInput(f"“{visible(path)}” is not a folder inside the case.", hint="Name a folder such as Orders.")
    return PurePosixPath(*[safe_name(part) for part in parts]) if parts else PurePosixPath()


def check_pattern(pattern: str) -> str:
    """Return the pattern if every placeholder is known.

    Raises:
        BadInput: names the placeholder that is not one of date, no, title, party, type, case.
    """
    unknown = [name for name in re.findall(r"\{([^{}]*)\}", pattern) if name not in _FIELDS]
    if unknown or pattern.count("{") != pattern.count("}") or not _PART.search(pattern):
        what = f"{{{unknown[0]}}}" if unknown else pattern
        raise BadInput(
            f"The naming pattern holds “{visible(what)}”, which stands for nothing.",
            hint="Known are " + ", ".join(f"{{{name}}}" for name in sorted(_FIELDS)) + ".",
        )
    return pattern


def document_name(pattern: str, facts: Mapping[str, str | None], extension: str) -> str:
    """The proposed file name: a part of the pattern is left out, with its words, when its fact is unknown.

    ``{date} ECF {no} {title} ({party})`` with only date and title becomes ``2026-11-19 Order Setting Hearing.pdf``.
    """
    parts: list[str] = []
    for match in _PART.finditer(pattern):
        value = (facts.get(match["name"]) or "").strip()
        if value:
            parts.append(match["before"].strip(" ") + _glue(match["before"]) + value + match["after"])
    name = re.sub(r"\s+", " ", " ".join(parts)).strip()
    return safe_name((name or "unnamed") + extension)


def _glue(before: str) -> str:
    """Whether the words before a placeholder stand apart from it (``ECF {no}``) or touch it (``({party}``)."""
    return " " if before.strip(" ") and before.endswith(" ") else ""


def case_folder_name(number: str, caption: str) -> str:
    """The folder of a case: ``26-0142 Garcia v. Meridian Freight``."""
    return safe_name(f"{number} {caption}".strip(), limit=100)


def case_number(pattern: str, today: date, sequence: int) -> str:
    """The office's next number, e.g. ``26-0142`` from ``{yy}-{seq:04}``.

    Raises:
        BadInput: the pattern cannot be used.
    """
    try:
        return pattern.format(yy=f"{today:%y}", yyyy=f"{today:%Y}", mm=f"{today:%m}", seq=sequence)
    except (KeyError, IndexError, ValueError) as error:
        raise BadInput(
            f"The case number pattern “{visible(pattern)}” cannot be used: {visible(str(error))}.",
            hint="Use {yy}, {yyyy}, {mm} and {seq:04}.",
        ) from error


_TEMPORARY = re.compile(
    r"^~\$|^\.~lock\..*#$|^~WRL?\d+\.tmp$|^\.goutputstream-|^\.syncthing\.|\.(?:part|partial|crdownload|download|tmp|temp|swp|swx|lock|filepart)$"
    r"|~$|^(?:\.DS_Store|\.localized|Thumbs\.db|desktop\.ini|ehthumbs\.db)$|^\._|^lu\d+\w*\.tmp$",
    re.IGNORECASE,
)

_RSYNC = re.compile(r"^\.[^/]+\.(?=[a-z]*[A-Z0-9])[A-Za-z0-9]{6}$")
"""``.letter.docx.Xy12Ab``: where rsync writes before it renames. One in 200 of its endings is six small letters, which
may be a word; such a file is taken as it is."""


def is_temporary(name: str) -> bool:
    """Whether programs make and remove such a file by themselves (Office locks, half copies, folder settings)."""
    return _TEMPORARY.search(name) is not None or _RSYNC.search(name) is not None
