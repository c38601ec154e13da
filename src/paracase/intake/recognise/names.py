"""Who is named in a paper, and whose case that makes it: one index of the people of all cases, built once.

Names are looked for whole, their words side by side (``Al Price``, ``PRICE, ALAN``, ``Alan R. Price``); a surname alone is
never more than a guess. The person of a caption and the one in the list of parties are one and count once. What a paper is
addressed to (*Dear Ms. Smith*), who was served, and e-mail addresses name nobody.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from paracase.domain.sifting import lowered
from paracase.domain.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.domain.sifting import Words
    from paracase.intake.recognise.known_case import KnownCase


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SUFFIXES = _words(
    "inc llc llp ltd limited corp corporation co company lp lllp pc pllc plc pa na gmbh ag sa nv bv jr sr ii iii iv esq"
)
_ORGS = _words(
    "center centre hospital clinic bank insurance services group holdings systems foods transit authority district "
    "school city county state university college association department trust estate partners freight logistics "
    "mutual builders foundation church union council board commission agency committee industries international"
)
_IDLE = _words(
    "the and of a an for by in re matter individual on behalf through as his her their its capacity official"
)
_NOBODY = frozenset(
    {
        ("united", "states"),
        ("united", "states", "america"),
        ("usa",),
        ("state",),
        ("people",),
        ("commonwealth",),
        ("doe",),
        ("does",),
        ("john", "doe"),
        ("jane", "doe"),
        ("roe",),
        ("city",),
        ("county",),
        ("plaintiff",),
        ("defendant",),
        ("debtor",),
    }
)
_COMMON = _words(
    "january february march april may june july august september october november december will grant price young "
    "long best page case court judge field rose king law mark bill day green white brown black bank house hill state "
    "city county street church park lake wood stone north south east west union national american general first "
    "united new"
)
_TITLES = _words("dear mr mrs ms miss dr judge justice hon honorable messrs counsel attorney magistrate clerk")
_WORD = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*|[,;]")
_APART = bytes(code if chr(code) in "abcdefghijklmnopqrstuvwxyz0123456789'-,;" else 32 for code in range(256))
_LETTERS, _DIGITS = re.compile(r"[a-z]+"), re.compile(r"[0-9]+")
_SPLIT = re.compile(
    r"\s+(?:v|vs|versus)\.?\s+|\s+-?against-?\s+|\bin\s+re:?\s+|\b(?:in the )?matter\s+of\s+|\bex\s+parte\s+", re.I
)
_VERSUS = frozenset(("v", "vs", "versus", "against"))
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}")
_SERVICE = re.compile(
    r"^[ \t>]*(?:cc:|bcc:|service list|certificate of (?:e-?)?service|proof of service|affidavit of service)|"
    r"notice (?:has been|will be) (?:electronically )?(?:mailed|delivered|sent)|e-service recipients|service contacts?:",
    re.I | re.M,
)
_SERVICE_SIGNS = (
    "cc:",
    "service list",
    "of service",
    "of e-service",
    "of eservice",
    "notice has been",
    "notice will be",
    "e-service recipients",
    "service contact",
)
"""Of these one stands in whatever ``_SERVICE`` matches, in small letters."""


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name that tell whose it is: without *Inc.*, *et al.*, *an individual*."""
    folded = re.sub(r"(?<=\b[a-z])\.(?=[a-z]\b)", "", fold(name).replace("'s ", " "))
    folded = re.split(
        r",?\s+(?:an?\s+(?:individual|\w+ (?:corporation|company|limited))|et\s+al|d/b/a|dba|aka|a/k/a)\b", folded
    )[0]
    if re.fullmatch(r"[^,]+,\s*[^,]+", folded) and not set(re.findall(r"[a-z]+", folded.split(",")[1])) & _SUFFIXES:
        last, first = folded.split(",")
        folded = f"{first} {last}"
    words = re.findall(r"[a-z0-9]+(?:['-][a-z0-9]+)*", folded)
    return tuple(word for word in words if word not in _SUFFIXES and word not in _IDLE)


@dataclass
class NamedPerson:
    """Somebody of a case, with all forms their name has there."""

    full: tuple[str, ...]
    is_org: bool
    forms: set[tuple[str, ...]] = field(default_factory=set)


def people_of(case: KnownCase) -> list[NamedPerson]:
    """The people of a case, each once: who stands in the caption by surname is the party of that surname."""
    people: list[NamedPerson] = []
    sides = [side for side in _SPLIT.split(case.caption) if side and side.strip(" ,.")]
    for name in [*case.parties, *sides]:
        words = name_words(name)
        if (
            not words
            or words in _NOBODY
            or words[0] in {"does", "doe"}
            or not any(any(c.isalpha() for c in w) for w in words)
        ):
            continue
        same = next((one for one in people if _is_short_for(words, one.full) or _is_short_for(one.full, words)), None)
        if same is None:
            is_org = bool(
                set(re.findall(r"[a-z]+", fold(name))) & (_ORGS | (_SUFFIXES - {"jr", "sr", "ii", "iii", "iv", "esq"}))
            )
            people.append(NamedPerson(words, is_org, {words}))
        else:
            same.forms.add(words)
            if len(words) > len(same.full):
                same.full = words
    return people


