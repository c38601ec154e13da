"""Whether a sentence is advice, asks for some, or tells an attorney's words: weighed by its concepts and their order.

The weights (``weights.py``) are whole numbers learned from invented sentences (``python -m tests.support.scales``, which
makes the file anew, the same on every machine). Nothing that is weighed clears anything.
"""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clients.clauses import Called, sentences
from paracase.domain.clients.concepts import words_of
from paracase.domain.clients.weights import WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from paracase.domain.clients.clauses import Sentence, Token


class Scale(StrEnum):
    """What is weighed."""

    ADVICE = "advice"
    """Words to a client that may be advice."""
    ASKS = "asks"
    """A question, or a note of one, that an attorney answers."""
    RELAYS = "relays"
    """An attorney's words, told by somebody else."""


Weighable = tuple[str, int, int]
"""One thing of a sentence, and the places of the tokens it is made of."""
Line = list[tuple[int, "Token"]]
"""The words of a sentence that are not passed over, with their places."""
_NEAR = 4
_OF_LAW = ("ACT", "END", "LAW", "DECIDER", "VALUE", "EVAL", "HEDGE")
_OF_OFFICE = ("PAPER", "MEET", "DO", "TIME", "KIND", "TECH", "BILL", "PLACE")
_PAIRED = frozenset(
    (*_OF_LAW, *_OF_OFFICE, "OTHERS", "MODAL", "SAY", "ATTY", "YOU", "SELF", "NEG", "QUESTION", "NAME", "TITLED",
     "THEIRATTY", "WONDER", "DR", "TELL", "REGARD", "FACT", "NUM", "INITIALS")
)  # fmt: skip
_AUX = words_of("aux")
_SUBJECTS = words_of("subjects")
_WHO = words_of("who")
_NAMED = words_of("named")
_AND = words_of("and")
_PRONOUNS = words_of("pronouns")
_ASKS_IF = words_of("asks_if")


