"""Patterns that are looked for only where the words stand that they cannot match without.

Some hundred patterns are asked of each paper, and most papers have the words of few. ``Words`` are the words of a text,
found once; ``Sifted`` is a pattern that knows, from itself, of which words one must stand in whatever it matches, and is
not looked for where none does. What it finds is the same.

Only ASCII letters make words here, and letters that match them when case is ignored (the long s, the dotless i, kelvin).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.signs import Signs
from paracase.domain.words import keyed
from paracase.once import once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_parser: Any = getattr(re, "_parser", None)
"""How Python reads a pattern; should one have none, every pattern is looked for everywhere."""
_LETTERS = bytes(code + 32 if 65 <= code <= 90 else code if 97 <= code <= 122 else 32 for code in range(256))
_ONLY_DIGITS = bytes(code if 48 <= code <= 57 else 32 for code in range(256))
_BESIDE_LETTERS = "\u00a7\u00b6\u2022\u2026\u201c\u201d\u2018\u2019\u2013\u2014\u00a0"
"""Signs that papers in English have beside letters and digits; none is one, or is folded to one."""
_SAME = (("\u017f", "s"), ("\u0131", "i"), ("\u0130", "i"), ("\u212a", "k"))
_LONG = 5
"""So many letters of a word's beginning tell as much as a word."""
_LEAST = 3
"""Letters that are looked for within words: fewer stand everywhere."""
_COMMON = frozenset(
    (
        *(
            "of",
            "to",
            "in",
            "on",
            "by",
            "or",
            "an",
            "as",
            "at",
            "is",
            "be",
            "the",
            "and",
            "that",
            "this",
            "with",
            "from",
        ),
        *("have", "has", "been", "for", "not", "was", "were", "are", "will", "any", "all", "you", "your", "our"),
    )
)
"""Words that stand in nearly every text tell nothing."""
_OFTEN = frozenset(
    (
        *("notice", "motion", "order", "report", "summary", "service", "request", "statement", "letter", "court"),
        *("case", "date", "document", "filing"),
    )
)
"""Words that stand in many papers tell little."""


def lowered(text: str) -> str:
    """A text in small letters, as ``re.IGNORECASE`` takes them."""
    if not text.isascii():
        for letter, same in _SAME:
            if letter in text:
                text = text.replace(letter, same)
    return text.lower()


SIGNS = Signs()
"""Those of all patterns."""


def signs_of(*given: str) -> frozenset[str]:
    """Words as ``Words.signs`` has them; one that ends with ``~`` is how a word begins."""
    return SIGNS.add(f" {word[:-1]}" if word[-1] == "~" else f" {word} " for word in given)


