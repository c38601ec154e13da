"""Sentences of what people write, as a few symbols: who, may or must, does what in a dispute, how it ends, when and where.

Places are those of the text itself, character for character, whatever quotes, capitals and line breaks it has. One pass, no
pattern that goes back.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clients.concepts import concepts_of, root_of, words_of, written_otherwise
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_STRAIGHT = str.maketrans("\u2019\u2018\u02bc\uff07\u201c\u201d\u00a0\u2010\u2011", "''''\"\" --")
_TOKEN = late_pattern(r"[^\W\d_]+(?:['.-][^\W\d_]+)*'?|\$ ?\d[\d,.]*|\d[\d,.:/%-]*|\n[ \t\r]*\n|[.!?;:,()—–\"]")
_SHORT = words_of("short")
_ENDS = frozenset(".!?")
_ARTICLES = words_of("articles")
_FUNCTION = words_of("function")
_TITLES = words_of("titles")
_WITH_IS = words_of("with_is")
_ROLES = words_of("roles")
_NO_INITIALS = words_of("no_initials")
_THEIRS = words_of("theirs")
_OURS = words_of("ours")
_SPLIT = written_otherwise()
_ENDINGS = (("n't", "not"), ("'ll", "will"), ("'re", "are"), ("'ve", "have"), ("'d", "would"))
_SAYING = frozenset(["SAY", "REGARD"])
_MOST_TOKENS = 400
"""Of one sentence: what is longer is looked at in pieces."""


class Token(NamedTuple):
    """A word or sign; ``symbol`` is what it stands for among its neighbors, "" where it is passed over."""

    start: int
    end: int
    root: str
    symbol: str
    concepts: tuple[str, ...]


class Sentence(NamedTuple):
    """One sentence, from ``start`` to ``end``."""

    start: int
    end: int
    tokens: tuple[Token, ...]


class Called:
    """What the office's attorneys are called: whole names, parts of them, initials."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._words: set[str] = set()
        self._initials: set[str] = set()
        self._letters: set[str] = set()
        for name in names:
            parts = [part.lower() for part in name.split()]
            self._words.update(part for part in parts if len(part) > 2)
            if len(parts) > 1:
                first = [part[0] for part in parts]
                self._initials.update(("".join(first), ".".join(first)))
                self._letters.update(one for one in first if one not in {"a", "i"})

    def __bool__(self) -> bool:
        return bool(self._words)

    def may_be(self, low: str) -> bool:
        """Whether a word in small letters may be one of theirs: a quick look, for every word of a text."""
        plain = low.split("'", 1)[0]
        return plain in self._words or plain in self._initials or plain in self._letters

    def names(self, word: str, *, is_shouted: bool) -> bool:
        """Whether a word is one of theirs; a common word only with a capital, initials only as such."""
        low = word.lower().removesuffix("'").removesuffix("'s")
        if low in self._words:
            return word[0].isupper() or _looked_up(low)[0].symbol == "_"
        return low in self._initials and word.isupper() and not is_shouted

    def begins_with(self, word: str) -> bool:
        """Whether a single capital is the first letter of one of their names: *told him M puts it at forty*."""
        return len(word) == 1 and word.isupper() and word.lower() in self._letters


NOBODY = Called()


class _Looked(NamedTuple):
    root: str
    symbol: str
    concepts: tuple[str, ...]


@lru_cache(maxsize=8192)
def _looked_up(word: str) -> tuple[_Looked, ...]:
    """Root, symbol and concepts of the one or two words that a written word is."""
    if word in _SPLIT:
        return tuple(one for part in _SPLIT[word] for one in _looked_up(part))
    for ending, second in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return (*_looked_up(word[: -len(ending)]), *_looked_up(second))
    if word.endswith("'s") and word[:-2] in _WITH_IS:
        return (*_looked_up(word[:-2]), *_looked_up("is"))
    plain = word.removesuffix("'").removesuffix("'s")
    root, concepts = root_of(plain), concepts_of(plain)
    symbol = plain if plain in _FUNCTION else concepts[0] if concepts else "_"
    if word != plain:
        concepts = (*concepts, "OF")
    return (_Looked(root, "" if plain in _ARTICLES else symbol, concepts),)


def sentences(text: str, called: Called = NOBODY) -> Iterator[Sentence]:
    """The sentences of a text; a line break within one is a space."""
    plain = text.translate(_STRAIGHT)
    raw: list[_Raw] = []
    for found in _TOKEN.finditer(plain):
        word = found[0]
        if word[0] == "\n":
            if raw:
                yield _Reader(plain, raw, called).sentence()
                raw = []
            continue
        raw.append(_Raw(found.start(), found.end(), word))
        if (word in _ENDS and _is_end(plain, raw)) or len(raw) >= _MOST_TOKENS:
            yield _Reader(plain, raw, called).sentence()
            raw = []
    if raw:
        yield _Reader(plain, raw, called).sentence()


class _Raw(NamedTuple):
    start: int
    end: int
    word: str