class ReadSentence:
    """A sentence as it is weighed, on whichever scale: what is made of it is made once, and only when it is needed."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.line: Line = [(i, one) for i, one in enumerate(sentence.tokens) if one.symbol]
        self.seen: dict[str, int] = {}
        for i, one in self.line:
            for concept in one.concepts:
                self.seen.setdefault(concept, i)
        self.present = tuple(sorted(one for one in self.seen if one in _PAIRED))

    @cached_property
    def forms(self) -> list[Weighable]:
        """How it begins, whether it asks, what is asked about, what somebody says: all but single words and pairs."""
        line = self.line
        return [
            *_beginnings(line), *_forms(line, self.seen), *_governed(line), *_asked(line), *_of_attorney(line),
            *_clauses(line),
        ]  # fmt: skip

    @property
    def weighables(self) -> list[Weighable]:
        """All that is weighed of it, by name."""
        found: list[Weighable] = [("bias", 0, 0)]
        add = found.append
        for at, (i, one) in enumerate(self.line):
            add((f"w:{one.root}", i, i))
            following = self.line[at + 1 : at + 1 + _NEAR]
            if following:
                j, after = following[0]
                add((f"b:{one.symbol} {after.symbol}", i, j))
                add((f"r:{one.root} {after.root}", i, j))
                for j, after in following[1:]:
                    add((f"k:{one.symbol} {after.symbol}", i, j))
        for concept, i in self.seen.items():
            add((f"c:{concept}", i, i))
        for at, first in enumerate(self.present):
            for second in self.present[at + 1 :]:
                add((f"p:{first} {second}", self.seen[first], self.seen[second]))
        return found + self.forms


@lru_cache(maxsize=4)
def readings(text: str, names: tuple[str, ...] = ()) -> tuple[ReadSentence, ...]:
    """The sentences of a text; the guard and the relays read the same one behind each other.

    Args:
        names: what the office's attorneys are called.
    """
    return tuple(ReadSentence(one) for one in sentences(text, Called(names)))


def _beginnings(line: Line) -> Iterator[Weighable]:
    """How the sentence begins, and each of its clauses; and how it ends."""
    begins = "^"
    for at, (i, one) in enumerate(line):
        if begins and one.symbol not in {",", '"'}:
            yield f"{begins}{one.root}", i, i
            for concept in one.concepts[:2]:
                yield f"{begins}{concept}", i, i
            for length in (2, 3):
                if at + length <= len(line):
                    part = line[at : at + length]
                    yield begins + " ".join(each.symbol for _, each in part), i, part[-1][0]
            begins = ""
        if one.symbol == "," or (not begins and one.root in _AND):
            begins = ","
    if line:
        yield f"$ {line[-1][1].symbol}", line[-1][0], line[-1][0]


def _asks(line: Line) -> int | None:
    """Where it asks, in whatever form: a question mark, a verb before its subject, *whether*; None where it does not."""
    asks, begins = None, True
    for at, (i, one) in enumerate(line):
        after = line[at + 1][1].symbol if at + 1 < len(line) else ""
        if (
            one.symbol == "?"
            or (begins and one.root in _AUX and after in _SUBJECTS)
            or (at and (one.root == "whether" or (one.root == "if" and "WONDER" in line[at - 1][1].concepts)))
        ):
            asks = i
        begins = one.symbol == "," or (begins and one.root in {"and", "so", "but", "or"})
    return asks


def _forms(line: Line, seen: Mapping[str, int]) -> Iterator[Weighable]:
    """Whether it asks; how much of it is of a dispute, and how much of the office's day."""
    asks = _asks(line)
    place, form = asks or 0, "says" if asks is None else "asks"
    law = [one for one in _OF_LAW if one in seen]
    day = [one for one in _OF_OFFICE if one in seen]
    first = seen[law[0]] if law else place
    yield f"f:{form}", place, place
    yield f"f:{form} law{min(len(law), 4)} day{min(len(day), 4)}", place, first
    yield f"f:{form} law{min(len(law), 4)}", place, first
    yield f"f:{form} day{min(len(day), 4)}", place, place
    yield f"f:law{min(len(law), 3)} day{min(len(day), 3)}", first, first
    for one in (*law, *day):
        yield f"f:{form} {one}", place, seen[one]


def _governed(line: Line) -> Iterator[Weighable]:
    """What somebody is said to say or think: the concepts and the first words behind the verb."""
    for at, (i, one) in enumerate(line):
        if one.symbol not in _WHO and "ATTY" not in one.concepts:
            continue
        who = "they" if one.symbol in {"he", "she", "they"} else "ATTY" if one.symbol in _NAMED else "boss"
        verb = _verb_after(line, at)
        if verb is None:
            continue
        j, word = line[verb]
        rest = line[verb + 1 : verb + 14]
        law, day = _counted(rest)
        yield f"g:{who} SAY", i, j
        yield f"g:{who} {word.root}", i, j
        yield f"g:{who} rest law{min(law, 3)} day{min(day, 3)}", i, j
        yield f"g:{word.root} rest law{min(law, 2)} day{min(day, 2)}", i, j
        yield from _behind("g", j, rest)
        for k, each in rest[:2]:
            yield f"g:>1 {each.root}", j, k
        return


def _asked(line: Line) -> Iterator[Weighable]:
    """What is asked about: the concepts behind *can she*, *is it*, *if*, *whether*, wherever in the sentence they stand."""
    for at, (i, one) in enumerate(line):
        after = line[at + 1][1].root if at + 1 < len(line) else ""
        before = line[at - 1][1].root if at else ""
        is_turned = one.root in _AUX and after in _PRONOUNS and before not in _PRONOUNS
        if not is_turned and (one.root not in _ASKS_IF or not at):
            continue
        cue = "turned" if is_turned else "if"
        rest = line[at + 1 : at + 13]
        law, day = _counted(rest)
        yield f"q:{cue}", i, i
        yield f"q:{cue} {before}", i, i
        yield f"q:{cue} {after}", i, i
        yield f"q:{cue} law{min(law, 3)} day{min(day, 3)}", i, i
        yield from _behind("q", i, rest)
        return


