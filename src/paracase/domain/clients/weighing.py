"""Whether a sentence is advice, asks for some, or tells an attorney's words: weighed by the concepts in it and their order.

A second witness beside phrases and rules: it can raise a mark, and takes none away. The weights (``weights.py``) are whole
numbers that an averaged perceptron learned from invented sentences (``tests/domain/clients/learning``); the same sentences
give the same weights on every machine.
"""

from __future__ import annotations

import random
from functools import cache
from typing import TYPE_CHECKING

from paracase.domain.clients.clauses import sentences
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from paracase.domain.clients.clauses import Sentence, Token

_NEAR = 4
_PAIRED = frozenset("ACT END LAW DECIDER OTHERS VALUE EVAL HEDGE MODAL SAY ATTY PAPER MEET DO TIME YOU SELF NEG QUESTION NAME "
                    "TITLED THEIRATTY WONDER DR".split())  # fmt: skip


def features(sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    """What is weighed of a sentence, with the places of the tokens it is made of."""
    tokens = sentence.tokens
    line = [(i, one) for i, one in enumerate(tokens) if one.symbol]
    yield "bias", 0, 0
    seen: dict[str, int] = {}
    for i, one in line:
        yield f"w:{one.root}", i, i
        for concept in one.concepts:
            if concept not in seen:
                seen[concept] = i
                yield f"c:{concept}", i, i
    for at, (i, one) in enumerate(line):
        if at + 1 < len(line):
            j, after = line[at + 1]
            yield f"b:{one.symbol} {after.symbol}", i, j
            yield f"r:{one.root} {after.root}", i, j
        for j, after in line[at + 2 : at + 1 + _NEAR]:
            yield f"k:{one.symbol} {after.symbol}", i, j
    yield from _beginnings(line)
    present = sorted(one for one in seen if one in _PAIRED)
    for at, first in enumerate(present):
        for second in present[at + 1 :]:
            yield f"p:{first} {second}", seen[first], seen[second]


def _beginnings(line: Sequence[tuple[int, Token]]) -> Iterator[tuple[str, int, int]]:
    """How the sentence begins, and each of its clauses."""
    begins = "^"
    for at, (i, one) in enumerate(line):
        if begins and one.symbol not in {",", '"'}:
            yield f"{begins}{one.root}", i, i
            for concept in one.concepts[:2]:
                yield f"{begins}{concept}", i, i
            if at + 1 < len(line):
                j, after = line[at + 1]
                yield f"{begins}{one.symbol} {after.symbol}", i, j
                if at + 2 < len(line):
                    yield f"{begins}{one.symbol} {after.symbol} {line[at + 2][1].symbol}", i, line[at + 2][0]
            begins = ""
        if one.symbol == ",":
            begins = ","
        elif one.root in {"so", "but", "and", "because"} and not begins:
            begins = ","
    if line:
        yield f"$ {line[-1][1].symbol}", line[-1][0], line[-1][0]


def learned(examples: Sequence[tuple[Sequence[str], bool]], *, epochs: int = 30, margin: int = 20, seed: int = 7,
            positive: int = 1) -> dict[str, int]:  # fmt: skip
    """The weights of an averaged perceptron with a margin: whole numbers throughout, so the same everywhere."""
    weights: dict[str, int] = {}
    summed: dict[str, int] = {}
    order, turn = list(range(len(examples))), 1
    dice = random.Random(seed)  # noqa: S311  (the same order each time is what is wanted)
    for _ in range(epochs):
        dice.shuffle(order)
        for number in order:
            found, is_one = examples[number]
            sign = 1 if is_one else -1
            if sign * sum(weights.get(one, 0) for one in found) < margin:
                step = sign * (positive if is_one else 1)
                for one in found:
                    weights[one] = weights.get(one, 0) + step
                    summed[one] = summed.get(one, 0) + step * turn
            turn += 1
    return {one: round(1000 * (weights[one] - summed[one] / turn)) for one in weights}