class Words:
    """The words of a text, looked up together."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._parts: Sequence[Words] = ()
        self._within: Words | None = None
        self._signs: tuple[int, frozenset[str]] = (-1, frozenset())

    @classmethod
    def of_all(cls, parts: Sequence[Words]) -> Words:
        """Those of several texts together."""
        if len(parts) == 1:
            return parts[0]
        made = cls("")
        made._parts = parts
        made.low = "\n".join(part.low for part in parts)
        made.whole = [word for part in parts for word in part.whole]
        made.digits = frozenset().union(*(part.digits for part in parts))
        made.is_plain = all(part.is_plain for part in parts)
        return made

    @classmethod
    def within(cls, text: str, of: Words) -> Words:
        """Those of some lines of a text, which may be cut at their end: looked for among the signs that the text has."""
        made = cls(text)
        made._within = of
        return made

    @once
    def low(self) -> str:
        """The text in small letters; one that is no ASCII also in the signs of a keyboard, as patterns may be given it."""
        if self._text.isascii():
            return self._text.lower()
        plain = keyed(self._text)
        return lowered(self._text if plain == self._text else f"{self._text}\n{plain}")

    @once
    def is_plain(self) -> bool:
        """Whether its letters and digits are ASCII, whatever signs stand beside them."""
        text = self._text
        if text.isascii():
            return True
        for sign in _BESIDE_LETTERS:
            text = text.replace(sign, " ")
        return text.isascii()

    @once
    def digits(self) -> frozenset[str]:
        """Every run of ASCII digits."""
        return frozenset(self._text.encode("ascii", "replace").translate(_ONLY_DIGITS).decode("ascii").split())

    @once
    def whole(self) -> list[str]:
        """Every word, as often as it stands there: to be asked for once, a set of them costs more than it saves."""
        return self._spaced.split()

    @once
    def has_digits(self) -> bool:
        """Whether digits may stand in it: no day does without, and no number."""
        return not self.is_plain or bool(self.digits)

    @once
    def _spaced(self) -> str:
        """The text in which everything but letters is a space."""
        text = self._text if self._text.isascii() else self.low
        return f" {text.encode('ascii', 'replace').translate(_LETTERS).decode('ascii')} "

    @property
    def signs(self) -> frozenset[str]:
        """The signs of patterns that stand in it."""
        known = self._signs
        if known[0] != SIGNS.count:
            if self._parts:
                return frozenset().union(*(part.signs for part in self._parts))
            known = self._signs = (
                SIGNS.standing_in(self._spaced) if self._within is None else self._of_lines(self._within)
            )
        return known[1]

    def _of_lines(self, of: Words) -> tuple[int, frozenset[str]]:
        own, text = of.signs, self._spaced
        if not self._text.isascii():  # it stands there twice, in its own signs and in those of a keyboard
            return SIGNS.standing_in(text)
        count, of_last = SIGNS.standing_in(text[text.rfind(" ", 0, -1) :])  # the beginning of a word that the text has
        if count != of._signs[0]:  # some were added meanwhile
            return SIGNS.standing_in(text)
        return count, of_last.union([sign for sign in own if sign in text])


class Literal(NamedTuple):
    """What stands in whatever a pattern matches, in small letters."""

    letters: str
    """Letters; or, of neither word's beginning nor end, signs of a keyboard without a space."""
    begins: bool
    """A word begins with them."""
    ends: bool

    @property
    def sign(self) -> str:
        """As ``Words.signs`` has it; empty of what is not of letters only, and is looked for in the text."""
        if not (self.letters.isascii() and self.letters.isalpha()):
            return ""
        return f"{' ' if self.begins else ''}{self.letters}{' ' if self.ends else ''}"

    @property
    def worth(self) -> int:
        """How much it tells: the more letters, the less often it stands in a text; 0 where it is of no use."""
        if self.letters in _COMMON:
            return 1
        is_told = self.begins and (self.ends or len(self.letters) >= _LONG)
        is_enough = is_told or len(self.letters) >= _LEAST or any(map(str.isdigit, self.letters))
        if not is_enough:
            return 0
        return _LEAST if self.letters in _OFTEN else min(len(self.letters), _LONG)


class Sifted:
    """A pattern with the words of which it needs one. It is compiled and read when it is first used."""

    def __init__(self, source: str, flags: int = 0, *, signs: tuple[str, ...] = ()) -> None:
        """Take a pattern.

        Args:
            signs: where it cannot be read from the pattern, of what one must stand in the text, in small letters.
        """
        self._asked = source, flags
        self._given = signs
        SIGNS.ask(lambda: self._needs)

    @once
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(*self._asked)

    @once
    def literals(self) -> tuple[Literal, ...]:
        """Of these one stands in whatever matches; none: nothing is known."""
        return literals(*self._asked)

    @once
    def _needs(self) -> tuple[frozenset[str], tuple[str, ...]]:
        """The signs of which one must stand in the text; and what else may, that is not of letters only."""
        if self._given:
            letters = [one for one in self._given if one.isascii() and one.isalpha()]
            return SIGNS.add(letters), tuple(one for one in self._given if one not in letters)
        known = self.literals
        return SIGNS.add(one.sign for one in known if one.sign), tuple(one.letters for one in known if not one.sign)

    def may(self, words: Words) -> bool:
        """Whether it can match anywhere in a text with these words."""
        signs, others = self._needs
        if not signs.isdisjoint(words.signs):
            return True
        for other in others:
            if other in words.low:
                return True
        return not (signs or others)

    def among(self, words: Words) -> NarrowedPattern:
        """The pattern for parts of a text: for many lines of one page."""
        signs, others = self._needs
        if not (signs or others):
            return NarrowedPattern(self.pattern, ("",))
        told = {sign.strip() for sign in signs & words.signs}
        return NarrowedPattern(self.pattern, (*told, *(one for one in others if one in words.low)))

    def search(self, text: str, words: Words) -> re.Match[str] | None:
        """The first match in a text.

        Args:
            words: those of the text, or of a text that it is a part of.
        """
        return self.pattern.search(text) if self.may(words) else None

    def finditer(self, text: str, words: Words) -> Iterator[re.Match[str]]:
        """Every match in a text; ``words`` as for ``search``."""
        return self.pattern.finditer(text) if self.may(words) else iter(())