def _of_attorney(line: Line) -> Iterator[Weighable]:
    """What stands behind the first attorney, whatever the verb: *Dana finds it weak*, *MW's number: sixty*."""
    told = any("TELL" in one.concepts for _, one in line)
    for at, (i, one) in enumerate(line):
        if one.symbol not in {"ATTY", "INITIALS"} and "ATTY" not in one.concepts:
            continue
        rest = line[at + 1 : at + 11]
        law, day = _counted(rest)
        of = "of" if "OF" in one.concepts else "is"
        before = line[at - 1][1].root if at else "^"
        yield f"a:{of} told{told:d}", i, i
        yield f"a:{of} law{min(law, 3)} day{min(day, 3)}", i, i
        yield f"a:{before} {of}", i, i
        for k, each in rest[:1]:
            yield f"a:{of} {each.root}", i, k
            for concept in each.concepts:
                yield f"a:{of} {concept} law{min(law, 2)} day{min(day, 2)}", i, k
        yield from _behind("a", i, rest)
        return


def _clauses(line: Line) -> Iterator[Weighable]:
    """Of each clause: whom it speaks of, and how much of it is of a dispute and how much of the office's day."""
    begins = 0
    for at in range(len(line) + 1):
        if at < len(line) and line[at][1].symbol != ",":
            continue
        part = line[begins:at]
        begins = at + 1
        if not part:
            continue
        i, first = part[0]
        law, day = _counted(part)
        who = "they"
        if first.symbol in _PRONOUNS or first.root in _PRONOUNS:
            who = first.root
        elif first.concepts:
            who = first.concepts[0]
        elif first.symbol != "_":
            who = first.symbol
        yield f"m:{who} law{min(law, 3)} day{min(day, 3)}", i, part[-1][0]
        if not any(one.root in _PRONOUNS or one.root in _AUX for _, one in part):
            yield f"m:bare law{min(law, 3)} day{min(day, 3)}", i, part[-1][0]


def _behind(form: str, at: int, rest: Line) -> Iterator[Weighable]:
    """The concepts that stand behind a place."""
    for k, each in rest:
        for concept in each.concepts:
            yield f"{form}:> {concept}", at, k


def _counted(part: Sequence[tuple[int, Token]]) -> tuple[int, int]:
    law = sum(any(c in _OF_LAW for c in each.concepts) for _, each in part)
    day = sum(any(c in _OF_OFFICE for c in each.concepts) for _, each in part)
    return law, day


def _verb_after(line: Line, at: int) -> int | None:
    """The verb of saying or thinking within five words behind somebody; None where a comma or the client comes first."""
    for here in range(at + 1, min(at + 6, len(line))):
        one = line[here][1]
        if "SAY" in one.concepts or "REGARD" in one.concepts:
            return here
        if one.symbol == "," or one.root == "client":
            return None
    return None


class Heavy(NamedTuple):
    """A sentence that weighs enough.

    Attributes:
        start: in the text, of the words that tell; ``end`` behind them.
        concepts: what weighs in it, the heaviest first.
    """

    weight: int
    start: int
    end: int
    concepts: tuple[str, ...]


@cache
def _weights(scale: Scale) -> Mapping[str, int]:
    found = {}
    for line in WEIGHTS[scale.value].splitlines():
        for one in line.split("\t"):
            name, _, weight = one.rpartition("=")
            if name:
                found[name] = int(weight)
    return found


_NONE: Mapping[str, int] = {}


