"""Names of files and folders: the office's pattern, and what every file system a paper may travel to accepts.

A safe name is a property of the whole path and of what lies beside it (``place_name``):

* no ``<>:"/\\|?*``, no control, hidden or direction-changing character, no dot or space at either end, no device name
  (CON, also as ``CON.pdf``), and none that is passed over as a program's (``leftovers``);
* at most 180 bytes, and with its folder at most 240 characters as Windows counts them (UTF-16 units);
* cut at the end of the stem, never in the extension nor inside of what a person sees as one character; emoji stay;
* beside no name that is the same but for case or composition (``alike``): Windows and Macs take these for one file.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.papers.leftovers import left_by
from paracase.domain.visible import has_hidden, name_bytes, visible, without_hidden
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

MAX_NAME_BYTES = 180
"""Under the 255 that Linux takes, with room for `` (12)`` and for what programs hang on a name."""
MAX_PATH = 240
"""Characters of a whole path. Windows takes 259; what is left is for the ``\\\\server\\share`` or drive that stands before a
shared folder there in the place of our longer path to it, and for what programs hang on a name while they save."""
LEAST_NAME = 24
"""Characters that a name can always have. Where the path from the disk's root on leaves less, only that from the office's
folder on must keep to the limit: what a Windows machine that mounts the office sees."""

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

_UNSAFE = late_pattern(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICES = {
    *("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"),
    *(f"{d}{n}" for d in ("COM", "LPT") for n in "0123456789¹²³"),
}
_EXTENSION = late_pattern(r"\.[A-Za-z0-9]{1,8}$")
_PART = late_pattern(r"(?P<before>[^{}]*)\{(?P<name>[a-z_]+)\}(?P<after>[)\]]*)")
_FIELDS = {"date", "no", "title", "party", "type", "case"}
_MARKED = late_pattern(r"<(?:([89A-F][0-9A-F])|U\+[0-9A-F]{4,6})>")
"""What ``visible`` puts in the place of a byte that is no UTF-8, or of a character that cannot be seen."""
_ENDS = " .\u00a0\u3000"


def split_extension(name: str) -> tuple[str, str]:
    """A name without and its extension with the dot; ``tar.gz`` counts as ``.gz``, a leading dot as none.

    Dots and blanks behind it do not hide it: ``Exhibit A.txt `` is a text.
    """
    match = _EXTENSION.search(name)
    if match is None and (bare := name.rstrip(_ENDS)) != name:
        match = _EXTENSION.search(bare)
        name = bare if match else name
    return (name[: match.start()], match.group()) if match and match.start() > 0 else (name, "")


def units(text: str) -> int:
    """How many characters Windows counts: UTF-16 units, two for an emoji."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _joins(before: str, letter: str) -> bool:
    """Whether a letter belongs to what is before it: accents, skin tones, vowel signs, the second half of a flag."""
    code = ord(letter)
    if unicodedata.category(letter)[0] == "M" or 0x1F3FB <= code <= 0x1F3FF or 0x1160 <= code <= 0x11FF:
        return True
    if unicodedata.combining(before[-1:] or " ") == 9:  # a virama binds the next letter to the one before
        return True
    flags = len(before) - len(before.rstrip(_FLAG_LETTERS))
    return letter in _FLAG_LETTERS and flags % 2 == 1


_FLAG_LETTERS = "".join(map(chr, range(0x1F1E6, 0x1F200)))


def _cut(text: str, limit: int, most: int) -> str:
    """The start of a text of at most so many UTF-8 bytes and UTF-16 units; what is one character to a person is not cut."""
    cut = text[: max(limit, 0)]
    while cut and (len(name_bytes(cut)) > limit or units(cut) > most):
        cut = cut[:-1]
    if cut == text:
        return text
    while cut and _joins(cut, text[len(cut)]):
        cut = cut[:-1]
    return cut


def _legible(name: str) -> str:
    """A name without what cannot be seen; bytes that are not UTF-8 as Windows wrote them (``M<FC>ller`` is *Müller*)."""
    marked = _MARKED.sub(lambda mark: bytes.fromhex(mark[1]).decode("cp1252", "replace") if mark[1] else "", name)
    name = re.sub("[\udc80-\udcff]", lambda raw: bytes([ord(raw[0]) - 0xDC00]).decode("cp1252", "replace"), marked)
    name = re.sub(r"[\x00-\x1f\x7f\u2400-\u2421]+", " ", name.replace("\ufffd", "-"))
    return unicodedata.normalize("NFC", without_hidden(name) if has_hidden(name) else name)