class NarrowedPattern:
    """A pattern within one text, with what of its words that text has at all."""

    __slots__ = ("_match", "_present", "_search")

    def __init__(self, pattern: re.Pattern[str], present: tuple[str, ...]) -> None:
        self._search, self._match, self._present = pattern.search, pattern.match, present

    def __bool__(self) -> bool:
        """Whether it can match at all."""
        return bool(self._present)

    def search(self, part: str) -> re.Match[str] | None:
        """The first match in a part of the text."""
        if not self._present:
            return None
        low = lowered(part)
        for piece in self._present:
            if piece in low:
                return self._search(part)
        return None


def literals(source: str, flags: int = 0) -> tuple[Literal, ...]:
    """What must stand in whatever a pattern matches, one of these at least; empty where nothing is known.

    Raises:
        re.error: it is no pattern.
    """
    if _parser is None:
        return ()
    found = _needed(list(_flat(_parser.parse(source, flags))), begins=False, ends=False)
    return tuple(sorted(found)) if found and all(one.worth > 1 for one in found) else ()


def _flat(items: Iterable[tuple[Any, Any]]) -> Iterator[tuple[str, Any]]:
    """The parts of a pattern one after the other, those of groups among them; operations by their names."""
    for op, given in items:
        name = str(op)
        if name == "SUBPATTERN":
            yield from _flat(given[3])
        elif name == "ATOMIC_GROUP":
            yield from _flat(given)
        else:
            yield name, given


_REPEATS = frozenset(["MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"])
_EDGES = frozenset(
    [
        "AT_BOUNDARY",
        "AT_BEGINNING",
        "AT_BEGINNING_STRING",
        "AT_END",
        "AT_END_STRING",
        "AT_BEGINNING_LINE",
        "AT_END_LINE",
    ]
)


def _letter(given: int) -> str:
    low = lowered(chr(given))
    return low if len(low) == 1 and "a" <= low <= "z" else ""


def _is_apart(name: str, given: Any) -> bool:
    """Whether a part stands for something that is no letter, or for the edge of a word."""
    if name == "AT":
        return str(given) in _EDGES
    if name == "LITERAL":
        return not _letter(given)
    if name == "IN":
        return all(_is_apart(str(op), one) for op, one in given)
    if name == "CATEGORY":
        return str(given) in {"CATEGORY_SPACE", "CATEGORY_DIGIT", "CATEGORY_NOT_WORD"}
    if name == "RANGE":
        return (
            not any(_letter(code) for code in range(given[0], min(given[1], given[0] + 300) + 1)) and given[1] < 0x130
        )
    if name in _REPEATS:
        return given[0] > 0 and _are_apart(given[2])
    return False


def _are_apart(inner: Any) -> bool:
    parts = list(_flat(inner))
    return len(parts) == 1 and _is_apart(*parts[0])


