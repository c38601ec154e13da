"""What differs between two papers whose texts are nearly the same, and what the one that came then is to the other.

Nothing here is said of papers that were not compared word by word (``domain/work/redline.py``). Two papers that share a form
are no versions of one paper, however much of their words are the form's: what tells papers apart (the case, the number on
its docket, the day of filing, the numbers and names in the text) must agree as well. Where a file's name says that it is
a revision of the other (``Motion v2.docx``), its words, title and date may have changed.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.naming import split_extension
from paracase.domain.papers.pairing import is_same_title
from paracase.domain.papers.proposals import Field
from paracase.domain.visible import counted
from paracase.domain.words import fold
from paracase.domain.work.redline import Mark
from paracase.domain.work.runs import UNCHANGED
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from paracase.domain.work.redline import Redline

MOST_CHARACTERS = 400_000
"""Longer texts (some 130 pages) are not compared, and so nothing is said of them."""
ALIKE, REVISED, CONTAINED = 0.8, 0.55, 0.98
"""So much of the words must be the same (2 % of letters misread spoil a tenth of them); half suffice of what its name calls
a revision, or where nearly every word of the shorter stands in the longer: something was added, nothing replaced."""
_OTHER_NUMBERS, _OTHER_NAMES = 0.05, 0.04
"""Of the numbers (names) of a text so many may be others: more, and it is another paper in the same form."""
_STAMP_WORDS = 60
_NEVER_BOTH = (Field.DOCKET_NO, Field.ATTACHMENT_NO, Field.FILED, Field.ENTERED)
"""What two versions of one paper have in common, where both say it: two filings are two papers."""


class NearFacts(NamedTuple):
    """What is known of a paper beside its text: decided or proposed, a guess not."""

    name: str
    values: Mapping[Field, str]
    cases: frozenset[int] = frozenset()
    dockets: frozenset[str] = frozenset()
    """The numbers of its case, as they are compared."""


class Nearness(NamedTuple):
    """What a paper that came is to one that was here."""

    is_later: bool
    """A later version of it; else only nearly the same."""
    what: str
    """What differs, in words."""

    @property
    def says(self) -> str:
        """What it is to the other, before the other's name."""
        return "a later version of" if self.is_later else "nearly the same as"


class _Change(NamedTuple):
    """Words in one place that are others."""

    removed: list[str]
    added: list[str]


def nearness(found: Redline, old: NearFacts, new: NearFacts) -> Nearness | None:
    """What the newer of two compared papers is to the older one; None where they are two papers.

    Args:
        found: the comparison of their texts, whole.
    """
    if are_two(old, new):
        return None
    same, changes = _read(found)
    beside: list[str] = []
    left = []
    for change in changes:
        said = _beside(change)
        beside += [said] if said and said not in beside else []
        left += [] if said else [change]
    removed, added = (sum(len(words) for words in row) for row in zip(*left, strict=True)) if left else (0, 0)
    share, shorter = (len(same) / max(1, len(same) + many) for many in (max(removed, added), min(removed, added)))
    is_revision = is_revised(new.name, old.name)
    if share < ALIKE and not (share >= REVISED and (is_revision or shorter >= CONTAINED)):
        return None
    if not is_revision and (_say_otherwise(old, new) or _tell_apart(left, same)):
        return None
    gains = any(_beside(change) and change.added for change in changes)
    return Nearness(is_revision or (not left and gains), _told(left, beside, found.moved))


def are_two(old: NearFacts, new: NearFacts) -> bool:
    """Whether what is known of two papers, whatever their texts, says that they are two."""
    both = [(old.values.get(field), new.values.get(field)) for field in _NEVER_BOTH]
    if any(one and other and one != other for one, other in both):
        return True
    named = ((old.cases, new.cases), (old.dockets, new.dockets))
    return any(one and other and not one & other for one, other in named)


def _say_otherwise(old: NearFacts, new: NearFacts) -> bool:
    """Whether title or date of two papers differ: one form may serve twice."""
    title, other = old.values.get(Field.TITLE), new.values.get(Field.TITLE)
    if title and other and not is_same_title(title, other):
        return True
    dated, day = old.values.get(Field.DATED), new.values.get(Field.DATED)
    return bool(dated and day and dated != day)


def _read(found: Redline) -> tuple[list[str], list[_Change]]:
    """The words that stayed, and the changes, each whole: lines of a stamp are one."""
    same: list[str] = []
    changes: list[_Change] = []
    is_open = False
    for part in (part for paragraph in found.paragraphs for part in paragraph.parts):
        words = part.text.split()
        if part.mark is Mark.MOVED_AWAY:
            continue
        if part.mark in UNCHANGED:
            same += words
            is_open = False
            continue
        if not is_open:
            changes.append(_Change([], []))
            is_open = True
        (changes[-1].added if part.mark is Mark.ADDED else changes[-1].removed).extend(words)
    return same, changes


# What stands beside the words of a paper

_STAMPED = late_pattern(
    r"\bfiled\b|\breceived\b|\blodged\b|\bentered\b|\bendorsed\b|\bconformed\b|\bclerk\b|\bcase\s+(?:no\.?\s*)?\S*\d|"
    r"\bdocument\s+\d|\bdkt\s*entry\b|\bpage\s*id\b|\bnyscef doc\b|\bindex no\b|\benvelope\b|\bpage \d+ of \d+",
    re.I,
)
_SMALL_WORDS = frozenset([
    "of", "the", "by", "and", "at", "on", "for", "to", "in", "am", "pm", "page", "pages", "document", "filed", "id", "no",
])  # fmt: skip
_BLANK = late_pattern(r"[\W_]*")
_BATES = late_pattern(r"[A-Z][A-Z_\- ]{1,20}\d{4,}")


