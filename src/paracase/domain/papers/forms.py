"""Forms of a word: plural, ``-ing``, ``-ed``. What a search finds beside the very words that were typed.

The rule is a light one. A word in small letters loses ``-s``, ``-ing`` or ``-ed``, as often as it has one, and becomes the
word it was made from: *settings*, *setting* → *set*; *filed*, *files*, *filing* → *file*; *denied* → *deny*. Where English
does not say whether an *e* was there, the commoner spelling is taken: such a word may then not meet its base, and meets no
other. Strong verbs (*heard*), ``-er``, ``-ly``, ``-ion`` are left alone, as are ``-ss``, ``-us``, ``-is``, ``-eed``.

A capitalized word may be a name, and *Williams* is not *William*: it stays as it is, unless it is one of the words that
papers are called by (``TITLE_WORDS``), for titles are written in capitals. Nor are the words of an address looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.words import pieces
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

FORMS = 1
"""The rule, counted: an index that was written by another is written again, beside the work (``intake/refolding.py``)."""
LEAST, LONGEST = 4, 24
"""Letters of a word that is looked at."""
MOST_STEMS = 5000
"""Of one text; a longer list of words is a dictionary, or none of a language."""
_KNOWN = 1 << 15
"""Words kept with what they became: the words of one office are met again in each paper."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLE_WORDS = _words(
    "admissions admitted adopting affidavits affirmed agreements allowing amended amending amendments answers "
    "appealed appeals appearances appointed appointing approved approving arguments assigned assigning attached "
    "attachments authorizations authorizing awarding awards bifurcating briefing briefs certificates certified "
    "certifying citations claims closing compelling complaints concerning conclusions conferences confirmed "
    "confirming consolidated consolidating continued continuing contracts corrected costs counterclaims crossclaims "
    "damages deadlines declarations defendants defenses deferring demands denied denying depositions directing "
    "directions disclosures dismissed dismissing disqualifying documents enforcing enlarging entered entering "
    "exceptions excluding executed exhibits expenses extended extending facts fees filed filing filings findings "
    "granted granting hearing hearings imposing instructions interrogatories invoices issued issuing joined judgments "
    "letters limiting memoranda minutes modified modifying motions notices objections opening oppositions ordered "
    "ordering orders overruling parties permitting petitioners petitions plaintiffs pleadings postponing "
    "preliminaries proceedings productions prohibiting proposed quashing questions receipts received recommendations "
    "reconsidering records redacted referrals referring regarding related releases relieving remanded remanding "
    "removed removing replies reports requesting requests requiring rescheduled rescheduling reserving resetting "
    "resolving respondents responding responses restricting revised rules rulings sanctions scheduled scheduling "
    "sealed sealing served serving setting settlements settlings shortening signed statements staying stipulated "
    "stipulations striking subpoenas substituted substituting substitutions supplemented supporting sustaining "
    "terminated terminating transcripts transferred transferring unsealing vacated vacating verdicts verified waived "
    "waivers waiving withdrawals withdrawing witnesses writs"
)
"""Capitalized words that are read like others: what papers are called by, and nobody."""

_AS_THEY_ARE = _words(
    "afterwards alias always anything arkansas atlas besides bias canvas ceiling christmas crooked does downwards "
    "during embed evening everything forwards gas hamstring hatred headquarters hers hundred illinois infrared kansas "
    "kindred lens likewise morning naked news nothing nowadays offspring ours outwards overseas perhaps rugged sacred "
    "series shambles sibling something sometimes species sterling texas theirs thereby towards upwards whereas wicked "
    "wretched yours"
)
_IRREGULAR = {
    "agreed": "agree", "disagreed": "disagree", "guaranteed": "guarantee", "decreed": "decree", "refereed": "referee",
    "freed": "free", "dying": "die", "lying": "lie", "tying": "tie", "vying": "vie", "underlying": "underlie",
    "goes": "go", "undergoes": "undergo", "owed": "owe", "owes": "owe", "owing": "owe", "buses": "bus",
    "biased": "bias", "focused": "focus", "focusing": "focus", "focuses": "focus", "canvassed": "canvass",
    "statuses": "status", "biases": "bias", "gases": "gas", "censuses": "census", "viruses": "virus", "bonuses": "bonus",
    "moneys": "money", "monies": "money", "movies": "movie", "cookies": "cookie", "aching": "ache", "aches": "ache",
}  # fmt: skip
_WITH_E = _words(
    "adher arrang aveng becom breath challeng chang compet complet creat delet exchang excit explor hast hing ignor "
    "implor incit infring interfer invit loung persever plung postpon rang rearrang recit recreat restor rewrit sooth "
    "tast underwrit unit wast welcom"
)
"""What is left of these words was an *e* longer."""
_WITHOUT_E = _words("bias canvas combat debut evil focus format murmur pencil pivot solid victim")
_DOUBLED = _words("add boycott butt cuff enroll err fluff fulfill install instill mitt purr putt recall stuff watt")
"""Words that end in two letters of themselves; of ``ss``, ``zz``, ``ff`` all do."""