def _needed(items: Sequence[tuple[str, Any]], *, begins: bool, ends: bool) -> frozenset[Literal] | None:
    """The most telling literals of a sequence of which one must stand there; None where it has none.

    Args:
        begins: no letter stands right before it.
        ends: none right behind it.
    """
    found = _sign_runs(items)
    run, is_begun, at_edge = "", False, begins
    for at, (name, given) in enumerate([*items, ("END", None)]):
        if name == "LITERAL" and (letter := _letter(given)):
            is_begun = is_begun if run else at_edge
            run, at_edge = run + letter, False
            continue
        if run and name == "BRANCH":  # Python parts what branches have in common from them
            begun = [("LITERAL", ord(one)) for one in run]
            branches = (None, [[*begun, *_flat(branch)] for branch in given[1]])
            found += _of_part(name, branches, begins=is_begun, ends=_ends(items, at, ends=ends))
            run, at_edge = "", False
            continue
        if run:
            found.append(frozenset({Literal(run, is_begun, _ends(items, at - 1, ends=ends))}))
        found += _of_part(name, given, begins=at_edge and not run, ends=_ends(items, at, ends=ends))
        at_edge = (
            _is_apart(name, given) or (at_edge and not run and _leaves_edge(name, given)) or _makes_edge(name, given)
        )
        run = ""
    worth = [(min(one.worth for one in each), -len(each), number) for number, each in enumerate(found)]
    return found[max(worth)[2]] if worth and max(worth)[0] else None


def _sign_runs(items: Sequence[tuple[str, Any]]) -> list[frozenset[Literal]]:
    """Signs of a keyboard that stand side by side, not all of them letters."""
    found: list[frozenset[Literal]] = []
    signs = ""
    for name, given in [*items, ("END", None)]:
        sign = lowered(chr(given)) if name == "LITERAL" else ""
        if sign.isascii() and sign.isprintable() and sign.strip():
            signs += sign
            continue
        if signs and not signs.isalpha():
            found.append(frozenset({Literal(signs, begins=False, ends=False)}))
        signs = ""
    return found


def _leaves_edge(name: str, given: Any) -> bool:
    """Whether what stands before a part stands before what follows it, as far as letters go."""
    if name in _REPEATS:
        return given[0] == 0 and _are_apart(given[2])
    return name in {"ASSERT", "ASSERT_NOT"}


def _makes_edge(name: str, given: Any) -> bool:
    """Whether a part says that no letter stands before what follows."""
    return name == "ASSERT_NOT" and given[0] < 0 and _has_every_letter(given[1])


def _ends(items: Sequence[tuple[str, Any]], at: int, *, ends: bool) -> bool:
    """Whether no letter stands right behind a part: what follows is none, whether or not something stands between."""
    for name, given in items[at + 1 :]:
        if _is_apart(name, given):
            return True
        if name not in _REPEATS or not _are_apart(given[2]):
            return False
    return ends


def _has_every_letter(inner: Any) -> bool:
    """Whether a single part stands for any letter: nothing of it before a word is the word's beginning."""
    parts = list(_flat(inner))
    if len(parts) != 1 or parts[0][0] != "IN":
        return False
    return any(str(op) == "CATEGORY" and str(one) == "CATEGORY_WORD" for op, one in parts[0][1])


def _of_part(name: str, given: Any, *, begins: bool, ends: bool) -> list[frozenset[Literal]]:
    """What an alternation, something repeated or something that must stand beside it needs."""
    if name == "ASSERT":
        beside = _needed(list(_flat(given[1])), begins=False, ends=False)
        return [beside] if beside else []
    if name == "BRANCH":
        each = [_needed(list(_flat(branch)), begins=begins, ends=ends) for branch in given[1]]
        return [frozenset().union(*(one for one in each if one))] if all(each) else []
    if name in _REPEATS and given[0] > 0:
        inner = _needed(list(_flat(given[2])), begins=begins and given[1] == 1, ends=ends and given[1] == 1)
        return [inner] if inner else []
    return []