def safe_name(name: str, *, limit: int = MAX_NAME_BYTES, most: int = MAX_PATH) -> str:
    """The nearest name that is safe everywhere; ``unnamed`` when nothing usable is left.

    Args:
        limit: of its UTF-8 bytes.
        most: of its UTF-16 units; ``LEAST_NAME`` at least.
    """
    stem, extension = split_extension(_legible(name).rstrip(_ENDS))
    stem = re.sub(r"\s+", " ", _UNSAFE.sub("-", stem)).strip(_ENDS)
    stem = _safe_stem(stem, extension)
    cut = _cut(stem, limit - len(extension.encode()), most - units(extension)).rstrip(_ENDS)
    return (_safe_stem(cut, extension) if cut != stem else cut) + extension


def _safe_stem(stem: str, extension: str) -> str:
    """A stem that is no device's, and with its extension no program's."""
    if not stem or stem in {"-", ".."}:
        stem = "unnamed"
    if stem.split(".")[0].rstrip(_ENDS).upper() in _DEVICES:
        stem = f"_{stem}"
    if _is_left(stem + extension):
        stem = re.sub(r"[.~#@$]", "_", stem)  # ``Motion.pdf.part`` is a download, ``Motion_pdf.part`` a paper
    return f"_{stem}" if _is_left(stem + extension) else stem


def _is_left(name: str) -> bool:
    return left_by(name) is not None or left_by(name, is_folder=True) is not None


def alike(name: str) -> str:
    """What names are compared by that Windows or a Mac take for one: case and composition folded, no dot or blank behind."""
    if name.isascii():
        return name.lower().rstrip(" .")
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold()).rstrip(" .")


def numbered(name: str, count: int, *, most: int = MAX_PATH) -> str:
    """The name for the ``count``-th file that wants it: ``Order.pdf``, ``Order (2).pdf``, ``Order (3).pdf``."""
    if count < 2:
        return name
    stem, extension = split_extension(name)
    tail = f" ({count}){extension}"
    return _cut(stem, MAX_NAME_BYTES - len(tail.encode()), most - units(tail)).rstrip(_ENDS) + tail


def room_in(folder: str, *, below: str = "") -> int:
    """How many characters (UTF-16 units) a name in a folder may have, so that the whole path keeps to ``MAX_PATH``.

    Args:
        folder: its whole path.
        below: its path from the office's folder on, which is counted where the whole leaves no room for a name.

    Raises:
        BadInput: neither leaves room.
    """
    whole, shared = (MAX_PATH - units(path) - 1 for path in (folder, below or folder))
    if max(whole, shared) >= LEAST_NAME:
        return max(whole, LEAST_NAME)
    raise BadInput(
        f"The folder “{visible(folder[-60:])}” lies so deep that no name fits into {MAX_PATH} characters.",
        hint="Name a shorter folder: Windows opens no longer path.",
    )


def free_name(name: str, taken: Collection[str], *, most: int = MAX_PATH) -> str:
    """A name as it is, or with the first number that makes it differ from all beside it to every system.

    Args:
        taken: names beside it, by their ``alike``.
    """
    count = 1
    while alike(found := numbered(name, count, most=most)) in taken:
        count += 1
    return found


def place_name(folder: str, wanted: str, siblings: Iterable[str], *, below: str = "") -> str:
    """The name a file gets in a folder, from the one that is wanted and those of what lies there.

    Raises:
        BadInput: the folder's own path leaves no room for a name.
    """
    most = room_in(folder, below=below)
    return free_name(safe_name(wanted, most=most), {alike(name) for name in siblings}, most=most)


def safe_folder(path: str) -> PurePosixPath:
    """A folder below a case, as typed: each part made safe.

    Raises:
        BadInput: the path is absolute or climbs with ``..``.
    """
    parts = [part for part in re.split(r"[/\\]+", path.strip()) if part not in {"", "."}]
    if path.strip().startswith(("/", "\\")) or ".." in parts or re.match(r"^[A-Za-z]:", path.strip()):
        raise BadInput(f"“{visible(path)}” is not a folder inside the case.", hint="Name a folder such as Orders.")
    for part in parts:
        row = left_by(part, is_folder=True)
        if row is not None:
            raise BadInput(
                f"“{visible(part)}” is no folder for papers ({row.why}); what lies in it is passed over.",
                hint="Name another folder.",
            )
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
        if match["name"] == "party" and value.casefold() == "court":
            continue  # an order is the court's: nobody writes that into its name
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