def _beside(change: _Change) -> str:
    """What was put upon a paper and is no word of it: a stamp, a signature, the numbers of a production; else empty.

    Only where no word of the paper went with it, and never prose: a sentence that says that something was filed is none.
    """
    is_blank = all(_BLANK.fullmatch(word) for word in change.removed)
    words = change.added if is_blank else change.removed if not change.added else []
    text = " ".join(words)
    if not words or len(words) > _STAMP_WORDS:
        return ""
    if "/s/" in words and len(words) <= 12:
        return "the signature"
    if _BATES.fullmatch(text):
        return "Bates numbers"
    prose = [word for word in words if word.isalpha() and word.islower() and word not in _SMALL_WORDS]
    is_said = any(letter.isdigit() for letter in text) or "copy" in text.lower()
    return "the stamp" if not prose and is_said and _STAMPED.search(text) else ""


# What tells two papers in one form apart

_MOST_PAIRS = 400
"""Of longer changes each name is not compared with each word: a section that was written anew has thousands of both."""
_MOST_LETTERS = 60
"""Of a word that is compared letter by letter; a longer one is no name."""
_ALIKE_LETTERS = str.maketrans("0oO1lI|!5sS8B6G", "000111115558866", "")


def _tell_apart(changes: Iterable[_Change], same: list[str]) -> bool:
    """Whether the numbers or the names of a text became others: of a form that is filled in anew they are."""
    lost: Counter[str] = Counter()
    for change in changes:
        if not (change.removed and change.added):
            continue  # what was only added, or only left out, is a draft's change
        added = {_plainly(other) for other in change.added}
        is_small = len(change.removed) * len(added) <= _MOST_PAIRS
        for word in change.removed:
            kind = _kind(word)
            is_there = _plainly(word) in added or (is_small and kind == "name" and _is_misread(word, added))
            if kind and not is_there:
                lost[kind] += 1
    there = Counter(_kind(word) for word in same)
    return any(
        lost[kind] > max(least, share * (there[kind] + lost[kind]))
        for kind, least, share in (("number", 1, _OTHER_NUMBERS), ("name", 2, _OTHER_NAMES))
    )


def _kind(word: str) -> str:
    if any(letter.isdigit() for letter in word):
        return "number"
    return "name" if word[:1].isupper() and len(word) > 1 else ""


def _plainly(word: str) -> str:
    """A word as an eye that takes ``O`` for ``0`` and ``l`` for ``1`` reads it; a number may be misread so far only."""
    return word.strip(".,;:()[]“”\"'").translate(_ALIKE_LETTERS)


def _is_misread(word: str, others: Iterable[str]) -> bool:
    """Whether a name may be one of some words, with some of its letters misread."""
    plain = _plainly(word).lower()
    if len(plain) > _MOST_LETTERS:
        return False
    return any(
        len(one) <= _MOST_LETTERS and SequenceMatcher(None, plain, one.lower(), autojunk=False).ratio() >= 0.6
        for one in others
    )


# What the name of a file says

_REVISION = late_pattern(
    r"(?<![a-z])(?:v|ver|version|rev)[ ._-]?(?P<no>\d{1,3})(?!\d)|"
    r"(?<![a-z])(?:rev(?:ised|ision)?|draft|final|clean|redlined?|marked|signed|executed|conformed|stamped|filed|edits?)(?![a-z])",
    re.I,
)
_DAY = late_pattern(r"(?<!\d)(?:\d{4}[-_.]\d{1,2}[-_.]\d{1,2}|\d{1,2}[-_.]\d{1,2}[-_.](?:\d{4}|\d{2}))(?!\d)")


def is_revised(name: str, of: str) -> bool:
    """Whether the name of a file says that it is a revision of another: the same words, and a mark (``v2``, ``final``).

    A lower number than the other's says the contrary; numbers without a mark say nothing, for scanners count.
    """
    (words, number, has_mark), (others, older, _) = _named(name), _named(of)
    if not has_mark or words != others or sum(map(len, words)) < 4:
        return False
    return number is None or older is None or number > older


def _named(name: str) -> tuple[list[str], int | None, bool]:
    """The words of a name without what marks a revision; its number; whether it has a mark."""
    stem = fold(split_extension(name)[0])
    marks = list(_REVISION.finditer(stem))
    number = next((int(mark["no"]) for mark in marks if mark["no"]), None)
    bare = _DAY.sub(" ", _REVISION.sub(" ", stem))
    return re.findall(r"\w+", bare.replace("_", " ")), number, bool(marks)


def _told(changes: list[_Change], beside: list[str], moved: int) -> str:
    """What differs, in words; nothing that was not compared."""
    words = sum(max(len(change.removed), len(change.added)) for change in changes)
    extra = " and ".join(beside)
    if words:
        told = f"{counted(words, 'word')} {'differs' if words == 1 else 'differ'}"
        return told + (f", beside {extra}" if extra else "") + (", some moved" if moved else "")
    told = f"same words but for {extra}" if extra else "the same words"
    return told + (", some in another place" if moved else "")
