"""Which charsets a paper may name: a list, because Python knows codecs that are none for text, or that take hours.

A label from outside never reaches Python's registry of codecs: ``punycode`` takes time by the square of the length,
``idna`` and ``undefined`` raise what no reader expects, ``zlib`` and ``uu`` unpack. What stands here is what browsers read
(WHATWG Encoding Standard, § 4.2) and what old mail is in.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

_CODECS: Final = {
    "utf-8": ("utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8"),
    "utf-16": ("utf16", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode", "unicodefeff"),
    "utf-16-le": ("utf-16le", "utf16le"),
    "utf-16-be": ("utf-16be", "utf16be", "unicodefffe"),
    "utf-32": ("utf32",),
    "utf-7": ("utf7", "unicode-1-1-utf-7"),
    "cp1252": ("windows-1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "cp819",
               "ibm819", "ansi"),
    "cp1250": ("windows-1250", "x-cp1250"),
    "cp1251": ("windows-1251", "x-cp1251"),
    "cp1253": ("windows-1253", "x-cp1253"),
    "cp1254": ("windows-1254", "x-cp1254", "iso-8859-9", "iso8859-9", "latin5"),
    "cp1255": ("windows-1255", "x-cp1255"),
    "cp1256": ("windows-1256", "x-cp1256"),
    "cp1257": ("windows-1257", "x-cp1257"),
    "cp1258": ("windows-1258", "x-cp1258"),
    "iso8859-2": ("iso-8859-2", "iso_8859-2", "latin2", "l2"),
    "iso8859-3": ("iso-8859-3", "latin3"),
    "iso8859-4": ("iso-8859-4", "latin4"),
    "iso8859-5": ("iso-8859-5", "cyrillic"),
    "iso8859-6": ("iso-8859-6", "arabic", "iso-8859-6-e", "iso-8859-6-i"),
    "iso8859-7": ("iso-8859-7", "greek", "greek8"),
    "iso8859-8": ("iso-8859-8", "hebrew", "visual", "iso-8859-8-i", "iso-8859-8-e", "logical"),
    "iso8859-10": ("iso-8859-10", "latin6"),
    "iso8859-13": ("iso-8859-13",),
    "iso8859-14": ("iso-8859-14",),
    "iso8859-15": ("iso-8859-15", "latin9", "l9"),
    "iso8859-16": ("iso-8859-16",),
    "koi8-r": ("koi8", "koi", "koi8_r"),
    "koi8-u": ("koi8-ru",),
    "cp437": ("ibm437", "437"),
    "cp850": ("ibm850", "850"),
    "cp866": ("ibm866", "866"),
    "mac-roman": ("macintosh", "x-mac-roman", "mac"),
    "mac-cyrillic": ("x-mac-cyrillic", "x-mac-ukrainian"),
    "cp874": ("windows-874", "tis-620", "iso-8859-11", "dos-874"),
    "gb18030": ("gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese", "cp936", "ms936"),
    "big5": ("big5-hkscs", "cn-big5", "x-x-big5", "cp950"),
    "euc-jp": ("x-euc-jp", "eucjp"),
    "iso2022_jp": ("iso-2022-jp", "csiso2022jp"),
    "cp932": ("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms932", "ms_kanji"),
    "cp949": ("euc-kr", "euckr", "ks_c_5601-1987", "ks_c_5601", "korean", "windows-949"),
    "iso2022_kr": ("iso-2022-kr",),
}  # fmt: skip
_WIDE: Final = frozenset(["gb18030", "big5", "euc-jp", "iso2022_jp", "cp932", "cp949", "iso2022_kr"])
MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
"""What a text begins with to say its encoding."""
_OURS: Final = ("utf-8-sig", "utf-16", "utf-32", "latin-1", "ascii", "raw-unicode-escape", "unicode-escape")
"""What the readers and the libraries under them decode by, without being told to."""
_BY_LABEL: Final = {label: codec for codec, labels in _CODECS.items() for label in (codec, *labels)}
_LABEL = re.compile(r"[a-z0-9][a-z0-9_.:-]{0,39}")


def codec_of(label: str | None) -> str | None:
    """Python's name of the charset a paper names; None for one that is unknown, is no charset, or says nothing."""
    name = (label or "").strip().strip("\"'").lower()
    return _BY_LABEL.get(name) if _LABEL.fullmatch(name) else None


def decoded(data: bytes, label: str | None) -> str | None:
    """Bytes by the charset a paper names; None where it names none of the list, and the caller has to guess."""
    codec = codec_of(label)
    return None if codec is None else data.decode(codec, "replace")


def best(data: bytes, label: str | None) -> str:
    """Bytes as text: by a mark, as labelled if all of it is that, then as UTF-8, then as Windows-1252."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    codec = codec_of(label)
    if codec is not None and codec.startswith(("utf-16", "utf-32")) and b"\x00" not in data:
        codec = None  # letters of one byte, whatever it says
    for name in (codec, "utf-8"):
        if name is not None:
            try:
                return data.decode(name)
            except UnicodeDecodeError:
                pass
    if codec in _WIDE:
        # One torn letter makes no other charset of a text whose letters have two bytes.
        loose = data.decode(codec, "replace")
        if loose.count("\ufffd") * 50 <= len(loose):
            return loose
    return data.decode("cp1252", "replace")


def wide(data: bytes) -> str | None:
    """The name of UTF-16 without a mark: every second byte of its first part is nothing, as in text of the West."""
    head = data[:4096]
    half = len(head) // 2
    low, high = head[0 : 2 * half : 2].count(0), head[1 : 2 * half : 2].count(0)
    if half < 2 or (len(data) % 2 and len(data) < 4096):
        return None
    if high > half * 0.6 and low < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if low > half * 0.6 and high < half * 0.05 else None


def load() -> None:
    """Find every codec now: a reader that may open no file finds none later."""
    for codec in (*_CODECS, *_OURS):
        codecs.lookup(codec)
