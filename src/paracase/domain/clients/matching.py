"""How alike two names are, of 100, and which of very many names are like one (Model Rules 1.7, 1.9, 1.10, 1.18).

It errs to showing too much: an attorney looks at a hit and passes on, but a conflict that was not shown costs the office the
case. Nicknames, order, slips of the keyboard, initials, company forms, other names and words written together are looked
through; a common surname alone makes nobody alike.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from paracase.domain.clients.names import COMPANY_FORMS, FIRM_WORDS, TELLS_NOTHING, forms_of
from paracase.domain.clients.nicknames import NICKNAMES
from paracase.domain.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.domain.clients.names import NameForm

_LONG, _SHORT = 8, 4
"""Letters from which a word may have two slips of the keyboard, and one."""
_INITIAL, _SLIP, _NICK = 0.6, 0.85, 0.95
_STRONG = 0.8
_SOUNDS = (
    ("ck", "k"),
    ("ph", "f"),
    ("gh", "g"),
    ("qu", "k"),
    ("c", "k"),
    ("q", "k"),
    ("z", "s"),
    ("w", "v"),
    ("j", "y"),
)
_VOWELS = str.maketrans("", "", "aeiouyh")


def likeness_of(one: str, other: str) -> int:
    """How alike two names are as written, of 100; 0: nobody would ask."""
    return max((_alike(mine, theirs) for mine in forms_of(one) for theirs in forms_of(other)), default=0)


def _alike(one: NameForm, other: NameForm) -> int:
    if set(one.words) == set(other.words):
        return 100 if len(one.words) > 1 or one.words[0] not in TELLS_NOTHING else 0
    if min(len(one.joined), len(other.joined)) >= 6 and one.joined == other.joined:
        return 97
    if _is_short_for(one, other) or _is_short_for(other, one):
        return 75
    if one.is_firm or other.is_firm:
        return _firms_alike(one, other)
    return _people_alike(one.words, other.words)


def _is_short_for(short: NameForm, whole: NameForm) -> bool:
    """Whether one is the first letters of the other: *MFL*, *B.O.G.*"""
    letters = short.joined
    is_letters = len(short.words) == 1 or all(len(word) == 1 for word in short.words)
    if not (is_letters and 3 <= len(letters) <= 6 and whole.is_firm and len(whole.words) > 1):
        return False
    return letters.startswith(first := "".join(word[0] for word in whole.words)) and len(letters) - len(
        first
    ) <= 1 < len(first)


def _firms_alike(one: NameForm, other: NameForm) -> int:
    """Two of which at least one is an organization: all that tells the one must stand in the other."""
    if one.is_firm != other.is_firm and min(len(one.words), len(other.words)) > 1:
        person, firm = (other, one) if one.is_firm else (one, other)
        told = _matched(person.telling, firm.words)
        return 70 if told is not None and len(person.telling) > 1 and min(told) >= _SLIP else _shared_firm(one, other)
    return _shared_firm(one, other)


def _shared_firm(one: NameForm, other: NameForm) -> int:
    if (
        one.is_firm != other.is_firm
        and {one.words[0], one.words[-1]}.isdisjoint(TELLS_NOTHING)
        and not _is_name_of_firm(one, other)
    ):
        return 0
    short, long = (one, other) if len(one.telling) <= len(other.telling) else (other, one)
    tells = short.telling
    if set(tells) <= TELLS_NOTHING:
        return 0
    told = _matched(tells, long.telling, initials=False)
    if told is None:
        return 0
    rest = set(one.words) ^ set(other.words)
    share = sum(told) / len(told)
    return int(100 * share - (4 if rest <= COMPANY_FORMS else 12 if len(tells) == len(long.telling) else 25))


def _is_name_of_firm(one: NameForm, other: NameForm) -> bool:
    person = other if one.is_firm else one
    return len(person.words) == 1 or not set(person.words).isdisjoint(FIRM_WORDS | TELLS_NOTHING)


def _people_alike(one: Sequence[str], other: Sequence[str]) -> int:
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) == 1:
        word = short[0]
        is_theirs = (
            len(word) > 2 and word not in NICKNAMES and max(word_likeness(word, theirs) for theirs in long) >= _STRONG
        )
        return 65 if is_theirs else 0
    told = _matched(short, long)
    if told is None:
        return _written_together(one, other) or _other_middle(one, other)
    strong = [word for word, how in zip(short, told, strict=True) if how >= _STRONG]
    if not _has_surname(strong, short, long):
        return 0
    share = sum(told) / len(told)
    return int(100 * share - 3 * (len(long) - len(short)))


def _has_surname(strong: Sequence[str], short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether what they share is more than a first name and an initial."""
    if len(strong) > 1:
        return True
    return (
        bool(strong)
        and (strong[0] == short[-1] or strong[0] == short[0] or word_likeness(strong[0], long[-1]) >= _STRONG)
        and not (strong[0] in NICKNAMES and len(long) > 1 and strong[0] != short[-1])
    )