class _Tables:
    """The weights of single words and of two words, as tables within tables: nothing is put together to look them up."""

    def __init__(self, weights: Mapping[str, int]) -> None:
        self.single: dict[str, dict[str, int]] = {"w": {}, "c": {}}
        self.double: dict[str, dict[str, dict[str, int]]] = {"b": {}, "r": {}, "k": {}, "p": {}}
        self.bias = weights.get("bias", 0)
        for name, weight in weights.items():
            kind, _, words = name.partition(":")
            if kind in self.single:
                self.single[kind][words] = weight
            elif kind in self.double:
                first, _, second = words.rpartition(" ")
                self.double[kind].setdefault(first, {})[second] = weight

    def weight(self, reading: ReadSentence) -> int:
        """What its words and pairs weigh."""
        words, pairs, roots, near = self.single["w"], self.double["b"], self.double["r"], self.double["k"]
        line, total = reading.line, self.bias
        symbols = [one.symbol for _, one in line]
        every = [one.root for _, one in line]
        for root in every:
            total += words.get(root, 0)
        for first, second in pairwise(symbols):
            total += pairs.get(first, _NONE).get(second, 0)
        for first, second in pairwise(every):
            if first in roots:
                total += roots[first].get(second, 0)
        for at, first in enumerate(symbols):
            row = near.get(first)
            if row is not None:
                for second in symbols[at + 2 : at + 1 + _NEAR]:
                    total += row.get(second, 0)
        return total + self._of_concepts(reading)

    def _of_concepts(self, reading: ReadSentence) -> int:
        of, both = self.single["c"], self.double["p"]
        total = sum([of.get(concept, 0) for concept in reading.seen])
        for at, first in enumerate(reading.present):
            row = both.get(first)
            if row is not None:
                for second in reading.present[at + 1 :]:
                    total += row.get(second, 0)
        return total


@cache
def _tables(scale: Scale) -> _Tables:
    return _Tables(_weights(scale))


def weight(scale: Scale, reading: ReadSentence, also: Iterable[str] = ()) -> int:
    """How much a sentence weighs; above 0 is enough.

    Args:
        also: what else is known of it: which phrases and forms it has.
    """
    of = _weights(scale).get
    total = _tables(scale).weight(reading) + sum([of(name, 0) for name, _, _ in reading.forms])
    return total + sum([of(name, 0) for name in also])


_MOST_QUOTED = 90


def heavy(scale: Scale, reading: ReadSentence, also: Iterable[str] = ()) -> Heavy | None:
    """The words of a sentence that tell, where it weighs enough; None where it does not.

    Args:
        also: what else is known of it: which phrases and forms it has.
    """
    total = weight(scale, reading, also)
    if total <= 0:
        return None
    weight_of, sentence = _weights(scale).get, reading.sentence
    by_token: Counter[int] = Counter()
    by_concept: Counter[str] = Counter()
    for name, i, j in reading.weighables:
        share = weight_of(name, 0)
        for at in {i, j} if share and sentence.tokens else ():
            by_token[at] += share
            for concept in sentence.tokens[at].concepts:
                by_concept[concept] += share
    start, end = _quoted(sentence, by_token)
    return Heavy(total, start, end, tuple(one for one, share in by_concept.most_common() if share > 0))


def _quoted(sentence: Sentence, by_token: Counter[int]) -> tuple[int, int]:
    """From the first to the last of the words that weigh most, as far as they can be quoted in a line."""
    tokens = sentence.tokens
    heaviest = [at for at, share in by_token.most_common(4) if share > 0 and tokens[at].root[0].isalnum()]
    if not heaviest:
        return sentence.start, min(sentence.end, sentence.start + _MOST_QUOTED)
    start, end = tokens[heaviest[0]].start, tokens[heaviest[0]].end
    for at in heaviest[1:]:
        low, high = min(start, tokens[at].start), max(end, tokens[at].end)
        if high - low <= _MOST_QUOTED:
            start, end = low, high
    return start, end