_VOWELS = late_pattern("[aeiouy]+")
_SHORT = late_pattern("(?:qu|[^aeiouy])*[aeiouy][^aeiouwxy]")
"""One syllable, one vowel, one consonant after it, which would be doubled if no *e* had followed: *fil(e)*, *us(e)*."""
_LONG_E = late_pattern(
    ".*(?:[cuvz]|[^s]s|[dlr]g|[bcdfgkpt]l|[^aeo]ir|[^aeo]ur|[clr]ud|[^ao]id|(?:[^aeiou]|[iu])at|[^aeiou]ar|[^aeiou]in|ven|"
    "[^e]ed|[^aeo]ad|[^o]od|[^eo]ak|[^o]ok|[^aeo]il|dul|com|sum|[^aeo]ap|[^aeo]ib|[mvn]ot|[^aeo]ut|[^i]ag|leg|lig)"
)
"""Endings of words of two syllables and more that an *e* followed; after some it did in short words too (``_ALWAYS_E``)."""
_ALWAYS_E = late_pattern(".*(?:[cuvz]|[^s]s|[dlr]g|[bcdfgkpt]l|uid)")


def stem(word: str) -> str:
    """The word that a word in small letters was made from; itself where it is none of these forms, or no word.

    Taken again it stays the same. It is never empty, and never longer than the word.
    """
    if not (LEAST <= len(word) <= LONGEST and word.isascii() and word.isalpha() and word.islower()):
        return word
    while True:
        shorter = _shorter(word)
        if shorter == word:
            return word
        word = shorter


def stem_as_written(word: str) -> str:
    """The same of a word as somebody wrote it: a capitalized one is itself, unless papers are called by it."""
    if word.islower():
        return stem(word)
    small = word.lower()
    return stem(small) if small in TITLE_WORDS else word


def _shorter(word: str) -> str:
    """A word with one ending less."""
    if len(word) < LEAST or word in _AS_THEY_ARE:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("s"):
        return _singular(word)
    if word.endswith("ing"):
        return _of_verb(word[:-3]) or word
    if word.endswith("ied"):
        return word[:-1] if len(word) == LEAST else f"{word[:-3]}y"
    if word.endswith("ed") and not word.endswith("eed"):
        return _of_verb(word[:-2]) or word
    return word


def _singular(word: str) -> str:
    if word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-1] if len(word) == LEAST else f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")) or (word.endswith("oes") and len(word) > 5):
        return word[:-2]
    return word[:-1]


def _of_verb(base: str) -> str | None:
    """What a verb is that has lost ``-ing`` or ``-ed``; None where what is left is no word."""
    vowels = len(_VOWELS.findall(base))
    if not vowels or len(base) < 2:
        return None
    last = base[-1]
    if last == base[-2] and last not in "aeiou":
        if base in _DOUBLED or last in "sfz" or len(base) < 4 or (last == "l" and vowels == 1):
            return base
        return base[:-1]
    if base in _WITH_E:
        return f"{base}e"
    if base in _WITHOUT_E or last in "aeio":
        return base
    if _ALWAYS_E.fullmatch(base) or _SHORT.fullmatch(base):
        return f"{base}e"
    return f"{base}e" if vowels > 1 and _LONG_E.fullmatch(base) else base


def forms_of(word: str) -> tuple[str, ...]:
    """The words of which a stem is the stem: for marking them in a text. Its own is the first."""
    bases = [word, f"{word}{word[-1:]}"]
    if word.endswith("e"):
        bases.append(word[:-1])
    ends = [f"{base}{end}" for base in bases for end in ("s", "es", "ed", "d", "ing", "ings")]
    if word.endswith("y"):
        ends += [f"{word[:-1]}ies", f"{word[:-1]}ied"]
    if word.endswith("ie"):
        ends += [f"{word[:-2]}ying"]
    ends += [made for made, base in _IRREGULAR.items() if base == word]
    return tuple(dict.fromkeys([word, *(made for made in ends if stem(made) == word)]))


# The forms of a text

_PARTED = bytes(code if chr(code).isalnum() or code >= 0x80 else 0x20 for code in range(256))
"""Each letter, digit and byte of a letter that is no ASCII as it is; all else parts words, as it does in the index."""
_SIGNS = late_pattern("[\\u0080-\\u00bf\\u2000-\\u2bff\\u3000-\\u3003]+")
_stems: dict[bytes, bytes] = {}
_plain: set[bytes] = set()
"""Words that were met and what became of them; and those that are their own stem, which most are."""


def stems_in(utf8: bytes | bytearray | memoryview) -> AbstractSet[str]:
    """The stems of those words of a text that are not their own, each once, ``MOST_STEMS`` at most."""
    found: set[bytes] = set()
    for piece in pieces(utf8):
        if _is_address(piece):
            piece = b" ".join(part for part in piece.split() if not _is_address(part))
        if not piece.isascii():
            piece = _SIGNS.sub(" ", piece.decode(errors="replace")).encode(errors="replace")
        words = set(piece.translate(_PARTED).split())
        stems = {_stems.get(word) or _keep(word) for word in words - _plain}
        found |= stems
        if len(found) > MOST_STEMS:
            found = set(sorted(found)[:MOST_STEMS])
            break
    found.discard(b"")
    return {base.decode() for base in found}


def _is_address(part: bytes) -> bool:
    """Whether a mail or web address stands in it."""
    return b"@" in part or b"://" in part or b"www." in part


def _keep(word: bytes) -> bytes:
    """The stem of a word as it is written, empty where that is the word."""
    base = b""
    if LEAST <= len(word) <= LONGEST and word.isascii() and word.isalpha():
        text = word.decode()
        of = stem_as_written(text)
        base = b"" if of == text else of.encode()
    if len(_stems) + len(_plain) >= _KNOWN:
        _stems.clear()
        _plain.clear()
    if base:
        _stems[word] = base
    elif len(word) <= LONGEST:
        _plain.add(word)
    return base