def _other_middle(one: Sequence[str], other: Sequence[str]) -> int:
    """The same first name and surname with other middle initials: a slip, or somebody else; a person looks."""
    mine, theirs = ([word for word in words if len(word) > 1] for words in (one, other))
    is_apart = len(mine) < len(one) and len(theirs) < len(other)
    told = _matched(*sorted((mine, theirs), key=len)) if is_apart and len(mine) > 1 and len(theirs) > 1 else None
    return 70 if told is not None and min(told) >= _NICK else 0


def _written_together(one: Sequence[str], other: Sequence[str]) -> int:
    """*Luz de la Cruz* and *Luz Delacruz*, *Mike Standingbear* and *Michael Standing Bear*."""
    if len(one) == len(other) or word_likeness(one[0], other[0]) < _NICK:
        return 0
    mine, theirs = "".join(one[1:]), "".join(other[1:])
    return 90 if min(len(mine), len(theirs)) >= 5 and OSA.distance(mine, theirs) <= (len(mine) >= _LONG) else 0


def _matched(short: Sequence[str], long: Sequence[str], *, initials: bool = True) -> list[float] | None:
    """How alike each word of one name is to one of its own in the other; None where a word has none."""
    free = list(long)
    found: list[float] = []
    for word in sorted(short, key=len, reverse=True):
        how, best = max(
            ((word_likeness(word, theirs, initials=initials), theirs) for theirs in free), default=(0.0, "")
        )
        if not how:
            return None
        free.remove(best)
        found.append(how)
    order = sorted(range(len(short)), key=lambda at: len(short[at]), reverse=True)
    return [found[order.index(at)] for at in range(len(short))]


@lru_cache(maxsize=65_536)
def word_likeness(one: str, other: str, *, initials: bool = True) -> float:
    """How alike two words of names are: 1 the same, 0 not."""
    if one == other:
        return 1.0
    if len(one) == 1 or len(other) == 1:
        return _INITIAL if initials and one[0] == other[0] else 0.0
    group = NICKNAMES.get(one)
    if group is not None and other in group:
        return _NICK
    if (group is not None and other in NICKNAMES) or not (one.isalpha() and other.isalpha()):
        return 0.0
    return _SLIP if _is_slip(one, other) else 0.0


def _is_slip(one: str, other: str) -> bool:
    """Whether one word is the other with a slip of the keyboard, or sounds the same."""
    length = min(len(one), len(other))
    if length < _SHORT or {one, other} & TELLS_NOTHING:
        return False
    far = OSA.distance(one, other, score_cutoff=2)
    if far > 2:
        return False
    same_sound = length > _SHORT and _sound(one) == _sound(other) != ""
    if far == 2:
        return (length >= _LONG and one[0] == other[0]) or same_sound
    return one[0] == other[0] or same_sound or sorted(one[:2]) == sorted(other[:2])