def _is_end(plain: str, raw: Sequence[_Raw]) -> bool:
    """Whether a sign ends a sentence: a period after *Ms* or an initial does not."""
    if raw[-1].word != "." or len(raw) < 2:
        return True
    after = plain[raw[-1].end : raw[-1].end + 3].lstrip()[:1]
    before = raw[-2].word.lower()
    if before in {"a.m", "p.m"}:
        return not after or after.isupper()
    if len(before) > 2 and before[1] == "." and all(len(part) == 1 for part in before.split(".")):
        return not after or after.isupper()  # D.O.
    if before in _SHORT or (len(before) == 1 and before.isalpha() and before != "i"):
        return False
    return not after.islower()


class _Reader:
    """Reads one sentence: a title and a name are one person, what an office's attorney is called is an attorney."""

    def __init__(self, plain: str, raw: Sequence[_Raw], called: Called) -> None:
        self._plain, self._raw, self._called = plain, raw, called
        self._shouted = sum(one.word.isupper() and len(one.word) > 1 for one in raw) * 2 > len(raw)
        self._at = 0
        self._tokens: list[Token] = []

    def sentence(self) -> Sentence:
        """The sentence."""
        while self._at < len(self._raw):
            one = self._raw[self._at]
            self._at += 1
            self._take(one, one.word.lower())
        return Sentence(self._raw[0].start, self._raw[-1].end, tuple(self._tokens))

    def _take(self, one: _Raw, low: str) -> None:
        if not one.word[0].isalpha():
            self._tokens.append(_sign(one.start, one.end, low))
        elif low in _TITLES and self._at < len(self._raw):
            self._titled(one, low)
        elif self._called.may_be(low) and (
            self._called.names(one.word, is_shouted=self._shouted)
            or (self._called.begins_with(one.word.removesuffix("'s")) and ("'" in one.word or self._says()))
        ):
            self._attorney(one, low)
        elif low in _ROLES or low.split("'", 1)[0] in _ROLES:
            self._role(one)
        else:
            self._word(one, low)

    def _person(self, start: int, end: int, who: str) -> None:
        of = ("OF",) if "'" in self._plain[end - 2 : end] else ()
        self._tokens.append(Token(start, end, who.lower(), who, (who, *of)))

    def _titled(self, one: _Raw, low: str) -> None:
        """*Ms. Ortega*, *Dr. Shah*: one person."""
        last = one
        if self._raw[self._at].word == ".":
            last, self._at = self._raw[self._at], self._at + 1
        while self._at < len(self._raw) and self._raw[self._at].word[0].isalpha():
            following = self._raw[self._at]
            if last.word not in {".", one.word} and (self._shouted or not following.word[0].isupper()):
                break
            last, self._at = following, self._at + 1
        named = self._called.names(last.word, is_shouted=self._shouted) or self._called.begins_with(
            last.word.removesuffix("'s")
        )
        self._person(one.start, last.end, "DR" if low == "dr" else "ATTY" if named or low == "atty" else "TITLED")

    def _attorney(self, one: _Raw, low: str) -> None:
        """A name of the office's; first and last name are one."""
        if self._tokens and self._tokens[-1].symbol == "ATTY" and self._tokens[-1].end >= one.start - 2:
            start = self._tokens.pop().start
            self._person(start, one.end, "ATTY")
        else:
            self._person(one.start, one.end, "ATTY")

    def _role(self, one: _Raw) -> None:
        """*the attorney*, *Attorney Hale*, *their lawyer*."""
        near = [self._plain[token.start : token.end].lower() for token in self._tokens[-2:]]
        before = set() if near and near[-1] in _OURS else set(near)  # told her | the attorney
        end = one.end
        while self._at < len(self._raw) and not self._shouted:
            following = self._raw[self._at].word
            if not (following.isalpha() and following[0].isupper() and following.lower() not in _FUNCTION):
                break
            end, self._at = self._raw[self._at].end, self._at + 1
            if len(following) == 1 and self._at < len(self._raw) and self._raw[self._at].word == ".":
                self._at += 1
        self._person(one.start, end, "ATTY" if before.isdisjoint(_THEIRS) else "THEIRATTY")

    def _word(self, one: _Raw, low: str) -> None:
        if len(low) == 2 and one.word.isupper() and not self._shouted and low not in _NO_INITIALS and low not in _SPLIT:
            self._person(one.start, one.end, "INITIALS")
            return
        found = _looked_up(low)
        is_unknown = len(found) == 1 and found[0].symbol == "_" and one.word[0].isupper() and not self._shouted
        if is_unknown and (self._tokens or self._says()):
            self._person(one.start, one.end, "NAME")
            return
        self._tokens += [Token(one.start, one.end, *each) for each in found]

    def _says(self) -> bool:
        if self._at >= len(self._raw):
            return False
        found = _looked_up(self._raw[self._at].word.lower())
        return any(
            not _SAYING.isdisjoint(each.concepts) or each.root in {"has", "would", "is", "had", "will"}
            for each in found
        )


def _sign(start: int, end: int, low: str) -> Token:
    if low[0] == "$":
        return Token(start, end, "#money", "#money", ("VALUE", "#money"))
    if low[0].isdigit():
        kind = "#time" if ":" in low else "#share" if "%" in low else "#money" if "," in low else "#"
        return Token(start, end, kind, kind, (kind,))
    mark = "," if low in ",;:()—–" else low
    return Token(start, end, mark, "" if mark == "." else mark, ())
