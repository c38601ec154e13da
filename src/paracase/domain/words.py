"""Words as people write them: names, lines, prose, and what they are compared by."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MAX_WORDS = 8_000
"""Characters of a brief, a note, a question."""
_SHORT = 4
"""Words up to so many letters are near by one letter, longer ones by two."""


def checked_name(name: str) -> str:
    """A person's name as given, without hidden characters.

    Raises:
        BadInput: it is empty or cannot be shown as it is.
    """
    name = " ".join(name.split())
    if not name or visible(name) != name or len(name) > 100:
        raise BadInput(f"“{visible(name)}” is not a name.", hint="Give a name of 1 to 100 letters.")
    return name


def initials_of(name: str) -> str:
    """``Maria del Carmen Ruiz`` → ``MDCR``."""
    return "".join(word[0] for word in name.split() if word[0].isalnum()).upper()[:4] or name[:2].upper()


def line(text: str, what: str, *, limit: int = 300, may_be_empty: bool = False) -> str:
    """One line as kept: white space folded, no hidden characters, no line breaks.

    Args:
        what: what it is, as a refusal names it: ``caption``, ``docket number``.

    Raises:
        BadInput: empty where it may not be, too long, or with hidden characters.
    """
    words = " ".join(text.split())
    if visible(words) != words:
        raise BadInput(
            f"The {what} “{visible(words)[:60]}” holds characters that cannot be seen.", hint="Type it again."
        )
    if (not words and not may_be_empty) or len(words) > limit:
        given = f" “{words[:40]}…”" if words else ""
        raise BadInput(f"The {what}{given} must have {0 if may_be_empty else 1} to {limit} letters.")
    return words


def prose(text: str, what: str, *, needed: bool = False) -> str:
    """Several lines as kept: hidden characters are refused, not dropped.

    Raises:
        BadInput: too long, with hidden characters, or empty where something is needed.
    """
    words = text.replace("\r\n", "\n").strip()
    if visible(words, lines=True) != words:
        raise BadInput(f"The {what} holds characters that cannot be seen.", hint="Type it again.")
    if len(words) > MAX_WORDS or (needed and not words):
        raise BadInput(f"The {what} must have {1 if needed else 0} to {MAX_WORDS:,} characters.")
    return words


def keyed(text: str) -> str:
    """A text in the signs of a keyboard: every dash a hyphen, every space a space, full-width letters and digits plain.

    For what is recognised by its signs, such as docket numbers. Case and accents stay; what cannot be seen is left out.
    """
    return text if text.isascii() else _NOT_ASCII.sub(lambda found: found[0].translate(_KEYED), text)


def letters_of(text: str) -> tuple[int, int]:
    """How many letters a text has, and how many of them are capitals."""
    if not text.isascii():
        return sum(map(str.isalpha, text)), sum(ch.isupper() and ch.isalpha() for ch in text)
    plain = text.encode()
    capitals = len(plain) - len(plain.translate(None, _CAPITALS))
    return len(plain) - len(plain.translate(None, _CAPITALS + _SMALL)), capitals


_CAPITALS, _SMALL = bytes(range(65, 91)), bytes(range(97, 123))


FOLDING = 1
"""How names and the index's words are folded, counted: what was folded otherwise is done again (``intake/refolding.py``)."""