@lru_cache(maxsize=65_536)
def _sound(word: str) -> str:
    """What is heard of a word: its consonants, those that sound alike the same, none twice."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    kept = word[:1].translate(_VOWELS) + word[1:].translate(_VOWELS)
    return "".join(letter for at, letter in enumerate(kept) if at == 0 or kept[at - 1] != letter)


_PARTS = bytes(code if chr(code).isalnum() or code >= 0x80 or code == 10 else 32 for code in range(256))
"""Of a text in UTF-8: letters and digits and ends of lines stay, all other signs part words."""
_APOSTROPHE = b"'"
_UNSAID = re.compile(r"[^\w']+")
"""What parts words, whatever its script: a mark that turns the direction of writing stands in no word."""
_INDEXED_AFTER = 20
"""So many names are looked for before an index of the words is worth making."""


class Corpus:
    """Very many names, made ready to be looked through very often: for one name, or for every one of them.

    The first few are looked up by searching the text; who asks more often pays once for an index of the words.

    Args:
        names: as they are written; a name's place among them is its number.
        is_kept: it is asked by one search after the other, which an index, as large as all else, is not made for; but for
            those that say that they ask for many (``expect``).
    """

    def __init__(self, names: Sequence[str], *, is_kept: bool = False) -> None:
        self.names = names
        self._is_kept = is_kept
        whole = "\n".join(names)
        if whole.count("\n") != len(names) - 1:
            names = [name.replace("\n", " ") for name in names]
            whole = "\n".join(names)
        if not whole.isascii():
            whole = "\n".join(name if name.isascii() else _UNSAID.sub(" ", fold(name)) for name in names)
        plain = whole.lower().replace("'s ", " ").encode().translate(_PARTS, _APOSTROPHE).decode()
        self._lines = plain.split("\n")
        self._vocabulary = list(set(plain.split()))
        self._text = " \n ".join(["", *self._lines, ""])
        self._letters = list(accumulate(map(len, self._lines), initial=0))
        """How many letters stand before each line."""
        self._together = plain.replace(" ", "")
        self._letters_together: list[int] | None = None
        self._asked = 0
        self._index: dict[str, list[int]] | None = None
        self._near: dict[str, list[str]] = {}
        self._short: dict[int, bool] = {}
        self._forms: dict[int, tuple[NameForm, ...]] = {}

    def find(self, name: str, *, least: int = 1) -> list[tuple[int, int]]:
        """The places of names that are like one, with how alike they are; the nearest first."""
        if not self._is_kept:
            self._asked += 1
            self.expect(self._asked)
        found: dict[int, int] = {}
        for form in forms_of(name):
            for place in self._candidates(form):
                if place not in found:
                    found[place] = likeness_of(name, self.names[place])
        return sorted(((at, how) for at, how in found.items() if how >= least), key=lambda one: (-one[1], one[0]))

    def expect(self, many: int) -> None:
        """Get ready for so many questions."""
        if many > _INDEXED_AFTER and self._index is None:
            self._index = self._by_word()

    def _by_word(self) -> dict[str, list[int]]:
        index: dict[str, list[int]] = {}
        for place, words in enumerate(self._lines):
            for word in set(words.split()):
                index.setdefault(word, []).append(place)
        return index

    def _candidates(self, form: NameForm) -> Iterable[int]:
        tells = [word for word in form.telling if len(word) > 1] or list(form.telling)
        met: dict[int, int] = {}
        for bit, word in enumerate(tells):
            for like in self._like(word):
                for place in self._with_word(like):
                    met[place] = met.get(place, 0) | 1 << bit
        several = not form.is_firm and len(tells) > 1
        kept = {
            place
            for place, bits in met.items()
            if not several
            or bits & (bits - 1)
            or self._may_be_short(place)
            or self._says_more(form, tells[bits.bit_length() - 1], place)
        }
        kept.update(self._written_together(form))
        kept.update(self._of_letters(form))
        return kept

    def _like(self, word: str) -> list[str]:
        """The words among all names that are like one."""
        if len(word) == 1:
            return []
        if word not in self._near:
            if len(word) < _SHORT:
                near = [word]
            else:
                most = 1 if len(word) == _SHORT else 2
                near = [
                    like
                    for like, _, _ in process.extract(
                        word, self._vocabulary, scorer=OSA.distance, score_cutoff=most, limit=None
                    )
                ]
            near += [nick for nick in NICKNAMES.get(word, ()) if nick not in near]
            self._near[word] = [like for like in near if word_likeness(word, like)]
        return self._near[word]

    def _with_word(self, word: str) -> Iterable[int]:
        """The places of names that have a word."""
        if self._index is not None and " " not in word:
            yield from self._index.get(word, ())
            return
        whole, at = f" {word} ", 0
        while (at := self._text.find(whole, at)) >= 0:
            yield self._line_at(at)
            at += len(whole) - 1

    def _line_at(self, at: int) -> int:
        """The line a place of the text is in: each stands between three signs more than its own."""
        letters = self._letters
        return bisect_right(range(len(letters)), at, key=lambda line: letters[line] + 3 * line) - 1

    def _may_be_short(self, place: int) -> bool:
        """Whether a name is one word, has an initial, or is an organization's: one shared word may be enough."""
        if place not in self._short:
            words = self._lines[place].split()
            self._short[place] = (
                len(words) == 1
                or any(len(word) == 1 for word in words)
                or not FIRM_WORDS.isdisjoint(words)
                or any(len(form.words) == 1 or form.is_firm or min(map(len, form.words)) == 1
                       for form in self._forms_at(place))
            )  # fmt: skip
        return self._short[place]

    def _says_more(self, form: NameForm, word: str, place: int) -> bool:
        """Whether a name met by one telling word shares more than that: a word that tells nothing, what an initial may stand
        for, or the rest written together with a slip.
        """
        others = self._forms_at(place)
        common = [one for one in form.words if one in TELLS_NOTHING]
        initials = {one for one in form.words if len(one) == 1}
        return any(
            any(one in other.words for one in common)
            or any(theirs[0] in initials and not word_likeness(word, theirs) for theirs in other.words)
            or _written_together(form.words, other.words)
            for other in others
        )

    def _forms_at(self, place: int) -> tuple[NameForm, ...]:
        if place not in self._forms:
            self._forms[place] = forms_of(self.names[place])
        return self._forms[place]

    def _written_together(self, form: NameForm) -> Iterable[int]:
        """The places of names that have these words, or all but the first, the last or the initials, written as one.

        Where that is a single word, and stands there as one, whoever has it was met by it before: a common surname makes
        nobody alike.
        """
        words = form.words
        if self._letters_together is None:
            self._letters_together = list(accumulate(map(len, self._together.split("\n")), initial=0))
        letters = self._letters_together
        for part in {words, words[1:], words[:-1], tuple(word for word in words if len(word) > 1)}:
            joined, at = "".join(part), -1
            if len(joined) < 6:
                continue
            known = frozenset(self._with_word(joined)) if len(part) == 1 < len(words) else frozenset()
            while (at := self._together.find(joined, at + 1)) >= 0:
                place = bisect_right(range(len(letters)), at, key=lambda line: letters[line] + line) - 1
                if place not in known:
                    yield place

    def _of_letters(self, form: NameForm) -> Iterable[int]:
        """Organizations whose first letters were written, and letters that are those of an organization."""
        letters = form.joined
        if (len(form.words) == 1 or all(len(word) == 1 for word in form.words)) and 3 <= len(letters) <= 6:
            begins = r" +".join(f"{letter}[a-z0-9]+" for letter in letters[:3])
            for found in re.compile(rf"\n (?:the )?{begins}").finditer(self._text):
                yield self._line_at(found.start() + 2)
        if form.is_firm and len(form.words) > 2:
            first = "".join(word[0] for word in form.words)
            for written in (first, f"{first}c", " ".join(first)):
                yield from self._with_word(written)
