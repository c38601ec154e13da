"""The words of a mail's bodies: which of its alternatives say more than another, and what files stand within plain text."""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MAX_COMPARED = 4 << 20
"""Characters of an alternative that is compared by words; a longer one is kept whole."""
_WORDS = re.compile(r"\w+")
_BEGIN = re.compile(rb"^begin(-base64)? [0-7]{3,4} ([^\r\n]{1,300}?)[ \t]*\r?\n", re.M)
_YENC = re.compile(rb"^=ybegin (?=[^\r\n]*\bsize=\d)([^\r\n]*?)name=([^\r\n]{1,300}?)[ \t]*\r?\n", re.M)
_PART, _END_SIZE = re.compile(rb"\bpart=(\d{1,6})"), re.compile(rb"\bsize=(\d{1,12})")
_ESCAPED = re.compile(rb"=(.)", re.S)
_SHIFTED = bytes((code - 42) & 255 for code in range(256))
"""What each byte of yEnc stands for."""
_LINE = re.compile(rb"[^\r\n]*(\r\n|\r|\n|\Z)")
_PGP = re.compile(rb"^-----BEGIN PGP MESSAGE-----", re.M)


class Alternative(NamedTuple):
    """One of the ways in which a mail says the same."""

    text: str
    is_plain: bool


def merged(alternatives: Sequence[Alternative]) -> str:
    """What alternatives say together: the plain one, and what another says that is not in it.

    A gateway's banner stands alone in the plain part, a letter in the HTML beside it: so of another alternative the lines
    with words that were not there yet are kept, and all of it where that is most of its words.
    """
    said = sorted((one for one in alternatives if one.text.strip()), key=lambda one: not one.is_plain)
    return together(one.text for one in said)


def together(texts: Iterable[str]) -> str:
    """The first text, and of each further one what the ones before do not say."""
    kept: list[str] = []
    known: set[str] = set()
    for text in texts:
        if not text.strip():
            continue
        if len(text) > MAX_COMPARED:
            kept.append(text)
            continue
        spoken = words_of(text)
        new = spoken - known
        if kept and not new:
            continue
        if kept and len(new) * 2 <= len(spoken):
            text = "\n".join(line for line in text.split("\n") if not new.isdisjoint(words_of(line)))
        kept.append(text)
        known |= spoken
    return "\n\n".join(text.strip("\n") for text in kept)


def words_of(text: str) -> set[str]:
    """The words of a text, whatever their case."""
    return {match[0] for match in _WORDS.finditer(text.casefold())}


def is_pgp(data: bytes) -> bool:
    """Whether a body holds a message that PGP encrypted."""
    return _PGP.search(data) is not None


def without_files(data: bytes) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """A plain body without the files that stand in it by uuencode or yEnc, and those: their names and bytes.

    What is not such a file to its last line stays text: nothing of it is lost.
    """
    rest: list[bytes] = []
    files: list[tuple[bytes, bytes]] = []
    at = 0
    begun = sorted([*_BEGIN.finditer(data), *_YENC.finditer(data)], key=lambda match: match.start())
    for match in begun:
        if match.start() < at:
            continue
        found = _file_from(match, data)
        if found is not None:
            rest.append(data[at : match.start()])
            files.append((_file_name(match), found[0]))
            at = found[1]
    return b"".join([*rest, data[at:]]), files


def _file_from(match: re.Match[bytes], data: bytes) -> tuple[bytes, int] | None:
    """The file that begins there, and where its last line ends; None when it is not whole."""
    if match.re is _YENC:
        return _yenc_file(data, match.end())
    return _base64_file(data, match.end()) if match[1] else _uu_file(data, match.end())


def _file_name(match: re.Match[bytes]) -> bytes:
    """Its name; of one of several parts with its number: the others are in other mails."""
    part = _PART.search(match[1] or b"") if match.re is _YENC else None
    return match[2] + b".part" + part[1] if part is not None else match[2]


def _yenc_file(data: bytes, at: int) -> tuple[bytes, int] | None:
    """A file by yEnc (version 1.3): each byte 42 higher, what a mail cannot carry escaped; its last line says its size."""
    found: list[bytes] = []
    for number, (line, after) in enumerate(_lines(data, at)):
        if number == 0 and line.startswith(b"=ypart "):
            continue
        if line.startswith(b"=ybegin "):  # another begins: this one has no end, and is not looked for again and again
            return None
        if line.startswith(b"=yend "):
            size = _END_SIZE.search(line)
            whole = _ESCAPED.sub(lambda mark: bytes([(mark[1][0] - 64) & 255]), b"".join(found)).translate(_SHIFTED)
            return (whole, after) if size is not None and int(size[1]) == len(whole) else None
        # A line that begins with a point was given another one on its way.
        found.append(line[1:] if line.startswith(b"..") else line)
    return None


def _lines(data: bytes, at: int) -> Iterator[tuple[bytes, int]]:
    """Lines without their ends, and where the next begins."""
    while at < len(data):
        match = _LINE.match(data, at)
        if match is None or match.end() == at:
            return
        yield data[at : match.start(1)], match.end()
        at = match.end()


def _uu_file(data: bytes, at: int) -> tuple[bytes, int] | None:
    found = bytearray()
    is_over = False
    for line, after in _lines(data, at):
        if is_over:
            return (bytes(found), after) if line.strip() == b"end" else None
        if line.strip() in {b"`", b""}:
            is_over = True
            continue
        if line.strip() == b"end":
            return bytes(found), after
        try:
            found += _uu_line(line)
        except (binascii.Error, ValueError):
            return None
    return None


def _uu_line(line: bytes) -> bytes:
    """A line of uuencode; some programs leave out blanks at its end, or count what they put there.

    Raises:
        binascii.Error, ValueError: it is none.
    """
    count = (line[0] - 32) & 63
    needed = (count * 4 + 2) // 3
    if not 33 <= line[0] <= 96 or len(line) > needed + 4:
        raise ValueError("no line of uuencode")
    return binascii.a2b_uu(line[: 1 + (count + 2) // 3 * 4])


def _base64_file(data: bytes, at: int) -> tuple[bytes, int] | None:
    found: list[bytes] = []
    for line, after in _lines(data, at):
        if line.strip() == b"====":
            letters = b"".join(found).rstrip(b"=")
            return (binascii.a2b_base64(letters + b"=" * (-len(letters) % 4)), after) if len(letters) % 4 != 1 else None
        if not re.fullmatch(rb"[A-Za-z0-9+/]*={0,2}", line.strip()):
            return None
        found.append(line.strip())
    return None