def fold(text: str) -> str:
    """What two names are compared by: ``Zoë  Núñez–Ruiz`` and ``ZOE NUNEZ-RUIZ`` are the same to a person.

    Compatibility forms (NFKC) and case are folded, accents dropped, letters of two letters written out (``æ``, ``ß``,
    ligatures), every kind of dash is ``-``, every apostrophe ``'``, white space is one space; what cannot be seen within a
    word (soft hyphens, joiners) is nothing. Folded again it stays as it is.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFC", _whole(text).translate(_FOLDS)).split())


def index_words(text: str) -> str:
    """A text as the index of texts is given it, and as it is asked: each of its words the same however it is written.

    FTS5 (``unicode61``) parts words at what is no letter or digit, and folds case and most accents by itself; so a text is
    returned as it is where that is all. Where words are not parted by spaces (Chinese, Japanese, Thai …) each letter
    is a word, and a word of these is a phrase that is found wherever it stands.
    """
    return _TAKEN_OTHERWISE.sub(lambda found: folded_run(found[0]), _whole(text)) if must_be_folded(text) else text


def folded_run(text: str) -> str:
    """A piece of a text as ``fold`` has it, with its white space, and each letter apart of a script that parts no words."""
    folded = unicodedata.normalize("NFC", _whole(text).translate(_FOLDS))
    return _APART.sub(lambda found: f" {' '.join(found[0])} ", folded)


LINE_END = "\u00ad[ \\t]*\\r?\\n[ \\t]*"
"""A soft hyphen that parts a word at the end of a line, as a pattern: the line end is no more of the word than it is."""


def _whole(text: str) -> str:
    return _LINE_END.sub("", text) if "\u00ad" in text else text


_LINE_END = late_pattern(LINE_END)


def words_of_bytes(utf8: bytes | memoryview) -> bytearray | None:
    """The ``index_words`` of a text in UTF-8 of any size, piece by piece; None where they are the text itself."""
    if not any(_must_be_folded(piece) for piece in pieces(utf8)):
        return None
    found = bytearray()
    for piece in pieces(utf8):
        found += index_words(piece.decode(errors="replace")).encode(errors="replace")
    return found


_PIECE = 1 << 17
"""Bytes of a text that are looked at in one go."""


def pieces(utf8: bytes | bytearray | memoryview) -> Iterator[bytes]:
    """A text of any size in pieces that end between two words, or at least between two letters."""
    at = 0
    while at < len(utf8):
        end = min(at + _PIECE, len(utf8))
        if end < len(utf8):
            piece = bytes(utf8[at:end])
            words = max(piece.rfind(b" "), piece.rfind(b"\n"), piece.rfind(b"\f")) + 1
            while not words and end > at + _PIECE - 3 and utf8[end] & 0xC0 == 0x80:
                end -= 1
            end = _beside_line_end(utf8, at, at + words if words else end)
        yield bytes(utf8[at:end])
        at = end


def _beside_line_end(utf8: bytes | bytearray | memoryview, at: int, end: int) -> int:
    """Where a piece that begins at one place may end: not between a soft hyphen and the word's other half (``LINE_END``)."""
    piece, cut = bytes(utf8[at:end]), end - at
    while True:
        last = cut
        while last and piece[last - 1] in _BLANKS:
            last -= 1
        if piece[max(0, last - 2) : last] != _SOFT_HYPHEN:
            break
        cut = last - 2
    if cut:
        return at + cut
    while end < len(utf8) and utf8[end] in _BLANKS:
        end += 1
    return end


_BLANKS = b" \t\r\n"
_SOFT_HYPHEN = "\u00ad".encode()


def must_be_folded(text: str) -> bool:
    """Whether a text holds anything that FTS5 by itself takes otherwise than ``index_words`` does. Costs next to nothing."""
    return not text.isascii() and _must_be_folded(text.encode(errors="replace"))


def _must_be_folded(utf8: bytes) -> bool:
    return not utf8.isascii() and _TAKEN_OTHERWISE.search(_others(utf8)) is not None


def _others(utf8: bytes) -> str:
    """What of a text is no ASCII: little of most, and found many times faster than by a pattern."""
    return utf8.translate(None, _ASCII).decode(errors="replace")


def is_plain(text: str) -> bool:
    """Whether a text has no letters but those of ASCII, and nothing to be folded but their case."""
    if text.isascii():
        return True
    others = _others(text.encode(errors="replace"))
    return _TAKEN_OTHERWISE.search(others) is None and not any(map(str.isalnum, others))


def is_written_together(text: str) -> bool:
    """Whether a text has letters of a script that does not part its words by spaces: one of them can be a word."""
    return not text.isascii() and _APART.search(text) is not None


_ASCII = bytes(range(0x80))
_TAKEN_OTHERWISE = late_pattern(
    "[^\x00-\x7f\xa0-\xa9\xab\xac\xae-\xb1\xb4-\xb8\xbb\xbf-\xc5\xc7-\xcf\xd1-\xd7\xd9-\xdd\xe0-\xe5\xe7-\xef\xf1-\xf7\xf9-\xfd"
    "\xff-\u010f\u0112-\u0125\u0128-\u0130\u0134-\u0137\u0139-\u013e\u0143-\u0148\u014c-\u0151\u0154-\u0165\u0168-\u017f"
    "\u0391-\u03a9\u03b1-\u03c9\u0402\u0404-\u0406\u0408-\u040b\u040f-\u0418\u041a-\u0438\u043a-\u044f\u0452"
    "\u0454-\u0456\u0458-\u045b\u045f\u2000-\u200a\u2010-\u2029\u202f-\u205f\u20a0-\u20a7\u20a9-\u20bf\u2122\u2190-\u245f"
    "\u24eb-\u2bff\ue000-\uf8ff\ufffd\U0001f000-\U0001f0ff\U0001f300-\U0001faff]+"
)
"""All but ASCII and those letters and signs of Europe of which FTS5 makes the same words; found by asking it of each."""
_APART = late_pattern(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U000323af]+"
)
"""Thai and Lao, Burmese, Hangul, Khmer, kana, Han."""