def _is_short_for(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    at = 0
    for word in long:
        if at < len(short) and short[at] == word:
            at += 1
    return at == len(short)


@dataclass
class NamedCase:
    """What a text says of the people of one case."""

    people: set[int] = field(default_factory=set)
    """Who is named whole."""
    words: dict[int, str] = field(default_factory=dict)
    """Each in the words of the text."""


@dataclass(frozen=True)
class _Form:
    case_id: int
    person: int
    words: tuple[str, ...]


class NameIndex:
    """The people of all cases by their first two words, their captions by what stands beside the *v.*"""

    def __init__(self, cases: Iterable[KnownCase]) -> None:
        self.people: dict[int, list[NamedPerson]] = {}
        self._pairs: dict[tuple[str, str], list[_Form]] = defaultdict(list)
        self._single: dict[str, list[_Form]] = defaultdict(list)
        self._captions: dict[tuple[str, str], list[tuple[int, int, int]]] = defaultdict(list)
        self.words: dict[int, frozenset[str]] = {}
        """By case the words that tell its people from others; one of them in a paper, and it is not about strangers."""
        for case in cases:
            people = people_of(case)
            self.people[case.id] = people
            self.words[case.id] = frozenset(
                word
                for person in people
                for word in person.full
                if len(word) > 2 and word not in _ORGS and word not in _COMMON
            ) or frozenset(word for person in people for word in person.full)
            for number, person in enumerate(people):
                self._put(case.id, number, person)
            self._put_caption(case, people)

    def _put(self, case_id: int, number: int, person: NamedPerson) -> None:
        for words in person.forms:
            form = _Form(case_id, number, words)
            if len(words) == 1:
                self._single[words[0]].append(form)
                continue
            self._pairs[words[0], words[1]].append(form)
            if not person.is_org:
                if len(words) > 2:
                    self._pairs[words[0], words[-1]].append(_Form(case_id, number, (words[0], words[-1])))
                self._pairs[words[-1], ","].append(form)
        if not person.is_org and len(person.full) > 1:
            self._single[person.full[-1]].append(_Form(case_id, number, person.full))

    def _put_caption(self, case: KnownCase, people: Sequence[NamedPerson]) -> None:
        sides = [
            name_words(side) for side in re.split(r"\s+(?:v|vs|versus)\.?\s+", case.caption, maxsplit=1, flags=re.I)
        ]
        if len(sides) != 2 or not all(sides):
            return
        left, right = (_person_of(side, people) for side in sides)
        if left is None or right is None or left == right:
            return
        lefts = {sides[0][-1], *(form[-1] for form in people[left].forms)}
        rights = {sides[1][0], *(form[0] for form in people[right].forms)}
        if not people[right].is_org:
            rights |= {form[-1] for form in people[right].forms}
        for one in lefts:
            for other in rights:
                self._captions[one, other].append((case.id, left, right))

    @cached_property
    def _starts(self) -> frozenset[str]:
        """The words at which anything can begin."""
        return frozenset({*_TITLES, *(first for first, _ in self._pairs)})

    @cached_property
    def _letters(self) -> frozenset[str]:
        """Of each word that begins a name, is a surname or parts a caption the first letters that stand together; of one
        without letters its first digits."""
        words = {*_VERSUS, *self._surnames, *(first for first, _ in self._pairs)}
        return frozenset(found.group() for word in words if (found := _LETTERS.search(word) or _DIGITS.search(word)))

    def may_stand_in(self, words: Words) -> bool:
        """Whether anybody can be named in a text with these words, were it only by surname."""
        letters = self._letters
        return not (words.is_plain and letters.isdisjoint(words.whole) and letters.isdisjoint(words.digits))

    @cached_property
    def _surnames(self) -> frozenset[str]:
        return frozenset(self._single) - _COMMON

    def named_in(self, text: str) -> dict[int, NamedCase]:
        """The cases whose people a text names whole, or whose caption it gives."""
        return self.named_among(tokens_of(text))

    def named_among(self, tokens: Sequence[str]) -> dict[int, NamedCase]:
        """The same of a text's words (``tokens_of``)."""
        if self._starts.isdisjoint(tokens) and _VERSUS.isdisjoint(tokens):
            return {}
        found: dict[int, NamedCase] = defaultdict(NamedCase)
        starts, following = self._starts, 0
        last = len(tokens) - 1
        versus = {at - 1 for at, word in enumerate(tokens) if word in _VERSUS}
        for at, word in enumerate(tokens):
            if at >= following and at < last and (word in starts or at in versus):
                following = at + self._at(tokens, at, found)
        return dict(found)

    def _at(self, tokens: Sequence[str], at: int, found: dict[int, NamedCase]) -> int:
        """What begins at a word; returns how many words on the next may begin."""
        word, following = tokens[at], tokens[at + 1]
        if following in _VERSUS:
            self._versus(tokens, at, found)
        if word in _TITLES:
            return (
                2
                if following != "," and not self._pairs.get((following, tokens[at + 2] if at + 2 < len(tokens) else ""))
                else 1
            )
        hits: list[tuple[int, _Form]] = []
        for form in self._pairs.get((word, following), ()):
            length = _matches(form, tokens, at, inverted=following == ",")
            if length:
                hits.append((length, form))
        if len(following) == 1 and following.isalpha() and at + 2 < len(tokens):  # a middle initial
            hits += [(3, form) for form in self._pairs.get((word, tokens[at + 2]), ()) if len(form.words) == 2]
        if not hits:
            return 1
        longest = max(length for length, _ in hits)
        for length, form in hits:
            if length == longest:  # Brackwater Foods Holdings is not Brackwater Foods
                case = found[form.case_id]
                case.people.add(form.person)
                case.words.setdefault(form.person, " ".join(tokens[at : at + length]))
        return max(1, longest - 1)

    def _versus(self, tokens: Sequence[str], at: int, found: dict[int, NamedCase]) -> None:
        left = at
        while left > 0 and (tokens[left] in _SUFFIXES or tokens[left] in {",", "et", "al"}):
            left -= 1
        right = at + 2
        while right < len(tokens) and tokens[right] in {"\n", "the", ","}:
            right += 1
        if right >= len(tokens):
            return
        for case_id, one, other in self._captions.get((tokens[left], tokens[right]), ()):
            case = found[case_id]
            case.people |= {one, other}
            case.words.setdefault(one, " ".join(tokens[left : right + 1]))

    def surnames_among(self, tokens: Sequence[str]) -> dict[int, dict[int, str]]:
        """By case the people whose surname alone a text's words have; never more than a guess."""
        found: dict[int, dict[int, str]] = defaultdict(dict)
        if self._surnames.isdisjoint(tokens):
            return {}
        for at, word in enumerate(tokens):
            if word in self._surnames and (at == 0 or tokens[at - 1] not in _TITLES):
                for form in self._single[word]:
                    found[form.case_id].setdefault(form.person, word)
        return dict(found)


def _person_of(words: tuple[str, ...], people: Sequence[NamedPerson]) -> int | None:
    return next(
        (number for number, one in enumerate(people) if words in one.forms or _is_short_for(words, one.full)), None
    )


def _matches(form: _Form, tokens: Sequence[str], at: int, *, inverted: bool) -> int:
    """How many tokens of a text a name takes up from a place; 0 when it does not stand there."""
    if inverted:
        first = form.words[0]
        return 3 if at + 2 < len(tokens) and tokens[at + 2] == first else 0
    place = at
    for word in form.words:
        while place < len(tokens) and place > at and tokens[place] in _IDLE | {",", "\n"}:
            place += 1
        if place >= len(tokens) or tokens[place] != word:
            return 0
        place += 1
    return place - at


def tokens_of(text: str) -> list[str]:
    """The words of a text as names are looked for in it, commas and semicolons among them."""
    lower = text.lower() if text.isascii() else "\n".join(map(fold, text.split("\n")))
    plain = lower.encode("ascii", "replace").translate(_APART).decode("ascii")
    found = plain.replace(",", " , ").replace(";", " ; ").split()
    if "'" not in plain and "-" not in plain:
        return found
    return [one for word in found for one in ((word,) if word.isalnum() or word in ",;" else _WORD.findall(word))]


def _served_from(text: str) -> int | None:
    """Where it begins to tell who was served; found by the words of it, which stand in few texts."""
    low = lowered(text)
    if "service" not in low and "notice " not in low and "cc:" not in low:
        return None
    found = []
    for sign in _SERVICE_SIGNS:
        at = low.find(sign)
        while at >= 0:
            line = text.rfind("\n", 0, at) + 1
            match = _SERVICE.match(text, line) or _SERVICE.match(text, at)
            if match is not None:
                found.append(match.start())
                break
            at = low.find(sign, at + 1)
    return min(found, default=None)


def naming_part(text: str) -> str:
    """The part of a text in which names count: without addresses of mail, and ending where who was served begins."""
    end = _served_from(text)
    text = text if end is None else text[:end]
    return _ADDRESS.sub(" ", text) if "@" in text else text