class _Keyed(dict[int, str]):
    """What stands on a keyboard for each letter, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        plain = unicodedata.normalize("NFKC", letter)
        folded = _FOLDS[code]
        if code >= 0x80 and (folded in _TYPED or folded.startswith(" ")):
            letter = folded
        elif plain.isascii():
            letter = plain
        self[code] = letter
        return letter


_KEYED = _Keyed()
_NOT_ASCII = late_pattern("[^\x00-\x7f]+")
"""What of a text may stand on no keyboard: little of most, and looking up each letter is what takes long."""
_TYPED = frozenset(["", "-", "'", '"'])


class _Folds(dict[int, str]):
    """What each letter is folded to, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _folded(chr(code))
        return found


_FOLDS = _Folds()


def _folded(letter: str) -> str:
    """One letter. The marks that make another sound of a kana stay: ``が`` is no ``か``."""
    if letter in _MARKS_OF_PRINT:
        return " "
    if letter in _SIGNS:
        return _SIGNS[letter]
    if unicodedata.category(letter) == "Cf" or letter in _UNSEEN:
        return ""
    of = unicodedata.decomposition(letter)
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", letter).casefold())
    kept = "".join(_SIGNS.get(ch, _plain(ch)) for ch in plain if not unicodedata.combining(ch) or ch in _VOICED)
    # A footnote's number is no part of the word it hangs on, nor a fraction of the number before it.
    stands_apart = of.startswith("<fraction>") or (of.startswith("<super>") and kept.isdigit())
    return " " * stands_apart + unicodedata.normalize("NFC", kept)


def _plain(letter: str) -> str:
    return "-" if unicodedata.category(letter) == "Pd" else letter


_MARKS_OF_PRINT = "™℠©®℗"
"""They hang on names, and are no part of them."""
_UNSEEN = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
    + "".join(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
)
"""What cannot be seen, beside Unicode's own format characters: joiners, fillers, choices of a letter's form."""
_VOICED = "\u3099\u309a"
_SIGNS = {
    **dict.fromkeys("\u2212\u2043\u02d7\u2796\u2500\u2501", "-"),
    **dict.fromkeys("‘’\u00b4\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8", "'"),
    **dict.fromkeys("“”„‟″‶", '"'),
    "\u2044": "/",
    **dict(zip("æœøłđħŧıðþĸŋ", ("ae", "oe", "o", "l", "d", "h", "t", "i", "d", "th", "k", "n"), strict=True)),
}
"""Dashes, apostrophes, quotation marks, letters with a stroke: one sign to people, and not forms of one to Unicode."""


def nearest(word: str, known: Iterable[str]) -> str:
    """Of known words the one that a word is a slip of the fingers for; empty where there is none.

    A letter too many, too few, another, or two that changed places are one slip; a word of more than four letters may have
    two. The word itself is no slip.
    """
    far = {one: _slips(word, one) for one in known if abs(len(one) - len(word)) <= 2}
    near = [one for one, slips in far.items() if 0 < slips <= (1 if min(len(one), len(word)) <= _SHORT else 2)]
    return min(near, key=lambda one: far[one], default="")


def _slips(one: str, other: str) -> int:
    """Optimal string alignment: the edits that make one word of another, neighbors that changed places counting once."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        row = [at]
        for to, against in enumerate(other, start=1):
            least = min(above[to] + 1, row[to - 1] + 1, above[to - 1] + (letter != against))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == against:
                least = min(least, before[to - 2] + 1)
            row.append(least)
        before, above = above, row
    return above[-1]


def dollars(cents: int) -> str:
    """``$1,050.00``."""
    return f"${cents // 100:,}.{cents % 100:02}"
